"""Figures that were measured several times, and ratios of two that were measured in turn."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Series:
    """The same thing measured again and again, in the order in which it was."""

    values: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one, which a disturbance of the machine does not move."""
        return statistics.median(self.values)

    @property
    def worst(self) -> float:
        """The largest."""
        return max(self.values)

    def over(self, base: Series) -> Series:
        """Each value over the one that was measured beside it.

        Raises:
            ValueError: There are not as many of them.
        """
        pairs = zip(self.values, base.values, strict=True)
        return Series(tuple(mine / theirs for mine, theirs in pairs))

    def as_json(self) -> dict[str, object]:
        """Median, worst and all values."""
        return {
            "median": round(self.median, 4),
            "worst": round(self.worst, 4),
            "values": [round(each, 4) for each in self.values],
        }


def series(values: Sequence[float]) -> Series:
    """These values in order.

    Raises:
        ValueError: There are none.
    """
    if not values:
        msg = "nothing was measured"
        raise ValueError(msg)
    return Series(tuple(values))
