"""The papers where people work: links for who may print, and files that do no harm."""

import io

import pdfplumber
import pytest

from office import trail
from tests.office.paper import Office
from tests.office.people import CS, LOKET, VERIFIER
from tests.review_ui.screens import Served, browser, read_with_pictures

ADDRESSES = ("checklist", "form-verifikasi", "surat-kekurangan")
EVIL = '"><script>alert(1)</script> #panic("x") ../../etc\r\nX-Jahat: ya; filename="a.exe'


@pytest.fixture
def case_id(office: Office) -> str:
    case = office.hand_in()
    read_with_pictures(office, case)
    office.move(case.id, CS, "setujui", 6)
    office.move(case.id, LOKET, "setujui", 7)
    return case.id


def text(data: bytes) -> str:
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


@pytest.mark.parametrize("paper", ADDRESSES)
def test_a_paper_comes_as_a_file_to_be_kept(
    site: Served, office: Office, case_id: str, paper: str
) -> None:
    answer = browser(site, office, VERIFIER).get(f"/berkas/{case_id}/cetak/{paper}")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["cache-control"] == "no-store"
    name = f"{paper}-REG-2026-000001.pdf"
    assert answer.headers["content-disposition"] == f'attachment; filename="{name}"'
    assert "PT Borneo Herbal Lestari" in text(answer.content)


def test_each_sees_the_links_that_answer(site: Served, office: Office, case_id: str) -> None:
    for account, wanted in ((VERIFIER, ADDRESSES), (CS, ADDRESSES), (LOKET, ADDRESSES[:2])):
        visitor = browser(site, office, account)
        for screen in (f"/berkas/{case_id}", f"/berkas/{case_id}/riwayat"):
            shown = visitor.get(screen).text
            links = [f'href="/berkas/{case_id}/cetak/{each}"' in shown for each in ADDRESSES]
            assert links == [each in wanted for each in ADDRESSES]


def test_the_form_of_the_verifier_is_not_offered_at_the_counter(
    site: Served, office: Office
) -> None:
    case = office.hand_in()
    shown = browser(site, office, CS).get(f"/berkas/{case.id}").text
    assert "/cetak/checklist" in shown
    assert "/cetak/form-verifikasi" not in shown


def test_printing_is_told_in_the_history(site: Served, office: Office, case_id: str) -> None:
    visitor = browser(site, office, VERIFIER)
    data = visitor.get(f"/berkas/{case_id}/cetak/checklist").content
    shown = visitor.get(f"/berkas/{case_id}/riwayat").text
    assert "mencetak checklist" in shown
    events = trail.trail(office.store, case_id, by=VERIFIER).events
    (seal,) = (each.entry.mac[:12] for each in events if each.entry.event == "surat_dicetak")
    assert seal in shown
    assert seal in text(data)


def test_a_hostile_name_is_text_on_paper_and_nowhere_else(site: Served, office: Office) -> None:
    case = office.hand_in(applicant_name=EVIL[:200])
    answer = browser(site, office, CS).get(f"/berkas/{case.id}/cetak/surat-kekurangan")
    assert answer.status_code == 200
    assert "x-jahat" not in answer.headers
    assert answer.headers["content-disposition"] == (
        f'attachment; filename="surat-kekurangan-{case.id}.pdf"'
    )
    found = text(answer.content)
    assert "<script>alert(1)</script>" in found
    assert '#panic("x")' in found


@pytest.mark.parametrize("paper", ["surat-izin", "checklist.pdf", "..%2f..%2fasli%2f0", ""])
def test_there_are_no_other_papers(site: Served, office: Office, case_id: str, paper: str) -> None:
    visitor = browser(site, office, VERIFIER)
    assert visitor.get(f"/berkas/{case_id}/cetak/{paper}").status_code == 404
