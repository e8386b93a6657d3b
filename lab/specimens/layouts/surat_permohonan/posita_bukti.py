"""Application as a lawyer pleads: "Bahwa ..." in numbered points, the numbers in a list of proofs.

Who asks stands in the heading of the parties; KTP, NPWP and STRTTK only where they are produced.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import berkelompok, npwp_titik, tanggal_panjang

_PUTUSAN = (
    "Mengabulkan permohonan Pemohon untuk seluruhnya;",
    "Menerbitkan Izin Usaha Kecil Obat Tradisional atas nama {badan};",
    "Menugaskan petugas untuk memeriksa sarana produksi Pemohon.",
)
_DASAR = (
    "Bahwa permohonan ini diajukan berdasarkan Peraturan Menteri Kesehatan Nomor 006 Tahun 2012 "
    "tentang Industri dan Usaha Obat Tradisional;",
    "Bahwa untuk memproduksi obat tradisional diperlukan izin dari Pemerintah Provinsi Kalimantan "
    "Timur;",
)


def draw(case: Case) -> Printed:
    """Draw the petition of the first officer."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    numbered, taxed, identified, grouped, ruled, lama, headed, bold = (
        chance(rng, p) for p in (0.7, 0.85, 0.9, 0.4, 0.6, 0.2, 0.5, 0.5)
    )
    name, firm = printing.orang(rng, person), printing.badan(rng, company)
    office, site = printing.dua_alamat(rng, company)
    technician = printing.orang(rng, pj.person)
    drawn = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    forms = printing.daftar([form.lower() for form in drawn], koma=chance(rng, 0.6))
    tax = npwp_titik(company.npwp15)
    if facts.npwp_baru and grouped:
        tax = berkelompok(f"0{company.npwp15}")
    role = facts.pemohon.jabatan
    day = tanggal_panjang(facts.permohonan.tanggal, lama=lama, nol=chance(rng, 0.3))
    me = rng.choice(("PEMOHON", "Pemohon"))
    mark = f"*{name}*" if bold else name
    party = rng.choice(
        (
            f"{mark}, {role} {firm}, beralamat kantor di {office}, untuk selanjutnya disebut {me};",
            f"{mark}, dalam hal ini bertindak dalam jabatannya sebagai {role} dari dan karenanya "
            f"untuk dan atas nama {firm}, berkantor di {office}; selanjutnya disebut sebagai {me};",
        )
    )
    where = rng.choice(
        (
            f"Bahwa tempat produksi {me} terletak di {site};",
            f"Bahwa kegiatan produksi akan diselenggarakan di {site};",
        )
    )
    what = rng.choice(
        (
            f"Bahwa obat tradisional yang hendak dibuat {me} berbentuk {forms};",
            f"Bahwa {me} bermaksud membuat obat tradisional dalam bentuk sediaan {forms};",
        )
    )
    who = rng.choice(
        (
            f"Bahwa selaku penanggung jawab teknis telah ditunjuk {technician}, yang telah "
            "teregistrasi sebagai tenaga teknis kefarmasian;",
            f"Bahwa {technician} menjadi penanggung jawab teknis pada sarana {me};",
        )
    )
    points = [rng.choice(_DASAR), where, what, who]
    order = rng.choice(([0, 1, 2, 3], [1, 2, 3, 0], [0, 2, 1, 3]))
    proofs = [
        *([(rng.choice(("Kartu Tanda Penduduk", "KTP Pemohon")), person.nik)]
          if identified else []),
        ("Akta pendirian", f"Nomor {facts.akta.nomor}"),
        *([("Nomor Pokok Wajib Pajak" if chance(rng, 0.5) else "NPWP perusahaan", tax)]
          if taxed else []),
        (rng.choice(("STRTTK", "Surat Tanda Registrasi TTK")), pj.nomor_strttk),
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("P052", "Liberation Serif", "URW Bookman", "Nimbus Roman")),
        "ukuran": rng.choice((11, 11.5)),
        "kop": [firm.upper(), office] if headed else [],
        "tempat": f"{facts.permohonan.tempat}, {day}",
        "nomor": f"{rng.choice(('Nomor', 'No.', 'Reg. No.'))} {facts.permohonan.nomor}"
        if numbered
        else "",
        "tujuan": rng.choice(
            (
                ["Kepada Yang Terhormat", "Kepala Dinas Penanaman Modal dan Pelayanan Terpadu",
                 "Satu Pintu Provinsi Kalimantan Timur", "di Samarinda"],
                ["Yth. Gubernur Kalimantan Timur", "melalui Kepala DPMPTSP", "di Samarinda"],
            )
        ),
        "hal": rng.choice(
            (
                "PERMOHONAN IZIN USAHA KECIL OBAT TRADISIONAL",
                "SURAT PERMOHONAN IZIN UKOT",
                "Permohonan Izin Usaha Kecil Obat Tradisional (UKOT)",
            )
        ),
        "buka": rng.choice(
            ("Dengan hormat, yang bertanda tangan di bawah ini :", "Perkenankanlah saya :")
        ),
        "pihak": party,
        "antara": rng.choice(
            (
                "dengan ini mengajukan permohonan berdasarkan alasan-alasan sebagai berikut :",
                "hendak mengajukan permohonan izin dengan uraian di bawah ini :",
            )
        ),
        "judul": rng.choice(
            (["URAIAN", "BUKTI", "PERMOHONAN"], ["Alasan", "Surat-surat Bukti", "Permintaan"])
        ),
        "butir": [points[i] for i in order],
        # Behind each proof what it bears.
        "bukti": [{"kode": f"P-{i}", "kata": word, "isi": text}
                  for i, (word, text) in enumerate(proofs, 1)],
        "bergaris": ruled,
        "minta": [each.format(badan=firm) for each in _PUTUSAN],
        "tutup": rng.choice(
            ("Demikian permohonan ini diajukan.", "Atas perkenan Bapak/Ibu diucapkan terima kasih.")
        ),
        "hormat": rng.choice(("Hormat Pemohon,", f"{me},", "Hormat saya,")),
        "nama": name,
        "ttd": ink.signature(rng),
        "cap": firm.upper(),
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
        nik=person.nik if identified else None,
        jabatan=role,
        npwp=tax if taxed else None,
    )
    return Printed(data, fields)
