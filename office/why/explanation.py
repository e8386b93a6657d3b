"""Why a requirement stands as it does: the whole chain from pixels to verdict, as a value.

Made by :mod:`office.explain`; said on the terminal by ``flows`` and on a screen by ``review_ui``.
Sentences in it are Indonesian and the same in both. Pages are counted as people count them, from 1,
only where a name says so; numbers of pages and documents count from 0, as in the public form.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from checklist.sop import Requirement
from dossier.model import RequirementStatus
from dossier.result import (
    Check,
    Coordinates,
    Document,
    FieldValue,
    Finding,
    Producer,
    Quality,
)


@dataclass(frozen=True, slots=True)
class Said:
    """What an officer said.

    Attributes:
        number: Of the word, in the order in which they were said.
        who: Name of the officer.
        at: When.
        what: What was said, as a sentence.
        stale: Whether the machine has come to see something else since.
    """

    number: int
    who: str
    at: dt.datetime
    what: str
    stale: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A place on a page.

    Attributes:
        page: Number of the page in the dossier.
        name: The page as a person finds it: number in the dossier, file, number in the file.
        box: In pixels of the upright page image; None: the whole page.
    """

    page: int
    name: str
    box: Coordinates | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A field of a document.

    Attributes:
        field: As it counts now.
        label: What the field is called.
        value: As lines; empty when it was not found.
        readers: What each reader read, by the reader's name.
        problems: What is doubtful about it, as sentences.
        places: Where it stands.
        machine: As the machine read it, where an officer said otherwise or more.
        machine_value: That as lines.
        said: The officer's word in force.
    """

    field: FieldValue
    label: str
    value: tuple[str, ...]
    readers: tuple[tuple[str, str], ...]
    problems: tuple[str, ...]
    places: tuple[Place, ...]
    machine: FieldValue | None = None
    machine_value: tuple[str, ...] = ()
    said: Said | None = None


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that the verdict rests on.

    Attributes:
        document: As it was told apart.
        name: What it is called, and the page on which it begins.
        meets: Whether it is taken for the requirement; False: others are compared with it.
        places: Where it lies.
        alternatives: What else it may be, with the probability.
        other_cut: How else its pages may be cut; empty where no other way is worth a look.
        readings: Its fields; of one that is only compared with, those that are compared.
    """

    document: Document
    name: str
    meets: bool
    places: tuple[Place, ...]
    alternatives: tuple[tuple[str, float], ...]
    other_cut: tuple[tuple[str, str], ...]
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Ground:
    """One thing that a finding rests on: a field of a document, or a document as a whole.

    Attributes:
        paper: Name of the document.
        field: Name of the field; None: the document as such.
        label: What the field is called.
        value: As lines; empty when it was not found.
        confidence: How sure the field is, or without one the document.
        places: Where the rule looked.
        by_person: Whether an officer gave the value.
    """

    paper: str
    field: str | None
    label: str
    value: tuple[str, ...]
    confidence: float
    places: tuple[Place, ...]
    by_person: bool = False


@dataclass(frozen=True, slots=True)
class Proof:
    """A finding, with what it rests on.

    Attributes:
        finding: What the rule says.
        source: The law or regulation that the rule rests on; None: this version has no such rule.
        how_sure: Why it is as sure as it is, as a sentence.
        grounds: The values that were compared.
    """

    finding: Finding
    source: str | None
    how_sure: str
    grounds: tuple[Ground, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page, and what was done to it before it was read.

    Attributes:
        place: Which.
        size: Width and height in pixels of the upright page image.
        status: What became of it, as a sentence.
        done: What was done to it, a sentence each.
        quality: How well it was scanned; None: it could not be rendered.
        measured: What that verdict rests on, each in words.
        on_it: The documents that lie on it, this requirement's and others.
        file: Index of the file that it came in.
    """

    place: Place
    size: tuple[int, int]
    status: str
    done: tuple[str, ...]
    quality: Quality | None
    measured: tuple[str, ...]
    on_it: tuple[str, ...]
    file: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """A page that comes close to what is missing.

    Attributes:
        place: Which.
        why: Why it was not taken.
        taken_for: The documents that it was taken for: name, probability, the cues.
    """

    place: Place
    why: str
    taken_for: tuple[tuple[str, float, str], ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One person, dosage form or technician where the requirement is per such."""

    subject: str
    status: RequirementStatus
    papers: tuple[str, ...]
    findings: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a requirement stands as it does.

    Attributes:
        rule_set: Name of the rule set.
        requirement: What the SOP asks.
        accepts: What meets it: the document with its conditions, and where that is written.
        asks: Whom it is asked of, how often and in which form, a sentence each.
        check: How it stands, officers' verdicts included.
        sure_of: What the confidence is the probability of, as a sentence.
        machine: How the machine had it, where officers' words have changed that.
        said: Officers' words on the requirement, in order.
        items: One a person, dosage form or technician.
        proofs: What the rules found, failures first.
        papers: The documents; those that are taken for it first.
        sheets: Every page that has a part in it.
        candidates: For what is missing, the nearest pages.
        producer: What read and judged.
    """

    rule_set: str
    requirement: Requirement
    accepts: tuple[tuple[str, str], ...]
    asks: tuple[str, ...]
    check: Check
    sure_of: str
    machine: Check | None
    said: tuple[Said, ...]
    items: tuple[Item, ...]
    proofs: tuple[Proof, ...]
    papers: tuple[Paper, ...]
    sheets: tuple[Sheet, ...]
    candidates: tuple[Candidate, ...]
    producer: Producer
