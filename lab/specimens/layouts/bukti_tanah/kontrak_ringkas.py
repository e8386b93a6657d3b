"""Lease or loan on one sheet: parties side by side, a table of what was agreed, short rules."""

import datetime as dt

from lab.specimens import ink, land, people, printing
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    ribuan,
    rupiah,
    tanggal_acak,
    tanggal_angka,
    tanggal_panjang,
    terbilang,
)

_ATURAN = (
    "Tempat tersebut hanya digunakan untuk kegiatan produksi obat tradisional.",
    "Rekening listrik, air dan iuran warga menjadi tanggungan pemakai.",
    "Perubahan bangunan dilakukan hanya dengan persetujuan pemilik.",
    "Kerusakan karena kelalaian pemakai diperbaiki oleh pemakai.",
    "Pemakai tidak boleh mengalihkan pemakaian kepada orang lain.",
    "Pada akhir jangka waktu tempat diserahkan kembali dalam keadaan baik dan kosong.",
)


def draw(case: Case) -> Printed:
    """Draw the agreement between an invented owner and the applicant."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    lent, measured, numbered, months = (chance(rng, p) for p in (0.35, 0.75, 0.3, 0.3))
    asked = facts.permohonan.tanggal
    years = rng.randint(1, 5)
    day = people.day_between(rng, asked - dt.timedelta(days=250), asked)
    until = dt.date(day.year + years, day.month, min(day.day, 28))
    owner, user = land.owner(rng, facts, day), facts.pemohon.person
    holder, tenant = printing.orang(rng, owner), printing.orang(rng, user)
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, site)
    area, price = rng.randint(36, 900), rng.randint(8, 60) * 1_000_000
    number = f"{rng.randint(1, 99):02d}/{'SPP' if lent else 'KS'}/{day.year}"
    span = f"{years * 12} ({terbilang(years * 12)}) bulan" if months else f"{years} tahun"
    sides = ("Yang Meminjamkan", "Peminjam") if lent else rng.choice(
        (("Pemilik", "Penyewa"), ("Yang Menyewakan", "Penyewa"))
    )  # fmt: skip
    what = "Rumah / bangunan"
    rows = [
        [rng.choice(("Obyek", "Yang disewakan" if not lent else "Yang dipinjamkan")),
         rng.choice((what, "Bangunan permanen satu lantai", "Ruko", "Tanah dan bangunan"))],
        [rng.choice(("Alamat obyek", "Letak", "Lokasi")), address],
        *([[rng.choice(("Luas", "Luas bangunan")), f"{ribuan(area)} m2"]] if measured else []),
        ["Jangka waktu", span],
        [rng.choice(("Mulai", "Terhitung sejak")), tanggal_panjang(day)],
        [rng.choice(("Berakhir", "Sampai dengan", "Berakhir pada")), tanggal_panjang(until)],
        ["Harga sewa", f"{rupiah(price)} per tahun"] if not lent
        else ["Imbalan", "Tanpa imbalan (cuma-cuma)"],
        *([["Cara pembayaran", "Tunai, dibayar di muka"]] if not lent else []),
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Serif", "Nimbus Sans", "Liberation Mono")),
        "judul": rng.choice(
            ("PERJANJIAN PINJAM PAKAI TEMPAT USAHA", "SURAT PINJAM PAKAI BANGUNAN")
            if lent
            else ("KONTRAK SEWA TEMPAT USAHA", "SURAT KONTRAK SEWA RUMAH",
                  "PERJANJIAN SEWA TEMPAT USAHA")
        ),
        "nomor": number if numbered else "",
        "pembuka": f"Dibuat di {site.kota} pada {tanggal_angka(day)} antara :",
        "pihak": [
            [sides[0], holder, [f"KTP {owner.nik}", printing.alamat(rng, owner.alamat)]],
            [sides[1], tenant, [f"KTP {user.nik}", f"{facts.pemohon.jabatan} {firm}",
                                printing.alamat(rng, user.alamat)]],
        ],
        "baris": rows,
        "aturan": rng.sample(_ATURAN, rng.randint(3, 6)),
        "penutup": "Perjanjian ini dibuat rangkap dua bermeterai cukup dan ditandatangani tanpa "
        "paksaan dari pihak mana pun.",
        "tempat": f"{site.kota}, {tanggal_acak(rng, day)}",
        "saksi": [facts.akta.saksi[0].nama.title(), facts.akta.saksi[1].nama.title()]
        if chance(rng, 0.5) else [],
        "tarif": printing.materai(rng, day)[0],
        "ttd": [ink.signature(rng) for _ in range(4)],
        "putar": ink.lean(rng, 5.0),
        "belang": chance(rng, 0.5),
    }  # fmt: skip
    fields = land.fields(
        "pinjam_pakai" if lent else "sewa",
        nomor=number if numbered else None,
        pemegang=holder,
        alamat=address,
        luas=area,
        sampai=until,
    )
    if not measured:
        fields = {**fields, "luas_m2": None}
    return Printed(data, fields, variant="pinjam_pakai" if lent else "sewa")
