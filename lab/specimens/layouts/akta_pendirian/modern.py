"""Deed from a word processor: cover page with a frame, serif type, officers by organ at the end."""

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.facts import Facts, Officer
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

_ORGAN = {
    "PT": ("DIREKSI", "DEWAN KOMISARIS"),
    "CV": ("PERSERO PENGURUS", "PERSERO KOMANDITER"),
    "KOPERASI": ("PENGURUS", "PENGAWAS"),
    "UD": ("PEMILIK", ""),
}


def _by_organ(facts: Facts) -> list[tuple[str, list[list[str]]]]:
    """Return the officers under the name of their organ, those who lead first."""
    leading, watching = _ORGAN[facts.company.bentuk]

    def rows(officers: list[Officer]) -> list[list[str]]:
        return [[o.jabatan, f"{o.person.sebutan} {o.person.nama_lengkap}"] for o in officers]

    first = [o for o in facts.officers if not o.pengawas]
    second = [o for o in facts.officers if o.pengawas]
    return [(leading, rows(first)), *([(watching, rows(second))] if second else [])]


def draw(case: Case) -> Printed:
    """Draw the deed with its cover page."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company = facts.company
    firm = printing.badan(rng, company, besar=True)
    text = deeds.deed_text(facts, firm, company.kantor.kabupaten)
    notary = deed.notaris.nama_lengkap
    lama = chance(rng, 0.15)
    words = tanggal_kata(deed.tanggal, lama=lama)
    long = tanggal_panjang(deed.tanggal, lama=lama, nol=True)
    date = rng.choice(
        (
            f"{tanggal_angka(deed.tanggal)} ({words})",
            f"{long} ({words})",
            words,
        )
    )
    opening = (
        f"Pada hari ini, {hari_acak(rng, deed.tanggal)}, tanggal {date}, pukul {deed.jam} WITA. "
        f"Berhadapan dengan saya, *{notary}*, Notaris di *{deed.notaris_kota}*, dengan dihadiri "
        "oleh saksi-saksi yang saya, Notaris, kenal dan akan disebutkan pada bagian akhir akta ini."
    )
    short = deeds.shortened(text, rng, 5, 8)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Caladea", "P052", "DejaVu Serif")),
        "ukuran": rng.choice((10, 10.5, 11)),
        "notaris": notary,
        "sk": deed.notaris_sk,
        "alamat_notaris": printing.alamat(rng, deed.notaris_alamat),
        "telepon": f"Telp. (0541) {rng.randint(200000, 799999)}",
        "bingkai": chance(rng, 0.6),
        "jenis": text.jenis,
        "firma": firm,
        "nomor": rng.choice((f"{deed.nomor:02d}", str(deed.nomor), f"{deed.nomor:02d}.-")),
        "tanggal": long.upper() if chance(rng, 0.3) else long,
        "turunan": rng.choice(("SALINAN", "TURUNAN", "SALINAN AKTA")),
        "pembukaan": opening,
        "penghadap": [deeds.persona(o.person) for o in facts.officers],
        "pembuka": list(text.pembuka),
        "pasal": [[p.nomor, p.judul, list(p.ayat)] for p in short],
        "gaya_pasal": rng.choice(("tengah", "kiri")),
        "penempatan": text.penempatan,
        "saham": [
            [name, ribuan(count), rupiah(value)] for name, count, value in deeds.shares(facts)
        ],
        "pengangkatan": text.pengangkatan,
        "organ": _by_organ(facts),
        "gaya_organ": rng.choice(("tabel", "baris", "nomor")),
        "setuju": text.setuju,
        "saksi": [deeds.persona(s).replace("*", "") for s in deed.saksi],
        "jumlah_saham": terbilang(deed.modal_disetor),
        "kota": deed.notaris_kota,
        "tarif": "10000" if deed.tanggal.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary))
