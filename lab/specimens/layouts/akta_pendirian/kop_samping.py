"""Deed beside its notary's plate: the head in four boxes, the first officers a column each."""

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.facts import Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    hari_acak,
    kapital,
    ribuan,
    rupiah,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
)

_PERIHAL = {
    "PT": ("Pendirian Perseroan Terbatas", "Akta Pendirian PT"),
    "CV": ("Pendirian Perseroan Komanditer", "Akta Pendirian CV"),
    "KOPERASI": ("Pendirian Koperasi", "Akta Pendirian Koperasi"),
    "UD": ("Pendirian Usaha Dagang", "Akta Pendirian UD"),
}
_UNIT = {"PT": "Jumlah saham", "CV": "Bagian", "KOPERASI": "Simpanan", "UD": "Bagian"}


def _record(person: Person, *, capital: bool) -> list[str]:
    """Return the lines that stand under one another for a person who appears."""
    job = kapital(person.pekerjaan) if capital else person.pekerjaan.lower()
    return [
        f"{person.sebutan} *{person.nama_lengkap}*",
        f"{kapital(person.tempat_lahir)}, {tanggal_panjang(person.tanggal_lahir)} - {job}",
        deeds.home(person.alamat),
        f"NIK {person.nik}",
    ]


def draw(case: Case) -> Printed:
    """Draw the deed."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company, day = facts.company, deed.tanggal
    firm = printing.badan(rng, company, besar=True)
    seat = company.kantor.kabupaten
    text = deeds.deed_text(facts, firm, seat)
    notary = deed.notaris.nama_lengkap
    lama, in_words, capital = chance(rng, 0.25), chance(rng, 0.6), chance(rng, 0.5)
    words = tanggal_kata(day, lama=lama)
    weekday = hari_acak(rng, day)
    boxed = rng.choice((tanggal_panjang(day, lama=lama), tanggal_angka(day), words))
    said = f"tanggal {tanggal_angka(day)} ({words})" if in_words else "tanggal tersebut di atas"
    town = deed.notaris_kota
    opening = rng.choice(
        (
            f"Saya, *{notary}*, Notaris di {town}, menerangkan bahwa pada hari {weekday}, {said}, "
            f"jam {deed.jam} WITA, telah hadir di kantor saya dan menghadap dengan dihadiri dua "
            "orang saksi :",
            f"Pada hari {weekday}, {said}, pukul {deed.jam} Waktu Indonesia Tengah, menghadap "
            f"kepada saya, *{notary}*, Notaris berkedudukan di {town}, di hadapan saksi-saksi :",
        )
    )
    tagged = chance(rng, 0.5)
    columns = [
        [
            o.jabatan,
            f"{f'{o.person.sebutan} ' if tagged else ''}{o.person.nama_lengkap}",
            ribuan(count),
            rupiah(value),
        ]
        for o, (_, count, value) in zip(facts.officers, deeds.shares(facts), strict=True)
    ]
    heads = [
        rng.choice(("Jabatan", "Kedudukan", "Diangkat sebagai")),
        rng.choice(("Nama", "Pemangku jabatan")),
        _UNIT[company.bentuk],
        rng.choice(("Nilai nominal", "Nilai", "Setoran")),
    ]
    name_first = chance(rng, 0.5)
    at = [1, 0, 2, 3] if name_first else [0, 1, 2, 3]
    data = {
        "huruf": rng.choice(("P052", "Caladea", "Liberation Serif", "Nimbus Sans", "C059")),
        "ukuran": rng.choice((10, 10.5, 11)),
        "sisi": rng.choice(("kiri", "kiri", "kanan")),
        "warna": rng.choice(("#7b1c1c", "#1c3c6e", "#222222")),
        "papan": [
            notary,
            rng.choice(("Notaris", "NOTARIS & PPAT", "Notaris/Pejabat Pembuat Akta Tanah")),
            town,
            f"SK {deed.notaris_sk}",
            printing.alamat(rng, deed.notaris_alamat),
        ],
        "takarir": [
            rng.choice(("Nomor", "Nomor akta", "No. Akta")),
            rng.choice(("Tanggal", "Tanggal akta", "Tgl.")),
            rng.choice(("Tentang", "Perihal", "Macam akta")),
            rng.choice(("Atas nama", "Nama badan usaha", "Untuk")),
        ],
        "letak": rng.choice(("atas", "bawah")),
        "nomor": rng.choice((f"{deed.nomor:02d}", f"{deed.nomor}", f"{deed.nomor},-")),
        "tanggal": boxed,
        "perihal": rng.choice(_PERIHAL[company.bentuk]),
        "firma": firm,
        "pembukaan": opening,
        "penghadap": [_record(o.person, capital=capital) for o in facts.officers],
        "kenal": rng.choice(
            (
                "Identitas tersebut telah dicocokkan dengan tanda pengenal yang ditunjukkan.",
                "Saya kenal berdasarkan kartu tanda penduduk yang diperlihatkan kepada saya.",
            )
        ),
        "pembuka": list(text.pembuka),
        "pasal": [[p.nomor, p.judul, list(p.ayat)] for p in deeds.shortened(text, rng, 2, 5)],
        "gaya": rng.choice(("§", "Pasal ", "Ps. ")),
        "kata_tabel": rng.choice(
            (
                "Untuk pertama kali ditetapkan susunan berikut ini :",
                "Jabatan dan penyertaan modal pada saat pendirian :",
            )
        ),
        "tabel": [[heads[i], *(column[i] for column in columns)] for i in at],
        "setuju": text.setuju,
        "saksi": [f"{s.sebutan} {s.nama}" for s in deed.saksi],
        "kota": town,
        "notaris": notary,
        "tarif": "10000" if day.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary))
