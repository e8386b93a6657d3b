"""Appointments: who appoints, who is appointed, and who signed for the company."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from dossier.labels import spelt
from dossier.parsers import person_name
from dossier.wording import skeleton
from extractors.beside import party
from extractors.layout import DocumentText
from extractors.locate import Place
from extractors.particulars import persons, tabled
from extractors.signature import who_appoints
from extractors.stacked import technicians

_APPOINTED: Final = frozenset(
    skeleton(each)
    for each in spelt(
        "{Yang|Pihak yang|} {Ditunjuk|Diangkat|Ditugaskan|Menerima Tugas|Menerima Penunjukan"
        "|Diberi Tugas}",
        "{Penerima|Yang Menerima|Menerima} {Tugas|Pengangkatan|Penunjukan}",
    )
)
_APPOINTS: Final = frozenset(
    skeleton(each)
    for each in spelt(
        "{Yang|Pihak yang|} {Menunjuk|Mengangkat|Menugaskan|Memberi Tugas|Menetapkan}",
        "{Pemberi|Yang Memberi} {Tugas|Pengangkatan|Penunjukan}",
    )
)
"""What stands over the two in columns, or over their signatures."""

_UNDER: Final = 0.95
"""How sure those words make the name under them."""


def appointed(text: DocumentText) -> Iterator[Place]:
    """Of several names with a label that whose particulars tell of a technician.

    Or the one in a table who is one; else who stands under the words for who is appointed.
    """
    named = list(persons(text))
    if len(named) > 1:
        yield from [each.place for each in named if each.is_technician and not each.is_head][:1]
    listed = [each.place for each in tabled(text) if each.is_technician and not each.is_head]
    if len(listed) == 1:
        yield from listed
    for place in party(text, _APPOINTED, _APPOINTS, person_name):
        yield replace(place, prior=_UNDER * place.prior)


def head(text: DocumentText) -> Iterator[Place]:
    """The one whose particulars give an office of the company; else who is not the technician.

    A paper that gives particulars of one person only mostly means the technician.
    """
    named = list(persons(text))
    heads = [each for each in named if each.is_head]
    if not heads and len(named) > 1 and any(each.is_technician for each in named):
        heads = [each for each in named if not each.is_technician]
    # Who approved stands in a table with who drew up, each with an office.
    listed = [each for each in tabled(text) if each.is_head]
    yield from [each.place for each in heads or listed][:1]


SPECIALS = {
    "penanda_tangan": who_appoints,
    "pimpinan": head,
    "yang_diangkat": appointed,
    "di_atas_registrasi": technicians,
}
