"""What a value shows by its own words: that it was cut off or runs on, or is words of a form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

import regex

from dossier import parsers, vocabulary
from dossier.declaration import Label, Parser
from dossier.kinds import kinds
from dossier.labels import OTHERS
from dossier.model import Value
from dossier.parsers.words import goes_on
from dossier.regions import REGENCIES

_CALLING: Final = frozenset(
    {
        "DI", "KE", "DARI", "DAN", "ATAU", "DENGAN", "UNTUK", "PADA", "OLEH",
        "KEL", "KELURAHAN", "KEC", "KECAMATAN", "KAB", "KABUPATEN", "RT", "RW", "DS", "DESA",
        "NO", "NOMOR", "BLOK", "GG", "GANG", "JL", "JLN", "JALAN", "KM", "PT", "CV", "UD",
        "PROV", "PROVINSI", "KALIMANTAN", "PENATAAN", "SATU", "PELAYANAN", "PENANAMAN",
    }
)  # fmt: skip
"""Words after which another one has to come. ``Kota`` is none: there is a Samarinda Kota."""

_CALLED_OFF: Final = regex.compile(r", (?:KOTA|KAB|KABUPATEN)\.?$")
"""An address that ends where its regency is about to be named."""

_PERSONS: Final = frozenset({parsers.person_name, parsers.responsible_person, parsers.notary_name})

_NAMED: Final = _PERSONS | {parsers.holder_name, parsers.land_holder}

_ADDRESSES: Final = frozenset({parsers.address, parsers.site_address})

_IN_A_REGENCY: Final = _ADDRESSES | {parsers.issuer, parsers.regency, parsers.seat}

_BIRTH_ORDER: Final = regex.compile(
    r"(?:GUSTI|WAYAN|GEDE|PUTU|MADE|KADEK|NENGAH|NYOMAN|KOMANG|KETUT)\b"
)
"""What on Bali stands after an ``I`` or a ``Ni``, of which readers lose the one letter."""

_LAWYER: Final = regex.compile(r"\bS\.? ?H\b|\bSARJANA HUKUM\b|\bM\.? ?KN\b|\bSP\.? ?N\b")
"""A notary has a law degree (UU 30/2004 art. 3) and writes it behind the name."""

_IN_A_TOWN: Final = regex.compile(
    r"\b(?:KEC|KECAMATAN|KAB|KABUPATEN|KOTA|PROV|PROVINSI|KALIMANTAN)\b|(?<!\d)\d{5}(?!\d)"
)
_PART_OF_A_TOWN: Final = regex.compile(r"\b(?:RT|RW)\b|\b(?:KEL|KELURAHAN|DESA|DS)\b[. ]*\p{Lu}+")
"""With the first word of a village's name, which may be that of a district, too."""

_OF_A_REGENCY: Final = regex.compile(r"\b(?:KAB|KABUPATEN|KOTA)\b[. ]*(?P<name>[A-Z ]+)$")
_OF_A_DISTRICT: Final = regex.compile(r"\b(?:KEC|KECAMATAN)\b[. ]*(?P<name>[A-Z ]+)$")

_PROVINCE: Final = regex.compile(r"\b(?:PROVINSI|KALIMANTAN TIMUR|KALTIM|INDONESIA)\b")

_RUNS_ON: Final = regex.compile(
    r";|(?<!\d)\d{5}(?!\d).*\p{Lu}{3}|\b(?:JL|JLN|JALAN)\b.*\b(?:JL|JLN|JALAN)\b"
)
"""Behind its postal code an address is over, and it has one street."""

_LABELS: Final = r"NAMA|NPWP|NIK|KTP|TELEPON|TELP|JABATAN|PEMOHON|STRTTK|TANGGAL|TERDAFTAR|STATUS"
_ABOUT_OTHERS: Final[Mapping[Parser, regex.Pattern[str]]] = {
    **dict.fromkeys(
        _ADDRESSES,
        regex.compile(
            rf"\b(?:{_LABELS}|TENAGA|TEKNIS|PENANGGUNG|PERUSAHAAN|NOMOR|APOTEKER)\b",
        ),
    ),
    **dict.fromkeys(
        (parsers.office_name, parsers.issuer, parsers.seat), regex.compile(rf"\b(?:{_LABELS})\b")
    ),
    parsers.company_name: regex.compile(rf"\b(?:{_LABELS}|ALAMAT|PENANGGUNG|GUDANG|RUANG)\b"),
}
"""Words of what forms ask for beside a value: it runs on into another field."""

_BEGINNING: Final = regex.compile(
    r"(?:J[LIT1]N?|JALAN|GG|GANG|LORONG|LR|DUSUN|DSN|DESA|DS|KEL\w*|KEC\w*|KAMPUNG|KP|PERUM\w*|KOMP\w*|BTN"
    r"|RT|RW|RUKO|PERTOKOAN|PASAR|GEDUNG|GRIYA|GRAHA|BLOK|KAV\w*|KAWASAN|POROS|SIMPANG|KM|LINGKUNGAN|LINK"
    r"|VILLA|RUMAH|APARTEMEN|TAMAN|BUKIT|JEMBATAN|PULAU|NO)\b"
)
"""What addresses begin with; one that begins otherwise lost its street, or is none."""

_JOINING: Final = frozenset({"DAN", "ATAU", "DENGAN", "PADA", "YANG", "SERTA"})
"""What no value begins with."""

_IN_ONE_PIECE: Final = frozenset(
    {parsers.letter_number, parsers.register_number, parsers.npwp, parsers.nib}
)
"""Numbers that are written without a space: what stands behind one is not of them."""

_LONGEST_NPWP: Final = 16

_REGENCIES: Final = frozenset(each.short for each in REGENCIES)
_DISTRICTS: Final = frozenset(name for each in REGENCIES for name in each.districts.values())

_NAMES_A_TOWN: Final = regex.compile(
    r"\b(?:{})\b|[,\-] *(?:{})\b".format(
        "|".join(sorted(_REGENCIES | {name for name in _DISTRICTS if " " in name})),
        "|".join(sorted(_DISTRICTS)),
    )
)
"""One that is called by one word, as the last word of a village may be, behind a mark only."""

_HALF_A_TITLE: Final = regex.compile(r",\s*(?:S|M|A|AM|D|SP|MD)\.?,?$")
"""``HARTATI SUHARNI, S.``: a title of which one letter is left."""

_LETTERS: Final = regex.compile(r"\p{Lu}+")

_A_WORD: Final = 4
"""Words of fewer letters are in names, too."""


def is_cut(value: Value, parse: Parser) -> bool:
    """Whether a value shows that it begins or ends elsewhere than it was read.

    It ends in a word that calls for another, it lost what no such value lacks, or it runs on.

    >>> is_cut("JL. SENTOSA NO. 185 DESA RANTAU HEMPANG KEC", parsers.address)
    True
    """
    if not isinstance(value, str) or not (words := value.upper().split()):
        return False
    text = " ".join(words)
    return (
        _breaks_off(words, parse)
        or _goes_on_with_others(words, parse)
        or (parse in _ADDRESSES and _is_a_piece(text))
        or (parse in _NAMED and _BIRTH_ORDER.match(text) is not None)
        or (parse is parsers.notary_name and not _LAWYER.search(text))
    )


def breaks_off(value: Value, parse: Parser) -> bool:
    """Whether a value ends within what it says: ``KEC. BALIKPAPAN`` without ``UTARA``."""
    return isinstance(value, str) and bool(value) and _breaks_off(value.upper().split(), parse)


def _breaks_off(words: Sequence[str], parse: Parser) -> bool:
    """Whether a value begins or ends with a word that calls for another one."""
    text = " ".join(words)
    if len(words) > 1 and (words[-1].strip(".,:;-") in _CALLING or words[0] in _JOINING):
        return True
    return (
        (parse in _NAMED and _HALF_A_TITLE.search(text) is not None)
        or (parse is parsers.issuer and goes_on(text))
        or (parse in _IN_A_REGENCY and _unfinished(text))
    )


def _goes_on_with_others(words: Sequence[str], parse: Parser) -> bool:
    """Whether a value goes on with what is another field's."""
    text = " ".join(words)
    if parse in _IN_ONE_PIECE:
        return len(words) > 1 or (parse is parsers.npwp and len(text) > _LONGEST_NPWP)
    if parse is parsers.district:
        return text not in _DISTRICTS and any(text.startswith(f"{each} ") for each in _DISTRICTS)
    return parse in _ABOUT_OTHERS and _ABOUT_OTHERS[parse].search(text) is not None


def _is_a_piece(address: str) -> bool:
    """Whether an address lacks its street or its town, or has more than one."""
    return not _BEGINNING.match(address) or _without_its_town(address) or _runs_on(address)


def _unfinished(text: str) -> bool:
    """Whether a text ends within the name of a regency or a district: ``KAB. PENAJAM PASER``."""
    for pattern, names in ((_OF_A_REGENCY, _REGENCIES), (_OF_A_DISTRICT, _DISTRICTS)):
        last = pattern.search(text)
        name = last["name"].strip() if last else ""
        if name and name not in names and any(each.startswith(f"{name} ") for each in names):
            return True
    # Of ``KECAMATAN KUTAI BARAT`` its name and KABUPATEN are lost.
    district = _OF_A_DISTRICT.search(text)
    return district is not None and district["name"].strip() in _REGENCIES - _DISTRICTS


def _runs_on(address: str) -> bool:
    """Whether an address goes on with what is none of it, or stops short of what it begins."""
    if _CALLED_OFF.search(address):
        return True
    return bool(_RUNS_ON.search(_PROVINCE.sub("", address)))


def _without_its_town(address: str) -> bool:
    """Whether an address that says so much of where in a town it is does not say in which."""
    ends = [each.end() for each in _PART_OF_A_TOWN.finditer(address)]
    return bool(ends) and not any(
        pattern.search(address, ends[-1]) for pattern in (_IN_A_TOWN, _NAMES_A_TOWN)
    )


def is_wordy(value: Value, parse: Parser) -> bool:
    """Whether what is to be a name is words of a form.

    A word of labels in a person's name, or a label that was taken for a company or a position.
    """
    if not isinstance(value, str):
        return False
    words = _LETTERS.findall(value.upper())
    if parse is parsers.position and vocabulary.find_position(value):
        return False
    if parse in (parsers.position, parsers.company_name):
        return bool(words) and _of_labels().issuperset(words)
    return parse in _PERSONS and not _of_labels().isdisjoint(words)


@cache
def _of_labels() -> frozenset[str]:
    """The words of all labels that any kind of paper declares."""
    names = {
        name
        for kind in kinds().values()
        for spec in kind.fields
        for locator in spec.locators
        if isinstance(locator, Label)
        for name in locator.names
    }
    return frozenset(
        word
        for name in (*names, *OTHERS)
        for word in _LETTERS.findall(name.upper())
        if len(word) >= _A_WORD
    )
