"""STRTTK to be folded: at the left who gives it, photo and signature, at the right a ruled list."""

import datetime as dt

from lab.specimens import ink, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, nip_spasi, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the registration of the responsible technician."""
    rng, pj = case.rng, case.facts.pj
    person, boss = pj.person, pj.pejabat
    titled, lama, digits, sexed, spread, split, short, swap = (
        chance(rng, p) for p in (0.6, 0.25, 0.35, 0.7, 0.4, 0.5, 0.5, 0.3)
    )
    name = person.nama_lengkap if titled else kapital(person.nama)

    def shown(day: dt.date) -> str:
        return tanggal_angka(day, "/") if digits else tanggal_panjang(day, lama=lama)

    issuer = "DINAS KESEHATAN" if split else "DINAS KESEHATAN PROVINSI KALIMANTAN TIMUR"
    issued = shown(pj.strttk_terbit)
    until = shown(pj.strttk_berlaku) if pj.strttk_berlaku else "Seumur Hidup"
    place, born = kapital(person.tempat_lahir), shown(person.tanggal_lahir)
    sex_word = rng.choice((kapital(person.jenis_kelamin), person.jenis_kelamin))
    sex_label = rng.choice(("Jenis Kelamin", "Kelamin", "L / P"))
    birth = (
        [["Tempat Lahir", place], ["Tanggal Lahir", born]]
        if spread
        else [[rng.choice(("Tempat & Tanggal Lahir", "Tempat, Tanggal Lahir")), f"{place}, {born}"]]
    )
    valid = [
        rng.choice(("Berlaku s.d. Tanggal", "Berlaku sampai", "Akhir masa berlaku")),
        until,
    ]
    rows = [
        [rng.choice(("Nama dan Gelar", "Nama", "Nama Tenaga Kefarmasian")), name],
        *birth,
        *([[sex_label, sex_word]] if sexed else []),
        ["Profesi", "Tenaga Teknis Kefarmasian"],
        ["Pendidikan Terakhir", pj.pendidikan],
        [rng.choice(("Institusi", "Nama Institusi Pendidikan")), pj.perguruan],
        ["Tanggal Lulus", shown(pj.lulus)],
        ["Nomor Ijazah", pj.nomor_ijazah],
        valid,
    ]
    signed = rng.choice(
        (
            [f"Samarinda, {issued}"],
            ["Ditetapkan di Samarinda", f"Pada tanggal {issued}"],
            [f"Tanggal terbit : {issued}"],
        )
    )
    data = {
        "huruf": rng.choice(("Liberation Sans", "C059", "Caladea", "Nimbus Sans")),
        "kop": ["PEMERINTAH PROVINSI", "KALIMANTAN TIMUR", issuer]
        if split
        else ["DINAS KESEHATAN PROVINSI", "KALIMANTAN TIMUR"],
        "judul": "STRTTK" if short else "SURAT TANDA REGISTRASI",
        "panjang": "SURAT TANDA REGISTRASI TENAGA TEKNIS KEFARMASIAN",
        "nomor": [
            rng.choice(("No. Registrasi", "Nomor STRTTK", "Nomor Register")),
            pj.nomor_strttk,
        ],
        "nomor_kanan": chance(rng, 0.5),
        "baris": rows,
        "kata": rng.choice(
            (
                "Pemegang surat ini telah diregistrasi sebagai tenaga teknis kefarmasian "
                "berdasarkan Permenkes Nomor 889/Menkes/Per/V/2011.",
                "Terdaftar sebagai tenaga teknis kefarmasian dan berwenang melaksanakan pekerjaan "
                "kefarmasian di bawah bimbingan apoteker.",
            )
        ),
        "garis": rng.choice(("penuh", "datar", "titik")),
        "atas": signed,
        "jabatan": ["a.n. Menteri Kesehatan", boss.jabatan] if swap else [boss.jabatan],
        "nama": boss.nama,
        "nip": f"NIP. {nip_spasi(boss.nip)}",
        "warna": rng.choice(("#24563f", "#5a3a12", "#2b2b2b", "#1f3f72")),
        "foto": rng.choice(("#a33a3a", "#3a55a3", "#8d8d8d")),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    fields = truth_fields.strttk(
        case.facts, nama=name, kelamin=sex_word if sexed else None, penerbit=issuer
    )
    return Printed(data, fields)
