"""Company letter: the request in a sentence, offices side by side, people in a small table."""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import berkelompok, npwp_titik, tanggal_angka, tanggal_panjang

_TUJUAN = (
    ["Yang terhormat", "Kepala DPMPTSP Provinsi Kalimantan Timur", "Samarinda"],
    ["Kepada Yth. :", "Bapak Gubernur Kalimantan Timur", "C.q. Kepala DPMPTSP", "Di Samarinda"],
    ["Kepada", "Yth. Kepala Dinas PMPTSP Prov. Kaltim", "di -", "Samarinda"],
)
_MOHON = (
    "Kami pengurus {badan}{pajak} memohon kesediaan Bapak/Ibu menerbitkan *{izin}* bagi usaha "
    "kami, yang tempatnya sebagai berikut :",
    "Dengan hormat, bersama surat ini {badan}{pajak} mengajukan permohonan *{izin}*. Letak kantor "
    "dan tempat produksi kami adalah :",
    "Sehubungan dengan rencana kami membuat obat tradisional, dengan ini {badan}{pajak} memohon "
    "*{izin}* untuk tempat usaha di bawah ini.",
)
_AKHIR = (
    "Berkas persyaratan kami lampirkan seluruhnya. Atas terbitnya izin kami ucapkan terima kasih.",
    "Bersama ini dilampirkan persyaratan sesuai daftar. Kami bersedia ditinjau sewaktu-waktu.",
)


def draw(case: Case) -> Printed:
    """Draw the letter of the first officer."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    name = printing.orang(rng, person)
    firm = printing.badan(rng, company)
    office = printing.alamat(rng, company.kantor)
    same = company.produksi == company.kantor
    site = office if same else printing.alamat(rng, company.produksi)
    technician = printing.orang(rng, pj.person)
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    show_tax, tax_above = chance(rng, 0.85), chance(rng, 0.4)
    tax = npwp_titik(company.npwp15)
    if facts.npwp_baru and chance(rng, 0.4):
        tax = berkelompok(f"0{company.npwp15}")
    numbered, show_nik = chance(rng, 0.8), chance(rng, 0.85)
    day = facts.permohonan.tanggal
    printed_day = tanggal_panjang(day, lama=chance(rng, 0.2))
    if chance(rng, 0.2):
        printed_day = tanggal_angka(day)
    licence = rng.choice(
        (
            "Izin Usaha Kecil Obat Tradisional (UKOT)",
            "izin Industri Kecil Obat Tradisional",
            "Izin Usaha Kecil Obat Tradisional",
        )
    )
    taxed = f" (NPWP {tax})" if show_tax and not tax_above else ""
    role = facts.pemohon.jabatan
    identity = rng.choice(("NIK ", "KTP ", "NIK. "))
    data = {
        "huruf": rng.choice(("Caladea", "Nimbus Sans", "Liberation Serif", "Carlito")),
        "ukuran": rng.choice((10.5, 11)),
        "firma": firm.upper(),
        "usaha": rng.choice(("Produsen Jamu dan Obat Tradisional", "Obat Tradisional", "")),
        "kontak": [
            f"Telp. {company.telepon}, surel {company.surel}",
            *([f"NPWP : {tax}"] if show_tax and tax_above else []),
        ],
        "warna": rng.choice(("#1f5f3a", "#222222", "#6a2c1a")),
        "kepala": [
            [rng.choice(("Tanggal", "Tgl.")), printed_day],
            *([[rng.choice(("Nomor", "No.")), facts.permohonan.nomor]] if numbered else []),
            [rng.choice(("Perihal", "Hal")), f"Permohonan {licence}"],
            ["Lampiran", rng.choice(("1 (satu) bendel", "Berkas persyaratan"))],
        ],
        "tempat": facts.permohonan.tempat if chance(rng, 0.5) else "",
        "hari": printed_day,
        "tujuan": rng.choice(_TUJUAN),
        "mohon": rng.choice(_MOHON).format(badan=firm, pajak=taxed, izin=licence),
        "letak": [
            rng.choice(("Kantor", "Kantor pusat", "Alamat kantor")),
            rng.choice(("Tempat produksi", "Pabrik", "Sarana produksi")),
            office,
            site,
        ],
        "kata_orang": rng.choice(("Penanggung jawab usaha :", "Nama-nama penanggung jawab :")),
        "kepala_orang": ["Nama", rng.choice(("Kedudukan", "Jabatan")), "Tanda pengenal"],
        "orang": [
            [name, role, identity + person.nik if show_nik else "-"],
            [
                technician,
                rng.choice(("Penanggung Jawab Teknis", "Tenaga Teknis Kefarmasian")),
                rng.choice(("STRTTK ", "STRTTK No. ")) + pj.nomor_strttk,
            ],
        ],
        "kata_sediaan": rng.choice(
            ("Bentuk sediaan yang dimohonkan :", "Sediaan yang akan diproduksi meliputi :")
        ),
        "sediaan": forms,
        "berjajar": chance(rng, 0.5),
        "akhir": rng.choice(_AKHIR),
        "hormat": rng.choice(("Hormat kami,", "Pimpinan,", "Pemohon")),
        "nama": name,
        "jabatan": role if chance(rng, 0.6) else "",
        "ttd": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.6) else "",
        "cap_tengah": company.singkatan,
        "putar": ink.lean(rng),
        "meterai": printing.materai(rng, day)[0] if chance(rng, 0.3) else "",
    }
    fields = truth_fields.permohonan(
        facts,
        nama=name,
        badan=firm,
        kantor=office,
        produksi=site,
        pj=technician,
        nomor=facts.permohonan.nomor if numbered else None,
        nik=person.nik if show_nik else None,
        jabatan=role,
        npwp=tax if show_tax else None,
    )
    return Printed(data, fields)
