"""The ministry's paper in the older manner (Membaca, PERTAMA …), or a listing for a CV."""

import datetime as dt

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_SPLIT = dt.date(2024, 11, 1)  # the ministry has been "Hukum" alone since late 2024
_TENTANG = {
    "PT": "PENGESAHAN BADAN HUKUM PERSEROAN TERBATAS",
    "CV": "PENDAFTARAN PERSEKUTUAN KOMANDITER",
    "KOPERASI": "PENGESAHAN BADAN HUKUM KOPERASI",
}


def draw(case: Case) -> Printed:
    """Draw the decree, or for a CV at times the certificate of registration.

    Raises:
        ValueError: the company has no decree.
    """
    rng, facts = case.rng, case.facts
    company, deed, decree = facts.company, facts.akta, facts.sk_ahu
    if decree is None:
        raise ValueError(company.nama)
    ministry = "HUKUM" if decree.tanggal >= _SPLIT else "HUKUM DAN HAK ASASI MANUSIA"
    name = company.nama
    if chance(rng, 0.45):
        name = name.replace("PT ", "PT. ", 1).replace("CV ", "CV. ", 1)
    seat, notary = company.kantor.kabupaten, deed.notaris.nama_lengkap
    made = tanggal_angka(deed.tanggal) if chance(rng, 0.5) else tanggal_panjang(deed.tanggal)
    day = tanggal_panjang(decree.tanggal)
    if chance(rng, 0.25):
        day = tanggal_angka(decree.tanggal)
    listing = company.bentuk == "CV" and chance(rng, 0.6)
    number = decree.nomor
    subject = _TENTANG[company.bentuk]
    received = f"{deed.tanggal:%Y%m%d}{rng.randint(10_000, 99_999)}"
    data = {
        "huruf": rng.choice(("DejaVu Serif", "Nimbus Roman", "Nimbus Sans", "Caladea")),
        "daftar": listing,
        "kepala": [f"KEMENTERIAN {ministry}", "REPUBLIK INDONESIA"]
        if listing
        else [f"MENTERI {ministry}", "REPUBLIK INDONESIA"],
        "judul": ["SURAT KETERANGAN TERDAFTAR", f"{subject}"]
        if listing
        else [f"KEPUTUSAN MENTERI {ministry} RI"],
        "label_nomor": rng.choice(("Nomor : ", "NOMOR : ", "No. ")),
        "nomor": number,
        "tentang": subject,
        "nama": name,
        "membaca": f"Surat permohonan {notary}, Notaris di {deed.notaris_kota}, yang diterima "
        f"secara elektronik dengan nomor {received}, beserta akta Nomor {deed.nomor} "
        f"tanggal {made};",
        "menimbang": "bahwa setelah diadakan penelitian, anggaran dasar dan data pendirian telah "
        "memenuhi syarat untuk diberikan pengesahan;",
        "mengingat": [
            "Undang-Undang Nomor 40 Tahun 2007 (Lembaran Negara Tahun 2007 Nomor 106);"
            if company.bentuk == "PT"
            else "Peraturan perundang-undangan mengenai pendaftaran badan usaha;",
            "Peraturan Presiden tentang Organisasi Kementerian Negara;",
        ],
        "diktum": [
            [
                "PERTAMA",
                f"Memberikan pengesahan atas akta pendirian *{name}*, yang bertempat kedudukan di "
                f"{seat}, sebagaimana termuat dalam akta Notaris tersebut di atas.",
            ],
            ["KEDUA", "Data badan ini dicatat dalam daftar yang diselenggarakan oleh Menteri."],
            [
                "KETIGA",
                "Keputusan ini berlaku sejak ditetapkan, dan akan dibetulkan apabila terdapat "
                "kekeliruan di dalamnya.",
            ],
        ],
        "baris": [
            [rng.choice(("Nama CV", "Nama badan usaha")), name],
            ["Tempat kedudukan", seat],
            ["Akta notaris", f"Nomor {deed.nomor}, {made}"],
            ["Nama notaris", notary],
            ["Nomor penerimaan", received],
        ],
        "tetap": rng.choice(
            (
                [["Ditetapkan di", "JAKARTA"], ["Pada tanggal", day]],
                [["Dikeluarkan di", "Jakarta"], ["tanggal", day]],
            )
        ),
        "pejabat_atas": rng.choice(
            (
                [f"A.N. MENTERI {ministry} RI", "DIREKTUR JENDERAL", "ADMINISTRASI HUKUM UMUM"],
                ["Direktur Jenderal", "Administrasi Hukum Umum,"],
            )
        ),
        "pejabat": rng.choice(("WIRATMO KUSUMA, S.H., M.Hum.", "Dr. HARUN SASMITA, S.H., LL.M.")),
        "nip": "NIP 196203151988031002",
        "modul": ink.modules(rng),
        "ttd": ink.signature(rng),
        "qr": decree.tanggal.year >= 2016 and chance(rng, 0.6),
        "salinan": ["Notaris yang bersangkutan;", "Arsip."] if chance(rng, 0.5) else [],
    }
    fields = {
        "nomor": truth_values.nomor(number),
        "tanggal": decree.tanggal.isoformat(),
        "nama_badan": truth_values.badan(name),
    }
    return Printed(data, fields, variant=company.bentuk.lower())
