"""Deed on a sheet folded in two: typed at the right half, a catchword for each part at the left."""

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.facts import Person
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
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

_MACAM = {
    "PT": "Perseroan Terbatas",
    "CV": "Perseroan Komanditer",
    "KOPERASI": "Koperasi",
    "UD": "Usaha Dagang",
}


def _who(person: Person, *, words: bool) -> str:
    """Return the description of somebody who came, the birth in words or in digits."""
    born = person.tanggal_lahir
    day = tanggal_kata(born) if words else tanggal_panjang(born)
    return (
        f"*{person.nama_lengkap}*, dilahirkan di {kapital(person.tempat_lahir)} pada {day}, "
        f"{person.pekerjaan.lower()}, tinggal di {deeds.home(person.alamat)}; memperlihatkan "
        f"Kartu Tanda Penduduk bernomor {person.nik};"
    )


def draw(case: Case) -> Printed:
    """Draw the deed."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company, day = facts.company, deed.tanggal
    firm = printing.badan(rng, company, besar=True)
    seat = company.kantor.kabupaten
    text = deeds.deed_text(facts, firm, seat)
    notary, town = deed.notaris.nama_lengkap, deed.notaris_kota
    lama, words, spelled, bracketed, upper = (chance(rng, p) for p in (0.4, 0.5, 0.5, 0.6, 0.4))
    said = tanggal_kata(day, lama=lama)
    weekday = hari_acak(rng, day)
    dated = f"{said} ({tanggal_angka(day)})" if bracketed else said
    kind = _MACAM[company.bentuk]
    arrived = rng.choice(
        (
            f"Pada hari ini, {weekday}, tanggal {dated}, datanglah di kantor saya, *{notary}*, "
            f"Notaris yang berkedudukan di {town}, dengan disaksikan oleh orang-orang yang akan "
            "dinamai di bawah :",
            f"{weekday}, tanggal {dated}. Menghadap saya, *{notary}*, Notaris di {town}, dengan "
            "adanya dua orang saksi :",
        )
    )
    unit = "saham" if company.bentuk == "PT" else "bagian"
    margin = str.upper if upper else str
    heads = [
        f"{'Penghadap' if len(facts.officers) == 1 else 'Penghadap ke-' + str(i)}"
        for i in range(1, len(facts.officers) + 1)
    ]
    articles = deeds.shortened(text, rng, 2, 5)
    shares = [
        f"{o.person.sebutan} {name} : {ribuan(count)} {unit}, {rupiah(value)};"
        for o, (name, count, value) in zip(facts.officers, deeds.shares(facts), strict=True)
    ]
    under = rng.choice(("{0} : {1};", "{1}, selaku {0};", "{1} menjabat {0};"))
    board = [
        under.format(o.jabatan, f"{o.person.sebutan} *{o.person.nama_lengkap}*")
        for o in facts.officers
    ]
    data = {
        "huruf": rng.choice(("Nimbus Mono PS", "Liberation Mono", "DejaVu Sans Mono")),
        "ukuran": rng.choice((9.5, 10)),
        "tinta": rng.choice(("#222222", "#2f2f45", "#3a3a3a")),
        "lipatan": chance(rng, 0.7),
        "judul": rng.choice((f"Pendirian {kind}", f"Akta Pendirian {kind}")),
        "nomor": rng.choice(("Nomor : ", "No. ", "Akte No. "))
        + (f"{deed.nomor} ({terbilang(deed.nomor)})" if spelled else f"{deed.nomor}.-"),
        "bagian": [
            [margin(rng.choice(("Pembukaan", "Kepala akta", "Hari dan tanggal"))), [arrived]],
            *(
                [margin(head), [f"{o.person.sebutan} {_who(o.person, words=words)}"]]
                for head, o in zip(heads, facts.officers, strict=True)
            ),
            [margin("Maksud"), list(text.pembuka)],
            *([f"Pasal {p.nomor}\n{margin(kapital(p.judul))}", list(p.ayat)] for p in articles),
            [margin(rng.choice(("Penyetoran", "Modal disetor"))), shares],
            [
                margin(rng.choice(("Pengangkatan", "Pengurus pertama", "Susunan pengurus"))),
                ["Untuk pertama kali diangkat :", *board],
            ],
            [margin("Kuasa"), [text.setuju]],
            [
                margin("Penutup"),
                [
                    f"Dibuat sebagai minuta di {town}, dibacakan kepada yang menghadap dengan "
                    f"disaksikan {deed.saksi[0].sebutan} {deed.saksi[0].nama} dan "
                    f"{deed.saksi[1].sebutan} {deed.saksi[1].nama}, pegawai Notaris, lalu "
                    "ditandatangani."
                ],
            ],
        ],
        "keluar": rng.choice(
            ("Turunan yang sama bunyinya.", "Dikeluarkan sebagai salinan.", "Untuk salinan sah :")
        ),
        "kota": town,
        "notaris": notary,
        "tarif": "10000" if day.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary))
