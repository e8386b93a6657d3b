"""Another notary's copy: date in words first, persons by paragraph, names before offices."""

import datetime as dt

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.facts import Facts, Officer, Person
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
    terbilang,
)

_BADAN = {
    "PT": ("PERSEROAN TERBATAS", "Perseroan"),
    "CV": ("PERSEROAN KOMANDITER", "Perseroan"),
    "KOPERASI": ("KOPERASI", "Koperasi"),
    "UD": ("USAHA DAGANG", "Usaha"),
}
_ORGAN = {
    "PT": ("DIREKSI", "DEWAN KOMISARIS"),
    "CV": ("PERSERO PENGURUS", "PERSERO DIAM"),
    "KOPERASI": ("PENGURUS", "PENGAWAS"),
    "UD": ("PENGUSAHA", ""),
}


def _tanggal(rng: Rng, day: dt.date) -> str:
    words = tanggal_kata(day, lama=chance(rng, 0.3))
    return f"{words} ({tanggal_angka(day)})" if chance(rng, 0.6) else words


def _penghadap(person: Person, *, panjang: bool) -> str:
    born = person.tanggal_lahir
    place = f"{kapital(person.tempat_lahir)}, pada tanggal {tanggal_panjang(born)}"
    card = f"Nomor Induk Kependudukan {person.nik}"
    if not panjang:
        return (
            f"{person.sebutan} *{person.nama_lengkap}*, {person.pekerjaan.lower()}, lahir di "
            f"{place}, beralamat di {deeds.home(person.alamat)}; {card};"
        )
    return (
        f"{person.sebutan} *{person.nama_lengkap}*, dilahirkan di {place} ({tanggal_kata(born)}), "
        f"Warga Negara Indonesia, pekerjaan {kapital(person.pekerjaan)}, bertempat tinggal di "
        f"{person.alamat.kota}, {deeds.home(person.alamat)}, menurut Kartu Tanda Penduduk dengan "
        f"{card};"
    )


def _saham(facts: Facts) -> list[str]:
    unit = "saham" if facts.company.bentuk == "PT" else "bagian"
    return [
        f"{o.person.sebutan} {name} mengambil {ribuan(count)} ({terbilang(count)}) {unit}, "
        f"seluruhnya senilai {rupiah(value, ',00')} ({terbilang(value)} rupiah);"
        for o, (name, count, value) in zip(facts.officers, deeds.shares(facts), strict=True)
    ]


def _organ(facts: Facts) -> list[list[object]]:
    """Return the organs with their members: title of the organ, then person and office."""
    titles = _ORGAN[facts.company.bentuk]
    groups: list[list[object]] = []
    for title, watching in zip(titles, (False, True), strict=True):
        members = [_anggota(o) for o in facts.officers if o.pengawas is watching]
        if members:
            groups.append([title, members])
    return groups


def _anggota(officer: Officer) -> list[str]:
    return [f"{officer.person.sebutan} *{officer.person.nama_lengkap}*", officer.jabatan]


def draw(case: Case) -> Printed:
    """Draw the deed on folio paper."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company = facts.company
    firm = printing.badan(rng, company, besar=True)
    form, short = _BADAN[company.bentuk]
    seat = company.kantor.kabupaten
    if seat.startswith("Kota") and chance(rng, 0.4):
        seat = company.kantor.kota
    notary_seat = deed.notaris_kota
    if chance(rng, 0.5):
        notary_seat = notary_seat.removeprefix("Kota ")
    text = deeds.deed_text(facts, firm, seat)
    notary = deed.notaris.nama_lengkap
    number = rng.choice(
        (f"{deed.nomor}", f"{deed.nomor:02d}.", f"{deed.nomor:03d}", f"{deed.nomor},-")
    )
    day = deed.tanggal
    long_persons = chance(rng, 0.6)
    opening = rng.choice(
        (
            f"Pada hari {hari_acak(rng, day)}, tanggal {_tanggal(rng, day)}, jam {deed.jam} waktu "
            f"setempat, telah datang menghadap kepada saya, *{notary}*, Notaris berkedudukan di "
            f"{notary_seat}, di hadapan para saksi yang nama-namanya akan disebut di bawah:",
            f"Hari ini, {hari_acak(rng, day)}, tanggal {_tanggal(rng, day)}, mulai pukul "
            f"{deed.jam} WITA. Menghadap kepada saya, *{notary}*, Notaris di {notary_seat}, "
            "dihadiri saksi-saksi yang akan disebutkan pada penutup akta ini:",
        )
    )
    first = rng.choice(
        (
            f'{short} memakai nama *"{firm}"* dan berkantor pusat serta berkedudukan di *{seat}*.',
            f"{short} ini didirikan dengan nama: *{firm}*, bertempat kedudukan di *{seat}*.",
        )
    )
    organs = _organ(facts)
    articles = [[p.nomor, p.judul, list(p.ayat)] for p in text.pasal]
    articles[0] = [1, "NAMA DAN TEMPAT KEDUDUKAN", [first, *text.pasal[0].ayat[1:]]]
    data = {
        "huruf": rng.choice(("DejaVu Sans Mono", "Nimbus Roman", "URW Bookman", "P052")),
        "ukuran": rng.choice((10, 10.5, 11)),
        "spasi": rng.choice((6, 7, 8)),
        "pinggir": rng.choice(("strip", "polos", "strip")),
        "kepala": chance(rng, 0.6),
        "notaris": notary,
        "sk": deed.notaris_sk,
        "kota": notary_seat,
        "alamat_notaris": f"{deed.notaris_alamat.jalan}, {deed.notaris_alamat.kota}",
        "judul": rng.choice(
            (
                [f"AKTA PENDIRIAN {form}", firm],
                [f"PENDIRIAN {form}", f'"{firm}"'],
                [f"AKTA PENDIRIAN {firm}"],
            )
        ),
        "nomor": number,
        "label_nomor": rng.choice(("Nomor", "NOMOR", "No.")),
        "pembukaan": opening,
        "penghadap": [_penghadap(o.person, panjang=long_persons) for o in facts.officers],
        "urut": rng.choice(("I.", "1)", "-")),
        "kenal": "Saya, Notaris, mengenal para penghadap dari surat bukti diri yang ditunjukkan.",
        "pembuka": list(text.pembuka),
        "pasal": articles,
        "gaya_pasal": rng.choice(("Pasal 1", "PASAL 1")),
        "setor": "Modal tersebut di atas dimasukkan oleh para pendiri sebagai berikut:",
        "saham": _saham(facts),
        "angkat": rng.choice(
            (
                f"Akhirnya para penghadap menerangkan bahwa susunan jabatan {short} untuk pertama "
                "kali adalah:",
                f"Untuk pertama kalinya yang menduduki jabatan dalam {short} ialah:",
            )
        ),
        "organ": organs,
        "sambung": rng.choice((" sebagai ", ", sebagai ", ", selaku ")),
        "setuju": "Pengangkatan tersebut telah diterima oleh masing-masing yang bersangkutan.",
        "saksi": [f"{s.sebutan} {s.nama}, {s.pekerjaan.lower()};" for s in deed.saksi],
        "tarif": "10000" if day.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "bersampul": chance(rng, 0.35),
        "tanggal": tanggal_panjang(day),
    }
    fields = truth_fields.akta(
        facts,
        badan=firm,
        notaris=notary,
        deed=deed,
        kota=notary_seat,
        kedudukan=seat,
        pengurus=sorted(facts.officers, key=lambda o: o.pengawas),
    )
    return Printed(data, fields)
