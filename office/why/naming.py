"""How values and documents are called in an explanation. Pure."""

from __future__ import annotations

from collections.abc import Sequence

from dossier import indonesian
from dossier.result import Document, FieldValue, Result
from office.why.wanted import called


def lines(value: object) -> tuple[str, ...]:
    """A value as lines of text: one for plain text, one for each entry of a list."""
    if value is None:
        return ()
    if isinstance(value, str):
        return (indonesian.date_in_words(value),)
    entries: Sequence[object] = value if isinstance(value, tuple) else ()
    return tuple(_line(each) for each in entries)


def paper_name(form: Result, document: Document) -> str:
    """A document by what it is called and the page on which it begins."""
    name = called(document.type)
    if not document.parts:
        return name
    page = form.pages[document.parts[0].page]
    return f"{name} (halaman {page.page + 1})"


def _line(entry: object) -> str:
    if isinstance(entry, str):
        return indonesian.code(entry)
    return f"{getattr(entry, 'jabatan', '')}: {getattr(entry, 'nama', '')}"


def field_of(document: Document, name: str | None) -> FieldValue | None:
    """The field of that name, if the document has it."""
    return next((each for each in document.fields if each.name == name), None)
