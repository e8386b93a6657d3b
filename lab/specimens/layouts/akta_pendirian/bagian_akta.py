"""Deed under headings of its parts, the persons in rows, the first officers in a sentence."""

from lab.specimens import deeds, ink, truth_fields
from lab.specimens.facts import Facts, Officer, Person
from lab.specimens.layout import Case, Printed
from lab.specimens.printing import badan, daftar
from lab.specimens.rng import chance
from lab.specimens.words import (
    hari_acak,
    kapital,
    nama_bulan,
    ribuan,
    rupiah,
    tanggal_angka,
    tanggal_panjang,
    terbilang,
)

_FORM = {
    "PT": ("Perseroan Terbatas", "Perseroan"),
    "CV": ("Perseroan Komanditer (C.V.)", "Perseroan"),
    "KOPERASI": ("Koperasi", "Koperasi"),
    "UD": ("Usaha Dagang", "Usaha"),
}
_LEADING = {
    "PT": ("Direksi", "Dewan Komisaris"),
    "CV": ("Persero Pengurus", "Persero Diam"),
    "KOPERASI": ("Pengurus", "Pengawas"),
    "UD": ("Pimpinan", ""),
}
_PARTS = {
    "angka": ("I. KEPALA AKTA", "II. KOMPARISI", "III. ISI AKTA", "IV. PENUTUP"),
    "huruf": ("A. PEMBUKAAN", "B. PARA PENGHADAP", "C. ANGGARAN DASAR", "D. AKHIR AKTA"),
    "polos": ("KEPALA AKTA", "KOMPARISI", "BADAN AKTA", "AKHIR AKTA"),
}


def _appears(person: Person, *, grown: bool) -> list[list[str]]:
    """Return the rows on a person who appears before the notary."""
    home, born = person.alamat, person.tanggal_lahir
    rt = f"RT {home.rt}" + (f" RW {home.rw}" if home.rw else "")
    village = f"{'Desa' if home.desa else 'Kelurahan'} {home.kelurahan}"
    day = tanggal_panjang(born) if grown else tanggal_angka(born)
    return [
        ["Nama", f"{person.sebutan} *{person.nama_lengkap}*"],
        ["Kelahiran", f"{kapital(person.tempat_lahir)}, {day}"],
        ["Pekerjaan", kapital(person.pekerjaan)],
        ["Tempat tinggal", f"{home.jalan}, {rt}, {village}, {home.kecamatan}, {home.kabupaten}"],
        ["Nomor KTP", f"{person.nik}, Warga Negara Indonesia"],
    ]


def _told(officers: list[Officer], style: str) -> str:
    """Return the officers of one organ in the words of a sentence."""
    parts = []
    for each in officers:
        who = f"{each.person.sebutan} *{each.person.nama_lengkap}*"
        if style == "sebagai":
            parts.append(f"{who} sebagai {each.jabatan}")
        elif style == "jabatan":
            parts.append(f"jabatan {each.jabatan} dipegang oleh {who}")
        else:
            parts.append(f"{each.jabatan} ialah {who}")
    return daftar(parts)


def _organs(facts: Facts, style: str) -> list[list[str]]:
    """Return the organs, those who lead first: the title, and who sits in it."""
    groups = []
    for title, watching in zip(_LEADING[facts.company.bentuk], (False, True), strict=True):
        members = [o for o in facts.officers if o.pengawas is watching]
        if members:
            groups.append([title, _told(members, style)])
    return groups


def draw(case: Case) -> Printed:
    """Draw the deed, the number in the margin of its first line."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company, day = facts.company, deed.tanggal
    lama, ranked, grown, worded, closed = (chance(rng, p) for p in (0.3, 0.75, 0.5, 0.5, 0.5))
    style, parts = rng.choice(("sebagai", "jabatan", "ialah")), rng.choice(tuple(_PARTS))
    told = rng.choice(("kalimat", "organ"))
    firm = badan(rng, company, besar=True)
    full, short = _FORM[company.bentuk]
    seat = company.kantor.kabupaten
    town = deed.notaris_kota if ranked else deed.notaris_kota.removeprefix("Kota ")
    text = deeds.deed_text(facts, firm, seat)
    notary = deed.notaris.nama_lengkap
    month = nama_bulan(day.month, lama=lama)
    words = f"{terbilang(day.day)} {month} {terbilang(day.year)}"
    digits = rng.choice((tanggal_angka(day), f"{day.day}-{day.month}-{day.year}"))
    date = f"tanggal {digits} ({words})" if worded else f"tanggal {words} ({digits})"
    number = rng.choice((f"{deed.nomor:02d}", f"-{deed.nomor}-", f"{deed.nomor}.-"))
    slot, count = rng.choice(("kanan", "tengah")), rng.randint(3, 7)
    alone = len(facts.officers) == 1
    those = "Penghadap" if alone else "Para penghadap"
    opening = rng.choice(
        (
            "Akta ini dibuat pada hari {hari}, {date}, pukul {jam} Waktu Indonesia Tengah, oleh "
            "dan di hadapan saya, *{notary}*, Notaris dengan tempat kedudukan di {town} dan "
            "wilayah jabatan seluruh Provinsi Kalimantan Timur.",
            "Pada hari {hari}, {date}, tepat jam {jam} WITA, di kantor saya, *{notary}*, Notaris "
            "untuk daerah jabatan Provinsi Kalimantan Timur yang bertempat kedudukan di {town}, "
            "telah hadir mereka yang disebut di bawah ini.",
        )
    )
    named = rng.choice(
        (
            f"{full} ini diberi nama *{firm}* (untuk selanjutnya disebut {short}) dan bertempat "
            f"kedudukan di *{seat}*.",
            f"{short} yang didirikan dengan akta ini bernama *{firm}*. Tempat kedudukannya ialah "
            f"*{seat}*.",
        )
    )
    articles = [[p.judul, list(p.ayat)] for p in deeds.shortened(text, rng, count, count)]
    articles[0] = [articles[0][0], [named]]
    organs = _organs(facts, style)
    unit = "saham" if company.bentuk == "PT" else "bagian"
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Sans", "P052", "Liberation Sans")),
        "ukuran": rng.choice((10.5, 11)),
        "nomor": [rng.choice(("Akta Nomor", "NOMOR :", "Akta No.")), number],
        "letak": slot,
        "bagian": _PARTS[parts],
        "judul": rng.choice(
            ([firm, f"Akta Pendirian {full}"], [f"PENDIRIAN {full.upper()}", firm])
        ),
        "penghadap": [_appears(o.person, grown=grown) for o in facts.officers],
        "hadir": f"{those}, yang saya kenal dari kartu tanda penduduk yang ditunjukkan, bertindak "
        "untuk diri sendiri dan menerangkan hal-hal berikut.",
        "pembuka": list(text.pembuka),
        "pasal": articles,
        "setor": f"{those} memasukkan modal {short} sejumlah {rupiah(deed.modal_disetor)} "
        f"({terbilang(deed.modal_disetor)} rupiah), yaitu:",
        "saham": [
            [o.person.nama, f"{ribuan(pieces)} {unit}", rupiah(value)]
            for o, (_, pieces, value) in zip(facts.officers, deeds.shares(facts), strict=True)
        ],
        "angkat": f"Untuk pertama kalinya {those.lower()} mengangkat dalam {short} :",
        "organ": organs if told == "organ" else [],
        "kalimat": ""
        if told == "organ"
        else f"Untuk pertama kalinya dalam {short} diangkat "
        + "; dan selanjutnya, ".join(f"untuk {title}: {who}" for title, who in organs).rstrip(".")
        + ".",
        "terima": "Pengangkatan itu diterima dengan baik." if closed else "",
        "saksi": [f"{s.sebutan} {s.nama}, {s.pekerjaan.lower()}" for s in deed.saksi],
        "kota": town,
        "notaris": notary,
        "sk": deed.notaris_sk,
        "alamat": f"{deed.notaris_alamat.jalan}, {deed.notaris_alamat.kota}",
        "tarif": "10000" if day.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        # Last, as Fridays take more draws than other days.
        "pembukaan": opening.format(
            hari=hari_acak(rng, day), date=date, jam=deed.jam, notary=notary, town=town
        ),
    }
    fields = truth_fields.akta(
        facts,
        badan=firm,
        notaris=notary,
        deed=deed,
        kota=town,
        kedudukan=seat,
        pengurus=sorted(facts.officers, key=lambda o: o.pengawas),
    )
    return Printed(data, fields)
