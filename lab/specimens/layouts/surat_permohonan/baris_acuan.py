"""Business letter with a strip of references under its head: number, day, matter, a cell each.

What is told stands in paragraphs with run-in headings; the signature is at the left margin.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.facts import Facts
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import npwp_titik, tanggal_acak

_PERKARA = (
    "Izin UKOT",
    "Izin usaha obat tradisional",
    "Mohon izin Usaha Kecil Obat Tradisional",
)
_AWAL = (
    "Kami sedang merintis pembuatan obat tradisional skala kecil dan bermaksud menjalankannya "
    "dengan izin yang sah. Untuk itu kami mohon agar Izin Usaha Kecil Obat Tradisional diterbitkan "
    "bagi kami. Data selengkapnya :",
    "Bersama surat ini kami sampaikan berkas untuk memperoleh Izin Usaha Kecil Obat Tradisional. "
    "Hal-hal pokok dari berkas tersebut kami ringkaskan di bawah.",
    "Kiranya Bapak/Ibu berkenan menerbitkan Izin Usaha Kecil Obat Tradisional untuk usaha yang "
    "kami jelaskan berikut ini.",
)
_TUTUP = (
    "Bila ada yang kurang jelas, kami siap dihubungi setiap hari kerja. Terima kasih.",
    "Kami menunggu kabar baik dari Bapak/Ibu dan sebelumnya mengucapkan terima kasih.",
    "Atas bantuan yang diberikan kami haturkan terima kasih.",
)


def _pemohon(rng: Rng, facts: Facts, name: str) -> list[str]:
    who = facts.pemohon
    card = rng.choice(("NIK", "nomor KTP", "KTP No."))
    text = rng.choice(
        (
            f"*{name}*, {card} {who.person.nik}, {who.jabatan}.",
            f"Permohonan ini diajukan oleh *{name}* ({card} {who.person.nik}) dalam jabatan "
            f"sebagai {who.jabatan}.",
        )
    )
    return [rng.choice(("Pemohon", "Yang mengajukan", "Siapa kami")), text]


def _perusahaan(rng: Rng, facts: Facts, firm: str, office: str, *, taxed: bool) -> list[str]:
    tax = npwp_titik(facts.company.npwp15)
    end = rng.choice((f" NPWP perusahaan {tax}.", f" Terdaftar sebagai wajib pajak, NPWP {tax}."))
    text = rng.choice(
        (
            f"*{firm}*, berkantor di {office}.",
            f"*{firm}*. Alamat surat-menyurat dan kantor : {office}.",
        )
    )
    return [rng.choice(("Perusahaan", "Badan usaha", "Usaha")), text + (end if taxed else "")]


def draw(case: Case) -> Printed:
    """Draw the letter of the first officer."""
    rng, facts = case.rng, case.facts
    company, pj = facts.company, facts.pj
    name = printing.orang(rng, facts.pemohon.person)
    firm = printing.badan(rng, company)
    office = printing.alamat(rng, company.kantor)
    site = office
    if company.produksi != company.kantor:
        site = printing.alamat(rng, company.produksi)
    technician = printing.orang(rng, pj.person, besar=chance(rng, 0.5))
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    numbered, taxed, own_line, headed = (chance(rng, p) for p in (0.8, 0.7, 0.4, 0.65))
    place_line = rng.choice(
        (
            f"Kegiatan produksi bertempat di {site}.",
            f"Pengolahan sampai pengemasan dikerjakan di {site}.",
        )
    )
    parts = [
        _pemohon(rng, facts, name),
        _perusahaan(rng, facts, firm, office, taxed=taxed),
        [rng.choice(("Tempat produksi", "Bengkel kerja", "Rumah produksi")), place_line],
        [
            rng.choice(("Penanggung jawab teknis", "Tenaga kefarmasian")),
            rng.choice(
                (
                    f"{technician}, {pj.pendidikan}, STRTTK {pj.nomor_strttk}.",
                    f"Dijabat {technician} dengan STRTTK No. {pj.nomor_strttk}.",
                )
            ),
        ],
        [
            rng.choice(("Produk", "Jenis sediaan", "Yang dibuat")),
            "" if own_line else f"Kami akan membuat {printing.daftar(forms)}.",
        ],
    ]
    if chance(rng, 0.35):
        parts[0], parts[1] = parts[1], parts[0]
    day = facts.permohonan.tanggal
    strip = [
        *([[rng.choice(("Nomor kami", "No. surat", "Ref.")), facts.permohonan.nomor]]
          if numbered else []),
        [rng.choice(("Tanggal", "Tgl. surat")), tanggal_acak(rng, day)],
        [rng.choice(("Perkara", "Mengenai", "Pokok")), rng.choice(_PERKARA)],
        *([["Lampiran", "1 berkas"]] if chance(rng, 0.5) else []),
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Sans", "Caladea", "Nimbus Sans", "P052")),
        "ukuran": rng.choice((10.5, 11)),
        "kop": chance(rng, 0.8),
        "firma": firm,
        "slogan": rng.choice(("Jamu & Obat Tradisional", "Usaha Obat Tradisional", "")),
        "kaki": f"Telp. {company.telepon} - {company.surel}",
        "lajur": strip,
        "bingkai": rng.choice(("kotak", "garis", "arsir")),
        "tujuan": rng.choice(
            (
                ["Yth. Kepala DPMPTSP Provinsi Kalimantan Timur", "di Samarinda"],
                ["Kepada", "Dinas Penanaman Modal dan PTSP", "Provinsi Kalimantan Timur"],
                ["Gubernur Kalimantan Timur", "lewat Kepala DPMPTSP Prov. Kaltim", "Samarinda"],
            )
        ),
        "salam": rng.choice(("Dengan hormat,", "Salam hormat,", "")),
        "awal": rng.choice(_AWAL),
        "bagian": parts,
        "gaya": rng.choice((". ", " : ", " -- ")),
        "baris_baru": headed,
        "sediaan": forms if own_line else [],
        "tutup": rng.choice(_TUTUP),
        "hormat": rng.choice(("Hormat kami,", "Salam kami,", "Pemohon,")),
        "nama": name,
        "jabatan": facts.pemohon.jabatan,
        "ttd": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.7) else "",
        "cap_tengah": company.singkatan,
        "putar": ink.lean(rng),
    }
    fields = truth_fields.permohonan(
        facts,
        nama=name,
        badan=firm,
        kantor=office,
        produksi=site,
        pj=technician,
        nomor=facts.permohonan.nomor if numbered else None,
        nik=facts.pemohon.person.nik,
        jabatan=facts.pemohon.jabatan,
        npwp=company.npwp15 if taxed else None,
    )
    return Printed(data, fields)
