"""Statements of technicians: whose name it is where employer and technician both give theirs."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from extractors.layout import DocumentText
from extractors.locate import Place

_NAME = regex.compile(
    r"\W*(?:(?:\d{1,2}|[a-z])\s?[.)])?\W*n\s?a\s?m\s?a\b(?:\s+lengkap)?\s*[:;=]?\s*(?P<value>[A-Z].*)",
    regex.IGNORECASE,
)
_TECHNICIAN = regex.compile(
    r"STR\s?-?TTK|tenaga\s+teknis\s+kefarmasian|asisten\s+apoteker|\bTTK\b", regex.IGNORECASE
)
_NEAR = 5
"""Rows that a person's particulars take, at most."""


def name(text: DocumentText) -> Iterator[Place]:
    """Of several names with a label that whose particulars tell of a technician."""
    rows = text.form
    named = [(at, match) for at, row in enumerate(rows) if (match := _NAME.fullmatch(row.text))]
    if len(named) < 2:
        return
    for at, match in named:
        later = [other for other, _ in named if other > at]
        end = min([at + 1 + _NEAR, *later, len(rows)])
        if any(_TECHNICIAN.search(row.text) for row in rows[at + 1 : end]):
            start, seen = match.start("value"), 0
            words = []
            for word in rows[at].words:
                if seen >= start:
                    words.append((rows[at], word))
                seen += len(word.text) + 1
            if words:
                yield Place(match["value"], tuple(words), 1.0)
            return


SPECIALS = {"nama": name}
