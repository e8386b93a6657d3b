"""Notary's copy on lined deed paper: dashes to the margin, numbered pages, optional cover."""

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    hari_acak,
    ribuan,
    rupiah,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
    terbilang,
)


def draw(case: Case) -> Printed:
    """Draw the deed, cover page included when this copy has one."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company = facts.company
    firm = printing.badan(rng, company, besar=True)
    seat = company.kantor.kabupaten
    text = deeds.deed_text(facts, firm, seat)
    notary = deed.notaris.nama_lengkap
    number = rng.choice((f"{deed.nomor:02d}", f"{deed.nomor:02d}.-", str(deed.nomor)))
    digits = chance(rng, 0.7)
    words = tanggal_kata(deed.tanggal, lama=chance(rng, 0.2))
    date = f"{tanggal_angka(deed.tanggal)} ({words})" if digits else words
    hour = deed.jam.replace(".", ":")
    opening = (
        f"Pada hari ini, {hari_acak(rng, deed.tanggal)}, tanggal {date}, pukul {deed.jam} WITA "
        f"({terbilang(int(hour[:2]))} Waktu Indonesia Tengah), berhadapan dengan saya, "
        f"*{notary}*, Notaris di {deed.notaris_kota}, berdasarkan Surat Keputusan Menteri Hukum "
        "dan "
        f"Hak Asasi Manusia Republik Indonesia Nomor {deed.notaris_sk}, dengan dihadiri oleh "
        "saksi-saksi yang saya, Notaris, kenal dan akan disebut namanya pada bagian akhir akta ini:"
    )
    # One copy in four has every article; the usual dossier is thinner.
    articles = list(text.pasal) if chance(rng, 0.25) else deeds.shortened(text, rng, 4, 7)
    data = {
        "huruf": rng.choice(("Liberation Mono", "Nimbus Mono PS", "Liberation Serif", "C059")),
        "ukuran": rng.choice((10.5, 11, 11.5, 12)),
        "spasi": rng.choice((5.5, 6.5, 7.5, 9)),
        "garis": chance(rng, 0.75),
        "sampul": chance(rng, 0.5),
        "notaris": notary,
        "sk": deed.notaris_sk,
        "daerah": rng.choice(
            ("Daerah Kerja Provinsi Kalimantan Timur", f"Daerah Kerja {deed.notaris_kota}")
        ),
        "alamat_notaris": printing.alamat(rng, deed.notaris_alamat),
        "jenis": text.jenis,
        "firma": firm,
        "nomor": number,
        "tanggal": tanggal_panjang(deed.tanggal, nol=True),
        "pembukaan": opening,
        "penghadap": [deeds.persona(o.person) for o in facts.officers],
        "kenal": "Para penghadap telah dikenal oleh saya, Notaris, berdasarkan tanda pengenal yang "
        "diperlihatkan kepada saya.",
        "pembuka": list(text.pembuka),
        "pasal": [[p.nomor, p.judul, list(p.ayat)] for p in articles],
        "penempatan": text.penempatan,
        "saham": [
            f"{o.person.sebutan} {name}, tersebut di atas, sejumlah {ribuan(count)} "
            f"({terbilang(count)}) {'saham' if company.bentuk == 'PT' else 'bagian'} atau "
            f"{rupiah(value)} ({terbilang(value)} rupiah);"
            for o, (name, count, value) in zip(facts.officers, deeds.shares(facts), strict=True)
        ],
        "pengangkatan": text.pengangkatan,
        "pengurus": [
            [o.jabatan, f"{o.person.sebutan} *{o.person.nama_lengkap}*, tersebut di atas;"]
            for o in facts.officers
        ],
        "setuju": text.setuju,
        "saksi": [deeds.persona(s).replace("*", "") for s in deed.saksi],
        "tarif": "10000" if deed.tanggal.year >= 2021 else "6000",
        "kota": deed.notaris_kota,
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "halaman": rng.choice(("tengah", "kanan", "tidak")),
    }
    fields = truth_fields.akta(facts, badan=firm, notaris=notary, deed=deed, kedudukan=seat)
    return Printed(data, fields)
