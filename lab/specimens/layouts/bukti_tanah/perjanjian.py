"""Contract of lease or free use in articles, parties as "the first" and "the second", free text."""

import datetime as dt

from lab.specimens import ink, land, people, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    hari,
    npwp_titik,
    ribuan,
    rupiah,
    tanggal_kata,
    tanggal_panjang,
    terbilang,
)


def draw(case: Case) -> Printed:
    """Draw the contract between an owner and the applicant."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    asked = facts.permohonan.tanggal
    day = people.day_between(rng, asked - dt.timedelta(days=300), asked)
    lent = chance(rng, 0.4)
    years = rng.randint(2, 6)
    until = dt.date(day.year + years, day.month, min(day.day, 28))
    owner = land.owner(rng, facts, day)
    holder = printing.orang(rng, owner, besar=True)
    user = printing.orang(rng, facts.pemohon.person, besar=True)
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, site)
    area, price = rng.randint(60, 1500), rng.randint(10, 70) * 1_000_000
    word = "PINJAM PAKAI" if lent else "SEWA MENYEWA"
    what = "meminjamkan" if lent else "menyewakan"
    articles = [
        ["Obyek", f"Pihak yang satu {what} kepada pihak yang lain, yang menerimanya dengan baik, "
         f"sebuah bangunan di atas tanah seluas {ribuan(area)} m² ({terbilang(area)} meter "
         f"persegi), setempat dikenal sebagai *{address}*."],
        ["Jangka waktu", f"Perjanjian berlangsung {years} ({terbilang(years)}) tahun, mulai "
         f"{tanggal_panjang(day)} dan berakhir pada {tanggal_panjang(until)}."],
        ["Pembayaran", "Pemakaian ini diberikan tanpa imbalan apa pun." if lent else
         f"Uang sewa disepakati {rupiah(price)} ({terbilang(price)} rupiah) untuk seluruh jangka "
         "waktu dan telah dibayar lunas."],
        ["Penggunaan", f"Bangunan hanya digunakan untuk pembuatan obat tradisional {firm}."],
        ["Pemeliharaan", "Biaya listrik, air dan perbaikan ringan menjadi beban pihak kedua."],
        ["Perselisihan", "Perselisihan diselesaikan secara musyawarah, dan bila tidak tercapai "
         f"diselesaikan di Pengadilan Negeri {site.kota}."],
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Mono PS", "P052")),
        "judul": f"PERJANJIAN {word}",
        "sub": "TANAH DAN BANGUNAN",
        "pembuka": f"Pada hari {hari(day)} tanggal {tanggal_kata(day)} bertempat di {site.kota}, "
        "kami yang bertanda tangan di bawah ini :",
        "pihak": [
            f"*{holder}*, {owner.pekerjaan.lower()}, beralamat di "
            f"{printing.alamat(rng, owner.alamat)}, NIK {owner.nik}, sebagai pemilik, disebut "
            "*PIHAK KESATU*;",
            f"*{user}*, {facts.pemohon.jabatan} {firm}, NPWP "
            f"{npwp_titik(facts.company.npwp15)}, disebut *PIHAK KEDUA*;",
        ],
        "pasal": articles,
        "penutup": "Perjanjian ini dibuat rangkap dua bermeterai cukup dan berkekuatan sama.",
        "nama": [user, holder],
        "saksi": [facts.akta.saksi[0].nama, facts.akta.saksi[1].nama],
        "tarif": printing.materai(rng, day)[0],
        "ttd": [ink.signature(rng) for _ in range(4)],
    }
    fields = land.fields(
        "pinjam_pakai" if lent else "sewa",
        nomor=None,
        pemegang=holder,
        alamat=address,
        luas=area,
        sampai=until,
    )
    return Printed(data, fields, variant="pinjam_pakai" if lent else "sewa")
