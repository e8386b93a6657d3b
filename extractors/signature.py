"""Who signed a paper: the name under an office, or under the words for who states, at its end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

import regex
from rapidfuzz import fuzz

from dossier.model import Word
from dossier.parsers import person_name
from dossier.wording import skeleton
from extractors.layout import DocumentText
from extractors.locate import Place, titles_below
from extractors.rows import RULE, Row
from extractors.stops import PLACE_AND_DAY

_OFFICE = regex.compile(
    r"\W*(?:(?:di|me(?:ny|nge)?)[a-z]{4,8}i\s*[,:]\s*)?(?:a\.?n\.?\s+)?(?:wakil\s+)?(?:president?\s+)?(?:director|direktur(?:\s+utama)?|direktris"
    r"|(?!faktur|struktur|arsitektur)[A-Za-z|!]{0,7}(?:ktur|ktris)(?:\s+utama)?|pimpinan|pemilik"
    r"|ketua(?:\s+pengurus|\s+umum)?|manajer|sekutu\s+(?:aktif|pengurus)|p(?:er|e)sero\s+(?:aktif|pengurus)"
    r"|pimpinan\s+perusahaan)\b\W*(?:(?:PT|CV|UD|Koperasi|Firma|Fa)\b"
    r"(?:(?!\b(?:dengan|ini|yang|meng?angkat|menunjuk|menugaskan)\b)[^:])*)?",
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
    r"|berjanji|bersangkutan|mengajukan|memohon|bermohon)|pembuat\s+(?:surat\s+)?pernyataan|(?:hormat|dari)\s+(?:saya|kami)|pemohon"
    r"|salam\s+hormat|yours\s+(?:faithfully|sincerely)"
    r"|tanda\s?tangan(?:\s+(?:pemohon|pembuat\s+pernyataan|yang\s+menyatakan))?"
    r"|(?:tenaga\s+teknis\s+kefarmasian|apoteker)(?:\s+penanggung\s+jawab)?)(?:\s+ini)?\W*",
    regex.IGNORECASE,
)
"""What stands over the name of who states something or applies for it."""

_GIVES_A_TASK = regex.compile(
    r"\b(?:meng?angkat|menunjuk|menugaskan|menetapkan)\W*$", regex.IGNORECASE
)
"""Between an office and a name it says that the name is the other's."""

_NAME = regex.compile(r"\(?\s*(?:[1l|!]\s)?(?:[A-Z][A-Za-z.'\u2019\-]*,?\s*){1,9}\)?\W*")
_LABELLED = regex.compile(r"\bjabatan\b|\bnama\b|:", regex.IGNORECASE)
"""A row of a form, not the head of a signature."""

_SCRAP = regex.compile(r"[A-Z]{2,4}")
"""What a stamp leaves, or a short name: a longer one under it is believed before it."""

_COMPANY = regex.compile(r"(?<!['\u2019])\b(?:PT|CV|UD|KOPERASI|FIRMA)\b")
_LAST, _REACH, _TALL = 20, 8, 16
"""In the last rows, so many rows and so many heights under the office."""

_OF_A_STAMP = 3
"""So many words of a stamp may run into the head of a signature."""

_FIRM = regex.compile(
    r"\b(?:P\.?\s?T|C\.?\s?V|U\.?\s?D|Koperasi|KOPERASI|Firma|FIRMA|Yayasan|YAYASAN)\b[.,\s\"\u201c]*"
    r"(?P<name>[A-Z][A-Za-z0-9&'\-]*(?:\.?\s+[A-Z][A-Za-z0-9&'\-]*){0,5})"
)
"""A company's name wherever it is printed: a stamp between office and name says it once more."""

_STAMPED = 88
"""What a stamp says is alike, in percent, to a part of the company's name."""

_LEAST_OF_A_STAMP = 3
"""Fewer letters are initials."""

_DATED = regex.compile(
    rf"\W*(?:di(?:tetapkan|buat|keluarkan)\s+di\b.*|pada\s+tanggal\b.*|{PLACE_AND_DAY.pattern})",
    regex.IGNORECASE,
)
"""Place and day over the signature, where a stamp has hidden the office between them."""

_SENTENCE, _MARGIN_AND_TEXT = 4, 2
"""A sentence has so many words in small letters; margin and text are so many columns."""

_CLOSE = 0.8
_REST = regex.compile(r"[A-Z][A-Za-z'\u2019]+,(?:\s?(?:[A-Z][A-Za-z]{0,5}\.)+[A-Za-z]{0,5}\.?,?)+")
"""The word that had no room on the line of a name, and the degrees behind it."""

_OVER, _BY_WORDS, _BY_DAY = 1, 0.94, 0.85
"""A name stands directly over an office; how sure the words for who appoints make one, or a day."""


def who_appoints(text: DocumentText) -> Iterator[Place]:
    """Names over or under the office of who heads a company, or under the words for the giver.

    Those near an office come first, the last on the paper before the others.
    """
    yield from _named_by(text, ((_OFFICE, 1.0), (_APPOINTS, _BY_WORDS), (_DATED, _BY_DAY)))


def who_states(text: DocumentText) -> Iterator[Place]:
    """Names under the words for who states something, or under an office."""
    yield from _named_by(text, ((_STATES, 1.0), (_OFFICE, _BY_WORDS)))


def _named_by(
    text: DocumentText, ways: Sequence[tuple[regex.Pattern[str], float]]
) -> Iterator[Place]:
    first = max(0, len(text.rows) - _LAST)
    printed = _Printed(_firms(text.rows), _repeated(text.rows))
    for heads, sure in ways:
        for index in range(len(text.rows) - 1, first - 1, -1):
            row = text.rows[index]
            if heads is not _DATED and _LABELLED.search(row.text):
                continue
            for start, end in row.columns():
                cell = _headed(row.words[start:end], heads)
                if not cell:
                    continue
                if beside := _in_the_margin(text.rows, row, cell):
                    if person_name(" ".join(word.text for word in beside)):
                        name = tuple((row, word) for word in beside)
                        yield Place(" ".join(word.text for word in beside), name, sure)
                    continue
                below: Sequence[Row] = text.rows[index + 1 : index + 1 + _REACH]
                if heads is _DATED:  # what is left of a stamp or an office comes before the name
                    below = _near(below, row)[::-1]
                above = text.rows[max(0, index - _OVER) : index] if heads is _OFFICE else ()
                found = (
                    _name_near(below, row, cell, printed)
                    or _name_near(tuple(reversed(above)), row, cell, printed)
                    or _name_near(below, row, cell, _NOTHING)  # a company may bear its owner's name
                )
                if found:
                    found += _titles_of(text.rows, first, found)
                    yield Place(" ".join(word.text for _, word in found), tuple(found), sure)


def _in_the_margin(rows: Sequence[Row], row: Row, head: Sequence[Word]) -> Sequence[Word]:
    """What stands beside words in the margin, where others there have sentences beside them.

    Those are headings of a column beside the text: no name stands under them.
    """
    beside = _next_column(row, head)
    if not beside:
        return ()
    edges = head[0].box.left, beside[0].box.left
    for other in rows:
        columns = [other.words[start:end] for start, end in other.columns()]
        lefts = [each[0].box.left for each in columns[:_MARGIN_AND_TEXT]]
        flush = len(lefts) == _MARGIN_AND_TEXT and all(
            abs(one - two) < row.height for one, two in zip(lefts, edges, strict=True)
        )
        if flush and other.page == row.page and _is_sentence(columns[1]):
            return beside
    return ()


def _next_column(row: Row, words: Sequence[Word]) -> Sequence[Word]:
    columns = (row.words[start:end] for start, end in row.columns())
    return next((each for each in columns if each[0].box.left > words[-1].box.right), ())


def _is_sentence(words: Sequence[Word]) -> bool:
    return sum(word.text.isalpha() and word.text.islower() for word in words) >= _SENTENCE


def _titles_of(
    rows: Sequence[Row], first: int, name: Sequence[tuple[Row, Word]]
) -> list[tuple[Row, Word]]:
    """What stands under a name that ends with a comma, which had no room beside it."""
    row, last = name[-1]
    below = next((rows[at + 1] for at in range(first, len(rows) - 1) if rows[at] is row), None)
    if below is None:
        return []
    if last.text.endswith(","):
        return [(below, word) for word in titles_below(below, row, name[0][1])]
    return [] if "," in " ".join(w.text for _, w in name) else _rest_of(below, row, name[0][1])


def _rest_of(below: Row, row: Row, first: Word) -> list[tuple[Row, Word]]:
    """The last word of a long name with its degrees, on a line close and flush under the others."""
    close = below.page == row.page and below.box.top - row.box.bottom < _CLOSE * row.height
    flush = abs(below.box.left - first.box.left) <= _CLOSE * row.height
    if not close or not flush or not _REST.fullmatch(below.text):
        return []
    return [(below, word) for word in below.words]


def _headed(cell: Sequence[Word], heads: regex.Pattern[str]) -> Sequence[Word]:
    """The head of a signature in a cell, without words of a stamp before it; nothing for none."""
    for start in range(min(_OF_A_STAMP + 1, len(cell))):
        said = " ".join(word.text for word in cell[start:])
        in_two = "/" in said and heads is not _OFFICE  # ``Hormat kami / Sincerely,``
        if heads.fullmatch(said) or (in_two and heads.fullmatch(said.partition("/")[0])):
            return cell[start:]
        if not cell[start].text.strip(".,").isupper():
            break
    return ()


@dataclass(frozen=True, slots=True)
class _Printed:
    """What is printed on a paper: letters of its companies' names, and words that it repeats."""

    firms: Sequence[str] = ()
    repeated: frozenset[str] = frozenset()


_NOTHING: Final = _Printed()


def _repeated(rows: Sequence[Row]) -> frozenset[str]:
    """Words that stand in more rows than one."""
    told = Counter(word for row in rows for word in {skeleton(each.text) for each in row.words})
    return frozenset(word for word, rows_with in told.items() if rows_with > 1)


def _firms(rows: Sequence[Row]) -> Sequence[str]:
    """The letters of the names of companies, as they are printed before the signatures or there.

    And their initials, which stand in the middle of a stamp.
    """
    cells = (row.words[start:end] for row in rows for start, end in row.columns())
    texts = (" ".join(word.text for word in cell) for cell in cells)
    named = [match["name"] for text in texts for match in _FIRM.finditer(text)]
    initials = ("".join(word[0] for word in name.split()) for name in named)
    return sorted({skeleton(each) for each in (*named, *initials)})


def _is_stamped(raw: str, firms: Sequence[str]) -> bool:
    """Whether a text is of a company's name, or its words: ``SIA JAYA`` of PT Simplisia Jaya."""
    return _is_piece(raw, firms) or all(_is_piece(word, firms) for word in raw.split())


def stamps_of(rows: Sequence[Row]) -> Callable[[str], bool]:
    """What tells whether a text is rather of a company's stamp than a name, by the paper's rows.

    Most of its words are of the name of a company there: ``NETERAL HUSADA JAYA``.
    """
    firms = _firms(rows)

    def stamped(raw: str) -> bool:
        words = raw.split()
        return _is_stamped(raw, firms) or 2 * sum(_is_piece(w, firms) for w in words) > len(words)

    return stamped


def _is_piece(raw: str, firms: Sequence[str]) -> bool:
    letters = skeleton(raw)
    return len(letters) >= _LEAST_OF_A_STAMP and any(
        len(letters) <= len(firm) and fuzz.partial_ratio(letters, firm) >= _STAMPED
        for firm in firms
    )


def _near(rows: Sequence[Row], head: Row) -> Sequence[Row]:
    """Those up to the first that is too far from the head."""

    def is_near(row: Row) -> bool:
        apart = max(row.box.top - head.box.bottom, head.box.top - row.box.bottom)
        return row.page == head.page and apart <= _TALL * head.height

    return tuple(takewhile(is_near, rows))


def _name_near(
    rows: Sequence[Row], head: Row, cell: Sequence[Word], printed: _Printed
) -> list[tuple[Row, Word]]:
    """The first name in rows that are given by their nearness to the head, in its column.

    Args:
        rows: The nearest first.
        head: The row of the office, or of the words for who states.
        cell: Its words.
        printed: Of the names of companies a name is no piece; one word that the paper repeats is
            believed before what a stamp left.
    """
    left, middle = cell[0].box.left, (cell[0].box.left + cell[-1].box.right) / 2
    scrap: list[tuple[Row, Word]] = []
    for row in _near(rows, head):
        if _GIVES_A_TASK.search(row.text):
            break
        cells = ([w for w in row.words[a:b] if w.text != RULE] for a, b in row.columns())
        columns = [words for words in cells if words]
        columns.sort(key=lambda each: abs(each[0].box.left + each[-1].box.right - 2 * middle))
        for words in columns:
            raw = " ".join(word.text for word in words)
            centre = (words[0].box.left + words[-1].box.right) / 2
            below = abs(words[0].box.left - left) < 2 * row.height or (
                abs(centre - middle) < 4 * row.height
            )
            if not below or not _NAME.fullmatch(raw) or _COMPANY.search(raw.upper()):
                continue
            if _is_sentence(_next_column(row, words)):
                continue  # a heading in the margin
            if scrap and len(words) < 2 and skeleton(raw) not in printed.repeated:
                return scrap
            if _is_stamped(raw, printed.firms):
                continue
            if person_name(raw.strip("() ")):
                found = [(row, word) for word in words]
                if not _SCRAP.fullmatch(raw):
                    return found
                scrap = scrap or found
    return scrap
