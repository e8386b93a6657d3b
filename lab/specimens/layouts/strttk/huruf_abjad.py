"""STRTTK lettered from a to f with the span of its validity, photo in the middle of the foot."""

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
    lama, digits, sexed, split = (chance(rng, p) for p in (0.25, 0.25, 0.75, 0.6))

    def shown(day: dt.date) -> str:
        return tanggal_angka(day) if digits else tanggal_panjang(day, lama=lama)

    issuer = "DINAS KESEHATAN" if split else "DINAS KESEHATAN PROVINSI KALIMANTAN TIMUR"
    issued = shown(pj.strttk_terbit)
    place = kapital(person.tempat_lahir)
    sex = kapital(person.jenis_kelamin) if chance(rng, 0.7) else person.jenis_kelamin
    if pj.strttk_berlaku:
        valid = rng.choice(
            (
                ["Masa registrasi", f"{issued} s/d *{shown(pj.strttk_berlaku)}*"],
                ["Berakhir pada tanggal", f"*{shown(pj.strttk_berlaku)}*"],
            )
        )
    else:
        valid = rng.choice(
            (
                ["Masa registrasi", "*Seumur Hidup*"],
                ["Masa registrasi", f"{issued} s/d *Seumur Hidup*"],
            )
        )
    rows = [
        [rng.choice(("nama lengkap", "nama")), f"*{name}*"],
        [
            rng.choice(("tempat dan tanggal lahir", "lahir di / tanggal")),
            f"{place} / {shown(person.tanggal_lahir)}"
            if chance(rng, 0.3)
            else f"{place}, {shown(person.tanggal_lahir)}",
        ],
        *([["jenis kelamin", sex]] if sexed else []),
        ["ijazah", f"{pj.pendidikan}, {pj.perguruan}"],
        ["nomor dan tahun ijazah", f"{pj.nomor_ijazah} ({pj.lulus.year})"],
        [valid[0].lower(), valid[1]],
    ]
    capital = chance(rng, 0.5)
    data = {
        "huruf": rng.choice(("Liberation Serif", "Caladea", "P052", "Carlito")),
        "kop": [["PEMERINTAH PROVINSI KALIMANTAN TIMUR", 12.5, False], [issuer, 15, True]]
        if split
        else [[issuer, 14, True]],
        "alamat": "Jalan Contoh Sejahtera Nomor 8 Samarinda, Telepon (0541) 200300",
        "singkat": rng.choice(("STRTTK", "S T R T T K")),
        "judul": ["SURAT TANDA REGISTRASI", "TENAGA TEKNIS KEFARMASIAN"],
        "nomor": [rng.choice(("Nomor Register", "No. Register", "Nomor")), pj.nomor_strttk],
        "pembuka": rng.choice(
            (
                "Kepala Dinas Kesehatan Provinsi Kalimantan Timur menerangkan bahwa tenaga teknis "
                "kefarmasian dengan data di bawah ini:",
                "Diterangkan dengan sebenarnya bahwa:",
            )
        ),
        "baris": [[r[0][:1].upper() + r[0][1:] if capital else r[0], r[1]] for r in rows],
        "tutup": "telah memenuhi persyaratan dan tercatat dalam register tenaga teknis "
        "kefarmasian, serta diberi wewenang melakukan pekerjaan kefarmasian di bawah pengawasan "
        "Apoteker.",
        "atas": rng.choice(
            (
                [["Dikeluarkan di", "Samarinda"], ["Pada tanggal", issued]],
                [["Ditetapkan di", "Samarinda"], ["Tanggal", issued]],
            )
        ),
        "jabatan": ["a.n. Menteri Kesehatan R.I.", f"{boss.jabatan},"],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP. {nip_spasi(boss.nip)}"],
        "catatan": [
            "Surat ini bukan izin praktik atau izin kerja.",
            "Perubahan data wajib dilaporkan kepada dinas kesehatan.",
        ],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "bingkai": chance(rng, 0.5),
    }
    fields = truth_fields.strttk(
        case.facts, nama=name, kelamin=sex if sexed else None, penerbit=issuer
    )
    return Printed(data, fields)
