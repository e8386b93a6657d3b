"""``berkas-lab screenshots``: pictures of the screens for the README, taken in a running office.

The dossiers on them are specimens, and say so on each page.
"""

from __future__ import annotations

import argparse
import datetime as dt
import io
import re
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PIL import Image

from dossier.casework import Account, Position
from dossier.errors import UsageError
from lab import office
from lab.chromium import chromium
from lab.running import Running
from lab.specimens.dossier import Order, make
from office import moving
from storage import Store

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

_WIDTH, _HEIGHT = 1366, 768
_LARGEST: Final = 150_000
_COLOURS: Final = (256, 128, 64, 32, 16)
_WHOLE: Final = Order(9, "office", plant=("strttk_kedaluwarsa",))
"""The dossier of ``scripts/demo``."""
_BESIDE: Final = (
    ("PT CONTOH JAMU MAHAKAM", Order(3, "clean", documents=("npwp",)), 7),
    ("PT CONTOH HERBAL KUTAI", Order(4, "clean", documents=("strttk",)), 6),
)
"""What else lies in the office: name, scans, and the step at which it stands."""
_WAY: Final = ((4, "cs", 6), (6, "loket", 7))
"""Who lets a dossier go on, from which step to which."""
_SHOWN: Final = """[...document.images].every(each => {
  const at = each.getBoundingClientRect();
  return each.complete || at.top > innerHeight || at.left > innerWidth;
})"""
_PAGES_SEEN: Final = 6
_LOOKS: Final = 100
_PATIENCE: Final = 600_000


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``screenshots`` to the command line."""
    parser = commands.add_parser("screenshots", help="gambar layar untuk README")
    parser.add_argument("--out", type=Path, default=Path("docs/screens"), help="folder gambar")
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    given.out.mkdir(parents=True, exist_ok=True)
    try:
        # The browser first: who lacks it hears of it before anything else is started.
        with chromium() as browser, tempfile.TemporaryDirectory() as folder:
            _take(browser, Path(folder), given.out)
    except UsageError as error:
        sys.stderr.write(f"{error.message}\n")
        return 2
    return 0


@dataclass(frozen=True, slots=True)
class _Studio:
    """A running office, the browser before it, and the folder for pictures."""

    running: Running
    store: Store
    browser: Browser
    out: Path

    @contextmanager
    def seat(self, login: str | None) -> Iterator[Page]:
        """A window of somebody who has logged in, or of nobody yet."""
        context = self.browser.new_context(
            base_url=self.running.address,
            viewport={"width": _WIDTH, "height": _HEIGHT},
            locale="id-ID",
        )
        page = context.new_page()
        page.goto("/masuk")
        if login is not None:
            page.get_by_label("Nama masuk").fill(login)
            page.get_by_label("Kata sandi").fill(office.PASSWORD)
            page.get_by_role("button", name="Masuk").click()
            page.wait_for_selector(".siapa")
        yield page
        context.close()

    def shoot(self, page: Page, name: str) -> None:
        """Keep what the window shows."""
        # Asked from here: the page's own policy refuses to evaluate a text again and again.
        for _ in range(_LOOKS):
            if page.evaluate(_SHOWN):
                break
            page.wait_for_timeout(100)
        data = small(page.screenshot())
        (self.out / f"{name}.png").write_bytes(data)
        sys.stdout.write(f"{self.out / name}.png  {len(data) // 1000} kB\n")
        sys.stdout.flush()

    def account(self, login: str) -> Account:
        """Somebody of the office."""
        with self.store.reading() as work:
            found = work.accounts.by_login(login)
        if found is None:
            raise LookupError(login)
        return found[0]

    def carry(self, case: str, to: int) -> None:
        """Let a dossier be approved until it stands at a step."""
        for step, login, following in _WAY:
            if step >= to:
                return
            with self.store.reading() as work:
                version = work.cases.get(case).version
            moving.move(
                self.store,
                case,
                by=self.account(login),
                version=version,
                action="setujui",
                to=Position(following),
                reason=None,
                now=dt.datetime.now(dt.UTC),
            )


def _take(browser: Browser, folder: Path, out: Path) -> None:
    running = Running(folder / "kantor", {"OMP_THREAD_LIMIT": "1"})
    with closing(office.open_store(running)) as store:
        office.add_accounts(store)
        with running:
            studio = _Studio(running, store, browser, out)
            _beside(studio, folder)
            case = _counter(studio, folder)
            studio.carry(case, 7)
            _verifier(studio, case)
            with studio.seat("cs") as page:
                page.goto("/?tampil=berjalan")
                studio.shoot(page, "kotak-masuk")


def _beside(studio: _Studio, folder: Path) -> None:
    """Dossiers that came in before."""
    by, token = office.customer_service(studio.store)
    for number, (name, order, step) in enumerate(_BESIDE):
        received = make(order, folder / str(number)).received
        scans = sorted((folder / str(number) / "scans").iterdir())
        form = {"received": received}
        case = office.hand_in(studio.running, scans, token, name=name, form=form)
        office.wait_until_read(
            studio.running, studio.store, case, token, by=by, told=lambda _done, _all: None
        )
        studio.carry(case, step)


def _counter(studio: _Studio, folder: Path) -> str:
    """Logging in, handing in, and page by page as it is read; the id of the dossier."""
    truth = make(_WHOLE, folder / "contoh")
    with studio.seat(None) as page:
        studio.shoot(page, "masuk")
    with studio.seat("cs") as page:
        page.goto("/berkas/baru")
        page.get_by_label("Nama pemohon").fill(truth.nama_badan)
        page.get_by_label("Badan usaha").check()
        page.get_by_label("Tanggal diterima").fill(truth.received)
        page.locator("#berkas").set_input_files(
            sorted((folder / "contoh" / "scans").iterdir()),
        )
        studio.shoot(page, "terima")
        page.get_by_role("button", name="Terima dan mulai baca").click()
        page.wait_for_selector(f".ubin >> nth={_PAGES_SEEN - 1}", timeout=_PATIENCE)
        studio.shoot(page, "membaca")
        with studio.seat("operator") as machinery:
            # The name of this machine is nobody's business.
            machinery.locator("[data-mesin]").evaluate_all(
                "all => { for (const each of all) each.textContent = 'komputer-kantor'; }"
            )
            studio.shoot(machinery, "ops")
        page.wait_for_selector(".meja", timeout=_PATIENCE)
        found = re.search(r"/berkas/([0-9a-f]{16})", page.url)
        if found is None:
            raise LookupError(page.url)
        return found[1]


def _verifier(studio: _Studio, case: str) -> None:
    """What is to be confirmed beside the page that it stands on, and what was done so far."""
    with studio.seat("verifikasi") as page:
        page.goto(f"/berkas/{case}")
        page.get_by_role("button", name="Ambil").click()
        page.wait_for_selector("[data-baris]:focus")
        studio.shoot(page, "berkas")
        # Fields, which one key confirms; what speaks against the applicant wants a reason.
        left = page.locator("[data-baris]:not([data-selesai]):has(button:text-is('Benar'))")
        for _ in range(3):
            row = left.first.get_attribute("id")
            left.first.focus()
            page.keyboard.press("Enter")
            page.wait_for_selector(f"#{row}[data-selesai=ya]")
        page.goto(f"/berkas/{case}/persyaratan/strttk")
        page.evaluate("document.querySelector('#pemeriksaan').scrollIntoView()")
        studio.shoot(page, "penjelasan")
        page.goto(f"/berkas/{case}/riwayat")
        studio.shoot(page, "riwayat")


def small(png: bytes, largest: int = _LARGEST) -> bytes:
    """A picture of a screen in as many colours as fit into so many bytes, of at most 256.

    Args:
        png: The picture.
        largest: Bytes that it may take; of 16 colours it is given whatever it takes.
    """
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    data = b""
    for colours in _COLOURS:
        out = io.BytesIO()
        picture.quantize(colours, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
        data = out.getvalue()
        if len(data) <= largest:
            break
    return data
