"""Unrelated: a family card, landscape, its members in two tables with their NIK."""

from lab.specimens import ink, people
from lab.specimens.layout import Case, Printed
from lab.specimens.people import code_of, person
from lab.specimens.rng import chance
from lab.specimens.words import tanggal_angka


def draw(case: Case) -> Printed:
    """Draw the card of the household of ``case.person``."""
    rng, facts, head = case.rng, case.facts, case.person
    home = head.alamat
    code = code_of(home.kabupaten)
    others = [
        person(rng, code, facts.akta.tanggal, ages=(18, 60)) for _ in range(rng.randint(1, 4))
    ]
    family = [head, *others]
    role = ["KEPALA KELUARGA", "ISTRI" if not head.perempuan else "FAMILI LAIN"]
    role += ["ANAK"] * len(others)
    issued = people.day_between(rng, head.ktp_terbit, facts.permohonan.tanggal)
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "Liberation Mono")),
        "nomor": f"{code.replace('.', '')}99{issued:%d%m%y}{rng.randint(1, 400):04d}",
        "kiri": [
            ["Nama Kepala Keluarga", head.nama],
            ["Alamat", home.jalan.upper()],
            ["RT/RW", home.rt_rw],
            ["Desa/Kelurahan", home.kelurahan.upper()],
        ],
        "kanan": [
            ["Kecamatan", home.kecamatan.upper()],
            ["Kabupaten/Kota", home.kabupaten.upper()],
            ["Kode Pos", home.kode_pos],
            ["Provinsi", "KALIMANTAN TIMUR"],
        ],
        "anggota": [
            [
                str(i),
                p.nama,
                p.nik,
                p.jenis_kelamin,
                p.tempat_lahir,
                tanggal_angka(p.tanggal_lahir),
                p.agama,
                p.pekerjaan,
            ]
            for i, p in enumerate(family, 1)
        ],
        "hubungan": [
            [str(i), "KAWIN" if i < 3 else "BELUM KAWIN", r, "WNI", others[-1].nama]
            for i, r in enumerate(role[: len(family)], 1)
        ],
        "tanggal": tanggal_angka(issued),
        "elektronik": issued.year >= 2019 and chance(rng, 0.6),
        "modul": ink.modules(rng),
        "ttd": ink.signature(rng),
        "kota": home.kota,
        "pejabat": person(rng, code, issued).nama,
    }
    return Printed(data, {}, variant="kk")
