"""What a value shows by its own words: that it was cut off, or that it is words of a form."""

from __future__ import annotations

from functools import cache
from typing import Final

import regex

from dossier import parsers
from dossier.declaration import Label, Parser
from dossier.kinds import kinds
from dossier.labels import OTHERS
from dossier.model import Value

_CALLING: Final = frozenset(
    {
        "DI", "KE", "DARI", "DAN", "ATAU", "DENGAN", "UNTUK", "PADA", "OLEH",
        "KEL", "KELURAHAN", "KEC", "KECAMATAN", "KAB", "KABUPATEN", "RT", "RW", "DS", "DESA",
        "NO", "NOMOR", "BLOK", "GG", "GANG", "JL", "JLN", "JALAN", "KM", "PT", "CV", "UD",
    }
)  # fmt: skip
"""Words after which another one has to come. ``Kota`` is none: there is a Samarinda Kota."""

_PERSONS: Final = frozenset({parsers.person_name, parsers.responsible_person, parsers.notary_name})

_LETTERS: Final = regex.compile(r"\p{Lu}+")

_A_WORD: Final = 4
"""Words of fewer letters are in names, too."""


def is_cut(value: Value) -> bool:
    """Whether a value ends in a word that calls for another.

    >>> is_cut("JL. SENTOSA NO. 185 DESA RANTAU HEMPANG KEC")
    True
    """
    if not isinstance(value, str) or not (words := value.upper().split()):
        return False
    return len(words) > 1 and words[-1].strip(".,:;-") in _CALLING


def is_wordy(value: Value, parse: Parser) -> bool:
    """Whether a word of labels stands in what is to be a person's name."""
    if parse not in _PERSONS or not isinstance(value, str):
        return False
    return not _of_labels().isdisjoint(_LETTERS.findall(value.upper()))


@cache
def _of_labels() -> frozenset[str]:
    """The words of all labels that any kind of paper declares."""
    names = {
        name
        for kind in kinds().values()
        for spec in kind.fields
        for locator in spec.locators
        if isinstance(locator, Label)
        for name in locator.names
    }
    return frozenset(
        word
        for name in (*names, *OTHERS)
        for word in _LETTERS.findall(name.upper())
        if len(word) >= _A_WORD
    )
