"""From the applicant's papers at the counter to the licence in the applicant's hand.

The dossier is the one that `scripts/demo` shows, seed 9 of the office tier, in one PDF,
but without the lapsed registration that the demo plants in it. A verifier who goes by the paper
cannot say of a lapsed registration that it is in order: that dossier goes back along B, as
`test_return.py` has it, and not on to step 9. Everything else is the same.

Nothing is done but at a browser. Only at the end the store is asked whether what the screens show
is what was kept.
"""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from dossier.casework import Position
from lab.specimens.dossier import Order
from office.trail import trail
from tests.whole.conftest import Sit
from tests.whole.house import CHAIN, House, specimen
from tests.whole.people import NAMES

pytestmark = pytest.mark.slow

FEWEST = 20
"""A dossier of one page or two would say nothing of how pages are told as they are read."""
ON = {
    4: "Tanda tangani checklist, teruskan ke loket",
    6: "Daftarkan, buat tanda terima",
    9: "Catat berkas diterima OPD",
    10: "Beri rekomendasi teknis",
    11: "Serahkan draf ke Kasi",
    12: "Paraf, teruskan ke Kabid",
    13: "Paraf, teruskan ke Kepala Dinas",
    14: "Setujui dan tanda tangani",
    15: "Beri nomor dan sahkan",
    16: "Serahkan izin",
    17: "Catat izin diterima pemohon",
}
"""What each officer chooses to let it go on."""
NEXT = {4: "6. ", 6: "7. ", 9: "10. ", 10: "11. ", 11: "12. ", 12: "13. ", 13: "14. ", 14: "15. ",
        15: "16. ", 16: "17. ", 17: "Izin terbit"}  # fmt: skip
"""How the screen names where it stands then."""


def test_from_the_counter_to_the_licence(house: House, sit: Sit, tmp_path: Path) -> None:
    made = specimen(Order(9, "office"), tmp_path / "contoh")
    applicant = made.truth.nama_badan
    pages = len(made.truth.pages)
    assert pages > FEWEST

    with sit("cs") as cs:
        case_id = cs.hand_in(applicant, made.received, made.scans)
        grew = cs.watch()
        assert len(grew) >= pages // 4  # it is a page by page affair, two being read at a time
        assert grew == sorted(set(grew))
        assert grew[0] <= pages // 4
        cs.sit_down()
        cs.go_to("periksa-surat_permohonan")
        cs.press("1")  # the officer's own word: what a machine makes of a scan may be wrong
        expect(cs.page.locator("#periksa-surat_permohonan .tanda")).to_have_text("● Sesuai")
        cs.decide(ON[4])
        expect(cs.standing).to_contain_text(NEXT[4])

    with sit("loket") as loket:
        loket.open(applicant)
        loket.decide(ON[6])
        expect(loket.standing).to_contain_text(NEXT[6])

    with sit("verifikasi") as verifier:
        verifier.open(applicant)
        verifier.take()
        verifier.sit_down()
        first_card = next(each for each in made.truth.documents if each.type == "ktp")
        holder = first_card.fields["nama"]
        assert isinstance(holder, str)
        verifier.correct("isian-ktp-0-nama", holder)
        assert verifier.confirm_what_is_open() >= 19  # the requirements of the checklist, at least
        verifier.press("p", "Space", "Tab", "Enter")
        expect(verifier.standing).to_contain_text("9. ")

    for step, login in CHAIN[3:]:
        with sit(login) as officer:
            officer.open(applicant)
            officer.decide(ON[step])
            expect(officer.standing).to_contain_text(NEXT[step])

    case = house.case(case_id)
    assert (case.position, case.holder) == (Position(17, "terbit"), None)
    assert case.registration is not None
    assert case.licence is not None
    signed = [each for each in house.steps(case_id) if not each.outside]
    assert [(each.before and each.before.step, each.by) for each in signed] == [
        (step, house.account(login).id) for step, login in CHAIN
    ]
    outside = [each for each in house.steps(case_id) if each.outside]
    assert [each.after.step for each in outside] == [2, 3, 4]

    audit = trail(house.store, case_id, by=house.account("cs"))
    assert audit.broken is None
    with sit("cs") as cs:
        cs.page.goto(f"/berkas/{case_id}/riwayat")
        whole = f"Jejak audit utuh: {len(audit.events)} catatan, semua segelnya cocok."
        expect(cs.page.get_by_text(whole)).to_be_visible()
        lines = cs.table("Map pengendali proses")
        signatures = [line for line in lines if "di luar sistem" not in line]
        assert len(signatures) == len(CHAIN)
        for line, (step, login) in zip(signatures, CHAIN, strict=True):
            assert f"{step}. " in line
            assert NAMES[login] in line
        events = cs.table("Jejak audit")
        assert len(events) == len(audit.events)
        for step, _ in CHAIN[:-1]:
            assert sum(f"menyetujui langkah {step} dan meneruskan" in each for each in events) == 1
        assert case.registration in " ".join(events)
        assert case.licence in " ".join(events)
