"""STRTTK on a coded form of two panels side by side: the holder at left, the register at right.

Letterhead at the left beside the title; the sex ticked or struck out, days a digit a box.
"""

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
    lama, boxed, sexed, struck, schooled, above, swapped, ruled = (
        chance(rng, p) for p in (0.2, 0.4, 0.8, 0.5, 0.7, 0.5, 0.3, 0.5)
    )
    marking = "coret" if struck else "pilih"
    dashes = rng.choice(("-", "/"))
    figures = chance(rng, 0.3)

    def shown(day: dt.date) -> str:
        return tanggal_angka(day, dashes) if figures else tanggal_panjang(day, lama=lama)

    def entry(word: str, text: str, way: str = "") -> dict[str, str]:
        return {"kata": word, "isi": text, "cara": way}

    def dated(word: str, day: dt.date) -> dict[str, str]:
        return entry(word, f"{day:%d%m%Y}", "kotak") if boxed else entry(word, shown(day))

    agency = rng.choice(
        ("DINAS KESEHATAN PROVINSI KALIMANTAN TIMUR", "DINAS KESEHATAN PROV. KALIMANTAN TIMUR")
    )
    place = kapital(person.tempat_lahir)
    until = rng.choice(("Berlaku sampai dengan", "Berlaku s/d", "Masa berlaku sampai"))
    of_person = [
        entry(rng.choice(("Nama", "Nama Lengkap", "Nama Pemegang")), name),
        entry("Tempat Lahir", place),
        dated("Tanggal Lahir", person.tanggal_lahir),
        *([entry("Jenis Kelamin", "P" if person.perempuan else "L", marking)] if sexed else []),
        *([entry("Pendidikan", f"{pj.pendidikan}, {pj.perguruan}")] if schooled else []),
    ]
    of_register = [
        entry(rng.choice(("Nomor STRTTK", "No. Registrasi", "Nomor Registrasi")), pj.nomor_strttk),
        dated(rng.choice(("Tanggal Terbit", "Diterbitkan tanggal", "Tanggal")), pj.strttk_terbit),
        dated(until, pj.strttk_berlaku) if pj.strttk_berlaku else entry(until, "Seumur Hidup"),
        entry("Kewenangan", "Melakukan pekerjaan kefarmasian di bawah supervisi Apoteker"),
    ]
    panels = [
        {
            "kepala": rng.choice(("DATA PEMEGANG", "PEMEGANG", "IDENTITAS")),
            "isi": of_person,
        },
        {
            "kepala": rng.choice(("DATA REGISTRASI", "REGISTRASI", "CATATAN REGISTER")),
            "isi": of_register,
        },
    ]
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Liberation Serif", "Nimbus Sans")),
        "formulir": rng.choice(("Formulir 5", "Form. STRTTK-05", "Lampiran Formulir 5")),
        "pemda": "PEMERINTAH PROVINSI KALIMANTAN TIMUR",
        "instansi": agency,
        "alamat": "Jalan Contoh Bakti Nomor 31 Samarinda",
        "judul": rng.choice(
            (
                ["SURAT TANDA REGISTRASI", "TENAGA TEKNIS KEFARMASIAN"],
                ["SURAT TANDA REGISTRASI TENAGA", "TEKNIS KEFARMASIAN (STRTTK)"],
            )
        ),
        "dasar": rng.choice(
            (
                "Berdasarkan Peraturan Menteri Kesehatan Nomor 889/MENKES/PER/V/2011 diberikan "
                "tanda registrasi kepada tenaga teknis kefarmasian tersebut di bawah ini.",
                "Tenaga teknis kefarmasian yang datanya tercantum di bawah ini telah dicatat dalam "
                "register dan berhak menjalankan pekerjaan kefarmasian.",
            )
        ),
        "panel": panels[::-1] if swapped else panels,
        "di_atas": above,
        "bergaris": ruled,
        "tanda": rng.choice(("X", "V")),
        "peran": [f"{boss.jabatan},"],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "catatan": rng.choice(
            (
                "Lembar 1 : pemegang; lembar 2 : arsip.",
                "Tanda registrasi ini bukan izin kerja.",
            )
        ),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.strttk(
        case.facts,
        nama=name,
        kelamin=person.jenis_kelamin if sexed else None,
        penerbit=agency,
    )
    return Printed(data, fields)
