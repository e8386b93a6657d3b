"""Decree of the ministry set flush left: reasons told, decided in ordinal words, data after it."""

import datetime as dt
from typing import Any

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, tanggal_angka, tanggal_panjang

_SPLIT = dt.date(2024, 11, 1)  # the ministry has been "Hukum" alone since late 2024
_HAL = {
    "PT": "PENGESAHAN BADAN HUKUM PERSEROAN TERBATAS",
    "CV": "PENDAFTARAN PERSEKUTUAN KOMANDITER",
    "KOPERASI": "PENGESAHAN BADAN HUKUM KOPERASI",
}
_PUTUS = {
    "PT": "Memberikan pengesahan sebagai badan hukum kepada",
    "CV": "Menerima dan mencatat pendaftaran dari",
    "KOPERASI": "Memberikan pengesahan sebagai badan hukum kepada",
}
_UU = {
    "PT": "Undang-Undang Nomor 40 Tahun 2007 tentang Perseroan Terbatas",
    "CV": "Kitab Undang-Undang Hukum Dagang (Staatsblad 1847 Nomor 23)",
    "KOPERASI": "Undang-Undang Nomor 25 Tahun 1992 tentang Perkoperasian",
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
    old = decree.tanggal < _SPLIT
    ministry = "MENTERI HUKUM DAN HAK ASASI MANUSIA" if old else "MENTERI HUKUM"
    name = company.nama
    if company.bentuk != "KOPERASI" and chance(rng, 0.45):
        name = name.replace(f"{company.bentuk} ", f"{company.bentuk}. ", 1)
    day = tanggal_panjang(decree.tanggal, nol=chance(rng, 0.5))
    made = tanggal_panjang(deed.tanggal, nol=chance(rng, 0.5))
    notary = deed.notaris.nama_lengkap
    data: dict[str, Any] = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Sans", "Caladea", "Carlito")),
        "tengah": chance(rng, 0.6),
        "kepala": [
            f"KEPUTUSAN {ministry}",
            "REPUBLIK INDONESIA",
            f"NOMOR {decree.nomor}" if chance(rng, 0.6) else f"NOMOR : {decree.nomor}",
            "TENTANG",
            _HAL[company.bentuk],
            name,
        ],
        "jabatan": f"{ministry} REPUBLIK INDONESIA,",
        "timbang": [
            f"bahwa Notaris {notary} telah mengajukan permohonan atas dasar Akta Pendirian Nomor "
            f"{deed.nomor:02d} tanggal {made};",
            "bahwa permohonan tersebut setelah diperiksa dalam sistem administrasi ternyata "
            "lengkap dan sesuai dengan ketentuan;",
            *(["bahwa karena itu perlu ditetapkan keputusan ini;"] if chance(rng, 0.5) else []),
        ],
        "ingat": [
            f"{_UU[company.bentuk]};",
            f"Peraturan Presiden tentang Organisasi Kementerian "
            f"{'Hukum dan Hak Asasi Manusia' if old else 'Hukum'};",
        ],
        "putus": [
            [
                "PERTAMA",
                f"{_PUTUS[company.bentuk]} *{name}*, berkedudukan di "
                f"{company.kantor.kabupaten}, sesuai dengan akta tersebut di atas.",
            ],
            [
                "KEDUA",
                "Data yang dicatat sebagaimana tercantum di bawah ini merupakan bagian yang "
                "tidak terpisahkan dari Keputusan ini.",
            ],
            ["KETIGA", "Keputusan ini berlaku sejak tanggal ditetapkan."],
        ],
        "data": [
            ["Nama", name],
            ["Tempat kedudukan", company.kantor.kabupaten],
            ["Notaris", f"{notary}, {deed.notaris_kota}"],
            ["Akta", f"Nomor {deed.nomor:02d} tanggal {tanggal_angka(deed.tanggal)}"],
            *(
                [[kapital(o.jabatan), o.person.nama] for o in facts.officers]
                if chance(rng, 0.5)
                else []
            ),
        ]
        if chance(rng, 0.7)
        else [],
        "atas": [
            rng.choice(("Ditetapkan di Jakarta", "Ditetapkan di : Jakarta")),
            rng.choice(("pada tanggal", "Pada tanggal :")) + f" {day}",
            "",
            f"a.n. {ministry}",
            "DIREKTUR JENDERAL",
            "ADMINISTRASI HUKUM UMUM,",
        ],
        "pejabat": rng.choice(("Dr. HARTONO WIBISANA, S.H.", "RATNA KUSUMAWARDANI, S.H., LL.M.")),
        "qr": chance(rng, 0.6),
        "modul": ink.modules(rng),
        "ttd": ink.signature(rng),
        "salin": f"Salinan disampaikan kepada Notaris {notary}." if chance(rng, 0.4) else "",
    }
    if not data["data"]:
        data["putus"] = [data["putus"][0], ["KEDUA", data["putus"][2][1]]]
    fields = {
        "nomor": truth_values.nomor(decree.nomor),
        "tanggal": decree.tanggal.isoformat(),
        "nama_badan": truth_values.badan(name),
    }
    return Printed(data, fields, variant=company.bentuk.lower())
