"""Normalised values as the public form writes them, made from what a layout prints.

A layout passes the very string that it prints, so that the truth follows the paper.
"""

import datetime as dt
import re

from lab.specimens.words import BULAN, BULAN_LAMA

SEUMUR_HIDUP = "SEUMUR HIDUP"


def baris(printed: str) -> str:
    """Return text in one line, upper case, single spaces, no comma or stop at the end."""
    return re.sub(r"\s+", " ", printed).strip().rstrip(" ,.;:-").upper()


def nama(printed: str) -> str:
    """Return a person's name: upper case, titles as printed; the stop of a title stays."""
    text = re.sub(r"\s+", " ", printed).strip().rstrip(" ,;:-").upper()
    return text if "," in text else text.rstrip(".")


def badan(printed: str) -> str:
    """Return a company's name, form first, without a dot in the form."""
    text = re.sub(r"\s+", " ", printed).strip().strip('"“”').rstrip(" ,;").upper()
    text = re.sub(r"^(PERSEROAN TERBATAS)\s+(?=PT\b)", "", text)
    return re.sub(r"^(P\.?T|C\.?V|U\.?D|FA)\.?\s*(?=[A-Z\"])", _bare_form, text)


def _bare_form(match: re.Match[str]) -> str:
    return match.group(1).replace(".", "") + " "


def nomor(printed: str) -> str:
    """Return a letter's number: upper case, no spaces around its separators."""
    text = re.sub(r"\s+", " ", printed).strip().rstrip(" .,").upper()
    return re.sub(r"\s*([/.\-])\s*", r"\1", text)


def tanggal(day: dt.date | None) -> str | None:
    """Return an ISO date, or None where there is none."""
    return day.isoformat() if day else None


def berlaku(day: dt.date | None) -> str:
    """Return the end of validity: an ISO date or ``SEUMUR HIDUP``."""
    return day.isoformat() if day else SEUMUR_HIDUP


def angka(printed: str) -> str:
    """Return the digits alone (NIK, NIP, NPWP, NIB)."""
    return re.sub(r"\D", "", printed)


def months() -> dict[str, int]:
    """Return month numbers by upper-case name, old spellings too (for tests of layouts)."""
    table = {name.upper(): i for i, name in enumerate(BULAN, 1)}
    return table | {old.upper(): table[new.upper()] for new, old in BULAN_LAMA.items()}
