"""Pages that the other reader looks over: which, which of their lines, and who read what then."""

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont
from rapidfuzz.distance import Levenshtein

from dossier.model import Box, Line, PageText, Word, read_by
from extractors import reading, second
from extractors.ocr import fusion, tesseract
from tests.extractors.paper import LETTER, letter, save

SIZE = (1000, 800)


def word(text, left, top, sure=0.95, reader=None):
    return Word(text, Box(left, top, left + 20 * len(text), top + 24), sure, reader)


def text(*words):
    return PageText("tesseract", tuple(Line((each,)) for each in words), SIZE)


def lines(*tops):
    return [Box(95, top - 4, 405, top + 28) for top in tops]


class Other:
    """Reads what it is told to, and notes what it is asked for."""

    def __init__(self, *answers):
        self.answers = answers
        self.asked = []

    def __call__(self, asked):
        self.asked = list(asked)
        return self.answers


def over(before, places, *answers, passed_over=()):
    other = Other(*answers)
    return fusion.helped(before, places, passed_over, other, "rapidocr"), other.asked


SURE = word("PEMERINTAH KOTA", 100, 100)


def test_a_line_that_was_read_surely_is_not_asked_for():
    after, asked = over(text(SURE), lines(100))
    assert asked == []
    assert after.words == (SURE,)
    assert not after.helped


@pytest.mark.parametrize(
    "doubtful",
    [
        pytest.param([word("KOTA SAMARINDA XX", 100, 100, 0.8)], id="on the whole"),
        pytest.param([word("KOTA SAMARINDA", 100, 100), word("XX", 382, 100, 0.4)], id="a word"),
        pytest.param([word("KOTA", 100, 100, 0.99)], id="only a part was read"),
        pytest.param([word("MERINTAH KOTA", 140, 100)], id="its first letters are missing"),
        pytest.param([word("PEMERINTAH KO", 100, 100)], id="its last letters are missing"),
        pytest.param([], id="passed over"),
    ],
)  # fmt: skip
def test_a_line_in_doubt_is_read_by_the_other_one(doubtful):
    better = word("KOTA SAMARINDA 75", 100, 100, 0.9)
    after, asked = over(text(*doubtful), lines(100), [better])
    assert asked == lines(100)
    assert after.words == (replace(better, reader="rapidocr"),)
    assert after.helped
    assert after.reader == "tesseract"


def test_what_the_other_one_cannot_read_stays_where_its_reader_was_sure_of_it():
    sure, unsure = word("Samarinda", 100, 100, 0.8), word("~~~", 300, 100, 0.2)
    after, asked = over(text(sure, unsure), lines(100), [])
    assert asked == lines(100)
    assert after.words == (sure,)


def test_what_stands_on_no_line_stays_where_its_reader_was_sure_of_it():
    sure, speck = word("12", 700, 300, 0.9), word("=", 720, 500, 0.3)
    after, asked = over(text(SURE, sure, speck), lines(100), [])
    assert [box.contains(speck.box.middle) for box in asked] == [True]
    assert after.words == (SURE, sure)


def test_where_nobody_looked_for_lines_those_in_doubt_are_read_where_they_were_seen():
    label, value = word("Nama", 100, 200), word("AULLA", 400, 200, 0.6)
    before = PageText("tesseract", (Line((SURE,)), Line((label, value))), SIZE)
    better = word("AULIA", 400, 200, 0.99)
    after, asked = over(before, [], [better])
    assert asked == [value.box.grown(3)]
    assert after.text.split("\n") == ["PEMERINTAH KOTA", "Nama AULIA"]
    assert [each.reader for each in after.words] == [None, None, "rapidocr"]


def test_words_that_stand_together_are_read_together():
    words = [word("Kelurahan", 100, 100), word("Sdoo", 290, 100, 0.4), word("Mulyo", 380, 100)]
    before = PageText("tesseract", (Line(tuple(words)),), SIZE)
    _, (asked,) = over(before, [], [])
    assert (asked.left, asked.right) == (97, 483)


def test_lines_that_were_passed_over_are_read_unless_they_were_found_already():
    new = word("Samarinda", 100, 200, 0.95)
    beside = [lines(100)[0].grown(2), Box(90, 196, 400, 228)]
    after, asked = over(text(SURE), lines(100), [new], passed_over=beside)
    assert asked == beside[1:]
    assert after.text == "PEMERINTAH KOTA\nSamarinda"


def test_what_the_other_one_is_not_sure_of_either_is_no_line():
    scribble = word("Ndj", 100, 200, 0.7)
    after, _ = over(text(SURE), [], [scribble], passed_over=[Box(90, 196, 400, 228)])
    assert after.words == (SURE,)


def test_a_word_on_two_boxes_belongs_to_the_line_it_is_level_with():
    # As in a signature block: the box of the crooked line above reaches down to the next one.
    above, below = word("SALEHUDIN SKM", 100, 100), word("Pembina IV a", 100, 130)
    found = [Box(95, 80, 365, 150), Box(95, 126, 345, 158)]
    after, asked = over(text(above, below), found)
    assert asked == []
    assert after.text == "SALEHUDIN SKM\nPembina IV a"


def test_a_line_below_is_not_taken_for_the_one_that_was_read_again():
    above, below = word("LEHUDIN", 140, 100, 0.4), word("Pembina", 100, 122)
    crooked = word("SALEHUDIN", 100, 90, 0.98)
    crooked = replace(crooked, box=Box(100, 90, 280, 140))
    found = [Box(95, 80, 285, 140), Box(95, 118, 245, 150)]
    after, asked = over(text(above, below), found, [crooked])
    assert asked == found[:1]
    assert [each.text for each in after.words] == ["SALEHUDIN", "Pembina"]


def test_a_word_that_stands_half_on_a_line_is_not_read_twice():
    lower, found = word("TEMPEL", 100, 120, 0.9), Box(95, 98, 225, 130)
    after, _ = over(text(lower), [found], [word("TEMPEL", 100, 110, 0.99)])
    assert [each.reader for each in after.words] == ["rapidocr"]


def test_a_pattern_of_thousands_of_marks_is_not_read_for_minutes():
    corners = [(10 * (at % 90), 10 * (at // 90)) for at in range(900)]
    marks = [Box(left, top, left + 8, top + 8) for left, top in corners]
    after, asked = over(text(SURE), marks, *[[] for _ in range(200)])
    assert len(asked) == 200
    assert after.words == (SURE,)


def test_the_lines_are_put_back_in_their_order():
    below, above = word("ketiga", 100, 300), word("pertama", 100, 100)
    after, _ = over(text(above, below), [Box(90, 196, 240, 228)], [word("kedua", 100, 200)])
    assert after.text.split("\n") == ["pertama", "kedua", "ketiga"]


@pytest.mark.parametrize(
    ("unsure", "passed_over", "wanted"),
    [
        (0, 0, None),
        (4, 0, "lines"),
        (6, 0, "looking over"),
        (0, 1, "lines"),
        (0, 2, "looking over"),
    ],
)
def test_the_more_is_in_doubt_or_was_passed_over_the_more_the_other_one_does(
    unsure, passed_over, wanted
):
    sure = Word("a" * (100 - unsure), Box(0, 0, 500, 20), 0.95)
    doubtful = Word("b" * max(unsure, 1), Box(0, 40, 500, 60), 0.4 if unsure else 0.9)
    assert fusion.help_wanted(text(sure, doubtful), lines(300, 400)[:passed_over]) == wanted


def test_who_read_a_place_is_who_read_most_of_its_letters():
    words = [word("lama", 0, 0), word("baru", 100, 0, reader="rapidocr")]
    assert read_by(words, "tesseract") == "tesseract"
    assert read_by([*words, word("x", 200, 0, reader="rapidocr")], "tesseract") == "rapidocr"
    assert read_by([], "born_digital") == "born_digital"


def test_a_printed_line_is_read_again_where_it_stands(tmp_path):
    image = save(letter(dpi=200), tmp_path / "a.png", 200)
    whole = tesseract.read_page(letter(dpi=200), 200)
    printed = [line for line in LETTER if line]
    cut = replace(whole, lines=tuple(each for each in whole.lines if each.text != printed[2]))
    after = second.look_over(str(image), cut)
    assert [line.text for line in after.lines] == printed
    by_other = [each for each in after.words if each.reader == "rapidocr"]
    assert " ".join(each.text for each in by_other) == printed[2]
    for before, now in zip(whole.lines, after.lines, strict=True):
        assert before.box.middle == pytest.approx(now.box.middle, abs=before.box.height / 2)


def test_of_print_under_a_stamp_more_comes_out_right_than_tesseract_reads(workshop, tmp_path):
    stamped = Image.fromarray(letter(dpi=200)).convert("RGB")
    drawing, ink = ImageDraw.Draw(stamped), (70, 60, 150)
    for radius in (150, 142, 100):
        drawing.circle((785, 617), radius, outline=ink, width=5)
    drawing.text((675, 577), "DINAS KESEHATAN", font=ImageFont.load_default(26), fill=ink)
    path = save(np.asarray(stamped), tmp_path / "a.png", 200)
    page = reading.read_page(workshop, workshop.inspect(path, "a.png", 0), path, 1, 0, tmp_path)
    assert page.texts[0].reader == "tesseract"
    assert page.texts[0].helped
    alone = tesseract.read_page(np.asarray(stamped), 200)
    assert wrong(page.texts[0]) < 20
    assert wrong(page.texts[0]) < wrong(alone) / 2


def wrong(read):
    """Letters of the printed lines that are missing or wrong, the nearest line read for each."""
    lines = [line.text for line in read.lines]
    return sum(
        min(Levenshtein.distance(printed, line) for line in lines) for printed in LETTER if printed
    )
