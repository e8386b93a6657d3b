"""The interface for other programs: hand in once, ask, fetch."""

import pytest

from dossier.result import Result
from office import accounts
from tests.office.paper import PDF, Office
from tests.office.people import CS
from tests.review_ui.screens import Served, nobody, read_with_pictures

FILES = [("files", ("pindai.pdf", PDF, "application/pdf"))]
FORM = {"applicant_name": "PT Jamu Mahakam", "applicant": "badan", "received": "2026-11-24"}


@pytest.fixture
def client(site: Served, office: Office):
    token = accounts.issue_token(office.store, CS.id, "uji", office.now())
    made = nobody(site)
    made.headers["Authorization"] = f"Bearer {token}"
    return made


def hand_in(client, key: str = "kunci-1", form=FORM, files=FILES):
    return client.post("/api/dossiers", data=form, files=files, headers={"Idempotency-Key": key})


def test_a_dossier_is_handed_in_and_asked_for(client, office: Office) -> None:
    answer = hand_in(client)
    assert answer.status_code == 201
    state = answer.json()
    assert answer.headers["location"] == f"/api/dossiers/{state['id']}"
    assert (state["step"], state["holder"], state["reading"]) == (4, "cs_helpdesk", "menunggu")
    assert client.get(f"/api/dossiers/{state['id']}").json() == state
    assert office.jobs(state["id"])[0].queue == "loket"


def test_the_same_key_gives_the_same_dossier(client, office: Office) -> None:
    first, again, other = hand_in(client), hand_in(client), hand_in(client, "kunci-2")
    assert (first.status_code, again.status_code, other.status_code) == (201, 200, 201)
    assert first.json()["id"] == again.json()["id"] != other.json()["id"]
    with office.store.reading() as work:
        assert work.cases.count() == 2


def test_without_a_key_nothing_is_taken(client, office: Office) -> None:
    answer = client.post("/api/dossiers", data=FORM, files=FILES)
    assert answer.status_code == 400
    assert "idempotency" in answer.json()["pesan"].lower()
    with office.store.reading() as work:
        assert work.cases.count() == 0


def test_the_result_has_the_public_form(client, office: Office) -> None:
    state = hand_in(client).json()
    early = client.get(f"/api/dossiers/{state['id']}/result")
    assert (early.status_code, early.json()["galat"]) == (409, "bentrok")
    read_with_pictures(office, office.case(state["id"]))
    answer = client.get(f"/api/dossiers/{state['id']}/result")
    assert answer.json()["schema"] == "berkas.result/1"
    assert len(Result.model_validate_json(answer.content).checklist) == 19


@pytest.mark.parametrize(
    ("form", "files", "status"),
    [
        ({**FORM, "received": "24/11/2026"}, FILES, 400),
        ({**FORM, "received": "2099-01-01"}, FILES, 422),
        ({**FORM, "applicant": "orang"}, FILES, 400),
        ({**FORM, "queue": "cepat"}, FILES, 400),
        ({**FORM, "applicant_name": " "}, FILES, 422),
        (FORM, [("files", ("a.exe", b"MZ\x00\x01", "application/pdf"))], 422),
    ],
)
def test_what_cannot_be_taken_is_told_in_json(client, form, files, status: int) -> None:
    answer = hand_in(client, form=form, files=files)
    assert answer.status_code == status
    assert set(answer.json()) == {"galat", "pesan"}


def test_who_has_no_token_is_told_how_to_send_one(site: Served) -> None:
    answer = nobody(site).get("/api/dossiers/0123456789abcdef")
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"


def test_a_session_of_a_browser_opens_no_interface(site: Served, office: Office) -> None:
    case = office.hand_in()
    opened = accounts.open_session(office.store, CS, office.now())
    client = nobody(site)
    client.cookies.set("berkas", opened.secret)
    assert client.get(f"/api/dossiers/{case.id}").status_code == 401


def test_the_description_names_the_routes_and_the_form(site: Served) -> None:
    described = nobody(site).get("/api/openapi.json").json()
    assert set(described["paths"]) == {
        "/api/dossiers",
        "/api/dossiers/{case_id}",
        "/api/dossiers/{case_id}/result",
    }
    body = described["paths"]["/api/dossiers"]["post"]["requestBody"]
    form = body["content"]["multipart/form-data"]["schema"]
    assert {"applicant_name", "files"} == set(form["required"])
