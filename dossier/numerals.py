"""Numbers in Indonesian words, also when OCR glued or slightly misread them.

Words are told apart by dictionary, not by spaces, since "duaribu" and "seratusjuta" are common in
scans of deeds.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import Levenshtein

UNITS: Final[dict[str, int]] = {
    "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5,
    "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
}  # fmt: skip
_ZERO: Final = frozenset({"nol", "kosong"})
_SCALES: Final[dict[str, int]] = {
    "ribu": 10**3, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "triliun": 10**12,
}  # fmt: skip
_ONE_SCALE: Final[dict[str, int]] = {
    "seribu": 10**3, "sejuta": 10**6, "semiliar": 10**9, "semilyar": 10**9, "setriliun": 10**12,
}  # fmt: skip
WORDS: Final[tuple[str, ...]] = (
    *UNITS, *_ZERO, "sepuluh", "sebelas", "seratus", "belas", "puluh", "ratus",
    *_SCALES, *_ONE_SCALE,
)  # fmt: skip
_WORD: Final = re.compile("|".join(sorted(WORDS, key=len, reverse=True)))
_RUN: Final = re.compile(f"(?:{_WORD.pattern})+")
_MOST_READINGS: Final = 4


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number read from words, and how many letters had to be taken for others."""

    value: int
    misread: int


def words_to_int(text: str) -> int | None:
    """The number that exact words say; spaces do not matter. None when they say none.

    >>> words_to_int("dua ribu tujuh belas")
    2017
    >>> words_to_int("duaribu duapuluh tiga")
    2023
    >>> words_to_int("satu juta seribu rupiah") is None
    True
    """
    squashed = squash(text)
    if not _RUN.fullmatch(squashed):
        return None
    return _evaluate(_WORD.findall(squashed))


def read_words(text: str) -> Numeral | None:
    """The number that words say when a few letters were misread.

    None when it is too far from any number, or when two numbers are equally near.

    >>> read_words("dua ribu seputuh")
    Numeral(value=2010, misread=1)
    >>> read_words("liga") is None  # as near to "lima" as to "tiga"
    True
    """
    exact = words_to_int(text)
    if exact is not None:
        return Numeral(exact, 0)
    squashed = squash(text)
    most = 1 + len(squashed) // 12
    if not 2 < len(squashed) <= 90:
        return None
    cost, readings = _segment(squashed)
    values = {value for each in readings if (value := _evaluate(each)) is not None}
    if cost > most or len(values) != 1:
        return None
    return Numeral(values.pop(), cost)


def number_at_end(squashed: str, lowest: int, highest: int) -> int | None:
    """The number that ends a run of letters, the longest one within the bounds."""
    for start in range(max(0, len(squashed) - 40), len(squashed)):
        value = words_to_int(squashed[start:])
        if value is not None and lowest <= value <= highest:
            return value
    return None


def number_at_start(squashed: str, lowest: int, highest: int) -> int | None:
    """The number that begins a run of letters, the longest one within the bounds."""
    found = _RUN.match(squashed)
    words = _WORD.findall(found[0]) if found else []
    for end in range(len(words), 0, -1):
        value = _evaluate(words[:end])
        if value is not None and lowest <= value <= highest:
            return value
    return None


def squash(text: str) -> str:
    """Lower-case letters only; a digit inside a word counts as the letter it resembles."""
    likely = text.lower().replace("1", "l").replace("0", "o").replace("|", "l")
    return "".join(each for each in likely if "a" <= each <= "z")


def _evaluate(words: Sequence[str]) -> int | None:
    """The value of number words by the grammar; None when they are in no sensible order."""
    if len(words) == 1 and words[0] in _ZERO:
        return 0
    total, last_scale, group = 0, 10**15, list[str]()
    for word in words:
        if word in _ONE_SCALE:
            scale, count = _ONE_SCALE[word], None if group else 1
        elif word in _SCALES:
            scale, count = _SCALES[word], _below_thousand(group)
        else:
            group.append(word)
            continue
        if count is None or scale >= last_scale:
            return None
        total, last_scale, group = total + count * scale, scale, []
    if not group:
        return total or None
    rest = _below_thousand(group)
    return None if rest is None else total + rest


def _below_thousand(words: Sequence[str]) -> int | None:
    hundreds, rest = _hundreds(words)
    if hundreds and not rest:
        return hundreds
    tens = _below_hundred(rest)
    return None if tens is None else hundreds + tens


def _hundreds(words: Sequence[str]) -> tuple[int, Sequence[str]]:
    if words and words[0] == "seratus":
        return 100, words[1:]
    if len(words) > 1 and words[0] in UNITS and words[1] == "ratus":
        return UNITS[words[0]] * 100, words[2:]
    return 0, words


def _below_hundred(words: Sequence[str]) -> int | None:
    match list(words):
        case ["sepuluh"]:
            return 10
        case ["sebelas"]:
            return 11
        case [unit] if unit in UNITS:
            return UNITS[unit]
        case [unit, "belas"] if unit in UNITS:
            return UNITS[unit] + 10
        case [ten, "puluh"] if ten in UNITS:
            return UNITS[ten] * 10
        case [ten, "puluh", unit] if ten in UNITS and unit in UNITS:
            return UNITS[ten] * 10 + UNITS[unit]
    return None


def _segment(squashed: str) -> tuple[int, set[tuple[str, ...]]]:
    """Cut letters into number words with the fewest misread letters, at most one a word.

    Returns:
        The cost and the cuts that have it (a few at most); no cut when there is none.
    """
    best: list[tuple[int, set[tuple[str, ...]]]] = [(0, {()})]
    for end in range(1, len(squashed) + 1):
        here: tuple[int, set[tuple[str, ...]]] = (10**6, set())
        for word in WORDS:
            for start in range(max(0, end - len(word) - 1), min(end, end - len(word) + 2)):
                before, cuts = best[start]
                if not cuts:
                    continue
                wrong = Levenshtein.distance(squashed[start:end], word, score_cutoff=1)
                cost = before + wrong
                if wrong > 1 or cost > here[0]:
                    continue
                longer = {(*each, word) for each in cuts}
                here = (cost, longer if cost < here[0] else here[1] | longer)
        best.append((here[0], set(sorted(here[1])[:_MOST_READINGS])))
    return best[-1]
