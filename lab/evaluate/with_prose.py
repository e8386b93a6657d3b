"""What the trained reader of prose adds: the same pages, their fields found with it and without.

Both are found on the pages as they were read, before any place is read once more, so that they
differ in nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from dossier.kinds import kinds
from dossier.model import Document, Page, Value
from extractors.fields import extract
from extractors.understanding import texts_of


class Found(NamedTuple):
    """A field's value with the trained reader's part and without it."""

    with_prose: Value
    without: Value


def read(document: Document, pages: Mapping[int, Page]) -> Mapping[str, Found]:
    """The fields of a document for which the trained reader is asked, by name.

    Args:
        document: As it was told apart.
        pages: The dossier's pages by index.
    """
    kind = kinds()[document.type]
    asked = [spec.name for spec in kind.fields if spec.in_prose]
    if not asked:
        return {}
    texts = texts_of(document.parts, pages)
    found, plain = (
        {field.name: field.value for field in extract(each, texts)}
        for each in (kind, kind.without_prose)
    )
    return {name: Found(found.get(name), plain.get(name)) for name in asked}
