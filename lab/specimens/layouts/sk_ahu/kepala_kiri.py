"""Letter of approval in two columns: ministry, number, day and subject stacked in the left one.

The text at the right is addressed to the notary; the company is named in a sentence only.
"""

import datetime as dt

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import ribuan, tanggal_angka, tanggal_panjang

_SPLIT = dt.date(2024, 11, 1)  # the ministry has been "Hukum" alone since late 2024
# By form of company: subject of the letter, what was granted, what it becomes by that.
_WORDS = {
    "PT": (
        "Pengesahan Badan Hukum Perseroan",
        "memberikan pengesahan atas pendirian perseroan",
        "badan hukum",
    ),
    "CV": (
        "Pencatatan Pendaftaran Persekutuan Komanditer",
        "mencatat pendaftaran persekutuan komanditer",
        "badan usaha terdaftar",
    ),
    "KOPERASI": (
        "Pengesahan Badan Hukum Koperasi",
        "mengesahkan akta pendirian koperasi",
        "badan hukum koperasi",
    ),
}


def draw(case: Case) -> Printed:
    """Draw the letter on the company of the dossier.

    Raises:
        ValueError: the company has no decree.
    """
    rng, facts = case.rng, case.facts
    company, deed, decree = facts.company, facts.akta, facts.sk_ahu
    if decree is None:
        raise ValueError(company.nama)
    subject, granted, becomes = _WORDS[company.bentuk]
    dotted, quoted, capital, in_text, old, listed = (
        chance(rng, p) for p in (0.45, 0.3, 0.5, 0.4, 0.2, 0.5)
    )
    name = company.nama
    if company.bentuk != "KOPERASI" and dotted:
        name = name.replace(company.bentuk, f"{company.bentuk}.", 1)
    shown = f"\u201c{name}\u201d" if quoted else f"*{name}*"
    ministry = "Hukum" if decree.tanggal >= _SPLIT else "Hukum dan Hak Asasi Manusia"
    day = rng.choice(
        (
            tanggal_panjang(decree.tanggal, lama=old),
            tanggal_panjang(decree.tanggal, nol=True),
            tanggal_angka(decree.tanggal),
        )
    )
    made = tanggal_panjang(deed.tanggal)
    notary, seat = deed.notaris.nama_lengkap, company.kantor.kabupaten
    money = (
        f" Modal dasar perseroan sebesar Rp {ribuan(deed.modal_dasar)} telah dicatat."
        if company.bentuk == "PT" and capital
        else ""
    )
    again = f" dengan Keputusan Nomor {decree.nomor}" if in_text else ""
    first = rng.choice(
        (
            f"Setelah meneliti permohonan Saudara beserta akta Nomor {deed.nomor} tanggal {made}, "
            f"Menteri {ministry}{again} {granted} {shown}, berkedudukan di {seat}.",
            f"Atas permohonan yang Saudara ajukan berdasarkan akta tanggal {made} Nomor "
            f"{deed.nomor}, bersama ini disampaikan bahwa Menteri {ministry}{again} {granted} "
            f"{shown} yang bertempat kedudukan di {seat}.",
        )
    )
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Sans", "Carlito", "P052")),
        "kementerian": ["KEMENTERIAN", *ministry.upper().replace(" DAN ", "/DAN ").split("/"),
                        "REPUBLIK INDONESIA"],
        "jenjang": "Direktorat Jenderal Administrasi Hukum Umum",
        "lajur": [
            [rng.choice(("Nomor", "NOMOR", "No.")), decree.nomor],
            [rng.choice(("Tanggal", "TANGGAL", "Ditetapkan tanggal")), day],
            [rng.choice(("Perihal", "Hal")), subject],
            ["Lampiran", "-"],
        ],
        "kepada": rng.choice(("Kepada Yth.", "Yth. Saudara", "Kepada")),
        "notaris": [notary, f"Notaris di {deed.notaris_kota}"],
        "isi": [
            first,
            f"Dengan demikian {company.bentuk if company.bentuk != 'KOPERASI' else 'koperasi'} "
            f"tersebut memperoleh kedudukan sebagai {becomes} terhitung sejak tanggal surat "
            f"ini.{money}",
            rng.choice(
                (
                    "Kekeliruan dalam surat ini akan diperbaiki sebagaimana mestinya.",
                    "Saudara diminta menyampaikan surat ini kepada para pendiri.",
                )
            ),
        ],
        "pendiri": [[o.person.nama, o.jabatan] for o in facts.officers] if listed else [],
        "jabatan": rng.choice(
            (
                [f"a.n. Menteri {ministry} RI", "Direktur Jenderal Administrasi Hukum Umum,"],
                ["Direktur Jenderal", "Administrasi Hukum Umum,"],
            )
        ),
        "pejabat": rng.choice(("BIMO PRAKOSO, S.H., M.H.", "Dr. LARAS WIDIANTI, S.H., M.Hum.")),
        "nip": rng.choice(("NIP 196804111994031002", "NIP. 19700922 199503 1 001")),
        "ttd": ink.signature(rng),
        "modul": ink.modules(rng),
        "qr": chance(rng, 0.5),
        "putar": ink.lean(rng),
        "isian_warna": rng.choice(("#eef1f6", "#f3f3f3", "#ffffff")),
    }  # fmt: skip
    fields = {
        "nomor": truth_values.nomor(decree.nomor),
        "tanggal": decree.tanggal.isoformat(),
        "nama_badan": truth_values.badan(name),
    }
    return Printed(data, fields, variant=company.bentuk.lower())
