"""How Indonesian paper writes dates, numbers, money and identifiers.

Printers for layouts: nothing here reads. Independent of the readers' own parsers on purpose,
so that a mistake in one is not hidden by the same mistake in the other.
"""

import datetime as dt

from lab.specimens.rng import Rng, weighted

BULAN = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
    "Oktober", "November", "Desember",
)  # fmt: skip
BULAN_LAMA = {"Februari": "Pebruari", "November": "Nopember"}
BULAN_PENDEK = (
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agt", "Sep", "Okt", "Nov", "Des",
)  # fmt: skip
ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_SATUAN = (
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan",
    "sepuluh", "sebelas",
)  # fmt: skip
_BESAR = ((10**12, "triliun"), (10**9, "miliar"), (10**6, "juta"), (1000, "ribu"))


def _ratusan(n: int) -> str:
    if n < 12:
        return _SATUAN[n]
    if n < 20:
        return f"{_SATUAN[n - 10]} belas"
    if n < 100:
        puluh, sisa = divmod(n, 10)
        return f"{_SATUAN[puluh]} puluh" + (f" {_SATUAN[sisa]}" if sisa else "")
    ratus, sisa = divmod(n, 100)
    kepala = "seratus" if ratus == 1 else f"{_SATUAN[ratus]} ratus"
    return kepala + (f" {_ratusan(sisa)}" if sisa else "")


def terbilang(n: int) -> str:
    """Return ``n`` (0 up to 999 trillion) in Indonesian number words."""
    parts = []
    for size, name in _BESAR:
        count, n = divmod(n, size)
        if count:
            parts.append("seribu" if (size, count) == (1000, 1) else f"{_ratusan(count)} {name}")
    if n or not parts:
        parts.append(_ratusan(n))
    return " ".join(parts)


def nama_bulan(month: int, *, lama: bool = False) -> str:
    """Return the month's name, in the old spelling (Pebruari, Nopember) when ``lama``."""
    name = BULAN[month - 1]
    return BULAN_LAMA.get(name, name) if lama else name


def tanggal_panjang(day: dt.date, *, lama: bool = False, nol: bool = False) -> str:
    """Return ``12 Mei 2017``; ``nol`` pads the day with a zero."""
    angka = f"{day.day:02d}" if nol else str(day.day)
    return f"{angka} {nama_bulan(day.month, lama=lama)} {day.year}"


def tanggal_angka(day: dt.date, pisah: str = "-") -> str:
    """Return ``12-05-2017``."""
    return pisah.join((f"{day.day:02d}", f"{day.month:02d}", str(day.year)))


def tanggal_kata(day: dt.date, *, lama: bool = False) -> str:
    """Return ``dua belas Mei dua ribu tujuh belas``."""
    bulan = nama_bulan(day.month, lama=lama)
    return f"{terbilang(day.day)} {bulan} {terbilang(day.year)}"


def tanggal_acak(rng: Rng, day: dt.date) -> str:
    """Return the date in one of the forms that letters use, drawn by frequency."""
    lama = rng.random() < 0.25
    forms = [
        (tanggal_panjang(day, lama=lama), 0.62),
        (tanggal_panjang(day, lama=lama, nol=True), 0.14),
        (tanggal_panjang(day, lama=lama).upper(), 0.06),
        (tanggal_angka(day), 0.12),
        (tanggal_angka(day, "/"), 0.04),
        (f"{day.day} {BULAN_PENDEK[day.month - 1]} {day.year}", 0.02),
    ]
    return weighted(rng, forms)


def hari(day: dt.date) -> str:
    """Return the weekday's name."""
    return HARI[day.weekday()]


def hari_acak(rng: Rng, day: dt.date) -> str:
    """Return the weekday's name, Friday and Sunday in one of their spellings."""
    forms = {"Jumat": ["Jumat", "Jum'at", "Jum\u2019at"], "Minggu": ["Minggu", "Ahad"]}
    name = hari(day)
    return rng.choice(forms.get(name, [name]))


def ribuan(n: int) -> str:
    """Return ``1.250.000``."""
    return f"{n:,}".replace(",", ".")


def rupiah(n: int, ekor: str = ",-") -> str:
    """Return ``Rp 1.250.000,-``; ``ekor`` is the tail (``,-``, ``,00`` or empty)."""
    return f"Rp {ribuan(n)}{ekor}"


def npwp_titik(npwp15: str) -> str:
    """Return the 15 digits as ``01.234.567.8-722.000``."""
    d = npwp15
    return f"{d[:2]}.{d[2:5]}.{d[5:8]}.{d[8]}-{d[9:12]}.{d[12:]}"


def berkelompok(digits: str, size: int = 4) -> str:
    """Return the digits in groups parted by a space, as 16-digit NPWP are printed."""
    return " ".join(digits[i : i + size] for i in range(0, len(digits), size))


def nip_spasi(nip: str) -> str:
    """Return an NIP as it is printed: ``19700101 199503 2 001``."""
    return f"{nip[:8]} {nip[8:14]} {nip[14]} {nip[15:]}"


def kapital(text: str) -> str:
    """Return each word with a capital, roman numbers and initials left as they are."""
    return " ".join(
        w if len(w) < 3 and w.isupper() else w[:1] + w[1:].lower() for w in text.split()
    )
