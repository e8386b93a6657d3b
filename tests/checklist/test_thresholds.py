"""Where the limits of likeness stand, measured on invented names and addresses (ADR 0025).

Each pair is printed as papers print it, with or without titles and parts, and read with the
confusions that readers make in one letter of a hundred.
"""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Callable, Iterator

from dossier.addresses import compare_addresses
from dossier.names import Comparison, compare_companies, compare_persons
from lab.specimens import printing, tables
from lab.specimens.people import address as draw_address
from lab.specimens.rng import Rng, stream
from lab.specimens.world import draw_facts

PAIRS = 300
CONFUSED = {
    "O": "0", "I": "1", "S": "5", "B": "8", "L": "I", "E": "F", "M": "N", "U": "V", "A": "4",
    "R": "P", "H": "N", "T": "I", "N": "M", "D": "O", "G": "6",
}  # fmt: skip
Table = dict[str, Counter[str]]


def misread(text: str, rng: Rng, share: float = 0.01) -> str:
    return "".join(
        CONFUSED.get(each, each) if rng.random() < share else each for each in text.upper()
    )


def persons() -> Iterator[tuple[str, str, str]]:
    for seed in range(PAIRS):
        rng, facts = stream(seed, "nama"), draw_facts(seed)
        one, other = facts.officers[0].person, facts.pj.person
        if one.nama == other.nama:
            continue
        yield printing.orang(rng, one), printing.orang(rng, one), printing.orang(rng, other)


def firms() -> Iterator[tuple[str, str, str]]:
    for seed in range(PAIRS):
        rng, one, other = stream(seed, "badan"), draw_facts(seed), draw_facts(seed + PAIRS)
        if one.company.inti == other.company.inti:
            continue
        first, second = one.company.nama, f"{one.company.bentuk} {other.company.inti}".upper()
        yield first, printing.badan_dari(rng, first), printing.badan_dari(rng, second)


def places() -> Iterator[tuple[str, str, str]]:
    for seed in range(PAIRS):
        rng = stream(seed, "alamat")
        code = rng.choice(list(tables.KABUPATEN))
        one, other = draw_address(rng, code), draw_address(rng, code)
        yield printing.alamat(rng, one), printing.alamat(rng, one), printing.alamat(rng, other)


@functools.cache
def table(name: str) -> Table:
    """How often two readings of the same, and of two others, are told as what they are."""
    compare: Callable[[str, str], Comparison]
    drawn, compare = {
        "orang": (persons, compare_persons),
        "badan": (firms, compare_companies),
        "alamat": (places, compare_addresses),
    }[name]
    counted: Table = {"sama": Counter(), "lain": Counter()}
    for number, (one, same, other) in enumerate(drawn()):
        rng = stream(number, "salah baca", name)
        counted["sama"][compare(misread(one, rng), misread(same, rng)).verdict] += 1
        counted["lain"][compare(misread(one, rng), misread(other, rng)).verdict] += 1
    return counted


def share(name: str, pair: str, verdict: str) -> float:
    counted = table(name)[pair]
    return counted[verdict] / counted.total()


def test_the_same_person_company_or_place_is_never_called_another() -> None:
    """That would accuse an applicant; a doubt only has somebody look."""
    for name in ("orang", "badan", "alamat"):
        assert share(name, "sama", "beda") <= 0.005, name
        assert share(name, "sama", "sama") >= 0.9, name


def test_two_others_are_never_called_the_same() -> None:
    for name in ("orang", "badan", "alamat"):
        assert share(name, "lain", "sama") <= 0.005, name
        assert share(name, "lain", "beda") >= 0.93, name
