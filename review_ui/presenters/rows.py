"""The rows beside the page: one for each field and each requirement that a person speaks on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from dossier.model import RequirementStatus
from review_ui.presenters.values import Form, Stretch

State = Literal["orang", "baik", "ragu", "gagal"]


@dataclass(frozen=True, slots=True)
class Choice:
    """A verdict that a person may give on a requirement, and the digit that gives it."""

    digit: int
    status: RequirementStatus
    label: str
    needs_reason: bool


CHOICES: Final = (
    Choice(1, "sesuai", "Sesuai", needs_reason=False),
    Choice(2, "tidak_sesuai", "Tidak sesuai", needs_reason=True),
    Choice(3, "tidak_ada", "Tidak ada", needs_reason=True),
    Choice(4, "tidak_berlaku", "Tidak berlaku", needs_reason=False),
)


@dataclass(frozen=True, slots=True)
class Reader:
    """What one reader read at the place of a value."""

    name: str
    text: tuple[Stretch, ...]


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A field of a document.

    Attributes:
        id: Anchor in the screen.
        ref: How the form names it: type, ordinal and field, joined by dots.
        document: What the document is called, with its number when there are several.
        label: What the field is called.
        value: As it is shown; empty when there is none.
        edited: As it stands in the input.
        form: How it is edited.
        state: Colour and sign of the row.
        said: The state in words.
        resolved: Whether a person has spoken and nothing has changed since.
        open: Whether it waits for a person: doubtful, or against a rule, and not answered yet.
        certainty: How sure the machine is.
        why: Why it wants a look; empty when nothing is odd.
        notes: What else to know before believing it.
        readers: What each reader read, when they differ.
        places: Where it was read, as the viewer takes it.
        nearest_page: The page to show where it has no place of its own.
        machine: What the machine had read, when a person said otherwise.
    """

    id: str
    ref: str
    document: str
    label: str
    value: str
    edited: str
    form: Form
    state: State
    said: str
    resolved: bool
    open: bool
    certainty: str
    why: str
    notes: tuple[str, ...]
    readers: tuple[Reader, ...]
    places: str
    nearest_page: int | None
    machine: str | None


@dataclass(frozen=True, slots=True)
class CheckRow:
    """A requirement of the checklist.

    Attributes:
        id: Anchor in the screen.
        requirement: Its name in the rule set.
        numbers: The printed numbers.
        label: The requirement in words.
        machine: What the machine says, as a status.
        status: What holds now: the person's word, else the machine's.
        said: That in words.
        symbol: Its sign.
        state: Colour of the row.
        resolved: Whether a person has spoken and nothing has changed since.
        open: Whether it waits for a person.
        certainty: How sure the machine is.
        message: Why, in the machine's words.
        reason: Why, in the person's words.
        why: Why it wants a look.
        against: What the rules found against it, or could not be sure of; not what is said already.
        passed: What the rules found in order.
        items: One a person or dosage form where the requirement is per such.
        pages: The pages that it rests on, as people count them.
        attached: The pages that a person attached.
        near: The closest page to what is missing, and why it was not taken.
        notes: What persons noted on it.
        accept: The verdict that Enter gives; None where the machine has none to give.
        places: Where its documents lie, as the viewer takes it.
        nearest_page: The page to show where it has no place of its own.
    """

    id: str
    requirement: str
    numbers: str
    label: str
    machine: str
    status: RequirementStatus
    said: str
    symbol: str
    state: State
    resolved: bool
    open: bool
    certainty: str
    message: str
    reason: str
    why: str
    against: tuple[str, ...]
    passed: tuple[str, ...]
    items: tuple[tuple[str, str, str], ...]
    pages: str
    attached: str
    near: tuple[tuple[int, str], ...]
    notes: tuple[str, ...]
    accept: Choice | None
    places: str
    nearest_page: int | None


Row = FieldRow | CheckRow
