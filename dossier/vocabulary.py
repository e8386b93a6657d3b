"""Closed sets of words: dosage forms, sexes, legal forms, positions, with all their spellings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, Literal

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from dossier.lookalikes import to_letters
from dossier.text import letters, upper

Gender = Literal["LAKI-LAKI", "PEREMPUAN"]
LegalForm = Literal["PT", "CV", "UD", "KOPERASI", "FIRMA", "YAYASAN", "PT PERORANGAN"]

DOSAGE_FORMS: Final[dict[str, tuple[str, ...]]] = {
    "rajangan": ("RAJANGAN",),
    "serbuk": ("SERBUK",),
    "parem": ("PAREM", "PARAM"),
    "pilis": ("PILIS",),
    "tapel": ("TAPEL",),
    "cairan_obat_luar": (
        "CAIRAN OBAT LUAR",
        "CAIRAN LUAR",
        "COL",
        "OBAT LUAR",
        "MINYAK GOSOK",
        "MINYAK URUT",
        "MINYAK BALUR",
    ),
    "cairan_obat_dalam": ("CAIRAN OBAT DALAM", "CAIRAN DALAM", "COD"),
    "kapsul": ("KAPSUL", "CAPSUL"),
    "pil": ("PIL",),
    "dodol": ("DODOL", "JENANG"),
    "pastiles": ("PASTILES", "PASTILLES", "PASTILE"),
    "krim": ("KRIM", "CREAM"),
    "salep": ("SALEP", "SALAP"),
    "plester": ("PLESTER",),
    "tablet": ("TABLET",),
    "effervescent": ("EFFERVESCENT", "EFERVESEN", "EFFERVESEN", "EFERVESCENT"),
}
"""Dosage forms of traditional medicine and their spellings; a small producer (UKOT) may make all
but tablet and effervescent."""

POSITIONS: Final = (
    "PRESIDEN DIREKTUR", "PRESIDEN KOMISARIS", "WAKIL DIREKTUR UTAMA", "DIREKTUR PRODUKSI",
    "DIREKTUR KEUANGAN", "DIREKTUR OPERASIONAL", "DIREKTUR PEMASARAN", "KOMISARIS INDEPENDEN",
    "DIREKTUR UTAMA", "WAKIL DIREKTUR", "DIREKTUR", "DIREKTRIS", "KOMISARIS UTAMA", "KOMISARIS",
    "PESERO AKTIF", "PERSERO AKTIF", "SEKUTU AKTIF", "PESERO PENGURUS", "SEKUTU PENGURUS",
    "PESERO PASIF", "PERSERO PASIF", "SEKUTU PASIF", "PESERO KOMANDITER", "SEKUTU KOMANDITER",
    "PERSERO KOMANDITER", "PERSERO PENGURUS", "PESERO DIAM", "PERSERO DIAM", "SEKUTU DIAM",
    "KOMANDITER", "KETUA PENGURUS", "ANGGOTA PENGAWAS", "WAKIL SEKRETARIS", "WAKIL BENDAHARA",
    "WAKIL DIREKTRIS", "KOORDINATOR PENGAWAS", "SEKRETARIS PENGAWAS", "MANAJER UMUM",
    "MANAJER KEUANGAN", "MANAJER PRODUKSI", "MANAJER OPERASIONAL", "MANAJER PEMASARAN",
    "KETUA UMUM", "WAKIL KETUA", "KETUA", "SEKRETARIS", "BENDAHARA", "KETUA PENGAWAS", "PENGAWAS",
    "PEMBINA", "PENGURUS", "PEMILIK", "PIMPINAN", "PEMIMPIN PERUSAHAAN", "MANAJER", "DIRUT",
    "PENANGGUNG JAWAB TEKNIS", "PENANGGUNG JAWAB", "APOTEKER PENANGGUNG JAWAB", "KOORDINATOR",
    "ANGGOTA", "PRESIDENT DIRECTOR", "PRESIDENT COMMISSIONER", "DIRECTOR", "COMMISSIONER",
)  # fmt: skip
"""Positions in a company, of its management and its supervision."""

_LEGAL_FORMS: Final[tuple[tuple[str, LegalForm], ...]] = (
    (r"\bPT\.? ?\(?PERORANGAN|PERSEROAN (?:TERBATAS )?PERORANGAN", "PT PERORANGAN"),
    (r"PERSEROAN TERBATAS|\bP\.?T\b", "PT"),
    (r"KOMANDITER|COMMANDITAIRE|\bC\.?V\b", "CV"),
    (r"USAHA DAGANG|\bU\.?D\b", "UD"),
    (r"\bKOPERASI|\bK\.?S\.?U\b|\bK\.?U\.?D\b|\bKOP\.", "KOPERASI"),
    (r"\bFIRMA\b|\bFA\b", "FIRMA"),
    (r"\bYAYASAN\b", "YAYASAN"),
)
_BOTH_LIQUIDS: Final = re.compile(
    r"\b(CAIRAN (?:OBAT )?)(LUAR|DALAM) ?(?:/|,|DAN|&|ATAU|MAUPUN) ?(?:OBAT )?(LUAR|DALAM)\b"
)
_EXCEPT: Final = re.compile(
    r"\b(?:KECUALI|SELAIN|TIDAK TERMASUK|BUKAN|DILARANG|DI ?LUAR"
    r"|TIDAK (?:BOLEH |DAPAT |AKAN )?(?:MEMBUAT|MEMPRODUKSI|DIPRODUKSI|DIBUAT))\b[^.;]*"
)
_SPELLINGS: Final = {
    spelling: form for form, spellings in DOSAGE_FORMS.items() for spelling in spellings
}
_CLOSED_UP: Final = [
    (spelling.replace(" ", ""), " " in spelling, form) for spelling, form in _SPELLINGS.items()
]
"""Spellings without their spaces, whether they have some, and what they spell."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word of the vocabulary, and whether misread letters had to be guessed."""

    term: str
    guessed: bool = False


def find_dosage_forms(text: str) -> tuple[Term, ...]:
    """The dosage forms a text names, each once, in its order; those it excepts are left out.

    >>> [each.term for each in find_dosage_forms("Rajangan, param dan cairan obat luar (COL)")]
    ['rajangan', 'parem', 'cairan_obat_luar']
    >>> find_dosage_forms("semua bentuk sediaan kecuali tablet dan efervesen")
    ()
    >>> [each.term for each in find_dosage_forms("Pildan Kapsul")]
    ['pil', 'kapsul']
    """
    line = _EXCEPT.sub(" ", upper(text))
    line = _BOTH_LIQUIDS.sub(r"\1\2, \1\3", line)
    words = [
        word.removesuffix("DAN") if _closed_up(word) else word
        for word in re.findall(r"[A-Z0-9|!]+", line)
    ]
    found: dict[str, Term] = {}
    place = 0
    while place < len(words):
        hit, size = _dosage_at(words, place)
        if hit and not (hit.term in found and not found[hit.term].guessed):
            found[hit.term] = hit
        place += size
    return tuple(found.values())


def _closed_up(word: str) -> bool:
    """Whether the word is a form and the DAN after it, the space between lost in print."""
    return word.endswith("DAN") and word.removesuffix("DAN") in _SPELLINGS


def find_gender(text: str) -> Term | None:
    """The sex a text names, tolerant of what OCR makes of LAKI-LAKI.

    >>> find_gender("LAKI-LATI Gol. Darah : O")
    Term(term='LAKI-LAKI', guessed=True)
    """
    line = upper(text)
    bare = letters(to_letters(line))
    for word in ("LAKILAKI", "PEREMPUAN", "PRIA", "WANITA"):
        if word in letters(line):
            return Term(_gender(word))
    for word in ("LAKILAKI", "PEREMPUAN", "WANITA"):
        if fuzz.partial_ratio(word, bare) >= 75 and len(bare) >= len(word) - 1:
            return Term(_gender(word), guessed=True)
    if re.fullmatch(r"\W*[LP]\W*", line):
        return Term(_gender("PRIA" if "L" in line else "WANITA"))
    return None


def find_legal_form(text: str) -> LegalForm | None:
    """The legal form that a name or a heading tells; the first one named.

    >>> find_legal_form("AKTA PENDIRIAN PERSEROAN KOMANDITER"), find_legal_form("PT. ABC")
    ('CV', 'PT')
    """
    line = upper(text)
    hits = [
        (found.start(), order, form)
        for order, (pattern, form) in enumerate(_LEGAL_FORMS)
        if (found := re.search(pattern, line))
    ]
    return min(hits)[2] if hits else None


_FIGURES: Final = str.maketrans("015", "OIS")
"""Figures that in a torn word were letters."""


def find_position(text: str) -> Term | None:
    """The position in a company that a text names, the longest that fits.

    >>> find_position("selaku Direktur Utama").term, find_position("D1REKTUR")
    ('DIREKTUR UTAMA', Term(term='DIREKTUR', guessed=True))
    """
    line = upper(text)
    longest = sorted(POSITIONS, key=len, reverse=True)
    for each in longest:
        if re.search(rf"\b{each}\b", line):
            return Term(each)
    closed = line.replace(" ", "").translate(_FIGURES)  # torn words: ``P IMPINAN``, ``SEKRETAR 15``
    for likely in dict.fromkeys((to_letters(line), to_letters(closed))):
        for each in longest:
            if abs(len(likely) - len(each)) <= 2 and fuzz.ratio(each, likely) >= 85:
                return Term(each, guessed=True)
    return None


def _gender(word: str) -> Gender:
    return "LAKI-LAKI" if word in {"LAKILAKI", "PRIA"} else "PEREMPUAN"


def _dosage_at(words: list[str], place: int) -> tuple[Term | None, int]:
    """The dosage form at a place, and how many words it takes (1 when there is none)."""
    for size in (3, 2, 1):
        phrase = " ".join(words[place : place + size])
        if phrase in _SPELLINGS and phrase.count(" ") == size - 1:
            return Term(_SPELLINGS[phrase]), size
    for size in (3, 2, 1):
        if len(words) < place + size:
            continue
        closed = "".join(words[place : place + size])
        likely = letters(to_letters(closed))
        for whole, parted, form in _CLOSED_UP:
            if closed == whole or ((parted or size == 1) and _near(likely, whole)):
                return Term(form, guessed=closed != whole), size
    return None, 1


def _near(word: str, spelling: str) -> bool:
    """Short words must be exact, others nearly: PIL is not PILIH, JANGAN is not RAJANGAN."""
    limit = 0 if len(spelling) < 6 else 1 if len(spelling) < 10 else 2
    return bool(word) and Levenshtein.distance(word, spelling, score_cutoff=limit) <= limit
