"""Persons of whom a paper gives particulars: a name with its label, and the rows under it.

Letters between two sides name both of them so; which is which, the rows under the name tell (the
technician has a registration, who heads the company has an office), not their order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import regex

from extractors.layout import DocumentText
from extractors.locate import Place

_NAME: Final = regex.compile(
    r"(?:\W*(?:\d{1,2}|[a-z]|[ivx]{1,4})\s?[.)])?\W*n\s?a\s?m\s?a\b"
    r"(?:\s+(?:lengkap|dan\s+gelar|lengkap\s+dan\s+gelar|terang))?"
    r"\s*[:;=]?\s*(?P<value>[A-Z][^:]*)",
    regex.IGNORECASE,
)
_TECHNICIAN: Final = regex.compile(
    r"STR\s?-?TTK|\bSTRA\b|tenaga\s+teknis\s+kefarmasian|(?:asisten\s+)?apoteker|\bTTK\b|registrasi"
    r"|farmasi\b",
    regex.IGNORECASE,
)
_HEAD: Final = regex.compile(
    r"j\s?a\s?b\s?a\s?t\s?a\s?n\b.*\b(?:direktur|direktris|pimpinan|pemilik|ketua|manajer|pengurus"
    r"|p(?:er|e)?sero|sekutu|owner|kuasa\s+direksi)\b",
    regex.IGNORECASE,
)
_NEAR: Final = 6
"""Rows that a person's particulars take, at most."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is named with a label.

    Attributes:
        place: The name.
        particulars: The text of the rows under it, up to the next name.
    """

    place: Place
    particulars: str

    @property
    def is_technician(self) -> bool:
        """Whether the particulars tell of a technician."""
        return _TECHNICIAN.search(self.particulars) is not None

    @property
    def is_head(self) -> bool:
        """Whether they give the office of who heads a company."""
        return _HEAD.search(self.particulars) is not None


def persons(text: DocumentText) -> Iterator[Person]:
    """Everybody whose name stands behind the label, in the order of the paper."""
    rows = text.form
    named = [(at, match) for at, row in enumerate(rows) if (match := _NAME.fullmatch(row.text))]
    ends = [at for at, _ in named[1:]] + [len(rows)]
    for (at, match), following in zip(named, ends, strict=False):
        start, seen, words = match.start("value"), 0, []
        for word in rows[at].words:
            if seen >= start:
                words.append((rows[at], word))
            seen += len(word.text) + 1
        if words:
            end = min(at + 1 + _NEAR, following)
            particulars = "\n".join(row.text for row in rows[at + 1 : end])
            yield Person(Place(match["value"], tuple(words), 1.0), particulars)
