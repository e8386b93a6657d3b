"""How sure we are of a field: a logistic of a few plain features.

The coefficients are data (``models/field-confidence.json``, with a version and how they were made);
only the shape of the formula is code. Signs are as one would expect: agreement of two readers and a
form that speaks for itself raise the probability, a problem or a contradicting second reading
lowers it. How well it holds is measured by ``berkas-lab evaluate`` (calibration).
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from functools import cache
from importlib import resources

MODEL = "field-confidence.json"

_UNREADABLE = 0.3
"""How much the share of overlooked fields grows where the readers are sure of nothing."""


@dataclass(frozen=True, slots=True)
class Features:
    """What the probability of a value rests on; each 0 to 1.

    Attributes:
        prior: How much the way it was found speaks for it.
        strength: How much its form speaks for it.
        reading: The reader's own certainty.
        agreed: 1 where a second reader read the same value.
        contradicted: 1 where a second reader read another value.
        repeated: 1 where another place of the document gives the same value.
        problems: 1 where something had to be assumed.
        photograph: 1 on a camera's picture.
    """

    prior: float
    strength: float
    reading: float
    agreed: float
    contradicted: float
    repeated: float
    problems: float
    photograph: float


@cache
def model() -> dict[str, float]:
    """The coefficients by feature name, with ``bias``, ``absent`` and ``version`` beside them."""
    source = resources.files("extractors").joinpath("models", MODEL).read_text("utf-8")
    loaded: dict[str, float] = json.loads(source)["coefficients"]
    return loaded


def version() -> str:
    """The version of the model, for the record of a reading."""
    source = resources.files("extractors").joinpath("models", MODEL).read_text("utf-8")
    return str(json.loads(source)["version"])


def probability(features: Features) -> float:
    """Probability that a value with these features is right, 0.01 to 0.999."""
    weights = model()
    score = weights["bias"] + sum(weights[name] * value for name, value in asdict(features).items())
    return min(0.999, max(0.01, 1 / (1 + math.exp(-score))))


def absence(reading: float, usual: float, missed: float) -> float:
    """Probability that a field that was not found is truly absent.

    Papers of a kind print nearly all of its fields, so that one that is not found was mostly
    overlooked: the more so, the more of the others were not found either.

    Args:
        reading: Mean certainty of the readers over the document, 0 to 1.
        usual: Share of such papers that print the field.
        missed: Share of the fields that such papers always print and that were not found on this.
    """
    weights = model()
    overlooked = min(0.9, missed + _UNREADABLE * (1 - reading))
    odds = (1 - usual) / (usual * overlooked)
    score = weights["absent_bias"] + weights["absent_odds"] * math.log(odds)
    return min(0.99, max(0.01, 1 / (1 + math.exp(-score))))
