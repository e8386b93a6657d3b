"""The company is called the same in every document, the recommendations apart.

The name that most documents give is taken for the company's own, so that one stray document is
the one that is found fault with, once, beside all that agree. The recommendations have a rule of
their own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checklist.consistency import COMPANY_DOCUMENTS, Variant, companies
from checklist.crosscheck import likeness, places, shown
from checklist.places import document_name
from checklist.rule import About, Intake, Reading, Ruling, readings, unread
from dossier.model import Dossier
from dossier.names import company_name, compare_companies

RULE = About(
    name="nama_badan",
    requirements=(
        "surat_permohonan",
        "akta",
        "susunan_pengurus",
        "pernyataan_farmasi",
        "tdp",
        "siup",
        "domisili",
        "persetujuan_lokasi",
        "pernyataan_ttk",
        "pengangkatan_pj",
        "daftar_peralatan",
        "diagram_alur",
        "daftar_tenaga_kerja",
    ),
    severity="critical",
    compares="The company's name on each document with the name that most documents give.",
    source="SOP-LP2N-KES-03 bagian G: setiap dokumen adalah dokumen pemohon.",
)


_MAY_NOT_NAME_IT = frozenset({"daftar_peralatan", "diagram_alur", "daftar_tenaga_kerja"})
"""Sheets that lie behind the application and need not repeat whose they are."""


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling a document that agrees, and one a name that does not (in each requirement)."""
    variants = companies(dossier)
    found = [*_unread(dossier, variants)]
    if variants:
        agreed, *others = variants
        found += _agreeing(dossier, agreed)
        found += [
            _differing(dossier, same, agreed) for other in others for same in _by_requirement(other)
        ]
    yield from sorted(found, key=lambda each: each.rests_on[0].document.index)


def _unread(dossier: Dossier, variants: Sequence[Variant]) -> Iterator[Ruling]:
    for reading in readings(dossier, "nama_badan", *COMPANY_DOCUMENTS):
        if variants and not reading.text and reading.document.type not in _MAY_NOT_NAME_IT:
            yield unread(dossier, reading, "Nama badan")


def _agreeing(dossier: Dossier, agreed: Variant) -> Iterator[Ruling]:
    for reading in agreed.readings:
        others = [each for each in agreed.readings if each is not reading]
        if others:
            other = max(others, key=lambda each: each.field.confidence)
            where = document_name(dossier, reading.document)
            message = f"Nama badan pada {where} sama dengan {shown(dossier, [other])}"
            more = f" dan {len(others) - 1} dokumen lain." if len(others) > 1 else "."
            yield Ruling(reading.requirement, "pass", message + more, (reading, other))


def _by_requirement(variant: Variant) -> Iterator[tuple[Reading, ...]]:
    for name in dict.fromkeys(each.requirement for each in variant.readings):
        yield tuple(each for each in variant.readings if each.requirement == name)


def _differing(dossier: Dossier, odd: Sequence[Reading], agreed: Variant) -> Ruling:
    best = max(agreed.readings, key=lambda each: each.field.confidence)
    alike = compare_companies(odd[0].text, best.text)
    values = (
        f"{shown(dossier, odd)}; “{agreed.text}” pada {places(dossier, agreed.readings)} "
        f"({likeness(alike)})"
    )
    requirement, rests_on = odd[0].requirement, (*odd, best)
    renamed = any(each.document.type == "akta_perubahan" for each in odd)
    if alike.cut:
        message = f"Nama badan tampak terpotong: {values}. Periksa pada gambarnya."
        return Ruling(requirement, "inconclusive", message, rests_on)
    if _is_no_company(odd[0], agreed):
        message = f"Yang terbaca sebagai nama badan bukan nama badan: {values}. Periksa."
        return Ruling(requirement, "inconclusive", message, rests_on)
    if alike.verdict != "beda" or renamed:
        message = f"Nama badan tidak persis sama: {values}. Periksa ejaannya, atau perubahan nama."
        return Ruling(requirement, "inconclusive", message, rests_on)
    return Ruling(requirement, "fail", f"Nama badan berbeda: {values}.", rests_on)


def _is_no_company(odd: Reading, agreed: Variant) -> bool:
    """Whether what was read has no legal form where the company has one, which names it always.

    UU 40/2007 art. 16(2) for a PT, Permenkumham 17/2018 for a CV: the name begins with its form.
    """
    has_form = company_name(agreed.text).form is not None
    return has_form and not company_name(odd.text).has_form
