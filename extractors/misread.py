"""Letters that a value shows to be misread: a figure in a word, a word that no office has."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import regex
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from dossier import parsers
from dossier.declaration import Parser
from dossier.model import Value
from dossier.offices import WORDS

_WORDED: Final = frozenset(
    {
        parsers.address, parsers.site_address, parsers.person_name, parsers.responsible_person,
        parsers.notary_name, parsers.holder_name, parsers.land_holder, parsers.company_name,
        parsers.issuer, parsers.subject, parsers.office_name, parsers.letter_number,
    }
)  # fmt: skip
"""Values of words, which have figures beside them."""

_FIGURE_IN_A_WORD: Final = regex.compile(
    r"\p{Lu}[015]\p{Lu}"
    r"|(?<![\p{Lu}\d])\p{Lu}{2,}[015](?![\p{Lu}\d])|(?<![\p{Lu}\d])[015]\p{Lu}{3,}"
)
"""``SUMBER REJ0``, ``UK0T``; not ``D10`` nor ``45B``."""

_WITHOUT_INITIALS: Final = frozenset({parsers.company_name, parsers.issuer, parsers.subject})

_LONE_LETTER: Final = regex.compile(r"(?<![\p{Lu}\d.&'\-])[B-HJ-Z](?![\p{Lu}\d.&'\-])")
"""What is left of a word; an ``I`` may be a numeral."""

_OF_OFFICES: Final = frozenset({parsers.issuer, parsers.subject})

_ONE_LETTER: Final = 1
_LONG: Final = 5
"""In a shorter word another letter may make another word."""


def is_misread(value: Value, parse: Parser) -> bool:
    """Whether a value shows letters that were misread.

    A figure within a word, a letter that stands alone where none does, a word that is one letter
    from a word of offices and is none.

    >>> is_misread("JL. AHMAD YANI NO. 54B SUMBER REJ0", parsers.address)
    True
    >>> is_misread("PERUM. BUMI SEMPAJA BLOK D10 NO. 45B", parsers.address)
    False
    """
    if not isinstance(value, str):
        return False
    text = value.upper()
    if parse in _WORDED and _FIGURE_IN_A_WORD.search(text):
        return True
    if parse in _WITHOUT_INITIALS and _LONE_LETTER.search(text):
        return True
    return parse in _OF_OFFICES and any(map(_is_misspelt, regex.findall(r"\p{Lu}+", text)))


@lru_cache(maxsize=16384)
def _is_misspelt(word: str) -> bool:
    if len(word) < _LONG or word in WORDS:
        return False
    best = process.extractOne(word, WORDS, scorer=Levenshtein.distance, score_cutoff=_ONE_LETTER)
    return best is not None
