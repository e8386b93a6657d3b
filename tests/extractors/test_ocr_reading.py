"""What all readers promise, on the engines themselves and on the text they share."""

import unicodedata

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model import Box, Line, PageText, Word
from extractors.ocr import engine, fusion, tesseract
from extractors.ocr.ctc import HEIGHT, STRIDE, Alphabet, decode
from tests.extractors.paper import LETTER, letter


def _word(text, left, top, width=None, height=20, confidence=0.9):
    width = 10 * len(text) if width is None else width
    return Word(text, Box(left, top, left + width, top + height), confidence)


@given(st.text())
def test_no_control_character_leaves_a_reader(text):
    cleaned = engine.clean(text)
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not any(unicodedata.category(c) in {"Cc", "Cf"} for c in cleaned)
    assert cleaned == cleaned.strip()


def test_nul_and_soft_marks_vanish_and_accents_are_composed():
    assert engine.clean("\x00SI\u200bTI\x07 AMINAH\u00a0") == "SITI AMINAH"
    assert engine.clean("Ame\u0301lie") == "Am\u00e9lie"


def test_label_and_value_of_a_form_are_one_line_though_an_engine_parts_them():
    labels = [[_word("Nama", 0, 0)], [_word("Alamat", 0, 30)]]
    values = [[_word("SITI", 200, 2), _word("AMINAH", 250, 2)], [_word("SAMARINDA", 200, 31)]]
    lines = engine.in_reading_order([*labels, *values])
    assert [line.text for line in lines] == ["Nama SITI AMINAH", "Alamat SAMARINDA"]


def test_rows_that_merely_touch_stay_apart():
    lines = engine.in_reading_order([[_word("satu", 0, 0)], [_word("dua", 100, 14)]])
    assert [line.text for line in lines] == ["satu", "dua"]


def test_words_on_top_of_each_other_are_no_row():
    lines = engine.in_reading_order([[_word("cap", 0, 0)], [_word("nama", 5, 3)]])
    assert len(lines) == 2


@given(
    st.lists(
        st.builds(
            _word,
            st.text("abc", min_size=1, max_size=8),
            st.integers(0, 2000),
            st.integers(0, 3000),
        ),
        max_size=30,
    )
)
def test_putting_lines_in_order_loses_no_word(words):
    lines = engine.in_reading_order([word] for word in words)
    assert sorted(w.text for line in lines for w in line.words) == sorted(w.text for w in words)


def test_tesseract_reads_a_letter_with_a_box_for_each_word():
    page = letter(dpi=200)
    text = tesseract.read_page(page, 200)
    assert [line.text for line in text.lines] == [line for line in LETTER if line]
    for word in text.words:
        assert page[word.box.top : word.box.bottom, word.box.left : word.box.right].min() < 90
        assert 0.5 < word.confidence <= 1


def test_tesseract_reads_nothing_on_an_empty_page():
    assert tesseract.read_page(np.full((800, 600), 255, np.uint8)).lines == ()


ALPHABET = Alphabet.of(["", "S", "I", "T", "A", "\u4e2d", " "])


def _columns(shown, spaces=()):
    """Columns of probabilities: a letter or . for nothing; and places of a faint space."""
    table = np.full((len(shown), 7), 0.001, np.float32)
    for at, letter_ in enumerate(shown):
        table[at, {".": 0, "S": 1, "I": 2, "T": 3, "A": 4, "_": 6}[letter_]] = 0.9
    for at, seen in spaces:
        table[at, 6] = seen
    return table


def _line(shown, gaps=()):
    """A line with ink under every letter, and none in the columns of gaps."""
    line = np.full((HEIGHT, len(shown) * STRIDE), 255, np.uint8)
    line[10:40, ::3] = 0
    line[10:40, 1::3] = 0
    for at in gaps:
        line[:, at * STRIDE : (at + 1) * STRIDE + 6] = 255
    return line


def _decoded(shown, spaces=(), gaps=()):
    return [p.text for p in decode(_columns(shown, spaces), ALPHABET, _line(shown, gaps))]


def test_repeated_columns_are_one_letter_and_nothing_parts_doubled_letters():
    assert _decoded("SS.II.TT.I") == ["SITI"]
    assert _decoded("A.A") == ["AA"]


def test_a_space_that_was_read_parts_words():
    assert _decoded("S.I_A.T") == ["SI", "AT"]


def test_a_space_that_was_seen_faintly_parts_words_where_there_is_a_gap():
    assert _decoded("S.I..A.T", spaces=[(3, 0.1)], gaps=[3]) == ["SI", "AT"]


def test_a_faint_space_without_a_gap_does_not():
    assert _decoded("S.I..A.T", spaces=[(3, 0.1)]) == ["SIAT"]


def test_a_gap_alone_does_not_part_the_digits_of_a_number():
    assert _decoded("S.I..A.T", gaps=[3]) == ["SIAT"]


def test_only_letters_that_an_indonesian_document_can_hold_are_written():
    assert ALPHABET.letters == ("", "S", "I", "T", "A", " ")


def test_boxes_of_words_follow_their_columns():
    first, second = decode(_columns("S.I_A.T"), ALPHABET, _line("S.I_A.T"))
    assert first.start < STRIDE
    assert first.end <= second.start
    assert second.end == pytest.approx(7 * STRIDE, abs=STRIDE)


def _text(reader, *words):
    return PageText(reader, (Line(tuple(words)),) if words else (), (1000, 1000))


def test_a_reading_full_of_doubt_asks_for_the_second_reader():
    sure = [_word("rekomendasi", 0, 0), _word("diberikan", 120, 0)]
    unsure = [_word("rek0", 0, 0, confidence=0.4), _word("bxz", 120, 0, confidence=0.3)]
    assert not fusion.reads_badly(_text("tesseract", *sure))
    assert fusion.reads_badly(_text("tesseract", *unsure))
    assert fusion.reads_badly(_text("tesseract"))


def test_the_reading_with_more_certain_words_comes_first_and_empty_ones_go():
    poor = _text("tesseract", _word("PR0V", 0, 0, confidence=0.3))
    rich = _text("rapidocr", _word("PROVINSI", 0, 0, confidence=0.99))
    assert fusion.ranked([poor, rich, _text("tesseract")]) == (rich, poor)


def test_a_sheet_with_little_but_words_of_a_card_is_like_a_card():
    card = [_word(t, 0, 0) for t in ("PROVINSI", "NIK", "Agama", "Kewarganegaraan:")]
    assert fusion.like_a_card(_text("tesseract", *card))
    prose = [_word("menyatakan", 0, 0)] * 120
    assert not fusion.like_a_card(_text("tesseract", *card, *prose))


def test_places_read_together_are_read_as_each_alone():
    page = letter(dpi=200)
    boxes = [line.box.grown(4) for line in tesseract.read_page(page, 200).lines]
    nowhere = Box(0, page.shape[0] - 60, 300, page.shape[0] - 20)
    asked = [boxes[2], nowhere, boxes[0], boxes[2]]
    together = tesseract.read_lines(page, asked)
    printed = [line for line in LETTER if line]
    assert [line and line.text for line in together] == [printed[2], None, printed[0], printed[2]]
    assert together == tuple(tesseract.read_lines(page, [box])[0] for box in asked)
    first = together[0]
    assert first is not None
    assert first.box.middle == pytest.approx(boxes[2].middle, abs=4)


@pytest.mark.parametrize(
    ("word", "read"),
    [
        (_word("1", 200, 6, 3, 12, 0.7), "Umur : 40"),
        (_word("1", 200, 0, 8, 20, 0.7), "Umur 1 40"),
        (_word("1", 200, 6, 3, 12, 0.96), "Umur 1 40"),
        (_word("7", 200, 6, 3, 12, 0.7), "Umur 7 40"),
    ],
)
def test_a_colon_is_told_from_a_digit_by_its_height(monkeypatch, word, read):
    words = [_word("Umur", 0, 0), word, _word("40", 300, 0)]
    names = ["text", "conf", "left", "top", "width", "height"]
    rows = [
        (w.text, 100 * w.confidence, w.box.left, w.box.top, w.box.width, w.box.height)
        for w in words
    ]
    data = {name: [row[at] for row in rows] for at, name in enumerate(names)}
    data |= {f"{each}_num": [1] * 3 for each in ("block", "par", "line", "page")}
    monkeypatch.setattr("pytesseract.image_to_data", lambda *_, **__: data)
    assert tesseract.read_page(np.full((60, 400), 255, np.uint8)).text == read
