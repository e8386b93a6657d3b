"""Makes one dossier: draws its documents, scans them, writes the files and the truth."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from lab.specimens import bundle, naming, sheets, typeset
from lab.specimens.bundle import DigitalPage, Page
from lab.specimens.contents import Wanted, contents, everything, shuffled
from lab.specimens.degrade.delivered import Delivered
from lab.specimens.degrade.image import Image
from lab.specimens.draft import Draft, Paper, draft
from lab.specimens.encoded import Encoded, encode
from lab.specimens.facts import Facts
from lab.specimens.layout import Layout, Pool, Printed
from lab.specimens.planted.planting import plant, records
from lab.specimens.rng import Rng, chance, stream
from lab.specimens.scanning import Machine, choose_machine
from lab.specimens.truth import (
    Planted,
    Tier,
    Truth,
    TruthDocument,
    TruthFile,
    TruthPage,
    save,
)
from lab.specimens.unfilled import unfilled
from lab.specimens.world import draw_facts


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked of the maker."""

    seed: int
    tier: Tier
    pool: Pool = "dev"
    documents: tuple[str, ...] = ()
    """Kinds, or layouts as ``kind/name``; empty: the whole dossier with blanks and the rest."""
    plant: tuple[str, ...] = ()
    everything: bool = False  # papers of every kind, shuffled, in one PDF


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page in scanning order with the documents that lie on it (none: blank)."""

    page: Page
    documents: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A document with what it prints and the leaves on which it lies, filled as they are laid."""

    wanted: Wanted
    layout: Layout
    printed: Printed
    leaves: list[int]

    @property
    def template(self) -> Path:
        return self.layout.template(self.printed)


@dataclass(slots=True)
class _Pile:
    """The pages and documents laid down so far, encoded for the files of ``form``."""

    form: naming.Form
    leaves: list[Leaf] = field(default_factory=list)
    groups: list[tuple[str, str, tuple[int, ...]]] = field(default_factory=list)
    drawn: list[_Drawn] = field(default_factory=list)

    def encoded(self, page: Delivered) -> Encoded:
        """Return the page in bytes, a fraction of what its pixels take."""
        return encode(page, lossless=self.form in {"png", "tiff"}, bilevel=self.form != "jpeg")

    def add(self, kind: str, subject: str, leaves: list[Leaf]) -> None:
        first = len(self.leaves)
        self.leaves += leaves
        self.groups.append((kind, subject, tuple(range(first, len(self.leaves)))))
        for i, leaf in enumerate(leaves, first):
            for document in leaf.documents:
                self.drawn[document].leaves.append(i)


def make(order: Order, folder: Path) -> Truth:
    """Write one dossier into ``folder``: ``scans/`` and ``truth.json``; returns the truth.

    Raises:
        KeyError: an unknown problem is to be planted.
        LookupError: a kind without a layout is asked for.
    """
    begun = begin(order)
    planted = unfilled(plant(begun.draft, order.plant))
    facts, rng = begun.draft.facts, begun.rng
    machine = choose_machine(order.seed, order.tier, facts.received)
    digital = order.tier == "office" and begun.form in {"satu_pdf", "pdf_per_dokumen"}
    pile = _Pile(begun.form)
    _lay_down(pile, order, planted.draft.papers, machine, rng, digital=digital)
    cuts = naming.cut(begun.form, pile.groups, rng)
    return _write(order, facts, records(planted), pile, cuts, folder)


@dataclass(frozen=True, slots=True)
class Begun:
    """A dossier that is about to be made: its draft, its files, and the stream to go on with."""

    draft: Draft
    form: naming.Form
    rng: Rng


def begin(order: Order) -> Begun:
    """Draw the facts, choose and order the documents, and how they are handed in.

    Raises:
        LookupError: a kind without a layout is asked for.
    """
    facts = draw_facts(order.seed)
    rng = stream(order.seed, "dossier", order.tier, order.pool)
    form = naming.draw_form(rng, order.tier)
    if order.everything:
        facts, wanted = everything(facts, rng)
        return Begun(draft(facts, wanted, order.pool), "satu_pdf", rng)
    wanted = shuffled(contents(facts, rng), rng)
    if order.documents:
        wanted = list(_asked_for(order, wanted))
    return Begun(draft(facts, wanted, order.pool), form, rng)


def _asked_for(order: Order, wanted: Sequence[Wanted]) -> Iterator[Wanted]:
    """The documents of the kinds that are asked for, in one of the layouts where some are named."""
    for one in wanted:
        named = [name for name in order.documents if name.partition("/")[0] == one.kind]
        layouts = [layout for name in named if (layout := name.partition("/")[2])]
        if layouts:
            rng = stream(order.seed, "named", one.kind, one.subject)
            yield replace(one, layout=rng.choice(layouts))
        elif named:
            yield one


def _lay_down(
    pile: _Pile,
    order: Order,
    papers: Sequence[Paper],
    machine: Machine,
    rng: Rng,
    *,
    digital: bool,
) -> None:
    pile.drawn += [_Drawn(one.wanted, one.layout, one.printed, []) for one in papers]
    for batch in _batches(pile.drawn, order.tier, rng):
        if not order.documents and chance(rng, 0.04):
            _add_blank(pile, machine, None)
        if pile.drawn[batch[0]].printed.card:
            _add_cards(pile, machine, batch, rng)
        else:
            _add_pages(pile, machine, batch[0], rng, digital=digital)
    if not order.documents and not any(not leaf.documents for leaf in pile.leaves):
        _add_blank(pile, machine, None)


def _batches(drawn: Sequence[_Drawn], tier: Tier, rng: Rng) -> list[list[int]]:
    """Put neighbouring KTPs (at times with the NPWP card) on one sheet; all else is alone."""
    limit = 1 if tier == "phone" and chance(rng, 0.8) else rng.choice((1, 2, 3, 4))
    kinds = {"ktp", "npwp"} if chance(rng, 0.25) and limit > 1 else {"ktp"}
    batches: list[list[int]] = []
    joins = False
    for i, one in enumerate(drawn):
        card = one.wanted.kind in kinds and one.printed.card
        if card and joins and len(batches[-1]) < limit:
            batches[-1].append(i)
        else:
            batches.append([i])
        joins = card
    return batches


def _add_blank(pile: _Pile, machine: Machine, back: Image | None) -> None:
    pile.add("", "kosong", [Leaf(pile.encoded(machine.blank(len(pile.leaves), back)), ())])


def _add_cards(pile: _Pile, machine: Machine, batch: list[int], rng: Rng) -> None:
    documents = [pile.drawn[i] for i in batch]
    first = documents[0].wanted
    alone = machine.tier == "phone" and len(batch) == 1 and chance(rng, 0.8)
    dpi = 380 if alone else machine.page_dpi(first.kind)
    cards = [typeset.images(one.template, one.printed.data, dpi)[0] for one in documents]
    if first.kind == "ktp" and not alone and len(cards) < 4 and chance(rng, 0.3):
        cards.append(sheets.ktp_reverse(dpi, rng))
    sheet = cards[0] if alone else sheets.cards_on_sheet(cards, dpi, rng)[0]
    page = pile.encoded(machine.deliver(sheet, dpi, len(pile.leaves), first.kind, None))
    pile.add(first.kind, first.subject, [Leaf(page, tuple(batch))])


def _add_pages(pile: _Pile, machine: Machine, document: int, rng: Rng, *, digital: bool) -> None:
    drawn = pile.drawn[document]
    one, content, template = drawn.wanted, drawn.printed, drawn.template
    dpi = machine.page_dpi(one.kind)
    pngs = typeset.pngs(template, content.data, dpi)
    if digital and chance(rng, 0.06):
        pdf = typeset.pdf(template, content.data)
        pages: list[Page] = [DigitalPage(pdf, i) for i in range(len(pngs))]
    else:
        at = len(pile.leaves)
        pages = [
            pile.encoded(
                machine.deliver(typeset.decode(png), dpi, at + i, one.kind, _back(machine, pngs, i))
            )
            for i, png in enumerate(pngs)
        ]
    pile.add(one.kind, one.subject, [Leaf(page, (document,)) for page in pages])
    if machine.tier != "phone" and chance(rng, 0.03):
        _add_blank(pile, machine, typeset.decode(pngs[-1]))


def _back(machine: Machine, pngs: list[bytes], at: int) -> Image | None:
    """Return what is printed on the other side of page ``at``, where that can shine through."""
    other = at - 1 if at % 2 else at + 1
    if machine.tier != "office" or other >= len(pngs):
        return None
    return typeset.decode(pngs[other])


def _write(
    order: Order,
    facts: Facts,
    planted: list[Planted],
    pile: _Pile,
    cuts: list[naming.Cut],
    folder: Path,
) -> Truth:
    scans = folder / "scans"
    scans.mkdir(parents=True, exist_ok=True)
    files: list[TruthFile] = []
    pages: list[TruthPage] = []
    position: dict[int, int] = {}
    for number, one in enumerate(sorted(cuts, key=lambda c: c.name)):
        leaves = [pile.leaves[i] for i in one.pages]
        _write_file([leaf.page for leaf in leaves], scans / one.name)
        files.append(
            TruthFile(
                file=number, name=one.name, media_type=bundle.MEDIA[one.suffix], pages=len(leaves)
            )
        )
        for within, (at, leaf) in enumerate(zip(one.pages, leaves, strict=True), 1):
            position[at] = len(pages)
            pages.append(_page(len(pages), number, within, leaf))
    truth = Truth(
        seed=order.seed,
        tier=order.tier,
        received=facts.received.isoformat(),
        applicant=facts.applicant,
        nama_badan=facts.company.nama,
        files=files,
        pages=pages,
        documents=_documents(pile, position),
        planted=planted,
    )
    save(truth, folder / "truth.json")
    return truth


def _write_file(pages: list[Page], path: Path) -> None:
    if path.suffix == ".pdf":
        bundle.write_pdf(pages, path)
        return
    bundle.write_images([page for page in pages if isinstance(page, Encoded)], path)


def _documents(pile: _Pile, position: dict[int, int]) -> list[TruthDocument]:
    return [
        TruthDocument(
            document=i,
            type=one.wanted.kind,
            variant=one.printed.variant,
            pages=[position[at] for at in one.leaves],
            fields=dict(one.printed.fields),
            layout=one.layout.name,
            left_out=one.layout.left_out,
            subject=one.wanted.subject,
        )
        for i, one in enumerate(pile.drawn)
    ]


def _page(number: int, file: int, within: int, leaf: Leaf) -> TruthPage:
    digital = isinstance(leaf.page, DigitalPage)
    return TruthPage(
        page=number,
        file=file,
        file_page=within,
        rotation=0 if isinstance(leaf.page, DigitalPage) else leaf.page.rotation,
        blank=not leaf.documents,
        born_digital=digital,
        documents=list(leaf.documents),
        quad=None if isinstance(leaf.page, DigitalPage) else _quad(leaf.page),
    )


def _quad(page: Encoded) -> list[list[float]]:
    """Return where the corners of the upright sheet lie in the delivered page."""
    width, height = page.sheet
    corners = np.array([[0, 0, 1], [width, 0, 1], [width, height, 1], [0, height, 1]]).T
    mapped = page.matrix @ corners
    return [[round(float(x), 1), round(float(y), 1)] for x, y in (mapped[:2] / mapped[2]).T]
