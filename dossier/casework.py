"""A dossier on its way through the office: what ``storage`` keeps and ``office`` acts on.

What the machine read of a dossier is in :mod:`dossier.model`; here is what people and machinery do
with it. Times are aware and in UTC. Whoever acts is an account of the office or a machine.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final, Literal, get_args

from dossier.model import Applicant, Dossier, Judgement, Page, RequirementStatus, Value

Role = Literal[
    "pemohon",
    "informasi",
    "cs_helpdesk",
    "loket_pendaftaran",
    "verifikasi",
    "penghubung",
    "adm_monitoring",
    "tim_teknis_opd",
    "kepala_seksi",
    "kepala_bidang",
    "kepala_dinas",
    "tata_usaha",
    "loket_pengambilan",
    "operator",
]
"""The 13 swim lanes of the SOP (lampiran 1), and ``operator``, who runs the machinery."""
ROLES: Final[tuple[Role, ...]] = get_args(Role)

Ending = Literal["terbit", "ditolak", "ditarik", "diganti_permohonan_baru"]
"""How a dossier ends; all but ``terbit`` are ours and not the SOP's."""
ReadingState = Literal["menunggu", "dibaca", "terbaca", "gagal"]
Queue = Literal["loket", "arsip"]
"""Work of the counter, where somebody waits, goes before that of the archive."""
JobState = Literal["menunggu", "dikirim", "berjalan", "selesai", "gagal"]
Action = Literal["setujui", "kembalikan", "konsultasi", "akhiri"]
WordKind = Literal["isian", "periksa", "lampiran", "catatan"]
FieldVerdict = Literal["benar", "dikoreksi", "tidak_ada"]


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who may log in. ``roles`` says what they may do."""

    id: str
    login: str
    name: str
    roles: frozenset[Role]
    active: bool = True


@dataclass(frozen=True, slots=True)
class Position:
    """Where a dossier stands: the step of the SOP, and how it ended when it did."""

    step: int
    ending: Ending | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A dossier of the office.

    Attributes:
        id: 16 hexadecimal digits, random.
        applicant_name: As given at the counter.
        applicant: Kind of applicant as given at the counter; None: inferred from the documents.
        sop: Name of the rule set it is judged by, from its first day to its last.
        received: Day of intake (office time); expiry is judged against it.
        created_at: When it was accepted.
        created_by: Id of the account that handed it in.
        position: Where it stands.
        reached: The furthest step it ever stood at.
        holder: Role that has to act on it; None when it has ended.
        claimed_by: Id of the account that took it in hand; None when nobody did.
        reading: State of the machine's reading.
        registration: Number given at step 6.
        licence: Number given at step 15.
        version: Raised by every change; a change names the version it was decided on.
    """

    id: str
    applicant_name: str
    applicant: Applicant | None
    sop: str
    received: dt.date
    created_at: dt.datetime
    created_by: str
    position: Position
    reached: int
    holder: Role | None
    claimed_by: str | None = None
    reading: ReadingState = "menunggu"
    registration: str | None = None
    licence: str | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file as it was handed in; its bytes lie in the objects under ``dossier/sha256``."""

    index: int
    name: str
    sha256: str
    size: int
    media_type: str
    added_at: dt.datetime
    added_by: str


@dataclass(frozen=True, slots=True)
class PageReading:
    """What was read of one page of one file, once for each recipe.

    Attributes:
        file: Index of the file.
        page: What was read; ``page.index`` is counted within the file here (from 0), and
            ``page.image`` is None.
        image: SHA-256 of the page image in the objects; None when it could not be rendered.
        thumbnail: SHA-256 of the thumbnail.
    """

    file: int
    page: Page
    image: str | None
    thumbnail: str | None


@dataclass(frozen=True, slots=True)
class Reading:
    """What the machine made of a whole dossier; never changed once stored.

    Attributes:
        number: Counts the readings of a dossier from 1.
        job: The job that made it.
        attempt: Which attempt of the job.
        at: When it was stored.
        dossier: Everything that was read; ``image`` of its pages is None.
        judgement: What the rules said of it when it was read.
        images: By page index, SHA-256 of page image and of thumbnail.
        sop: Name of the rule set.
        recipe: Digest of recipe, declarations and models.
        software: Version of Berkas.
        engines: Versions of the engines.
        models: Versions of the models.
        seconds: Wall-clock time of the attempt.
    """

    number: int
    job: str
    attempt: int
    at: dt.datetime
    dossier: Dossier
    judgement: Judgement
    images: tuple[tuple[str | None, str | None], ...]
    sop: str
    recipe: str
    software: str
    engines: tuple[tuple[str, str], ...]
    models: tuple[tuple[str, str], ...]
    seconds: float


@dataclass(frozen=True, slots=True)
class FieldRef:
    """Which field is meant, so that it is found again in a later reading.

    Attributes:
        type: Type of the document.
        ordinal: Which of the documents of that type, from 0 in page order.
        field: Name of the field.
    """

    type: str
    ordinal: int
    field: str


@dataclass(frozen=True, slots=True)
class Word:
    """What a person said of a dossier; never changed, a later word on the same thing outweighs it.

    Attributes:
        number: Counts the words of a dossier from 1.
        kind: ``isian`` on a field, ``periksa`` on a requirement, ``lampiran`` attaches pages to a
            requirement, ``catatan`` is a note.
        by: Id of the account.
        at: When.
        reading: Number of the reading that the person had before them.
        field: For ``isian``: which.
        verdict: For ``isian``: what of it.
        value: For ``isian``: the value that the person confirmed or gave; None: not in the
            document.
        machine: For ``isian``: the value that the machine had read, to notice when it changes.
        requirement: For ``periksa``, ``lampiran``, and a note on a requirement.
        status: For ``periksa``: the person's verdict; for a withdrawn word None.
        pages: For ``lampiran``: page indices of that reading; empty takes the attachment back.
        text: A note or a reason.
    """

    number: int
    kind: WordKind
    by: str
    at: dt.datetime
    reading: int
    field: FieldRef | None = None
    verdict: FieldVerdict | None = None
    value: Value = None
    machine: Value = None
    requirement: str | None = None
    status: RequirementStatus | None = None
    pages: tuple[int, ...] = ()
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One movement along the chain: the line of the map pengendali proses.

    Attributes:
        number: Counts the steps of a dossier from 1.
        before: Where it stood; None for what happened before it was accepted.
        after: Where it stands now.
        action: What was done.
        role: As what.
        by: Id of the account; None for what was done outside the system.
        at: When.
        reason: Why, in the officer's words.
        outside: Whether it is recorded as done outside the system.
    """

    number: int
    before: Position | None
    after: Position
    action: Action
    role: Role
    by: str | None
    at: dt.datetime
    reason: str | None = None
    outside: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """Work for the machinery: to read a dossier.

    Attributes:
        id: 16 hexadecimal digits, random.
        case: Id of the dossier.
        queue: Which queue it goes to.
        state: ``menunggu`` to be sent, ``dikirim`` to Prefect, ``berjalan`` in a worker with a
            lease, ``selesai``, or ``gagal`` after the last attempt until somebody retries it.
        attempt: Counts the times it was sent; what an older attempt still writes is refused.
        created_at: When the work came up.
        sent_at: When it was handed to Prefect, for this attempt.
        started_at: When a worker began, for this attempt.
        finished_at: When it ended.
        lease_until: Until when the worker has it to itself.
        worker: Id of the worker.
        flow_run: Id of Prefect's flow run.
        failures: How many attempts failed since it was created or retried by a person.
        reason: Why the last attempt failed, in Indonesian, without values.
        pages: How many pages it has, once that is known.
    """

    id: str
    case: str
    queue: Queue
    state: JobState
    attempt: int
    created_at: dt.datetime
    sent_at: dt.datetime | None = None
    started_at: dt.datetime | None = None
    finished_at: dt.datetime | None = None
    lease_until: dt.datetime | None = None
    worker: str | None = None
    flow_run: str | None = None
    failures: int = 0
    reason: str | None = None
    pages: int | None = None


@dataclass(frozen=True, slots=True)
class Fence:
    """Proof of holding a job: writes of a worker carry it, and an older attempt's are refused."""

    job: str
    attempt: int


@dataclass(frozen=True, slots=True)
class Worker:
    """A worker as it last reported."""

    id: str
    host: str
    pid: int
    children: int
    started_at: dt.datetime
    seen_at: dt.datetime
    pages: int


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """A link of a dossier's chain: references and keyed digests, never values.

    Attributes:
        number: Counts the links of a dossier from 1.
        at: When.
        actor: Id of an account, or ``mesin``.
        event: Constant name (``berkas_diterima``).
        refs: Names and references (``step``, ``reading``, ``word``, ``file``), never values.
        digest: HMAC of the values concerned; empty when there are none.
        previous: MAC of the link before; empty for the first.
        mac: HMAC-SHA256 of everything above, under the office's audit key.
    """

    number: int
    at: dt.datetime
    actor: str
    event: str
    refs: tuple[tuple[str, str], ...]
    digest: str
    previous: str
    mac: str
