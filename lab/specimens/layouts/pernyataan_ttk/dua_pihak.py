"""Undertaking of the technician in a ruled table and points, countersigned by the owner."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_JUDUL = (
    "PERNYATAAN KESANGGUPAN SEBAGAI PENANGGUNG JAWAB TEKNIS",
    "SURAT KESANGGUPAN BEKERJA TENAGA TEKNIS KEFARMASIAN",
    "PERNYATAAN PENANGGUNG JAWAB TEKNIS UKOT",
)


def draw(case: Case) -> Printed:
    """Draw the undertaking of the responsible technician."""
    rng, facts = case.rng, case.facts
    pj, person = facts.pj, facts.pj.person
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    owner = printing.orang(rng, facts.pemohon.person)
    tariff_printed, tariff = printing.materai(rng, facts.pernyataan)
    home, site = person.alamat, facts.company.produksi
    number = pj.nomor_strttk.replace("/", " / ") if chance(rng, 0.2) else pj.nomor_strttk
    rows = [
        [rng.choice(("Nama lengkap dan gelar", "Nama TTK", "Nama tenaga teknis")), name],
        *([["Nomor Induk Kependudukan", person.nik]] if chance(rng, 0.5) else []),
        [rng.choice(("Nomor surat tanda registrasi", "Registrasi (STRTTK)", "STRTTK")), number],
        [
            rng.choice(("STRTTK berlaku sampai", "Masa berlaku")),
            tanggal_panjang(pj.strttk_berlaku) if pj.strttk_berlaku else "seumur hidup",
        ],
        ["Asal pendidikan", f"{pj.perguruan}, {pj.pendidikan}"],
        ["Tempat tinggal", f"{home.jalan}, {home.kelurahan}, {home.kota}"],
    ]
    if chance(rng, 0.4):
        del rows[-3]
    work = f"{firm}, {site.jalan}, {site.kota}"
    points = [
        rng.choice(
            (
                f"sanggup menjadi penanggung jawab pembuatan obat tradisional di {work}, dan hadir "
                "setiap hari kerja selama jam operasional;",
                f"akan bekerja purnawaktu selaku tenaga teknis kefarmasian yang bertanggung jawab "
                f"di {work};",
            )
        ),
        *rng.sample(
            (
                "tidak menjadi penanggung jawab pada sarana kefarmasian yang lain;",
                "akan menjaga mutu, keamanan dan kebersihan dalam setiap tahap pembuatan;",
                "akan memberitahukan secara tertulis kepada pemberi izin apabila mengundurkan "
                "diri;",
            ),
            2,
        ),
    ]
    day = facts.pernyataan
    printed_day = tanggal_panjang(day, lama=chance(rng, 0.2))
    if chance(rng, 0.3):
        printed_day = tanggal_angka(day, rng.choice(("-", "/")))
    data = {
        "huruf": rng.choice(("Nimbus Roman", "URW Bookman", "DejaVu Sans", "Liberation Mono")),
        "ukuran": rng.choice((10, 10.5)),
        "judul": rng.choice(_JUDUL),
        "tanggal_atas": chance(rng, 0.4),
        "tempat": f"{facts.permohonan.tempat}, {printed_day}",
        "pembuka": rng.choice(
            (
                "Identitas saya sebagai pembuat pernyataan ini adalah:",
                "Saya, tenaga teknis kefarmasian dengan data di bawah ini:",
            )
        ),
        "baris": rows,
        "kotak": chance(rng, 0.6),
        "lanjut": rng.choice(
            ("dengan sungguh-sungguh berjanji bahwa saya:", "menyatakan bahwa saya:")
        ),
        "butir": points,
        "angka": rng.choice(("a.", "1.", "(1)")),
        "akhir": "Pernyataan ini mengikat saya selama izin usaha tersebut masih berlaku.",
        "tahu": ["Menyetujui,", f"{facts.pemohon.jabatan} {firm}"],
        "pemilik": owner,
        "peran": rng.choice(("Yang berjanji,", "Penanggung Jawab Teknis,", "Tenaga Teknis,")),
        "nama": name,
        "bawah": [number] if chance(rng, 0.3) else [],
        "tarif": tariff_printed,
        "elektronik": tariff == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
        "ttd_pemilik": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.6) else "",
        "cap_tengah": facts.company.singkatan,
        "putar": ink.lean(rng),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nomor_strttk": truth_values.nomor(number),
        "nama_badan": truth_values.badan(firm),
        "tanggal": day.isoformat(),
        "materai": tariff,
    }
    return Printed(data, fields)
