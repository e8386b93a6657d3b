"""Officers in lines (``office : name``), in blocks of particulars, and in prose."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from dossier.model import Box, Word
from extractors.layout import running
from extractors.officeholders import holders
from extractors.officer_words import (
    FIRST,
    HALF,
    NAME,
    ROLE,
    ROLE_ALONE,
    SECOND,
    WORD,
    Officer,
    is_heading,
    is_person,
    joined,
)
from extractors.rows import Row

_ROLE_FIRST = regex.compile(
    rf"{FIRST}(?:(?:{ROLE})\s*/\s*)?(?P<jabatan>{ROLE})\b\s*(?:\([^)]*\))?\s*[:;=.\-\u2013|]*\s*"
    r"(?:(?:yaitu|adalah|ialah|yakni|dijabat\s+oleh)\s+)?(?:\d{1,2}[.)]\s+)?"
    rf"{NAME}(?=\W*$|\W*\s{{3}}|\s+[(\d])",
    regex.IGNORECASE,
)

_NAME_FIRST = regex.compile(
    rf"{FIRST}{NAME}\s*(?:[:;=\-\u2013|(]\s*|,\s*)?(?:selaku\s+|sebagai\s+)?"
    rf"(?P<jabatan>{ROLE})\b(?!\s+(?:PT|CV|UD)\b)",
    regex.IGNORECASE,
)

_NAME_LABEL = regex.compile(
    rf"{FIRST}Nama(?:\s+(?:Lengkap|Pengurus|Direktur|Komisaris))?\s*[:;=.]?(?:\s+[:;=.])?\s+{NAME}(?=\W*$|\W*\s{{3}})",
    regex.IGNORECASE,
)

_ROLE_HEAD = regex.compile(rf"{FIRST}(?P<jabatan>{ROLE})\W*", regex.IGNORECASE)
"""``a. Direktur Utama`` over the particulars of who that is."""

_NAME_HEAD = regex.compile(rf"{FIRST}Nama\b", regex.IGNORECASE)

_NAME_OR_ROLE = regex.compile(
    rf"{FIRST}(?:Nama|Jabatan|Kedudukan|Sebagai)\b[^:]{{0,24}}:", regex.IGNORECASE
)

_ROLE_LABEL = regex.compile(
    rf"{FIRST}(?:Jabatan|Kedudukan|Sebagai)\b[^:;=]{{0,24}}[:;=.]?\s*(?P<jabatan>{ROLE})\b",
    regex.IGNORECASE,
)

_SUM = regex.compile(r"\W*(?:jumlah|total)\b", regex.IGNORECASE)

_BLOCK = 7
"""A person's particulars take so many rows."""

_GAP = "   "


def in_rows(rows: Sequence[Row]) -> Iterator[Officer]:
    """Officers whose office and name stand in one row."""
    used = False
    for index, row in enumerate(rows):
        if used:
            used = False
            continue
        line, starts = _spaced(row)
        for expression in (_ROLE_FIRST, _NAME_FIRST):
            match = expression.match(line)
            if match is None or not is_person(match["nama"]):
                continue
            begin, end = match.span("nama")
            words = [
                (row, word)
                for word, start in zip(row.words, starts, strict=True)
                if begin < start + len(word.text) and start < end
            ]
            words += _rest(rows[index + 1 : index + 2], row, words)
            name = " ".join(word.text for _, word in words)
            role = " ".join(match["jabatan"].split())
            if role.upper() in HALF:
                role, used = _whole(role, rows[index + 1 : index + 2])
            yield Officer(role, name, tuple(words))
            break


def in_blocks(rows: Sequence[Row]) -> Iterator[Officer]:
    """Officers with a label for each of their particulars: ``Nama : ...``, ``Jabatan : ...``."""
    name: list[tuple[Row, Word]] = []
    role, since = "", 0
    heads = (bool(_NAME_HEAD.match(row.text)) for row in rows if _NAME_OR_ROLE.match(row.text))
    names_first = next(heads, False)
    labelled, heading = any(_ROLE_LABEL.match(_spaced(row)[0]) for row in rows), ""
    for row in rows:
        since += 1
        line, starts = _spaced(row)
        named, placed = _NAME_LABEL.match(line), _ROLE_LABEL.match(line)
        if named and is_person(named["nama"]):
            begin, end = named.span("nama")
            name = [
                (row, word)
                for word, start in zip(row.words, starts, strict=True)
                if begin < start + len(word.text) and start < end
            ]
            # Where names come first, an office before a name is of somebody who was not read.
            role, since = (role if since <= _BLOCK and not names_first else ""), 0
        elif placed:
            role, since = " ".join(placed["jabatan"].split()), (since if name else 0)
        elif not labelled and (headed := _ROLE_HEAD.fullmatch(row.text)):
            heading = " ".join(headed["jabatan"].split())
        if name and heading and not labelled:
            role = heading
        if name and role and since <= _BLOCK:
            yield Officer(role, " ".join(word.text for _, word in name), tuple(name))
            name, role = [], ""


def in_prose(rows: Sequence[Row]) -> Iterator[Officer]:
    """Officers in sentences that say more of each of them."""
    flow = running(rows, " ")
    for each in holders(flow, ROLE):
        if is_person(each.name):
            words = tuple((rows[row], word) for row, word in flow.covered(*each.span))
            yield Officer(each.role, " ".join(each.name.split()), words)


def _whole(role: str, below: Sequence[Row]) -> tuple[str, bool]:
    """An office with its second word from the next row, and whether it stood there."""
    for row in below:
        match = SECOND.match(row.text)
        if match:
            return f"{role} {match[1]}", True
    return role, False


def _spaced(row: Row) -> tuple[str, list[int]]:
    """The row with its columns parted by a wide space, and where each word begins."""
    line, starts = "", []
    begins = {start for start, _ in row.columns()}
    for at, word in enumerate(row.words):
        if line:
            line += _GAP if at in begins else " "
        starts.append(len(line))
        line += word.text
    return line, starts


def _rest(
    below: Sequence[Row], row: Row, words: Sequence[tuple[Row, Word]]
) -> list[tuple[Row, Word]]:
    """What of a name stands in the next row, under it in its cell."""
    box = Box.around(word.box for _, word in words)
    for each in below:
        apart = each.box.top - row.box.bottom > 0.8 * row.height
        if each.page != row.page or apart or _ROLE_FIRST.match(each.text):
            return []
        if any(ROLE_ALONE.fullmatch(joined(each.words[a:b])) for a, b in each.columns()):
            return []
        if ":" in each.text or _SUM.match(each.text) or all(map(is_heading, each.text.split())):
            return []
        if regex.match(r"\W*\d{1,2}\s?[.)]?\s", each.text) or each.columns() == []:
            return []
        under = [
            w for w in each.words if w.box.right > box.left - row.height and w.box.left < box.right
        ]
        starts_there = under and abs(under[0].box.left - box.left) < 1.5 * row.height
        whole = all(regex.fullmatch(WORD + ",?", w.text) for w in under)
        if starts_there and whole and len(under) <= 4 and len(each.words) > len(under):
            return [(each, w) for w in under]
        close = each.box.top - row.box.bottom < 0.6 * row.height
        if starts_there and whole and (close or words[-1][1].text.endswith(",")):
            return [(each, w) for w in under]
    return []
