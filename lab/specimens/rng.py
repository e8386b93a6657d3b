"""Named random streams: the same seed and name give the same draws on every machine.

Each part of a specimen draws from a stream of its own, so that a new draw in one layout
does not move everything that comes after it.
"""

import hashlib
import random
from collections.abc import Sequence
from typing import TypeVar

import numpy as np

T = TypeVar("T")
Rng = random.Random


def _number(seed: int, path: tuple[str | int, ...]) -> int:
    text = "/".join(str(part) for part in (seed, *path))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:8], "big")


def stream(seed: int, *path: str | int) -> Rng:
    """Return the stream of that name under ``seed``."""
    return random.Random(_number(seed, path))  # noqa: S311 - specimens, nothing secret


def pixels(seed: int, *path: str | int) -> np.random.Generator:
    """Return the numpy generator of that name under ``seed``, for noise on images."""
    return np.random.default_rng(_number(seed, path))


def chance(rng: Rng, probability: float) -> bool:
    """Return whether an event of that probability happens."""
    return rng.random() < probability


def weighted(rng: Rng, choices: Sequence[tuple[T, float]]) -> T:
    """Return one of the values, drawn by its weight."""
    return rng.choices([c[0] for c in choices], weights=[c[1] for c in choices])[0]
