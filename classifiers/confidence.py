"""How sure we are of a document: that it is of its type and has exactly its pages.

The page stream's model says how probable that is if the cues were what they claim to be. They are
not independent, and so claim too much or too little: the log-odds are stretched and moved (Platt
1999) by what ``berkas-lab train documents`` found on specimens. ``models/`` holds the result, with
a version and how it was made; how well it holds is measured by ``berkas-lab evaluate``.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from importlib import resources

MODEL = "document-confidence.json"
_SUREST = 1e-9
"""Nearer to 0 or 1 than this no probability of the stream's model is told apart."""


@dataclass(frozen=True, slots=True)
class Scale:
    """How log-odds are stretched and moved.

    Attributes:
        version: Of the model.
        slope: What they are multiplied by.
        offset: What is added.
        most: No probability is claimed to be nearer to 1 or, the other way, to 0.
    """

    version: str
    slope: float
    offset: float
    most: float = 0.999


UNTOUCHED = Scale("none", 1.0, 0.0, 1 - _SUREST)
"""The stream's own probabilities: what a scale is fitted to."""


@cache
def model() -> Scale:
    """The scale that is stored."""
    source = resources.files("classifiers").joinpath("models", MODEL).read_text("utf-8")
    loaded = json.loads(source)
    return Scale(loaded["version"], loaded["slope"], loaded["offset"])


def version() -> str:
    """The version of the model, for the record of a reading."""
    return model().version


def calibrated(probability: float, scale: Scale | None = None) -> float:
    """What a probability of the stream's model is worth, never quite 0 or 1.

    Args:
        probability: 0 to 1.
        scale: None: the one that is stored.
    """
    by = scale or model()
    kept = min(1 - _SUREST, max(_SUREST, probability))
    odds = by.slope * math.log(kept / (1 - kept)) + by.offset
    return min(by.most, max(1 - by.most, 1 / (1 + math.exp(-odds))))
