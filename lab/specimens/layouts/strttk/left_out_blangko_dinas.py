"""STRTTK of the province with the register number among its numbered entries, photo at left."""

from lab.specimens import ink, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, nip_spasi, tanggal_angka, tanggal_panjang

_BUKA = (
    "Kepala Dinas Kesehatan Provinsi Kalimantan Timur menerangkan bahwa nama yang tersebut di "
    "bawah ini telah dicatat dalam register Tenaga Teknis Kefarmasian :",
    "Sesuai ketentuan Pasal 17 Peraturan Menteri Kesehatan Nomor 889/MENKES/PER/V/2011, kepada "
    "yang tersebut di bawah ini diberikan Surat Tanda Registrasi :",
    "Memberikan tanda registrasi sebagai Tenaga Teknis Kefarmasian kepada :",
)
_TUTUP = (
    "Pemegang surat ini berhak menjalankan pekerjaan kefarmasian di bawah pengawasan Apoteker "
    "setelah memperoleh surat izin.",
    "Surat tanda registrasi ini dapat digunakan di seluruh wilayah Indonesia.",
    "Apabila di kemudian hari terdapat kekeliruan akan diadakan perbaikan sebagaimana mestinya.",
)


def draw(case: Case) -> Printed:
    """Draw the registration of the responsible technician."""
    rng, pj = case.rng, case.facts.pj
    person, boss = pj.person, pj.pejabat
    name = person.nama_lengkap if chance(rng, 0.7) else person.nama
    place = rng.choice((person.tempat_lahir, kapital(person.tempat_lahir)))
    born = tanggal_panjang(person.tanggal_lahir, nol=chance(rng, 0.5))
    if chance(rng, 0.3):
        born = tanggal_angka(person.tanggal_lahir, rng.choice("-/"))
    until = tanggal_panjang(pj.strttk_berlaku) if pj.strttk_berlaku else "Seumur Hidup"
    day = tanggal_panjang(pj.strttk_terbit, lama=chance(rng, 0.25))
    with_sex, listed = chance(rng, 0.65), chance(rng, 0.6)
    agency = rng.choice(
        ("DINAS KESEHATAN", "DINAS KESEHATAN PROVINSI KALIMANTAN TIMUR", "DINAS KESEHATAN")
    )
    valid = [rng.choice(("Masa Berlaku", "Berlaku Sampai Dengan", "Berlaku s.d.")), until]
    rows = [
        [rng.choice(("Nomor Registrasi", "Nomor STRTTK", "No. Registrasi")), pj.nomor_strttk],
        [rng.choice(("Nama Lengkap", "Nama")), f"*{name}*"],
        [rng.choice(("Tempat dan Tanggal Lahir", "Tempat, Tgl. Lahir")), f"{place}, {born}"],
        *([["Jenis Kelamin", kapital(person.jenis_kelamin)]] if with_sex else []),
        [rng.choice(("Pendidikan Terakhir", "Asal Pendidikan")), pj.perguruan],
        [rng.choice(("Kualifikasi", "Jenjang")), pj.pendidikan],
        [rng.choice(("Tahun Lulus", "Lulus Tahun")), str(pj.lulus.year)],
        *([valid] if listed else []),
    ]
    data = {
        "huruf": rng.choice(("Liberation Serif", "C059", "Carlito", "Nimbus Roman")),
        "ukuran": rng.choice((11, 11.5, 12)),
        "kop": [
            ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", 14, True],
            [agency, 18 if len(agency) < 20 else 13, True],
            [f"Jalan Contoh Nomor {rng.randint(1, 90)} Telepon (0541) "
             f"{rng.randint(200_000, 799_999)} Samarinda", 9, False],
        ],
        "garis": rng.choice(("tebal", "ganda", "tebal-tipis")),
        "judul": rng.choice(
            (
                ["SURAT TANDA REGISTRASI", "TENAGA TEKNIS KEFARMASIAN"],
                ["SURAT TANDA REGISTRASI TENAGA TEKNIS KEFARMASIAN", "( S T R T T K )"],
            )
        ),
        "pembuka": rng.choice(_BUKA),
        "baris": rows,
        "foto_kiri": chance(rng, 0.5),
        "berlaku": ""
        if listed
        else rng.choice(
            (
                f"Registrasi ini berlaku sampai dengan {until}."
                if pj.strttk_berlaku
                else f"Registrasi ini berlaku {until.lower()}.",
                f"Masa berlaku registrasi : {until}.",
            )
        ),
        "tutup": rng.choice(_TUTUP),
        "atas": [
            *rng.choice(
                (
                    [f"Samarinda, {day}"],
                    ["Dikeluarkan di Samarinda", f"pada tanggal {day}"],
                    ["Ditetapkan di : Samarinda", f"Tanggal : {day}"],
                )
            ),
            f"{boss.jabatan.upper() if chance(rng, 0.4) else boss.jabatan},",
        ],
        "nama": boss.nama,
        "bawah": [boss.pangkat, f"NIP {nip_spasi(boss.nip)}"],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }  # fmt: skip
    sex = person.jenis_kelamin if with_sex else None
    fields = truth_fields.strttk(case.facts, nama=name, kelamin=sex, penerbit=agency)
    return Printed(data, {**fields, "tempat_lahir": place.upper()})
