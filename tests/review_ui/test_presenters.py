"""What values become on the screens."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier import indonesian
from dossier.casework import PageReading, StoredFile
from dossier.model import Document, Dossier, Officer, Page, Part
from review_ui import words
from review_ui.forms import page_numbers
from review_ui.presenters.tiles import page_kinds, shortened, tiles
from review_ui.presenters.values import disputed, form, shown
from review_ui.uploads import FormError


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "0 detik"),
        (59, "59 detik"),
        (60, "1 menit"),
        (61, "1 menit 1 detik"),
        (3600, "1 jam"),
        (90_000, "1 hari 1 jam"),
        (86_400 * 3 + 5, "3 hari"),
        (-5, "0 detik"),
    ],
)
def test_a_span_is_said_in_its_two_largest_units(seconds: int, said: str) -> None:
    assert words.span(dt.timedelta(seconds=seconds)) == said


def test_times_are_those_of_the_office() -> None:
    at = dt.datetime(2026, 11, 24, 16, 30, tzinfo=dt.UTC)  # half past midnight in Samarinda
    assert words.moment(at) == "25 Nov 2026 00.30"


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("nik", "NIK"),
        ("nomor_strttk", "Nomor STRTTK"),
        ("nama_pj", "Nama penanggung jawab"),
        ("rt_rw", "RT/RW"),
        ("tanggal_lahir", "Tanggal lahir"),
    ],
)
def test_fields_are_called_as_people_call_them(name: str, label: str) -> None:
    assert indonesian.field(name) == label


def test_a_masked_nik_shows_region_and_end_only() -> None:
    assert words.masked("6472990101010001") == "6472••••••••••01"
    assert words.masked("12345") == "•••••"


@pytest.mark.parametrize(
    ("probability", "said"), [(0.999, "99%"), (0.29, "29%"), (1.0, "100%"), (0.0, "0%")]
)
def test_only_certainty_is_a_hundred_per_cent(probability: float, said: str) -> None:
    assert indonesian.percent(probability) == said


def test_values_are_shown_an_entry_a_line() -> None:
    assert shown(None) == ""
    assert shown(("rajangan", "cairan_obat_luar")) == "rajangan\ncairan obat luar"
    assert shown((Officer("SITI AMINAH", "DIREKTUR"),)) == "DIREKTUR: SITI AMINAH"


@pytest.mark.parametrize(
    ("kind", "field", "lines", "number", "date"),
    [
        ("ktp", "nik", False, True, False),
        ("ktp", "tanggal_lahir", False, False, True),
        ("akta_pendirian", "pengurus", True, False, False),
        ("surat_permohonan", "bentuk_sediaan", True, False, False),
        ("lain", "apa_saja", False, False, False),
    ],
)
def test_a_field_is_edited_by_what_it_holds(
    kind: str, field: str, lines: bool, number: bool, date: bool  # noqa: FBT001 - a table
) -> None:  # fmt: skip
    found = form(kind, field)
    assert (found.lines, found.number, found.date) == (lines, number, date)


@given(st.text("0O1Il8B", max_size=20), st.text("0O1Il8B", max_size=20))
def test_disputed_letters_add_up_to_the_text(one: str, other: str) -> None:
    stretches = disputed(one, other)
    assert "".join(each.text for each in stretches) == one
    agreed = "".join(each.text for each in stretches if not each.differs)
    assert agreed == "".join(each.text for each in disputed(other, one) if not each.differs) or (
        one != other
    )
    assert any(each.differs for each in stretches) or len(one) <= len(other)


@given(st.lists(st.integers(1, 400), min_size=1, max_size=30))
def test_pages_are_understood_as_they_are_written(pages: list[int]) -> None:
    written = indonesian.ranges(pages)
    assert page_numbers(written) == tuple(sorted({each - 1 for each in pages}))


@pytest.mark.parametrize("text", ["a", "0", "3-", "-3", "5-2", "1;2", "1-99999", "²"])
def test_what_are_no_pages_is_refused(text: str) -> None:
    with pytest.raises(FormError):
        page_numbers(text)


@given(st.text(min_size=1, max_size=300))
def test_a_long_name_keeps_its_beginning_and_its_ending(name: str) -> None:
    short = shortened(name)
    assert len(short) <= 28
    assert short == name or (name.startswith(short[:17]) and name.endswith(short[-10:]))


def test_the_name_of_the_only_file_is_not_said_on_every_page() -> None:
    at = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)

    def made(*files: int) -> list[str]:
        stored = [
            StoredFile(each, f"berkas {each}.pdf", "a" * 64, 1, "application/pdf", at, "cs")
            for each in files
        ]
        read = [PageReading(each, Page(0, 0, 7, "read"), None, None) for each in files]
        return [each.label for each in tiles("c" * 16, stored, read)]

    assert made(0) == ["Halaman 7"]
    assert made(0, 1) == ["berkas 0.pdf · hal. 7", "berkas 1.pdf · hal. 7"]


def test_a_page_says_what_it_is_taken_for_and_which_sheet_of_it() -> None:
    pages = [Page(each, 0, each + 1, "read") for each in range(4)] + [Page(4, 0, 5, "blank")]

    def paper(kind: str, *on: int) -> Document:
        return Document(0, kind, None, 0.9, "", tuple(Part(each) for each in on))

    dossier = Dossier(
        (), tuple(pages), (paper("akta_pendirian", 0, 2), paper("lain", 1), paper("ktp", 3, 3))
    )
    assert list(page_kinds(dossier).values()) == [
        "Akta pendirian (1 dari 2)",
        "Dokumen lain",
        "Akta pendirian (2 dari 2)",
        "KTP",
        "Kosong",
    ]
