"""Closed vocabularies and free lines: dosage forms, sex, verdict, offices, subjects."""

from __future__ import annotations

import re
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import Hamming, Levenshtein

from dossier import problems, vocabulary
from dossier.declaration import Parsed
from dossier.lookalikes import to_letters
from dossier.offices import UNMISTAKABLE
from dossier.text import letters, trimmed, upper, without_accents, without_fillers
from dossier.verdicts import choices, chosen, deciding, read_decision

_NOT_CHOSEN: Final = re.compile(r"(?:\[\s?\]|\u2610)[^\[\]\u2610-\u2612\n]{0,80}")
_HOOK: Final = "\u010d\u0219\u015f\u0161\u0107"
"""What readers make of a box with a hook in it: a letter by itself that is none of Indonesian."""

_TICKED: Final = r"\[\s?[xXvV\u2713\u221a]\s?\]|[\u2611\u2612]"
_PLAINLY: Final = re.compile(_TICKED)
_CHOSEN: Final = re.compile(rf"{_TICKED}|(?<!\S)[{_HOOK}](?!\S)")


def _chosen(text: str) -> str:
    """A form's text without the boxes that nobody ticked, where one is ticked."""
    if not _CHOSEN.search(text):
        return text
    return _CHOSEN.sub(" . dipilih ", _NOT_CHOSEN.sub(". ", text))


def _behind_the_tick(text: str) -> str:
    """What stands behind the only box that is ticked, up to the next box; other text as it is."""
    parts = _CHOSEN.split(text)
    return re.split(r"[\[\u2610]", parts[1])[0] if len(parts) == 2 else text


_LABEL: Final = re.compile(r"^(?:(?:PERIHAL|HAL|JABATAN|INSTANSI)\s*[:;=]|TENTANG\b\s*[:;=]?)\s*")
_LONGEST: Final = 300


_TICK: Final = re.compile(
    r"(?<!\w)(?:[\[(]\s?)?(?:[xX]{1,3}|[\u2611\u2612\u2713\u221aVv])(?:\s?[\])]|J)?\s*(?<=[\s\])\u2611\u2612\u2713\u221a])(?=[A-Za-z])"
)


def _ticked(text: str) -> str:
    """Of a list to be ticked only what has a tick before it; other text as it is."""
    if not re.search(
        r"(?i)beri(?:kan)?\s+tanda|centang|pilih\s+salah|\[[xv]\]|[\u2611\u2612\u2713\u221a]", text
    ):
        return text
    ticks = [(found.start(), found.end()) for found in _TICK.finditer(text)]
    ends = [*(start for start, _ in ticks), len(text)][1:]
    after = [text[at : min(end, at + 40)] for (_, at), end in zip(ticks, ends, strict=False)]
    first = (vocabulary.find_dosage_forms(each) for each in after)
    return "; ".join(found[0].term.replace("_", " ") for found in first if found)


def dosage_forms(text: str) -> Parsed | None:
    """The dosage forms a text names, in its order.

    >>> dosage_forms("1. Rajangan 2. Cairan obat luar").value
    ('rajangan', 'cairan_obat_luar')
    >>> dosage_forms("(beri tanda) [X] serbuk [ ] pil").value
    ('serbuk',)
    >>> dosage_forms("(beri tanda) ( X ) serbuk ( ) pil ( x ) krim").value
    ('serbuk', 'krim')
    """
    found = vocabulary.find_dosage_forms(_ticked(text))
    if not found:
        return None
    guessed = any(each.guessed for each in found)
    return Parsed(
        tuple(each.term for each in found),
        0.65 if guessed else 0.85,
        (problems.SPELLING_GUESSED,) if guessed else (),
    )


_WORTH: Final = {"sepuluh": "10000", "enam": "6000", "tiga": "3000"}


_A_PIECE: Final = 57
"""So like the whole word is the piece of it that a signature leaves: ``ELEKT``, ``TRONIK``."""


def stamp_duty(text: str) -> Parsed | None:
    """The tariff of a stamp in rupiah, or ``e-meterai`` (UU 10/2020; before, UU 13/1985).

    >>> stamp_duty("Rp 6.000").value, stamp_duty("e-Meterai").value
    ('6000', 'e-meterai')
    """
    if re.search(r"(?i)\be\s?-?\s?met|met[eo]rai\s+elektronik", text):
        return Parsed("e-meterai", 0.8)
    if re.fullmatch(r"10[.,]?000\W+(?:\S{1,3}\s+){0,2}[A-Z0-9 ]{17,27}", text):
        return Parsed("e-meterai", 0.8)
    if re.fullmatch(r"[A-Z]{4,12}", text) and fuzz.ratio(text, "ELEKTRONIK") >= _A_PIECE:
        return Parsed("e-meterai", 0.75, (problems.SPELLING_GUESSED,))
    if signed_across := re.match(r"(?P<first>[16])[0OoQDG]{2,5}\W+(?:\w\W+)?RUPI?A", text):
        worth = {"1": "10000", "6": "6000"}[signed_across["first"]]
        return Parsed(worth, 0.55, (problems.TWO_WAY_DIGIT,))
    if misread := re.match(r"(?P<figures>\d{4,5})\W+RUPIA", text):
        return _nearly_worth(misread["figures"])
    for word, worth in _WORTH.items():
        if re.fullmatch(rf"(?i)\W*{word}\s*ribu\W*", text):
            return Parsed(worth, 0.7)
    digits = re.sub(r"\D", "", text)
    return Parsed(digits, 0.8) if digits in {"3000", "6000", "10000"} else None


def _nearly_worth(figures: str) -> Parsed | None:
    """The one tariff that figures are but for one of them, as a seal across it leaves them."""
    near = [
        worth
        for worth in _WORTH.values()
        if len(worth) == len(figures) and Hamming.distance(worth, figures) <= 1
    ]
    return Parsed(near[0], 0.5, (problems.TWO_WAY_DIGIT,)) if len(near) == 1 else None


def gender(text: str) -> Parsed | None:
    """``LAKI-LAKI`` or ``PEREMPUAN``."""
    found = vocabulary.find_gender(text)
    if not found:
        return None
    if found.guessed:
        return Parsed(found.term, 0.75, (problems.SPELLING_GUESSED,))
    return Parsed(found.term, 0.95 if len(letters(text)) > 1 else 0.5)


def legal_form(text: str) -> Parsed | None:
    """The legal form of a company, from its name, a heading or the box that is ticked.

    >>> legal_form("[ ] PT [X] CV [ ] Koperasi").value
    'CV'
    """
    form = vocabulary.find_legal_form(_behind_the_tick(text))
    return Parsed(form, 0.9 if len(letters(text)) > 2 else 0.7) if form else None


def verdict(text: str) -> Parsed | None:
    """What a recommendation decides, from its prose.

    >>> verdict("Dapat diberikan rekomendasi sepanjang memenuhi ketentuan.").value
    'bersyarat'
    """
    offered = () if _PLAINLY.search(text) else choices(text)
    if offered:
        ticked = chosen(text, offered)
        where = tuple(each.span() for each in offered)
        return Parsed(ticked, 0.6, (problems.MIXED_VERDICT,), where) if ticked else None
    reading = read_decision(_chosen(text))
    if reading is None:
        return None
    strength, where = 0.85 if reading.outright else 0.55, deciding(text, reading)
    if reading.mixed:
        mixed = (problems.MIXED_VERDICT,)
        return Parsed(reading.decision, strength - 0.25, mixed, where)
    return Parsed(reading.decision, strength, where=where)


_AFTER_POSITION: Final = re.compile(
    r"\b(?:(?:P\.?\s?T|C\.?\s?V|U\.?\s?D|PD|KOPERASI|FIRMA|YAYASAN|pada|di|dari|of|mewakili|bertindak"
    r"|berkedudukan|yang|dalam)\b[ .]|(?:P\.T|C\.V|U\.D)\.)",
    re.IGNORECASE,
)
"""What comes after a position in running text."""


_FIRM: Final = re.compile(r"(?:PT|CV|UD|PD|Fa|Koperasi|Firma)\b\.?\s+[A-Z]")
"""So a company begins, where somebody holds a position."""

_STATED: Final = re.compile(
    r"(?i)(?:saya|kami)$|(?:dengan ini |saya |kami )*(?:menyatakan|menerangkan)\b"
)
"""What a statement says next, where nobody filled in a position."""


def position(text: str) -> Parsed | None:
    """A position in a company, as printed.

    >>> position("[ ] Direktur [X] Komisaris [ ] Badan Pengawas").value
    'KOMISARIS'
    """
    text = trimmed(_behind_the_tick(text))
    text = _AFTER_POSITION.split(text)[0] or text
    if _FIRM.match(text) or _STATED.match(text):
        return None
    found = vocabulary.find_position(text)
    line = office_name(text)
    if found and line and to_letters(upper(str(line.value))) == found.term:
        doubts = (problems.SPELLING_GUESSED,) if found.guessed else ()
        return Parsed(found.term, 0.7 if doubts else 0.9, doubts)
    if found and found.guessed:
        return Parsed(found.term, 0.6, (problems.SPELLING_GUESSED,))
    if line is None:
        return None
    begins = found is not None and str(line.value).startswith(found.term)
    return Parsed(line.value, 0.85 if begins else 0.6 if found else 0.4, line.problems)


_NOWHERE: Final = re.compile(r"(?:KPP|KANTOR PELAYANAN PAJAK) (?:P?RATAM?A|MADYA)|NOMOR|NO")
"""A tax office without its place, which stands in the next line; a label with nothing beside it."""


def office_name(text: str) -> Parsed | None:
    """An office or another line as printed: capitals, single spaces, no specks at the ends.

    >>> office_name("| KPP Pratama  Samarinda Ulu .").value
    'KPP PRATAMA SAMARINDA ULU'
    >>> office_name("KPP Pratama") is None
    True
    """
    line = _LABEL.sub("", trimmed(upper(without_fillers(text)))).rstrip(". ")
    if len(letters(line)) < 3 or len(line) > _LONGEST or _NOWHERE.fullmatch(line):
        return None
    share = len(re.findall(r"[A-Z ]", line)) / len(line)
    return Parsed(line, 0.6 if share > 0.85 else 0.4)


_TORN: Final = re.compile(r"(?<=[A-Za-z]{4}) [A-Z]\W*$")
"""What a speck behind its last word is read as: ``... DI SAMARINDA B``."""

_STAMPED: Final = re.compile(r"\b(DI )[A-Z] (?=[A-Z]{3})")
"""A letter of the emblem beside a narrow letterhead, where its line ends: ``DI B SAMARINDA``."""


_CUT_SHORT: Final = re.compile(
    r" DI(?: [A-Z])?$|(?:PROVINSI|PROPINSI|PROV\.?) KALIMANTAN$| PROV\.?$"
    r"|\b(?:PELAYANAN|SATU|PENANAMAN|PEKERJAAN|PENATAAN|TATA|PENGAWAS|PERENCANAAN|PEMBANGUNAN|BESAR"
    r"|DAN)$"
)
"""The place, or the rest of the office's tasks, stands in the next line: ``TERPADU SATU``, under
which there is ``PINTU``."""


def goes_on(office: str) -> bool:
    """Whether an office's name is not over: a letterhead has the rest in its next line.

    >>> goes_on("DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU"), goes_on("DINAS KESEHATAN")
    (True, False)
    """
    return bool(_CUT_SHORT.search(office))


_ALIKE: Final = 85


def _likely_office(name: str) -> str:
    """An office in whose words a letter or two were misread, as it is called.

    Of ``PROVINS KALIMANTAN`` and ``KESEHMATIAN`` no other word can be meant; others stay as read.
    """
    words = [
        next((each for each in UNMISTAKABLE if _is_misread(word, each)), word)
        for word in name.split()
    ]
    return " ".join(words)


def _is_misread(word: str, meant: str) -> bool:
    bare = len(word) > 6 and word.isalpha() and word not in (meant, "PROPINSI")
    return bare and fuzz.ratio(word, meant) >= _ALIKE


def issuer(text: str) -> Parsed | None:
    """The office that issued a paper."""
    parsed = office_name(_TORN.sub("", _STAMPED.sub(r"\1", text)))
    if parsed is not None and (likely := _likely_office(str(parsed.value))) != parsed.value:
        doubts = (*parsed.problems, problems.SPELLING_GUESSED)
        parsed = Parsed(likely, round(parsed.strength - 0.1, 2), doubts)
    if parsed is not None and goes_on(str(parsed.value)):
        return Parsed(parsed.value, 0.2, parsed.problems)
    return parsed


def subject(text: str) -> Parsed | None:
    """What a letter is about; a line break in it is a space.

    >>> subject("Rekomendasi Izin Usaha Kecit Obat Tradisional").value
    'REKOMENDASI IZIN USAHA KECIL OBAT TRADISIONAL'
    """
    parsed = office_name(without_accents(text))
    if parsed is None or _ADDRESSED.match(str(parsed.value)):
        return None
    if _A_VERDICT.fullmatch(str(parsed.value)):
        return None
    if _OF_WHICH.fullmatch(str(parsed.value)):
        return Parsed(parsed.value, 0.2, parsed.problems)
    line = _COLUMN_BESIDE.sub(" ", str(parsed.value))
    doubts = [problems.TEXT_DROPPED] if line != parsed.value else []
    spelt = " ".join(_usual(word) for word in line.split())
    if spelt != line:
        doubts.append(problems.SPELLING_GUESSED)
    if not doubts:
        return parsed
    return Parsed(spelt, round(parsed.strength - 0.15, 2), tuple(doubts))


_USUAL: Final = (
    "REKOMENDASI", "PERMOHONAN", "PERTIMBANGAN", "PERSETUJUAN", "PENDIRIAN", "PEMENUHAN",
    "PERSYARATAN", "PENERBITAN", "PENYAMPAIAN", "PEMERIKSAAN", "INDUSTRI", "USAHA",
    "KECIL", "TRADISIONAL", "PRODUKSI", "KESEHATAN",
)  # fmt: skip
"""Words of which the subjects of such letters are made."""

_A_VERDICT: Final = re.compile(
    r"(?:SURAT )?REKOMENDASI "
    r"(?:(?:TIDAK|DAPAT)(?: DAPAT)?(?: DIBERIKAN)?|DIBERIKAN|DITOLAK|BERSYARAT)"
)
"""What is decided, and not what about."""

_COLUMN_BESIDE: Final = re.compile(
    r"(?<=\bKECIL) (?:DAN|DI|YTH) (?=OBAT\b)|(?<=\bOBAT) (?:DAN|DI) (?=TRADI)"
)
"""A word of the addressee, whose column stands close to the first line of the subject."""

_ADDRESSED: Final = re.compile(r"(?:(?:DI)?TUJUKAN |DISAMPAIKAN )?KEPADA\b|(?:KEPADA )?YTH\b")
"""Whom a letter is to, under its number."""

_OF_WHICH: Final = re.compile(r"(?:SURAT )?REKOMENDASI (?:PENERBITAN )?I[ZJ]IN")
"""A licence is recommended by its name, which stands in the next line."""

_ONE_LETTER: Final = 5
"""In a shorter word one letter makes another."""


def _usual(word: str) -> str:
    """A word of subjects, of which one letter was misread or lost."""
    if len(word) < _ONE_LETTER - 1 or word in _USUAL:
        return word
    near = [
        each
        for each in _USUAL
        if len(each) >= _ONE_LETTER and Levenshtein.distance(word, each, score_cutoff=1) == 1
    ]
    return near[0] if len(near) == 1 else word
