"""Certificate of the ministry on its side: name large in the middle, data below, code at right."""

import datetime as dt

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_kata, tanggal_panjang

_SPLIT = dt.date(2024, 11, 1)  # the ministry has been "Hukum" alone since late 2024
_JUDUL = {
    "PT": ("SERTIFIKAT PENGESAHAN", "BADAN HUKUM PERSEROAN TERBATAS"),
    "CV": ("SERTIFIKAT PENDAFTARAN", "PERSEKUTUAN KOMANDITER"),
    "KOPERASI": ("SERTIFIKAT PENGESAHAN", "BADAN HUKUM KOPERASI"),
}
_TELAH = {
    "PT": "telah memperoleh pengesahan sebagai badan hukum",
    "CV": "telah dicatat pendirian dan pendaftarannya",
    "KOPERASI": "telah disahkan sebagai badan hukum koperasi",
}


def draw(case: Case) -> Printed:
    """Draw the certificate on the company of the dossier.

    Raises:
        ValueError: the company has no decree.
    """
    rng, facts = case.rng, case.facts
    company, deed, decree = facts.company, facts.akta, facts.sk_ahu
    if decree is None:
        raise ValueError(company.nama)
    name = company.nama
    if company.bentuk != "KOPERASI" and chance(rng, 0.4):
        name = name.replace(f"{company.bentuk} ", f"{company.bentuk}. ", 1)
    ministry = "HUKUM" if decree.tanggal >= _SPLIT else "HUKUM DAN HAK ASASI MANUSIA"
    minister = f"Menteri {ministry.title()}".replace(" Dan ", " dan ")
    day = tanggal_panjang(decree.tanggal, nol=chance(rng, 0.4))
    if chance(rng, 0.2):
        day = tanggal_angka(decree.tanggal)
    made = tanggal_panjang(deed.tanggal)
    words = chance(rng, 0.3)
    number = decree.nomor
    rows = [
        [rng.choice(("Tempat kedudukan", "Berkedudukan di")), company.kantor.kabupaten],
        [
            rng.choice(("Akta", "Akta notaris", "Dasar")),
            f"Nomor {deed.nomor} tanggal {made}" + (f" ({tanggal_kata(deed.tanggal)})" * words),
        ],
        ["Notaris", f"{deed.notaris.nama_lengkap}, {deed.notaris_kota}"],
        [
            rng.choice(("Nama singkatan", "Singkatan")),
            company.singkatan,
        ],
    ]
    if chance(rng, 0.4):
        rows.pop()
    if chance(rng, 0.5):
        rows.append(["Alamat", f"{company.kantor.jalan}, {company.kantor.kelurahan}"])
    signed = rng.choice(
        (
            [f"Jakarta, {day}"],
            [f"Ditetapkan di Jakarta pada tanggal {day}"],
            ["Diterbitkan di Jakarta", f"Tanggal {day}"],
        )
    )
    title, kind = _JUDUL[company.bentuk]
    data = {
        "huruf": rng.choice(("Liberation Serif", "URW Bookman", "Nimbus Sans", "P052")),
        "kepala": [f"KEMENTERIAN {ministry}", "REPUBLIK INDONESIA"],
        "jenjang": rng.choice(("DIREKTORAT JENDERAL ADMINISTRASI HUKUM UMUM", "")),
        "judul": [title, kind],
        "label_nomor": rng.choice(("Nomor ", "NOMOR : ", "Nomor: ")),
        "nomor": number,
        "pembuka": rng.choice(
            (
                f"{minister} menerangkan bahwa",
                "Berdasarkan data pada sistem administrasi hukum umum, dengan ini dinyatakan bahwa",
            )
        ),
        "nama": name,
        "telah": _TELAH[company.bentuk],
        "baris": rows,
        "catatan": rng.choice(
            (
                "Isi sertifikat sesuai dengan keterangan yang disampaikan oleh notaris.",
                "Kekeliruan pada sertifikat ini akan diperbaiki sebagaimana mestinya.",
            )
        ),
        "atas": signed,
        "jabatan": rng.choice(
            (
                [f"a.n. {minister} RI", "Direktur Jenderal AHU"],
                ["Direktur Jenderal", "Administrasi Hukum Umum"],
            )
        ),
        "pejabat": rng.choice(("R. BAGAS WICAKSONO, S.H., LL.M.", "Dr. INTAN PERMADI, S.H.")),
        "modul": ink.modules(rng),
        "warna": rng.choice(("#7a5a14", "#1d3f72", "#444444")),
        "kode_kiri": chance(rng, 0.5),
        "putar": chance(rng, 0.7),
    }
    fields = {
        "nomor": truth_values.nomor(number),
        "tanggal": decree.tanggal.isoformat(),
        "nama_badan": truth_values.badan(name),
    }
    return Printed(data, fields, variant=company.bentuk.lower())
