"""Who leaves an office: deeds of change name those who go beside those who come."""

from __future__ import annotations

import regex

_LEAVES = (
    r"(?:keluar(?:nya)?|berhenti(?:nya)?|mem?berhentikan|diberhentikan|pemberhentian"
    r"|mengundurkan\s+diri|pengunduran\s+diri|meninggal\w*|melepaskan)\b"
)
_DISMISSED = regex.compile(
    rf"\b{_LEAVES}(?:(?!\b(?:meng|di)angkat\b|\bmenunjuk\b)(?:[^.;:,\d]|\b(?:Tn|Ny|Nn|Sdri?)\.)){{0,50}}$",
    regex.I,
)
_GOES = regex.compile(
    rf"\s*,?\s*(?:telah\s+|dan\s+|yang\s+|akan\s+|menyatakan\s+)*{_LEAVES}", regex.I
)
_GONE = regex.compile(rf"\b{_LEAVES}", regex.I)
_JUST_BEFORE = 70


def has_left(text: str, span: tuple[int, int]) -> bool:
    """Whether a deed of change says of somebody that he leaves: ``memberhentikan Nyonya A``."""
    begin, end = span
    return bool(
        _DISMISSED.search(text[max(0, begin - _JUST_BEFORE) : begin])
        or _GONE.search(text[begin:end])
        or _GOES.match(text[end : end + _JUST_BEFORE])
    )
