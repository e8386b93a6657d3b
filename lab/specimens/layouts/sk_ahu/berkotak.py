"""The ministry's paper as a sheet of boxes, a small caption over each value, the text below."""

import datetime as dt

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang, terbilang

_SPLIT = dt.date(2024, 11, 1)  # the ministry has been "Hukum" alone since late 2024
_WORDS = {
    "PT": ("SURAT PENGESAHAN BADAN HUKUM", "Perseroan Terbatas", "Pengesahan", "disahkan"),
    "CV": ("SURAT PENCATATAN BADAN USAHA", "Persekutuan Komanditer", "Pencatatan", "dicatat"),
    "KOPERASI": ("SURAT PENGESAHAN KOPERASI", "Koperasi", "Pengesahan", "disahkan"),
}
_OFFICERS = ("ARYA MAHENDRA, S.H., M.H.", "Dr. DEWANTI KUSUMASTUTI, S.H.", "T. RAMADHAN, S.H.")


def draw(case: Case) -> Printed:
    """Draw the sheet on the company of the dossier.

    Raises:
        ValueError: the company has no decree.
    """
    rng, facts = case.rng, case.facts
    company, deed, decree = facts.company, facts.akta, facts.sk_ahu
    if decree is None:
        raise ValueError(company.nama)
    dotted, digits, early, brief, capital, listed = (
        chance(rng, p) for p in (0.45, 0.35, 0.4, 0.5, 0.5, 0.5)
    )
    title, form, act, done = _WORDS[company.bentuk]
    name = company.nama
    if company.bentuk != "KOPERASI" and dotted:
        name = name.replace(f"{company.bentuk} ", f"{company.bentuk}. ", 1)
    ministry = "HUKUM" if decree.tanggal >= _SPLIT else "HUKUM DAN HAK ASASI MANUSIA"
    minister = f"Menteri {ministry.title()}".replace(" Dan ", " dan ")
    day = tanggal_angka(decree.tanggal, "/") if digits else tanggal_panjang(decree.tanggal)
    made = tanggal_angka(deed.tanggal, "/") if digits else tanggal_panjang(deed.tanggal)
    later = dt.timedelta(days=rng.randint(1, 40))
    printed = min(decree.tanggal + later, facts.received)
    asked = f"{rng.randint(4 * 10**15, 5 * 10**15)}"
    captions = rng.choice(
        (
            (f"Nomor {act}", f"Tanggal {act}", "Nama", "Bentuk"),
            ("Nomor Surat", "Ditetapkan Tanggal", "Nama Badan", "Bentuk Badan"),
            ("Nomor", "Tanggal", f"Nama {form}", "Jenis"),
        )
    )
    number_cell, day_cell = [captions[0], decree.nomor, 1], [captions[1], day, 1]
    name_cell, form_cell = [captions[2], name, 2], [captions[3], form, 1]
    about = [number_cell, day_cell]
    body = [
        *([name_cell] if early else [name_cell, form_cell]),
        ["Kedudukan", company.kantor.kabupaten, 1],
        ["Akta Notaris", f"Nomor {deed.nomor:02d}, {made}", 1],
        ["Notaris", deed.notaris.nama_lengkap, 1],
        ["Kedudukan Notaris", deed.notaris_kota, 1],
        ["Nomor Transaksi", asked, 2 if early else 1],
    ]
    cells = [name_cell, *about, *body[1:]] if early else [*about, *body]
    said = rng.choice(
        (
            f"{minister} Republik Indonesia, setelah memeriksa permohonan notaris tersebut, "
            f"menetapkan bahwa pendirian badan yang datanya tercantum pada lembar ini *{done}*.",
            f"Dengan surat ini pendirian badan tersebut di atas *{done}* oleh {minister} Republik "
            "Indonesia.",
        )
    )
    clauses = [
        said,
        "Surat ini berlaku sejak tanggal ditetapkan dan tidak menggantikan izin usaha.",
        "Data diisi oleh notaris dan menjadi tanggung jawabnya; kekeliruan akan dibetulkan.",
    ]
    data = {
        "huruf": rng.choice(("Carlito", "Nimbus Sans", "DejaVu Sans", "Liberation Sans")),
        "kepala": [
            f"KEMENTERIAN {ministry} R.I.",
            "DITJEN ADMINISTRASI HUKUM UMUM" if brief else "Direktorat Jenderal AHU",
        ],
        "judul": title if capital else title.title(),
        "sel": cells,
        "kapital": capital,
        "butir": clauses,
        "pengurus": [
            [str(at), o.person.nama, o.jabatan, f"{o.saham / 10:.0f}%"]
            for at, o in enumerate(facts.officers, 1)
        ]
        if listed
        else [],
        "jumlah": f"{len(facts.officers)} ({terbilang(len(facts.officers))}) orang",
        "tempat": rng.choice(("Jakarta", "Ditetapkan di Jakarta", "Dikeluarkan di Jakarta")),
        "jabatan": rng.choice(
            (f"a.n. {minister}", "Direktur Badan Usaha", "Direktur Jenderal AHU")
        ),
        "pejabat": rng.choice(_OFFICERS),
        "dicetak": f"Waktu cetak {tanggal_angka(printed, '/')} "
        f"{rng.randint(7, 17):02d}:{rng.randint(0, 59):02d} WIB",
        "warna": rng.choice(("#1d3f72", "#6b1f2a", "#333333")),
        "abu": chance(rng, 0.5),
        "modul": ink.modules(rng),
    }
    fields = {
        "nomor": truth_values.nomor(decree.nomor),
        "tanggal": decree.tanggal.isoformat(),
        "nama_badan": truth_values.badan(name),
    }
    return Printed(data, fields, variant=company.bentuk.lower())
