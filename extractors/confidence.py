"""How sure we are of a field: a logistic of a few plain features.

The coefficients are data (``models/field-confidence.json``, with a version and how they were made);
only the shape of the formula is code. Signs are as one would expect: agreement of two readers and a
form that speaks for itself raise the probability, a problem or a contradicting second reading
lowers it. How well it holds is measured by ``berkas-lab evaluate`` (calibration).
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from functools import cache
from importlib import resources

MODEL = "field-confidence.json"

_UNREADABLE = 0.3
"""How much the share of overlooked fields grows where the readers are sure of nothing."""

_LEAST, _SUREST = 0.005, 0.999

SORT, ABSENT_SORT = "sort_", "absent_sort_"
"""How the terms begin that say what sort of value it is; one without a weight counts nothing."""


@dataclass(frozen=True, slots=True)
class Features:
    """What the probability of a value rests on; each 0 to 1.

    Attributes:
        prior: How much the way it was found speaks for it.
        strength: How much its form speaks for it.
        reading: The reader's own certainty.
        agreed: 1 where a second reader read the same value, spaces and marks aside.
        verbatim: 1 where it read the same to the letter, spaces and marks too.
        contradicted: 1 where a second reader read another value.
        repeated: 1 where another place of the document gives the same value.
        problems: 1 where something had to be assumed.
        photograph: 1 on a camera's picture.
        ways: 1 where it was found in more ways than one (a label, a phrase, a place).
        rival: How good the best other value for the field is, against this one.
        missed: Share of the document's other fields that were not found: a layout that is read
            badly in other places is read badly here.
        supported: 1 where another paper of the dossier gives the very same value
            (``extractors.corroboration``).
        cut: 1 where it shows that its rest was lost (``... KEL``), or that it runs on.
        wordy: 1 where words of labels stand in what is to be a name (``PIHAK KEDUA``), or a company
            has no legal form.
        shared: 1 where the document gives the same value for another field, too.
        sort: What sort of value it is, by the name of its parser: a long address has more in it
            that may be misread than a date has, and nothing that shows it.
        misplaced: 1 where other papers give it for something else and none for this: the
            applicant's name as the technician's.
        near: 1 of a name that no other paper gives, where one gives another hardly different.
        misread: 1 where it shows letters that were misread (``REJ0``).
    """

    prior: float
    strength: float
    reading: float
    agreed: float
    contradicted: float
    repeated: float
    problems: float
    photograph: float
    ways: float = 0.0
    rival: float = 0.0
    missed: float = 0.0
    verbatim: float = 0.0
    supported: float = 0.0
    cut: float = 0.0
    wordy: float = 0.0
    shared: float = 0.0
    sort: str = ""
    misplaced: float = 0.0
    near: float = 0.0
    misread: float = 0.0

    @property
    def terms(self) -> dict[str, float]:
        """What the score is a sum of, by name.

        That two readers differ says more than how far their letters decide it.
        """
        told = asdict(self)
        sort = told.pop("sort")
        told["disputed"] = float(self.contradicted > 0)
        return {**told, SORT + sort: 1.0} if sort else told


@dataclass(frozen=True, slots=True)
class Absence:
    """What the probability of an absence rests on; each 0 to 1 but ``nothing``.

    Attributes:
        reading: Mean certainty of the readers over the document.
        usual: Share of such papers that print the field.
        missed: Share of the fields that such papers always print and that were not found on this.
        labelled: 1 where one of its labels stands there and no value could be taken from it.
        empty: 1 where one stands there with nothing beside it: nobody filled it in, and nothing
            else counts.
        unclaimed: How much the form of something speaks for being the value that is no other
            field's.
        nothing: Of a value that has a form of its own: 1 where nothing on the paper has it (one
            without sixteen digits in a row has no NIK that was overlooked); of a number down to
            -1 where one is like it, which then counts for more than in ``unclaimed``.
        sort: What sort of value it would be, by the name of its parser: letters are without a
            number more often than people without a name.
    """

    reading: float
    usual: float
    missed: float
    labelled: float = 0.0
    unclaimed: float = 0.0
    nothing: float = 0.0
    empty: float = 0.0
    sort: str = ""

    @property
    def terms(self) -> dict[str, float]:
        """What the score is a sum of, by name.

        Papers of a kind print nearly all of its fields, so that one that is not found was mostly
        overlooked: the more so, the more of the others were not found either.
        """
        overlooked = min(0.9, self.missed + _UNREADABLE * (1 - self.reading))
        told = {
            "absent_odds": math.log((1 - self.usual) / (self.usual * overlooked)),
            "absent_labelled": self.labelled,
            "absent_unclaimed": self.unclaimed,
            "absent_nothing": self.nothing,
            "absent_empty": self.empty,
        }
        return {**told, ABSENT_SORT + self.sort: 1.0} if self.sort else told


Basis = Features | Absence


@cache
def model() -> dict[str, float]:
    """The coefficients by term, ``bias`` and ``absent_bias`` among them."""
    source = resources.files("extractors").joinpath("models", MODEL).read_text("utf-8")
    loaded: dict[str, float] = json.loads(source)["coefficients"]
    return loaded


def version() -> str:
    """The version of the model, for the record of a reading."""
    source = resources.files("extractors").joinpath("models", MODEL).read_text("utf-8")
    return str(json.loads(source)["version"])


def probability(basis: Basis, weights: Mapping[str, float] | None = None) -> float:
    """Probability that a value is right, or that a field is truly absent; 0.005 to 0.999.

    Args:
        basis: What it rests on.
        weights: The coefficients; None: those that are stored.
    """
    by = model() if weights is None else weights
    bias = by["bias" if isinstance(basis, Features) else "absent_bias"]
    score = bias + sum(_weight(by, name) * value for name, value in basis.terms.items())
    return _within(1 / (1 + math.exp(-score)))


def with_terms(
    confidence: float, terms: Mapping[str, float], weights: Mapping[str, float] | None = None
) -> float:
    """What a probability becomes with more terms: the score is a sum, they can be added later.

    Args:
        confidence: Before they were known.
        terms: Their values by name.
        weights: The coefficients; None: those that are stored.
    """
    by = model() if weights is None else weights
    if not any(terms.values()):
        return confidence
    kept = _within(confidence)
    score = math.log(kept / (1 - kept)) + sum(by[name] * value for name, value in terms.items())
    return _within(1 / (1 + math.exp(-score)))


def is_sort(term: str) -> bool:
    """Whether a term says what sort of value it is."""
    return term.startswith((SORT, ABSENT_SORT))


def _weight(weights: Mapping[str, float], name: str) -> float:
    return weights.get(name, 0.0) if is_sort(name) else weights[name]


def _within(probability: float) -> float:
    return min(_SUREST, max(_LEAST, probability))
