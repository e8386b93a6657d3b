"""Values of two lines whose label stands half-way between them, or beside the second one.

Ruled forms set them so, and cards that lie askew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from dossier.model import Box, Word
from extractors.locate import Place
from extractors.rows import Row

_CLOSE = 1.0
"""The two lines are no farther apart than so many heights of a line."""

_AT_ITS_EDGE, _INDENTED = 1.5, 3.0
"""So many heights lines of a value begin apart at most, and labels under each other."""

_SHORTER, _LONGER = 0.7, 1.4
"""What a row less makes of the way from one label to the next, and what is as long at most."""

_SPECK = 2
"""What a reader makes of a form's rules has so many letters at most."""

_BARE = 2
"""A label by itself has so many words, its colon among them."""


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
    above = _behind(above, right)
    both_beside = above.box.left > right and below.box.left > right
    aligned = abs(above.box.left - below.box.left) < label.height
    between = above.box.middle[1] < label.box.middle[1] < below.box.middle[1]
    close = below.box.top - above.box.bottom < _CLOSE * label.height
    if not (both_beside and aligned and between and close):
        return None
    words = tuple((row, word) for row in (above, below) for word in row.words)
    return Place(" ".join(word.text for _, word in words), words, prior * 0.97)


def _behind(row: Row, right: int) -> Row:
    """The row without a speck or two that stand in the column of the labels."""
    kept = tuple(word for word in row.words if word.box.left > right)
    before = [word for word in row.words if word.box.left <= right]
    specks = all(len(word.text) <= _SPECK for word in before)
    return replace(row, words=kept) if kept and specks else row


def over(
    rows: Sequence[Row], index: int, label: Sequence[Word], value: Sequence[Word]
) -> tuple[Sequence[Word], bool]:
    """What belongs to a label of the row above it, and whether the value beside it does, too.

    On a card that lies askew a line of the value slips half a row: its first line stands over the
    label and the second one beside it, or the value over it and the next label's beside it.

    Args:
        rows: The rows of the document.
        index: The row of the label.
        label: Its words.
        value: What stands beside it.
    """
    if not 1 < index < len(rows) - 1 or not label:
        return (), True
    before, above, row, following = rows[index - 2 : index + 2]
    if not before.page == above.page == row.page == following.page:
        return (), True
    if _nearer_to_it(rows, index, label, value):
        return above.words, True
    height, left = row.height, label[0].box.left
    labels = before.words[0], label[0], following.words[0]
    apart = [abs(each.box.left - left) for each in labels]
    under = abs(above.box.left - value[0].box.left) < _AT_ITS_EDGE * height
    if max(apart) > _INDENTED * height or not under or above.box.left < label[-1].box.right:
        return (), True
    middles = [each.box.middle[1] for each in labels]
    over_it, under_it = middles[1] - middles[0], middles[2] - middles[1]
    boxes = Box.around(word.box for word in value), above.box
    own, other = (abs(box.middle[1] - middles[1]) for box in boxes)
    if over_it <= 0 or other >= own:
        return (), True
    if over_it < _SHORTER * under_it:  # the label has a line more under it than over it
        return above.words, True
    bare = len(following.words) <= _BARE and len(before.words) > 1
    if above.text.startswith(":") and bare and over_it < _LONGER * under_it:
        return above.words[1:], False
    return (), True


def _nearer_to_it(
    rows: Sequence[Row], index: int, label: Sequence[Word], value: Sequence[Word]
) -> bool:
    """Whether the line over a value is nearer to it than to what stands over that in its column.

    Cells of a form centre their labels: beside the second of two lines that stand a little high,
    or of three.
    """
    above, row = rows[index - 1], rows[index]
    left = value[0].box.left
    if abs(above.box.left - left) >= row.height or above.box.left <= label[-1].box.right:
        return False
    over_it = next((each for each in reversed(rows[: index - 1]) if each.box.right > left), None)
    if over_it is None or over_it.page != row.page:
        return False
    first = Box.around(word.box for word in value).middle[1] - above.box.middle[1]
    return above.box.middle[1] - over_it.box.middle[1] >= _LONGER * first
