"""Text that means harm, or has no end, stays text on a paper that is whole."""

import io

import pdfplumber
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from office.papers import press, text
from office.papers.heading import Print
from office.papers.matter import Line
from office.papers.shortcomings import shortcomings
from tests.office.printed import (
    IKOT,
    NOW,
    OFFICE,
    form,
    form_of_verifier,
    letter,
    line,
    matter,
    pages,
    said,
    words,
)

EVIL = (
    '#panic("x") #eval("1+1") $x^2$ *tebal* _miring_ `kode` @label <label> \\ // /* [a] https://a.b'
)


def test_every_requirement_unmet_for_many_people_is_still_a_letter() -> None:
    people = tuple(f"KOMISARIS NOMOR {each}" for each in range(300))
    lines = tuple(
        Line(each, "tidak_ada", missing=people, cs=said("tidak_ada", "Belum diserahkan." * 200))
        for each in IKOT.requirements
    )
    data = letter(matter(lines))
    assert pages(data) <= 12
    assert rows_of_letter(data) == [str(each) for each in range(1, 20)]


def rows_of_letter(data: bytes) -> list[str]:
    """The running numbers of the letter, once each: a row may go over two pages."""
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        first = [row[0] for page in pdf.pages for each in page.extract_tables() for row in each]
    return list(dict.fromkeys(each for each in first if each and each.isdecimal()))


def test_markup_in_names_is_letters() -> None:
    wrong = said("tidak_sesuai", EVIL)
    of = matter((line("npwp", "sesuai", cs=wrong, verifier=wrong),), applicant=EVIL, notes=(EVIL,))
    for data in (letter(of), form(of), form_of_verifier(of)):
        found = words(data)
        assert '#panic("x") #eval("1+1") $x^2$ *tebal*' in found
        with pikepdf.open(io.BytesIO(data)) as pdf:
            assert all("/Annots" not in page for page in pdf.pages)


@pytest.mark.parametrize(
    "name",
    ["W" * 4000, "NAMA " * 900, "漢" * 60, "\u202eTP", "😀 \u0627 \x00\x1b", "a\u0301" * 500],
    ids=["no break", "very long", "no glyph", "reordered", "odd", "combined"],
)
def test_a_name_without_end_or_of_other_letters_stays_on_the_paper(name: str) -> None:
    lines = tuple(
        Line(each, "tidak_ada", name, missing=(name,) * 300, verifier=said("tidak_ada", name))
        for each in IKOT.requirements[3:7]
    )
    of = matter(lines, applicant=name, registration=name, notes=(name,) * 50)
    for data in (letter(of), form(of), form_of_verifier(of)):
        assert pages(data) <= 5
        with pdfplumber.open(io.BytesIO(data)) as pdf:
            for page in pdf.pages:
                assert max(each["x1"] for each in page.chars) <= page.width - 45
                assert max(each["bottom"] for each in page.chars) <= page.height - 20


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=400))
def test_any_text_can_be_set(given_text: str) -> None:
    data = letter(matter((line("npwp", "tidak_sesuai", message=given_text),), applicant=given_text))
    assert data.startswith(b"%PDF")
    assert len(text.plain(given_text)) <= text.SHORT * 1.1


@pytest.mark.parametrize("fonts", [press.families(), ("Libertinus Serif", "DejaVu Sans Mono")])
def test_every_letter_that_is_let_through_is_in_the_fonts(fonts) -> None:
    letters = [chr(each) for low, high in text._SET for each in range(low, high + 1)]
    letters = [each for each in letters if text.plain(f"a{each}b") == f"a{each}b"]
    lines = tuple(
        line("npwp", "tidak_sesuai", message=" ".join(letters[start : start + 150]))
        for start in range(0, len(letters), 150)
    )
    data = shortcomings(matter(lines), Print(OFFICE, NOW))
    assert press.pdf("kekurangan", data, at=NOW, using=fonts).startswith(b"%PDF")
    assert len(letters) > 700
