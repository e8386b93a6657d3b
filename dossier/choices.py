"""Which of several printed choices somebody ticked, told by what readers make of the boxes.

Readers know no boxes: an empty one is nothing to them, or ``LJ``, ``[]``, ``O``, and one with a
tick ``M)``, ``X`` or a letter with an accent. What stands before a choice is such a mark, or a word
of the line before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_MARK: Final = re.compile(
    r"[\[(|Il1]?\s?(?:[XxVvYyWwMmNnKkRrBbFf&%]|[\u00c0-\u024f\u2611\u2612\u2713\u2714\u221a])\s?[\])|jJ]?"
)
"""A box with something in it."""

_EMPTY: Final = re.compile(r"[\[\]()|LlIiUuJjOoCcDQ0\u00b0\u25a1\u2610_]{1,3}")
_LONGEST: Final = 4


def picked(text: str, starts: Sequence[int]) -> int | None:
    """Which of the choices is ticked.

    Args:
        text: The text with all of them.
        starts: Where the words of each choice begin in it.

    Returns:
        The index of the only one with a mark, or of the only one whose box is not seen to be
        empty; None where the boxes do not tell.

    >>> picked("M) Diberikan LJ Ditolak", (3, 16))
    0
    >>> picked("Diberikan Ditolak", (0, 10)) is None
    True
    """
    boxes = [_before(text, start) for start in starts]
    marked = [at for at, box in enumerate(boxes) if _MARK.fullmatch(box)]
    if marked:
        return marked[0] if len(marked) == 1 else None
    left = [at for at, box in enumerate(boxes) if not _EMPTY.fullmatch(box)]
    return left[0] if len(left) == 1 else None


def _before(text: str, start: int) -> str:
    """The mark right before a choice; empty where a word stands there, or nothing."""
    near = text[:start].rstrip().rpartition("\n")[2].split()
    last = near[-1] if near else ""
    two = "".join(near[-2:])
    if last in {"]", ")"} and len(two) <= _LONGEST:  # ``[ ]``, ``( x )``
        return two
    return last if len(last) < _LONGEST else ""
