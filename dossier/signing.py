"""Who signs an official letter: the name over the NIP, and the NIP (Permendagri 1/2023)."""

from __future__ import annotations

from dossier.declaration import LineAt, Pattern

NIP = (
    Pattern(r"N\s?[I1l]\s?P\.?\s*[:;.]?\s*(?P<value>(?:[0-9OIl]\s?){18})(?!\d)", prior=0.97),
    Pattern(r"(?<!\d)(?P<value>19\d{6}\s?(?:19|20)\d{4}\s?[12]\s?\d{3})(?!\d)", prior=0.9),
)

PERSON = r"\W{0,3}(?P<value>[A-Z][^\d:()]{3,60})"
"""Something that may be a person's name on a line of its own."""

_NO_SIGNATORY = r"dikeluarkan|ditetapkan|tanggal|kepala|elektronik|dinas|balai"

SIGNATORY = (
    LineAt(
        PERSON,
        place="above",
        anchor=r"\bN\s?[I1l]\s?P\b\.?",
        within=3,
        prior=0.9,
        unless=_NO_SIGNATORY,
    ),
    LineAt(  # the digits without their label
        PERSON,
        place="above",
        anchor=r"^\W*19\d{6}\s?(?:19|20)\d{4}\s?[12]\s?\d{3}\W*$",
        within=3,
        prior=0.86,
        unless=_NO_SIGNATORY,
    ),
    # Where the NIP stands elsewhere: under the office, in the last lines.
    LineAt(
        r"(?P<value>[A-Z][A-Za-z.,'\u2019 \-]{3,60})",
        place="below",
        anchor=r"^\W*(?:(?:plt|plh|pj|a\.?\s?n|u\.?\s?b)\b\W*)*(?:kepala|sekretaris)\b"
        r"(?:(?!\b(?:setelah|dengan|dalam|menerangkan|memperhatikan|berdasarkan)\b)[^:])*\W*$",
        within=3,
        prior=0.6,
        unless=_NO_SIGNATORY,
    ),
)
"""The officer's name stands above the NIP, with at most the rank between."""
