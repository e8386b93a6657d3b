"""What each screen shows and does; without scripts unless it says so."""

import datetime as dt
import re
from dataclasses import replace

import pytest

from dossier.casework import Account
from dossier.model import Dossier, Quality
from office import reading
from review_ui.assets import assets
from tests.checklist.company import COMPANY
from tests.office.paper import PDF, Office
from tests.office.people import CS, LOKET, OPERATOR, VERIFIER
from tests.review_ui.screens import (
    HTMX,
    Browser,
    Served,
    browser,
    keep_page,
    read_with_pictures,
    version_of,
)

MOST_BYTES = 200_000
"""Of a page before its images: what an office on a slow line can wait for."""


def doubtful(made: Dossier) -> Dossier:
    """The same papers, read so badly that every field is asked about."""
    documents = tuple(
        replace(each, fields=tuple(replace(field, confidence=0.5) for field in each.fields))
        for each in made.documents
    )
    return replace(made, documents=documents)


@pytest.fixture
def cs(site: Served, office: Office) -> Browser:
    return browser(site, office, CS)


@pytest.fixture
def verifier(site: Served, office: Office) -> Browser:
    return browser(site, office, VERIFIER)


@pytest.fixture
def case_id(office: Office) -> str:
    case = office.hand_in()
    read_with_pictures(office, case)
    office.move(case.id, CS, "setujui", 6)
    office.move(case.id, LOKET, "setujui", 7)
    return case.id


def row(text: str, anchor: str) -> str:
    """The row of that anchor, as HTML."""
    found = re.search(rf'<li class="baris [^>]*id="{anchor}".*?</li>\n?(?=<li class="baris|\s*<)',
                      text, re.DOTALL)  # fmt: skip
    assert found is not None, anchor
    return found[0]


def test_a_dossier_comes_in_and_is_listed(cs: Browser) -> None:
    form = {"pemohon": "CV Jamu Segah", "jenis": "badan", "diterima": "2026-11-24", "kunci": "k"}
    files = [("berkas", ("satu.pdf", PDF, "application/pdf"))]
    answer = cs.post("/berkas", form, files=files)
    assert answer.status_code == 303
    again = cs.post("/berkas", form, files=files)
    assert again.headers["location"] == answer.headers["location"]
    listed = cs.get("/").text
    assert "CV Jamu Segah" in listed
    assert "1 berkas" in listed
    assert "belum terdaftar" in listed
    page = cs.get(answer.headers["location"]).text
    assert "data-peristiwa" in page
    assert "satu.pdf" in page
    assert '<meta http-equiv="refresh"' in page  # without scripts it is loaded anew


def test_a_list_tells_step_holder_reading_and_wait(
    site: Served, office: Office, case_id: str
) -> None:
    office.now.at += dt.timedelta(days=2, hours=3)
    text = browser(site, office, VERIFIER).get("/").text
    cs = browser(site, office, CS)
    assert "7. Verifikasi berkas" in text
    assert "Selesai dibaca" in text
    assert "2 hari 3 jam" in text
    assert case_id not in cs.get("/").text  # it does not wait for CS any more
    assert case_id in cs.get("/", params={"tampil": "berjalan"}).text


def test_a_search_finds_by_number_and_name(verifier: Browser, office: Office, case_id: str) -> None:
    registration = office.case(case_id).registration
    for words in (registration, "borneo herbal", case_id[:9]):
        assert case_id in verifier.get("/", params={"cari": words}).text
    text = verifier.get("/", params={"cari": "tidak begini"}).text
    assert case_id not in text
    assert "Tidak ada berkas yang cocok" in text


def test_pages_appear_with_their_verdict_while_they_are_read(cs: Browser, office: Office) -> None:
    case = office.hand_in()
    fence, _ = office.begin(case.id)
    keep_page(office, case, fence, 2, Quality("baik", None, 0.9, 0.8, 1.0, 200))
    blurred = Quality("ulangi", "Tulisan kabur.", 0.1, 0.6, 1.0, 150)
    keep_page(office, case, fence, 1, blurred)
    text = cs.get(f"/berkas/{case.id}").text
    tiles = re.findall(r'<li class="ubin (\w+)" id="ubin-0-(\d)"', text)
    assert tiles == [("ulangi", "1"), ("baik", "2")]
    assert "Tulisan kabur." in text
    assert "1 halaman perlu dipindai ulang" in text
    small = re.search(r'src="(/berkas/[^"]+/gambar/[^"]+)"', text)
    assert small is not None
    assert cs.get(small[1]).headers["content-type"] == "image/jpeg"


def test_events_tell_each_page_and_that_it_is_done(cs: Browser, office: Office) -> None:
    case = office.hand_in()
    fence, _ = office.begin(case.id)
    good = Quality("baik", None, 0.9, 0.8, 1.0, 200)
    keep_page(office, case, fence, 1, good)
    seen = []
    with cs.client.stream("GET", f"/berkas/{case.id}/peristiwa") as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        for line in stream.iter_lines():
            if line.startswith("event: "):
                seen.append(line.removeprefix("event: "))
            if 'id="ubin-0-1"' in line:
                keep_page(office, case, fence, 2, good)
            if 'id="ubin-0-2"' in line:
                office.store.objects.check()
                break
    assert seen == ["keadaan", "halaman", "keadaan", "halaman"]
    read_again = office.hand_in()
    read_with_pictures(office, read_again)
    done = cs.get(f"/berkas/{read_again.id}/peristiwa").text
    assert "event: selesai" in done


def test_the_row_of_a_field_shows_value_place_and_readers(verifier: Browser, case_id: str) -> None:
    text = verifier.get(f"/berkas/{case_id}").text
    nik = row(text, "isian-ktp-0-nik")
    assert "KTP 1 · NIK" in nik
    assert re.search(r'class="nilai angka-panjang">\d{16}<', nik)


def test_a_word_answers_with_the_row_and_what_follows_from_it(
    verifier: Browser, office: Office, case_id: str
) -> None:
    form = {
        "bacaan": "1",
        "isian": "ktp.0.nik",
        "putusan": "dikoreksi",
        "nilai": "6472990101010001",
    }
    answer = verifier.post(f"/berkas/{case_id}/isian", form, headers=HTMX)
    assert answer.status_code == 200
    assert "6472990101010001" in row(answer.text, "isian-ktp-0-nik")
    # A NIK that does not hold the printed date of birth speaks against the requirement too.
    assert 'id="periksa-ktp"' in answer.text
    assert answer.text.count('hx-swap-oob="true"') >= 4
    (word,) = office.view(case_id).words
    assert (word.verdict, word.value) == ("dikoreksi", "6472990101010001")


def test_a_refused_word_keeps_what_was_typed(
    verifier: Browser, office: Office, case_id: str
) -> None:
    form = {"bacaan": "1", "isian": "ktp.0.nik", "putusan": "dikoreksi", "nilai": "64729901"}
    answer = verifier.post(f"/berkas/{case_id}/isian", form, headers=HTMX)
    assert answer.status_code == 422
    assert 'value="64729901"' in answer.text
    assert "16 angka" in answer.text
    assert office.view(case_id).words == ()
    alone = verifier.post(f"/berkas/{case_id}/isian", form)
    assert (alone.status_code, "16 angka" in alone.text) == (422, True)


def test_a_requirement_that_is_not_met_needs_a_word_on_what_is_wanting(
    verifier: Browser, office: Office, case_id: str
) -> None:
    form = {"bacaan": "1", "persyaratan": "tdp", "status": "tidak_ada"}
    assert verifier.post(f"/berkas/{case_id}/periksa", form, headers=HTMX).status_code == 422
    form["alasan"] = "TDP belum diserahkan."
    answer = verifier.post(f"/berkas/{case_id}/periksa", form, headers=HTMX)
    assert answer.status_code == 200
    assert "TDP belum diserahkan." in row(answer.text, "periksa-tdp")
    page = verifier.get(f"/berkas/{case_id}").text
    assert "Kekurangan" in page
    # The draft of the letter to the applicant.
    draft = re.search(r'id="alasan-keputusan"[^>]*>([^<]*)<', page)
    assert draft is not None
    assert "TDP belum diserahkan." in draft[1]
    assert office.view(case_id).words[0].status == "tidak_ada"


def test_pages_are_attached_by_their_numbers_and_taken_back(
    verifier: Browser, office: Office, case_id: str
) -> None:
    form = {"bacaan": "1", "persyaratan": "tdp", "halaman": "1, 3-4"}
    answer = verifier.post(f"/berkas/{case_id}/lampiran", form, headers=HTMX)
    assert "Dilampirkan petugas: halaman 1, 3-4" in row(answer.text, "periksa-tdp")
    assert office.view(case_id).words[-1].pages == (0, 2, 3)
    for wrong in ("9999", "0", "tiga", "4-2"):
        answer = verifier.post(
            f"/berkas/{case_id}/lampiran", {**form, "halaman": wrong}, headers=HTMX
        )
        assert answer.status_code == 422
    verifier.post(f"/berkas/{case_id}/lampiran", {**form, "halaman": ""})
    assert not [each for each in office.view(case_id).words if each.kind == "lampiran"]


def test_an_approval_waits_for_every_answer_and_carries_no_draft(
    verifier: Browser, office: Office, case_id: str
) -> None:
    page = verifier.get(f"/berkas/{case_id}").text
    form = {"pilihan": "setujui:9:", "versi": version_of(page), "alasan": "Mohon dilengkapi"}
    assert 'value="setujui:9:" required disabled' in page
    refused = verifier.post(f"/berkas/{case_id}/langkah", form)
    assert refused.status_code == 409
    assert "belum Anda pastikan" in refused.text
    office.answer_all(case_id)
    assert verifier.post(f"/berkas/{case_id}/langkah", form).status_code == 303
    moved = office.case(case_id)
    assert (moved.position.step, moved.holder) == (9, "penghubung")
    with office.store.reading() as work:
        assert work.steps.of(case_id)[-1].reason is None


def test_a_decision_on_an_older_state_is_refused(
    verifier: Browser, office: Office, case_id: str
) -> None:
    version = version_of(verifier.get(f"/berkas/{case_id}").text)
    verifier.post(f"/berkas/{case_id}/ambil")
    form = {"pilihan": "kembalikan:8:", "alasan": "Kurang TDP.", "versi": version}
    answer = verifier.post(f"/berkas/{case_id}/langkah", form)
    assert answer.status_code == 409
    assert f'href="/berkas/{case_id}"' in answer.text
    assert "Muat ulang" not in answer.text  # a browser would send the form once more
    assert office.case(case_id).position.step == 7


@pytest.mark.parametrize("choice", ["", "setujui", "setujui:x:", "terbang:9:", "setujui:9:lain"])
def test_a_choice_that_is_none_is_refused(verifier: Browser, case_id: str, choice: str) -> None:
    form = {"pilihan": choice, "versi": "1"}
    assert verifier.post(f"/berkas/{case_id}/langkah", form).status_code == 400


def test_others_see_the_dossier_and_cannot_change_it(
    site: Served, office: Office, case_id: str
) -> None:
    text = browser(site, office, LOKET).get(f"/berkas/{case_id}").text
    assert "Checklist" in text
    assert "/isian" not in text
    assert "Menunggu Petugas Pemrosesan (Verifikasi)" in text
    # Who only reads has the checklist in the order of the printed numbers.
    order = re.findall(r"Persyaratan (\d+)", text)
    assert order == sorted(order, key=int)


def test_the_history_tells_every_step_and_that_the_chain_is_whole(
    verifier: Browser, case_id: str
) -> None:
    verifier.post(f"/berkas/{case_id}/catatan", {"bacaan": "1", "catatan": "Sudah ditelepon."})
    text = verifier.get(f"/berkas/{case_id}/riwayat").text
    assert text.count("di luar sistem") == 3
    for words in ("Petugas cs_helpdesk", "Petugas loket_pendaftaran", "Sudah ditelepon."):
        assert words in text
    assert "Jejak audit utuh" in text


def test_the_audit_is_told_in_the_words_of_the_screens(verifier: Browser, case_id: str) -> None:
    verifier.post(
        f"/berkas/{case_id}/isian", {"bacaan": "1", "isian": "ktp.0.nik", "putusan": "benar"}
    )
    verifier.post(
        f"/berkas/{case_id}/periksa", {"bacaan": "1", "persyaratan": "siup", "status": "sesuai"}
    )
    verifier.post(
        f"/berkas/{case_id}/lampiran",
        {"bacaan": "1", "persyaratan": "domisili", "halaman": "3, 5-6"},
    )
    text = verifier.get(f"/berkas/{case_id}/riwayat").text
    assert "memastikan isian NIK pada KTP: benar" in text
    assert "KTP · NIK" in text
    assert "memberi putusan “sesuai” pada persyaratan Fotokopi SIUP" in text
    assert "melampirkan halaman 3, 5-6 pada persyaratan" in text
    assert "peran Loket pendaftaran" in text
    # A line of the map has a number of its own, which is not that of a step.
    assert "baris map 5" in text
    for code in ("peran loket_pendaftaran", "tindakan setujui", "langkah 5, ke 7"):
        assert code not in text


def test_who_may_do_it_is_told_by_the_name_of_the_role(site: Served, office: Office) -> None:
    answer = browser(site, office, VERIFIER).get("/berkas/baru")
    assert answer.status_code == 403
    assert "Hanya peran CS dan help desk yang dapat melakukan ini." in answer.text


def test_what_is_listed_as_open_is_what_the_decision_waits_for(
    verifier: Browser, office: Office
) -> None:
    lapsed = {"tanggal_terbit": "2015-05-02", "berlaku_sampai": "2020-05-02"}
    case = office.hand_in()
    read_with_pictures(
        office, case, [{**each, **lapsed} if each["type"] == "strttk" else each for each in COMPANY]
    )
    office.move(case.id, CS, "setujui", 6)
    office.move(case.id, LOKET, "setujui", 7)
    text = verifier.get(f"/berkas/{case.id}").text
    (listed,) = re.findall(r"0 dari (\d+) dipastikan", text)
    (waited,) = re.findall(r"Masih ada (\d+) hal", text)
    assert listed == waited
    assert 'id="isian-strttk-0-berlaku_sampai"' in text


def test_a_nik_is_masked_outside_the_open_dossier(
    verifier: Browser, office: Office, case_id: str
) -> None:
    nik = "6472990101010001"
    form = {"bacaan": "1", "isian": "ktp.0.nik", "putusan": "dikoreksi", "nilai": nik}
    verifier.post(f"/berkas/{case_id}/isian", form)
    assert nik in verifier.get(f"/berkas/{case_id}").text
    history = verifier.get(f"/berkas/{case_id}/riwayat").text
    assert nik not in history
    assert "6472••••••••••01" in history
    assert office.view(case_id).words[0].value == nik


def test_the_machinery_shows_failures_and_lets_them_be_retried(
    site: Served, office: Office
) -> None:
    case = office.hand_in()
    for _ in range(3):
        fence, _ = office.begin(case.id)
        reading.fail(office.store, fence, "Mesin berhenti di tengah jalan.", office.now())
    operator = browser(site, office, OPERATOR)
    text = operator.get("/ops").text
    assert "Mesin berhenti di tengah jalan." in text
    assert case.id in text
    assert "Borneo" not in text
    job = office.jobs(case.id)[0].id
    assert operator.post(f"/ops/pekerjaan/{job}/ulang").status_code == 303
    assert office.jobs(case.id)[0].state == "menunggu"


@pytest.mark.parametrize("who", [CS, VERIFIER], ids=lambda each: each.login)
def test_a_page_is_light(site: Served, office: Office, who: Account) -> None:
    case = office.hand_in()
    read_with_pictures(office, case, changed=doubtful)
    if who is VERIFIER:
        office.move(case.id, CS, "setujui", 6)
        office.move(case.id, LOKET, "setujui", 7)
    text = browser(site, office, who).get(f"/berkas/{case.id}").content
    files = sum(len(each.packed) for each in assets().values())
    assert files < 40_000
    assert len(text) + files < MOST_BYTES


def test_everything_survives_a_reload(verifier: Browser, case_id: str) -> None:
    address = {"halaman": "3", "pada": "isian-ktp-0-nik", "laci": "koreksi"}
    text = verifier.get(f"/berkas/{case_id}", params=address).text
    assert 'data-sekarang="3"' in text
    assert 'data-laci="koreksi"' in row(text, "isian-ktp-0-nik")


def test_static_files_are_kept_for_ever_under_an_address_of_their_own(
    site: Served, verifier: Browser
) -> None:
    page = verifier.get("/").text
    for address in re.findall(r'(?:src|href)="(/statis/[^"]+)"', page):
        answer = verifier.get(address)
        assert answer.status_code == 200
        assert "immutable" in answer.headers["cache-control"]
    assert verifier.get("/statis/000000000000/htmx.js").status_code == 404
    assert site.app.title == "Berkas"


def looks(text: str) -> int:
    return text.count("melihat isi berkas")


def test_going_through_pages_and_screens_is_one_look_in_the_history(
    site: Served, office: Office, verifier: Browser, case_id: str
) -> None:
    """UU 27/2022 art. 31: who saw personal data is recorded, once and not for each picture."""
    for address in ("", "/halaman/1", "/halaman/2/kecil", "/halaman/3", "/riwayat"):
        assert verifier.get(f"/berkas/{case_id}{address}").status_code == 200
    assert looks(verifier.get(f"/berkas/{case_id}/riwayat").text) == 1
    # Who asks for a picture only has looked as well.
    assert browser(site, office, CS).get(f"/berkas/{case_id}/halaman/1").status_code == 200
    assert looks(verifier.get(f"/berkas/{case_id}/riwayat").text) == 2


def test_a_file_that_is_kept_is_in_the_history(verifier: Browser, case_id: str) -> None:
    assert verifier.get(f"/berkas/{case_id}/asli/0").status_code == 200
    text = verifier.get(f"/berkas/{case_id}/riwayat").text
    assert "mengunduh file ke-1 seperti waktu diserahkan" in text
