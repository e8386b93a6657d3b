"""Decree of the ministry: Menimbang, Mengingat, Memutuskan; number under the title."""

import datetime as dt

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_panjang

_SPLIT = dt.date(2024, 11, 1)  # the ministry has been "Hukum" alone since late 2024
# By form of company: subject of the decree and its name in a sentence; laws; what is decided.
_SUBJECT = {
    "PT": ("PENGESAHAN PENDIRIAN BADAN HUKUM PERSEROAN TERBATAS", "Perseroan Terbatas"),
    "CV": ("PENCATATAN PENDAFTARAN PENDIRIAN PERSEKUTUAN KOMANDITER", "Persekutuan Komanditer"),
    "KOPERASI": ("PENGESAHAN AKTA PENDIRIAN KOPERASI", "Koperasi"),
}
_LAWS = {
    "PT": [
        "Undang-Undang Nomor 40 Tahun 2007 tentang Perseroan Terbatas;",
        "Peraturan Menteri Hukum dan Hak Asasi Manusia tentang Tata Cara Pengajuan Permohonan "
        "Pengesahan Badan Hukum dan Persetujuan Perubahan Anggaran Dasar;",
    ],
    "CV": [
        "Kitab Undang-Undang Hukum Dagang;",
        "Peraturan Menteri Hukum dan Hak Asasi Manusia Nomor 17 Tahun 2018 tentang Pendaftaran "
        "Persekutuan Komanditer, Persekutuan Firma, dan Persekutuan Perdata;",
    ],
    "KOPERASI": [
        "Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian;",
        "Peraturan Menteri Hukum dan Hak Asasi Manusia Nomor 14 Tahun 2019 tentang Pengesahan "
        "Koperasi;",
    ],
}
_DECIDED = {
    "PT": "Mengesahkan pendirian badan hukum",
    "CV": "Mencatat dalam Sistem Administrasi Badan Usaha pendaftaran pendirian",
    "KOPERASI": "Mengesahkan akta pendirian",
}


def draw(case: Case) -> Printed:
    """Draw the decree on the company of the dossier.

    Raises:
        ValueError: the company has no decree.
    """
    rng, facts = case.rng, case.facts
    company, deed, decree = facts.company, facts.akta, facts.sk_ahu
    if decree is None:
        raise ValueError(company.nama)
    title, form = _SUBJECT[company.bentuk]
    name = (
        company.nama
        if company.bentuk != "PT" or chance(rng, 0.5)
        else company.nama.replace("PT ", "PT. ", 1)
    )
    ministry = (
        "MENTERI HUKUM" if decree.tanggal >= _SPLIT else "MENTERI HUKUM DAN HAK ASASI MANUSIA"
    )
    # "Koperasi KOPERASI TUNAS HERBA" would say it twice.
    subject = name if company.bentuk == "KOPERASI" else f"{form} {name}"
    listed = "KOPERASI" if company.bentuk == "KOPERASI" else "PERSEROAN"
    notary = deed.notaris.nama_lengkap
    made = tanggal_panjang(deed.tanggal, nol=True)
    day = tanggal_panjang(decree.tanggal, nol=chance(rng, 0.7))
    data = {
        "huruf": rng.choice(("Liberation Sans", "Liberation Serif", "Carlito")),
        "kementerian": ministry + " REPUBLIK INDONESIA",
        "nomor": decree.nomor,
        "tentang": title,
        "nama": name,
        "menimbang": [
            f"Bahwa berdasarkan permohonan Notaris {notary}, sesuai salinan Akta Nomor "
            f"{deed.nomor:02d} tanggal {made} yang dibuat oleh {notary} tentang Pendirian "
            f"{subject}, tanggal {made} dengan Nomor Pendaftaran "
            f"{rng.randint(4 * 10**15, 5 * 10**15)} "
            f"telah sesuai dengan persyaratan "
            f"{'pendaftaran' if company.bentuk == 'CV' else 'pengesahan'};",
            f"Bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan "
            f"Keputusan {ministry.title()} tentang {title.title()} {name};",
        ],
        "mengingat": _LAWS[company.bentuk],
        "memutuskan": [
            [
                "KESATU",
                f"{_DECIDED[company.bentuk]} {subject} yang berkedudukan di "
                f"{company.kantor.kabupaten.upper()} sesuai salinan Akta Nomor {deed.nomor:02d} "
                "tanggal "
                f"{made} yang dibuat oleh {notary} yang berkedudukan di "
                f"{deed.notaris_kota.upper()}.",
            ],
            ["KEDUA", "Keputusan ini mulai berlaku sejak tanggal ditetapkan."],
            [
                "KETIGA",
                "Apabila di kemudian hari ternyata terdapat kekeliruan dalam Keputusan ini, "
                "maka akan diperbaiki sebagaimana mestinya.",
            ],
        ],
        "tanggal": day,
        "atas": [f"Ditetapkan di Jakarta, Tanggal {day}."]
        if chance(rng, 0.6)
        else ["Ditetapkan di Jakarta", f"pada tanggal {day}"],
        "direktur": [
            "a.n. " + ministry.title(),
            "REPUBLIK INDONESIA",
            "DIREKTUR JENDERAL ADMINISTRASI HUKUM UMUM,",
        ],
        "pejabat": rng.choice(("Dr. SURYA DHARMA PUTRA, S.H., M.H.", "LUKMAN HADIWIJAYA, S.H.")),
        "nip": "NIP. 19650312 199003 1 001",
        "dicetak": f"DICETAK PADA TANGGAL {day}",
        "daftar": f"DAFTAR {listed} NOMOR AHU-{rng.randint(1000, 99999):07d}.AH.01.11.TAHUN "
        f"{decree.tanggal.year} TANGGAL {day}",
        "modul": ink.modules(rng),
        "qr": chance(rng, 0.6),
        "pengurus": [[o.person.nama, o.jabatan.upper(), f"{o.saham}"] for o in facts.officers]
        if chance(rng, 0.5)
        else [],
    }
    fields = {
        "nomor": truth_values.nomor(decree.nomor),
        "tanggal": decree.tanggal.isoformat(),
        "nama_badan": truth_values.badan(name),
    }
    return Printed(data, fields, variant=company.bentuk.lower())
