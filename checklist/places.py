"""How documents and pages are called in messages, in Indonesian."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from dossier import indonesian
from dossier.kinds import OTHER, kinds
from dossier.model import Document, Dossier


def called(document_type: str) -> str:
    """What people call a document of that type."""
    if document_type == OTHER:
        return "dokumen lain"
    kind = kinds().get(document_type)
    return kind.name if kind else document_type.replace("_", " ")


def page_name(dossier: Dossier, index: int) -> str:
    """A page as a person finds it: its number, with the file's name when there are several."""
    if not 0 <= index < len(dossier.pages):
        return f"halaman {index + 1}"
    page = dossier.pages[index]
    if len(dossier.files) > 1 and 0 <= page.file < len(dossier.files):
        return f"{dossier.files[page.file].name} halaman {page.file_page}"
    return f"halaman {page.file_page}"


def page_names(dossier: Dossier, indices: Iterable[int]) -> str:
    """Several pages in one phrase, runs of numbers shortened where there is one file."""
    pages = sorted(set(indices))
    if len(dossier.files) > 1:
        return ", ".join(page_name(dossier, each) for each in pages)
    numbers = [int(page_name(dossier, each).rsplit(" ", 1)[1]) for each in pages]
    return "halaman " + indonesian.ranges(numbers) if numbers else ""


def document_name(dossier: Dossier, document: Document) -> str:
    """A document by what it is called and where it begins."""
    name = called(document.type)
    if not document.parts:
        return name
    return f"{name} ({page_name(dossier, document.parts[0].page)})"


def day(date: dt.date) -> str:
    """A day as people here write it."""
    return f"{date:%d-%m-%Y}"
