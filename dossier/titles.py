"""Titles before and after names, forms of address, and how to take them off for comparison."""

from __future__ import annotations

import re
from typing import Final

from rapidfuzz.distance import Levenshtein

from dossier.text import letters

PREFIXES: Final = frozenset(
    (
        "IR", "DRS", "DRA", "DR", "DRG", "DRH", "H", "HJ", "KH", "PROF", "APT", "R", "RADEN",
        "RM", "RA", "NS", "BDN",
    )
)  # fmt: skip
"""Before a name, letters only."""

ADDRESSES: Final = frozenset(
    (
        "TN", "TUAN", "NY", "NYONYA", "NN", "NONA", "SDR", "SDRI", "SAUDARA", "SAUDARI", "BPK",
        "BAPAK", "IBU",
    )
)  # fmt: skip
"""Forms of address: not part of a name."""

SUFFIXES: Final = frozenset(
    (
        "SH", "MH", "MKN", "SE", "MM", "MSI", "SSI", "SFARM", "SFAR", "APT", "MFARM", "MFAR",
        "AMD", "AMDFARM", "AMDFAR", "AMDKES", "AMDKEP", "AMDAK", "AMF", "ST", "MT", "STP",
        "SKOM", "MKOM", "SSOS", "SIP", "MAP", "MKES", "SKM", "MPH", "SKEP", "NERS", "SPD",
        "MPD", "SAG", "SPDI", "SHI", "SEI", "SPT", "SP", "MP", "SSTP", "SIK", "MMKES", "SPFK",
        "SPOG", "SPPD", "SPA", "PHD", "MBA", "MSC", "MA", "BSC", "BA", "AK", "CA", "LLM", "CN",
        "SPN", "SAP", "SPSI", "STRFARM", "STRKES", "MARS", "MIKOM", "MPSI", "MEPID",
    )
)  # fmt: skip
"""After a name, letters only."""

_SPELLED: Final = re.compile(r"[,\s]+(?:SARJANA|MAGISTER|DOKTOR|AHLI MADYA|SPESIALIS)\b.*$")
_GLUED: Final = re.compile(
    r"\b(?P<title>PROF|DRS|DRA|DRG|DRH|DR|IR|KH|HJ|H|APT)\.(?=[A-Z']{3,}(?![.A-Z']))"
)
_STOPLESS: Final = re.compile(r"(?P<title>\b[A-Z]{1,3}\.[A-Z]{1,5}),(?= )")
_DOTTED_LETTER: Final = re.compile(r"\.(?=[A-Z])")


def spaced(name: str) -> str:
    """Put a space after a title that is glued to the name: layout, not reading.

    >>> spaced("DRS.H.ABDUL"), spaced("S.FARM")
    ('DRS. H. ABDUL', 'S.FARM')
    """
    before = None
    while before != name:
        before = name
        name = re.sub(r"\b(DRS|DRA|PROF|IR|DR|KH)\.(?=HJ?\. ?[A-Z])", r"\1. ", name)
        name = _GLUED.sub(r"\g<title>. ", name)
    return name


def closed_up(name: str) -> str:
    """A name whose titles are written in one piece: a space within a title is layout.

    A comma within one is its stop, misread: no list of titles has ``FARM`` by itself.

    >>> closed_up("SITI AMINAH, S. SI., A.MD. FARM"), closed_up("SITI AMINAH, S, FARM")
    ('SITI AMINAH, S.SI., A.MD.FARM', 'SITI AMINAH, S.FARM')
    >>> closed_up("SITI AMINAH, S.SI, APT.")  # between two titles the first has its stop
    'SITI AMINAH, S.SI., APT.'
    >>> closed_up("S. H. MAHMUD, S.SI. APT.")
    'S. H. MAHMUD, S.SI. APT.'
    """
    bare, comma, tail = name.partition(",")
    words = tail.split()
    kept: list[str] = []
    while words:
        size = next((each for each in (3, 2) if _one_title(words[:each], each)), 1)
        stops = [re.sub(r",$", ".", each) for each in words[: size - 1]]
        kept.append("".join((*stops, words[size - 1])))
        words = words[size:]
    listed = _STOPLESS.sub(r"\g<title>.,", " ".join(kept))
    return f"{bare}{comma} {listed}" if kept else name


def _one_title(words: list[str], size: int) -> bool:
    """Tell whether so many words are one title, of which the last is none by itself."""
    ended = all(each.endswith((".", ",")) for each in words[:-1])
    return len(words) == size and ended and is_suffix("".join(words)) and not is_suffix(words[-1])


def likely_read(name: str) -> str:
    """A name in whose titles an I stands again where an L or a 1 was read and no title has one.

    So does the FARM of a pharmacist's title of which a letter was misread.

    >>> likely_read("UTAMI PUJI, S.L.P."), likely_read("UTAMI, LL.M.")
    ('UTAMI PUJI, S.I.P.', 'UTAMI, LL.M.')
    >>> likely_read("UTAMI PUJI, A.MD.FARNM"), likely_read("UTAMI, S.FANM.")
    ('UTAMI PUJI, A.MD.FARM', 'UTAMI, S.FARM.')
    """
    bare, comma, tail = name.partition(",")
    words = [_likely(word) for word in tail.split()]
    return f"{bare}{comma} {' '.join(words)}" if words else name


def _likely(word: str) -> str:
    """A title with one letter put right where that makes a title of it, else the word itself."""
    if is_suffix(word):
        return word
    tries = (re.sub("[L1|]", "I", word), _FARM.sub(_farm, word))
    return next((each for each in tries if is_suffix(each)), word)


_FARM: Final = re.compile(r"(?<=\.)[A-Z]{3,5}\b")


def _farm(found: re.Match[str]) -> str:
    near = Levenshtein.distance(found[0], "FARM", score_cutoff=1) <= 1
    return "FARM" if near else found[0]


def is_suffix(words: str) -> bool:
    """Tell whether the words are one title that stands after names.

    >>> is_suffix("S.Farm."), is_suffix("A.Md. Farm"), is_suffix("Aminah")
    (True, True, False)
    """
    return letters(words) in SUFFIXES


def without_address(name: str) -> str:
    """The name without Tuan, Ny., Sdr. and the like before it.

    >>> without_address("NY. HJ. SITI AMINAH")
    'HJ. SITI AMINAH'
    """
    words = name.split()
    while len(words) > 1 and letters(words[0]) in ADDRESSES:
        words = words[1:]
    return " ".join(words)


def without_titles(name: str) -> str:
    """The bare name: no titles, no forms of address; at least one word stays.

    >>> without_titles("DR. IR. H. ABDUL MA'RUF, S.FARM.,APT, M. KN.")
    "ABDUL MA'RUF"
    """
    bare = _SPELLED.sub("", spaced(name.upper()))
    head, _, tail = bare.partition(",")
    if head.strip() and all(_like_title(each) for each in tail.replace(",", " ").split()):
        bare = head
    words = bare.replace(",", " ").split()
    while len(words) > 1 and letters(words[0]) in PREFIXES | ADDRESSES:
        words = words[1:]
    while size := _suffix_length(words):
        words = words[:-size]
    return " ".join(words)


def _like_title(word: str) -> bool:
    """Tell whether a word after the comma is a title: a known one, or any with a stop in it."""
    return "." in word or letters(word) in SUFFIXES


def _suffix_length(words: list[str]) -> int:
    """How many of the last words are one title: "M. KN" is two."""
    for size in (3, 2, 1):
        last = words[-size:]
        if len(words) <= size or not is_suffix(" ".join(last)):
            continue
        if size == 1 or all(each.endswith(".") or len(each) < 3 for each in last[:-1]):
            return size
    glued = _DOTTED_LETTER.sub(". ", words[-1]).split() if words else []
    return 1 if len(words) > 1 and len(glued) > 2 and _all_suffixes(glued) else 0


def _all_suffixes(pieces: list[str]) -> bool:
    """Tell whether pieces such as ``S. FARM. APT`` are titles only."""
    if not pieces:
        return True
    return any(
        is_suffix("".join(pieces[:size])) and _all_suffixes(pieces[size:])
        for size in range(1, len(pieces) + 1)
    )
