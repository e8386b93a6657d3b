"""NPWP card filled in by a dot matrix printer: fixed letters, coloured side, short or no labels."""

from lab.specimens import truth_fields
from lab.specimens.facts import Address
from lab.specimens.layout import Case, Printed
from lab.specimens.rng import Rng, chance
from lab.specimens.words import berkelompok, npwp_titik, tanggal_angka, tanggal_panjang

_WIDTH = 36  # letters to a line of the form


def _lines(rng: Rng, home: Address) -> list[str]:
    """Return the address as the tax office types it: street, village, region."""
    street = home.jalan.upper()
    if chance(rng, 0.5):
        street = street.replace("JL. ", "JL ").replace("GG. ", "GG ").replace("NO. ", "NO ")
    house = [street, f"RT {home.rt}" + (f" RW {home.rw}" if home.rw else "")]
    village = f"{'DESA' if home.desa else 'KEL'} {home.kelurahan}".upper()
    if chance(rng, 0.4):
        village = home.kelurahan.upper()
    region = home.kabupaten.upper().replace("KABUPATEN", rng.choice(("KAB.", "KABUPATEN")))
    if chance(rng, 0.35):
        region += f" {home.kode_pos}"
    parts = [*house, village, f"KEC {home.kecamatan.upper()}", region]
    lines = [parts[0]]
    for part in parts[1:]:
        if len(lines[-1]) + len(part) < _WIDTH:
            lines[-1] += f" {part}"
        else:
            lines.append(part)
    return lines


def draw(case: Case) -> Printed:
    """Draw the company's card, or the owner's where the applicant is a person."""
    rng, facts, person = case.rng, case.facts, case.person
    company, own, new = facts.company, facts.npwp_badan, facts.npwp_baru
    number = company.npwp15 if own else person.npwp15
    printed = npwp_titik(number)
    if new and chance(rng, 0.6):
        number = f"0{number}" if own else person.nik
        printed = rng.choice((number, berkelompok(number)))
    name = company.nama if own else person.nama
    if own and chance(rng, 0.35):
        form, core = name.split(" ", 1)
        name = name if form == "KOPERASI" else f"{form}. {core}"
    show_nik = new and not own and chance(rng, 0.5)
    show_office = new or chance(rng, 0.65)  # cards of the old blank do not always name it
    day = company.npwp_terdaftar
    lines = _lines(rng, company.kantor if own else person.alamat)
    agency = "KEMENTERIAN KEUANGAN RI"
    if day.year < 2012 or (day.year < 2016 and chance(rng, 0.3)):
        agency = "DEPARTEMEN KEUANGAN RI"
    data = {
        "instansi": [agency, "DIREKTORAT JENDERAL PAJAK"],
        "nomor": printed,
        "label": rng.choice(("NPWP", "N P W P", "NOMOR POKOK WAJIB PAJAK", "")),
        "nama": name,
        "label_nama": rng.choice(("NAMA", "", "")),
        "nik": person.nik if show_nik else "",
        "alamat": lines,
        "label_alamat": rng.choice(("ALAMAT", "", "")),
        "kpp": company.kpp.upper() if show_office else "",
        "terdaftar": rng.choice(
            (tanggal_angka(day), tanggal_angka(day, "/"), tanggal_panjang(day, nol=True).upper())
        ),
        "label_terdaftar": rng.choice(("TERDAFTAR", "TERDAFTAR TGL", "TGL TERDAFTAR", "TGL.")),
        "huruf": rng.choice(("Liberation Mono", "Nimbus Mono PS", "DejaVu Sans Mono")),
        "blangko": rng.choice(("Nimbus Sans", "Liberation Serif", "URW Gothic")),
        "sisi": rng.choice(("#c79a1e", "#1f3f7a", "#4a4a4a", "#a8842a")),
        "latar": "#ffffff" if new else rng.choice(("#f7e7a6", "#f3f0df", "#fdf8e2", "#ffffff")),
    }
    fields = truth_fields.npwp(
        number,
        nama=name,
        badan=own,
        nik=person.nik if show_nik else None,
        alamat=" ".join(lines),
        kpp=company.kpp if show_office else None,
        terdaftar=day,
    )
    variant = "kartu_baru" if len(number) == 16 else "kartu_lama"
    return Printed(data, fields, variant=variant, card=True)
