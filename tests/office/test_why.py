"""Why a requirement stands as it does: everything that the result says of it, in one chain."""

from collections.abc import Iterator
from dataclasses import replace
from types import SimpleNamespace

import pytest

from checklist.evaluate import evaluate
from checklist.rules import rules
from checklist.sop import load
from dossier.model import Box, Document, Dossier, Evidence, OtherCut, Piece, ScanFile
from dossier.problems import MEANING
from dossier.publishing import build
from dossier.result import Result
from office.errors import NoRequirementError
from office.why.explain import chosen, explain
from office.why.explanation import Explanation
from office.why.wanted import decided
from tests.checklist.company import COMPANY, INTAKE
from tests.checklist.dossiers import dossier
from tests.specimens import CHECKS, DOSSIER, KTP, PRODUCER, result

IKOT = load("ikot-rev03")
EXPIRED = {
    "type": "strttk",
    "nomor": "19900817/STRTTK_64/2015/2123",
    "nama": "DEWI LESTARI",
    "tanggal_terbit": "2015-05-02",
    "berlaku_sampai": "2020-05-02",
}


def judged(made: Dossier) -> Result:
    """The public form of what the rules say of a dossier."""
    found = evaluate(made, IKOT, INTAKE)
    return build(
        made,
        checks=found.checks,
        findings=found.findings,
        applicant=found.applicant,
        sop=IKOT.name,
        received=INTAKE,
        producer=PRODUCER,
        seconds=1.0,
    )


REAL = judged(dossier([*COMPANY, EXPIRED, {"type": "lain"}]))


def everything() -> Iterator[Explanation]:
    for each in IKOT.requirements:
        yield explain(REAL, IKOT, each.name)


def test_a_requirement_is_found_by_name_and_by_each_printed_number() -> None:
    assert [chosen(IKOT, each).name for each in ("ktp", "5", "6")] == ["ktp"] * 3
    # Numbers 3 and 4 are one sentence that the typist broke in two (SOP part G).
    assert chosen(IKOT, "4").name == "susunan_pengurus"


@pytest.mark.parametrize("name", ["", "KTP", "22", "0", "paspor", "5-6"])
def test_a_requirement_that_there_is_not_is_refused_with_those_that_there_are(name: str) -> None:
    with pytest.raises(NoRequirementError) as refused:
        explain(REAL, IKOT, name)
    for each in IKOT.requirements:
        assert each.name in refused.value.message


def test_a_result_that_does_not_speak_of_a_requirement_says_so() -> None:
    with pytest.raises(NoRequirementError, match="tidak memuat persyaratan siup"):
        explain(result(), IKOT, "siup")


def test_every_finding_is_there_with_the_source_of_its_rule_and_all_that_it_rests_on() -> None:
    sources = {each.about.name: each.about.source for each in rules()}
    seen = 0
    for made in everything():
        there = {each.finding.finding: each for each in made.proofs}
        assert set(made.check.findings) <= set(there)
        for proof in there.values():
            seen += 1
            assert proof.source == sources[proof.finding.rule]
            looked_at = {
                (each.page, each.box) for each in proof.finding.evidence if each.page is not None
            }
            shown = {(each.page, each.box) for ground in proof.grounds for each in ground.places}
            assert shown == looked_at
            assert proof.how_sure
    assert seen > 10


def test_both_values_of_a_comparison_are_shown() -> None:
    made = explain(REAL, IKOT, "ktp")
    (proof,) = (
        each
        for each in made.proofs
        if each.finding.rule == "ktp_pengurus" and "SUPARMAN" in each.finding.message
    )
    shown = {(each.paper, each.label, each.value) for each in proof.grounds}
    assert shown == {
        ("KTP (halaman 4)", "Nama", ("SUPARMAN",)),
        # Of the list in the deed only the officer whom the finding is about.
        ("Akta pendirian (halaman 2)", "Pengurus", ("KOMISARIS: SUPARMAN",)),
    }


def test_what_fails_stands_before_what_is_in_order() -> None:
    verdicts = [each.finding.verdict for each in explain(REAL, IKOT, "strttk").proofs]
    assert verdicts[0] == "fail"
    assert verdicts == sorted(
        verdicts, key=("fail", "inconclusive", "pass", "not_applicable").index
    )


def test_documents_of_the_requirement_come_whole_and_others_only_as_far_as_compared() -> None:
    made = explain(REAL, IKOT, "ktp")
    own = [each for each in made.papers if each.meets]
    assert [each.document.type for each in own] == ["ktp", "ktp"]
    for each in own:
        assert {one.field.name for one in each.readings} == {
            one.name for one in each.document.fields
        }
    others = [each for each in made.papers if not each.meets]
    assert {each.document.type for each in others} == {"surat_permohonan", "akta_pendirian"}
    read = {one.field.name for each in others for one in each.readings}
    assert read == {"nama_pemohon", "pengurus"}


def test_every_page_that_has_a_part_in_it_is_told_with_what_was_done_to_it() -> None:
    for made in everything():
        told = {each.place.page for each in made.sheets}
        for proof in made.proofs:
            assert {each.page for ground in proof.grounds for each in ground.places} <= told
        for paper in made.papers:
            assert not paper.meets or {each.page for each in paper.places} <= told
        assert {each.place.page for each in made.candidates} <= told


def test_a_page_says_how_it_was_turned_straightened_and_scanned() -> None:
    (page,) = explain(result(), IKOT, "ktp").sheets
    assert page.place.name == "halaman 1 (scan.pdf halaman 1)"
    assert page.done == (
        "Diputar 90° searah jarum jam supaya tegak.",
        "Kemiringan 0,8° diluruskan (berlawanan arah jarum jam).",
    )
    assert page.quality is not None
    assert page.quality.verdict == "baik"
    assert "200 dpi" in page.measured
    assert page.on_it == ("KTP (halaman 1)", "NPWP (halaman 1)")


def test_a_photograph_a_mended_file_and_a_second_scan_are_told() -> None:
    first = replace(DOSSIER.pages[0], rotation=0, skew=0.0)
    tilted = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (2e-5, 0.0, 1.0))
    pages = (replace(first, transform=tilted, duplicate_of=1), *DOSSIER.pages[1:])
    file = replace(DOSSIER.files[0], status="repaired")
    made = replace(DOSSIER, pages=pages, files=(file, *DOSSIER.files[1:]))
    (page,) = explain(result(made), IKOT, "ktp").sheets
    assert page.done == (
        "Filenya rusak dan diperbaiki sebelum dibaca; aslinya disimpan.",
        "Pindaian kedua dari halaman 2; yang dipakai yang pertama.",
        "Sudah tegak: tidak diputar.",
        "Tidak miring: tidak diluruskan.",
        "Diambil dari foto: halaman dicari di dalam gambar dan diratakan.",
    )


def test_a_field_says_what_each_reader_read_and_what_is_doubtful() -> None:
    made = explain(result(), IKOT, "ktp")
    nik = next(each for paper in made.papers for each in paper.readings if each.label == "NIK")
    assert nik.value == ("6472990503870001",)
    assert nik.field.raw == "64729905O3870001"
    assert nik.readers == (("Tesseract", "64729905O3870001"), ("RapidOCR", "6472990503870001"))
    assert nik.problems == (MEANING["huruf_dibaca_angka"],)
    assert [(each.page, each.box) for each in nik.places] == [(0, (412, 230, 890, 268))]
    absent = next(each for paper in made.papers for each in paper.readings if each.label == "RT/RW")
    assert (absent.value, absent.places, absent.field.confidence) == ((), (), 0.6)


def test_a_document_says_its_cues_what_else_it_may_be_and_how_else_it_may_be_cut() -> None:
    cut = OtherCut(0.1, (Piece("ktp", (0,)), Piece("lain", (1, 2))))
    made = replace(DOSSIER, documents=(replace(KTP, other_cut=cut), *DOSSIER.documents[1:]))
    paper = explain(result(made), IKOT, "ktp").papers[0]
    assert paper.document.reason == "label NIK, Nama, Tempat/Tgl Lahir; angka NIK"
    assert paper.alternatives == (("Dokumen lain", 0.002),)
    assert paper.other_cut == (("KTP", "1"), ("Dokumen lain", "2-3"))
    assert [each.box for each in paper.places] == [(180, 140, 1190, 780)]


def test_for_what_is_missing_the_nearest_page_says_what_it_was_taken_for() -> None:
    made = explain(result(), IKOT, "domisili")
    (near,) = made.candidates
    assert near.place.name == "halaman 6 (scan.pdf halaman 6)"
    assert near.why == "kop kelurahan, judul kuitansi"
    assert near.taken_for == (("Dokumen lain (halaman 6)", 0.81, "kuitansi"),)
    assert [each.place.page for each in made.sheets] == [5]


def test_items_name_the_documents_of_each_person() -> None:
    made = explain(result(), IKOT, "ktp")
    said = [(each.subject, each.status, each.papers) for each in made.items]
    assert said == [
        ("DIREKTUR SITI AMINAH", "sesuai", ("KTP (halaman 1)",)),
        ("KOMISARIS I GEDE AGUS WIRAWAN", "tidak_ada", ()),
    ]


def test_a_rule_that_this_version_does_not_have_is_no_fault() -> None:
    (proof,) = explain(result(), IKOT, "npwp").proofs
    assert proof.finding.rule == "nama_badan_sama"
    assert proof.source is None


def test_what_meets_it_is_told_with_its_conditions_and_their_source() -> None:
    deed = dict(explain(REAL, IKOT, "akta").accepts)
    # UU 11/2020 art. 109: a PT of one person is founded by a statement; the office decides.
    (statement,) = (each for each in deed if "pernyataan pt perorangan" in each)
    assert "kantor" in statement
    assert "UU 11/2020 pasal 109" in deed[statement]
    assert any("bersama Akta pendirian" in each for each in deed)


def test_what_the_office_decided_is_told_as_such_and_never_claimed_without_knowing() -> None:
    question = "Apakah NIB diterima sebagai pengganti SIUP?"
    setting = SimpleNamespace(
        name="nib_untuk_siup", question=question, default="diputuskan_petugas"
    )
    asks = SimpleNamespace(setting=None, accepts=(SimpleNamespace(setting="nib_untuk_siup"),))
    rules_by = {
        answer: SimpleNamespace(setting=(setting,), office={"nib_untuk_siup": answer})
        for answer in ("diterima", "diputuskan_petugas")
    }

    def said(answer: str, **more: bool) -> tuple[str, ...]:
        # Stand-ins: no rule set that is published asks the office anything yet.
        return decided(rules_by[answer], asks, **more)  # type: ignore[arg-type]

    head = f"Setelan kantor nib untuk siup: {question}"
    assert said("diterima") == (f"{head} Diterima.",)
    assert said("diputuskan_petugas") == (f"{head} Diputuskan petugas (bawaan).",)
    (unknown,) = said("diterima", known=False)
    assert "Diterima" not in unknown
    assert "tidak tertulis dalam hasil" in unknown


def test_a_result_that_holds_the_answers_tells_them() -> None:
    rule_set = load("ikot-rev03?nib_untuk_siup=diterima")
    form = REAL.model_copy(update={"decisions": dict(rule_set.office)})
    said = " ".join(explain(form, rule_set, "siup").asks)
    assert "Apakah NIB diterima sebagai pengganti SIUP? Diterima." in said
    assert "tidak tertulis dalam hasil" not in said
    older = " ".join(explain(REAL, rule_set, "siup").asks)
    assert "tidak tertulis dalam hasil" in older


def test_whom_it_is_asked_of_and_in_which_form() -> None:
    officers = explain(REAL, IKOT, "susunan_pengurus")
    # SOP part G numbers 3 and 4: "dalam hal permohonan bukan perseorangan".
    assert "Diminta hanya bila pemohon bukan perseorangan." in officers.asks
    cards = explain(REAL, IKOT, "ktp")
    assert "Diminta dari setiap pemohon." in cards.asks
    assert "Cukup fotokopi." in cards.asks


def test_of_several_files_each_page_is_named_by_its_own() -> None:
    more = ScanFile(1, "susulan.pdf", "c" * 64, "application/pdf", "ok", None, 1)
    last = replace(DOSSIER.pages[5], file=1, file_page=1, duplicate_of=None)
    made = replace(DOSSIER, files=(DOSSIER.files[0], more), pages=(*DOSSIER.pages[:5], last))
    (near,) = explain(result(made), IKOT, "domisili").candidates
    assert near.place.name == "halaman 6 (susulan.pdf halaman 1)"


def test_every_status_says_what_its_confidence_means() -> None:
    said = {each.status: explain(result(), IKOT, each.requirement).sure_of for each in CHECKS}
    assert len(set(said.values())) == len(said)


def test_a_list_without_places_is_shown_whole() -> None:
    field = replace(KTP.fields[1], value=("rajangan", "cairan_obat_luar"), evidence=())
    boxed = replace(KTP.fields[0], evidence=(Evidence(0, Box(1, 1, 2, 2), 7),))
    ktp: Document = replace(KTP, fields=(boxed, field))
    made = explain(result(replace(DOSSIER, documents=(ktp, *DOSSIER.documents[1:]))), IKOT, "ktp")
    values = [each.value for each in made.papers[0].readings]
    assert values == [("6472990503870001",), ("rajangan", "cairan obat luar")]
