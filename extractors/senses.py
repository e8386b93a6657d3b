"""Which values can be the same fact: those of one sense.

A day of birth says nothing of a day of issue though both are dates, and the number of a
registration nothing of a letter's. Who is meant is called otherwise on every paper.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Final

from dossier.declaration import Kind
from dossier.kinds import kinds
from extractors.confidence import Features, with_terms
from extractors.weighing import Found

NAME, DAY, BIRTH, _ADDRESS = "nama", "hari", "lahir", "alamat"

_SENSES: Final[Mapping[str, str]] = {
    **dict.fromkeys(
        (
            "person_name", "responsible_person", "notary_name", "holder_name", "land_holder",
            "company_name",
        ),
        NAME,
    ),
    **dict.fromkeys(("date", "date_words", "date_or_lifelong"), DAY),
    **dict.fromkeys(("address", "site_address"), _ADDRESS),
}  # fmt: skip
"""The sense of sorts that share one with others; every other sort is a sense of its own."""


_VISIT: Final = "kunjungan"
_OTHER_DAYS: Final = frozenset({("berita_acara", "tanggal")})
"""The day of a visit, which letters about it name beside their own: it supports no letter's day."""

_FACTS: Final[Mapping[str, str]] = {**_SENSES, "birth_date": DAY, "strttk_number": "letter_number"}
"""What one paper does not give twice: it is not issued on a birthday, nor numbered like another."""

FEW: Final = frozenset(
    {
        "conclusion", "count", "dosage_form", "gender", "land_right", "legal_form", "mandate",
        "position", "stamp_duty", "verdict",
    }
)  # fmt: skip
"""Sorts of which there are but a few values: that two papers give the same says nothing."""

_APPLICANT, _TECHNICIAN, _OFFICIAL, _NOTARY = "pemohon", "tenaga teknis", "pejabat", "notaris"

PERSONS: Final = frozenset({_APPLICANT, _TECHNICIAN, _OFFICIAL, _NOTARY})
"""The roles in which papers name somebody. Nobody has two of them but who has papers for both."""

_ROLES: Final[Mapping[tuple[str, str], str]] = {
    ("surat_permohonan", "nama_pemohon"): _APPLICANT,
    ("pengangkatan_pj", "nama_pimpinan"): _APPLICANT,
    ("pernyataan_farmasi", "nama"): _APPLICANT,
    ("surat_kuasa", "pemberi"): _APPLICANT,
    ("domisili", "nama"): _APPLICANT,
    ("siup", "penanggung_jawab"): _APPLICANT,
    ("tdp", "penanggung_jawab"): _APPLICANT,
    ("surat_permohonan", "nama_pj"): _TECHNICIAN,
    ("pengangkatan_pj", "nama_pj"): _TECHNICIAN,
    ("pernyataan_ttk", "nama"): _TECHNICIAN,
    ("strttk", "nama"): _TECHNICIAN,
    ("rekomendasi_balai", "pejabat"): _OFFICIAL,
    ("rekomendasi_dinkes", "pejabat"): _OFFICIAL,
    ("rekomendasi_teknis", "pejabat"): _OFFICIAL,
    ("akta_pendirian", "notaris"): _NOTARY,
    ("akta_perubahan", "notaris"): _NOTARY,
}
"""Fields that say of whom they speak. Cards and proofs of land are in anybody's name."""


def role(kind: str, name: str) -> str:
    """What a field says of its value: whose name it is, or whether a day is one of birth.

    Args:
        kind: The type of the document.
        name: Of the field.
    """
    if (kind, name) in _ROLES:
        return _ROLES[kind, name]
    means = sense(kind, name)
    return BIRTH if means == "birth_date" else means


def sense(kind: str, name: str) -> str:
    """The sense of a field's values; that of a field that no kind declares is the empty one.

    Args:
        kind: The type of the document.
        name: Of the field.
    """
    if (kind, name) in _OTHER_DAYS:
        return _VISIT
    declared = kinds().get(kind)
    specs = () if declared is None else declared.fields
    sort = next((spec.sort for spec in specs if spec.name == name), "")
    return _SENSES.get(sort, sort)


def told_twice(kind: Kind, found: Sequence[Found]) -> tuple[Found, ...]:
    """The fields of a document, those less sure of which another one has the same value.

    One place was taken for both: of the applicant and the technician one was not found. An office
    and a workshop may well have one address.

    Args:
        kind: What its fields are.
        found: All of them.
    """
    senses = {spec.name: _FACTS.get(spec.sort, spec.sort) for spec in kind.fields}

    def fact(one: Found) -> tuple[str, str] | None:
        means, value = senses.get(one.field.name, ""), one.field.value
        return (means, value) if isinstance(value, str) and means != _ADDRESS else None

    often = Counter(fact(each) for each in found)
    return tuple(
        _less_sure(each) if fact(each) is not None and often[fact(each)] > 1 else each
        for each in found
    )


def _less_sure(found: Found) -> Found:
    if not isinstance(found.basis, Features):
        return found
    field = replace(found.field, confidence=with_terms(found.field.confidence, {"shared": 1.0}))
    return Found(field, replace(found.basis, shared=1.0))
