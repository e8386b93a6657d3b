"""What happened to a dossier: the map pengendali proses, the officers' words, the audit trail."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from checklist.sop import RuleSet
from dossier import indonesian
from dossier.casework import Case, Position, Step, Word
from dossier.kinds import kinds
from office.trail import Event, Trail
from review_ui import words
from review_ui.presenters.values import shown

NameOf = Callable[[str], str]
_VERDICT = {"benar": "Benar", "dikoreksi": "Dikoreksi", "tidak_ada": "Tidak ada di dokumen"}
_SEAL = 12
_REFS = {
    "attempt": "percobaan",
    "first": "file pertama",
    "held_by": "dipegang",
    "job": "pekerjaan",
    "ordinal": "dokumen ke",
    "queue": "antrean",
    "reading": "bacaan",
    "recipe": "resep",
    "role": "peran",
    "sop": "ketentuan",
    "step": "baris map",
    "word": "kata petugas",
    "worker": "pekerja",
}
"""What the references of the audit are called, but for those that its sentences say already."""


@dataclass(frozen=True, slots=True)
class StepLine:
    """A line of the map pengendali proses."""

    number: int
    step: str
    action: str
    after: str
    who: str
    role: str
    at: str
    length: str
    reason: str


@dataclass(frozen=True, slots=True)
class WordLine:
    """What an officer said."""

    number: int
    about: str
    verdict: str
    machine: str
    who: str
    at: str


@dataclass(frozen=True, slots=True)
class AuditLine:
    """A link of the audit chain."""

    number: int
    at: str
    who: str
    event: str
    refs: str
    seal: str


@dataclass(frozen=True, slots=True)
class History:
    """The whole screen."""

    number: str
    applicant: str
    base: str
    steps: tuple[StepLine, ...]
    words: tuple[WordLine, ...]
    audit: tuple[AuditLine, ...]
    whole: bool
    verified: str


def history(
    case: Case,
    rule_set: RuleSet,
    steps: Sequence[Step],
    said: Iterable[Word],
    audit: Trail,
    name_of: NameOf,
) -> History:
    """The screen.

    Args:
        case: The dossier.
        rule_set: What steps and requirements are called.
        steps: Its movements in order.
        said: The officers' words in order.
        audit: Its audit chain in words, and whether it is whole.
        name_of: The name of an account by its id.
    """
    return History(
        number=case.registration or case.id,
        applicant=case.applicant_name,
        base=f"/berkas/{case.id}",
        steps=tuple(_steps(steps, rule_set, name_of)),
        words=tuple(_word(each, rule_set, name_of) for each in said),
        audit=tuple(_link(each) for each in audit.events),
        whole=audit.broken is None,
        verified=_verified(len(audit.events), audit.broken),
    )


def place(position: Position, rule_set: RuleSet) -> str:
    """Where a dossier stands, in words."""
    if position.ending is not None:
        return words.ENDING[position.ending]
    return f"{position.step}. {rule_set.chain.at(position.step).name}"


def _steps(steps: Sequence[Step], rule_set: RuleSet, name_of: NameOf) -> Iterable[StepLine]:
    began: dt.datetime | None = None
    for each in steps:
        length = None if began is None or each.outside else each.at - began
        yield StepLine(
            number=each.number,
            step=place(each.before or Position(max(1, each.after.step - 1)), rule_set),
            action=words.ACTION[each.action],
            after=f"ke {place(each.after, rule_set)}",
            who="di luar sistem" if each.outside or not each.by else name_of(each.by),
            role=rule_set.chain.label(each.role),
            at=words.moment(each.at),
            length=words.span(length),
            reason=each.reason or "",
        )
        began = each.at


def _word(word: Word, rule_set: RuleSet, name_of: NameOf) -> WordLine:
    labels = {each.name: each.label for each in rule_set.requirements}
    about = labels.get(word.requirement or "", "Berkas")
    verdict = word.text or ""
    machine = ""
    if word.field is not None:
        kind = kinds().get(word.field.type)
        name = words.code(word.field.type) if kind is None else kind.name
        about = f"{name} · {indonesian.field(word.field.field)}"
        verdict = _VERDICT[word.verdict or "benar"]
        if word.verdict == "dikoreksi":
            verdict = f"{verdict}: {_private(word.field.field, shown(word.value))}"
        machine = _private(word.field.field, shown(word.machine)) or "tidak ada"
    elif word.kind == "periksa":
        said = words.STATUS[word.status] if word.status else "Dicabut"
        verdict = f"{said}. {word.text}" if word.text else said
    elif word.kind == "lampiran":
        pages = indonesian.ranges(each + 1 for each in word.pages)
        verdict = f"Lampirkan halaman {pages}" if pages else "Lampiran dicabut"
    return WordLine(word.number, about, verdict, machine, name_of(word.by), words.moment(word.at))


def _private(field: str, text: str) -> str:
    """A NIK is shown whole only on the open dossier."""
    return words.masked(text) if field == "nik" else text


def _link(event: Event) -> AuditLine:
    refs = event.entry.refs
    return AuditLine(
        number=event.number,
        at=words.moment(event.at),
        who=event.who,
        event=event.what,
        refs=", ".join(_reference(name, value) for name, value in refs if name in _REFS),
        seal=event.entry.mac[:_SEAL],
    )


def _reference(name: str, value: str) -> str:
    if name == "role" and value in words.ROLE:
        value = words.ROLE[value]
    elif name == "ordinal" and value.isdecimal():
        value = str(int(value) + 1)
    return f"{_REFS[name]} {value}"


def _verified(links: int, broken: int | None) -> str:
    if broken is None:
        return f"Jejak audit utuh: {links} catatan, semua segelnya cocok."
    return (
        f"Jejak audit RUSAK pada catatan nomor {broken}: ada yang diubah atau dihapus di luar "
        "sistem. Jangan lanjutkan berkas ini; laporkan kepada operator."
    )
