"""Rows of lists, however they are printed and whatever a reader does to their numbers."""

import pytest

from extractors.layout import document_text
from extractors.tables import listing
from tests.drawing import page

TOOLS = ("Oven", "Panci", "Blender", "Timbangan", "Ayakan", "Kompor", "Baskom")
HEAD = "No   Nama Alat        Merk      Jumlah"


def rows(first: int, names: tuple[str, ...]) -> list[str]:
    return [f"{at:<5}{name:<17}Lokal     2 unit" for at, name in enumerate(names, first)]


def counted(*pages: list[str]) -> int:
    texts = [(at, page("\n".join(lines))) for at, lines in enumerate(pages)]
    found = listing(document_text(texts, "tesseract"))
    return found.count if found else 0


@pytest.mark.parametrize("again", [[], [HEAD]], ids=["bare", "head repeated"])
def test_a_list_goes_on_over_a_page_break(again):
    first = ["DAFTAR PERALATAN", HEAD, *rows(1, TOOLS[:4])]
    second = [*again, *rows(5, TOOLS[4:]), "", "Samarinda, 12 Mei 2017", "Direktur"]
    assert counted(first, second) == len(TOOLS)


def test_numbers_misread_or_lost_do_no_harm():
    lines = rows(1, TOOLS)
    lines[1] = lines[1].replace("2  ", "7  ", 1)
    lines[3] = lines[3].replace("4  ", "   ", 1)
    assert counted([HEAD, *lines]) == len(TOOLS)


def test_a_row_that_was_not_read_is_told_by_the_numbers_after_it():
    lines = rows(1, TOOLS)
    del lines[2]
    assert counted([HEAD, *lines]) == len(TOOLS)


def test_sections_wrapped_cells_and_sums_are_no_rows():
    lines = [
        HEAD,
        "A. MESIN",
        *rows(1, TOOLS[:2]),
        "     kecil",
        "B. PERALATAN",
        *rows(1, TOOLS[2:]),
        "     Jumlah                     14",
    ]
    assert counted(lines) == len(TOOLS)


def test_rows_without_numbers_are_told_by_their_cells():
    lines = [f"     {name:<17}Lokal     2" for name in TOOLS]
    lines.insert(2, "     besar")
    assert counted([HEAD.replace("No", "  "), *lines]) == len(TOOLS)


def test_without_captions_numbers_that_go_on_are_a_list_in_columns_beside_each_other():
    left = [f"{at}. {name} 2 unit" for at, name in enumerate(TOOLS[:4], 1)]
    right = [f"{at}. {name} 1 buah" for at, name in enumerate(TOOLS[4:], 5)]
    lines = [f"{one:<30}{other}" for one, other in zip(left, [*right, ""], strict=True)]
    assert counted(["DAFTAR PERALATAN", "", *lines]) == len(TOOLS)


def test_a_letter_has_no_list():
    letter = ["Nomor : 12/X/2017", "Perihal : Undangan", "Kepada Yth. Direktur", "Dengan hormat,"]
    assert counted(letter) == 0


def _listed(lines):
    found = listing(document_text([(0, page("\n".join(lines)))], "tesseract"))
    return found and found.count


@pytest.mark.parametrize(
    "between",
    [
        ["TENAGA TEKNIS", "TENAGA PRODUKSI DAN GUDANG", "TENAGA UMUM"],
        ["A. BAGIAN PRODUKSI", "B. BAGIAN GUDANG"],
        ["                  Merk     Tipe     Tahun:"],  # the second row of captions
    ],
    ids=["sections", "sections with letters", "captions in two rows"],
)
def test_heads_and_sections_with_no_line_under_them_are_an_empty_list(between):
    lines = ["DAFTAR TENAGA KERJA", "No   Nama         Umur      Jabatan", *between]
    assert _listed([*lines, "", "Samarinda, 12 Mei 2017", "Direktur"]) == 0


def test_sections_with_lines_are_no_empty_list():
    lines = ["DAFTAR PERALATAN", HEAD, "MESIN PRODUKSI", *rows(1, TOOLS)]
    assert _listed([*lines, "", "Samarinda, 12 Mei 2017", "Direktur"]) == len(TOOLS)
