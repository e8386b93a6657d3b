"""Application as a printed spreadsheet: four cells a row, shaded section rows, grid lines.

Two records lie side by side; on some the sheet's own row numbers and column letters were printed.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the sheet of the first officer."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    numbered, taxed, letters, upper, sealed, crossed, coloned = (
        chance(rng, p) for p in (0.8, 0.85, 0.35, 0.3, 0.5, 0.5, 0.25)
    )
    name, firm = printing.orang(rng, person), printing.badan(rng, company)
    office, site = printing.dua_alamat(rng, company)
    technician = printing.orang(rng, pj.person)
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    role, day = facts.pemohon.jabatan, facts.permohonan.tanggal
    written = rng.choice(
        (tanggal_angka(day, "/"), tanggal_angka(day), tanggal_panjang(day), tanggal_panjang(day))
    )
    applicant = [
        [rng.choice(("Nama", "Nama Pemohon", "Nama lengkap")), name],
        [rng.choice(("NIK", "No. KTP", "NIK KTP")), person.nik],
        [rng.choice(("Jabatan", "Kedudukan")), role],
        [rng.choice(("Telp/HP", "Kontak")), person.telepon],
    ]
    business = [
        [rng.choice(("Nama Usaha", "Nama Perusahaan", "Badan Usaha")), firm],
        *([[rng.choice(("NPWP", "NPWP Usaha")), npwp_titik(company.npwp15)]] if taxed else []),
        ["Bentuk Usaha", company.bentuk],
        [rng.choice(("Email", "E-mail")), company.surel],
    ]
    technical = [
        [rng.choice(("Nama PJT", "Nama Penanggung Jawab", "Tenaga Teknis")), technician],
        [rng.choice(("STRTTK", "No STRTTK", "Nomor STRTTK")), pj.nomor_strttk],
    ]
    study = [["Pendidikan", pj.pendidikan], ["Lulusan", pj.perguruan]]
    places = [
        [rng.choice(("Alamat Kantor", "Kantor")), office],
        [rng.choice(("Alamat Produksi", "Tempat Produksi", "Lokasi Pabrik")), site],
    ]
    head = [
        *([[rng.choice(("Nomor", "No. Surat")), facts.permohonan.nomor]] if numbered else []),
        [rng.choice(("Tanggal", "Tgl")), written],
    ]
    data = {
        "huruf": rng.choice(("Carlito", "Carlito", "Liberation Sans", "Nimbus Sans")),
        "warna": rng.choice(("#dbe5f1", "#e2efda", "#fff2cc", "#d9d9d9", "#fce4d6")),
        "judul": rng.choice(
            (
                "SURAT PERMOHONAN IZIN USAHA KECIL OBAT TRADISIONAL",
                "PERMOHONAN IZIN UKOT",
                "FORM PERMOHONAN IZIN INDUSTRI KECIL OBAT TRADISIONAL",
            )
        ),
        "tujuan": "Kepada Yth. Kepala DPMPTSP Provinsi Kalimantan Timur di Samarinda",
        "kepala": head,
        "mohon": rng.choice(
            (
                "Dengan ini mengajukan permohonan izin dengan data sebagai berikut.",
                "Mohon dapat diterbitkan izin untuk usaha kami dengan data di bawah ini.",
            )
        ),
        "bagian": [
            ["DATA PEMOHON", "DATA USAHA"],
            ["ALAMAT", ""],
            ["PENANGGUNG JAWAB TEKNIS", rng.choice(("PENDIDIKAN PJT", "KUALIFIKASI"))],
            [rng.choice(("PRODUK", "BENTUK SEDIAAN", "JENIS SEDIAAN YANG DIBUAT")), ""],
        ],
        "pemohon": applicant,
        "usaha": business,
        "tempat": places,
        "teknis": technical,
        "didik": study,
        "sediaan": [text.upper() if upper else text for text in forms],
        "huruf_lajur": letters,
        "silang": crossed,
        "titik": ":" if coloned else "",
        "garis": rng.choice(("penuh", "halus")),
        "atas": rng.choice(("Pemohon", "Hormat kami", "Yang mengajukan")),
        "nama": name,
        "role": role,
        "ttd": ink.signature(rng),
        "cap": firm.upper() if sealed else "",
        "cap_tengah": company.singkatan,
        "putar": ink.lean(rng),
        "berkas": f"form_permohonan_{rng.randint(1, 9)}.xlsx / Sheet1",
    }
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
    return Printed(data, fields, variant="formulir")
