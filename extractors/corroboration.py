"""What papers of a dossier say of each other's values: one that two of them give is surely right.

Readers misread a name in ever other ways, and a wrong place seldom holds the same words as another
wrong place. So a value that another paper gives to the letter, and in the same sense
(``extractors.senses``: a day of birth supports no day of issue), is surer. Nothing is taken from a
value that no other paper gives: a paper that names another company may be the very one that is
wrong, and it is the rules' business to say so (``checklist.crosscheck``).

A paper scanned twice is one paper: pages that show another one again belong to no document. Lists
support nothing, as one half of a list may be missed on two papers alike.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dossier import problems
from dossier.model import Document, Field
from extractors.confidence import supported
from extractors.senses import sense

Givers = Mapping[tuple[str, str], frozenset[int]]
"""The documents, by index, that give a value in a sense."""


def givers(documents: Sequence[Document]) -> Givers:
    """Which documents of a dossier give each value.

    Args:
        documents: With their fields.
    """
    found: dict[tuple[str, str], set[int]] = {}
    for document in documents:
        for field in document.fields:
            if isinstance(field.value, str):
                told = field.value, sense(document.type, field.name)
                found.setdefault(told, set()).add(document.index)
    return {told: frozenset(each) for told, each in found.items()}


def is_supported(field: Field, document: Document, by: Givers) -> bool:
    """Whether another document than its own gives a field's value to the letter."""
    if not isinstance(field.value, str):
        return False
    told = field.value, sense(document.type, field.name)
    return bool(by.get(told, frozenset()) - {document.index})


def corroborated(documents: Sequence[Document]) -> tuple[Document, ...]:
    """The documents of a dossier, their values surer where another document gives the same.

    Args:
        documents: All of them, with their fields.

    Returns:
        The same, in their order. No value is surer than its document.
    """
    by = givers(documents)
    return tuple(
        replace(document, fields=tuple(_weighed(field, document, by) for field in document.fields))
        for document in documents
    )


def _weighed(field: Field, document: Document, by: Givers) -> Field:
    if field.source == "person" or not is_supported(field, document, by):
        return field
    if problems.SPELT_ELSEWHERE in field.problems:  # taken from the very papers that support it
        return field
    sure = min(supported(field.confidence), document.confidence)
    return replace(field, confidence=max(field.confidence, sure))
