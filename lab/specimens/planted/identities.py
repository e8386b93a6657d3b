"""Identity numbers: NIK and NPWP that cannot be, or are not this person's or company's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from lab.specimens.draft import Draft, Paper
from lab.specimens.facts import Facts
from lab.specimens.people import code_of, npwp15
from lab.specimens.planted.companies import other
from lab.specimens.planted.people import stranger
from lab.specimens.planted.problem import (
    Claimed,
    FactsChange,
    Problem,
    beside,
    on_facts,
    on_paper,
    on_paper_facts,
    printed,
    with_officer,
)
from lab.specimens.rng import Rng, chance

_WOMEN = 40  # added to the day of birth in a woman's NIK (PP 37/2007 art. 37)
Spoil = Callable[[str, Rng], str]


def _of_an_officer(spoil: Spoil) -> FactsChange:
    def change(facts: Facts, rng: Rng) -> Facts:
        number = rng.randrange(len(facts.officers))
        person = facts.officers[number].person
        return with_officer(facts, number, replace(person, nik=spoil(person.nik, rng)))

    return change


def _birth_day(nik: str, rng: Rng) -> str:
    day = int(nik[6:8])
    low = _WOMEN + 1 if day > _WOMEN else 1
    wrong = rng.choice([each for each in range(low, low + 28) if each != day])
    return f"{nik[:6]}{wrong:02d}{nik[8:]}"


def _sex(nik: str, _rng: Rng) -> str:
    day = int(nik[6:8])
    return f"{nik[:6]}{day - _WOMEN if day > _WOMEN else day + _WOMEN:02d}{nik[8:]}"


def _impossible(nik: str, rng: Rng) -> str:
    """A serial number that is never issued, or a thirteenth month."""
    return f"{nik[:12]}0000" if chance(rng, 0.5) else f"{nik[:8]}13{nik[10:]}"


def _check_digit(facts: Facts, rng: Rng) -> Facts:
    """Spoil the check digit of the NPWP that the dossier shows."""
    wrong = rng.randint(1, 9)

    def spoil(number: str) -> str:
        return f"{number[:8]}{(int(number[8]) + wrong) % 10}{number[9:]}"

    person = facts.pemohon.person
    facts = with_officer(facts, 0, replace(person, npwp15=spoil(person.npwp15)))
    return replace(facts, company=replace(facts.company, npwp15=spoil(facts.company.npwp15)))


def _taxpayer(paper: Paper, rng: Rng) -> Paper:
    """A card of somebody else: another company, or a person whom nothing names."""
    facts = paper.facts
    if facts.npwp_badan:
        company = replace(facts.company, nama=other(facts, rng))
        return paper.telling(replace(facts, company=company))
    return paper.telling(facts, replace(paper.person, nama=stranger(facts, rng).nama))


def other_npwp(facts: Facts, rng: Rng) -> Facts:
    """Another tax number of the firm, or of its owner."""
    number = npwp15(rng, code_of(facts.company.kantor.kabupaten), badan=facts.npwp_badan)
    return replace(facts, company=replace(facts.company, npwp15=number))


def _other_nik(paper: Paper, rng: Rng) -> Paper:
    """The applicant's NIK with another serial number: possible, but not theirs."""
    person = paper.facts.pemohon.person
    serial = int(person.nik[12:]) + rng.randint(1, 60)
    facts = with_officer(paper.facts, 0, replace(person, nik=f"{person.nik[:12]}{serial:04d}"))
    return paper.telling(facts, facts.pemohon.person)


def _own_card(draft: Draft, claimed: Claimed, _own: frozenset[int]) -> bool:
    """The applicant's card is there, with the right number."""
    return any(
        paper.person.nama == draft.facts.pemohon.person.nama
        and "nik" not in claimed.get(paper.at, frozenset())
        for paper in draft.of_kind("ktp")
    )


PROBLEMS = (
    Problem(
        "nik_tanggal_lahir",
        "ktp",
        "nik",
        "NIK tidak cocok dengan tanggal lahir pada KTP",
        on_facts(_of_an_officer(_birth_day)),
        others=("npwp",),
        wide=True,
        warns=True,
    ),
    Problem(
        "nik_jenis_kelamin",
        "ktp",
        "nik",
        "NIK tidak cocok dengan jenis kelamin pada KTP",
        on_facts(_of_an_officer(_sex)),
        others=("npwp",),
        wide=True,
        warns=True,
    ),
    Problem(
        "nik_bentuk",
        "ktp",
        "nik",
        "NIK yang tidak mungkin diterbitkan",
        on_facts(_of_an_officer(_impossible)),
        others=("npwp",),
        wide=True,
    ),
    Problem(
        "nik_permohonan",
        "surat_permohonan",
        "nik",
        "NIK pada surat permohonan bukan NIK pada KTP pemohon",
        on_paper("surat_permohonan", _other_nik),
        needs=(_own_card, beside("surat_permohonan", "nama_pemohon")),
        warns=True,
    ),
    Problem(
        "npwp_digit_cek",
        "npwp",
        "npwp",
        "digit cek NPWP salah",
        on_facts(_check_digit),
        wide=True,
    ),
    Problem(
        "npwp_orang_lain",
        "npwp",
        "nama",
        "NPWP atas nama lain",
        on_paper("npwp", _taxpayer),
        needs=(printed("surat_permohonan", "nama_badan"),),
    ),
    Problem(
        "npwp_permohonan",
        "surat_permohonan",
        "npwp",
        "NPWP pada surat permohonan bukan NPWP pada kartunya",
        on_paper_facts("surat_permohonan", other_npwp),
        needs=(printed("npwp", "npwp"), printed("npwp", "nama")),
        warns=True,
    ),
)
