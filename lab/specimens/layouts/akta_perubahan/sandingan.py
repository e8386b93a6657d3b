"""Deed of change that sets the old beside the new in one table, the officers in a cell of it."""

from typing import Any

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.facts import Facts
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    hari_acak,
    nama_bulan,
    rupiah,
    tanggal_angka,
    tanggal_panjang,
    terbilang,
)

_TITLE = {
    "PT": (
        "AKTA PERUBAHAN ANGGARAN DASAR",
        "PERSEROAN TERBATAS",
        "Perseroan",
        "para pemegang saham",
    ),
    "CV": ("AKTA PERUBAHAN", "PERSEROAN KOMANDITER", "Perseroan", "para persero"),
    "KOPERASI": ("AKTA PERUBAHAN ANGGARAN DASAR", "KOPERASI", "Koperasi", "para anggota"),
    "UD": ("AKTA PERUBAHAN", "USAHA DAGANG", "Usaha Dagang", "pemilik"),
}
_GOALS = (
    "Ditambah: industri produk obat tradisional untuk manusia (KBLI 21022).",
    "Ditambah dengan pembuatan jamu, serbuk dan rajangan (KBLI 21022).",
    "Diperluas, yaitu pengolahan bahan alam menjadi obat tradisional (KBLI 21022).",
)


def _seated(facts: Facts, style: str, order: list[int]) -> list[str]:
    """Return the officers as lines of a cell."""
    lines = []
    for number, at in enumerate(order, 1):
        officer = facts.officers[at]
        who = f"{officer.person.sebutan} *{officer.person.nama_lengkap}*"
        if style == "nomor":
            lines.append(f"{number}. {who} selaku {officer.jabatan}")
        elif style == "kurung":
            lines.append(f"{who} ({officer.jabatan})")
        else:
            lines.append(f"{officer.jabatan} : {who}")
    return lines


def draw(case: Case) -> Printed:
    """Draw the deed."""
    rng, facts, deed = case.rng, case.facts, case.facts.perubahan
    company, first, day = facts.company, facts.akta, facts.perubahan.tanggal
    lama, posted, ranked, watched = (chance(rng, p) for p in (0.3, 0.5, 0.8, 0.3))
    style = rng.choice(("nomor", "kurung", "titik"))
    firm = printing.badan(rng, company, besar=True)
    title, form, short, owners = _TITLE[company.bentuk]
    notary, head = deed.notaris.nama_lengkap, facts.pemohon
    seat = company.kantor.kabupaten
    town = deed.notaris_kota if ranked else deed.notaris_kota.removeprefix("Kota ")
    order = list(range(len(facts.officers)))
    if watched:
        order.sort(key=lambda at: not facts.officers[at].pengawas)
    month = nama_bulan(day.month, lama=lama)
    date = rng.choice(
        (
            f"{day.day} ({terbilang(day.day)}) {month} {day.year} ({terbilang(day.year)})",
            f"{terbilang(day.day)} {month} {terbilang(day.year)}, yaitu {tanggal_angka(day)}",
            f"{tanggal_panjang(day, lama=lama)} ({tanggal_angka(day)})",
        )
    )
    number = rng.choice((f"{deed.nomor:02d}", f"{deed.nomor} ({terbilang(deed.nomor)})"))
    heads = rng.choice((("SEMULA", "MENJADI"), ("Sebelum perubahan", "Sesudah perubahan")))
    goal, subject = rng.choice(_GOALS), rng.choice(("Pokok perubahan", "Hal", "Ketentuan"))
    label = rng.choice(("Susunan pengurus", "Pengurus", "Yang memegang jabatan"))
    opening = rng.choice(
        (
            "Saya yang bertanda tangan di bawah ini, *{notary}*, Notaris di {town}, pada hari "
            "{hari}, tanggal {date}, pukul {jam} WITA, telah didatangi oleh:",
            "Menghadap kepada saya, *{notary}*, Notaris yang berkedudukan di {town}, pada hari "
            "ini, {hari}, tanggal {date}, jam {jam} Waktu Indonesia Tengah:",
        )
    )
    basis = f"akta Nomor {first.nomor} tanggal {tanggal_panjang(first.tanggal)}"
    rows = [
        ["Maksud dan tujuan", [f"Sebagaimana dimuat dalam {basis}."], [goal]],
        [
            "Modal",
            [f"Disetor {rupiah(first.modal_disetor)} oleh {owners}."],
            ["Tidak ada perubahan."],
        ],
        [
            label,
            ["Sebagaimana ditetapkan dalam akta pendirian, masa jabatannya berakhir."],
            [
                rng.choice(("Diangkat kembali:", "Ditetapkan:", "Diteruskan oleh:")),
                *_seated(facts, style, order),
            ],
        ],
    ]
    data: dict[str, Any] = {
        "huruf": rng.choice(("Liberation Sans", "Liberation Serif", "Caladea", "Nimbus Roman")),
        "ukuran": rng.choice((10.5, 11)),
        "notaris": notary,
        "sk": deed.notaris_sk,
        "alamat": f"{deed.notaris_alamat.jalan}, {deed.notaris_alamat.kota}",
        "kota": town,
        "judul": [title, form, firm] if company.bentuk != "KOPERASI" else [title, firm],
        "nomor": [rng.choice(("Nomor", "NO.", "Akta No.")), number],
        "penghadap": deeds.persona(head.person),
        "selaku": f"menurut keterangannya {head.jabatan} dari *{firm}*, yang berkedudukan di "
        f"{seat}, didirikan dengan {basis} di hadapan {first.notaris.nama_lengkap}, Notaris di "
        f"{first.notaris_kota}.",
        "antar": rng.choice(
            (
                f"Penghadap menyatakan bahwa {owners} telah bersepakat mengubah {short} "
                "sebagai termuat dalam daftar di bawah ini.",
                f"Menurut notulen rapat {short} yang dilekatkan pada minuta akta ini, telah "
                "diputuskan perubahan yang berikut.",
            )
        ),
        "kepala": [subject, *heads],
        "akhir": "Ketentuan lain yang tidak disebut dalam daftar tersebut tetap berlaku.",
        "saksi": [s.nama for s in deed.saksi],
        "letak": rng.choice(("kiri", "kanan")),
        "datar": chance(rng, 0.4),
        "tarif": "10000" if day.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    # Last, as addresses and weekdays take more draws or fewer.
    moved = ["Alamat", ["-"], [printing.alamat(rng, company.kantor)]]
    data["baris"] = [*rows, moved] if posted else rows
    data["pembukaan"] = opening.format(
        notary=notary, town=town, hari=hari_acak(rng, day), date=date, jam=deed.jam
    )
    fields = truth_fields.akta(
        facts,
        badan=firm,
        notaris=notary,
        deed=deed,
        kota=town,
        kedudukan=seat,
        pengurus=(facts.officers[at] for at in order),
    )
    return Printed(data, fields)
