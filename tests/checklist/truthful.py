"""Specimen dossiers as they are in truth: what would be read if nothing were ever misread."""

from __future__ import annotations

from dossier.model import Dossier
from lab.specimens.contents import Wanted, contents
from lab.specimens.facts import Facts
from lab.specimens.layout import Case, layouts_of
from lab.specimens.rng import stream
from tests.checklist.dossiers import dossier


def truthful(facts: Facts) -> Dossier:
    """The papers of one invented dossier, each on a page, with the fields they really bear."""
    rng = stream(facts.seed, "dossier", "clean", "dev")
    return dossier([_paper(facts, each) for each in contents(facts, rng)])


def _paper(facts: Facts, wanted: Wanted) -> dict[str, object]:
    rng = stream(facts.seed, "layout", wanted.kind, wanted.subject, "dev")
    layout = rng.choice(layouts_of(wanted.kind, "dev"))
    printed = layout.print(Case(facts, rng, wanted.person, wanted.jabatan, wanted.item))
    return {"type": wanted.kind, "variant": printed.variant, **printed.fields}
