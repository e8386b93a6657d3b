"""Lease before a notary: number and day of the deed, parties who appear, agreed in articles."""

import datetime as dt

from lab.specimens import deeds, ink, land, people, printing
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
    """Draw the lease between an owner and the applicant."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    area, yearly = rng.randint(60, 1500), rng.randint(6, 40) * 1_000_000
    number, years, at_once = rng.randint(1, 120), rng.randint(2, 10), chance(rng, 0.5)
    owner, tenant = land.owner(rng, facts, facts.akta.tanggal), facts.pemohon
    asked = facts.permohonan.tanggal
    day = people.day_between(rng, asked - dt.timedelta(days=330), asked - dt.timedelta(days=6))
    start = day if at_once else (day.replace(day=1) + dt.timedelta(days=31)).replace(day=1)
    until = dt.date(start.year + years, start.month, min(start.day, 28))
    firm, address = printing.badan(rng, facts.company, besar=True), printing.alamat(rng, site)
    total = yearly * years
    deed = facts.akta
    notary = deed.notaris.nama_lengkap
    right = rng.randint(101, 9999)
    for_firm = facts.applicant == "badan"
    acts = (
        f"menurut keterangannya bertindak dalam jabatannya sebagai {tenant.jabatan} dari dan "
        f"karenanya untuk dan atas nama *{firm}*, berkedudukan di "
        f"{facts.company.kantor.kabupaten}."
        if for_firm
        else f"bertindak untuk diri sendiri, pengusaha {firm}."
    )
    source = (
        f", sebagian dari tanah Hak Milik Nomor {right:05d}/{site.kelurahan} yang tercatat atas "
        "nama Pihak Yang Menyewakan"
        if chance(rng, 0.5)
        else ""
    )
    data = {
        "huruf": rng.choice(("Nimbus Roman", "Liberation Mono", "Caladea", "C059")),
        "ukuran": rng.choice((10.5, 11)),
        "judul": rng.choice(("SEWA MENYEWA", "AKTA SEWA MENYEWA", "PERJANJIAN SEWA")),
        "nomor": rng.choice((f"Nomor : {number:02d}.-", f"Nomor: {number}")),
        "pembukaan": f"Pada hari ini, {hari_acak(rng, day)}, tanggal {tanggal_angka(day)} "
        f"({tanggal_kata(day)}), hadir di hadapan saya, *{notary}*, Notaris di "
        f"{deed.notaris_kota}, dengan dihadiri saksi-saksi yang akan disebut pada akhir akta:",
        "pihak": [
            f"{deeds.persona(owner)} selanjutnya disebut *Pihak Yang Menyewakan*.",
            f"{deeds.persona(tenant.person)} {acts} Selanjutnya disebut *Penyewa*.",
        ],
        "kata": "Para penghadap menerangkan telah mengadakan perjanjian sewa menyewa dengan "
        "ketentuan-ketentuan sebagai berikut:",
        "pasal": [
            [
                f"Pihak Yang Menyewakan dengan ini menyewakan kepada Penyewa, yang menyatakan "
                f"menerima dan menyewa: sebidang tanah dengan bangunan di atasnya, luas {area} m2 "
                f"({terbilang(area)} meter persegi){source}, setempat dikenal dengan alamat "
                f"{address}."
            ],
            [
                f"Jangka waktu sewa ditetapkan {years} ({terbilang(years)}) tahun, dimulai pada "
                f"tanggal {tanggal_panjang(start)} dan dengan sendirinya berakhir pada tanggal "
                f"{tanggal_panjang(until)}.",
                "Perpanjangan dilakukan dengan kesepakatan tertulis kedua belah pihak.",
            ],
            [
                f"Uang sewa berjumlah {rupiah(total)} ({terbilang(total)} rupiah) atau "
                f"{rupiah(yearly)} untuk setiap tahun, telah dibayar pada waktu akta ini "
                "ditandatangani dan untuk penerimaannya akta ini berlaku sebagai kuitansi."
            ],
            [
                "Apa yang disewa hanya digunakan sebagai tempat usaha pembuatan obat tradisional.",
                "Penyewa tidak diperkenankan mengalihkan sewa kepada pihak lain tanpa izin.",
            ],
            [
                "Pihak Yang Menyewakan menjamin bahwa apa yang disewakan adalah miliknya dan tidak "
                "dalam sengketa."
            ],
            [
                "Mengenai akta ini dan segala akibatnya para pihak memilih tempat tinggal di "
                f"kantor Panitera Pengadilan Negeri {site.kota}."
            ],
        ],
        "saksi": [s.nama for s in deed.saksi],
        "kota": deed.notaris_kota,
        "notaris": notary,
        "tarif": printing.materai(rng, day)[0],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "sampul": chance(rng, 0.4),
        "tanggal": tanggal_panjang(day),
    }
    fields = land.fields(
        "sewa",
        nomor=f"{number}",
        pemegang=owner.nama_lengkap,
        alamat=address,
        luas=area,
        sampai=until,
    )
    return Printed(data, fields, variant="sewa")
