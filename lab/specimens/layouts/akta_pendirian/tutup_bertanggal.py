"""Deed that is dated where it closes: records of who came, offices on dotted leaders, no head."""

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    hari_acak,
    kapital,
    nama_bulan,
    rupiah,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
    terbilang,
)

_NAMA = {
    "PT": ("PERSEROAN TERBATAS", "ANGGARAN DASAR PERSEROAN TERBATAS"),
    "CV": ("PERSEROAN KOMANDITER", "PERSEKUTUAN KOMANDITER"),
    "KOPERASI": ("KOPERASI", "ANGGARAN DASAR KOPERASI"),
    "UD": ("USAHA DAGANG", "PERUSAHAAN DAGANG"),
}


def draw(case: Case) -> Printed:
    """Draw the deed."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company, day = facts.company, deed.tanggal
    firm = printing.badan(rng, company, besar=True)
    text = deeds.deed_text(facts, firm, company.kantor.kabupaten)
    notary, town = deed.notaris.nama_lengkap, deed.notaris_kota
    lama, titled, office_first, witnesses_first = (chance(rng, p) for p in (0.4, 0.5, 0.5, 0.4))
    month = nama_bulan(day.month, lama=lama)
    weekday = hari_acak(rng, day)
    closed = rng.choice(
        (
            f"hari {weekday}, tanggal {tanggal_angka(day)} ({tanggal_kata(day, lama=lama)})",
            f"hari {weekday}, tanggal {terbilang(day.day)} bulan {month} tahun "
            f"{terbilang(day.year)}",
            f"tanggal {tanggal_panjang(day, lama=lama)}, jatuh pada hari {weekday}",
        )
    )
    records = []
    for o in facts.officers:
        person = o.person
        record = [
            ["Nama", f"{person.sebutan} {person.nama_lengkap}" if titled else person.nama_lengkap],
            ["Lahir", f"{kapital(person.tempat_lahir)}, {tanggal_panjang(person.tanggal_lahir)}"],
            ["Pekerjaan", kapital(person.pekerjaan)],
            ["Tinggal", deeds.home(person.alamat)],
            ["K.T.P.", person.nik],
        ]
        records.append(record)
    leaders = [
        [o.jabatan, o.person.nama_lengkap] if office_first else [o.person.nama_lengkap, o.jabatan]
        for o in facts.officers
    ]
    parts = [[o.person.nama, rupiah(value)] for o, (_, _, value) in
             zip(facts.officers, deeds.shares(facts), strict=True)]  # fmt: skip
    kind = rng.choice(_NAMA[company.bentuk])
    witness = " serta ".join(f"{s.sebutan} {s.nama}" for s in deed.saksi)
    end = rng.choice(
        (
            f"Demikianlah akta ini diperbuat dan diselesaikan di {town} pada {closed}, pukul "
            f"{deed.jam} waktu setempat, di hadapan {witness} sebagai saksi-saksi.",
            f"Selesai dibuat dan dibacakan di {town}, pada {closed}, dengan saksi-saksi "
            f"{witness}, yang turut menandatangani.",
        )
    )
    data = {
        "huruf": rng.choice(("Liberation Mono", "Nimbus Mono PS", "C059", "Liberation Serif")),
        "ukuran": rng.choice((10.5, 11)),
        "nomor": rng.choice(("NO. {0}", "No: {0}.", "NOMOR {0}", "Nomor : {0}.-")).format(
            deed.nomor
        ),
        "judul": rng.choice(("AKTA PENDIRIAN {0}", "PENDIRIAN {0}")).format(kind),
        "firma": firm,
        "buka": rng.choice(
            (
                f"Saya yang bertanda tangan di bawah ini, *{notary}*, Notaris di {town}, "
                "menerangkan bahwa telah datang menghadap kepada saya :",
                f"*{notary}*, Notaris untuk daerah {town}, menerangkan dengan akta ini bahwa di "
                "hadapannya telah hadir :",
            )
        ),
        "orang": records,
        "angka": rng.choice(("I.", "A.", "1)")),
        "kenal": "Yang hadir tersebut dikenal oleh Notaris dari surat pengenalnya masing-masing.",
        "pembuka": list(text.pembuka),
        "pasal": [[p.nomor, kapital(p.judul), list(p.ayat)]
                  for p in deeds.shortened(text, rng, 2, 6)],
        "kata_modal": rng.choice(("Telah disetorkan oleh :", "Setoran modal masing-masing :")),
        "modal": parts,
        "kata_angkat": rng.choice(
            (
                "Buat pertama kalinya yang memegang jabatan ialah :",
                "Sebagai pengurus yang pertama telah ditunjuk :",
                "Pengurus untuk pertama kali terdiri dari :",
            )
        ),
        "angkat": leaders,
        "setuju": text.setuju,
        "akhir": end,
        "hadir": [
            *(["saksi", s.nama] for s in (deed.saksi if witnesses_first else ())),
            *(["penghadap", o.person.nama] for o in facts.officers),
            *(["saksi", s.nama] for s in (() if witnesses_first else deed.saksi)),
        ],
        "kota": town,
        "notaris": notary,
        "tarif": "10000" if day.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary))
