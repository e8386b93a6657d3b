"""Deed of change from a word processor: framed cover, headings, officers in a table by organ."""

from lab.specimens import changes, deeds, ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import hari_acak, tanggal_angka, tanggal_kata, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the deed with its cover."""
    rng, facts, deed = case.rng, case.facts, case.facts.perubahan
    firm = printing.badan(rng, facts.company, besar=True)
    text = changes.change_text(rng, facts, firm)
    notary = deed.notaris.nama_lengkap
    long = tanggal_panjang(deed.tanggal, nol=True)
    words = tanggal_kata(deed.tanggal)
    date = rng.choice((f"{tanggal_angka(deed.tanggal)} ({words})", f"{long} ({words})"))
    data = {
        "huruf": rng.choice(("Liberation Serif", "Caladea", "P052", "DejaVu Serif")),
        "notaris": notary,
        "sk": deed.notaris_sk,
        "alamat": printing.alamat(rng, deed.notaris_alamat),
        "bingkai": chance(rng, 0.6),
        "jenis": text.jenis,
        "firma": firm,
        "nomor": rng.choice((f"{deed.nomor:02d}", str(deed.nomor))),
        "tanggal": long,
        "pembukaan": f"Pada hari ini, {hari_acak(rng, deed.tanggal)}, tanggal {date}, pukul "
        f"{deed.jam} WITA, berhadapan dengan saya, *{notary}*, Notaris di *{deed.notaris_kota}*, "
        "dengan dihadiri oleh saksi-saksi yang telah saya, Notaris, kenal :",
        "penghadap": [deeds.persona(o.person) for o in facts.officers],
        "dasar": list(text.dasar),
        "keputusan": list(text.keputusan),
        "susunan": text.susunan,
        "pengurus": [
            [o.jabatan, f"{o.person.sebutan} {o.person.nama_lengkap}"] for o in facts.officers
        ],
        "bertabel": chance(rng, 0.6),
        "saksi": [s.nama for s in deed.saksi],
        "kota": deed.notaris_kota,
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary, deed=deed))
