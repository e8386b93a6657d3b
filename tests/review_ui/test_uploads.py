"""Files that come in: in any pieces, in any order, and no more of them than may be."""

import asyncio
import itertools
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from office import limits
from review_ui.app import build
from review_ui.bounds import TooLargeError
from review_ui.uploads import MOST_FILES, FormError, Upload, folder, receive
from tests.office.paper import PDF, Office
from tests.office.people import CS
from tests.review_ui.screens import Served, browser, nobody, serving

KIND = "multipart/form-data; boundary=batas"


def form(*parts: tuple[str, str | None, bytes]) -> bytes:
    """A multipart body of parts: name, name of the file or None, content."""
    body = b""
    for name, file, content in parts:
        named = "" if file is None else f'; filename="{file}"'
        head = f'--batas\r\nContent-Disposition: form-data; name="{name}"{named}\r\n\r\n'
        body += head.encode() + content + b"\r\n"
    return body + b"--batas--\r\n"


def take(body: bytes, into: Path, cuts: tuple[int, ...] = (), most: int = 10**6) -> Upload:
    async def stream() -> AsyncIterator[bytes]:
        places = [0, *sorted(each % (len(body) + 1) for each in cuts), len(body)]
        for start, end in itertools.pairwise(places):
            yield body[start:end]

    return asyncio.run(receive(stream(), KIND, into, max_bytes=most))


@given(cuts=st.lists(st.integers(0, 10_000), max_size=12), content=st.binary(max_size=400))
def test_it_does_not_matter_in_which_pieces_it_comes(
    tmp_path_factory: pytest.TempPathFactory, cuts: list[int], content: bytes
) -> None:
    body = form(("pemohon", None, b"PT Jamu"), ("berkas", "pindai.pdf", content))
    upload = take(body, tmp_path_factory.mktemp("masuk"), tuple(cuts))
    assert upload.fields == {"pemohon": "PT Jamu"}
    assert [(name, path.read_bytes()) for name, path in upload.files] == [("pindai.pdf", content)]


@pytest.mark.parametrize(
    ("given_name", "kept"),
    [
        ("C:\\\\Users\\\\siti\\\\pindai.pdf", "pindai.pdf"),
        ("../../etc/passwd", "passwd"),
        ("..", ".."),
        ("a\tb.pdf", "ab.pdf"),
        ("x" * 300 + ".pdf", "x" * 196 + ".pdf"),
    ],
)
def test_the_name_is_a_name_and_never_a_place(tmp_path: Path, given_name: str, kept: str) -> None:
    upload = take(form(("berkas", given_name, PDF)), tmp_path)
    assert [name for name, _ in upload.files] == [kept]
    assert upload.files[0][1].parent == tmp_path


def test_an_empty_choice_of_files_is_no_file(tmp_path: Path) -> None:
    assert take(form(("berkas", "", b"")), tmp_path).files == []


@pytest.mark.parametrize("left", [4, 20, 60])
def test_what_is_cut_off_is_refused(tmp_path: Path, left: int) -> None:
    body = form(("berkas", "pindai.pdf", PDF))
    with pytest.raises(FormError, match="terputus"):
        take(body[:-left], tmp_path)


def test_files_over_the_bound_are_refused_while_they_come(tmp_path: Path) -> None:
    with pytest.raises(TooLargeError):
        take(form(("berkas", "besar.pdf", b"x" * 5000)), tmp_path, most=4999)
    assert len(take(form(("berkas", "pas.pdf", b"x" * 5000)), tmp_path, most=5000).files) == 1


def test_too_many_parts_are_refused(tmp_path: Path) -> None:
    with pytest.raises(FormError, match="berkas"):
        take(form(*[("berkas", "a.pdf", b"x")] * (MOST_FILES + 1)), tmp_path)
    with pytest.raises(FormError, match="isian"):
        take(form(*[(f"f{at}", None, b"x") for at in range(100)]), tmp_path)
    with pytest.raises(FormError, match="panjang"):
        take(form(("pemohon", None, b"x" * 20_000)), tmp_path)


def test_nothing_stays_behind(tmp_path: Path) -> None:
    def fail_half_way() -> None:
        with folder(tmp_path) as place:
            (place / "0").write_bytes(PDF)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_half_way()
    assert list(tmp_path.iterdir()) == []


def test_the_screens_take_as_many_files_as_the_office() -> None:
    assert MOST_FILES == limits.FILES


@pytest.fixture
def narrow(office: Office, tmp_path: Path):
    """The screens where one intake may weigh 2 MB."""
    app = build(office.store, max_bytes=2_000_000, scratch=tmp_path / "unggah", now=office.now)
    with serving(app) as served:
        yield served


def intake(size: int) -> dict[str, Any]:
    return {
        "data": {"pemohon": "PT X", "jenis": "", "diterima": "2026-11-24"},
        "files": [("berkas", ("a.pdf", PDF + b"x" * size, "application/pdf"))],
    }


def test_a_dossier_over_the_bound_is_refused_and_leaves_nothing(
    narrow: Served, office: Office, tmp_path: Path
) -> None:
    visitor = browser(narrow, office, CS)
    sent = intake(2_000_000)
    answer = visitor.post("/berkas", **sent)
    assert answer.status_code == 413
    assert "2 MB" in answer.text
    answer = visitor.post("/berkas", **sent, headers={"Accept": "application/json"})
    assert (answer.status_code, answer.json()["galat"]) == (413, "terlalu_besar")
    with office.store.reading() as work:
        assert work.cases.count() == 0
    assert not [each for each in (tmp_path / "unggah").rglob("*") if each.is_file()]


def test_a_body_that_does_not_tell_its_size_is_counted(narrow: Served, office: Office) -> None:
    visitor = browser(narrow, office, CS)

    def endless():
        yield form(("berkas", "a.pdf", PDF))[: -len(b"\r\n--batas--\r\n")]
        for _ in range(8):
            yield b"x" * 1_000_000

    answer = visitor.client.post(
        "/berkas", content=endless(), headers={"Content-Type": KIND, "X-CSRF-Token": visitor.csrf}
    )
    assert answer.status_code == 413


@pytest.mark.parametrize("path", ["/masuk", "/keluar", "/berkas/0123456789abcdef/catatan"])
def test_small_forms_are_bounded(site: Served, office: Office, path: str) -> None:
    visitor = browser(site, office, CS)
    answer = visitor.post(path, {"catatan": "x" * 200_000})
    assert answer.status_code == 413
    # Nobody scans a note: what is told fits what was sent.
    assert "Yang ditulis terlalu panjang" in answer.text
    assert "dpi" not in answer.text


def test_nobody_sends_files_without_logging_in(narrow: Served) -> None:
    answer = nobody(narrow).post("/berkas", **intake(1000))
    assert answer.status_code == 303


def test_what_is_no_scan_is_refused_by_name(site: Served, office: Office) -> None:
    visitor = browser(site, office, CS)
    form = {"pemohon": "PT X", "jenis": "", "diterima": "2026-11-24"}
    files = [("berkas", ("surat.pdf", b"MZ\x90\x00 bukan pdf \x00", "application/pdf"))]
    answer = visitor.post("/berkas", form, files=files, headers={"Accept": "application/json"})
    assert answer.status_code == 422
    assert "surat.pdf" in answer.json()["pesan"]
