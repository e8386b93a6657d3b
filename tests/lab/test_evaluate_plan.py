"""Seeds follow from the commit, and problems are spread over the run."""

from collections import Counter
from functools import cache
from unittest.mock import Mock

import pytest

from dossier.kinds import kinds
from lab.arguments import TIERS
from lab.cli import main, parser
from lab.evaluate import chosen
from lab.evaluate.chosen import drawable
from lab.evaluate.plan import ROOT, Specimen, commit, plan
from lab.specimens.planted import PROBLEMS
from lab.specimens.truth import FIELDS

SELDOM = frozenset(
    name for name, each in PROBLEMS.items() if each.kind in {"tdp", "siup", "akta_perubahan"}
)
"""On papers that few dossiers have: firms that applied before the NIB, firms that changed."""


def test_the_same_commit_gives_the_same_dossiers_and_another_others() -> None:
    one, again = plan("a" * 40, TIERS, 12, 6), plan("a" * 40, TIERS, 12, 6)
    other = plan("b" * 40, TIERS, 12, 6)
    assert one == again
    assert len(one) == len({each.seed for each in one}) == 54
    assert not {each.seed for each in one} & {each.seed for each in other}


def test_more_dossiers_leave_the_first_as_they_are() -> None:
    few, many = plan("x", ["phone"], 2, 1), plan("x", ["phone"], 5, 3)
    assert set(few) <= set(many)
    assert Counter((each.tier, each.pool) for each in many) == {
        ("phone", "dev"): 5,
        ("phone", "left-out"): 3,
    }


RELEASE = parser().parse_args(["evaluate", "--out", "x"])


@cache
def release(root: str) -> tuple[Specimen, ...]:
    return plan(root, RELEASE.tiers, RELEASE.dossiers, RELEASE.left_out)


@pytest.mark.parametrize("root", ["x", "y", "c676a36"])
def test_a_release_plants_enough_of_every_kind(root: str) -> None:
    run = release(root)
    names = {each.name for each in drawable()}
    planted = Counter(problem for each in run for problem in each.plant)
    assert planted.total() >= 400
    assert len(planted) >= 20
    assert names - set(planted) <= SELDOM
    assert all(len(set(each.plant)) == len(each.plant) for each in run)
    for tier in RELEASE.tiers:
        there = {problem for each in run if each.tier == tier for problem in each.plant}
        # What no dossier of the tier has room or papers for comes up in another one.
        assert len(names - there - SELDOM) <= len(names) // 10


def test_a_release_would_plant_kinds_of_every_document(monkeypatch) -> None:
    """What is not declared yet is not drawn; once it is, there is room for it."""
    monkeypatch.setattr(chosen, "kinds", lambda: dict.fromkeys(FIELDS, Mock(fields=(1,))))
    planted = Counter(problem for each in release.__wrapped__("x") for problem in each.plant)
    assert planted.total() >= 400
    assert set(PROBLEMS) - set(planted) <= SELDOM


def test_every_tier_and_pool_of_a_release_has_dossiers_without_a_problem() -> None:
    bare = Counter((each.tier, each.pool) for each in release("x") if not each.plant)
    assert set(bare) == {(tier, pool) for tier in TIERS for pool in ("dev", "left-out")}
    assert bare.total() <= 9


def test_only_problems_of_kinds_that_are_read_are_planted(monkeypatch) -> None:
    read = {name: kind for name, kind in kinds().items() if name in {"ktp", "npwp"}}
    monkeypatch.setattr(chosen, "kinds", lambda: read)
    planted = {problem for each in plan("x", TIERS, 2, 0) for problem in each.plant}
    assert planted
    assert {PROBLEMS[name].kind for name in planted} <= {"ktp", "npwp"}


def test_what_is_planted_does_not_change_with_the_tiers_that_are_measured() -> None:
    alone, among = plan("x", ["phone"], 3, 1), plan("x", TIERS, 3, 2)
    assert set(alone) <= set(among)


def test_parts_of_dossiers_have_nothing_planted() -> None:
    assert {each.plant for each in plan("x", TIERS, 4, 0, ("ktp",))} == {()}


def test_the_commit_is_that_of_the_project() -> None:
    assert (ROOT / "pyproject.toml").exists()
    assert len(commit()) == 40


def test_options_of_the_command() -> None:
    given = parser().parse_args(["evaluate", "--out", "x", "--tiers", "phone,clean"])
    assert given.tiers == ("clean", "phone")
    assert (given.dossiers, given.left_out, given.seed, given.kinds) == (10, 5, None, ())


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--tiers", "clean,lumayan"], "tidak dikenal: lumayan"),
        (["--kinds", "ktp,paspor"], "tidak dikenal: paspor"),
        (["--dossiers", "-1"], "harus bilangan bulat, paling kecil 0"),
        (["--jobs", "0"], "paling kecil 1"),
        (["--seed", "1", "--seed-from-commit"], "not allowed with"),
    ],
)
def test_wrong_options_are_named(options, says, capsys) -> None:
    with pytest.raises(SystemExit) as stop:
        parser().parse_args(["evaluate", "--out", "x", *options])
    assert stop.value.code == 2
    assert says in capsys.readouterr().err


@pytest.mark.parametrize("options", [["--dossiers", "0", "--left-out", "0"], ["--old-cache"]])
def test_an_order_that_makes_no_sense_is_refused(options, capsys, tmp_path) -> None:
    assert main(["evaluate", "--out", str(tmp_path / "x"), *options]) == 2
    assert capsys.readouterr().err.startswith(("Tidak ada yang diukur", "--old-cache memerlukan"))
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize("command", ["evaluate", "profile"])
def test_a_folder_that_cannot_be_made_is_named_before_it_measures(
    command, capsys, tmp_path
) -> None:
    taken = tmp_path / "taken"
    taken.touch()
    assert main([command, "--out", str(taken)]) == 2
    assert "taken tidak dapat dibuat" in capsys.readouterr().err
