"""``berkas-lab profile``: where the CPU seconds of a page go, stage by stage.

The pipeline runs in this one process, a task at a time, so that what the processors do between two
moments belongs to one stage; programs that it starts (Tesseract) are counted where they are
waited for. Loading models is done before and not counted.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, TypeVar, TypeVarTuple

from checklist import sop
from checklist.evaluate import evaluate
from dossier.errors import BerkasError, PageFailedError
from dossier.model import Dossier, Judgement, ScanFile
from dossier.publishing import build
from dossier.result import Producer
from extractors import (
    blank,
    ink,
    layer,
    localise,
    pages,
    places,
    prose,
    quality,
    second,
    sheet,
    upright,
)
from extractors.ocr import rapid, tesseract
from extractors.reading import engine_versions
from extractors.workshop import Workshop
from flows import recipe
from flows.version import version
from lab.evaluate.plan import commit, folder_for_results
from lab.specimens.dossier import Order, make
from lab.specimens.truth import Tier
from lab.stopwatch import Stopwatch, Watched, now, watching

Outcome = TypeVar("Outcome")
Arguments = TypeVarTuple("Arguments")

SCHEMA: Final = "berkas.profile/1"
RULE_SET: Final = "ikot-rev03"
STAGES: Final = {
    "inspect": "periksa file",
    "render": "gambar halaman",
    "locate": "cari kertas dan huruf",
    "blank": "kosong atau tidak",
    "born-digital text": "teks bawaan PDF",
    "upright": "tegakkan",
    "quality": "nilai mutu",
    "tesseract": "baca: Tesseract",
    "rapidocr": "baca: RapidOCR",
    "re-reading": "baca ulang tempat isian",
    "page image": "simpan gambar",
    "classify": "kenali jenis",
    "extract": "ambil isian",
    "judge": "nilai persyaratan",
    "write": "tulis hasil",
    "other": "lain-lain",
}
"""Every stage in the order of the pipeline, with what it is called on the screen."""
WATCHED: Final = (
    Watched("inspect", pages, "inspect"),
    Watched("render", pages, "raster"),
    Watched("locate", localise, "view"),
    Watched("locate", ink, "find"),
    Watched("blank", blank, "surely"),
    Watched("blank", blank, "after_reading"),
    Watched("born-digital text", layer, "read"),
    Watched("born-digital text", layer, "agrees"),
    Watched("upright", upright, "pose"),
    Watched("upright", upright, "turned"),
    Watched("quality", quality, "judge"),
    Watched("tesseract", tesseract, "read_page"),
    Watched("rapidocr", second, "read"),
    Watched("rapidocr", second, "help_out"),
    Watched("rapidocr", rapid, "read_page"),
    Watched("re-reading", places, "by_tesseract"),
    Watched("re-reading", places, "by_rapidocr"),
    Watched("re-reading", places, "look_again"),
    Watched("page image", sheet, "write"),
    Watched("classify", recipe, "tell_apart"),
    Watched("extract", recipe, "read_fields"),
)


class InlineWorkshop(Workshop):
    """A workshop without children: tasks are done here, one at a time."""

    def __init__(self) -> None:
        super().__init__(1, warm=False)
        self._one_at_a_time = threading.RLock()

    def light(
        self, about: str, function: Callable[[*Arguments], Outcome], *args: *Arguments
    ) -> Outcome:
        """Run the function here and now."""
        with self._one_at_a_time:
            try:
                return function(*args)
            except Exception as error:
                raise PageFailedError(f"{about}: tidak dapat dibaca.") from error

    def heavy(
        self, about: str, function: Callable[[*Arguments], Outcome], *args: *Arguments
    ) -> Outcome:
        """Run the function here and now."""
        return self.light(about, function, *args)


@dataclass(frozen=True, slots=True)
class Profile:
    """What a run took: ``total`` is wall and CPU seconds from the first file to the result."""

    pages: int
    statuses: dict[str, int]
    stopwatch: Stopwatch
    total: tuple[float, float]


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``profile`` to the command line."""
    parser = commands.add_parser("profile", help="ke mana detik prosesor satu halaman pergi")
    parser.add_argument("--pages", type=int, default=30, help="halaman paling banyak (baku: 30)")
    parser.add_argument("--tier", choices=("clean", "office", "phone"), default="office")
    parser.add_argument("--seed", type=int, default=1, help="bibit berkas contoh (baku: 1)")
    parser.add_argument("--out", type=Path, help="folder untuk profile.json")
    parser.set_defaults(run=_run)


def _run(arguments: argparse.Namespace) -> int:
    if arguments.pages < 1:
        sys.stderr.write("--pages paling kecil 1.\n")
        return 2
    try:
        head = commit()
        out = None if arguments.out is None else folder_for_results(arguments.out)
        with tempfile.TemporaryDirectory(prefix="berkas-profile-") as name:
            found = profile(arguments.tier, arguments.seed, arguments.pages, Path(name))
    except BerkasError as error:
        sys.stderr.write(error.message + "\n")
        return 2
    made = record(found, tier=arguments.tier, seed=arguments.seed, commit=head)
    sys.stdout.write("\n".join(table(made)) + "\n")
    if out is not None:
        path = out / "profile.json"
        path.write_text(json.dumps(made, indent=1) + "\n", encoding="utf-8")
        sys.stdout.write(f"{path}\n")
    return 0


def profile(tier: Tier, seed: int, most_pages: int, work: Path) -> Profile:
    """Draw a specimen dossier, run the pipeline on its first pages and watch the stages.

    Args:
        tier: How it was scanned.
        seed: Which dossier.
        most_pages: Where to stop reading.
        work: An empty folder.
    """
    truth = make(Order(seed, tier), work / "specimen")
    scans = [(work / "specimen" / "scans" / each.name, each.name) for each in truth.files]
    scratch = work / "scratch"
    scratch.mkdir()
    rapid.warm()
    prose.reader()
    stopwatch = Stopwatch()
    with InlineWorkshop() as workshop, watching(WATCHED, stopwatch):
        begun = now()
        files = _first(recipe.inspect(scans, workshop), most_pages)
        read = recipe.read(files, [path for path, _ in scans], recipe.in_threads(workshop, scratch))
        understood = recipe.understand(read, workshop)
        dossier = Dossier(files, understood.pages, understood.documents)
        received = dt.date.fromisoformat(truth.received)
        with stopwatch.stage("judge"):
            judgement = evaluate(dossier, sop.load(RULE_SET), received)
        with stopwatch.stage("write"):
            _write(dossier, judgement, received, work / "result.json")
        ended = now()
    statuses = [page.status for page in dossier.pages]
    return Profile(
        len(statuses),
        {each: statuses.count(each) for each in sorted(set(statuses))},
        stopwatch,
        (ended[0] - begun[0], ended[1] - begun[1]),
    )


def record(found: Profile, *, tier: Tier, seed: int, commit: str) -> dict[str, Any]:
    """The profile as JSON: seconds a page, by stage; ``other`` is what no stage accounts for."""
    spent = found.stopwatch.spent
    stages = {
        name: _stage(spent[name].wall, spent[name].cpu, spent[name].calls, found)
        for name in STAGES
        if name in spent
    }
    other = [
        total - sum(getattr(each, key) for each in spent.values())
        for total, key in zip(found.total, ("wall", "cpu"), strict=True)
    ]
    stages["other"] = _stage(max(other[0], 0.0), max(other[1], 0.0), 0, found)
    return {
        "schema": SCHEMA,
        "made": dt.datetime.now(tz=dt.UTC).date().isoformat(),
        "commit": commit,
        "engines": engine_versions(),
        "tier": tier,
        "seed": seed,
        "pages": found.pages,
        "statuses": found.statuses,
        "wall_per_page": round(found.total[0] / found.pages, 3),
        "cpu_per_page": round(found.total[1] / found.pages, 3),
        "stages": stages,
    }


def table(made: dict[str, Any]) -> list[str]:
    """The profile in lines for the screen."""
    lines = [
        f"{made['pages']} halaman ({made['tier']}): {made['cpu_per_page']:.2f} detik prosesor dan "
        f"{made['wall_per_page']:.2f} detik jam setiap halaman, satu tugas sekaligus",
        f"  {'tahap':<26} {'prosesor/hal':>12} {'jam/hal':>9} {'bagian':>7} {'kali':>6}",
    ]
    for name, each in made["stages"].items():
        lines.append(
            f"  {STAGES[name]:<26} {each['cpu_per_page']:>11.3f}s {each['wall_per_page']:>8.3f}s "
            f"{each['cpu_share']:>6.1%} {each['calls']:>6}"
        )
    return lines


def _stage(wall: float, cpu: float, calls: int, found: Profile) -> dict[str, Any]:
    return {
        "cpu_per_page": round(cpu / found.pages, 4),
        "wall_per_page": round(wall / found.pages, 4),
        "cpu_share": round(cpu / found.total[1], 4),
        "calls": calls,
    }


def _first(files: Sequence[ScanFile], most: int) -> tuple[ScanFile, ...]:
    """The files with so many of their pages that there are ``most`` at most."""
    left, cut = most, []
    for file in files:
        cut.append(replace(file, pages=min(file.pages, left)))
        left -= cut[-1].pages
    return tuple(cut)


def _write(dossier: Dossier, judgement: Judgement, received: dt.date, path: Path) -> None:
    producer = Producer(
        berkas=version(), recipe=recipe.digest(), engines=engine_versions(), models={}
    )
    result = build(
        dossier,
        checks=judgement.checks,
        findings=judgement.findings,
        applicant=judgement.applicant,
        sop=RULE_SET,
        received=received,
        producer=producer,
        seconds=0.0,
    )
    path.write_text(result.to_json(), encoding="utf-8")
