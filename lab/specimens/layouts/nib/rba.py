"""NIB of OSS: centred heads, numbered entries, electronic signature, an annex of activities."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate with its annex on a second page."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm = printing.badan(rng, company, besar=True)
    address, day = printing.alamat(rng, company.kantor), permits.nib_day(rng, facts)
    risk = permits.risk_based(day)
    changed = chance(rng, 0.35)
    later = people.day_between(rng, day, facts.received)
    printed = people.day_between(rng, later, facts.received)
    more = [["Nomor Telepon", company.telepon], ["Email", company.surel]]
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Sans")),
        "nib": company.nib,
        "sebutan": f"PERIZINAN BERUSAHA {'BERBASIS RISIKO' if risk else 'TERINTEGRASI (OSS)'}",
        "dasar": "Undang-Undang tentang Cipta Kerja"
        if risk
        else "Peraturan Pemerintah Nomor 24 Tahun 2018",
        "baris": [
            ["1.", "Nama Pelaku Usaha", firm],
            ["2.", "Alamat Kantor", address.upper() if chance(rng, 0.5) else address],
            *[["", label, value] for label, value in more],
            ["3.", "Status Penanaman Modal", "PMDN"],
            ["4.", "Kode Klasifikasi Baku Lapangan Usaha Indonesia (KBLI)", "Lihat Lampiran"],
            ["5.", "Skala Usaha", rng.choice(("Usaha Mikro", "Usaha Kecil"))],
        ],
        "terbit": f"Diterbitkan di Jakarta, tanggal : {tanggal_panjang(day)}",
        "ubah": f"Perubahan ke-{rng.randint(1, 3)}, tanggal : {tanggal_panjang(later)}"
        if changed
        else "",
        "cetak": f"Dicetak tanggal : {tanggal_panjang(printed)}",
        "pejabat": rng.choice(
            (
                "Menteri Investasi/Kepala Badan Koordinasi Penanaman Modal,",
                "Menteri Investasi dan Hilirisasi/Kepala BKPM,",
            )
        ),
        "kepala": ["No.", "Kode KBLI", "Judul KBLI", "Lokasi Usaha", "Tingkat Risiko",
                   "Perizinan Berusaha"],
        "lampiran": [
            ["1", "21022", "Industri Produk Obat Tradisional untuk Manusia",
             printing.alamat(rng, company.produksi), "Menengah Tinggi",
             "NIB dan Sertifikat Standar"],
            ["2", "46442", "Perdagangan Besar Obat Tradisional untuk Manusia",
             address, "Menengah Rendah", "NIB"],
        ][: rng.choice((1, 2, 2))],
        "modul": ink.modules(rng, 29),
    }  # fmt: skip
    fields = truth_fields.nib(facts, badan=firm, alamat=address, terbit=day)
    return Printed(data, fields, variant="oss_rba" if risk else "oss")
