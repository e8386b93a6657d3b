"""Problems put into a dossier on purpose, as a careful officer would find them.

Each is a change of what the papers hold for true, so that a planted paper is otherwise as it was
and ``truth.json`` says what is printed. A problem counts only where it is visible on the paper.
"""

from __future__ import annotations

from lab.specimens.planted import (
    absent,
    companies,
    dates,
    identities,
    later,
    letters,
    licences,
    lists,
    people,
    places,
    registration,
)
from lab.specimens.planted.problem import Problem

PROBLEMS: dict[str, Problem] = {
    problem.name: problem
    for module in (
        absent,
        companies,
        dates,
        identities,
        later,
        letters,
        licences,
        lists,
        people,
        places,
        registration,
    )
    for problem in module.PROBLEMS
}
"""Every kind of problem, by its name."""
