"""What a set of pages says, as JSON: every share with its cases and its 95 % interval."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping, Sequence
from statistics import median
from typing import Any, Final

from lab.evaluate.statistics import Share, share
from lab.reading.letters import Letters
from lab.reading.rows import READERS, TOGETHER, NumberRow, PageRow

Record = dict[str, Any]
LEVEL: Final = 0.3
"""Degrees within which a page counts as level."""
FOUND: Final = 0.02
"""Largest error of a corner, in diagonals, with which a sheet counts as found."""
_DRAWS: Final = 1000
_VERDICTS: Final = ("baik", "ragu", "ulangi")
KEY_NUMBERS: Final = ("ktp.nik", "npwp.npwp", "strttk.nomor")


def figures(rows: Sequence[PageRow]) -> Record:
    """All figures of one set of pages."""
    texts = [row for row in rows if not row.card]
    cards = [row for row in rows if row.card]
    return {
        "pages": len(rows),
        "unread": sum(row.status not in {"read", "born_digital"} for row in rows),
        "characters": {
            name: {reader: _characters(each, reader) for reader in READERS}
            for name, each in (("text", texts), ("cards", cards))
            if each
        },
        "numbers": _numbers([number for row in rows for number in row.numbers]),
        "fields": as_json(fields(rows)),
        "upright": {
            name: as_json(share(upright(row) for row in each))
            for name, each in (("text", texts), ("cards", cards))
        },
        "skew": _skew(rows),
        "sheets": _sheets([row.corners for row in rows if row.corners is not None]),
        "placed": as_json(
            Share(sum(row.placed[0] for row in rows), sum(row.placed[1] for row in rows))
        ),
        "verdicts": _verdicts(rows),
    }


def upright(row: PageRow) -> bool:
    """Whether the page lies with its head up."""
    return row.tilt is not None and abs(row.tilt) < 45


def fields(rows: Iterable[PageRow]) -> Share:
    """Fields that are printed and came out right."""
    each = [row.fields for row in rows]
    return Share(sum(right for right, _ in each), sum(of for _, of in each))


def error_rate(letters: Iterable[Letters]) -> float | None:
    """Wrong characters for one that is printed; None without any."""
    each = list(letters)
    of = sum(one.of for one in each)
    return sum(one.wrong for one in each) / of if of else None


def plain_error_rate(letters: Iterable[Letters]) -> float | None:
    """The same of letters and digits only."""
    each = list(letters)
    of = sum(one.plain_of for one in each)
    return sum(one.plain_wrong for one in each) / of if of else None


def interval(letters: Sequence[Letters], draws: int = _DRAWS) -> tuple[float, float] | None:
    """The middle 95 % of error rates of pages drawn again with replacement (Efron 1979).

    Characters of one page go wrong together, so that it is pages that are drawn, not characters.
    """
    if len(letters) < 2:
        return None
    rng = random.Random(len(letters))  # noqa: S311 - the same pages give the same interval
    rates = sorted(
        rate
        for _ in range(draws)
        if (rate := error_rate(rng.choices(letters, k=len(letters)))) is not None
    )
    if not rates:
        return None
    return rates[int(0.025 * len(rates))], rates[min(int(0.975 * len(rates)), len(rates) - 1)]


def as_json(counted: Share) -> Record:
    """A share with its Wilson interval."""
    low, high = counted.interval or (None, None)
    return {
        "right": counted.right,
        "of": counted.of,
        "share": _round(counted.value),
        "low": _round(low),
        "high": _round(high),
    }


def _characters(rows: Sequence[PageRow], reader: str) -> Record:
    letters = [row.letters[reader] for row in rows]
    low, high = interval(letters) or (None, None)
    of = sum(each.of for each in letters)
    rates = [each.wrong / each.of for each in letters if each.of]
    return {
        "pages": len(letters),
        "of": of,
        "cer": _round(error_rate(letters), 5),
        "low": _round(low, 5),
        "high": _round(high, 5),
        "letters_and_digits": _round(plain_error_rate(letters), 5),
        "median_page": _round(median(rates) if rates else None, 5),
        "stray": _round(sum(each.stray for each in letters) / of if of else None, 5),
    }


def _numbers(rows: Sequence[NumberRow]) -> Record:
    groups = {
        "all": [row for row in rows if row.field in KEY_NUMBERS],
        **{name: [row for row in rows if row.field == name] for name in KEY_NUMBERS},
        "others": [row for row in rows if row.field not in KEY_NUMBERS],
    }
    return {name: compared(chosen) for name, chosen in groups.items() if chosen}


def compared(rows: Sequence[NumberRow]) -> Record:
    """Each reader alone and both together; what only the second one saved and what it spoiled."""
    shares = {reader: share(row.right(reader) for row in rows) for reader in READERS}
    better = max((shares[reader] for reader in READERS if reader != TOGETHER), key=_value)
    high = shares[TOGETHER].interval
    return {
        **{reader: as_json(each) for reader, each in shares.items()},
        "saved": sum(row.right(TOGETHER) and not row.right(row.first) for row in rows),
        "spoiled": sum(row.right(row.first) and not row.right(TOGETHER) for row in rows),
        "not_worse": high is not None and _value(better) <= high[1],
    }


def _value(counted: Share) -> float:
    return counted.value or 0.0


def _skew(rows: Sequence[PageRow]) -> Record:
    off = sorted(abs(row.tilt) for row in rows if row.tilt is not None and upright(row))
    return {
        "median": _round(median(off) if off else None),
        "p95": _round(off[min(int(0.95 * len(off)), len(off) - 1)] if off else None),
        "level": as_json(share(each <= LEVEL for each in off)),
    }


def _sheets(corners: Sequence[tuple[float, float]]) -> Record:
    means = sorted(mean for mean, _ in corners)
    return {
        "median": _round(median(means) if means else None),
        "p95": _round(means[min(int(0.95 * len(means)), len(means) - 1)] if means else None),
        "found": as_json(share(most <= FOUND for _, most in corners)),
    }


def _verdicts(rows: Sequence[PageRow]) -> Record:
    judged = [row.judged for row in rows if row.judged is not None]
    return {
        "seconds": _round(median(judged) if judged else None),
        "most_seconds": _round(max(judged, default=None)),
        **{verdict: _verdict([r for r in rows if r.verdict == verdict]) for verdict in _VERDICTS},
    }


def _verdict(rows: Sequence[PageRow]) -> Record:
    reasons: dict[str, int] = {}
    for row in rows:
        if row.reason:
            word = row.reason.partition(";")[0]
            reasons[word] = reasons.get(word, 0) + 1
    return {
        "pages": len(rows),
        "cer": _round(error_rate(row.letters[TOGETHER] for row in rows), 5),
        "fields": as_json(fields(rows)),
        "reasons": reasons,
    }


def _round(value: float | None, places: int = 4) -> float | None:
    return None if value is None else round(value, places)


def by_cell(rows: Sequence[PageRow]) -> Mapping[str, Mapping[str, Record]]:
    """The figures of each tier and of all, development layouts and left-out ones apart."""
    tiers = list(dict.fromkeys(row.tier for row in rows))
    cells: dict[str, dict[str, Record]] = {}
    for tier in [*tiers, None]:
        for pool, hidden in (("dev", False), ("left-out", True)):
            chosen = [r for r in rows if r.left_out == hidden and tier in {None, r.tier}]
            if chosen:
                cells.setdefault(tier or "all", {})[pool] = figures(chosen)
    return cells
