"""NIB as a sheet of shaded bars: number in a wide box, values below captions, code at the foot."""

from lab.specimens import ink, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm = printing.badan(rng, company, besar=chance(rng, 0.7))
    address, day = printing.alamat(rng, company.kantor), permits.nib_day(rng, facts)
    risk = permits.risk_based(day)
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Caladea")),
        "atas": "SISTEM PERIZINAN BERUSAHA TERINTEGRASI SECARA ELEKTRONIK (OSS)",
        "judul": "NOMOR INDUK BERUSAHA",
        "nib": " ".join(company.nib) if chance(rng, 0.2) else company.nib,
        "kotak": [
            ["PELAKU USAHA", [["Nama", firm], ["NPWP", npwp_titik(company.npwp15)],
                              ["Bentuk usaha", permits.form_words(company.bentuk)]]],
            ["KEDUDUKAN", [["Alamat", address], ["Telepon", company.telepon],
                           ["Surel", company.surel]]],
            ["KEGIATAN USAHA", [["KBLI", "21022 Industri Produk Obat Tradisional untuk Manusia"],
                                ["Skala" if risk else "Akses kepabeanan",
                                 "Kecil" if risk else "Tidak"]]],
        ],
        "terbit": f"Tanggal terbit NIB : {tanggal_panjang(day)}",
        "pernyataan": "NIB merupakan identitas Pelaku Usaha dan berlaku selama Pelaku Usaha "
        "menjalankan kegiatan usaha sesuai ketentuan peraturan perundang-undangan.",
        "modul": ink.modules(rng, 29),
        "warna": rng.choice(("#123f6d", "#7d1f1f", "#333333")),
    }  # fmt: skip
    fields = truth_fields.nib(facts, badan=firm, alamat=address, terbit=day)
    return Printed(data, fields, variant="oss_rba" if risk else "oss")
