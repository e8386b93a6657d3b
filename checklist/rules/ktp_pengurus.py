"""Every member of management and supervision has handed in an identity card."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.crosscheck import held, officers
from checklist.rule import About, Intake, Ruling, readings, unread
from dossier.model import Dossier

RULE = About(
    name="ktp_pengurus",
    requirements=("ktp",),
    severity="critical",
    compares="Each officer of the newest deed with the names on the identity cards.",
    source="SOP-LP2N-KES-03 bagian G nomor 5 dan 6: Direksi/Pengurus dan Komisaris/Badan Pengawas.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling an officer, where there is a card at all."""
    if not dossier.of_type("ktp"):
        return
    people = officers(dossier)
    if not people:
        for reading in readings(dossier, "pengurus", "akta_pendirian", "akta_perubahan"):
            yield unread(dossier, reading, "Susunan pengurus", requirement="ktp")
    for person in people:
        ruling = held(dossier, person, "ktp")
        if ruling is not None:
            yield ruling
