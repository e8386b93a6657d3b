"""A copy that opens with its reasons, numbers by decimals and lists who signed the original."""

import datetime as dt

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.facts import Facts, Officer, Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
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

_BENTUK = {
    "PT": "Perseroan Terbatas",
    "CV": "Persekutuan Komanditer (Commanditaire Vennootschap)",
    "KOPERASI": "Koperasi",
    "UD": "Usaha Dagang",
}
_SEBUT = {"PT": "Perseroan", "CV": "Persekutuan", "KOPERASI": "Koperasi", "UD": "Usaha"}
_PENDIRI = {"PT": "pendiri", "CV": "sekutu", "KOPERASI": "anggota pendiri", "UD": "pemilik"}
_KELOMPOK = {
    "PT": ("Anggota Direksi", "Anggota Dewan Komisaris"),
    "CV": ("Sekutu aktif", "Sekutu pasif"),
    "KOPERASI": ("Pengurus", "Pengawas"),
    "UD": ("Yang menjalankan usaha", ""),
}
_BAGIAN = {
    "PT": "saham",
    "CV": "bagian modal",
    "KOPERASI": "bagian simpanan",
}


def _jam(jam: str) -> str:
    hour, minute = (int(part) for part in jam.split("."))
    return terbilang(hour) + (f" lewat {terbilang(minute)} menit" if minute else " tepat")


def _hari_tanggal(rng: Rng, day: dt.date) -> str:
    month = nama_bulan(day.month, lama=chance(rng, 0.25))
    words = f"{terbilang(day.day)} bulan {month} tahun {terbilang(day.year)}"
    style = rng.choice(("kata", "angka dulu", "angka lalu"))
    if style == "kata":
        return words
    if style == "angka dulu":
        return f"{tanggal_angka(day)} ({words})"
    return f"{words} ({tanggal_angka(day)})"


def _diri(person: Person, *, lahir_kata: bool) -> str:
    born = person.tanggal_lahir
    day = tanggal_panjang(born)
    if lahir_kata:
        day += f" ({terbilang(born.day)} {nama_bulan(born.month)} {terbilang(born.year)})"
    return (
        f"{person.sebutan} *{person.nama_lengkap}*, pekerjaan {person.pekerjaan.lower()}, "
        f"kelahiran {kapital(person.tempat_lahir)}, tanggal {day}, penduduk "
        f"{deeds.home(person.alamat)}, Warga Negara Indonesia, memperlihatkan Kartu Tanda "
        f"Penduduk nomor {person.nik}"
    )


def _premis(facts: Facts, firm: str, seat: str) -> list[str]:
    form, short = _BENTUK[facts.company.bentuk], _SEBUT[facts.company.bentuk]
    if facts.company.bentuk == "UD":
        return [
            "bahwa penghadap hendak menjalankan suatu usaha atas nama dan tanggungan sendiri;",
            f"bahwa usaha itu akan dijalankan dengan nama *{firm}* dari tempat kedudukannya di "
            f"{seat};",
            f"bahwa untuk itu penghadap menghendaki agar pendirian {form} tersebut, selanjutnya "
            f'disebut "{short}", dinyatakan dalam suatu akta otentik.',
        ]
    return [
        f"bahwa para penghadap telah bermufakat untuk bersama-sama mendirikan suatu {form};",
        f"bahwa badan usaha itu akan dikenal dengan nama *{firm}*, dengan tempat kedudukan di "
        f'{seat}, dan dalam akta ini selanjutnya disebut "{short}";',
        f"bahwa untuk maksud itu para penghadap, selaku para {_PENDIRI[facts.company.bentuk]}, "
        "menetapkan ketentuan-ketentuan yang berikut ini.",
    ]


def _pasal_satu(facts: Facts, firm: str, seat: str) -> list[str]:
    short = _SEBUT[facts.company.bentuk]
    rest = (
        f"Di tempat-tempat lain {short} boleh membuka cabang atau perwakilan setelah diputuskan "
        "menurut ketentuan akta ini."
    )
    return [f"{short} ini memakai nama *{firm}* dan mempunyai kedudukan di *{seat}*.", rest]


def _istilah(facts: Facts, text: str) -> str:
    """Return a clause in the terms of this deed, which has another word for the partnership."""
    if facts.company.bentuk != "CV":
        return text
    for old, new in (("perseroan", "persekutuan"), ("persero", "sekutu")):
        for case in (str.lower, str.capitalize, str.upper):
            text = text.replace(case(old), case(new))
    return text


def _judul(text: str) -> str:
    small = {"DAN", "SERTA", "ATAU", "DI"}
    head, *words = kapital(text).split()
    return " ".join([head, *(w.lower() if w.upper() in small else w for w in words)])


def _setoran(facts: Facts) -> list[list[str]]:
    unit = _BAGIAN.get(facts.company.bentuk)
    return [
        [
            f"{o.person.sebutan} {name}",
            (f"{ribuan(count)} ({terbilang(count)}) {unit}, " if unit else "seluruhnya ")
            + f"bernilai {rupiah(value)} ({terbilang(value)} rupiah)",
        ]
        for o, (name, count, value) in zip(facts.officers, deeds.shares(facts), strict=True)
    ]


def _duduk(style: str, officer: Officer) -> list[str]:
    who = f"{officer.person.sebutan} *{officer.person.nama_lengkap}*"
    if style == "kalimat":
        return [f"penghadap {who} tersebut di atas menjabat {officer.jabatan};"]
    return [officer.jabatan, f"{who};"]


def _susunan(facts: Facts, style: str) -> list[list[object]]:
    """Return the groups of officers: their heading, then the lines of each."""
    groups: list[list[object]] = []
    for title, watching in zip(_KELOMPOK[facts.company.bentuk], (False, True), strict=True):
        lines = [_duduk(style, o) for o in facts.officers if o.pengawas is watching]
        if lines:
            groups.append([title, lines])
    return groups


def draw(case: Case) -> Printed:
    """Draw the copy, with a framed cover where this notary's office put one."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company, day = facts.company, facts.akta.tanggal
    alone = len(facts.officers) == 1
    firm = printing.badan(rng, company, besar=True)
    seat = company.kantor.kabupaten
    if seat.startswith("Kota") and chance(rng, 0.25):
        seat = company.kantor.kota
    town = deed.notaris_kota
    if chance(rng, 0.3):
        town = town.removeprefix("Kota ")
    notary = deed.notaris.nama_lengkap
    short, form = _SEBUT[company.bentuk], _BENTUK[company.bentuk].split(" (", maxsplit=1)[0]
    hadir = "Penghadap" if alone else "Para penghadap"
    text = deeds.deed_text(facts, firm, seat)
    articles = list(text.pasal) if chance(rng, 0.2) else deeds.shortened(text, rng, 3, 7)
    first = ["Nama dan Tempat Kedudukan", _pasal_satu(facts, firm, seat)]
    rest = [
        [_judul(_istilah(facts, p.judul)), [_istilah(facts, a) for a in p.ayat]]
        for p in articles[1:]
    ]
    style = rng.choice(("kalimat", "daftar"))
    words = f" ({terbilang(deed.nomor)})" if chance(rng, 0.4) else ""
    number = rng.choice((f"{deed.nomor}", f"{deed.nomor:02d}", f"{deed.nomor}.")) + words
    birth_words = chance(rng, 0.4)
    lahir = [_diri(o.person, lahir_kata=birth_words) for o in facts.officers]
    data = {
        "huruf": rng.choice(("Caladea", "P052", "Liberation Serif", "Carlito", "DejaVu Serif")),
        "ukuran": rng.choice((10.5, 11, 11.5)),
        "spasi": rng.choice((5, 6, 7.5)),
        "kertas": rng.choice(("a4", "f4")),
        "rusuk": chance(rng, 0.5),
        "isi": chance(rng, 0.4),
        "sampul": chance(rng, 0.4),
        "kop": chance(rng, 0.7),
        "desimal": chance(rng, 0.6),
        "notaris": notary,
        "kota": town,
        "sk": deed.notaris_sk,
        "alamat_notaris": printing.alamat(rng, deed.notaris_alamat),
        "telepon": deed.notaris.telepon,
        "nomor": number,
        "tanggal": tanggal_panjang(day),
        "bentuk": form,
        "firma": firm,
        "pembukaan": (
            f"Pada hari {hari_acak(rng, day)}, tanggal {_hari_tanggal(rng, day)}, pukul {deed.jam} "
            f"WITA ({_jam(deed.jam)} Waktu Indonesia Tengah), hadir di hadapan saya, *{notary}*, "
            f"Notaris yang berkedudukan di {town}, dengan dihadiri dua orang saksi yang saya, "
            "Notaris, kenal dan yang disebutkan pada akhir akta ini:"
        ),
        "hadir": [f"{one}{'.' if i == len(lahir) else ';'}" for i, one in enumerate(lahir, 1)],
        "kenal": (
            f"{hadir} saya, Notaris, kenal dari tanda pengenal tersebut, dan bertindak untuk diri "
            "sendiri."
        ),
        "menerangkan": f"{hadir} lebih dahulu menerangkan:",
        "premis": _premis(facts, firm, seat),
        "maka": (
            f"Berdasarkan hal-hal itu, {hadir.lower()} dengan akta ini mendirikan {short} dengan "
            "ketentuan-ketentuan sebagai berikut:"
        ),
        "pasal": [first, *rest],
        "peralihan": rng.choice(("KETENTUAN PERALIHAN", "KETENTUAN KHUSUS", "KETENTUAN LAIN")),
        "setor": (
            f"Dari modal {short} tersebut telah disetor {rupiah(deed.modal_disetor)} "
            f"({terbilang(deed.modal_disetor)} rupiah), dengan perincian:"
        ),
        "setoran": _setoran(facts),
        "angkat": (
            f"Untuk masa pertama, dan sampai diadakan perubahan menurut ketentuan akta ini, "
            f"{'pimpinan' if alone else 'susunan pengurusan dan pengawasan'} {short} adalah:"
        ),
        "gaya": style,
        "susunan": _susunan(facts, style),
        "terima": (
            "Jabatan tersebut telah diterima baik oleh yang bersangkutan."
            if alone
            else "Jabatan-jabatan tersebut telah diterima baik oleh mereka masing-masing."
        ),
        "kuasa": (
            f"{hadir} memberi kuasa kepada saya, Notaris, untuk melakukan pendaftaran yang "
            "diperlukan sehubungan dengan akta ini."
        ),
        "saksi": [f"{_diri(s, lahir_kata=False)}".replace("*", "") + ";" for s in deed.saksi],
        "baca": (
            f"Akta ini saya bacakan kepada {hadir.lower()} dan saksi-saksi, lalu ditandatangani "
            f"oleh {hadir.lower()}, saksi-saksi dan saya, Notaris, tanpa gantian, tanpa coretan "
            "dan tanpa tambahan."
        ),
        "tertanda": [
            [hadir, [o.person.nama_lengkap for o in facts.officers]],
            ["Saksi-saksi", [s.nama for s in deed.saksi]],
            ["Notaris", [notary]],
        ],
        "tarif": "10000" if day.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
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
