"""The office's papers: what stands on them, whose word it is, and that they are PDF/A."""

import io
import re
from dataclasses import replace

import pdfplumber
import pikepdf
import pytest

from office import intake, review, trail
from office.errors import HiddenError, NotAllowedError
from office.papers import press
from office.papers.heading import Print
from office.papers.printing import PAPERS, print_case, print_result
from office.papers.shortcomings import shortcomings
from tests import specimens
from tests.checklist.company import COMPANY
from tests.office.paper import Office
from tests.office.people import BOTH, CS, LOKET, PEOPLE, VERIFIER
from tests.office.printed import (
    NOW,
    OFFICE,
    form,
    form_of_verifier,
    letter,
    line,
    matter,
    pages,
    printed,
    rows,
    said,
    words,
)

# SOP-LP2N-KES-03 rev. 03 bagian G, as printed, slips of the pen included.
SOP_G = """\
1. Surat Permohonan
2. Fotocopy Akta Pendirian Badan Hukum Perorangan yang sah sesuai ketentuan peraturan \
perundang-undangan yang berlaku
3. Susunan Direksi/Pengurus dan Komisaris/Badan
4. Pengawas dalam hal permohonan bukan perseorangan
5. Fotocopy bukti KTP/Identitas pemohon dan/atau
6. Direksi/Pengurus dan Komisaris/Badan Pengawas
7. Pernyataan pemohon dan/atau Direksi/Pengurus dan Komisaris/Badan Pengawas tidak pernah \
terlibat pelanggaran perundang-undangan di bidang farmasi
8. Fotocopy Bukti penguasaan tanah dan bangunan
9. Surat Tanda Daftar Perusahaan dalam hal permohonan bukan perseorangan
10. Fotocopy Surat Izin Usaha Perdagangan dalam hal permohonan bukan perseorangan
11. Fotocopy Nomor Pokok Wajib Pajak (NPWP)
12. Fotocopy Surat Keterangan Domisili
13. Persetujuan lokasi dari Pemerintah Daerah Kab/Kota
14. Asli Surat Pernyataan kesediaan bekerja penuh dari Tenaga Teknis Kefarmasian sebagai Pn. Jawab
15. Fotocopy Surat Pengangkatan Penanggung Jawab dari pimpinan perusahaan
16. Fotocopy Surat Tanda Registrasi Tenaga Teknis Kefarmasian
17. Daftar peralatan dan masing-masing yang digunakan
18. Diagram/alur proses produksi masing-masing bentuk sediaan obat tradisional yang akan dibuat
19. Daftar jumlah tenaga kerja dan tempat penugasannya
20. Rekomendasi dari Kepala Balai setempat; dan
21. Rekomendasi dari Kepala Dinas Kesehatan Kab/Kota"""

SUGGESTED = "Usul mesin, belum dikonfirmasi petugas"


@pytest.mark.parametrize("paper", ["checklist", "form_verifikasi"])
def test_a_form_has_the_requirements_as_the_sop_prints_them(paper) -> None:
    data = print_result(specimens.result(), paper, office=OFFICE, now=NOW).data
    found = [f"{number}. {cells[0]}" for number, cells in rows(data).items()]
    assert found == SOP_G.splitlines()


@pytest.mark.parametrize("paper", PAPERS)
def test_a_paper_is_pdf_a(paper) -> None:
    data = print_result(specimens.result(), paper, office=OFFICE, now=NOW).data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        with pdf.open_metadata() as metadata:
            assert metadata["pdfaid:part"] == "2"
            assert metadata["pdfaid:conformance"] == "B"
            assert metadata["dc:title"]
        (intent,) = pdf.Root.OutputIntents
        assert intent.S == "/GTS_PDFA1"
        assert len(intent.DestOutputProfile.read_bytes()) > 100
        assert not pdf.is_encrypted
        assert pdf.check_pdf_syntax() == []
        assert pdf.Root.Lang == "id"
        assert not {"/AcroForm", "/OpenAction", "/AA"} & set(pdf.Root.keys())
        descriptors = [
            each
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/Type") == "/FontDescriptor"
        ]
        assert descriptors
        assert all("/FontFile2" in each or "/FontFile3" in each for each in descriptors)


@pytest.mark.parametrize("paper", PAPERS)
def test_pages_are_counted_and_the_printing_is_dated(paper) -> None:
    data = print_result(specimens.result(), paper, office=OFFICE, now=NOW).data
    count = pages(data)
    found = words(data)
    assert all(f"Halaman {each} dari {count}" in found for each in range(1, count + 1))
    assert "dicetak 24-11-2026 16.05 WITA" in found
    assert "None" not in found


def test_what_no_officer_confirmed_is_ticked_in_brackets_and_says_so(office: Office) -> None:
    case = office.hand_in()
    office.read(case.id)
    office.say(case.id, "akta", by=CS)
    office.say(case.id, "tdp", "tidak_ada", "Pemohon akan menyusulkan.", by=CS)
    found = rows(printed(office, case.id, "checklist", CS))
    _, present, absent, remark = found["2"]
    assert (present, absent) == ("✓", "")
    assert remark.startswith("Petugas cs_helpdesk, 24-11-2026 09.")
    assert SUGGESTED not in remark
    _, present, absent, remark = found["9"]
    assert (present, absent) == ("", "✓")
    assert "Pemohon akan menyusulkan." in remark
    _, present, absent, remark = found["1"]
    assert (present, absent) == ("(✓)", "")
    assert SUGGESTED in remark


def test_the_machine_says_of_nothing_that_it_is_there() -> None:
    found = rows(form(matter((line("siup", "perlu_cek"), line("npwp", "perlu_cek", found=True)))))
    assert found["10"][1:3] == ["", ""]
    assert found["11"][1:3] == ["(✓)", ""]


def test_a_verdict_taken_back_or_overtaken_does_not_confirm(office: Office) -> None:
    case = office.hand_in()
    office.read(case.id)
    office.say(case.id, "akta", by=CS)
    office.say(case.id, "akta", None, by=CS)
    office.say(case.id, "strttk", by=CS)
    # The STRTTK is not there any more when the dossier is read again.
    intake.reread(office.store, case.id, by=CS, now=office.now())
    office.read(case.id, [each for each in COMPANY if each["type"] != "strttk"])
    found = rows(printed(office, case.id, "checklist", CS))
    assert SUGGESTED in found["2"][3]
    _, present, absent, remark = found["16"]
    assert (present, absent) == ("(✓)", "")
    assert "dasar berubah, pastikan lagi" in remark


def test_what_cs_said_does_not_pass_for_the_verifiers_look(office: Office) -> None:
    case = office.hand_in()
    office.read(case.id)
    office.say(case.id, "akta", by=CS)
    office.move(case.id, CS, "setujui", 6)
    office.move(case.id, LOKET, "setujui", 7)
    before = rows(printed(office, case.id, "form_verifikasi"))["2"]
    assert before[1] == "✓"  # complete, said CS
    assert before[3] == "(✓)"  # right, suggests the machine
    assert "Lengkap: Petugas cs_helpdesk" in before[5]
    assert f"Benar: {SUGGESTED.lower()}" in before[5]
    office.say(case.id, "akta", "tidak_sesuai", "Halaman terakhir tidak ada.")
    _, present, _, yes, no, remark = rows(printed(office, case.id, "form_verifikasi"))["2"]
    assert (present, yes, no) == ("✓", "", "✓")
    assert "Halaman terakhir tidak ada." in remark
    assert "Petugas verifikasi" in remark
    # The form of CS stays that of CS.
    assert "Petugas cs_helpdesk" in rows(printed(office, case.id, "checklist"))["2"][3]


def test_who_signed_for_cs_does_not_confirm_a_second_time(office: Office) -> None:
    case = office.hand_in()
    office.read(case.id)
    office.move(case.id, BOTH, "setujui", 6)
    office.move(case.id, LOKET, "setujui", 7)
    office.say(case.id, "akta", by=BOTH)
    found = rows(printed(office, case.id, "form_verifikasi"))["2"]
    assert found[1:5] == ["(✓)", "", "(✓)", ""]
    assert SUGGESTED in found[5]


def test_forms_name_who_signed_and_the_outcome(office: Office) -> None:
    case = office.to_verification()
    assert re.search(r"Nama : Petugas cs_helpdesk", words(printed(office, case.id, "checklist")))
    assert "REG-2026-000001" in words(printed(office, case.id, "checklist"))
    assert "☐" not in words(printed(office, case.id, "form_verifikasi"))
    office.move(case.id, VERIFIER, "kembalikan", 8, "TDP belum ada.")
    found = words(printed(office, case.id, "form_verifikasi"))
    assert "✓ Belum lengkap atau belum benar" in found
    assert "✓ Lengkap dan benar" not in found
    assert "Nama : Petugas verifikasi" in found


def test_what_is_looked_at_again_is_not_signed_yet(office: Office) -> None:
    case = office.to_verification()
    office.move(case.id, VERIFIER, "kembalikan", 8, "TDP belum ada.")
    office.move(case.id, CS, "setujui", 7)
    found = words(printed(office, case.id, "form_verifikasi"))
    assert "Nama : Petugas verifikasi" not in found
    assert "✓ Belum lengkap" not in found


def test_who_sends_an_applicant_away_has_not_signed_the_checklist(office: Office) -> None:
    case = office.hand_in()
    office.read(case.id)
    office.move(case.id, CS, "kembalikan", 3, "KTP belum ada.")
    assert "Nama : Petugas cs_helpdesk" not in words(printed(office, case.id, "checklist", CS))


def test_the_letter_lists_what_is_not_met_and_nothing_else() -> None:
    of = matter(
        (
            line("akta", "sesuai", cs=said("sesuai")),
            line("ktp", "tidak_ada", missing=("DIREKTUR SITI AMINAH",), cs=said("tidak_ada")),
            line("npwp", "sesuai", verifier=said("tidak_sesuai", "Nama badan lain.")),
            line("domisili", "tidak_ada", verifier=said("sesuai")),
            line("diagram_alur", "ada_belum_terbaca", verifier=said("ada_belum_terbaca")),
            line("tdp", "tidak_berlaku", verifier=said("tidak_berlaku")),
        )
    )
    found = words(letter(of))
    assert "KONSEP" not in found
    for wanted in (
        "Jalan Contoh Nomor 1 Samarinda",
        "Samarinda, 24 November 2026",
        "Yth. PT Borneo Herbal Lestari",
        "REG-2026-000001",
        "Belum ada untuk: DIREKTUR SITI",
        "Nama badan lain.",
        "Customer Service (CS)",
        "tidak menetapkan batas waktu perbaikan",
        "7 hari kerja",
        "rekomendasi teknis diterima di DPMPTSP. Karena itu",
        "Kepala Seksi Layanan",
    ):
        assert wanted in found
    with pdfplumber.open(io.BytesIO(letter(of))) as pdf:
        listed = [row for table in pdf.pages[0].extract_tables() for row in table]
    assert [row[1] for row in listed if len(row) == 5][1:] == ["5-6", "11", "18"]


def test_the_later_word_counts_in_the_letter() -> None:
    brought = line(
        "npwp", "tidak_ada", verifier=said("tidak_ada"), cs=said("sesuai", minute=5)
    )  # fmt: skip
    assert shortcomings(matter((brought,)), Print(OFFICE, NOW))["butir"] == []


def test_the_letter_is_a_draft_until_everything_is_confirmed(office: Office) -> None:
    case = office.to_verification()  # COMPANY has no NPWP
    found = words(printed(office, case.id, "surat_kekurangan"))
    assert "KONSEP, BELUM UNTUK DIKIRIM. 19 dari 19" in found
    assert "1*" in found
    for each in office.view(case.id).questions:
        if each.requirement is not None and each.kind == "periksa":
            there = each.requirement != "npwp"
            office.say(case.id, each.requirement, "sesuai" if there else "tidak_ada", "Ditunggu.")
    found = words(printed(office, case.id, "surat_kekurangan"))
    assert "KONSEP" not in found
    assert "*" not in found
    assert "Belum ada dalam berkas. Ditunggu." in found


def test_a_verdict_that_was_overtaken_makes_the_letter_a_draft_again() -> None:
    sure = line("npwp", "tidak_ada", verifier=said("tidak_ada"))
    overtaken = line("domisili", "tidak_ada", verifier=said("tidak_ada", stale=True))
    found = words(letter(matter((sure, overtaken))))
    assert "KONSEP, BELUM UNTUK DIKIRIM. 1 dari 2" in found
    assert "1 11 Fotokopi NPWP" in found
    assert "2* 12 " in found


def test_before_anything_is_read_forms_are_blank() -> None:
    of = matter(applicant="", registration="", kind=None)
    found = rows(form(of))
    assert list(found) == [str(number) for number in range(1, 22)]
    assert all(cells[1:] == ["", "", ""] for cells in found.values())
    assert pages(form(of)) == pages(form_of_verifier(of)) == pages(letter(of)) == 1


def test_a_printing_is_noted_and_the_paper_carries_its_seal(office: Office) -> None:
    case = office.to_verification()
    found = words(printed(office, case.id, "surat_kekurangan"))
    told = trail.trail(office.store, case.id, by=VERIFIER)
    last = told.events[-1]
    assert told.broken is None
    assert (last.who, last.what) == ("Petugas verifikasi", "mencetak surat kekurangan")
    assert f"jejak audit no. {last.number}, segel {last.entry.mac[:12]}" in found
    assert last.entry.refs == (("paper", "surat_kekurangan"),)
    assert last.entry.digest
    print_case(office.store, case.id, "checklist", by=None, office=OFFICE, now=office.now())
    assert trail.trail(office.store, case.id, by=VERIFIER).events[-1].who == "Baris perintah"


def test_who_may_not_print_is_refused_and_nothing_is_noted(office: Office) -> None:
    case = office.hand_in()
    office.read(case.id)
    links = len(trail.trail(office.store, case.id, by=CS).events)
    with pytest.raises(HiddenError):
        printed(office, case.id, "checklist", PEOPLE["kepala_dinas"])
    with pytest.raises(HiddenError):
        printed(office, case.id, "checklist", PEOPLE["operator"])
    with pytest.raises(NotAllowedError):
        printed(office, case.id, "form_verifikasi", CS)  # not yet
    office.move(case.id, CS, "setujui", 6)
    with pytest.raises(NotAllowedError):
        printed(office, case.id, "surat_kekurangan", LOKET)
    assert len(trail.trail(office.store, case.id, by=CS).events) == links + 1  # the step


def test_notes_of_the_verifier_stand_on_the_form(office: Office) -> None:
    case = office.to_verification()
    review.note(
        office.store,
        case.id,
        by=VERIFIER,
        reading=1,
        requirement=None,
        text="Dicocokkan dengan aslinya.",
        now=office.now(),
    )
    assert "Dicocokkan dengan aslinya." in words(printed(office, case.id, "form_verifikasi"))


def test_a_blank_office_leaves_lines_to_fill_in() -> None:
    of = matter((line("npwp", "tidak_ada", cs=said("tidak_ada")),))
    data = shortcomings(of, Print(replace(OFFICE, address="", signatory=""), NOW))
    assert data["kop"]["alamat"] == ""
    assert "NIP" in words(press.pdf("kekurangan", data, at=NOW))
