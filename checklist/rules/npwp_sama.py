"""The tax number that other documents name is one that is handed in."""

from __future__ import annotations

from collections.abc import Iterator

from checklist.crosscheck import shown
from checklist.rule import About, Intake, Reading, Ruling, beside, readings
from dossier.identifiers import npwp
from dossier.model import Dossier

RULE = About(
    name="npwp_sama",
    requirements=("surat_permohonan", "tdp", "siup"),
    severity="warn",
    compares="The NPWP on the application, TDP and SIUP with those on the tax cards.",
    source="SOP-LP2N-KES-03 part G number 11; PMK 112/2022 (15 digits, and 16 with a 0 before "
    "them, are one number; a NIK and the 15 digits of before cannot be compared).",
)


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a document that names a number, where a card with one is there."""
    cards = [each for each in readings(dossier, "npwp", "npwp") if npwp.is_valid(each.text)]
    if not cards:
        return
    own = [*cards, *_residents(cards)]
    for named in readings(dossier, "npwp", *RULE.requirements):
        if not npwp.is_valid(named.text):
            continue
        same = [each for each in own if _core(each.text) == _core(named.text)]
        values = f"{shown(dossier, [named])}; {shown(dossier, same or cards)}"
        if same:
            message = f"NPWP sama: {values}."
            yield Ruling(named.requirement, "pass", message, (named, same[0]))
        elif any(_comparable(named.text, each.text) for each in cards):
            message = f"NPWP berbeda: {values}. Periksa."
            yield Ruling(named.requirement, "fail", message, (named, *cards))
        else:
            message = f"NPWP lama dan NPWP 16 angka tidak dapat dibandingkan: {values}. Periksa."
            yield Ruling(named.requirement, "inconclusive", message, (named, *cards))


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
