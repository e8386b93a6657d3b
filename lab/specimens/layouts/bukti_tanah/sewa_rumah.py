"""Lease of a house between neighbours, typed: two parties in rows, then what was agreed."""

import datetime as dt

from lab.specimens import ink, land, people, printing
from lab.specimens.facts import Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import (
    hari_acak,
    ribuan,
    rupiah,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
    terbilang,
)

_RUANG = ("rumah", "bangunan", "rumah toko (ruko)", "bangunan beserta tanahnya")
_ATURAN = (
    "Rekening listrik dan air selama masa sewa dibayar oleh Pihak Kedua.",
    "Pihak Kedua tidak boleh menyewakan lagi kepada orang lain tanpa izin Pihak Pertama.",
    "Kerusakan karena kelalaian Pihak Kedua diperbaiki atas biaya Pihak Kedua.",
    "Setelah masa sewa habis dapat diperpanjang atas persetujuan kedua belah pihak.",
    "Pajak Bumi dan Bangunan tetap menjadi tanggungan Pihak Pertama.",
    "Hal yang belum diatur diselesaikan secara kekeluargaan.",
)


def _opening(rng: Rng, day: dt.date, town: str) -> str:
    """Return the sentence that says when and where."""
    written = tanggal_panjang(day, lama=chance(rng, 0.25))
    return rng.choice(
        (
            f"Pada hari ini {hari_acak(rng, day)} tanggal {written}, kami yang bertanda tangan di "
            "bawah ini :",
            f"Di {town}, pada hari {hari_acak(rng, day)}, tanggal {tanggal_kata(day)} "
            f"({tanggal_angka(day)}), telah dibuat perjanjian antara :",
            "Yang bertanda tangan di bawah ini :",
        )
    )


def draw(case: Case) -> Printed:
    """Draw the lease between an owner and the applicant."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    asked = facts.permohonan.tanggal
    day = people.day_between(rng, asked - dt.timedelta(days=320), asked)
    years = rng.randint(1, 5)
    until = dt.date(day.year + years, day.month, min(day.day, 28))
    owner, user = land.owner(rng, facts, day), facts.pemohon.person
    holder, tenant = printing.orang(rng, owner), printing.orang(rng, user)
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, site)
    area, yearly = rng.randint(54, 600), rng.randint(8, 40) * 1_000_000
    price, figures = yearly * years, chance(rng, 0.25)
    start = tanggal_angka(day) if figures else tanggal_panjang(day)
    end = tanggal_angka(until) if figures else tanggal_panjang(until)
    what, with_born = rng.choice(_RUANG), chance(rng, 0.4)

    def who(name: str, one: Person, *, tenant: bool) -> list[list[str]]:
        rows = [["Nama", name], [rng.choice(("No. KTP", "NIK")), one.nik]]
        if with_born:
            rows.append(["Umur", f"{day.year - one.tanggal_lahir.year} tahun"])
        job = facts.pemohon.jabatan if tenant else one.pekerjaan.title()
        rows.append([rng.choice(("Pekerjaan", "Jabatan")) if tenant else "Pekerjaan",
                     f"{job} {firm}" if tenant else job])  # fmt: skip
        return [*rows, ["Alamat", printing.alamat(rng, one.alamat)]]

    size = f"{ribuan(area)} m²" + (
        f" ({terbilang(area)} meter persegi)" if chance(rng, 0.4) else ""
    )
    agreed = [
        f"Pihak Pertama menyewakan kepada Pihak Kedua sebuah {what} milik Pihak Pertama yang "
        f"terletak di {address}, dengan luas {size}.",
        rng.choice(
            (
                f"Masa sewa adalah {years} ({terbilang(years)}) tahun, mulai tanggal {start} "
                f"sampai dengan tanggal {end}.",
                f"Sewa berlaku dari {start} s/d {end} atau selama {years} tahun.",
            )
        ),
        f"Harga sewa sebesar {rupiah(price)} ({terbilang(price)} rupiah) "
        + rng.choice(("dibayar tunai pada saat surat ini ditandatangani.", "dan sudah diterima "
                      "lunas oleh Pihak Pertama.")),
        f"Tempat tersebut dipakai Pihak Kedua untuk usaha pembuatan obat tradisional"
        f"{rng.choice((f' {firm}', ''))}.",
        *rng.sample(_ATURAN, rng.randint(2, 4)),
    ]  # fmt: skip
    opening = _opening(rng, day, site.kota)
    undated = opening.startswith("Yang")
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "Liberation Sans", "Carlito")),
        "ukuran": rng.choice((11, 11.5, 12)),
        "judul": rng.choice(
            (
                "SURAT PERJANJIAN SEWA MENYEWA",
                "PERJANJIAN SEWA MENYEWA RUMAH",
                "SURAT PERJANJIAN SEWA TEMPAT USAHA",
                "SURAT SEWA MENYEWA BANGUNAN",
            )
        ),
        "pembuka": opening,
        "pihak": [
            [who(holder, owner, tenant=False),
             rng.choice(("Selaku pemilik, selanjutnya disebut *PIHAK PERTAMA*.",
                         "Dalam hal ini sebagai yang menyewakan disebut *Pihak Pertama*."))],
            [who(tenant, user, tenant=True),
             rng.choice(("Selaku penyewa, selanjutnya disebut *PIHAK KEDUA*.",
                         "Dalam hal ini sebagai penyewa disebut *Pihak Kedua*."))],
        ],
        "sepakat": rng.choice(
            (
                "Kedua belah pihak telah setuju mengadakan perjanjian sewa dengan ketentuan :",
                "Dengan ini kedua pihak bersepakat sebagai berikut :",
            )
        ),
        "butir": agreed,
        "pasal": chance(rng, 0.4),
        "tutup": rng.choice(
            (
                "Surat perjanjian ini dibuat 2 (dua) rangkap, masing-masing untuk kedua pihak.",
                "Demikian surat perjanjian ini kami buat untuk ditaati bersama.",
            )
        ),
        "tanggal": f"{site.kota}, {tanggal_panjang(day)}" if undated or chance(rng, 0.5) else "",
        "kolom": [["Pihak Pertama,", holder], ["Pihak Kedua,", tenant]],
        "saksi": [rng.choice(("Saksi-saksi :", "Saksi :")), facts.akta.saksi[0].nama.title(),
                  facts.akta.saksi[1].nama.title()] if chance(rng, 0.6) else [],
        "tarif": printing.materai(rng, day)[0],
        "ttd": [ink.signature(rng), ink.signature(rng)],
    }  # fmt: skip
    fields = land.fields(
        "sewa", nomor=None, pemegang=holder, alamat=address, luas=area, sampai=until
    )
    return Printed(data, fields, variant="sewa")
