"""Key numbers that two readers made nothing of, or two things: who looks again, who is believed."""

from dataclasses import replace

import numpy as np
import pytest

from dossier import problems
from dossier.kinds import kinds
from dossier.model import Box, Document, Evidence, Field, Line, PageText, Part, Reader, Word
from extractors import places, reading, third
from extractors.confidence import Absence
from extractors.layout import document_text
from extractors.ocr import fusion, rapid
from extractors.understanding import read_fields, texts_of
from extractors.weighing import Found
from tests.extractors.paper import CARD, card, save

KTP = kinds()["ktp"]
NIK = "6472990503870001"
OTHER = "6472990503810001"
BOX = Box(40, 100, 400, 130)
DOCUMENT = Document(0, "ktp", None, 1.0, "", (Part(0, None),))


def text_of(*words, certain=1.0):
    line = Line(tuple(Word(text, box, certain) for text, box in words))
    return document_text([(0, PageText("rapidocr", (line,), (600, 400)))], "rapidocr")


def nik(*readings, value=NIK, codes=()):
    names: tuple[Reader, ...] = ("rapidocr", "tesseract")
    readers = tuple(zip(names, readings, strict=False))
    return Field("nik", value, value, 0.9, (Evidence(0, BOX),), readers, codes)


def as_left(field):
    """A field as two readers leave it; what its confidence rested on is of no matter here."""
    return Found(field, Absence(reading=0.9, usual=0.9, missed=0.0))


def line(text, certain=0.9):
    return Line((Word(text, BOX, certain),))


@pytest.mark.parametrize(
    ("field", "certain", "asked"),
    [
        (nik(NIK, NIK), 0.5, False),  # both say the same
        (nik(NIK, "64?299O"), 1.0, False),  # the other made nothing of it, this one is sure
        (nik(NIK, "64?299O"), 0.9, True),
        (nik(NIK), 0.9, True),
        (nik(NIK, OTHER), 1.0, True),  # both keep the rules of a NIK, and differ
        (nik(NIK[:-1], "?", value=NIK[:-1], codes=(problems.WRONG_LENGTH,)), 1.0, True),
        (nik("6472991513870001", value="6472991513870001", codes=(problems.INVALID_NUMBER,)),
         1.0, True),  # born on the 51st of the 13th month
    ],
)  # fmt: skip
def test_who_is_looked_at_again(field, certain, asked):
    texts = [text_of((field.value, BOX), certain=certain)]
    assert [doubt.spec.name for doubt in third.doubts(KTP, texts, [field])] == ["nik"] * asked


def test_a_number_that_was_not_found_is_looked_for_beside_its_label():
    label, rest = Box(40, 100, 90, 130), Box(100, 100, 160, 130)
    absent = Field("nik", None, None, 0.1)
    (doubt,) = third.doubts(KTP, [text_of(("NIK:", label), ("6472", rest))], [absent])
    assert doubt.place.box.left == rest.left
    # Sixteen digits take more than what was read of them.
    assert doubt.place.box.width > 16 * 0.5 * rest.height
    # But not into the next column, where a number of another field may stand.
    column = Box(300, 100, 560, 130)
    texts = [text_of(("NIK:", label), ("6472", rest), ("01.300.066.6-091.000", column))]
    (doubt,) = third.doubts(KTP, texts, [absent])
    assert rest.right < doubt.place.box.right < column.left
    assert not list(third.doubts(KTP, [text_of(("Agama", label))], [absent]))


@pytest.mark.parametrize(
    ("looks", "value"),
    [
        ((NIK, NIK, OTHER, None, "64?"), NIK),
        ((NIK, "64?", None, None, None), None),  # one look is not enough
        ((NIK, NIK, OTHER, OTHER, None), None),  # nor are as many against it
        (("6472991513870001",) * 5, None),  # five that break the rules are no number
        ((None,) * 5, None),
    ],
)
def test_most_looks_decide_and_only_for_a_number(looks, value):
    field = nik(NIK[:-1], "?", value=NIK[:-1], codes=(problems.WRONG_LENGTH,))
    (doubt,) = third.doubts(KTP, [text_of((NIK[:-1], BOX))], [field])
    settled = third.settled(doubt, as_left(field), [text and line(text) for text in looks]).field
    assert settled.value == (value or field.value)
    assert (settled == field) is (value is None)
    if value:
        assert settled.readers[: len(field.readers)] == field.readers
        assert settled.raw in looks
        assert not settled.problems


def test_a_number_that_keeps_the_rules_gives_way_to_more_votes_only():
    field = nik(NIK, OTHER)
    (doubt,) = third.doubts(KTP, [text_of((NIK, BOX))], [field])
    left = as_left(field)
    assert third.settled(doubt, left, [line(OTHER), line(NIK), None]) == left
    votes = [line(OTHER), line(OTHER), line(NIK)]
    assert third.settled(doubt, left, votes).field.value == OTHER


def test_looks_read_the_digits_that_stand_there(workshop, tmp_path):
    path = save(card(), tmp_path / "a.png", 300)
    page = reading.read_page(workshop, workshop.inspect(path, "a.png", 0), path, 1, 0, tmp_path)
    at = next(w.box for w in page.texts[0].words if NIK in w.text)
    (looks,) = workshop.heavy("", places.look_again, page.image, ((at, "0123456789"),))
    assert len(looks) == len(fusion.THIRD_LOOK)
    assert sum(NIK in look.text for look in looks if look) >= 3
    # Told that digits stand there, none of them reads a letter.
    name = next(w.box for w in page.texts[0].words if "AMINAH" in w.text)
    (looks,) = workshop.heavy("", places.look_again, page.image, ((name, "0123456789"),))
    assert not any(c.isalpha() for look in looks if look for c in look.text)


def test_a_card_whose_number_lost_a_digit_in_reading_has_it_back(workshop, tmp_path):
    """Both readers lose it: the one on the page, and the other since the place is too short."""
    path = save(card(), tmp_path / "a.png", 300)
    page = reading.read_page(workshop, workshop.inspect(path, "a.png", 0), path, 1, 0, tmp_path)
    lines = [
        Line(tuple(_cut(w) if NIK in w.text else w for w in each.words))
        for each in page.texts[0].lines
    ]
    page = replace(page, texts=(replace(page.texts[0], lines=tuple(lines)),), looked_over=True)
    assert NIK not in texts_of(DOCUMENT.parts, {0: page})[0].lines.text
    understood, _ = read_fields(DOCUMENT, {0: page}, workshop)
    found = next(field for field in understood.fields if field.name == "nik")
    assert (found.value, found.problems) == (NIK, ())
    assert f"NIK : {NIK}" in CARD


def _cut(word):
    """A word that was read but for its last letter and its place."""
    box = word.box
    shorter = round(box.width * (1 - 1 / len(word.text)))
    return replace(word, text=word.text[:-1], box=replace(box, right=box.left + shorter))


def test_lines_that_were_read_in_trial_are_not_read_again(monkeypatch):
    lines = [rapid.corners(BOX), rapid.corners(BOX.grown(9))]
    asked = []

    def read_quads(_, each):
        asked.append(each)
        return [[]]

    monkeypatch.setattr(rapid, "read_quads", read_quads)
    text = rapid.read_page(np.full((400, 600), 255, np.uint8), lines, {1: [Word("A", BOX, 1.0)]})
    assert text.text == "A"
    assert len(asked) == 1
    assert asked[0][0] is lines[0]
