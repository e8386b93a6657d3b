"""Applications: who applies and who answers for the products, where a table names both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from extractors.crossed import cell
from extractors.layout import DocumentText
from extractors.locate import Place
from extractors.particulars import Person, persons, tabled
from extractors.signature import who_states
from extractors.stacked import names, offices, technicians


def applicant(text: DocumentText) -> Iterator[Place]:
    """The name of who heads the company; else of the first who is not the technician."""
    yield from [each.place for each in _heads(text)][:1]


def office(text: DocumentText) -> Iterator[Place]:
    """What the applicant is, by the same row of the table."""
    yield from [each.office for each in _heads(text)[:1] if each.office]


def technician(text: DocumentText) -> Iterator[Place]:
    """The name of the technician."""
    yield from [each.place for each in _named(text) if each.is_technician and not each.is_head][:1]


def _heads(text: DocumentText) -> Sequence[Person]:
    named = _named(text)
    heads = [each for each in named if each.is_head]
    return heads or [each for each in named if not each.is_technician]


def _named(text: DocumentText) -> Sequence[Person]:
    """Everybody in a table, or with a label; nobody where it is not plain who is what."""
    found = list(tabled(text))
    if len(found) > 1 and any(each.is_technician for each in found):
        return found
    found = list(persons(text))
    plain = any(each.is_head for each in found) and any(each.is_technician for each in found)
    return found if plain else ()


SPECIALS = {
    "silang_pemohon": partial(cell, party="pemohon", particular="nama"),
    "silang_jabatan": partial(cell, party="pemohon", particular="jabatan"),
    "silang_badan": partial(cell, party="badan", particular="nama"),
    "silang_alamat": partial(cell, party="badan", particular="alamat"),
    "silang_teknisi": partial(cell, party="teknisi", particular="nama"),
    "silang_registrasi": partial(cell, party="teknisi", particular="nomor"),
    "pemohon": applicant,
    "jabatan": office,
    "teknisi": technician,
    "penanda_tangan": who_states,
    "di_atas_nomor": names,
    "jabatan_di_atas_nomor": offices,
    "di_atas_registrasi": technicians,
}
