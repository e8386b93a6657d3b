"""Deed as the gazette prints it: two narrow columns of small type, who signed at the very end.

The head names the gazette's own day and number; the deed's stand below the firm's name. Where the
firm is not announced in the gazette it is the printed book of the court that registered it.
"""

import datetime as dt

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.facts import Person
from lab.specimens.layout import Case, Printed
from lab.specimens.people import day_between
from lab.specimens.rng import chance, stream
from lab.specimens.words import (
    hari_acak,
    kapital,
    ribuan,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
    terbilang,
)

_JENIS = {
    "PT": ("PENDIRIAN PERSEROAN TERBATAS", "saham"),
    "CV": ("PENDIRIAN PERSEROAN KOMANDITER", "bagian"),
    "KOPERASI": ("PENDIRIAN KOPERASI", "bagian"),
    "UD": ("PENDIRIAN USAHA DAGANG", "bagian"),
}


def _party(person: Person, *, numbered: bool) -> str:
    """Return a party in the short words of print: job, place, then birth."""
    born = f"{kapital(person.tempat_lahir)}, {tanggal_panjang(person.tanggal_lahir)}"
    card = f", N.I.K. {person.nik}" if numbered else ""
    return (
        f"{person.sebutan} {person.nama_lengkap}, {person.pekerjaan.lower()}, bertempat tinggal di "
        f"{deeds.home(person.alamat)}, lahir di {born}{card}"
    )


def draw(case: Case) -> Printed:
    """Draw the printed deed."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company, day = facts.company, deed.tanggal
    firm = printing.badan(rng, company, besar=True)
    kind, unit = _JENIS[company.bentuk]
    seat, town, notary = company.kantor.kabupaten, deed.notaris_kota, deed.notaris.nama_lengkap
    text = deeds.deed_text(facts, firm, seat)
    lama, numbered, office_first, ruled, called = (
        chance(rng, p) for p in (0.4, 0.6, 0.5, 0.7, 0.5)
    )
    weekday = hari_acak(rng, day)
    words = f"{tanggal_kata(day, lama=lama)} ({tanggal_angka(day)})"
    plain = f"tanggal {tanggal_panjang(day, lama=lama)}"
    said = rng.choice((words, f"{tanggal_angka(day)} ({tanggal_kata(day, lama=lama)})"))
    apart = stream(rng.getrandbits(40), "terbit")
    asked = facts.permohonan.tanggal
    issued = day_between(apart, min(day + dt.timedelta(days=25), asked), asked)
    serial, book = rng.randint(10, 103), rng.randint(1000, 29_999)
    printed_day = tanggal_panjang(issued, lama=lama)
    head = (
        [
            "TAMBAHAN",
            f"Berita-Negara R.I. Tanggal {printed_day} No. {serial}",
        ]
        if company.bentuk in {"PT", "KOPERASI"}
        else [
            "DAFTAR BADAN USAHA",
            f"Kepaniteraan Pengadilan Negeri, didaftarkan {printed_day} No. {serial}",
        ]
    )
    people = [
        (f"{o.person.sebutan} " if called else "") + o.person.nama_lengkap for o in facts.officers
    ]
    pairs = [
        f"{o.jabatan} : {name}" if office_first else f"{name}, sebagai {o.jabatan}"
        for o, name in zip(facts.officers, people, strict=True)
    ]
    opening = rng.choice(
        (
            f"Pada hari ini, {weekday}, tanggal {said}, pukul {deed.jam} WITA, menghadap kepada "
            f"saya, {notary}, Notaris di {town}, dengan dihadiri saksi-saksi yang nama-namanya "
            "akan disebut pada akhir akta ini:",
            f"Hari ini, {weekday}, tanggal {said}. Berhadapan dengan saya, {notary}, Notaris "
            f"berkedudukan di {town}, dan saksi-saksi tersebut di bawah:",
        )
    )
    data = {
        "huruf": rng.choice(("Nimbus Roman", "C059", "Liberation Serif", "P052")),
        "ukuran": rng.choice((9, 9.3, 9.6)),
        "kepala": head,
        "nomor_buku": f"No. {book}",
        "halaman": rng.randint(2, 40),
        "jenis": kind,
        "firma": firm,
        "nomor": rng.choice(
            (f"Nomor: {deed.nomor}", f"No. {deed.nomor}", f"Akta nomor: {deed.nomor:02d}.")
        ),
        "di_judul": plain if chance(rng, 0.4) else "",
        "garis": ruled,
        "pembukaan": opening,
        "pihak": [_party(o.person, numbered=numbered) for o in facts.officers],
        "pembuka": [each.replace("*", "") for each in text.pembuka],
        "pasal": [
            [p.nomor, p.judul, [each.replace("*", "") for each in p.ayat]]
            for p in deeds.shortened(text, rng, 2, 5)
        ],
        "gaya": rng.choice(("Pasal {}.", "PASAL {}", "Ps. {}.")),
        "saham": [
            f"{name} {ribuan(count)} ({terbilang(count)}) {unit}"
            for name, (_, count, _) in zip(people, deeds.shares(facts), strict=True)
        ],
        "kata_saham": text.penempatan.replace("*", ""),
        "kata_angkat": rng.choice(
            (
                "Untuk pertama kalinya diangkat :",
                "Menyimpang dari ketentuan di atas, untuk pertama kali yang memegang jabatan "
                "ialah :",
            )
        ),
        "angkat": pairs,
        "mengalir": chance(rng, 0.5),
        "saksi": [f"{s.sebutan} {s.nama}" for s in deed.saksi],
        "kota": town,
        "notaris": notary,
        "cap": rng.choice(("SALINAN CETAKAN", "SESUAI ASLINYA")),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary))
