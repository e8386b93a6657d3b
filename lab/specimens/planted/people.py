"""Papers that name somebody else."""

from __future__ import annotations

from dataclasses import replace

from lab.specimens.draft import Paper
from lab.specimens.facts import Facts, Person
from lab.specimens.people import code_of, person
from lab.specimens.planted.problem import (
    Problem,
    on_paper,
    on_paper_facts,
    printed,
    with_officer,
)
from lab.specimens.rng import Rng


def stranger(facts: Facts, rng: Rng, titles: str = "umum") -> Person:
    """A person whom the dossier does not name, of no name that shares a word with theirs."""
    code = code_of(facts.company.kantor.kabupaten)
    known = {word for each in facts.officers for word in each.person.nama.split()}
    known |= set(facts.pj.person.nama.split())
    while True:
        drawn = person(rng, code, facts.received, titles=titles, ages=(27, 48))
        if not known & set(drawn.nama.split()):
            return drawn


def _named(someone: Person, like: Person) -> Person:
    """The second person under the first one's name."""
    return replace(
        like,
        nama=someone.nama,
        gelar_depan=someone.gelar_depan,
        gelar_belakang=someone.gelar_belakang,
    )


def _technician(paper: Paper, rng: Rng) -> Paper:
    facts = paper.facts
    named = _named(stranger(facts, rng, "ttk"), facts.pj.person)
    other = replace(facts, pj=replace(facts.pj, person=named))
    return paper.telling(other, named if paper.person == facts.pj.person else None)


def _applicant(paper: Paper, rng: Rng) -> Paper:
    """Another applicant: name and NIK are a stranger's."""
    facts, someone = paper.facts, stranger(paper.facts, rng)
    there = facts.pemohon.person
    named = replace(_named(someone, there), nik=someone.nik, tanggal_lahir=someone.tanggal_lahir)
    return paper.telling(with_officer(facts, 0, named), named)


def _officer(facts: Facts, rng: Rng) -> Facts | None:
    """Another second officer in the deed: somebody without card and statement."""
    if len(facts.officers) < 2:  # the first one applies
        return None
    number = rng.randrange(1, len(facts.officers))
    named = _named(stranger(facts, rng), facts.officers[number].person)
    return with_officer(facts, number, named)


PROBLEMS = (
    Problem(
        "ttk_lain_pernyataan",
        "pernyataan_ttk",
        "nama",
        "pernyataan dibuat orang lain daripada pemegang STRTTK",
        on_paper("pernyataan_ttk", _technician),
        needs=(printed("strttk", "nama"),),
    ),
    Problem(
        "ttk_lain_permohonan",
        "surat_permohonan",
        "nama_pj",
        "surat permohonan menyebut penanggung jawab lain daripada pemegang STRTTK",
        on_paper("surat_permohonan", _technician),
        needs=(printed("strttk", "nama"), printed("pernyataan_ttk", "nama")),
    ),
    Problem(
        "pemohon_lain",
        "surat_permohonan",
        "nama_pemohon",
        "pemohon bukan pemegang salah satu KTP",
        on_paper("surat_permohonan", _applicant),
        others=("nik",),
        needs=(printed("ktp", "nama"),),
        of="ktp",
    ),
    Problem(
        "pengurus_lain_akta",
        "akta_pendirian",
        "pengurus",
        "akta menyebut pengurus yang tidak ber-KTP dalam berkas",
        on_paper_facts("akta_pendirian", _officer),
        needs=(printed("ktp", "nama"),),
        of="ktp",
    ),
)
