"""STRTTK in sentences: the name large in the middle, birth and training told, validity in one."""

from lab.specimens import ink, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, nip_spasi, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the registration of the responsible technician."""
    rng, pj = case.rng, case.facts.pj
    person, boss = pj.person, pj.pejabat
    name = person.nama_lengkap if chance(rng, 0.65) else person.nama
    lama, digits, sexed = chance(rng, 0.3), chance(rng, 0.2), chance(rng, 0.45)
    agency = "DINAS KESEHATAN PROVINSI KALIMANTAN TIMUR"
    place = kapital(person.tempat_lahir)
    issued = tanggal_panjang(pj.strttk_terbit, lama=lama)
    born = tanggal_panjang(person.tanggal_lahir, lama=lama)
    if digits:
        issued, born = tanggal_angka(pj.strttk_terbit), tanggal_angka(person.tanggal_lahir)
    if pj.strttk_berlaku:
        until = tanggal_panjang(pj.strttk_berlaku, lama=lama)
        until = tanggal_angka(pj.strttk_berlaku) if digits else until
        valid = rng.choice(
            (
                f"Surat tanda registrasi ini berlaku sejak tanggal {issued} sampai dengan tanggal "
                f"*{until}*.",
                f"Masa berlaku registrasi : {issued} s.d. *{until}*",
                f"Berlaku lima tahun, yaitu dari tanggal {issued} sampai *{until}*.",
            )
        )
    else:
        valid = rng.choice(
            (
                f"Surat tanda registrasi ini berlaku sejak tanggal {issued} dan berlaku *seumur "
                "hidup*.",
                f"Masa berlaku registrasi : {issued} s.d. *Seumur Hidup*",
            )
        )
    sex = f", {rng.choice(('jenis kelamin', 'kelamin'))} {person.jenis_kelamin.lower()}"
    story = rng.choice(
        (
            f"lahir di {place} pada tanggal {born}{sex if sexed else ''}, lulusan "
            f"{pj.pendidikan} {pj.perguruan} tahun {pj.lulus.year} dengan ijazah nomor "
            f"{pj.nomor_ijazah},",
            f"dilahirkan di {place}, {born}{sex if sexed else ''}, pemegang ijazah "
            f"{pj.pendidikan} dari {pj.perguruan} Nomor {pj.nomor_ijazah} tanggal "
            f"{tanggal_panjang(pj.lulus)},",
        )
    )
    signed = rng.choice(
        (
            [f"Samarinda, {issued}"],
            [f"Ditetapkan di Samarinda tanggal {issued}"],
            ["Dikeluarkan di Samarinda", f"pada tanggal {issued}"],
        )
    )
    data = {
        "huruf": rng.choice(("C059", "P052", "Liberation Serif", "Caladea", "URW Gothic")),
        "kop": [agency, "Jl. Contoh Raya Blok B-2, Samarinda 75119"],
        "kop_kiri": chance(rng, 0.4),
        "judul": ["SURAT TANDA REGISTRASI", "TENAGA TEKNIS KEFARMASIAN"],
        "singkatan": rng.choice(("", "( S T R T T K )", "STRTTK")),
        "nomor": pj.nomor_strttk,
        "label_nomor": rng.choice(("Nomor Registrasi ", "Nomor : ", "NO. REG : ", "No. ")),
        "nomor_kotak": chance(rng, 0.35),
        "pembuka": rng.choice(
            (
                "Kepala Dinas Kesehatan Provinsi Kalimantan Timur atas nama Menteri Kesehatan "
                "Republik Indonesia, setelah memeriksa permohonan dan kelengkapannya, dengan ini "
                "menyatakan bahwa",
                "Atas nama Menteri Kesehatan Republik Indonesia, berdasarkan Pasal 39 Peraturan "
                "Pemerintah Nomor 51 Tahun 2009 tentang Pekerjaan Kefarmasian, diberikan kepada",
            )
        ),
        "nama": name,
        "kisah": story,
        "hak": "telah dicatat dalam daftar tenaga kefarmasian dan karenanya berhak menjalankan "
        "pekerjaan kefarmasian sebagai Tenaga Teknis Kefarmasian di wilayah Republik Indonesia.",
        "berlaku": valid,
        "atas": signed,
        "jabatan": rng.choice(
            (
                ["a.n. Menteri Kesehatan RI", boss.jabatan],
                [boss.jabatan],
                ["Menteri Kesehatan,", "u.b.", boss.jabatan],
            )
        ),
        "pejabat": boss.nama,
        "bawah": [boss.pangkat, "NIP. " + nip_spasi(boss.nip)]
        if chance(rng, 0.6)
        else ["NIP " + boss.nip],
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "foto_kanan": chance(rng, 0.5),
        "warna": rng.choice(("#1d5c4a", "#7a1f2b", "#333333", "#23457a")),
    }
    sex_told = person.jenis_kelamin if sexed else None
    fields = truth_fields.strttk(case.facts, nama=name, kelamin=sex_told, penerbit=agency)
    return Printed(data, fields)
