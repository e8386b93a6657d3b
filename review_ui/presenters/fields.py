"""Fields of documents as rows."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from dossier import indonesian
from dossier.casework import FieldRef, Word
from dossier.kinds import kinds
from dossier.model import Evidence, Field, Judgement
from office.places import document_of, field_of, in_page_order
from office.questions import Question
from office.review import View
from review_ui import words
from review_ui.presenters.rows import FieldRow, Reader, State
from review_ui.presenters.values import disputed, form, shown

_MOST_LETTERS: Final = 160
_SAID: Final = {"benar": "Dipastikan", "dikoreksi": "Dikoreksi", "tidak_ada": "Tidak ada"}
_STATES: Final[dict[State, str]] = {
    "baik": "Terbaca",
    "ragu": "Ragu",
    "gagal": "Tidak cocok",
    "orang": "Dipastikan",
}


def anchor(ref: FieldRef) -> str:
    """The row's anchor in the screen."""
    return f"isian-{ref.type}-{ref.ordinal}-{ref.field}"


def named(ref: FieldRef) -> str:
    """How a form names a field; :func:`understood` reads it."""
    return f"{ref.type}.{ref.ordinal}.{ref.field}"


def understood(text: str) -> FieldRef | None:
    """The field that a form names; None when it names none.

    >>> understood("ktp.0.nik")
    FieldRef(type='ktp', ordinal=0, field='nik')
    >>> understood("ktp.nik") is None
    True
    """
    parts = text.split(".")
    if len(parts) != 3 or not (parts[1].isascii() and parts[1].isdigit() and len(parts[1]) < 5):
        return None
    return FieldRef(parts[0], int(parts[1]), parts[2])


def field_row(view: View, question: Question) -> FieldRow | None:
    """A question on a field as a row; None when it is on no field."""
    ref = question.field
    if ref is None or view.dossier is None or view.reading is None:
        return None
    machine = field_of(view.reading.dossier, ref) or Field(ref.field, None, None, 0.0)
    word = question.resolved or question.earlier
    failing = _fails(view.judgement, question.document, ref.field)
    state = _state(question, word, failing=failing)
    value = machine.value if word is None else word.value
    how = form(ref.type, ref.field)
    said = shown(machine.value)
    return FieldRow(
        id=anchor(ref),
        ref=named(ref),
        document=document_name(view, ref),
        label=indonesian.field(ref.field),
        value=indonesian.date_in_words(shown(value)) if how.date else shown(value),
        edited=shown(value) or (machine.raw or ""),
        form=how,
        state=state,
        said=_said(question, state),
        resolved=question.resolved is not None,
        open=question.is_open,
        certainty=indonesian.percent(question.confidence),
        why=_why(question),
        notes=_notes(machine),
        readers=readers(machine),
        places=places(machine.evidence),
        nearest_page=_first_page(view, ref),
        machine=None
        if word is None or machine.value == value
        else indonesian.date_in_words(said)
        if how.date
        else said,
    )


def document_name(view: View, ref: FieldRef) -> str:
    """What a document is called, with its number where there are several of its type."""
    kind = kinds().get(ref.type)
    name = words.code(ref.type) if kind is None else kind.name
    several = view.dossier is not None and len(in_page_order(view.dossier, ref.type)) > 1
    return f"{name} {ref.ordinal + 1}" if several else name


def _first_page(view: View, ref: FieldRef) -> int | None:
    """Where a value that was not found would stand: the first page of its document."""
    document = None if view.dossier is None else document_of(view.dossier, ref)
    pages = [] if document is None else [part.page + 1 for part in document.parts]
    return min(pages, default=None)


def places(evidence: Iterable[Evidence]) -> str:
    """Places for the viewer: ``page,left,top,right,bottom`` joined by semicolons; page from 1."""
    return ";".join(
        f"{each.page + 1},{each.box.left},{each.box.top},{each.box.right},{each.box.bottom}"
        for each in evidence
    )


def readers(field: Field) -> tuple[Reader, ...]:
    """What each reader read, with the letters marked that they do not agree on."""
    plain = {"".join(filter(str.isalnum, text.casefold())) for _, text in field.readers}
    if len(plain) < 2:
        return ()
    (first, one), (second, other) = field.readers[:2]
    return (
        Reader(words.READER[first], disputed(_short(one), _short(other))),
        Reader(words.READER[second], disputed(_short(other), _short(one))),
    )


def _state(question: Question, word: Word | None, *, failing: bool) -> State:
    if question.stale:
        return "gagal"
    if word is not None and question.resolved is not None:
        return "gagal" if failing else "orang"
    if failing:
        return "gagal"
    return "ragu" if question.required else "baik"


def _said(question: Question, state: State) -> str:
    if question.stale:
        return "Bacaan berubah"
    if question.resolved is not None and question.resolved.verdict is not None:
        return _SAID[question.resolved.verdict]
    return _STATES[state]


def _why(question: Question) -> str:
    if question.stale:
        return "Sejak petugas memastikan ini, berkas dibaca ulang dan mesin membaca hal lain."
    return question.why or ""


def _notes(field: Field) -> tuple[str, ...]:
    """What else to know; the meaning of the problems is said as the reason already."""
    if field.problems and field.raw is not None and field.raw != shown(field.value):
        return (f"Tertulis: {_short(field.raw)}",)
    return ()


def _fails(judgement: Judgement | None, document: int | None, field: str) -> bool:
    if judgement is None or document is None:
        return False
    return any(
        finding.verdict == "fail"
        and finding.severity != "info"
        and any((each.document, each.field) == (document, field) for each in finding.evidence)
        for finding in judgement.findings
    )


def _short(text: str) -> str:
    return text if len(text) <= _MOST_LETTERS else text[: _MOST_LETTERS - 1] + "…"
