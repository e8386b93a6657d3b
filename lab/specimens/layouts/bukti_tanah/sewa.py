"""Lease in articles between two parties described by rows, with witnesses, over a page break."""

import datetime as dt

from lab.specimens import ink, land, people, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    hari_acak,
    rupiah,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
    terbilang,
)


def draw(case: Case) -> Printed:
    """Draw the lease between an invented owner and the applicant."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    asked = facts.permohonan.tanggal
    day = people.day_between(rng, asked - dt.timedelta(days=300), asked)
    years = rng.randint(2, 5)
    until = dt.date(day.year + years, day.month, min(day.day, 28))
    owner, tenant = land.owner(rng, facts, day), facts.pemohon.person
    holder = printing.orang(rng, owner)
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, site)
    area, price = rng.randint(60, 1500), rng.randint(10, 60) * 1_000_000
    number = f"{rng.randint(1, 90):03d}/SPSM/{day.year}" if chance(rng, 0.3) else None
    data = {
        "huruf": rng.choice(("Liberation Serif", "Caladea", "Liberation Sans", "C059")),
        "judul": rng.choice(
            ("SURAT PERJANJIAN SEWA MENYEWA", "PERJANJIAN SEWA MENYEWA RUMAH/BANGUNAN",
             "SURAT PERJANJIAN KONTRAK BANGUNAN")
        ),
        "nomor": number or "",
        "pembuka": f"Pada hari ini {hari_acak(rng, day)} tanggal {tanggal_angka(day)} "
        f"({tanggal_kata(day)}), yang bertanda tangan di bawah ini :",
        "satu": [
            ["Nama", holder],
            ["NIK", owner.nik],
            ["Pekerjaan", owner.pekerjaan],
            ["Alamat", printing.alamat(rng, owner.alamat)],
        ],
        "dua": [
            ["Nama", printing.orang(rng, tenant)],
            ["NIK", tenant.nik],
            ["Jabatan", f"{facts.pemohon.jabatan} {firm}"],
            ["Alamat", printing.alamat(rng, tenant.alamat)],
        ],
        "pasal": [
            f"Pihak Pertama menyewakan kepada Pihak Kedua tanah dan bangunan milik Pihak Pertama "
            f"seluas {area} m2 yang terletak di {address}.",
            f"Perjanjian sewa menyewa ini berlaku untuk jangka waktu {years} "
            f"({terbilang(years)}) tahun terhitung sejak tanggal {tanggal_panjang(day)} sampai "
            f"dengan tanggal {tanggal_panjang(until)}.",
            f"Harga sewa ditetapkan sebesar {rupiah(price)} ({terbilang(price)} rupiah) per tahun "
            "yang dibayar oleh Pihak Kedua pada saat penandatanganan perjanjian ini.",
            "Pihak Kedua menggunakan bangunan tersebut sebagai tempat produksi obat tradisional "
            "dan tidak diperkenankan mengalihkan kepada pihak lain tanpa izin Pihak Pertama.",
            "Pihak Kedua wajib memelihara bangunan dan membayar rekening listrik, air serta "
            "iuran lingkungan selama masa sewa.",
            "Segala perselisihan diselesaikan secara kekeluargaan.",
        ],
        "penutup": "Demikian perjanjian ini dibuat rangkap 2 (dua) dengan meterai cukup.",
        "tempat": f"{site.kota}, {tanggal_panjang(day)}",
        "pihak": [holder, printing.orang(rng, tenant)],
        "saksi": [facts.akta.saksi[0].nama, facts.akta.saksi[1].nama]
        if chance(rng, 0.6) else [],
        "tarif": printing.materai(rng, day)[0],
        "ttd": [ink.signature(rng) for _ in range(4)],
        "jarak": rng.choice((6.5, 8, 9.5)),
    }  # fmt: skip
    fields = land.fields(
        "sewa", nomor=number, pemegang=holder, alamat=address, luas=area, sampai=until
    )
    return Printed(data, fields, variant="sewa")
