"""SIUP as a ruled table of captions and values under a centred letterhead."""

from lab.specimens import ink, people, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import nip_spasi, npwp_titik, ribuan, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the licence."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm = printing.badan(rng, company, besar=chance(rng, 0.6))
    address = printing.alamat(rng, company.kantor)
    day = permits.siup_day(rng, facts)
    head = printing.orang(rng, facts.pemohon.person, besar=chance(rng, 0.6))
    boss = people.official(rng, "Kepala", day, "umum")
    size = "MENENGAH" if "SIUP-M" in company.siup else "KECIL"
    data = {
        "huruf": rng.choice(("Carlito", "Caladea", "DejaVu Sans", "P052")),
        "pemda": permits.pemda(company.kantor),
        "kantor": permits.office(rng, day),
        "judul": f"SIUP {size}",
        "nomor": company.siup,
        "baris": [
            ["Nama Perusahaan", firm],
            ["Nama Penanggung Jawab", head],
            ["Jabatan", facts.pemohon.jabatan],
            ["Alamat Perusahaan", address],
            ["NPWP", npwp_titik(company.npwp15)],
            ["Kekayaan Bersih", f"Rp. {ribuan(facts.akta.modal_disetor)}"],
            ["Kelembagaan", "Produsen"],
            ["Kegiatan Usaha (KBLI)", "46442 - Perdagangan besar obat tradisional untuk manusia"],
            ["Barang/Jasa Dagangan Utama", "Jamu, obat tradisional"],
        ],
        "ulang": f"{day.year + 5}",
        "atas": [
            f"{facts.permohonan.tempat}, {tanggal_panjang(day)}",
            rng.choice(("Kepala,", "a.n. Walikota/Bupati", "Plt. Kepala,")),
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "kotak": chance(rng, 0.5),
    }
    fields = truth_fields.siup(facts, badan=firm, alamat=address, nama=head, terbit=day)
    return Printed(data, fields)
