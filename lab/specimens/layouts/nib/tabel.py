"""NIB on one sheet: the data in a ruled table, activities beneath, code and serial at the right."""

from lab.specimens import ink, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm = printing.badan(rng, company, besar=chance(rng, 0.6))
    address, day = printing.alamat(rng, company.kantor), permits.nib_day(rng, facts)
    risk = permits.risk_based(day)
    shown = tanggal_angka(day) if chance(rng, 0.3) else tanggal_panjang(day)
    data = {
        "huruf": rng.choice(("Carlito", "Caladea", "DejaVu Sans", "Nimbus Sans")),
        "nib": company.nib,
        "judul": rng.choice(("NOMOR INDUK BERUSAHA (NIB)", "NOMOR INDUK BERUSAHA")),
        "sub": "PERIZINAN BERUSAHA BERBASIS RISIKO" if risk else "SISTEM OSS - LEMBAGA OSS",
        "baris": [
            ["NIB", company.nib],
            [rng.choice(("Nama Pelaku Usaha", "Nama Perusahaan")), firm],
            ["Jenis Badan Usaha", permits.form_words(company.bentuk)],
            ["NPWP", npwp_titik(company.npwp15)],
            [rng.choice(("Alamat Kantor", "Alamat Perusahaan")), address],
            ["Telepon / Email", f"{company.telepon} / {company.surel}"],
            ["Penanggung Jawab", facts.pemohon.person.nama],
            *([["Skala Usaha", "Usaha Kecil"]] if risk else []),
        ],
        "kegiatan": [
            ["21022", "Industri Produk Obat Tradisional untuk Manusia",
             "Menengah Tinggi" if risk else "-"],
            ["47724", "Perdagangan Eceran Obat Tradisional untuk Manusia",
             "Rendah" if risk else "-"],
        ][: rng.choice((1, 2))],
        "terbit": rng.choice(("Diterbitkan tanggal", "Tanggal Terbit", "Tanggal diterbitkan")),
        "tanggal": shown,
        "seri": f"{rng.randint(10**9, 10**10 - 1)}",
        "modul": ink.modules(rng, 27),
    }  # fmt: skip
    fields = truth_fields.nib(facts, badan=firm, alamat=address, terbit=day)
    return Printed(data, fields, variant="oss_rba" if risk else "oss")
