"""The plain reader that ours is measured beside: what it finds, and what it cannot."""

from dossier.kinds import kinds
from dossier.model import Box, Line, Page, PageText, Word
from lab.evaluate import plain
from lab.evaluate.compare import compare
from lab.evaluate.metrics import plain_share
from lab.evaluate.statistics import Share
from tests.lab.evaluation import SEEN, TRUTH, case


def test_a_value_after_its_label_and_a_colon_is_found():
    lines = ["PROVINSI KALIMANTAN TIMUR", "NIK : 6472990503870001", "Nama: SITI AMINAH"]
    read = plain.read(kinds()["ktp"], lines)
    assert (read["nik"], read["nama"]) == ("6472990503870001", "SITI AMINAH")


def test_prose_captions_and_labels_inside_a_line_are_not():
    kind = kinds()["surat_permohonan"]
    lines = ["Saya, SITI AMINAH, memohon", "NPWP", "01.234.567.8-722.000", "dengan NPWP : 1"]
    assert plain.read(kind, lines) == {}


def test_the_first_line_with_a_value_that_can_be_one_counts():
    lines = ["NIK : tidak terbaca", "NIK : 6472990503870001", "NIK : 6472990503870002"]
    assert plain.read(kinds()["ktp"], lines)["nik"] == "6472990503870001"


def test_of_a_card_only_its_place_is_read():
    words = [Word("NIK", Box(0, at, 30, at + 20), 0.9) for at in (0, 500)]
    text = PageText("rapidocr", tuple(Line((word,)) for word in words), (1000, 1000))
    pages = [Page(0, 0, 1, "read", size=(1000, 1000), texts=(text,))]
    assert plain.lines_of(pages, [(0, Box(0, 400, 1000, 1000))]) == ("NIK",)
    assert plain.lines_of(pages, [(0, None)]) == ("NIK", "NIK")


def test_it_is_counted_over_the_fields_that_are_printed():
    # Nothing was read on the pages of this dossier, so that it has none of what is printed.
    assert plain_share(compare(case(TRUTH, SEEN)).fields) == Share(0, PRINTED)


PRINTED = sum(
    value not in (None, []) for document in TRUTH.documents for value in document.fields.values()
)
