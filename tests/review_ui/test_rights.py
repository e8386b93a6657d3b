"""Every route, with every role and without any: the table below is written by hand.

A route that the table does not name fails the suite, so that none is added without saying who may.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import pytest
from starlette.routing import Route

from dossier.casework import ROLES, Role
from office import accounts
from tests.office.paper import PDF, Office
from tests.office.people import PEOPLE
from tests.review_ui.screens import Browser, Served, browser, nobody, read_with_pictures

EVERYBODY = frozenset(ROLES)
# Who may see a dossier that has come as far as verification (step 7): the roles of the steps that
# it has been at since the intake.
SEES = frozenset({"cs_helpdesk", "loket_pendaftaran", "verifikasi"})
CS = frozenset({"cs_helpdesk"})
VERIFIER = frozenset({"verifikasi"})
OPERATOR = frozenset({"operator"})


@dataclass(frozen=True)
class Right:
    """Who may, what they get, and what the others get.

    Attributes:
        may: The roles that may.
        get: The state they are answered with.
        form: What is sent, for POST.
        files: Whether a scan is sent along.
        aware: Roles that may know of the dossier and are told that they may not do this.
        refused: The state that all others are answered with.
    """

    may: frozenset[str]
    get: int
    form: Mapping[str, str] = field(default_factory=dict)
    files: bool = False
    aware: frozenset[str] = frozenset()
    refused: int = 404


FIELD = {"bacaan": "1", "isian": "ktp.0.nik", "putusan": "benar"}
CHECK = {"bacaan": "1", "persyaratan": "akta", "status": "sesuai"}
ATTACH = {"bacaan": "1", "persyaratan": "tdp", "halaman": "1"}
NOTE = {"bacaan": "1", "catatan": "Sudah dicocokkan."}
BACK = {"pilihan": "kembalikan:8:", "alasan": "TDP belum ada."}
INTAKE = {"pemohon": "PT Jamu Mahakam", "jenis": "badan", "diterima": "2026-11-24"}

TABLE: dict[tuple[str, str], Right] = {
    ("GET", "/"): Right(EVERYBODY - OPERATOR, 200, refused=303),
    ("GET", "/berkas/baru"): Right(CS, 200, refused=403),
    ("POST", "/berkas"): Right(CS, 303, INTAKE, files=True, refused=403),
    ("GET", "/berkas/{case_id}"): Right(SEES, 200),
    ("GET", "/berkas/{case_id}/peristiwa"): Right(SEES, 200),
    ("GET", "/berkas/{case_id}/riwayat"): Right(SEES, 200),
    ("GET", "/berkas/{case_id}/cetak/checklist"): Right(SEES, 200),
    ("GET", "/berkas/{case_id}/cetak/form-verifikasi"): Right(SEES, 200),
    # What is asked of an applicant is not for the registration desk.
    ("GET", "/berkas/{case_id}/cetak/surat-kekurangan"): Right(CS | VERIFIER, 200, aware=SEES),
    ("GET", "/berkas/{case_id}/persyaratan/{requirement}"): Right(SEES, 200),
    ("GET", "/berkas/{case_id}/halaman/{number}"): Right(SEES, 200),
    ("GET", "/berkas/{case_id}/halaman/{number}/kecil"): Right(SEES, 200),
    ("GET", "/berkas/{case_id}/gambar/{digest}"): Right(SEES, 200),
    ("GET", "/berkas/{case_id}/asli/{index}"): Right(SEES, 200),
    ("POST", "/berkas/{case_id}/isian"): Right(VERIFIER, 303, FIELD, aware=SEES),
    ("POST", "/berkas/{case_id}/periksa"): Right(VERIFIER, 303, CHECK, aware=SEES),
    ("POST", "/berkas/{case_id}/lampiran"): Right(VERIFIER, 303, ATTACH, aware=SEES),
    ("POST", "/berkas/{case_id}/catatan"): Right(VERIFIER, 303, NOTE, aware=SEES),
    ("POST", "/berkas/{case_id}/langkah"): Right(VERIFIER, 303, BACK, aware=SEES),
    ("POST", "/berkas/{case_id}/ambil"): Right(VERIFIER, 303, aware=SEES),
    ("POST", "/berkas/{case_id}/lepas"): Right(VERIFIER, 303, aware=SEES),
    ("POST", "/berkas/{case_id}/baca-ulang"): Right(VERIFIER, 303, aware=SEES),
    # At step 7 no papers are taken: CS gets a no like everybody else.
    ("POST", "/berkas/{case_id}/tambah"): Right(frozenset(), 303, files=True, refused=403),
    ("GET", "/ops"): Right(OPERATOR, 200, refused=403),
    # The job is done: an operator is told so.
    ("POST", "/ops/pekerjaan/{job}/ulang"): Right(OPERATOR, 409, refused=403),
    ("POST", "/keluar"): Right(EVERYBODY, 303),
}
# Without logging in.
PUBLIC: dict[tuple[str, str], int] = {
    ("GET", "/masuk"): 200,
    ("POST", "/masuk"): 403,  # without the token of its form
    ("GET", "/healthz"): 200,
    ("GET", "/readyz"): 200,
    ("GET", "/metrics"): 200,
    ("GET", "/statis/{digest}/{name}"): 404,  # no file of that name
    ("GET", "/api/openapi.json"): 200,
}
API: dict[tuple[str, str], Right] = {
    ("POST", "/api/dossiers"): Right(
        CS, 201, {"applicant_name": "PT Jamu Mahakam"}, files=True, refused=403
    ),
    ("GET", "/api/dossiers/{case_id}"): Right(SEES, 200),
    ("GET", "/api/dossiers/{case_id}/result"): Right(SEES, 200),
}


@dataclass(frozen=True)
class Place:
    """A dossier at step 7, and how the addresses of routes are filled in for it."""

    office: Office
    site: Served
    fill: Callable[[str], str]
    version: str


@pytest.fixture
def place(office: Office, site: Served) -> Place:
    case = office.hand_in()
    made = read_with_pictures(office, case)
    office.move(case.id, PEOPLE["cs_helpdesk"], "setujui", 6)
    moved = office.move(case.id, PEOPLE["loket_pendaftaran"], "setujui", 7)
    names = {
        "case_id": case.id,
        "requirement": "ktp",
        "number": "1",
        "index": "0",
        "digest": made.images[0][1],
        "job": office.jobs(case.id)[0].id,
        "name": "tidak-ada.js",
    }
    return Place(office, site, lambda path: path.format(**names), str(moved.version))


def scans(right: Right) -> list[tuple[str, tuple[str, bytes, str]]] | None:
    return [("berkas", ("pindai.pdf", PDF, "application/pdf"))] if right.files else None


def ask(visitor: Browser, place: Place, method: str, path: str, right: Right) -> int:
    if method == "GET":
        return visitor.get(place.fill(path)).status_code
    form = {"versi": place.version, **right.form}
    return visitor.post(place.fill(path), form, files=scans(right)).status_code


def wanted(right: Right, role: Role) -> int:
    if role in right.may:
        return right.get
    return 403 if role in right.aware else right.refused


def routes_of(router) -> Iterator[Route]:
    """Every route, also those of routers that are part of it."""
    for each in router.routes:
        if isinstance(each, Route):
            yield each
        else:
            yield from routes_of(each.original_router)


def test_the_tables_name_every_route(site: Served) -> None:
    routes = {
        (method, route.path)
        for route in routes_of(site.app)
        for method in route.methods or ()
        if method != "HEAD"
    }
    assert routes == {*TABLE, *PUBLIC, *API}


@pytest.mark.parametrize(("method", "path"), TABLE)
def test_a_route_answers_each_role_as_the_table_says(place: Place, method: str, path: str) -> None:
    right = TABLE[method, path]
    # Those who may come last: what they do changes the dossier.
    roles = sorted(ROLES, key=lambda role: role in right.may)
    found = {}
    for role in roles:
        visitor = browser(place.site, place.office, PEOPLE[role])
        found[role] = ask(visitor, place, method, path, right)
    assert found == {role: wanted(right, role) for role in roles}


@pytest.mark.parametrize(("method", "path"), TABLE)
def test_nobody_gets_past_the_log_in(place: Place, method: str, path: str) -> None:
    right = TABLE[method, path]
    stranger = Browser(nobody(place.site), "apa saja")
    if path.endswith("/peristiwa"):
        assert ask(stranger, place, method, path, right) == 401
        return
    form = None if method == "GET" else {"csrf": "apa saja", **right.form}
    answer = stranger.client.request(method, place.fill(path), data=form, files=scans(right))
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/masuk")


@pytest.mark.parametrize(("method", "path"), PUBLIC)
def test_what_is_open_to_all(place: Place, method: str, path: str) -> None:
    answer = nobody(place.site).request(method, place.fill(path))
    assert answer.status_code == PUBLIC[method, path]


@pytest.mark.parametrize(("method", "path"), API)
def test_programs_have_the_rights_of_their_account(place: Place, method: str, path: str) -> None:
    right = API[method, path]
    client = nobody(place.site)
    files = [("files", ("pindai.pdf", PDF, "application/pdf"))] if right.files else None

    def asked(authorization: str) -> int:
        headers = {"Authorization": authorization, "Idempotency-Key": "kunci-1"}
        if method == "GET":
            return client.get(place.fill(path), headers=headers).status_code
        answer = client.post(place.fill(path), headers=headers, data=dict(right.form), files=files)
        return answer.status_code

    store, now = place.office.store, place.office.now
    tokens = {role: accounts.issue_token(store, PEOPLE[role].id, "uji", now()) for role in ROLES}
    found = {role: asked(f"Bearer {tokens[role]}") for role in ROLES}
    assert found == {role: wanted(right, role) for role in ROLES}
    assert asked("Bearer salah") == 401
    assert asked(tokens["cs_helpdesk"]) == 401
