"""Why a document is taken for what it is: where each cue was found, in the page's own words.

``kop: BALAI BESAR POM; hal: Rekomendasi; isi: obat tradisional``. What holds a long number is named
by the declared phrase or not at all: a reason is shown where numbers are masked, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from rapidfuzz import fuzz

from classifiers.page_type import PageScores
from classifiers.page_words import TITLES, TOP, stands_out, upper_part
from dossier.declaration import Cue
from dossier.kinds import OTHER
from dossier.model import Box, Line, PageText
from dossier.wording import skeleton

Place = Literal["kop", "judul", "hal", "isi"]
_PLACES: tuple[Place, ...] = ("kop", "judul", "hal", "isi")
LONGEST = 120
"""So many letters fit a line of the screens."""
_PIECE = 44
_EACH = 2
"""Cues named of each place."""
_ALIKE = 88
_HEAD = 0.25
"""A letterhead lies within this upper share of the page."""
_SUBJECT = re.compile(r"^\W*(HAL|PERIHAL)\b\W*", re.IGNORECASE)
_LONG_NUMBER = re.compile(r"\d[\d .\-]{2,}\d")


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where a cue was found, and what is printed there."""

    place: Place
    printed: str


def reason(kind: str, scores: Sequence[PageScores], texts: Sequence[PageText]) -> str:
    """Say in at most 120 letters what a document was told by.

    Args:
        kind: Its type.
        scores: What each of its pages shows.
        texts: What stands on each.
    """
    chosen: dict[Place, list[str]] = {place: [] for place in _PLACES}
    for spot in _spots(kind, scores, texts):
        there = chosen[spot.place]
        elsewhere = {skeleton(each) for found in chosen.values() for each in found}
        again = any(_within(spot.printed, each) for each in there)
        if len(there) == _EACH or again or skeleton(spot.printed) in elsewhere:
            continue
        there.append(spot.printed)
        if len(_said(chosen)) > LONGEST:
            there.pop()
    if any(chosen.values()):
        return _said(chosen)
    if kind == OTHER:
        return "tidak ada ciri yang cukup dari jenis dokumen mana pun"
    return "menyambung halaman sebelumnya"


def _said(chosen: dict[Place, list[str]]) -> str:
    return "; ".join(f"{place}: {', '.join(found)}" for place, found in chosen.items() if found)


def _within(one: str, other: str) -> bool:
    return skeleton(one) in skeleton(other) or skeleton(other) in skeleton(one)


class _Sheet:
    """A page with what is looked up for every cue: boxes of lines, regions and their words."""

    def __init__(self, text: PageText) -> None:
        self.text = text
        self.width, self.height = text.size[0], max(1, text.size[1])
        self.lines = [(line, line.box) for line in text.lines]
        self._words: dict[str, _Words] = {}

    def words(self, cue: Cue) -> _Words:
        """The words of the lines in which the cue is looked for."""
        if cue.place not in self._words:
            self._words[cue.place] = _Words(self._region(cue.place))
        return self._words[cue.place]

    def _region(self, place: str) -> list[Line]:
        if place == "top":
            return upper_part(self.text, TOP)
        if place == "title":
            return [line for line in upper_part(self.text, TITLES) if stands_out(line, self.width)]
        return [line for line, _ in self.lines]

    def place(self, cue: Cue, line: Line) -> Place:
        """What the place is called where a cue was found."""
        box = line.box
        if any(_SUBJECT.match(each.text) for each in self._row(box)):
            return "hal"
        if cue.place == "title":
            return "judul"
        high = box.top < _HEAD * self.height
        return "kop" if high and (cue.place == "top" or stands_out(line, self.width)) else "isi"

    def _row(self, box: Box) -> Iterator[Line]:
        """The line, and what stands to the left of it: readers part a label from its value."""
        _, middle = box.middle
        for line, other in self.lines:
            if other.top <= middle < other.bottom and other.left <= box.left:
                yield line


class _Words:
    """Lines, word by word, with the skeleton of each word and of all together."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines = lines
        self.each = [(word.text, line) for line in lines for word in line.words]
        self.pieces = [skeleton(word) for word, _ in self.each]
        self.joined = "".join(self.pieces)


def _spots(kind: str, scores: Sequence[PageScores], texts: Sequence[PageText]) -> Iterator[_Spot]:
    """What was found, page by page: titles and letterheads first, then the weightiest."""
    for each, text in zip(scores, texts, strict=True):
        sheet = _Sheet(text)
        found = each.other_found if kind == OTHER else each.scores[kind].found
        for cue in sorted(found, key=_rank):
            spot = _of_pattern(cue.phrase, cue, sheet) if cue.regex else _of_phrase(cue, sheet)
            if spot is not None:
                yield spot


def _rank(cue: Cue) -> tuple[bool, int, float]:
    return cue.regex, ("title", "top", "body", "lines").index(cue.place), -cue.weight


def _of_phrase(cue: Cue, sheet: _Sheet) -> _Spot | None:
    """The words that were taken for the phrase."""
    words = sheet.words(cue)
    for phrase in cue.phrase.split("|"):
        span = _span(skeleton(phrase), words.joined)
        if span is None:
            continue
        inside: list[tuple[str, Line]] = []
        at = 0
        for each, piece in zip(words.each, words.pieces, strict=True):
            shared = min(at + len(piece), span[1]) - max(at, span[0])
            if piece and 2 * shared >= len(piece):
                inside.append(each)
            at += len(piece)
        if inside:
            printed = " ".join(word for word, _ in inside)
            return _Spot(sheet.place(cue, inside[0][1]), _short(printed, phrase))
    return _of_pattern(cue.also, cue, sheet) if cue.also else None


def _span(wanted: str, joined: str) -> tuple[int, int] | None:
    """Where a phrase stands in a text, both skeletons, as ``dossier.wording.found_in`` finds it."""
    at = joined.find(wanted)
    if at >= 0:
        return at, at + len(wanted)
    if len(wanted) < 8 or len(joined) < len(wanted) - 2:
        return None
    found = fuzz.partial_ratio_alignment(wanted, joined, score_cutoff=_ALIKE)
    return None if found is None else (found.dest_start, found.dest_end)


def _of_pattern(pattern: str, cue: Cue, sheet: _Sheet) -> _Spot | None:
    """What a regular expression met, or its group ``shown``, where that is words."""
    lines = sheet.words(cue).lines
    glue = " " if cue.place == "body" else "\n"
    upper = [line.text.upper() for line in lines]
    match = re.search(pattern, glue.join(upper), re.MULTILINE)
    if match is None:
        return None
    group = "shown" if "shown" in match.groupdict() else 0
    printed = _SUBJECT.sub("", match[group]).strip(" \n:;.,-")
    if sum(char.isalpha() for char in printed) < 3 or _LONG_NUMBER.search(printed):
        return None
    begins = 0
    for line, body in zip(lines, upper, strict=True):
        begins += len(body) + 1
        if match.start(group) < begins:
            return _Spot(sheet.place(cue, line), _short(" ".join(printed.split()), printed))
    return None


def _short(printed: str, phrase: str) -> str:
    said = phrase if _LONG_NUMBER.search(printed) else printed
    said = said.strip(" :;.,-")
    return said if len(said) <= _PIECE else said[: _PIECE - 1].rstrip() + "…"
