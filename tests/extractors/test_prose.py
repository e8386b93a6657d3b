"""The trained reader of prose: what it finds, where, and that no text makes it fail."""

import pickle
import pickletools
import subprocess
import sys

import pytest

from dossier.declaration import FieldSpec, Kind, Prose
from dossier.kinds import kinds
from dossier.model import Box, Line, PageText, Word
from dossier.parsers import person_name
from extractors import prose
from extractors.fields import extract
from extractors.layout import DocumentText, document_text
from tests.drawing import page
from tests.house.tree import ROOT

MODEL = ROOT / "extractors" / "models" / "prose"

# Worded by no layout of the specimens and no sentence that the reader was taught with.
LETTER = """
Kepada Yth. Kepala DPMPTSP Provinsi Kalimantan Timur

Bersama ini SITI AMINAH, selaku Direktur PT BORNEO HERBAL LESTARI yang
berkantor di Jl. Pangeran Antasari No. 12 RT. 004 Kel. Sidodadi Kota
Samarinda, hendak memohon izin usaha kecil obat tradisional.
"""


def _text(drawing: str) -> DocumentText:
    return document_text([(0, page(drawing))], "tesseract")


def _raw(text: DocumentText, entity: str) -> list[str]:
    return [place.raw for place in prose.ProseReader(text).places(Prose(entity))]


def test_who_speaks_for_which_company_from_where():
    text = _text(LETTER)
    assert _raw(text, "pembuat")[0] == "SITI AMINAH"
    assert _raw(text, "badan")[0] == "PT BORNEO HERBAL LESTARI"
    assert _raw(text, "jabatan")[0] == "Direktur"
    (office,) = _raw(text, "alamat_kantor")
    assert office.startswith("Jl. Pangeran Antasari No. 12")


def test_an_entity_that_nobody_taught_is_nowhere():
    assert _raw(_text(LETTER), "agama") == []


def test_the_evidence_lies_on_the_words():
    text = _text(LETTER)
    (place,) = prose.ProseReader(text).places(Prose("alamat_kantor", 0.6))
    boxes = {word.box for row in text.rows for word in row.words}
    assert {word.box for _, word in place.words} <= boxes
    assert place.raw.split() == [word.text.strip(",") for _, word in place.words]
    # It runs over two rows, and so does its evidence.
    assert len(place.evidence) == 2
    assert all(
        any(each.box.contains(word.box.middle) for each in place.evidence)
        for _, word in place.words
    )
    assert place.prior == 0.6


def test_a_field_that_no_label_names_is_read():
    field = FieldSpec("nama", person_name, (Prose("pembuat"),))
    kind = Kind("surat", "Surat", (), (field,))
    (read,) = extract(kind, [_text(LETTER)])
    assert read.value == "SITI AMINAH"
    assert extract(kind.without_prose, [_text(LETTER)])[0].value is None


@pytest.mark.parametrize(
    "words",
    [
        [],
        [""],
        ["\x00", "\u202e", "\ufffd", "\ud800"],
        ["\U0001f9ea" * 50, "\u0301" * 500, "ﷺ", "١٢٣"],
        ["A" * 100_000],
        ["/" * 5_000, "a." * 20_000, "http://" + "a" * 5_000],
        ["Direktur"] * 60_000,
    ],
    ids=["none", "empty", "broken", "strange", "long", "marks", "many"],
)
def test_no_text_makes_it_fail(words: list[str]):
    box = Box(0, 0, 10, 10)
    lines = tuple(Line((Word(word, box, 0.9),)) for word in words if word)
    text = document_text([(0, PageText("tesseract", lines, (100, 100)))], "tesseract")
    read = prose.ProseReader(text)
    for entity in ("pembuat", "badan"):
        assert all(place.raw for place in read.places(Prose(entity)))


def test_pieces_are_bounded():
    assert prose.cut("NATURA,") == ["NATURA", ","]
    assert prose.cut("S.Farm.,") == ["S.Farm", ".", ","]
    assert max(map(len, prose.cut("x" * 100_000))) <= 40
    assert len(prose.cut("," * 100_000)) <= 1_000


def _is_pickle(content: bytes) -> bool:
    """Whether Python would take it for one: every operation is known, down to the last, STOP."""
    try:
        return len(list(pickletools.genops(content))) > 1
    except ValueError:
        return False


def test_what_is_a_pickle_is_known():
    assert _is_pickle(pickle.dumps({"a": [1, 2]}))


def test_the_model_is_small_and_holds_no_pickle_and_no_names():
    files = [path for path in MODEL.rglob("*") if path.is_file()]
    assert sum(path.stat().st_size for path in files) <= 5_000_000
    assert not [path for path in files if _is_pickle(path.read_bytes())]
    assert not (MODEL / "vocab").exists()
    assert prose.version()
    assert (MODEL / "README.md").read_text("utf-8").startswith("# ")


def test_every_entity_that_a_declaration_asks_for_is_taught():
    asked = {
        locator.entity
        for kind in kinds().values()
        for spec in kind.fields
        for locator in spec.locators
        if isinstance(locator, Prose)
    }
    assert asked <= set(prose.reader().pipe_labels["ner"])


def test_whoever_reads_no_prose_does_not_load_it():
    code = "import sys, flows.recipe, flows.worker; sys.exit('spacy' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, timeout=120)


def test_no_exceptions_of_a_tokenizer_are_learnt_that_is_not_asked():
    """Words come cut; those of the language are fifteen thousand, two seconds of each process."""
    code = "from extractors import prose; assert len(prose.reader().vocab) < 3_000"
    # Of its own: each word that other tests have read is in the vocabulary of this one.
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True, timeout=120)


def test_the_vocabulary_does_not_grow_with_what_is_read():
    model = prose.reader()
    before = len(model.vocab.strings)
    prose.marked([f"kata{number}" for number in range(500)], model)
    assert len(model.vocab.strings) == before
