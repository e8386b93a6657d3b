"""Card of recent print: labels before each value, the number of 16 digits, NITKU on some."""

from lab.specimens import ink, truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import berkelompok, npwp_titik, tanggal_angka


def draw(case: Case) -> Printed:
    """Draw the card; before 2022 it carries the number of 15 digits."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own, new = facts.company, facts.npwp_badan, facts.npwp_baru
    home = company.kantor if own else person.alamat
    number15 = company.npwp15 if own else person.npwp15
    number = number15
    printed = npwp_titik(number15)
    if new:
        number = f"0{number15}" if own else person.nik
        printed = rng.choice((number, berkelompok(number)))
    name = company.nama if own else person.nama
    show_nik = not own and chance(rng, 0.6)
    street = home.jalan.upper() + f" RT {home.rt}" + (f" RW {home.rw}" if home.rw else "")
    lines = [street, f"{home.kelurahan}, {home.kecamatan}".upper(), home.kabupaten.upper()]
    if chance(rng, 0.4):
        lines = [street, f"{home.kelurahan} {home.kecamatan} {home.kabupaten}".upper()]
    day = tanggal_angka(company.npwp_terdaftar, rng.choice(("-", "/")))
    colon = rng.choice((" : ", ": ", " "))
    data = {
        "huruf": rng.choice(("Liberation Sans", "DejaVu Sans", "Carlito")),
        "label": rng.choice(("NPWP", "NPWP16")) if new else "NPWP",
        "titik": colon,
        "nomor": printed,
        "nik": person.nik if show_nik else "",
        "nama": name,
        "label_nama": rng.choice(("Nama", "NAMA", "")),
        "alamat": lines,
        "label_alamat": rng.choice(("Alamat", "")),
        "kpp": company.kpp.upper(),
        "nitku": f"{number}000000" if new and own and chance(rng, 0.4) else "",
        "terdaftar": day,
        "label_terdaftar": rng.choice(("Tanggal Terdaftar", "Terdaftar", "Tgl. Terdaftar")),
        "modul": ink.modules(rng, 21),
        "qr": chance(rng, 0.5),
        "warna": rng.choice(("#16306e", "#203c63", "#333333")),
    }
    fields = {
        "npwp": number,
        "nama": name,
        "nik": person.nik if show_nik else None,
        "alamat": truth_values.baris(" ".join(lines)),
        "kpp": company.kpp.upper(),
        "tanggal_terdaftar": company.npwp_terdaftar.isoformat(),
    }
    return Printed(data, fields, variant="kartu_baru" if new else "kartu_lama", card=True)
