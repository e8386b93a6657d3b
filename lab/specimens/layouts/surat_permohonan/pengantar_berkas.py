"""Application in the form of a cover note: a ruled list of what is sent, the facts within it.

Columns: number, what is sent, how many, remarks. Each paper names whom or what it is about; the
request is the first line of the list.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import berkelompok, npwp_titik, tanggal_angka, tanggal_panjang

_TUJUAN = (
    ["Yth. Kepala DPMPTSP", "Provinsi Kalimantan Timur", "di Samarinda"],
    ["Kepada", "Yth. Bapak Gubernur Kalimantan Timur", "up. Kepala DPMPTSP", "di Samarinda"],
)
_PESAN = (
    "Dikirim dengan hormat untuk diproses lebih lanjut.",
    "Mohon diterima dan diterbitkan izinnya.",
    "Untuk mendapat penyelesaian sebagaimana mestinya.",
)


def draw(case: Case) -> Printed:
    """Draw the cover note of the first officer."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    numbered, taxed, carded, ranked, headed, stamped, day_below, slip = (
        chance(rng, p) for p in (0.85, 0.85, 0.85, 0.85, 0.6, 0.6, 0.5, 0.4)
    )
    name, firm = printing.orang(rng, person), printing.badan(rng, company)
    office, site = printing.dua_alamat(rng, company)
    technician = printing.orang(rng, pj.person)
    forms = [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
    tax = npwp_titik(company.npwp15)
    if facts.npwp_baru and chance(rng, 0.4):
        tax = berkelompok(f"0{company.npwp15}")
    day, role = facts.permohonan.tanggal, facts.pemohon.jabatan
    written = rng.choice((tanggal_panjang(day), tanggal_panjang(day, nol=True), tanggal_angka(day)))
    licence = rng.choice(
        (
            "Izin Usaha Kecil Obat Tradisional",
            "Izin UKOT",
            "izin Usaha Kecil Obat Tradisional (UKOT)",
        )
    )
    ask = rng.choice(
        (
            "Permohonan {izin} atas nama perusahaan {badan}, alamat kantor {kantor}",
            "Permohonan {izin} untuk {badan} yang berkantor di {kantor}",
        )
    ).format(izin=licence, badan=firm, kantor=office)
    applicant = rng.choice(
        ("KTP pemohon, yaitu {nama}", "Kartu tanda penduduk pemohon a.n. {nama}")
    ).format(nama=name)
    plant = rng.choice(("Denah lokasi dan tata ruang", "Gambar bangunan dan denah"))
    words = rng.choice(("Jamu yang dibuat", "Bentuk sediaan", "Sediaan yang dimohon"))
    copies = rng.choice(("1 lembar", "1 lbr", "1 helai"))
    rows = [
        [ask, "1 berkas", ""],
        [applicant, copies, f"NIK {person.nik}" if carded else "Terlampir"],
        *([[f"Kartu NPWP perusahaan nomor {tax}", copies, "Fotokopi"]] if taxed else []),
        [
            f"STRTTK penanggung jawab teknis a.n. {technician}",
            copies,
            rng.choice(("No. ", "Nomor ", "")) + pj.nomor_strttk,
        ],
        [f"{plant} tempat produksi di {site}", rng.choice(("2 lembar", "1 set")), ""],
        [f"{words} : {printing.daftar(forms)}", rng.choice(("1 daftar", "-")), "Daftar produk"],
    ]
    data = {
        "huruf": rng.choice(("Liberation Serif", "Carlito", "Liberation Sans", "Nimbus Roman")),
        "ukuran": rng.choice((10.5, 11)),
        "kop": [
            [firm.upper(), 15, True],
            [rng.choice(("Obat Tradisional dan Jamu", "Industri Jamu")), 9.5, False],
            [f"Telepon {company.telepon}", 8.5, False],
        ]
        if headed
        else [],
        "tempat_tanggal": f"{facts.permohonan.tempat}, {written}",
        "tanggal_bawah": day_below,
        "tujuan": rng.choice(_TUJUAN),
        "judul": rng.choice(
            ("SURAT PENGANTAR PERMOHONAN", "PENGANTAR PERMOHONAN", "SURAT PERMOHONAN")
        ),
        "nomor": f"{rng.choice(('Nomor : ', 'No. '))}{facts.permohonan.nomor}" if numbered else "",
        "kepala": [
            "No.",
            rng.choice(("Yang dikirim", "Jenis yang dikirim", "Uraian")),
            rng.choice(("Banyaknya", "Jumlah")),
            rng.choice(("Keterangan", "Catatan")),
        ],
        "baris": rows,
        "pesan": rng.choice(_PESAN),
        "pesan_kolom": chance(rng, 0.4),
        "hormat": rng.choice(("Pengirim,", "Pemohon,", "Yang mengajukan,")),
        "nama": name,
        "jabatan": [role] if ranked else [],
        "terima": rng.choice(("Diterima tanggal", "Tanggal terima")) if slip else "",
        "ttd": ink.signature(rng),
        "cap": firm.upper() if stamped else "",
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
        nik=person.nik if carded else None,
        jabatan=role if ranked else None,
        npwp=tax if taxed else None,
    )
    return Printed(data, fields)
