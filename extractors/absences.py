"""Why a field was not found: whether anything speaks for its being there all the same.

A label with something beside it that is no value, or something in the form of the value that is no
other field's, says that it was rather overlooked; a paper on which neither stands says that it was
not printed. A label with nothing at all beside it is a line that nobody filled in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

import regex
from rapidfuzz import fuzz, process

from dossier import parsers
from dossier.declaration import FieldSpec, Label, Parser
from dossier.labels import BARE
from dossier.model import Value
from dossier.vocabulary import POSITIONS
from dossier.wording import skeleton
from extractors.confidence import Absence
from extractors.empty_lines import FOLLOWED, MOST_ROWS
from extractors.labels import by_label
from extractors.layout import DocumentText
from extractors.other_days import OtherDays
from extractors.rows import Row
from extractors.weighing import same

_TELLING: Final = 0.7
"""A form says something from this strength on; most lines of a letter are like some name."""

_NUMBERS: Final = frozenset(
    {parsers.nik, parsers.npwp, parsers.nip, parsers.nib, parsers.strttk_number, parsers.ahu_number}
)
"""Nothing else on a paper looks like one of these, not even where a digit is misread."""

_FORMS: Final = frozenset(
    {
        parsers.letter_number, parsers.date, parsers.date_words, parsers.gender,
        parsers.dosage_form, parsers.dosage_forms,
    }
)  # fmt: skip
"""What is one of these looks it: where nothing on a paper does, none was overlooked. Not so on a
card, which has them however badly it is read, nor where a label has something beside it."""

_DIGITS_LEFT: Final = 6
"""So many digits beside a label are of its number, however many were lost."""

_A_WORD: Final = 5
_SHORTEST: Final = 4
_MISREAD: Final = 80.0
"""How alike, in percent, a word must be to one of those below to be one that was misread."""

_WORDS_OF: Final[Mapping[Parser, tuple[regex.Pattern[str], tuple[str, ...]]]] = {
    parsers.position: (
        regex.compile(r"\bdirut\b|\bpenanggung\s?jawab\b", regex.IGNORECASE),
        tuple(
            skeleton(each)
            for each in (*POSITIONS, "PESERO", "PERSERO", "SEKUTU")
            if " " not in each and len(each) >= _A_WORD
        ),
    ),
    parsers.company_name: (
        regex.compile(r"\b(?:P\.?\s?T|C\.?\s?V|U\.?\s?D|P\.?\s?D)\b|\b(?:Toko|Usaha Dagang)\b"),
        tuple(
            skeleton(each)
            for each in ("KOPERASI", "YAYASAN", "FIRMA", "PERSEROAN", "COMMANDITAIRE")
        ),
    ),
    parsers.area: (
        regex.compile(r"\d\s?m\s?[2\u00b2?]|\bha\b|\d\s?[xX\u00d7]\s?\d", regex.IGNORECASE),
        ("METER", "HEKTAR", skeleton("LUAS"), skeleton("LUASNYA"), skeleton("SELUAS")),
    ),
}
"""Words without which there is none: as an expression, and as skeletons that may be misread."""


def why_absent(
    spec: FieldSpec,
    texts: Sequence[DocumentText],
    *,
    missed: float,
    values: Sequence[Value],
    empty: float,
    card: bool = False,
) -> Absence:
    """What the probability rests on that a field that was not found is truly absent.

    Args:
        spec: The field.
        texts: The document as each reader read it.
        missed: Share of the other fields that were not found.
        values: Of the fields that were.
        empty: How surely its line was left empty (``extractors.empty_lines``). Where that is not
            sure, it was if nothing else could be the value; if something could, the label was its
            caption.
        card: Whether it is a card, which prints all of its fields.
    """
    words = [word for text in texts for row in text.rows for word in row.words]
    least = 0.0 if spec.parse in _NUMBERS else _TELLING
    unclaimed = max((_unclaimed(spec, text, values, least) for text in texts), default=0.0)
    bare = Absence(
        reading=sum(word.confidence for word in words) / len(words) if words else 0.0,
        usual=spec.usual,
        missed=missed,
        sort=spec.sort,
    )
    rivalled = spec.parse in _NUMBERS and unclaimed >= _TELLING
    if empty >= (1.0 if rivalled else FOLLOWED) or (
        empty and not unclaimed
    ):  # whatever else stands there
        return replace(bare, empty=1.0)
    beside = [raw for text in texts for raw in _beside(spec, text)]
    broken = spec.parse in _NUMBERS and any(_is_broken(raw) for raw in beside)
    nothing = _nothing_like(spec, texts, unclaimed, formless=card or bool(beside))
    return replace(
        bare,
        labelled=float(bool(beside)),
        unclaimed=unclaimed,
        nothing=min(nothing, 0.0) if broken else nothing,
    )


def _nothing_like(
    spec: FieldSpec, texts: Sequence[DocumentText], unclaimed: float, *, formless: bool
) -> float:
    """Whether nothing has the form of the value; ``formless``: something without it may be one."""
    if spec.parse in _WORDS_OF and not formless:
        return float(not any(_names_one(spec.parse, row.text) for row in _rows(texts)))
    if unclaimed:
        return -unclaimed if spec.parse in _NUMBERS else 0.0
    return float(spec.parse in _NUMBERS or (spec.parse in _FORMS and not formless))


def _names_one(parse: Parser, line: str) -> bool:
    """Whether a line has a word without which there is no such value, or one that is like it."""
    expression, words = _WORDS_OF[parse]
    if expression.search(line):
        return True
    return any(
        process.extractOne(read, words, scorer=fuzz.ratio, score_cutoff=_MISREAD) is not None
        for word in line.split()
        if len(read := skeleton(word)) >= _SHORTEST
    )


def _rows(texts: Sequence[DocumentText]) -> Iterator[Row]:
    for text in texts:
        yield from text.rows[:MOST_ROWS]


def _beside(spec: FieldSpec, text: DocumentText) -> Iterator[str]:
    """What stands beside the field's own labels, the first of each.

    Bare heads (``Nama``) are everybody's.
    """
    for each in spec.locators:
        if not isinstance(each, Label):
            continue
        own = tuple(name for name in each.names if skeleton(name) not in BARE)
        if own and (place := next(by_label(text, replace(each, names=own), (), ()), None)):
            yield place.raw


def _is_broken(raw: str) -> bool:
    """Whether it is what is left of a number of which the reader lost digits: ``64729  8``."""
    digits = sum(map(str.isdigit, raw))
    return digits >= _DIGITS_LEFT and 2 * digits > sum(map(str.isalnum, raw))


def _unclaimed(spec: FieldSpec, text: DocumentText, values: Sequence[Value], least: float) -> float:
    """How strongly the form of a column speaks for a value that is not one of those, 0 to 1."""
    best, others = 0.0, OtherDays.on(text.rows)
    for row, above, piece in _pieces(text):
        parsed = spec.parse(piece)
        if parsed is None or parsed.strength < max(best, least):
            continue
        if any(same(parsed.value, each) for each in values):
            continue
        if others.may_be(spec, parsed.value, row, above):
            best = parsed.strength
    return best


def _pieces(text: DocumentText) -> Iterator[tuple[Row, Row, str]]:
    """The columns of rows, and what stands after a colon in them; with the row and that over it."""
    rows = text.rows[:MOST_ROWS]
    for above, row in zip((*rows[:1], *rows), rows, strict=False):
        for start, end in row.columns():
            whole = " ".join(word.text for word in row.words[start:end])
            yield row, above, whole
            _, colon, after = whole.partition(":")
            if colon and after.strip():
                yield row, above, after.strip()
