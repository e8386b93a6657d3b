"""Deed in four lettered parts: who founds, who governs at first, the capital, then the articles.

The notary's letterhead on top, number and day in one line; the first officers are appointed in
sentences long before the articles.
"""

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.facts import Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import (
    hari,
    kapital,
    nama_bulan,
    ribuan,
    rupiah,
    tanggal_panjang,
    terbilang,
)

_NAMA_BENTUK = {
    "PT": "Perseroan Terbatas",
    "CV": "Perseroan Komanditer",
    "KOPERASI": "Koperasi",
    "UD": "Usaha Dagang",
}


def _self(rng: Rng, person: Person) -> str:
    """Return how this notary describes somebody: the card first, then home and birth."""
    work = person.pekerjaan.lower()
    born = f"{kapital(person.tempat_lahir)}, {tanggal_panjang(person.tanggal_lahir)}"
    card = rng.choice(("KTP Nomor", "NIK", "Nomor Induk Kependudukan"))
    return (
        f"{person.sebutan} *{person.nama_lengkap}*, Warga Negara Indonesia, {card} {person.nik}, "
        f"{work}, tinggal di {deeds.home(person.alamat)}; lahir di {born}"
    )


def _appointed(rng: Rng, case: Case) -> list[str]:
    """Return a sentence for each first officer, alike within one deed."""
    form = rng.choice(
        (
            "{sebutan} *{nama}* diangkat sebagai {jabatan}.",
            "Jabatan {jabatan} dipegang oleh {sebutan} *{nama}*;",
            "{sebutan} {nama}, tersebut di atas, sebagai *{jabatan}*.",
        )
    )
    return [
        form.format(sebutan=o.person.sebutan, nama=o.person.nama_lengkap, jabatan=o.jabatan)
        for o in case.facts.officers
    ]


def draw(case: Case) -> Printed:
    """Draw the deed."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company, day = facts.company, deed.tanggal
    firm = printing.badan(rng, company, besar=True)
    seat, form = company.kantor.kabupaten, _NAMA_BENTUK[company.bentuk]
    text = deeds.deed_text(facts, firm, seat)
    notary, town = deed.notaris.nama_lengkap, deed.notaris_kota
    lama, capital_first, tabled, lettered = (chance(rng, p) for p in (0.25, 0.4, 0.4, 0.6))
    long_day = tanggal_panjang(day, lama=lama)
    said = (
        f"{terbilang(day.day)} bulan {nama_bulan(day.month, lama=lama)} tahun {terbilang(day.year)}"
    )
    people = "Penghadap" if len(facts.officers) == 1 else "Para penghadap"
    opening = rng.choice(
        (
            "Berhadapan dengan saya, *{notaris}*, Notaris di {kota}, pada hari {hari} tanggal "
            "{panjang} ({kata}), jam {jam} WITA :",
            "Menghadap kepada saya, *{notaris}*, Notaris di {kota}, hari {hari}, {panjang} "
            "({kata}), pukul {jam} Waktu Indonesia Tengah :",
        )
    ).format(
        notaris=notary, kota=town, hari=hari(day), panjang=long_day, kata=said, jam=deed.jam
    )  # fmt: skip
    founding = rng.choice(
        (
            f"{people} dengan akta ini mendirikan {form} dengan nama *{firm}* yang berkedudukan di "
            f"*{seat}*.",
            f"{people} menyatakan mendirikan {form} *{firm}*, bertempat kedudukan di {seat}.",
        )
    )
    unit = "lembar saham" if company.bentuk == "PT" else "bagian"
    shares = [
        [f"{o.person.sebutan} {n}", f"{ribuan(c)} {unit}", rupiah(v)]
        for o, (n, c, v) in zip(facts.officers, deeds.shares(facts), strict=True)
    ]
    govern = {
        "judul": rng.choice(("PENGURUS YANG PERTAMA", "SUSUNAN PENGURUS", "KEPENGURUSAN")),
        "isi": [
            rng.choice(
                (
                    "Sampai diadakan penggantian, yang pertama kali diangkat ialah :",
                    "Dengan menyimpang dari anggaran dasar ditetapkan :",
                )
            )
        ],
        "butir": _appointed(rng, case),
    }
    paid = {
        "judul": rng.choice(("MODAL", "PEMASUKAN MODAL")),
        "isi": [
            f"Jumlah modal yang telah disetor adalah {rupiah(deed.modal_disetor)} "
            f"({terbilang(deed.modal_disetor)} rupiah), yaitu oleh :"
        ],
        "butir": [] if tabled else [f"{n} : {c}, {v};" for n, c, v in shares],
        "tabel": shares if tabled else [],
    }
    founders = {
        "judul": rng.choice(("PARA PIHAK DAN PENDIRIAN", "YANG MENGHADAP", "PENDIRIAN")),
        "isi": [opening],
        "butir": [f"{_self(rng, o.person)}." for o in facts.officers],
        "akhir": [founding],
    }
    articles = [[p.nomor, p.judul, list(p.ayat)] for p in deeds.shortened(text, rng, 2, 5)]
    for at, article in enumerate(articles, 1):
        article[0] = at
    number = rng.choice((f"{deed.nomor}", f"{deed.nomor:02d}"))
    data = {
        "huruf": rng.choice(("Caladea", "Carlito", "Liberation Serif", "URW Bookman")),
        "ukuran": rng.choice((10.5, 11)),
        "kop": [
            [notary, 14, True],
            [f"NOTARIS DI {town.upper()}", 10.5, False],
            [f"{deed.notaris_alamat.jalan} {deed.notaris_alamat.kota}", 8.5, False],
            [f"SK {deed.notaris_sk}", 8.5, False],
        ],
        "garis": rng.choice(("ganda", "tipis", "tebal-tipis")),
        "judul": rng.choice((f"AKTA PENDIRIAN {firm}", f"PENDIRIAN {form.upper()}\n{firm}")),
        "nomor": rng.choice(
            (f"Nomor {number} tanggal {long_day}", f"No. {number}, tertanggal {long_day}")
        ),
        "babak": [founders, paid, govern] if capital_first else [founders, govern, paid],
        "huruf_babak": "A." if lettered else "I.",
        "judul_dasar": rng.choice(("ANGGARAN DASAR", "KETENTUAN-KETENTUAN")),
        "pasal": articles,
        "tutup": f"Akta ini dibuat di {town}, dibacakan oleh saya, Notaris, dan ditandatangani "
        f"bersama {deed.saksi[0].sebutan} {deed.saksi[0].nama} dan {deed.saksi[1].sebutan} "
        f"{deed.saksi[1].nama} sebagai saksi.",
        "notaris": notary,
        "kota": town,
        "ttd": ink.signature(rng),
        "tarif": "10000" if day.year >= 2021 else "6000",
        "putar": ink.lean(rng),
    }
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary))
