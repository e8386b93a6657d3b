"""Deed that gives each founder's first office where he appears; its end only points back there.

Head at the left in three lines; the office opens or closes the founder's paragraph.
"""

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.facts import Officer
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
)

_TENTANG = {
    "PT": "Pendirian Perseroan Terbatas",
    "CV": "Pendirian Perseroan Komanditer",
    "KOPERASI": "Pendirian Koperasi",
    "UD": "Pendirian Usaha Dagang",
}
_SEBUT = {"PT": "Perseroan", "CV": "Perseroan", "KOPERASI": "Koperasi", "UD": "Usaha"}


def _founder(officer: Officer, style: str, firm: str) -> str:
    """Return the paragraph of one founder with the office that he takes up."""
    person, born = officer.person, officer.person.tanggal_lahir
    who = (
        f"*{person.nama_lengkap}*, lahir di {kapital(person.tempat_lahir)} tanggal "
        f"{tanggal_panjang(born)}, pekerjaan {person.pekerjaan.lower()}, bertempat tinggal di "
        f"{deeds.home(person.alamat)}, pemegang Kartu Tanda Penduduk Nomor {person.nik}"
    )
    if style == "akhir":
        return f"{person.sebutan} {who}; yang untuk pertama kali menjabat *{officer.jabatan}*."
    if style == "kurung":
        return f"{person.sebutan} {who} (pendiri, menjabat selaku {officer.jabatan} {firm})."
    return f"Selaku {officer.jabatan} : {person.sebutan} {who}."


def _capital(rng: Rng, case: Case) -> list[str]:
    """Return what each founder pays in, in a line each."""
    shares = deeds.shares(case.facts)
    word = rng.choice(("menyetor", "memasukkan", "mengambil bagian sebesar"))
    if case.facts.company.bentuk == "PT":
        return [f"{n} sebanyak {ribuan(c)} saham, senilai {rupiah(v)};" for n, c, v in shares]
    return [f"{n} {word} {rupiah(v)};" for n, _, v in shares]


def draw(case: Case) -> Printed:
    """Draw the deed."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company, day = facts.company, deed.tanggal
    firm = printing.badan(rng, company, besar=True)
    seat, short = company.kantor.kabupaten, _SEBUT[company.bentuk]
    text = deeds.deed_text(facts, firm, seat)
    notary, town = deed.notaris.nama_lengkap, deed.notaris_kota
    style = rng.choice(("muka", "akhir", "kurung"))
    lama, spaced, head_day, alone = (
        chance(rng, 0.25),
        chance(rng, 0.5),
        chance(rng, 0.5),
        len(facts.officers) == 1,
    )
    weekday, digits, spelled = hari_acak(rng, day), tanggal_angka(day), tanggal_kata(day, lama=lama)
    date = rng.choice((f"{digits} ({spelled})", f"{spelled} ({digits})"))
    opening = rng.choice(
        (
            "Pada hari {hari}, tanggal {tgl}, pukul {jam} WITA, datang menghadap saya *{notaris}*, "
            "Notaris di {kota}, disertai saksi-saksi yang saya kenal :",
            "Hari ini, {hari}, tanggal {tgl}, jam {jam} Waktu Indonesia Tengah, di hadapan saya "
            "*{notaris}*, Notaris berkedudukan di {kota}, hadir :",
        )
    ).format(hari=weekday, tgl=date, jam=deed.jam, notaris=notary, kota=town)
    office = "jabatan yang disebut pada nama" if not alone else "jabatan yang disebut pada namanya"
    back = rng.choice(
        (
            f"Untuk pertama kalinya {short} diurus dan diawasi oleh yang menghadap, dalam "
            f"{office}{'' if alone else ' masing-masing'} di bagian awal akta ini.",
            f"Pengangkatan yang pertama dari mereka yang mengurus {short} telah dinyatakan di muka "
            "dan tidak diulangi lagi di sini.",
        )
    )
    articles = [[p.nomor, p.judul, list(p.ayat)] for p in deeds.shortened(text, rng, 2, 5)]
    for at, article in enumerate(articles, 1):
        article[0] = at
    head = [
        [rng.choice(("Akta", "Perihal", "Mengenai")), f"{_TENTANG[company.bentuk]} *{firm}*"],
        [rng.choice(("Nomor", "No.")), rng.choice((f"{deed.nomor}", f"{deed.nomor:02d}"))],
        *([["Tanggal", tanggal_panjang(day, lama=lama)]] if head_day else []),
    ]
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "Liberation Sans", "P052")),
        "ukuran": rng.choice((11, 11.5)),
        "renggang": spaced,
        "folio": chance(rng, 0.5),
        "kepala": head,
        "kaki": f"{notary} - Notaris {town}" if chance(rng, 0.4) else "",
        "buka": opening,
        "urut": rng.choice(("1.", "I.", "a.")),
        "penghadap": [_founder(o, style, firm) for o in facts.officers],
        "kenal": rng.choice(
            ("Telah saya kenal.", "Identitasnya telah diperlihatkan kepada saya, Notaris.")
        ),
        "pembuka": list(text.pembuka),
        "pasal": articles,
        "gaya_pasal": rng.choice(("sebaris", "tengah")),
        "setor_kata": f"Modal {short} pada waktu pendirian berasal dari :",
        "setor": _capital(rng, case),
        "kembali": back,
        "tutup": [
            "Demikian akta ini dibuat dan diselesaikan pada hari dan tanggal tersebut di atas di "
            f"{town}, disaksikan oleh {deed.saksi[0].nama} dan {deed.saksi[1].nama}, pegawai "
            "kantor notaris.",
            "Sesudah saya bacakan, akta ini ditandatangani oleh semua yang hadir dan saya, "
            "Notaris.",
        ],
        "salinan": rng.choice(("Salinan yang sama bunyinya.", "Untuk salinan.")),
        "notaris": notary,
        "kota": town,
        "sk": deed.notaris_sk,
        "ttd": ink.signature(rng),
        "tarif": "10000" if day.year >= 2021 else "6000",
        "bermeterai": chance(rng, 0.5),
        "putar": ink.lean(rng),
    }
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary))
