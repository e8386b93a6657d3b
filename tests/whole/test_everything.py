"""Papers of every kind and as many that nobody asked for, shuffled, in one PDF of some sixty pages.

What the counter hands in and what the verifier then turns over, page by page. Each page as it stood
on the screen is kept beside the specimen, for whoever wants to look (``pytest --basetemp``).
"""

from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import expect

from dossier.kinds import kinds
from lab.specimens.dossier import Order
from tests.whole.conftest import Sit
from tests.whole.house import House, specimen

pytestmark = pytest.mark.slow

REQUIREMENTS = 19
"""Of SOP-LP2N-KES-03 rev. 03."""
MOST_ASTRAY = 3
"""Papers, of about fifty, that may be taken for something else before a person looks: page types
are right in 98.5 % of pages at best (QUALITY)."""


def test_a_dossier_of_sixty_pages_from_the_counter_to_the_verifier(
    house: House, sit: Sit, tmp_path: Path
) -> None:
    made = specimen(Order(111, "office", everything=True), tmp_path / "contoh")
    applicant, pages = made.truth.nama_badan, len(made.truth.pages)
    assert {each.type for each in made.truth.documents} == {*kinds(), "lain"}
    assert 55 <= pages <= 66
    assert len(made.scans) == 1
    assert any(each.blank for each in made.truth.pages)

    with sit("cs") as cs:
        case_id = cs.hand_in(applicant, made.received, made.scans)
        grew = cs.watch()
        assert grew == sorted(set(grew))
        cs.page.screenshot(path=tmp_path / "loket.png", full_page=True)
    house.carry(case_id, 7)

    with sit("verifikasi") as verifier:
        verifier.open(applicant)
        verifier.take()
        verifier.sit_down()
        assert verifier.page.locator("[id^=periksa-][data-baris]").count() == REQUIREMENTS
        turned = verifier.page.locator("[data-halaman]")
        assert turned.count() == pages
        for number in range(1, pages + 1):
            turned.nth(number - 1).click()
            shown = verifier.page.get_by_role("img", name=f"Gambar halaman {number}", exact=True)
            expect(shown).to_be_visible()
            expect(shown).to_have_js_property("complete", value=True)
            assert shown.evaluate("each => each.naturalWidth") > 0
            verifier.page.screenshot(path=tmp_path / f"halaman-{number:03}.png")

    with house.store.reading() as work:
        reading = work.readings.latest(case_id)
    assert reading is not None
    assert all(each.status != "unreadable" for each in reading.dossier.pages)
    there = Counter(each.type for each in made.truth.documents)
    found = Counter(each.type for each in reading.dossier.documents)
    assert (there - found).total() <= MOST_ASTRAY
