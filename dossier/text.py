"""Layout of text: single spaces, plain quotes and dashes, stray marks at the ends."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_PLAIN: Final = str.maketrans(
    {
        "\u2018": "'", "\u2019": "'", "\u201b": "'", "\u02bc": "'", "\u00b4": "'", "`": "'",
        "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"',
        "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-",
        "\u00ad": None, "\u200b": None, "\ufeff": None,
    }
)  # fmt: skip
_FILLER: Final = re.compile(r"(?:-[ ]?){3,}|(?:=[ ]?){3,}|(?:\.[ ]?){4,}|_{2,}")
_NO_LETTER: Final = re.compile("[^A-Z]")
_LEAD: Final = ") \t:;=.,-_|~*'\"<>[]{}!/\\^+\u2022\u2026\u00b7\u00a3\u00a5\u20ac\u00a7"
_TAIL: Final = "( \t:;=,-_|~*'\"<>[]{}!/\\^+\u2022\u2026\u00b7\u00a3\u00a5\u20ac\u00a7"


def plain(text: str) -> str:
    """Write quotes, dashes and spaces the plain way, on one line with single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).translate(_PLAIN).split())


def upper(text: str) -> str:
    """Plain text in capitals."""
    return plain(text).upper()


def without_fillers(text: str) -> str:
    """Plain text without the runs of dashes and stops that fill a printed line.

    >>> without_fillers("Nomor : 07.------")
    'Nomor : 07.'
    """
    return plain(_FILLER.sub(" ", plain(text)))


def trimmed(text: str) -> str:
    """Remove what cannot begin or end a value: colons, dashes, specks that OCR made.

    A stop at the end stays, since it may belong to an abbreviation; a bracket stays when it has
    its partner.

    >>> trimmed(": |KPP PRATAMA SAMARINDA ULU _")
    'KPP PRATAMA SAMARINDA ULU'
    """
    before, bare = None, text
    while before != bare:
        before = bare
        bare = bare.lstrip(_LEAD).rstrip(_TAIL)
        if bare.endswith(")") and "(" not in bare:
            bare = bare[:-1]
        if bare.startswith("(") and ")" not in bare:
            bare = bare[1:]
    return bare


def without_accents(text: str) -> str:
    """Plain letters for accented ones, which papers of this country do not print: specks of dirt.

    >>> without_accents("PERÚM. BUMÍ")
    'PERUM. BUMI'
    """
    folded = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(c for c in folded if not unicodedata.combining(c)))


def letters(text: str) -> str:
    """Only the letters A to Z in capitals, accents dropped.

    >>> letters("A.Md. Farm")
    'AMDFARM'
    """
    folded = unicodedata.normalize("NFKD", text).upper()
    return _NO_LETTER.sub("", folded)


_WITHIN: Final = re.compile(r"(?<=[A-Za-z\d])[-/]$")


def ends_within(raw: str) -> bool:
    """Whether a number ends with a stroke, after which its next piece stood in another line.

    >>> ends_within("400.7/82/SDK-"), ends_within("03.-"), ends_within("440/12/SDK")
    (True, False, False)
    """
    return _WITHIN.search(raw.strip()) is not None
