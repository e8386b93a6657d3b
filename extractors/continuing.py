"""The lines that go on with a value beside a label: they stand under it, and no label before."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import regex

from dossier.model import Word
from extractors.listed import ENUMERATOR
from extractors.rows import RULE, Row
from extractors.stops import PLACE_AND_DAY, begins_label, goes_on, is_label, is_mark, unstamped

OTHER_COLUMN = 2.6
"""A gap of so many heights parts a value from what stands in another column."""

_AT_A_COLON = 0.75
"""Colons of one form stand over each other to within so many heights."""

_APART = 0.75
"""Words nearer to each other than so many heights are of one line of prose."""


_FULL, _REST, _WITH_HEADING = 7, 8, 2
"""A full line has so many words, its label among them; its rest has so many at most. Before the
label a heading may stand in a column of its own."""

_HANGING, _FULL_REST = 4, 12
"""Or it hangs so many heights behind the label, and may be a line of its own."""

_TO = regex.compile(r"(?:Kepada|Yth)\b")
"""Under a letter's subject stands whom it is to."""

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
    apart = row.page != previous.page or row.box.top - previous.box.bottom > 1.6 * height
    if apart or ENUMERATOR.fullmatch(row.text):
        return []
    words = unstamped([word for word in row.words if word.text != RULE])
    if _runs_to_the_edge(previous, words, label_left, colon, stops):
        return words
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


def _runs_to_the_edge(
    previous: Row, words: Sequence[Word], label_left: int, colon: int | None, stops: Sequence[str]
) -> bool:
    """Whether a line is the rest of a long one that began with a label, and begins under that.

    ``Alamat kantor : Perumahan Griya Mukti Blok H7 No. 37 Kel.`` over ``Karang Anyar Samarinda``:
    label and value are one text, broken where its line was full. Typists let it hang a little.
    """
    if colon is None or not words or len(previous.columns()) > _WITH_HEADING:
        return False
    indent = words[0].box.left - label_left
    hanging = 0.5 * previous.height <= indent < _HANGING * previous.height
    flush = abs(indent) < 0.5 * previous.height or hanging
    long = len(previous.words) >= _FULL and words[-1].box.right <= previous.box.right
    one = all(
        two.box.left - word.box.right <= OTHER_COLUMN * previous.height
        for word, two in pairwise(words)
    )
    named = (
        words[0].text[:1].isupper()
        and len(words) <= (_FULL_REST if hanging else _REST)
        and not _TO.match(words[0].text)
    )
    labelled = any(":" in word.text for word in words) or is_label(words, stops)
    return flush and long and one and named and not labelled


def _is_between(word: Word, label: int, value: int, colon: int | None, height: float) -> bool:
    """Whether a letter or digit stands by itself amid the gap between a label and its value."""
    after, before = word.box.left - label, value - word.box.right
    away = colon is None or abs(word.box.left - colon) > _FAR * height
    return len(word.text) == 1 and away and min(after, before) > _FAR * height
