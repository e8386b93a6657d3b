"""Extract of a deed: headings in the margin, clauses cut short, a strip of three cells on top.

What matters is quoted; the rest ends in "dan seterusnya".
"""

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.facts import Facts, Officer
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import (
    hari_acak,
    kapital,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
)

_BENTUK = {
    "PT": "Perseroan Terbatas",
    "CV": "Perseroan Komanditer",
    "KOPERASI": "Koperasi",
    "UD": "Usaha Dagang",
}
_AKHIR = ("dan seterusnya;", "dan seterusnya. ---", "dst.;", "- - - dan seterusnya - - -")


def _datang(officer: Officer, *, ktp: bool, akhir: str) -> str:
    person = officer.person
    card = f", pemegang KTP nomor {person.nik}" if ktp else ""
    return (
        f"{person.sebutan} *{person.nama_lengkap}*, {person.pekerjaan.lower()}, lahir di "
        f"{kapital(person.tempat_lahir)} pada {tanggal_panjang(person.tanggal_lahir)}{card}, "
        f"{akhir}"
    )


def _pengurus(facts: Facts, style: str) -> list[list[str]]:
    """Return an office and who holds it for each officer, as the extract writes them."""
    lines = []
    for officer in facts.officers:
        who = f"{officer.person.sebutan} *{officer.person.nama_lengkap}*"
        if style == "kalimat":
            lines.append([f"{who} diangkat sebagai {officer.jabatan};"])
        else:
            lines.append([officer.jabatan, who])
    return lines


def _pasal(rng: Rng, facts: Facts, firm: str, akhir: str) -> list[list[str]]:
    text = deeds.deed_text(facts, firm, facts.company.kantor.kabupaten)
    kept = deeds.shortened(text, rng, 1, 3)
    return [
        [f"Pasal {p.nomor}", p.judul, p.ayat[0], "" if len(p.ayat) == 1 else akhir] for p in kept
    ]


def draw(case: Case) -> Printed:
    """Draw the extract."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company, day = facts.company, deed.tanggal
    firm = printing.badan(rng, company, besar=True)
    notary, town = deed.notaris.nama_lengkap, deed.notaris_kota
    lama, digits, cards, capital, below, table = (
        chance(rng, p) for p in (0.25, 0.5, 0.5, 0.4, 0.5, 0.5)
    )
    words = tanggal_kata(day, lama=lama)
    written = f"{words} ({tanggal_angka(day)})" if digits else words
    short = tanggal_panjang(day, lama=lama)
    akhir = rng.choice(_AKHIR)
    form = _BENTUK[company.bentuk]
    alone = len(facts.officers) == 1
    them = "penghadap" if alone else "para penghadap"
    style = "daftar" if table else "kalimat"
    heads = rng.choice(
        (
            ("Waktu", "Yang menghadap", "Kehendak", "Pengurus pertama", "Saksi"),
            ("Pembukaan", "Penghadap", "Pendirian", "Susunan pengurus", "Penutup"),
            ("Kepala akta", "Komparisi", "Premis", "Pengangkatan", "Akhir akta"),
        )
    )
    data = {
        "huruf": rng.choice(("P052", "C059", "Liberation Serif", "DejaVu Sans Mono")),
        "ukuran": rng.choice((10.5, 11)),
        "judul": rng.choice(("KUTIPAN AKTA", "KUTIPAN AKTA PENDIRIAN", "PETIKAN AKTA PENDIRIAN")),
        "perihal": rng.choice(
            (
                [f"PENDIRIAN {form.upper()}", firm],
                [f"AKTA PENDIRIAN {firm}"],
                [f"Pendirian {form}", f'"{firm}"'],
            )
        ),
        "lajur": [
            {"kata": rng.choice(("Nomor", "Nomor akta")), "isi": str(deed.nomor)},
            {"kata": rng.choice(("Tanggal", "Tanggal akta")), "isi": short},
            {"kata": rng.choice(("Sifat", "Lembar")), "isi": rng.choice(("Kutipan", "Otentik"))},
        ],
        "takarir_bawah": below,
        "tepi": list(heads),
        "tepi_besar": capital,
        "buka": rng.choice(
            (
                f"Pada hari {hari_acak(rng, day)}, tanggal {written}, pukul {deed.jam} WITA, "
                f"hadir di hadapan saya, *{notary}*, Notaris di {town}, {akhir}",
                f"Hari ini {hari_acak(rng, day)}, {written}, di hadapan *{notary}*, Notaris yang "
                f"berkedudukan di {town}, {akhir}",
            )
        ),
        "penghadap": [_datang(o, ktp=cards, akhir=akhir) for o in facts.officers],
        "kehendak": f"Bahwa {them} dengan akta ini mendirikan suatu {form} dengan nama *{firm}* "
        f"yang berkedudukan di *{company.kantor.kabupaten}*, {akhir}",
        "pasal": _pasal(rng, facts, firm, akhir),
        "angkat": rng.choice(
            (
                "Menyimpang dari ketentuan mengenai tata cara pengangkatan, untuk pertama kali "
                "ditetapkan :",
                "Untuk pertama kali jabatan-jabatan diisi sebagai berikut :",
            )
        ),
        "pengurus": _pengurus(facts, style),
        "saksi": "Akta ini ditandatangani oleh "
        + them
        + ", saksi "
        + " dan saksi ".join(s.nama for s in deed.saksi)
        + f", dan saya, Notaris, {akhir}",
        "sama": rng.choice(
            (
                "Dikeluarkan sebagai kutipan yang kata demi kata sama bunyinya dengan bagian-"
                "bagian yang dikutip dari minuta.",
                "Kutipan ini sesuai dengan minuta akta dan diberikan atas permintaan yang "
                "berkepentingan.",
            )
        ),
        "atas": rng.choice(([f"Notaris di {town},"], [f"NOTARIS {town.upper()}"])),
        "notaris": notary,
        "sk": deed.notaris_sk,
        "alamat_notaris": deeds.home(deed.notaris_alamat),
        "tarif": "10000" if day.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.akta(facts, badan=firm, notaris=notary)
    return Printed(data, fields)
