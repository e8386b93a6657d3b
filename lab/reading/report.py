"""The figures of reading in lines for the screen, and the errors in a listing."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from lab.evaluate.report import NOTHING, share
from lab.reading.figures import FOUND, LEVEL, Record, upright
from lab.reading.rows import READERS, TOGETHER, PageRow

_POOLS: Final = {"dev": "tata letak pengembangan", "left-out": "tata letak tersisih"}
_NAMES: Final = {"tesseract": "Tesseract", "rapidocr": "RapidOCR", TOGETHER: "keduanya"}
_GROUPS: Final = {"text": "halaman teks", "cards": "kartu"}


def table(cells: Record) -> list[str]:
    """All cells, one under the other: terminals are narrow."""
    lines: list[str] = []
    for tier, pools in cells.items():
        for pool, found in pools.items():
            title = "semua tingkat" if tier == "all" else tier
            lines.append(f"\n{title}, {_POOLS[pool]}: {found['pages']} halaman")
            lines += [f"  {left:<38} {right}" for left, right in _cell(found)]
    return lines


def _cell(found: Record) -> Iterator[tuple[str, str]]:
    for group, readers in found["characters"].items():
        for reader in READERS:
            yield f"CER {_GROUPS[group]}, {_NAMES[reader]}", _rate(readers[reader])
    for field, each in found["numbers"].items():
        yield _number(field), share(each[TOGETHER])
        alone = [f"{_NAMES[name]} {each[name]['right']}" for name in READERS if name != TOGETHER]
        yield (
            "  masing-masing sendiri",
            f"{', '.join(alone)}; pembaca kedua menyelamatkan {each['saved']}, "
            f"merusak {each['spoiled']}{'' if each['not_worse'] else '; LEBIH BURUK BERSAMA'}",
        )
    yield "isian tercetak yang tepat", share(found["fields"])
    for group, counted in found["upright"].items():
        if counted["of"]:
            yield f"tegak: {_GROUPS[group]}", share(counted)
    skew, sheets = found["skew"], found["sheets"]
    yield "miring, median / p95", f"{_degrees(skew['median'])} / {_degrees(skew['p95'])}"
    yield "  dalam 0,3°", share(skew["level"])
    if sheets["found"]["of"]:
        yield "sudut lembar, median / p95", _percent(sheets["median"], sheets["p95"])
        yield "  lembar ditemukan (setiap sudut ≤ 2%)", share(sheets["found"])
    yield "kata terletak di tempat tercetaknya", share(found["placed"])
    verdicts = found["verdicts"]
    for verdict in ("baik", "ragu", "ulangi"):
        each = verdicts[verdict]
        reasons = ", ".join(f"{n} {word}" for word, n in sorted(each["reasons"].items()))
        yield (
            f"mutu {verdict}: {each['pages']}",
            f"CER {_percent(each['cer'])}, isian {share(each['fields'])} {reasons}",
        )
    if verdicts["seconds"] is not None:
        yield (
            "detik putusan mutu, median / terlama",
            f"{verdicts['seconds']:.3f} / {verdicts['most_seconds']:.3f}",
        )


def harm_table(found: Record | None) -> list[str]:
    """What the quality verdict says of harmed pages; nothing where none were drawn."""
    if found is None:
        return []
    lines = [f"\nhalaman yang dirusak bertahap: {found['pages']}"]
    for name, title in (("lost", "isian hilang"), ("hurt", "isian berkurang"), ("well", "utuh")):
        counts = ", ".join(f"{word} {count}" for word, count in found["outcomes"][name].items())
        lines.append(f"  {title:<38} {counts}")
    lines.append(f"  {'hilang dan ditandai':<38} {share(found['lost_flagged'])}")
    lines.append(f"  {'utuh tetapi disuruh ulangi':<38} {share(found['well_to_scan_again'])}")
    lines += [
        f"    {harm:<36} {share(each)}" for harm, each in found["by_harm"].items() if each["of"]
    ]
    return lines


def write_errors(rows: Sequence[PageRow], path: Path) -> int:
    """Write what went wrong on pages of development layouts, one JSON a line; returns the count."""
    found = [each for row in rows if not row.left_out for each in _errors(row)]
    text = "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in found)
    path.write_text(text, encoding="utf-8")
    return len(found)


def _errors(row: PageRow) -> Iterator[Record]:
    where = {"page": row.name, "layout": f"{row.kind}/{row.layout}"}
    for number in row.numbers:
        if not number.right(TOGETHER):
            yield {
                **where,
                "what": number.field,
                "truth": number.truth,
                "read": dict(number.read),
                "first": number.first,
            }
    letters = row.letters[TOGETHER]
    if letters.wrong:
        yield {
            **where,
            "what": "cer",
            "status": row.status,
            "verdict": row.verdict,
            "wrong": {reader: each.wrong for reader, each in row.letters.items()},
            "of": letters.of,
            "lines": list(letters.differing),
        }
    if not upright(row):
        yield {**where, "what": "upright", "status": row.status, "tilt": row.tilt}
    elif row.tilt is not None and abs(row.tilt) > LEVEL:
        yield {**where, "what": "skew", "tilt": round(row.tilt, 2)}
    if row.corners is not None and row.corners[1] > FOUND:
        yield {**where, "what": "corners", "off": [round(each, 4) for each in row.corners]}


def _number(field: str) -> str:
    names = {"all": "nomor kunci", "others": "nomor lain"}
    return names.get(field, field)


def _rate(found: Record) -> str:
    if found["cer"] is None:
        return NOTHING
    bounds = "" if found["low"] is None else f"; {100 * found['low']:.2f}-{100 * found['high']:.2f}"
    return (
        f"{100 * found['cer']:.2f}% ({found['pages']} hal, {found['of']} huruf{bounds}); "
        f"huruf dan angka saja {_percent(found['letters_and_digits'])}"
    )


def _percent(*values: float | None) -> str:
    return " / ".join(NOTHING if each is None else f"{100 * each:.2f}%" for each in values)


def _degrees(value: float | None) -> str:
    return NOTHING if value is None else f"{value:.2f}°"
