"""A register with one record, whose cells are set about the middle of its row."""

from extractors.layout import document_text
from extractors.registers import put_on_each_other
from extractors.table_heads import heads_over_records
from tests.drawing import page, placed


def test_the_lines_of_a_cell_are_put_together():
    text = placed(
        (20, 100, "Nama Tenaga"), (250, 115, "Nomor"), (480, 115, "Tempat"), (700, 115, "Terbit"),
        (20, 130, "Kefarmasian"),
        (20, 200, "BUDI SANTOSO,"), (250, 215, "12/2018"), (480, 215, "Berau"), (700, 215, "2018"),
        (20, 230, "A.Md.Farm."),
        (20, 400, "Pemegang surat ini berwenang."),
    )  # fmt: skip
    made = put_on_each_other(document_text([(0, text)], "tesseract"))
    assert [row.text for row in made.rows] == [
        "Nama Tenaga Kefarmasian Nomor Tempat Terbit",
        "BUDI SANTOSO, A.Md.Farm. 12/2018 Berau 2018",
        "Pemegang surat ini berwenang.",
    ]


def test_two_records_stay_two():
    text = placed(
        (20, 100, "Nama"), (250, 100, "Nomor"), (480, 100, "Tempat"), (700, 100, "Terbit"),
        (20, 140, "BUDI"), (250, 140, "12/2018"), (480, 140, "Berau"), (700, 140, "2018"),
        (20, 172, "SITI"), (250, 172, "13/2018"), (480, 172, "Paser"), (700, 172, "2019"),
    )  # fmt: skip
    read = document_text([(0, text)], "tesseract")
    assert put_on_each_other(read) is read


def test_the_numbers_of_columns_are_no_values():
    drawing = """
    Nama             Nomor        Berlaku
     1                 2             3
    BUDI SANTOSO     12/2018      Seumur Hidup
    """
    text = document_text([(0, page(drawing))], "tesseract")
    rows = heads_over_records(text).rows
    assert [row.text for row in rows] == ["Nama Nomor Berlaku", "BUDI SANTOSO 12/2018 Seumur Hidup"]
    assert rows[0].box.top == text.rows[1].box.top


def test_other_numbers_are_left_alone():
    drawing = """
    Serbuk     Pil     Salep
    2          3       4
    """
    text = document_text([(0, page(drawing))], "tesseract")
    assert heads_over_records(text) is text


def test_numbered_records_have_their_lines_though_cells_come_near():
    text = placed(
        (20, 100, "No."), (120, 100, "Nama"), (420, 100, "Lahir"), (700, 100, "Tugas"),
        (160, 160, "YOSEPH LAWAI"), (420, 160, "Berau,"), (700, 160, "Penanggung"),
        (20, 174, "1."),
        (160, 188, "PANGGALO,S.Farm"), (420, 188, "03-03-1980"), (700, 188, "Jawab"),
        (160, 232, "MARIANA"), (420, 232, "Paser,"), (700, 232, "Kepala"),
        (20, 246, "2."),
        (160, 260, "BULAN"), (420, 260, "21-07-1984"), (700, 260, "Gudang"),
        (20, 400, "Keputusan ini berlaku sejak ditetapkan."),
    )  # fmt: skip
    made = put_on_each_other(document_text([(0, text)], "tesseract"))
    assert [row.text for row in made.rows] == [
        "No. Nama Lahir Tugas",
        "1. YOSEPH LAWAI PANGGALO,S.Farm Berau, 03-03-1980 Penanggung Jawab",
        "2. MARIANA BULAN Paser, 21-07-1984 Kepala Gudang",
        "Keputusan ini berlaku sejak ditetapkan.",
    ]


def test_the_numbers_of_columns_are_known_though_one_was_lost():
    drawing = """
    Nama             Nomor        Berlaku        Terbit
                       2             3             4
    BUDI SANTOSO     12/2018      Seumur Hidup   2018
    """
    text = document_text([(0, page(drawing))], "tesseract")
    rows = heads_over_records(text).rows
    assert [row.text for row in rows] == [
        "Nama Nomor Berlaku Terbit",
        "BUDI SANTOSO 12/2018 Seumur Hidup 2018",
    ]


def test_a_speck_over_a_record_is_no_line_of_it():
    text = placed(
        (20, 100, "Register"), (260, 100, "Nama"), (460, 100, "Lahir"), (700, 100, "Berlaku"),
        (600, 146, ":"),
        (260, 160, "MARTHINA"),
        (20, 174, "65/2016/0917"), (460, 174, "12-04-1991"), (700, 174, "04-05-2021"),
        (260, 188, "LUNGU"),
        (20, 400, "Petikan ini sah tanpa meterai."),
    )  # fmt: skip
    made = put_on_each_other(document_text([(0, text)], "tesseract"))
    assert [row.text for row in made.rows] == [
        "Register Nama Lahir Berlaku",
        "65/2016/0917 MARTHINA LUNGU 12-04-1991 04-05-2021",
        "Petikan ini sah tanpa meterai.",
    ]
