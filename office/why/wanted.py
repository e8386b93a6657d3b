"""What the SOP asks by a requirement, in sentences. Pure."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from pydantic import BaseModel

from checklist.sop import Accept, Requirement
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
_SAID: Final = {
    "name", "printed_numbers", "label_as_printed", "label", "applies_to", "multiplicity",
    "original", "source", "accepts", "type", "variants", "issued_from", "beside", "office_decides",
}  # fmt: skip


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
    return (*filter(None, (whom, often, form)), *_further(requirement))


def accepted(requirement: Requirement) -> tuple[tuple[str, str], ...]:
    """Each document that meets it with the condition on which it does, and the source of that."""
    return tuple((_document(each), each.source) for each in requirement.accepts)


def _document(accept: Accept) -> str:
    return "; ".join((called(accept.type), *_conditions(accept)))


def _conditions(accept: Accept) -> Iterator[str]:
    if accept.variants:
        yield f"bentuk {', '.join(map(indonesian.code, accept.variants))}"
    if accept.issued_from is not None:
        yield f"terbit sejak {indonesian.day(accept.issued_from)}"
    if accept.beside:
        yield f"bersama {called(accept.beside)}"
    if accept.office_decides:
        yield "hanya bila kantor memutuskan menerimanya"
    yield from _further(accept)


def _further(data: BaseModel) -> Iterator[str]:
    """What a rule set says beyond what has a sentence of its own: by name and value."""
    for name in type(data).model_fields:
        value = getattr(data, name)
        if name not in _SAID and value not in (None, (), "", False):
            yield f"{indonesian.headed(indonesian.code(name))}: {_value(value)}"


def _value(value: object) -> str:
    if isinstance(value, dt.date):
        return indonesian.day(value)
    if isinstance(value, tuple):
        return ", ".join(map(_value, value))
    return "ya" if value is True else str(value)
