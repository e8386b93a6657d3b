"""Application made through the office's web form and printed: side headings, records stacked.

Names and offices stand alone on their lines, the rest behind a short word; uploads are ticked.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import berkelompok, npwp_titik, tanggal_angka, tanggal_panjang

_UNGGAHAN = (
    "KTP pemohon dan pengurus", "Akta pendirian", "NPWP", "Domisili usaha", "STRTTK",
    "Daftar peralatan", "Diagram alur produksi", "Daftar tenaga kerja",
    "Bukti penguasaan tanah", "Rekomendasi Balai POM", "Rekomendasi Dinas Kesehatan",
)  # fmt: skip


def draw(case: Case) -> Printed:
    """Draw the printout of the first officer's application."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    numbered, taxed, upright, chips, role_first, signed, grouped, top = (
        chance(rng, p) for p in (0.7, 0.85, 0.5, 0.5, 0.4, 0.6, 0.4, 0.5)
    )
    name, firm = printing.orang(rng, person), printing.badan(rng, company)
    office, site = printing.dua_alamat(rng, company)
    technician = printing.orang(rng, pj.person)
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    tax = npwp_titik(company.npwp15)
    if facts.npwp_baru and grouped:
        tax = berkelompok(f"0{company.npwp15}")
    role, day = facts.pemohon.jabatan, facts.permohonan.tanggal
    sent = rng.choice((tanggal_panjang(day), tanggal_angka(day, "/"), tanggal_angka(day)))
    clock = f"pukul {rng.randint(7, 22):02d}.{rng.randint(0, 59):02d} WITA"
    code = "".join(rng.choice("ABCDEFGHJKLMNPRSTUVWXYZ23456789") for _ in range(8))
    licence = rng.choice(
        ("Izin Usaha Kecil Obat Tradisional", "Izin Usaha Kecil Obat Tradisional (UKOT)")
    )
    # "Direktur / SITI AMINAH": on some the office stands above the person who holds it.
    who = [role, name] if role_first else [name, role]
    sections: list[tuple[str, list[tuple[str, str]]]] = [
        (
            rng.choice(("Pengajuan", "Permohonan")),
            [
                ("", licence),
                *([(rng.choice(("Surat pemohon no.", "No. surat permohonan")),
                    facts.permohonan.nomor)] if numbered else []),
                (rng.choice(("Diajukan", "Tanggal permohonan", "Dikirim")), f"{sent}, {clock}"),
            ],
        ),
        (
            "Pemohon",
            [
                *(("", each) for each in who),
                (rng.choice(("NIK", "No. KTP")), person.nik),
                (rng.choice(("Telepon", "HP")), person.telepon),
            ],
        ),
        (
            rng.choice(("Badan usaha", "Usaha", "Perusahaan")),
            [
                ("", firm),
                *([("NPWP", tax)] if taxed else []),
                (rng.choice(("Kantor", "Alamat kantor")), office),
                (rng.choice(("Produksi", "Sarana produksi", "Tempat produksi")), site),
                ("Surel", company.surel),
            ],
        ),
        (
            rng.choice(("Penanggung jawab teknis", "Tenaga teknis kefarmasian")),
            [
                ("", technician),
                (rng.choice(("STRTTK", "No. STRTTK")), pj.nomor_strttk),
                ("Pendidikan", f"{pj.pendidikan} - {pj.perguruan}"),
            ],
        ),
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("Carlito", "DejaVu Sans", "Liberation Sans", "URW Gothic")),
        "warna": rng.choice(("#0f5c3f", "#1c3f7c", "#7a2e12", "#333333")),
        "layanan": rng.choice(
            ("Layanan Perizinan Daring", "Sistem Perizinan Terpadu", "Perizinan Elektronik")
        ),
        "kantor": "DPMPTSP Provinsi Kalimantan Timur",
        "judul": rng.choice(
            ("PERMOHONAN IZIN", "FORMULIR PERMOHONAN ELEKTRONIK", "SURAT PERMOHONAN ELEKTRONIK")
        ),
        "kode": f"Kode {code[:4]}-{code[4:]}",
        # A web form takes no empty answer, so these are no lines that one could leave unfilled.
        "bagian": [
            {"kepala": head, "baris": [{"kata": word, "isi": text} for word, text in rows]}
            for head, rows in sections
        ],
        "kata_sediaan": rng.choice(("Bentuk sediaan", "Produk", "Sediaan yang dibuat")),
        "sediaan": forms,
        "keping": chips,
        "sediaan_atas": top,
        "tegak": upright,
        "unggahan": list(_UNGGAHAN),
        "pernyataan": "Pemohon menyatakan bahwa data dan berkas yang dikirim adalah benar dan "
        "bersedia dikenai sanksi apabila ternyata tidak benar.",
        "nama": name,
        "ttd": ink.signature(rng) if signed else [],
        "modul": ink.modules(rng),
        "titik": rng.choice((" :", "")),
        "kaki": "Lembar ini dicetak oleh pemohon dari sistem. SPECIMEN",
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
        npwp=tax if taxed else None,
    )
    return Printed(data, fields, variant="formulir")
