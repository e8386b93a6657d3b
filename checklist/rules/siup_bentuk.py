"""The number of a SIUP says which class of SIUP it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checklist.places import document_name
from checklist.rule import About, Intake, Ruling, readings
from dossier.model import Dossier

RULE = About(
    name="siup_bentuk",
    requirements=("siup",),
    severity="info",
    compares="The number of a SIUP with the mark of its class, SIUP-K, SIUP-M, SIUP-B or MIKRO.",
    source="Permendag 46/M-DAG/PER/9/2009 (SIUP kecil, menengah, besar, mikro). Hanya keterangan: "
    "tidak ada bentuk nomor yang sama di seluruh Indonesia.",
)

_CLASS = re.compile(r"SIUP[ .\-]*(?:K|M|B|MIKRO|KECIL|MENENGAH|BESAR)\b")


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a SIUP whose number is read."""
    for number in readings(dossier, "nomor", "siup"):
        if not number.text:
            continue
        said = f"Nomor “{number.text}” pada {document_name(dossier, number.document)}"
        if _CLASS.search(number.text.upper()):
            yield Ruling("siup", "pass", f"{said} menyebut golongan SIUP-nya.", (number,))
        else:
            message = f"{said} tidak menyebut golongan SIUP (K, M, B atau mikro)."
            yield Ruling("siup", "fail", message, (number,))
