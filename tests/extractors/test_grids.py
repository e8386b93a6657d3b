"""Captions over values: grids with captions that nobody has declared, and what is none."""

from dossier.declaration import Label
from dossier.wording import skeleton
from extractors.grids import aside
from extractors.labels import by_label
from extractors.layout import document_text
from extractors.locate import within_columns
from extractors.rows import Row
from tests.drawing import page


def _found(drawing: str, label: Label, *others: str) -> list[str]:
    text = document_text([(0, page(drawing))], "tesseract")
    skeletons = [skeleton(each) for each in others]
    stops = sorted({*skeletons, *(skeleton(each) for each in label.names)})
    return [place.raw for place in by_label(text, label, stops, skeletons)]


NAME = Label(("Nama Perusahaan",), lines=2)
SITE = Label(("Alamat Usaha",), lines=3)


def test_a_caption_beside_an_unknown_one_has_its_value_under_it():
    drawing = """
Nama Perusahaan              Kode Wilayah Kerja
CV. MAHAKAM JAMU             6472

Nama Pemilik                 Alamat Usaha
SITI AMINAH                  Jl. Melati No. 12
"""
    first, *_ = _found(drawing, NAME, "Nama Pemilik", "Alamat Usaha")
    assert first == "CV. MAHAKAM JAMU"


def test_a_label_and_its_value_in_two_columns_are_no_grid():
    drawing = """
Nama Perusahaan              CV. MAHAKAM JAMU
Nama Pemilik                 SITI AMINAH
Alamat Usaha                 Jl. Melati No. 12
"""
    first, *_ = _found(drawing, NAME, "Nama Pemilik", "Alamat Usaha")
    assert first == "CV. MAHAKAM JAMU"


def test_where_nothing_else_tells_both_places_are_proposed():
    drawing = """
Nama Perusahaan              Kode Wilayah Kerja
CV. MAHAKAM JAMU             6472
"""
    assert set(_found(drawing, NAME)) == {"Kode Wilayah Kerja", "CV. MAHAKAM JAMU"}


def test_a_cell_ends_where_the_next_captions_column_begins_however_near():
    drawing = """
Alamat Usaha            Nama Pemilik
Jl. Melati No. 12 Gg. 4  SITI AMINAH
RT. 05 Samarinda
"""
    assert _found(drawing, SITE, "Nama Pemilik")[0] == "Jl. Melati No. 12 Gg. 4 RT. 05 Samarinda"


def test_the_next_row_of_captions_and_a_sentence_are_none_of_the_cell():
    drawing = """
Alamat Usaha                 Nama Pemilik
Jl. Melati No. 12            SITI AMINAH
Status Tempat Itu            Nomor Telepon
"""
    others = "Nama Pemilik", "Nomor Telepon"
    assert _found(drawing, SITE, *others)[0] == "Jl. Melati No. 12"
    drawing = """
Alamat Usaha                 Nama Pemilik
Jl. Melati No. 12            SITI AMINAH
untuk mengurus izin usaha kecil obat tradisional pada dinas yang berwenang
"""
    assert _found(drawing, SITE, *others)[0] == "Jl. Melati No. 12"


def _rows(drawing: str) -> tuple[Row, ...]:
    return document_text([(0, page(drawing))], "tesseract").rows


def test_running_text_across_a_gap_is_worth_less_unless_the_line_is_drawn_apart():
    def worth(drawing: str) -> float:
        return within_columns([(row, word) for row in _rows(drawing) for word in row.words])

    assert worth("Jl. Melati No. 12 RT. 05      Serbuk") < 1
    assert worth("Jl. Melati No. 12 RT. 05 Samarinda") == 1
    assert worth("Jl.    Melati    No.    12    RT.    05    Samarinda") == 1


def test_a_speck_between_two_lines_stands_aside_and_a_word_does_not():
    first, speck, word = _rows("Alamat : Jl. Melati No.\n     •\n         12 RT. 05")
    assert aside(first, speck, first.words[-1])
    assert not aside(first, word, first.words[-1])
