"""``berkas-lab figures``: the README's tables, made from the committed reports alone.

``evaluation.json``, ``reading.json``, ``profile.json`` and ``bench.json`` in ``docs/figures`` are
what ``evaluate``, ``reading``, ``profile`` and ``bench`` wrote; between the README's markers stands
what is made of them here. CI fails when the two disagree.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from dossier.errors import UsageError
from lab import markdown
from lab.bench import published, record
from lab.evaluate import published as problems
from lab.reading import published as reading

Record = Mapping[str, Any]
ROOT: Final = Path(__file__).resolve().parents[1]
BEGIN: Final = "<!-- figures:begin -->"
END: Final = "<!-- figures:end -->"
NOTHING: Final = "No figures yet: `berkas-lab evaluate` writes them here."
GROUPS: Final = {"dev": "Layouts of development", "left-out": "Layouts left out of development"}
REPORTS: Final = {
    "evaluation": "berkas.evaluation/1",
    "reading": "berkas.reading/1",
    "profile": "berkas.profile/1",
    "bench": record.SCHEMA,
}


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``figures`` with its verbs to the command line."""
    parser = commands.add_parser("figures", help="angka di README, dari laporan yang tersimpan")
    verbs = parser.add_subparsers(dest="verb", required=True)
    writing = verbs.add_parser("write", help="tulis tabel di README")
    for name in REPORTS:
        writing.add_argument(
            f"--{name}", type=Path, metavar="FILE", help=f"jadikan FILE laporan {name} yang baru"
        )
    writing.set_defaults(run=_run_write)
    checking = verbs.add_parser("check", help="gagal bila README tidak sesuai laporan")
    checking.set_defaults(run=_run_check)


def _run_write(arguments: argparse.Namespace) -> int:
    try:
        for name in REPORTS:
            source: Path | None = getattr(arguments, name)
            if source is not None:
                take(name, source, ROOT)
        write(ROOT)
    except UsageError as error:
        sys.stderr.write(error.message + "\n")
        return 2
    sys.stdout.write("README.md: tabel angka ditulis.\n")
    return 0


def _run_check(arguments: argparse.Namespace) -> int:  # noqa: ARG001 - every verb takes the arguments
    try:
        stale = check(ROOT)
    except UsageError as error:
        sys.stderr.write(error.message + "\n")
        return 2
    if stale:
        sys.stderr.write(
            "README.md tidak sesuai dengan docs/figures. Jalankan: berkas-lab figures write\n"
        )
        return 1
    return 0


def take(name: str, source: Path, root: Path) -> None:
    """Make a report the one that is committed.

    Raises:
        UsageError: It is no such report, or not one that may be published.
    """
    try:
        found = json.loads(source.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise UsageError(f"{source} tidak dapat dibaca sebagai laporan {name}.") from error
    if not isinstance(found, dict) or found.get("schema") != REPORTS[name]:
        raise UsageError(f"{source} bukan laporan {name}.")
    if "publishable" in found:
        _refuse_development(found, source)
    if name == "evaluation":
        found = _published(found)
    target = root / "docs" / "figures" / f"{name}.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(found, ensure_ascii=False, indent=1) + "\n"
    target.write_text(text, encoding="utf-8")


def write(root: Path) -> None:
    """Put the tables between the README's markers.

    Raises:
        UsageError: The README lacks its markers.
    """
    readme = root / "README.md"
    before, _, after = _parted(readme)
    readme.write_text(before + render(root) + after, encoding="utf-8")


def check(root: Path) -> bool:
    """Whether the README says something else than the committed reports.

    Raises:
        UsageError: The README lacks its markers.
    """
    _, between, _ = _parted(root / "README.md")
    return between != render(root)


def render(root: Path) -> str:
    """What stands between the markers, with the line breaks around it."""
    blocks = []
    for name, table in (
        ("evaluation", _evaluation),
        ("reading", reading.markdown),
        ("profile", _profile),
        ("bench", published.markdown),
    ):
        path = root / "docs" / "figures" / f"{name}.json"
        if path.exists():
            blocks.append(table(json.loads(path.read_text(encoding="utf-8"))))
    return "\n" + ("\n\n".join(blocks) or NOTHING) + "\n"


def _parted(readme: Path) -> tuple[str, str, str]:
    text = readme.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    between, end, after = rest.partition(END)
    if not begin or not end:
        raise UsageError(f"{readme.name} tidak memuat {BEGIN} dan {END}.")
    return before + begin, between, end + after


def _refuse_development(found: Record, source: Path) -> None:
    if not found["publishable"] or found["seeds_from"] != found["commit"]:
        raise UsageError(
            f"{source} dibuat untuk pengembangan (--seed, --kinds atau --old-cache). "
            "Yang diterbitkan dibuat dengan bilangan awal dari commit."
        )


def _published(found: Record) -> dict[str, Any]:
    """The main figures of an evaluation."""
    details = {"confusion", "by_field", "types"}
    return {
        **found,
        "figures": {
            tier: {
                group: {
                    key: value
                    for key, value in figures.items()
                    if tier == "all" or key not in details
                }
                for group, figures in groups.items()
            }
            for tier, groups in found["figures"].items()
        },
    }


# ── evaluation ───────────────────────────────────────────────────────────────────────────────────


def _evaluation(record: Record) -> str:
    tiers = list(record["plan"]["tiers"])
    columns = [(group, tier) for group in GROUPS for tier in tiers if _has(record, tier, group)]
    heads = _heads(columns)
    # What needs thousands of cases is shown over all tiers or not at all.
    wide = [
        (group, tier) for group in GROUPS for tier in (*tiers, "all") if _has(record, tier, group)
    ]
    rows = [
        [title, *(shown(record["figures"][tier][group]) for group, tier in wide)]
        for title, shown in ROWS
    ]
    kinds = sorted({k for t in tiers for g in GROUPS for k in _kinds(record, t, g)})
    by_kind = [
        [f"`{kind}`", *(_exact(_kinds(record, tier, group).get(kind)) for group, tier in columns)]
        for kind in kinds
    ]
    plan = record["plan"]
    return "\n\n".join(
        [
            f"Measured on {record['made']} at commit `{record['commit'][:12]}`"
            f"{' with changes not committed yet' if record['changed'] else ''} by `berkas-lab "
            f"evaluate`: for each tier {plan['dossiers']} dossiers of layouts that development "
            f"knows and {plan['left_out']} of layouts that were left out of it, their seeds "
            "derived from the commit. In brackets the cases and the 95 % interval (Wilson); behind "
            "a calibration error what confidences true to the letter would come to by chance. "
            "Kinds that are not read yet count as `lain`.",
            markdown.table(_heads(wide), rows),
            "Fields that are exact, by kind:",
            markdown.table(heads, by_kind),
            *problems.blocks(record, heads, columns),
        ]
    )


def _heads(columns: Sequence[tuple[str, str]]) -> list[str]:
    return ["", *(f"{tier}{'' if group == 'dev' else ', left out'}" for group, tier in columns)]


def _has(record: Record, tier: str, group: str) -> bool:
    return group in record["figures"][tier]


def _kinds(record: Record, tier: str, group: str) -> Record:
    found: Record = record["figures"][tier].get(group, {}).get("kinds", {})
    return found


def _share(found: Record) -> str:
    if not found["of"]:
        return "-"
    low, high = 100 * found["low"], 100 * found["high"]
    return f"{100 * found['share']:.1f} % ({found['right']}/{found['of']}; {low:.0f}-{high:.0f})"


def _exact(found: Record | None) -> str:
    return "-" if found is None else _share(found["exact"])


def _f1(found: Record) -> str:
    return "-" if found["f1"] is None else f"{found['f1']:.3f}"


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.3f}"


def _one(name: str) -> Callable[[Record], str]:
    def shown(figures: Record) -> str:
        return _share(figures["numbers"][name]) if name in figures["numbers"] else "-"

    return shown


def _ece(key: str) -> Callable[[Record], str]:
    def shown(figures: Record) -> str:
        found = figures[key]
        if found["ece"] is None:
            return "-"
        # Reports from before it was counted do not say what chance makes.
        chance = f"; {found['by_chance']:.3f}" if found.get("by_chance") is not None else ""
        return f"{found['ece']:.3f} ({found['cases']}{chance})"

    return shown


def _unseen(figures: Record) -> str:
    # Reports from before it was counted have none.
    found = figures.get("automation")
    return "-" if found is None else _share(found["taken"])


def _plain(figures: Record) -> str:
    # Reports from before the comparison was made have none.
    return _share(figures["plain"]) if "plain" in figures else "-"


def _not_met(figures: Record) -> str:
    # Reports from before it was counted have none.
    return _share(figures["problems"]["shown"]) if "shown" in figures["problems"] else "-"


ROWS: tuple[tuple[str, Callable[[Record], str]], ...] = (
    ("pages of which the type is right", lambda f: _share(f["pages"])),
    ("macro-F1 of page types", lambda f: _number(f["macro_f1"])),
    ("F1 of where documents begin", lambda f: _f1(f["cuts"])),
    ("dossiers cut without an error", lambda f: _share(f["whole"])),
    ("... of kinds that are read", lambda f: _share(f["whole_declared"])),
    ("printed fields exact", lambda f: _share(f["fields"]["printed"])),
    ("... by labels and regular expressions alone", _plain),
    ("... invented ones counted as errors", lambda f: _share(f["fields"]["exact"])),
    ("F1 of fields", lambda f: _f1(f["fields"])),
    ("NIK, every digit", _one("ktp.nik")),
    ("NPWP, every digit", _one("npwp.npwp")),
    ("STRTTK number, every character", _one("strttk.nomor")),
    ("calibration error of values", _ece("values")),
    ("calibration error of absences", _ece("absences")),
    ("fields above the confidence that is shown to be 99.5 % right", _unseen),
    ("planted problems noticed", lambda f: _share(f["problems"]["noticed"])),
    ("... requirement not called met", _not_met),
    ("false alarms", lambda f: _share(f["problems"]["false_alarms"])),
)


# ── profile ──────────────────────────────────────────────────────────────────────────────────────


def _profile(record: Record) -> str:
    rows = [
        [
            name,
            f"{each['cpu_per_page']:.3f}",
            f"{each['wall_per_page']:.3f}",
            f"{each['cpu_share']:.1%}",
        ]
        for name, each in record["stages"].items()
    ]
    rows.append(["all", f"{record['cpu_per_page']:.3f}", f"{record['wall_per_page']:.3f}", ""])
    return "\n\n".join(
        [
            f"Where the seconds of a page go, measured on {record['made']} by `berkas-lab profile` "
            f"on {record['pages']} pages of the {record['tier']} tier, one task at a time:",
            markdown.table(["stage", "CPU s a page", "wall s a page", "share of CPU"], rows),
        ]
    )
