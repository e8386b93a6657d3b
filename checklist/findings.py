"""From what a rule says to findings: how sure each is, and whether that is sure enough.

* The confidence of ``pass`` and ``fail`` is the product of the confidences of the fields the ruling
  rests on: it is right when all of them were read right, which is cautious, as a wrong reading may
  by chance lead to the right verdict.
* It is never surer than the least sure of the documents those fields stand on: a letter that may be
  another kind of paper proves nothing about the kind that it was taken for. That doubt is in the
  confidence of each of its fields already, and is counted once.
* Below :data:`~checklist.limits.LEAST_CONFIDENCE` the verdict becomes ``inconclusive``, sure to the
  degree that the fields are not.
* A ``fail`` that hangs on which of two readers is right is ``inconclusive`` as well
  (:mod:`checklist.otherwise`).
* Where a field was not found, its confidence is the probability that it is truly absent.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from checklist.decisions import NO_ANSWERS, Answers
from checklist.limits import LEAST_CONFIDENCE
from checklist.otherwise import otherwise
from checklist.places import document_name
from checklist.rule import About, Intake, Ruling, certainty
from dossier.model import Dossier, Finding

DOUBTFUL = "Pembacaannya meragukan"
"""How a message begins to say that the paper is unclear, and not the case."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule: what it says of itself, and what it does."""

    about: About
    rulings: Callable[[Dossier, Intake], Iterable[Ruling]]

    def apply(self, dossier: Dossier, intake: Intake) -> tuple[tuple[Ruling, Finding], ...]:
        """Every ruling on the dossier with the finding it amounts to."""
        return tuple(
            (each, self._finding(each, dossier, intake)) for each in self.rulings(dossier, intake)
        )

    def findings(
        self, dossier: Dossier, received: dt.date, office: Answers = NO_ANSWERS
    ) -> tuple[Finding, ...]:
        """What the rule finds in the dossier on the day of intake; pure.

        Args:
            dossier: What was read.
            received: The day of intake.
            office: What the office has decided, by setting; where nothing is given, a rule does
                what it does by default.
        """
        return tuple(finding for _, finding in self.apply(dossier, Intake(received, office)))

    def _finding(self, ruling: Ruling, dossier: Dossier, intake: Intake) -> Finding:
        confidence = certainty(ruling.rests_on)
        verdict, message = ruling.verdict, ruling.message
        if verdict in {"pass", "fail"} and confidence < LEAST_CONFIDENCE:
            verdict, confidence = "inconclusive", 1 - confidence
            message = f"{message} {DOUBTFUL}: periksa pada gambarnya."
        elif verdict == "fail" and (other := otherwise(self.rulings, dossier, intake, ruling)):
            # That the readers differ is so, whoever is right: there is no doubt that one must look.
            verdict, confidence = "inconclusive", 1.0
            where = document_name(dossier, other.reading.document)
            message = (
                f"{message} {DOUBTFUL}: “{other.reading.text}” pada {where} oleh pembaca lain "
                f"dibaca “{other.text}”, dan dengan itu tidak ada yang salah. Periksa pada "
                "gambarnya."
            )
        return Finding(
            rule=self.about.name,
            severity=self.about.severity,
            verdict=verdict,
            confidence=confidence,
            message=message,
            requirement=ruling.requirement,
            evidence=tuple(
                place for each in (*ruling.rests_on, *ruling.shows) for place in each.evidence()
            ),
        )
