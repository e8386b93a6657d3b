"""The screen that explains a requirement: what it shows, what it never obeys, how it is reached."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from dossier.model import Box, Dossier, Evidence
from tests.office.paper import Office
from tests.office.people import CS, LOKET, VERIFIER
from tests.review_ui.screens import Browser, Served, browser, read_with_pictures

EVIL = '"><script>alert(1)</script><img src=x onerror=alert(2)>{{ 7*7 }}'
PLACE = Box(100, 600, 400, 640)
SIZE = (827, 1169)


def placed(made: Dossier) -> Dossier:
    """The papers with a place for every value, on pages of a size."""
    documents = tuple(
        replace(
            each,
            fields=tuple(
                replace(one, evidence=(Evidence(each.parts[0].page, PLACE),) if one.value else ())
                for one in each.fields
            ),
        )
        for each in made.documents
    )
    pages = tuple(replace(each, size=SIZE) for each in made.pages)
    return replace(made, documents=documents, pages=pages)


class Drawn(HTMLParser):
    """The elements of a page with their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs) -> None:
        self.elements.append((tag, dict(attrs)))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.elements if name == tag]


@pytest.fixture
def case_id(office: Office) -> str:
    case = office.hand_in()
    read_with_pictures(office, case, changed=placed)
    office.move(case.id, CS, "setujui", 6)
    office.move(case.id, LOKET, "setujui", 7)
    return case.id


@pytest.fixture
def verifier(site: Served, office: Office) -> Browser:
    return browser(site, office, VERIFIER)


def test_the_chain_from_verdict_to_pixels_is_on_one_page(verifier: Browser, case_id: str) -> None:
    text = verifier.get(f"/berkas/{case_id}/persyaratan/ktp").text
    for said in (
        "Fotocopy bukti KTP/Identitas pemohon dan/atau",  # as printed, number 5
        "SOP-LP2N-KES-03 rev. 03 bagian G nomor 5 dan 6",
        "nik_tanggal_lahir",
        "PP 37/2007",  # the source of that rule
        "6472995503870001",
        "KOMISARIS: SUPARMAN",
        "pindai-0.pdf halaman 3",
        "Sudah tegak: tidak diputar.",
        "resep resep-1",
    ):
        assert said in text


def test_crops_are_windows_onto_the_page_image(verifier: Browser, case_id: str) -> None:
    drawn = Drawn(verifier.get(f"/berkas/{case_id}/persyaratan/ktp").text)
    crops = [each for each in drawn.all("svg") if each.get("class") == "potong"]
    assert crops
    left, top, width, height = map(int, (crops[0]["viewbox"] or "").split())
    # The place with a margin, and nothing of the neighbouring lines.
    assert left < PLACE.left < PLACE.right < left + width
    assert top < PLACE.top < PLACE.bottom < top + height <= PLACE.bottom + 10
    images = {each["href"] for each in drawn.all("image")}
    assert f"/berkas/{case_id}/halaman/3" in images
    for address in images:
        assert verifier.get(address or "").headers["content-type"] == "image/jpeg"
    assert {(each["width"], each["height"]) for each in drawn.all("image")} == {("827", "1169")}
    marks = [each for each in drawn.all("rect") if each.get("class") == "kotak"]
    assert {(each["x"], each["y"], each["width"], each["height"]) for each in marks} == {
        ("100", "600", "300", "40")
    }


def test_every_link_within_the_page_leads_somewhere(verifier: Browser, case_id: str) -> None:
    for requirement in ("ktp", "akta", "strttk", "tdp", "rek_dinkes"):
        drawn = Drawn(verifier.get(f"/berkas/{case_id}/persyaratan/{requirement}").text)
        places = [attrs["id"] for _, attrs in drawn.elements if "id" in attrs]
        assert len(places) == len(set(places))
        inside = {each["href"] or "" for each in drawn.all("a")}
        assert {each[1:] for each in inside if each.startswith("#")} <= {*places}
        for each in inside:
            if each.startswith("/berkas/"):
                assert verifier.get(each.partition("#")[0]).status_code == 200


def test_the_desk_leads_there_from_each_requirement_and_back(
    site: Served, office: Office, verifier: Browser, case_id: str
) -> None:
    for visitor in (verifier, browser(site, office, CS)):  # who speaks, and who only reads
        desk = visitor.get(f"/berkas/{case_id}").text
        ways = re.findall(r'href="(/berkas/[^"]+/persyaratan/\w+)" hx-boost="false"', desk)
        assert len(ways) == 19  # the requirements of the SOP
        assert f"/berkas/{case_id}/persyaratan/ktp" in ways
    text = verifier.get(f"/berkas/{case_id}/persyaratan/ktp").text
    assert f'href="/berkas/{case_id}?pada=periksa-ktp#periksa-ktp"' in text


def test_for_what_is_missing_the_page_says_so(verifier: Browser, office: Office) -> None:
    text = verifier.get(f"/berkas/{office.to_verification().id}/persyaratan/rek_balai").text
    assert "Rekomendasi" in text
    assert "Dokumen (0)" in text


def test_what_papers_and_people_say_is_shown_and_never_obeyed(site: Served, office: Office) -> None:
    def poisoned(made: Dossier) -> Dossier:
        made = placed(made)
        documents = tuple(
            replace(
                document,
                reason=EVIL,
                variant=None,
                fields=tuple(
                    replace(
                        each,
                        value=EVIL,
                        raw=f"{EVIL} mentah",
                        confidence=0.4,
                        readers=(("tesseract", EVIL), ("rapidocr", f"{EVIL} lain")),
                    )
                    if isinstance(each.value, str)
                    else each
                    for each in document.fields
                ),
            )
            for document in made.documents
        )
        pages = tuple(replace(each, message=EVIL) for each in made.pages)
        files = tuple(replace(each, name=f"{EVIL}.pdf") for each in made.files)
        return replace(made, documents=documents, pages=pages, files=files)

    case = office.hand_in(applicant_name=EVIL)
    read_with_pictures(office, case, changed=poisoned)
    visitor = browser(site, office, CS)
    note = {"bacaan": "1", "catatan": EVIL, "persyaratan": "ktp"}
    assert visitor.post(f"/berkas/{case.id}/catatan", note).status_code == 303
    for requirement in ("ktp", "akta", "strttk", "surat_permohonan", "tdp"):
        answer = visitor.get(f"/berkas/{case.id}/persyaratan/{requirement}")
        assert answer.status_code == 200
        drawn = Drawn(answer.text)
        assert not [attrs for tag, attrs in drawn.elements if tag == "img"]
        assert all((each.get("src") or "").startswith("/statis/") for each in drawn.all("script"))
        assert not [name for _, attrs in drawn.elements for name in attrs if name.startswith("on")]
        assert not [attrs for _, attrs in drawn.elements if "style" in attrs]
    text = visitor.get(f"/berkas/{case.id}/persyaratan/ktp").text
    assert "&lt;script&gt;alert(1)" in text
    assert "{{ 7*7 }}" in text


@pytest.mark.parametrize(
    "name", ["paspor", "KTP", "..%2f..%2fmasuk", "ktp%00", "a" * 100, "<script>", "ktp.json"]
)
def test_a_requirement_that_there_is_not_is_not_found(
    verifier: Browser, case_id: str, name: str
) -> None:
    answer = verifier.get(f"/berkas/{case_id}/persyaratan/{name}")
    assert answer.status_code == 404
    assert "<script>" not in answer.text.partition("<body")[2]


def test_before_it_is_read_there_is_nothing_to_explain(site: Served, office: Office) -> None:
    answer = browser(site, office, CS).get(f"/berkas/{office.hand_in().id}/persyaratan/ktp")
    assert answer.status_code == 409
    assert "belum selesai dibaca" in answer.text


def test_the_history_tells_that_it_was_looked_at(verifier: Browser, case_id: str) -> None:
    verifier.get(f"/berkas/{case_id}/persyaratan/ktp")
    history = verifier.get(f"/berkas/{case_id}/riwayat").text
    assert "membuka penjelasan persyaratan Fotokopi KTP" in history
    assert "Jejak audit utuh" in history
