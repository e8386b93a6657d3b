"""Deed from a typewriter: double rule at the left, dashes to the margin, the date in words."""

from lab.specimens import deeds, ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import (
    hari_acak,
    nama_bulan,
    ribuan,
    rupiah,
    tanggal_angka,
    tanggal_kata,
    terbilang,
)


def draw(case: Case) -> Printed:
    """Draw the deed with no cover page."""
    rng, facts, deed = case.rng, case.facts, case.facts.akta
    company = facts.company
    firm = printing.badan(rng, company, besar=True)
    text = deeds.deed_text(facts, firm, company.kantor.kabupaten)
    notary = deed.notaris.nama_lengkap
    lama = chance(rng, 0.4)
    day = tanggal_kata(deed.tanggal, lama=lama)
    if chance(rng, 0.25):
        day += f" ({tanggal_angka(deed.tanggal)})"
    elif chance(rng, 0.4):
        day = (
            f"{terbilang(deed.tanggal.day)}, bulan {nama_bulan(deed.tanggal.month, lama=lama)}, "
            f"tahun {terbilang(deed.tanggal.year)} ({deed.tanggal.year})"
        )
    hour = deed.jam.replace(".", ":")
    opening = [
        f"Pada hari ini, hari {hari_acak(rng, deed.tanggal)}, tanggal {day}.",
        f"Pukul {deed.jam} Waktu Indonesia Tengah (pukul {terbilang(int(hour[:2]))} lewat "
        f"{terbilang(int(hour[3:]))} menit).",
        f"Hadir di hadapan saya, *{notary}*, Notaris di {deed.notaris_kota}, dengan dihadiri "
        "oleh saksi-saksi yang saya, Notaris, kenal dan yang nama-namanya akan disebut pada "
        "bagian akhir akta ini:",
    ]
    form = rng.choice(("titik", "sebagai", "daftar"))
    persons = {
        "titik": [
            f"{o.jabatan} : {o.person.sebutan} {o.person.nama_lengkap};" for o in facts.officers
        ],
        "sebagai": [
            f"{o.person.sebutan} {o.person.nama_lengkap}, tersebut di atas, sebagai {o.jabatan};"
            for o in facts.officers
        ],
        "daftar": [
            f"sebagai {o.jabatan.upper()} ialah {o.person.sebutan} {o.person.nama_lengkap} "
            f"tersebut;"
            for o in facts.officers
        ],
    }
    unit = "saham" if company.bentuk == "PT" else "bagian"
    data = {
        "huruf": rng.choice(("Liberation Mono", "Nimbus Mono PS", "DejaVu Sans Mono")),
        "ukuran": rng.choice((9.5, 10, 10.5)),
        "spasi": rng.choice((5, 6, 7)),
        "isi_garis": rng.choice(("-", "-", "=")),
        "jenis": f"AKTA {text.jenis}",
        "firma": firm,
        "nomor": rng.choice((f"{deed.nomor}.-", f"{deed.nomor:02d}.-", f"- {deed.nomor} -")),
        "label_nomor": rng.choice(("Nomor : ", "NOMOR: ", "No. ")),
        "pembukaan": opening,
        "penghadap": [deeds.persona(o.person) for o in facts.officers],
        "kenal": rng.choice(
            (
                "Penghadap saya, Notaris, kenal.",
                "Para penghadap memperkenalkan diri kepada saya, Notaris, dengan kartu identitas.",
            )
        ),
        "pembuka": list(text.pembuka),
        "pasal": [[p.nomor, p.judul, list(p.ayat)] for p in deeds.shortened(text, rng, 4, 8)],
        "penempatan": text.penempatan,
        "saham": [
            f"{o.person.sebutan} {name} sebanyak {ribuan(count)} ({terbilang(count)}) {unit}, "
            f"dengan nilai {rupiah(value)} ({terbilang(value)} rupiah);"
            for o, (name, count, value) in zip(facts.officers, deeds.shares(facts), strict=True)
        ],
        "pengangkatan": text.pengangkatan,
        "pengurus": persons[form],
        "huruf_butir": rng.choice(("a.", "1.", "-")),
        "setuju": text.setuju,
        "saksi": [deeds.persona(s).replace("*", "") for s in deed.saksi],
        "kota": deed.notaris_kota,
        "notaris": notary,
        "pisah": rng.choice(("judul_tengah", "garis_tengah")),
        "tarif": "10000" if deed.tanggal.year >= 2021 else "6000",
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    return Printed(data, truth_fields.akta(facts, badan=firm, notaris=notary))
