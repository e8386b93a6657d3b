"""Application on a counter form: numbered through, a box a digit, a corner for the office."""

from lab.specimens import ink, printing, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance, stream
from lab.specimens.words import kapital, npwp_titik, tanggal_acak, tanggal_angka

_JUDUL = (
    ["BLANGKO PERMOHONAN", "IZIN USAHA KECIL OBAT TRADISIONAL (UKOT)"],
    ["PERMOHONAN PERIZINAN BIDANG KESEHATAN", "Jenis izin : Usaha Kecil Obat Tradisional"],
    ["PERMOHONAN IZIN BARU", "INDUSTRI KECIL OBAT TRADISIONAL (IKOT)"],
)
_PERNYATAAN = (
    "Saya menjamin kebenaran isian ini. Bila di kemudian hari ternyata tidak benar, izin yang "
    "diberikan dapat dicabut.",
    "Isian di atas dan lampirannya adalah benar. Mohon diproses sesuai dengan ketentuan.",
    "Dengan menandatangani blangko ini saya mengajukan permohonan izin dan menyatakan bahwa data "
    "yang saya isikan benar.",
)


def draw(case: Case) -> Printed:
    """Draw the form that the first officer filled in."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    numbered, show_npwp, combed, split, roman, same_line, phone = (
        chance(rng, share) for share in (0.6, 0.85, 0.6, 0.6, 0.5, 0.5, 0.6)
    )
    title, statement = rng.choice(_JUDUL), rng.choice(_PERNYATAAN)
    hand = rng.choice(("Liberation Mono", "Nimbus Mono PS", "URW Bookman", ""))
    printed_in = rng.choice(("Liberation Sans", "Nimbus Sans", "Carlito", "DejaVu Sans"))
    signature, lean, tilt = ink.signature(rng), ink.lean(rng), ink.lean(rng, 4)
    stamped, sealed = chance(rng, 0.5), chance(rng, 0.5)
    tariff = printing.materai(stream(rng.getrandbits(64), "meterai"), facts.permohonan.tanggal)[0]
    capitals = chance(rng, 0.75)
    name = printing.orang(rng, person, besar=capitals)
    firm = printing.badan(rng, company, besar=capitals)
    technician = printing.orang(rng, pj.person, besar=capitals)
    office = printing.alamat(stream(rng.getrandbits(64), "alamat"), company.kantor)
    other = printing.alamat(stream(rng.getrandbits(64), "alamat"), company.produksi)
    site = office if company.produksi == company.kantor else other
    day = tanggal_acak(rng, facts.permohonan.tanggal)
    spelling = stream(rng.getrandbits(64), "sediaan")
    forms = [printing.sediaan(spelling, word) for word in facts.bentuk_sediaan]
    listed = (
        "   ".join(f"{chr(97 + i)}) {form}" for i, form in enumerate(forms))
        if split
        else printing.daftar(forms, kata="dan")
    )
    tax = company.npwp15 if combed else npwp_titik(company.npwp15)
    role = facts.pemohon.jabatan
    born = f"{kapital(person.tempat_lahir)}, {tanggal_angka(person.tanggal_lahir, '/')}"
    parts = [
        [
            rng.choice(("YANG MENGAJUKAN", "PIMPINAN / PEMILIK", "DIRI PEMOHON")),
            [
                [rng.choice(("Nama lengkap (sesuai KTP)", "Nama", "Nama pemohon izin")), name, ""],
                [
                    rng.choice(("Nomor KTP", "Nomor Induk Kependudukan", "N I K")),
                    person.nik,
                    "kotak",
                ],
                ["Tempat / tanggal lahir", born, ""],
                [
                    rng.choice(("Bertindak selaku", "Jabatan di perusahaan", "Kedudukan")),
                    role,
                    "",
                ],
                *([["Telepon yang dapat dihubungi", person.telepon, ""]] if phone else []),
            ],
        ],
        [
            rng.choice(("TEMPAT USAHA", "PERUSAHAAN", "USAHA YANG DIMOHONKAN IZINNYA")),
            [
                [rng.choice(("Nama usaha", "Nama / merek perusahaan", "Nama badan")), firm, ""],
                *(
                    [
                        [
                            rng.choice(("Nomor wajib pajak (NPWP)", "N P W P", "NPWP usaha")),
                            tax,
                            "kotak" if combed else "",
                        ]
                    ]
                    if show_npwp
                    else []
                ),
                [rng.choice(("Kantor", "Alamat surat (kantor)", "Alamat kantor")), office, ""],
                [
                    rng.choice(("Pabrik", "Tempat pembuatan", "Alamat sarana produksi")),
                    site,
                    "",
                ],
            ],
        ],
        [
            rng.choice(("TEKNIS", "KETERANGAN TEKNIS", "PRODUKSI")),
            [
                [
                    rng.choice(("Yang akan dibuat", "Bentuk sediaan", "Sediaan")),
                    listed,
                    "",
                ],
                [
                    rng.choice(("Penanggung jawab (TTK)", "Tenaga teknis", "Nama TTK")),
                    technician,
                    "",
                ],
                [
                    rng.choice(("STRTTK nomor", "Nomor registrasi TTK", "STRTTK")),
                    pj.nomor_strttk,
                    "",
                ],
            ],
        ],
    ]
    data = {
        "huruf": printed_in,
        "isian": hand or printed_in,
        "judul": title,
        "romawi": roman,
        "petugas": [
            [rng.choice(("No. Agenda", "No. Pendaftaran")), "................"],
            [rng.choice(("Diterima tgl.", "Tgl. masuk")), "................"],
            ["Petugas", "................"],
        ],
        "nomor": [rng.choice(("Nomor surat", "No. surat pemohon", "No.")), facts.permohonan.nomor]
        if numbered
        else [],
        "kepada": rng.choice(
            (
                "Kepada Yth. Kepala DPMPTSP Provinsi Kalimantan Timur di Samarinda",
                "Yth. Gubernur Kalimantan Timur melalui Kepala DPMPTSP",
            )
        ),
        "bagian": parts,
        "pernyataan": statement,
        "atas": [
            f"{facts.permohonan.tempat}, {day}",
            rng.choice(("Yang mengajukan,", "Pemohon,", "Tanda tangan pemohon,")),
        ],
        "nama": f"({name})" if same_line else name,
        "meterai": tariff if sealed else "",
        "miring": tilt,
        "cap": firm.upper() if stamped else "",
        "cap_tengah": company.singkatan,
        "putar": lean,
        "ttd": signature,
    }
    fields = {
        "nomor": truth_values.nomor(facts.permohonan.nomor) if numbered else None,
        "tanggal": facts.permohonan.tanggal.isoformat(),
        "nama_pemohon": truth_values.nama(name),
        "nik": person.nik,
        "jabatan": role.upper(),
        "nama_badan": truth_values.badan(firm),
        "alamat_kantor": truth_values.baris(office),
        "alamat_produksi": truth_values.baris(site),
        "npwp": company.npwp15 if show_npwp else None,
        "nama_pj": truth_values.nama(technician),
        "nomor_strttk": truth_values.nomor(pj.nomor_strttk),
        "bentuk_sediaan": list(facts.bentuk_sediaan),
    }
    return Printed(data, fields, variant="formulir")
