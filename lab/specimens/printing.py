"""Spellings that layouts choose among: names, companies, addresses, dosage forms.

Each function returns the string that goes on paper; pass the same string to ``truth_values``
for the truth.
"""

import datetime as dt

from lab.specimens.facts import Address, Company, Person
from lab.specimens.rng import Rng, chance, weighted
from lab.specimens.words import kapital

_SEDIAAN = {
    "rajangan": ("Rajangan",),
    "serbuk": ("Serbuk", "Serbuk", "Serbuk (Powder)"),
    "parem": ("Parem", "Param"),
    "pilis": ("Pilis",),
    "tapel": ("Tapel",),
    "cairan_obat_luar": ("Cairan Obat Luar", "Cairan Obat Luar (COL)", "Cairan obat luar"),
    "cairan_obat_dalam": ("Cairan Obat Dalam", "Cairan Obat Dalam (COD)"),
    "kapsul": ("Kapsul",),
    "pil": ("Pil",),
    "dodol": ("Dodol", "Dodol/Jenang", "Jenang"),
    "pastiles": ("Pastiles",),
    "krim": ("Krim",),
    "salep": ("Salep",),
    "plester": ("Plester",),
    # What a small producer must not make; on paper only where it is planted.
    "tablet": ("Tablet",),
    "effervescent": ("Effervescent",),
}
_MATERAI_NEW = dt.date(2021, 1, 1)
_MATERAI_ONLY_NEW = dt.date(2022, 1, 1)


def sediaan(rng: Rng, word: str) -> str:
    """Return a dosage form as paper spells it."""
    return rng.choice(_SEDIAAN[word])


def daftar(parts: list[str], *, kata: str = "dan", koma: bool = True) -> str:
    """Return ``a, b dan c`` (a comma before the last word when ``koma``)."""
    if len(parts) < 2:
        return "".join(parts)
    glue = ", " if koma and len(parts) > 2 else " "
    return f"{', '.join(parts[:-1])}{glue}{kata} {parts[-1]}"


def bentuk(rng: Rng, form: str) -> str:
    """Return the company form as paper writes it: ``PT.``, ``PT`` or ``P.T.``."""
    styles = {
        "PT": [("PT. ", 0.55), ("PT ", 0.37), ("P.T. ", 0.05), ("PT.", 0.03)],
        "CV": [("CV. ", 0.6), ("CV ", 0.34), ("C.V. ", 0.06)],
        "UD": [("UD. ", 0.6), ("UD ", 0.4)],
        "KOPERASI": [("Koperasi ", 0.6), ("KOPERASI ", 0.4)],
    }
    return weighted(rng, styles[form])


def badan(rng: Rng, company: Company, *, besar: bool | None = None) -> str:
    """Return the company's name on paper; ``besar`` forces capitals or title case."""
    capitals = chance(rng, 0.6) if besar is None else besar
    head = bentuk(rng, company.bentuk)
    return head.upper() + company.inti.upper() if capitals else head + company.inti


def badan_dari(rng: Rng, nama: str, *, besar: bool = True) -> str:
    """Return a normalised name (``PT BORNEO JAYA``) as paper writes it."""
    form, core = nama.split(" ", 1)
    return bentuk(rng, form).upper() + (core if besar else kapital(core))


def orang(rng: Rng, person: Person, *, besar: bool | None = None, gelar: bool = True) -> str:
    """Return a person's name on paper, with or without titles, in capitals or title case."""
    capitals = chance(rng, 0.6) if besar is None else besar
    name = person.nama if capitals else kapital(person.nama)
    if not gelar:
        return name
    depan = f"{person.gelar_depan} " if person.gelar_depan else ""
    belakang = f", {person.gelar_belakang}" if person.gelar_belakang else ""
    return f"{depan}{name}{belakang}"


def rt(rng: Rng, address: Address) -> str:
    """Return RT and RW as addresses write them: ``RT. 012``, ``RT.012/004``, ``RT 12 RW 04``."""
    number = address.rt if chance(rng, 0.5) else f"{int(address.rt):02d}"
    dot = rng.choice(("RT. ", "RT. ", "RT.", "RT "))
    if not address.rw:
        return dot + number
    rw = f"{int(address.rw):0{len(number)}d}"
    return rng.choice((f"{dot}{number}/{rw}", f"{dot}{number} {dot.replace('T', 'W')}{rw}"))


def alamat(rng: Rng, address: Address, *, kota: bool = True) -> str:
    """Return the address in one line, in one of the ways of writing its parts."""
    comma = rng.choice((", ", " ", " "))
    parts = [address.jalan, rt(rng, address)] if chance(rng, 0.85) else [address.jalan]
    if chance(rng, 0.85):
        village = (("Desa", "Ds."), ("Kelurahan", "Kel.", "Kel."))[not address.desa]
        parts.append(f"{rng.choice(village)} {address.kelurahan}")
        if chance(rng, 0.85):
            parts.append(f"{rng.choice(('Kec.', 'Kec.', 'Kecamatan'))} {address.kecamatan}")
    if kota:
        name = address.kabupaten
        if name.startswith("Kabupaten") and chance(rng, 0.5):
            name = name.replace("Kabupaten", "Kab.")
        elif name.startswith("Kota") and chance(rng, 0.45):
            name = address.kota
        parts.append(name)
        if chance(rng, 0.25):
            parts.append(address.kode_pos)
    return comma.join(parts)


def dua_alamat(rng: Rng, company: Company) -> tuple[str, str]:
    """The office and the place of production, printed alike where they are one."""
    office, elsewhere = alamat(rng, company.kantor), alamat(rng, company.produksi)
    return office, office if company.produksi == company.kantor else elsewhere


def materai(rng: Rng, day: dt.date) -> tuple[str, str]:
    """Return the duty stamp that fits the day: its printed tariff and the truth.

    6.000 until 2020; 10.000 or an electronic one from 2022; either in 2021 (UU 10/2020).
    """
    if day < _MATERAI_NEW or (day < _MATERAI_ONLY_NEW and chance(rng, 0.3)):
        return "6000", "6000"
    if day >= _MATERAI_ONLY_NEW and chance(rng, 0.25):
        return "10000", "e-meterai"
    return "10000", "10000"
