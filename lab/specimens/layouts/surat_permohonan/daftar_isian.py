"""Application as one numbered, ruled table: what is asked at left, the answer at right.

The applicant's rows go through the identity card line by line.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, npwp_titik, tanggal_acak, tanggal_angka


def draw(case: Case) -> Printed:
    """Draw the filled table of the first officer."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    name, home = printing.orang(rng, person), person.alamat
    firm = printing.badan(rng, company)
    office = printing.alamat(rng, company.kantor)
    same = company.produksi == company.kantor
    site = office if same else printing.alamat(rng, company.produksi)
    technician = printing.orang(rng, pj.person)
    dosage = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    numbered = chance(rng, 0.6)
    day = tanggal_acak(rng, facts.permohonan.tanggal)
    rows = [
        [rng.choice(("Nama Pemohon", "Nama", "Nama Lengkap (sesuai KTP)")), name],
        [rng.choice(("NIK", "Nomor Induk Kependudukan")), person.nik],
        ["Tempat/Tgl Lahir", f"{person.tempat_lahir}, {tanggal_angka(person.tanggal_lahir)}"],
        ["Jenis Kelamin", person.jenis_kelamin],
        ["Agama", person.agama],
        ["Alamat Rumah", f"{home.jalan} RT {home.rt}, Kel/Desa {home.kelurahan}, "
         f"Kecamatan {home.kecamatan}"],
        ["Pekerjaan", kapital(person.pekerjaan)],
        [rng.choice(("Bertindak selaku", "Status dalam perusahaan", "Jabatan pemohon")),
         facts.pemohon.jabatan],
        [rng.choice(("Nama Badan/Perorangan", "Nama Sarana", "Nama UKOT")), firm],
        [rng.choice(("Alamat Badan Usaha", "Alamat Kantor", "Kantor/Domisili")), office],
        ["NPWP Perusahaan", npwp_titik(company.npwp15)],
        [rng.choice(("Lokasi Kegiatan", "Alamat Sarana", "Tempat Usaha/Produksi")), site],
        [rng.choice(("Jenis dan Bentuk Sediaan", "Bentuk Sediaan Obat Tradisional")),
         rng.choice((", ".join(dosage), printing.daftar(dosage), "; ".join(dosage)))],
        [rng.choice(("Tenaga Teknis Kefarmasian", "Penanggung Jawab (TTK)")), technician],
        [rng.choice(("STRTTK Nomor", "Nomor Registrasi TTK")), pj.nomor_strttk],
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("Liberation Sans", "Nimbus Roman", "Liberation Serif", "Carlito")),
        "garis": chance(rng, 0.6),
        "nomor_baris": chance(rng, 0.8),
        "titik": chance(rng, 0.5),
        "firma": firm.upper() if chance(rng, 0.4) else "",
        "kepala": [
            *([["Nomor", facts.permohonan.nomor]] if numbered else []),
            ["Sifat", "Biasa"],
            ["Perihal", rng.choice(
                (
                    "Pengajuan Izin Usaha Kecil Obat Tradisional",
                    "Permohonan Penerbitan Izin UKOT",
                )
            )],
        ],
        "tanggal": f"{facts.permohonan.tempat}, {day}",
        "tujuan": ["Yth. Kepala DPMPTSP Provinsi Kalimantan Timur", "di Samarinda"],
        "pembuka": rng.choice(
            (
                "Bersama ini kami mengajukan permohonan izin dimaksud dengan data berikut :",
                "Kami memohon diterbitkannya izin tersebut di atas. Keterangan kami :",
            )
        ),
        "baris": rows,
        "penutup": "Atas perhatian Bapak/Ibu kami sampaikan terima kasih.",
        "hormat": rng.choice(("Pemohon,", "Hormat kami,")),
        "nama": f"({name})" if chance(rng, 0.4) else name,
        "jabatan": facts.pemohon.jabatan if chance(rng, 0.5) else "",
        "ttd": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.6) else "",
        "cap_tengah": company.singkatan,
        "putar": ink.lean(rng),
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
        jabatan=facts.pemohon.jabatan,
        npwp=company.npwp15,
    )
    return Printed(data, fields)
