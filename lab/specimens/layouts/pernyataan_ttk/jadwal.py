"""Technician's statement with the hours of work in a small table, and where he or she works."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka, tanggal_panjang

_JUDUL = (
    ["SURAT PERNYATAAN", "BEKERJA PENUH WAKTU"],
    ["SURAT PERNYATAAN PENANGGUNG JAWAB TEKNIS"],
    ["SURAT PERNYATAAN KESEDIAAN", "TENAGA TEKNIS KEFARMASIAN"],
)
_HARI = (
    (["Senin - Kamis", "08.00 - 16.00"], ["Jumat", "08.00 - 16.30"], ["Sabtu", "08.00 - 13.00"]),
    (["Senin s.d. Jumat", "07.30 - 16.00 WITA"], ["Sabtu", "07.30 - 12.30 WITA"]),
    (["Senin s/d Sabtu", "08.00 s/d 15.00"],),
)
_TAMBAHAN = (
    "Saya tidak merangkap sebagai penanggung jawab di sarana kefarmasian mana pun.",
    "Apabila berhalangan tetap atau mengundurkan diri, saya melapor kepada Dinas Kesehatan.",
    "Saya bertanggung jawab atas mutu sediaan yang dihasilkan.",
)


def draw(case: Case) -> Printed:
    """Draw the statement of the responsible technician."""
    rng, facts, pj = case.rng, case.facts, case.facts.pj
    person, day = pj.person, facts.pernyataan
    name, firm = printing.orang(rng, person), printing.badan(rng, facts.company)
    site = printing.alamat(rng, facts.company.produksi)
    tariff, materai = printing.materai(rng, day)
    hours, valid = chance(rng, 0.75), chance(rng, 0.5)
    printed_day = tanggal_panjang(day, lama=chance(rng, 0.25), nol=chance(rng, 0.2))
    if chance(rng, 0.2):
        printed_day = tanggal_angka(day)
    until = tanggal_panjang(pj.strttk_berlaku) if pj.strttk_berlaku else "Seumur hidup"
    rows = [
        [rng.choice(("Nama", "Nama dan gelar", "Nama TTK")), name],
        *([["Tempat/tanggal lahir",
            f"{person.tempat_lahir.title()} / {tanggal_angka(person.tanggal_lahir)}"]]
          if chance(rng, 0.5) else []),
        ["Profesi", rng.choice(("Tenaga Teknis Kefarmasian", "Tenaga Teknis Kefarmasian (TTK)"))],
        [rng.choice(("STRTTK", "No. STRTTK", "Nomor STR-TTK")), pj.nomor_strttk],
        *([["Masa berlaku STRTTK", until]] if valid else []),
        ["Alamat", printing.alamat(rng, person.alamat)],
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("Caladea", "Liberation Sans", "Nimbus Roman", "Carlito")),
        "ukuran": rng.choice((11, 11.5)),
        "judul": rng.choice(_JUDUL),
        "pembuka": rng.choice(
            ("Saya, yang bertanda tangan di bawah ini", "Yang membuat pernyataan ini")
        ),
        "baris": rows,
        "isi": rng.choice(
            (
                f"menyatakan bahwa saya bersedia *bekerja penuh* selaku Penanggung Jawab Teknis "
                f"pada *{firm}* yang berlokasi di {site}",
                f"dengan ini menyatakan sanggup *bekerja secara penuh waktu* sebagai tenaga teknis "
                f"kefarmasian penanggung jawab pada sarana *{firm}*, alamat {site}",
            )
        )
        + (", dengan hari dan jam kerja :" if hours else "."),
        "jam": rng.choice(_HARI) if hours else [],
        "kepala_jam": ["Hari", rng.choice(("Jam kerja", "Pukul"))],
        "tambahan": rng.sample(_TAMBAHAN, rng.randint(1, 2)),
        "penutup": rng.choice(
            (
                "Pernyataan ini dibuat dengan sebenarnya di atas meterai yang cukup.",
                "Surat ini saya buat sebagai kelengkapan permohonan izin UKOT.",
            )
        ),
        "tanggal": [f"{facts.permohonan.tempat}, {printed_day}"]
        if chance(rng, 0.6)
        else [f"Ditandatangani di {facts.permohonan.tempat}", f"tanggal {printed_day}"],
        "peran": rng.choice(("Tenaga Teknis Kefarmasian,", "Yang menyatakan,", "Hormat saya,")),
        "nama": name,
        "bingkai": chance(rng, 0.4),
        "tarif": tariff,
        "elektronik": materai == "e-meterai",
        "seri": ink.e_meterai_serial(rng),
        "modul": ink.modules(rng, 21),
        "ttd": ink.signature(rng),
    }
    fields = {
        "nama": truth_values.nama(name),
        "nomor_strttk": truth_values.nomor(pj.nomor_strttk),
        "nama_badan": truth_values.badan(firm),
        "tanggal": day.isoformat(),
        "materai": materai,
    }
    return Printed(data, fields)
