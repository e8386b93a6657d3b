"""NIB as a plaque to be hung in the shop: across the sheet, the number large, hardly a label.

Name and address stand centred below the number; the day of issue is one of three cells at the foot.
"""

from lab.specimens import ink, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import BULAN_PENDEK, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the plaque."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm = printing.badan(rng, company, besar=chance(rng, 0.75))
    address = printing.alamat(rng, company.kantor)
    upper, grouped, below, named, ringed, side = (
        chance(rng, p) for p in (0.3, 0.3, 0.4, 0.5, 0.5, 0.4)
    )
    address = address.upper() if upper else address
    day = permits.nib_day(rng, facts)
    risk = permits.risk_based(day)
    issued = rng.choice(
        (
            tanggal_panjang(day),
            tanggal_panjang(day, nol=True),
            tanggal_angka(day),
            f"{day.day:02d} {BULAN_PENDEK[day.month - 1]} {day.year}",
        )
    )
    nib = company.nib
    shown = " ".join((nib[:4], nib[4:8], nib[8:])) if grouped else nib
    size = rng.choice(("Usaha Mikro", "Usaha Kecil"))
    cells = [
        [rng.choice(("Diterbitkan", "Tanggal terbit", "Terbit tanggal")), issued],
        [rng.choice(("Bidang usaha", "KBLI")), "21022 Obat Tradisional"],
        ["Skala usaha" if risk else "Status", size if risk else "PMDN"],
    ]
    if chance(rng, 0.5):
        cells = [*cells[1:], cells[0]]
    data = {
        "huruf": rng.choice(("Carlito", "URW Gothic", "Liberation Sans", "P052", "Caladea")),
        "warna": rng.choice(("#0d5ea8", "#a31d1d", "#1b6e53", "#2b2b2b", "#8a6a14")),
        "negara": "REPUBLIK INDONESIA",
        "judul": rng.choice(("NOMOR INDUK BERUSAHA", "Nomor Induk Berusaha (NIB)")),
        "nib": shown,
        "kepada": rng.choice(("diberikan kepada", "Pelaku Usaha", "atas nama")) if named else "",
        "badan": firm,
        "pemilik": printing.orang(rng, facts.pemohon.person) if below else "",
        "alamat": address,
        "sel": cells,
        "dasar": (
            "Peraturan Pemerintah Nomor 5 Tahun 2021"
            if risk
            else "Peraturan Pemerintah Nomor 24 Tahun 2018"
        ),
        "cincin": ringed,
        "sisi": side,
        "modul": ink.modules(rng, 25),
        "kaki": rng.choice(
            (
                "Pasang di tempat usaha yang mudah terlihat.",
                "Berlaku selama pelaku usaha menjalankan kegiatan usahanya.",
            )
        ),
    }
    fields = truth_fields.nib(facts, badan=firm, alamat=address, terbit=day)
    return Printed(data, fields, variant="oss_rba" if risk else "oss")
