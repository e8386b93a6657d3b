"""NPWP card: number, name, NIK on newer ones, address, tax office, date of registration."""

from lab.specimens import truth_values
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import chance
from lab.specimens.words import berkelompok, npwp_titik, tanggal_angka, tanggal_panjang


def draw(case: Case) -> Printed:
    """Draw the company's card, or the owner's where the applicant is a person."""
    rng, facts = case.rng, case.facts
    company = facts.company
    own = facts.npwp_badan
    number15 = company.npwp15 if own else case.person.npwp15
    name = company.nama if own else case.person.nama
    home = company.kantor if own else case.person.alamat
    new = facts.npwp_baru and chance(rng, 0.6)
    sixteen = f"0{number15}" if own else case.person.nik
    printed_name = name.replace("PT ", "PT. ", 1) if own and chance(rng, 0.3) else name
    lines = [home.jalan.upper()]
    if chance(rng, 0.6):
        lines[0] += f" RT.{home.rt}" + (f" RW.{home.rw}" if home.rw else "")
    lines.append(" ".join((home.kelurahan, home.kecamatan)).upper())
    lines.append(" ".join((home.kabupaten, "KALIMANTAN TIMUR")).upper())
    day = company.npwp_terdaftar
    printed_day = tanggal_panjang(day, nol=True) if chance(rng, 0.3) else tanggal_angka(day)
    show_nik = new and not own
    data = {
        "nomor": berkelompok(sixteen) if new else npwp_titik(number15),
        "label_nomor": rng.choice(("NPWP", "NPWP :", "")) if not new else "NPWP16 :",
        "nama": printed_name,
        "nik": f"NIK : {case.person.nik}" if show_nik else "",
        "alamat": lines,
        "kpp": company.kpp.upper(),
        "terdaftar": printed_day,
        "label_terdaftar": rng.choice(("Terdaftar", "Tanggal Terdaftar", "TERDAFTAR")),
        "baru": new,
        "huruf": rng.choice(("Liberation Sans", "Nimbus Sans", "Carlito")),
        "latar": rng.choice(("#f5e9b8", "#fff6cf", "#ffffff")) if not new else "#ffffff",
    }
    fields = {
        "npwp": sixteen if new else number15,
        "nama": printed_name.replace("PT. ", "PT "),
        "nik": case.person.nik if show_nik else None,
        "alamat": truth_values.baris(" ".join(lines)),
        "kpp": company.kpp.upper(),
        "tanggal_terdaftar": day.isoformat(),
    }
    variant = "kartu_baru" if new else "kartu_lama"
    return Printed(data, fields, variant=variant, card=True)
