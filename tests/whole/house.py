"""The office behind the screens: what lies in its store, and ways to where a test begins."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dossier.casework import Account, Case, Position, Step
from lab import office
from lab.running import Running
from lab.specimens.dossier import Order, make
from lab.specimens.truth import Truth
from office import moving, review
from storage import Store

CHAIN: tuple[tuple[int, str], ...] = (
    (4, "cs"),
    (6, "loket"),
    (7, "verifikasi"),
    (9, "penghubung"),
    (10, "teknis"),
    (11, "adm"),
    (12, "kasi"),
    (13, "kabid"),
    (14, "kadis"),
    (15, "tu"),
    (16, "pengambilan"),
    (17, "pengambilan"),
)
"""Who signs which step on the straight way (lampiran 1); 5 and 8 lie beside it."""


@dataclass(frozen=True)
class Specimen:
    """Scans of an invented dossier, and what stands on them."""

    truth: Truth
    scans: Sequence[Path]

    @property
    def received(self) -> dt.date:
        """The day on which it came in."""
        return dt.date.fromisoformat(self.truth.received)


@dataclass(frozen=True)
class House:
    """The running office and its store."""

    running: Running
    store: Store

    def account(self, login: str) -> Account:
        with self.store.reading() as work:
            found = work.accounts.by_login(login)
        assert found is not None
        return found[0]

    def case(self, case_id: str) -> Case:
        with self.store.reading() as work:
            return work.cases.get(case_id)

    def steps(self, case_id: str) -> tuple[Step, ...]:
        with self.store.reading() as work:
            return work.steps.of(case_id)

    def read(self, specimen: Specimen, applicant: str) -> str:
        """A dossier that came in through the API and was read; its id."""
        by, token = office.customer_service(self.store)
        case_id = office.hand_in(
            self.running,
            specimen.scans,
            token,
            name=applicant,
            form={"received": specimen.received.isoformat(), "applicant": "badan"},
        )
        office.wait_until_read(
            self.running, self.store, case_id, token, by=by, told=lambda _done, _all: None
        )
        return case_id

    def carry(self, case_id: str, to: int) -> None:
        """Approved along the straight way until it stands at a step."""
        for at, (step, login) in enumerate(CHAIN):
            if step >= to:
                return
            if step == 7:
                self.vouch(case_id)
            self.approve(case_id, login, Position(CHAIN[at + 1][0]))

    def approve(self, case_id: str, login: str, to: Position) -> None:
        """Somebody's signature, past the screens."""
        moving.move(
            self.store,
            case_id,
            by=self.account(login),
            version=self.case(case_id).version,
            action="setujui",
            to=to,
            reason=None,
            now=dt.datetime.now(dt.UTC),
        )

    def vouch(self, case_id: str) -> None:
        """The verifier's word that everything asked for is there and right, paper in hand."""
        verifier = self.account("verifikasi")
        seen = review.view(self.store, case_id, by=verifier)
        assert seen.reading is not None
        for each in seen.questions:
            now = dt.datetime.now(dt.UTC)
            if each.is_open and each.field is not None:
                review.say_field(
                    self.store,
                    case_id,
                    by=verifier,
                    reading=seen.reading.number,
                    field=each.field,
                    verdict="benar",
                    value=None,
                    now=now,
                )
            elif each.requirement is not None and each.field is None:
                review.say_check(
                    self.store,
                    case_id,
                    by=verifier,
                    reading=seen.reading.number,
                    requirement=each.requirement,
                    status="sesuai",
                    text=None,
                    now=now,
                )


def specimen(order: Order, folder: Path) -> Specimen:
    """Make a specimen dossier."""
    truth = make(order, folder)
    return Specimen(truth, [folder / "scans" / each.name for each in truth.files])
