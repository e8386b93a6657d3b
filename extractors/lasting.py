"""The last day that a paper is valid, beside its other days: the one decides how it was read.

An identity card of those that ended was valid until its holder's birthday, and nothing is issued on
the day on which it ends, or after it. So these days choose between what readers read; where none
read a day that fits, nothing is altered, and the value is marked.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from dossier import problems
from dossier.declaration import FieldSpec, Kind
from dossier.model import Value
from extractors.confidence import Absence, probability
from extractors.weighing import Found

_LAST: Final = ("berlaku_hingga", "berlaku_sampai")
_ISSUED: Final = ("tanggal_terbit", "tanggal")
_IN_EVERY_MONTH: Final = 28
_LONG: Final = len("2017-05-12")


def settled(kind: Kind, found: Sequence[Found]) -> tuple[Found, ...]:
    """The fields with the last day as the others say that it is to be read.

    Args:
        kind: What its fields are.
        found: All fields of the document.
    """
    values = {each.field.name: each.field.value for each in found}
    fits = _by_birth(values) if kind.form == "card" else _by_issue(values)
    specs = {spec.name: spec for spec in kind.fields}
    if fits is None:
        return tuple(found)
    return tuple(
        _of(specs[each.field.name], each, fits) if each.field.name in _LAST else each
        for each in found
    )


def _by_birth(values: dict[str, Value]) -> Callable[[str], bool] | None:
    """UU 23/2006, article 64, in the wording of before 2013, and PP 37/2007, article 14."""
    born = values.get("tanggal_lahir")
    if not isinstance(born, str) or len(born) != _LONG:
        return None
    last = int(born[8:]) > _IN_EVERY_MONTH  # clerks write a day that every year has
    return lambda day: (
        day[5:] == born[5:] or (last and day[5:7] == born[5:7] and int(day[8:]) >= _IN_EVERY_MONTH)
    )


def _by_issue(values: dict[str, Value]) -> Callable[[str], bool] | None:
    issued = next((day for name in _ISSUED if isinstance(day := values.get(name), str)), None)
    return None if issued is None else lambda day: day > issued


def _of(spec: FieldSpec, found: Found, fits: Callable[[str], bool]) -> Found:
    field, basis = found.field, found.basis
    day = field.value
    if not isinstance(day, str) or not day[:1].isdigit() or fits(day) or isinstance(basis, Absence):
        return found
    read = ((parsed.value, raw) for _, raw in field.readers if (parsed := spec.parse(raw)))
    other = next((each for each in read if _is_day(each[0], fits)), None)
    doubts = tuple(dict.fromkeys((*field.problems, problems.ODD_END)))
    basis = replace(basis, problems=1.0, strength=basis.strength if other else 0.3)
    told = replace(
        field,
        value=other[0] if other else day,
        raw=other[1] if other else field.raw,
        problems=doubts,
        confidence=probability(basis),
    )
    return Found(told, basis)


def _is_day(value: Value, fits: Callable[[str], bool]) -> bool:
    return isinstance(value, str) and value[:1].isdigit() and fits(value)
