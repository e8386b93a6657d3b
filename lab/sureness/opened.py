"""What readers made of papers that nobody had seen: claims on layouts before anybody opened them.

Forgotten wordings (``lab.sureness.claims``) lose values; they hardly show the wrong ones that are
found instead. So what was found on the layouts that were left out of all development until
2026-11-30 is kept (``opened.json``): the fifteen dossiers of left-out layouts of the release run of
75dc226, read by the code of f131409, which knew nothing of them. Nothing is measured on these
layouts any more (ADR 0029), so that they may be learnt from. What is stored is what confidences
rest on and whether they held; later code reads these papers better, and is not to be asked again.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from dossier.kinds import kinds
from extractors.confidence import Absence, Basis, Features
from lab.sureness.claims import Claim

_STORED: Final = Path(__file__).with_name("opened.json")
_REQUIRED: Final = (
    "prior", "strength", "reading", "agreed", "contradicted", "repeated", "problems", "photograph",
)  # fmt: skip


def opened() -> list[Claim]:
    """The claims; each counts as one of a wording that nobody knows."""
    stored: list[dict[str, Any]] = json.loads(_STORED.read_text("utf-8"))["claims"]
    return [
        Claim(
            each["dossier"],
            each["layout"],
            each["field"],
            each["tier"],
            _basis(each),
            bool(each["held"]),
            forgetful=False,
            unseen=True,
        )
        for each in stored
    ]


def _sort(kind: str, name: str) -> str:
    """What sort of value a field has, as it is declared now; empty where it is no longer."""
    declared = kinds().get(kind)
    specs = () if declared is None else declared.fields
    return next((spec.sort for spec in specs if spec.name == name), "")


def _basis(stored: dict[str, Any]) -> Basis:
    """What is left out is nothing."""
    if "absence" in stored:
        kind, _, _ = stored["layout"].partition("/")
        return Absence(**stored["absence"], sort=_sort(kind, stored["field"]))
    return Features(**{**dict.fromkeys(_REQUIRED, 0.0), **stored["value"]})
