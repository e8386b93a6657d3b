"""Deed whose first officers stand in its last article, the notary's plate in a corner."""

from lab.specimens import deeds, ink, printing, truth_fields, truth_values
from lab.specimens.facts import Facts, Person
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

_DEGREES = {
    "S.H.": "Sarjana Hukum",
    "SH.": "Sarjana Hukum",
    "M.Kn.": "Magister Kenotariatan",
    "M.H.": "Magister Hukum",
    "Sp.N.": "Spesialis Notariat",
}
_FORM = {
    "PT": ("PERSEROAN TERBATAS", "perseroan terbatas", "Perseroan", "pemegang saham"),
    "CV": ("PERSEROAN KOMANDITER", "perseroan komanditer", "Perseroan", "persero"),
    "KOPERASI": ("KOPERASI", "koperasi", "Koperasi", "anggota pendiri"),
    "UD": ("USAHA DAGANG", "usaha dagang", "Usaha", "pemilik"),
}


def _notary(rng: Rng, person: Person) -> str:
    """Return the notary as deeds write him: his degrees short, or in words."""
    if chance(rng, 0.65):
        return person.nama_lengkap
    words = [_DEGREES[part.strip()] for part in person.gelar_belakang.split(",") if part.strip()]
    head = f"{person.gelar_depan} " if person.gelar_depan else ""
    return ", ".join([f"{head}{person.nama}", *words])


def _appears(person: Person) -> str:
    born = person.tanggal_lahir
    return (
        f"{person.sebutan} *{person.nama_lengkap}*, Warga Negara Indonesia, lahir di "
        f"{kapital(person.tempat_lahir)} pada tanggal {tanggal_angka(born)} "
        f"({tanggal_kata(born)}), {person.pekerjaan.lower()}, bertempat tinggal di "
        f"{deeds.home(person.alamat)}, pemegang Nomor Induk Kependudukan {person.nik}."
    )


def _brought(facts: Facts) -> list[str]:
    """Return what each founder brings in."""
    unit = "lembar saham" if facts.company.bentuk == "PT" else "bagian"
    return [
        f"{o.person.sebutan} {name}, tersebut di atas, sebanyak {ribuan(count)} "
        f"({terbilang(count)}) {unit} atau {rupiah(value)} ({terbilang(value)} rupiah);"
        for o, (name, count, value) in zip(facts.officers, deeds.shares(facts), strict=True)
    ]


def draw(case: Case) -> Printed:
    """Draw the deed."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company, day = facts.company, deed.tanggal
    firm = printing.badan(rng, company, besar=True)
    title, kind, short, owners = _FORM[company.bentuk]
    seat = company.kantor.kabupaten
    text = deeds.deed_text(facts, firm, seat)
    notary = _notary(rng, deed.notaris)
    place = deed.notaris_kota
    lama = chance(rng, 0.3)
    date = f"{tanggal_angka(day)} ({tanggal_kata(day, lama=lama)})"
    first = rng.choice(
        (
            f"Dengan akta ini didirikan {kind} yang diberi nama *{firm}*, selanjutnya disebut "
            f'"{short}", dan mempunyai tempat kedudukan di *{seat}*.',
            f"Yang didirikan ini adalah {kind} bernama: *{firm}*, berkedudukan di *{seat}*, untuk "
            f'selanjutnya dalam akta ini cukup disebut "{short}".',
        )
    )
    branch = (
        f"{short} dapat membuka cabang atau perwakilan di tempat lain, baik di dalam maupun di "
        "luar wilayah Republik Indonesia."
    )
    articles = [[p.nomor, p.judul, list(p.ayat)] for p in deeds.shortened(text, rng, 2, 5)]
    articles[0][2] = [first, branch]
    for at, article in enumerate(articles, 1):
        article[0] = at
    after = rng.choice((" tersebut", "", ", tersebut di atas"))
    data = {
        "huruf": rng.choice(("Nimbus Roman", "Caladea", "URW Bookman", "Liberation Serif")),
        "ukuran": rng.choice((10.5, 11, 11.5)),
        "papan": rng.choice(("kanan", "kiri", "")),
        "notaris": notary,
        "sk": deed.notaris_sk,
        "alamat": f"{deed.notaris_alamat.jalan}, {deed.notaris_alamat.kota}",
        "kota": place,
        "judul": [f"AKTA PENDIRIAN {title}", firm]
        if company.bentuk != "KOPERASI"
        else ["AKTA PENDIRIAN", firm],
        "kepala": [
            ["Nomor", rng.choice((f"{deed.nomor:02d}.-", f"{deed.nomor}"))],
            ["Tanggal", tanggal_panjang(day, lama=lama, nol=True)],
        ],
        "waktu": [
            f"Pada hari ini, {hari_acak(rng, day)}, tanggal {date}.",
            f"Pukul {deed.jam} WITA (Waktu Indonesia Tengah).",
            f"Menghadap kepada saya, *{notary}*, Notaris di *{place}*, dengan dihadiri oleh "
            "saksi-saksi yang saya kenal dan akan disebutkan pada bagian akhir akta ini:",
        ],
        "penghadap": [_appears(o.person) for o in facts.officers],
        "kenal": "Para penghadap telah dikenal oleh saya, Notaris."
        if len(facts.officers) > 1
        else "Penghadap telah dikenal oleh saya, Notaris.",
        "pembuka": list(text.pembuka),
        "pasal": articles,
        "setor_judul": "PENYETORAN MODAL",
        "setor": f"Modal tersebut dimasukkan ke dalam {short} oleh {owners}, yaitu:",
        "saham": _brought(facts),
        "angkat_judul": rng.choice(("PENGURUS PERTAMA", "PENGANGKATAN PENGURUS")),
        "angkat": "Menyimpang dari ketentuan mengenai tata cara pengangkatan, untuk pertama "
        "kalinya ditetapkan:",
        "pengurus": [
            [o.jabatan, f"{o.person.sebutan} *{o.person.nama_lengkap}*{after}"]
            for o in facts.officers
        ],
        "titik": rng.choice(("titik", "rapat")),
        "terima": "Pengangkatan tersebut diterima baik oleh yang bersangkutan.",
        "saksi": [f"{s.sebutan} {s.nama}" for s in deed.saksi],
        "tarif": "10000" if day.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.akta(facts, badan=firm, notaris=notary)
    fields["notaris"] = truth_values.nama(notary)
    return Printed(data, fields)
