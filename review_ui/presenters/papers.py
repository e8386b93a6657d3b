"""What an account may print of a dossier, as links."""

from __future__ import annotations

from dataclasses import dataclass

from dossier.casework import Account, Case
from office.papers.printing import NAMES, PAPERS, may_print


@dataclass(frozen=True, slots=True)
class PaperLink:
    """A paper that may be printed now."""

    name: str
    address: str


def papers(case: Case, account: Account) -> tuple[PaperLink, ...]:
    """The papers of a dossier that the account may print, in the order in which they come up."""
    return tuple(
        PaperLink(NAMES[each], f"/berkas/{case.id}/cetak/{each.replace('_', '-')}")
        for each in PAPERS
        if may_print(account, case, each)
    )
