"""The HTML report: the checklist, what it rests on, and the places on the page images.

One file without scripts; the page images lie beside it. Nothing of a dossier is trusted: everything
is escaped, and the page forbids itself to load or run anything but its own style and images.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Mapping
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from dossier import indonesian
from flows import marks, words
from flows.output import GENERATOR

if TYPE_CHECKING:
    from dossier.model import RequirementStatus
    from dossier.result import FieldValue, Finding, Result

SURE = 0.9
"""Values below this probability are marked for a closer look; a hint to the eye, no decision."""

MOST_CROPS = 4
"""Lines of evidence of one value that are shown beside it; the others are on the page."""

MOST_LETTERS = 160
"""Letters of what one reader read that are shown in a note; the result has all."""

_FIRST = {"fail": 0, "inconclusive": 1, "pass": 2, "not_applicable": 3}
_HEAVIEST = {"critical": 0, "warn": 1, "info": 2}


def render(
    form: Result,
    *,
    name: str,
    labels: Mapping[str, str],
    kinds: Mapping[str, str],
    images: Mapping[int, str],
) -> str:
    """The report as HTML.

    Args:
        form: The processed dossier.
        name: What the dossier is called.
        labels: What each requirement is called.
        kinds: What each document type is called.
        images: By page, the path of its image as seen from the report.
    """

    def type_name(document_type: str) -> str:
        return kinds.get(document_type, indonesian.code(document_type))

    style = _style()
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            form=form,
            name=name,
            images=images,
            type_name=type_name,
            label=lambda requirement: labels.get(requirement, indonesian.code(requirement)),
            marks=marks.by_page(form, type_name),
            counts=_counts(form),
            findings=sorted(form.findings, key=_urgency),
            # Made by us from our own file, and hashed as it stands between the tags.
            style=Markup(style),  # noqa: S704
            style_hash=_digest(style),
            generator=Markup(GENERATOR),  # noqa: S704
        )
    )


def _counts(form: Result) -> list[tuple[RequirementStatus, list[tuple[str, str]]]]:
    """Per state that occurs, the requirements in it: name and printed numbers."""
    return [
        (
            status,
            [
                (check.requirement, ", ".join(map(str, check.printed_numbers)))
                for check in form.checklist
                if check.status == status
            ],
        )
        for status in indonesian.STATUS
        if any(check.status == status for check in form.checklist)
    ]


def _urgency(finding: Finding) -> tuple[int, int, int]:
    return _FIRST[finding.verdict], _HEAVIEST[finding.severity], finding.finding


def notes(field: FieldValue) -> list[str]:
    """What a person should know about a value before believing it."""
    said = [indonesian.code(each) for each in field.problems]
    if len({_plain(each) for each in field.readers.values()}) > 1:
        said += [f"{indonesian.READER[who]}: {_short(text)}" for who, text in field.readers.items()]
    elif field.problems and field.raw is not None:
        said.append(f"terbaca sebagai: {_short(field.raw)}")
    if field.source == "person":
        said.append("diisi petugas")
    return said


def value_lines(field: FieldValue) -> list[str]:
    """A value as lines of text: one for plain text, one for each entry of a list."""
    if field.value is None:
        return []
    if isinstance(field.value, str):
        return [indonesian.date_in_words(field.value)]
    return [
        indonesian.code(each) if isinstance(each, str) else f"{each.jabatan}: {each.nama}"
        for each in field.value
    ]


def _short(text: str) -> str:
    return text if len(text) <= MOST_LETTERS else text[: MOST_LETTERS - 1] + "…"


def _plain(text: str) -> str:
    return "".join(each for each in text.casefold() if each.isalnum())


def _digest(style: str) -> str:
    return base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()


@cache
def _style() -> str:
    return (resources.files("flows") / "templates" / "report.css").read_text(encoding="utf-8")


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("flows"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    said: dict[str, Callable[..., object]] = {
        "day": indonesian.day,
        "field": indonesian.field,
        "pages": words.pages,
        "certainty": words.certainty,
        "percent": indonesian.percent,
        "seconds": words.seconds,
        "in_words": indonesian.code,
        "notes": notes,
        "lines": value_lines,
    }
    environment.filters.update(said)
    environment.globals.update(
        STATUS=indonesian.STATUS,
        SYMBOLS=indonesian.SYMBOL,
        FILE_STATUS=words.FILE_STATUS,
        PAGE_STATUS=indonesian.PAGE_STATUS,
        QUALITY=words.QUALITY,
        SEVERITY=indonesian.SEVERITY,
        VERDICT=words.VERDICT,
        APPLICANT=indonesian.APPLICANT,
        SURE=SURE,
        MOST_CROPS=MOST_CROPS,
        line_crop=marks.line_crop,
        card_crop=marks.card_crop,
        places=marks.places,
        document_anchor=marks.document_anchor,
    )
    return environment
