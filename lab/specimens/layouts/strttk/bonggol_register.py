"""STRTTK torn from a book of blanks: a stub with the number, the sheet typed on dots beside it."""

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
    digits, lama, sexed, split, schooled, photo, till_first = (
        chance(rng, p) for p in (0.45, 0.35, 0.6, 0.4, 0.7, 0.6, 0.3)
    )
    agency = "DINAS KESEHATAN PROVINSI KALIMANTAN TIMUR" if not split else "DINAS KESEHATAN"
    mark = rng.choice("-/")

    def shown(day: dt.date) -> str:
        return tanggal_angka(day, mark) if digits else tanggal_panjang(day, lama=lama)

    born, issued = shown(person.tanggal_lahir), shown(pj.strttk_terbit)
    until = shown(pj.strttk_berlaku) if pj.strttk_berlaku else "seumur hidup"
    place = kapital(person.tempat_lahir)
    sex = kapital(person.jenis_kelamin)
    school = f"{pj.pendidikan} {pj.perguruan}"
    till = [
        rng.choice(("berlaku sampai dengan", "berlaku hingga tanggal", "untuk dipakai s/d")),
        until,
    ]
    given = [rng.choice(("didaftar pada tanggal", "terdaftar sejak tanggal", "diberikan tgl.")),
             issued]  # fmt: skip
    lines = [
        [rng.choice(("bahwa", "kepada", "atas nama")), name],
        [rng.choice(("lahir di", "tempat lahir")), place],
        [rng.choice(("pada tanggal", "tanggal lahir")), born],
        *([[rng.choice(("jenis kelamin", "laki-laki / perempuan")), sex]] if sexed else []),
        *([[rng.choice(("berijazah", "lulusan")), school]] if schooled else []),
        *([till, given] if till_first else [given, till]),
    ]
    data = {
        "huruf": rng.choice(("Liberation Serif", "C059", "Nimbus Roman", "URW Bookman")),
        "mesin": rng.choice(("Nimbus Mono PS", "Liberation Mono")),
        "warna": rng.choice(("#1f1f1f", "#3b2f6b", "#1d4d3a")),
        "kop": ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", agency] if split else [agency],
        "judul": rng.choice(
            (
                ["SURAT TANDA REGISTRASI", "TENAGA TEKNIS KEFARMASIAN"],
                ["SURAT TANDA REGISTRASI TENAGA", "TEKNIS KEFARMASIAN (STRTTK)"],
            )
        ),
        "kata_nomor": rng.choice(("Nomor", "No.", "Nomor register")),
        "nomor": pj.nomor_strttk,
        "buka": rng.choice(
            (
                "Yang bertanda tangan di bawah ini menerangkan,",
                "Berdasarkan Permenkes Nomor 889/Menkes/Per/V/2011 diberikan surat tanda "
                "registrasi,",
            )
        ),
        "baris": lines,
        "tutup": rng.choice(
            (
                "telah dicatat dalam buku register dan boleh melakukan pekerjaan kefarmasian.",
                "adalah Tenaga Teknis Kefarmasian yang terdaftar pada kantor ini.",
            )
        ),
        "bonggol": [
            rng.choice(("BONGGOL", "LEMBAR ARSIP", "Untuk arsip")),
            [["No.", pj.nomor_strttk], ["Nama", name], ["Tanggal", issued]],
            "Diterima oleh :",
        ],
        "foto": photo,
        "atas": [*rng.choice(([boss.jabatan], ["a.n. Menteri Kesehatan RI", boss.jabatan]))],
        "nama": boss.nama,
        "bawah": [f"NIP. {nip_spasi(boss.nip)}"] if chance(rng, 0.6) else [f"NIP {boss.nip}"],
        "ttd": ink.signature(rng),
        "ttd2": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    fields = truth_fields.strttk(
        case.facts, nama=name, kelamin=sex if sexed else None, penerbit=agency
    )
    return Printed(data, fields)
