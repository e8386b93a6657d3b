"""Questions with their answers beside or under them, asked as labels.

Questionnaires ask in sentences what forms ask in a word: ``Siapa nama lengkap Anda?``, ``Tuliskan
NIK sesuai KTP``, ``Perusahaan mana yang Anda wakili?``. What makes a sentence of them is left out,
and a label remains, which everything after knows: ``nama lengkap``, ``NIK``, ``Perusahaan``.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

import regex

from dossier.model import Word
from extractors.layout import DocumentText
from extractors.rows import Row

_FEWEST: Final = 2
"""A single question may stand in a letter."""

_LONGEST: Final = 10
"""Longer ones are to be agreed to rather than to be answered."""

_LABEL: Final = 5
"""So many words remain of a question at most."""

_SPACE: Final = 0.3
"""Words of a label stand so many heights apart."""

_YOU: Final = r"(?:[Aa]nda|[Bb]apak\s?/\s?[Ii]bu|[Ss](?:au)?d(?:ara|r)(?:\s?/\s?[iI]|\([iI]\))?\.?)"

_ASKS: Final = regex.compile(
    r"(?i)(?:apa|siapa(?:kah)?|berapa(?:kah)?|(?:di|dari)\s?mana(?:kah)?|kapan(?:kah)?"
    r"|(?:mohon\s+|harap\s+|silakan\s+)?(?:tulis|isi|sebut|cantum|masuk|ketik)(?:kan|lah)?)\b"
)
"""How a question begins, or a request; ``Apakah`` asks for a yes or a no."""

_TO_YOU: Final = regex.compile(rf"{_YOU}\W*")

_SAID_TO_YOU: Final = regex.compile(rf"(?:\p{{Lu}}\w+\s+)?(?:\w+\s+){{0,3}}{_YOU}\b(?!\s+\p{{Lu}})")

_YES_OR_NO: Final = regex.compile(r"(?i)(?:\w+kah)\b(?<!(?:siapa|berapa|mana|kapan)kah)")

_NUMBER: Final = regex.compile(r"\W*(?:\d{1,2}|[A-Za-z])\s?[.)]\W*")

_FILLING: Final = regex.compile(
    r"(?i)\b(?:(?:mohon|harap|silakan)\s+)?(?:tulis|isi|sebut|cantum|masuk|ketik)(?:kan|lah)?\b"
    r"|\b(?:apa|siapa|berapa|mana|kapan|manakah|siapakah|berapakah|kapankah)\b(?:\s+saja\b)?"
    rf"|\b(?:di|dari)\s?mana(?:kah)?\b|\b{_YOU}"
    r"|\byang\b(?=\s+(?:anda|bapak|saudara|sdr)\b)"
    r"|\b(?:wakili|pimpin|miliki|punyai|pegang|jabat|kelola|duduki|emban|mengisi|menjabat)\b"
    r"|\b(?:pada|di|menurut|sesuai(?:\s+dengan)?|seperti\s+(?:pada|di))\s+(?:KTP|KK|identitas|akta|ijazah"
    r"|kartu(?:\s+\w+){1,3}?)(?=\W*(?:anda|saudara|bapak|$))"
    r"|\b(?:adalah|ialah)\b"
)
"""What makes a sentence of a label."""


def asked_as_labels(text: DocumentText) -> DocumentText:
    """The document with its questions as labels, where it is a questionnaire.

    Args:
        text: The document as one reader read it.

    Returns:
        The same text where nothing is asked.
    """
    if sum(_may_ask(row) for row in text.rows) < _FEWEST:
        return text
    rows = [_asked(row) for row in text.rows]
    if sum(one is not other for one, other in zip(rows, text.rows, strict=True)) < _FEWEST:
        return text
    return replace(text, rows=tuple(rows))


def _may_ask(row: Row) -> bool:
    return any(word.text.endswith(("?", "?:")) for word in row.words) or any(
        _ASKS.match(word.text) or _TO_YOU.fullmatch(word.text) for word in row.words[:_LONGEST]
    )


def _asked(row: Row) -> Row:
    """The row with a label for each question in it."""
    words: list[Word] = []
    for start, end in row.columns():
        words += _column(row.words[start:end], row.height)
    same = len(words) == len(row.words)
    return row if same else replace(row, words=tuple(words))


def _column(words: Sequence[Word], height: float) -> Sequence[Word]:
    """The words of a column, those of its question made a label."""
    mark = next((at for at, word in enumerate(words) if word.text.endswith(("?", "?:"))), None)
    end = len(words) if mark is None else mark + 1
    first = 1 if len(words) > 1 and _NUMBER.fullmatch(words[0].text) else 0
    asked = words[first:end]
    said = " ".join(word.text for word in asked)
    if not 1 < len(asked) <= _LONGEST or _YES_OR_NO.match(said):
        return words
    asks = _ASKS.match(said) or _SAID_TO_YOU.match(said)
    if not (asks or mark is not None) or said[-1] in ",;." or not said[:1].isupper():
        return words
    kept = list(_kept(asked, said))
    if not kept or len(kept) > _LABEL:
        return words
    kept[0] = replace(kept[0], text=kept[0].text[:1].upper() + kept[0].text[1:])
    behind = words[end:]
    if behind:
        kept[-1] = replace(kept[-1], text=kept[-1].text.rstrip("?:") + ":")
    return (*words[:first], *_close(kept, asked[0].box.left, height), *behind)


def _kept(words: Sequence[Word], said: str) -> Iterator[Word]:
    """The words of a question that name what it asks for."""
    gone = [found.span() for found in _FILLING.finditer(said)]
    at = 0
    for word in words:
        end = at + len(word.text)
        text = word.text.rstrip("?:")
        if text and not any(one <= at < other for one, other in gone):
            yield replace(word, text=text)
        at = end + 1


def _close(words: Sequence[Word], left: int, height: float) -> Iterator[Word]:
    """The words beside each other from the left on: no gap is left where others stood."""
    for word in words:
        wide = word.box.width
        yield replace(word, box=replace(word.box, left=left, right=left + wide))
        left += wide + round(_SPACE * height)
