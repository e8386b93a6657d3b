"""The figures of reading as the README shows them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from lab import markdown as form

Record = Mapping[str, Any]
_GROUPS: Final = {"dev": "", "left-out": ", left out"}


def markdown(made: Record) -> str:
    """The paragraph and the table."""
    figures = made["figures"]
    columns = [
        (tier, group)
        for group in _GROUPS
        for tier in made["plan"]["tiers"]
        if group in figures[tier]
    ]
    rows = [
        [title, *(shown(figures[tier][group]) for tier, group in columns)] for title, shown in _ROWS
    ]
    pages = sum(figures[tier][group]["pages"] for tier, group in columns)
    return "\n\n".join(
        [
            f"Reading by itself, measured on {made['made']} at commit `{made['commit'][:12]}`"
            f"{' with changes not committed yet' if made['changed'] else ''} by `berkas-lab "
            f"reading` on {pages} single pages, their seeds derived from the commit. Characters "
            "wrong are insertions, deletions and replacements for each one printed; in brackets "
            "the 95 % interval (bootstrap over pages), of numbers the cases and Wilson's interval:",
            form.table(["", *(f"{tier}{_GROUPS[group]}" for tier, group in columns)], rows),
        ]
    )


def _wrong(what: str, reader: str) -> Callable[[Record], str]:
    def shown(figures: Record) -> str:
        found = figures["characters"].get(what, {}).get(reader)
        if found is None or found["cer"] is None:
            return "-"
        within = ""
        if found["low"] is not None:
            within = f" ({100 * found['low']:.2f}-{100 * found['high']:.2f})"
        return f"{100 * found['cer']:.2f} %{within}"

    return shown


def _right(name: str, reader: str) -> Callable[[Record], str]:
    def shown(figures: Record) -> str:
        found = figures["numbers"].get(name, {}).get(reader)
        if found is None or not found["of"]:
            return "-"
        low, high = 100 * found["low"], 100 * found["high"]
        cases = f"{found['right']}/{found['of']}; {low:.0f}-{high:.0f}"
        return f"{100 * found['share']:.1f} % ({cases})"

    return shown


_ROWS: Final[tuple[tuple[str, Callable[[Record], str]], ...]] = (
    ("characters wrong on pages of text", _wrong("text", "together")),
    ("... Tesseract alone", _wrong("text", "tesseract")),
    ("... RapidOCR alone", _wrong("text", "rapidocr")),
    ("characters wrong on cards", _wrong("cards", "together")),
    ("... Tesseract alone", _wrong("cards", "tesseract")),
    ("... RapidOCR alone", _wrong("cards", "rapidocr")),
    ("NIK, NPWP and STRTTK numbers right", _right("all", "together")),
    ("... Tesseract alone", _right("all", "tesseract")),
    ("... RapidOCR alone", _right("all", "rapidocr")),
)
