"""Excerpt of the list annexed to a decree: one row of a wide table under the decree's head.

The company stands in a cell of the table alone; number and day in the head, in two ways. On some
the table lies turned, its captions down the left edge.
"""

import datetime as dt

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_SPLIT = dt.date(2024, 11, 1)  # the ministry has been "Hukum" alone since late 2024
_TENTANG = {
    "PT": ("PENGESAHAN BADAN HUKUM PERSEROAN TERBATAS", "Disahkan"),
    "CV": ("PENDAFTARAN PERSEKUTUAN KOMANDITER", "Didaftar"),
    "KOPERASI": ("PENGESAHAN AKTA PENDIRIAN KOPERASI", "Disahkan"),
}


def draw(case: Case) -> Printed:
    """Draw the excerpt on the company of the dossier.

    Raises:
        ValueError: the company has no decree.
    """
    rng, facts = case.rng, case.facts
    company, deed, decree = facts.company, facts.akta, facts.sk_ahu
    if decree is None:
        raise ValueError(company.nama)
    subject, done = _TENTANG[company.bentuk]
    dotted, old, turned, wide, counted, head_right = (
        chance(rng, p) for p in (0.45, 0.2, 0.4, 0.7, 0.6, 0.5)
    )
    name = company.nama
    if company.bentuk != "KOPERASI" and dotted:
        name = name.replace(company.bentuk, f"{company.bentuk}.", 1)
    ministry = "HUKUM" if decree.tanggal >= _SPLIT else "HUKUM DAN HAK ASASI MANUSIA"
    day = rng.choice(
        (
            tanggal_panjang(decree.tanggal, lama=old),
            tanggal_panjang(decree.tanggal, lama=old).upper(),
            tanggal_angka(decree.tanggal),
        )
    )
    made = rng.choice((tanggal_panjang(deed.tanggal), tanggal_angka(deed.tanggal)))
    line = rng.randint(2, 180)
    captions = [
        rng.choice(("No.", "No. Urut")),
        rng.choice(("Nama Badan", "Nama", "Nama Badan Usaha/Hukum")),
        rng.choice(("Tempat Kedudukan", "Kedudukan")),
        rng.choice(("Akta Notaris (nomor, tanggal)", "Nomor dan Tanggal Akta")),
        rng.choice(("Nama dan Kedudukan Notaris", "Notaris")),
        "Keterangan",
    ]
    cells = [
        [str(line)],
        [name],
        [company.kantor.kabupaten],
        [f"Nomor {deed.nomor}", made],
        [deed.notaris.nama_lengkap, deed.notaris_kota],
        [done],
    ]
    head = [
        rng.choice(("LAMPIRAN", "DAFTAR LAMPIRAN")),
        f"KEPUTUSAN MENTERI {ministry} REPUBLIK INDONESIA",
    ]
    labels = rng.choice((("NOMOR", "TANGGAL"), ("Nomor", "Tanggal"), ("NOMOR", "TERTANGGAL")))
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Roman", "Liberation Mono", "Caladea")),
        "judul": rng.choice(("PETIKAN", "P E T I K A N", "SALINAN SESUAI ASLINYA")),
        "kepala": head,
        "rujukan": [[labels[0], decree.nomor], [labels[1], day]],
        "tentang": subject,
        "judul_kolom": captions,
        "sel": cells,
        "putar": turned,
        "mendatar": wide and not turned,
        "kolom_angka": counted,
        "kepala_kanan": head_right,
        "kementerian": [f"KEMENTERIAN {ministry}", "REPUBLIK INDONESIA"],
        "tutup": rng.choice(
            (
                "Petikan ini diberikan kepada yang bersangkutan untuk dipergunakan sebagaimana "
                "mestinya.",
                "Untuk petikan yang sama bunyinya dengan daftar aslinya.",
            )
        ),
        "atas": rng.choice(
            (
                [f"MENTERI {ministry} RI", "ttd."],
                ["a.n. Menteri", "Direktur Jenderal Administrasi Hukum Umum", "ttd."],
            )
        ),
        "menteri": rng.choice(("SURYANTO HADIWINATA", "Dr. MAHENDRA LESMANA, S.H.")),
        "sah": rng.choice(
            (
                ["Petikan sesuai dengan aslinya", "Kepala Bagian Umum,"],
                ["Sesuai dengan aslinya,", "Kepala Subdirektorat Badan Hukum"],
            )
        ),
        "pejabat": rng.choice(("DEWI ANGGRAENI, S.H.", "TEGUH SANTOSO, S.H., M.Si.")),
        "nip": rng.choice(("NIP 197105141997031003", "NIP. 19750630 200003 2 001")),
        "ttd": ink.signature(rng),
        "putar_cap": ink.lean(rng),
    }
    fields = {
        "nomor": truth_values.nomor(decree.nomor),
        "tanggal": decree.tanggal.isoformat(),
        "nama_badan": truth_values.badan(name),
    }
    return Printed(data, fields, variant=company.bentuk.lower())
