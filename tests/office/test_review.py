"""Persons' words over a reading: what they change, what they do not, what is asked again."""

from collections.abc import Mapping
from typing import Any

import pytest

from dossier.casework import FieldRef
from dossier.model import Check
from office import intake, review
from office.errors import NotAllowedError, WordRefusedError
from office.review import View
from storage import NotFoundError
from tests.checklist.company import COMPANY, DIRECTOR_CARD, REGISTRATION, SUPERVISOR_CARD
from tests.office.paper import Office
from tests.office.people import BOTH, CS, LOKET, SECOND_CS, VERIFIER

EXPIRED = {**REGISTRATION, "tanggal_terbit": "2015-05-02", "berlaku_sampai": "2020-05-02"}
MISREAD = {**REGISTRATION, "tanggal_terbit": "2022-05-02", "berlaku_sampai": "2021-05-02"}
MORE: list[Mapping[str, Any]] = [*COMPANY, {"type": "lain"}]


def check(view: View, requirement: str) -> Check:
    assert view.judgement is not None
    return next(each for each in view.judgement.checks if each.requirement == requirement)


def say(office: Office, case_id: str, ref: FieldRef, verdict, value=None, *, reading=1):
    return review.say_field(
        office.store,
        case_id,
        by=VERIFIER,
        reading=reading,
        field=ref,
        verdict=verdict,
        value=value,
        now=office.now(),
    )


def test_before_the_machine_has_read_there_is_nothing_to_ask(office: Office) -> None:
    case = office.hand_in()
    view = office.view(case.id, CS)
    assert view.reading is None
    assert view.questions == ()
    assert not view.facts.read
    assert review.result(office.store, case.id, by=CS) is None


def test_a_correction_replaces_the_value_and_the_rules_are_asked_again(office: Office) -> None:
    # Read as 2021 where the paper says 2027: it seems to have run out until that is mended.
    documents = [MISREAD if each is REGISTRATION else each for each in COMPANY]
    case = office.to_verification(documents)
    assert check(office.view(case.id), "strttk").status == "tidak_sesuai"
    say(office, case.id, FieldRef("strttk", 0, "berlaku_sampai"), "dikoreksi", "2 Mei 2027")
    view = office.view(case.id)
    assert view.dossier is not None
    field = view.dossier.of_type("strttk")[0].field("berlaku_sampai")
    assert field is not None
    assert (field.value, field.source, field.confidence) == ("2027-05-02", "person", 1.0)
    assert field.evidence, "the place on the page stays"
    assert check(view, "strttk").status != "tidak_sesuai"
    assert view.judgement is not None
    expiry = [each for each in view.judgement.findings if each.rule == "strttk_masa_berlaku"]
    assert [each.verdict for each in expiry] == ["pass"]


def test_the_reading_itself_is_never_touched(office: Office) -> None:
    case = office.to_verification()
    before = office.view(case.id).reading
    say(office, case.id, FieldRef("ktp", 0, "nama"), "dikoreksi", "Siti Aminah, S.H.")
    with office.store.reading() as work:
        assert work.readings.get(case.id, 1) == before


def test_a_field_that_is_not_on_the_paper_is_absent_by_a_persons_word(office: Office) -> None:
    case = office.to_verification()
    say(office, case.id, FieldRef("strttk", 0, "berlaku_sampai"), "tidak_ada")
    result = review.result(office.store, case.id, by=VERIFIER)
    assert result is not None
    document = next(each for each in result.documents if each.type == "strttk")
    field = next(each for each in document.fields if each.name == "berlaku_sampai")
    assert (field.value, field.source, field.confidence) == (None, "person", 1.0)
    assert field.evidence == ()


def test_a_field_of_the_kind_that_the_machine_did_not_list_can_be_given(office: Office) -> None:
    case = office.to_verification()
    ref = FieldRef("ktp", 0, "kecamatan")
    word = say(office, case.id, ref, "dikoreksi", "Samarinda Ulu")
    assert word.machine is None
    view = office.view(case.id)
    assert view.dossier is not None
    field = view.dossier.of_type("ktp")[0].field("kecamatan")
    assert field is not None
    assert field.value == "SAMARINDA ULU"


@pytest.mark.parametrize(
    ("ref", "value", "said"),
    [
        (FieldRef("ktp", 0, "nik"), "64729955O3870001", "angka"),
        (FieldRef("ktp", 0, "nik"), "123", "16 angka"),
        (FieldRef("ktp", 0, "tanggal_lahir"), "31 Februari 1987", "tanggal"),
        (FieldRef("ktp", 0, "nik"), "", "Isi nilainya"),
        (FieldRef("ktp", 7, "nik"), "6472995503870001", "tidak ada pada bacaan"),
        (FieldRef("ktp", -1, "nik"), "6472995503870001", "tidak ada pada bacaan"),
        (FieldRef("ktp", 0, "golongan_darah"), "O", "tidak ada pada bacaan"),
        (FieldRef("paspor", 0, "nomor"), "A1", "tidak ada pada bacaan"),
        (FieldRef("surat_permohonan", 0, "bentuk_sediaan"), "minuman", "bentuk sediaan"),
    ],
)
def test_a_word_of_no_such_form_is_refused_and_nothing_is_kept(
    office: Office, ref: FieldRef, value: str, said: str
) -> None:
    case = office.to_verification()
    with pytest.raises(WordRefusedError, match=said):
        say(office, case.id, ref, "dikoreksi", value)
    assert office.view(case.id).words == ()


def test_a_number_that_no_rule_allows_may_be_what_the_paper_says(office: Office) -> None:
    case = office.to_verification()
    say(office, case.id, FieldRef("ktp", 0, "nik"), "dikoreksi", "6472993102870001")
    assert check(office.view(case.id), "ktp").status == "tidak_sesuai"


def test_the_later_word_outweighs_the_earlier_and_both_stay(office: Office) -> None:
    case = office.to_verification()
    ref = FieldRef("ktp", 0, "nama")
    say(office, case.id, ref, "dikoreksi", "SITI AMINAN")
    last = say(office, case.id, ref, "dikoreksi", "SITI AMINAH")
    assert office.view(case.id).words == (last,)
    with office.store.reading() as work:
        assert [each.value for each in work.words.of(case.id)] == ["SITI AMINAN", "SITI AMINAH"]


def test_a_verdict_decides_the_check_and_says_that_a_person_gave_it(office: Office) -> None:
    case = office.to_verification([EXPIRED if each is REGISTRATION else each for each in COMPANY])
    before = check(office.view(case.id), "strttk")
    assert before.status == "tidak_sesuai"
    office.say(case.id, "strttk", "sesuai", "perpanjangan sudah ditunjukkan")
    after = check(office.view(case.id), "strttk")
    assert (after.status, after.confidence) == ("sesuai", 1.0)
    assert "petugas" in after.message
    assert "perpanjangan sudah ditunjukkan" in after.message
    assert before.message in after.message, "what was overridden stays to be read"
    result = review.result(office.store, case.id, by=VERIFIER)
    assert result is not None
    line = next(each for each in result.checklist if each.requirement == "strttk")
    assert (line.status, line.confidence, line.message) == ("sesuai", 1.0, after.message)


@pytest.mark.parametrize("status", ["tidak_ada", "tidak_sesuai", "ada_belum_terbaca"])
def test_who_says_that_it_is_not_met_says_what_is_wanting(office: Office, status) -> None:
    case = office.to_verification()
    before = office.view(case.id).facts.negative
    with pytest.raises(WordRefusedError, match="kurang"):
        office.say(case.id, "ktp", status, "  ")
    office.say(case.id, "ktp", status, "KTP komisaris belum ada")
    view = office.view(case.id)
    assert view.facts.negative == before + 1
    assert check(view, "ktp").status == status


def test_to_be_looked_at_is_no_verdict(office: Office) -> None:
    case = office.to_verification()
    with pytest.raises(WordRefusedError, match="putusan"):
        office.say(case.id, "ktp", "perlu_cek")
    with pytest.raises(WordRefusedError, match="Persyaratan"):
        office.say(case.id, "paspor", "sesuai")


def test_a_verdict_can_be_taken_back(office: Office) -> None:
    case = office.to_verification()
    before = office.view(case.id)
    office.say(case.id, "ktp", "tidak_sesuai", "bukan orangnya")
    office.say(case.id, "ktp", None)
    after = office.view(case.id)
    assert after.judgement == before.judgement
    assert after.facts == before.facts


def test_a_page_attached_by_hand_is_seen_and_waits_for_the_persons_word(office: Office) -> None:
    case = office.to_verification([*MORE, {"type": "lain"}])
    page = len(COMPANY)
    assert check(office.view(case.id), "daftar_peralatan").documents == ()
    review.attach(
        office.store,
        case.id,
        by=VERIFIER,
        reading=1,
        requirement="daftar_peralatan",
        pages=[page],
        now=office.now(),
    )
    shown = check(office.view(case.id), "daftar_peralatan")
    assert shown.status == "perlu_cek"
    assert f"halaman {page + 1}" in shown.message
    result = review.result(office.store, case.id, by=VERIFIER)
    assert result is not None
    line = next(each for each in result.checklist if each.requirement == "daftar_peralatan")
    assert [result.documents[each].pages for each in line.documents] == [(page,)]
    assert line.status == "perlu_cek"
    office.say(case.id, "daftar_peralatan", "sesuai")
    said = check(office.view(case.id), "daftar_peralatan")
    assert (said.status, said.documents) == ("sesuai", shown.documents)


def test_a_page_that_no_document_lies_on_is_attached_all_the_same(office: Office) -> None:
    case = office.to_verification([*COMPANY, {"type": "lain", "status": "unreadable"}])
    with office.store.reading() as work:
        read = work.readings.get(case.id, 1)
    pages = [0, len(COMPANY)]
    review.attach(
        office.store,
        case.id,
        by=VERIFIER,
        reading=1,
        requirement="domisili",
        pages=pages,
        now=office.now(),
    )
    result = review.result(office.store, case.id, by=VERIFIER)
    assert result is not None
    line = next(each for each in result.checklist if each.requirement == "domisili")
    met = {page for each in line.documents for page in result.documents[each].pages}
    assert met == set(pages)
    assert result.documents[: len(read.dossier.documents)]


def test_an_attachment_can_be_taken_back_and_must_name_pages_that_there_are(
    office: Office,
) -> None:
    case = office.to_verification()
    before = office.view(case.id).judgement

    def attach(*pages: int) -> None:
        review.attach(
            office.store,
            case.id,
            by=VERIFIER,
            reading=1,
            requirement="siup",
            pages=pages,
            now=office.now(),
        )

    with pytest.raises(WordRefusedError, match="Halaman 100"):
        attach(99)
    attach(0)
    assert office.view(case.id).judgement != before
    attach()
    assert office.view(case.id).judgement == before


def test_a_note_stands_beside_and_changes_nothing(office: Office) -> None:
    case = office.to_verification()
    before = office.view(case.id)
    review.note(
        office.store,
        case.id,
        by=VERIFIER,
        reading=1,
        requirement=None,
        text="Pemohon datang lagi besok.\x00",
        now=office.now(),
    )
    after = office.view(case.id)
    assert after.judgement == before.judgement
    assert [each.text for each in after.words] == ["Pemohon datang lagi besok.\ufffd"]
    with pytest.raises(WordRefusedError):
        review.note(
            office.store,
            case.id,
            by=VERIFIER,
            reading=1,
            requirement=None,
            text=" ",
            now=office.now(),
        )


def test_a_reading_that_there_is_not_cannot_be_spoken_of(office: Office) -> None:
    case = office.to_verification()
    with pytest.raises(NotFoundError):
        say(office, case.id, FieldRef("ktp", 0, "nik"), "benar", reading=2)


# --- Reading again -------------------------------------------------------------------------------


def reread(office: Office, case_id: str, documents) -> None:
    intake.reread(office.store, case_id, by=VERIFIER, now=office.now())
    office.read(case_id, documents)


def test_reading_again_leaves_a_persons_value_and_asks_when_the_machine_sees_another(
    office: Office,
) -> None:
    case = office.to_verification()
    ref, other = FieldRef("ktp", 0, "nama"), FieldRef("ktp", 1, "nama")
    word = say(office, case.id, ref, "benar")
    kept = say(office, case.id, other, "benar")
    changed = {**DIRECTOR_CARD, "nama": "SITI AMINAN"}
    reread(office, case.id, [changed if each is DIRECTOR_CARD else each for each in COMPANY])
    view = office.view(case.id)
    assert view.reading is not None
    assert view.reading.number == 2
    assert view.stale == (word,)
    assert view.dossier is not None
    shown = view.dossier.of_type("ktp")[0].field("nama")
    assert shown is not None
    assert (shown.value, shown.source) == ("SITI AMINAH", "person")
    asked = {each.field: each for each in view.questions if each.field is not None}
    assert (asked[ref].stale, asked[ref].required, asked[ref].resolved) == (True, True, None)
    assert asked[ref].machine == "SITI AMINAN"
    assert (asked[other].stale, asked[other].resolved) == (False, kept)
    again = say(office, case.id, ref, "dikoreksi", "SITI AMINAH", reading=2)
    view = office.view(case.id)
    assert view.stale == ()
    assert next(each for each in view.questions if each.field == ref).resolved == again


def test_a_word_on_a_document_that_is_gone_is_told_of(office: Office) -> None:
    case = office.to_verification()
    word = say(office, case.id, FieldRef("ktp", 1, "nama"), "benar")
    reread(office, case.id, [each for each in COMPANY if each is not SUPERVISOR_CARD])
    assert office.view(case.id).stale == (word,)


def test_a_verdict_is_asked_again_when_its_papers_change_and_only_then(office: Office) -> None:
    case = office.to_verification()
    office.say(case.id, "ktp")
    office.say(case.id, "akta")
    reread(office, case.id, COMPANY)
    assert office.view(case.id).stale == ()
    reread(office, case.id, [each for each in COMPANY if each is not SUPERVISOR_CARD])
    view = office.view(case.id)
    assert [each.requirement for each in view.stale] == ["ktp"]
    assert check(view, "ktp").status == "sesuai", "a person's word is never changed"
    question = next(each for each in view.questions if each.requirement == "ktp" and not each.field)
    assert (question.stale, question.is_open) == (True, True)
    office.say(case.id, "ktp", "tidak_sesuai", "KTP komisaris hilang")
    assert office.view(case.id).stale == ()


def test_a_verdict_is_asked_again_when_a_correction_makes_a_rule_fail(office: Office) -> None:
    case = office.to_verification()
    office.say(case.id, "strttk")
    say(office, case.id, FieldRef("strttk", 0, "tanggal_terbit"), "dikoreksi", "2015-05-02")
    say(office, case.id, FieldRef("strttk", 0, "berlaku_sampai"), "dikoreksi", "2020-05-02")
    assert [each.requirement for each in office.view(case.id).stale] == ["strttk"]


def test_an_attachment_finds_its_page_again_when_files_were_added(office: Office) -> None:
    case = office.to_verification(MORE)
    page = len(COMPANY)
    review.attach(
        office.store,
        case.id,
        by=VERIFIER,
        reading=1,
        requirement="domisili",
        pages=[page],
        now=office.now(),
    )
    office.move(case.id, VERIFIER, "kembalikan", 8, "SIUP belum ada")
    intake.add_files(
        office.store, case.id, by=CS, files=[office.file("siup.pdf")], now=office.now()
    )
    office.read(case.id, [*MORE, {"type": "siup"}])
    view = office.view(case.id, CS)
    assert view.stale == ()
    shown = check(view, "domisili")
    assert view.dossier is not None
    assert [view.dossier.documents[each].parts[0].page for each in shown.documents] == [page]


# --- Questions -----------------------------------------------------------------------------------


def test_failures_come_first_then_doubts_then_the_rest(office: Office) -> None:
    documents = [
        {**each, "nama_badan": {"value": "PT BORNEO HERBAL", "confidence": 0.6}}
        if each.get("type") == "rekomendasi_dinkes"
        else EXPIRED
        if each is REGISTRATION
        else each
        for each in COMPANY
    ]
    case = office.to_verification(documents)
    questions = office.view(case.id).questions
    order = {
        (each.field.field if each.field else each.requirement): number
        for number, each in enumerate(questions)
        if each.requirement in {"strttk", "rek_dinkes", "siup", "surat_permohonan"}
    }
    assert order["berlaku_sampai"] < order["strttk"] < order["nama_badan"]
    assert order["siup"] < order["nama_pemohon"]
    expiry = next(each for each in questions if each.field and each.field.field == "berlaku_sampai")
    assert expiry.why
    assert "2020" in expiry.why


def test_every_requirement_and_every_doubtful_field_is_required(office: Office) -> None:
    documents = [
        {**each, "nama": {"value": "SITI AMINAH", "confidence": 0.89}}
        if each is DIRECTOR_CARD
        else each
        for each in COMPANY
    ]
    case = office.to_verification(documents)
    view = office.view(case.id)
    checks = {each.requirement for each in view.questions if each.kind == "periksa"}
    assert checks == {each.name for each in view.rule_set.requirements}
    required = [each.field for each in view.questions if each.kind == "isian" and each.required]
    assert required == [FieldRef("ktp", 0, "nama")]
    assert view.facts.open_questions == len(checks) + 1
    say(office, case.id, FieldRef("ktp", 0, "nama"), "benar")
    assert office.view(case.id).facts.open_questions == len(checks)


def test_a_field_that_a_rule_speaks_against_waits_for_a_word(office: Office) -> None:
    case = office.to_verification([EXPIRED if each is REGISTRATION else each for each in COMPANY])
    lapsed = FieldRef("strttk", 0, "berlaku_sampai")
    (asked,) = [each for each in office.view(case.id).questions if each.field == lapsed]
    assert (asked.required, asked.resolved) == (True, None)
    before = office.view(case.id).facts.open_questions
    say(office, case.id, lapsed, "benar")
    assert office.view(case.id).facts.open_questions == before - 1


def test_what_cs_said_does_not_pass_for_the_verifiers_look(office: Office) -> None:
    case = office.hand_in()
    office.read(case.id)
    office.answer_all(case.id, CS)
    assert office.view(case.id, CS).facts.open_questions == 0
    office.move(case.id, CS, "setujui", 6)
    office.move(case.id, LOKET, "setujui", 7)
    view = office.view(case.id)
    open_ones = [each for each in view.questions if each.is_open]
    assert {each.kind for each in open_ones} == {"periksa"}
    assert len(open_ones) == 19
    assert all(each.earlier and each.earlier.by == CS.id for each in open_ones)


def test_who_signed_as_cs_is_no_second_look_either(office: Office) -> None:
    case = office.hand_in(by=BOTH)
    office.read(case.id)
    office.move(case.id, BOTH, "setujui", 6)
    office.move(case.id, LOKET, "setujui", 7)
    office.answer_all(case.id, BOTH)
    assert office.view(case.id).facts.open_questions == 19
    office.answer_all(case.id)
    assert office.view(case.id).facts.open_questions == 0


def test_all_of_cs_may_speak_at_the_counter_and_nobody_after_verification(office: Office) -> None:
    case = office.hand_in()
    office.read(case.id)
    office.say(case.id, "ktp", by=SECOND_CS)
    with pytest.raises(NotAllowedError):
        office.say(case.id, "ktp", by=LOKET)
    office.move(case.id, CS, "setujui", 6)
    for each in (CS, LOKET):
        with pytest.raises(NotAllowedError):
            office.say(case.id, "ktp", by=each)
    office.move(case.id, LOKET, "setujui", 7)
    with pytest.raises(NotAllowedError):
        office.say(case.id, "ktp", by=CS)
    office.answer_all(case.id)
    office.move(case.id, VERIFIER, "setujui", 9)
    with pytest.raises(NotAllowedError):
        office.say(case.id, "ktp", by=VERIFIER)
