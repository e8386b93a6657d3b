"""What a letter of recommendation decides, read from its prose.

A sentence decides when it says what is done with the recommendation (``diberikan``,
``merekomendasikan`` ...). One that denies it outweighs any that grants it: "belum dapat diberikan
... akan diberikan setelah" is a refusal. A condition counts only in a sentence that grants, or in
the one right after it that opens with it; standing formulas at the end of letters ("apabila di
kemudian hari terdapat kekeliruan") do not.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Final, Literal

import regex
from rapidfuzz.distance import Levenshtein

from dossier.choices import picked
from dossier.lookalikes import to_letters
from dossier.text import without_fillers

Decision = Literal["diberikan", "bersyarat", "tidak_diberikan"]

_LEXICON: Final = (
    "BELUM", "TIDAK", "DAPAT", "DIBERIKAN", "MEMBERIKAN", "DIREKOMENDASIKAN", "MEREKOMENDASIKAN",
    "DISETUJUI", "MENYETUJUI", "DITERBITKAN", "MENERBITKAN", "KEBERATAN", "DITOLAK", "MENOLAK",
    "SYARAT", "PERSYARATAN", "CATATAN", "KETENTUAN", "SEPANJANG", "APABILA", "BERSYARAT",
    "MEMENUHI", "MEMATUHI", "REKOMENDASI",
)  # fmt: skip
_DO: Final = (
    r"(?:DI|MEM|KAMI )(?:BERIKAN|PERTIMBANGKAN|PROSES)|(?:DI|ME|KAMI )REKOMENDASIKAN"
    r"|(?:DI|KAMI )(?:SETUJUI|TERBITKAN|KABULKAN)|MENYETUJUI|MENERBITKAN|MENGABULKAN|MENDUKUNG"
    r"|MEMBERI(?= REKOMENDASI| PERSETUJUAN)|KAMI (?:PENUHI|LULUSKAN)"
)
_ASKED: Final = re.compile(
    r"\b(?:UNTUK|AGAR|SUPAYA|KIRANYA|YANG|MOHON|MEMOHON|AKAN) (?:(?:DAPAT|TELAH) )?"
    rf"(?:{_DO})\b"
)
_DENIED: Final = re.compile(
    r"\b(?:BELUM|TIDAK|TDK|BLM)(?: (?:DAPAT|BISA|KAMI|SAUDARA|LAGI|KEMBALI)){0,3}?"
    rf" (?:{_DO})\b|\bDITOLAK\b|\bMENOLAK\b"
)
_GRANTED: Final = re.compile(rf"\b(?:{_DO})\b|\bTIDAK (?:ADA |MERASA |BER)?KEBERATAN\b")
_REFUSED: Final = re.compile(
    r"\bPERM(?:OHONAN|INTAAN)\b(?: (?!PERSYARATAN|SYARAT|KETENTUAN)\w+){0,60}?"
    r" (?:BELUM|TIDAK|TDK|BLM) (?:DAPAT |BISA )?(?:DIPENUHI|DIKABULKAN|DILULUSKAN)\b"
)
"""``Permohonan rekomendasi CV A belum dapat dipenuhi``: of conditions it would tell of fitness."""

_UNFIT: Final = re.compile(r"\b(?:BELUM|TIDAK)(?: DAPAT)? (?:MEMENUHI|LAYAK|SESUAI)\b")
_FIT: Final = re.compile(r"\bMEMENUHI (?:SEMUA |SELURUH )?(?:PER)?SYARAT\w*|\bLAYAK\b")
_CONDITION: Final = re.compile(
    r"\bDENGAN (?:SYARAT|CATATAN|PERSYARATAN)\b|\bBERSYARAT\b|\bSEPANJANG\b"
    r"|(?<!SESUAI )\bDENGAN KETENTUAN\b(?! (?:PERATURAN|PERUNDANG|YANG BERLAKU|UNDANG"
    # What binds everybody is no condition.
    r"|(?:AGAR |UNTUK |TETAP |WAJIB |BERSEDIA ){0,3}(?:ME(?:MATUHI|NAATI|NTAATI)|TUNDUK|PATUH"
    r"|MELAPOR\w*|(?:MEMBERI(?:KAN)?|MENYAMPAIKAN|MEMBUAT|MENGIRIM(?:KAN)?) LAPORAN)))"
    r"|\b(?:APABILA|JIKA|BILA|ASALKAN)\b"
)
_AFTERWARDS: Final = re.compile(
    r"\bSETELAH (?:\w+ ){0,5}?(?:MELENGKAPI|MEMENUHI|MEMPERBAIKI|MENYELESAIKAN|DILENGKAPI"
    r"|DIPENUHI|TERPENUHI|DIPERBAIKI)\b"
)
_OPENING: Final = re.compile(
    r"(?:ADAPUN )?(?:DENGAN (?:SYARAT|CATATAN|PERSYARATAN)|CATATAN|SYARAT(?:NYA)?)\b"
)
_FORMULA: Final = re.compile(
    r"\b(?:APABILA|JIKA|BILA)(?: \w+){0,2}? (?:KEMUDIAN HARI|TERNYATA|KEKELIRUAN|PELANGGARAN"
    r"|MELANGGAR|KESALAHAN|PERUBAHAN)\b"
    # When it lapses, or how long it holds, says nothing of whether it is given.
    r"|\b(?:GUGUR|BATAL|DICABUT|BERAKHIR|(?:TIDAK|HILANG) (?:LAGI )?BERLAKU|DITINJAU)"
    r"(?: \w+){0,4}? (?:APABILA|JIKA|BILA)\b"
    r"|\bBERLAKU(?: \w+){0,3}? (?:SEPANJANG|APABILA|JIKA|BILA) (?:TIDAK|TAK|BELUM)(?: \w+)?"
    r" (?:PERUBAHAN|BERUBAH|PINDAH|DICABUT)\b"
    # What tells a genuine paper: ``Dokumen ini sah apabila kode dapat dipindai``.
    r"|\b(?:SAH|ASLI)(?: \w+)? (?:APABILA|JIKA|BILA)\b"
)
_STOPS: Final = regex.compile(
    r"(?<!\b(?:NO|PT|CV|UD|JL|JLN|GG|KM|BLOK|KAV|RT|RW|KEL|KEC|KAB|DS|DSN|PROV|NIP|NPWP|H|HJ|DR|DRS|DRA"
    r"|IR|APT|SDR|YTH|AN|CQ|UP|LAMP|TELP))(?<!\.[A-Z]{1,5})"  # A.MD.FARM. ends no sentence
    r"(?:[.](?=\s|$)|;(?=\s*(?:$|\d|[A-Z]\s?[.)]|DAN\b|BAHWA\b)))"
)


_NEAR: Final = 200
"""Letters after what grants, within which its condition stands."""

_CHOICE: Final = re.compile(
    r"(?:(?<=\s)|^)(?=[A-Z])(?i:(?:rekomendasi |izin |permohonan )?"
    r"(?P<no>(?:tidak|belum) |(?=ditolak|ditangguhkan))?"
    r"(?:dapat )?(?:(?:layak|disetujui)(?: untuk)? (?:di(?:rekomendasikan|berikan|terbitkan)|izin)"
    r"|direkomendasikan|diberikan|disetujui|diterbitkan|dikabulkan|ditolak|ditangguhkan"
    r"|memenuhi (?:per)?syarat(?:an)?|layak)\b"
    r"(?P<bound>(?: rekomendasi)? (?:bersyarat|dengan (?:syarat|catatan|ketentuan|perbaikan)"
    r"|setelah perbaikan)\b)?)"
)
"""A line of a form that is to be ticked: it begins with a capital letter."""

_CHOICES, _APART = 3, 140
"""A form offers three of them, each so many letters behind the one before at most."""

_NOTE_BINDS: Final = re.compile(
    r"(?i)\bsyarat(?:nya)? ?:|\bdipenuhi dahulu\b|\bsetelah (?:\w+ ){1,3}diperbaiki\b"
)
_NOTE_DENIES: Final = re.compile(r"(?i)\b(?:belum|tidak) (?:memenuhi|ada|layak|sesuai)\b")
_NOTE_BEFORE, _NOTE = 40, 160
"""The officer's note stands beside the choices, or so many letters before or behind them."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was decided.

    Attributes:
        decision: A word of the public form.
        outright: Whether it was said of the recommendation itself, not only of fitness.
        mixed: Whether other sentences say the opposite.
    """

    decision: Decision
    outright: bool = True
    mixed: bool = False


def read_decision(text: str) -> Reading | None:
    """What a letter decides; None when no sentence decides anything.

    >>> read_decision("Pada prinsipnya kami tidak keberatan.").decision
    'diberikan'
    >>> read_decision("Rekomendasi belum dapat kami berikan.").decision
    'tidak_diberikan'
    >>> read_decision("Dapat diberikan rekomendasi dengan catatan agar memperbaiki alur.").decision
    'bersyarat'
    """
    pieces = (_repaired(each) for each in _STOPS.split(without_fillers(text).upper()))
    sentences = [_ASKED.sub(" ", each) for each in pieces if " " in each]
    denied = [bool(_DENIED.search(each) or _REFUSED.search(each)) for each in sentences]
    granted = [
        bool(_GRANTED.search(each)) and not no for each, no in zip(sentences, denied, strict=True)
    ]
    if any(denied):
        return Reading("tidak_diberikan", mixed=any(granted))
    if any(granted):
        bound = any(_bound(sentences, place) for place, yes in enumerate(granted) if yes)
        return Reading("bersyarat" if bound else "diberikan")
    whole = " . ".join(sentences)
    if _UNFIT.search(whole):
        return Reading("tidak_diberikan", outright=False)
    if _FIT.search(whole):
        return Reading("diberikan", outright=False)
    return None


def choices(text: str) -> tuple[re.Match[str], ...]:
    """The three verdicts that a form offers to be ticked; none where a text is no such form.

    >>> form = "Hasil: Direkomendasikan LJ Direkomendasikan dengan syarat LJ Tidak direkomendasikan"
    >>> [each[0] for each in choices(form)][1:]
    ['Direkomendasikan dengan syarat', 'Tidak direkomendasikan']
    """
    found = list(_CHOICE.finditer(text))
    for at in range(len(found) - _CHOICES + 1):
        three = found[at : at + _CHOICES]
        near = all(two.start() - one.end() < _APART for one, two in pairwise(three))
        if near and {_said_by(each) for each in three} == {
            "diberikan",
            "bersyarat",
            "tidak_diberikan",
        }:
            return tuple(three)
    return ()


def chosen(text: str, offered: tuple[re.Match[str], ...]) -> Decision | None:
    """Which of the verdicts was ticked; where the boxes do not tell, the note beside them may.

    >>> form = "M) Diberikan LJ Diberikan bersyarat Tidak diberikan"
    >>> chosen(form, choices(form))
    'diberikan'
    """
    at = picked(text, [each.start() for each in offered])
    if at is not None:
        return _said_by(offered[at])
    edges = [each.span() for each in offered]
    begins = [max(0, edges[0][0] - _NOTE_BEFORE), *(end for _, end in edges)]
    ends = [*(start for start, _ in edges), edges[-1][1] + _NOTE]
    note = " ".join(text[start:end] for start, end in zip(begins, ends, strict=True))
    if _NOTE_BINDS.search(note):
        return "bersyarat"
    return "tidak_diberikan" if _NOTE_DENIES.search(note) else None


def _said_by(choice: re.Match[str]) -> Decision:
    if choice["no"] is not None:
        return "tidak_diberikan"
    return "bersyarat" if choice["bound"] else "diberikan"


def deciding(text: str, reading: Reading) -> tuple[tuple[int, int], ...]:
    """Where a letter decides: spans of its text, as begin and end; empty where that is not told.

    >>> text = "Atas permohonan Saudara, rekomendasi belum dapat kami berikan."
    >>> [text[start:end] for start, end in deciding(text, read_decision(text))]
    ['belum dapat kami berikan']
    """
    read = to_letters(text).upper()
    if len(read) != len(text):
        return ()
    words = list(re.finditer(r"[A-Z0-9]+", read))
    repaired = [_word(each[0]) for each in words]
    begins = list(accumulate((len(each) + 1 for each in repaired), initial=0))
    said = _ASKED.sub(lambda found: "-" * len(found[0]), " ".join(repaired))
    spans = []
    for start, end in _said_in(said, reading):
        first, last = bisect_right(begins, start) - 1, bisect_right(begins, end - 1) - 1
        spans.append((words[first].start(), words[last].end()))
    return tuple(spans)


def _said_in(said: str, reading: Reading) -> list[tuple[int, int]]:
    """Spans of bare words that make the decision, and the condition that it is tied to."""
    refused = reading.decision == "tidak_diberikan"
    outright, fitness = (_DENIED, _UNFIT) if refused else (_GRANTED, _FIT)
    found = [each.span() for each in (outright if reading.outright else fitness).finditer(said)]
    if reading.decision != "bersyarat":
        return found
    bare = _FORMULA.sub(lambda each: "-" * len(each[0]), said)
    ties = [
        each.span()
        for pattern in (_CONDITION, _AFTERWARDS)
        for each in pattern.finditer(bare)
        if any(0 <= each.start() - end < _NEAR for _, end in found)
    ]
    return sorted([*found, *ties])


def _bound(sentences: list[str], place: int) -> bool:
    """Tell whether the granting sentence is tied to a condition."""
    own = _FORMULA.sub(" ", sentences[place])
    following = sentences[place + 1].strip() if place + 1 < len(sentences) else ""
    granting = _GRANTED.search(own)
    after = own[granting.end() :] if granting else ""
    return bool(_CONDITION.search(own) or _AFTERWARDS.search(after) or _OPENING.match(following))


def _repaired(sentence: str) -> str:
    """The sentence in bare words, slightly misread words of the lexicon put right.

    Only the decision is taken from it, never the text.
    """
    return " ".join(_word(each) for each in re.findall(r"[A-Z0-9]+", to_letters(sentence)))


def _word(word: str) -> str:
    if word in _LEXICON or len(word) < 5:
        return word
    limit = 1 if len(word) < 8 else 2
    near = min(_LEXICON, key=lambda each: Levenshtein.distance(word, each))
    return near if Levenshtein.distance(word, near) <= limit else word
