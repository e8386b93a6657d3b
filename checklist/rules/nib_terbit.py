"""A NIB was issued when there were such numbers."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.limits import NIB_FROM
from checklist.places import day, document_name
from checklist.rule import About, Intake, Ruling, dates_of_issue
from dossier.model import Dossier

RULE = About(
    name="nib_terbit",
    requirements=("tdp",),
    severity="warn",
    compares="The day on which a NIB was issued with the first day on which there were any.",
    source="PP 24/2018 (OSS), berlaku sejak 21-06-2018.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a NIB whose day is read; one that is not is told by ``tanggal_depan``."""
    for issued in dates_of_issue(dossier, "nib"):
        if issued.date is None:
            continue
        where = document_name(dossier, issued.document)
        if issued.date < NIB_FROM:
            message = (
                f"{where} bertanggal {day(issued.date)}, padahal NIB baru ada sejak "
                f"{day(NIB_FROM)}. Periksa tanggalnya."
            )
            yield Ruling("tdp", "fail", message, (issued,))
        else:
            message = f"{where} terbit {day(issued.date)}, sesudah NIB ada ({day(NIB_FROM)})."
            yield Ruling("tdp", "pass", message, (issued,))
