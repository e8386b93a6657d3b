"""Finding the same field and the same page again, in this reading or a later one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dossier.casework import FieldRef
from dossier.kinds import kinds
from dossier.model import Document, Dossier, Field

PageId = tuple[int, int]
"""File and page of the file: what a page keeps when files are added after it."""


def in_page_order(dossier: Dossier, document_type: str) -> list[Document]:
    """The documents of a type by where they begin; what an ordinal counts."""
    return sorted(dossier.of_type(document_type), key=lambda each: (_first(each), each.index))


def document_of(dossier: Dossier, ref: FieldRef) -> Document | None:
    """The document that a reference means, if the reading has it."""
    documents = in_page_order(dossier, ref.type)
    return documents[ref.ordinal] if 0 <= ref.ordinal < len(documents) else None


def field_of(dossier: Dossier, ref: FieldRef) -> Field | None:
    """The field that a reference means, as the machine read it; None when it has no such field.

    A field that the document may have and that was not found is listed as absent.
    """
    document = document_of(dossier, ref)
    if document is None:
        return None
    return document.field(ref.field) or _unlisted(document, ref.field)


def refs(dossier: Dossier) -> Iterator[tuple[FieldRef, Document, Field]]:
    """Every field that was read or missed, with how it is referred to."""
    for document_type in dict.fromkeys(each.type for each in dossier.documents):
        for ordinal, document in enumerate(in_page_order(dossier, document_type)):
            for field in document.fields:
                yield FieldRef(document_type, ordinal, field.name), document, field


def page_ids(dossier: Dossier, pages: Iterable[int]) -> tuple[PageId, ...]:
    """What these pages keep from one reading to the next; unknown indices are left out."""
    there = {each.index: (each.file, each.file_page) for each in dossier.pages}
    return tuple(there[each] for each in pages if each in there)


def pages_of(dossier: Dossier, ids: Iterable[PageId]) -> tuple[int, ...]:
    """The indices that these pages have in a reading; pages that it has not are left out."""
    there = {(each.file, each.file_page): each.index for each in dossier.pages}
    return tuple(there[each] for each in ids if each in there)


def _first(document: Document) -> int:
    return min((part.page for part in document.parts), default=0)


def _unlisted(document: Document, name: str) -> Field | None:
    kind = kinds().get(document.type)
    declared = kind is not None and any(each.name == name for each in kind.fields)
    return Field(name, None, None, 0.0) if declared else None
