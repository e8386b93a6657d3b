"""Deed with the number in the margin: the notary first, then the day; founders end in one table."""

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.facts import Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import (
    hari_acak,
    kapital,
    ribuan,
    rupiah,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
)

_TENTANG = {
    "PT": "PENDIRIAN PERSEROAN TERBATAS",
    "CV": "PENDIRIAN PERSEKUTUAN KOMANDITER",
    "KOPERASI": "PENDIRIAN KOPERASI",
    "UD": "PENDIRIAN USAHA DAGANG",
}
_UNIT = {"PT": "Saham", "CV": "Bagian modal", "KOPERASI": "Simpanan pokok", "UD": "Bagian modal"}


def _founder(rng: Rng, person: Person) -> str:
    """Return how this notary introduces somebody: address and number before the birth."""
    born = f"{kapital(person.tempat_lahir)}, {tanggal_panjang(person.tanggal_lahir)}"
    job = kapital(person.pekerjaan) if chance(rng, 0.5) else person.pekerjaan.lower()
    return (
        f"{person.sebutan} *{person.nama_lengkap}*, bertempat tinggal di "
        f"{deeds.home(person.alamat)}, Nomor Induk Kependudukan {person.nik}, pekerjaan {job}, "
        f"kelahiran {born}, Warga Negara Indonesia."
    )


def draw(case: Case) -> Printed:
    """Draw the deed."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company, day = facts.company, deed.tanggal
    firm = printing.badan(rng, company, besar=True)
    seat = company.kantor.kabupaten
    text = deeds.deed_text(facts, firm, seat)
    notary = deed.notaris.nama_lengkap
    lama = chance(rng, 0.25)
    date = rng.choice(
        (
            f"{tanggal_kata(day, lama=lama)} ({tanggal_angka(day)})",
            f"{tanggal_angka(day)} ({tanggal_kata(day, lama=lama)})",
            f"{tanggal_panjang(day, lama=lama)} ({tanggal_kata(day, lama=lama)})",
        )
    )
    weekday = hari_acak(rng, day)
    opening = rng.choice(
        (
            f"Di hadapan saya, *{notary}*, Notaris yang berkedudukan di "
            f"{deed.notaris_kota}, pada hari ini {weekday} tanggal {date}, jam {deed.jam} Waktu "
            "Indonesia Tengah, dengan dihadiri saksi-saksi yang disebut pada akhir akta ini, telah "
            "hadir :",
            f"Dengan ini saya, *{notary}*, Notaris di {deed.notaris_kota}, menerangkan bahwa pada "
            f"hari {weekday}, tanggal {date}, sekitar pukul {deed.jam} WITA telah datang kepada "
            "saya orang-orang yang tersebut di bawah ini :",
        )
    )
    table = [
        [str(at), officer.person.nama_lengkap, officer.jabatan, ribuan(count), rupiah(value)]
        for at, (officer, (_, count, value)) in enumerate(
            zip(facts.officers, deeds.shares(facts), strict=True), 1
        )
    ]
    data = {
        "huruf": rng.choice(("Carlito", "Nimbus Roman", "Liberation Sans", "C059")),
        "ukuran": rng.choice((10.5, 11)),
        "tentang": _TENTANG[company.bentuk],
        "firma": firm,
        "nomor": rng.choice((f"{deed.nomor:02d}", f"{deed.nomor}")),
        "label_nomor": rng.choice(("Nomor", "No.", "Akta No.")),
        "letak_nomor": rng.choice(("kiri", "kanan")),
        "kepala_halaman": f"Akta Nomor {deed.nomor} - {firm}" if chance(rng, 0.6) else "",
        "pembukaan": opening,
        "penghadap": [_founder(rng, o.person) for o in facts.officers],
        "urut": rng.choice(("(1)", "1.", "A.")),
        "pembuka": list(text.pembuka),
        "pasal": [[p.nomor, p.judul, list(p.ayat)] for p in deeds.shortened(text, rng, 3, 6)],
        "kata_tabel": rng.choice(
            (
                "Para pendiri tersebut mengambil bagian dalam modal dan untuk pertama kali "
                "memangku jabatan sebagai berikut :",
                "Susunan pendiri, jabatan yang dipangku untuk pertama kali, dan penyertaan modal "
                "masing-masing adalah :",
            )
        ),
        "kepala_tabel": [
            "No.",
            "Nama",
            rng.choice(("Jabatan", "Kedudukan")),
            _UNIT[company.bentuk],
            "Nilai",
        ],
        "tabel": table,
        "setuju": text.setuju,
        "saksi": [f"{s.sebutan} {s.nama}" for s in deed.saksi],
        "kota": deed.notaris_kota,
        "notaris": notary,
        "sk": deed.notaris_sk,
        "alamat": f"{deed.notaris_alamat.jalan}, {deed.notaris_alamat.kota}",
        "jabatan_notaris": rng.choice(("Notaris", "NOTARIS & PPAT")),
        "tarif": "10000" if day.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary))
