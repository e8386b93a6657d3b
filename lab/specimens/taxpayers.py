"""Which number a paper of the tax office gives its holder, and how it prints it."""

import datetime as dt
from typing import Final

from lab.specimens.facts import Facts, Person
from lab.specimens.words import berkelompok, npwp_titik

SIXTEEN_SINCE: Final = dt.date(2022, 7, 14)
"""From then on numbers have sixteen digits, and a resident's is his NIK (PMK 112/2022)."""


def taxpayer_number(
    facts: Facts,
    person: Person,
    *,
    sixteen: bool,
    on: dt.date = SIXTEEN_SINCE,
    grouped: bool = False,
) -> tuple[str, str]:
    """The number of the dossier's taxpayer, and as it is printed.

    Args:
        facts: The dossier's; they say whether the company or a person is the taxpayer.
        person: The person, where it is one.
        sixteen: Whether the paper gives the number of sixteen digits, where it has one already.
        on: The paper's day.
        grouped: Whether those are printed in fours.
    """
    own = facts.npwp_badan
    number = facts.company.npwp15 if own else person.npwp15
    if not (sixteen and facts.npwp_baru and on >= SIXTEEN_SINCE):
        return number, npwp_titik(number)
    number = f"0{number}" if own else person.nik
    return number, berkelompok(number) if grouped else number
