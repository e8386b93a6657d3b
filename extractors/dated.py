"""The month in a letter's number, beside the letter's day: the one decides how the other was read.

Offices number a letter in the month they date it (``441/1287/SDK/VIII/2016``). Of Roman numerals
readers lose a stroke more often than anything else, and what remains is a number as good as before.
So the day chooses between what readers read; where none read its month, nothing is altered, and the
value is marked.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from dossier import parsers, problems
from dossier.declaration import FieldSpec, Kind
from dossier.identifiers.letter import ROMAN_MONTHS
from extractors.confidence import Absence, probability
from extractors.weighing import Found

_PIECES = re.compile(r"([/.\-_ ])")
_HARDLY = 0.3
"""How much the form of a number speaks for it whose month was read in two ways."""

_YEAR = re.compile(r"(?:19|20)\d\d")


def settled(kind: Kind, found: Sequence[Found]) -> tuple[Found, ...]:
    """The fields with the letter's number as its day says that it is to be read.

    Args:
        kind: What its fields are.
        found: All fields of the document.
    """
    spec = next((each for each in kind.fields if each.name == "nomor"), None)
    day = next((each.field.value for each in found if each.field.name == "tanggal"), None)
    if spec is None or spec.parse is not parsers.letter_number or not isinstance(day, str):
        return tuple(found)
    month = ROMAN_MONTHS[int(day[5:7]) - 1]
    return tuple(_of(spec, each, month) if each.field.name == "nomor" else each for each in found)


def _of(spec: FieldSpec, found: Found, month: str) -> Found:
    value = found.field.value
    if not isinstance(value, str) or isinstance(found.basis, Absence):
        return found
    pieces = _PIECES.split(value)
    if month in pieces:
        return found
    read = [parsed.value for _, raw in found.field.readers if (parsed := spec.parse(raw))]
    for other in (_PIECES.split(each) for each in read if isinstance(each, str)):
        at = other.index(month) if month in other else len(pieces)
        if at < len(pieces) and _a_month(pieces[at]):
            return _doubted(found, "".join((*pieces[:at], month, *pieces[at + 1 :])))
    if any(each in ROMAN_MONTHS for each in pieces):
        marked = _doubted(found)
        return (
            _disputed(marked)
            if _strokes_differ([raw for _, raw in found.field.readers])
            else marked
        )
    stroke = _strokes(pieces, month)
    if stroke is None:
        return _in_figures(found, pieces, read, month)
    told = "".join((*pieces[:stroke], month, *pieces[stroke + 1 :]))
    return _assumed(_doubted(found, told))


def _strokes(pieces: Sequence[str], month: str) -> int | None:
    """Where the strokes of a month, read as ones or not at all, stand before the year.

    ``/1/2023`` in a letter of January and ``/11/2023`` in one of February; of a single stroke
    between two others nothing may be left. ``/01/2023`` is a month in figures, and a one may be the
    letter's own number where the paper has no other.
    """
    if set(month) != {"I"} or len(pieces) < 5 or not _YEAR.fullmatch(pieces[-1]):
        return None
    if not any(
        pieces[at].isdigit() and (pieces[at - 1] == "/" or "/" not in pieces)
        for at in range(2, len(pieces) - 4, 2)
    ):
        return None
    strokes = re.sub(r"[1|!L]", "I", pieces[-3])
    one_of_two = not strokes and month == "I" and pieces[-4] == pieces[-2] == "/"
    return len(pieces) - 3 if strokes == month or one_of_two else None


def _in_figures(found: Found, pieces: Sequence[str], read: Sequence[object], month: str) -> Found:
    """A month in figures that may be strokes: ``/11/2019`` in a letter of July.

    Figures are written with two digits, and one or two strokes are what readers take for ones. One
    who saw letters there is believed; where none did, the number is marked.
    """
    at = len(pieces) - 3
    if (
        at < 4
        or not _YEAR.fullmatch(pieces[-1])
        or pieces[at] not in {"1", "11", "111"}
        or not any(each.isalpha() for each in pieces[1:at])
        or ROMAN_MONTHS.index(month) + 1 == int(pieces[at])
    ):
        return found
    letters = "I" * len(pieces[at])
    told = "".join((*pieces[:at], letters, *pieces[at + 1 :]))
    return _disputed(_doubted(found, told) if told in read else _doubted(found))


def _strokes_differ(read: Sequence[str]) -> bool:
    """Whether readers saw ever so many strokes of a month, whatever they took each of them for."""
    months = {
        re.sub(r"[1|!LT]", "I", pieces[-3].replace(" ", ""))
        for each in read
        if len(pieces := _PIECES.split(re.sub(r"[!|]", "I", each.upper()))) > 3
    }
    return len({each for each in months if _a_month(each)}) > 1


def _disputed(found: Found) -> Found:
    """A number whose form says no more than that one of several months was meant."""
    if isinstance(found.basis, Absence):
        return found
    basis = replace(found.basis, strength=_HARDLY, contradicted=1.0, problems=1.0)
    return Found(replace(found.field, confidence=probability(basis)), basis)


def _a_month(piece: str) -> bool:
    """Whether a part of a number is a month, or what strokes are taken for."""
    return bool(re.fullmatch(r"[IVXL1|!]{1,5}", piece))


def _doubted(found: Found, value: str | None = None) -> Found:
    """The number with what speaks against it, put right where it could be."""
    field, basis = found.field, found.basis
    doubt = problems.OTHER_MONTH if value is None else problems.ROMAN_GUESSED
    told = replace(
        field,
        value=value or field.value,
        problems=tuple(dict.fromkeys((*field.problems, doubt))),
    )
    return Found(told, basis) if value is not None else _assumed(Found(told, basis))


def _assumed(found: Found) -> Found:
    """A number of which no reader read all, as sure as one with a problem is."""
    if isinstance(found.basis, Absence):
        return found
    basis = replace(found.basis, problems=1.0)
    return Found(replace(found.field, confidence=probability(basis)), basis)
