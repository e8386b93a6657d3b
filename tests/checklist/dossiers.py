"""Small dossiers for tests, made from plain data: a document a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dossier.model import (
    Box,
    Document,
    Dossier,
    Evidence,
    Field,
    Officer,
    Page,
    Part,
    ScanFile,
    TypeGuess,
    Value,
)

SURE = 0.98
_NOT_FIELDS = {"type", "variant", "confidence", "alternatives", "status", "other_cut"}


def field(name: str, given: Any, page: int) -> Field:
    """A field: its value, or a table.

    A table has ``value`` (left out: not found), and may have ``confidence``, ``raw`` and
    ``problems``.
    """
    table = given if isinstance(given, Mapping) else {"value": given}
    value = _value(table.get("value"))
    count = len(value) if isinstance(value, tuple) else 1
    boxes = [Box(10, 10 + 20 * line, 200, 25 + 20 * line) for line in range(count)]
    places = tuple(
        Evidence(page, box, number if isinstance(value, tuple) else None)
        for number, box in enumerate(boxes)
    )
    evidence = places if value is not None else ()
    return Field(
        name,
        value,
        table.get("raw"),
        table.get("confidence", SURE),
        evidence,
        problems=tuple(table.get("problems", ())),
    )


def _value(given: Any) -> Value:
    if not isinstance(given, list):
        return None if given is None else str(given)
    if given and isinstance(given[0], Mapping):
        return tuple(Officer(each["nama"], each["jabatan"]) for each in given)
    return tuple(given)


def document(index: int, given: Mapping[str, Any]) -> Document:
    """A document on the page of the same number; every key but a few is a field."""
    return Document(
        index=index,
        type=given["type"],
        variant=given.get("variant"),
        confidence=given.get("confidence", SURE),
        reason="",
        parts=(Part(index),),
        alternatives=tuple(TypeGuess(*each) for each in given.get("alternatives", ())),
        fields=tuple(
            field(name, value, index) for name, value in given.items() if name not in _NOT_FIELDS
        ),
        other_cut=given.get("other_cut"),
    )


def dossier(documents: Sequence[Mapping[str, Any]]) -> Dossier:
    """A dossier of one file with these documents, a page each."""
    return Dossier(
        files=(ScanFile(0, "pindai.pdf", "0" * 64, "application/pdf", "ok", None, len(documents)),),
        pages=tuple(
            Page(number, 0, number + 1, each.get("status", "read"))
            for number, each in enumerate(documents)
        ),
        documents=tuple(document(*each) for each in enumerate(documents)),
    )
