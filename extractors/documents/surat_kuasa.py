"""Powers of attorney: the two parties beside each other, in a table or over their signatures.

A row names both (``Pemberi Kuasa``, ``Penerima Kuasa``); what stands under each of them is theirs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import regex

from dossier.model import Box, Word
from dossier.wording import skeleton
from extractors.layout import DocumentText
from extractors.locate import Place
from extractors.particulars import persons
from extractors.rows import RULE, Row
from extractors.signature import stamps_of, who_appoints

_GIVER, _RECEIVER = 0, 1
_CAPTIONS = (
    {skeleton(each) for each in ("Pemberi", "Memberi", "Memberikan")},
    {skeleton(each) for each in ("Penerima", "Menerima", "Diberi")},
)
_KUASA = skeleton("Kuasa")
_ALONE = regex.compile(
    r"\W*(?:(?:(?:yang|pihak)\s+)?(?:(?P<giver>memberi(?:kan)?)|(?P<receiver>menerima|diberi))"
    r"|(?:yang\s+|pihak\s+)?(?:(?P<giver>pemberi)|(?P<receiver>penerima)))\W*",
    regex.IGNORECASE,
)
"""A caption over a signature that leaves out of what: ``Yang memberi,     Yang menerima,``."""

_NAME = {skeleton(each) for each in ("Nama", "Nama Lengkap")}
_SIDES = ("giver", "receiver")
_CALLED = regex.compile(
    r"(?:\b(?:selaku|sebagai|disebut|menjadi)\s+|\()\W{0,2}(?:(?P<giver>pemberi\s+kuasa|yang\s+memberi(?:kan)?\s+kuasa|pihak\s+(?:pertama|kesatu|ke-?\s?1|I\b))"
    r"|(?P<receiver>penerima\s+kuasa|yang\s+(?:diberi(?:kan)?|menerima)\s+kuasa"
    r"|pihak\s+(?:kedua|ke-?\s?2|II\b)))",
    regex.IGNORECASE,
)
"""What a power calls the two of them behind their particulars: ``selaku penerima kuasa``."""

_GIVES_BELOW = regex.compile(
    r"\b(?:memberi(?:kan)?|melimpahkan)\s+kuasa\b[^.;:]{0,120}:\s*(?:\w\W{1,3})?nama\b",
    regex.IGNORECASE,
)
"""``Kami memberi kuasa kepada yang tersebut : Nama ...``: the only one named is who gets it."""

_BOTH = 2
_TABLE, _SIGNATURE, _RAISED = 1.0, 0.8, 1.6
_OF_A_STAMP = 0.6
"""How little a name is believed that is made of the words of a company's."""

_REACH = 7
"""So many rows under the captions a name may stand."""


def giver(text: DocumentText) -> Iterator[Place]:
    """Names under the words for the one who gives the power, or that those words follow."""
    one = _GIVES_BELOW.search(text.flow.text) is not None and len(list(persons(text))) < _BOTH
    for place in _under(text, _GIVER):
        yield replace(place, prior=place.prior * _RAISED) if one else place
    yield from _called(text, _GIVER)


def receiver(text: DocumentText) -> Iterator[Place]:
    """Names under the words for the one who receives it, or that those words follow."""
    yield from _under(text, _RECEIVER)
    yield from _called(text, _RECEIVER)


def _called(text: DocumentText, side: int) -> Iterator[Place]:
    """Of two persons with a label the one whose particulars end so: ``disebut PIHAK KEDUA``."""
    named = list(persons(text))
    if len(named) < 2:
        return
    for person in named:
        calls = [found for found in _CALLED.finditer(person.particulars) if found.lastgroup]
        if calls and calls[0].lastgroup == _SIDES[side]:
            yield person.place
            return


def _under(text: DocumentText, side: int) -> Iterator[Place]:
    stamped = stamps_of(text.rows)
    for index, row in enumerate(text.rows):
        captions = _captions(row)
        if captions is None:
            continue
        below = [
            each for each in text.rows[index + 1 : index + 1 + _REACH] if each.page == row.page
        ]
        captioned = False
        for at, each in enumerate(below):
            runs = _runs(each, captions)
            label = _label(runs, captions, each.height)
            words = _theirs(runs[bool(label) :], captions, side)
            named = _after_name(words)
            if named:  # a label in each of the two columns
                yield Place(_joined(named), tuple((each, word) for word in named), _TABLE)
                break
            if not words or (label and skeleton(label) not in _NAME):
                continue
            if skeleton(_joined(words)) in _NAME:  # a caption in each column, the names under them
                captioned = True
                continue
            found = [(each, word) for word in words]
            if label:
                found += _rest(below[at + 1 : at + 2], captions, side)
            raw = " ".join(word.text for _, word in found)
            sure = _TABLE if label or captioned else _SIGNATURE * 0.97**at
            yield Place(raw, tuple(found), sure * (_OF_A_STAMP if stamped(raw) else 1.0))
            if label or captioned:
                break


def _after_name(words: Sequence[Word]) -> Sequence[Word]:
    """What follows ``Nama :`` in a cell, up to the next column; nothing in other cells."""
    if not words or skeleton(words[0].text) not in _NAME:
        return ()
    rest = [word for word in words[1:] if skeleton(word.text)]
    ends = (at for at, (one, two) in enumerate(pairwise(rest), 1) if _far(one, two))
    return rest[: next(ends, len(rest))]


def _far(one: Word, two: Word) -> bool:
    return two.box.left - one.box.right > 1.2 * one.box.height


def _joined(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def _rest(rows: Sequence[Row], captions: tuple[Box, Box], side: int) -> list[tuple[Row, Word]]:
    """What goes on of a cell in the next row of its table, unless another label begins there."""
    return [
        (row, word)
        for row in rows
        if not _label(runs := _runs(row, captions), captions, row.height)
        for word in _theirs(runs, captions, side)
    ]


def _captions(row: Row) -> tuple[Box, Box] | None:
    """Where the row names the giver and the receiver; None where it does not name both."""
    found: list[Box | None] = [None, None]
    for start, end in row.columns():
        begin = start
        for at in range(start + 1, end):
            if skeleton(row.words[at].text) != _KUASA:
                continue
            for side, names in enumerate(_CAPTIONS):
                if skeleton(row.words[at - 1].text) in names:
                    # ``Tanda tangan yang diberi kuasa`` is one caption.
                    found[side] = Box.around(word.box for word in row.words[begin : at + 1])
            begin = at + 1
    one, other = found
    return _without_of_what(row) if one is None or other is None else (one, other)


def _without_of_what(row: Row) -> tuple[Box, Box] | None:
    """Captions that fill a row with nothing but the two parties: ``Pemberi,     Penerima,``."""
    columns = [row.words[start:end] for start, end in row.columns()]
    told = [_ALONE.fullmatch(_joined(words)) for words in columns]
    sides = {found.lastgroup: words for found, words in zip(told, columns, strict=True) if found}
    if len(columns) != _BOTH or len(sides) != _BOTH:
        return None
    one, other = (Box.around(word.box for word in sides[side]) for side in _SIDES)
    return one, other


def _runs(row: Row, captions: tuple[Box, Box]) -> list[list[Word]]:
    """The words of a row, parted at gaps and where a caption begins."""
    runs: list[list[Word]] = []
    cell = False
    for word in row.words:
        if word.text == RULE:
            cell = True
            continue
        apart = cell or not runs or word.box.left - runs[-1][-1].box.right > 1.2 * row.height
        # Full cells of a table leave hardly a gap, but each begins where its caption does.
        begins = any(abs(word.box.left - box.left) < 0.5 * row.height for box in captions)
        cell = False
        if apart or begins:
            runs.append([word])
        else:
            runs[-1].append(word)
    return runs


def _label(runs: Sequence[Sequence[Word]], captions: tuple[Box, Box], height: float) -> str:
    """What stands to the left of both, apart: the label of a table's row."""
    left = min(box.left for box in captions) - height
    if not runs or runs[0][-1].box.right >= left or len(runs) == 1:
        return ""
    return " ".join(word.text for word in runs[0])


def _theirs(runs: Sequence[Sequence[Word]], captions: tuple[Box, Box], side: int) -> Sequence[Word]:
    """The words that stand under one of the captions rather than the other."""
    mine, other = captions[side], captions[1 - side]
    boxes = [Box.around(word.box for word in run) for run in runs]
    return [
        word
        for run, box in zip(runs, boxes, strict=True)
        if _apart(box, mine) < _apart(box, other)
        for word in run
    ]


def _apart(box: Box, caption: Box) -> float:
    """How far a text is from standing under a caption, flush with it or centred."""
    return min(abs(box.left - caption.left), abs(box.middle[0] - caption.middle[0]))


SPECIALS = {"pemberi": giver, "penerima": receiver, "penanda_tangan": who_appoints}
