"""The technician's registration is named by the same number everywhere, itself included.

The number that most documents give is taken for the right one, so that one stray document is found
fault with, once.
"""

from __future__ import annotations

from collections.abc import Iterator

from checklist.consistency import Variant, registrations
from checklist.crosscheck import places, shown
from checklist.rule import About, Intake, Ruling
from dossier.model import Dossier

RULE = About(
    name="strttk_nomor_sama",
    requirements=("strttk", "surat_permohonan", "pernyataan_ttk", "pengangkatan_pj"),
    severity="warn",
    compares="The number of the registration on itself and on other documents with the number that "
    "most of them give.",
    source="SOP-LP2N-KES-03 bagian G nomor 14 sampai 16: satu penanggung jawab teknis.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a document that agrees with most others, and one a number that differs."""
    variants = registrations(dossier)
    found = [*_agreeing(dossier, variants[0])] if variants else []
    found += [ruling for odd in variants[1:] for ruling in _differing(dossier, odd, variants[0])]
    yield from sorted(found, key=lambda each: each.rests_on[0].document.index)


def _agreeing(dossier: Dossier, agreed: Variant) -> Iterator[Ruling]:
    first, *others = agreed.readings
    for reading in others:
        message = f"Nomor STRTTK sama: {shown(dossier, [reading, first])}."
        yield Ruling(reading.requirement, "pass", message, (reading, first))


def _differing(dossier: Dossier, odd: Variant, agreed: Variant) -> Iterator[Ruling]:
    """One ruling a requirement whose documents bear the odd number."""
    best = max(agreed.readings, key=lambda each: each.field.confidence)
    for requirement in dict.fromkeys(each.requirement for each in odd.readings):
        same = tuple(each for each in odd.readings if each.requirement == requirement)
        message = (
            f"Nomor STRTTK berbeda: {shown(dossier, same)}; “{agreed.text}” pada "
            f"{places(dossier, agreed.readings)}. Periksa."
        )
        yield Ruling(requirement, "fail", message, (*same, best))
