"""A small producer of traditional medicine does not make tablets or effervescents."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.crosscheck import RECOMMENDATIONS
from checklist.limits import FORBIDDEN_FORMS
from checklist.places import document_name
from checklist.rule import About, Intake, Ruling, readings, unread
from dossier.model import Dossier

RULE = About(
    name="sediaan_terlarang",
    requirements=("surat_permohonan", "rek_balai", "rek_dinkes"),
    severity="critical",
    compares="The dosage forms applied for and recommended with those that UKOT must not make.",
    source="SOP-LP2N-KES-03 bagian F: UKOT membuat semua bentuk sediaan kecuali tablet dan "
    "effervescent.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a document that lists dosage forms."""
    for reading in readings(dossier, "bentuk_sediaan", "surat_permohonan", *RECOMMENDATIONS):
        if not reading.text:
            # A recommendation need not name any form; the application must.
            if reading.document.type == "surat_permohonan":
                yield unread(dossier, reading, "Bentuk sediaan")
            continue
        where = document_name(dossier, reading.document)
        forbidden = [each for each in reading.texts if each in FORBIDDEN_FORMS]
        if forbidden:
            message = (
                f"{where} menyebut {', '.join(forbidden)}: UKOT tidak boleh membuat tablet dan "
                "effervescent (SOP bagian F)."
            )
            yield Ruling(reading.requirement, "fail", message, (reading,))
        else:
            message = f"Bentuk sediaan pada {where} boleh dibuat UKOT: {reading.text}."
            yield Ruling(reading.requirement, "pass", message, (reading,))
