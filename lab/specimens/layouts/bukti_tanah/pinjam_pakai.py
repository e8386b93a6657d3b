"""Statement of the owner who lends a place: one page, rows, a period, duty stamp."""

import datetime as dt

from lab.specimens import ink, land, people, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_acak, tanggal_panjang, terbilang


def draw(case: Case) -> Printed:
    """Draw the statement of the owner."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    asked = facts.permohonan.tanggal
    day = people.day_between(rng, asked - dt.timedelta(days=250), asked)
    years = rng.choice((2, 3, 5, 10))
    until = dt.date(day.year + years, day.month, min(day.day, 28))
    dated = chance(rng, 0.7)
    owner, user = land.owner(rng, facts, day), facts.pemohon.person
    holder, name = printing.orang(rng, owner), printing.orang(rng, user)
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, site)
    area = rng.randint(60, 900)
    period = (
        f"selama {years} ({terbilang(years)}) tahun sampai dengan tanggal {tanggal_panjang(until)}"
        if dated
        else "untuk jangka waktu yang tidak ditentukan selama usaha masih berjalan"
    )
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Liberation Sans", "P052")),
        "judul": rng.choice(
            ("SURAT PERNYATAAN PINJAM PAKAI", "SURAT PERJANJIAN PINJAM PAKAI TEMPAT",
             "SURAT KETERANGAN PINJAM PAKAI TANAH DAN BANGUNAN")
        ),
        "baris": [
            ["Nama Pemilik", holder],
            ["NIK", owner.nik],
            ["Alamat", printing.alamat(rng, owner.alamat)],
        ],
        "isi": f"adalah benar pemilik tanah dan bangunan seluas {area} m2 yang terletak di "
        f"{address}, dan dengan ini meminjamkan tanah dan bangunan tersebut tanpa dipungut biaya "
        "kepada :",
        "baris2": [
            ["Nama", name],
            ["Jabatan", facts.pemohon.jabatan],
            ["Nama Usaha", firm],
        ],
        "untuk": f"untuk digunakan sebagai tempat produksi obat tradisional {period}.",
        "penutup": "Demikian surat ini dibuat dengan sebenarnya tanpa paksaan dari siapa pun.",
        "tempat": f"{site.kota}, {tanggal_acak(rng, day)}",
        "nama": [name, holder],
        "tarif": printing.materai(rng, day)[0],
        "ttd": [ink.signature(rng) for _ in range(3)],
        "rt": [f"Mengetahui, Ketua RT. {site.rt}", facts.akta.saksi[0].nama]
        if chance(rng, 0.5) else [],
    }  # fmt: skip
    fields = land.fields(
        "pinjam_pakai",
        nomor=None,
        pemegang=holder,
        alamat=address,
        luas=area,
        sampai=until if dated else None,
    )
    return Printed(data, fields, variant="pinjam_pakai")
