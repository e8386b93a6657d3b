"""STRTTK of the province's health office (Permenkes 889/2011, form 5), portrait with photo."""

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, nip_spasi, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the registration of the responsible technician."""
    rng, pj = case.rng, case.facts.pj
    person, boss = pj.person, pj.pejabat
    name = person.nama_lengkap if chance(rng, 0.7) else person.nama
    place = person.tempat_lahir if chance(rng, 0.4) else kapital(person.tempat_lahir)
    sex = rng.choice((person.jenis_kelamin, kapital(person.jenis_kelamin)))
    lama, split = chance(rng, 0.2), chance(rng, 0.7)
    show_sex = chance(rng, 0.8)
    born = tanggal_panjang(person.tanggal_lahir, lama=lama)
    if chance(rng, 0.3):
        born = tanggal_angka(person.tanggal_lahir)
    until = "SEUMUR HIDUP"
    if pj.strttk_berlaku:
        until = tanggal_panjang(pj.strttk_berlaku, lama=lama)
    agency = "DINAS KESEHATAN" if split else "DINAS KESEHATAN PROVINSI KALIMANTAN TIMUR"
    rows = [
        ["Nama", f"*{name}*"],
        [
            rng.choice(("Tempat/Tanggal Lahir", "Tempat, tanggal lahir", "Tempat / Tgl. Lahir")),
            f"{place}, {born}",
        ],
        *([["Jenis Kelamin", sex]] if show_sex else []),
        [rng.choice(("Lulusan", "Pendidikan", "Ijazah")), f"{pj.pendidikan} {pj.perguruan}"],
        ["Nomor Ijazah", f"{pj.nomor_ijazah} tanggal {tanggal_panjang(pj.lulus)}"],
    ]
    data = {
        "huruf": rng.choice(("Liberation Serif", "P052", "Caladea", "Liberation Sans")),
        "kop": [["PEMERINTAH PROVINSI KALIMANTAN TIMUR", 13, False], [agency, 16, True]]
        if split
        else [[agency, 14, True]],
        "alamat": "Jalan Contoh Raya No. 19 Samarinda Telp. (0541) 200000 Fax. (0541) 200001",
        "judul": rng.choice(
            (
                ["SURAT TANDA REGISTRASI", "TENAGA TEKNIS KEFARMASIAN", "(STRTTK)"],
                ["SURAT TANDA REGISTRASI TENAGA TEKNIS KEFARMASIAN", "(STRTTK)"],
            )
        ),
        "nomor": pj.nomor_strttk,
        "label_nomor": rng.choice(("Nomor : ", "NOMOR : ", "No. ")),
        "dasar": "Berdasarkan Peraturan Menteri Kesehatan Republik Indonesia Nomor "
        "889/MENKES/PER/V/"
        "2011 tentang Registrasi, Izin Praktik, dan Izin Kerja Tenaga Kefarmasian, dengan ini "
        "Kepala Dinas Kesehatan Provinsi Kalimantan Timur atas nama Menteri Kesehatan memberikan "
        "Surat Tanda Registrasi Tenaga Teknis Kefarmasian kepada :",
        "baris": rows,
        "berlaku": rng.choice(
            (
                f"Surat Tanda Registrasi ini berlaku sampai dengan tanggal *{until}*.",
                f"STRTTK ini berlaku s/d *{until}*.",
            )
        )
        if pj.strttk_berlaku
        else "Surat Tanda Registrasi ini berlaku *SEUMUR HIDUP*.",
        "wewenang": "Kepada yang bersangkutan diberi kewenangan untuk melakukan pekerjaan "
        "kefarmasian di seluruh wilayah Indonesia sesuai peraturan perundang-undangan.",
        "atas": [
            "Ditetapkan di : Samarinda",
            "Pada tanggal : " + tanggal_panjang(pj.strttk_terbit, lama=lama),
        ]
        if chance(rng, 0.6)
        else [f"Samarinda, {tanggal_panjang(pj.strttk_terbit, lama=lama)}"],
        "jabatan": ["a.n. Menteri Kesehatan Republik Indonesia", boss.jabatan + ","]
        if chance(rng, 0.5)
        else [boss.jabatan + ","],
        "nama": boss.nama,
        "pangkat": boss.pangkat,
        "nip": "NIP. " + nip_spasi(boss.nip),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "bingkai": chance(rng, 0.4),
    }
    fields = {
        "nomor": truth_values.nomor(pj.nomor_strttk),
        "nama": truth_values.nama(name),
        "tempat_lahir": place.upper(),
        "tanggal_lahir": person.tanggal_lahir.isoformat(),
        "jenis_kelamin": person.jenis_kelamin if show_sex else None,
        "penerbit": agency,
        "tanggal_terbit": pj.strttk_terbit.isoformat(),
        "berlaku_sampai": truth_values.berlaku(pj.strttk_berlaku),
    }
    return Printed(data, fields)
