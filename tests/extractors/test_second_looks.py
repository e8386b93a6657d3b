"""Documents of which something is missing: what the other reader adds, and who then says what."""

from dataclasses import replace

import pytest

from dossier.model import Document, Line, Part
from extractors import reading
from extractors.understanding import read_fields
from tests.extractors.paper import letter, save

DINKES = Document(0, "rekomendasi_dinkes", None, 1.0, "", (Part(0, None),))
NUMBER = "441/1287/SDK-FARM/X/2016"


@pytest.fixture
def page(workshop, tmp_path):
    path = save(letter(dpi=200), tmp_path / "a.png", 200)
    return reading.read_page(workshop, workshop.inspect(path, "a.png", 0), path, 1, 0, tmp_path)


def without(page, words):
    (text,) = page.texts
    lines = tuple(line for line in text.lines if words not in line.text)
    assert len(lines) == len(text.lines) - 1
    return replace(page, texts=(replace(text, lines=lines),))


def field(document, name):
    return next(each for each in document.fields if each.name == name)


def test_what_a_reader_passed_over_is_found_and_confirmed_by_it(page, workshop):
    understood, more = read_fields(DINKES, {0: without(page, NUMBER)}, workshop)
    (text,) = more[0].texts
    assert text.reader == "tesseract"
    assert text.helped
    found = field(understood, "nomor")
    assert found.value == NUMBER
    # RapidOCR found it; Tesseract, shown the place, says the same.
    assert [reader for reader, _ in found.readers] == ["rapidocr", "tesseract"]
    assert found.confidence > 0.9


@pytest.mark.parametrize(("looked_over", "again"), [(True, False), (False, True)])
def test_a_page_is_looked_over_once(page, workshop, looked_over, again):
    (text,) = without(page, NUMBER).texts
    # Lines of it that were read where they were seen are no sign of its having been looked over.
    by_other = Line(tuple(replace(word, reader="rapidocr") for word in text.lines[-1].words))
    helped = replace(text, lines=(*text.lines[:-1], by_other))
    seen = replace(page, texts=(helped,), looked_over=looked_over)
    understood, more = read_fields(DINKES, {0: seen}, workshop)
    assert bool(more) is again
    assert field(understood, "nomor").value == (NUMBER if again else None)
