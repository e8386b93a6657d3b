"""What one page is, from the cues that the declarations of document types give.

Cues add up as log-odds, and what the words of the page say of its type (``page_body``) is added to
them. A page that no type has good cues for is ``lain``: that answer has a score of its own, which a
type must beat, so that a page is never forced into a type.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from classifiers.edges import NONE, Edges, edges
from classifiers.page_body import NOTHING, told
from classifiers.page_words import PageWords, is_heading, upper_part
from dossier import others
from dossier.declaration import Cue, Kind
from dossier.kinds import OTHER
from dossier.model import PageText

OTHER_SCORE = 2.5
"""What a type's cues must add up to before it is as likely as ``lain``."""

_UNFOUNDED = -2.5
"""No more than this has a type as a document's first page if nothing on the page speaks for it."""

TEMPERATURE = 0.9
_NEIGHBOUR = -2.5
"""A cue that speaks so much against a type names another paper: the card of before, a letter."""

_FEW_WORDS = 45
"""A page with fewer words and no heading is rather the end of a document than a new one."""

_ONLY_SIGNED = 25
"""A page with fewer words that begins with place and day holds the end of the one before."""

_COVER_WORDS = 90
"""A cover page has fewer words."""


@dataclass(frozen=True, slots=True)
class Score:
    """How much speaks for a type on a page, and the cues that were found.

    Attributes:
        first: What speaks for it as the first page of a document, in log-odds.
        further: As a further one.
        found: The cues for it.
        neighbour: Whether the page names what the type is only mistaken for.
        begun: Whether the text of a document of the type surely begins here, title or none.
    """

    first: float
    further: float
    found: tuple[Cue, ...]
    neighbour: bool = False
    begun: bool = False


@dataclass(frozen=True, slots=True)
class PageScores:
    """All types' scores on one page.

    Attributes:
        scores: By type.
        other: What speaks for a document of another kind.
        sparse: Whether there are only a few words, as on a cover.
        opening: Log-odds that any document begins on this page (letterhead, title, addressee)
            rather than goes on (page number above 1, text that begins in mid-sentence).
        other_found: The cues for a document of another kind that were found.
        edges: What the page's ends say of its place in its document.
    """

    scores: Mapping[str, Score]
    opening: float
    other: float = OTHER_SCORE
    sparse: bool = False
    other_found: tuple[Cue, ...] = ()
    edges: Edges = NONE

    def probabilities(self, *, further: bool = False) -> dict[str, float]:
        """The probability of each type for the page alone, ``lain`` included; they sum to 1.

        Args:
            further: Judge it as a further page of its document rather than as the first.
        """
        raw = {kind: s.further if further else s.first for kind, s in self.scores.items()}
        raw[OTHER] = self.other
        top = max(raw.values())
        odds = {kind: math.exp((value - top) / TEMPERATURE) for kind, value in raw.items()}
        total = sum(odds.values())
        return {kind: value / total for kind, value in odds.items()}


def score_page(text: PageText, kinds: Mapping[str, Kind]) -> PageScores:
    """Score every type on a page.

    Args:
        text: The page as its best reader read it.
        kinds: The declared types.
    """
    words = PageWords(text)
    body = told(text)
    scores = {}
    for name, kind in kinds.items():
        first = [(cue, words.hit(cue)) for cue in kind.cues]
        further = [(cue, words.hit(cue)) for cue in kind.continuation]
        found = tuple(cue for cue, hit in first + further if hit and cue.weight > 0)
        by_words = body.get(name, NOTHING)
        found += by_words.found
        begins = _sum(first) + by_words.odds
        scores[name] = Score(
            begins if found else min(begins, _UNFOUNDED),
            _sum(further) + by_words.odds,
            found,
            any(hit and cue.weight <= _NEIGHBOUR for cue, hit in first),
            bool(kind.begins) and re.match(kind.begins, words.upper) is not None,
        )
    others_found = [(cue, words.hit(cue)) for cue in others.CUES]
    ends = edges(text)
    return PageScores(
        scores,
        _opening(text, words, ends),
        OTHER_SCORE + sum(cue.weight * hit for cue, hit in others_found),
        len(text.words) < _COVER_WORDS,
        tuple(cue for cue, hit in others_found if hit and cue.weight > 0),
        ends,
    )


def _sum(found: Sequence[tuple[Cue, float]]) -> float:
    return sum(cue.weight * hit if hit else cue.absent for cue, hit in found)


_OPENINGS: tuple[tuple[str, float], ...] = (
    (r"\b(PEMERINTAH|KEMENTERIAN|BADAN PENGAWAS|DINAS|KEPUTUSAN|PROVINSI)\b", 0.8),
    (r"\bNO(MOR)?\.? ?[:;.]", 0.6),
    (r"\b(KEPADA )?YTH\b", 0.8),
    (r"\bYANG BERTANDA ?TANGAN\b", 0.8),
    (r"\bSURAT\b", 0.4),
)
_CLOSINGS = re.compile(
    r"^\W*(DEMIKIAN\b|TEMBUSAN\b|HORMAT (KAMI|SAYA)\b|DITETAPKAN DI\b|LAMPIRAN\b"
    r"|KEPALA (BALAI|LOKA|DINAS|KANTOR|BIDANG)\b.{0,40}$)"
)
"""How the first line of a page reads that ends or annexes what stands on the page before."""


def _opening(text: PageText, words: PageWords, ends: Edges) -> float:
    """Log-odds that a document begins here, from what stands in the upper part of the page."""
    top = [line.text for line in upper_part(text, 0.4)]
    joined = re.split(r"\bTEMBUSAN\b", " ".join(top).upper())[0]
    score = sum(weight for pattern, weight in _OPENINGS if re.search(pattern, joined))
    capitals = [line for line in top if is_heading(line, 8) and not _STAMP.search(line.upper())]
    score += min(1.2, 0.6 * len(capitals))
    head = " ".join(line.text for line in text.lines[:2])
    if re.search(r"(?:^|\s)[-\u2013]?\s?(?:[2-9]|[1-9]\d)\s?[-\u2013.]?(?:$|\s{2})", head.strip()):
        score -= 1.0
    if re.search(r"(HALAMAN|HAL\.?) ?:? ?([2-9]|[1-9]\d)\b", words.upper):
        score -= 1.5
    elif ends.number:
        score += _FIRST_NUMBER if ends.number == 1 else -_FIRST_NUMBER
    if ends.annex:
        score -= _ANNEX
    if text.lines and text.lines[0].text[:1].islower():
        score -= 1.2
    if text.lines and _CLOSINGS.match(text.lines[0].text.upper()):
        score -= 1.5
    few = len(text.words)
    signed = text.lines and _PLACE_AND_DAY.match(text.lines[0].text.upper())
    if (not capitals and few < _FEW_WORDS) or (signed and few < _ONLY_SIGNED):
        score -= 1.5
    return score - 1.0


_FIRST_NUMBER = 0.8
"""What the number 1 says for a beginning, and any other against it, in log-odds."""
_ANNEX = 4.0
"""What the head of an annex (*Lampiran Keputusan ... Nomor ...*) says against a beginning."""

_PLACE_AND_DAY = re.compile(
    r"^\W*[A-Z][A-Z .]{2,30}, ?(?:TANGGAL |TGL\.? ?)?\d{1,2}[ /.-][A-Z0-9]{1,9}[ /.-]\d{4}\W*$"
)

_STAMP = re.compile(
    r"METERAI|MATERAI|TEMPEL|RUPIAH|SPECIMEN|NOTARIS|LEGALISIR|SALINAN|ASLI"
    r"|,\W*(S|M)\W{0,2}(H|KN|SI|KES|FARM|E|KOM|PD)\b|\bAPT\b",
    re.IGNORECASE,
)
"""Words of stamps and names with titles, which stand anywhere and open nothing."""
