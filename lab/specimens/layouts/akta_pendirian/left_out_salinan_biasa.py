"""Deed of a notary in plain type: founders numbered, articles short, first officers in a list."""

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.facts import Deed, Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import hari_acak, kapital, tanggal_angka, tanggal_kata, tanggal_panjang

_ANGKAT = {
    "PT": "Untuk pertama kalinya diangkat sebagai anggota Direksi dan Dewan Komisaris :",
    "CV": "Para persero yang mengurus dan yang hanya memasukkan modal ialah :",
    "KOPERASI": "Pengurus dan Pengawas yang pertama terdiri atas :",
    "UD": "Yang memimpin dan memiliki usaha ini ialah :",
}


def _founder(rng: Rng, person: Person) -> str:
    """Return how a founder is introduced."""
    born = rng.choice((tanggal_panjang(person.tanggal_lahir), tanggal_angka(person.tanggal_lahir)))
    return (
        f"{person.sebutan} *{person.nama_lengkap}*, {person.pekerjaan.lower()}, Warga Negara "
        f"Indonesia, lahir di {kapital(person.tempat_lahir)} pada tanggal {born}, bertempat "
        f"tinggal di {deeds.home(person.alamat)}, Nomor Induk Kependudukan {person.nik};"
    )


def _opening(rng: Rng, deed: Deed, notary: str) -> str:
    """Return the deed's first sentence."""
    lama = chance(rng, 0.2)
    words = tanggal_kata(deed.tanggal, lama=lama)
    date = rng.choice((f"{tanggal_angka(deed.tanggal)} ({words})", words,
                       f"{tanggal_panjang(deed.tanggal, lama=lama)} ({words})"))  # fmt: skip
    return (
        f"Pada hari {hari_acak(rng, deed.tanggal)} ini, tanggal {date}, pukul {deed.jam} Waktu "
        f"Indonesia Tengah, datang menghadap kepada saya, *{notary}*, Notaris di "
        f"{deed.notaris_kota}, di hadapan saksi-saksi yang akan disebut kemudian :"
    )


def draw(case: Case) -> Printed:
    """Draw the deed."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company = facts.company
    firm = printing.badan(rng, company, besar=True)
    text = deeds.deed_text(facts, firm, company.kantor.kabupaten)
    notary = deed.notaris.nama_lengkap
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Mono PS", "Liberation Sans", "P052")),
        "ukuran": rng.choice((10.5, 11)),
        "sampul": chance(rng, 0.5),
        "kop": chance(rng, 0.5),
        "notaris": notary,
        "sk": deed.notaris_sk,
        "alamat": printing.alamat(rng, deed.notaris_alamat),
        "judul": text.jenis,
        "firma": firm,
        "nomor": rng.choice((f"{deed.nomor:02d}", str(deed.nomor), f"{deed.nomor:02d}.-")),
        "tanggal": tanggal_panjang(deed.tanggal, nol=chance(rng, 0.5)),
        "buka": _opening(rng, deed, notary),
        "pendiri": [_founder(rng, o.person) for o in facts.officers],
        "pembuka": list(text.pembuka),
        "pasal": [[p.nomor, p.judul, list(p.ayat)] for p in deeds.shortened(text, rng, 3, 6)],
        "angkat": _ANGKAT[company.bentuk],
        "pengurus": [
            [o.jabatan, f"{o.person.sebutan} *{o.person.nama_lengkap}*"] for o in facts.officers
        ],
        "gaya": rng.choice(("baris", "sebut", "tabel")),
        "saksi": [f"{s.sebutan} {s.nama_lengkap}" for s in deed.saksi],
        "kota": deed.notaris_kota,
        "tarif": "10000" if deed.tanggal.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary))
