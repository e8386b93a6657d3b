"""What heads and signatures of deeds tell: the company under a broken title, and the notary."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from dossier.titles import without_titles
from extractors.layout import DocumentText
from extractors.locate import Place

_FORM_LINE = regex.compile(
    r"(?:PERSEROAN TERBATAS|PERSE(?:RO|KUTU)AN KOMANDITER|KOPERASI|FIRMA|USAHA DAGANG)", regex.I
)
_NAME_LINE = regex.compile(
    r"[\W\"]*(?P<value>(?:(?:PT|CV|UD|FA|PD)\.?\s+)?[A-Z][A-Z0-9 .&'\-]{3,50})\W*"
)

_HEAD, _TITLE = 24, 60
"""A title stands among the first so many rows, and its lines have so many letters at most."""


def company(text: DocumentText) -> Iterator[Place]:
    """The line under the title's line that ends with the form of the company."""
    head = text.rows[:_HEAD]
    for at, row in enumerate(head[:-1]):
        form = _FORM_LINE.search(row.text)
        if form is None or len(row.text) > _TITLE:
            continue
        below = head[at + 1]
        if match := _NAME_LINE.fullmatch(below.text):
            words = tuple((below, word) for word in below.words)
            yield Place(_with_form(form[0], match["value"]), words, 1.0)


def _with_form(form: str, name: str) -> str:
    """The name with the short form of its kind before it, unless it has one."""
    if regex.match(r"(?:PT|CV|UD|FA|PD|KOPERASI)\b", name, regex.I):
        return name
    short = {"PERSEROAN": "PT", "PERSEKUTUAN": "CV", "KOPERASI": "KOPERASI", "USAHA": "UD"}
    head = "PERSEKUTUAN" if "KOMANDITER" in form.upper() else form.upper().split()[0]
    return f"{short.get(head, '')} {name}".strip()


_NOTARY = regex.compile(
    r"\W*(?:NOTARIS\W+)?(?P<value>(?-i:[A-Z])[A-Za-z.'\u2019\- ]{3,60}?"
    r"(?:,\s?(?:S\.?\s?H|M\.?\s?H|M\.?\s?Kn|Sp\.?\s?N|C\.?\s?N)\b\.?){1,4})\W*",
    regex.IGNORECASE,
)
_AT_THE_ENDS = 14
_SPELT_OUT = r"\s*,?\s*(?:SARJANA|MAGISTER|SPESIALIS|DOKTOR)\b"


def notary(text: DocumentText) -> Iterator[Place]:
    """The notary with the titles, as head or signature print the name that the deed spells out."""
    flow = text.flow.text.upper()
    last = len(text.rows) - _AT_THE_ENDS
    for at, row in enumerate(text.rows):
        if _AT_THE_ENDS <= at < last:
            continue
        for start, end in (*row.columns(), (0, len(row.words))):
            match = _NOTARY.fullmatch(" ".join(word.text for word in row.words[start:end]))
            name = without_titles(match["value"].upper()).strip(" ,.") if match else ""
            if match and name and regex.search(rf"{regex.escape(name)}{_SPELT_OUT}", flow):
                words = tuple((row, word) for word in row.words[start:end])
                yield Place(match["value"], words, 1.0)
                break
