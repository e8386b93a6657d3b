"""Texts that no layout prints: sentences of such papers put together anew (``sentences.toml``)."""

from __future__ import annotations

import datetime as dt
import re
import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Final

from extractors.prose import cut
from lab.prose.examples import Example, Span
from lab.specimens import printing
from lab.specimens.facts import Facts
from lab.specimens.rng import Rng, chance, stream
from lab.specimens.words import (
    hari_acak,
    kapital,
    npwp_titik,
    tanggal_acak,
    tanggal_angka,
    tanggal_kata,
    tanggal_panjang,
)
from lab.specimens.world import draw_facts

_CHOICE = re.compile(r"\[([^\[\]]*)\]")
_SLOT = re.compile(r"\{(\w+)\}")
_LETTERHEAD: Final = {"BADAN_KOP": "badan"}
Sentences = Mapping[str, Mapping[str, list[str]]]


@cache
def sentences() -> Sentences:
    """The sentences by kind of paper and part of it."""
    source = Path(__file__).with_name("sentences.toml").read_text("utf-8")
    return tomllib.loads(source)


def letter(seed: int, entities: frozenset[str]) -> Example:
    """A text put together from sentences about one invented dossier.

    Args:
        seed: Of the dossier and of every choice.
        entities: Which slots are marked.
    """
    rng = stream(seed, "prose", "letter")
    facts = draw_facts(seed)
    kinds = sorted(sentences())
    kind = rng.choices(kinds, [4 if each == "surat_permohonan" else 2 for each in kinds])[0]
    parts = sentences()[kind]
    body = [rng.choice(parts["pembuka"])]
    body += rng.sample(parts["isi"], rng.randint(2, min(6, len(parts["isi"]))))
    if chance(rng, 0.25):
        rng.shuffle(body)
    head = [rng.choice(parts["kepala"])] if chance(rng, 0.7) else []
    tail = [rng.choice(parts["penutup"])] if chance(rng, 0.7) else []
    return _filled(" ".join([*head, *body, *tail]), _values(facts, rng), rng, entities)


def _filled(
    template: str, values: Mapping[str, Callable[[], str]], rng: Rng, entities: frozenset[str]
) -> Example:
    chosen = _CHOICE.sub(lambda found: rng.choice(found[1].split("|")), template)
    pieces: list[str] = []
    spans: list[Span] = []
    said: dict[str, str] = {}
    for at, part in enumerate(_SLOT.split(chosen)):
        if at % 2 == 0:
            pieces += [piece for word in part.split() for piece in cut(word)]
            continue
        # What is said twice is said alike, but for people of whom there are several.
        value = values[part]() if part == "orang_lain" else said.setdefault(part, values[part]())
        found = [piece for word in value.split() for piece in cut(word)]
        entity = _LETTERHEAD.get(part, part)
        if entity in entities and found:
            last = len(found) - (found[-1] == ".")
            spans.append((len(pieces), len(pieces) + last, entity))
        pieces += found
    return Example(tuple(pieces), tuple(spans))


def _values(facts: Facts, rng: Rng) -> dict[str, Callable[[], str]]:
    """What each slot may say."""
    boss, pj, company, deed = facts.pemohon, facts.pj, facts.company, facts.akta
    others = [*(o.person for o in facts.officers[1:]), *deed.saksi, deed.notaris, pj.person]
    firm = printing.badan(rng, company)
    lama = chance(rng, 0.25)

    def number() -> str:
        return rng.choice((facts.permohonan.nomor, facts.rek_balai.surat.nomor, f"{deed.nomor}"))

    def signed() -> str:
        official = rng.choice((facts.rek_balai.pejabat.nama, facts.rek_dinkes.pejabat.nama))
        return rng.choice((official, printing.orang(rng, rng.choice(others))))

    def day() -> str:
        return tanggal_acak(rng, facts.permohonan.tanggal - dt.timedelta(rng.randint(0, 900)))

    def address(at: Callable[[], str]) -> Callable[[], str]:
        return lambda: at().upper() if chance(rng, 0.12) else at()

    return {
        "pembuat": lambda: printing.orang(rng, boss.person),
        "penanggung_jawab": lambda: printing.orang(rng, pj.person),
        "orang_lain": signed,
        "jabatan": lambda: boss.jabatan.upper() if chance(rng, 0.2) else boss.jabatan,
        "jabatan_lain": lambda: rng.choice(facts.officers).jabatan,
        "badan": lambda: firm,
        "BADAN_KOP": firm.upper,
        "alamat_kantor": address(lambda: printing.alamat(rng, company.kantor)),
        "alamat_produksi": address(lambda: printing.alamat(rng, facts.pj.person.alamat)),
        "alamat_sarana": address(lambda: printing.alamat(rng, company.produksi)),
        "alamat_badan": lambda: printing.alamat(rng, company.kantor),
        "alamat_kop": lambda: printing.alamat(rng, facts.rek_dinkes.alamat_kantor),
        "rumah": lambda: printing.alamat(rng, boss.person.alamat),
        "tanggal_akta": lambda: _in_words(rng, deed.tanggal, lama=lama),
        "notaris": lambda: deed.notaris.nama_lengkap,
        "nomor_akta": lambda: f"{deed.nomor:02d}",
        "jam": lambda: deed.jam,
        "kota": lambda: rng.choice((deed.notaris_kota, company.kantor.kota)),
        "kota_besar": company.kantor.kabupaten.upper,
        "tgl": day,
        "lahir": lambda: (
            f"{kapital(boss.person.tempat_lahir)}, {tanggal_panjang(boss.person.tanggal_lahir)}"
        ),
        "nomor": number,
        "angka": lambda: str(rng.randint(1, 20)),
        "umur": lambda: str(rng.randint(21, 70)),
        "nik": lambda: boss.person.nik,
        "npwp": lambda: npwp_titik(company.npwp15),
        "nib": lambda: company.nib,
        "nip": lambda: facts.rek_balai.pejabat.nip,
        "strttk": lambda: pj.nomor_strttk,
        "pendidikan": lambda: pj.pendidikan,
        "telepon": lambda: company.telepon,
        "sediaan": lambda: printing.daftar(
            [printing.sediaan(rng, word) for word in facts.bentuk_sediaan]
        ),
    }


def _in_words(rng: Rng, day: dt.date, *, lama: bool) -> str:
    """A day as deeds write it: by name, in words, in figures, or in all of them."""
    words, figures = tanggal_kata(day, lama=lama), tanggal_angka(day)
    long = tanggal_panjang(day, lama=lama)
    date = rng.choice(
        (words, f"{figures} ({words})", f"{words} ({figures})", f"{long} ({words})", long)
    )
    return rng.choice((f"{hari_acak(rng, day)}, tanggal {date}", f"{hari_acak(rng, day)} {date}"))
