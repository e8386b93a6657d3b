"""Why a field was not found: whether anything speaks for its being there all the same.

A label without a value, or something in the form of the value that is no other field's, says that
it was rather overlooked; a paper on which neither stands says that it was not printed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from dossier import parsers
from dossier.declaration import FieldSpec, Label
from dossier.labels import BARE
from dossier.model import Value
from dossier.wording import skeleton
from extractors.confidence import Absence
from extractors.labels import by_label
from extractors.layout import DocumentText
from extractors.weighing import same

_TELLING: Final = 0.7
"""A form says something from this strength on; most lines of a letter are like some name."""

_NUMBERS: Final = frozenset(
    {parsers.nik, parsers.npwp, parsers.nip, parsers.nib, parsers.strttk_number, parsers.ahu_number}
)
"""Nothing else on a paper looks like one of these, not even where a digit is misread."""

_MOST_ROWS: Final = 120
"""So many rows of a document are looked at: fields stand on its first pages."""


def why_absent(
    spec: FieldSpec, texts: Sequence[DocumentText], *, missed: float, values: Sequence[Value]
) -> Absence:
    """What the probability rests on that a field that was not found is truly absent.

    Args:
        spec: The field.
        texts: The document as each reader read it.
        missed: Share of the other fields that were not found.
        values: Of the fields that were.
    """
    words = [word for text in texts for row in text.rows for word in row.words]
    least = 0.0 if spec.parse in _NUMBERS else _TELLING
    unclaimed = max((_unclaimed(spec, text, values, least) for text in texts), default=0.0)
    return Absence(
        reading=sum(word.confidence for word in words) / len(words) if words else 0.0,
        usual=spec.usual,
        missed=missed,
        labelled=float(any(_labelled(spec, text) for text in texts)),
        unclaimed=unclaimed,
        nothing=_nothing_like(unclaimed) if spec.parse in _NUMBERS else 0.0,
    )


def _nothing_like(unclaimed: float) -> float:
    return -unclaimed if unclaimed else 1.0


def _labelled(spec: FieldSpec, text: DocumentText) -> bool:
    """Whether one of the field's own labels stands there with something beside it.

    Bare heads (``Nama``) are everybody's.
    """
    return any(
        next(by_label(text, replace(each, names=own), (), ()), None) is not None
        for each in spec.locators
        if isinstance(each, Label)
        and (own := tuple(name for name in each.names if skeleton(name) not in BARE))
    )


def _unclaimed(spec: FieldSpec, text: DocumentText, values: Sequence[Value], least: float) -> float:
    """How strongly the form of a column speaks for a value that is not one of those, 0 to 1."""
    best = 0.0
    for piece in _pieces(text):
        parsed = spec.parse(piece)
        if parsed is None or parsed.strength < max(best, least):
            continue
        if not any(same(parsed.value, each) for each in values):
            best = parsed.strength
    return best


def _pieces(text: DocumentText) -> Iterator[str]:
    """The columns of the rows, and what stands after a colon in them."""
    for row in text.rows[:_MOST_ROWS]:
        for start, end in row.columns():
            whole = " ".join(word.text for word in row.words[start:end])
            yield whole
            _, colon, after = whole.partition(":")
            if colon and after.strip():
                yield after.strip()
