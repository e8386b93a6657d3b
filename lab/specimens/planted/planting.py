"""Puts problems into a draft, each where no other one has been, and records what it altered."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from lab.specimens.draft import Draft, Paper, differences
from lab.specimens.planted import PROBLEMS
from lab.specimens.planted.letters import FOR_PHARMACISTS
from lab.specimens.planted.problem import Problem
from lab.specimens.rng import stream
from lab.specimens.truth import Planted, Touched

NATURAL = "sediaan_perlu_apoteker"
"""Some dossiers are drawn with it: who applies for capsules seldom thinks of the pharmacist."""


@dataclass(frozen=True, slots=True)
class _Done:
    """A problem that is in, with the fields it altered by the number of the paper."""

    problem: Problem
    touched: Mapping[int, frozenset[str]]
    subject: str | None


@dataclass(frozen=True, slots=True)
class Planting:
    """A draft with problems in it."""

    draft: Draft
    done: tuple[_Done, ...] = field(default=())

    @property
    def names(self) -> tuple[str, ...]:
        """The problems that are in."""
        return tuple(each.problem.name for each in self.done)


def plant(draft: Draft, names: Iterable[str]) -> Planting:
    """Put the named problems in, those of the whole dossier first.

    One that would not show on this dossier's papers, or would touch what another one needs, is
    left out.

    Raises:
        KeyError: a name is not known.
    """
    planting = Planting(draft)
    for problem in sorted((PROBLEMS[name] for name in names), key=lambda each: not each.wide):
        planting = with_problem(planting, problem) or planting
    return planting


def with_problem(planting: Planting, problem: Problem) -> Planting | None:
    """The planting with one more problem; None where it would not show, or not by itself.

    A problem of the whole dossier cannot follow one of a single paper.
    """
    if problem.wide and any(not each.problem.wide for each in planting.done):
        return None
    draft = planting.draft
    after = problem.change(draft, stream(draft.seed, "plant", problem.name))
    if after is None:
        return None
    altered = list(differences(draft, after))
    gone = {each.at for each in draft.papers} - {each.at for each in after.papers}
    done = _Done(problem, _touched(problem, altered, gone), _subject(problem, altered, after))
    every = (*planting.done, done)
    if not _shows(problem, altered, gone) or not _apart(every):
        return None
    if _elsewhere(problem, draft, after) or _moves(problem, altered, planting.done):
        return None
    if not all(_holds(each, after, every) for each in every):
        return None
    return Planting(after, every)


def claimed_by_all(planting: Planting) -> Mapping[int, frozenset[str]]:
    """The fields that the problems altered, by the number of the paper."""
    claimed: dict[int, frozenset[str]] = {}
    for each in planting.done:
        for at, names in each.touched.items():
            claimed[at] = claimed.get(at, frozenset()) | names
    return claimed


def with_draft(planting: Planting, draft: Draft) -> Planting | None:
    """The same problems in a draft that was altered otherwise; None where one would not show."""
    if not all(_holds(each, draft, planting.done) for each in planting.done):
        return None
    return replace(planting, draft=draft)


def records(planting: Planting) -> list[Planted]:
    """What was planted, with documents numbered as they are in the dossier."""
    number = {paper.at: at for at, paper in enumerate(planting.draft.papers)}
    found = [_record(each, number) for each in planting.done]
    if NATURAL not in planting.names:
        found += _natural(planting.draft, number)
    return found


def _touched(
    problem: Problem, altered: list[tuple[Paper, str]], gone: set[int]
) -> dict[int, frozenset[str]]:
    found: dict[int, frozenset[str]] = {}
    for paper, name in altered:
        if paper.at in gone or name in problem.fields:
            found[paper.at] = found.get(paper.at, frozenset()) | {name}
    return found


def _subject(problem: Problem, altered: list[tuple[Paper, str]], after: Draft) -> str | None:
    """Whose document, or which form's, is gone, where others of its kind are left."""
    if problem.field is not None or not after.of_kind(problem.kind):
        return None
    wanted = altered[0][0].wanted
    return wanted.item.replace("_", " ") or wanted.person.nama


def _shows(problem: Problem, altered: list[tuple[Paper, str]], gone: set[int]) -> bool:
    if problem.field is None:
        return bool(gone)
    return any(
        paper.wanted.kind == problem.kind
        and name == problem.field
        and (paper.printed.fields[name] is None) == problem.blank
        for paper, name in altered
    )


def _elsewhere(problem: Problem, before: Draft, after: Draft) -> bool:
    """Whether a paper that was drawn anew shows a field more or less than it did.

    What a layout draws by lot moves with what it draws before; such a field may be what another
    problem, or the lack of one, rests on.
    """
    later = {each.at: each.printed.fields for each in after.papers}
    return any(
        (value is None) != (later[paper.at][name] is None)
        for paper in before.papers
        if paper.at in later
        for name, value in paper.printed.fields.items()
        if name not in problem.fields
    )


def _moves(problem: Problem, altered: list[tuple[Paper, str]], earlier: tuple[_Done, ...]) -> bool:
    """Whether a paper drawn anew words an earlier problem otherwise, which might hide it."""
    claimed = {
        (at, name) for each in earlier for at, names in each.touched.items() for name in names
    }
    return any((paper.at, name) in claimed for paper, name in altered if name not in problem.fields)


def _apart(done: tuple[_Done, ...]) -> bool:
    """Whether no field is touched twice."""
    pairs = _pairs(done)
    return len(pairs) == len(set(pairs))


def _pairs(done: tuple[_Done, ...]) -> list[tuple[int, str]]:
    """Paper and field of everything that was altered."""
    return [(at, name) for each in done for at, names in each.touched.items() for name in names]


def _holds(one: _Done, draft: Draft, every: tuple[_Done, ...]) -> bool:
    claimed: dict[int, frozenset[str]] = {}
    for each in every:
        if each is not one:
            for at, names in each.touched.items():
                claimed[at] = claimed.get(at, frozenset()) | names
    own = frozenset(one.touched)
    return all(need(draft, claimed, own) for need in one.problem.needs)


def _record(done: _Done, number: Mapping[int, int]) -> Planted:
    problem = done.problem
    return Planted(
        name=problem.name,
        requirement=problem.requirement,
        document_type=problem.kind,
        field=problem.field,
        expectation=problem.expectation,
        subject=done.subject,
        warns=problem.warns,
        refused=problem.refused,
        touched=[
            Touched(document=number[at], field=name)
            for at, names in sorted(done.touched.items())
            if at in number
            for name in sorted(names)
        ],
    )


def _natural(draft: Draft, number: Mapping[int, int]) -> list[Planted]:
    """The problem that came with the facts."""
    problem = PROBLEMS[NATURAL]
    touched = {
        paper.at: frozenset({"bentuk_sediaan"})
        for kind in (problem.kind, "rekomendasi_balai", "rekomendasi_dinkes")
        for paper in draft.of_kind(kind)
        if set(FOR_PHARMACISTS) & set(paper.printed.fields["bentuk_sediaan"] or ())
    }
    shown = any(paper.at in touched for paper in draft.of_kind(problem.kind))
    return [_record(_Done(problem, touched, None), number)] if shown else []
