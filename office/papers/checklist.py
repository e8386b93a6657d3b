"""Formulir checklist (SOP-LP2N-KES-03 bagian U nomor 2): what CS found in the dossier. Pure."""

from __future__ import annotations

from typing import Any

from office.papers.heading import Print, common, printed, signature
from office.papers.matter import Matter
from office.papers.ticks import present, remark


def checklist(matter: Matter, printing: Print) -> dict[str, Any]:
    """What the template reads: No, Persyaratan, Ada, Tidak, Keterangan, and the CS officer."""
    confirmed = sum(each.cs is not None and not each.cs.stale for each in matter.lines)
    return {
        **common(matter, printing),
        "baris": [
            {
                "tercetak": printed(each),
                "ada": present(each, each.cs),
                "keterangan": remark(each, each.cs),
            }
            for each in matter.lines
        ],
        "dipastikan": confirmed,
        "semua": len(matter.lines),
        "petugas": signature(matter.cs if matter.cs is not None and matter.cs.passed else None),
    }
