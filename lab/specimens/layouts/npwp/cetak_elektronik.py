"""Print of the electronic card: a picture of the card in a frame on A4, instructions below."""

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import npwp_titik, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the printout."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own = facts.company, facts.npwp_badan
    home = company.kantor if own else person.alamat
    number = company.npwp15 if own else person.npwp15
    printed = npwp_titik(number)
    if facts.npwp_baru and chance(rng, 0.7):
        number = f"0{number}" if own else person.nik
        printed = number
    name = company.nama if own else person.nama
    show_nik = not own and chance(rng, 0.7)
    lines = [
        home.jalan.upper() + (f" RT.{home.rt}" if chance(rng, 0.7) else ""),
        f"KEL. {home.kelurahan} KEC. {home.kecamatan}".upper(),
        f"{home.kabupaten} KALIMANTAN TIMUR".upper(),
    ]
    day = company.npwp_terdaftar
    data = {
        "huruf": rng.choice(("Liberation Sans", "Carlito", "DejaVu Sans")),
        "nomor": printed,
        "nama": name,
        "nik": person.nik if show_nik else "",
        "alamat": lines,
        "kpp": company.kpp.upper(),
        "terdaftar": tanggal_angka(day) if chance(rng, 0.5) else tanggal_panjang(day, nol=True),
        "label": rng.choice(("Tanggal Terdaftar", "Terdaftar")),
        "judul": rng.choice(("NPWP Elektronik", "Kartu NPWP Elektronik", "e-NPWP")),
        "petunjuk": [
            "Simpan kartu elektronik ini dan cetak bila diperlukan.",
            "Kartu elektronik mempunyai kedudukan yang sama dengan kartu fisik.",
            "Cantumkan nomor pada setiap surat setoran dan surat pemberitahuan pajak.",
            "Laporkan perubahan data kepada kantor pelayanan pajak tempat terdaftar.",
        ],
        "dicetak": f"Dicetak tanggal {tanggal_angka(facts.permohonan.tanggal, '/')}",
        "modul": ink.modules(rng, 25),
        "skala": rng.choice((1.0, 1.2, 1.45)),
        "surel": company.surel,
    }
    fields = {
        "npwp": number,
        "nama": name,
        "nik": person.nik if show_nik else None,
        "alamat": truth_values.baris(" ".join(lines)),
        "kpp": company.kpp.upper(),
        "tanggal_terdaftar": day.isoformat(),
    }
    return Printed(data, fields, variant="e_npwp")
