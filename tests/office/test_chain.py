"""The chain as lampiran 1 of SOP-LP2N-KES-03 rev. 03 draws it, written down from there."""

import pytest

from checklist.sop import load
from dossier.casework import Account, Action, Position, Role
from office.chain import Facts, Option, move, options
from office.errors import MoveRefusedError

CHAIN = load("ikot-rev03").chain
READY = Facts(read=True, signers={4: "cs"})

# Step, who acts, the next step. Applicants do not log in: CS records step 3, the hand-over counter
# step 17.
HAPPY: list[tuple[int, Role, Position]] = [
    (4, "cs_helpdesk", Position(6)),
    (6, "loket_pendaftaran", Position(7)),
    (7, "verifikasi", Position(9)),
    (9, "penghubung", Position(10)),
    (10, "tim_teknis_opd", Position(11)),
    (11, "adm_monitoring", Position(12)),
    (12, "kepala_seksi", Position(13)),
    (13, "kepala_bidang", Position(14)),
    (14, "kepala_dinas", Position(15)),
    (15, "tata_usaha", Position(16)),
    (16, "loket_pengambilan", Position(17)),
    (17, "loket_pengambilan", Position(17, "terbit")),
]
# Ways of mending: an applicant's papers come back to CS, the help desk has answered, and what was
# mended goes to the verifier again (connector B).
MENDED: list[tuple[int, Role, Position]] = [
    (3, "cs_helpdesk", Position(4)),
    (5, "cs_helpdesk", Position(4)),
    (8, "cs_helpdesk", Position(7)),
]
# Ways back: incomplete (4), not in order (7), not fit (10), error in the draft (C: 12, 13; D: 14),
# requirements not met or another technical look (14).
BACK: list[tuple[int, Role, int]] = [
    (4, "cs_helpdesk", 3),
    (7, "verifikasi", 8),
    (10, "tim_teknis_opd", 8),
    (12, "kepala_seksi", 11),
    (13, "kepala_bidang", 12),
    (13, "kepala_bidang", 11),
    (14, "kepala_dinas", 13),
    (14, "kepala_dinas", 12),
    (14, "kepala_dinas", 8),
    (14, "kepala_dinas", 10),
]
ENDS: list[tuple[int, Role, Position]] = [
    (14, "kepala_dinas", Position(14, "ditolak")),
    (8, "cs_helpdesk", Position(8, "diganti_permohonan_baru")),
    *[(step, "cs_helpdesk", Position(step, "ditarik")) for step in range(3, 14)],
]


def who(role: Role, name: str | None = None) -> Account:
    return Account(name or role, role, role, frozenset({role}))


def option(step: int, role: Role, to: Position, facts: Facts = READY) -> Option:
    return next(each for each in options(CHAIN, Position(step), who(role), facts) if each.to == to)


@pytest.mark.parametrize(("step", "role", "to"), HAPPY + MENDED)
def test_each_step_is_approved_by_its_role_and_goes_on_as_drawn(
    step: int, role: Role, to: Position
) -> None:
    assert move(CHAIN, Position(step), who(role), READY, "setujui", to, None) == to


def test_from_the_counter_to_the_licence_in_twelve_signatures() -> None:
    position, signers = Position(4), dict[int, str]()
    for step, role, to in HAPPY:
        assert position == Position(step)
        actor = who(role)
        position = move(
            CHAIN, position, actor, Facts(read=True, signers=signers), "setujui", to, None
        )
        signers[step] = actor.id
    assert position == Position(17, "terbit")
    assert len(signers) == 12


@pytest.mark.parametrize(("step", "role", "to"), BACK)
def test_each_way_back_needs_its_role_and_a_reason(step: int, role: Role, to: int) -> None:
    here, there = Position(step), Position(to)
    way = option(step, role, there)
    assert (way.action, way.needs_reason, way.marked) == ("kembalikan", True, False)
    assert way.why, "the SOP says in which case"
    with pytest.raises(MoveRefusedError, match="alasan"):
        move(CHAIN, here, who(role), READY, "kembalikan", there, " \n")
    assert move(CHAIN, here, who(role), READY, "kembalikan", there, "nomor salah") == there


def test_the_chain_has_no_other_ways() -> None:
    everybody = Account("a", "a", "a", frozenset(each.name for each in CHAIN.role))
    drawn = {(step, to.step, to.ending) for step, _, to in HAPPY + MENDED + ENDS}
    drawn |= {(step, to, None) for step, _, to in BACK} | {(4, 5, None)}
    found = {
        (step, each.to.step, each.to.ending)
        for step in range(3, 18)
        for each in options(CHAIN, Position(step), everybody, READY)
    }
    assert found == drawn


def test_cs_asks_the_help_desk_and_says_what_about() -> None:
    way = option(4, "cs_helpdesk", Position(5))
    assert (way.action, way.needs_reason) == ("konsultasi", True)


@pytest.mark.parametrize(("step", "role", "to"), ENDS)
def test_endings_of_our_own_are_marked_and_need_a_reason(
    step: int, role: Role, to: Position
) -> None:
    here = Position(step)
    way = option(step, role, to)
    assert (way.action, way.needs_reason, way.marked) == ("akhiri", True, True)
    with pytest.raises(MoveRefusedError):
        move(CHAIN, here, who(role), READY, "akhiri", to, None)
    assert move(CHAIN, here, who(role), READY, "akhiri", to, "permintaan pemohon") == to


def test_a_dossier_is_withdrawn_before_the_head_has_it_and_not_after() -> None:
    for step in (14, 15, 16, 17):
        assert not [
            each
            for each in options(CHAIN, Position(step), who("cs_helpdesk"), READY)
            if each.to.ending == "ditarik"
        ]


@pytest.mark.parametrize("ending", ["terbit", "ditolak", "ditarik", "diganti_permohonan_baru"])
def test_nothing_moves_after_an_end(ending) -> None:
    everybody = Account("a", "a", "a", frozenset(each.name for each in CHAIN.role))
    here = Position(14, ending)
    assert options(CHAIN, here, everybody, READY) == ()
    with pytest.raises(MoveRefusedError, match="berakhir"):
        move(CHAIN, here, everybody, READY, "setujui", Position(15), None)


def test_the_counter_does_not_wait_for_the_machine() -> None:
    unread = Facts(read=False)
    to = Position(6)
    assert move(CHAIN, Position(4), who("cs_helpdesk"), unread, "setujui", to, None) == to


def test_the_counter_refuses_what_cs_has_not_signed() -> None:
    way = option(6, "loket_pendaftaran", Position(7), Facts(read=True))
    assert way.refused
    assert "CS" in way.refused


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        (Facts(read=False, signers={4: "cs"}), "belum selesai dibaca"),
        (Facts(read=True, open_questions=3, signers={4: "cs"}), "3 hal"),
        (Facts(read=True, negative=1, signers={4: "cs"}), "1 persyaratan belum terpenuhi"),
    ],
)
def test_verification_ends_only_when_all_is_read_answered_and_met(facts: Facts, said: str) -> None:
    way = option(7, "verifikasi", Position(9), facts)
    assert way.refused
    assert said in way.refused
    with pytest.raises(MoveRefusedError, match=said):
        move(CHAIN, Position(7), who("verifikasi"), facts, "setujui", Position(9), None)


def test_an_incomplete_dossier_can_still_be_sent_back() -> None:
    facts = Facts(read=True, open_questions=3, negative=2, signers={4: "cs"})
    to = Position(8)
    verifier = who("verifikasi")
    assert move(CHAIN, Position(7), verifier, facts, "kembalikan", to, "KTP kurang") == to


# Segregation of duties: CS, counter, verifier, Kasi, Kabid, Kadis and TU are seven people.
SIGNATURES: list[tuple[int, Role]] = [
    (4, "cs_helpdesk"),
    (6, "loket_pendaftaran"),
    (7, "verifikasi"),
    (12, "kepala_seksi"),
    (13, "kepala_bidang"),
    (14, "kepala_dinas"),
    (15, "tata_usaha"),
]


@pytest.mark.parametrize(("earlier", "_"), SIGNATURES)
@pytest.mark.parametrize(("step", "role"), SIGNATURES)
def test_nobody_signs_twice(earlier: int, _: Role, step: int, role: Role) -> None:
    facts = Facts(read=True, signers={4: "orang lain", earlier: "sama"})
    forward = next(to for at, _, to in HAPPY if at == step)
    found = next(
        each
        for each in options(CHAIN, Position(step), who(role, "sama"), facts)
        if each.to == forward
    )
    if earlier == step:
        assert found.refused is None, "signing the same step again after a return is no second duty"
    else:
        assert found.refused
        assert f"langkah {earlier}" in found.refused


def test_who_signed_may_still_send_back_and_may_act_where_nothing_is_signed() -> None:
    facts = Facts(read=True, signers={4: "sama", 12: "sama"})
    back = move(
        CHAIN,
        Position(13),
        who("kepala_bidang", "sama"),
        facts,
        "kembalikan",
        Position(12),
        "salah ketik",
    )
    assert back == Position(12)
    on = move(CHAIN, Position(9), who("penghubung", "sama"), facts, "setujui", Position(10), None)
    assert on == Position(10)


def test_a_refusal_by_the_head_is_a_signature() -> None:
    facts = Facts(read=True, signers={4: "cs", 13: "sama"})
    refusal = next(
        each
        for each in options(CHAIN, Position(14), who("kepala_dinas", "sama"), facts)
        if each.to.ending == "ditolak"
    )
    assert refusal.refused


@pytest.mark.parametrize("action", ["setujui", "kembalikan", "konsultasi", "akhiri"])
def test_the_operator_moves_nothing(action: Action) -> None:
    for step in range(1, 18):
        assert options(CHAIN, Position(step), who("operator"), READY) == ()
        with pytest.raises(MoveRefusedError):
            move(CHAIN, Position(step), who("operator"), READY, action, Position(step), "a")


def test_a_closed_account_moves_nothing() -> None:
    closed = Account("a", "a", "a", frozenset({"cs_helpdesk"}), active=False)
    assert options(CHAIN, Position(4), closed, READY) == ()
