"""Letters and digits that stand apart are one word, whether boxed or spaced."""

from dossier.model import Box, Word
from extractors.boxes import once
from extractors.layout import document_text
from extractors.rows import Row
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


def test_the_numbers_of_a_tables_columns_stay():
    for counted in ("12345678", "123456789"):
        text = _text("         ".join(counted))
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


def _row(letters, top=0, page=0):
    """A row of boxes 60 pixels wide; a space is an empty one."""
    return Row(
        page,
        tuple(
            Word(letter, Box(60 * at, top, 60 * at + 25, top + 40), 0.9)
            for at, letter in enumerate(letters)
            if letter != " "
        ),
    )


def test_boxes_that_were_read_twice_are_one_row_with_the_letters_of_both():
    (row,) = once([_row("Y  IAN  LE ANG"), _row("YUL     L H", top=6)])
    assert "".join(word.text for word in row.words) == "YULIANLEHANG"


def test_a_piece_over_several_boxes_is_the_letters_in_them():
    piece = Word("YU", Box(0, 0, 85, 40), 0.9)
    (row,) = once([_row("  LIANA"), Row(0, (piece,))])
    assert row.text == "Y U L I A N A"


def test_behind_a_place_where_a_letter_may_be_lost_the_next_one_is_unsure():
    (row,) = once([_row("CV   IMUN"), _row("CV    MUN", top=4)])
    assert [word.confidence for word in row.words] == [0.9, 0.9, 0.2, 0.9, 0.9, 0.9]


def test_lines_under_each_other_and_words_stay_as_they_are():
    for rows_ in ([_row("SITI"), _row("AMIN", top=50)], [_row("SITI"), _row("AMIN", page=1)]):
        assert once(rows_) is rows_
    words = _text("Nama  SITI AMINAH\nNIK  6402").rows
    assert once(words) is words
