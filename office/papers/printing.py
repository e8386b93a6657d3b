"""A paper of a dossier is printed: made for who may, and noted in the audit."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, Literal, get_args

from checklist.sop import load
from dossier.casework import Account, Case, Role
from dossier.letterhead import Letterhead
from dossier.result import Result
from office.access import may_see, refuse_unseen
from office.chain import VERIFICATION
from office.errors import NotAllowedError
from office.papers import press
from office.papers.checklist import checklist
from office.papers.heading import Print, Seal
from office.papers.matter import Matter, of_case, of_result
from office.papers.shortcomings import shortcomings
from office.papers.verification import verification
from office.trail import COMMAND_LINE
from storage import Store

Paper = Literal["checklist", "form_verifikasi", "surat_kekurangan"]
PAPERS: Final[tuple[Paper, ...]] = get_args(Paper)
NAMES: Final[Mapping[Paper, str]] = {
    "checklist": "Formulir checklist",
    "form_verifikasi": "Form verifikasi penerimaan",
    "surat_kekurangan": "Surat kekurangan persyaratan",
}
LETTER_WRITERS: Final[frozenset[Role]] = frozenset(
    {"cs_helpdesk", "verifikasi", "kepala_seksi", "kepala_bidang", "kepala_dinas"}
)
"""Who has to do with what is asked of an applicant: CS who asks (lampiran 1, langkah 4 and 8), the
verifier who finds it (langkah 7), the heads whose paraf and signature the letter has room for."""

_MADE: Final[Mapping[Paper, tuple[press.Template, Callable[[Matter, Print], dict[str, Any]]]]] = {
    "checklist": ("checklist", checklist),
    "form_verifikasi": ("verifikasi", verification),
    "surat_kekurangan": ("kekurangan", shortcomings),
}


@dataclass(frozen=True, slots=True)
class Printed:
    """A paper as it goes out.

    Attributes:
        name: Of its file, in plain letters.
        data: A PDF/A-2b.
    """

    name: str
    data: bytes


def may_print(account: Account, case: Case, paper: Paper) -> bool:
    """Tell whether the account may print this paper of a dossier now."""
    if not may_see(account, case, load(case.sop).chain):
        return False
    if paper == "form_verifikasi":
        return case.reached >= VERIFICATION
    return paper != "surat_kekurangan" or bool(account.roles & LETTER_WRITERS)


def print_case(
    store: Store,
    case_id: str,
    paper: Paper,
    *,
    by: Account | None,
    office: Letterhead,
    now: dt.datetime,
) -> Printed:
    """A paper of a stored dossier; that it was printed, by whom and with what on it, is noted.

    Args:
        store: The store.
        case_id: Which dossier.
        paper: Which paper.
        by: Who prints; None for the command line on the machine itself.
        office: Who the paper is from.
        now: When.

    Raises:
        HiddenError: The account may not see the dossier.
        NotAllowedError: The account may see it, but not print this paper, or not yet.
        NotFoundError: There is none.
    """
    with store.reading() as work:
        case = work.cases.get(case_id)
        if by is not None:
            refuse_unseen(by, case)
            _refuse(by, case, paper)
        matter = of_case(work, case)
    template, make = _MADE[paper]
    printing = Print(office, now)
    with store.work() as work:
        entry = work.audit.add(
            case_id,
            at=now,
            actor=COMMAND_LINE if by is None else by.id,
            event="surat_dicetak",
            refs={"paper": paper},
            values=(json.dumps(make(matter, printing), ensure_ascii=False, sort_keys=True),),
        )
        work.commit()
    sealed = replace(printing, seal=Seal(entry.number, entry.mac))
    return Printed(
        f"{_file(paper)}-{matter.registration or case_id}.pdf",
        press.pdf(template, make(matter, sealed), at=now),
    )


def print_result(result: Result, paper: Paper, *, office: Letterhead, now: dt.datetime) -> Printed:
    """A paper of a result, in which nothing is confirmed: every tick is the machine's suggestion.

    Args:
        result: The processed dossier.
        paper: Which paper.
        office: Who the paper is from.
        now: When.

    Raises:
        RuleSetError: It was made by a rule set that is not here.
    """
    template, make = _MADE[paper]
    data = make(of_result(result), Print(office, now))
    return Printed(f"{_file(paper)}.pdf", press.pdf(template, data, at=now))


def _refuse(account: Account, case: Case, paper: Paper) -> None:
    if may_print(account, case, paper):
        return
    if paper == "form_verifikasi":
        raise NotAllowedError("Form verifikasi baru ada sejak berkas sampai di verifikasi.")
    raise NotAllowedError("Surat kekurangan hanya dicetak CS, verifikasi, dan para kepala.")


def _file(paper: Paper) -> str:
    return paper.replace("_", "-")
