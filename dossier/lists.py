"""What lists that a company makes itself have in common: its name above, place and day below."""

from __future__ import annotations

from dossier import parsers
from dossier.declaration import Cue, FieldSpec, Label, LineAt, Pattern, Prose
from dossier.phrases import COMPANY, COMPANY_END, COMPANY_LABELS, COMPANY_NAME, LETTER_DATE

_REST = r"[ .\"\u201c]+(?-i:[A-Z0-9&])[A-Za-z0-9&.'\u2019\- ]{2,60}"

SIGNATURES = Cue(
    r"\A(?=.{10,220}\Z).*\b\d{1,2} ?[- ./]? ?[A-Z0-9]{1,9} ?[- ./]? ?(?:19|20)\d\d\b",
    3.0,
    regex=True,
)
"""A page with hardly more than day and signature on it, for which the sheet before had no room."""


def company(usual: float) -> FieldSpec:
    """The company: after its label, in the letterhead or under (or at the end of) the title.

    Args:
        usual: Share of such papers that name it.
    """
    return FieldSpec(
        "nama_badan",
        parsers.company_name,
        (
            Label((*COMPANY_LABELS, "Nama Perusahaan/Industri"), lines=2, prior=0.96),
            LineAt(rf"\W*(?P<value>{COMPANY}{_REST})\W*", within=9, prior=0.95),
            LineAt(rf".{{4,70}}?\s(?P<value>{COMPANY}{_REST})\W*", within=9, prior=0.9),
            LineAt(rf"\W*(?P<value>{COMPANY}{_REST})\W*", place="tail", within=9, prior=0.88),
            Pattern(COMPANY_NAME + COMPANY_END, prior=0.7),
            Prose("badan", 0.7),
        ),
        usual=usual,
    )


def day(usual: float) -> FieldSpec:
    """The day on which it was signed.

    Args:
        usual: Share of such papers that are dated.
    """
    return FieldSpec("tanggal", parsers.date, LETTER_DATE, usual=usual)
