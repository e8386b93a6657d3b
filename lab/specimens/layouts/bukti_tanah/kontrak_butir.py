"""Lease or loan between neighbours: two parties under numerals, points, the RT as witness."""

import datetime as dt

from lab.specimens import ink, land, people, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    hari_acak,
    ribuan,
    rupiah,
    tanggal_angka,
    tanggal_panjang,
    terbilang,
)

_LAIN = (
    "Pajak bumi dan bangunan tetap menjadi beban {satu}.",
    "{dua} tidak dibenarkan mengubah bentuk bangunan tanpa persetujuan {satu}.",
    "Pembayaran listrik dan air selama masa pemakaian ditanggung oleh {dua}.",
    "Bila masa tersebut habis, {dua} menyerahkan kembali bangunan dalam keadaan terawat.",
    "Hal-hal yang belum diatur akan dibicarakan bersama secara kekeluargaan.",
)


def draw(case: Case) -> Printed:
    """Draw the agreement between an invented owner and the applicant."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    lent, measured, numbered, cited, opened = (chance(rng, p) for p in (0.35, 0.85, 0.2, 0.35, 0.5))
    asked = facts.permohonan.tanggal
    day = people.day_between(rng, asked - dt.timedelta(days=280), asked)
    start = day if chance(rng, 0.6) else dt.date(day.year + day.month // 12, day.month % 12 + 1, 1)
    years = rng.randint(1, 5)
    until = dt.date(start.year + years, start.month, min(start.day, 28))
    owner, user = land.owner(rng, facts, day), facts.pemohon.person
    holder, tenant = printing.orang(rng, owner), printing.orang(rng, user)
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, site)
    area, price = rng.randint(48, 800), rng.randint(8, 45) * 1_000_000
    number = f"{rng.randint(1, 40):03d}/{'PP' if lent else 'SK'}-BGN/{day.year}"
    one, two = rng.choice((("PEMILIK", "PEMAKAI" if lent else "PENYEWA"), ("PIHAK I", "PIHAK II")))
    first, second = ("Pihak I", "Pihak II") if one == "PIHAK I" else (one.lower(), two.lower())
    extent = f" dengan luas {ribuan(area)} m2" if measured else ""
    proof = f" (SHM No. {rng.randint(100, 9000)})" if cited else ""
    act = "meminjamkan" if lent else "menyewakan"
    thing = rng.choice(("sebuah bangunan", "satu unit rumah toko", "rumah beserta pekarangan"))
    points = [
        f"{first} {act} kepada {second} {thing} miliknya{proof}{extent}, yang beralamat di "
        f"{address}.",
        f"Bangunan digunakan untuk tempat pembuatan obat tradisional {firm}.",
        f"Lamanya {years} ({terbilang(years)}) tahun, terhitung mulai tanggal "
        f"{tanggal_panjang(start)} s/d {tanggal_panjang(until)}.",
        "Pemakaian tidak dipungut bayaran."
        if lent
        else f"Besarnya sewa {rupiah(price)} ({terbilang(price)} rupiah) per tahun, dibayar tunai.",
        *(text.format(satu=first, dua=second) for text in rng.sample(_LAIN, rng.randint(2, 4))),
    ]
    points = [text[0].upper() + text[1:] for text in points]
    printed_day = tanggal_panjang(day, lama=chance(rng, 0.25))
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "Carlito", "Liberation Mono")),
        "judul": rng.choice(
            ("SURAT PERJANJIAN PINJAM PAKAI BANGUNAN", "PERJANJIAN PINJAM PAKAI RUMAH")
            if lent
            else ("SURAT PERJANJIAN SEWA BANGUNAN", "SURAT KONTRAK RUMAH",
                  "PERJANJIAN SEWA MENYEWA RUMAH TOKO")
        ),
        "nomor": number if numbered else "",
        "pembuka": f"Pada hari {hari_acak(rng, day)} tanggal {tanggal_angka(day)} kami yang "
        "bertanda tangan di bawah ini :" if opened
        else "Yang bertanda tangan di bawah ini, masing-masing :",
        "pihak": [
            [
                [["Nama", holder], ["No. KTP", owner.nik], ["Pekerjaan", owner.pekerjaan.title()],
                 ["Alamat", printing.alamat(rng, owner.alamat)]],
                f"selanjutnya disebut *{one}*.",
            ],
            [
                [["Nama", tenant], ["No. KTP", user.nik],
                 ["Jabatan", f"{facts.pemohon.jabatan} {firm}"],
                 ["Alamat", printing.alamat(rng, user.alamat)]],
                f"selanjutnya disebut *{two}*.",
            ],
        ],
        "sepakat": "Kedua belah pihak setuju mengadakan perjanjian "
        f"{'pinjam pakai' if lent else 'sewa'} dengan ketentuan sebagai berikut :",
        "butir": points,
        "penutup": "Surat perjanjian ini dibuat dua rangkap, masing-masing bermeterai cukup dan "
        "mempunyai kekuatan yang sama.",
        "tempat": f"{site.kota}, {printed_day}",
        "peran": [
            rng.choice(("Yang meminjamkan", "Pemilik") if lent else ("Yang menyewakan", "Pemilik")),
            rng.choice(("Yang meminjam", "Peminjam") if lent else ("Yang menyewa", "Penyewa")),
        ],
        "nama": [holder, tenant],
        "rt": [f"Mengetahui, Ketua RT. {site.rt} {site.kelurahan}",
               facts.akta.saksi[0].nama.title()] if chance(rng, 0.6) else [],
        "tarif": printing.materai(rng, day)[0],
        "ttd": [ink.signature(rng) for _ in range(3)],
        "putar": ink.lean(rng, 5.0),
    }  # fmt: skip
    kind = "pinjam_pakai" if lent else "sewa"
    fields = land.fields(
        kind,
        nomor=number if numbered else None,
        pemegang=holder,
        alamat=address,
        luas=area,
        sampai=until,
    )
    if not measured:
        fields = {**fields, "luas_m2": None}
    return Printed(data, fields, variant=kind)
