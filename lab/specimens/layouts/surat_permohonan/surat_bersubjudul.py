"""Company letter with small headings: applicant, firm, technician, products, each with its rows."""

from typing import Any

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import npwp_titik, tanggal_angka, tanggal_panjang

_HAL = (
    "Permohonan Izin Usaha Kecil Obat Tradisional",
    "Mohon Diterbitkan Izin UKOT",
    "Permohonan Penerbitan Izin Usaha Kecil Obat Tradisional (UKOT)",
    "Permohonan Ijin Industri Kecil Obat Tradisional",
)
_TUJUAN = (
    ["Yang terhormat", "Kepala DPMPTSP Provinsi Kalimantan Timur", "Samarinda"],
    [
        "Kepada",
        "Yth. Kepala Dinas Penanaman Modal dan PTSP",
        "Provinsi Kalimantan Timur",
        "di Samarinda",
    ],
    ["Kepada Yth.", "Bapak Gubernur Kalimantan Timur", "u.p. Kepala DPMPTSP", "di - Samarinda"],
)
_BUKA = (
    "Kami yang bertanda tangan pada surat ini bermaksud mengajukan permohonan izin usaha kecil "
    "obat tradisional, dengan keterangan seperti di bawah ini.",
    "Sehubungan dengan rencana kami memproduksi obat tradisional, bersama ini kami mohon kiranya "
    "dapat diberikan izin usaha kecil obat tradisional. Adapun keterangan kami adalah :",
    "Dengan ini kami mengajukan izin usaha kecil obat tradisional. Untuk keperluan tersebut kami "
    "sampaikan data-data :",
)
_TUTUP = (
    "Besar harapan kami permohonan ini dapat dikabulkan. Atas bantuan Bapak/Ibu kami ucapkan "
    "terima kasih.",
    "Berkas persyaratan kami lampirkan lengkap. Demikian, atas perkenannya kami haturkan terima "
    "kasih.",
    "Demikian surat permohonan ini kami ajukan, kiranya menjadi periksa.",
)


def _parts(rng: Rng, titles: str, parts: list[list[list[str]]]) -> list[list[Any]]:
    """Give each group of rows its heading."""
    names = {
        "data": ("Data Pemohon", "Data Perusahaan", "Data Penanggung Jawab Teknis"),
        "pendek": ("Pemohon", "Badan Usaha", "Penanggung Jawab"),
        "panjang": ("Identitas Pemohon", "Identitas Perusahaan", "Tenaga Teknis Kefarmasian"),
    }[titles]
    marks = rng.choice((("A. ", "B. ", "C. "), ("I. ", "II. ", "III. "), ("", "", "")))
    heads = [mark + name for mark, name in zip(marks, names, strict=True)]
    return [[head, rows] for head, rows in zip(heads, parts, strict=True)]


def draw(case: Case) -> Printed:
    """Draw the letter."""
    rng, facts, boss = case.rng, case.facts, case.facts.pemohon
    company, person, day = facts.company, boss.person, facts.permohonan.tanggal
    name, firm = printing.orang(rng, person), printing.badan(rng, company)
    office, site = printing.dua_alamat(rng, company)
    technician = printing.orang(rng, facts.pj.person)
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    numbered, taxed, known, phoned, listed = (chance(rng, p) for p in (0.85, 0.75, 0.85, 0.5, 0.4))
    applicant = [
        [rng.choice(("Nama", "Nama Lengkap", "Nama Pemohon")), name],
        *([[rng.choice(("NIK", "No. KTP", "Nomor KTP")), person.nik]] if known else []),
        ["Jabatan", boss.jabatan],
        *([[rng.choice(("Telepon", "No. HP")), person.telepon]] if phoned else []),
    ]
    business = [
        [rng.choice(("Nama Perusahaan", "Nama Badan Usaha", "Nama Usaha")), firm],
        [rng.choice(("Alamat Kantor", "Alamat Perusahaan")), office],
        [rng.choice(("Alamat Produksi", "Tempat Produksi", "Alamat Tempat Produksi")), site],
        *([[rng.choice(("NPWP", "Nomor NPWP")), npwp_titik(company.npwp15)]] if taxed else []),
    ]
    technical = [
        [rng.choice(("Nama", "Nama Penanggung Jawab")), technician],
        *([["Pendidikan", facts.pj.pendidikan]] if chance(rng, 0.4) else []),
        [rng.choice(("No. STRTTK", "Nomor STRTTK")), facts.pj.nomor_strttk],
    ]
    long_day = tanggal_panjang(day, lama=chance(rng, 0.25), nol=chance(rng, 0.3))
    date = long_day if chance(rng, 0.85) else tanggal_angka(day)
    duty = chance(rng, 0.4)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Liberation Sans", "Caladea")),
        "ukuran": rng.choice((10.5, 11, 11.5)),
        "kop": chance(rng, 0.75),
        "firma": firm.upper(),
        "kop_alamat": printing.alamat(rng, company.kantor),
        "kontak": f"HP/Telp. {company.telepon} - {company.surel}",
        "rata": rng.choice(("kiri", "tengah")),
        "garis": rng.choice(("tipis", "tebal", "ganda")),
        "tanggal": f"{facts.permohonan.tempat}, {date}",
        "tempat_tanggal": rng.choice(("kanan", "kiri", "bawah")),
        "kepala": [
            *([[rng.choice(("Nomor", "No.")), facts.permohonan.nomor]] if numbered else []),
            [rng.choice(("Lampiran", "Lamp.")), rng.choice(("1 (satu) berkas", "1 map"))],
            [rng.choice(("Hal", "Perihal")), rng.choice(_HAL)],
        ],
        "tujuan": rng.choice(_TUJUAN),
        "salam": rng.choice(("Dengan hormat,", "Assalamu'alaikum Wr. Wb.", "")),
        "buka": rng.choice(_BUKA),
        "bagian": _parts(rng, rng.choice(("data", "pendek", "panjang")),
                         [applicant, business, technical]),
        "lebar": rng.choice((44, 50)),
        "inden": rng.choice((0, 5)),
        "sediaan_awal": rng.choice(
            ("Bentuk sediaan yang akan diproduksi", "Bentuk sediaan obat tradisional",
             "Jenis bentuk sediaan")
        ),
        "sediaan": forms if listed else [],
        "sediaan_baris": printing.daftar(forms),
        "tutup": rng.choice(_TUTUP),
        "hormat": rng.choice(("Hormat kami,", "Pemohon,", "Hormat Pemohon,")),
        "firma_ttd": firm if chance(rng, 0.4) else "",
        "nama": name,
        "jabatan": boss.jabatan,
        "meterai": printing.materai(rng, day)[0] if duty else "",
        "cap": firm.upper(),
        "cap_tengah": company.singkatan,
        "ttd": ink.signature(rng),
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
        nik=person.nik if known else None,
        jabatan=boss.jabatan,
        npwp=company.npwp15 if taxed else None,
    )
    return Printed(data, fields)
