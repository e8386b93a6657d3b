"""Who the office's papers are from: what stands in their head and below their text."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The office on its papers; what is empty is left as a line to be filled in by hand.

    Attributes:
        government: Whose office it is, the first line of the head.
        name: The office.
        short: Its short name, as the forms of the SOP print it.
        address: Street, town and postal code.
        contact: Telephone, e-mail, website.
        place: Where letters are dated.
        signatory: Office of who signs letters. The SOP names nobody for letters of shortcomings.
    """

    government: str = "PEMERINTAH PROVINSI KALIMANTAN TIMUR"
    name: str = "DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU"
    short: str = "DPMPTSP PROV. KALTIM"
    address: str = ""
    contact: str = ""
    place: str = "Samarinda"
    signatory: str = ""
