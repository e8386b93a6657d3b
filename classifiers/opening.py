"""Whether a sheet looks like the beginning of a document by itself, no page before it asked.

Two sheets on one scan are told so (``halves``); in a stream ``sequence`` weighs two pages.
"""

from __future__ import annotations

import re

from classifiers.edges import Edges
from classifiers.page_words import is_heading, upper_part
from dossier.model import PageText

_FEW_WORDS = 45
"""A page with fewer words and no heading is rather the end of a document than a new one."""

_ONLY_SIGNED = 25
"""A page with fewer words that begins with place and day holds the end of the one before."""

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


def opening(text: PageText, ends: Edges) -> float:
    """Log-odds that a document begins on a sheet, from what stands in its upper part.

    Args:
        text: The sheet.
        ends: What its ends say.
    """
    top = [line.text for line in upper_part(text, 0.4)]
    joined = re.split(r"\bTEMBUSAN\b", " ".join(top).upper())[0]
    score = sum(weight for pattern, weight in _OPENINGS if re.search(pattern, joined))
    capitals = [line for line in top if is_heading(line, 8) and not _STAMP.search(line.upper())]
    score += min(1.2, 0.6 * len(capitals))
    head = " ".join(line.text for line in text.lines[:2])
    if re.search(r"(?:^|\s)[-\u2013]?\s?(?:[2-9]|[1-9]\d)\s?[-\u2013.]?(?:$|\s{2})", head.strip()):
        score -= 1.0
    if re.search(r"(HALAMAN|HAL\.?) ?:? ?([2-9]|[1-9]\d)\b", " ".join(text.text.upper().split())):
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
