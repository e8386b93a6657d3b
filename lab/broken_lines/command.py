"""``scripts/mutants``: breaks one line of the rules at a time and sees whether a test notices.

Not to be confused with :mod:`lab.mutants`, which damages files. Here the code is damaged: each
mutant of the ``*.toml`` beside this names a piece of a file that stands there exactly once, what is
put in its place, why that would matter, and the fast tests of its package that have to fail. All is
done in copies of the tree; one that no test notices is a test that is missing.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import py_compile
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Annotated, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

ROOT: Final = Path(__file__).resolve().parents[2]
DATA: Final = Path(__file__).parent
_LEFT: Final = ("__pycache__", ".git", ".venv", "var", ".mypy_cache", ".ruff_cache", ".import*")
_FAILED: Final = 1
"""What pytest answers where tests failed; anything above means that they could not be run."""
_HUNG: Final = -signal.SIGALRM
_OPTIONS: Final = (
    "-x", "-q", "-p", "no:cacheprovider", "--noconftest", "--no-header", "--tb=no",
    "--assert=plain", "--durations=0", "--durations-min=999",
)  # fmt: skip


class Mutant(BaseModel):
    """A way to break a line."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_attribute_docstrings=True)

    name: Annotated[str, Field(pattern=r"^[a-z0-9-]+$")]
    area: str
    """Name of the file that has it."""
    file: str
    """From the root of the project."""
    line: Annotated[str, Field(min_length=1)]
    """What stands there, exactly once."""
    broken: str
    """What is put in its place."""
    why: Annotated[str, Field(min_length=10)]
    """What would go wrong in the office."""
    tests: Annotated[list[str], Field(min_length=1)]
    """Tests of the same package, fast ones."""

    def applied(self, text: str) -> str:
        """The file's text, broken.

        Raises:
            ValueError: What is to be broken does not stand there exactly once.
        """
        found = text.count(self.line)
        if found != 1 or self.line == self.broken:
            msg = f"{self.name}: {self.file} holds the line {found} times, not once: {self.line!r}"
            raise ValueError(msg)
        return text.replace(self.line, self.broken)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of a mutant; ``state`` is ``dead``, ``alive`` or ``odd``: nothing was tested."""

    mutant: Mutant
    state: Literal["dead", "alive", "odd"]
    said: str
    seconds: float


def load(folder: Path = DATA) -> tuple[Mutant, ...]:
    """All mutants, area by area.

    Raises:
        ValueError: One is not of the form, or two have the same name.
    """
    mutants = tuple(
        Mutant.model_validate({"area": file.stem, **each})
        for file in sorted(folder.glob("*.toml"))
        for each in tomllib.loads(file.read_text(encoding="utf-8"))["mutant"]
    )
    twice = [name for name, n in Counter(each.name for each in mutants).items() if n > 1]
    if twice:
        msg = f"named twice: {', '.join(twice)}"
        raise ValueError(msg)
    return mutants


def run(mutants: Sequence[Mutant], jobs: int) -> Iterable[Verdict]:
    """Try every mutant, so many at a time, each job in a copy of its own; in their order.

    Raises:
        ValueError: The tests do not pass before anything is broken: nothing could be concluded.
    """
    for each in mutants:
        each.applied((ROOT / each.file).read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory(prefix="berkas-mutants-") as folder, ExitStack() as stack:
        benches: SimpleQueue[_Bench] = SimpleQueue()
        for number in range(jobs):
            benches.put(stack.enter_context(_bench(Path(folder) / str(number))))
        with ThreadPoolExecutor(jobs) as threads:
            whole = sorted({tuple(each.tests) for each in mutants})
            answers = threads.map(lambda tests: _whole(benches, tests), whole)
            for tests, (code, said) in zip(whole, answers, strict=True):
                if code:
                    msg = f"the tests fail before anything is broken: {' '.join(tests)}: {said}"
                    raise ValueError(msg)
            yield from threads.map(lambda mutant: _tried(benches, mutant), mutants)


@dataclass(frozen=True, slots=True)
class _Bench:
    """A copy of the tree, and the program that runs tests in it."""

    copy: Path
    program: subprocess.Popen[str]

    def tested(self, tests: Sequence[str]) -> tuple[int, str]:
        """The exit status of pytest (negative: ended by a signal), and the line that says why."""
        asked, told = self.program.stdin, self.program.stdout
        if asked is None or told is None:
            raise OSError("the tests' program has no pipes")
        asked.write(json.dumps([*_OPTIONS, *tests]) + "\n")
        asked.flush()
        code, said = json.loads(told.readline())
        lines = str(said).strip().splitlines()
        failed = [each for each in lines if each.startswith(("FAILED", "ERROR"))]
        return int(code), (failed or lines[-1:] or [""])[0]


@contextmanager
def _bench(copy: Path) -> Iterator[_Bench]:
    shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(*_LEFT), symlinks=True)
    # Compiled once, and told by content whether it still holds: a line that is broken within the
    # same second and keeps its length would go unnoticed by the time of the file.
    mode = py_compile.PycInvalidationMode.CHECKED_HASH
    compileall.compile_dir(copy, quiet=1, invalidation_mode=mode)
    environment = os.environ | {
        "PYTHONPATH": str(copy),
        "PYTHONDONTWRITEBYTECODE": "1",
        "OMP_THREAD_LIMIT": "1",
        "OPENBLAS_NUM_THREADS": "1",
        "CI": "1",  # Hypothesis takes the same examples every time
    }
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, str(copy / "lab" / "broken_lines" / "warm.py")],
        cwd=copy,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        yield _Bench(copy, program)


def _whole(benches: SimpleQueue[_Bench], tests: Sequence[str]) -> tuple[int, str]:
    bench = benches.get()
    try:
        return bench.tested(tests)
    finally:
        benches.put(bench)


def _tried(benches: SimpleQueue[_Bench], mutant: Mutant) -> Verdict:
    bench = benches.get()
    file = bench.copy / mutant.file
    text = file.read_text(encoding="utf-8")
    begun = time.monotonic()
    try:
        file.write_text(mutant.applied(text), encoding="utf-8")
        code, said = bench.tested(mutant.tests)
    finally:
        file.write_text(text, encoding="utf-8")
        benches.put(bench)
    state: Literal["dead", "alive", "odd"] = "dead" if code in {_FAILED, _HUNG} else "odd"
    return Verdict(mutant, state if code else "alive", said, time.monotonic() - begun)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; 0: every mutant was noticed, 1: one was not, 2: nothing can be said."""
    parser = argparse.ArgumentParser("scripts/mutants", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="MUTANT", help="only these; all by default")
    parser.add_argument("--list", action="store_true", help="list them and stop")
    parser.add_argument("--jobs", type=int, default=2, help="how many at a time (2)")
    given = parser.parse_args(argv)
    mutants = load()
    unknown = sorted(set(given.names) - {each.name for each in mutants})
    if unknown:
        sys.stderr.write(f"no such mutant: {', '.join(unknown)}\n")
        return 2
    chosen = [each for each in mutants if not given.names or each.name in given.names]
    if given.list:
        for each in chosen:
            sys.stdout.write(f"{each.name}  {each.area}  {each.file}\n    {each.why}\n")
        return 0
    begun = time.monotonic()
    try:
        verdicts = [_told(each) for each in run(chosen, max(1, given.jobs))]
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    return _summed(verdicts, time.monotonic() - begun)


def _told(verdict: Verdict) -> Verdict:
    mutant = verdict.mutant
    sys.stdout.write(f"{verdict.state:5} {verdict.seconds:5.1f} s  {mutant.name}: {verdict.said}\n")
    sys.stdout.flush()
    return verdict


def _summed(verdicts: Sequence[Verdict], seconds: float) -> int:
    dead = sum(each.state == "dead" for each in verdicts)
    sys.stdout.write(f"{dead} of {len(verdicts)} noticed in {seconds / 60:.1f} minutes\n")
    for each in verdicts:
        if each.state == "alive":
            mutant = each.mutant
            sys.stderr.write(
                f"SURVIVED {mutant.name}: {mutant.file}: {mutant.line!r} became {mutant.broken!r}. "
                f"{mutant.why} A test in {mutant.tests[0]} is missing.\n"
            )
        elif each.state == "odd":
            sys.stderr.write(f"NOT TESTED {each.mutant.name}: {each.said}\n")
    if any(each.state == "odd" for each in verdicts):
        return 2
    return 0 if dead == len(verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
