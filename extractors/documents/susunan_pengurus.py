"""Lists of officers: tables in either order of columns, lines ``office : name``, charts, prose."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import regex

from dossier.model import Word
from dossier.names import comparable_person
from dossier.phrases import COMPANY, PLACE_AND_DATE
from extractors.layout import DocumentText
from extractors.locate import Place
from extractors.officer_cells import in_boxes, in_cells, in_table, over_offices
from extractors.officer_lines import in_blocks, in_prose, in_rows
from extractors.officer_panels import in_columns, unfolded
from extractors.officer_words import Officer
from extractors.rows import Row

_PLACE_AND_DAY = regex.compile(PLACE_AND_DATE, regex.IGNORECASE)

_UNDATED = regex.compile(r"\W{0,3}(?-i:[A-Z])[a-z ]{3,24},\W*[._\u2026]{3,}\W*", regex.IGNORECASE)
"""The same where nobody filled in the day."""

_COMPANY = regex.compile(rf"{COMPANY}[^\n]{{3,60}}", regex.IGNORECASE)

_CLOSING = regex.compile(
    r"\W*(?:(?:dengan\s+)?hormat\s+(?:kami|saya)|yang\s+(?:membuat|menyatakan|menerangkan)\b.{0,30})\W*",
    regex.IGNORECASE,
)
"""What stands over a signature whose place and day were not read."""

_DONE = regex.compile(
    r"\W*demikian(?:lah)?\b.{0,40}\b(?:susunan|daftar|pengurus|data|keterangan|surat)\b.*",
    regex.IGNORECASE,
)
"""The sentence that closes a list: what a stamp says under it is nobody's name."""

_SPECKS = frozenset("\u2022\u00b7\u00b0")

_SEVERAL = 2

_BORN = regex.compile(r"\b(?:lahir|tempat|tgl)\b", regex.IGNORECASE)

_AFTER_I = frozenset(
    ("GEDE", "MADE", "WAYAN", "KETUT", "NYOMAN", "PUTU", "KOMANG", "KADEK", "NENGAH", "GUSTI")
)
"""What follows the I of a Balinese name."""

_AN_I = frozenset("1l")


def officers(text: DocumentText) -> Iterator[Place]:
    """Each officer in the order of the paper; raw text is ``ROLE: NAME; ROLE: NAME``."""
    body = list(map(_without_specks, _above_signature(text.rows)))
    rows, boxes = _each_once(in_rows(body)), _each_once(in_boxes(body))
    blocks, cells = _each_once(in_blocks(body)), _each_once(in_cells(body))
    prose = _each_once(in_prose(body))
    table, over = _each_once(in_table(body)), _each_once(over_offices(body))
    columns, beside = _each_once(in_columns(body)), _beside(body)
    found = max(prose, table, rows, blocks, boxes, cells, over, columns, beside, key=_said)
    listed = [_in_full(each, text) for each in _without_seals(found, text)]
    if not listed:
        return
    yield Place(
        "; ".join(f"{each.role}: {each.name}" for each in listed),
        tuple(word for each in listed for word in each.words),
        1.0,
        tuple(item for item, each in enumerate(listed) for _ in each.words),
    )


def _without_seals(found: Sequence[Officer], text: DocumentText) -> list[Officer]:
    """The officers without words of the company's name, which its seal leaves under an office.

    Whoever has that office is listed already.
    """
    kept: list[Officer] = []
    companies: list[set[str]] | None = None
    for each in found:
        if any(other.role.upper() == each.role.upper() for other in kept):
            if companies is None:
                companies = [
                    set(one.group().upper().split()) for one in _COMPANY.finditer(text.lines.text)
                ]
            name = set(each.name.upper().split())
            if any(name < company for company in companies):
                continue
        kept.append(each)
    return kept


def _without_specks(row: Row) -> Row:
    """A row without dots between its cells: no list parts a name from its office so."""
    first, *others = row.words
    kept = (first, *(word for word in others if word.text not in _SPECKS))
    return row if len(kept) == len(row.words) else replace(row, words=kept)


def _beside(body: Sequence[Row]) -> list[Officer]:
    """Officers of a list in two columns, read one under the other."""
    rows = unfolded(body)
    if len(rows) == len(body):
        return []
    return max(_each_once(in_rows(rows)), _each_once(in_blocks(rows)), key=_said)


def _said(found: Sequence[Officer]) -> tuple[int, int]:
    """How much a way of reading has found: so many officers, then so much of their names."""
    return len(found), sum(len(each.name) for each in found)


def _above_signature(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows up to the last place and day, under a list: who signs is in the list.

    What a stamp leaves of the words around it is nobody. A place and day of birth without their
    colon read like those of a signature, and stand above it.
    """
    at = _last(rows, _PLACE_AND_DAY)
    if at is None:
        at = _last(rows, _UNDATED)
    if at is not None and not _BORN.search(rows[at].text) and _named(rows[:at], 1):
        return rows[:at]
    for said, least in ((_DONE, 1), (_CLOSING, _SEVERAL)):
        at = _last(rows, said)
        if at is not None and _named(rows[:at], least):
            return rows[:at]
    return rows


def _last(rows: Sequence[Row], expression: regex.Pattern[str]) -> int | None:
    """The last of the rows that says this."""
    return next(
        (at for at in reversed(range(len(rows))) if expression.fullmatch(rows[at].text)), None
    )


def _named(rows: Sequence[Row], least: int) -> bool:
    """Whether so many officers stand in these rows."""
    return any(len(_each_once(each(rows))) >= least for each in (in_rows, in_blocks, in_boxes))


def _in_full(officer: Officer, text: DocumentText) -> Officer:
    """An officer with the I of a Balinese name: read as a digit, or from the signature.

    The rule of a table hides it.
    """
    fuller = f"I {officer.name}"
    if officer.name.split()[0].upper() not in _AFTER_I:
        return officer
    if before := _close_before(*officer.words[0]):
        return replace(officer, name=f"{before.text} {officer.name}")
    return replace(officer, name=fuller) if fuller.upper() in text.flow.text.upper() else officer


def _close_before(row: Row, word: Word) -> Word | None:
    """What readers make of an I right before a word."""
    at = row.words.index(word)
    before = row.words[at - 1] if at else None
    if before is None or before.text not in _AN_I:
        return None
    return before if word.box.left - before.box.right < row.height else None


def _each_once(found: Iterable[Officer]) -> list[Officer]:
    """Who signs stands on the paper twice."""
    kept: dict[str, Officer] = {}
    for each in found:
        kept.setdefault(comparable_person(each.name).replace(" ", ""), each)
    return list(kept.values())


SPECIALS = {"pengurus": officers}
