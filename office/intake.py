"""A dossier comes in at the counter, and further scans of it after that."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from zoneinfo import ZoneInfo

from checklist.sop import RuleSet, decided, in_force
from dossier.casework import Account, Case, Job, Position, Queue, Step, StoredFile
from dossier.model import Applicant
from dossier.printable import one_line
from office.access import refuse_adding, refuse_speech, refuse_without
from office.chain import holder
from office.errors import IntakeRefusedError
from office.keys import new_id
from office.limits import FILES, INTAKE_BYTES, NAME_LENGTH
from office.uploads import Checked, checked_files, unpacked
from storage import ConflictError, NotFoundError, StorageError, Store, Work


def accept(
    store: Store,
    *,
    by: Account,
    applicant_name: str,
    applicant: Applicant | None,
    received: dt.date,
    files: Sequence[tuple[str, Path]],
    rule_set: RuleSet | None = None,
    decisions: Mapping[str, str] | None = None,
    queue: Queue = "loket",
    idempotency: str | None = None,
    now: dt.datetime,
    most_files: int = FILES,
    most_bytes: int = INTAKE_BYTES,
) -> Case:
    """Accept a dossier: all its files and a job to read them, or nothing.

    Args:
        store: The store.
        by: CS, or a program in its place.
        applicant_name: As given at the counter.
        applicant: Kind of applicant; None: inferred from the documents.
        received: Day of intake by the office's calendar.
        files: Name and place of each; they are copied.
        rule_set: What it is judged by; None: what is in force on the day of intake.
        decisions: What the office decided where a rule set leaves it open, by setting; the
            dossier keeps it with the rule set.
        queue: ``loket`` while somebody waits, ``arsip`` for what can.
        idempotency: A key of the account's own: the same key gives the same dossier.
        now: When.
        most_files: How many files at most.
        most_bytes: How many bytes at most, together.

    Raises:
        NotAllowedError: The account is not CS.
        IntakeRefusedError: No name, a day to come, no file, or too many.
        FileRejectedError: A file that is empty, too large or of another kind; names it.
        RuleSetError: No rule set was in force on that day.
    """
    refuse_without(by, "cs_helpdesk")
    if idempotency is not None:
        _refuse_odd_key(idempotency)
        with store.reading() as work:
            known = work.cases.by_idempotency(by.id, idempotency)
        if known is not None:
            return known
    rules = in_force(received) if rule_set is None else rule_set
    rules = decided(rules, decisions or {})
    name = _applicant(applicant_name)
    _refuse_tomorrow(received, rules, now)
    start = Position(rules.chain.begins)
    case = Case(
        id=new_id(),
        applicant_name=name,
        applicant=applicant,
        sop=rules.reference,
        received=received,
        created_at=now,
        created_by=by.id,
        position=start,
        reached=start.step,
        holder=holder(rules.chain, start),
    )
    with unpacked(files, most_bytes) as given:
        checked = checked_files(given, most_files, most_bytes)
        try:
            _keep(store, case, checked, rules, queue, _key(by, idempotency), by)
        except ConflictError:
            # The same key came in twice at the same time: the other was faster, it is its dossier.
            _forget(store, case.id)
            return _of_key(store, by, idempotency)
        except BaseException:
            _forget(store, case.id)
            raise
    return case


def add_files(
    store: Store,
    case_id: str,
    *,
    by: Account,
    files: Sequence[tuple[str, Path]],
    now: dt.datetime,
    most_files: int = FILES,
    most_bytes: int = INTAKE_BYTES,
) -> Case:
    """Add scans that the applicant brought later; the dossier is read again with them.

    Raises:
        HiddenError: The account may not see the dossier.
        NotAllowedError: It is not CS, or not at a step where papers are taken.
        IntakeRefusedError: No file, or too many.
        FileRejectedError: A file that cannot be taken; names it.
        NotFoundError: There is no such dossier.
    """
    with store.reading() as work:
        refuse_adding(by, work.cases.get(case_id))
        before = len(work.files.of(case_id))
    with unpacked(files, most_bytes) as given:
        checked = checked_files(given, most_files - before, most_bytes)
        with store.work() as work:
            case = work.cases.lock(case_id)
            refuse_adding(by, case)
            # Bytes that nobody names do no harm: when the same file is sent again they are found.
            stored = _stored(store, case_id, checked, len(work.files.of(case_id)), by, now)
            job = _with_job(work, case_id, stored, _queue_of(work, case_id), now)
            case = work.cases.save(replace(case, reading="menunggu"))
            work.audit.add(
                case_id,
                at=now,
                actor=by.id,
                event="berkas_ditambah",
                refs={"files": str(len(stored)), "first": str(stored[0].index), "job": job.id},
                values=[each.sha256 for each in stored],
            )
            work.commit()
    return case


def reread(store: Store, case_id: str, *, by: Account, now: dt.datetime) -> Job:
    """Let the machine read the dossier again; no person's word is touched by that.

    Raises:
        HiddenError: The account may not see the dossier.
        NotAllowedError: It may not correct it at this step.
        ConflictError: A reading is under way already.
        NotFoundError: There is no such dossier.
    """
    with store.work() as work:
        case = work.cases.lock(case_id)
        refuse_speech(by, case)
        if any(each.state not in {"selesai", "gagal"} for each in work.jobs.of(case_id)):
            raise ConflictError("Berkas ini sedang dibaca: tunggu sampai selesai.")
        job = _job(work, case_id, _queue_of(work, case_id), now)
        work.cases.save(replace(case, reading="menunggu"))
        work.audit.add(case_id, at=now, actor=by.id, event="bacaan_diminta", refs={"job": job.id})
        work.commit()
    return job


def _keep(
    store: Store,
    case: Case,
    checked: Sequence[Checked],
    rules: RuleSet,
    queue: Queue,
    key: tuple[str, str] | None,
    by: Account,
) -> None:
    """Write a dossier down with its bytes, its job and its link of the audit, in one piece."""
    now = case.created_at
    stored = _stored(store, case.id, checked, 0, by, now)
    with store.work() as work:
        work.cases.add(case, idempotency=key)
        for step in _before(rules, now):
            work.steps.add(case.id, step)
        job = _with_job(work, case.id, stored, queue, now)
        work.audit.add(
            case.id,
            at=now,
            actor=by.id,
            event="berkas_diterima",
            refs={"files": str(len(stored)), "job": job.id, "sop": rules.name, "queue": queue},
            values=(case.applicant_name, *(each.sha256 for each in stored)),
        )
        work.commit()


def _refuse_odd_key(key: str) -> None:
    if not (0 < len(key) <= NAME_LENGTH and key.isascii() and key.isprintable()):
        raise IntakeRefusedError(
            f"Kunci pengiriman terdiri atas 1-{NAME_LENGTH} huruf, angka dan tanda ASCII."
        )


def _applicant(text: str) -> str:
    name = one_line(text)
    if not name or len(name) > NAME_LENGTH:
        raise IntakeRefusedError(f"Isi nama pemohon, paling banyak {NAME_LENGTH} huruf.")
    return name


def _refuse_tomorrow(received: dt.date, rules: RuleSet, now: dt.datetime) -> None:
    today = now.astimezone(ZoneInfo(rules.chain.timezone)).date()
    if received > today:
        raise IntakeRefusedError(
            f"Tanggal penerimaan {received:%d-%m-%Y} belum tiba. Periksa tanggalnya."
        )


def _stored(
    store: Store,
    case_id: str,
    checked: Sequence[Checked],
    first: int,
    by: Account,
    now: dt.datetime,
) -> list[StoredFile]:
    """Put the bytes into the objects; what is told of each."""
    return [
        StoredFile(
            index=index,
            name=file.name,
            sha256=store.objects.put(case_id, file.path),
            size=file.size,
            media_type=file.media_type,
            added_at=now,
            added_by=by.id,
        )
        for index, file in enumerate(checked, start=first)
    ]


def _forget(store: Store, case_id: str) -> None:
    """Remove the bytes of a dossier that was not kept; whatever is unsure stays."""
    with suppress(StorageError):
        with store.reading() as work:
            try:
                work.cases.get(case_id)
            except NotFoundError:
                pass
            else:
                return
        store.objects.remove_all(case_id)


def _before(rules: RuleSet, now: dt.datetime) -> list[Step]:
    """The steps that were done outside the system before it was handed in."""
    chain = rules.chain
    return [
        Step(
            number=number,
            before=None,
            after=Position(number + 1),
            action="setujui",
            role=chain.at(number).role,
            by=None,
            at=now,
            outside=True,
        )
        for number in range(1, chain.begins)
    ]


def _with_job(
    work: Work, case_id: str, files: Sequence[StoredFile], queue: Queue, now: dt.datetime
) -> Job:
    for file in files:
        work.files.add(case_id, file)
    return _job(work, case_id, queue, now)


def _job(work: Work, case_id: str, queue: Queue, now: dt.datetime) -> Job:
    job = Job(id=new_id(), case=case_id, queue=queue, state="menunggu", attempt=0, created_at=now)
    work.jobs.add(job)
    return job


def _queue_of(work: Work, case_id: str) -> Queue:
    """Further work goes to the queue that the dossier came in by."""
    jobs = work.jobs.of(case_id)
    return jobs[0].queue if jobs else "loket"


def _key(by: Account, idempotency: str | None) -> tuple[str, str] | None:
    return None if idempotency is None else (by.id, idempotency)


def _of_key(store: Store, by: Account, idempotency: str | None) -> Case:
    with store.reading() as work:
        known = work.cases.by_idempotency(by.id, idempotency or "")
    if known is None:
        raise ConflictError("Berkas ini tidak dapat diterima sekarang. Kirim sekali lagi.")
    return known
