"""A dossier moves along the chain, and officers take it in hand."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

from checklist.sop import load
from checklist.steps import Chain
from dossier.casework import Account, Action, Case, Position, Role, Step
from dossier.printable import printable
from office import chain as machine
from office.access import refuse_unseen
from office.errors import MoveRefusedError, NotAllowedError
from office.judging import facts, standing
from office.limits import TEXT_LENGTH
from storage import ConflictError, Store, Work


def move(
    store: Store,
    case_id: str,
    *,
    by: Account,
    version: int,
    action: Action,
    to: Position,
    reason: str | None,
    now: dt.datetime,
) -> Case:
    """Take a dossier one step on, back, aside or to an end.

    Args:
        store: The store.
        case_id: The dossier.
        by: Who does it.
        version: Of the dossier that they decided on.
        action: What they do.
        to: Where the dossier stands then; one of the options that they were shown.
        reason: Why, in their words; needed for every way but the ordinary one.
        now: When.

    Returns:
        The dossier as it is then, with the numbers that the step gave it.

    Raises:
        HiddenError: The account may not see it.
        NotAllowedError: That way is another role's.
        MoveRefusedError: There is no such way, a guard holds it, or the reason is missing.
        ConflictError: It was changed since that version.
        NotFoundError: There is no such dossier.
    """
    with store.work() as work:
        case = work.cases.lock(case_id)
        refuse_unseen(by, case)
        if case.version != version:
            raise ConflictError(
                "Berkas ini baru saja berubah, jadi keputusan Anda belum dicatat. Buka lagi "
                "berkasnya, lihat keadaannya sekarang, lalu putuskan."
            )
        chain = load(case.sop).chain
        role = _role(chain, case.position, by, action, to)
        steps = work.steps.of(case_id)
        known = facts(work.files.of(case_id), standing(work, case, steps), steps)
        written = _reason(reason)
        position = machine.move(chain, case.position, by, known, action, to, written)
        step = Step(
            number=work.steps.last(case_id) + 1,
            before=case.position,
            after=position,
            action=action,
            role=role,
            by=by.id,
            at=now,
            reason=written,
        )
        work.steps.add(case_id, step)
        moved = _numbered(work, chain, case, action, now)
        moved = work.cases.save(
            replace(
                moved,
                position=position,
                reached=max(case.reached, position.step),
                holder=machine.holder(chain, position),
                claimed_by=None,
            )
        )
        work.audit.add(
            case_id,
            at=now,
            actor=by.id,
            event="langkah",
            refs=_refs(step, case, moved),
            values=(written or "",),
        )
        work.commit()
    return moved


def claim(store: Store, case_id: str, *, by: Account, now: dt.datetime) -> Case:
    """Take a dossier in hand, so that others of the role see that somebody has it.

    Raises:
        HiddenError: The account may not see it.
        NotAllowedError: It is not for a role of the account to act on.
        ConflictError: Somebody else has it in hand.
        NotFoundError: There is no such dossier.
    """
    with store.work() as work:
        case = _held(work, case_id, by)
        if case.claimed_by == by.id:
            return case
        if case.claimed_by is not None:
            name = work.accounts.get(case.claimed_by).name
            raise ConflictError(f"Berkas ini sedang dipegang {name}. Minta ia melepasnya dahulu.")
        case = work.cases.save(replace(case, claimed_by=by.id))
        work.audit.add(case_id, at=now, actor=by.id, event="berkas_diambil", refs={})
        work.commit()
    return case


def release(store: Store, case_id: str, *, by: Account, now: dt.datetime) -> Case:
    """Let a dossier go; anybody of the role may, for who has it may be away.

    Raises:
        HiddenError: The account may not see it.
        NotAllowedError: It is not for a role of the account to act on.
        NotFoundError: There is no such dossier.
    """
    with store.work() as work:
        case = _held(work, case_id, by)
        if case.claimed_by is None:
            return case
        refs = {"held_by": case.claimed_by}
        case = work.cases.save(replace(case, claimed_by=None))
        work.audit.add(case_id, at=now, actor=by.id, event="berkas_dilepas", refs=refs)
        work.commit()
    return case


def _held(work: Work, case_id: str, by: Account) -> Case:
    """The dossier to oneself, when it is for a role of the account to act on."""
    case = work.cases.lock(case_id)
    refuse_unseen(by, case)
    if case.holder not in by.roles:
        raise NotAllowedError("Berkas ini sedang tidak berada di meja peran Anda.")
    return case


def _role(chain: Chain, position: Position, by: Account, action: Action, to: Position) -> Role:
    """As what the account takes that way."""
    machine.refuse_ended(position)
    role = machine.role_of(chain, position, action, to)
    if role is None:
        raise MoveRefusedError(
            "Langkah itu tidak ada dari keadaan berkas sekarang. Buka lagi berkasnya untuk melihat "
            "langkah yang ada."
        )
    if role not in by.roles:
        raise NotAllowedError(f"Langkah ini hanya dapat diambil {chain.label(role)}.")
    return role


def _reason(text: str | None) -> str | None:
    written = printable((text or "").replace("\r\n", "\n"), keep="\n\t").strip()
    if len(written) > TEXT_LENGTH:
        raise MoveRefusedError(f"Alasan paling banyak {TEXT_LENGTH} huruf.")
    return written or None


def _numbered(work: Work, chain: Chain, case: Case, action: Action, now: dt.datetime) -> Case:
    """The dossier with the numbers that approving its step gives; one that it has stays its own."""
    year = now.astimezone(ZoneInfo(chain.timezone)).year
    for each in chain.numbering:
        if action != "setujui" or each.step != case.position.step:
            continue
        if each.gives == "registration" and case.registration is None:
            number = work.counters.next(f"{each.series}/{year}")
            case = replace(case, registration=each.write(year, number))
        elif each.gives == "licence" and case.licence is None:
            number = work.counters.next(f"{each.series}/{year}")
            case = replace(case, licence=each.write(year, number))
    return case


def _refs(step: Step, before: Case, after: Case) -> dict[str, str]:
    refs = {
        "step": str(step.number),
        "from": str(before.position.step),
        "to": str(after.position.step),
        "action": step.action,
        "role": step.role,
    }
    if after.position.ending is not None:
        refs["ending"] = after.position.ending
    if after.registration != before.registration:
        refs["registration"] = after.registration or ""
    if after.licence != before.licence:
        refs["licence"] = after.licence or ""
    return refs
