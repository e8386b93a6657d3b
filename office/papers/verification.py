"""Form verifikasi penerimaan (SOP-LP2N-KES-03 lampiran 1, langkah 7 huruf b dan c). Pure.

The SOP names the form and says what is done with it, and prints none: completeness against the
checklist (a), right and valid (b), notes and paraf (c), and which recommendation is needed.
"""

from __future__ import annotations

from typing import Any, Final

from office.papers.heading import Print, common, printed, signature
from office.papers.matter import Line, Matter
from office.papers.text import LONG, plain
from office.papers.ticks import present, remark, right, signed

_NOTES: Final = 12
"""Notes that are printed, the last ones: more would not be read on a form."""


def verification(matter: Matter, printing: Print) -> dict[str, Any]:
    """What the template reads."""
    confirmed = sum(each.verifier is not None and not each.verifier.stale for each in matter.lines)
    ended = matter.verifier
    return {
        **common(matter, printing),
        "baris": [
            {
                "tercetak": printed(each),
                "ada": present(each, each.verifier or each.cs),
                "benar": right(each, each.verifier),
                "catatan": _remark(each),
            }
            for each in matter.lines
        ],
        "dipastikan": confirmed,
        "semua": len(matter.lines),
        "hasil": "" if ended is None else "lengkap" if ended.passed else "kembali",
        "catatan": [plain(each, LONG) for each in matter.notes[-_NOTES:]],
        "petugas": signature(ended),
    }


def _remark(line: Line) -> dict[str, str]:
    """What is remarked; where only CS has spoken, the tick of completeness is theirs."""
    made = remark(line, line.verifier)
    if line.verifier is None and line.cs is not None:
        made["oleh"] = f"Lengkap: {signed(line.cs)}. Benar: {made['oleh'].lower()}"
    return made
