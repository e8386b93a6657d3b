"""The caption that a column of a table has over it, however its cells are set."""

from extractors.layout import document_text
from extractors.over import caption_over
from tests.drawing import placed


def test_a_day_of_birth_in_a_table_has_its_caption_though_not_flush_with_it():
    rows = document_text(
        [
            (
                0,
                placed(
                    (20, 100, "No."), (160, 100, "Nama"), (520, 100, "Lahir"), (800, 100, "Tugas"),
                    (100, 130, "YOSEPH"), (440, 130, "Berau, 03-03-1980"), (800, 130, "Gudang"),
                ),
            )
        ],
        "tesseract",
    ).rows  # fmt: skip
    cell = next(
        rows[1].words[a:b] for a, b in rows[1].columns() if rows[1].words[a].text == "Berau,"
    )
    assert caption_over(rows, 1, cell) == "Lahir"
