"""Deed of change by one whom a meeting empowered: plain type, points, officers by office."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.facts import Deed, Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import (
    hari_acak,
    kapital,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
)

_BADAN = {"PT": "Perseroan", "CV": "Persekutuan", "KOPERASI": "Koperasi", "UD": "Perusahaan"}
_JUDUL = {
    "PT": ("PERNYATAAN KEPUTUSAN RAPAT", "PERUBAHAN ANGGARAN DASAR"),
    "CV": ("PEMASUKAN DAN PERUBAHAN ANGGARAN DASAR", "PERUBAHAN AKTA PERSEROAN KOMANDITER"),
    "KOPERASI": ("PERNYATAAN KEPUTUSAN RAPAT ANGGOTA", "PERUBAHAN ANGGARAN DASAR"),
    "UD": ("PERUBAHAN AKTA PERUSAHAAN PERORANGAN", "PERUBAHAN ANGGARAN DASAR"),
}


def _who(rng: Rng, person: Person) -> str:
    """Return how the one who appears is introduced."""
    born = f"{kapital(person.tempat_lahir)}, tanggal {tanggal_panjang(person.tanggal_lahir)}"
    card = rng.choice(("pemegang Kartu Tanda Penduduk nomor", "Nomor Induk Kependudukan"))
    return (
        f"{person.sebutan} *{person.nama_lengkap}*, lahir di {born}, "
        f"{person.pekerjaan.lower()}, Warga Negara Indonesia, bertempat tinggal di "
        f"{person.alamat.kota}, {person.alamat.jalan}, {card} {person.nik}"
    )


def _opening(rng: Rng, deed: Deed, notary: str) -> str:
    """Return the deed's first sentence."""
    lama = chance(rng, 0.2)
    words = tanggal_kata(deed.tanggal, lama=lama)
    date = rng.choice((f"{tanggal_angka(deed.tanggal)} ({words})",
                       f"{tanggal_panjang(deed.tanggal, lama=lama)} ({words})", words))  # fmt: skip
    return (
        f"Pada hari ini, {hari_acak(rng, deed.tanggal)}, tanggal {date}, pukul {deed.jam} Waktu "
        f"Indonesia Tengah, hadir di hadapan saya, *{notary}*, Notaris di {deed.notaris_kota}, "
        "dengan dihadiri para saksi yang nama-namanya disebut pada akhir akta :"
    )


def draw(case: Case) -> Printed:
    """Draw the deed."""
    rng, facts, deed = case.rng, case.facts, case.facts.perubahan
    company, first, head = facts.company, facts.akta, facts.pemohon
    firm = printing.badan(rng, company, besar=True)
    notary, body = deed.notaris.nama_lengkap, _BADAN[company.bentuk]
    decree = (
        f", yang telah mendapat pengesahan dengan keputusan Nomor {facts.sk_ahu.nomor}"
        if facts.sk_ahu and chance(rng, 0.6)
        else ""
    )
    place = printing.alamat(rng, company.kantor)
    extra = rng.sample(
        [
            f"menegaskan bahwa kantor {body} beralamat di {place};",
            f"tidak mengadakan perubahan atas modal {body};",
            "memberi kuasa kepada penghadap untuk menuangkan keputusan ini dalam akta notaris;",
        ],
        rng.randint(1, 3),
    )
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Mono PS", "Caladea", "Liberation Sans")),
        "ukuran": rng.choice((10.5, 11)),
        "sampul": chance(rng, 0.5),
        "notaris": notary,
        "sk": deed.notaris_sk,
        "alamat": printing.alamat(rng, deed.notaris_alamat),
        "judul": rng.choice(_JUDUL[company.bentuk]),
        "firma": firm,
        "nomor": rng.choice((f"{deed.nomor:02d}", str(deed.nomor), f"{deed.nomor:02d}.-")),
        "tanggal": tanggal_panjang(deed.tanggal, nol=chance(rng, 0.5)),
        "buka": _opening(rng, deed, notary),
        "hadap": f"{_who(rng, head.person)}, dalam hal ini selaku {head.jabatan} menjalankan "
        f"kuasa yang diberikan oleh rapat {firm} yang akan disebut di bawah ini.",
        "kenal": "Penghadap saya, Notaris, kenal, dan menerangkan :",
        "dasar": [
            f"bahwa {firm}, berkedudukan di {company.kantor.kabupaten}, didirikan dengan akta "
            f"Nomor {first.nomor:02d} tertanggal {tanggal_panjang(first.tanggal)} yang dibuat di "
            f"hadapan {first.notaris.nama_lengkap}, Notaris di {first.notaris_kota}{decree};",
            f"bahwa dalam rapat para pemilik {body} yang sah telah diambil keputusan dengan "
            "suara bulat, yang dengan akta ini dinyatakan sebagai berikut :",
        ],
        "putus": [
            f"menambah kegiatan usaha {body} dengan industri obat tradisional (KBLI 21022);",
            *extra,
            rng.choice(
                (
                    f"menetapkan susunan pengurus {body} sejak akta ini :",
                    f"susunan anggota pengurus {body} selanjutnya menjadi :",
                )
            ),
        ],
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
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary, deed=deed))
