"""Back along B: what the verifier finds wanting is mended by the applicant, and comes back."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from lab.specimens.dossier import Order
from office.trail import trail
from tests.whole.conftest import Sit
from tests.whole.house import House, specimen

pytestmark = pytest.mark.slow

LAPSED = "STRTTK penanggung jawab sudah berakhir: serahkan yang baru."
MENDED = "Serahkan perbaikan ke verifikasi"
TO_CS = "Kembalikan ke langkah 8: Perbaikan oleh pemohon"


def test_what_is_wanting_goes_back_and_comes_again(house: House, sit: Sit, tmp_path: Path) -> None:
    lapsed = specimen(
        Order(9, "office", documents=("strttk",), plant=("strttk_kedaluwarsa",)), tmp_path / "lama"
    )
    renewed = specimen(Order(9, "office", documents=("strttk",)), tmp_path / "baru")
    applicant = "PT KEMBALI SEKALI"
    case_id = house.read(lapsed, applicant)
    house.carry(case_id, 7)

    with sit("verifikasi") as verifier:
        verifier.open(applicant)
        verifier.sit_down()
        expect(verifier.page.locator("#periksa-strttk .tanda")).to_have_text("! Tidak sesuai")
        verifier.go_to("periksa-strttk")
        verifier.press("2")
        verifier.press("ControlOrMeta+a")
        verifier.page.keyboard.type(LAPSED)
        verifier.press("Enter")
        expect(verifier.page.locator("#kekurangan")).to_contain_text(LAPSED)
        # Approving is out of the question, and the letter to the applicant is drafted already.
        expect(verifier.page.get_by_role("radio", name="Nyatakan lengkap")).to_be_disabled()
        verifier.page.get_by_role("radio", name=TO_CS).check()
        expect(verifier.page.get_by_label("Alasan")).to_have_value(re.compile(re.escape(LAPSED)))
        verifier.decide(TO_CS)
        expect(verifier.standing).to_contain_text("8. ")

    with sit("cs") as cs:
        cs.open(applicant)
        cs.history()
        assert any(LAPSED in each for each in cs.table("Map pengendali proses"))
        cs.page.get_by_role("link", name="Kembali ke berkas").click()
        cs.add(renewed.scans)
        cs.watch()
        cs.decide(MENDED)
        expect(cs.standing).to_contain_text("7. ")

    with sit("verifikasi") as verifier:
        verifier.open(applicant)
        expect(verifier.standing).to_contain_text("7. ")
        verifier.history()
        back, again = verifier.table("Map pengendali proses")[-2:]
        assert "Dikembalikan" in back
        assert LAPSED in back
        assert "8. Perbaikan oleh pemohon" in again

    ways = [(each.before and each.before.step, each.after.step) for each in house.steps(case_id)]
    assert ways[-2:] == [(7, 8), (8, 7)]
    assert trail(house.store, case_id, by=house.account("cs")).broken is None
