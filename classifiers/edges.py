"""What the upper and the lower end of a page say of its place in a document.

A title, a letterhead, an addressee open one; a sentence, a list, a table that go on do not; a
signature closes it. No type of document has a say here: what a page is tells ``page_type``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from classifiers import edge_words as said
from classifiers.page_numbers import in_capitals, is_number, numbered
from classifiers.page_words import stands_out
from dossier.model import Line, PageText

_TOP: Final = 0.36
"""Upper share of what stands on a page in which a document's title and addressee stand."""
_LOW: Final = 0.3
"""Where what begins lower than this share of a page begins low."""
_FULL: Final = 0.86
_FIRST_LINES: Final = 8
_TITLE_BELOW: Final = 4
"""So many lines under the head of an annex its title may stand."""
_LAST: Final = 0.3
"""Lower share of a page's lines in which it is signed."""
_LONG: Final = 6
"""Letters and digits of a number that is one letter's only; letters of a line that runs along."""
_ALONG: Final = 120
"""No more letters of such a line are compared."""
_TITLE: Final = 10
"""A title has no more words: a line of prose in the middle of a page is none."""
_FEW, _HARDLY, _COVER = 45, 20, 60
"""Words of a page that ends a document, of one that is only signed, of a cover."""


@dataclass(frozen=True, slots=True)
class Edges:
    """What a page says of its place.

    Attributes:
        number: Its number, where one stands by itself at its head or foot.
        of: How many pages there are, where that is said.
        annex: Whether its head says that it belongs to another paper.
        stamped: Whether a duty stamp is on it.
        references: Numbers of letters on it, letters and digits only.
        head: The letters of its first and last lines: what runs along on every page.
        foot: As ``head``.
        above: What its upper part says, as terms of a score by name.
        below: What its end says for a page behind it, likewise.
    """

    number: int | None = None
    of: int | None = None
    annex: bool = False
    stamped: bool = False
    references: frozenset[str] = frozenset()
    head: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()
    above: Mapping[str, float] = field(default_factory=dict)
    below: Mapping[str, float] = field(default_factory=dict)


NONE: Final = Edges()


def edges(text: PageText) -> Edges:
    """What the ends of a page say.

    Args:
        text: The page as its best reader read it.
    """
    page = _Page(text)
    number, of = numbered(page.lines, text.size[1])
    annex = _annexed(page.upper)
    above, below = dict(page.above()), dict(page.below())
    above["annex"] = float(annex)
    above["first number"], above["later number"] = float(number == 1), float((number or 0) > 1)
    above["only page"] = float(of == 1)
    below["last of all"] = float(number is not None and number == of)
    letters = [re.sub(r"[^A-Z]", "", line)[:_ALONG] for line in page.upper]
    return Edges(
        number,
        of,
        annex,
        any(map(said.STAMPED.fullmatch, page.upper)),
        frozenset(_references(page.upper)),
        tuple(filter(_runs_along, letters[:3])),
        tuple(filter(_runs_along, letters[-2:])),
        above,
        below,
    )


def _runs_along(letters: str) -> bool:
    """Whether a line may run along on one document's pages only: not what every such paper says."""
    return len(letters) > _LONG and not said.ON_ANY_PAPER.search(letters)


def _references(upper: Sequence[str]) -> Iterator[str]:
    for line in upper:
        for found in said.REFERENCE.finditer(line):
            number = re.sub(r"[^A-Z0-9]", "", found[0])
            if len(number) > _LONG and re.search(r"[A-Z]", number):
                yield number


def _annexed(upper: Sequence[str]) -> bool:
    """Whether a page is headed as the annex of another paper.

    A letter's head counts its annexes (*Lampiran : 1 (satu) berkas*) between its number and matter.
    A statement that is headed *Lampiran Permohonan Izin* is a paper of its own.
    """
    for at, line in enumerate(upper[:_FIRST_LINES]):
        if said.SUBJECT.match(line):
            return False
        found = said.ANNEX.match(line)
        if found:
            counted = ":" in found["rest"] and said.COUNTED.match(found["rest"].lstrip(" :."))
            of = [found["rest"]]
            if said.COUNTED_ONLY.fullmatch(found["rest"]):
                of += upper[at + 1 : at + 2]
            handed_in = any(map(said.OF_AN_APPLICATION.match, of)) and any(
                map(said.IN_ITSELF.match, upper[at + 1 : at + 1 + _TITLE_BELOW])
            )
            named = any(map(said.SUBJECT.match, upper[at + 1 : at + 3]))
            return not (counted or handed_in or named)
    return False


class _Page:
    """The lines of a page that hold a letter or a figure.

    Attributes:
        lines: They, from top to bottom.
        upper: What they say, in capitals.
    """

    def __init__(self, text: PageText) -> None:
        self.width, self.height = text.size
        self.words = len(text.words)
        self.lines = [line for line in text.lines if any(map(str.isalnum, line.text))]
        self.upper = [in_capitals(line) for line in self.lines]

    @cached_property
    def _top(self) -> int:
        return self.lines[0].box.top

    def above(self) -> Iterator[tuple[str, float]]:
        """What the upper part says, and what the page holds in all."""
        if not self.lines:
            return
        yield from self._heads()
        yield from self._begins()
        yield "begins low", float(self._top > _LOW * self.height)
        yield "few words", float(self.words < _FEW)
        yield "hardly a word", float(self.words < _HARDLY)
        yield "wide", float(self.width > self.height)

    def _heads(self) -> Iterator[tuple[str, float]]:
        """Titles, and what letters and forms have at their head."""
        end = self._top + _TOP * max(self.height - self._top, 1)
        lines = [
            (line, text)
            for line, text in zip(self.lines, self.upper, strict=True)
            if line.box.top < end
        ]
        titles = [text for line, text in lines if self._is_title(line, text)]
        named = any(map(said.TITLE.match, titles))
        head = "\n".join(text for _, text in lines)
        yield "titles", min(3, len(titles)) / 3
        yield "named title", float(named)
        yield "no title", float(not titles)
        yield "office", float(any(map(said.OFFICE.search, titles[:4])))
        yield "firm", float(any(map(said.FIRM.match, titles[:3])))
        yield "number", float(said.NUMBER.search(head) is not None)
        yield "addressee", float(said.ADDRESSEE.search(head) is not None)
        yield "subject", float(said.MATTER.search(head) is not None)
        yield "greeting", float(said.GREETING.search(head) is not None)
        yield "this day", float(said.THIS_DAY.search(head) is not None)
        yield "place and day", float(any(map(said.PLACE_AND_DAY.match, self.upper[:6])))
        signed = self.words < _FEW and any(map(said.SIGNED.search, self.upper))
        yield "only signed", float(signed and not named and self._top <= _LOW * self.height)

    def _is_title(self, line: Line, text: str) -> bool:
        short = len(text) > 4 and len(line.words) <= _TITLE and text[-1] not in ",;"
        return short and not said.NO_TITLE.search(text) and stands_out(line, self.width)

    def _begins(self) -> Iterator[tuple[str, float]]:
        """How the text begins, behind the number of the page."""
        lines = zip(self.lines, self.upper, strict=True)
        begins = next((each for each in lines if not is_number(each[1])), None)
        if begins is not None:
            line, text = begins
            yield "small letter", float(line.text.lstrip(" -\u2013")[:1].islower())
            yield "goes on", float(bool(said.GOES_ON.match(text) or said.ROW.match(text)))
            yield "closes", float(said.CLOSES.match(text) is not None)
            yield "back", float(any(map(said.BACK.match, self.upper[:4])))
        yield "continued", float(any(map(said.CONTINUED.search, self.upper[:4])))

    def below(self) -> Iterator[tuple[str, float]]:
        """What the end says of a page behind it."""
        if not self.lines:
            return
        upper = [text for text in self.upper if not said.OF_A_STAMP.fullmatch(text)]
        last = upper[-max(4, round(_LAST * len(upper))) :]
        signed = sum(1 for text in last if said.SIGNED.search(text))
        yield "unsigned", float(signed == 0)
        yield "signed", float(signed > 2)
        yield "to be continued", float(any(map(said.TO_BE_CONTINUED.search, self.upper[-3:])))
        yield "mid sentence", float(self._breaks_off())
        yield "full", float(self.lines[-1].box.bottom > _FULL * self.height)
        yield "few", float(self.words < _COVER)

    def _breaks_off(self) -> bool:
        """Whether the last line is long and ends in a small letter, dashes left aside."""
        lines = reversed(self.lines)
        line = next((each for each in lines if not is_number(each.text.upper())), self.lines[-1])
        tail = line.text.rstrip(" -\u2013_=~*")[-1:]
        return tail.islower() and line.box.right > 0.7 * self.width and len(line.words) > 5
