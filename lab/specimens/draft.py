"""A dossier before it is drawn: every paper with what it will print and the truth of that.

Cheap to make, as nothing is set in type. Problems are planted here, and rules can be measured on
what a perfect reader would see.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from lab.specimens.contents import Wanted
from lab.specimens.facts import Facts, Person
from lab.specimens.layout import Case, Layout, Pool, Printed, layouts_of
from lab.specimens.rng import stream

Edit = Callable[[Printed], Printed]
"""Alters what a layout prints where the facts do not decide it (a duty stamp, a weekday)."""


@dataclass(frozen=True, slots=True)
class Paper:
    """One document to be drawn.

    Attributes:
        at: Its number in the dossier as it would be without a problem; stays when others go.
        wanted: What is drawn and for whom; keeps its name on file also where the paper is altered.
        facts: What this paper holds for true.
        person: Whom it is drawn for, with what this paper says of them.
        printed: What is printed, and its truth.
        edits: What was altered after the layout had its say.
        marks: Fields that were tampered with though their value stays as it was.
    """

    at: int
    seed: int
    pool: Pool
    wanted: Wanted
    facts: Facts
    person: Person
    layout: Layout
    printed: Printed
    edits: tuple[Edit, ...] = ()
    marks: frozenset[str] = field(default_factory=frozenset)

    def telling(self, facts: Facts, person: Person | None = None) -> Paper:
        """The paper drawn anew from other facts; layout and choices of wording stay."""
        someone = person or self.person
        layout, printed = _print(self.seed, self.pool, self.wanted, facts, someone)
        for edit in self.edits:
            printed = edit(printed)
        return replace(self, facts=facts, person=someone, layout=layout, printed=printed)

    def edited(self, edit: Edit, *marks: str) -> Paper:
        """The paper with what it prints altered."""
        return replace(
            self,
            printed=edit(self.printed),
            edits=(*self.edits, edit),
            marks=self.marks | frozenset(marks),
        )


@dataclass(frozen=True, slots=True)
class Draft:
    """The papers of a dossier in scanning order, and the facts that they agree on."""

    seed: int
    facts: Facts
    papers: tuple[Paper, ...]

    def of_kind(self, kind: str) -> tuple[Paper, ...]:
        """The papers of a kind."""
        return tuple(each for each in self.papers if each.wanted.kind == kind)

    def with_paper(self, paper: Paper) -> Draft:
        """The draft with that paper in the place of the one it was made from."""
        papers = tuple(paper if each.at == paper.at else each for each in self.papers)
        return replace(self, papers=papers)

    def without(self, gone: Sequence[Paper]) -> Draft:
        """The draft without these papers."""
        numbers = {each.at for each in gone}
        return replace(self, papers=tuple(p for p in self.papers if p.at not in numbers))

    def telling(self, facts: Facts) -> Draft:
        """The draft with every paper drawn from other facts.

        What single papers say otherwise already is kept only where the new facts do not touch it:
        plant what concerns the whole dossier first.
        """
        before, after = _people(self.facts), _people(facts)
        changed = dict(zip(before, after, strict=True))
        papers = tuple(
            each.telling(facts, changed.get(each.person)) if each.facts == self.facts else each
            for each in self.papers
        )
        return replace(self, facts=facts, papers=papers)


def draft(facts: Facts, wanted: Sequence[Wanted], pool: Pool) -> Draft:
    """The dossier of these facts, with these documents in this order."""
    return Draft(
        facts.seed,
        facts,
        tuple(
            Paper(at, facts.seed, pool, one, facts, one.person, *_print_wanted(facts, one, pool))
            for at, one in enumerate(wanted)
        ),
    )


def differences(before: Draft, after: Draft) -> Iterator[tuple[Paper, str]]:
    """Papers and fields that differ between two drafts; all fields of papers that are gone."""
    later = {each.at: each for each in after.papers}
    for paper in before.papers:
        other = later.get(paper.at)
        for name, value in paper.printed.fields.items():
            if other is None:
                yield paper, name
            elif other.printed.fields[name] != value or name in other.marks - paper.marks:
                yield other, name


def _print_wanted(facts: Facts, one: Wanted, pool: Pool) -> tuple[Layout, Printed]:
    return _print(facts.seed, pool, one, facts, one.person)


def _print(
    seed: int, pool: Pool, one: Wanted, facts: Facts, person: Person
) -> tuple[Layout, Printed]:
    rng = stream(seed, "layout", one.kind, one.subject, pool)
    layouts = layouts_of(one.kind, pool)
    if one.layout:
        layouts = tuple(layout for layout in layouts if layout.name == one.layout) or layouts
    layout = rng.choice(layouts)
    return layout, layout.print(Case(facts, rng, person, one.jabatan, one.item))


def _people(facts: Facts) -> list[Person]:
    return [*(each.person for each in facts.officers), facts.pj.person]
