"""How like the labels of other fields a text is: hundreds of labels are compared in one call."""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby

from rapidfuzz import fuzz, process

from extractors.stops import A_LABEL

_ALL_ALIKE = 100.0

_AS_LONG = 0.7
"""A label of another field that is this much shorter says less, however like it is."""

_ROUNDING = 0.001
"""So far below a limit a likeness is still told, so that whoever asks compares it exactly."""


def nearest(text: str, labels: tuple[str, ...], least: float) -> float:
    """How like the likeliest of the labels a text is, 0 to 100; 0 for less than ``least``."""
    limit = least - _ROUNDING
    if limit > _ALL_ALIKE:  # more than that was asked for
        return 0.0
    best = process.extractOne(text, labels, scorer=fuzz.ratio, score_cutoff=max(0.0, limit))
    return best[1] if best else 0.0


def nearest_beginning(
    text: str,
    labels: tuple[str, ...],
    least: float,
    *,
    shortest: float,
    longest: float = float("inf"),
) -> float:
    """How like one of the labels as many letters at the beginning of a text are.

    Args:
        text: What is read, in letters as labels are compared.
        labels: Skeletons.
        least: What is of interest, 0 to 100.
        shortest: Labels of fewer letters are left aside.
        longest: Those of more are, too.

    Returns:
        The greatest likeness, 0 to 100; 0 where none is ``least``.
    """
    return max(
        (
            nearest(text[:length], each, least)
            for length, each in _by_length(labels)
            if shortest <= length <= longest
        ),
        default=0.0,
    )


@lru_cache(maxsize=4096)
def _by_length(labels: tuple[str, ...]) -> tuple[tuple[int, tuple[str, ...]], ...]:
    return tuple(
        (length, tuple(each)) for length, each in groupby(sorted(labels, key=len), key=len)
    )


def better_known(read: str, best: tuple[float, int], rivals: tuple[str, ...]) -> bool:
    """Whether a label, read to its end or to that of the other, is more like another field's."""
    likeness, length = best
    least = 100 * likeness
    return (
        nearest(read[:length], rivals, least) > least
        or nearest_beginning(read, rivals, least, shortest=_AS_LONG * length) > least
    )


def is_rival(read: str, wanted: str, rivals: tuple[str, ...]) -> bool:
    """Whether a label with all its words is rather one that is longer than the one wanted."""
    least = max(A_LABEL, fuzz.ratio(wanted, read) + 0.1)
    shortest, longest = len(wanted) + 1, len(read) + 2
    return nearest_beginning(read, rivals, least, shortest=shortest, longest=longest) >= least
