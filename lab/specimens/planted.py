"""Problems put into a dossier on purpose, and what a good check must notice."""

import dataclasses
import datetime as dt
from collections.abc import Callable

from lab.specimens.facts import Facts
from lab.specimens.rng import Rng
from lab.specimens.truth import Planted

_STR_FOR_LIFE = dt.date(2023, 8, 8)


def expired_strttk(facts: Facts, rng: Rng) -> Facts:
    """Let the STRTTK end before the intake (five years, issued before UU 17/2023)."""
    pj = facts.pj
    until = facts.received - dt.timedelta(days=rng.randint(15, 400))
    issued = dt.date(until.year - 5, until.month, min(until.day, 28))
    day = min(issued, _STR_FOR_LIFE - dt.timedelta(days=30))
    until = dt.date(day.year + 5, day.month, min(day.day, 28))
    head, mark, _, serial = pj.nomor_strttk.split("/")
    changed = dataclasses.replace(
        pj,
        strttk_terbit=day,
        strttk_berlaku=until,
        nomor_strttk=f"{head}/{mark}/{day.year}/{serial}",
    )
    return dataclasses.replace(facts, pj=changed)


def _other_company(facts: Facts, rng: Rng) -> str:
    core = rng.choice(("SINAR HERBA KALTIM", "JAYA REMPAH NUSANTARA", "ANUGERAH JAMU TEPIAN"))
    return f"{facts.company.bentuk} {core}"


def other_company_balai(facts: Facts, rng: Rng) -> Facts:
    """Let the Balai's letter speak of another company."""
    letter = dataclasses.replace(facts.rek_balai, nama_badan=_other_company(facts, rng))
    return dataclasses.replace(facts, rek_balai=letter)


def other_company_dinkes(facts: Facts, rng: Rng) -> Facts:
    """Let the health office's letter speak of another company."""
    letter = dataclasses.replace(facts.rek_dinkes, nama_badan=_other_company(facts, rng))
    return dataclasses.replace(facts, rek_dinkes=letter)


def negative_balai(facts: Facts, rng: Rng) -> Facts:  # noqa: ARG001 - one signature for all
    """Let the Balai refuse its recommendation."""
    letter = dataclasses.replace(facts.rek_balai, putusan="tidak_diberikan")
    return dataclasses.replace(facts, rek_balai=letter)


def negative_dinkes(facts: Facts, rng: Rng) -> Facts:  # noqa: ARG001 - one signature for all
    """Let the health office refuse its recommendation."""
    letter = dataclasses.replace(facts.rek_dinkes, putusan="tidak_diberikan")
    return dataclasses.replace(facts, rek_dinkes=letter)


def nik_birth_date(facts: Facts, rng: Rng) -> Facts:
    """Give the applicant's NIK another birth day than the card prints."""
    first = facts.officers[0]
    person = first.person
    day = int(person.nik[6:8])
    low = 41 if person.perempuan else 1
    other = rng.choice([d for d in range(low, low + 28) if d != day])
    changed = dataclasses.replace(person, nik=f"{person.nik[:6]}{other:02d}{person.nik[8:]}")
    officers = (dataclasses.replace(first, person=changed), *facts.officers[1:])
    return dataclasses.replace(facts, officers=officers)


def npwp_check_digit(facts: Facts, rng: Rng) -> Facts:
    """Spoil the check digit of the NPWP that the dossier shows."""
    wrong = rng.randint(1, 9)

    def spoil(number: str) -> str:
        return f"{number[:8]}{(int(number[8]) + wrong) % 10}{number[9:]}"

    company = dataclasses.replace(facts.company, npwp15=spoil(facts.company.npwp15))
    first = facts.officers[0]
    person = dataclasses.replace(first.person, npwp15=spoil(first.person.npwp15))
    officers = (dataclasses.replace(first, person=person), *facts.officers[1:])
    return dataclasses.replace(facts, company=company, officers=officers)


_Change = Callable[[Facts, Rng], Facts]
# name -> change, requirement, document type, field, what must be noticed
PROBLEMS: dict[str, tuple[_Change, Planted]] = {
    name: (
        change,
        Planted(
            name=name, requirement=requirement, document_type=kind, field=field, expectation=text
        ),
    )
    for name, change, requirement, kind, field, text in (
        (
            "strttk_kedaluwarsa",
            expired_strttk,
            "strttk",
            "strttk",
            "berlaku_sampai",
            "STRTTK berakhir sebelum tanggal penerimaan",
        ),
        (
            "badan_lain_balai",
            other_company_balai,
            "rek_balai",
            "rekomendasi_balai",
            "nama_badan",
            "rekomendasi Balai atas nama badan lain",
        ),
        (
            "badan_lain_dinkes",
            other_company_dinkes,
            "rek_dinkes",
            "rekomendasi_dinkes",
            "nama_badan",
            "rekomendasi Dinkes atas nama badan lain",
        ),
        (
            "ditolak_balai",
            negative_balai,
            "rek_balai",
            "rekomendasi_balai",
            "putusan",
            "Balai tidak memberikan rekomendasi",
        ),
        (
            "ditolak_dinkes",
            negative_dinkes,
            "rek_dinkes",
            "rekomendasi_dinkes",
            "putusan",
            "Dinkes tidak memberikan rekomendasi",
        ),
        (
            "nik_tanggal_lahir",
            nik_birth_date,
            "ktp",
            "ktp",
            "nik",
            "NIK tidak cocok dengan tanggal lahir pada KTP",
        ),
        ("npwp_digit_cek", npwp_check_digit, "npwp", "npwp", "npwp", "digit cek NPWP salah"),
    )
}


def plant(facts: Facts, names: list[str], rng: Rng) -> tuple[Facts, list[Planted]]:
    """Return the facts with the named problems, and their records.

    Raises:
        KeyError: a name is not known.
    """
    records = []
    for name in names:
        change, record = PROBLEMS[name]
        facts = change(facts, rng)
        records.append(record)
    return facts, records
