"""Application written as running text, in older words: the facts stand inside sentences."""

import datetime as dt

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_panjang

_OLD = dt.date(2018, 1, 1)


def draw(case: Case) -> Printed:
    """Draw the letter of the first officer."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    name, firm = printing.orang(rng, person, besar=chance(rng, 0.4)), printing.badan(rng, company)
    office = printing.alamat(rng, company.kantor)
    same = company.produksi == company.kantor
    site = office if same else printing.alamat(rng, company.produksi)
    technician = printing.orang(rng, pj.person, besar=chance(rng, 0.4))
    forms = printing.daftar([printing.sediaan(rng, w).lower() for w in facts.bentuk_sediaan])
    show_nik, show_npwp = chance(rng, 0.8), chance(rng, 0.6)
    numbered, lama = chance(rng, 0.6), chance(rng, 0.4)
    old = facts.permohonan.tanggal < _OLD or chance(rng, 0.3)
    licence = rng.choice(
        ("Industri Kecil Obat Tradisional (IKOT)", "Usaha Kecil Obat Tradisional (UKOT)")
        if old
        else ("Usaha Kecil Obat Tradisional (UKOT)", "Usaha Kecil Obat Tradisional")
    )
    nik = f", pemegang KTP nomor {person.nik}" if show_nik else ""
    npwp = f" dengan NPWP {npwp_titik(company.npwp15)}" if show_npwp else ""
    where = f"{rng.choice(('dan tempat produksi di', 'dengan lokasi produksi di'))} {site}"
    role = facts.pemohon.jabatan
    paragraphs = [
        f"Saya yang bertanda tangan di bawah ini, {name}{nik}, selaku {role} {firm} yang berkantor "
        f"di {office} {where}{npwp}, dengan ini mengajukan permohonan kepada Bapak kiranya dapat "
        f"diberikan izin {licence}.",
        f"Adapun obat tradisional yang akan kami buat berbentuk {forms}. Sebagai penanggung jawab "
        f"teknis kami tunjuk {technician} dengan nomor STRTTK {pj.nomor_strttk}.",
        rng.choice(
            (
                "Sebagai kelengkapan permohonan, bersama ini kami lampirkan persyaratan sesuai "
                "daftar yang ditetapkan.",
                "Kami bersedia mematuhi segala peraturan yang berlaku dan bersedia diperiksa "
                "sewaktu-waktu oleh petugas.",
            )
        ),
        rng.choice(
            (
                "Demikianlah permohonan ini kami ajukan, atas terkabulnya permohonan ini kami "
                "ucapkan banyak terima kasih.",
                "Besar harapan kami permohonan ini dapat dikabulkan. Atas perhatian Bapak/Ibu "
                "diucapkan terima kasih.",
            )
        ),
    ]
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Mono", "URW Bookman", "P052")),
        "ukuran": rng.choice((11, 12)),
        "jarak": rng.choice((6.5, 9, 11)),
        "kop": chance(rng, 0.35),
        "firma": firm.upper(),
        "alamat_kop": printing.alamat(rng, company.kantor),
        "tanggal": f"{facts.permohonan.tempat}, "
        f"{tanggal_panjang(facts.permohonan.tanggal, lama=lama)}",
        "kepala": [
            *([["Nomor", facts.permohonan.nomor]] if numbered else []),
            ["Lamp.", rng.choice(("1 (satu) berkas", "1 (satu) map", "-"))],
            [rng.choice(("Hal", "H a l", "Perihal")), f"Permohonan Izin {licence}"],
        ],
        "tujuan": rng.choice(
            (
                ["Kepada Yth.", "Bapak Gubernur Kalimantan Timur", "Up. Kepala DPMPTSP", "di -"],
                ["Kepada", "Yth. Kepala Badan Perijinan dan", "Penanaman Modal Daerah", "di -"],
                ["Kepada Yth.", "Ibu/Bapak Kepala DPMPTSP", "Provinsi Kalimantan Timur", "di"],
            )
        ),
        "kota": rng.choice(("Samarinda", "S A M A R I N D A", "SAMARINDA")),
        "kanan": chance(rng, 0.6),
        "salam": rng.choice(("Dengan hormat,", "Bersama ini,", "Assalamu'alaikum Wr. Wb.")),
        "isi": paragraphs,
        "hormat": rng.choice(("Hormat saya,", "Pemohon", "Yang memohon,")),
        "nama": name,
        "jabatan": role if chance(rng, 0.6) else "",
        "ttd": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.6) else "",
        "cap_tengah": company.singkatan,
        "putar": ink.lean(rng),
        "meterai": printing.materai(rng, facts.permohonan.tanggal)[0] if chance(rng, 0.5) else "",
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
        npwp=company.npwp15 if show_npwp else None,
    )
    return Printed(data, fields)
