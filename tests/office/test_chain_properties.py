"""What holds for the chain whatever happens, tried on chance."""

from collections.abc import Iterator
from typing import get_args

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from checklist.sop import load
from dossier.casework import ROLES, Account, Action, Ending, Position
from office.chain import Facts, holder, move, options
from office.errors import MoveRefusedError

CHAIN = load("ikot-rev03").chain
START = Position(4)
DONE = Position(17, "terbit")
ISSUED = Facts(read=True, signers={4: "seseorang"})
ALL_ROLES = Account("siapa saja", "s", "S", frozenset(ROLES))

positions = st.builds(Position, st.integers(1, 17), st.none() | st.sampled_from(get_args(Ending)))
actors = st.builds(
    Account,
    st.sampled_from(["a", "b", "c"]),
    st.just("login"),
    st.just("Nama"),
    st.frozensets(st.sampled_from(ROLES)),
    st.booleans(),
)
facts = st.builds(
    Facts,
    st.booleans(),
    st.integers(0, 2),
    st.integers(0, 2),
    st.dictionaries(st.integers(4, 17), st.sampled_from(["a", "b", "c"]), max_size=6),
)
reasons = st.none() | st.sampled_from(["", "  \n", "ada yang salah"])


def after(position: Position) -> Iterator[Position]:
    """Where a dossier may go when everybody does their part and nothing stands in the way."""
    return (each.to for each in options(CHAIN, position, ALL_ROLES, ISSUED) if not each.refused)


def reachable(start: Position) -> set[Position]:
    seen, waiting = {start}, [start]
    while waiting:
        for each in after(waiting.pop()):
            if each not in seen:
                seen.add(each)
                waiting.append(each)
    return seen


@st.composite
def running(draw: st.DrawFn) -> Position:
    """Where a dossier stands after some steps of chance, back and forth, and no end yet."""
    position = START
    for _ in range(draw(st.integers(0, 40))):
        onward = [each for each in after(position) if each.ending is None]
        if not onward:
            break
        position = draw(st.sampled_from(onward))
    return position


@given(running())
def test_whatever_happened_a_running_dossier_can_still_be_issued(position: Position) -> None:
    assert DONE in reachable(position)


@given(running())
def test_a_running_dossier_lies_on_a_desk_where_somebody_can_act(position: Position) -> None:
    role = holder(CHAIN, position)
    assert role is not None
    there = Account("a", "a", "A", frozenset({role}))
    assert any(not each.refused for each in options(CHAIN, position, there, ISSUED))


def test_every_way_back_of_the_data_can_be_reached_and_taken() -> None:
    there = reachable(START)
    for step in CHAIN.step:
        for back in step.back:
            assert Position(step.step) in there
            assert Position(back.to) in set(after(Position(step.step)))


def test_every_step_from_the_applicants_mending_on_and_every_ending_is_reached() -> None:
    there = reachable(START)
    assert {each.step for each in there} == set(range(3, 18))
    assert {each.ending for each in there} == {None, *get_args(Ending)}


@given(positions, actors, facts, st.sampled_from(get_args(Action)), positions, reasons)
def test_a_move_succeeds_exactly_when_it_was_offered(
    position: Position,
    actor: Account,
    known: Facts,
    action: Action,
    to: Position,
    reason: str | None,
) -> None:
    offered = [
        each
        for each in options(CHAIN, position, actor, known)
        if each.action == action and each.to == to
    ]
    assert len(offered) <= 1
    said = bool(reason and reason.strip())
    allowed = bool(offered) and offered[0].refused is None and (said or not offered[0].needs_reason)
    if allowed:
        assert move(CHAIN, position, actor, known, action, to, reason) == to
    else:
        with pytest.raises(MoveRefusedError, match=r"\.$"):
            move(CHAIN, position, actor, known, action, to, reason)


@given(positions, actors, facts)
def test_every_offered_way_agrees_with_the_move(
    position: Position, actor: Account, known: Facts
) -> None:
    for each in options(CHAIN, position, actor, known):
        assert each.role in actor.roles
        if each.refused is None:
            moved = move(CHAIN, position, actor, known, each.action, each.to, "karena")
            assert moved == each.to


@given(st.sampled_from(get_args(Ending)), st.integers(1, 17))
def test_an_ended_dossier_lies_on_no_desk(ending: Ending, step: int) -> None:
    assert holder(CHAIN, Position(step, ending)) is None


@given(positions, facts, st.sampled_from(ROLES))
def test_nobody_acts_at_a_step_that_is_another_roles(
    position: Position, known: Facts, role
) -> None:
    ours = holder(CHAIN, position)
    assume(role != ours)
    actor = Account("a", "a", "A", frozenset({role}))
    for each in options(CHAIN, position, actor, known):
        # Only CS takes a withdrawal, wherever the dossier lies before the head decides.
        assert role == "cs_helpdesk"
        assert each.to.ending in {"ditarik", "diganti_permohonan_baru"}
