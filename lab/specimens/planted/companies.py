"""Papers that speak of another company, or of one that is called almost the same."""

from __future__ import annotations

from dataclasses import replace

from lab.specimens.facts import Facts
from lab.specimens.planted.problem import (
    LETTERS,
    Problem,
    company_agreed,
    on_paper_facts,
)
from lab.specimens.rng import Rng
from lab.specimens.words import kapital

_OTHERS = ("SINAR HERBA KALTIM", "JAYA REMPAH NUSANTARA", "ANUGERAH JAMU TEPIAN")
_LAST = ("SENTOSA", "GEMILANG", "BAROKAH", "PERKASA")


def other(facts: Facts, rng: Rng) -> str:
    """The name of an entirely different company of the same form."""
    words = set(facts.company.nama.split())
    others = [each for each in _OTHERS if len(words & set(each.split())) < 2]
    return f"{facts.company.bentuk} {rng.choice(others)}"


def similar(facts: Facts, rng: Rng) -> str:
    """The name of a company that differs in its last word."""
    words = facts.company.nama.split()
    last = rng.choice([each for each in _LAST if each not in words])
    kept = words if len(words) <= 2 else words[:-1]  # a form and one word: one more
    return " ".join((*kept, last))


def _renamed(facts: Facts, name: str) -> Facts:
    inti = kapital(name.split(" ", 1)[1])
    return replace(facts, company=replace(facts.company, nama=name, inti=inti))


def _company(facts: Facts, rng: Rng) -> Facts:
    return _renamed(facts, other(facts, rng))


def _of_letter(office: str, *, alike: bool) -> Problem:
    which = f"rek_{office}"

    def change(facts: Facts, rng: Rng) -> Facts:
        name = similar(facts, rng) if alike else other(facts, rng)
        return replace(facts, **{which: replace(getattr(facts, which), nama_badan=name)})

    called = "Balai" if office == "balai" else "Dinkes"
    return Problem(
        f"badan_{'mirip' if alike else 'lain'}_{office}",
        f"rekomendasi_{office}",
        "nama_badan",
        f"rekomendasi {called} atas nama badan {'yang mirip namanya' if alike else 'lain'}",
        on_paper_facts(f"rekomendasi_{office}", change),
        needs=(company_agreed,),
        warns=alike,
    )


PROBLEMS = (
    *(_of_letter(office, alike=alike) for office in LETTERS for alike in (False, True)),
    *(
        Problem(
            f"badan_lain_{name}",
            kind,
            "nama_badan",
            f"{text} menyebut badan lain",
            on_paper_facts(kind, _company),
            needs=(company_agreed,),
            of="tdp" if kind == "nib" else "",
            warns=kind == "akta_perubahan",  # which may have renamed the firm
        )
        for name, kind, text in (
            ("permohonan", "surat_permohonan", "surat permohonan"),
            ("akta", "akta_pendirian", "akta pendirian"),
            ("ahu", "sk_ahu", "SK AHU"),
            ("pernyataan", "pernyataan_farmasi", "pernyataan pengurus"),
            ("pernyataan_ttk", "pernyataan_ttk", "pernyataan TTK"),
            ("perubahan", "akta_perubahan", "akta perubahan"),
            ("susunan", "susunan_pengurus", "susunan pengurus"),
            ("tdp", "tdp", "TDP"),
            ("siup", "siup", "SIUP"),
            ("nib", "nib", "NIB"),
            ("domisili", "domisili", "surat keterangan domisili"),
            ("lokasi", "persetujuan_lokasi", "persetujuan lokasi"),
            ("pengangkatan", "pengangkatan_pj", "surat pengangkatan penanggung jawab"),
            ("peralatan", "daftar_peralatan", "daftar peralatan"),
            ("tenaga_kerja", "daftar_tenaga_kerja", "daftar tenaga kerja"),
            ("diagram", "diagram_alur", "diagram alur"),
        )
    ),
)
