"""Whether a failure hangs on which of two readers is right.

Two readers read the place of a key field, and one of them is taken. Where the other one made
something else of it, and the rule would be content with that, the papers may well be in order and
the reading wrong: that is for a person to see, and no failure. Problems that stand on the paper are
not met by this, as a misreading seldom happens to be just what the other papers say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from checklist.rule import Intake, Reading, Ruling
from dossier.declaration import Parser
from dossier.kinds import kinds
from dossier.model import Document, Dossier, Field

_TELLING = 8
"""Letters or digits of a value that two papers hardly share by chance."""
Rulings = Callable[[Dossier, Intake], Iterable[Ruling]]


@dataclass(frozen=True, slots=True)
class Otherwise:
    """A place that another reader read so that nothing is wrong.

    Attributes:
        reading: The place as it was taken.
        text: What the other reader made of it.
    """

    reading: Reading
    text: str


def otherwise(
    rulings: Rulings, dossier: Dossier, intake: Intake, failed: Ruling
) -> Otherwise | None:
    """The first place a failure rests on that another reader read so that the rule passes it.

    Args:
        rulings: The rule's function.
        dossier: What was read.
        intake: The day of intake, and what the office has decided.
        failed: A ruling of that rule on that dossier.
    """
    seen = set()
    for reading in failed.rests_on:
        place = reading.document.index, reading.field.name
        if place in seen or _given_elsewhere(dossier, reading):
            continue
        seen.add(place)
        for raw, field in _read_otherwise(reading):
            if field.value == intake.received.isoformat():
                continue  # the stamp of receipt, which lies over the papers' own dates
            again = rulings(_with(dossier, reading.document, field), intake)
            subjects = {failed.subject, _text(field)}
            same = [
                each
                for each in again
                if each.requirement == failed.requirement
                and each.subject in subjects
                and place in {(r.document.index, r.field.name) for r in each.rests_on}
            ]
            verdicts = {each.verdict for each in same}
            if "pass" in verdicts and "fail" not in verdicts:
                return Otherwise(reading, raw)
    return None


def _given_elsewhere(dossier: Dossier, reading: Reading) -> bool:
    """Whether another paper gives the same value: nothing is misread twice alike.

    Not of days and short words, which papers share without meaning the same.
    """
    value = reading.text
    if len(value) < _TELLING or reading.date is not None:
        return False
    return any(
        field.value == value
        for document in dossier.documents
        if document is not reading.document
        for field in document.fields
    )


def _read_otherwise(reading: Reading) -> Iterator[tuple[str, Field]]:
    """What else readers made of the place, with the field as it would then be."""
    field = reading.field
    if field.source == "person" or not isinstance(field.value, str):
        return  # a person has looked; lists are not read again
    parse = _parser(reading.document.type, field.name)
    tried = {field.value}
    for _, raw in field.readers:
        parsed = parse(raw) if parse is not None and raw else None
        if parsed is None or not isinstance(parsed.value, str) or parsed.value in tried:
            continue
        tried.add(parsed.value)
        yield raw, replace(field, value=parsed.value, raw=raw, problems=parsed.problems)


def _parser(document_type: str, name: str) -> Parser | None:
    kind = kinds().get(document_type)
    specs = () if kind is None else kind.fields
    return next((each.parse for each in specs if each.name == name), None)


def _with(dossier: Dossier, document: Document, field: Field) -> Dossier:
    """The dossier with that field in the place of the one of its name."""
    fields = tuple(field if each.name == field.name else each for each in document.fields)
    changed = replace(document, fields=fields)
    documents = tuple(changed if each is document else each for each in dossier.documents)
    return replace(dossier, documents=documents)


def _text(field: Field) -> str | None:
    return field.value if isinstance(field.value, str) else None
