"""Application on company paper: the request first, then three lettered groups of particulars."""

from typing import Any

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_panjang

_HAL = (
    "Permohonan Izin UKOT",
    "Pengajuan Izin Usaha Kecil Obat Tradisional (UKOT)",
    "Permohonan Penerbitan Izin Usaha Kecil Obat Tradisional",
)
_KEPADA = (
    ["Kepada Yth.", "Bapak/Ibu Kepala DPMPTSP", "Provinsi Kalimantan Timur", "di Samarinda"],
    ["Yth. Gubernur Kalimantan Timur", "melalui Kepala Dinas Penanaman Modal dan",
     "Pelayanan Terpadu Satu Pintu Prov. Kaltim", "di -", "Samarinda"],
    ["Kepada", "Yth. Kepala Dinas Penanaman Modal dan PTSP", "Prov. Kalimantan Timur", "di Tempat"],
)  # fmt: skip
_BUKA = (
    "Sehubungan dengan rencana kegiatan pembuatan obat tradisional oleh {badan}, bersama surat "
    "ini kami mohon kiranya dapat diterbitkan Izin Usaha Kecil Obat Tradisional bagi perusahaan "
    "kami. Adapun data kami adalah sebagai berikut :",
    "Melalui surat ini kami mengajukan permohonan Izin Usaha Kecil Obat Tradisional untuk "
    "{badan}. Sebagai bahan pemeriksaan kami sampaikan keterangan berikut :",
    "Kami bermaksud mengurus Izin Usaha Kecil Obat Tradisional atas nama {badan} dengan data :",
)
_TUTUP = (
    "Besar harapan kami permohonan ini dapat dikabulkan. Atas bantuan dan kerja sama Bapak/Ibu "
    "kami haturkan terima kasih.",
    "Kelengkapan persyaratan kami sertakan bersama surat ini. Demikian kami sampaikan, terima "
    "kasih atas perhatian Bapak/Ibu.",
    "Demikian surat permohonan ini kami ajukan untuk mendapat persetujuan sebagaimana mestinya.",
)


def _groups(case: Case, printed: dict[str, str], *, npwp: bool) -> list[list[Any]]:
    rng, facts = case.rng, case.facts
    person, company = facts.pemohon.person, facts.company
    applicant = [
        [rng.choice(("Nama lengkap", "Nama", "Nama pimpinan")), printed["nama"]],
        [rng.choice(("Jabatan", "Jabatan dalam perusahaan")), facts.pemohon.jabatan],
        [rng.choice(("NIK", "No. KTP", "Nomor Induk Kependudukan")), person.nik],
    ]
    if chance(rng, 0.4):
        applicant.append([rng.choice(("No. HP", "Telepon")), person.telepon])
    firm = [
        [rng.choice(("Nama perusahaan", "Nama badan usaha", "Nama usaha")), printed["badan"]],
        *([[rng.choice(("NPWP", "No. NPWP")), npwp_titik(company.npwp15)]] if npwp else []),
        [rng.choice(("Alamat kantor", "Alamat perusahaan")), printed["kantor"]],
        [rng.choice(("Alamat tempat produksi", "Alamat produksi", "Lokasi produksi")),
         printed["produksi"]],
        [rng.choice(("Bentuk sediaan", "Bentuk sediaan yang dibuat", "Jenis sediaan")),
         printed["sediaan"]],
    ]  # fmt: skip
    tech = [
        [rng.choice(("Nama", "Nama penanggung jawab")), printed["pj"]],
        [rng.choice(("No. STRTTK", "Nomor STRTTK")), facts.pj.nomor_strttk],
        *([["Pendidikan", facts.pj.pendidikan]] if chance(rng, 0.4) else []),
    ]
    heads = rng.choice(
        (
            ("Pemohon", "Perusahaan", "Penanggung Jawab Teknis"),
            ("Data Pemohon", "Data Perusahaan", "Data Penanggung Jawab Teknis"),
            ("IDENTITAS PEMOHON", "IDENTITAS PERUSAHAAN", "PENANGGUNG JAWAB TEKNIS"),
        )
    )
    groups = [[heads[0], applicant], [heads[1], firm], [heads[2], tech]]
    if chance(rng, 0.35):
        groups[0], groups[1] = groups[1], groups[0]
    return groups


def draw(case: Case) -> Printed:
    """Draw the letter of the first officer."""
    rng, facts = case.rng, case.facts
    company, letter = facts.company, facts.permohonan
    office = printing.alamat(rng, company.kantor)
    same = company.produksi == company.kantor
    printed = {
        "nama": printing.orang(rng, facts.pemohon.person),
        "badan": printing.badan(rng, company),
        "kantor": office,
        "produksi": office if same else printing.alamat(rng, company.produksi),
        "sediaan": printing.daftar([printing.sediaan(rng, w) for w in facts.bentuk_sediaan]),
        "pj": printing.orang(rng, facts.pj.person),
    }
    numbered, npwp = chance(rng, 0.8), chance(rng, 0.8)
    day = tanggal_panjang(letter.tanggal, lama=chance(rng, 0.25), nol=chance(rng, 0.3))
    hal = rng.choice(_HAL)
    data = {
        "huruf": rng.choice(("Carlito", "Liberation Serif", "P052", "Liberation Sans")),
        "ukuran": rng.choice((10.5, 11, 11.5)),
        "kop": [
            [printed["badan"].upper(), 15, True],
            [rng.choice(("Produsen Obat Tradisional", "Usaha Jamu dan Obat Tradisional")), 10,
             False],
            [printing.alamat(rng, company.kantor), 9, False],
            *([[f"HP/Telp. {company.telepon}", 9, False]] if chance(rng, 0.6) else []),
        ],
        "garis": rng.choice(("tebal-tipis", "tipis", "tebal")),
        "tanggal": f"{letter.tempat}, {day}",
        "kepala": [
            *([[rng.choice(("Nomor", "No.")), letter.nomor]] if numbered else []),
            [rng.choice(("Lamp.", "Lampiran")), rng.choice(("1 (satu) set", "1 map", "1 berkas"))],
            [rng.choice(("Hal", "Perihal")), hal],
        ],
        "kepada": rng.choice(_KEPADA),
        "kanan": chance(rng, 0.4),
        "buka": "Dengan hormat,",
        "isi": rng.choice(_BUKA).format(badan=printed["badan"]),
        "kelompok": _groups(case, printed, npwp=npwp),
        "angka": rng.choice(("A.", "I.", "1.")),
        "lebar": rng.choice((52, 56, 60)),
        "tutup": rng.choice(_TUTUP),
        "salam": rng.choice(("Hormat kami,", "Pemohon,", "Yang mengajukan permohonan,")),
        "atas_ttd": printed["badan"] if chance(rng, 0.4) else "",
        "nama": printed["nama"],
        "jabatan": facts.pemohon.jabatan,
        "ttd": ink.signature(rng),
        "cap": printed["badan"].upper() if chance(rng, 0.75) else "",
        "cap_tengah": company.singkatan,
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = {
        "nomor": truth_values.nomor(letter.nomor) if numbered else None,
        "tanggal": letter.tanggal.isoformat(),
        "nama_pemohon": truth_values.nama(printed["nama"]),
        "nik": facts.pemohon.person.nik,
        "jabatan": facts.pemohon.jabatan.upper(),
        "nama_badan": truth_values.badan(printed["badan"]),
        "alamat_kantor": truth_values.baris(office),
        "alamat_produksi": truth_values.baris(printed["produksi"]),
        "npwp": company.npwp15 if npwp else None,
        "nama_pj": truth_values.nama(printed["pj"]),
        "nomor_strttk": truth_values.nomor(facts.pj.nomor_strttk),
        "bentuk_sediaan": list(facts.bentuk_sediaan),
    }
    return Printed(data, fields)
