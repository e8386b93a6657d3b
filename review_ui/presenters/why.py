"""Why a requirement stands as it does, as a screen: the explanation, and crops of its places."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from dossier import indonesian
from dossier.model import RuleVerdict
from dossier.result import Coordinates
from office.why.explanation import Explanation, Place, Sheet
from office.why.stored import Opened
from review_ui import words
from review_ui.presenters.checks import state_of
from review_ui.presenters.rows import State

MOST_CROPS: Final = 4
"""Lines of one value that are shown beside it; all of them are marked on their page."""
_MARGIN: Final = (10, 4)
"""Pixels of the page that a crop shows beside the place, and above and below it."""
_LINE: Final = (420, 44)
_CARD: Final = (420, 280)
"""The most room, in CSS pixels, for a crop of a line and of a card."""
_PAGE_WIDTH: Final = 420

VERDICT: Final[dict[RuleVerdict, str]] = {
    "fail": "Tidak cocok",
    "inconclusive": "Belum pasti",
    "pass": "Cocok",
    "not_applicable": "Tidak berlaku",
}
SIGN: Final[dict[State, str]] = {"orang": "●", "baik": "✓", "ragu": "?", "gagal": "!"}
_STATES: Final[dict[RuleVerdict, State]] = {
    "fail": "gagal",
    "inconclusive": "ragu",
    "pass": "baik",
    "not_applicable": "baik",
}


@dataclass(frozen=True, slots=True)
class Crop:
    """A piece of a page image, which the browser cuts; sizes in pixels of page and screen."""

    image: str
    page: tuple[int, int]
    part: Coordinates
    shown: tuple[int, int]
    label: str

    @property
    def window(self) -> str:
        """The piece as a drawing's window onto the page: left, top, width, height."""
        left, top, right, bottom = self.part
        return f"{left} {top} {right - left} {bottom - top}"


@dataclass(frozen=True, slots=True)
class Mark:
    """A place that is drawn on a page."""

    left: int
    top: int
    width: int
    height: int
    label: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A page with its places; ``image`` is empty when there is no picture of it."""

    sheet: Sheet
    number: int
    image: str
    shown: tuple[int, int]
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """The screen; the explanation itself is said by the template."""

    base: str
    number: str
    applicant: str
    row: str
    numbers: str
    status: str
    state: State
    why: Explanation
    pictures: tuple[Picture, ...]
    shown: frozenset[int]

    def crops(self, places: Iterable[Place], *, card: bool = False) -> tuple[Crop, ...]:
        """Pieces of the pages at places that have a box, as far as there are pictures."""
        boxed = (each for each in places if each.box is not None and each.page in self.shown)
        made = (self._crop(each, each.box, _CARD if card else _LINE) for each in boxed if each.box)
        return tuple(dict.fromkeys(made))[:MOST_CROPS]

    def _crop(self, place: Place, box: Coordinates, room: tuple[int, int]) -> Crop:
        size = next(
            each.sheet.size for each in self.pictures if each.sheet.place.page == place.page
        )
        part = (
            max(0, box[0] - _MARGIN[0]),
            max(0, box[1] - _MARGIN[1]),
            box[2] + _MARGIN[0],
            box[3] + _MARGIN[1],
        )
        wide, high = max(1, part[2] - part[0]), max(1, part[3] - part[1])
        scale = min(1.0, room[0] / wide, room[1] / high)
        shown = max(1, round(wide * scale)), max(1, round(high * scale))
        return Crop(_image(self.base, place.page), size, part, shown, place.name)


def screen(opened: Opened) -> Screen:
    """The screen of an explanation."""
    case, why = opened.case, opened.explanation
    base = f"/berkas/{case.id}"
    status = why.check.status
    return Screen(
        base=base,
        number=case.registration or case.id,
        applicant=case.applicant_name,
        row=f"periksa-{why.requirement.name}",
        numbers=indonesian.ranges(why.check.printed_numbers),
        status=words.STATUS[status],
        state=state_of(status),
        why=why,
        pictures=tuple(_picture(base, each, why, opened.shown) for each in why.sheets),
        shown=opened.shown,
    )


def verdict_state(verdict: RuleVerdict) -> State:
    """The colour of a finding."""
    return _STATES[verdict]


def _picture(base: str, sheet: Sheet, why: Explanation, shown: frozenset[int]) -> Picture:
    page = sheet.place.page
    width, height = sheet.size
    return Picture(
        sheet=sheet,
        number=page + 1,
        image=_image(base, page) if page in shown else "",
        shown=(_PAGE_WIDTH, round(_PAGE_WIDTH * height / max(1, width))),
        marks=tuple(dict.fromkeys(_marks(why, page))),
    )


def _marks(why: Explanation, page: int) -> Iterator[Mark]:
    for label, place in _labelled(why):
        if place.page == page and place.box is not None:
            left, top, right, bottom = place.box
            yield Mark(left, top, right - left, bottom - top, label)


def _labelled(why: Explanation) -> Iterator[tuple[str, Place]]:
    for paper in why.papers:
        yield from ((paper.name, each) for each in paper.places)
        for reading in paper.readings:
            yield from ((f"{paper.name} · {reading.label}", each) for each in reading.places)
    for proof in why.proofs:
        for ground in proof.grounds:
            yield from ((f"{ground.paper} · {ground.label}", each) for each in ground.places)


def _image(base: str, page: int) -> str:
    return f"{base}/halaman/{page + 1}"
