"""The record as one page for the browser, with everything in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from dossier.kinds import OTHER
from lab.evaluate.plots import bars, matrix, reliability

Record = Mapping[str, Any]
Certification = tuple[list[str], list[tuple[str, list[str]]]]
"""The tiers, and for each field its cells."""
TEMPLATES = Path(__file__).resolve().parents[1] / "templates"
NOTHING = "\N{EM DASH}"
GROUP_NAMES = {"dev": "pengembangan", "left-out": "tersisih"}


def html(record: Record) -> str:
    """The report of a record."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    figures = record["figures"]
    return environment.get_template("evaluation.html").render(
        record=record,
        share=share,
        number=number,
        summary=SUMMARY,
        noticed=_noticed,
        rules=_rules(figures),
        accuracy={group: _accuracy(figures, group) for group in GROUP_NAMES},
        reliability=list(_reliabilities(figures)),
        certification={group: _certification(figures, group) for group in GROUP_NAMES},
        confusion=[
            (f"tata letak {GROUP_NAMES[group]}", matrix(found["confusion"], "Jenis halaman"))
            for group, found in figures["all"].items()
        ],
    )


def share(found: Record) -> str:
    """``97.2% (35/36; 85.8-99.5)``; a dash without a case."""
    if not found["of"]:
        return NOTHING
    low, high = 100 * found["low"], 100 * found["high"]
    counts = f"{found['right']}/{found['of']}"
    return f"{100 * found['share']:.1f}% ({counts}; {low:.1f}-{high:.1f})"


def number(value: float | None) -> str:
    """Three places; a dash where there is none."""
    return NOTHING if value is None else f"{value:.3f}"


def scores(found: Record) -> str:
    """``0.958 (23 dari 24)``: F1 with hits and what there was to find; a dash without a case."""
    if found["f1"] is None:
        return NOTHING
    return f"{found['f1']:.3f} ({found['hits']} dari {found['wanted']})"


def calibration(found: Record) -> str:
    """``0.012 (340; kebetulan 0.015)``: the gap, the cases, and what chance alone makes of it."""
    if found["ece"] is None:
        return NOTHING
    honest = {True: "", False: "; kelas teratas terlalu yakin", None: ""}[found["top_is_honest"]]
    return f"{found['ece']:.3f} ({found['cases']}; kebetulan {found['by_chance']:.3f}{honest})"


def _number(found: Record, kind: str) -> str:
    counted = found["numbers"].get(kind)
    return share(counted) if counted else NOTHING


def _prose(found: Record, part: str) -> str:
    counted = found["prose"].get("all")
    return share(counted[part]) if counted else NOTHING


def _other(found: Record, part: str, cases: str) -> str:
    """``0.966 (29)``: recall or precision of ``lain`` over pages."""
    scored = found["types"].get(OTHER)
    return NOTHING if scored is None else f"{number(scored[part])} ({scored[cases]})"


def _neighbours(found: Record, side: str) -> str:
    return share(found["neighbours"]["all"][side])


def _automation(found: Record) -> str:
    automation = found["automation"]
    if automation["threshold"] is None:
        return f"0% (dari {automation['taken']['of']})"
    return f"{share(automation['taken'])} pada ≥ {automation['threshold']}"


SUMMARY: tuple[tuple[str, Callable[[Record], str]], ...] = (
    ("berkas", lambda f: str(f["dossiers"])),
    ("jenis halaman benar", lambda f: share(f["pages"])),
    ("macro-F1 jenis halaman", lambda f: number(f["macro_f1"])),
    ("halaman lain: ditemukan", lambda f: _other(f, "recall", "wanted")),
    ("… yang disebut lain memang lain", lambda f: _other(f, "precision", "given")),
    ("mirip tetangganya, yang diminta benar", lambda f: _neighbours(f, "asked")),
    ("… tetangganya benar", lambda f: _neighbours(f, "beside")),
    ("F1 batas dokumen", lambda f: scores(f["cuts"])),
    ("F1 batas, jenis yang dibaca", lambda f: scores(f["cuts_declared"])),
    ("berkas terpotong tanpa salah", lambda f: share(f["whole"])),
    ("… pada jenis yang dibaca", lambda f: share(f["whole_declared"])),
    ("isian tercetak yang tepat", lambda f: share(f["fields"]["printed"])),
    ("… dengan label dan regex saja (pembanding)", lambda f: share(f["plain"])),
    ("isian dalam prosa: dengan pembaca prosa", lambda f: _prose(f, "on")),
    ("… tanpa pembaca prosa", lambda f: _prose(f, "off")),
    ("isian tepat, yang diada-adakan dihitung", lambda f: share(f["fields"]["exact"])),
    ("F1 isian", lambda f: scores(f["fields"])),
    ("NIK pada KTP", lambda f: _number(f, "ktp.nik")),
    ("NPWP", lambda f: _number(f, "npwp.npwp")),
    ("nomor STRTTK", lambda f: _number(f, "strttk.nomor")),
    ("ECE dokumen (jenis dan halamannya)", lambda f: calibration(f["documents"])),
    ("ECE nilai", lambda f: calibration(f["values"])),
    ("ECE ketiadaan", lambda f: calibration(f["absences"])),
    ("dapat diterima tanpa dilihat (≥ 99,5%)", _automation),
    ("masalah tertanam yang diketahui", lambda f: share(f["problems"]["noticed"])),
    ("… syaratnya tidak dinyatakan sesuai", lambda f: share(f["problems"]["shown"])),
    ("alarm palsu", lambda f: share(f["problems"]["false_alarms"])),
)


def _noticed(tier: Record, group: str, problem: str) -> str:
    """How many planted problems of a kind were noticed in a tier; a dash where none was planted."""
    kinds = tier[group]["problems"]["kinds"] if group in tier else {}
    return share(kinds[problem]["noticed"]) if problem in kinds else NOTHING


def _rules(figures: Record) -> list[str]:
    """The rules that passed or failed anything."""
    groups = figures["all"].values()
    return sorted({name for found in groups for name in found["problems"]["rules"]})


def _accuracy(figures: Record, group: str) -> str:
    tiers = {name: found[group] for name, found in figures.items() if group in found}
    shown = {name: each for name, each in tiers.items() if name != "all"}
    if not any(each["kinds"] for each in shown.values()):
        return ""
    return bars(
        {
            name: {kind: fields["exact"] for kind, fields in each["kinds"].items()}
            for name, each in shown.items()
        },
        f"Isian yang tepat, tata letak {GROUP_NAMES[group]}",
    )


def _certification(figures: Record, group: str) -> Certification | None:
    """For each field a cell for each tier; None where there is none."""
    tiers = {
        name: found[group]["by_field"]
        for name, found in figures.items()
        if group in found and name != "all"
    }
    fields = sorted({name for each in tiers.values() for name in each if each[name]["exact"]["of"]})
    if not fields:
        return None
    rows = [(name, [_cell(each.get(name)) for each in tiers.values()]) for name in fields]
    return list(tiers), rows


def _cell(found: Record | None) -> str:
    """``0 salah dari 38: ≥ 92.4%, belum, perlu 598``; a dash without a case."""
    if found is None or not found["exact"]["of"]:
        return NOTHING
    shown = found["certification"]
    verdict = "tersertifikasi" if shown["certified"] else f"belum, perlu {shown['cases_needed']}"
    return (
        f"{shown['errors']} salah dari {found['exact']['of']}: "
        f"≥ {100 * shown['bound']:.1f}%, {verdict}"
    )


def _reliabilities(figures: Record) -> list[tuple[str, str]]:
    plots = []
    for key, title in (
        ("documents", "Dokumen: jenis dan halamannya"),
        ("values", "Isian yang terisi"),
        ("absences", "Isian yang dinyatakan tidak ada"),
    ):
        series = {
            GROUP_NAMES[group]: found[key]["bins"]
            for group, found in figures["all"].items()
            if found[key]["bins"]
        }
        if series:
            plots.append((title, reliability(series, title)))
    return plots
