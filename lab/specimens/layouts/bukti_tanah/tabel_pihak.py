"""Lease or loan with both parties in one table and a heading in the margin of each paragraph."""

import datetime as dt

from lab.specimens import ink, land, people, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    ROMAWI,
    ribuan,
    rupiah,
    tanggal_acak,
    tanggal_angka,
    tanggal_panjang,
    terbilang,
)

_LAIN = (
    ("Pajak dan rekening", "PBB ditanggung {satu}, sedangkan listrik, air dan kebersihan "
     "ditanggung {dua} selama bangunan dipakai."),
    ("Perbaikan", "Perubahan yang bersifat permanen harus mendapat persetujuan tertulis dari "
     "{satu}. Perbaikan kecil dilakukan {dua} atas biaya sendiri."),
    ("Larangan", "{dua} tidak boleh menyerahkan pemakaian bangunan kepada pihak ketiga."),
    ("Keadaan memaksa", "Bila terjadi kebakaran, banjir atau bencana lain di luar kemampuan "
     "manusia, kedua pihak akan bermusyawarah."),
    ("Pengembalian", "Setelah masa tersebut habis {dua} mengosongkan bangunan paling lambat 14 "
     "(empat belas) hari kemudian."),
    ("Ahli waris", "Perjanjian ini tidak berakhir karena salah satu pihak meninggal dunia, tetapi "
     "diteruskan oleh ahli warisnya."),
)  # fmt: skip


def draw(case: Case) -> Printed:
    """Draw the agreement between an invented owner and the applicant."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    lent, measured, numbered, digits, whole = (
        chance(rng, p) for p in (0.45, 0.85, 0.45, 0.35, 0.5)
    )
    asked = facts.permohonan.tanggal
    day = people.day_between(rng, asked - dt.timedelta(days=320), asked - dt.timedelta(days=4))
    years = rng.randint(2, 8)
    until = dt.date(day.year + years, day.month, min(day.day, 28))
    owner, user = land.owner(rng, facts, day), facts.pemohon.person
    holder = printing.orang(rng, owner)
    tenant = printing.orang(rng, user)
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, site)
    area, price = rng.randint(40, 1400), rng.randint(6, 48) * 1_000_000
    number = (
        f"{rng.randint(1, 60):02d}/{'PPT' if lent else 'SM'}/{ROMAWI[day.month - 1]}/{day.year}"
    )
    roles = rng.choice(
        (("Pemberi Pinjaman", "Penerima Pinjaman"), ("Pemilik", "Pemakai"))
        if lent
        else (("Pemberi Sewa", "Penerima Sewa"), ("Pemilik Tempat", "Penyewa Tempat"))
    )
    shown = tanggal_angka if digits else tanggal_panjang
    extent = f" Luasnya {ribuan(area)} m2 ({terbilang(area)} meter persegi)." if measured else ""
    building = rng.choice(
        ("sebidang tanah beserta bangunan di atasnya", "bangunan berlantai satu", "rumah tinggal")
    )
    span = rng.choice(
        (
            f"Selama {years} ({terbilang(years)}) tahun, terhitung {shown(day)} dan selesai pada "
            f"{shown(until)}.",
            f"Berlangsung dari tanggal {shown(day)} hingga tanggal {shown(until)} ({years} tahun), "
            "dan dapat disambung dengan perjanjian baru.",
        )
    )
    total = price * years if whole else price
    per = "untuk seluruh masa tersebut" if whole else "setiap tahun"
    paid = (
        "Tidak ada pembayaran dalam bentuk apa pun, karena tempat tersebut dipinjamkan secara "
        "cuma-cuma."
        if lent
        else f"Sebesar {rupiah(total)} ({terbilang(total)} rupiah) {per}, dibayarkan pada waktu "
        "penandatanganan dan surat ini menjadi tanda terimanya."
    )
    verb = "meminjamkan" if lent else "menyewakan"
    one, two = roles
    extra = [
        [head, text.format(satu=one, dua=two)]
        for head, text in rng.sample(_LAIN, rng.randint(2, 5))
    ]
    data = {
        "huruf": rng.choice(("Caladea", "Liberation Serif", "Liberation Sans", "URW Bookman")),
        "judul": rng.choice(
            ("SURAT PERJANJIAN PEMINJAMAN TANAH DAN BANGUNAN", "PERJANJIAN PINJAM PAKAI")
            if lent
            else ("SURAT SEWA MENYEWA TANAH DAN BANGUNAN", "PERJANJIAN SEWA TANAH DAN BANGUNAN")
        ),
        "nomor": ["Nomor", number] if numbered else [],
        "pembuka": f"Surat ini ditandatangani di {site.kota} pada tanggal {shown(day)} oleh kedua "
        "pihak tersebut di bawah ini.",
        "peran": list(roles),
        "pihak": [
            ["Nama", holder, tenant],
            ["NIK", owner.nik, user.nik],
            ["Tempat tinggal", printing.alamat(rng, owner.alamat),
             printing.alamat(rng, user.alamat)],
            ["Bertindak", "untuk diri sendiri",
             f"selaku {facts.pemohon.jabatan} {firm}"],
        ],
        "isi": [
            [rng.choice(("Obyek", "Tanah dan bangunan", "Yang diperjanjikan")),
             f"{one} dengan ini {verb} kepada {two} {building}, terletak di {address}.{extent}"],
            [rng.choice(("Masa", "Lamanya", "Waktu")), span],
            ["Pembayaran" if lent else rng.choice(("Uang sewa", "Harga")), paid],
            ["Kegunaan", f"Digunakan oleh {two} sebagai tempat pembuatan obat tradisional."],
            *extra,
        ],
        "penutup": "Dibuat dalam 2 (dua) rangkap, dibaca dan dimengerti oleh kedua pihak.",
        "tempat": f"{site.kota}, {tanggal_acak(rng, day)}",
        "nama": [holder, tenant],
        "saksi": [s.nama.title() for s in facts.akta.saksi] if chance(rng, 0.5) else [],
        "tarif": printing.materai(rng, day)[0],
        "ttd": [ink.signature(rng) for _ in range(4)],
        "bergaris": chance(rng, 0.5),
        "miring": chance(rng, 0.4),
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
