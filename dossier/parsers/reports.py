"""What lists, charts and reports come to: a count, a dosage form, a conclusion."""

from __future__ import annotations

import re
from typing import Final

from dossier import problems
from dossier.declaration import Parsed
from dossier.lookalikes import DIGITISH, to_digits
from dossier.parsers.words import dosage_forms
from dossier.text import letters, plain, trimmed, upper, without_fillers

_MOST: Final = 999
_COUNT: Final = re.compile(rf"(?<![0-9A-Za-z]){DIGITISH}{{1,3}}(?![0-9A-Za-z])")
_LONGEST: Final = 240
_LABEL: Final = re.compile(r"^(?:HASIL\s*/\s*)?KESIMPULAN\b(?:\s+HASIL\s+\w+)?\s*[:;=]\s*")
_BEFORE: Final = re.compile(
    r"^.{0,160}?\b(?:DINYATAKAN|DISIMPULKAN|MENYIMPULKAN|BERKESIMPULAN|BERPENDAPAT|MENYATAKAN)\b\s*(?:BAHWA\b\s*)?[:;]?\s*"
)
"""``Berdasarkan hasil pemeriksaan, sarana dinyatakan :``, before what is concluded."""

_WHOLE: Final = re.compile(
    r"(?:TEMPAT|SARANA|PERUSAHAAN|LOKASI|PEMOHON|FASILITAS)(?: PRODUKSI| USAHA)?(?: INI| TERSEBUT)?"
    r" DINYATAKAN (?![:B])"
)
"""``Sarana dinyatakan memenuhi persyaratan``: under its heading it is a sentence by itself."""

_SIGNED: Final = re.compile(
    r"\s+[A-Z]+(?: [A-Z]+)?\s*,\s*(?:TANGGAL\s+)?\d{1,2}[-/. ]+\w{2,9}[-/. ]+(?:19|20)\d\d\b.*$"
)
"""Place and day under a conclusion, with what goes on after them."""

_CLOSED: Final = re.compile(
    r"(?:^|[.;]\s*)(?:DEMIKIAN|TIM PEMERIKSA|YANG MEMERIKSA|BERITA ACARA INI)\b.*$"
)
"""The closing words of the report."""

_SAYS: Final = re.compile(
    r"\bMEMENUHI\b|\bLAYAK\b|\bREKOMENDASI|DIREKOMENDASIKAN|\bSESUAI\b|\bDAPAT\b|\bSYARAT|\bBAIK\b"
    r"|\bSETUJU|\bDITOLAK\b|\bLULUS\b"
)


def count(text: str) -> Parsed | None:
    """A small whole number.

    >>> count("Jumlah : 23 orang").value, count("O7 baris").value
    ('23', '7')
    >>> count("0 baris").value, count("0 orang")  # only an empty list has none
    ('0', None)
    """
    if text == "0 baris":
        return Parsed("0", 0.7)
    found = _COUNT.search(plain(text))
    digits = to_digits(found[0]) if found else None
    if found is None or digits is None or not re.search(r"\d", found[0]):
        return None
    value = int(digits)
    if not 0 < value <= _MOST:
        return None
    if digits != found[0]:
        return Parsed(str(value), 0.6, (problems.LETTERS_AS_DIGITS,))
    return Parsed(str(value), 0.8)


def conclusion(text: str) -> Parsed | None:
    """The conclusion in capitals, without its label and the closing stop.

    >>> conclusion("Kesimpulan : Memenuhi syarat dengan catatan.").value
    'MEMENUHI SYARAT DENGAN CATATAN'
    >>> conclusion("Berdasarkan hasil pemeriksaan, sarana dinyatakan : layak").value
    'LAYAK'
    >>> conclusion("Memenuhi syarat. Berita acara ini dibuat rangkap dua.").value
    'MEMENUHI SYARAT'
    """
    line = _LABEL.sub("", trimmed(upper(without_fillers(text)))).rstrip(". ;,")
    said = _BEFORE.sub("", line)
    if _SAYS.search(said) and not _WHOLE.match(line):
        line = said
    line = _SIGNED.sub("", _CLOSED.sub("", line)).rstrip(". ;,")
    if len(letters(line)) < 4 or len(line) > _LONGEST:
        return None
    return Parsed(line, 0.8 if _SAYS.search(line) else 0.35)


def dosage_form(text: str) -> Parsed | None:
    """The first dosage form that a text names; less sure where it names several.

    >>> dosage_form("DIAGRAM ALIR PEMBUATAN CAIRAN OBAT LUAR (COL)").value
    'cairan_obat_luar'
    """
    found = dosage_forms(text)
    if found is None or not isinstance(found.value, tuple):
        return None
    strength = found.strength if len(found.value) == 1 else 0.5
    return Parsed(str(found.value[0]), strength, found.problems)
