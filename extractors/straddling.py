"""Values of two lines whose label stands half-way between them, as ruled forms set them."""

from __future__ import annotations

from collections.abc import Sequence

from extractors.locate import Place
from extractors.rows import Row

_CLOSE = 1.0
"""The two lines are no farther apart than so many heights of a line."""


def straddling(rows: Sequence[Row], index: int, prior: float) -> Place | None:
    """The lines just above and just below a label that has nothing beside it.

    Args:
        rows: The rows of the document.
        index: The row of the label, with nothing but the label in it.
        prior: Probability that a value found so is the right one.
    """
    if not 0 < index < len(rows) - 1:
        return None
    above, label, below = rows[index - 1 : index + 2]
    if not above.page == label.page == below.page:
        return None
    right = label.box.right
    both_beside = above.box.left > right and below.box.left > right
    aligned = abs(above.box.left - below.box.left) < label.height
    between = above.box.middle[1] < label.box.middle[1] < below.box.middle[1]
    close = below.box.top - above.box.bottom < _CLOSE * label.height
    if not (both_beside and aligned and between and close):
        return None
    words = tuple((row, word) for row in (above, below) for word in row.words)
    return Place(" ".join(word.text for _, word in words), words, prior * 0.97)
