"""Every dosage form that is applied for has a diagram of its own."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.crosscheck import shown
from checklist.places import document_name
from checklist.rule import About, Intake, Reading, Ruling, readings
from dossier.model import Dossier

RULE = About(
    name="diagram_sediaan",
    requirements=("diagram_alur",),
    severity="critical",
    compares="Each dosage form applied for with the forms that the diagrams are of.",
    source="SOP-LP2N-KES-03 bagian G nomor 18: masing-masing bentuk sediaan; X9.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a form, where a diagram is there whose form is read or ought to be."""
    diagrams = tuple(readings(dossier, "bentuk_sediaan", "diagram_alur"))
    if not diagrams:
        return
    for asked in readings(dossier, "bentuk_sediaan", "surat_permohonan"):
        for number, form in enumerate(asked.texts):
            yield _judged(dossier, diagrams, form, Reading(asked.document, asked.field, number))


def _judged(dossier: Dossier, diagrams: tuple[Reading, ...], form: str, asked: Reading) -> Ruling:
    name = form.replace("_", " ")
    own = [each for each in diagrams if form in (each.texts or (each.text,))]
    blank = [each for each in diagrams if not each.text]
    if own:
        best = max(own, key=lambda each: each.field.confidence)
        message = f"Ada diagram alur {name}: {document_name(dossier, best.document)}."
        return Ruling("diagram_alur", "pass", message, (best, asked), form)
    if blank:
        message = (
            f"Diagram alur {name} belum pasti: bentuk sediaan pada {shown(dossier, blank)} tidak "
            "terbaca. Periksa."
        )
        return Ruling("diagram_alur", "inconclusive", message, (*blank, asked), form)
    message = (
        f"Tidak ada diagram alur {name} yang dimohonkan; yang ada: {shown(dossier, diagrams)}."
    )
    return Ruling("diagram_alur", "fail", message, (*diagrams, asked), form)
