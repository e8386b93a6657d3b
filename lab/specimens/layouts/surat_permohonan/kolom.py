"""Application on a modern form: captions in two languages above ruled boxes, two boxes a row."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_acak, tanggal_angka


def draw(case: Case) -> Printed:
    """Draw the filled form of the first officer."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    name = printing.orang(rng, person, besar=chance(rng, 0.7))
    firm = printing.badan(rng, company)
    office = printing.alamat(rng, company.kantor)
    same = company.produksi == company.kantor
    site = office if same else printing.alamat(rng, company.produksi)
    technician = printing.orang(rng, pj.person, besar=chance(rng, 0.7))
    forms = printing.daftar([printing.sediaan(rng, w) for w in facts.bentuk_sediaan], kata="&")
    numbered, show_npwp = chance(rng, 0.7), chance(rng, 0.85)
    english = chance(rng, 0.6)
    day = tanggal_acak(rng, facts.permohonan.tanggal)
    born = f"{person.tempat_lahir}, {tanggal_angka(person.tanggal_lahir)}"
    boxes = [
        [
            rng.choice(("A. PEMOHON", "I. DATA DIRI PEMOHON", "1. PENGAJU PERMOHONAN")),
            [
                [rng.choice(("Nama lengkap", "Nama pemohon")), "Applicant", name],
                [rng.choice(("Nomor identitas (NIK)", "NIK", "No. KTP")), "Identity number",
                 person.nik],
                ["Tempat dan tanggal lahir", "Place and date of birth", born],
                [rng.choice(("Kedudukan dalam perusahaan", "Jabatan")), "Position",
                 facts.pemohon.jabatan],
            ],
        ],
        [
            rng.choice(("B. USAHA", "II. DATA BADAN USAHA", "2. PERUSAHAAN")),
            [
                [rng.choice(("Nama perusahaan", "Nama badan usaha", "Nama usaha")), "Company",
                 firm],
                [rng.choice(("NPWP badan", "NPWP", "Nomor Pokok Wajib Pajak")), "Tax number",
                 npwp_titik(company.npwp15) if show_npwp else "-"],
                [rng.choice(("Alamat kantor pusat", "Alamat kantor", "Kedudukan kantor")),
                 "Registered office", office],
                [rng.choice(("Alamat pabrik", "Lokasi sarana produksi", "Tempat pembuatan")),
                 "Production site", site],
            ],
        ],
        [
            rng.choice(("C. TENAGA TEKNIS", "III. PENANGGUNG JAWAB", "3. TTK")),
            [
                [rng.choice(("Nama TTK penanggung jawab", "Nama penanggung jawab teknis")),
                 "Technician in charge", technician],
                [rng.choice(("No. registrasi (STRTTK)", "Nomor STRTTK")), "Registration",
                 pj.nomor_strttk],
            ],
        ],
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("Carlito", "DejaVu Sans", "URW Gothic", "Liberation Sans")),
        "tebal": chance(rng, 0.6),
        "garis": chance(rng, 0.7),
        "inggris": english,
        "judul": rng.choice(
            (
                "PERMOHONAN IZIN USAHA KECIL OBAT TRADISIONAL",
                "FORMULIR PENGAJUAN IZIN UKOT",
                "PERMOHONAN IZIN PRODUKSI OBAT TRADISIONAL SKALA KECIL",
            )
        ),
        "sub": "APPLICATION FOR A LICENCE, SMALL PRODUCER OF TRADITIONAL MEDICINE",
        "kepala": [
            *([[rng.choice(("No. Surat", "Nomor surat")), facts.permohonan.nomor]]
              if numbered else []),
            [rng.choice(("Tanggal", "Tanggal pengajuan", "Tgl. surat")), day],
        ],
        "tujuan": "Kepada Yth. Kepala DPMPTSP Provinsi Kalimantan Timur",
        "bagian": boxes,
        "sediaan": [
            rng.choice(("Jenis sediaan yang diajukan", "Bentuk sediaan", "Produk yang dibuat")),
            "Dosage forms",
            forms,
        ],
        "pernyataan": rng.choice(
            (
                "Data di atas kami isi dengan benar. Kami mohon izin tersebut dapat diterbitkan.",
                "Dengan ini dimohon penerbitan izin dimaksud; data di atas adalah benar.",
            )
        ),
        "hormat": rng.choice(("Pemohon,", "Tanda tangan pemohon", "Yang mengajukan,")),
        "nama": name,
        "ttd": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.5) else "",
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
        npwp=company.npwp15 if show_npwp else None,
    )
    return Printed(data, fields)
