"""The approval chain as a pure state machine over the data of a rule set.

``options`` says what somebody may do with a dossier, and why not what they may not do yet; ``move``
does it. Both go by the same list, so that a button and what it does never disagree.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from checklist.steps import Back, Chain, ChainStep, End, Guard
from dossier.casework import Account, Action, Position, Role
from office.errors import MoveRefusedError

CS_CHECK = 4
"""The step at which CS signs the checklist (SOP-LP2N-KES-03, lampiran 1)."""
VERIFICATION = 7
"""The step at which the verifier goes through it again."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the guards of the chain look at.

    Attributes:
        read: Whether the machine's reading covers every file of the dossier.
        open_questions: Required questions that no person has answered yet.
        negative: Requirements that are not met after what persons said.
        signers: By step, the id of the account that last approved it.
    """

    read: bool = False
    open_questions: int = 0
    negative: int = 0
    signers: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Option:
    """One way on, back, aside or out.

    Attributes:
        action: What is done.
        to: Where the dossier stands then.
        role: As what it is done.
        needs_reason: Whether the officer has to say why.
        label: What it is called on a button, in Indonesian.
        why: In which case the SOP wants it; None for the ordinary way on.
        marked: Whether it is an ending of our own, which the SOP does not draw.
        refused: Why it cannot be done now, in Indonesian; None: it can.
    """

    action: Action
    to: Position
    role: Role
    needs_reason: bool
    label: str
    why: str | None = None
    marked: bool = False
    refused: str | None = None


def options(chain: Chain, position: Position, actor: Account, facts: Facts) -> tuple[Option, ...]:
    """All that the actor's roles may do at a position, the ordinary way on first.

    Args:
        chain: The chain of the rule set that the dossier is judged by.
        position: Where the dossier stands.
        actor: Who wants to act.
        facts: What the guards look at.
    """
    if position.ending is not None or not actor.active:
        return ()
    step = chain.at(position.step)
    signed = _signed_already(chain, step, actor, facts)
    ways = _ways(chain, step, signed, signed or _unmet(step, facts))
    return tuple(each for each in ways if each.role in actor.roles)


def role_of(chain: Chain, position: Position, action: Action, to: Position) -> Role | None:
    """The role that may take that way, whether it can be taken now or not; None: no such way."""
    if position.ending is not None:
        return None
    ways = _ways(chain, chain.at(position.step), None, None)
    return next((each.role for each in ways if (each.action, each.to) == (action, to)), None)


def move(
    chain: Chain,
    position: Position,
    actor: Account,
    facts: Facts,
    action: Action,
    to: Position,
    reason: str | None,
) -> Position:
    """Where the dossier stands after the move.

    Raises:
        MoveRefusedError: There is no such way for the actor, it is refused for now, or the reason
            is missing.
    """
    refuse_ended(position)
    way = next(
        (
            each
            for each in options(chain, position, actor, facts)
            if (each.action, each.to) == (action, to)
        ),
        None,
    )
    if way is None:
        raise MoveRefusedError(
            f"Dari langkah {position.step} tindakan ini tidak tersedia bagi Anda. Muat ulang "
            "halaman berkas untuk melihat tindakan yang ada."
        )
    if way.refused is not None:
        raise MoveRefusedError(way.refused)
    if way.needs_reason and not (reason or "").strip():
        raise MoveRefusedError(f"{way.label}: tulis alasannya lebih dahulu.")
    return way.to


def refuse_ended(position: Position) -> None:
    """Let pass what still runs.

    Raises:
        MoveRefusedError: It has ended, and how.
    """
    if position.ending is not None:
        raise MoveRefusedError(f"Berkas ini sudah berakhir ({ENDINGS[position.ending]}).")


ENDINGS: Mapping[str, str] = {
    "terbit": "izin terbit",
    "ditolak": "ditolak",
    "ditarik": "ditarik pemohon",
    "diganti_permohonan_baru": "diganti permohonan baru",
}
"""How an ending is called in a sentence."""


def holder(chain: Chain, position: Position) -> Role | None:
    """The role that has to act at a position; None at an end."""
    return None if position.ending is not None else chain.at(position.step).acting


def _ways(
    chain: Chain, step: ChainStep, signed: str | None, blocked: str | None
) -> Iterator[Option]:
    """Every way from a step, whoever may take it.

    Args:
        chain: The chain.
        step: Where the dossier stands.
        signed: Why it may not be signed by who asks.
        blocked: Why it may not be approved, by whomever or by who asks.
    """
    for number in step.next:
        to = Position(number)
        yield _on(to, step.acting, step.approve, blocked)
    for end in chain.ending:
        if step.step in end.at and not end.ours:
            to = Position(step.step, end.name)
            yield _on(to, end.role, end.act, blocked)
    for back in step.back:
        yield _back(chain, step, back)
    for end in chain.ending:
        if step.step in end.at and end.ours:
            yield _out(step, end, signed if end.signs else None)


def _on(to: Position, role: Role, label: str, refused: str | None) -> Option:
    return Option("setujui", to, role, needs_reason=False, label=label, refused=refused)


def _back(chain: Chain, step: ChainStep, back: Back) -> Option:
    verb = "Minta konsultasi" if back.aside else "Kembalikan"
    return Option(
        action="konsultasi" if back.aside else "kembalikan",
        to=Position(back.to),
        role=step.acting,
        needs_reason=True,
        label=f"{verb} ke langkah {back.to}: {chain.at(back.to).name}",
        why=back.when,
    )


def _out(step: ChainStep, end: End, refused: str | None) -> Option:
    return Option(
        action="akhiri",
        to=Position(step.step, end.name),
        role=end.role,
        needs_reason=True,
        label=end.act,
        marked=True,
        refused=refused,
    )


def _signed_already(chain: Chain, step: ChainStep, actor: Account, facts: Facts) -> str | None:
    """Separation of duties: whoever signed one of the steps may not sign another."""
    if step.step not in chain.separate:
        return None
    signed = [
        number
        for number in chain.separate
        if number != step.step and facts.signers.get(number) == actor.id
    ]
    if not signed:
        return None
    return (
        f"Anda sudah menandatangani langkah {signed[0]} ({chain.at(signed[0]).name}) berkas ini. "
        f"Langkah {step.step} harus ditandatangani orang lain."
    )


def _unmet(step: ChainStep, facts: Facts) -> str | None:
    """The first guard of a step that does not hold."""
    sentences = (_GUARDS[each](facts) for each in step.guards)
    return next((each for each in sentences if each is not None), None)


def _checked_by_cs(facts: Facts) -> str | None:
    if CS_CHECK in facts.signers:
        return None
    return "Checklist belum ditandatangani CS (langkah 4): loket menolak berkas tanpa itu."


def _verified(facts: Facts) -> str | None:
    if not facts.read:
        return "Berkas belum selesai dibaca: tunggu sampai semua halamannya terbaca."
    if facts.open_questions:
        return f"Masih ada {facts.open_questions} hal yang belum Anda pastikan."
    if facts.negative:
        return (
            f"{facts.negative} persyaratan belum terpenuhi: kembalikan berkas untuk diperbaiki, "
            "atau betulkan putusannya."
        )
    return None


_GUARDS: Mapping[Guard, Callable[[Facts], str | None]] = {
    "diperiksa_cs": _checked_by_cs,
    "verifikasi_lengkap": _verified,
}
