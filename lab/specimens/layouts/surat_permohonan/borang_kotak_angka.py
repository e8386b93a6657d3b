"""Form of the office on one folio sheet: numbers a digit a box, sections with their name turned.

Each section has a tinted side with its heading read from below; captions stand left of the lines
or above them; dosage forms are ticked in a grid, the day of the form stands in boxes or in words.
"""

import datetime as dt

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, npwp_titik, tanggal_angka, tanggal_panjang
from lab.specimens.world import SEDIAAN


def _ticked(asked: tuple[str, ...]) -> list[list[str | bool]]:
    """Return the forms of the grid with what is ticked, those added by hand at the end."""
    words = [word for word, _ in SEDIAAN]
    words += [word for word in asked if word not in words]
    return [[kapital(word.replace("_", " ").upper()), word in asked] for word in words]


def draw(case: Case) -> Printed:
    """Draw the filled form of the first officer."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    numbered, taxed, above, boxed_day, registered_left, hand, same_word = (
        chance(rng, p) for p in (0.7, 0.85, 0.4, 0.5, 0.5, 0.6, 0.5)
    )
    name, firm = printing.orang(rng, person), printing.badan(rng, company)
    office, site = printing.dua_alamat(rng, company)
    technician = printing.orang(rng, pj.person)
    role, day = facts.pemohon.jabatan, facts.permohonan.tanggal
    written = tanggal_panjang(day, nol=same_word)
    dinas = "BPPTSP" if day < dt.date(2017, 1, 1) else "DPMPTSP"
    tax = npwp_titik(company.npwp15)
    turned = rng.choice(
        (
            ("PEMOHON", "PERUSAHAAN", "TEKNIS", "PRODUK"),
            ("BAGIAN 1", "BAGIAN 2", "BAGIAN 3", "BAGIAN 4"),
            ("DIRI", "USAHA", "T T K", "SEDIAAN"),
        )
    )
    applicant = [
        [rng.choice(("Nama lengkap", "Nama (dengan gelar)", "Nama")), name, ""],
        [rng.choice(("NIK", "Nomor KTP", "No. Identitas")), person.nik, "kotak"],
        [rng.choice(("Jabatan", "Jabatan/kedudukan", "Bertindak sebagai")), role, ""],
        ["Tanggal lahir", tanggal_angka(person.tanggal_lahir, " "), "kotak"],
    ]
    business = [
        [rng.choice(("Nama usaha", "Nama perusahaan", "Badan usaha")), firm, ""],
        *([["NPWP", tax, "kotak"]] if taxed else []),
        [rng.choice(("Alamat kantor", "Kantor", "Alamat surat")), office, ""],
        [rng.choice(("Alamat produksi", "Tempat produksi", "Alamat pabrik")), site, ""],
    ]
    technical = [
        [rng.choice(("Nama TTK", "Nama penanggung jawab", "Nama")), technician, ""],
        [rng.choice(("Nomor STRTTK", "STRTTK", "No. STRTTK")), pj.nomor_strttk, ""],
    ]
    if registered_left:
        technical.reverse()
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Nimbus Sans")),
        "isian": rng.choice(("Nimbus Mono PS", "Liberation Mono", "Caladea", "Carlito")),
        "pena": "#1b2d86" if hand else "#111111",
        "warna": rng.choice(("#d9e4ee", "#e4e4e4", "#e6eedb", "#f0e6d2")),
        "atas": above,
        "instansi": ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", dinas],
        "kode": f"Model {rng.choice(('UKOT-1', 'P.1', 'F-01/UKOT'))}",
        "judul": rng.choice(
            (
                ["PERMOHONAN", "IZIN USAHA KECIL OBAT TRADISIONAL"],
                ["BORANG PERMOHONAN IZIN", "USAHA KECIL OBAT TRADISIONAL (UKOT)"],
            )
        ),
        "nomor": [rng.choice(("No. surat pemohon", "Nomor", "No. Permohonan")),
                  facts.permohonan.nomor] if numbered else [],
        "putar": list(turned),
        "pemohon": applicant,
        "usaha": business,
        "teknis": technical,
        "sediaan": _ticked(facts.bentuk_sediaan),
        "tanda": rng.choice(("silang", "centang")),
        "janji": rng.choice(
            (
                "Saya menjamin kebenaran isian ini dan mohon izin dapat diterbitkan.",
                "Dengan ini saya mengajukan permohonan izin; isian di atas adalah benar.",
            )
        ),
        "tempat": facts.permohonan.tempat,
        "takarir_hari": rng.choice(("Tanggal permohonan", "Diajukan tanggal", "Tanggal")),
        "hari": tanggal_angka(day, " ") if boxed_day else written,
        "hari_kotak": boxed_day,
        "takarir_ttd": rng.choice(("Pemohon", "Tanda tangan pemohon", "Tanda tangan dan nama")),
        "nama": name,
        "petugas": rng.choice(("Diisi petugas", "UNTUK PETUGAS", "Khusus petugas loket")),
        "ttd": ink.signature(rng),
    }  # fmt: skip
    fields = truth_fields.permohonan(
        facts,
        nama=name,
        badan=firm,
        kantor=office,
        produksi=site,
        pj=technician,
        nomor=facts.permohonan.nomor if numbered else None,
        nik=person.nik,
        jabatan=role,
        npwp=company.npwp15 if taxed else None,
    )
    return Printed(data, fields)
