"""Typst as the office's press: a template and its data become a PDF/A-2b.

Data go to the template as JSON in ``sys.inputs``, which typst takes for values and never for
markup or code. Templates lie in this package and load nothing but each other.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal

import typst

Template = Literal["checklist", "verifikasi", "kekurangan"]
STANDARD: Final = "a-2b"
TEMPLATES: Final = Path(__file__).parent / "templates"
SANS: Final = ("Liberation Sans", "Libertinus Serif", "DejaVu Sans Mono")
"""Liberation Sans comes with the system packages of ``scripts/setup``; where it is missing, papers
are set in Libertinus Serif, which is inside typst. Ticks are from DejaVu Sans Mono, inside too."""


@cache
def fonts() -> typst.Fonts:
    """The fonts of this machine and those inside typst, searched for once."""
    return typst.Fonts(include_embedded_fonts=True)


def families(wanted: tuple[str, ...] = SANS) -> tuple[str, ...]:
    """Of these the families that are here: a missing one would be a warning at each setting."""
    here = set(fonts().families())
    return tuple(each for each in wanted if each in here)


def pdf(
    template: Template,
    data: Mapping[str, Any],
    *,
    at: dt.datetime,
    using: tuple[str, ...] | None = None,
) -> bytes:
    """The paper as a PDF/A-2b.

    Args:
        template: Which.
        data: What it reads as JSON; texts are made by ``office.papers.text``.
        at: When it is printed, which stands in its metadata.
        using: Font families, the first one preferred; those of :data:`SANS` when None.

    Raises:
        TypstError: A fault of ours: the template and its data do not fit, or a text was not made
            fit to be set.
    """
    inputs = {**data, "fonts": list(using or families())}
    compiler = typst.Compiler(
        input=TEMPLATES / f"{template}.typ",
        root=TEMPLATES,
        font_paths=fonts(),
        ignore_system_fonts=True,  # they are among the fonts already
        sys_inputs={"data": json.dumps(inputs, ensure_ascii=False)},
    )
    whole = at.replace(microsecond=0)  # typst takes no part of a second
    made = compiler.compile(format="pdf", pdf_standards=STANDARD, timestamp=whole)
    if not isinstance(made, bytes):
        raise TypeError(type(made))
    return made
