"""A recommendation is for the dosage forms that are applied for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from checklist.crosscheck import RECOMMENDATIONS
from checklist.limits import FORBIDDEN_FORMS
from checklist.places import document_name
from checklist.rule import About, Intake, Ruling, readings
from dossier.model import Dossier

RULE = About(
    name="sediaan_sama",
    requirements=("rek_balai", "rek_dinkes"),
    severity="warn",
    compares="The dosage forms that a recommendation names with those applied for.",
    source="SOP-LP2N-KES-03 bagian G nomor 18, 20 dan 21; Permenkes 006/2012. Rekomendasi "
    "yang tidak menyebut bentuk sediaan berlaku untuk semua, dan tidak dinilai.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a recommendation that names forms, where the application does."""
    asked = [e for e in readings(dossier, "bentuk_sediaan", "surat_permohonan") if e.text]
    if not asked:
        return
    wanted = {form for each in asked for form in each.texts}
    for reading in readings(dossier, "bentuk_sediaan", *RECOMMENDATIONS):
        if not reading.texts:
            continue
        given = set(reading.texts)
        where = document_name(dossier, reading.document)
        rests_on = (reading, *asked)
        if wanted - given:
            message = (
                f"{where} tidak menyebut {_listed(wanted - given)} yang dimohonkan; yang "
                f"disebut: {_listed(given)}. Periksa."
            )
            yield Ruling(reading.requirement, "fail", message, rests_on)
        elif more := given - wanted - FORBIDDEN_FORMS:  # those are found fault with anyway
            message = f"{where} menyebut {_listed(more)} yang tidak dimohonkan. Periksa."
            yield Ruling(reading.requirement, "inconclusive", message, rests_on)
        else:
            message = f"{where} menyebut bentuk sediaan yang dimohonkan: {_listed(wanted)}."
            yield Ruling(reading.requirement, "pass", message, rests_on)


def _listed(forms: Iterable[str]) -> str:
    return ", ".join(sorted(each.replace("_", " ") for each in forms))
