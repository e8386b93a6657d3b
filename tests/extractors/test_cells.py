"""Tables with captions and without rules: which words stand in which cell."""

import pytest

from dossier.kinds import kinds
from dossier.model import Officer
from extractors.cells import cell_under, table_under, words_of
from extractors.fields import extract
from extractors.layout import document_text
from extractors.letterheads import end_of_letterhead
from extractors.listed import next_heading
from tests.drawing import page, placed


def rows(drawing):
    return document_text([(0, page(drawing))], "tesseract").rows


def read(drawing, at=0, labels=()):
    found = table_under(rows(drawing), at, lambda words: words[0].text in labels)
    return found and [[words_of(cell) for cell in record] for record in found.records()]


CENTRED = """
              Kantor                                 Sarana produksi
Jl. Rifaddin RT. 59 Desa Suka Damai    Perumnas Blok C8 No. 43, Desa Karya
Kec. Marang Kayu                       Bhakti, Kab. Kutai
                                       Kartanegara
Nama-nama penanggung jawab :
"""


@pytest.mark.parametrize(
    ("caption", "address"),
    [
        ("Kantor", "Jl. Rifaddin RT. 59 Desa Suka Damai Kec. Marang Kayu"),
        ("Sarana", "Perumnas Blok C8 No. 43, Desa Karya Bhakti, Kab. Kutai Kartanegara"),
    ],
)
def test_a_caption_over_the_middle_of_its_column_has_all_of_it(caption, address):
    lines = rows(CENTRED)
    left = next(word.box.left for word in lines[0].words if word.text == caption)
    found = cell_under(
        lines, 0, left, lambda words: words[0].text in {"Kantor", "Sarana"}, whole=True
    )
    assert words_of(found) == address


def test_each_record_has_the_second_line_of_its_cells():
    assert read("""
Nama                Jabatan             Tanda pengenal
Indo Nurjannah      Direktur            KTP 6402996208840060
Mulyono Handoko,    Tenaga Teknis       STRTTK 19880207/STRTTK-64/2020/1833
A.Md.Farm.
Bentuk sediaan yang dimohonkan :
""") == [
        ["Indo Nurjannah", "Direktur", "KTP 6402996208840060"],
        ["Mulyono Handoko, A.Md.Farm.", "Tenaga Teknis", "STRTTK 19880207/STRTTK-64/2020/1833"],
    ]


def test_records_that_white_parts_may_have_two_lines_in_every_cell():
    assert read("""
Nama                Jabatan
Drs. Suriansyah     Direktur
Syahrani            Utama

Azidin              Tenaga Teknis
Hasbullah, AMF      Kefarmasian
""") == [
        ["Drs. Suriansyah Syahrani", "Direktur Utama"],
        ["Azidin Hasbullah, AMF", "Tenaga Teknis Kefarmasian"],
    ]


@pytest.mark.parametrize(
    "drawing",
    [
        "Kantor          Pabrik\nJl. Melati No. 3 RT. 09 Kelurahan Loktuan Kota Bontang",
        "Kantor          Pabrik",
        "Kantor : Jl. Melati     Pabrik : Jl. Mawar\nKota Bontang            Kota Bontang",
        "Kantor\nJl. Melati",
    ],
    ids=["prose runs on", "nothing under it", "labels with colons", "one caption"],
)
def test_what_is_no_table(drawing):
    assert read(drawing) is None


def test_a_table_ends_at_the_next_captions_and_at_place_and_day():
    lines = """
Nama          Status
CV JAYA       Tunggal
{}
"""
    assert read(lines.format("NPWP          KBLI"), labels=("NPWP",)) == [["CV JAYA", "Tunggal"]]
    assert read(lines.format("Bontang, 3 Mei 2020")) == [["CV JAYA", "Tunggal"]]


def test_a_speck_between_two_cells_is_in_none():
    assert read("""
Nama               Jabatan
Ignatius Hanyeq  -  Tenaga Teknis
""") == [["Ignatius Hanyeq", "Tenaga Teknis"]]


def near(gap):
    """A table whose second office ends so many pixels before the number in the next column."""
    office = "Penanggung Jawab Teknis"
    wide = 12 * len(office.replace(" ", "")) + 2 * 9
    return document_text(
        [
            (
                0,
                placed(
                    (100, 0, "Nama"), (340, 0, "Jabatan"), (700, 0, "Tanda pengenal"),
                    (100, 60, "Hj. MASNIAH"), (340, 60, "Ketua"), (700, 60, "KTP 6472"),
                    (80, 90, "'"), (100, 96, "SYAHRANI"),
                    (100, 132, "BAKTI"),
                    (100, 184, "AMRAN"), (700 - gap - wide, 184, office), (700, 184, "STRTTK 1977"),
                    (100, 220, "ZAINUDIN,"), (100, 256, "AMF"),
                ),
            )
        ],
        "tesseract",
    ).rows  # fmt: skip


def test_a_full_cell_may_come_near_to_one_that_begins_under_its_caption():
    found = table_under(near(gap=14), 0)
    assert found is not None
    assert [[words_of(cell) for cell in record] for record in found.records()] == [
        ["Hj. MASNIAH SYAHRANI BAKTI", "Ketua", "KTP 6472"],
        ["AMRAN ZAINUDIN, AMF", "Penanggung Jawab Teknis", "STRTTK 1977"],
    ]


def test_what_is_as_near_as_a_word_to_the_next_is_one_cell_with_it():
    found = table_under(near(gap=9), 0)
    assert found is not None
    assert len(found.records()) == 1


def test_a_line_of_prose_whose_word_begins_under_a_caption_ends_the_table():
    table = table_under(
        document_text(
            [
                (
                    0,
                    placed(
                        (100, 0, "Kantor"), (400, 0, "Pabrik"),
                        (100, 40, "Jl. Melati No. 3"), (400, 40, "Jl. Mawar No. 9"),
                        (100, 80, "Demikian surat permohonan kami buat dengan benar"),
                    ),
                )
            ],
            "tesseract",
        ).rows,
        0,
    )  # fmt: skip
    assert table is not None
    assert len(table.lines) == 1


@pytest.mark.parametrize(
    ("drawing", "records"),
    [
        (
            """
Nama             Jabatan              NIK
Drs. Suwito      Ketua                6474990107800003
Hadiwijaya       Pengurus
Kusuma
Laila            Bendahara            6474994107800001
""",
            [
                ["Drs. Suwito Hadiwijaya Kusuma", "Ketua Pengurus", "6474990107800003"],
                ["Laila", "Bendahara", "6474994107800001"],
            ],
        ),
        (
            """
No    Nama             Tugas
1.    Sapto            Menimbang bahan
      Raharjo          dan mencuci
2.    Laila            Mengemas
""",
            [["1.", "Sapto Raharjo", "Menimbang bahan dan mencuci"], ["2.", "Laila", "Mengemas"]],
        ),
        (
            """
Nama             Jabatan              NIK
Drs. Suwito      Ketua                6474990107800003
Laila            Bendahara
Rahmat           Sekretaris
""",
            [
                ["Drs. Suwito", "Ketua", "6474990107800003"],
                ["Laila", "Bendahara", ""],
                ["Rahmat", "Sekretaris", ""],
            ],
        ),
        (
            """
Nama             Jabatan              Pendidikan
Suwito           Ketua                S1 Farmasi
Laila            Bendahara
Rahmat           Sekretaris           SMA
""",
            [
                ["Suwito", "Ketua", "S1 Farmasi"],
                ["Laila", "Bendahara", ""],
                ["Rahmat", "Sekretaris", "SMA"],
            ],
        ),
    ],
    ids=["numbers of cards", "counted", "one number", "no numbers"],
)
def test_the_number_of_each_record_tells_its_lines(drawing, records):
    assert read(drawing) == records


def test_a_letterhead_ends_where_the_letter_begins():
    letter = rows("""
PEMERINTAH KOTA SAMARINDA
DINAS KESEHATAN
Alamat : Jl. Kadrie Oening No. 3
Nomor : 440/592
""")
    assert end_of_letterhead(letter) == 3
    assert end_of_letterhead(letter[3:]) == 0
    assert end_of_letterhead(letter[:3]) == 0


@pytest.mark.parametrize(
    ("row", "follows"),
    [
        ("C. TENAGA TEKNIS     D. SEDIAAN", True),
        ("1. Pemohon     2. Perusahaan", True),
        ("10. Sediaan     1. Serbuk", False),
        ("Sediaan     1. Serbuk", False),
    ],
)
def test_a_heading_beside_a_heading_is_no_value(row, follows):
    (line,) = rows(row)
    start = line.columns()[1][0]
    assert next_heading(line, line.words[start]) is follows


@pytest.mark.parametrize("kind", ["akta_pendirian", "susunan_pengurus"])
def test_an_officer_whose_name_comes_near_to_the_office_is_none_the_less_one(kind):
    rows_of_officers = (
        ("1", "Hj. MASNIAH SYAHRANI BAKTI", "Direktur Utama", "75"),
        ("2", "AMRAN ZAINUDIN", "Direktur", "75"),
        ("3", "NI LUH SARI", "Komisaris", "300"),
    )
    pieces = [(40, 0, "No."), (250, 0, "Nama"), (460, 0, "Kedudukan"), (700, 0, "Saham")]
    for at, (number, name, office, share) in enumerate(rows_of_officers, 1):
        pieces += [(40, 40 * at, number), (100, 40 * at, name)]
        pieces += [(436, 40 * at, office), (720, 40 * at, share)]  # 21 pixels behind the first name
    text = document_text([(0, placed(*pieces))], "tesseract")
    field = next(each for each in extract(kinds()[kind], [text]) if each.name == "pengurus")
    assert field.value == tuple(
        Officer(name.upper(), office.upper()) for _, name, office, _ in rows_of_officers
    )
