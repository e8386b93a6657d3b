"""Where another label begins, and so a value ends."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

import regex
from rapidfuzz import fuzz, process

from dossier.labels import BARE, qualifies
from dossier.model import Word
from dossier.wording import skeleton
from extractors.rows import LONGEST_TAIL, RULE, Row

A_LABEL = 88
"""How alike, in percent, words must be to a known label to be one."""

_MOST_WORDS_OF_REST = 2
"""The second line of a label has so many words at most; more are a label of their own."""

_OWN = frozenset(skeleton(each) for each in ("Alamat", "Nama", "Nomor", "Jabatan"))
"""Heads of labels of their own, which end no other label."""

_OWN_AS_CAPITALS = frozenset(
    skeleton(each)
    for each in ("Pimpinan", "Pemilik", "Direktur", "Ketua", "Kegiatan", "NPWP", "NIK", "Telepon")
)
"""The same, where they are written large: ``Nama Usaha`` over ``Pimpinan``."""

_A_BEGINNING = 14
"""From so many letters on, the beginning of another label is that, and no rest of this one."""


PLACE_AND_DAY = regex.compile(
    r"[A-Z][A-Za-z .]{2,30},\s*(?:tanggal\s+|tgl\.?\s*)?\d{1,2}[\s\-/.]+\w{2,10}[\s\-/.]+\d{4}\W*"
)
"""``Samarinda, 12 Mei 2017`` under a value opens the end of the paper and continues nothing."""

_MOST_WORDS_OF_CAPTION, _LONGEST_HEAD, _SHORT_HEAD = 5, 3, 4
_PLAIN = regex.compile(r"[a-z /()]+")
"""Words of a caption behind its head."""

_NUMBERED = regex.compile(r"^\W*(?:(?:\d{1,2}|[a-zA-Z]|[IVX]{2,5})[.)]|0\d)\s+")
_ASIDE = regex.compile(r"[/(]")

_PARTED = regex.compile(
    r"(?i)(?:kecil|industri|sediaan|mikro) obat|(?:izin|industri|pelaku) usaha|sarana produksi"
)
"""What belongs together however short the line: ``Izin Usaha Kecil`` over ``Obat Tradisional``."""

_YTH = regex.compile(r"Yth\b")

_STAMPED = frozenset(
    ("", "SPECIMEN", "SALINAN", "LEGALISIR", "LEGALISASI", "WAARMERKING", "COPY", "SESUAI")
)
"""What is stamped across copies, in capitals; a dot is nothing."""


def begins_label(words: Sequence[Word], stops: Sequence[str]) -> bool:
    """Whether these words begin with another label and a colon."""
    read = ""
    for position, word in enumerate(words[:5]):
        read += word.text
        closed = ":" in word.text or (
            position + 1 < len(words) and words[position + 1].text.startswith(":")
        )
        if closed:
            head = read.split(":")[0]
            label = skeleton(head)
            # Neither ``Timur, Kode Pos: 76134``, nor a name with specks behind it.
            short = len(label) <= 12 and "," not in head and _says_more(words[position:])
            return short or any(fuzz.ratio(label, stop) >= 80 for stop in stops)
    return False


def _says_more(words: Sequence[Word]) -> bool:
    """Whether anything but another colon stands behind the first one, or nothing at all."""
    behind = "".join(word.text for word in words).partition(":")[2]
    return not behind or any(char.isalnum() for char in behind) or ":" not in behind


def is_label(words: Sequence[Word], stops: Sequence[str]) -> bool:
    """Whether these words up to a gap are a label, and nothing but that: a caption."""
    taken = [words[0].text]
    for before, word in pairwise(words):
        if word.box.left - before.box.right > 1.2 * before.box.height:
            break
        taken.append(word.text)
    whole = _NUMBERED.sub("", " ".join(taken))
    labels = {skeleton(whole), skeleton(_ASIDE.split(whole)[0])}
    return any(len(label) > 2 and _known(label, tuple(stops)) for label in labels)


def is_caption(words: Sequence[Word], stops: Sequence[str]) -> bool:
    """Whether these words are a label, or its head with more words: ``Tanggal sertifikat``.

    To be asked only of what stands by itself, in a cell or in a row.
    """
    if is_label(words, stops):
        return True
    if len(words) > _MOST_WORDS_OF_CAPTION or not words[0].text[:1].isalpha():
        return False
    for length in range(1, min(_LONGEST_HEAD, len(words)) + 1):
        head, more = words[:length], " ".join(word.text for word in words[length:])
        said = " ".join(word.text for word in head)
        known = skeleton(said) in BARE or (len(said) > _SHORT_HEAD and is_label(head, stops))
        if known and (not more or qualifies(more) or _PLAIN.fullmatch(more) is not None):
            return True
    return False


@lru_cache(maxsize=16384)
def _known(label: str, stops: tuple[str, ...]) -> bool:
    """Whether it is one of the stops; every column of a paper is asked for many times."""
    best = process.extractOne(label, stops, scorer=fuzz.ratio, score_cutoff=A_LABEL)
    return best is not None


def labels_another(words: Sequence[tuple[Row, Word]], stops: Sequence[str]) -> bool:
    """Whether these words are a label or a piece of one, with a colon after it: no value."""
    row, first = words[0]
    own = sum(each is row for each, _ in words)
    begin = next((at for at, word in enumerate(row.words) if word.box == first.box), None)
    if begin is None:
        return False
    for end in range(begin + own - 1, min(begin + own + 3, len(row.words))):
        text = row.words[end].text
        if ":" in text:
            label = row.words[begin : end + (text[0] != ":")]
            labelled = label and end >= begin + own - text.endswith(":")
            return bool(labelled) and is_label(label, stops)
    return False


def goes_on(words: Sequence[Word], stops: Sequence[str]) -> bool:
    """Whether words at the left are the rest of a label that takes two lines."""
    text = " ".join(word.text for word in words)
    read = skeleton(text)
    if read in _OWN or (read in _OWN_AS_CAPITALS and text[0].isupper()):
        return False
    if len(read) >= _A_BEGINNING and any(stop.startswith(read) for stop in stops):
        return False
    return (
        len(words) <= _MOST_WORDS_OF_REST
        and qualifies(text)
        and not text.endswith(":")
        and (text[0].islower() or not is_label(words, stops))
    )


def in_a_phrase(last: Word, word: Word) -> bool:
    """Whether a line goes on in the next one, which may begin like a label: ``Kecil | Obat``."""
    return word.text[0].islower() or _PARTED.fullmatch(f"{last.text} {word.text}") is not None


def opens_an_address(word: Word) -> bool:
    """Whether a word opens the lines of whom a letter is to, and so is in no value: ``Yth.``."""
    return _YTH.match(word.text) is not None


def is_speck(word: Word) -> bool:
    """Whether a word is one mark that is neither letter, digit nor colon."""
    return len(word.text) == 1 and not word.text.isalnum() and word.text not in ":;=(/"


def has_colon_behind(row: Row, last: Word) -> bool:
    """Whether behind these words of a row a colon stands by itself: they are a label, any label."""
    behind = row.words[row.words.index(last) + 1 :][:1] if last in row.words else ()
    return any(word.text[0] == ":" for word in behind)


def is_mark(word: Word) -> bool:
    """Whether a word is one or two marks, a colon among them, and nothing to be read."""
    return len(word.text) <= 2 and not any(char.isalnum() for char in word.text)


def unstamped(words: list[Word]) -> list[Word]:
    """The words of a row without the dots and the words of a stamp that stand before them.

    ``SPECIMEN Kecamatan Kelay`` under an address; a row that is nothing else stays what it is.
    Other marks stay, for one may open an item of a list.
    """
    at = 0
    while at < len(words) and words[at].text.strip(".,'") in _STAMPED:
        at += 1
    return words[at:] or words


def begins_anew(label: Sequence[Word], word: Word) -> bool:
    """Whether what stands under a label, before the next line of its value, is another label.

    The rest of this one begins with a small letter, where its own words after the first do.
    """
    words = [each.text for each in label if each.text[:1].isalpha()]
    small = any(each[0].islower() for each in words[1:])
    return (small or len(words) == 1) and word.text[:1].isupper()


def caption_behind(words: Sequence[Word], stops: Sequence[str]) -> bool:
    """Whether behind a rule comes a cell that is a label: two pairs stand in one row."""
    cell = list(takewhile(lambda word: word.text != RULE, words[: LONGEST_TAIL + 1]))
    return bool(cell) and is_caption(cell, stops)


def beside_captions(row: Row, left: int, stops: Sequence[str]) -> bool:
    """Whether every other column of the label's row is a caption, too."""
    others = [
        row.words[start:end] for start, end in row.columns() if row.words[start].box.left != left
    ]
    return bool(others) and all(is_label(each, stops) for each in others)
