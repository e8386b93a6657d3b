"""When a value that was read equals the one that is printed (the value table of the result)."""

from __future__ import annotations

import unicodedata
from typing import Final

from dossier.model import Officer, Value
from lab.evaluate.rows import Given
from lab.specimens.truth import FieldValue

UNORDERED: Final = frozenset({"bentuk_sediaan"})
"""Lists that are sets; others (``pengurus``) stand in the order of the paper."""
NUMBERS: Final = frozenset({("ktp", "nik"), ("npwp", "npwp"), ("strttk", "nomor")})
"""Numbers that are counted apart: all characters right."""


def printed(field: str, value: FieldValue) -> Given:
    """The truth's value, comparable; an empty list is None."""
    if value is None or isinstance(value, str):
        return _text(value) if value else None
    return _list(field, [_member(each) for each in value])


def given(field: str, value: Value) -> Given:
    """The pipeline's value, comparable; an empty list or text is None."""
    if value is None or isinstance(value, str):
        return _text(value) if value else None
    return _list(field, [_officer(each) for each in value])


def _list(field: str, members: list[str]) -> Given:
    if field in UNORDERED:
        members = sorted(set(members))
    return tuple(members) or None


def _member(member: str | dict[str, str]) -> str:
    if isinstance(member, str):
        return _text(member)
    return f"{_text(member['jabatan'])}: {_text(member['nama'])}"


def _officer(member: str | Officer) -> str:
    if isinstance(member, str):
        return _text(member)
    return f"{_text(member.jabatan)}: {_text(member.nama)}"


def _text(value: str) -> str:
    return unicodedata.normalize("NFC", value)
