"""The registration is that of the person on the technician's identity card."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.crosscheck import holders
from checklist.places import day, document_name
from checklist.rule import About, Intake, Reading, Ruling, beside, readings, unread
from dossier.identifiers import strttk
from dossier.model import Dossier

RULE = About(
    name="strttk_ktp",
    requirements=("strttk",),
    severity="warn",
    compares="Birth date and sex in the number of the registration with the identity card of that "
    "name, where there is one.",
    source="Permenkes 889/2011, Formulir 5; X5. Hanya peringatan: mungkin KTP orang lain "
    "yang senama, dan arti angka jenis kelamin berasal dari pengamatan.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a registration whose holder's card is there."""
    for number in readings(dossier, "nomor", "strttk"):
        name = beside(number, "nama")
        if name is None or not name.text or not strttk.is_valid(number.text):
            continue
        cards = holders(dossier, "ktp", "nama", name.text).same
        found = [each for card in cards if (each := _compared(dossier, number, card)) is not None]
        # Of two cards in one name it is enough that one fits.
        yield from sorted(found, key=lambda each: each.verdict != "pass")[:1]


def _compared(dossier: Dossier, number: Reading, card: Reading) -> Ruling | None:
    born, sex = beside(card, "tanggal_lahir"), beside(card, "jenis_kelamin")
    if born is None:
        return None
    if born.date is None:
        return unread(dossier, born, "Tanggal lahir", requirement="strttk")
    carried = strttk.parts(number.text)
    wrong, looked_at = [], [number, card, born]
    if carried.birth_date != born.date:
        wrong.append(f"tanggal lahir {day(carried.birth_date)}, pada KTP {day(born.date)}")
    if sex is not None and sex.text and carried.gender is not None:
        looked_at.append(sex)
        if sex.text != carried.gender:
            wrong.append(f"jenis kelamin {carried.gender}, pada KTP {sex.text}")
    what = f"Nomor {number.text} pada {document_name(dossier, number.document)}"
    where = document_name(dossier, card.document)
    if wrong:
        message = f"{what} memuat {'; '.join(wrong)} ({where}). Periksa apakah orangnya sama."
        return Ruling("strttk", "fail", message, tuple(looked_at))
    return Ruling("strttk", "pass", f"{what} cocok dengan {where}.", tuple(looked_at))
