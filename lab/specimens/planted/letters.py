"""What the application asks for and the two letters of recommendation grant."""

from __future__ import annotations

from dataclasses import replace

from lab.specimens import tables
from lab.specimens.draft import Draft
from lab.specimens.facts import Facts, Putusan
from lab.specimens.people import address, code_of
from lab.specimens.planted.problem import (
    LETTERS,
    Claimed,
    FactsChange,
    Problem,
    on_paper_facts,
    on_papers_facts,
    printed,
)
from lab.specimens.rng import Rng

FORBIDDEN = ("tablet", "effervescent")  # SOP part F
FOR_PHARMACISTS = ("kapsul", "cairan_obat_dalam")  # Permenkes 006/2012
_HARMLESS = ("serbuk", "rajangan", "parem", "pilis", "tapel", "salep", "krim", "pil")
_CALLED = {"balai": "Balai", "dinkes": "Dinkes"}


def _decided(office: str, verdict: Putusan) -> FactsChange:
    which = f"rek_{office}"

    def change(facts: Facts, _rng: Rng) -> Facts | None:
        letter = getattr(facts, which)
        if letter.putusan == verdict:
            return None
        return replace(facts, **{which: replace(letter, putusan=verdict)})

    return change


def elsewhere(facts: Facts, rng: Rng) -> Facts:
    """Another place of production in the same kabupaten."""
    there = facts.company.produksi
    while (site := address(rng, code_of(there.kabupaten))).jalan == there.jalan:
        continue
    return replace(facts, company=replace(facts.company, produksi=site))


def _forbidden(facts: Facts, rng: Rng) -> Facts:
    return replace(facts, bentuk_sediaan=(*facts.bentuk_sediaan, rng.choice(FORBIDDEN)))


def _for_pharmacists(facts: Facts, rng: Rng) -> Facts | None:
    if set(FOR_PHARMACISTS) & set(facts.bentuk_sediaan):
        return None
    return replace(facts, bentuk_sediaan=(*facts.bentuk_sediaan, rng.choice(FOR_PHARMACISTS)))


def _another_form(facts: Facts, rng: Rng) -> Facts:
    """One form of the application is another one in the letter."""
    others = [each for each in _HARMLESS if each not in facts.bentuk_sediaan]
    return replace(facts, bentuk_sediaan=(*facts.bentuk_sediaan[1:], rng.choice(others)))


def _nip(office: str) -> FactsChange:
    which = f"rek_{office}"

    def change(facts: Facts, rng: Rng) -> Facts:
        letter = getattr(facts, which)
        nip = letter.pejabat.nip
        wrong = rng.choice((f"{nip[:12]}14{nip[14:]}", f"{nip[:14]}3{nip[15:]}"))
        official = replace(letter.pejabat, nip=wrong)
        return replace(facts, **{which: replace(letter, pejabat=official)})

    return change


def _foreign_balai(facts: Facts, rng: Rng) -> Facts:
    """A Balai of another province."""
    town = rng.choice(("Banjarmasin", "Pontianak", "Manado"))
    letter = facts.rek_balai
    return replace(
        facts,
        rek_balai=replace(
            letter,
            surat=replace(letter.surat, tempat=town),
            pejabat=replace(letter.pejabat, jabatan=f"Kepala Balai Besar POM di {town}"),
            kantor=f"Balai Besar Pengawas Obat dan Makanan di {town}",
            alamat_kantor=replace(letter.alamat_kantor, kabupaten=f"Kota {town}"),
        ),
    )


def _foreign_dinkes(facts: Facts, rng: Rng) -> Facts:
    """The health office of another kabupaten than that of the production."""
    home = code_of(facts.company.produksi.kabupaten)
    code = rng.choice([each for each in tables.KABUPATEN if each != home])
    region, letter = tables.KABUPATEN[code], facts.rek_dinkes
    return replace(
        facts,
        rek_dinkes=replace(
            letter,
            surat=replace(letter.surat, tempat=tables.IBU_KOTA[code]),
            pejabat=replace(letter.pejabat, jabatan=f"Kepala Dinas Kesehatan {region}"),
            kantor=f"Dinas Kesehatan {region}",
            alamat_kantor=address(rng, code),
        ),
    )


def _region_named(draft: Draft, _claimed: Claimed, own: frozenset[int]) -> bool:
    """The letterhead says of which kabupaten the health office is."""
    return all(
        paper.facts.rek_dinkes.kantor.upper() in str(paper.printed.fields["instansi"])
        for paper in draft.of_kind("rekomendasi_dinkes")
        if paper.at in own
    )


def _of_letter(office: str) -> tuple[Problem, ...]:
    kind, called = f"rekomendasi_{office}", _CALLED[office]
    return (
        Problem(
            f"ditolak_{office}",
            kind,
            "putusan",
            f"{called} tidak memberikan rekomendasi",
            on_paper_facts(kind, _decided(office, "tidak_diberikan")),
        ),
        Problem(
            f"bersyarat_{office}",
            kind,
            "putusan",
            f"{called} memberikan rekomendasi dengan syarat",
            on_paper_facts(kind, _decided(office, "bersyarat")),
            warns=True,
        ),
        Problem(
            f"alamat_lain_{office}",
            kind,
            "alamat",
            f"rekomendasi {called} untuk tempat produksi lain",
            on_paper_facts(kind, elsewhere),
            needs=(printed("surat_permohonan", "alamat_produksi"),),
            warns=True,
        ),
        Problem(
            f"sediaan_terlarang_{office}",
            kind,
            "bentuk_sediaan",
            f"rekomendasi {called} menyebut tablet atau effervescent",
            on_paper_facts(kind, _forbidden),
        ),
        Problem(
            f"sediaan_lain_{office}",
            kind,
            "bentuk_sediaan",
            f"satu bentuk sediaan yang dimohon tidak ada dalam rekomendasi {called}",
            on_paper_facts(kind, _another_form),
            needs=(printed("surat_permohonan", "bentuk_sediaan"),),
            warns=True,
        ),
        Problem(
            f"nip_{office}",
            kind,
            "nip",
            f"NIP penanda tangan rekomendasi {called} tidak mungkin",
            on_paper_facts(kind, _nip(office)),
            warns=True,
        ),
    )


PROBLEMS = (
    *(problem for office in LETTERS for problem in _of_letter(office)),
    Problem(
        "balai_tidak_berwenang",
        "rekomendasi_balai",
        "instansi",
        "rekomendasi dari Balai di provinsi lain",
        on_paper_facts("rekomendasi_balai", _foreign_balai),
        needs=(printed("surat_permohonan", "alamat_produksi"),),
        warns=True,
    ),
    Problem(
        "dinkes_tidak_berwenang",
        "rekomendasi_dinkes",
        "instansi",
        "rekomendasi dari Dinkes kabupaten/kota lain",
        on_paper_facts("rekomendasi_dinkes", _foreign_dinkes),
        needs=(printed("surat_permohonan", "alamat_produksi"), _region_named),
        warns=True,
    ),
    Problem(
        "sediaan_terlarang_permohonan",
        "surat_permohonan",
        "bentuk_sediaan",
        "surat permohonan menyebut tablet atau effervescent",
        on_paper_facts("surat_permohonan", _forbidden),
    ),
    Problem(
        "sediaan_perlu_apoteker",
        "surat_permohonan",
        "bentuk_sediaan",
        "kapsul atau cairan obat dalam, tetapi penanggung jawabnya bukan apoteker",
        on_papers_facts(
            ("surat_permohonan", "rekomendasi_balai", "rekomendasi_dinkes"), _for_pharmacists
        ),
        needs=(printed("strttk", "nama"),),
        warns=True,
    ),
)
