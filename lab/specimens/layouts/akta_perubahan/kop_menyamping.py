"""Deed of change with the notary's head in the left column; officers under their offices in two."""

from lab.specimens import changes, deeds, ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import hari_acak, kapital, tanggal_angka, tanggal_kata, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the deed."""
    rng, facts, deed = case.rng, case.facts, case.facts.perubahan
    company, first, day = facts.company, facts.akta, facts.perubahan.tanggal
    firm = printing.badan(rng, company, besar=True)
    text = changes.change_text(rng, facts, firm)
    notary, head, seat = deed.notaris.nama_lengkap, facts.pemohon, company.kantor.kabupaten
    words = tanggal_kata(day, lama=chance(rng, 0.2))
    long = tanggal_panjang(day, nol=chance(rng, 0.3))
    titled, born, paired, numbered_words = (chance(rng, p) for p in (0.6, 0.5, 0.6, 0.5))
    date = rng.choice((f"{words} ({tanggal_angka(day)})", f"{long}", f"{words}"))
    number = f"{deed.nomor:02d}" if chance(rng, 0.5) else str(deed.nomor)
    officers = []
    for o in facts.officers:
        person = o.person
        called = f"{person.sebutan} " if titled else ""
        told = f"lahir di {kapital(person.tempat_lahir)}, {tanggal_angka(person.tanggal_lahir)}"
        lines = [f"NIK {person.nik}", *([told] if born else [])]
        officers.append([o.jabatan, f"{called}{person.nama_lengkap}", lines])
    alone = len(facts.officers) == 1
    data = {
        "huruf": rng.choice(("Nimbus Roman", "Carlito", "Liberation Serif", "P052")),
        "ukuran": rng.choice((10.5, 11)),
        "notaris": notary,
        "kota": deed.notaris_kota,
        "sk": deed.notaris_sk,
        "alamat": printing.alamat(rng, deed.notaris_alamat),
        "samping": [
            [rng.choice(("Akta Nomor", "Nomor", "No. Akta")), number],
            [rng.choice(("Tanggal", "Tertanggal", "Tgl. akta")), long],
            [rng.choice(("Isi", "Perihal", "Mengenai")), kapital(text.jenis)],
        ],
        "salinan": rng.choice(("SALINAN", "TURUNAN", "Salinan / Grosse")),
        "jenis": text.jenis,
        "firma": firm,
        "buka": rng.choice(
            (
                f"Hari ini, {hari_acak(rng, day)}, tanggal {date}, jam {deed.jam} WITA, saya, "
                f"*{notary}*, Notaris yang berkedudukan di {deed.notaris_kota}, menerima "
                "kedatangan :",
                f"Berhadapan dengan saya, *{notary}*, Notaris di {deed.notaris_kota}, pada hari "
                f"{hari_acak(rng, day)} tanggal {date} pukul {deed.jam} WITA :",
            )
        ),
        "penghadap": deeds.persona(head.person),
        "selaku": f"yang bertindak sebagai {head.jabatan} dari dan karenanya sah mewakili *{firm}* "
        f"yang berkedudukan di {seat}"
        + (f" (akta pendirian Nomor {first.nomor} tanggal {tanggal_panjang(first.tanggal)} dari "
           f"{first.notaris.nama_lengkap}, Notaris di {first.notaris_kota})."),
        "lanjut": "Penghadap sebagai pemilik tunggal menerangkan telah menetapkan :"
        if alone
        else "Penghadap menerangkan bahwa seluruh yang berhak telah bersepakat bulat memutuskan :",
        "angka": rng.choice(("I.", "a.", "1)")),
        "keputusan": list(text.keputusan),
        "kata_susunan": rng.choice(
            (
                "Dengan demikian yang memegang jabatan adalah :",
                "Susunan pengurus seluruhnya sebagai berikut :",
            )
        ),
        "pengurus": officers,
        "berdua": paired,
        # The office over the name, or beneath it in brackets.
        "jabatan_atas": numbered_words,
        "saksi": [f"{s.sebutan} {s.nama}" for s in deed.saksi],
        "tarif": "10000" if day.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary, deed=deed))
