"""Tasks for a workshop's child, by which a test sees what was done and what was remembered."""

from __future__ import annotations

from pathlib import Path

from dossier.model import Box, Line, Word


def copy(source: str, scratch: str, number: int) -> tuple[str, int]:
    """Write a file of its own, and name it."""
    target = Path(scratch) / f"{number}.txt"
    target.write_text(Path(source).read_text())
    return str(target), number


def turn(image: str, direction: str) -> Line:
    """Write the file that it was given anew."""
    path = Path(image)
    text = path.read_text()[::-1]
    path.write_text(text)
    return Line((Word(f"{text} {direction}", Box(0, 0, 9, 9), 0.5),))


def fail(image: str) -> None:
    raise ValueError(image)
