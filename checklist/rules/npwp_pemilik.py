"""The taxpayer is the company, or the person who applies.

A PT, cooperative or foundation has a number of its own. A sole trader (UD) has none but the
owner's, and a CV is often registered under its managing partner.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checklist.crosscheck import Person, company, legal_form, nearly, people, shown
from checklist.rule import About, Intake, Reading, Ruling, readings, unread
from dossier.model import Dossier
from dossier.names import Comparison, compare_companies, compare_persons

RULE = About(
    name="npwp_pemilik",
    requirements=("npwp",),
    severity="critical",
    compares="The taxpayer's name with the company and, for a UD or a CV, with its people.",
    source="SOP-LP2N-KES-03 bagian G nomor 11; UU 6/1983 pasal 2: wajib pajak memiliki nomor.",
)

OWN_NUMBER = frozenset({"PT", "PT PERORANGAN", "KOPERASI", "YAYASAN", "FIRMA"})


@dataclass(frozen=True, slots=True)
class _Pair:
    """A taxpayer beside somebody the dossier names, and how alike they are."""

    taxpayer: Reading
    other: Reading
    name: str
    comparison: Comparison
    personal: bool


def rulings(dossier: Dossier, _intake: Intake) -> Iterator[Ruling]:
    """One ruling on all tax numbers together: one of them must be the right one."""
    named = tuple(readings(dossier, "nama", "npwp"))
    found = [each for each in named if each.text]
    if not found:
        yield from (unread(dossier, each, "Nama wajib pajak") for each in named)
        return
    pairs = _pairs(found, company(dossier)[:1], people(dossier))
    if not pairs:
        message = f"Tidak ada nama badan atau pemohon untuk dibandingkan: {shown(dossier, found)}."
        yield Ruling("npwp", "inconclusive", message, tuple(found))
        return
    personal_is_enough = legal_form(dossier) not in OWN_NUMBER
    ruling = _ruling(dossier, found, pairs, personal_is_enough=personal_is_enough)
    if ruling.verdict == "fail" and personal_is_enough and not people(dossier):
        message = (
            f"NPWP tidak atas nama badan: {shown(dossier, found)}. Siapa pemilik atau pengurusnya "
            "belum diketahui (surat permohonan atau aktanya tidak terbaca). Periksa."
        )
        ruling = replace(ruling, verdict="inconclusive", message=message)
    yield ruling


def _pairs(
    found: Sequence[Reading], companies: Sequence[Reading], persons: Sequence[Person]
) -> list[_Pair]:
    of_company = [
        _Pair(one, other, other.text, compare_companies(one.text, other.text), personal=False)
        for one in found
        for other in companies
    ]
    of_people = [
        _Pair(one, each.reading, each.name, compare_persons(one.text, each.name), personal=True)
        for one in found
        for each in persons
    ]
    return of_company + of_people


def _ruling(
    dossier: Dossier, found: Sequence[Reading], pairs: list[_Pair], *, personal_is_enough: bool
) -> Ruling:
    likely = [each for each in pairs if each.comparison.verdict != "beda"]
    best = max(
        likely,
        key=lambda each: (_is_right(each, enough=personal_is_enough), each.comparison.score),
        default=None,
    )
    if best is None:
        wanted = " atau ".join(dict.fromkeys(f"“{each.name}”" for each in pairs))
        message = f"NPWP atas nama lain: {shown(dossier, found)}; bukan {wanted}."
        rests_on = (*found, *(each.other for each in pairs))
        return Ruling("npwp", "fail", message, rests_on, unlike=True)
    values = f"{shown(dossier, [best.taxpayer])}; {shown(dossier, [best.other])}"
    rests_on = (best.taxpayer, best.other)
    if _is_right(best, enough=personal_is_enough):
        whose = "pemohon atau pengurus" if best.personal else "badan"
        return Ruling("npwp", "pass", f"NPWP atas nama {whose}: {values}.", rests_on)
    if best.comparison.verdict == "sama":
        message = f"NPWP atas nama perorangan, bukan badannya: {values}. Periksa."
    else:
        message = f"Nama pada NPWP {nearly(best.comparison)}: {values}. Periksa."
    return Ruling("npwp", "inconclusive", message, rests_on)


def _is_right(pair: _Pair, *, enough: bool) -> bool:
    return pair.comparison.verdict == "sama" and (enough or not pair.personal)
