"""Typed deed that runs on without a paragraph: day in words, offices before persons at the end."""

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.facts import Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    hari_acak,
    kapital,
    nama_bulan,
    rupiah,
    tanggal_angka,
    tanggal_kata,
    terbilang,
)

_JUDUL = {
    "PT": "PERSEROAN TERBATAS",
    "CV": "PERSEROAN KOMANDITER",
    "KOPERASI": "KOPERASI",
    "UD": "USAHA DAGANG",
}
_BADAN = {"PT": "perseroan", "CV": "perseroan", "KOPERASI": "koperasi", "UD": "usaha dagang"}
_KE = (
    "Kesatu", "Kedua", "Ketiga", "Keempat", "Kelima", "Keenam", "Ketujuh", "Kedelapan",
    "Kesembilan", "Kesepuluh", "Kesebelas", "Keduabelas", "Ketigabelas", "Keempatbelas",
)  # fmt: skip


def _who(person: Person) -> str:
    """Return how this office introduces somebody, the birth in words."""
    return (
        f"{person.sebutan} *{person.nama_lengkap}*, {person.pekerjaan.lower()}, lahir di "
        f"{kapital(person.tempat_lahir)} pada {tanggal_kata(person.tanggal_lahir)}, bertempat "
        f"tinggal di {deeds.home(person.alamat)}, pemegang Kartu Tanda Penduduk {person.nik}"
    )


def draw(case: Case) -> Printed:
    """Draw the copy."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company, day = facts.company, deed.tanggal
    firm = printing.badan(rng, company, besar=True)
    seat = company.kantor.kabupaten
    text = deeds.deed_text(facts, firm, seat)
    notary = deed.notaris.nama_lengkap
    lama, alone = chance(rng, 0.4), len(facts.officers) == 1
    month = nama_bulan(day.month, lama=lama)
    dated = rng.choice(
        (
            f"tanggal {terbilang(day.day)} bulan {month} tahun {terbilang(day.year)} "
            f"({tanggal_angka(day)})",
            f"tanggal {terbilang(day.day)} {month} {terbilang(day.year)}",
            f"tanggal {terbilang(day.day)} {month} {terbilang(day.year)} ({day.year})",
        )
    )
    weekday = hari_acak(rng, day)
    opening = rng.choice(
        (
            f"Pada hari {weekday}, {dated}, menghadap kepada saya, *{notary}*, Notaris di "
            f"{deed.notaris_kota}, dengan dihadiri oleh saksi-saksi yang akan disebutkan pada "
            "akhir akta ini",
            f"Hari ini, {weekday}, {dated}, di hadapan saya, *{notary}*, Notaris berkedudukan di "
            f"{deed.notaris_kota}, hadir dengan saksi-saksi yang akan disebut kemudian",
        )
    )
    parties = "; dan ".join(_who(o.person) for o in facts.officers)
    called = "Penghadap" if alone else "Para penghadap"
    articles = deeds.shortened(text, rng, 2, 5)
    linked = rng.choice(("menjadi {0} : {1}", "sebagai {0}, {1}", "{0} ialah {1}"))
    offices = "; ".join(
        linked.format(o.jabatan, f"{o.person.sebutan} *{o.person.nama_lengkap}*")
        for o in facts.officers
    )
    unit = "saham" if company.bentuk == "PT" else "bagian"
    shares = "; ".join(
        f"{o.person.sebutan} {name} untuk {terbilang(count)} {unit} atau {rupiah(value)}"
        for o, (name, count, value) in zip(facts.officers, deeds.shares(facts), strict=True)
    )
    count_words = chance(rng, 0.7)
    number = f"{deed.nomor} ({terbilang(deed.nomor)})" if count_words else f"{deed.nomor}"
    witnesses = " dan ".join(f"{s.sebutan} {s.nama}" for s in deed.saksi)
    data = {
        "huruf": rng.choice(("Nimbus Mono PS", "Liberation Mono", "DejaVu Sans Mono")),
        "ukuran": rng.choice((10, 10.5, 11)),
        "spasi": rng.choice((7, 8.5, 10)),
        "pisah": rng.choice(("strip", "titik", "spasi")),
        "alinea": chance(rng, 0.35),  # whether the sections begin on a line of their own
        "cap_turunan": rng.choice(("TURUNAN", "SALINAN", "GROSSE / SALINAN")),
        "judul": rng.choice(("{0}", "PENDIRIAN {0}", "AKTA PENDIRIAN {0}")).format(
            _JUDUL[company.bentuk]
        ),
        "firma": rng.choice((firm, f'"{firm}"')),
        "nomor": rng.choice(("Nomor: ", "Nomor ", "No.: ")) + number,
        "muka": f"{opening}: {parties}. {called} dikenal oleh saya, Notaris.",
        "bagian": [
            f"{' '.join(text.pembuka)}",
            *(
                f"*{_KE[at]}.* {kapital(p.judul)}. {' '.join(p.ayat)}"
                for at, p in enumerate(articles)
            ),
            f"*{_KE[len(articles)]}.* Modal {_BADAN[company.bentuk]} telah disetor oleh {shares}.",
            f"*{_KE[len(articles) + 1]}.* Untuk pertama kali diangkat {offices}; pengangkatan mana "
            "telah diterima oleh yang bersangkutan.",
            text.setuju,
        ],
        "tutup": f"Akta ini dibuat di {deed.notaris_kota} pada hari dan tanggal tersebut di atas, "
        f"dihadiri {witnesses}, keduanya pegawai kantor notaris, sebagai saksi, dan sesudah "
        f"dibacakan ditandatangani oleh {called.lower()}, saksi-saksi dan saya, Notaris.",
        "tertanda": [
            *(f"ttd. {o.person.nama}" for o in facts.officers),
            *(f"ttd. {s.nama}" for s in deed.saksi),
        ],
        "keluar": rng.choice(
            (
                "Dikeluarkan sebagai turunan yang sama bunyinya,",
                "Diberikan untuk salinan yang serupa bunyinya oleh saya,",
            )
        ),
        "kota": deed.notaris_kota,
        "notaris": notary,
        "tarif": "10000" if day.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary))
