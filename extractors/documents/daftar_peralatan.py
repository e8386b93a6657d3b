"""Lists of tools: how many rows they have."""

from __future__ import annotations

from collections.abc import Iterator

from extractors.layout import DocumentText
from extractors.locate import Place
from extractors.tables import counted, listing


def rows(text: DocumentText) -> Iterator[Place]:
    """The number of rows, with the rows as its place."""
    found = listing(text)
    if found is not None:
        yield counted(found)


SPECIALS = {"baris": rows}
