"""An authority was given by who applies, or lets the applicant sign for an officer."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.crosscheck import Person, applicant_person, likeness, officers, shown
from checklist.rule import About, Intake, Reading, Ruling, beside, readings, unread
from dossier.model import Dossier
from dossier.names import compare_persons, same_person

RULE = About(
    name="kuasa_pemberi",
    requirements=("surat_permohonan",),
    severity="critical",
    compares="Who gives the authority with the applicant and the officers; for one to sign, who "
    "receives it with the applicant.",
    source="SOP-LP2N-KES-03 bagian U nomor 3 dan 4; KUH Perdata pasal 1792.",
)

_TO_SIGN = "penandatanganan"


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling an authority."""
    applicant = applicant_person(dossier)
    for giver in readings(dossier, "pemberi", "surat_kuasa"):
        if not giver.text:
            yield unread(dossier, giver, "Pemberi kuasa")
        elif applicant is None:
            message = (
                f"Surat kuasa dari {shown(dossier, [giver])}, tetapi siapa yang memohon tidak "
                "diketahui dari permohonannya. Periksa apakah pemberi kuasa itu pemohonnya."
            )
            yield Ruling("surat_permohonan", "inconclusive", message, (giver,))
        else:
            yield _judged(dossier, giver, applicant)


def _judged(dossier: Dossier, giver: Reading, applicant: Person) -> Ruling:
    compared = compare_persons(giver.text, applicant.name)
    values = f"{shown(dossier, [giver, applicant.reading])}"
    rests_on = (giver, applicant.reading)
    if compared.verdict == "sama":
        message = f"Kuasa diberikan oleh pemohon: {values}."
        return Ruling("surat_permohonan", "pass", message, rests_on)
    signed_for = _signed_for(dossier, giver, applicant)
    if signed_for is not None:
        return signed_for
    receiver = beside(giver, "penerima")
    if receiver is not None and same_person(giver.text, receiver.text):
        # One place was taken for both: nobody empowers himself (KUH Perdata art. 1792).
        message = (
            f"Pemberi dan penerima kuasa terbaca sama, {shown(dossier, [giver])}. Periksa siapa "
            f"yang memberi kuasa; pemohonnya {shown(dossier, [applicant.reading])}."
        )
        return Ruling("surat_permohonan", "inconclusive", message, (giver, receiver))
    values = f"{values} ({likeness(compared)})"
    if compared.verdict == "ragu":
        message = f"Nama pemberi kuasa mirip, tetapi tidak sama dengan pemohon: {values}. Periksa."
        return Ruling("surat_permohonan", "inconclusive", message, rests_on)
    message = f"Kuasa tidak diberikan oleh pemohon: {values}."
    return Ruling("surat_permohonan", "fail", message, rests_on)


def _signed_for(dossier: Dossier, giver: Reading, applicant: Person) -> Ruling | None:
    """The applicant was empowered to sign: the giver must be an officer; None when he was not."""
    kind, receiver = beside(giver, "jenis"), beside(giver, "penerima")
    if kind is None or receiver is None or kind.text != _TO_SIGN:
        return None
    if compare_persons(receiver.text, applicant.name).verdict != "sama":
        return None
    for officer in officers(dossier):
        if compare_persons(giver.text, officer.name).verdict == "sama":
            message = (
                f"Pemohon menandatangani dengan kuasa dari {officer.subject}: "
                f"{shown(dossier, [giver, officer.reading])}."
            )
            rests_on = (giver, receiver, applicant.reading, officer.reading)
            return Ruling("surat_permohonan", "pass", message, rests_on)
    message = (
        f"Pemohon menandatangani dengan kuasa dari {shown(dossier, [giver])}, yang tidak disebut "
        "sebagai pengurus. Periksa."
    )
    return Ruling("surat_permohonan", "inconclusive", message, (giver, receiver, applicant.reading))
