"""Copy from a notary in a small town: office plate on top, founders by letters, plain articles.

The first officers stand at the end, each on a line with the office before or after the name.
"""

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.facts import Deed, Person
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

_JUDUL = {
    "PT": "PERSEROAN TERBATAS",
    "CV": "PERSEROAN KOMANDITER",
    "KOPERASI": "KOPERASI",
    "UD": "USAHA DAGANG",
}


def _day(rng: Rng, deed: Deed) -> str:
    """The day as this office writes it, in words and mostly in figures too."""
    spoken = tanggal_kata(deed.tanggal, lama=chance(rng, 0.25))
    figures = rng.choice((tanggal_angka(deed.tanggal), tanggal_panjang(deed.tanggal)))
    return rng.choice((f"{figures} ({spoken})", f"{spoken} ({figures})", spoken))


def _who(person: Person, *, worded: bool) -> str:
    """A founder as the deed introduces him."""
    born = person.tanggal_lahir
    birth = f"{tanggal_angka(born)} ({tanggal_kata(born)})" if worded else tanggal_panjang(born)
    return (
        f"{person.sebutan} *{person.nama_lengkap}*, Warga Negara Indonesia, lahir di "
        f"{kapital(person.tempat_lahir)} tanggal {birth}, pekerjaan {person.pekerjaan.lower()}, "
        f"beralamat di {deeds.home(person.alamat)}, Nomor Induk Kependudukan {person.nik};"
    )


def _officers(case: Case) -> list[str]:
    """The lines that appoint the first officers."""
    before = chance(case.rng, 0.5)
    tail = case.rng.choice(("tersebut", "tersebut di atas", "penghadap tersebut"))
    lines = []
    for each in case.facts.officers:
        name = f"{each.person.sebutan} *{each.person.nama_lengkap}*"
        lines.append(
            f"{each.jabatan} : {name}, {tail};"
            if before
            else f"{name}, {tail}, sebagai {each.jabatan};"
        )
    return lines


def draw(case: Case) -> Printed:
    """Draw the copy."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company = facts.company
    firm = printing.badan(rng, company, besar=True)
    text = deeds.deed_text(facts, firm, company.kantor.kabupaten)
    notary = deed.notaris.nama_lengkap
    alone, worded = len(facts.officers) == 1, chance(rng, 0.5)
    called = "Penghadap" if alone else "Para penghadap"
    opening = rng.choice(
        (
            f"Pada hari ini, {hari_acak(rng, deed.tanggal)}, tanggal {_day(rng, deed)}, pukul "
            f"{deed.jam} WITA.",
            f"Pada hari ini, hari {hari_acak(rng, deed.tanggal)}, tanggal {_day(rng, deed)}.",
        )
    )
    before = rng.choice(
        (
            f"Menghadap kepada saya, *{notary}*, Notaris di {deed.notaris_kota}, dengan dihadiri "
            "para saksi yang saya kenal dan akan disebutkan nama-namanya pada akhir akta ini :",
            f"Hadir di hadapan saya, *{notary}*, Notaris berkedudukan di {deed.notaris_kota}, "
            "dengan hadirnya saksi-saksi yang nama-namanya disebut dalam penutup akta ini :",
        )
    )
    unit = "saham" if company.bentuk == "PT" else "bagian"
    number = f"{deed.nomor:02d}"
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Mono PS", "C059", "Nimbus Roman")),
        "ukuran": rng.choice((11, 11.5, 12)),
        "spasi": rng.choice((6, 7.5, 9)),
        "folio": chance(rng, 0.5),
        "tepi": chance(rng, 0.5),
        "pengisi": chance(rng, 0.45),
        "notaris": notary,
        "plat": [
            f"NOTARIS DI {deed.notaris_kota.upper()}",
            f"SK. Menkumham Nomor {deed.notaris_sk}",
            printing.alamat(rng, deed.notaris_alamat),
        ],
        "salinan": rng.choice(("", "SALINAN", "S A L I N A N")),
        "judul": [
            rng.choice(("AKTA PENDIRIAN", "PENDIRIAN")),
            _JUDUL[company.bentuk] if company.bentuk != "KOPERASI" or chance(rng, 0.5) else "",
            firm,
        ],
        "nomor": rng.choice((f"Nomor : {number}.-", f"Nomor : {number}", f"NOMOR {deed.nomor}")),
        "buka": [opening, before],
        "pihak": [_who(o.person, worded=worded) for o in facts.officers],
        "kenal": f"{called} saya, Notaris, kenal dari identitas yang ditunjukkan.",
        "terang": list(text.pembuka),
        "pasal": [[p.nomor, p.judul, list(p.ayat)] for p in deeds.shortened(text, rng, 1, 5)],
        "pasal_dulu": chance(rng, 0.5),
        "modal": text.penempatan,
        "setor": [
            f"{o.person.sebutan} {name}, sebanyak {ribuan(count)} ({terbilang(count)}) {unit} "
            f"dengan nilai {rupiah(value)} ({terbilang(value)} rupiah);"
            for o, (name, count, value) in zip(facts.officers, deeds.shares(facts), strict=True)
        ],
        "angkat": text.pengangkatan,
        "pengurus": _officers(case),
        "setuju": text.setuju,
        "akta_ini": rng.choice(("DEMIKIAN AKTA INI", "MAKA DARI SEGALA SESUATU AKTA INI")),
        "saksi_buka": f"Dibuat dan diselesaikan di {deed.notaris_kota} pada hari dan tanggal "
        "seperti pada kepala akta ini, di hadapan saksi-saksi :",
        "saksi": [f"{s.sebutan} {s.nama}, {s.pekerjaan.lower()};" for s in deed.saksi],
        "tutup": f"Sesudah dibacakan, akta ini segera ditandatangani oleh {called.lower()}, para "
        "saksi dan saya, Notaris. Dilangsungkan tanpa coretan dan tanpa tambahan.",
        "salin": rng.choice(
            ("Diberikan sebagai salinan yang sama bunyinya.", "SALINAN SESUAI DENGAN ASLINYA.")
        ),
        "kota": deed.notaris_kota,
        "tarif": "10000" if deed.tanggal.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary))
