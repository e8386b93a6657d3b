"""The land and building are the applicant's, or somebody lets or lends them to the applicant."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.crosscheck import company, people, shown
from checklist.places import document_name
from checklist.rule import About, Intake, Reading, Ruling, beside, readings, unread
from dossier.model import Document, Dossier
from dossier.names import (
    company_name,
    comparable_company,
    comparable_person,
    compare_companies,
    compare_persons,
)
from dossier.wording import found_in, skeleton

RULE = About(
    name="tanah_pemegang",
    requirements=("bukti_tanah",),
    severity="warn",
    compares="The holder of the right to the land with the company, its officers and the "
    "applicant. A contract of lease or loan names its owner; that it is for one of these is seen "
    "from their name on its pages.",
    source="SOP-LP2N-KES-03 bagian G nomor 8 (bukti penguasaan tanah dan bangunan); sewa dan "
    "pinjam pakai: KUH Perdata pasal 1548 dan 1740.",
)

_TELLING = 8
"""Letters of a name, at least, that stand on a page by no accident."""
_LET = {"sewa": "menyewakan", "pinjam_pakai": "meminjamkan"}


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a paper on land."""
    for holder in readings(dossier, "nama_pemegang", "bukti_tanah"):
        if holder.text:
            yield _judged(dossier, holder)
        else:
            yield unread(dossier, holder, "Nama pemegang hak")


def _judged(dossier: Dossier, holder: Reading) -> Ruling:
    where = document_name(dossier, holder.document)
    known = _known(dossier, holder)
    own = next((each for verdict, each in known if verdict == "sama"), None)
    if own is not None:
        message = (
            f"{where} atas nama badan, pengurus atau pemohon: {shown(dossier, [holder, own])}."
        )
        return Ruling("bukti_tanah", "pass", message, (holder, own))
    near = next((each for verdict, each in known if verdict == "ragu"), None)
    if near is not None:
        message = (
            f"Pemegang hak mirip, tetapi tidak sama: {shown(dossier, [holder, near])}. Periksa."
        )
        return Ruling("bukti_tanah", "inconclusive", message, (holder, near))
    kind = beside(holder, "jenis_bukti")
    if kind is not None and kind.text in _LET:
        party = _party(dossier, holder.document)
        if party is not None:
            message = (
                f"{where} dari “{holder.text}”, yang {_LET[kind.text]}, menyebut juga "
                f"{shown(dossier, [party])}."
            )
            return Ruling("bukti_tanah", "pass", message, (holder, kind, party))
        message = (
            f"{where} dari “{holder.text}”, yang {_LET[kind.text]}. Periksa apakah pemohon atau "
            "badannya yang memakai, dan apakah ia yang berhak atas tanahnya."
        )
        return Ruling("bukti_tanah", "inconclusive", message, (holder, kind))
    lender = _lender(dossier, holder)
    if lender is not None:
        message = (
            f"{where} atas nama “{holder.text}”, yang meminjamkan atau menyewakannya menurut "
            f"{document_name(dossier, lender.document)}."
        )
        return Ruling("bukti_tanah", "pass", message, (holder, lender))
    others = [each for _, each in known]
    strange = company_name(holder.text).form is not None or bool(people(dossier))
    if not others or not strange or kind is None or not kind.text:
        message = f"{where} atas nama “{holder.text}”. Periksa apa hubungannya dengan pemohon."
        return Ruling("bukti_tanah", "inconclusive", message, (holder,))
    message = (
        f"{where} atas nama orang lain: “{holder.text}”; bukan {shown(dossier, others)}. Periksa: "
        "perlu perjanjian sewa atau pinjam pakai."
    )
    return Ruling("bukti_tanah", "fail", message, (holder, *others))


def _known(dossier: Dossier, holder: Reading) -> list[tuple[str, Reading]]:
    """The company and its people, each with how it compares with the holder."""
    firms = [(compare_companies(holder.text, e.text).verdict, e) for e in company(dossier)[:1]]
    persons = [
        (compare_persons(holder.text, each.name).verdict, each.reading) for each in people(dossier)
    ]
    return [*firms, *persons]


def _party(dossier: Dossier, contract: Document) -> Reading | None:
    """The company, or one of its people, whose name stands anywhere on the pages of a contract."""
    pages = {part.page for part in contract.parts}
    text = skeleton(
        " ".join(page.texts[0].text for page in dossier.pages if page.index in pages and page.texts)
    )
    known = [(comparable_company(each.text), each) for each in company(dossier)[:1]]
    known += [(comparable_person(each.name), each.reading) for each in people(dossier)]
    return next(
        (each for name, each in known if len(name) >= _TELLING and found_in(name, text)), None
    )


def _lender(dossier: Dossier, holder: Reading) -> Reading | None:
    """The contract by which the holder lets or lends the place."""
    for other in readings(dossier, "nama_pemegang", "bukti_tanah"):
        kind = beside(other, "jenis_bukti")
        is_contract = kind is not None and kind.text in _LET
        if is_contract and compare_persons(other.text, holder.text).verdict == "sama":
            return other
    return None
