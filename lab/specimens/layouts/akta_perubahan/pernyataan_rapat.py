"""Deed of change on deed paper with dashes: one appears for a meeting and states its decisions."""

from lab.specimens import changes, deeds, ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import hari_acak, tanggal_angka, tanggal_kata, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the deed, with a cover on some copies."""
    rng, facts, deed = case.rng, case.facts, case.facts.perubahan
    firm = printing.badan(rng, facts.company, besar=True)
    text = changes.change_text(rng, facts, firm)
    notary = deed.notaris.nama_lengkap
    words = tanggal_kata(deed.tanggal, lama=chance(rng, 0.2))
    date = f"{tanggal_angka(deed.tanggal)} ({words})" if chance(rng, 0.7) else words
    head = facts.pemohon
    data = {
        "huruf": rng.choice(("Liberation Mono", "Liberation Serif", "C059", "Nimbus Roman")),
        "ukuran": rng.choice((10.5, 11, 11.5)),
        "spasi": rng.choice((6.5, 7.5, 9)),
        "garis": chance(rng, 0.75),
        "sampul": chance(rng, 0.5),
        "notaris": notary,
        "sk": deed.notaris_sk,
        "alamat": printing.alamat(rng, deed.notaris_alamat),
        "jenis": text.jenis,
        "firma": firm,
        "nomor": rng.choice((f"{deed.nomor:02d}", f"{deed.nomor:02d}.-", str(deed.nomor))),
        "tanggal": tanggal_panjang(deed.tanggal),
        "pembukaan": f"Pada hari ini, {hari_acak(rng, deed.tanggal)}, tanggal {date}, pukul "
        f"{deed.jam} WITA, menghadap kepada saya, *{notary}*, Notaris di {deed.notaris_kota}, "
        "dengan dihadiri saksi-saksi yang saya, Notaris, kenal dan akan disebut pada akhir akta "
        "ini:",
        "penghadap": deeds.persona(head.person)
        + f" menurut keterangannya dalam hal ini bertindak selaku {head.jabatan} dan kuasa rapat "
        f"{firm}.",
        "dasar": list(text.dasar),
        "keputusan": list(text.keputusan),
        "susunan": text.susunan,
        "pengurus": [
            [o.jabatan, f"{o.person.sebutan} *{o.person.nama_lengkap}*;"] for o in facts.officers
        ],
        "saksi": [deeds.persona(s).replace("*", "") for s in deed.saksi],
        "kota": deed.notaris_kota,
        "tarif": "10000" if deed.tanggal.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary, deed=deed))
