"""Whom a letter is to, where that is the applicant: the company and where it lies, in one block.

The block stands at the right beside number and subject, or under them; rows of the page run through
both columns. What belongs to it begins at its edge or to the right of it, whatever stands beside.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from math import inf

import regex

from dossier.model import Word
from dossier.phrases import COMPANY
from dossier.whereabouts import STREET
from extractors.layout import DocumentText
from extractors.locate import Place
from extractors.rows import Row

_TO = regex.compile(r"\W*(?:Y\s?[tTl][hHb]|terhormat)\W*", regex.IGNORECASE)
_TO_WHOM = regex.compile(r"\W*(?:kepada|yang)\W*", regex.IGNORECASE)
_FIRM = regex.compile(COMPANY + r"[ .,\"\u201c]", regex.IGNORECASE)
_STREET = regex.compile(rf"\W*(?:{STREET}|J[lLI1]n?\b)", regex.IGNORECASE)
_OVER = regex.compile(
    r"\W*(?:di|tempat|d\s?i)\b(?:\W*(?:tempat|[A-Z][a-z]+)){0,3}\W*", regex.IGNORECASE
)
"""``di -``, ``Tempat``: under the block."""

_OFFICES = regex.compile(
    r"\b(?:kepala|gubernur|bupati|wali\s?kota|sekretaris|menteri|dinas|badan|balai|DPM-?PTSP)\b",
    regex.IGNORECASE,
)
"""A letter to an office; where that lies says nothing of the applicant."""

_SENTENCE = regex.compile(
    r"\W*(?:Sehubungan|Menindak|Memperhatikan|Menjawab|Menanggapi|Berdasarkan|Dengan|Bersama|Memenuhi)\w*\b"
    r"|.*\b[a-z]{4,}\b.*\s[a-z]{3,}\b"
)
"""The letter itself; of an address hardly a word is in small letters."""

SORT_OF_HOLDER = regex.compile(
    r"^\W*(?:(?:wajib pajak|WP)\s+)?(?:badan|orang pribadi|pribadi|bendahara(?:wan)?)\b\W*\w?\W*$"
    r"|^\W*(?:(?:kode|klasifikasi)\s+)?lapangan usaha\b",
    regex.IGNORECASE,
)
"""What sort of taxpayer or business it is, on a line of its own under the address; of an icon
before or behind it readers make a mark."""

_HEAD, _MOST = 24, 7
"""Among so many first rows it stands, of so many lines at most."""

_AWAY = 2.0
"""So many heights under the line before no other one follows."""

_APART = 0.6
"""Words of one line are nearer than so many heights; what stands beside the block is farther."""

_NAME_LINES = 2

_CLOSE = 1.2
"""Lines of one block are nearer under each other than so many heights."""

_SENDER = regex.compile(
    r"\b(?:kantor|kementerian|departemen|direktorat|pemerintah|dinas|badan|balai|notaris|kepala)\b",
    regex.IGNORECASE,
)

_BESIDE = regex.compile(r"\W?[A-Z][A-Za-z.]{1,12}(?:\s[A-Za-z.]{1,12})?\s?:")
"""A label of the letter's own data, ``Nomor :``, in the other column of its head."""

_OF_THE_LETTER = regex.compile(
    r"(?:No(?:mor)?|Sifat|Derajat|Klasifikasi|Lamp(?:iran)?|(?:Peri)?hal|H\s?a\s?l|Pokok|Tanggal|Tgl)\b"
    r".{0,20}?\s*:",
    regex.IGNORECASE,
)
"""Those of which one is enough to know that column by."""

_Line = Sequence[tuple[Row, Word]]


def company(text: DocumentText) -> Iterator[Place]:
    """The name of the company that the letter is to, of one line or two."""
    for block in _blocks(text.rows):
        at = next((at for at, line in enumerate(block) if _from_firm(line)), 0)
        words = list(_from_firm(block[at]))
        comma = next(
            (n for n, (_, word) in enumerate(words) if n and word.text.endswith(",")), None
        )
        if comma is not None:  # ``CV JAYA, Samarinda``
            yield Place(_text(words[: comma + 1]), tuple(words[: comma + 1]), 1.0)
            continue
        # A line between name and street is the name's; one with no street under it may be a town.
        behind = [_text(line) for line in block[at + 1 : at + _NAME_LINES + 1]]
        if len(behind) == _NAME_LINES and _STREET.match(behind[1]) and not _STREET.match(behind[0]):
            words.extend(block[at + 1])
        if words:
            yield Place(_text(words), tuple(words), 1.0)


def site(text: DocumentText) -> Iterator[Place]:
    """Where it lies: from the street on to the end of the block."""
    yield from _sites(_blocks(text.rows))


def _sites(blocks: Iterable[Sequence[_Line]]) -> Iterator[Place]:
    for block in blocks:
        begins = next((at for at, line in enumerate(block) if _STREET.match(_text(line))), None)
        if begins:
            words = [each for line in block[begins:] for each in line]
            yield Place(_text(words), tuple(words), 1.0)


def anyone(text: DocumentText) -> Iterator[Place]:
    """Whoever a letter is to, a person or a company, where a street follows the name."""
    yield from company(text)
    for block in _blocks(text.rows, firm=False):
        begins = next((at for at, line in enumerate(block) if _STREET.match(_text(line))), 0)
        words = [each for line in block[:begins] for each in line]
        if words and begins <= _NAME_LINES:
            yield Place(_text(words), tuple(words), 1.0)


def dwelling(text: DocumentText) -> Iterator[Place]:
    """Where whoever a letter is to lives, as :func:`site`."""
    yield from _sites(_blocks(text.rows, firm=False))


def in_a_window(text: DocumentText, *, site: bool) -> Iterator[Place]:
    """Name or address of whom a letter is to where nothing but its block says so.

    In an envelope's window name and street stand over each other, at one edge, with nothing beside
    them; the sender's own have an office's or a notary's name over the street.
    """
    rows = text.rows[:_HEAD]
    for at, row in enumerate(rows[1:], start=1):
        name = rows[at - 1]
        if not (_STREET.match(row.text) and _under_each_other(name, row)):
            continue
        if _SENDER.search(name.text) or any(map(str.isdigit, name.text)) or ":" in name.text:
            continue
        block = [row]
        for below in rows[at + 1 : at + _MOST]:
            if not _under_each_other(block[-1], below) or _ends_a_window(below.text):
                break
            block.append(below)
        words = [(each, word) for each in (block if site else [name]) for word in each.words]
        yield Place(_text(words), tuple(words), 1.0)


def _ends_a_window(text: str) -> bool:
    return bool(_SENTENCE.match(text) or SORT_OF_HOLDER.match(text))


def _under_each_other(row: Row, below: Row) -> bool:
    near = row.page == below.page and below.box.top - row.box.bottom <= _CLOSE * row.height
    flush = abs(row.box.left - below.box.left) <= _APART * row.height
    return near and flush and len(row.columns()) == len(below.columns()) == 1


def _text(line: _Line) -> str:
    return " ".join(word.text for _, word in line)


def _from_firm(line: _Line) -> _Line:
    return next(
        (line[at:] for at in range(len(line)) if _FIRM.match(_text(line[at:]))),
        (),
    )


def _blocks(rows: Sequence[Row], *, firm: bool = True) -> Iterator[Sequence[_Line]]:
    for index, row in enumerate(rows[:_HEAD]):
        at = next((i for i, word in enumerate(row.words) if _is_to(row, i, word)), None)
        if at is None:
            continue
        block = list(_lines(rows, index, at))
        if not block:
            continue
        names = " ".join(_text(line) for line in block[:_NAME_LINES])
        known = not firm or any(_from_firm(each) for each in block[: _NAME_LINES + 1])
        if known and not _OFFICES.search(names):
            yield block


def _is_to(row: Row, at: int, word: Word) -> bool:
    """Whether a word says that the letter is to what follows; ``Kepada :`` does with its colon."""
    if _TO.fullmatch(word.text):
        return True
    behind = row.words[at + 1].text if at + 1 < len(row.words) else ""
    colon = word.text.endswith(":") or behind == ":"
    return colon and _TO_WHOM.fullmatch(word.text) is not None


def _lines(rows: Sequence[Row], index: int, at: int) -> Iterator[_Line]:
    """The lines of a block from the words behind ``Yth.`` on."""
    first = rows[index]
    left = first.words[at].box.left
    edge = _edge(rows[index : index + _MOST], first.words[at].box.right)
    behind = [word for word in first.words[at + 1 :] if word.box.left < edge and word.text != ":"]
    if behind:
        yield [(first, word) for word in behind]
    else:  # ``Kepada Yth.``, ``Kepada Yang Terhormat``, the name under it
        while at and _TO_WHOM.fullmatch(first.words[at - 1].text):
            at -= 1
        left = first.words[at].box.left
    above, lines = first, 1
    for row in rows[index + 1 : index + 2 * _MOST]:
        if row.page != above.page or row.box.top - above.box.bottom > _AWAY * first.height:
            return
        begins = next(
            (i for i, w in enumerate(row.words) if left - first.height <= w.box.left < edge), None
        )
        words = [word for word in row.words[begins:] if word.box.left < edge]
        if begins is None or not words:  # a line of the other column alone
            continue
        if begins and len(row.columns()) == 1 and _SENTENCE.match(row.text):
            return
        gap = words[0].box.left - row.words[begins - 1].box.right if begins else None
        if gap is not None and gap < _APART * row.height:
            return
        line = [(row, word) for word in words]
        told = _text(line)
        if lines == _MOST or _OVER.fullmatch(told) or _SENTENCE.match(told):
            return
        yield line
        above, lines = row, lines + 1


def _edge(rows: Sequence[Row], right: int) -> float:
    """Where the letter's own data begin, its number and subject, if they stand to the right."""
    pieces = [row.words[start:] for row in rows for start, _ in row.columns()]
    beside = [
        (words[0].box.left, " ".join(word.text for word in words))
        for words in pieces
        if words[0].box.left > right
    ]
    lefts = [left for left, said in beside if _BESIDE.match(said) or _OF_THE_LETTER.match(said)]
    known = any(_OF_THE_LETTER.match(said) for _, said in beside)
    return min(lefts) - _APART * rows[0].height if known or len(lefts) > 1 else inf
