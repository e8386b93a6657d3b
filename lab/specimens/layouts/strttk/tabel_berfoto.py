"""STRTTK as one ruled table: the number over its width, the photo in a cell beside the holder.

Days of issue and of the end stand side by side in a row below; who signs has the last cell.
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
    lama, joined, sexed, schooled, right, shaded, coded, placed, figures = (
        chance(rng, p) for p in (0.2, 0.6, 0.75, 0.7, 0.5, 0.5, 0.4, 0.5, 0.3)
    )
    mark = rng.choice(("-", "/"))

    def shown(day: dt.date) -> str:
        return tanggal_angka(day, mark) if figures else tanggal_panjang(day, lama=lama)

    town = person.tempat_lahir if chance(rng, 0.4) else kapital(person.tempat_lahir)
    born = shown(person.tanggal_lahir)
    agency = rng.choice(
        ("DINAS KESEHATAN PROVINSI KALIMANTAN TIMUR", "Dinas Kesehatan Provinsi Kalimantan Timur")
    )
    holder = [
        [rng.choice(("Nama", "Nama lengkap", "Diberikan kepada")), f"*{name}*"],
        *(
            [[rng.choice(("Tempat, tgl. lahir", "Lahir di / tanggal")), f"{town}, {born}"]]
            if joined
            else [["Tempat lahir", town], ["Tanggal lahir", born]]
        ),
        *([["Jenis kelamin", kapital(person.jenis_kelamin)]] if sexed else []),
        *(
            [
                [rng.choice(("Pendidikan", "Lulusan")), f"{pj.pendidikan} {pj.perguruan}"],
                ["No. ijazah", pj.nomor_ijazah],
            ]
            if schooled
            else []
        ),
    ]
    until = shown(pj.strttk_berlaku) if pj.strttk_berlaku else "Seumur hidup"
    issued = shown(pj.strttk_terbit)
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Caladea", "Nimbus Roman")),
        "kop": [agency, "Jalan Contoh Sehat No. 8 Samarinda"],
        "judul": rng.choice(
            (
                "SURAT TANDA REGISTRASI TENAGA TEKNIS KEFARMASIAN",
                "STRTTK - SURAT TANDA REGISTRASI TENAGA TEKNIS KEFARMASIAN",
            )
        ),
        "nomor": [rng.choice(("Nomor", "Nomor registrasi", "No. STRTTK")), pj.nomor_strttk],
        "pemegang": holder,
        "masa": [
            [
                rng.choice(("Terbit", "Tanggal terbit", "Dikeluarkan")),
                f"Samarinda, {issued}" if placed else issued,
            ],
            [rng.choice(("Berlaku sampai", "Berlaku s.d.", "Masa berlaku sampai")), until],
        ],
        "hak": rng.choice(
            (
                "Pemegang berwenang melakukan pekerjaan kefarmasian di bawah pengawasan apoteker.",
                "Diberikan berdasarkan Permenkes 889/MENKES/PER/V/2011. Setiap perpindahan tempat "
                "kerja wajib dilaporkan.",
            )
        ),
        "foto_kanan": right,
        "arsir": shaded,
        "kode": coded,
        "modul": ink.modules(rng, 21),
        "jabatan": rng.choice((f"{boss.jabatan},", "Kepala Dinas,")),
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.strttk(
        case.facts, nama=name, kelamin=person.jenis_kelamin if sexed else None, penerbit=agency
    )
    return Printed(data, fields)
