"""What the rules on the form of numbers have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from checklist.places import document_name
from checklist.rule import Reading, Ruling, readings, unread
from dossier.identifiers.base import IdentifierError
from dossier.model import Dossier


def form_rulings(
    dossier: Dossier,
    called: str,
    validate: Callable[[str], str],
    at_home: tuple[tuple[str, str], ...],
    elsewhere: tuple[tuple[str, str], ...] = (),
) -> Iterator[Ruling]:
    """Rule on the form of a number wherever it stands.

    Args:
        dossier: What was read.
        called: What the number is called in messages.
        validate: Raises an ``IdentifierError`` when the number cannot be one.
        at_home: Types and fields where it must stand: not found there is inconclusive.
        elsewhere: Types and fields where it may stand.
    """
    for document_type, field in (*at_home, *elsewhere):
        for reading in readings(dossier, field, document_type):
            if reading.text or (document_type, field) in at_home:
                yield _judged(dossier, reading, called, validate)


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
