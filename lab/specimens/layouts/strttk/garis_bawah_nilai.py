"""STRTTK of the printed form: values typed on ruled lines, what each is stands beneath the line."""

from lab.specimens import ink, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, nip_spasi, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the registration of the responsible technician."""
    rng, pj = case.rng, case.facts.pj
    person, boss = pj.person, pj.pejabat
    name = person.nama_lengkap if chance(rng, 0.6) else person.nama
    lama, digits, sexed, two, front = (chance(rng, p) for p in (0.25, 0.35, 0.7, 0.35, 0.5))
    agency = rng.choice(
        ("DINAS KESEHATAN PROVINSI KALIMANTAN TIMUR", "DINAS KESEHATAN PROPINSI KALIMANTAN TIMUR")
    )
    place = kapital(person.tempat_lahir) if chance(rng, 0.5) else person.tempat_lahir
    born = tanggal_panjang(person.tanggal_lahir, lama=lama)
    issued = tanggal_panjang(pj.strttk_terbit, lama=lama)
    until = rng.choice(("Seumur Hidup", "SEUMUR HIDUP"))
    if pj.strttk_berlaku:
        until = tanggal_panjang(pj.strttk_berlaku, lama=lama)
    if digits:
        born, issued = tanggal_angka(person.tanggal_lahir), tanggal_angka(pj.strttk_terbit)
        until = tanggal_angka(pj.strttk_berlaku) if pj.strttk_berlaku else until
    sex = kapital(person.jenis_kelamin) if chance(rng, 0.5) else person.jenis_kelamin
    lines = [
        [[name, rng.choice(("nama lengkap", "nama pemegang")), "full name", 1]],
        [
            [place, "tempat lahir", "place of birth", 1.1],
            [born, "tanggal lahir", "date of birth", 1],
            *([[sex, "jenis kelamin", "sex", 0.9]] if sexed else []),
        ],
        [
            [pj.perguruan, rng.choice(("lulusan", "perguruan")), "graduate of", 1.5],
            [pj.pendidikan, "jenjang", "level", 0.8],
        ],
        [
            [pj.nomor_ijazah, "nomor ijazah", "certificate number", 1],
            [tanggal_panjang(pj.lulus), "tanggal kelulusan", "date of graduation", 1],
        ],
        [
            [issued, rng.choice(("mulai berlaku", "tanggal diterbitkan")), "issued on", 1],
            [until, rng.choice(("berlaku sampai dengan", "berlaku s.d.")), "valid until", 1],
        ],
    ]
    data = {
        "huruf": rng.choice(("Liberation Serif", "C059", "P052", "Caladea")),
        "mesin": rng.choice(("Liberation Mono", "Nimbus Mono PS", "Liberation Sans", "Carlito")),
        "agensi": agency,
        "alamat": "Jl. Contoh Bhakti Blok C Nomor 4, Samarinda",
        "judul": ["SURAT TANDA REGISTRASI", "TENAGA TEKNIS KEFARMASIAN"],
        "inggris": "Registration of Pharmacy Technician" if two else "",
        "dua": two,
        "nomor": [pj.nomor_strttk, rng.choice(("nomor registrasi", "nomor STRTTK", "nomor"))],
        "nomor_kanan": front,
        "dasar": rng.choice(
            (
                "Menurut Peraturan Menteri Kesehatan Nomor 889/MENKES/PER/V/2011 kepada yang "
                "namanya tersebut di bawah ini diberikan surat tanda registrasi.",
                "Dengan ini dinyatakan telah terdaftar sebagai Tenaga Teknis Kefarmasian :",
            )
        ),
        "baris": lines,
        "kurung": chance(rng, 0.5),
        "titik": chance(rng, 0.5),
        "atas": rng.choice(
            (
                [f"Samarinda, {issued}"],
                ["Ditetapkan di Samarinda", f"pada tanggal {issued}"],
            )
        ),
        "jabatan": rng.choice(([boss.jabatan], ["A.n. Menteri Kesehatan", boss.jabatan])),
        "nama": boss.nama,
        "bawah": ["NIP. " + nip_spasi(boss.nip)]
        if chance(rng, 0.5)
        else [boss.pangkat, "NIP. " + boss.nip],
        "bingkai": chance(rng, 0.6),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
        "warna": rng.choice(("#1f4e79", "#5b3a1e", "#2f5d3a", "#222222")),
    }
    fields = truth_fields.strttk(
        case.facts, nama=name, kelamin=sex if sexed else None, penerbit=agency
    )
    return Printed(data, fields)
