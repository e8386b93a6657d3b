"""Who and what the documents of one dossier speak of, and which of them speak of the same.

Shared by the rules and by the checklist's items, so that both mean the same persons.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from checklist.consistency import companies, technicians
from checklist.places import called, document_name, page_names
from checklist.rule import Reading, Ruling, readings, unread
from dossier import names
from dossier.model import Dossier, Officer
from dossier.regions import Regency, regency_in

_NAMED = 3
"""So many kinds of document that agree are named; the others are counted."""
RECOMMENDATIONS = ("rekomendasi_balai", "rekomendasi_dinkes")


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom the dossier names.

    Attributes:
        name: As it stands there.
        subject: Office and name, as in the checklist's items.
        reading: Where it stands.
    """

    name: str
    subject: str
    reading: Reading


@dataclass(frozen=True, slots=True)
class Holders:
    """Documents of one type beside one person's name.

    Attributes:
        same: Those in that person's name.
        near: Those whose name differs by a few letters.
        unread: Those whose name could not be read.
    """

    same: tuple[Reading, ...]
    near: tuple[Reading, ...]
    unread: tuple[Reading, ...]


def company(dossier: Dossier) -> tuple[Reading, ...]:
    """The readings of the name that most documents give the company; the first stands for it.

    Empty when no document names a company.
    """
    variants = companies(dossier)
    return variants[0].readings if variants else ()


def applicant_person(dossier: Dossier) -> Person | None:
    """The person who applies: the name on the application, unless it is a company's.

    A form filled in with the company's name, or a line read one too far, names nobody.
    """
    for reading in readings(dossier, "nama_pemohon", "surat_permohonan"):
        if reading.text and names.company_name(reading.text).form is None:
            return Person(reading.text, f"PEMOHON {reading.text}", reading)
    return None


def applicant_unnamed(dossier: Dossier, requirement: str) -> Iterator[Ruling]:
    """The rulings where the application does not say which person applies."""
    for reading in readings(dossier, "nama_pemohon", "surat_permohonan"):
        if not reading.text:
            yield unread(dossier, reading, "Nama pemohon", requirement=requirement)
        else:
            message = (
                f"Sebagai pemohon disebut sebuah badan, {shown(dossier, [reading])}. "
                "Periksa siapa orangnya."
            )
            yield Ruling(requirement, "inconclusive", message, (reading,))


def officers(dossier: Dossier) -> tuple[Person, ...]:
    """Management and supervision by the newest deed that names them."""
    lists = [
        each
        for each in readings(dossier, "pengurus", "akta_pendirian", "akta_perubahan")
        if each.field.value
    ]
    if not lists:
        return ()
    return listed_officers(max(lists, key=_deed_order))


def listed_officers(reading: Reading) -> tuple[Person, ...]:
    """The officers that one list names."""
    value = reading.field.value
    return tuple(
        Person(each.nama, f"{each.jabatan} {each.nama}".strip(), _item(reading, number))
        for number, each in enumerate(value if isinstance(value, tuple) else ())
        if isinstance(each, Officer) and each.nama
    )


def people(dossier: Dossier) -> tuple[Person, ...]:
    """The officers, and the applicant if he is none of them."""
    found = officers(dossier)
    person = applicant_person(dossier)
    if person is None or any(names.same_person(each.name, person.name) for each in found):
        return found
    return (*found, person)


def legal_form(dossier: Dossier) -> str | None:
    """PT, CV, UD ...: as the deed says, else as the company's name does; None when neither does."""
    for reading in readings(dossier, "bentuk_badan", "akta_pendirian", "akta_perubahan"):
        if reading.text:
            return reading.text
    agreed = company(dossier)
    return names.company_name(agreed[0].text).form if agreed else None


def technician(dossier: Dossier) -> Person | None:
    """The technician in charge: who most documents say it is."""
    for variant in technicians(dossier)[:1]:
        return Person(variant.text, variant.text, variant.readings[0])
    return None


def production_regency(dossier: Dossier) -> tuple[Reading, Regency] | None:
    """Where the place of production lies by the application, and where that stands."""
    for reading in readings(dossier, "alamat_produksi", "surat_permohonan"):
        regency = regency_in(reading.text)
        if regency is not None:
            return reading, regency
    return None


def local_rulings(dossier: Dossier, document_type: str, what: str) -> Iterator[Ruling]:
    """Rule whether an office is that of the regency of the place of production, where both tell."""
    site = production_regency(dossier)
    if site is None:
        return
    place, regency = site
    for office in readings(dossier, "instansi", document_type):
        seat = regency_in(office.text)
        if seat is None:
            continue
        values = f"{shown(dossier, [office])}; tempat produksi di {regency.name}"
        if seat == regency:
            message = f"{what} setempat: {values}."
            yield Ruling(office.requirement, "pass", message, (office, place))
        else:
            message = f"{what} wilayah lain: {values}. Periksa."
            yield Ruling(office.requirement, "fail", message, (office, place))


def holders(dossier: Dossier, document_type: str, field: str, name: str) -> Holders:
    """Which documents of a type are in that person's name."""
    same, near, blank = [], [], []
    for reading in readings(dossier, field, document_type):
        if not reading.text:
            blank.append(reading)
            continue
        verdict = names.compare_persons(reading.text, name).verdict
        if verdict == "sama":
            same.append(reading)
        elif verdict == "ragu":
            near.append(reading)
    return Holders(tuple(same), tuple(near), tuple(blank))


def held(
    dossier: Dossier, person: Person, document_type: str, field: str = "nama"
) -> Ruling | None:
    """Rule whether a document of that type is in that person's name; None when there is no such.

    A document without a readable name, or with one that is nearly the same, leaves it open.
    """
    there = tuple(readings(dossier, field, document_type))
    if not there:
        return None
    found = holders(dossier, document_type, field, person.name)
    what = called(document_type)
    where = document_name(dossier, person.reading.document)
    wanted = f"“{person.name}” yang disebut {where}"
    requirement = there[0].requirement
    if found.same:
        one = max(found.same, key=lambda each: each.field.confidence)
        message = f"{document_name(dossier, one.document)} atas nama {wanted}."
        return Ruling(requirement, "pass", message, (one, person.reading), person.name)
    for doubtful, why in (
        (found.near, _doubted(found.near, person)),
        (found.unread, "tidak terbaca"),
    ):
        if doubtful:
            there_is = shown(dossier, doubtful)
            message = f"{what} untuk {wanted} belum pasti: nama {there_is} {why}. Periksa."
            rests_on = (*doubtful, person.reading)
            return Ruling(requirement, "inconclusive", message, rests_on, person.name)
    message = f"Tidak ada {what} atas nama {wanted}; yang ditemukan: {shown(dossier, there)}."
    rests_on = (*there, person.reading)
    return Ruling(requirement, "fail", message, rests_on, person.name, unlike=True)


def _doubted(near: Iterable[Reading], person: Person) -> str:
    compared = [names.compare_persons(each.text, person.name) for each in near]
    best = max(compared, key=lambda each: each.score, default=None)
    return "" if best is None else f"{nearly(best)} ({likeness(best)})"


def shown(dossier: Dossier, found: Iterable[Reading]) -> str:
    """Values with the documents and pages they stand on, in one phrase; one value once."""
    where: dict[str, list[str]] = {}
    for each in found:
        value = each.text
        if each.field.name == "bentuk_sediaan":
            value = value.replace("_", " ")
        where.setdefault(value, []).append(document_name(dossier, each.document))
    return "; ".join(
        f"“{value}” pada {', '.join(dict.fromkeys(names))}" if value else "; ".join(names)
        for value, names in where.items()
    )


def _deed_order(reading: Reading) -> tuple[str, bool, str]:
    date = reading.document.field("tanggal")
    text = date.value if date is not None and isinstance(date.value, str) else ""
    return text, reading.document.type == "akta_perubahan", reading.text


def _item(reading: Reading, number: int) -> Reading:
    return Reading(reading.document, reading.field, number)


def places(dossier: Dossier, found: Iterable[Reading]) -> str:
    """The documents and pages that something stands on, in one phrase: each type once.

    Of many the first ones, which weigh most: a list of all is not read.
    """
    pages: dict[str, set[int]] = {}
    for each in found:
        listed = pages.setdefault(each.document.type, set())
        listed |= {part.page for part in each.document.parts[:1]}
    named = [
        f"{called(kind)} ({page_names(dossier, on)})" if on else called(kind)
        for kind, on in pages.items()
    ]
    if len(named) <= _NAMED + 1:
        return ", ".join(named)
    return f"{', '.join(named[:_NAMED])} dan {len(named) - _NAMED} jenis dokumen lain"


def nearly(comparison: names.Comparison) -> str:
    """In what way two names that may be one are not the same."""
    return "tampak terpotong" if comparison.cut else "mirip, tetapi tidak sama"


def likeness(comparison: names.Comparison) -> str:
    """How alike two names or addresses are, as a person reads it."""
    return f"kemiripan {comparison.score:.0%}"
