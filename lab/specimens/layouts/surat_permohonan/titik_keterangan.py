"""Form filled by hand or typewriter: dotted lines, what belongs on each in brackets beneath it.

The lines hang in a sentence that the form begins; dosage forms are ticked.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_acak
from lab.specimens.world import SEDIAAN


def draw(case: Case) -> Printed:
    """Draw the form as the first officer filled it in."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    numbered, dotted_tax, boxes, small, left, typed = (
        chance(rng, p) for p in (0.55, 0.7, 0.5, 0.5, 0.4, 0.5)
    )
    name = printing.orang(rng, person)
    firm = printing.badan(rng, company)
    office, site = printing.dua_alamat(rng, company)
    technician = printing.orang(rng, pj.person)
    labels = {word: printing.sediaan(rng, word) for word, _ in SEDIAAN}
    more = [word for word in facts.bentuk_sediaan if word not in labels]
    ticks = [[label, word in facts.bentuk_sediaan] for word, label in labels.items()]
    ticks += [[word.replace("_", " ").capitalize(), True] for word in more]
    place = facts.permohonan.tempat
    day = tanggal_acak(rng, facts.permohonan.tanggal)
    role = facts.pemohon.jabatan
    data = {
        "huruf": rng.choice(("Liberation Serif", "Nimbus Sans", "Liberation Sans", "P052")),
        "isi_tangan": rng.choice(("Nimbus Mono PS", "Liberation Mono"))
        if typed
        else rng.choice(("URW Gothic", "Caladea")),
        "tinta": "#111111" if typed else rng.choice(("#1d2a78", "#222222")),
        "judul": rng.choice(
            (
                ["SURAT PERMOHONAN", "IZIN USAHA KECIL OBAT TRADISIONAL (UKOT)"],
                ["PERMOHONAN IZIN", "INDUSTRI KECIL OBAT TRADISIONAL"],
                ["PERMOHONAN", "PENERBITAN IZIN USAHA KECIL OBAT TRADISIONAL"],
            )
        ),
        "tujuan": rng.choice(
            (
                ["Kepada Yth.", "Kepala DPMPTSP Provinsi Kalimantan Timur", "di Samarinda"],
                ["Yth. Gubernur Kalimantan Timur", "lewat Kepala DPMPTSP", "di - SAMARINDA"],
            )
        ),
        "nomor": [rng.choice(("No.", "Nomor :", "Nomor surat :")), facts.permohonan.nomor]
        if numbered
        else [],
        "buka": rng.choice(
            ("Yang bertanda tangan di bawah ini", "Saya yang menandatangani surat ini")
        ),
        "orang": [
            [rng.choice(("nama lengkap", "nama pemohon", "nama sesuai KTP")), name],
            [rng.choice(("NIK", "nomor KTP / NIK")), person.nik],
            [rng.choice(("jabatan", "kedudukan dalam usaha", "jabatan di perusahaan")), role],
        ],
        "atas_nama": rng.choice(("bertindak untuk dan atas nama", "mewakili badan usaha")),
        "usaha": [
            [rng.choice(("nama badan usaha", "nama perusahaan", "nama usaha")), firm],
            [
                rng.choice(("NPWP", "nomor pokok wajib pajak", "NPWP badan usaha")),
                npwp_titik(company.npwp15) if dotted_tax else company.npwp15,
            ],
            [rng.choice(("alamat kantor", "alamat kantor pusat", "tempat kedudukan")), office],
        ],
        "mohon": rng.choice(
            (
                "dengan ini memohon izin tersebut di atas bagi tempat pembuatan yang terletak di",
                "mengajukan permohonan izin dimaksud, dengan tempat produksi di",
            )
        ),
        "letak": [rng.choice(("alamat produksi", "alamat sarana produksi", "letak pabrik")), site],
        "dengan": rng.choice(
            ("di bawah tanggung jawab teknis", "dengan penanggung jawab teknis kefarmasian")
        ),
        "teknis": [
            [rng.choice(("nama penanggung jawab", "nama TTK", "nama tenaga teknis")), technician],
            [rng.choice(("nomor STRTTK", "STRTTK nomor", "no. registrasi / STRTTK")),
             pj.nomor_strttk],
        ],
        "untuk": rng.choice(
            ("Bentuk sediaan yang dibuat (beri tanda) :", "Sediaan yang dimohonkan, beri tanda :")
        ),
        "pilihan": ticks,
        "kotak": boxes,
        "kecil": small,
        "kiri": left,
        "tanda": rng.choice(("X", "V")),
        "tempat": f"{place}, {day}",
        "nama": name,
        "ttd": ink.signature(rng),
        "cap": firm.upper() if chance(rng, 0.5) else "",
        "cap_tengah": company.singkatan,
        "putar": ink.lean(rng),
        "meterai": printing.materai(rng, facts.permohonan.tanggal)[0] if chance(rng, 0.5) else "",
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
        npwp=company.npwp15,
    )
    return Printed(data, fields, variant="formulir")
