"""What a layout is, and how layouts are found: by lying in ``layouts/<kind>/``.

A layout is a Python file with a function ``draw(case) -> Printed`` and, unless it names a shared
template, a Typst file of the same name beside it. Nothing is registered anywhere.
"""

import functools
import hashlib
import importlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, cast

from lab.specimens.facts import Facts, Person
from lab.specimens.rng import Rng
from lab.specimens.truth import FIELDS, FieldValue
from lab.specimens.typeset import LAYOUTS

Pool = Literal["dev", "left-out", "mixed"]
LEFT_OUT = "left_out"
PINS = Path(__file__).parent / "left_out.sha256"


@dataclass(frozen=True, slots=True)
class Case:
    """What one document is drawn for: the dossier's facts and whom or what this copy concerns."""

    facts: Facts
    rng: Rng
    person: Person
    jabatan: str
    item: str = ""  # the dosage form, for documents that exist per dosage form


@dataclass(frozen=True, slots=True)
class Printed:
    """What a layout prints (``data``, read by the template) and its truth (``fields``).

    ``fields`` names every field of the kind; a field that is not printed is None.
    ``card`` marks an ID-1 card, which is laid on a sheet. ``template`` names a shared template.
    """

    data: Mapping[str, Any]
    fields: Mapping[str, FieldValue]
    variant: str | None = None
    card: bool = False
    template: str | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """One way of printing a kind."""

    kind: str
    name: str
    draw: Callable[[Case], Printed]

    @property
    def left_out(self) -> bool:
        """Whether the layout is kept from all development (QUALITY: left-out layouts)."""
        return self.name.startswith(LEFT_OUT)

    @property
    def folder(self) -> Path:
        """Where the layout's files lie."""
        return LAYOUTS / self.kind

    def template(self, printed: Printed) -> Path:
        """Return the Typst file that prints it."""
        if printed.template:
            return LAYOUTS / printed.template
        return self.folder / f"{self.name}.typ"

    def print(self, case: Case) -> Printed:
        """Draw it and check that the truth speaks of the kind's fields, all and only them.

        Raises:
            ValueError: a field is missing from the truth, or unknown to RESULT.
        """
        printed = self.draw(case)
        expected = set(FIELDS[self.kind])
        if set(printed.fields) != expected:
            odd = sorted(expected.symmetric_difference(printed.fields))
            message = f"{self.kind}/{self.name}: {', '.join(odd)}"
            raise ValueError(message)
        return printed


@functools.cache
def all_layouts() -> tuple[Layout, ...]:
    """Return every layout in ``layouts/``, in the order of kind and name."""
    found = []
    for source in sorted(LAYOUTS.glob("*/*.py")):
        if source.stem.startswith("_"):
            continue
        module = importlib.import_module(
            f"lab.specimens.layouts.{source.parent.name}.{source.stem}"
        )
        draw = cast("Callable[[Case], Printed]", module.draw)
        found.append(Layout(source.parent.name, source.stem, draw))
    return tuple(found)


def names_for_development() -> frozenset[str]:
    """The names of the layouts that are not left out, as ``kind/name``."""
    return frozenset(f"{each.kind}/{each.name}" for each in all_layouts() if not each.left_out)


def layouts_of(kind: str, pool: Pool) -> tuple[Layout, ...]:
    """Return the layouts of a kind in a pool; where ``left-out`` has none, those for development.

    Raises:
        LookupError: the kind has no layout at all.
    """
    of_kind = [layout for layout in all_layouts() if layout.kind == kind]
    wanted = {"dev": [False], "left-out": [True], "mixed": [False, True]}[pool]
    chosen = [layout for layout in of_kind if layout.left_out in wanted]
    if not of_kind:
        raise LookupError(kind)
    return tuple(chosen or [layout for layout in of_kind if not layout.left_out])


def left_out_digests() -> dict[str, str]:
    """Return the SHA-256 of every file of a left-out layout, by its path in ``layouts/``.

    What several of them are made from (``_left_out*``) is pinned with them.
    """
    files = sorted(p for p in LAYOUTS.glob(f"*/*{LEFT_OUT}*") if p.suffix in {".py", ".typ"})
    return {
        p.relative_to(LAYOUTS).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in files
    }


def pinned_digests() -> dict[str, str]:
    """Return the digests that ``left_out.sha256`` pins."""
    lines = PINS.read_text(encoding="utf-8").splitlines() if PINS.exists() else []
    pairs = (line.split("  ", 1) for line in lines if line)
    return {name: digest for digest, name in pairs}


def pin() -> int:
    """Write ``left_out.sha256`` and return the number of files pinned."""
    digests = left_out_digests()
    text = "".join(f"{digest}  {name}\n" for name, digest in digests.items())
    PINS.write_text(text, encoding="utf-8")
    return len(digests)
