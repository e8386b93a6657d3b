"""Dossiers for tests: handed in, read by a machine of plain data, carried along the chain."""

import datetime as dt
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from checklist import sop
from checklist.evaluate import evaluate
from dossier.casework import Account, Action, Case, Fence, Job, Position, Reading
from dossier.model import Dossier, ScanFile
from office import intake, moving, reading, review, sending
from storage import Store
from tests.checklist.company import COMPANY
from tests.checklist.dossiers import dossier
from tests.office.people import CS, PEOPLE, VERIFIER

START = dt.datetime(2026, 11, 24, 1, 0, tzinfo=dt.UTC)
DAY = dt.date(2026, 11, 24)
PDF = b"%PDF-1.7\n% contoh\n"
RECIPE = "resep-1"

# Kinds that are read by now are left out of what a test attaches by hand.
UNREAD = {"type": "lain"}


@dataclass
class Clock:
    """A clock that goes on by a minute whenever it is looked at."""

    at: dt.datetime = START
    step: dt.timedelta = field(default=dt.timedelta(minutes=1))

    def __call__(self) -> dt.datetime:
        self.at += self.step
        return self.at


@dataclass
class Office:
    """A store and a clock, with what tests do again and again."""

    store: Store
    folder: Path
    now: Clock = field(default_factory=Clock)

    def file(self, name: str = "pindai.pdf", data: bytes = PDF) -> tuple[str, Path]:
        path = self.folder / f"masuk-{hashlib.sha256(data).hexdigest()[:8]}"
        if not path.exists():  # somebody may be reading it: it is never emptied
            path.write_bytes(data)
        return name, path

    def hand_in(self, *, by: Account = CS, **more: Any) -> Case:
        given: dict[str, Any] = {
            "applicant_name": "PT Borneo Herbal Lestari",
            "applicant": "badan",
            "received": DAY,
            "files": [self.file()],
        }
        return intake.accept(self.store, by=by, now=self.now(), **{**given, **more})

    def begin(self, case_id: str) -> tuple[Fence, reading.Task]:
        job = next(each for each in self.jobs(case_id) if each.state == "menunggu")
        sent = sending.take(self.store, job.id, self.now())
        assert sent is not None
        fence = Fence(sent.id, sent.attempt)
        task = reading.begin(self.store, fence, "pekerja", self.now(), recipe=RECIPE)
        assert task is not None
        return fence, task

    def jobs(self, case_id: str) -> tuple[Job, ...]:
        with self.store.reading() as work:
            return work.jobs.of(case_id)

    def read(self, case_id: str, documents: Sequence[Mapping[str, Any]] = COMPANY) -> Reading:
        """Let the machine read these documents, a page each."""
        fence, task = self.begin(case_id)
        read = paged(documents, len(task.files))
        rules = sop.load(task.rule_set)
        return reading.finish(
            self.store,
            fence,
            case_id,
            dossier=read,
            judgement=evaluate(read, rules, task.case.received, task.case.applicant),
            images=((None, None),) * len(read.pages),
            sop=rules.name,
            recipe=RECIPE,
            software="0.1.0",
            engines=(("tesseract", "5"),),
            models=(),
            seconds=1.5,
            now=self.now(),
        )

    def case(self, case_id: str) -> Case:
        with self.store.reading() as work:
            return work.cases.get(case_id)

    def move(
        self,
        case_id: str,
        by: Account,
        action: Action,
        to: int | Position,
        reason: str | None = None,
    ) -> Case:
        return moving.move(
            self.store,
            case_id,
            by=by,
            version=self.case(case_id).version,
            action=action,
            to=to if isinstance(to, Position) else Position(to),
            reason=reason,
            now=self.now(),
        )

    def to_verification(
        self, documents: Sequence[Mapping[str, Any]] = COMPANY, **more: Any
    ) -> Case:
        """A dossier that was read and stands at step 7."""
        case = self.hand_in(**more)
        self.read(case.id, documents)
        self.move(case.id, CS, "setujui", 6)
        return self.move(case.id, PEOPLE["loket_pendaftaran"], "setujui", 7)

    def view(self, case_id: str, by: Account = VERIFIER) -> review.View:
        return review.view(self.store, case_id, by=by)

    def answer_all(self, case_id: str, by: Account = VERIFIER) -> None:
        """Say of every open question that it is as it should be."""
        for each in self.view(case_id, by).questions:
            number = self.number(case_id)
            if each.is_open and each.field is not None:
                review.say_field(
                    self.store,
                    case_id,
                    by=by,
                    reading=number,
                    field=each.field,
                    verdict="benar",
                    value=None,
                    now=self.now(),
                )
            elif each.is_open and each.requirement is not None:
                self.say(case_id, each.requirement, by=by)

    def say(
        self, case_id: str, requirement: str, status="sesuai", text=None, *, by: Account = VERIFIER
    ) -> None:
        review.say_check(
            self.store,
            case_id,
            by=by,
            reading=self.number(case_id),
            requirement=requirement,
            status=status,
            text=text,
            now=self.now(),
        )

    def number(self, case_id: str) -> int:
        with self.store.reading() as work:
            return max(work.readings.numbers(case_id))


def paged(documents: Sequence[Mapping[str, Any]], files: int = 1) -> Dossier:
    """These documents, a page each; all in the first file, further files hold one each at the end.

    So a file that is added later leaves the pages before it where they were.
    """
    made = dossier(documents)
    first = len(documents) - (files - 1)
    scans = tuple(
        ScanFile(
            number, f"pindai-{number}.pdf", f"{number:064d}", "application/pdf", "ok", None,
            first if number == 0 else 1,
        )
        for number in range(files)
    )  # fmt: skip
    pages = tuple(
        page if page.index < first else replace(page, file=page.index - first + 1, file_page=1)
        for page in made.pages
    )
    return replace(made, files=scans, pages=pages)
