"""Capsules and medicines to drink need a pharmacist in charge."""

from __future__ import annotations

import re
from collections.abc import Iterator

from checklist.crosscheck import shown
from checklist.limits import PHARMACIST_FORMS
from checklist.rule import About, Intake, Reading, Ruling, readings
from dossier.identifiers import strttk
from dossier.model import Dossier
from dossier.text import upper

RULE = About(
    name="apoteker",
    requirements=("surat_permohonan",),
    severity="warn",
    compares="Capsules and liquids for internal use among the dosage forms with the title and the "
    "registration of the person in charge.",
    source="Permenkes 006/2012. SOP rev. 03 tidak menyebutnya: apakah diperiksa, menurut "
    "setelan kantor.",
    setting="apoteker_kapsul_cod",
)

_TITLE = re.compile(r"(?:^|[ ,.])APT(?:[ ,.]|$)|\bAPOTEKER\b")
_NAMES = (
    ("nama_pj", "surat_permohonan"),
    ("nama", "strttk"),
    ("nama", "pernyataan_ttk"),
    ("nama_pj", "pengangkatan_pj"),
)
_NUMBERS = (
    ("nomor_strttk", "surat_permohonan"),
    ("nomor", "strttk"),
    ("nomor_strttk", "pernyataan_ttk"),
    ("nomor_strttk", "pengangkatan_pj"),
)


def rulings(dossier: Dossier, intake: Intake) -> Iterator[Ruling]:
    """One ruling on the application, where it names such a form."""
    for asked in readings(dossier, "bentuk_sediaan", "surat_permohonan"):
        forms = [each for each in asked.texts if each in PHARMACIST_FORMS]
        if not forms:
            continue
        named = ", ".join(each.replace("_", " ") for each in forms)
        if intake.office.get("apoteker_kapsul_cod") == "tidak_diperiksa":
            message = (
                f"Apoteker untuk {named} tidak diperiksa menurut setelan kantor ({RULE.setting})."
            )
            yield Ruling("surat_permohonan", "not_applicable", message, (asked,))
        else:
            yield _judged(dossier, asked, named)


def _judged(dossier: Dossier, asked: Reading, named: str) -> Ruling:
    titles = [*_with_text(dossier, _NAMES)]
    numbers = [*_with_text(dossier, _NUMBERS)]
    sign = next((e for e in titles if _TITLE.search(upper(e.text))), None) or next(
        (e for e in numbers if _profession(e.text) == "STRA"), None
    )
    basis = f"menurut setelan kantor ({RULE.setting})"
    if sign is not None:
        message = f"Ada {named}, dan penanggung jawabnya apoteker: {shown(dossier, [sign])}."
        return Ruling("surat_permohonan", "pass", message, (asked, sign))
    technician = next((e for e in numbers if _profession(e.text) == "STRTTK"), None)
    if technician is None or _has_stra(dossier):
        message = (
            f"Ada {named}: penanggung jawabnya harus apoteker, {basis}. Tidak terlihat apakah ia "
            "apoteker. Periksa."
        )
        rests_on = (asked, *titles[:1])
        return Ruling("surat_permohonan", "inconclusive", message, rests_on)
    message = (
        f"Ada {named}: penanggung jawabnya harus apoteker, {basis}, tetapi yang ada registrasi "
        f"tenaga teknis: {shown(dossier, [technician])}. Periksa."
    )
    return Ruling("surat_permohonan", "fail", message, (asked, technician))


def _with_text(dossier: Dossier, where: tuple[tuple[str, str], ...]) -> Iterator[Reading]:
    for field, document_type in where:
        yield from (each for each in readings(dossier, field, document_type) if each.text)


def _profession(number: str) -> str | None:
    return strttk.parts(number).profession if strttk.is_valid(number) else None


def _has_stra(dossier: Dossier) -> bool:
    return any(each.variant == "stra" for each in dossier.of_type("lain"))
