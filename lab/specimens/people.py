"""Invented addresses, persons and civil servants, with numbers that fit them."""

import datetime as dt

from lab.specimens import tables
from lab.specimens.facts import Address, Official, Person
from lab.specimens.rng import Rng, chance, weighted

_ETHNIC = (
    ("jawa", 0.3),
    ("banjar", 0.22),
    ("bugis", 0.15),
    ("kutai", 0.08),
    ("dayak", 0.1),
    ("bali", 0.07),
    ("umum", 0.08),
)
_AGAMA = {"dayak": "KATHOLIK", "bali": "HINDU"}
_KTP_ELECTRONIC = dt.date(2011, 6, 1)
_FOR_LIFE = dt.date(2013, 12, 24)  # UU 24/2013: the KTP-el is valid for life
_GOL = ("A", "B", "AB", "O", "-", "-", "-")


def day_between(rng: Rng, first: dt.date, last: dt.date) -> dt.date:
    """Return a working day between two days (both included, the later one at least)."""
    span = max((last - first).days, 0)
    day = first + dt.timedelta(days=rng.randint(0, span))
    while day.weekday() > 4 and day > first:
        day -= dt.timedelta(days=1)
    return day


def luhn_digit(digits: str) -> str:
    """Return the Luhn check digit of ``digits`` (the 9th digit of an NPWP from its first 8)."""
    total = 0
    for position, digit in enumerate(reversed(digits)):
        n = int(digit) * (2 if position % 2 == 0 else 1)
        total += n - 9 if n > 9 else n
    return str(-total % 10)


def npwp15(rng: Rng, code: str, *, badan: bool) -> str:
    """Return a 15-digit NPWP of the tax office of kabupaten ``code``, check digit right."""
    head = rng.choice(
        ("01", "02", "03", "31", "72", "80", "84", "92")
        if badan
        else ("07", "08", "09", "14", "25", "47", "58", "66")
    )
    eight = head + f"{rng.randint(100_000, 999_999)}"
    kpp = rng.choice(tables.KPP[code])[0]
    return eight + luhn_digit(eight) + kpp + "000"


def nik(rng: Rng, code: str, born: dt.date, *, perempuan: bool) -> str:
    """Return a NIK of a kecamatan that does not exist (99) with birth date and sex."""
    day = born.day + (40 if perempuan else 0)
    serial = weighted(rng, [(rng.randint(1, 9), 0.8), (rng.randint(10, 399), 0.2)])
    return f"{code.replace('.', '')}99{day:02d}{born:%m%y}{serial:04d}"


def nip(rng: Rng, born: dt.date, *, perempuan: bool) -> str:
    """Return an 18-digit NIP: birth date, month of entry, sex, serial."""
    entry = dt.date(born.year + rng.randint(22, 30), rng.choice((1, 3, 4, 10, 12)), 1)
    return f"{born:%Y%m%d}{entry:%Y%m}{2 if perempuan else 1}{rng.randint(1, 29):03d}"


def code_of(kabupaten: str) -> str:
    """Return the code of a kabupaten/kota by its name."""
    return next(code for code, name in tables.KABUPATEN.items() if name == kabupaten)


def draw_code(rng: Rng) -> str:
    """Return the code of a kabupaten/kota, the larger towns more often."""
    weights = {"64.72": 8.0, "64.71": 5.0, "64.02": 4.0, "64.74": 2.0}
    return weighted(rng, [(code, weights.get(code, 1.0)) for code in tables.KABUPATEN])


def _street(rng: Rng) -> str:
    lists = tables.words("streets")
    if chance(rng, 0.16):
        estate = f"{rng.choice(lists['perumahan'])} Blok {rng.choice('ABCDEFGH')}"
        return f"{estate}{rng.choice(('', '-', ' '))}{rng.randint(1, 12)} No. {rng.randint(1, 60)}"
    name = rng.choice(("Jl. ", "Jl. ", "Jl. ", "Jalan ", "Jln. ")) + rng.choice(lists["jalan"])
    if chance(rng, 0.12):
        return f"{name} Km. {rng.randint(2, 38)}"
    if chance(rng, 0.4):
        name += f" {rng.choice(('Gg.', 'Gg.', 'Gang'))} {rng.choice(lists['gang'])}"
    if chance(rng, 0.1):
        name += f" Blok {rng.choice('ABCDEF')}"
    suffix = rng.choice(("", "", "", "", "A", "B")) if chance(rng, 0.9) else "/12"
    return f"{name} No. {rng.randint(1, 214)}{suffix}" if chance(rng, 0.85) else name


def address(rng: Rng, code: str) -> Address:
    """Return an invented address in the kabupaten/kota of that code."""
    kecamatan = rng.choice(tables.kecamatan()[code])
    villages = tables.words("kelurahan")
    desa = code not in tables.KOTA and kecamatan not in {"Tenggarong", "Tanjung Redeb", "Melak"}
    return Address(
        jalan=_street(rng),
        rt=f"{rng.randint(1, 62):03d}",
        rw=f"{rng.randint(1, 12):03d}" if chance(rng, 0.35) else None,
        kelurahan=rng.choice(villages.get(kecamatan, villages["semua"])),
        desa=desa,
        kecamatan=kecamatan,
        kabupaten=tables.KABUPATEN[code],
        kode_pos=tables.KODE_POS[code] + f"{rng.randint(11, 79)}",
    )


def _name(rng: Rng, group: str, *, perempuan: bool) -> str:
    lists = tables.words("names")[group]
    pool = lists["wanita" if perempuan else "pria"]
    if group == "bali":
        head = rng.choice(lists["wanita_awal" if perempuan else "pria_awal"])
        return " ".join([head, *rng.sample(pool, rng.choice((1, 2, 2)))])
    count = weighted(rng, [(1, 0.14), (2, 0.6), (3, 0.22), (4, 0.04)])
    parts = rng.sample(pool, count)
    lead = {"jawa": "MUHAMMAD", "banjar": "MUHAMMAD", "bugis": "ANDI", "kutai": "AJI"}.get(group)
    if lead in parts:
        parts.remove(lead)
        parts.insert(0, lead)
    return " ".join(parts) if len("".join(parts)) > 4 else f"{parts[0]} {rng.choice(pool)}"


def _titles(rng: Rng, group: str, kind: str, *, perempuan: bool) -> tuple[str, str]:
    depan = ""
    if group in {"banjar", "bugis", "jawa", "kutai"} and chance(rng, 0.16):
        depan = "Hj." if perempuan else "H."
    elif kind == "umum" and chance(rng, 0.05):
        depan = rng.choice(("Dra." if perempuan else "Drs.", "Ir."))
    pool = tables.words("names")["gelar"][kind]
    share = {"umum": 0.28, "ttk": 0.85}.get(kind, 1.0)
    belakang = rng.choice(pool) if chance(rng, share) else ""
    if belakang == "Dra.":
        return f"{'Dra.' if perempuan else 'Drs.'} {depan}".strip(), "Apt."
    return depan, belakang


def person(
    rng: Rng, code: str, today: dt.date, *, titles: str = "umum", ages: tuple[int, int] = (26, 62)
) -> Person:
    """Return an invented person living in kabupaten ``code``, aged within ``ages`` at ``today``.

    Args:
        rng: the stream to draw from.
        code: kabupaten/kota of residence, ``64.72``.
        today: the day at which the age counts.
        titles: list of titles in ``names.toml`` (``umum``, ``ttk``, ``notaris``, …).
        ages: youngest and oldest age in years.
    """
    perempuan = chance(rng, 0.45)
    group = weighted(rng, _ETHNIC)
    born = today - dt.timedelta(days=rng.randint(ages[0] * 366, ages[1] * 365))
    depan, belakang = _titles(rng, group, titles, perempuan=perempuan)
    issued = day_between(rng, max(_KTP_ELECTRONIC, born + dt.timedelta(days=6500)), today)
    expiry = None
    if issued < _FOR_LIFE:
        expiry = dt.date(issued.year + 5, born.month, min(born.day, 28))
    home = code if chance(rng, 0.75) else draw_code(rng)
    lists = tables.words("names")
    return Person(
        nama=_name(rng, group, perempuan=perempuan),
        gelar_depan=depan,
        gelar_belakang=belakang,
        nik=nik(rng, home, born, perempuan=perempuan),
        perempuan=perempuan,
        tempat_lahir=rng.choice(lists["tempat_lahir"]["semua"]),
        tanggal_lahir=born,
        alamat=address(rng, code if chance(rng, 0.85) else draw_code(rng)),
        pekerjaan=rng.choice(lists["pekerjaan"]["semua"]),
        agama=_AGAMA.get(group, "ISLAM") if chance(rng, 0.92) else "KRISTEN",
        status_kawin=weighted(
            rng,
            [("KAWIN", 0.72), ("BELUM KAWIN", 0.2), ("CERAI HIDUP", 0.04), ("CERAI MATI", 0.04)],
        ),
        gol_darah=rng.choice(_GOL),
        ktp_terbit=issued,
        ktp_berlaku=expiry,
        npwp15=npwp15(rng, home, badan=False),
        telepon=f"08{rng.choice(('12', '13', '21', '22', '52', '53'))}{rng.randint(10**7, 10**8)}",
    )


def official(rng: Rng, jabatan: str, today: dt.date, titles: str) -> Official:
    """Return an invented civil servant in that office."""
    born = today - dt.timedelta(days=rng.randint(42 * 366, 58 * 365))
    drawn = person(rng, "64.72", today, titles=titles, ages=(42, 58))
    ranks = (
        "Pembina (IV/a)",
        "Pembina Tk. I (IV/b)",
        "Pembina Tingkat I / IV b",
        "Pembina Utama Muda (IV/c)",
        "Pembina Tk.I, IV/b",
    )
    return Official(
        nama=drawn.nama_lengkap,
        nip=nip(rng, born, perempuan=drawn.perempuan),
        pangkat=rng.choice(ranks),
        jabatan=jabatan,
    )
