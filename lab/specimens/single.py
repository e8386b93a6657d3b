"""One delivered page by itself, with every printed line and its place: what reading is measured on.

Drawn by the same layouts, machines and files as the dossiers, from streams of its own.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

import numpy as np
from pydantic import BaseModel, ConfigDict

from lab.specimens import bundle, lettering, sheets, typeset
from lab.specimens.bundle import Suffix
from lab.specimens.contents import Wanted, contents
from lab.specimens.degrade.delivered import Delivered
from lab.specimens.degrade.graded import harmed
from lab.specimens.degrade.image import Matrix
from lab.specimens.encoded import Encoded, encode
from lab.specimens.facts import Facts
from lab.specimens.layout import Case, Layout, Pool, Printed, layouts_of
from lab.specimens.rng import Rng, chance, pixels, stream, weighted
from lab.specimens.scanning import Machine, choose_machine
from lab.specimens.truth import FieldValue, Tier
from lab.specimens.world import draw_facts

TRUTH: Final = "page.json"
ANY: Final = ""
"""Any kind that is a page of text."""
_FORMS: Final[dict[Tier, tuple[tuple[Suffix, float], ...]]] = {
    "clean": ((".pdf", 0.8), (".tif", 0.1), (".jpg", 0.05), (".png", 0.05)),
    "office": ((".pdf", 0.78), (".tif", 0.12), (".jpg", 0.1)),
    "phone": ((".jpg", 0.75), (".pdf", 0.25)),
}
Row = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class PageOrder:
    """What is asked of the maker.

    Attributes:
        kind: A kind of document or ``ANY`` page of text.
        harm: Harm that is done to the page on top of what its tier does (``degrade.graded``).
        strength: Of that harm.
        layout: The one layout to draw; empty for any of the pool.
        first: Take the first page rather than any.
    """

    seed: int
    tier: Tier
    pool: Pool
    kind: str = ANY
    harm: str = ""
    strength: float = 0.0
    layout: str = ""
    first: bool = False


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class TruthWord(_Record):
    """A printed word with left, top, right, bottom in pixels of the drawn page or card."""

    text: str
    box: tuple[float, float, float, float]


class SinglePage(_Record):
    """The truth of one page.

    ``matrix`` maps pixels of the drawn page or card to pixels of the page as it came (EXIF and PDF
    rotation honoured); ``quad`` the corners of the sheet there, upper left first, clockwise.
    ``fields`` are those of the whole document, ``pages`` how many pages it has.
    """

    seed: int
    tier: Tier
    kind: str
    layout: str
    left_out: bool
    card: bool
    file: str
    pages: int
    rotation: Literal[0, 90, 180, 270]
    matrix: tuple[Row, Row, Row]
    quad: list[tuple[float, float]]
    lines: list[list[TruthWord]]
    fields: dict[str, FieldValue]


def make(order: PageOrder, folder: Path) -> SinglePage:
    """Write one page and its truth, ``page.json``, into ``folder``; returns the truth.

    Raises:
        LookupError: the kind has no layout, or a dossier of that seed holds no such document.
    """
    facts, rng = draw_facts(order.seed), _stream(order)
    wanted = rng.choice(_candidates(order, facts, rng))
    layout, printed = _print(order, facts, wanted)
    order = replace(order, kind=wanted.kind)
    machine = choose_machine(order.seed, order.tier, facts.received)
    laid = _card if printed.card else _leaf
    whole, to_page, at, dpi = laid(layout, printed, machine, rng, order)
    if order.harm:
        whole = harmed(whole, order.harm, order.strength, pixels(order.seed, "harm", order.harm))
    page = encode(whole, lossless=False, bilevel=True)
    template = layout.template(printed)
    lines = lettering.lines(typeset.pdf(template, printed.data), dpi)
    suffix = weighted(rng, list(_FORMS[order.tier]))
    file = f"halaman{suffix}"
    folder.mkdir(parents=True, exist_ok=True)
    _write(page, folder / file)
    truth = SinglePage(
        seed=order.seed,
        tier=order.tier,
        kind=wanted.kind,
        layout=layout.name,
        left_out=layout.left_out,
        card=printed.card,
        file=file,
        pages=len(lines),
        rotation=page.rotation,
        matrix=_rows(page.matrix @ to_page),
        quad=_quad(page),
        lines=[[TruthWord(text=w.text, box=w.box) for w in line] for line in lines[at]],
        fields=dict(printed.fields),
    )
    (folder / TRUTH).write_text(truth.model_dump_json(), encoding="utf-8")
    return truth


def has(order: PageOrder) -> bool:
    """Whether a dossier of that seed holds such a document."""
    try:
        _candidates(order, draw_facts(order.seed), _stream(order))
    except LookupError:
        return False
    return True


def load(folder: Path) -> SinglePage:
    """Return the truth that ``make`` wrote."""
    return SinglePage.model_validate_json((folder / TRUTH).read_text(encoding="utf-8"))


def _stream(order: PageOrder) -> Rng:
    return stream(order.seed, "single", order.tier, order.pool, order.kind)


def _candidates(order: PageOrder, facts: Facts, rng: Rng) -> list[Wanted]:
    """The documents of that kind; of any kind, those whose layouts are no cards."""
    found = [
        one
        for one in contents(facts, rng)
        if (one.kind == order.kind if order.kind else one.kind not in {"ktp", "npwp"})
    ]
    if order.pool == "left-out" and not order.kind:
        found = [one for one in found if any(x.left_out for x in layouts_of(one.kind, "left-out"))]
    if not found:
        raise LookupError(order.kind)
    return found


def _print(order: PageOrder, facts: Facts, one: Wanted) -> tuple[Layout, Printed]:
    rng = stream(order.seed, "single", "layout", one.kind, one.subject, order.pool)
    pool = layouts_of(one.kind, order.pool)
    named = order.layout or (one.layout if order.pool != "left-out" else None)
    if named:
        pool = tuple(layout for layout in pool if layout.name == named) or pool
    layout = rng.choice(pool)
    return layout, layout.print(Case(facts, rng, one.person, one.jabatan, one.item))


def _card(
    layout: Layout, printed: Printed, machine: Machine, rng: Rng, order: PageOrder
) -> tuple[Delivered, Matrix, int, int]:
    """A card, photographed alone or copied onto a sheet."""
    alone = machine.tier == "phone" and chance(rng, 0.8)
    dpi = 380 if alone else machine.page_dpi(order.kind)
    card = typeset.images(layout.template(printed), printed.data, dpi)[0]
    if alone:
        sheet, placed = card, np.eye(3)
    else:
        sheet, (placed, *_) = sheets.cards_on_sheet([card], dpi, rng)
    return machine.deliver(sheet, dpi, 0, order.kind, None), placed, 0, dpi


def _leaf(
    layout: Layout, printed: Printed, machine: Machine, rng: Rng, order: PageOrder
) -> tuple[Delivered, Matrix, int, int]:
    """One page of a document."""
    dpi = machine.page_dpi(order.kind)
    pngs = typeset.pngs(layout.template(printed), printed.data, dpi)
    at = 0 if order.first else rng.randrange(len(pngs))
    other = at - 1 if at % 2 else at + 1
    shines = machine.tier == "office" and other < len(pngs)
    back = typeset.decode(pngs[other]) if shines else None
    page = machine.deliver(typeset.decode(pngs[at]), dpi, 0, order.kind, back)
    return page, np.eye(3), at, dpi


def _write(page: Encoded, path: Path) -> None:
    if path.suffix == ".pdf":
        bundle.write_pdf([page], path)
    else:
        bundle.write_images([page], path)


def _rows(matrix: Matrix) -> tuple[Row, Row, Row]:
    a, b, c = ((float(x), float(y), float(z)) for x, y, z in matrix)
    return a, b, c


def _quad(page: Encoded) -> list[tuple[float, float]]:
    width, height = page.sheet
    corners = np.array([[0, 0, 1], [width, 0, 1], [width, height, 1], [0, height, 1]]).T
    x, y, w = page.matrix @ corners
    return [(float(a), float(b)) for a, b in zip(x / w, y / w, strict=True)]
