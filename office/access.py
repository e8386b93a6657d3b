"""Who may see and do what. Every use case asks here; the edges only show what they are given."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from checklist.sop import load
from checklist.steps import Chain
from dossier import indonesian
from dossier.casework import Account, Case, Role
from office.errors import HiddenError, NotAllowedError

SPEAKERS: Final[Mapping[int, Role]] = {
    4: "cs_helpdesk",
    5: "cs_helpdesk",
    7: "verifikasi",
    8: "cs_helpdesk",
}
"""By step, who says what is right in a dossier: the steps at which the SOP has it checked against
the checklist or mended (lampiran 1)."""

ADDING: Final = frozenset({3, 4, 5, 8})
"""Steps at which CS takes further papers from the applicant."""


def sees_from(account: Account, chain: Chain) -> int | None:
    """The step from which on dossiers concern the account; None: none ever does.

    People of a step see a dossier from the moment it first came to them, and go on seeing it.
    Steps before the intake give no sight of anything, nor does running the machinery.
    """
    steps = (
        each.step
        for each in chain.step
        if each.step >= chain.begins - 1 and each.acting in account.roles
    )
    return min(steps, default=None) if account.active else None


def may_see(account: Account, case: Case, chain: Chain) -> bool:
    """Tell whether the account may see what is in a dossier."""
    first = sees_from(account, chain)
    return first is not None and case.reached >= first


def refuse_unseen(account: Account, case: Case) -> None:
    """Let pass who may see the dossier.

    Raises:
        HiddenError: The account may not.
    """
    if not may_see(account, case, load(case.sop).chain):
        raise HiddenError(case.id)


def refuse_without(account: Account, role: Role) -> None:
    """Let pass who has the role.

    Raises:
        NotAllowedError: The account has it not, or is closed.
    """
    if not account.active or role not in account.roles:
        raise NotAllowedError(f"Hanya peran {indonesian.ROLE[role]} yang dapat melakukan ini.")


def may_speak(account: Account, case: Case) -> bool:
    """Tell whether the account may correct and confirm at the step where the dossier stands."""
    role = SPEAKERS.get(case.position.step)
    return case.position.ending is None and account.active and role in account.roles


def refuse_speech(account: Account, case: Case) -> None:
    """Let pass who may correct and confirm at the step where the dossier stands.

    Raises:
        HiddenError: The account may not even see it.
        NotAllowedError: Nobody may at this step, or somebody else.
    """
    refuse_unseen(account, case)
    role = SPEAKERS.get(case.position.step)
    if case.position.ending is not None or role is None:
        raise NotAllowedError(
            "Pada langkah ini isi berkas tidak diubah lagi. Kembalikan dahulu bila ada yang salah."
        )
    refuse_without(account, role)


def refuse_adding(account: Account, case: Case) -> None:
    """Let pass who may add scans to the dossier now.

    Raises:
        HiddenError: The account may not even see it.
        NotAllowedError: It is not CS, or not at a step where papers are taken.
    """
    refuse_unseen(account, case)
    refuse_without(account, "cs_helpdesk")
    if case.position.ending is not None or case.position.step not in ADDING:
        steps = ", ".join(map(str, sorted(ADDING)))
        raise NotAllowedError(f"Pindaian hanya dapat ditambah pada langkah {steps}.")
