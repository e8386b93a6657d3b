"""What the lists on a company's own paper have in common: officers, tools, workers, flow charts."""

from __future__ import annotations

from dossier import parsers
from dossier.companies import COMPANY_AT_NAME
from dossier.days import BORN
from dossier.declaration import Cue, FieldSpec, Label, LineAt, Locator, Pattern
from dossier.labels import spelt
from dossier.phrases import (
    COMPANY,
    COMPANY_END,
    COMPANY_LABELS,
    COMPANY_NAME,
    DATE,
    PLACE_AND_DATE,
    company_after,
    issued_on,
)

_PERSON = rf"{BORN}|\d{{16}}|^\W*\d{{1,3}}\s?[.)]?\s+(?-i:[A-Z]).*(?:19|20)\d\d\W+(?-i:[A-Z])"
"""What stands in the row of a person: a day there is one of birth."""

SIGNED = FieldSpec(
    "tanggal",
    parsers.date,
    (
        LineAt(PLACE_AND_DATE, place="tail", within=12, prior=0.95, unless=_PERSON, not_under=BORN),
        issued_on(0.94),
        Label(
            spelt("{Pada|} {Tanggal|Tgl|Tgl.}", "Tanggal {dibuat|pembuatan}"),
            colon=True,
            prior=0.85,
        ),
        LineAt(PLACE_AND_DATE, within=10, prior=0.8, unless=_PERSON, not_under=BORN),
        LineAt(  # beside who filled the form in
            rf"\W*(?:pada\s+)?(?:tanggal|tgl\.?)\s+(?P<value>{DATE})\W*",
            place="tail",
            within=4,
            prior=0.8,
            unless=BORN,
            not_under=BORN,
        ),
        Pattern(
            r"\b(?:disahkan|ditetapkan|disusun|dibuat|ditandatangani|diputuskan)\b[^.;:]{0,60}?\btanggal\s*:?\s*"
            rf"(?P<value>{DATE})",
            prior=0.75,
        ),
        Pattern(
            r"(?:(?:keadaan|posisi|data)\s+(?:per|sampai\s+dengan)?|\bas\s+of|\bper)\s*(?:tanggal)?\s*:?\s*"
            rf"(?P<value>{DATE})",
            prior=0.6,
        ),
    ),
    usual=0.85,
)
"""The day under the list; in its columns stand days of birth."""

SIGNATURES = Cue(
    r"\A(?=.{10,220}\Z).*\b\d{1,2} ?[- ./]? ?[A-Z0-9]{1,9} ?[- ./]? ?(?:19|20)\d\d\b",
    3.0,
    regex=True,
)
"""A page with hardly more than day and signature on it, for which the sheet before had no room."""

_REST = r"(?:[ .\"\u201c]|,(?=\s?[A-Z][A-Za-z]{2}))+(?-i:[A-Z0-9&])[A-Za-z0-9&.'\u2019\- ]{2,60}"
IN_TITLE = LineAt(
    rf".{{4,70}}?\s(?P<value>{COMPANY}{_REST})\W*",
    within=9,
    prior=0.88,
    unless=r"bertanda\s*tangan|\b(?:selaku|saya|kami)\b",
)
AT_THE_END = LineAt(rf"\W*(?P<value>{COMPANY}{_REST})\W*", place="tail", within=9, prior=0.88)
"""The company at the end of the title, or alone under a chart."""


def company(*more: Locator, usual: float = 0.99) -> FieldSpec:
    """Whose list it is: by a label, as the letterhead, under the title, in the introduction.

    Args:
        more: Locators that the kind has of its own.
        usual: Share of such papers that name the company.
    """
    return FieldSpec(
        "nama_badan",
        parsers.company_name,
        (
            Label(COMPANY_LABELS, lines=2, prior=0.96),
            Label(("Nama Perusahaan", "Nama Usaha"), lines=2, open_ended=True, prior=0.9),
            *more,
            LineAt(rf"\W*{COMPANY_NAME}\W*", within=12, prior=0.9),
            company_after(
                r"pada|di|dari|atas\s+nama|perusahaan|direktur|pimpinan|pemilik|pengawas|pengurus"
                r"|komisaris|mesin|peralatan|tradisional|produksi|usaha|tenaga\s+kerja",
                0.85,
            ),
            COMPANY_AT_NAME,
            Pattern(COMPANY_NAME + COMPANY_END, prior=0.7),
        ),
        usual=usual,
    )
