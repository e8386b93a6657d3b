"""A page prepared for looking up cues; what it was asked once it answers from memory.

Types share many phrases (``Surat Pernyataan`` speaks against most), and looking for one that is not
there costs the most: every place of the page is compared with it.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache
from itertools import islice, pairwise
from typing import Final

from rapidfuzz import fuzz, process

from dossier.declaration import Cue, Place
from dossier.model import Line, PageText
from dossier.wording import TO_THE_LETTER, found_in, skeleton

_TITLE_LIKENESS: Final = 90
"""Titles share words (``SURAT``): they must be alike nearly to the letter (100 is all alike)."""

_LONG_ENOUGH: Final = 9
"""A phrase of so many letters may be the beginning of a longer title."""

_TITLE_SLACK: Final = 14
"""So many more letters than its phrase may a title's line have."""


TOP: Final = 0.34
TITLES: Final = 0.6
"""Upper shares of a page: where letterheads stand, and where titles do."""


def upper_part(text: PageText, share: float) -> list[Line]:
    """The lines that stand in so large an upper part of a page.

    A card that was copied onto the middle of a sheet has its own upper part: where nothing stands
    in the top of the page, what stands on it is measured instead.

    Args:
        text: The page.
        share: Of its height.
    """
    boxes = [line.box for line in text.lines]
    first, end = min((box.top for box in boxes), default=0), max(1, text.size[1])
    if first < TOP * end:
        first = 0
    else:
        end = max(box.bottom for box in boxes)
    return [line for line in text.lines if line.box.top < first + share * (end - first)]


class PageWords:
    """What stands on a page, in the forms in which cues are looked for.

    Attributes:
        upper: All of it in capitals, with single spaces.

    Args:
        text: The page as its best reader read it.
    """

    def __init__(self, text: PageText) -> None:
        lines = [line.text for line in text.lines]
        top_lines = [line.text for line in upper_part(text, TOP)]
        headings = _headings(upper_part(text, TITLES), text.size[0])
        titles = [skeleton(line) for line in headings]
        titles += [one + other for one, other in pairwise(titles)]
        self.upper = " ".join(" ".join(lines).upper().split())
        self._upper: dict[Place, str] = {
            "body": self.upper,
            "top": _apart(top_lines),
            "title": _apart(headings),
            "lines": _apart(lines),
        }
        self._all = skeleton("".join(lines))
        self._top = skeleton("".join(top_lines))
        self._titles = sorted({title for title in titles if title}, key=len)
        self._lengths = [len(title) for title in self._titles]
        self._joined_titles = "\n".join(self._titles)
        self._known: dict[tuple[str, Place], float] = {}

    def hit(self, cue: Cue) -> float:
        """How well a cue is met, 0 to 1."""
        if cue.regex:
            return self._recalled(cue.phrase, cue.place, self._matched)
        best = 0.0
        for phrase in _alternatives(cue.phrase):
            best = max(best, self._recalled(phrase, cue.place, self._found))
            if best == 1:
                return best
        return max(best, self._recalled(cue.also, cue.place, self._matched) if cue.also else 0.0)

    def _recalled(self, what: str, place: Place, look: Callable[[str, Place], float]) -> float:
        known = self._known.get((what, place))
        if known is None:
            known = self._known[what, place] = look(what, place)
        return known

    def _matched(self, pattern: str, place: Place) -> float:
        return 1.0 if re.search(pattern, self._upper[place], re.MULTILINE) else 0.0

    def _found(self, phrase: str, place: Place) -> float:
        if place == "title":
            return self._in_titles(skeleton(phrase))
        return found_in(phrase, self._top if place == "top" else self._all)

    def _in_titles(self, wanted: str) -> float:
        length = len(wanted)
        shortest = bisect_left(self._lengths, length - 2)
        fitting = self._titles[shortest : bisect_right(self._lengths, length + _TITLE_SLACK)]
        if wanted in self._joined_titles:
            begun = length >= _LONG_ENOUGH and any(t.startswith(wanted) for t in self._titles)
            if begun or any(wanted in title for title in fitting):
                return 1.0
        if length < TO_THE_LETTER or not fitting:
            return 0.0
        best = process.extractOne(
            wanted, fitting, scorer=fuzz.partial_ratio, score_cutoff=_TITLE_LIKENESS
        )
        return best[1] / 100 if best else 0.0


def _headings(lines: Sequence[Line], width: int) -> list[str]:
    """What can be a title, from top to bottom: a title may go on in the next one."""
    found = [(line.box.top, line.text) for line in lines if stands_out(line, width)]
    found += _set_wide(lines)
    found += ((line.box.top, line.text) for line in _by_themselves(lines))
    found += _subjects(lines)
    return [text for _, text in sorted(found, key=lambda each: each[0])]


def _set_wide(lines: Iterable[Line]) -> list[tuple[int, str]]:
    """Titles whose letters stand apart, made one where wide gaps part their words.

    ``S U R A T   K U A S A`` comes as a line a word.
    """
    found: list[list[Line]] = []
    for line in lines:
        if not _LETTERS_APART.fullmatch(line.text):
            continue
        level = found and abs(found[-1][-1].box.top - line.box.top) < line.box.height
        (found[-1].append(line) if level else found.append([line]))
    return [(title[0].box.top, " ".join(line.text for line in title)) for title in found]


def _by_themselves(lines: Sequence[Line]) -> Iterator[Line]:
    """Lines whose words have capitals, with paper over and under them: titles that nobody centred.

    ``Daftar Personalia Unit Produksi``.
    """
    boxes = [line.box for line in lines]
    alike = ((line, box) for line, box in zip(lines, boxes, strict=True) if _like_a_title(line))
    for line, box in islice(alike, _MOST_TITLES):
        paper, middle = _PAPER * box.height, box.middle[1]
        others = [each for each in boxes if each is not box]
        near = (
            each.bottom > box.top - paper
            if each.bottom <= middle
            else each.top < box.bottom + paper
            for each in others
            if each.bottom <= middle or each.top >= middle
        )
        beside = (abs(each.middle[1] - middle) < box.height / 2 for each in others)
        if not any(near) and not any(beside):
            yield line


def _subjects(lines: Sequence[Line]) -> Iterator[tuple[int, str]]:
    """What a letter says it is about: ``Perihal : Susunan Direksi``.

    Readers part a label from its value, where the gap is wide.
    """
    for at, line in enumerate(lines):
        found = _SUBJECT.match(line.text)
        if not found:
            continue
        said = line.text[found.end() :]
        after = lines[at + 1] if at + 1 < len(lines) else line
        if not said and abs(after.box.middle[1] - line.box.middle[1]) < line.box.height / 2:
            said = after.text.lstrip(" :;.")
        if said:
            yield line.box.top, said


def _like_a_title(line: Line) -> bool:
    words = [word.text for word in line.words]
    return 2 <= len(words) <= _LONGEST_TITLE and all(map(_TITLE_WORD.fullmatch, words))


_SUBJECT: Final = re.compile(r"\W*(?:HAL|PERIHAL|H A L)\b\s*(?:[:;.]\s*)?(?![0-9])", re.IGNORECASE)
_MOST_TITLES: Final = 40
"""Of a page with more lines of that sort the rest are a list of names."""

_TABBED: Final = 1.6
"""Heights of a line that a gap between a label and its value has, and one between words has not."""

_LONGEST_TITLE: Final = 8
_PAPER: Final = 0.8
"""Heights of a line that lie between a title and what stands over and under it."""

_TITLE_WORD: Final = re.compile(r"[A-Z][A-Za-z/&-]+|dan|atau|di|ke|untuk|yang|dengan|pada|&")

_LETTERS_APART: Final = re.compile(r"[A-Z](?: [A-Z]){2,}")


def _apart(lines: Iterable[str]) -> str:
    """Line under line; those of nothing but marks are left out.

    Expressions begin with any marks before a word, and would go on from each of them to the last.
    """
    words = (line for line in lines if any(map(str.isalnum, line)))
    return "\n".join(" ".join(line.upper().split()) for line in words)


@cache
def _alternatives(phrase: str) -> tuple[str, ...]:
    return tuple(phrase.split("|"))


def stands_out(line: Line, width: int) -> bool:
    """Whether a line can be a title: in capitals, or set in the middle of the page.

    A label and its value behind a wide gap (``Tempat tinggal   Jl. Kartini``) may fill the middle
    of the page, too: that is a title only where capitals stand before the gap.
    """
    if re.match(r"\W*\d{1,2}\W", line.text):
        return False
    box = line.box
    centred = box.left > 0.15 * width and abs(box.left + box.right - width) < 0.14 * width
    return is_heading(line.text) or (centred and is_heading(_before_a_gap(line), 1))


def _before_a_gap(line: Line) -> str:
    """What stands before the first wide gap of a line; capitals for all of a line without one."""
    words = line.words
    for at, (before, after) in enumerate(pairwise(words), start=1):
        apart = after.box.left - before.box.right > _TABBED * line.box.height
        if apart and len(before.text) > 1:
            return " ".join(word.text for word in words[:at])
    return line.text.upper()


def is_heading(line: str, least: int = 6) -> bool:
    """Whether a line is set in capitals and has so many letters."""
    letters = [char for char in line if char.isalpha()]
    return len(letters) >= least and sum(char.isupper() for char in letters) / len(letters) > 0.9
