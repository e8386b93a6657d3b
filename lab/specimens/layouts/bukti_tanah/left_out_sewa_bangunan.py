"""Lease made up by the parties: numbered persons in sentences, titled articles, both sign."""

import datetime as dt

from lab.specimens import ink, land, people, printing
from lab.specimens.facts import Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import (
    hari_acak,
    ribuan,
    rupiah,
    tanggal_acak,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
    terbilang,
)

_JUDUL = ("PERJANJIAN SEWA-MENYEWA BANGUNAN", "SURAT PERJANJIAN SEWA", "PERJANJIAN SEWA TEMPAT")


def _who(rng: Rng, person: Person, name: str, role: str) -> str:
    """Return the sentence that introduces a party."""
    number = rng.choice(("pemegang KTP Nomor", "NIK", "KTP No."))
    home = printing.alamat(rng, person.alamat)
    return (
        f"*{name}*, {person.pekerjaan.lower()}, {number} {person.nik}, beralamat di {home}, {role}"
    )


def _articles(
    case: Case, area: int, address: str, begin: dt.date, until: dt.date
) -> list[list[str]]:
    """Return the articles: title and text."""
    rng, years = case.rng, until.year - begin.year
    price = rng.randint(12, 70) * 1_000_000
    start, end = tanggal_acak(rng, begin), tanggal_acak(rng, until)
    must = [
        ["Objek Sewa", rng.choice((
            f"Yang disewakan adalah sebuah bangunan dengan luas {ribuan(area)} m², terletak di "
            f"{address}.",
            f"Pihak Pertama menyerahkan untuk disewa oleh Pihak Kedua sebidang tanah berikut "
            f"bangunan di atasnya di {address}, luas seluruhnya {ribuan(area)} m2.",
        ))],
        ["Jangka Waktu", rng.choice((
            f"Sewa berlangsung {years} ({terbilang(years)}) tahun, mulai {start} dan berakhir "
            f"pada {end}.",
            f"Jangka waktu sewa adalah {years} tahun, dari tanggal {start} s/d {end}, dan dapat "
            "diperpanjang atas kesepakatan kedua pihak.",
        ))],
        ["Harga Sewa", f"Uang sewa sebesar {rupiah(price)} ({terbilang(price)} rupiah) setahun, "
         f"{rng.choice(('dibayar di muka', 'dibayar lunas pada waktu penandatanganan'))}."],
    ]  # fmt: skip
    more = [
        ["Penggunaan", "Bangunan dipakai untuk usaha pembuatan obat tradisional. Perubahan bentuk "
         "bangunan harus dengan persetujuan tertulis Pihak Pertama."],
        ["Listrik dan Air", "Biaya listrik, air dan kebersihan selama masa sewa ditanggung oleh "
         "Pihak Kedua."],
        ["Jaminan", "Pihak Pertama menjamin bahwa bangunan tersebut tidak sedang dalam sengketa "
         "dan tidak disewakan kepada orang lain."],
        ["Perselisihan", "Apabila timbul perselisihan, kedua pihak menyelesaikannya dengan "
         "musyawarah."],
    ]  # fmt: skip
    return must + rng.sample(more, rng.randint(2, 4))


def draw(case: Case) -> Printed:
    """Draw the lease between an invented owner and the applicant."""
    rng, facts, site = case.rng, case.facts, case.facts.company.produksi
    asked = facts.permohonan.tanggal
    day = people.day_between(rng, asked - dt.timedelta(days=320), asked)
    until = dt.date(day.year + rng.randint(2, 6), day.month, min(day.day, 28))
    owner, tenant = land.owner(rng, facts, day), facts.pemohon.person
    holder, name = printing.orang(rng, owner), printing.orang(rng, tenant)
    firm, address = printing.badan(rng, facts.company), printing.alamat(rng, site)
    area = rng.randint(48, 1400)
    number = f"{rng.randint(1, 60):02d}/PS/{day.month:02d}/{day.year}" if chance(rng, 0.3) else None
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Caladea", "Nimbus Roman")),
        "judul": rng.choice(_JUDUL),
        "nomor": number or "",
        "buka": rng.choice((
            f"Perjanjian ini dibuat pada hari {hari_acak(rng, day)}, {tanggal_panjang(day)}, di "
            f"{site.kota} oleh dan antara :",
            f"Pada hari ini, {hari_acak(rng, day)}, tanggal {tanggal_kata(day)} "
            f"({tanggal_angka(day)}), telah dibuat perjanjian sewa-menyewa antara :",
        )),
        "pihak": [
            _who(rng, owner, holder, "selaku pemilik bangunan, yang dalam perjanjian ini disebut "
                 "*Pihak Pertama*;"),
            _who(rng, tenant, name, f"dalam hal ini bertindak untuk {firm} sebagai "
                 f"{facts.pemohon.jabatan}, yang dalam perjanjian ini disebut *Pihak Kedua*."),
        ],
        "angka": rng.choice(("1.", "I.", "a.")),
        "sepakat": "Kedua belah pihak sepakat mengadakan perjanjian sewa-menyewa dengan ketentuan "
        "sebagai berikut :",
        "pasal": _articles(case, area, address, day, until),
        "judul_pasal": chance(rng, 0.6),
        "tutup": rng.choice((
            "Perjanjian ini dibuat dalam dua rangkap bermeterai cukup, masing-masing mempunyai "
            "kekuatan hukum yang sama.",
            "Demikian perjanjian ini ditandatangani kedua pihak dalam keadaan sadar dan tanpa "
            "paksaan.",
        )),
        "nama": [holder, name],
        "sebut": rng.choice((
            ["Pihak Pertama,", "Pihak Kedua,"], ["Yang menyewakan,", "Penyewa,"])),
        "saksi": [s.nama for s in facts.akta.saksi] if chance(rng, 0.5) else [],
        "tarif": printing.materai(rng, day)[0],
        "ttd": [ink.signature(rng) for _ in range(4)],
        "jarak": rng.choice((6, 7, 8)),
    }  # fmt: skip
    fields = land.fields(
        "sewa", nomor=number, pemegang=holder, alamat=address, luas=area, sampai=until
    )
    return Printed(data, fields, variant="sewa")
