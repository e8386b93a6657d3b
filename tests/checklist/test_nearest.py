"""What is named for a missing requirement, and whether people can tell why it was not taken."""

from __future__ import annotations

from dataclasses import replace

from checklist.evaluate import evaluate
from dossier.model import Box, Check, Dossier, Line, Page, PageText, Word
from tests.checklist.company import APPLICATION, DECLARED, IKOT, INTAKE, line
from tests.checklist.dossiers import dossier

SIZE = (1654, 2339)


def written(*lines: str) -> PageText:
    """A page with these lines at its top."""
    words = (
        tuple(
            Word(each, Box(200 + 150 * n, 100 + 60 * row, 340 + 150 * n, 140 + 60 * row), 0.9)
            for n, each in enumerate(text.split())
        )
        for row, text in enumerate(lines)
    )
    return PageText("tesseract", tuple(map(Line, words)), SIZE)


def with_pages(*texts: PageText) -> Dossier:
    """The application, and pages of another kind with these texts."""
    base = dossier([APPLICATION, *({"type": "lain"} for _ in texts)])
    pages = [replace(page, texts=(text,)) for page, text in zip(base.pages[1:], texts, strict=True)]
    return replace(base, pages=(base.pages[0], *pages))


def missing(given: Dossier, requirement: str = "rek_dinkes") -> Check:
    return line(evaluate(given, IKOT, INTAKE, None, DECLARED), requirement)


def test_a_letter_of_the_office_without_the_title_says_which_title_it_lacks() -> None:
    (near,) = missing(with_pages(written("DINAS KESEHATAN KOTA", "UNDANGAN RAPAT"))).nearest
    assert near.page == 1
    assert "“Dinas Kesehatan”" in near.reason
    assert "tidak ada judul “Rekomendasi”" in near.reason


def test_a_page_with_letterhead_and_title_comes_before_one_with_the_letterhead_alone() -> None:
    given = with_pages(
        written("DINAS KESEHATAN KOTA", "UNDANGAN RAPAT"),
        written("DINAS KESEHATAN KOTA", "REKOMENDASI"),
    )
    first, second = missing(given).nearest
    assert (first.page, second.page) == (2, 1)
    assert "isi dokumen itu" in first.reason


def test_what_the_page_was_taken_for_and_how_unlikely_the_wanted_kind_is_is_told() -> None:
    maybe = {"type": "lain", "alternatives": [("rekomendasi_dinkes", 0.12)]}
    check = missing(dossier([APPLICATION, maybe]))
    assert "dokumen lain" in check.nearest[0].reason
    assert "12%" in check.nearest[0].reason
    assert check.nearest[0].reason in check.message
    assert "halaman 2" in check.message


def test_at_most_three_are_named_each_once() -> None:
    text = written("DINAS KESEHATAN KOTA", "SURAT EDARAN")
    near = missing(with_pages(*[text] * 5)).nearest
    assert [each.page for each in near] == [1, 2, 3]


def test_a_page_that_could_not_be_read_is_named_last() -> None:
    given = with_pages(written("DINAS KESEHATAN KOTA", "SURAT EDARAN"))
    given = replace(given, pages=(*given.pages, Page(2, 0, 3, "unreadable")))
    near = missing(given).nearest
    assert [each.page for each in near] == [1, 2]
    assert "tidak terbaca" in near[1].reason
