"""A verifier at a real Chromium, with the keyboard alone.

What the server answers is tested elsewhere; here it is whether the keys do what the help says, and
whether the policy of the page refuses anything that the page itself does.
"""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from playwright.sync_api import Browser, Page, expect

from dossier.model import Box, Dossier, Evidence
from lab import chromium as machine
from office import accounts
from tests.browsing import complaints
from tests.office.paper import Office
from tests.office.people import CS, LOKET, VERIFIER
from tests.review_ui.screens import Served, read_with_pictures

pytestmark = pytest.mark.slow
PLACE = Box(100, 600, 400, 640)


def placed(made: Dossier) -> Dossier:
    """The papers with a place for every value, and the names of persons read with doubt."""

    def field(each, page: int):
        unsure = each.name == "nama" and each.value is not None
        return replace(
            each,
            evidence=(Evidence(page, PLACE),) if each.value is not None else (),
            confidence=0.6 if unsure else 0.99,
            readers=(("tesseract", "S1TI"), ("rapidocr", "SITI")) if unsure else (),
        )

    documents = tuple(
        replace(each, fields=tuple(field(one, each.parts[0].page) for one in each.fields))
        for each in made.documents
    )
    return replace(
        made,
        documents=documents,
        pages=tuple(replace(each, size=(827, 1169)) for each in made.pages),
    )


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with machine.chromium() as browser:
        yield browser


@pytest.fixture
def case_id(office: Office) -> str:
    case = office.hand_in()
    read_with_pictures(office, case, changed=placed)
    office.move(case.id, CS, "setujui", 6)
    office.move(case.id, LOKET, "setujui", 7)
    return case.id


@pytest.fixture
def page(chromium: Browser, site: Served, office: Office, case_id: str) -> Iterator[Page]:
    """The dossier before the verifier; whatever the console complains of fails the test."""
    opened = accounts.open_session(office.store, VERIFIER, office.now())
    context = chromium.new_context(viewport={"width": 1366, "height": 768}, locale="id-ID")
    context.add_cookies([{"name": "berkas", "value": opened.secret, "url": site.address}])
    page = context.new_page()
    faults = complaints(page)
    page.goto(f"{site.address}/berkas/{case_id}")
    expect(page.locator("[data-baris]:focus")).to_have_count(1)
    yield page
    context.close()
    expected = [each for each in faults if "422" in each]  # a refused word is told as such
    assert faults == expected


def focused(page: Page) -> str:
    found: str = page.evaluate("document.activeElement.closest('[data-baris]')?.id ?? ''")
    return found


def go_to(page: Page, anchor: str) -> None:
    """With the keyboard: down the list until the row is reached."""
    page.keyboard.press("n")
    for _ in range(200):
        if focused(page) == anchor:
            return
        page.keyboard.press("ArrowDown" if page.evaluate(
            "([one]) => !!(document.activeElement.compareDocumentPosition("
            "document.getElementById(one)) & Node.DOCUMENT_POSITION_FOLLOWING)",
            [anchor],
        ) else "ArrowUp")  # fmt: skip
    pytest.fail(f"{anchor} was not reached")


def test_enter_accepts_and_goes_on_to_what_is_open(
    page: Page, office: Office, case_id: str
) -> None:
    go_to(page, "isian-ktp-0-nama")
    page.keyboard.press("Enter")
    expect(page.locator("#isian-ktp-0-nama .tanda")).to_have_text("● Dipastikan")
    assert focused(page) not in {"", "isian-ktp-0-nama"}
    assert page.locator(f"#{focused(page)}").get_attribute("data-selesai") is None
    (word,) = office.view(case_id).words
    assert (word.verdict, word.field and word.field.field) == ("benar", "nama")


def test_tab_visits_only_what_is_doubtful(page: Page) -> None:
    page.keyboard.press("n")
    seen = []
    for _ in range(8):
        page.keyboard.press("Tab")
        seen.append(focused(page))
    for anchor in filter(None, seen):
        assert page.locator(f"#{anchor}").get_attribute("data-selesai") is None
    assert len(set(seen)) == len(seen)


def test_a_value_is_corrected_and_a_wrong_one_refused_beside_it(
    page: Page, office: Office, case_id: str
) -> None:
    go_to(page, "isian-ktp-0-nik")
    page.keyboard.press("k")
    page.keyboard.type("123")
    page.keyboard.press("Enter")
    row = page.locator("#isian-ktp-0-nik")
    expect(row.locator(".salah")).to_contain_text("16 angka")
    expect(row.locator(".laci input[name=nilai]")).to_have_value("123")
    row.locator(".laci input[name=nilai]").fill("6472990101010001")
    page.keyboard.press("Enter")
    expect(row.locator(".tanda")).to_have_text("! Dikoreksi")
    expect(row.locator(".nilai")).to_have_text("6472990101010001")
    assert office.view(case_id).words[-1].value == "6472990101010001"


def test_escape_leaves_a_correction_without_a_word(
    page: Page, office: Office, case_id: str
) -> None:
    go_to(page, "isian-ktp-0-nama")
    page.keyboard.press("k")
    page.keyboard.type("BUDI")
    page.keyboard.press("Escape")
    assert focused(page) == "isian-ktp-0-nama"
    expect(page.locator(".laci")).to_have_count(0)
    assert office.view(case_id).words == ()


def test_what_is_not_in_the_document_is_marked(page: Page) -> None:
    go_to(page, "isian-ktp-0-nama")
    page.keyboard.press("t")
    expect(page.locator("#isian-ktp-0-nama .tanda")).to_have_text("● Tidak ada")


def test_digits_give_verdicts_and_a_negative_one_asks_why(
    page: Page, office: Office, case_id: str
) -> None:
    go_to(page, "periksa-tdp")
    page.keyboard.press("3")
    page.keyboard.type("TDP belum diserahkan.")
    page.keyboard.press("Enter")
    expect(page.locator("#periksa-tdp .tanda").first).to_have_text("! Tidak ada")
    expect(page.locator("#kekurangan")).to_contain_text("TDP belum diserahkan.")
    go_to(page, "periksa-siup")
    page.keyboard.press("1")
    expect(page.locator("#periksa-siup .tanda").first).to_have_text("● Sesuai")
    assert [each.status for each in office.view(case_id).words] == ["tidak_ada", "sesuai"]


def test_the_page_that_is_looked_at_is_attached(page: Page, office: Office, case_id: str) -> None:
    go_to(page, "periksa-tdp")
    page.keyboard.press("]")
    shown = page.locator("[data-nomor]").inner_text()
    page.keyboard.press("l")
    page.keyboard.press("Enter")
    number = shown.split()[1]
    expect(page.locator("#periksa-tdp")).to_contain_text(f"Dilampirkan petugas: halaman {number}")
    assert office.view(case_id).words[-1].pages == (int(number) - 1,)


def test_a_field_and_its_box_find_each_other(page: Page) -> None:
    go_to(page, "isian-ktp-0-nama")
    box = page.locator('rect[data-untuk="isian-ktp-0-nama"]')
    expect(box).to_have_class("kotak ragu fokus")
    assert box.evaluate(
        "each => { const a = each.getBoundingClientRect(), b = each.closest('[data-panggung]')"
        ".getBoundingClientRect(); return a.top >= b.top && a.bottom <= b.bottom; }"
    )
    go_to(page, "isian-strttk-0-nama")
    expect(page.locator('rect[data-untuk="isian-ktp-0-nama"]')).to_have_count(0)
    page.locator('rect[data-untuk^="isian-strttk-0-"]').last.click(force=True)
    assert focused(page).startswith("isian-strttk-0-")


def test_help_and_zoom_by_keys(page: Page) -> None:
    go_to(page, "isian-ktp-0-nama")
    width = page.locator("[data-lembar]").evaluate("each => each.clientWidth")
    page.keyboard.press("+")
    assert page.locator("[data-lembar]").evaluate("each => each.clientWidth") > width
    page.keyboard.press("0")
    assert page.locator("[data-lembar]").evaluate("each => each.clientWidth") == width
    page.keyboard.press("?")
    expect(page.locator("#bantuan")).to_be_visible()
    # From its beginning, and whole on the smallest of the office's screens.
    expect(page.locator("#judul-bantuan")).to_be_in_viewport(ratio=1)
    expect(page.locator("#bantuan button")).to_be_in_viewport(ratio=1)
    page.keyboard.press("Escape")
    expect(page.locator("#bantuan")).to_be_hidden()
    assert focused(page) == "isian-ktp-0-nama"


def test_a_verifier_decides_without_touching_the_mouse(
    page: Page, office: Office, case_id: str
) -> None:
    for _ in range(80):
        if page.locator("#ringkasan strong").inner_text().startswith("Semua"):
            break
        row = focused(page)
        page.keyboard.press("1" if row.startswith("periksa") else "Enter")
        expect(page.locator(f"#{row}")).to_have_attribute("data-selesai", "ya")
        if focused(page) == row:
            page.keyboard.press("n")
    page.keyboard.press("p")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator(".bilah .tanda")).to_contain_text("9. ")
    assert office.case(case_id).position.step == 9


@pytest.mark.parametrize("size", [(827, 1169), (1169, 827)])
def test_a_whole_page_is_whole_upright_or_on_its_side(page: Page, size: tuple[int, int]) -> None:
    page.locator("[data-halaman][aria-current]").evaluate(
        "(each, [lebar, tinggi]) => Object.assign(each.dataset, { lebar, tinggi })", list(size)
    )
    page.get_by_role("button", name="Satu halaman utuh").click()
    stage = page.locator("[data-panggung]")
    assert stage.evaluate("each => each.scrollWidth <= each.clientWidth")


def test_the_viewer_says_what_a_page_is_taken_for(page: Page) -> None:
    said = page.locator("[data-nomor]")
    page.locator("[data-halaman]").first.click()
    expect(said).to_contain_text("Halaman 1 dari")
    expect(said).to_contain_text("· Surat permohonan")


def test_the_place_is_kept_over_a_reload(page: Page) -> None:
    go_to(page, "isian-strttk-0-nama")
    shown = page.locator("[data-nomor]").inner_text()
    page.reload()
    expect(page.locator("[data-baris]:focus")).to_have_count(1)
    assert focused(page) == "isian-strttk-0-nama"
    assert page.locator("[data-nomor]").inner_text() == shown


def test_the_screen_itself_does_not_scroll(page: Page) -> None:
    go_to(page, "periksa-tdp")
    heights = page.evaluate("[document.documentElement.scrollHeight, window.innerHeight]")
    assert heights[0] == heights[1]
    assert page.evaluate("window.scrollY") == 0


def test_the_crop_shows_the_place_and_not_its_neighbours(page: Page) -> None:
    go_to(page, "isian-ktp-0-nama")
    shape = page.locator("#isian-ktp-0-nama .potongan").bounding_box()
    assert shape is not None
    margin = 28  # 14 pixels of the page on each side
    wanted = (PLACE.right - PLACE.left + margin) / (PLACE.bottom - PLACE.top + margin)
    assert shape["width"] / shape["height"] == pytest.approx(wanted, rel=0.1)


@pytest.mark.parametrize("width", [1366, 1024, 683])
def test_nothing_is_cut_off_at_any_width(page: Page, width: int) -> None:
    """683 pixels are what 200 % leave of 1366."""
    page.set_viewport_size({"width": width, "height": 768})
    page.reload()
    assert page.evaluate("document.documentElement.scrollWidth") == width
    toolbar = page.locator(".penampil .alat").bounding_box()
    assert toolbar is not None
    assert toolbar["height"] < 50  # one line: what wraps takes the place of the page
    picture = page.locator("[data-panggung]").bounding_box()
    assert picture is not None
    assert picture["height"] > 300


def test_m_shows_why_with_crops_that_the_browser_cuts(page: Page, case_id: str) -> None:
    go_to(page, "periksa-ktp")
    page.keyboard.press("m")
    page.wait_for_url(f"**/berkas/{case_id}/persyaratan/ktp")
    crop = page.locator("svg.potong").first
    expect(crop).to_be_visible()
    box = crop.bounding_box()
    assert box is not None
    # As wide for its height as the place on the page with its margin.
    wide, high = PLACE.width + 20, PLACE.height + 8
    assert box["width"] / box["height"] == pytest.approx(wide / high, rel=0.1)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.get_by_role("link", name="Kembali ke berkas").click()
    expect(page.locator("#periksa-ktp:focus")).to_have_count(1)


_BROKEN = """cells => cells.flatMap(cell => cell.textContent.split(/[^\\p{L}]+/u).filter(word => {
    if (!word) return false;
    const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
    const range = document.createRange(), at = text.data.indexOf(word);
    range.setStart(text, at);
    range.setEnd(text, at + word.length);
    return new Set([...range.getClientRects()].map(each => each.top)).size > 1;
}))"""
"""The words of cells that stand on more than one line."""


@pytest.mark.parametrize("width", [360, 1024, 1366])
def test_no_picture_breaks_the_name_of_a_paper_or_a_field(
    page: Page, case_id: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 768})
    page.goto(page.url.partition("/berkas/")[0] + f"/berkas/{case_id}/persyaratan/ktp")
    cells = page.locator(".bukti td:nth-child(-n+2)")
    assert cells.count()
    assert cells.evaluate_all(_BROKEN) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
