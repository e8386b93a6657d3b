"""Application in the words of a deed: one long sentence on who asks for whom, points for the rest.

The applicant's birth, faith and home stand in it as on an identity card.
"""

from lab.specimens import ink, printing, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, npwp_titik, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the letter of the first officer."""
    rng, facts = case.rng, case.facts
    company, person, pj = facts.company, facts.pemohon.person, facts.pj
    name = printing.orang(rng, person, besar=chance(rng, 0.5))
    firm = printing.badan(rng, company)
    office = printing.alamat(rng, company.kantor)
    same = company.produksi == company.kantor
    site = office if same else printing.alamat(rng, company.produksi)
    technician = printing.orang(rng, pj.person, besar=chance(rng, 0.5))
    forms = printing.daftar([printing.sediaan(rng, w).lower() for w in facts.bentuk_sediaan])
    numbered, show_npwp, lama = chance(rng, 0.5), chance(rng, 0.7), chance(rng, 0.3)
    role = facts.pemohon.jabatan
    day = tanggal_panjang(facts.permohonan.tanggal, lama=lama)
    born = (
        f"{kapital(person.tempat_lahir)}, {tanggal_angka(person.tanggal_lahir)}"
        if chance(rng, 0.5)
        else f"{kapital(person.tempat_lahir)} pada tanggal {tanggal_panjang(person.tanggal_lahir)}"
    )
    home = printing.alamat(rng, person.alamat)
    call = "Saudari" if pj.person.perempuan else "Saudara"
    who = rng.choice(
        (
            f"lahir di {born}, agama {kapital(person.agama)}, bertempat tinggal di {home}, "
            f"Nomor Induk Kependudukan {person.nik}",
            f"pemegang Kartu Tanda Penduduk NIK {person.nik}, lahir di {born}, alamat {home}",
        )
    )
    whom = rng.choice(
        (
            f"dalam jabatan kami sebagai {role} dari dan dengan demikian bertindak untuk dan atas "
            f"nama {firm}, berkedudukan di {office}",
            f"bertindak dalam kedudukan sebagai {role} mewakili {firm} yang berkantor pusat di "
            f"{office}",
        )
    )
    points = [
        rng.choice(
            (
                f"Pembuatan obat tradisional dilakukan di {site}.",
                f"Sarana produksi kami terletak di {site}.",
                f"Kegiatan produksi bertempat di {site}.",
            )
        ),
        rng.choice(
            (
                f"Sediaan yang akan diproduksi ialah {forms}.",
                f"Produk kami terdiri dari {forms}.",
                f"Adapun jenis sediaan meliputi {forms}.",
            )
        ),
        rng.choice(
            (
                f"Yang bertanggung jawab secara teknis adalah {call} {technician}, Tenaga Teknis "
                f"Kefarmasian dengan STRTTK No. {pj.nomor_strttk}.",
                f"Penanggung jawab teknis dijabat oleh {technician} (STRTTK {pj.nomor_strttk}).",
                f"Selaku tenaga teknis kefarmasian telah diangkat {call} {technician}, registrasi "
                f"nomor {pj.nomor_strttk}.",
            )
        ),
    ]
    if show_npwp:
        points.append(
            rng.choice(
                (
                    f"Perusahaan telah terdaftar sebagai wajib pajak dengan nomor "
                    f"{npwp_titik(company.npwp15)}.",
                    f"Nomor Pokok Wajib Pajak (NPWP) {npwp_titik(company.npwp15)}.",
                )
            )
        )
    place = facts.permohonan.tempat
    data = {
        "huruf": rng.choice(("Liberation Serif", "Liberation Mono", "Caladea", "C059")),
        "ukuran": rng.choice((11, 11.5)),
        "jarak": rng.choice((6, 8)),
        "judul": rng.choice(("", "SURAT PERMOHONAN")),
        "kepala": [
            *([[rng.choice(("Nomor", "No", "Nomer")), facts.permohonan.nomor]] if numbered else []),
            [rng.choice(("H a l", "Perihal", "Perkara")), rng.choice(
                (
                    "Mohon izin mendirikan Usaha Kecil Obat Tradisional",
                    "Permohonan ijin Industri Kecil Obat Tradisional",
                )
            )],
            ["Lamp.", "1 (satu) bundel"],
        ],
        "tujuan": [
            "Kehadapan Yth.",
            "Bapak Gubernur Kalimantan Timur",
            "melalui Kepala DPMPTSP",
            "di -",
            "Samarinda",
        ],
        "isi": f"Yang bertanda tangan {rng.choice(('di bawah ini', 'dibawah ini'))}: {name}, "
        f"{who}, {whom}, dengan hormat mengajukan permohonan agar kepada perusahaan kami diberikan "
        f"{rng.choice(('izin', 'ijin'))} Usaha Kecil Obat Tradisional, dengan penjelasan :",
        "butir": points,
        "penutup": "Besar harapan kami permohonan ini dikabulkan, dan untuk itu kami haturkan "
        "terima kasih.",
        "tanggal": rng.choice((f"{place}, {day}", f"{place}, tanggal {day}")),
        "hormat": rng.choice(("Hormat kami,", "Pemohon,", "Wassalam,")),
        "firma": firm if chance(rng, 0.5) else "",
        "nama": name,
        "jabatan": role,
        "ttd": ink.signature(rng),
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
        npwp=company.npwp15 if show_npwp else None,
    )
    return Printed(data, fields)
