"""The tax number that other documents name is the one on the tax card of who applies."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.crosscheck import company, shown
from checklist.rule import About, Intake, Reading, Ruling, beside, readings
from dossier.identifiers import npwp
from dossier.model import Dossier
from dossier.names import compare_companies

RULE = About(
    name="npwp_sama",
    requirements=("surat_permohonan", "tdp", "siup"),
    severity="warn",
    compares="The NPWP on the application, TDP and SIUP with the one on the company's tax card.",
    source="SOP-LP2N-KES-03 part G number 11; PMK 112/2022: 15 digits, and 16 with a 0 before "
    "them, are one number. Not judged: a company beside its owner's card (npwp_pemilik is about "
    "that), and a NIK beside 15 digits, which cannot be compared.",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a document that names a number, where it can be told from the cards."""
    cards = [each for each in readings(dossier, "npwp", "npwp") if npwp.is_valid(each.text)]
    own = [*cards, *_residents(cards)]
    of_company = [each for each in cards if _is_company_card(dossier, each)]
    for named in readings(dossier, "npwp", *RULE.requirements):
        if not npwp.is_valid(named.text):
            continue
        same = [each for each in own if _core(each.text) == _core(named.text)]
        other = [each for each in of_company if _comparable(named.text, each.text)]
        if same:
            message = f"NPWP sama: {shown(dossier, [named, same[0]])}."
            yield Ruling(named.requirement, "pass", message, (named, same[0]))
        elif other:
            message = f"NPWP berbeda: {shown(dossier, [named, *other])}. Periksa."
            yield Ruling(named.requirement, "fail", message, (named, *other))


def _is_company_card(dossier: Dossier, card: Reading) -> bool:
    """Whether the card is in the company's name."""
    name, agreed = beside(card, "nama"), company(dossier)
    if name is None or not name.text or not agreed:
        return False
    return compare_companies(name.text, agreed[0].text).verdict == "sama"


def _residents(cards: list[Reading]) -> Iterator[Reading]:
    """The NIKs on the cards, which are tax numbers too."""
    for card in cards:
        number = beside(card, "nik")
        if number is not None and number.text:
            yield number


def _core(number: str) -> str:
    """Digits that are the same in all forms of one number."""
    digits = npwp.compact(number)[:16]
    return digits.removeprefix("0") if len(digits) == 16 and digits[0] == "0" else digits


def _comparable(one: str, other: str) -> bool:
    return len(_core(one)) == len(_core(other))
