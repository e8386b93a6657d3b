"""How other papers of a dossier write a name that was read with the same letters.

A letterhead set wide comes apart (``PT NUS ANTARA AL AM FARM A``), a crowded line runs together
(``PRATIWITUMINAH``), stops are lost: the letters stay. Where two other papers write those letters
alike and none writes them as this one was read, theirs is the spelling. One letter may differ if
readers take the two for each other in capitals (``HANYEO`` for ``HANYEQ``). Any other difference is
left for the rules to find: a paper with another name may be the one that is wrong.

What was taken from other papers is said beside the value, which does not become surer by it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from dossier import problems, titles
from dossier.model import Document, Field, Officer, Value
from extractors.senses import NAME, sense

_OTHERS = 2
"""So many other papers that write a name alike know how it is written."""

_LONG = 8
"""In a shorter name another letter may make another name."""

_TAKEN_FOR = frozenset((("O", "Q"), ("G", "Q"), ("I", "L"), ("L", "I")))
"""What readers make of a capital, and the capital: a Q of a Dayak name loses its tail."""

_SHAPES = str.maketrans("QGL", "OOI")

_SHORT, _MORE_SHORT = 2, 1
"""Of two papers with one letterhead, set wide, both may come apart: their pieces have so few
letters, and no name has more of them only because it is read better."""

_LESS_SURE = 0.9
"""Of a name in which a letter was put right."""

Spellings = Mapping[str, Mapping[str, frozenset[int]]]
"""By the shapes of a name's letters: its spellings, each with the documents that have it."""


def spelt_alike(documents: Sequence[Document]) -> tuple[Document, ...]:
    """The documents of a dossier with the names that others spell otherwise spelt as there.

    Args:
        documents: All of them, with their fields.

    Returns:
        The same, in their order.
    """
    known = _spellings(documents)
    return tuple(
        replace(each, fields=tuple(_spelt(field, each, known) for field in each.fields))
        for each in documents
    )


def _spellings(documents: Sequence[Document]) -> Spellings:
    found: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    for document in documents:
        for field in document.fields:
            for whole in _names(field, document):
                for name in {whole, titles.without_titles(whole)}:
                    found[_shape(name)][name].add(document.index)
    return {
        shape: {name: frozenset(by) for name, by in each.items()} for shape, each in found.items()
    }


def _names(field: Field, document: Document) -> Iterator[str]:
    if isinstance(field.value, tuple):
        yield from (each.nama for each in field.value if isinstance(each, Officer))
    elif isinstance(field.value, str) and _is_name(field, document):
        yield field.value


def _is_name(field: Field, document: Document) -> bool:
    return sense(document.type, field.name) == NAME


def _shape(name: str) -> str:
    return _bare(name).translate(_SHAPES)


def _bare(name: str) -> str:
    return "".join(each for each in name.upper() if each.isalnum())


def _spelt(field: Field, document: Document, known: Spellings) -> Field:
    if field.source == "person":
        return field
    value: Value = field.value
    officers = [each for each in value if isinstance(each, Officer)] if value else []
    if officers:
        value = tuple(replace(each, nama=_best(each.nama, document, known)) for each in officers)
    elif isinstance(value, str) and _is_name(field, document):
        value = _best(value, document, known)
    if value == field.value:
        return field
    exact = _bare(_text(value)) == _bare(_text(field.value))
    return replace(
        field,
        value=value,
        confidence=field.confidence if exact else field.confidence * _LESS_SURE,
        problems=tuple(dict.fromkeys((*field.problems, problems.SPELT_ELSEWHERE))),
    )


def _text(value: Value) -> str:
    if isinstance(value, tuple):
        return " ".join(each.nama for each in value if isinstance(each, Officer))
    return value or ""


def _best(whole: str, document: Document, known: Spellings) -> str:
    """The name, its titles aside if need be, as the other papers spell it."""
    best = _as_spelt(whole, document, known)
    bare = titles.without_titles(whole)
    return best if best != whole else whole.replace(bare, _as_spelt(bare, document, known), 1)


def _as_spelt(name: str, document: Document, known: Spellings) -> str:
    spellings = known.get(_shape(name), {})
    if spellings.get(name, frozenset()) - {document.index}:
        return name
    others = [
        (len(by - {document.index}), each)
        for each, by in spellings.items()
        if each != name and _may_be(name, each)
    ]
    most, best = max(others, default=(0, name))
    return best if most >= _OTHERS else name


def _may_be(name: str, other: str) -> bool:
    """Whether a name may be another one, misread: the same letters, or one of one shape."""
    if _short_words(other) > _short_words(name) + _MORE_SHORT:
        return False
    mine, yours = _bare(name), _bare(other)
    differing = [(a, b) for a, b in zip(mine, yours, strict=True) if a != b]
    if not differing:
        return True
    if len(differing) > 1 or len(mine) < _LONG:
        return False
    return differing[0] in _TAKEN_FOR


def _short_words(name: str) -> int:
    return sum(len(each) <= _SHORT for each in name.split())
