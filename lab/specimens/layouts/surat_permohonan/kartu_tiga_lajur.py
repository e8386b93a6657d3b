"""Application as a folio form on its side: three columns of typed lines, the captions in blocks."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the form as it was typed for the first officer."""
    rng, facts = case.rng, case.facts
    company, person, pj, letter = facts.company, facts.pemohon.person, facts.pj, facts.permohonan
    name = printing.orang(rng, person)
    firm = printing.badan(rng, company)
    office, site = printing.dua_alamat(rng, company)
    technician = printing.orang(rng, pj.person)
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    numbered, taxed, dotted, digits, below, lama, agenda = (
        chance(rng, p) for p in (0.7, 0.8, 0.6, 0.4, 0.5, 0.3, 0.6)
    )
    day = tanggal_angka(letter.tanggal) if digits else tanggal_panjang(letter.tanggal, lama=lama)
    role = facts.pemohon.jabatan
    tax = [
        rng.choice(("N.P.W.P.", "Nomor pokok wajib pajak", "NPWP perusahaan")),
        npwp_titik(company.npwp15) if dotted else company.npwp15,
    ]
    columns = [
        [
            rng.choice(("PEMOHON", "YANG MEMOHON")),
            [
                [rng.choice(("nama lengkap", "nama")), name],
                [rng.choice(("nomor KTP", "NIK / no. KTP")), person.nik],
                [rng.choice(("jabatan", "jabatan di perusahaan")), role],
                [rng.choice(("alamat rumah", "tempat tinggal")),
                 printing.alamat(rng, person.alamat)],
            ],
        ],
        [
            rng.choice(("PERUSAHAAN", "UNTUK PERUSAHAAN")),
            [
                [rng.choice(("nama perusahaan", "nama dan bentuk badan usaha")), firm],
                [rng.choice(("alamat kantor", "tempat kedudukan / kantor")), office],
                [rng.choice(("alamat tempat produksi", "tempat pembuatan")), site],
                *([tax] if taxed else []),
            ],
        ],
        [
            rng.choice(("TENAGA TEKNIS", "PENANGGUNG JAWAB TEKNIS")),
            [
                [rng.choice(("nama", "nama lengkap dan gelar")), technician],
                [rng.choice(("nomor STRTTK", "no. surat tanda registrasi (STRTTK)")),
                 pj.nomor_strttk],
                [rng.choice(("pendidikan", "ijazah")), f"{pj.pendidikan}, tahun {pj.lulus.year}"],
            ],
        ],
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("Nimbus Sans", "Liberation Serif", "C059", "Liberation Sans")),
        "mesin": rng.choice(("Nimbus Mono PS", "Liberation Mono")),
        "judul": rng.choice(
            (
                "PERMOHONAN IZIN USAHA KECIL OBAT TRADISIONAL",
                "DAFTAR ISIAN PERMOHONAN IZIN OBAT TRADISIONAL (UKOT)",
                "PERMINTAAN IZIN INDUSTRI KECIL OBAT TRADISIONAL",
            )
        ),
        "kepada": rng.choice(
            (
                "Kepada Yth. Kepala DPMPTSP Provinsi Kalimantan Timur di Samarinda",
                "Disampaikan kepada: Gubernur Kalimantan Timur, u.p. Kepala DPMPTSP",
            )
        ),
        "kata_nomor": rng.choice(("Nomor", "No. surat", "Nomor surat pemohon")),
        "nomor": letter.nomor if numbered else "",
        "agenda": ["Agenda No. : ....................", "Diterima tgl. : ................"]
        if agenda
        else [],
        "lajur": columns,
        "bawah": below,
        "kata_sediaan": rng.choice(
            ("Obat tradisional yang dibuat, bentuk sediaan", "Bentuk sediaan yang akan dibuat")
        ),
        "sediaan": printing.daftar(forms),
        "janji": rng.choice(
            (
                "Pemohon menerangkan bahwa isian di atas benar dan bersedia memenuhi syarat yang "
                "ditentukan.",
                "Diisi dengan sebenarnya. Isian yang tidak benar membatalkan permohonan.",
            )
        ),
        "tanggal": f"{letter.tempat}, {day}",
        "peran": rng.choice(("Pemohon,", "Yang memohon,", "Tanda tangan dan cap,")),
        "nama": name,
        "tarif": printing.materai(rng, letter.tanggal)[0] if chance(rng, 0.5) else "",
        "cap": firm.upper() if chance(rng, 0.5) else "",
        "cap_tengah": company.singkatan,
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.permohonan(
        facts,
        nama=name,
        badan=firm,
        kantor=office,
        produksi=site,
        pj=technician,
        nomor=letter.nomor if numbered else None,
        nik=person.nik,
        jabatan=role,
        npwp=company.npwp15 if taxed else None,
    )
    return Printed(data, fields, variant="formulir")
