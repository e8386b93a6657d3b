"""The list of officers names those of the newest deed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checklist.crosscheck import Person, company, holders, listed_officers, officers
from checklist.places import document_name
from checklist.rule import About, Intake, Reading, Ruling, readings, unread
from dossier.model import Dossier
from dossier.names import comparable_company, compare_persons

RULE = About(
    name="susunan_akta",
    requirements=("susunan_pengurus",),
    severity="critical",
    compares="The officers on the list handed in with those of the newest deed, both ways.",
    source="SOP-LP2N-KES-03 bagian G nomor 3 dan 4; UU 40/2007 pasal 94 dan 111 "
    "(pengangkatan dimuat dalam akta).",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a list of officers, where a deed names some."""
    deed = officers(dossier)
    for reading in readings(dossier, "pengurus", "susunan_pengurus"):
        if not deed:
            continue
        named = listed_officers(reading)
        if not named:
            yield unread(dossier, reading, "Susunan pengurus")
        else:
            yield _compared(dossier, reading, named, deed)


def _compared(
    dossier: Dossier, reading: Reading, named: Sequence[Person], deed: Sequence[Person]
) -> Ruling:
    only_deed = _without(deed, named)
    only_list = _without(named, deed)
    where = document_name(dossier, reading.document)
    of_deed = document_name(dossier, deed[0].reading.document)
    rests_on = (reading, Reading(deed[0].reading.document, deed[0].reading.field))
    strangers = [each for each, verdict in (*only_deed, *only_list) if verdict == "beda"]
    doubted = [each for each in strangers if _is_the_company(dossier, each)]
    strangers = [each for each in strangers if each not in doubted]
    if not only_deed and not only_list:
        message = f"{where} menyebut {len(named)} pengurus yang sama dengan {of_deed}."
        return Ruling("susunan_pengurus", "pass", message, rests_on)
    says = [
        f"{what}: {', '.join(each.subject for each, _ in those)}"
        for what, those in (
            (f"hanya pada {of_deed}", only_deed),
            (f"hanya pada {where}", only_list),
        )
        if those
    ]
    if strangers and not only_deed and all(_has_a_card(dossier, each) for each in strangers):
        # He has handed in his card with the others: the deed was hardly read to its end.
        message = (
            f"{where} menyebut lebih banyak pengurus daripada yang terbaca pada {of_deed}; "
            f"{'; '.join(says)}. KTP-nya ada dalam berkas. Periksa aktanya."
        )
        return Ruling("susunan_pengurus", "inconclusive", message, rests_on)
    if strangers:
        message = f"Susunan pengurus pada {where} berbeda dari {of_deed}; {'; '.join(says)}."
        return Ruling("susunan_pengurus", "fail", message, rests_on)
    if doubted:
        names = ", ".join(f"“{each.name}”" for each in doubted)
        message = f"{names} mungkin bagian nama badan, dan bukan pengurus; {'; '.join(says)}. "
        message += "Periksa pada gambarnya."
        return Ruling("susunan_pengurus", "inconclusive", message, rests_on)
    message = f"Nama pengurus pada {where} dan {of_deed} mirip, tetapi tidak sama; "
    message += f"{'; '.join(says)}. Periksa ejaannya."
    return Ruling("susunan_pengurus", "inconclusive", message, rests_on)


def _without(some: Sequence[Person], others: Sequence[Person]) -> list[tuple[Person, str]]:
    """Those who are not among the others, each with how near the nearest of them is."""
    found = []
    for person in some:
        verdicts = {compare_persons(person.name, each.name).verdict for each in others}
        if "sama" not in verdicts:
            found.append((person, "ragu" if "ragu" in verdicts else "beda"))
    return found


def _is_the_company(dossier: Dossier, person: Person) -> bool:
    """Whether a name of one word is one of the company's: ``Ketua KOPERASI MITRA JAMU``."""
    agreed = company(dossier)
    words = comparable_company(agreed[0].text).split() if agreed else []
    return len(words) > 1 and person.name in words


def _has_a_card(dossier: Dossier, person: Person) -> bool:
    return bool(holders(dossier, "ktp", "nama", person.name).same)
