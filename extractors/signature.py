"""Who signed a paper: the name under an office, or under the words for who states, at its end."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from dossier.model import Word
from dossier.parsers import person_name
from extractors.layout import DocumentText
from extractors.locate import Place
from extractors.rows import Row

_OFFICE = regex.compile(
    r"\W*(?:a\.?n\.?\s+)?(?:wakil\s+)?(?:president?\s+)?(?:director|direktur(?:\s+utama)?|direktris"
    r"|(?!faktur|struktur|arsitektur)[A-Za-z|!]{0,7}(?:ktur|ktris)(?:\s+utama)?|pimpinan|pemilik"
    r"|ketua(?:\s+pengurus|\s+umum)?|manajer|sekutu\s+(?:aktif|pengurus)|p(?:er|e)sero\s+(?:aktif|pengurus)"
    r"|pimpinan\s+perusahaan)\b\W*(?:(?:PT|CV|UD|Koperasi|Firma|Fa)\b(?:(?!\b(?:dengan|ini|yang)\b)[^:])*)?",
    regex.IGNORECASE,
)
_APPOINTS = regex.compile(
    r"\W*(?:yang\s+(?:meng?angkat|menunjuk|menetapkan|menugaskan|memberi(?:kan)?\s+(?:tugas|kuasa|mandat))"
    r"|pemberi\s+(?:tugas|kerja|mandat)|pihak\s+(?:pertama|kesatu|ke-?1|I)|(?:hormat|dari)\s+kami)\W*",
    regex.IGNORECASE,
)
"""What stands over the name of who appoints, where no office does."""

_STATES = regex.compile(
    r"\W*(?:saya\s*,?\s+)?(?:yang\s+(?:membuat(?:\s+(?:surat\s+)?pernyataan)?|menyatakan|bertanda\s?tangan"
    r"|berjanji|bersangkutan)|pembuat\s+(?:surat\s+)?pernyataan|(?:hormat|dari)\s+(?:saya|kami)|pemohon"
    r"|salam\s+hormat|yours\s+(?:faithfully|sincerely)"
    r"|(?:tenaga\s+teknis\s+kefarmasian|apoteker)(?:\s+penanggung\s+jawab)?)(?:\s+ini)?\W*",
    regex.IGNORECASE,
)
"""What stands over the name of who states something or applies for it."""

_NAME = regex.compile(r"\(?\s*(?:[A-Z][A-Za-z.'\u2019\-]*,?\s*){1,9}\)?\W*")
_LABELLED = regex.compile(r"\bjabatan\b|\bnama\b|:", regex.IGNORECASE)
"""A row of a form, not the head of a signature."""

_SCRAP = regex.compile(r"[A-Z]{2,4}")
"""What a stamp leaves, or a short name: a longer one under it is believed before it."""

_COMPANY = regex.compile(r"\b(?:PT|CV|UD|KOPERASI|FIRMA)\b")
_LAST, _REACH, _TALL = 20, 8, 14
"""In the last rows, so many rows and so many heights under the office."""

_OF_A_STAMP = 3
"""So many words of a stamp may run into the head of a signature."""

_OVER, _BY_WORDS = 1, 0.94
"""A name stands directly over an office; how sure the words for who appoints make one."""


def who_appoints(text: DocumentText) -> Iterator[Place]:
    """Names over or under the office of who heads a company, or under the words for the giver.

    Those near an office come first, the last on the paper before the others.
    """
    yield from _named_by(text, ((_OFFICE, 1.0), (_APPOINTS, _BY_WORDS)))


def who_states(text: DocumentText) -> Iterator[Place]:
    """Names under the words for who states something, or under an office."""
    yield from _named_by(text, ((_STATES, 1.0), (_OFFICE, _BY_WORDS)))


def _named_by(
    text: DocumentText, ways: Sequence[tuple[regex.Pattern[str], float]]
) -> Iterator[Place]:
    first = max(0, len(text.rows) - _LAST)
    for heads, sure in ways:
        for index in range(len(text.rows) - 1, first - 1, -1):
            row = text.rows[index]
            if _LABELLED.search(row.text):
                continue
            for start, end in row.columns():
                cell = _headed(row.words[start:end], heads)
                if not cell:
                    continue
                below = text.rows[index + 1 : index + 1 + _REACH]
                found = _name_near(below, row, cell)
                if not found and heads is _OFFICE:
                    above = text.rows[max(0, index - _OVER) : index]
                    found = _name_near(tuple(reversed(above)), row, cell)
                if found:
                    yield Place(" ".join(word.text for _, word in found), tuple(found), sure)


def _headed(cell: Sequence[Word], heads: regex.Pattern[str]) -> Sequence[Word]:
    """The head of a signature in a cell, without words of a stamp before it; nothing for none."""
    for start in range(min(_OF_A_STAMP + 1, len(cell))):
        if heads.fullmatch(" ".join(word.text for word in cell[start:])):
            return cell[start:]
        if not cell[start].text.strip(".,").isupper():
            break
    return ()


def _name_near(rows: Sequence[Row], head: Row, cell: Sequence[Word]) -> list[tuple[Row, Word]]:
    """The first name in rows that are given by their nearness to the head, in its column."""
    left, middle = cell[0].box.left, (cell[0].box.left + cell[-1].box.right) / 2
    scrap: list[tuple[Row, Word]] = []
    for row in rows:
        apart = max(row.box.top - head.box.bottom, head.box.top - row.box.bottom)
        if row.page != head.page or apart > _TALL * head.height:
            break
        columns = [row.words[start:end] for start, end in row.columns()]
        columns.sort(key=lambda each: abs(each[0].box.left + each[-1].box.right - 2 * middle))
        for words in columns:
            raw = " ".join(word.text for word in words)
            centre = (words[0].box.left + words[-1].box.right) / 2
            below = abs(words[0].box.left - left) < 2 * row.height or (
                abs(centre - middle) < 4 * row.height
            )
            if not below or not _NAME.fullmatch(raw) or _COMPANY.search(raw.upper()):
                continue
            if scrap and len(words) < 2:
                return scrap
            if person_name(raw.strip("() ")):
                found = [(row, word) for word in words]
                if not _SCRAP.fullmatch(raw):
                    return found
                scrap = scrap or found
    return scrap
