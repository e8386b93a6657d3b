"""Plots as inline SVG: reliability, shares with intervals, confusion. No script, no network.

Every text is escaped where it is put in, so that a page can take the SVG as it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

Record = Mapping[str, Any]
_COLOURS = ("#0b5cad", "#b3541e", "#3f7d3a", "#6b4c9a")
_TEXT = 'font-family="system-ui, sans-serif" font-size="12" fill="#222"'


def reliability(series: Mapping[str, Sequence[Record]], title: str) -> str:
    """Accuracy against confidence, a line a series; the diagonal is what it should be.

    Args:
        series: By name, the bins as in the record: ``confidence``, ``share``, ``low``, ``high``.
        title: For readers who cannot see it.
    """
    side, left, top = 300, 48, 30

    def at(x: float, y: float) -> tuple[float, float]:
        return left + x * side, top + (1 - y) * side

    parts = [_axes(left, top, side)]
    (x0, y0), (x1, y1) = at(0, 0), at(1, 1)
    parts.append(
        f'<line x1="{x0}" y1="{y0}" x2="{x1}" y2="{y1}" stroke="#999" stroke-dasharray="4 4"/>'
    )
    for colour, (name, bins) in zip(_COLOURS, series.items(), strict=False):
        points = [at(each["confidence"], each["share"]) for each in bins]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        parts.append(f'<polyline points="{line}" fill="none" stroke="{colour}" stroke-width="2"/>')
        for each, (x, y) in zip(bins, points, strict=True):
            low, high = at(0, each["low"])[1], at(0, each["high"])[1]
            told = f"{name}: keyakinan {each['confidence']:.3f}, benar {each['share']:.3f}"
            parts.append(
                f'<line x1="{x:.1f}" y1="{low:.1f}" x2="{x:.1f}" y2="{high:.1f}" '
                f'stroke="{colour}"/><circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}">'
                f"<title>{escape(told)} ({each['right']}/{each['of']})</title></circle>"
            )
    parts.append(_text(left + side / 2, top + side + 34, "keyakinan", "middle"))
    parts.append(_text(left, top - 12, "benar", "end"))
    parts.append(_legend(left + side + 16, top + 10, list(series)))
    return _svg(left + side + 150, top + side + 44, title, parts)


def bars(groups: Mapping[str, Mapping[str, Record]], title: str) -> str:
    """Shares with their 95 % intervals: a row a name, a bar a group.

    Args:
        groups: By group (tier), then by name: records with ``share``, ``low``, ``high``, ``of``.
        title: For readers who cannot see it.
    """
    names = list(dict.fromkeys(name for each in groups.values() for name in each))
    wide, left, top, bar = 460, 190, 30, 14
    tall = bar * len(groups) + 12
    height = top + tall * len(names) + 30
    parts = [_scale(left, top - 6, wide, height - 30)]
    for row, name in enumerate(names):
        y = top + row * tall
        parts.append(_text(left - 8, y + tall / 2, name, "end"))
        for at, (group, found) in enumerate(groups.items()):
            if name in found and found[name]["of"]:
                parts.append(_bar(left, y + at * bar, wide, found[name], (_COLOURS[at], group)))
    parts.append(_legend(left, 12, list(groups), across=True))
    return _svg(left + wide + 110, height, title, parts)


def matrix(cells: Sequence[Record], title: str) -> str:
    """Pages by what they are (rows) and what they were taken for (columns)."""
    names = sorted({each["truth"] for each in cells} | {each["seen"] for each in cells})
    place = {name: at for at, name in enumerate(names)}
    totals: dict[str, int] = {}
    for each in cells:
        totals[each["truth"]] = totals.get(each["truth"], 0) + each["pages"]
    cell, left, top = 34, 190, 130
    parts = []
    for name, at in place.items():
        parts.append(_text(left - 8, top + at * cell + cell / 2 + 4, name, "end"))
        x, y = left + at * cell + cell / 2 + 4, top - 8
        parts.append(
            f'<text x="{x}" y="{y}" transform="rotate(-55 {x} {y})" {_TEXT}>{escape(name)}</text>'
        )
    for each in cells:
        x, y = left + place[each["seen"]] * cell, top + place[each["truth"]] * cell
        shade = each["pages"] / totals[each["truth"]]
        colour = "11, 92, 173" if each["truth"] == each["seen"] else "179, 60, 30"
        ink = "#fff" if shade > 0.55 else "#222"
        told = f"{each['truth']} dibaca {each['seen']}: {each['pages']}"
        parts.append(
            f'<rect x="{x}" y="{y}" width="{cell - 2}" height="{cell - 2}" '
            f'fill="rgba({colour}, {max(shade, 0.12):.2f})"><title>{escape(told)}</title></rect>'
            f'<text x="{x + cell / 2 - 1}" y="{y + cell / 2 + 4}" text-anchor="middle" '
            f'font-family="system-ui, sans-serif" font-size="12" fill="{ink}">'
            f"{each['pages']}</text>"
        )
    side = cell * len(names)
    return _svg(left + side + 120, top + side + 10, title, parts)


def _bar(left: float, y: float, wide: float, found: Record, drawn: tuple[str, str]) -> str:
    colour, group = drawn
    end, low, high = (left + wide * found[key] for key in ("share", "low", "high"))
    middle = y + 6
    told = f"{group}: {found['share']:.1%} ({found['right']}/{found['of']})"
    return (
        f'<rect x="{left}" y="{y}" width="{end - left:.1f}" height="11" fill="{colour}" '
        f'fill-opacity="0.75"><title>{escape(told)}</title></rect>'
        f'<line x1="{low:.1f}" y1="{middle}" x2="{high:.1f}" y2="{middle}" stroke="#111"/>'
        f'<line x1="{low:.1f}" y1="{middle - 3}" x2="{low:.1f}" y2="{middle + 3}" stroke="#111"/>'
        f'<line x1="{high:.1f}" y1="{middle - 3}" x2="{high:.1f}" y2="{middle + 3}" '
        'stroke="#111"/>'
        + _text(left + wide + 8, y + 10, f"{found['share']:.1%} ({found['of']})", "start")
    )


def _scale(left: float, top: float, wide: float, bottom: float) -> str:
    parts = []
    for tenth in range(0, 11, 2):
        x = left + wide * tenth / 10
        parts.append(f'<line x1="{x}" y1="{top}" x2="{x}" y2="{bottom}" stroke="#ddd"/>')
        parts.append(_text(x, bottom + 16, f"{tenth * 10}%", "middle"))
    return "".join(parts)


def _axes(left: float, top: float, side: float) -> str:
    parts = [
        f'<rect x="{left}" y="{top}" width="{side}" height="{side}" fill="none" stroke="#bbb"/>'
    ]
    for tenth in range(0, 11, 2):
        at = tenth / 10
        parts.append(_text(left + side * at, top + side + 16, f"{at:.1f}", "middle"))
        parts.append(_text(left - 6, top + side * (1 - at) + 4, f"{at:.1f}", "end"))
    return "".join(parts)


def _legend(left: float, top: float, names: Sequence[str], *, across: bool = False) -> str:
    parts = []
    for at, (colour, name) in enumerate(zip(_COLOURS, names, strict=False)):
        x, y = (left + at * 110, top) if across else (left, top + at * 18)
        parts.append(f'<rect x="{x}" y="{y - 9}" width="11" height="11" fill="{colour}"/>')
        parts.append(_text(x + 16, y + 1, name, "start"))
    return "".join(parts)


def _text(x: float, y: float, text: str, anchor: str) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" {_TEXT}>{escape(text)}</text>'


def _svg(width: float, height: float, title: str, parts: Sequence[str]) -> str:
    inner = "".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 {width:.0f} {height:.0f}"'
        f' width="{width:.0f}" height="{height:.0f}"><title>{escape(title)}</title>{inner}</svg>'
    )
