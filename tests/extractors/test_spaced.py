"""Letters and digits that stand apart are one word, whether boxed or spaced."""

from extractors.layout import document_text
from extractors.spaced import put_together
from tests.drawing import page


def rows(drawing):
    return [row.text for row in put_together(_text(drawing)).rows]


def _text(drawing):
    return document_text([(0, page(drawing))], "tesseract")


def test_spaced_letters_are_words_parted_where_the_distance_is_wider():
    assert rows("Nama : Y O H A N E S   L A H A N G") == ["Nama : YOHANES LAHANG"]


def test_boxed_digits_are_a_number():
    assert rows("NIK  | 6 | 4 | 0 | 2 | 9 | 9 | 2 | 5") == ["NIK 64029925"]
    assert rows("Nomor | 1 | 9 | 8 | 3 | 0 | 6 | / | STRTTK_35 | / | 2 | 0 | 1 | 4 |") == [
        "Nomor 198306/STRTTK_35/2014"
    ]


def test_initials_and_columns_far_apart_stay():
    for drawing in ("H. A. M. RIDWAN B A", "1     2     3     4     5     6     7"):
        text = _text(drawing)
        assert put_together(text) is text


def test_a_printed_stroke_may_have_a_box_and_an_empty_box_is_a_space():
    assert rows("Tanggal | 1 | 7 | - | 0 | 4 | - | 2 | 0 | 1 | 9 |") == ["Tanggal 17-04-2019"]
    (row,) = put_together(_text("Nama  | S | I | T | I |   | M | U | N | A | H |")).rows
    assert row.text == "Nama SITI MUNAH"
    assert row.words[2].box.left - row.words[1].box.right < row.height


def test_letters_in_boxes_without_walls_are_words_over_the_empty_boxes_and_one_text():
    (row,) = put_together(_text("C  V        G  A  H  A  R  U     H  I  J  A  U")).rows
    assert row.text == "CV GAHARU HIJAU"
    assert len(row.columns()) == 1
