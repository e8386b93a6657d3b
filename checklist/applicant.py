"""Whether a company applies or a person, as far as the documents tell.

A deed of a PT, CV or cooperative, a TDP or a SIUP speaks for a company (``badan``). So does what
only such a company has or says: a decision of the ministry on it, its name on the application, and
a name that several papers agree on; otherwise a company that left its deed out would pass for a
person, and what it owes would be called not applicable. A sole trader (UD and the like) is a
person, whatever the name of the shop.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

from checklist.consistency import companies
from checklist.rule import certainty, readings
from dossier.model import Applicant, Document, Dossier
from dossier.names import company_name

COMPANIES = frozenset({"PT", "PT PERORANGAN", "CV", "KOPERASI", "FIRMA", "YAYASAN"})
"""Legal forms of an applicant that is "bukan perseorangan" (SOP-LP2N-KES-03 part G)."""

_DEEDS = ("akta_pendirian", "akta_perubahan")
_SEVERAL = 3
"""Papers that call the applicant a company by the same name: more than a stray one or two."""
_ONLY_COMPANIES_HAVE = ("tdp", "siup", "sk_ahu")


@dataclass(frozen=True, slots=True)
class Inferred:
    """Who applies, and how sure that is."""

    applicant: Applicant
    confidence: float


def infer(dossier: Dossier) -> Inferred:
    """Who applies; the confidence of ``badan`` is that at least one sign of it is right."""
    signs = [each for each in _signs(dossier) if each > 0]
    if signs:
        return Inferred("badan", 1 - prod(1 - each for each in signs))
    return Inferred("perseorangan", prod(1 - each for each in _overlooked(dossier)))


def _signs(dossier: Dossier) -> Iterator[float]:
    for document in dossier.of_type(*_ONLY_COMPANIES_HAVE):
        yield document.confidence
    for document in dossier.of_type(*_DEEDS):
        form = _form(document)
        # A deed whose form cannot be read is more likely one of a company: few others need one.
        yield document.confidence if form is None or form in COMPANIES else 0.0
    for reading in readings(dossier, "nama_badan", "surat_permohonan"):
        if company_name(reading.text).form in COMPANIES:
            yield reading.document.confidence * reading.field.confidence
    for variant in companies(dossier)[:1]:
        if len(variant.readings) >= _SEVERAL and company_name(variant.text).form in COMPANIES:
            yield certainty(variant.readings[:_SEVERAL])


def _form(document: Document) -> str | None:
    field = document.field("bentuk_badan")
    if field is not None and isinstance(field.value, str):
        return field.value
    name = document.field("nama_badan")
    return company_name(name.value).form if name and isinstance(name.value, str) else None


def _overlooked(dossier: Dossier) -> Iterator[float]:
    """How likely each document is a deed or the like after all."""
    wanted = {*_DEEDS, *_ONLY_COMPANIES_HAVE}
    for document in dossier.documents:
        if document.type not in wanted:
            yield min(
                1.0, sum(each.confidence for each in document.alternatives if each.type in wanted)
            )
