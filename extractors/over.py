"""What a cell has over it: the caption of a box, or of its column in a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from dossier.model import Word
from extractors.rows import Row

OVER: Final = 2.0
"""A caption stands so many heights over its value at most."""

_TABLED: Final = 3
"""So many columns over as many others are a table's."""


def caption_over(rows: Sequence[Row], index: int, words: Sequence[Word]) -> str:
    """What stands close over these words and begins where they do, as in a box of a form.

    In a row of a table whose captions are right over it, each column has its own.
    """
    if index == 0:
        return ""
    row, above, box = rows[index], rows[index - 1], words[0].box
    if above.page != row.page or row.box.top - above.box.bottom > OVER * row.height:
        return ""
    tabled = min(len(row.columns()), len(above.columns())) >= _TABLED
    for start, end in above.columns():
        left, right = above.words[start].box.left, above.words[end - 1].box.right
        in_column = tabled and left < words[-1].box.right and box.left < right
        middle = (box.left + words[-1].box.right) / 2
        about = abs((left + right) / 2 - middle) <= row.height
        if in_column or abs(left - box.left) <= row.height or about:
            text = " ".join(word.text for word in above.words[start:end])
            return "" if ":" in text else text
    return ""
