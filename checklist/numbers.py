"""What the rules on the form of numbers have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from checklist.limits import LEAST_CONFIDENCE
from checklist.places import document_name
from checklist.rule import Reading, Ruling, certainty, readings, unread
from dossier.identifiers.base import IdentifierError
from dossier.model import Dossier


def form_rulings(
    dossier: Dossier,
    called: str,
    validate: Callable[[str], str],
    at_home: tuple[tuple[str, str], ...],
    elsewhere: tuple[tuple[str, str], ...] = (),
) -> Iterator[Ruling]:
    """Rule on the form of a number wherever it stands; one that is wrong, once.

    Args:
        dossier: What was read.
        called: What the number is called in messages.
        validate: Raises an ``IdentifierError`` when the number cannot be one.
        at_home: Types and fields where it must stand: not found there is inconclusive.
        elsewhere: Types and fields where it may stand.
    """
    wrong: dict[str, list[Ruling]] = {}
    for document_type, field in (*at_home, *elsewhere):
        for reading in readings(dossier, field, document_type):
            if reading.text or (document_type, field) in at_home:
                ruling = _judged(dossier, reading, called, validate)
                if ruling.verdict == "fail":
                    wrong.setdefault(_bare(reading.text), []).append(ruling)
                else:
                    yield ruling
    for same in wrong.values():
        # Where it is at home, or where it is read well enough to be held against anybody.
        first = max(same, key=lambda each: certainty(each.rests_on) >= LEAST_CONFIDENCE)
        yield _named_once(dossier, first, [each for each in same if each is not first])


def _bare(number: str) -> str:
    return "".join(filter(str.isalnum, number.upper()))


def _named_once(dossier: Dossier, first: Ruling, others: list[Ruling]) -> Ruling:
    """What is wrong with a number, where it is at home, and where else it stands."""
    if not others:
        return first
    where = dict.fromkeys(
        document_name(dossier, each.document) for ruling in others for each in ruling.rests_on
    )
    return replace(first, message=f"{first.message} Tertulis sama pada {', '.join(where)}.")


def _judged(
    dossier: Dossier, reading: Reading, called: str, validate: Callable[[str], str]
) -> Ruling:
    if not reading.text:
        return unread(dossier, reading, called)
    where = document_name(dossier, reading.document)
    try:
        validate(reading.text)
    except IdentifierError as error:
        message = f"{called} “{reading.text}” pada {where} tidak benar bentuknya: {error.message}"
        return Ruling(reading.requirement, "fail", message, (reading,))
    message = f"Bentuk {called} “{reading.text}” pada {where} benar."
    return Ruling(reading.requirement, "pass", message, (reading,))
