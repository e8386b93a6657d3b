"""Whether a requirement applies to a dossier: by the applicant, by a condition, by the office."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

from checklist.case import Case, likelihood
from checklist.decisions import ADVISED, UNASKED
from checklist.limits import LEAST_CONFIDENCE
from checklist.rule import Reading, certainty, readings
from checklist.sop import Requirement
from dossier.model import Dossier
from dossier.text import upper

AUTHORITY = "surat_kuasa"


@dataclass(frozen=True, slots=True)
class Waiver:
    """Why a requirement does not apply, in Indonesian, and how sure that is."""

    message: str
    confidence: float


def waiver(case: Case, requirement: Requirement) -> Waiver | None:
    """Why the requirement does not apply; None when it does, or when that is not clear."""
    if case.applicant.applicant not in requirement.applies_to:
        who = "bukan perseorangan" if case.applicant.applicant == "badan" else "perseorangan"
        return Waiver(f"Tidak diperlukan: pemohon {who}.", case.applicant.confidence)
    if requirement.setting and case.intake.office.get(requirement.setting) == UNASKED:
        message = (
            "Tidak diperlukan: ketentuan tidak mewajibkannya, dan menurut setelan kantor "
            f"({requirement.setting}) tidak diminta."
        )
        return Waiver(message, 1.0)
    if requirement.when is None:
        return None
    if requirement.when.delegated and not any(delegations(case.dossier)):
        unlikely = prod(1 - likelihood(each, (AUTHORITY,)) for each in case.dossier.documents)
        return Waiver("Tidak diperlukan: tidak terlihat bahwa permohonan dikuasakan.", unlikely)
    applied = _forms(case.dossier)
    asked = set(requirement.when.forms)
    if asked and applied and not any(asked.intersection(each.texts) for each in applied):
        named = " atau ".join(each.replace("_", " ") for each in requirement.when.forms)
        message = f"Tidak diperlukan: {named} tidak dimohonkan."
        return Waiver(message, certainty(applied))
    return None


def unclear_condition(case: Case, requirement: Requirement) -> str | None:
    """Why it is not known whether the requirement applies; None when it does."""
    if requirement.when is None or not requirement.when.forms or _forms(case.dossier):
        return None
    named = " atau ".join(each.replace("_", " ") for each in requirement.when.forms)
    return (
        f"Diperlukan bila dimohonkan {named}, tetapi bentuk sediaan pada permohonan tidak terbaca. "
        "Periksa."
    )


def is_demanded(case: Case, requirement: Requirement) -> bool:
    """Whether a dossier without it is not complete."""
    answer = case.intake.office.get(requirement.setting) if requirement.setting else None
    return requirement.severity == "critical" and answer != ADVISED


def delegations(dossier: Dossier) -> Iterator[float]:
    """By each sign that somebody acts for the applicant, how sure it is (more than 0)."""
    for document in dossier.of_type(AUTHORITY):
        if document.confidence > 0:
            yield document.confidence
    for reading in readings(dossier, "jabatan", "surat_permohonan"):
        if "KUASA" in upper(reading.text) and (sure := certainty((reading,))) > 0:
            yield sure


def _forms(dossier: Dossier) -> tuple[Reading, ...]:
    """The dosage forms applied for, where they were read and are more likely right than wrong."""
    found = readings(dossier, "bentuk_sediaan", "surat_permohonan")
    return tuple(each for each in found if each.text and certainty((each,)) >= LEAST_CONFIDENCE)
