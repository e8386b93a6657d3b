"""People of the office at browsers of their own: what they do with eye and hand, and nothing else.

Nothing here looks behind the screens. An officer knows where things are by what the screen calls
them, so that a word that changes on a screen is a change here too.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from lab.office import ACCOUNTS, PASSWORD
from tests.browsing import complaints

NAMES = {login: name for login, name, _ in ACCOUNTS}
READ_WITHIN = 300_000
"""Milliseconds for 32 pages on a machine that has other things to do."""
_CASE = re.compile(r"/berkas/([0-9a-f]{16})")


class Person:
    """An officer at a browser.

    Attributes:
        page: What stands before them.
        login: Their name for logging in.
        heard: Whatever their browser has complained of.
    """

    def __init__(self, page: Page, login: str) -> None:
        self.page, self.login, self.heard = page, login, complaints(page)

    def another_window(self) -> Page:
        """A second window on what stands before them now; what it complains of is its own."""
        window = self.page.context.new_page()
        window.goto(self.page.url)
        return window

    # -- the way in and out

    def log_in(self) -> None:
        self.page.goto("/")
        self.page.get_by_label("Nama masuk").fill(self.login)
        self.page.get_by_label("Kata sandi").fill(PASSWORD)
        self.page.get_by_role("button", name="Masuk").click()
        expect(self.page.locator(".siapa")).to_contain_text(NAMES[self.login])

    def log_out(self) -> None:
        self.page.get_by_role("button", name="Keluar").click()
        expect(self.page.get_by_role("heading", name="Masuk")).to_be_visible()

    # -- the list

    def open(self, applicant: str) -> None:
        """The dossier of that applicant, from those that wait for this officer."""
        self.page.get_by_role("link", name="Kotak masuk").click()
        self.row(applicant).get_by_role("link").click()
        expect(self.page.get_by_role("heading", level=1)).to_have_text(applicant)

    def row(self, applicant: str) -> Locator:
        return self.page.locator("#daftar tbody tr").filter(has_text=applicant)

    # -- the counter

    def hand_in(self, applicant: str, received: dt.date, scans: Sequence[Path]) -> str:
        """Take a company's dossier in; its id, as the address tells it."""
        self.page.get_by_role("navigation").get_by_role("link", name="Terima berkas").click()
        self.page.get_by_label("Nama pemohon").fill(applicant)
        self.page.get_by_label("Badan usaha").check()
        self.page.get_by_label("Tanggal diterima").fill(received.isoformat())
        self.choose(scans)
        self.page.get_by_role("button", name="Terima dan mulai baca").click()
        self.page.wait_for_url(_CASE)
        found = _CASE.search(self.page.url)
        assert found is not None
        return found[1]

    def add(self, scans: Sequence[Path]) -> None:
        """Add scans that came later to the dossier that is open."""
        self.choose(scans)
        self.page.get_by_role("button", name="Kirim tambahan").click()
        expect(self.page.locator("[data-peristiwa]")).to_be_visible()

    def choose(self, scans: Sequence[Path]) -> None:
        self.page.get_by_label("Pilih file").set_input_files(scans)
        for each in scans:
            expect(self.page.locator("[data-dipilih]")).to_contain_text(each.name)

    def watch(self) -> list[int]:
        """Stand there until it is read; how many pages were seen, each time there were more."""
        seen = [0]
        tiles = self.page.locator(".ubin")
        read = self.page.locator(".meja:not(:has([data-peristiwa]))")
        while True:
            # No function is waited for: the page's policy refuses to evaluate one again and again.
            read.or_(tiles.nth(seen[-1])).first.wait_for(timeout=READ_WITHIN)
            if read.count():
                return seen[1:]
            now = tiles.count()
            if now > seen[-1]:  # none at all while the screen loads itself anew
                seen.append(now)

    # -- the dossier

    def history(self) -> None:
        self.page.get_by_role("link", name="Riwayat").click()
        expect(self.page.get_by_role("heading", level=1)).to_contain_text("Riwayat")

    def table(self, caption: str) -> list[str]:
        """The lines of the table that is called so, each as the text that is to be read in it."""
        lines: list[str] = (
            self.page.get_by_role("table", name=caption).locator("tbody tr").all_inner_texts()
        )
        return lines

    @property
    def standing(self) -> Locator:
        """Where it stands, beside the applicant's name."""
        return self.page.locator(".bilah .tanda")

    def take(self) -> None:
        self.page.get_by_role("button", name="Ambil").click()
        expect(self.page.get_by_text("Anda kerjakan")).to_be_visible()

    def decide(self, choice: str, reason: str | None = None) -> None:
        self.page.get_by_role("radio", name=choice).check()
        if reason is not None:
            self.page.get_by_label("Alasan").fill(reason)
        self.page.get_by_role("button", name="Putuskan").click()

    # -- with the keyboard alone

    def sit_down(self) -> None:
        """Wait until a row has the focus, as it has when the screen opens."""
        expect(self.page.locator("[data-baris]:focus")).to_have_count(1)

    def press(self, *keys: str) -> None:
        for each in keys:
            self.page.keyboard.press(each)

    def at(self) -> str:
        """The row that has the focus."""
        found: str = self.page.evaluate("document.activeElement.closest('[data-baris]')?.id ?? ''")
        return found

    def go_to(self, row: str) -> None:
        rows = self.page.locator("[data-baris]").evaluate_all("all => all.map(each => each.id)")
        away = rows.index(row) - rows.index(self.at())
        self.press(*["ArrowDown" if away > 0 else "ArrowUp"] * abs(away))
        if self.at() != row:
            pytest.fail(f"the arrows lead to {self.at()} instead of {row}")

    def correct(self, row: str, value: str) -> None:
        self.go_to(row)
        self.press("k")
        self.press("ControlOrMeta+a")
        self.page.keyboard.type(value)
        self.press("Enter")
        expect(self.page.locator(f"#{row} .nilai")).to_have_text(value)

    def confirm_what_is_open(self) -> int:
        """Give every row that waits its word; how many there were.

        Enter where the machine has a verdict that stands; where it has none, for it does not read
        every kind of document yet, the officer's own: 1, Sesuai.
        """
        said = self.page.locator("#ringkasan strong")
        self.press("n")
        for count in range(300):
            if said.inner_text().startswith("Semua"):
                return count
            row = self.page.locator(f"#{self.at()}")
            accepted = row.locator("button[data-setuju]:not([data-perlu-alasan])").count()
            self.press("Enter" if accepted else "1")
            expect(row).to_have_attribute("data-selesai", "ya")
            if self.at() == row.get_attribute("id"):
                self.press("n")
        pytest.fail("there is no end to what is asked")


@contextmanager
def sitting(chromium: Browser, address: str, login: str) -> Iterator[Person]:
    """Somebody who comes, logs in and goes; whatever the console complains of fails the test."""
    context = chromium.new_context(
        base_url=address, viewport={"width": 1366, "height": 768}, locale="id-ID"
    )
    person = Person(context.new_page(), login)
    person.log_in()
    yield person
    person.log_out()
    context.close()
    assert person.heard == []
