"""Two sheets on one scan: how they are drawn, and how what became of them is counted."""

from PIL import Image

from dossier.model import Document, Part
from lab import pairs

KINDS = ("akta_pendirian", "strttk")


def documents(*types):
    return tuple(Document(at, each, None, 1.0, "", (Part(0),)) for at, each in enumerate(types))


def test_a_pair_lies_across_and_each_of_its_sheets_is_scanned_alone(tmp_path):
    (one, first, second) = [
        each for each in pairs.scans(3, 1, tmp_path) if each.tier == "clean"
    ]  # fmt: skip
    assert one.kinds == first.kinds + second.kinds
    with Image.open(one.path) as scan:
        assert scan.width > 1.3 * scan.height
    for each in (first, second):
        with Image.open(each.path) as scan:
            assert scan.height > 1.3 * scan.width


def test_right_is_what_has_as_many_documents_of_the_same_kinds_in_the_same_order(tmp_path):
    pair = pairs.Scan("office", KINDS, tmp_path)
    single = pairs.Scan("office", ("strttk",), tmp_path)
    lines = list(
        pairs.told(
            [
                (pair, documents(*KINDS)),
                (pair, documents("strttk", "akta_pendirian")),
                (pair, documents("strttk")),
                (single, documents("strttk")),
                (single, documents("strttk", "lain")),
            ]
        )
    )
    assert [[word for word in line.split() if word.isdigit()] for line in lines] == [
        ["3", "2", "1"],
        ["2", "1", "1"],
    ]
