"""What an attacker tries: forged forms, scripts in names, floods of passwords, prying addresses."""

import datetime as dt
import logging
import re
from dataclasses import replace

import pytest

from dossier.model import Dossier
from office import accounts, limits
from review_ui.app import build
from tests.office.paper import PDF, Office
from tests.office.people import CS, PEOPLE, VERIFIER
from tests.review_ui.screens import (
    HTMX,
    Served,
    browser,
    nobody,
    read_with_pictures,
    serving,
)

PASSWORD = "sandi-yang-cukup-panjang"  # noqa: S105 - of an office that a test makes
EVIL = '"><script>alert(1)</script><img src=x onerror=alert(2)>'


def token(text: str) -> str:
    found = re.search(r'name="csrf" value="([^"]+)"', text)
    assert found is not None
    return found[1]


def log_in(site: Served, login: str, password: str, **more):
    client = nobody(site)
    form = client.get("/masuk")
    data = {"csrf": token(form.text), "nama": login, "sandi": password, "ke": "/", **more}
    return client, client.post("/masuk", data=data)


@pytest.fixture
def verifier(site: Served, office: Office):
    return browser(site, office, VERIFIER)


@pytest.fixture
def case_id(office: Office) -> str:
    case = office.hand_in()
    read_with_pictures(office, case)
    office.move(case.id, CS, "setujui", 6)
    office.move(case.id, PEOPLE["loket_pendaftaran"], "setujui", 7)
    return case.id


@pytest.mark.parametrize("path", ["/masuk", "/", "/tidak-ada", "/healthz", "/api/openapi.json"])
def test_every_answer_carries_the_policy(site: Served, path: str) -> None:
    headers = nobody(site).get(path).headers
    parts = (part.partition(" ") for part in headers["content-security-policy"].split("; "))
    policy = {name: sources for name, _, sources in parts}
    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == "'self'"
    assert policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cache-control"] == "no-store"


def test_pages_hold_nothing_that_the_policy_would_refuse(verifier, case_id: str) -> None:
    case = f"/berkas/{case_id}"
    for path in ("/", case, f"{case}/riwayat", f"{case}/persyaratan/ktp"):
        text = verifier.get(path).text
        assert not re.search(r"<style|\sstyle=|\son[a-z]+=|javascript:", text)
        assert all("src=" in tag for tag in re.findall(r"<script[^>]*>", text))


def test_log_in_opens_a_session_that_scripts_and_other_sites_cannot_use(
    site: Served, office: Office
) -> None:
    accounts.set_password(office.store, CS.login, PASSWORD)
    client, answer = log_in(site, CS.login, PASSWORD)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    cookie = next(
        each for each in answer.headers.get_list("set-cookie") if each.startswith("berkas=")
    ).lower()
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert client.get("/").status_code == 200


def test_behind_tls_the_cookie_stays_there(office: Office) -> None:
    accounts.set_password(office.store, CS.login, PASSWORD)
    with serving(build(office.store, https=True, now=office.now)) as site:
        client = nobody(site)
        form = client.get("/masuk")
        # This client does not send secure cookies back without TLS, so it is done by hand.
        before = form.headers["set-cookie"].split(";")[0]
        data = {"csrf": token(form.text), "nama": CS.login, "sandi": PASSWORD}
        answer = client.post("/masuk", data=data, headers={"Cookie": before})
    cookie = answer.headers.get_list("set-cookie")[0]
    assert cookie.startswith("__Host-berkas=")
    assert "secure" in cookie.lower()
    assert "strict-transport-security" in answer.headers


def test_log_out_ends_the_session_on_the_server(site: Served, office: Office) -> None:
    visitor = browser(site, office, CS)
    assert visitor.post("/keluar").status_code == 303
    # The browser still holds the cookie, as a thief would.
    assert visitor.get("/").headers["location"] == "/masuk"


@pytest.mark.parametrize(
    "elsewhere",
    ["https://contoh.example", "//contoh.example", "/\\contoh.example", "/%2F/contoh", "contoh"],
)
def test_nobody_is_led_elsewhere(site: Served, office: Office, elsewhere: str) -> None:
    accounts.set_password(office.store, CS.login, PASSWORD)
    _, answer = log_in(site, CS.login, PASSWORD, ke=elsewhere)
    assert answer.headers["location"] == "/"
    signed = browser(site, office, CS)
    assert signed.get("/masuk", params={"ke": elsewhere}).headers["location"] == "/"


def test_an_unknown_login_is_told_the_same_as_a_wrong_password(
    site: Served, office: Office
) -> None:
    accounts.set_password(office.store, CS.login, PASSWORD)
    told = []
    for login, password in ((CS.login, "salah-salah-salah"), ("tidak.ada", PASSWORD)):
        _, answer = log_in(site, login, password)
        assert answer.status_code == 401
        told += re.findall(r'role="alert">([^<]+)', answer.text)
    assert len(told) == 2
    assert told[0] == told[1]


def test_a_flood_of_passwords_is_slowed_down(site: Served, office: Office) -> None:
    accounts.set_password(office.store, CS.login, PASSWORD)
    office.now.step = dt.timedelta(seconds=1)
    for _ in range(limits.FAILURES_OF_LOGIN):
        assert log_in(site, CS.login, "salah-salah-salah")[1].status_code == 401
    assert log_in(site, CS.login, PASSWORD)[1].status_code == 429
    office.now.at += limits.THROTTLE_WINDOW
    assert log_in(site, CS.login, PASSWORD)[1].status_code == 303


FORMS = [
    ("isian", {"bacaan": "1", "isian": "ktp.0.nik", "putusan": "benar"}),
    ("periksa", {"bacaan": "1", "persyaratan": "akta", "status": "sesuai"}),
    ("lampiran", {"bacaan": "1", "persyaratan": "tdp", "halaman": "1"}),
    ("catatan", {"bacaan": "1", "catatan": "x"}),
    ("langkah", {"pilihan": "kembalikan:8:", "alasan": "x", "versi": "3"}),
    ("ambil", {}),
    ("lepas", {}),
    ("baca-ulang", {}),
]


@pytest.mark.parametrize(("act", "form"), FORMS)
@pytest.mark.parametrize("forged", ["", "salah", "dari sesi lain"])
def test_a_form_without_the_sessions_token_does_nothing(
    site: Served, office: Office, verifier, case_id: str, act: str, form, forged: str
) -> None:
    if forged == "dari sesi lain":
        forged = browser(site, office, VERIFIER).csrf
    before = office.case(case_id), office.view(case_id).words
    answer = verifier.post(f"/berkas/{case_id}/{act}", {**form, "csrf": forged})
    assert answer.status_code == 403
    assert (office.case(case_id), office.view(case_id).words) == before


def test_a_scan_without_the_sessions_token_is_not_taken(site: Served, office: Office) -> None:
    visitor = browser(site, office, CS)
    form = {"csrf": "salah", "pemohon": "PT X", "jenis": "", "diterima": "2026-11-24"}
    files = [("berkas", ("a.pdf", PDF, "application/pdf"))]
    assert visitor.post("/berkas", form, files=files).status_code == 403
    with office.store.reading() as work:
        assert work.cases.count() == 0


def test_a_form_from_another_site_does_nothing(verifier, office: Office, case_id: str) -> None:
    answer = verifier.post(f"/berkas/{case_id}/ambil", headers={"Origin": "https://contoh.example"})
    assert answer.status_code == 403
    assert office.case(case_id).claimed_by is None


def test_what_papers_and_people_say_is_shown_and_never_obeyed(site: Served, office: Office) -> None:
    def poisoned(made: Dossier) -> Dossier:
        documents = tuple(
            replace(
                document,
                reason=EVIL,
                fields=tuple(
                    replace(each, value=EVIL, raw=EVIL, confidence=0.4)
                    if isinstance(each.value, str)
                    else each
                    for each in document.fields
                ),
            )
            for document in made.documents
        )
        pages = tuple(replace(each, message=EVIL) for each in made.pages)
        return replace(made, documents=documents, pages=pages)

    case = office.hand_in(applicant_name=EVIL, files=[office.file(f"{EVIL}.pdf")])
    read_with_pictures(office, case, changed=poisoned)
    visitor = browser(site, office, CS)
    said = visitor.post(
        f"/berkas/{case.id}/catatan",
        {"bacaan": "1", "catatan": EVIL, "persyaratan": "akta"},
        headers=HTMX,
    )
    assert said.status_code == 200
    pages = [visitor.get(path).text for path in ("/", f"/berkas/{case.id}")]
    pages += [said.text, visitor.get(f"/berkas/{case.id}/riwayat").text]
    for text in pages:
        assert "alert(1)&lt;/script&gt;" in text or "alert(1)" not in text
        assert "<script>alert" not in text
        assert "<img src=x" not in text
    assert "&lt;script&gt;alert(1)" in pages[1]


def test_the_name_of_a_file_cannot_add_headers(site: Served, office: Office) -> None:
    name = 'a"\r\nX-Evil: 1;.pdf'
    case = office.hand_in(files=[office.file(name)])
    answer = browser(site, office, CS).get(f"/berkas/{case.id}/asli/0")
    assert "x-evil" not in answer.headers
    assert answer.headers["content-disposition"].startswith('attachment; filename="')
    assert answer.content == PDF
    assert answer.headers["content-type"] == "application/pdf"


def test_no_original_is_shown_as_a_picture(site: Served, office: Office) -> None:
    case = office.hand_in()
    with office.store.reading() as work:
        digest = work.files.of(case.id)[0].sha256
    answer = browser(site, office, CS).get(f"/berkas/{case.id}/gambar/{digest}")
    assert answer.status_code == 404


def test_a_picture_of_a_dossier_that_has_not_come_so_far_is_not_found(
    office: Office, verifier
) -> None:
    other = office.hand_in()
    made = read_with_pictures(office, other)  # stands at step 4: not for the verifier yet
    digest = made.images[0][0]
    assert verifier.get(f"/berkas/{other.id}/gambar/{digest}").status_code == 404
    assert verifier.get(f"/berkas/{other.id}/halaman/1").status_code == 404


@pytest.mark.parametrize(
    "path",
    ["/berkas/../ops", "/berkas/%2e%2e%2fops", "/statis/x/../../app.py", "/berkas/0" * 3],
)
def test_prying_addresses_are_not_found(verifier, path: str) -> None:
    assert verifier.get(path).status_code in {403, 404}


def test_the_log_holds_ids_and_no_values(
    case_id: str, verifier, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    nik = "6472990503879999"
    verifier.get("/", params={"cari": f"rahasia {nik}"})
    form = {"bacaan": "1", "isian": "ktp.0.nik", "putusan": "dikoreksi", "nilai": nik}
    assert verifier.post(f"/berkas/{case_id}/isian", form).status_code == 303
    verifier.post(f"/berkas/{case_id}/catatan", {"bacaan": "1", "catatan": f"rahasia {nik}"})
    verifier.get(f"/berkas/{case_id}")
    verifier.get(f"/{nik}")
    # The test's own client is not of the product; create() silences uvicorn's line (test_app.py).
    foreign = ("http", "asyncio", "uvicorn.access")
    ours = [each for each in caplog.records if not each.name.startswith(foreign)]
    text = "\n".join(each.getMessage() for each in ours)
    assert case_id in text
    assert nik not in text
    assert "rahasia" not in text
    assert verifier.csrf not in text


def test_metrics_hold_no_values(site: Served, verifier, case_id: str) -> None:
    verifier.get(f"/berkas/{case_id}")
    verifier.get("/entah/apa/Siti")
    text = nobody(site).get("/metrics").text
    assert 'route="/berkas/{case_id}"' in text
    assert case_id not in text
    assert "Siti" not in text


def test_an_unforeseen_error_tells_nothing_of_itself(
    case_id: str, verifier, monkeypatch, caplog
) -> None:
    def fail(*_args, **_more):
        raise ValueError("6472990503879999")

    monkeypatch.setattr("review_ui.routers.history.trail", fail)
    answer = verifier.get(f"/berkas/{case_id}/riwayat")
    assert answer.status_code == 500
    assert "6472990503879999" not in answer.text
    (number,) = re.findall(r"Nomor kejadian: <strong class=\"tetap\">(\w+)", answer.text)
    told = [each.getMessage() for each in caplog.records if each.name == "review_ui.errors"]
    assert [each for each in told if number in each and "ValueError" in each]
    assert not [each for each in told if "6472990503879999" in each]
