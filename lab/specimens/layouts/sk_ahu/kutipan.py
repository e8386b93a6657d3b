"""The ministry's approval as a printed extract: short sentences, data of the notary, code below."""

import datetime as dt

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import ribuan, tanggal_panjang

_SPLIT = dt.date(2024, 11, 1)  # the ministry has been "Hukum" alone since late 2024
_WORDS = {
    "PT": ("PENGESAHAN AKTA PENDIRIAN PERSEROAN TERBATAS", "disahkan", "Perseroan"),
    "CV": ("PENDAFTARAN PENDIRIAN PERSEKUTUAN KOMANDITER (CV)", "didaftarkan", "Persekutuan"),
    "KOPERASI": ("PENGESAHAN AKTA PENDIRIAN KOPERASI", "disahkan", "Koperasi"),
}


def draw(case: Case) -> Printed:
    """Draw the paper on the company of the dossier.

    Raises:
        ValueError: the company has no decree.
    """
    rng, facts = case.rng, case.facts
    company, deed, decree = facts.company, facts.akta, facts.sk_ahu
    if decree is None:
        raise ValueError(company.nama)
    about, done, short = _WORDS[company.bentuk]
    name = company.nama
    if company.bentuk != "KOPERASI" and chance(rng, 0.4):
        name = name.replace(company.bentuk, f"{company.bentuk}.", 1)
    ministry = "HUKUM" if decree.tanggal >= _SPLIT else "HUKUM DAN HAK ASASI MANUSIA"
    minister = f"Menteri {ministry.title()} Republik Indonesia".replace(" Dan ", " dan ")
    day = tanggal_panjang(decree.tanggal, nol=chance(rng, 0.5))
    made = tanggal_panjang(deed.tanggal)
    asked = f"{rng.randint(4 * 10**15, 5 * 10**15)}"
    rows = [
        [rng.choice(("Nama Badan", f"Nama {short}")), f"*{name}*"],
        ["Tempat Kedudukan", company.kantor.kabupaten],
        ["Akta Pendirian", f"Nomor {deed.nomor} tanggal {made}"],
        ["Dibuat oleh Notaris", deed.notaris.nama_lengkap],
        ["Wilayah Jabatan Notaris", deed.notaris_kota],
        ["Nomor Permohonan", asked],
        *([["Modal Dasar", f"Rp {ribuan(deed.modal_dasar)}"]] if company.bentuk == "PT" else []),
    ]
    officers = [[o.jabatan, o.person.nama] for o in facts.officers]
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Sans", "Caladea", "Carlito")),
        "kepala": [f"MENTERI {ministry}", "REPUBLIK INDONESIA"],
        "jenis": rng.choice(("KUTIPAN KEPUTUSAN", "PETIKAN KEPUTUSAN")),
        "oleh": f"MENTERI {ministry} REPUBLIK INDONESIA",
        "label": rng.choice(("NOMOR ", "NOMOR : ", "Nomor: ")),
        "nomor": decree.nomor,
        "tentang": about,
        "dasar": f"Memperhatikan permohonan yang diajukan secara elektronik oleh Notaris dan "
        f"setelah diadakan pemeriksaan, {minister} memutuskan bahwa akta pendirian badan yang "
        f"data-datanya tersebut di bawah ini *{done}*:",
        "baris": rows,
        "pengurus": officers if chance(rng, 0.5) else [],
        "kedua": "Keputusan berlaku pada tanggal ditetapkan. Kekeliruan di dalamnya akan "
        "diperbaiki sebagaimana mestinya.",
        "kutip": "Untuk kutipan yang sah diberikan kepada yang berkepentingan.",
        "tempat": rng.choice(
            (
                [["Ditetapkan di", "Jakarta"], ["pada tanggal", day]],
                [["Tempat penetapan", "Jakarta"], ["Tanggal penetapan", day]],
            )
        ),
        "jabatan": [f"a.n. {minister}", "Direktur Jenderal Administrasi Hukum Umum"],
        "pejabat": rng.choice(("GALIH PRAWIRA, S.H., M.Hum.", "Dr. NADIRA KUSUMA, S.H., M.H.")),
        "modul": ink.modules(rng),
        "sisi": rng.choice(("kiri", "kanan")),
        "garis": rng.choice(("titik", "polos")),
    }
    fields = {
        "nomor": truth_values.nomor(decree.nomor),
        "tanggal": decree.tanggal.isoformat(),
        "nama_badan": truth_values.badan(name),
    }
    return Printed(data, fields, variant=company.bentuk.lower())
