"""Rules of a table that touch a word are words of their own again; other strokes stay."""

from extractors.glued import rules_apart
from extractors.layout import document_text
from tests.drawing import page


def _text(drawing):
    return document_text([(0, page(drawing))], "tesseract")


def _words(drawing):
    return [[word.text for word in row.words] for row in rules_apart(_text(drawing)).rows]


def test_a_rule_that_touches_a_word_is_a_word_of_its_own():
    assert _words("| 1. | Drs. Yusransyah| Jl. Melati |") == [
        ["|", "1.", "|", "Drs.", "Yusransyah", "|", "Jl.", "Melati", "|"]
    ]
    assert _words("| 2. |Linda Kartika | 6472991") == [
        ["|", "2.", "|", "Linda", "Kartika", "|", "6472991"]
    ]


def test_its_pieces_stand_where_the_word_stood():
    (row,) = _text("| Yusransyah| Jl.").rows
    (parted,) = rules_apart(_text("| Yusransyah| Jl.")).rows
    whole, name, rule = row.words[1], parted.words[1], parted.words[2]
    assert (name.box.left, rule.box.right) == (whole.box.left, whole.box.right)
    assert name.box.right == rule.box.left > name.box.left


def test_where_no_rule_stands_by_itself_a_stroke_is_a_letter():
    for drawing in ("Nama : |bnu Hamdan", "Jumlah | 12 | unit", "Nama : SITI"):
        text = _text(drawing)
        assert rules_apart(text) is text
