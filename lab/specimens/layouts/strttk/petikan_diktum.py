"""STRTTK as excerpt of a decision: grounds cut short, the holder in stacked lines under KESATU."""

import datetime as dt

from lab.specimens import ink, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, nip_spasi, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the registration of the responsible technician."""
    rng, pj = case.rng, case.facts.pj
    person, boss = pj.person, pj.pejabat
    name = person.nama_lengkap if chance(rng, 0.6) else person.nama
    lama, digits, sexed, split, schooled, listed = (
        chance(rng, p) for p in (0.2, 0.2, 0.7, 0.4, 0.7, 0.45)
    )
    agency = "DINAS KESEHATAN" if split else "DINAS KESEHATAN PROVINSI KALIMANTAN TIMUR"

    def shown(day: dt.date) -> str:
        return tanggal_angka(day) if digits else tanggal_panjang(day, lama=lama)

    issued, born = shown(pj.strttk_terbit), shown(person.tanggal_lahir)
    until = shown(pj.strttk_berlaku) if pj.strttk_berlaku else "seumur hidup"
    place = kapital(person.tempat_lahir)
    sex = kapital(person.jenis_kelamin)
    school = f"{pj.pendidikan} {pj.perguruan}, lulus tahun {pj.lulus.year}"
    limited = rng.choice(
        (
            f"Surat tanda registrasi ini berlaku sejak tanggal {issued} sampai dengan tanggal "
            f"*{until}*.",
            f"Masa berlaku surat tanda registrasi berakhir pada tanggal *{until}* dan dapat "
            "diperpanjang.",
        )
    )
    forever = rng.choice(
        (
            "Surat tanda registrasi ini berlaku *seumur hidup*.",
            f"Berlaku sejak tanggal {issued} untuk *seumur hidup*.",
        )
    )
    # The holder in a list with labels, or in lines that need none.
    bare = [
        f"*{name}*",
        f"lahir di {place} pada tanggal {born}",
        *([sex.lower()] if sexed else []),
        *([school] if schooled else []),
    ]
    rows = [
        [rng.choice(("Nama", "Nama lengkap")), f"*{name}*"],
        [rng.choice(("Tempat/tanggal lahir", "Lahir")), f"{place}, {born}"],
        *([["Jenis kelamin", sex]] if sexed else []),
        *([["Pendidikan", school]] if schooled else []),
    ]
    data = {
        "huruf": rng.choice(("Liberation Serif", "C059", "Nimbus Roman", "URW Bookman")),
        "kop": ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", agency] if split else [agency],
        "alamat": "Jalan Contoh Bakti Nomor 31 Samarinda 75119 Telepon (0541) 200411",
        "petikan": rng.choice(("P E T I K A N", "PETIKAN", "KUTIPAN")),
        "judul": rng.choice(
            (
                ["SURAT TANDA REGISTRASI", "TENAGA TEKNIS KEFARMASIAN"],
                ["SURAT TANDA REGISTRASI TENAGA TEKNIS KEFARMASIAN (STRTTK)"],
            )
        ),
        "nomor": f"{rng.choice(('NOMOR', 'Nomor', 'NOMOR :'))} {pj.nomor_strttk}",
        "kepala": rng.choice(
            (
                "KEPALA DINAS KESEHATAN PROVINSI KALIMANTAN TIMUR,",
                "ATAS NAMA MENTERI KESEHATAN\nKEPALA DINAS KESEHATAN PROVINSI KALIMANTAN TIMUR",
            )
        ),
        "dasar": [
            ["Menimbang", "dan seterusnya;"],
            ["Mengingat", rng.choice(("dan seterusnya;", "Permenkes Nomor 889 Tahun 2011; dst."))],
        ],
        "memberi": rng.choice(
            (
                "Memberikan surat tanda registrasi kepada :",
                "Mencatat dalam register tenaga teknis kefarmasian :",
            )
        ),
        "polos": [] if listed else bare,
        "baris": rows if listed else [],
        "diktum": rng.choice(
            (("KESATU", "KEDUA", "KETIGA"), ("PERTAMA", "KEDUA", "KETIGA"), ("1.", "2.", "3."))
        ),
        "berlaku": limited if pj.strttk_berlaku else forever,
        "wewenang": "Yang bersangkutan berwenang melakukan pekerjaan kefarmasian di bawah "
        "bimbingan dan pengawasan Apoteker.",
        "tetap": rng.choice(
            (
                [["Ditetapkan di", "Samarinda"], ["pada tanggal", issued]],
                [["Dikeluarkan di", "Samarinda"], ["tanggal", issued]],
            )
        ),
        "sesuai": rng.choice(
            ("Untuk petikan yang sah", "Petikan sesuai dengan aslinya", "Disalin sesuai aslinya")
        ),
        "kepala_ttd": f"{boss.jabatan},",
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "foto": chance(rng, 0.7),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.strttk(
        case.facts, nama=name, kelamin=sex if sexed else None, penerbit=agency
    )
    return Printed(data, fields)
