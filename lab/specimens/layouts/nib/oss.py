"""NIB of the first OSS (2018 to 2021): plain rows, number by itself, table of codes."""

from lab.specimens import permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the certificate."""
    rng, facts, company = case.rng, case.facts, case.facts.company
    firm = printing.badan(rng, company, besar=chance(rng, 0.8))
    address, day = printing.alamat(rng, company.kantor), permits.nib_day(rng, facts)
    head = facts.pemohon
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "DejaVu Sans")),
        "nib": company.nib,
        "kiri": chance(rng, 0.5),
        "baris": [
            [rng.choice(("Nama Perusahaan", "Nama Usaha")), firm],
            [rng.choice(("Alamat Perusahaan", "Alamat Usaha")), address],
            ["NPWP", npwp_titik(company.npwp15)],
            ["Nama Penanggung Jawab", head.person.nama],
            ["Nomor Telepon", company.telepon],
            ["Nomor Fax", "-"],
            ["Email", company.surel],
            ["Status Penanaman Modal", "PMDN"],
            ["Jenis API", "-"],
        ],
        "kode": [
            ["21022", "INDUSTRI PRODUK OBAT TRADISIONAL UNTUK MANUSIA"],
            ["46442", "PERDAGANGAN BESAR OBAT TRADISIONAL UNTUK MANUSIA"],
        ][: rng.choice((1, 2))],
        "terbit": rng.choice(("Tanggal Terbit NIB", "Diterbitkan tanggal", "Tanggal penerbitan"))
        + f" : {tanggal_panjang(day)}",
        "sebab": "Pasal 24 ayat (1) Peraturan Pemerintah Nomor 24 Tahun 2018 tentang Pelayanan "
        "Perizinan Berusaha Terintegrasi Secara Elektronik",
    }
    fields = truth_fields.nib(facts, badan=firm, alamat=address, terbit=day)
    return Printed(data, fields, variant="oss")
