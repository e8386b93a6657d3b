"""Pages with nothing on them: clean reverse sides, bleed-through, specks, punch holes.

Taking a page for blank loses it, reading a blank page costs two seconds. So only a page without
anything like letters is called blank unread; a doubtful one is read first.
"""

from __future__ import annotations

from typing import Final

import numpy as np
import numpy.typing as npt

from dossier.model import PageText
from extractors.ink import Ink

_STRONG: Final = 150
"""Grey below which ink is the page's own; what shines through from the other side is paler."""
_LETTERS: Final = 3
_FEW_LETTERS: Final = 40
_CERTAIN: Final = 0.6
_A_WORD: Final = 4
_MOST_LOOKED_AT: Final = 400
_MARGIN: Final = 0.04


def surely(ink: Ink) -> bool:
    """Whether there is nothing like letters on the page, pale or not."""
    return _inner(ink) < _LETTERS and not _picture(ink)


def perhaps(ink: Ink) -> bool:
    """Whether what is on the page is so little or so pale that reading must decide."""
    return int(np.sum(_dark(ink))) < _FEW_LETTERS and not _picture(ink)


def after_reading(ink: Ink, text: PageText) -> bool:
    """Whether a doubtful page turned out to have no words."""
    certain = [_letters(word.text) for word in text.words if word.confidence >= _CERTAIN]
    return perhaps(ink) and sum(count for count in certain if count >= 3) < _A_WORD


def a_word(ink: Ink) -> bool:
    """Whether some dark letters stand in a row, as even a single word does and dust does not."""
    dark = ink.glyphs[_dark(ink)]
    if len(dark) > _FEW_LETTERS:
        return True
    x, y = dark[:, 0] + dark[:, 2] / 2, dark[:, 1] + dark[:, 3] / 2
    size = np.maximum(dark[:, 2], dark[:, 3])
    alike = np.maximum(size[:, None], size) < 2 * np.minimum(size[:, None], size)
    for along, across in ((x, y), (y, x)):
        level = np.abs(across[:, None] - across) < 0.5 * size[:, None]
        near = np.abs(along[:, None] - along) < 6 * size[:, None]
        if np.any(np.sum(alike & level & near, axis=1) > _LETTERS):
            return True
    return False


def _inner(ink: Ink) -> int:
    """Letters away from the edges, where scanners leave shadows and staples."""
    width, height = ink.size
    left, top, wide, tall = ink.glyphs.T
    x, y = left + wide / 2, top + tall / 2
    inside = (
        (x > _MARGIN * width)
        & (x < (1 - _MARGIN) * width)
        & (y > _MARGIN * height)
        & (y < (1 - _MARGIN) * height)
    )
    return int(np.sum(inside))


def _dark(ink: Ink) -> npt.NDArray[np.bool_]:
    """Which letters are dark enough to be on this side of the paper."""
    darkest = [
        int(np.percentile(ink.flat[top : top + tall, left : left + wide], 15))
        for left, top, wide, tall in ink.glyphs[:_MOST_LOOKED_AT]
    ]
    dark = np.zeros(len(ink.glyphs), np.bool_)
    dark[: len(darkest)] = np.array(darkest, np.int32) < _STRONG
    return dark


def _picture(ink: Ink) -> bool:
    """Whether something large lies on the page: a card, a photo, a drawing, a table."""
    width, height = ink.size
    left, top, wide, tall = ink.others.T
    inside = (
        (left > 0.03 * width)
        & (top > 0.03 * height)
        & (left + wide < 0.97 * width)
        & (top + tall < 0.97 * height)
        & (wide > 0.1 * width)
        & (tall > 0.04 * height)
    )
    return bool(np.any(inside))


def _letters(text: str) -> int:
    return sum(character.isalnum() for character in text)
