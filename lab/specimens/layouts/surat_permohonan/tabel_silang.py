"""Application letter with one table that is read both ways: applicant, firm, technician across.

What is said of each stands down the left edge, or the table lies turned and each has a row.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_angka, tanggal_panjang

_PEMBUKA = (
    "Bersama ini kami memohon {izin}. Pihak yang bertanggung jawab atas usaha ini beserta nomor "
    "identitasnya adalah sebagaimana tabel berikut.",
    "Kami yang tersebut pada tabel di bawah ini mengajukan {izin} kepada Bapak/Ibu.",
    "Dengan hormat disampaikan permohonan {izin} dengan data pokok sebagai berikut.",
)
_PRODUKSI = (
    "Kegiatan pembuatan dilakukan di *{tempat}*, dengan hasil berupa {sediaan}.",
    "Tempat pembuatan terletak di {tempat}. Yang dibuat ialah {sediaan}.",
    "Bentuk sediaan : {sediaan}. Lokasi produksi : {tempat}.",
)


def draw(case: Case) -> Printed:
    """Draw the letter of the first officer."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    numbered, taxed, turned, headed, below, at_foot, lama = (
        chance(rng, p) for p in (0.8, 0.85, 0.4, 0.5, 0.5, 0.5, 0.2)
    )
    name, firm = printing.orang(rng, person), printing.badan(rng, company)
    office, site = printing.dua_alamat(rng, company)
    homes = printing.alamat(rng, person.alamat), printing.alamat(rng, pj.person.alamat)
    technician = printing.orang(rng, pj.person)
    forms = printing.daftar([printing.sediaan(rng, w).lower() for w in facts.bentuk_sediaan])
    role, day = facts.pemohon.jabatan, facts.permohonan.tanggal
    printed_day = rng.choice((tanggal_panjang(day, lama=lama), tanggal_panjang(day, nol=True),
                              tanggal_angka(day)))  # fmt: skip
    licence = rng.choice(
        (
            "Izin Usaha Kecil Obat Tradisional (UKOT)",
            "izin Industri Kecil Obat Tradisional",
            "Izin UKOT",
        )
    )
    who = [
        rng.choice(("PEMOHON", "Pemohon izin")),
        rng.choice(("BADAN USAHA", "Perusahaan")),
        rng.choice(("PENANGGUNG JAWAB TEKNIS", "Tenaga Teknis Kefarmasian (TTK)")),
    ]
    what = [
        "Nama",
        rng.choice(("Kedudukan", "Jabatan / bentuk")),
        rng.choice(("Nomor identitas", "Nomor")),
        "Alamat",
    ]
    kinds = {"PT": "Perseroan Terbatas", "CV": "Persekutuan Komanditer", "UD": "Usaha Dagang"}
    cells = [
        [name, firm, technician],
        [role, kinds.get(company.bentuk, "Koperasi"), pj.pendidikan],
        [
            rng.choice(("NIK ", "KTP ", "NIK : ")) + person.nik,
            rng.choice(("NPWP ", "NPWP : ")) + npwp_titik(company.npwp15) if taxed else "-",
            rng.choice(("STRTTK ", "STRTTK : ", "STRTTK No. ")) + pj.nomor_strttk,
        ],
        [homes[0], office, homes[1]],
    ]
    data = {
        "huruf": rng.choice(("Carlito", "Nimbus Sans", "Liberation Serif", "Caladea")),
        "kop": [firm.upper(), f"{company.surel}  -  {company.telepon}"] if headed else [],
        "nomor": [rng.choice(("Nomor", "No. Surat")), facts.permohonan.nomor] if numbered else [],
        "tanggal": [rng.choice(("Tanggal", "Tgl. surat")), printed_day],
        "hal": [rng.choice(("Perihal", "Hal")), f"Permohonan {licence}"],
        "kota": facts.permohonan.tempat,
        "hari": printed_day,
        "di_kaki": at_foot,
        "tujuan": rng.choice(
            (
                "Yth. Kepala DPMPTSP Provinsi Kalimantan Timur di Samarinda",
                "Kepada Yth. Bapak Gubernur Kalimantan Timur c.q. Kepala DPMPTSP, Samarinda",
            )
        ),
        "pembuka": rng.choice(_PEMBUKA).format(izin=licence),
        "siapa": who,
        "apa": what,
        "sel": cells,
        "putar": turned,
        "produksi": rng.choice(_PRODUKSI).format(tempat=site, sediaan=forms),
        "di_bawah": below,
        "penutup": rng.choice(
            (
                "Persyaratan terlampir. Atas perhatian Bapak/Ibu kami ucapkan terima kasih.",
                "Kami sanggup memenuhi ketentuan yang berlaku. Terima kasih atas perkenannya.",
            )
        ),
        "hormat": rng.choice(("Hormat kami,", "Pemohon,", "Yang memohon,")),
        "nama": name,
        "ttd": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.6) else "",
        "cap_tengah": company.singkatan,
        "lengkung": ink.lean(rng),
        "latar": chance(rng, 0.5),
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
    return Printed(data, fields)
