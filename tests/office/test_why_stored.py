"""An explanation of a stored dossier: officers' words laid over it, who may see it, the audit."""

import pytest

from dossier.casework import FieldRef
from office import intake, review
from office.errors import HiddenError, NoRequirementError
from office.trail import trail
from office.why.stored import Opened, explanation, named
from storage import NotFoundError
from tests.checklist.company import COMPANY, REGISTRATION
from tests.office.paper import Office
from tests.office.people import CS, KADIS, OPERATOR, VERIFIER

MISREAD = {**REGISTRATION, "tanggal_terbit": "2022-05-02", "berlaku_sampai": "2021-05-02"}
PAPERS = [MISREAD if each is REGISTRATION else each for each in COMPANY]
RUNS_OUT = FieldRef("strttk", 0, "berlaku_sampai")


def why(office: Office, case_id: str, requirement: str, by=VERIFIER) -> Opened:
    opened = explanation(office.store, case_id, requirement, by=by, now=office.now())
    assert opened is not None
    return opened


def correct(office: Office, case_id: str) -> None:
    review.say_field(
        office.store,
        case_id,
        by=VERIFIER,
        reading=1,
        field=RUNS_OUT,
        verdict="dikoreksi",
        value="2 Mei 2027",
        now=office.now(),
    )


def test_before_anything_is_read_there_is_nothing_to_explain(office: Office) -> None:
    case = office.hand_in()
    assert explanation(office.store, case.id, "ktp", by=CS, now=office.now()) is None


def test_a_corrected_field_shows_both_words_and_what_the_machine_made_of_it(
    office: Office,
) -> None:
    case = office.to_verification(PAPERS)
    before = why(office, case.id, "strttk").explanation
    assert (before.check.status, before.machine) == ("tidak_sesuai", None)
    correct(office, case.id)
    made = why(office, case.id, "strttk").explanation
    (field,) = (
        each
        for paper in made.papers
        for each in paper.readings
        if each.field.name == "berlaku_sampai"
    )
    assert (field.value, field.machine_value) == (("2 Mei 2027",), ("2 Mei 2021",))
    assert field.said is not None
    assert (field.said.who, field.said.stale) == (VERIFIER.name, False)
    # The verdict is told as it is now, and as the machine alone had it.
    assert made.machine is not None
    assert made.machine.status == "tidak_sesuai"
    assert made.check.status != "tidak_sesuai"
    ground = next(
        each
        for proof in made.proofs
        if proof.finding.rule == "strttk_masa_berlaku"
        for each in proof.grounds
        if each.field == "berlaku_sampai"
    )
    assert ground.by_person


def test_an_officers_verdict_note_and_pages_are_told_in_their_order(office: Office) -> None:
    case = office.to_verification([*COMPANY, {"type": "lain"}])
    review.note(
        office.store,
        case.id,
        by=VERIFIER,
        reading=1,
        requirement="tdp",
        text="Ada di map kertas.",
        now=office.now(),
    )
    review.attach(
        office.store,
        case.id,
        by=VERIFIER,
        reading=1,
        requirement="tdp",
        pages=(6,),
        now=office.now(),
    )
    office.say(case.id, "tdp", "tidak_sesuai", "TDP sudah habis masa berlakunya.")
    made = why(office, case.id, "tdp").explanation
    assert [each.what for each in made.said] == [
        "Catatan: Ada di map kertas.",
        "Melampirkan halaman 7.",
        "Memutuskan: tidak sesuai. TDP sudah habis masa berlakunya.",
    ]
    assert made.check.status == "tidak_sesuai"
    assert made.sure_of == "karena petugas memastikannya"
    assert made.machine is not None
    assert [each.place.page for each in made.sheets] == [6]
    # What was said of another requirement has no place here.
    assert why(office, case.id, "siup").explanation.said == ()


def test_a_word_whose_ground_has_changed_is_told_as_such(office: Office) -> None:
    case = office.to_verification(PAPERS)
    correct(office, case.id)
    again = [{**MISREAD, "berlaku_sampai": "2029-05-02"} if p is MISREAD else p for p in PAPERS]
    intake.reread(office.store, case.id, by=VERIFIER, now=office.now())
    office.read(case.id, again)
    made = why(office, case.id, "strttk").explanation
    (field,) = (
        each
        for paper in made.papers
        for each in paper.readings
        if each.field.name == "berlaku_sampai"
    )
    assert field.said is not None
    assert field.said.stale
    assert (field.value, field.machine_value) == (("2 Mei 2027",), ("2 Mei 2029",))


@pytest.mark.parametrize("account", [KADIS, OPERATOR])
def test_who_may_not_see_the_dossier_gets_no_explanation_and_leaves_no_trace(
    office: Office, account
) -> None:
    case = office.to_verification()
    before = len(trail(office.store, case.id, by=VERIFIER).events)
    with pytest.raises(HiddenError):
        explanation(office.store, case.id, "ktp", by=account, now=office.now())
    assert len(trail(office.store, case.id, by=VERIFIER).events) == before


def test_the_audit_tells_who_looked_at_what_and_stays_whole(office: Office) -> None:
    case = office.to_verification()
    why(office, case.id, "5")
    why(office, case.id, "ktp", by=None)  # the command line on the machine itself
    told = trail(office.store, case.id, by=VERIFIER)
    assert told.broken is None
    by_officer, by_machine = told.events[-2:]
    assert by_officer.who == VERIFIER.name
    assert by_officer.what.startswith("membuka penjelasan persyaratan Fotokopi KTP")
    assert by_machine.what.endswith("(baris perintah)")
    assert "SITI" not in repr(by_officer.entry)


def test_a_requirement_that_there_is_not_leaves_no_trace(office: Office) -> None:
    case = office.to_verification()
    before = len(trail(office.store, case.id, by=VERIFIER).events)
    with pytest.raises(NoRequirementError):
        explanation(office.store, case.id, "paspor", by=VERIFIER, now=office.now())
    assert len(trail(office.store, case.id, by=VERIFIER).events) == before


def test_a_dossier_is_found_by_id_and_by_registration_number(office: Office) -> None:
    case = office.to_verification()
    assert case.registration is not None
    assert named(office.store, case.id) == named(office.store, case.registration) == case.id
    for part in (case.id[:8], case.registration[:-1], "PT Borneo Herbal Lestari", ""):
        with pytest.raises(NotFoundError):
            named(office.store, part)
