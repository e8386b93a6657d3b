"""What officers say of a dossier: fields, requirements, pages by hand, notes. Each is one word."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from checklist.sop import load
from dossier import indonesian
from dossier.casework import Account, Case, FieldRef, FieldVerdict, Reading, Word
from dossier.declaration import FieldSpec
from dossier.kinds import kinds
from dossier.model import RequirementStatus, Value
from dossier.printable import printable
from office.access import refuse_speech
from office.errors import WordRefusedError
from office.judging import reading_of
from office.limits import TEXT_LENGTH
from office.overlay import NEGATIVE
from office.places import field_of
from office.values import normalise
from storage import Store, Work

_VERDICTS: frozenset[RequirementStatus] = NEGATIVE | {"sesuai", "tidak_berlaku"}
"""What a person may say of a requirement; ``perlu_cek`` is a machine's word, and no verdict."""


def say_field(
    store: Store,
    case_id: str,
    *,
    by: Account,
    reading: int,
    field: FieldRef,
    verdict: FieldVerdict,
    value: Value,
    now: dt.datetime,
) -> Word:
    """Confirm a field as it was read, correct it, or say that the document has it not.

    Args:
        store: The store.
        case_id: The dossier.
        by: Who says so.
        reading: Number of the reading that the person has before them.
        field: Which.
        verdict: ``benar``: as read; ``dikoreksi``: ``value`` is right; ``tidak_ada``: not in the
            document.
        value: For ``dikoreksi``: what stands on the paper, in any layout; else it is not looked at.
        now: When.

    Raises:
        NotAllowedError: The account may not, or not at this step.
        WordRefusedError: There is no such field, or the value has not the form of such a field.
        NotFoundError: There is no such dossier or reading.
    """
    with store.work() as work:
        _, read = _ready(work, case_id, by, reading)
        machine = field_of(read.dossier, field)
        if machine is None:
            raise WordRefusedError(
                "Isian itu tidak ada pada bacaan ini. Muat ulang halaman berkas, lalu ulangi."
            )
        if verdict == "dikoreksi":
            given = normalise(_spec(field), value)
        else:
            given = machine.value if verdict == "benar" else None
        said = Word(
            number=work.words.last(case_id) + 1,
            kind="isian",
            by=by.id,
            at=now,
            reading=reading,
            field=field,
            verdict=verdict,
            value=given,
            machine=machine.value,
        )
        refs = {"type": field.type, "ordinal": str(field.ordinal), "field": field.field}
        _keep(work, case_id, said, {**refs, "verdict": verdict}, (repr(given), repr(machine.value)))
    return said


def say_check(
    store: Store,
    case_id: str,
    *,
    by: Account,
    reading: int,
    requirement: str,
    status: RequirementStatus | None,
    text: str | None,
    now: dt.datetime,
) -> Word:
    """Say whether a requirement is met; None takes one's word back.

    Raises:
        NotAllowedError: The account may not, or not at this step.
        WordRefusedError: There is no such requirement, the status is no verdict, or a requirement
            is said not to be met without a word on what is wanting.
        NotFoundError: There is no such dossier or reading.
    """
    with store.work() as work:
        case, _ = _ready(work, case_id, by, reading)
        _known(case, requirement)
        if status is not None and status not in _VERDICTS:
            allowed = ", ".join(indonesian.STATUS[each] for each in sorted(_VERDICTS))
            raise WordRefusedError(f"Pilih putusannya: {allowed}.")
        written = _text(text)
        if status in NEGATIVE and written is None:
            raise WordRefusedError(
                "Tulis apa yang kurang, supaya pemohon tahu apa yang diperbaiki."
            )
        said = Word(
            number=work.words.last(case_id) + 1,
            kind="periksa",
            by=by.id,
            at=now,
            reading=reading,
            requirement=requirement,
            status=status,
            text=written,
        )
        _keep(
            work,
            case_id,
            said,
            {"requirement": requirement, "status": status or "ditarik"},
            (written or "",),
        )
    return said


def attach(
    store: Store,
    case_id: str,
    *,
    by: Account,
    reading: int,
    requirement: str,
    pages: Sequence[int],
    now: dt.datetime,
) -> Word:
    """Say on which pages the paper for a requirement lies; no pages take that back.

    Raises:
        NotAllowedError: The account may not, or not at this step.
        WordRefusedError: There is no such requirement or page.
        NotFoundError: There is no such dossier or reading.
    """
    with store.work() as work:
        case, read = _ready(work, case_id, by, reading)
        _known(case, requirement)
        there = {each.index for each in read.dossier.pages}
        missing = sorted(set(pages) - there)
        if missing:
            numbers = ", ".join(str(each + 1) for each in missing)
            raise WordRefusedError(f"Halaman {numbers} tidak ada pada berkas ini.")
        said = Word(
            number=work.words.last(case_id) + 1,
            kind="lampiran",
            by=by.id,
            at=now,
            reading=reading,
            requirement=requirement,
            pages=tuple(sorted(set(pages))),
        )
        listed = " ".join(map(str, said.pages))
        _keep(work, case_id, said, {"requirement": requirement, "pages": listed})
    return said


def note(
    store: Store,
    case_id: str,
    *,
    by: Account,
    reading: int,
    requirement: str | None,
    text: str,
    now: dt.datetime,
) -> Word:
    """Leave a note on the dossier or on one of its requirements.

    Raises:
        NotAllowedError: The account may not, or not at this step.
        WordRefusedError: It is empty or too long, or there is no such requirement.
        NotFoundError: There is no such dossier or reading.
    """
    with store.work() as work:
        case, _ = _ready(work, case_id, by, reading)
        written = _text(text)
        if written is None:
            raise WordRefusedError("Catatan masih kosong.")
        if requirement is not None:
            _known(case, requirement)
        said = Word(
            number=work.words.last(case_id) + 1,
            kind="catatan",
            by=by.id,
            at=now,
            reading=reading,
            requirement=requirement,
            text=written,
        )
        refs = {} if requirement is None else {"requirement": requirement}
        _keep(work, case_id, said, refs, (written,))
    return said


def _ready(work: Work, case_id: str, by: Account, reading: int) -> tuple[Case, Reading]:
    """The dossier and the reading that is spoken of, once it is sure that the account may speak."""
    case = work.cases.lock(case_id)
    refuse_speech(by, case)
    read = reading_of(work, case_id, reading)
    if read is None:
        raise WordRefusedError("Berkas ini belum dibaca.")
    return case, read


def _keep(
    work: Work, case_id: str, word: Word, refs: Mapping[str, str], values: Sequence[str] = ()
) -> None:
    work.words.add(case_id, word)
    work.audit.add(
        case_id,
        at=word.at,
        actor=word.by,
        event=f"kata_{word.kind}",
        refs={"word": str(word.number), "reading": str(word.reading), **refs},
        values=values,
    )
    work.commit()


def _known(case: Case, requirement: str) -> None:
    if all(each.name != requirement for each in load(case.sop).requirements):
        raise WordRefusedError("Persyaratan itu tidak ada pada ketentuan berkas ini.")


def _spec(ref: FieldRef) -> FieldSpec:
    kind = kinds().get(ref.type)
    found = next((each for each in kind.fields if each.name == ref.field), None) if kind else None
    if found is None:
        raise WordRefusedError("Isian itu tidak dikenal pada jenis dokumen ini.")
    return found


def _text(text: str | None) -> str | None:
    """A note as it is kept; None when nothing is written."""
    written = printable((text or "").replace("\r\n", "\n"), keep="\n\t").strip()
    if len(written) > TEXT_LENGTH:
        raise WordRefusedError(f"Catatan paling banyak {TEXT_LENGTH} huruf.")
    return written or None
