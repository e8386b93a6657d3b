"""Registration with the photo at the left, captions beside or over their values, two languages."""

from lab.specimens import ink, truth_fields
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import kapital, nip_spasi, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the registration of the responsible technician."""
    rng, pj = case.rng, case.facts.pj
    person, boss = pj.person, pj.pejabat
    name = person.nama_lengkap if chance(rng, 0.5) else kapital(person.nama)
    sex = person.jenis_kelamin if chance(rng, 0.8) else None
    issuer = rng.choice(("DINAS KESEHATAN PROVINSI KALIMANTAN TIMUR", "DINAS KESEHATAN"))
    style = tanggal_panjang if chance(rng, 0.6) else tanggal_angka
    until = style(pj.strttk_berlaku) if pj.strttk_berlaku else "Seumur Hidup"
    rows = [
        [rng.choice(("Nama", "Nama Lengkap", "Nama Pemegang")), "Name", name],
        [
            rng.choice(("Tempat dan Tanggal Lahir", "Tempat, Tgl. Lahir", "Kelahiran")),
            "Place and date of birth",
            f"{kapital(person.tempat_lahir)}, {style(person.tanggal_lahir)}",
        ],
        *([["Jenis Kelamin", "Sex", sex]] if sex else []),
        ["Pendidikan", "Education", f"{pj.pendidikan}, {pj.perguruan}"],
        [rng.choice(("Masa Berlaku s/d", "Berlaku sampai dengan", "Berlaku hingga")), "Valid until",
         until],
    ]  # fmt: skip
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "C059", "Caladea")),
        "kop": [
            ["PEMERINTAH PROVINSI KALIMANTAN TIMUR", 12, True],
            [issuer, 13, True],
        ]
        if issuer == "DINAS KESEHATAN"
        else [[issuer, 14, True]],
        "judul": ["SURAT TANDA REGISTRASI", "TENAGA TEKNIS KEFARMASIAN"],
        "nomor": [
            rng.choice(("Nomor Registrasi", "No. STRTTK", "Nomor")),
            "Registration number",
            pj.nomor_strttk,
        ],
        "baris": rows,
        "di_atas": chance(rng, 0.5),
        "inggris": chance(rng, 0.6),
        "kalimat": "Diberikan kewenangan melakukan pekerjaan kefarmasian sesuai peraturan.",
        "atas": rng.choice(
            (
                [f"Samarinda, {style(pj.strttk_terbit)}", boss.jabatan],
                ["Diterbitkan di Samarinda", f"tanggal {style(pj.strttk_terbit)}", boss.jabatan],
                [f"Diterbitkan : {style(pj.strttk_terbit)}", boss.jabatan],
            )
        ),
        "nama": boss.nama,
        "nip": "NIP " + nip_spasi(boss.nip),
        "ttd": ink.signature(rng),
        "putar": ink.lean(rng),
    }
    return Printed(data, truth_fields.strttk(case.facts, nama=name, kelamin=sex, penerbit=issuer))
