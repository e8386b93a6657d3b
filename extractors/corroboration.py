"""What the papers of a dossier say of each other's values: two that give the same are surely right.

Readers misread a name in ever other ways, and a wrong place seldom holds the same words as another
wrong place. So a value that another paper gives to the letter, and in the same sense
(``extractors.senses``: a day of birth supports no day of issue), is surer.

A value is less sure where other papers give it for something else, and none for this: the
technician's name is not the applicant's, and nobody issues a paper on the day of a birth. So is a
name that no other paper gives, where one gives another that differs by a letter or two: either may
be the one that was misread.

Nothing else is taken from a value that other papers contradict: a paper that names another company
may be the very one that is wrong, and it is the rules' business to say so
(``checklist.crosscheck``).

A paper scanned twice is one paper: pages that show another one again belong to no document. Lists
support nothing, as one half of a list may be missed on two papers alike.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Final

from rapidfuzz import fuzz

from dossier import problems, titles
from dossier.model import Document, Field
from extractors.confidence import with_terms
from extractors.senses import BIRTH, DAY, FEW, NAME, PERSONS, role, sense

_ALIKE: Final = 85.0
"""Percent that two readings of one name are alike at least."""

_LONG: Final = 8
"""In a shorter name another letter may make another name."""

_MOST_NAMES: Final = 300
"""In a dossier with more names than so many none is compared with the others."""

_Givers = Mapping[tuple[str, str], frozenset[int]]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """What other documents of its dossier say of a value; each 0 or 1.

    Attributes:
        supported: Another one gives the very same in the same sense.
        misplaced: Another one gives it for something else, and none for this.
        near: None gives this name, and one gives another that is hardly different, or that this
            one is only the beginning of.
    """

    supported: float = 0.0
    misplaced: float = 0.0
    near: float = 0.0


@dataclass(frozen=True, slots=True)
class Told:
    """Which documents, by index, give what.

    Attributes:
        senses: By value and sense.
        roles: By value and role.
        names: Names without titles.
    """

    senses: _Givers
    roles: _Givers
    names: Mapping[str, frozenset[int]]


def told_by(documents: Sequence[Document]) -> Told:
    """Which documents of a dossier give each value.

    Args:
        documents: With their fields.
    """
    senses: dict[tuple[str, str], set[int]] = defaultdict(set)
    roles: dict[tuple[str, str], set[int]] = defaultdict(set)
    names: dict[str, set[int]] = defaultdict(set)
    for document in documents:
        for field in document.fields:
            if isinstance(field.value, str):
                means = sense(document.type, field.name)
                senses[field.value, means].add(document.index)
                roles[field.value, role(document.type, field.name)].add(document.index)
                if means == NAME:
                    names[titles.without_titles(field.value)].add(document.index)
    return Told(
        {told: frozenset(by) for told, by in senses.items()},
        {told: frozenset(by) for told, by in roles.items()},
        {name: frozenset(by) for name, by in names.items()},
    )


def elsewhere(field: Field, document: Document, told: Told) -> Elsewhere:
    """What other documents than its own say of a field's value."""
    means = sense(document.type, field.name)
    if not isinstance(field.value, str) or means in FEW:
        return Elsewhere()
    others = told.senses.get((field.value, means), frozenset()) - {document.index}
    return Elsewhere(
        supported=float(bool(others)),
        misplaced=float(
            _is_misplaced(field.value, role(document.type, field.name), document, told)
        ),
        near=float(means == NAME and not others and _has_a_neighbour(field.value, document, told)),
    )


def _is_misplaced(value: str, mine: str, document: Document, told: Told) -> bool:
    def given(as_role: str) -> frozenset[int]:
        return told.roles.get((value, as_role), frozenset()) - {document.index}

    if mine == DAY:
        return bool(given(BIRTH)) and not given(DAY)
    return (
        mine in PERSONS
        and not given(mine)
        and any(given(other) for other in PERSONS if other != mine)
    )


def _has_a_neighbour(value: str, document: Document, told: Told) -> bool:
    """Whether another document gives a name that is like this one, and none gives this one."""
    name, names = titles.without_titles(value), told.names
    if (
        len(names) > _MOST_NAMES
        or len(name) < _LONG
        or names.get(name, frozenset()) - {document.index}
    ):
        return False
    return any(
        other != name
        and (other.startswith(name) or fuzz.ratio(name, other, score_cutoff=_ALIKE))
        and by - {document.index}
        for other, by in names.items()
    )


def corroborated(documents: Sequence[Document]) -> tuple[Document, ...]:
    """The documents of a dossier, their values as sure as the other documents make them.

    Args:
        documents: All of them, with their fields.

    Returns:
        The same, in their order. No value is surer than its document.
    """
    told = told_by(documents)
    return tuple(
        replace(
            document, fields=tuple(_weighed(field, document, told) for field in document.fields)
        )
        for document in documents
    )


def _weighed(field: Field, document: Document, told: Told) -> Field:
    if field.source == "person":
        return field
    if problems.SPELT_ELSEWHERE in field.problems:  # taken from the very papers that support it
        return field
    sure = with_terms(field.confidence, asdict(elsewhere(field, document, told)))
    if sure > field.confidence:
        sure = max(field.confidence, min(sure, document.confidence))
    return replace(field, confidence=sure)
