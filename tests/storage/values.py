"""Values to keep; identifiers are invented (kecamatan 99 does not exist)."""

import dataclasses
import datetime as dt
import secrets

from dossier.casework import (
    Account,
    Case,
    Fence,
    FieldRef,
    Job,
    PageReading,
    Position,
    Reading,
    Step,
    StoredFile,
    Word,
)
from dossier.model import Box, Judgement, Line, Officer, Page, PageText
from dossier.model import Word as ReadWord
from storage import Store
from tests import specimens

NOW = dt.datetime(2026, 3, 2, 1, 15, 30, 123456, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)
RECIPE = "resep-1"


def new_id() -> str:
    return secrets.token_hex(8)


def a_case(**changes) -> Case:
    case = Case(
        id=new_id(),
        applicant_name="PT Jamu Sehat Étam",
        applicant="badan",
        sop="ikot-rev03",
        received=dt.date(2026, 3, 2),
        created_at=NOW,
        created_by="akun-cs",
        position=Position(4),
        reached=4,
        holder="cs_helpdesk",
    )
    return dataclasses.replace(case, **changes)


def a_job(case_id: str, **changes) -> Job:
    return dataclasses.replace(Job(new_id(), case_id, "loket", "menunggu", 0, NOW), **changes)


def an_account(login: str = "sari", **changes) -> Account:
    account = Account(new_id(), login, "Sari Dewi", frozenset({"cs_helpdesk", "verifikasi"}))
    return dataclasses.replace(account, **changes)


def a_file(index: int = 0) -> StoredFile:
    return StoredFile(index, "pindai.pdf", "a" * 64, 5_000_000_000, "application/pdf", NOW, "cs")


def a_page(file: int = 0, file_page: int = 1, text: str = "KARTU") -> PageReading:
    words = (ReadWord(text, Box(10, 20, 200, 60), 0.97), ReadWord("6472991", Box(0, 0, 9, 9), 0.5))
    page = Page(
        index=file_page - 1,
        file=file,
        file_page=file_page,
        status="read",
        size=(1654, 2339),
        skew=0.123456789,
        quality=specimens.GOOD,
        texts=(PageText("tesseract", (Line(words),), (1654, 2339)),),
    )
    return PageReading(file, page, "b" * 64, None)


def a_reading(job: Job, number: int = 1) -> Reading:
    return Reading(
        number=number,
        job=job.id,
        attempt=1,
        at=NOW,
        dossier=specimens.DOSSIER,
        judgement=Judgement("badan", specimens.CHECKS, specimens.FINDINGS),
        images=(("c" * 64, "d" * 64), (None, None)),
        sop="ikot-rev03",
        recipe=RECIPE,
        software="0.1.0",
        engines=(("tesseract", "5.3.0"),),
        models=(("jenis", "3"),),
        seconds=12.75,
    )


def a_word(number: int = 1, **changes) -> Word:
    word = Word(
        number=number,
        kind="isian",
        by="akun-verifikasi",
        at=NOW,
        reading=1,
        field=FieldRef("akta", 0, "pengurus"),
        verdict="dikoreksi",
        value=(Officer("Budi", "Direktur"), Officer("Siti", "Komisaris")),
        machine=("Budi",),
        text="Nama komisaris terpotong.",
    )
    return dataclasses.replace(word, **changes)


def a_step(number: int = 1, **changes) -> Step:
    step = Step(number, Position(7), Position(8), "kembalikan", "verifikasi", "akun", NOW, "Kabur")
    return dataclasses.replace(step, **changes)


def kept_case(store: Store, **changes) -> Case:
    """A new dossier that is in the store."""
    case = a_case(**changes)
    with store.work() as work:
        work.cases.add(case)
        work.commit()
    return case


def kept_job(store: Store, **changes) -> Job:
    """A new job that waits, of a new dossier."""
    job = a_job(kept_case(store).id, **changes)
    with store.work() as work:
        work.jobs.add(job)
        work.commit()
    return job


def running_job(store: Store) -> tuple[Job, Fence]:
    """A new job that a worker has in hand."""
    job = kept_job(store)
    with store.work() as work:
        fence = Fence(job.id, work.jobs.sent(job.id, NOW).attempt)
        assert work.jobs.start(fence, "pekerja", NOW, MINUTE)
        work.commit()
    return job, fence
