"""The ministry's approval on a printed form: numbered boxes, captions small, values typed in them.

The decree's number and day have boxes of their own, first or last; what is decided stands below.
"""

import datetime as dt

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import ribuan, tanggal_angka, tanggal_panjang

_SPLIT = dt.date(2024, 11, 1)  # the ministry has been "Hukum" alone since late 2024
_WORDS = {
    "PT": ("PENGESAHAN BADAN HUKUM PERSEROAN TERBATAS", "disahkan sebagai badan hukum"),
    "CV": ("PENCATATAN PENDAFTARAN PERSEKUTUAN KOMANDITER", "dicatat dalam daftar badan usaha"),
    "KOPERASI": ("PENGESAHAN BADAN HUKUM KOPERASI", "disahkan sebagai badan hukum"),
}


def draw(case: Case) -> Printed:
    """Draw the form on the company of the dossier.

    Raises:
        ValueError: the company has no decree.
    """
    rng, facts = case.rng, case.facts
    company, deed, decree = facts.company, facts.akta, facts.sk_ahu
    if decree is None:
        raise ValueError(company.nama)
    about, done = _WORDS[company.bentuk]
    dotted, last, below, capital, sealed, digits, typed, upper = (
        chance(rng, p) for p in (0.4, 0.35, 0.3, 0.6, 0.5, 0.35, 0.5, 0.4)
    )
    name = company.nama
    if company.bentuk != "KOPERASI" and dotted:
        name = name.replace(company.bentuk, f"{company.bentuk}.", 1)
    number = decree.nomor.upper() if upper else decree.nomor

    def shown(day: dt.date) -> str:
        return tanggal_angka(day) if digits else tanggal_panjang(day)

    paper = [
        [rng.choice(("Nomor Keputusan", "Nomor Surat Keputusan", "Keputusan Nomor")), number, 2],
        [
            rng.choice(("Tanggal Keputusan", "Ditetapkan tanggal", "Tanggal ditetapkan")),
            shown(decree.tanggal),
            1,
        ],
    ]
    body = [
        [rng.choice(("Nama Badan", "Nama Badan Usaha", "Nama Korporasi")), name, 2],
        ["Kedudukan", company.kantor.kabupaten, 1],
        ["Nomor Akta", f"{deed.nomor:02d}", 1],
        ["Tanggal Akta", shown(deed.tanggal), 1],
        [rng.choice(("Modal", "Modal Dasar")), f"Rp {ribuan(deed.modal_dasar)}", 1]
        if company.bentuk == "PT" and capital
        else ["Jangka Waktu", "Tidak terbatas", 1],
        ["Notaris", deed.notaris.nama_lengkap, 2],
        ["Wilayah Jabatan", deed.notaris_kota, 1],
    ]
    ministry = "HUKUM" if decree.tanggal >= _SPLIT else "HUKUM DAN HAK ASASI MANUSIA"
    data = {
        "huruf": rng.choice(("Liberation Sans", "Nimbus Sans", "Carlito", "Liberation Serif")),
        "ketik": rng.choice(("Liberation Mono", "Nimbus Mono PS", "DejaVu Sans Mono"))
        if typed
        else "",
        "kepala": [f"KEMENTERIAN {ministry}", "REPUBLIK INDONESIA"],
        "ditjen": "DIREKTORAT JENDERAL ADMINISTRASI HUKUM UMUM",
        "judul": about,
        "formulir": rng.choice(("Model AHU-2", "Lembar untuk pemohon", "Lembar 1")),
        "petak": [*body, *paper] if last else [*paper, *body],
        "kata_bawah": below,
        "putusan": rng.choice(
            (
                f"Badan yang disebut pada lembar ini {done} terhitung sejak tanggal keputusan.",
                f"Menteri memutuskan bahwa badan tersebut {done}.",
            )
        ),
        "catatan": rng.choice(
            (
                "Lembar ini disimpan bersama salinan akta.",
                "Kekeliruan isian diberitahukan melalui notaris yang bersangkutan.",
            )
        ),
        "atas": [
            rng.choice(("a.n. Menteri", "Atas nama Menteri")),
            "Direktur Jenderal Administrasi Hukum Umum",
        ],
        "pejabat": rng.choice(("BRAMANTYO SULAKSANA, S.H., M.Hum.", "Dr. LARASATI WIDURI, S.H.")),
        "basah": sealed,
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "modul": ink.modules(rng, 25),
    }
    fields = {
        "nomor": truth_values.nomor(number),
        "tanggal": decree.tanggal.isoformat(),
        "nama_badan": truth_values.badan(name),
    }
    return Printed(data, fields, variant=company.bentuk.lower())
