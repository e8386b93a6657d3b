"""What a power of attorney is for: to see the application through the office, or to sign it."""

from __future__ import annotations

from typing import Final

import regex

from dossier import problems
from dossier.choices import picked
from dossier.declaration import Parsed
from dossier.text import upper

ERRANDS: Final = "pengurusan"
SIGNING: Final = "penandatanganan"

_SIGNS: Final = regex.compile(
    r"\b(?:(?:ME|PE)NANDA\s?-?\s?TANGAN){e<=1}|\bTANDA\s?TANGANI\b|\b(?:KUASA|MEMBUBUHKAN|MEMBERI(?:KAN)?)\s+TANDA\s?TANGAN\b",
    regex.BESTMATCH,
)
_ACTS: Final = regex.compile(
    r"\b(?:MENGURUS|(?:SEGALA|SEMUA|SELURUH) URUSAN"
    r"|PENGURUSAN|PENG-?URUSAN|MENGAJUKAN|PENGAJUAN|MENYERAHKAN|MENYAMPAIKAN|MENDAFTAR"
    r"|MENGANTAR(?:KAN)?|MEMASUKKAN|MELENGKAPI|MENGAMBIL|PENGAMBILAN|MEMPROSES|MENYELESAIKAN)"
)

_TO_CHOOSE: Final = regex.compile(
    r"[^:]{0,50}\b(?:(?:BERI|BUBUHI)(?:KAN|LAH)?\s+TANDA|(?:DI)?CENTANG|PILIH(?:AN|LAH)?|CORET)\b[^:]{0,50}:"
    r"|JENIS\s+KUASA\s*[^\w\s:]{1,2}[\s)]*:"  # a mark of a note, whatever was read of it
)
"""The heading of powers that are to be ticked: both are printed, and one is given."""


def mandate(text: str) -> Parsed | None:
    """The kind of mandate (SOP U.3 and U.4), from a title or from the purpose.

    A purpose often names several acts (``mengurus, menandatangani dan mengambil``): the one named
    first is what the paper is for, and that there are two is said.

    >>> mandate("SURAT KUASA PENANDATANGANAN").value
    'penandatanganan'
    >>> mandate("khusus untuk mengurus segala sesuatu mengenai permohonan izin").value
    'pengurusan'
    >>> mandate("untuk mengurus dan menandatangani berkas permohonan izin")
    Parsed(value='pengurusan', strength=0.6, problems=('kuasa_ganda',))
    """
    line = upper(text)
    if heading := _TO_CHOOSE.match(line):
        return _ticked(text if len(text) == len(line) else line, line, heading.end())
    signs, acts = _SIGNS.search(line), _ACTS.search(line)
    if signs is None and acts is None:
        return None
    if signs is None or acts is None:
        return Parsed(ERRANDS if signs is None else SIGNING, 0.9)
    value = SIGNING if signs.start() < acts.start() else ERRANDS
    return Parsed(value, 0.6, (problems.TWO_MANDATES,))


def _ticked(text: str, line: str, begin: int) -> Parsed | None:
    """The one of two printed powers that has a tick before it; None where the boxes do not tell."""
    both = [each.search(line, begin) for each in (_ACTS, _SIGNS)]
    starts = [each.start() for each in both if each]
    if len(starts) < len(both):
        return Parsed(ERRANDS if both[0] else SIGNING, 0.9) if starts else None
    at = picked(text, starts)
    return None if at is None else Parsed((ERRANDS, SIGNING)[at], 0.7, (problems.TWO_MANDATES,))
