"""What was measured on each page. Rows of left-out layouts carry neither layout nor values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from dossier.model import Verdict
from extractors.quality import Measures
from lab.reading.letters import Letters
from lab.specimens.truth import Tier

TOGETHER: Final = "together"
READERS: Final = ("tesseract", "rapidocr", TOGETHER)
HIDDEN: Final = "left-out"


@dataclass(frozen=True, slots=True)
class NumberRow:
    """One key number: what is printed, and what each reader and both together made of it.

    Attributes:
        field: ``kind.field``.
        truth: As printed.
        read: By reader and ``together``; None where nothing was found.
        first: The reader whose text the pipeline prefers.
    """

    field: str
    truth: str
    read: Mapping[str, str | None]
    first: str

    def right(self, reader: str) -> bool:
        """Whether every character is right."""
        return self.read[reader] == self.truth


@dataclass(frozen=True, slots=True)
class PageRow:
    """One page.

    Attributes:
        name: For listings.
        tier: Of the specimen.
        harm: That was done to the page on top; empty: none.
        base: Names the page of which this one is a harmed copy; the same for that page.
        left_out: Whether its layout is left out.
        kind: Of its document.
        layout: Of its document.
        card: Whether it is a card rather than a page of text.
        status: What became of the page.
        letters: By reader and ``together``.
        numbers: Key numbers on it.
        fields: Fields that are printed and came out right, and all that are printed.
        tilt: Degrees clockwise that it still is turned; over 45 it lies wrong. None: not read.
        corners: Mean and largest error of the corners; None where no camera took it.
        placed: Words that lie where they are printed, and all that were compared.
        verdict: Of its quality; None: not judged.
        reason: Of the verdict.
        measures: That the verdict rests on, where they are wanted.
        judged: CPU seconds that those took; None where it was not timed.
    """

    name: str
    tier: Tier
    harm: str
    base: str
    left_out: bool
    kind: str
    layout: str
    card: bool
    status: str
    letters: Mapping[str, Letters]
    numbers: tuple[NumberRow, ...]
    fields: tuple[int, int]
    tilt: float | None
    corners: tuple[float, float] | None
    placed: tuple[int, int]
    verdict: Verdict | None
    reason: str | None
    measures: Measures | None
    judged: float | None


def redacted(row: PageRow) -> PageRow:
    """The row without anything that would tell of a left-out layout; others as they are."""
    if not row.left_out:
        return row
    hidden = tuple(
        replace(
            number,
            truth="1",
            read={reader: "1" if number.right(reader) else "0" for reader in number.read},
        )
        for number in row.numbers
    )
    silent = {reader: replace(each, differing=()) for reader, each in row.letters.items()}
    return replace(row, layout=HIDDEN, numbers=hidden, letters=silent)
