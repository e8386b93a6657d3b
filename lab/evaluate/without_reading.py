"""``berkas-lab problems``: the rules by themselves, on dossiers that are read perfectly."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import dataclass

from checklist import sop
from checklist.sop import RuleSet
from lab.arguments import add_tiers, positive
from lab.evaluate.compare import readable_kinds
from lab.evaluate.noticing import problem_figures
from lab.evaluate.perfect import dossier_of, said_of, truth_of
from lab.evaluate.plan import Specimen, plan
from lab.evaluate.problems import Said, alarms, problems
from lab.evaluate.record import share_json
from lab.evaluate.report import share as shown_share
from lab.evaluate.rows import Rows
from lab.evaluate.sitting import RULE_SET
from lab.evaluate.statistics import Share
from lab.specimens.dossier import Order, begin
from lab.specimens.planted.planting import plant
from lab.specimens.truth import Truth
from lab.specimens.unfilled import unfilled


@dataclass(frozen=True, slots=True)
class Judged:
    """One dossier, what the rules say of it, and whether that is right."""

    specimen: Specimen
    truth: Truth
    said: Said
    rows: Rows


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``problems`` to the command line."""
    parser = commands.add_parser(
        "problems", help="ukur aturan saja: masalah tertanam pada berkas yang terbaca sempurna"
    )
    add_tiers(parser)
    parser.add_argument(
        "--dossiers", type=positive, default=100, help="berkas setiap tingkat (baku: 100)"
    )
    parser.add_argument("--seed", type=int, default=1, help="bilangan awal (baku: 1)")
    parser.add_argument(
        "--list", action="store_true", help="sebut juga setiap masalah yang luput dan alarm palsu"
    )
    parser.set_defaults(run=_run)


def _run(given: argparse.Namespace) -> int:
    each = list(judged(plan(str(given.seed), given.tiers, given.dossiers, 0), sop.load(RULE_SET)))
    if given.list:
        for one in each:
            sys.stdout.writelines(f"{line}\n" for line in faults(one))
    sys.stdout.writelines(f"{line}\n" for line in table(Rows.joined([one.rows for one in each])))
    return 0


def judged(specimens: tuple[Specimen, ...], rule_set: RuleSet) -> Iterator[Judged]:
    """Let the rules judge each specimen as a perfect reader would hand it to them."""
    readable = readable_kinds()
    for one in specimens:
        order = Order(one.seed, one.tier, one.pool, one.kinds, one.plant)
        planting = unfilled(plant(begin(order).draft, one.plant))
        truth = truth_of(planting, one.tier)
        seen = dossier_of(planting, truth, readable)
        said = said_of(truth, seen, rule_set)
        rows = Rows(
            problems=problems(one.name, truth, seen, said),
            findings=alarms(one.name, truth, seen, said),
        )
        yield Judged(one, truth, said, rows)


def faults(one: Judged) -> Iterator[str]:
    """Each problem that was not noticed and each false alarm, with what was said instead."""
    for planted, row in zip(one.truth.planted, one.rows.problems, strict=True):
        if not row.noticed:
            check = one.said.check(planted.requirement)
            status = check.status if check else "-"
            yield f"luput {planted.name} ({planted.requirement}: {status}) {one.specimen.name}"
    decided = [each for each in one.said.findings if each.verdict in {"pass", "fail"}]
    for finding, alarm in zip(decided, one.rows.findings, strict=True):
        if alarm.alarm:
            yield f"alarm {finding.rule} {one.specimen.name}: {finding.message}"


def table(rows: Rows) -> list[str]:
    """The figures, a line a kind of problem and a line a rule."""
    found = problem_figures(rows)
    lines = [f"{'masalah tertanam':<32} {'diketahui':<32} tidak dinyatakan sesuai"]
    for name, each in [*found.kinds.items(), ("semua", found.together)]:
        lines.append(f"{name:<32} {_share(each.noticed):<32} {_share(each.shown)}")
    lines += ["", f"{'aturan':<32} alarm palsu"]
    for rule, counted in [*found.rules.items(), ("semua", found.alarms)]:
        lines.append(f"{rule:<32} {_share(counted)}")
    return lines


def _share(counted: Share) -> str:
    return shown_share(share_json(counted))
