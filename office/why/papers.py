"""The documents that a verdict rests on, and what was read of them. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from dossier import indonesian
from dossier.problems import MEANING
from dossier.result import Check, Document, FieldValue, Finding, Result
from office.why.explanation import Paper, Reading, Said
from office.why.naming import field_of, lines, paper_name
from office.why.sheets import place
from office.why.wanted import called


@dataclass(frozen=True, slots=True)
class Spoken:
    """Officers' words in force, as far as an explanation needs them.

    Attributes:
        machine: The dossier as the machine had it, without any word.
        fields: By document and field.
        requirement: Those on the requirement, in order.
        decided: Whether one of these is a verdict on it.
    """

    machine: Result | None = None
    fields: Mapping[tuple[int, str], Said] = field(default_factory=dict)
    requirement: tuple[Said, ...] = ()
    decided: bool = False


def papers(
    form: Result, check: Check, findings: Sequence[Finding], spoken: Spoken
) -> Iterator[Paper]:
    """Those that are taken for the requirement with all fields, then those compared with them."""
    meets = dict.fromkeys((*check.documents, *(n for each in check.items for n in each.documents)))
    compared: dict[int, set[str | None]] = {}
    for each in (looked for finding in findings for looked in finding.evidence):
        compared.setdefault(each.document, set()).add(each.field)
    for number in meets:
        yield _paper(form, form.documents[number], spoken, None)
    for number in sorted(compared.keys() - meets.keys()):
        yield _paper(form, form.documents[number], spoken, compared[number])


def _paper(form: Result, document: Document, spoken: Spoken, only: set[str | None] | None) -> Paper:
    other = document.other_cut
    return Paper(
        document=document,
        name=paper_name(form, document),
        meets=only is None,
        places=tuple(place(form, each.page, each.box) for each in document.parts),
        alternatives=tuple((called(each.type), each.confidence) for each in document.alternatives),
        other_cut=()
        if other is None
        else tuple(
            (called(each.type), indonesian.ranges(page + 1 for page in each.pages))
            for each in other.pieces
        ),
        readings=tuple(
            _reading(form, document, each, spoken)
            for each in document.fields
            if only is None or each.name in only
        ),
    )


def _reading(form: Result, document: Document, read: FieldValue, spoken: Spoken) -> Reading:
    said = spoken.fields.get((document.document, read.name))
    machine = None
    if said is not None and spoken.machine is not None:
        was = (each for each in spoken.machine.documents if each.document == document.document)
        machine = next((field_of(each, read.name) for each in was), None)
    shown = machine if machine is not None and not read.readers else read
    return Reading(
        field=read,
        label=indonesian.field(read.name),
        value=lines(read.value),
        readers=tuple((indonesian.READER[who], text) for who, text in shown.readers.items()),
        problems=tuple(MEANING.get(each, indonesian.code(each)) for each in shown.problems),
        places=tuple(place(form, each.page, each.box) for each in shown.evidence),
        machine=machine,
        machine_value=lines(machine.value) if machine is not None else (),
        said=said,
    )
