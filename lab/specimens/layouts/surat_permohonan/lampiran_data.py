"""Company letter of one page that only asks; all data stand in a ruled annex on page two."""

from lab.specimens import ink, permits, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_angka, tanggal_panjang

_TUJUAN = (
    ["Kepada", "Yth. Kepala DPMPTSP", "Provinsi Kalimantan Timur", "di -", "SAMARINDA"],
    ["Yth. Bapak Gubernur Kalimantan Timur", "up. Kepala DPMPTSP", "Samarinda"],
    ["Kepada Yth. Kepala Dinas Penanaman Modal dan", "Pelayanan Terpadu Satu Pintu Provinsi",
     "Kalimantan Timur di Samarinda"],
)  # fmt: skip
_MAKSUD = (
    "Sehubungan dengan rencana kegiatan pembuatan obat tradisional oleh {badan}, perkenankan kami "
    "mengajukan permohonan agar dapat diterbitkan {izin}.",
    "Dengan ini kami selaku pengurus {badan} menyampaikan permohonan {izin} kepada Bapak/Ibu "
    "untuk diproses sesuai ketentuan.",
)
_RUJUK = (
    "Data pemohon, tempat usaha, penanggung jawab teknis serta sediaan kami uraikan dalam lembar "
    "data terlampir, yang merupakan bagian dari surat ini.",
    "Adapun data selengkapnya kami cantumkan pada lampiran. Isi lampiran tersebut kami jamin "
    "kebenarannya.",
)
_TUTUP = (
    "Demikian disampaikan, atas perkenan Bapak/Ibu kami ucapkan terima kasih.",
    "Atas perhatian dan bantuan yang diberikan, kami sampaikan terima kasih.",
)


def draw(case: Case) -> Printed:
    """Draw the letter of the first officer with its annex."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    numbered, taxed, headed, ruled = (chance(rng, p) for p in (0.8, 0.85, 0.7, 0.6))
    name, firm = printing.orang(rng, person), printing.badan(rng, company)
    office = printing.alamat(rng, company.kantor)
    same = company.produksi == company.kantor
    site = office if same else printing.alamat(rng, company.produksi)
    technician = printing.orang(rng, pj.person)
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    role, day = facts.pemohon.jabatan, facts.permohonan.tanggal
    printed_day = tanggal_panjang(day, lama=chance(rng, 0.2), nol=chance(rng, 0.3))
    if chance(rng, 0.15):
        printed_day = tanggal_angka(day)
    licence = rng.choice(
        (
            "Izin Usaha Kecil Obat Tradisional (UKOT)",
            "Izin Usaha Kecil Obat Tradisional",
            "Izin Industri Kecil Obat Tradisional (IKOT)",
        )
    )
    groups = [
        [
            rng.choice(("PEMOHON", "IDENTITAS PEMOHON")),
            [
                [rng.choice(("Nama lengkap pemohon", "Nama pemohon", "Nama pengurus")), name],
                [rng.choice(("Nomor KTP", "NIK", "No. KTP / NIK")), person.nik],
                [rng.choice(("Jabatan di perusahaan", "Kedudukan", "Jabatan")), role],
                ["Nomor telepon seluler", person.telepon],
            ],
        ],
        [
            rng.choice(("BADAN USAHA", "DATA USAHA")),
            [
                [rng.choice(("Nama badan usaha", "Nama usaha", "Nama perusahaan")), firm],
                ["Bentuk badan usaha", permits.form_words(company.bentuk)],
                *([[rng.choice(("NPWP usaha", "Nomor NPWP")), npwp_titik(company.npwp15)]]
                  if taxed else []),
                [rng.choice(("Kantor", "Alamat kantor", "Alamat kantor pusat")), office],
                [rng.choice(("Tempat produksi", "Alamat sarana produksi", "Lokasi produksi")),
                 site],
            ],
        ],
        [
            rng.choice(("PENANGGUNG JAWAB TEKNIS", "TENAGA TEKNIS KEFARMASIAN")),
            [
                [rng.choice(("Nama TTK", "Nama penanggung jawab", "Nama")), technician],
                [rng.choice(("STRTTK nomor", "Nomor STRTTK", "Nomor registrasi")),
                 pj.nomor_strttk],
                ["Pendidikan", f"{pj.pendidikan}, {pj.perguruan}"],
            ],
        ],
        [
            rng.choice(("PRODUK", "RENCANA PRODUKSI")),
            [[rng.choice(("Bentuk sediaan", "Sediaan yang dibuat", "Jenis sediaan")),
              "; ".join(forms)]],
        ],
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Nimbus Sans", "P052")),
        "ukuran": rng.choice((11, 11.5)),
        "kop": [firm.upper(), f"{company.kantor.jalan}, {company.kantor.kota}",
                f"Telp. {company.telepon} / {company.surel}"] if headed else [],
        "inisial": company.singkatan[:2],
        "tanggal": f"{facts.permohonan.tempat}, {printed_day}",
        "kepala": [
            *([[rng.choice(("Nomor", "No.")), facts.permohonan.nomor]] if numbered else []),
            ["Lampiran", "Lembar data dan berkas persyaratan"],
            [rng.choice(("Perihal", "Hal")), f"Permohonan {licence}"],
        ],
        "tujuan": rng.choice(_TUJUAN),
        "isi": [
            rng.choice(_MAKSUD).format(badan=f"*{firm}*", izin=licence),
            rng.choice(_RUJUK),
            rng.choice(_TUTUP),
        ],
        "hormat": rng.choice(("Hormat kami,", "Hormat kami, pemohon", "Yang mengajukan,")),
        "nama": name,
        "jabatan": role,
        "ttd": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.65) else "",
        "cap_tengah": company.singkatan,
        "putar": ink.lean(rng),
        "meterai": printing.materai(rng, day)[0] if chance(rng, 0.35) else "",
        "judul": rng.choice(("LEMBAR DATA PEMOHON DAN USAHA", "LAMPIRAN DATA USAHA",
                             "DATA PERMOHONAN IZIN")),
        "rujukan": f"Lampiran surat {firm}" + (f" Nomor {facts.permohonan.nomor}" if numbered
                                              else ""),
        "kelompok": groups,
        "garis": ruled,
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
        jabatan=role,
        npwp=company.npwp15 if taxed else None,
    )
    return Printed(data, fields)
