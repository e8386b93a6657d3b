"""The tax number that other documents name is the one on the tax card of who applies.

The number that most of them give is taken for the right one; the card's, of as many. A number that
differs is one conflict, and is named once, however many papers bear it.
"""

from __future__ import annotations

from collections.abc import Iterator

from checklist.consistency import Variant, grouped
from checklist.crosscheck import company, legal_form, people, places, shown
from checklist.rule import About, Intake, Reading, Ruling, beside, readings
from dossier.identifiers import npwp
from dossier.model import Dossier
from dossier.names import compare_companies, same_person

RULE = About(
    name="npwp_sama",
    requirements=("npwp", "surat_permohonan", "tdp", "siup"),
    severity="warn",
    compares="The NPWP on the application, TDP and SIUP with the one on the tax card: the "
    "company's, or the owner's where the business is one person's.",
    source="SOP-LP2N-KES-03 bagian G nomor 11; PMK 112/2022: 15 angka, dan 16 angka dengan 0 di "
    "depannya, adalah satu nomor. NIK di samping 15 angka tidak dapat dibandingkan; petugas yang "
    "memeriksanya.",
)

_ORDER = ("npwp", "surat_permohonan", "tdp", "siup")


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a document that agrees with most others, and one a number that differs."""
    cards = [each for each in readings(dossier, "npwp", "npwp") if npwp.is_valid(each.text)]
    named = [each for each in readings(dossier, "npwp", *_ORDER[1:]) if npwp.is_valid(each.text)]
    judged = [each for each in cards if _is_applicants(dossier, each)]
    others = [*(each for each in cards if each not in judged), *_residents(cards)]
    of_others = [each for each in named if not _among(each, judged) and _among(each, others)]
    for reading in of_others:
        yield _same(dossier, reading, _among(reading, others)[0])
    compared = [e for e in named if e not in of_others and _comparable(e, judged or cards)]
    if cards:
        apart = [each for each in named if each not in of_others and each not in compared]
        for number in grouped(apart, _weight, _one_number):
            yield _of_another_form(dossier, number, judged or cards)
    if compared and not judged:
        for number in grouped(compared, _weight, _one_number):
            yield _unproven(dossier, number, cards)
    elif compared:
        yield from _resolved(dossier, grouped([*judged, *compared], _weight, _one_number))


def _resolved(dossier: Dossier, variants: list[Variant]) -> Iterator[Ruling]:
    """What agrees with most others, and every number that differs, once."""
    agreed, *others = sorted(variants, key=lambda each: -len(each.readings))
    first, *same = agreed.readings
    for reading in same:
        yield _same(dossier, reading, first)
    for odd in others:
        # A second card of the applicant's beside the one that agrees is no conflict.
        if not (_has_card(agreed) and all(each.document.type == "npwp" for each in odd.readings)):
            yield _differing(dossier, odd, agreed)


def _one_number(one: str, other: str) -> bool:
    return _core(one) == _core(other)


def _weight(reading: Reading) -> tuple[int, str]:
    return _ORDER.index(reading.document.type), reading.text


def _has_card(variant: Variant) -> bool:
    return any(each.document.type == "npwp" for each in variant.readings)


def _same(dossier: Dossier, reading: Reading, other: Reading) -> Ruling:
    message = f"NPWP sama: {shown(dossier, [reading, other])}."
    return Ruling(reading.requirement, "pass", message, (reading, other))


def _differing(dossier: Dossier, odd: Variant, agreed: Variant) -> Ruling:
    best = max(agreed.readings, key=lambda each: each.field.confidence)
    message = (
        f"NPWP berbeda: {shown(dossier, odd.readings)}; “{agreed.text}” pada "
        f"{places(dossier, agreed.readings)}. Periksa."
    )
    return Ruling(odd.readings[0].requirement, "fail", message, (*odd.readings, best))


def _of_another_form(dossier: Dossier, number: Variant, cards: list[Reading]) -> Ruling:
    """A number of the old form beside a NIK, or the other way round: they may be one person's."""
    values = (
        f"{shown(dossier, number.readings)} tidak dapat dibandingkan dengan {shown(dossier, cards)}"
    )
    message = (
        f"NPWP {values}: yang satu nomor lama, yang lain NIK. "
        "Periksa apakah keduanya milik orang yang sama."
    )
    rests_on = (*number.readings, *cards)
    return Ruling(number.readings[0].requirement, "inconclusive", message, rests_on)


def _unproven(dossier: Dossier, number: Variant, cards: list[Reading]) -> Ruling:
    """A number of which no card is there: it may be the company's, and the card its owner's."""
    message = (
        f"NPWP {shown(dossier, number.readings)} tidak ada kartunya; kartu yang ada bukan atas "
        f"nama badannya: {shown(dossier, cards)}. Periksa nomor siapa yang dipakai."
    )
    rests_on = (*number.readings, *cards)
    return Ruling(number.readings[0].requirement, "inconclusive", message, rests_on)


def _is_applicants(dossier: Dossier, card: Reading) -> bool:
    """Whether the card is in the company's name, or in its owner's who has no other number."""
    name, agreed = beside(card, "nama"), company(dossier)
    if name is None or not name.text:
        return False
    if agreed and compare_companies(name.text, agreed[0].text).verdict == "sama":
        return True
    if agreed and legal_form(dossier) != "UD":
        return False
    return any(same_person(name.text, each.name) for each in people(dossier))


def _residents(cards: list[Reading]) -> Iterator[Reading]:
    """The NIKs on the cards, which are tax numbers too."""
    for card in cards:
        number = beside(card, "nik")
        if number is not None and number.text:
            yield number


def _among(reading: Reading, own: list[Reading]) -> list[Reading]:
    return [each for each in own if _one_number(each.text, reading.text)]


def _core(number: str) -> str:
    """Digits that are the same in all forms of one number."""
    digits = npwp.compact(number)[:16]
    return digits.removeprefix("0") if len(digits) == 16 and digits[0] == "0" else digits


def _comparable(reading: Reading, cards: list[Reading]) -> bool:
    return any(len(_core(reading.text)) == len(_core(each.text)) for each in cards)
