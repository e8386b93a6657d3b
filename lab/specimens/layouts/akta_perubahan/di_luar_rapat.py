"""Deed of change on decisions in writing: headings in the margin, name before office and term."""

import datetime as dt

from lab.specimens import changes, deeds, ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    hari_acak,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
    terbilang,
)

_KIND = {
    "PT": ("PERNYATAAN KEPUTUSAN SIRKULER PARA PEMEGANG SAHAM", "Perseroan", "pemegang saham"),
    "CV": ("PERUBAHAN DAN PENEGASAN PERSEROAN KOMANDITER", "Perseroan", "persero"),
    "KOPERASI": ("PERNYATAAN KEPUTUSAN ANGGOTA TENTANG PERUBAHAN", "Koperasi", "anggota"),
    "UD": ("PERUBAHAN PERUSAHAAN PERORANGAN", "Perusahaan", "pemilik"),
}


def draw(case: Case) -> Printed:
    """Draw the deed."""
    rng, facts, deed = case.rng, case.facts, case.facts.perubahan
    company, first, day = facts.company, facts.akta, facts.perubahan.tanggal
    firm = printing.badan(rng, company, besar=True)
    text = changes.change_text(rng, facts, firm)
    kind, short, who = _KIND[company.bentuk]
    notary, head = deed.notaris.nama_lengkap, facts.pemohon
    date = f"{tanggal_angka(day)} ({tanggal_kata(day, lama=chance(rng, 0.25))})"
    years = rng.choice((3, 5))
    written = day - dt.timedelta(days=rng.randint(1, 20))
    until = day.year + years
    told = chance(rng, 0.5)
    data = {
        "huruf": rng.choice(("Liberation Serif", "P052", "C059", "Liberation Sans")),
        "ukuran": rng.choice((10.5, 11)),
        "kop_kanan": chance(rng, 0.5),
        "notaris": notary,
        "sk": f"SK Menteri Hukum dan HAM RI Nomor {deed.notaris_sk}",
        "alamat": printing.alamat(rng, deed.notaris_alamat),
        "kota": deed.notaris_kota,
        "judul": [kind, firm],
        "nomor": rng.choice((f"Nomor : {deed.nomor:02d}.", f"No. {deed.nomor}.-")),
        "pembukaan": f"Pada hari ini, {hari_acak(rng, day)}, tanggal {date}, jam {deed.jam} WITA, "
        f"telah datang menghadap di kantor saya, *{notary}*, Notaris berkedudukan di "
        f"{deed.notaris_kota}, dengan dihadiri para saksi:",
        "penghadap": deeds.persona(head.person),
        "selaku": f"dalam kedudukannya sebagai {head.jabatan} dan pemegang kuasa dari para {who} "
        f"{firm}, berkedudukan di {company.kantor.kabupaten}.",
        "bagian": [
            [
                "Riwayat akta",
                [
                    f"Anggaran dasar {short} termuat dalam akta tanggal "
                    f"{tanggal_panjang(first.tanggal)} Nomor {first.nomor}, dibuat di hadapan "
                    f"{first.notaris.nama_lengkap}, Notaris di {first.notaris_kota}."
                ],
            ],
            [
                "Keputusan di luar rapat",
                [
                    f"Seluruh {who} telah menandatangani keputusan tertulis tertanggal "
                    f"{tanggal_panjang(written)} dan dengan suara bulat memutuskan:",
                    *text.keputusan,
                ],
            ],
        ],
        "susunan_judul": rng.choice(("Pengurus", "Susunan pengurus")),
        "susunan": f"Terhitung sejak penandatanganan akta ini, pengurus {short} untuk masa jabatan "
        f"{years} ({terbilang(years)}) tahun adalah:",
        "kepala": ["Nama", "Jabatan", *([rng.choice(("Masa jabatan", "Sampai dengan"))] * told)],
        "pengurus": [
            [
                f"{o.person.sebutan} {o.person.nama_lengkap}",
                o.jabatan,
                *([f"tahun {until}"] * told),
            ]
            for o in facts.officers
        ],
        "saksi": [s.nama for s in deed.saksi],
        "tarif": "10000" if day.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary, deed=deed))
