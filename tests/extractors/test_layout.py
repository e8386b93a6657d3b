from dossier.model import Box, Line, PageText, Word
from extractors.layout import document_text, rows_of
from tests.drawing import page


def word(text, left, top, right, bottom):
    return Word(text, Box(left, top, right, bottom), 0.9)


def test_label_and_value_of_different_blocks_stand_on_one_row():
    rows = rows_of(3, page("Nama               : SITI AMINAH\nAlamat             : JL. MELATI"))
    assert [row.text for row in rows] == ["Nama : SITI AMINAH", "Alamat : JL. MELATI"]
    assert {row.page for row in rows} == {3}


def test_rows_come_in_reading_order_whatever_the_engine_did():
    text = page("satu\ndua\ntiga")
    shuffled = PageText(text.reader, text.lines[::-1], text.size)
    assert [row.text for row in rows_of(0, shuffled)] == ["satu", "dua", "tiga"]


def test_fillers_of_deeds_are_dropped():
    rows = rows_of(0, page("Pada hari ini, Senin -------------\n---------\n-tanggal sepuluh----"))
    assert [row.text for row in rows] == ["Pada hari ini, Senin", "-tanggal sepuluh"]


def test_a_value_glued_to_its_colon_is_parted_with_its_box():
    word = Word("NIK:6472995503870001", Box(100, 0, 300, 20), 0.9)
    (row,) = rows_of(0, PageText("rapidocr", (Line((word,)),), (400, 40)))
    assert [each.text for each in row.words] == ["NIK:", "6472995503870001"]
    assert row.words[0].box == Box(100, 0, 140, 20)
    assert row.words[1].box == Box(140, 0, 300, 20)


def test_a_time_or_ratio_is_not_parted():
    (row,) = rows_of(0, page("pukul 10:30 skala 1:500"))
    assert row.text == "pukul 10:30 skala 1:500"


def test_columns_are_told_by_wide_gaps():
    (row,) = rows_of(0, page("Nomor : 12/A          Samarinda, 12 Mei 2017"))
    assert [" ".join(w.text for w in row.words[a:b]) for a, b in row.columns()] == [
        "Nomor : 12/A",
        "Samarinda, 12 Mei 2017",
    ]


def test_the_way_back_from_characters_to_words():
    text = document_text([(0, page("satu dua\ntiga")), (1, page("empat"))], "tesseract")
    assert text.flow.text == "satu dua tiga empat"
    assert text.lines.text == "satu dua\ntiga\nempat"
    start = text.flow.text.index("ua tig")
    covered = text.flow.covered(start, start + len("ua tig"))
    assert [word.text for _, word in covered] == ["dua", "tiga"]
    assert text.rows[text.flow.covered(14, 19)[0][0]].page == 1


def test_what_an_engine_took_for_one_line_is_parted_where_words_stand_under_each_other():
    # A tight card: Tesseract joined the label of one row with the one under it.
    joined = Line((word("Alamat", 22, 199, 85, 213), word("RT/RW", 55, 219, 120, 234)))
    street = Line((word(":", 188, 200, 192, 215), word("JL MERAK", 205, 199, 300, 213)))
    block = Line((word(":", 190, 222, 194, 232), word("017", 208, 220, 240, 235)))
    rows = rows_of(0, PageText("tesseract", (street, joined, block), (700, 400)))
    assert [row.text for row in rows] == ["Alamat : JL MERAK", "RT/RW : 017"]


def test_rows_of_a_card_that_lies_askew_follow_its_lines():
    # Two degrees: half a line's pitch between label and value.
    def line(top, *words):
        return Line(
            tuple(
                word(text, left, top + left // 28, left + 60, top + left // 28 + 14)
                for text, left in words
            )
        )

    head = [line(20 + 20 * n, ("PROVINSI", 100), ("KALIMANTAN", 420)) for n in range(3)]
    names = [line(100 + 20 * n, (label, 20)) for n, label in enumerate(("Nama", "Alamat", "Agama"))]
    values = [line(100 + 20 * n, (text, 300)) for n, text in enumerate(("ANDI", "JL", "ISLAM"))]
    rows = rows_of(0, PageText("tesseract", (*head, *names, *values), (700, 400)))
    assert [row.text for row in rows[3:]] == ["Nama ANDI", "Alamat JL", "Agama ISLAM"]


def test_lines_of_a_card_that_slip_into_the_next_row_are_parted():
    """Three degrees the other way: an engine took each label together with the value under it."""

    def at(text, left, top, wide):
        return word(
            text, left, round(top - 0.045 * left), left + wide, round(top - 0.045 * left) + 26
        )

    said = [("Nama", "SUSANTI"), ("Lahir", "MAMUJU,"), ("Kelamin", "PEREMPUAN"), ("Agama", "ISLAM")]
    more = ["FEBRIANTI", "22-04-1993", "GOLONGAN", "DARAH"]
    labels = [at(label, 100, 100 + 19 * n, 60) for n, (label, _) in enumerate(said)]
    values = [
        (at(one, 300, 100 + 19 * n, 80), at(two, 390, 100 + 19 * n, 90))
        for n, ((_, one), two) in enumerate(zip(said, more, strict=True))
    ]
    slipped = [Line((*((labels[n - 1],) if n else ()), *each)) for n, each in enumerate(values)]
    rows = rows_of(0, PageText("tesseract", (*slipped, Line((labels[-1],))), (900, 400)))
    assert [row.text for row in rows] == [
        "Nama SUSANTI FEBRIANTI",
        "Lahir MAMUJU, 22-04-1993",
        "Kelamin PEREMPUAN GOLONGAN",
        "Agama ISLAM DARAH",
    ]


def test_lines_that_lie_level_keep_what_an_engine_put_together():
    """Words whose boxes differ as those of small and tall letters do are of one line."""
    line = Line(
        (
            word("Jl.", 10, 100, 30, 118),
            word("ayam", 36, 106, 80, 118),
            word("No.", 90, 98, 120, 122),
        )
    )
    (row,) = rows_of(0, PageText("tesseract", (line,), (900, 400)))
    assert row.text == "Jl. ayam No."


def test_words_of_a_line_that_slips_get_boxes_of_two_rows_and_are_parted_all_the_same():
    """Four degrees: the engine's boxes are as tall as the label and the value it took together."""

    def at(text, left, top, wide, more=0):
        middle = round(top + 0.06 * (left + wide / 2))
        return word(text, left, middle - 11 - more, left + wide, middle + 11 + more)

    labels, values = ("Nama", "Lahir", "Kelamin", "Agama"), ("YOHANA", "BERAU,", "WANITA", "HINDU")
    slipped = [
        Line((at(label, 20, 130 + 28 * n, 90, 26), at(value, 240, 102 + 28 * n, 110, 26)))
        for n, (label, value) in enumerate(zip(labels[1:], values, strict=False))
    ]
    heads = [
        Line((at("KALIMANTAN", 200, 16 + 28 * n, 150), at("TIMUR", 360, 16 + 28 * n, 120)))
        for n in range(3)
    ]
    last = Line((at(values[-1], 240, 102 + 28 * 3, 110),))
    text = PageText(
        "tesseract", (*heads, Line((at("Nama", 20, 102, 90),)), *slipped, last), (700, 400)
    )
    rows = rows_of(0, text)
    assert [row.text for row in rows[3:]] == [
        f"{label} {value}" for label, value in zip(labels, values, strict=True)
    ]
