"""What the SOP asks by a requirement, in sentences. Pure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from pydantic import BaseModel

from checklist.sop import Accept, Requirement, RuleSet
from dossier import indonesian
from dossier.kinds import OTHER, kinds

_OFTEN: Final = {
    "satu": "Satu dokumen.",
    "minimal_satu": "Paling sedikit satu dokumen.",
    "per_orang": "Satu untuk setiap orang (pemohon, pengurus, pengawas).",
    "per_bentuk_sediaan": "Satu untuk setiap bentuk sediaan yang dimohonkan.",
    "per_penanggung_jawab": "Satu untuk setiap penanggung jawab teknis.",
}
_FORM: Final = {"asli": "Harus asli.", "fotokopi": "Cukup fotokopi."}
_WEIGHT: Final = {
    "critical": "Tanpa ini berkas tidak lengkap.",
    "warn": "Tanpa ini berkas dilihat petugas.",
}
_ELSEWHERE: Final = {
    "name", "printed_numbers", "label_as_printed", "label", "applies_to", "multiplicity",
    "original", "severity", "source", "accepts", "type",
}  # fmt: skip
"""Keys that have a place of their own; every other is said by :func:`_further`."""
_FURTHER: Final = {
    "variants": "bentuk {}",
    "issued_from": "terbit sejak {}",
    "received_from": "untuk berkas yang diterima sejak {}",
    "applicants": "hanya dari pemohon {}",
    "beside": "bersama {}",
    "office_decides": "hanya bila kantor memutuskan menerimanya",
    "setting": "menurut setelan kantor {}",
    "when": "hanya bila {}",
    "delegated": "permohonan dikuasakan",
    "forms": "dimohonkan {}",
}


def called(document_type: str) -> str:
    """What people call a document of that type."""
    if document_type == OTHER:
        return "Dokumen lain"
    kind = kinds().get(document_type)
    return kind.name if kind else indonesian.headed(indonesian.code(document_type))


def asked(requirement: Requirement) -> tuple[str, ...]:
    """Of whom it is asked, how often, and in which form."""
    whom = "Diminta dari setiap pemohon."
    if len(requirement.applies_to) == 1:
        company = requirement.applies_to[0] == "badan"
        whom = f"Diminta hanya bila pemohon {'bukan ' if company else ''}perseorangan."
    often = _OFTEN.get(requirement.multiplicity, indonesian.code(requirement.multiplicity))
    form = _FORM.get(requirement.original, "")
    weight = _WEIGHT.get(getattr(requirement, "severity", ""), "")
    further = (f"{indonesian.headed(each)}." for each in _further(requirement))
    return (*filter(None, (whom, often, form, weight)), *further)


def decided(rule_set: RuleSet, requirement: Requirement, *, known: bool = True) -> tuple[str, ...]:
    """What the office has decided, or not, of all that the requirement depends on.

    Args:
        rule_set: With the office's answers.
        requirement: Which.
        known: Whether these are the answers that it was judged by; an older result does not hold
            them.
    """
    data = (requirement, *requirement.accepts)
    wanted = {getattr(each, "setting", None) for each in data}
    answers = getattr(rule_set, "office", {})
    said = []
    for each in getattr(rule_set, "setting", ()):
        if each.name in wanted:
            answer = answers.get(each.name, each.default) if known else each.default
            chosen = indonesian.headed(indonesian.code(answer))
            by_default = " (bawaan)" if answer == each.default else ""
            if not known:
                by_default = " (bawaan; ketetapan kantor tidak tertulis dalam hasil)"
            name = indonesian.code(each.name)
            said.append(f"Setelan kantor {name}: {each.question} {chosen}{by_default}.")
    return tuple(said)


def accepted(requirement: Requirement) -> tuple[tuple[str, str], ...]:
    """Each document that meets it with the condition on which it does, and the source of that."""
    return tuple((_document(each), each.source) for each in requirement.accepts)


def _document(accept: Accept) -> str:
    return "; ".join((called(accept.type), *_further(accept)))


def _further(data: BaseModel) -> Iterator[str]:
    """The conditions that a rule set adds, whatever keys it has: each in words."""
    for name in type(data).model_fields:
        value = getattr(data, name)
        if name not in _ELSEWHERE and value not in (None, (), "", False):
            said = called(value) if name == "beside" else _value(value)
            yield _FURTHER.get(name, f"{indonesian.code(name)}: {{}}").format(said)


def _value(value: object) -> str:
    if isinstance(value, BaseModel):
        return " dan ".join(_further(value))
    if isinstance(value, dt.date):
        return indonesian.day(value)
    if isinstance(value, tuple):
        return ", ".join(map(_value, value))
    return "ya" if value is True else indonesian.code(str(value))
