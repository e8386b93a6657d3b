"""The head of the office refuses an application: it ends there, and stays ended."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from dossier.casework import Position
from lab.specimens.dossier import Order
from office.errors import HiddenError, MoveRefusedError
from office.trail import trail
from tests.whole.conftest import Sit
from tests.whole.house import CHAIN, House, specimen

pytestmark = pytest.mark.slow

REFUSED_AT = 14
WHY = "Lokasi produksi berada di luar kawasan yang diperbolehkan."


def test_what_is_refused_goes_nowhere_any_more(house: House, sit: Sit, tmp_path: Path) -> None:
    applicant = "PT DITOLAK JUGA"
    case_id = house.read(
        specimen(Order(9, "clean", documents=("strttk",)), tmp_path / "contoh"), applicant
    )
    house.carry(case_id, REFUSED_AT)

    with sit("kadis") as kadis:
        kadis.open(applicant)
        left_open = kadis.another_window()
        kadis.decide("Tolak permohonan", reason=WHY)
        expect(kadis.standing).to_have_text("Ditolak")
        expect(kadis.page.get_by_text("Berkas ini sudah berakhir: ditolak.")).to_be_visible()
        expect(kadis.page.get_by_role("button", name="Putuskan")).to_have_count(0)
        kadis.history()
        assert WHY in kadis.table("Map pengendali proses")[-1]
        # The other window still has its buttons: they are from before, and do nothing.
        left_open.get_by_role("radio", name="Setujui dan tanda tangani").check()
        left_open.get_by_role("button", name="Putuskan").click()
        expect(left_open.get_by_role("heading", level=1)).to_have_text("Keadaan sudah berubah")
        left_open.get_by_role("link", name="Kembali ke berkas").click()
        expect(left_open.locator(".bilah .tanda")).to_have_text("Ditolak")

    refused = house.case(case_id)
    assert (refused.position, refused.holder) == (Position(REFUSED_AT, "ditolak"), None)
    for step, login in CHAIN:
        # Whom it never came to does not even hear that there is one.
        with pytest.raises(MoveRefusedError if step <= REFUSED_AT else HiddenError) as refusal:
            house.approve(case_id, login, Position(15))
        told = "sudah berakhir (ditolak)" if step <= REFUSED_AT else "tidak ada"
        assert told in refusal.value.message
    assert trail(house.store, case_id, by=house.account("cs")).broken is None
