"""Officers in the cells of a table."""

from extractors.layout import document_text
from extractors.officer_cells import in_cells
from tests.drawing import placed


def _officers(*pieces):
    rows = document_text([(0, placed(*pieces))], "tesseract").rows
    return [(each.role, each.name) for each in in_cells(rows)]


def test_a_name_of_two_lines_straddles_the_row_of_its_office():
    assert _officers(
        (100, 0, "No."), (200, 0, "Nama"), (620, 0, "Kedudukan"), (900, 0, "Nomor KTP"),
        (200, 60, "YOHANA MARGARETHA"),
        (100, 76, "1."), (620, 76, "Direktur"), (900, 76, "6409991704790003"),
        (200, 92, "LENCAU"),
        (100, 140, "2."), (200, 140, "RUDI HARTAWAN"), (620, 140, "Komisaris"),
        (900, 140, "6409991104800001"),
    ) == [("Direktur", "YOHANA MARGARETHA LENCAU"), ("Komisaris", "RUDI HARTAWAN")]  # fmt: skip


def test_halves_in_another_column_or_far_away_are_no_name():
    assert (
        _officers(
            (100, 60, "YOHANA"),
            (100, 140, "1."), (620, 140, "Direktur"), (900, 140, "6409991704790003"),
            (200, 220, "LENCAU"),
        )
        == []
    )  # fmt: skip
