"""What the words of a page say of its type, whatever its title: learned, and added to the cues.

A title that nobody has declared leaves a page with too few cues, and it is taken for ``lain``. Its
body still speaks: which words stand on it at all. A linear model over those words (multinomial
logistic regression, ``berkas-lab train pages``) gives each type log-odds against ``lain``. It knows
stems of words and no order, no places and no numbers, and weighs a page by the direction of its
words, so that a long page says no more than a short one. Where enough words are known they speak
against a type as well, a little: a frame that many papers share (a notary's, a list's, an office's
letter) is not filled with what such a paper says.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources
from typing import Final

from dossier.declaration import Cue
from dossier.model import PageText

MODEL: Final = "page-words.json"
PER_ONE: Final = 100
"""Numbers are stored as hundredths."""

_WORD: Final = re.compile(r"[A-Z]{3,}")
_BEFORE: Final = re.compile(
    r"^(?:MENG|MENY|MEM|MEN|ME|PENG|PENY|PEM|PEN|PER|PE|BER|DI|TER|KE|SE)(?=[A-Z]{4})"
)
_BEHIND: Final = re.compile(r"(?<=[A-Z]{4})(?:NYA|KAN|AN|LAH|I)$")
"""What is put before and behind a stem: ``dicuci``, ``pencucian`` and ``cuci`` are one."""
_FEWEST: Final = 4
"""A page of which fewer words are known says nothing."""
_ENOUGH: Final = 15
"""Words speak against a type only where so many are known: not on a cover or an end."""
_NAMED: Final = 3
_WORTH_NAMING: Final = 0.15
"""Words that a reason may name: so many, each of which adds at least so much."""


@dataclass(frozen=True, slots=True)
class Words:
    """The model.

    Attributes:
        version: Of it.
        weight: What its log-odds are multiplied by before they are added to the cues.
        least: No lower than this are they before that.
        most: And no higher.
        bias: Log-odds against ``lain`` of a page without words, by type.
        rarity: How much a word counts: what few papers say tells more.
        odds: By word, what it adds to the log-odds of each type, in the order of ``bias``.
    """

    version: str
    weight: float
    least: float
    most: float
    bias: Mapping[str, float]
    rarity: Mapping[str, float]
    odds: Mapping[str, tuple[float, ...]]


@dataclass(frozen=True, slots=True)
class Told:
    """What the words of a page say of one type.

    Attributes:
        odds: Log-odds against ``lain``, to be added to those of the cues.
        found: The words that say it, as cues: what a reason names.
    """

    odds: float = 0.0
    found: tuple[Cue, ...] = ()


NOTHING: Final = Told()


@cache
def model() -> Words:
    """The model that is stored."""
    source = resources.files("classifiers").joinpath("models", MODEL).read_text("utf-8")
    made = json.loads(source)
    return Words(
        made["version"],
        made["weight"],
        made["least"],
        made["most"],
        {kind: odds / PER_ONE for kind, odds in made["bias"].items()},
        {word: numbers[0] / PER_ONE for word, numbers in made["words"].items()},
        {
            word: tuple(number / PER_ONE for number in numbers[1:])
            for word, numbers in made["words"].items()
        },
    )


def version() -> str:
    """The version of the model, for the record of a reading."""
    return model().version


def words(text: str) -> set[str]:
    """The stems of a text's words of three letters or more, in capitals."""
    return {_stem(word) for word in set(_WORD.findall(text.upper()))}


def _stem(word: str) -> str:
    return _BEHIND.sub("", _BEFORE.sub("", word))


def told(text: PageText, by: Words | None = None) -> Mapping[str, Told]:
    """What the words of a page say, by type; types that the model does not know are missing.

    Args:
        text: The page.
        by: None: the model that is stored.
    """
    by = by or model()
    known = sorted(words(text.text) & by.odds.keys())
    if len(known) < _FEWEST:
        return {}
    length = math.sqrt(sum(by.rarity[word] ** 2 for word in known))
    shares = {word: by.rarity[word] / length for word in known}
    if len(known) < _ENOUGH:
        by = replace(by, least=max(0.0, by.least))
    return {
        kind: _told(bias, {word: share * by.odds[word][at] for word, share in shares.items()}, by)
        for at, (kind, bias) in enumerate(by.bias.items())
    }


def _told(bias: float, added: Mapping[str, float], by: Words) -> Told:
    odds = by.weight * min(by.most, max(by.least, bias + sum(added.values())))
    if odds <= 0:
        return Told(odds)
    best = sorted(added, key=lambda word: (-added[word], word))[:_NAMED]
    named = [word for word in best if added[word] >= _WORTH_NAMING]
    return Told(odds, tuple(_cue(word, by.weight * added[word]) for word in named))


def _cue(stem: str, odds: float) -> Cue:
    """A word as a cue that a reason names after all that are declared."""
    return Cue(rf"\b[A-Z]*{stem}[A-Z]*\b", odds, "lines", regex=True)
