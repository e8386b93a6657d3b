"""What a telephone shows when the code on the decree is scanned, printed: one narrow column.

The firm as a heading, each caption above its value, rows ruled off; the decree is one of the rows.
"""

import datetime as dt

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import BULAN_PENDEK, tanggal_angka, tanggal_panjang

_SPLIT = dt.date(2024, 11, 1)  # the ministry has been "Hukum" alone since late 2024
_WORDS = {
    "PT": "Pengesahan Pendirian Badan Hukum Perseroan Terbatas",
    "CV": "Pencatatan Pendaftaran Persekutuan Komanditer",
    "KOPERASI": "Pengesahan Akta Pendirian Koperasi",
}


def draw(case: Case) -> Printed:
    """Draw the printed screen on the company of the dossier.

    Raises:
        ValueError: the company has no decree.
    """
    rng, facts = case.rng, case.facts
    company, deed, decree = facts.company, facts.akta, facts.sk_ahu
    if decree is None:
        raise ValueError(company.nama)
    dotted, upper, below, listed, beside, bare, first = (
        chance(rng, p) for p in (0.3, 0.6, 0.4, 0.5, 0.35, 0.4, 0.5)
    )
    name = company.nama
    if company.bentuk != "KOPERASI" and dotted:
        name = name.replace(company.bentuk, f"{company.bentuk}.", 1)
    day = decree.tanggal
    way = rng.randrange(4)

    def written(each: dt.date) -> str:
        return (
            tanggal_panjang(each),
            tanggal_panjang(each, nol=True),
            tanggal_angka(each),
            f"{each.day:02d} {BULAN_PENDEK[each.month - 1]} {each.year}",
        )[way]

    number = decree.nomor.upper() if upper else decree.nomor
    ministry = "Kementerian Hukum" if day >= _SPLIT else "Kementerian Hukum dan HAM"
    paper = [
        {"kata": rng.choice(("Nomor Keputusan", "Nomor SK", "No. Surat Keputusan")), "isi": number},
        {"kata": rng.choice(("Tanggal Keputusan", "Tanggal SK", "Ditetapkan")),
         "isi": written(day)},
    ]  # fmt: skip
    source = [
        {
            "kata": rng.choice(("Akta", "Akta Pendirian")),
            "isi": f"Nomor {deed.nomor:02d}, {written(deed.tanggal)}",
        },
        {"kata": "Notaris", "isi": f"{deed.notaris.nama_lengkap}, {deed.notaris_kota}"},
    ]
    rows = [
        {
            "kata": rng.choice(("Jenis Dokumen", "Dokumen", "Tentang")),
            "isi": _WORDS[company.bentuk],
        },
        *([*paper, *source] if first else [*source, *paper]),
        {"kata": rng.choice(("Kedudukan", "Tempat Kedudukan")), "isi": company.kantor.kabupaten},
    ]
    named = {"kata": rng.choice(("Nama", "Nama Korporasi", "Nama Badan")), "isi": name}
    people = [{"kata": o.jabatan, "isi": o.person.nama} for o in facts.officers]
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "DejaVu Sans", "Nimbus Sans")),
        "warna": rng.choice(("#153e75", "#7c1d2b", "#1d6b4f", "#2f2f2f")),
        "jam": f"{rng.randint(7, 21):02d}.{rng.randint(0, 59):02d}",
        "alamat": rng.choice(("ahu.contoh.go.id/sk", "cek.ahu.contoh.go.id")),
        "situs": [f"{ministry} RI", "Ditjen Administrasi Hukum Umum"],
        "hasil": rng.choice(("Dokumen ini sah", "Dokumen terdaftar", "Keaslian dokumen: sesuai")),
        "nama": "" if below else name,
        "baris": [named, *rows] if below else rows,
        "orang": people if listed else [],
        "sejajar": beside,
        "polos": bare,
        "lebar": rng.choice((86, 94, 104)),
        "tombol": rng.choice(("Unduh salinan", "Laporkan dokumen", "Kembali")),
        "modul": ink.modules(rng, 21),
        "kaki": "Cetakan layar gawai oleh pemohon. SPECIMEN",
    }
    fields = {
        "nomor": truth_values.nomor(number),
        "tanggal": day.isoformat(),
        "nama_badan": truth_values.badan(name),
    }
    return Printed(data, fields, variant=company.bentuk.lower())
