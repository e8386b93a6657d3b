"""The one value of its form that is left: for fields that no locator has found.

A paper that nobody has seen may say in a way that no declaration knows whose number it is. Where a
field is surely printed and was not found, and one single thing on the paper has its form that is no
other field's, that is the field's. Of forms that much has (a name, a number of a letter) nothing is
told so, unless a title behind the name does; an address is, where one block alone begins like it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

import regex
from rapidfuzz import fuzz

from dossier import parsers
from dossier.days import BORN
from dossier.declaration import FieldSpec, Parser
from dossier.model import Value, Word
from extractors.layout import DocumentText
from extractors.letterheads import end_of_letterhead
from extractors.locate import Place
from extractors.over import caption_over
from extractors.rows import Row
from extractors.weighing import same

_TELLING: Final = 0.7
"""A form says something from this strength on."""

_PRIOR: Final = 0.7
"""What is found so was right in 23 of 24 cases of layouts that were new; it leans on what else was
found, so it is believed less."""

_OLDEST: Final = "1995"
"""Papers of a dossier are not older; persons are."""

_REGISTERED: Final = "2011"
"""Technicians are registered since then (Permenkes 889/2011), and no permit that ended is older."""

_GROWN: Final = "2008"
"""Whoever signs, appears or is registered was born before."""

_TECHNICIAN: Final = regex.compile(r"\b(?:A\.?\s?MD\.?\s?F|AMF\b|S\.?\s?FARM|S\.?\s?SI\b|APT\b)")
_NOTARY: Final = regex.compile(r"\bS\.?\s?H\b")


_BORN: Final = regex.compile(BORN, regex.IGNORECASE)
_CARD: Final = regex.compile(r"\d{16}")
_WOMEN: Final = 40
"""To the day of birth in a woman's number so much is added."""


def _any(_: str) -> bool:
    return True


_SURE: Final[Mapping[Parser, Callable[[str], bool]]] = {
    parsers.nik: _any,
    parsers.npwp: _any,
    parsers.strttk_number: _any,
    parsers.ahu_number: _any,
    parsers.birth_date: lambda value: value < _GROWN,
    parsers.dosage_forms: _any,
    # ``Penanggung Jawab Teknis`` heads a part of a form.
    parsers.position: lambda value: not value.startswith("PENANGGUNG JAWAB"),
    parsers.date: lambda value: value >= _OLDEST,
    parsers.date_or_lifelong: lambda value: value >= _REGISTERED,
    parsers.company_name: lambda value: not any(map(str.isdigit, value)),
    parsers.responsible_person: lambda value: _TECHNICIAN.search(value) is not None,
    parsers.person_name: _any,
    parsers.notary_name: lambda value: _NOTARY.search(value) is not None,
}
"""Sorts of values with a form of their own, and what such a value must look like besides."""

_BY_THEMSELVES: Final = frozenset({parsers.date, parsers.position})
_SHORT: Final = 5
"""Of a day or an office a label says which it is, and a sentence of whom; one that is to be taken
without either stands by itself, in so many words at most."""

_LONG: Final = 12
"""A word of so many figures is a number by itself, whatever stands beside it."""

_ADDRESSES: Final = frozenset({parsers.address, parsers.site_address})
_OF_ADDRESSES: Final = 0.5
_STREET: Final = regex.compile(
    r"(?i)\W*(?:jalan|jl|jln|gang|gg|komplek|kompleks|komp|perum|perumahan|perumnas|ruko|btn)\b"
)
_PART: Final = regex.compile(
    r"(?i)\W*(?:rt|rw|kel|kelurahan|desa|ds|dusun|kec|kecamatan|kab|kabupaten|kota|blok|no|nomor|gg"
    r"|gang|km|kp|kampung|prov|provinsi|kalimantan|\d{5})\b"
)
_OPEN: Final = regex.compile(
    r"(?i)(?:kel|kelurahan|desa|ds|kec|kecamatan|kab|kabupaten|kota|rt|rw|no|km)\.?"
)
"""What begins an address, what its next line begins with, and what no last line of it ends with."""

_LINES, _NEAR, _FLUSH, _ALIKE = 5, 1.2, 0.7, 85

_TWICE: Final = frozenset({parsers.person_name})
"""Much has the form of a name; one that stands on two lines is that of whom the paper is about."""

_MOST: Final = 40
"""More things of one form than so many are a list."""

MOST_ROWS: Final = 150
"""A longer paper is a deed with its clauses, in which nothing is alone of its form."""


def is_one_of_many(spec: FieldSpec) -> bool:
    """Whether a paper may name more such things than one, so that a doubtful one is better kept."""
    return spec.parse in _ADDRESSES


def sole(spec: FieldSpec, text: DocumentText, values: Sequence[Value]) -> Place | None:
    """The only place that has a value of the field's form, none of those that are known.

    Args:
        spec: The field, which no locator has found.
        text: The document as one reader read it.
        values: Of the fields that were found.

    Returns:
        None where no such value or more than one stands there, or its form says too little.
    """
    if len(text.rows) > MOST_ROWS:
        return None
    if spec.parse in _ADDRESSES:
        return _only_address(spec, text.rows, values)
    if spec.parse not in _SURE:
        return None
    twice = spec.parse in _TWICE
    found: list[tuple[Value, list[Place]]] = []
    for value, place in _left(spec, text.rows, values):
        alike = next((places for other, places in found if same(other, value)), None)
        if alike is not None:
            alike.append(place)
        elif len(found) == _MOST or (found and not twice):
            return None
        else:
            found.append((value, [place]))
    told = [places for _, places in found if not twice or len({p.words[0][0] for p in places}) > 1]
    return min(told[0], key=lambda place: len(place.raw)) if len(told) == 1 else None


def _left(
    spec: FieldSpec, rows: Sequence[Row], values: Sequence[Value]
) -> Iterator[tuple[Value, Place]]:
    """What has the field's form and is none of the values."""
    for row, at, words in _pieces(rows):
        if spec.parse in _BY_THEMSELVES and not _by_itself(row, at, words):
            continue
        raw = " ".join(word.text for word in words)
        parsed = spec.parse(raw)
        if parsed is None or not parsed.tells or parsed.strength < _TELLING:
            continue
        if not _SURE[spec.parse](str(parsed.value)):
            continue
        if spec.parse is parsers.date and _is_birth(str(parsed.value), rows, row, words, values):
            continue
        if not any(same(parsed.value, each) for each in values):
            yield parsed.value, Place(raw, tuple((row, word) for word in words), _PRIOR)


def _is_birth(
    day: str, rows: Sequence[Row], row: Row, words: Sequence[Word], values: Sequence[Value]
) -> bool:
    """Whether a day is somebody's birth: the caption over it says so, or a number that was found.

    A technician's number begins with it, and the card's number has it within.
    """
    year, month, date = day[:4], day[5:7], day[8:]
    written = {f"{int(date) + more:02}{month}{year[2:]}" for more in (0, _WOMEN)}
    for value in filter(lambda each: isinstance(each, str), values):
        if str(value).startswith(f"{year}{month}{date}/"):
            return True
        if _CARD.fullmatch(str(value)) and str(value)[6:12] in written:
            return True
    index = next(at for at, each in enumerate(rows) if each is row)
    return _BORN.search(caption_over(rows, index, words)) is not None


def _by_itself(row: Row, at: int, words: Sequence[Word]) -> bool:
    """Whether no label and no sentence is around the words from there on."""
    goes_on = at > 0 and row.words[at - 1].text[0].islower()
    return len(words) <= _SHORT and ":" not in row.text and not goes_on


def _only_address(spec: FieldSpec, rows: Sequence[Row], values: Sequence[Value]) -> Place | None:
    """The one block of lines that begins like an address and goes on like one, under the head."""
    found: list[tuple[str, Place]] = []
    for words in address_blocks(rows[end_of_letterhead(rows) :]):
        raw = " ".join(word.text for _, word in words)
        parsed = spec.parse(raw)
        if parsed is None or not parsed.tells or any(same(parsed.value, one) for one in values):
            continue
        found.append((str(parsed.value), Place(raw, tuple(words), _OF_ADDRESSES)))
    if not found:
        return None
    longest, place = max(found, key=lambda each: len(each[0]))
    alike = all(fuzz.partial_ratio(each, longest) >= _ALIKE for each, _ in found)
    return place if alike and len(found) <= _MOST else None


def address_blocks(rows: Sequence[Row]) -> Iterator[list[tuple[Row, Word]]]:
    """The blocks of lines that begin like an address, in whatever column, and go on like one."""
    for index, row in enumerate(rows):
        for start, end in row.cells():
            cell = row.words[start:end]
            if not _STREET.match(" ".join(word.text for word in cell)):
                continue
            block = [(row, word) for word in cell]
            for line in _lines_under(rows[index : index + _LINES], cell[0].box.left, cell[-1]):
                block += line
            yield block


def _lines_under(
    rows: Sequence[Row], left: int, last: Word
) -> Iterator[Sequence[tuple[Row, Word]]]:
    """The lines of a block under its first one, as far as they go on with an address.

    One that begins with a name alone (``Satimpo, Bontang Selatan``) does where the next begins
    with what only addresses have (``Kota Bontang``).
    """
    waiting: list[tuple[Row, Word]] = []
    for above, below in pairwise(rows):
        more = _under(below, above, left)
        if not more or ":" in " ".join(word.text for word in more):
            return
        line = [(below, word) for word in more]
        if _goes_on(last.text, more):
            yield [*waiting, *line]
            waiting = []
        elif waiting or not more[0].text[0].isupper():
            return
        else:
            waiting = line
        last = more[-1]


def _under(row: Row, above: Row, left: int) -> Sequence[Word]:
    """The cell of the next row that begins at the same edge."""
    if row.page != above.page or row.box.top - above.box.bottom > _NEAR * row.height:
        return ()
    cells = (row.words[start:end] for start, end in row.cells())
    return next((c for c in cells if abs(c[0].box.left - left) <= _FLUSH * row.height), ())


def _goes_on(last: str, words: Sequence[Word]) -> bool:
    text = " ".join(word.text for word in words)
    return ":" not in text and bool(_PART.match(text) or last[-1] in ",-" or _OPEN.fullmatch(last))


def _pieces(rows: Sequence[Row]) -> Iterator[tuple[Row, int, Sequence[Word]]]:
    """The columns of the rows, what stands after a colon in them, and numbers within sentences.

    Each with its row and where in that it begins.
    """
    for row in rows:
        for at, word in enumerate(row.words):
            if sum(map(str.isdigit, word.text)) >= _LONG:
                yield row, at, [word]
        for start, end in row.cells():
            begin = next(
                (at for at in range(start, end) if not row.words[at].text[0].islower()), start
            )
            words = row.words[begin:end]
            yield row, begin, words
            colon = next((at for at, word in enumerate(words) if word.text.endswith(":")), None)
            if colon is not None and colon + 1 < len(words):
                yield row, begin + colon + 1, words[colon + 1 :]
