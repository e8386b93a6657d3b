"""Pages that are easily confused: which set they belong to, and what is counted of them."""

from dataclasses import replace

import pytest

from dossier.kinds import OTHER, kinds
from lab.evaluate.neighbours import SETS, in_a_set, told_apart
from lab.evaluate.rows import HIDDEN, PageRow
from lab.specimens.layout import all_layouts
from lab.telling.plan import plan


def row(truth, seen, layout, *, left_out=False):
    return PageRow("clean", "x", 0, left_out, layout, (truth,), (seen,))


ROWS = [
    row("ktp", "ktp", "ktp/baku"),
    row("ktp", "lain", HIDDEN, left_out=True),
    row(OTHER, OTHER, "lain/ktp_lama"),
    row(OTHER, "ktp", "lain/ktp_lama"),
    row(OTHER, OTHER, "lain/kartu_keluarga"),
    row(OTHER, "ktp", "lain/brosur"),
    row("sk_ahu", "sk_ahu", "sk_ahu/keputusan"),
]


def test_each_side_of_a_set_is_counted_apart():
    old = told_apart(ROWS)["KTP lama dan suket di samping KTP"]
    assert (old.asked.right, old.asked.of) == (1, 2)
    assert (old.beside.right, old.beside.of) == (1, 2)


def test_a_page_of_two_sets_counts_once_in_all():
    together = told_apart(ROWS)["all"]
    assert (together.asked.of, together.beside.right, together.beside.of) == (2, 2, 3)


def test_sets_without_a_page_are_not_named():
    assert set(told_apart(ROWS)) == {
        "KTP lama dan suket di samping KTP",
        "KK dan SIM di samping KTP",
        "all",
    }
    assert set(told_apart([])) == {"all"}


def test_two_cards_on_a_sheet_are_one_page_of_their_side():
    types = ("ktp", "ktp")
    sheet = replace(ROWS[0], layout="ktp/baku+ktp/rapat", truth=types, seen=types)
    assert told_apart([sheet])["all"].asked.right == 1


@pytest.mark.parametrize("each", SETS, ids=lambda each: each.name)
def test_sets_name_kinds_and_layouts_that_there_are_and_none_that_is_left_out(each):
    drawn = {f"{one.kind}/{one.name}" for one in all_layouts() if not one.left_out}
    assert each.asked <= kinds().keys()
    assert each.beside <= drawn


def test_a_run_of_neighbours_draws_theirs_alone():
    orders = plan("abc", ("clean",), 1, 0, 0, neighbours=True)
    assert orders
    assert all(in_a_set(each.kind, each.layout) for each in orders)
    assert len(orders) < len(plan("abc", ("clean",), 1, 0, 0)) / 2
