"""The lines that go on with a value beside a label: they stand under it, and no label before."""

from __future__ import annotations

from collections.abc import Sequence

from dossier.model import Word
from extractors.listed import ENUMERATOR
from extractors.rows import RULE, Row
from extractors.stops import PLACE_AND_DAY, begins_label, goes_on, is_mark, unstamped

OTHER_COLUMN = 2.6
"""A gap of so many heights parts a value from what stands in another column."""

_AT_A_COLON = 0.75
"""Colons of one form stand over each other to within so many heights."""

_APART = 0.75
"""Words nearer to each other than so many heights are of one line of prose."""


_FAR = 3.0
"""What no label and no value begins with stands so many heights from both."""


def continued(
    previous: Row,
    row: Row,
    label_left: int,
    value_left: int,
    stops: Sequence[str],
    colon: int | None = None,
) -> list[Word]:
    """Words of the next row that continue a value: they stand under it, and no label before.

    A mark before them is a speck, unless it stands where the label's own colon does: then it is
    what is left of another label.
    """
    height = previous.height
    if row.page != previous.page or row.box.top - previous.box.bottom > 1.6 * height:
        return []
    if ENUMERATOR.fullmatch(row.text):
        return []
    words = unstamped([word for word in row.words if word.text != RULE])
    under = [word for word in words if word.box.left >= value_left - 1.2 * height]
    # What ends well before the label stands in another column: a box for the photograph.
    near = label_left - height
    before = [
        word
        for word in words
        if word not in under
        and word.box.right > near
        and not _is_between(word, label_left, value_left, colon, height)
        and not (
            colon is not None
            and is_mark(word)
            and abs(word.box.left - colon) > _AT_A_COLON * height
        )
    ]
    if not under or (before and not goes_on(before, stops)):
        return []
    if before and under[0].box.left - before[-1].box.right < _APART * height:
        return []
    if abs(under[0].box.left - value_left) > 3 * height and value_left > label_left + height:
        return []
    if under[0].text.startswith(":") or begins_label(under, stops):
        return []
    if PLACE_AND_DAY.fullmatch(" ".join(word.text for word in under)):
        return []
    for at in range(1, len(under)):
        if under[at].box.left - under[at - 1].box.right > OTHER_COLUMN * height:
            return under[:at]
    return under


def _is_between(word: Word, label: int, value: int, colon: int | None, height: float) -> bool:
    """Whether a letter or digit stands by itself amid the gap between a label and its value."""
    after, before = word.box.left - label, value - word.box.right
    away = colon is None or abs(word.box.left - colon) > _FAR * height
    return len(word.text) == 1 and away and min(after, before) > _FAR * height
