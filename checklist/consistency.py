"""Who and what a dossier speaks of, resolved over all its documents.

Every mention of a company, a person, a place or a number is put with those that mean the same.
Where mentions that ought to agree do not, that is one conflict, however many pairs of documents
disagree: it names what most documents say and who says otherwise. Pure, and independent of the
order in which the documents came.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from checklist.rule import Reading, beside, readings
from dossier import names
from dossier.addresses import compare_addresses
from dossier.identifiers import nik, strttk
from dossier.model import Dossier

COMPANY_DOCUMENTS = (
    "surat_permohonan",
    "akta_pendirian",
    "akta_perubahan",
    "sk_ahu",
    "susunan_pengurus",
    "pernyataan_farmasi",
    "tdp",
    "siup",
    "nib",
    "domisili",
    "persetujuan_lokasi",
    "pernyataan_ttk",
    "pengangkatan_pj",
    "daftar_peralatan",
    "diagram_alur",
    "daftar_tenaga_kerja",
)
"""Documents with a ``nama_badan``, but for the recommendations, those that weigh more first."""

SITES = (
    ("alamat_produksi", "surat_permohonan"),
    ("alamat", "persetujuan_lokasi"),
    ("alamat", "rekomendasi_balai"),
    ("alamat", "rekomendasi_dinkes"),
    ("alamat", "domisili"),
    ("alamat", "bukti_tanah"),
)
"""Where the place of production stands, the application first (SOP part G; X7 of the checks)."""

IN_CHARGE = (
    ("nama_pj", "surat_permohonan"),
    ("nama", "strttk"),
    ("nama", "pernyataan_ttk"),
    ("nama_pj", "pengangkatan_pj"),
)
"""Where the technician in charge is named, those that weigh more first."""

REGISTRATIONS = (
    ("nomor", "strttk"),
    ("nomor_strttk", "surat_permohonan"),
    ("nomor_strttk", "pernyataan_ttk"),
    ("nomor_strttk", "pengangkatan_pj"),
)
"""Where the technician's registration is named by its number, itself first."""

_NAMES_BESIDE_NIK = (
    ("ktp", "nama"),
    ("surat_permohonan", "nama_pemohon"),
    ("npwp", "nama"),
    ("pernyataan_farmasi", "nama"),
)
"""Documents with a NIK and the name of whom it belongs to; the card itself weighs most."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One way in which something is given, and every place that gives it so.

    Attributes:
        text: As the weightiest of the places writes it.
        readings: The places, the weightiest first.
    """

    text: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Mention:
    """A NIK beside the name of whom it belongs to."""

    name: Reading
    number: Reading


@dataclass(frozen=True, slots=True)
class NumberConflict:
    """Numbers and persons that do not go together.

    Attributes:
        shared: Whether one number is given to several persons; otherwise one person has several.
        mentions: By person or by number, the mentions; what most documents say comes first.
    """

    shared: bool
    mentions: tuple[tuple[Mention, ...], ...]


@dataclass(frozen=True, slots=True)
class Numbers:
    """The NIKs of a dossier: those that agree wherever they stand, and every conflict once."""

    agreed: tuple[tuple[Mention, ...], ...]
    conflicts: tuple[NumberConflict, ...]


def companies(dossier: Dossier) -> tuple[Variant, ...]:
    """The names that documents give the company, what most of them say first.

    Where as many documents give one name as another, the one in the weightier document counts.
    """
    found = [each for each in readings(dossier, "nama_badan", *COMPANY_DOCUMENTS) if each.text]
    return _by_votes(grouped(found, _company_weight, names.same_company))


def sites(dossier: Dossier) -> tuple[Variant, ...]:
    """The places of production that documents name, that of the application first."""

    def same(one: str, other: str) -> bool:
        return compare_addresses(one, other).verdict == "sama"

    return tuple(_listed(dossier, SITES, same))


def technicians(dossier: Dossier) -> tuple[Variant, ...]:
    """The names of the technician in charge, what most documents say first."""
    return _by_votes(_listed(dossier, IN_CHARGE, names.same_person))


def registrations(dossier: Dossier) -> tuple[Variant, ...]:
    """The numbers of the technician's registration, what most documents say first."""

    def same(one: str, other: str) -> bool:
        return strttk.compact(one) == strttk.compact(other)

    return _by_votes(_listed(dossier, REGISTRATIONS, same))


def numbers(dossier: Dossier) -> Numbers:
    """The NIKs of the dossier, resolved: by number, and by person.

    A number that could not have been issued is left out: it belongs to nobody. Names that differ
    by a few letters are no conflict beside one number: the number says that they are one person.
    """
    mentions = sorted(_mentions(dossier), key=_mention_weight)
    by_number = _split(mentions, lambda one, other: one.number.text == other.number.text)
    by_person = _split(mentions, _same_name)
    conflicts = [
        NumberConflict(shared=True, mentions=_ranked(persons))
        for same_number in by_number
        if len(persons := _split(same_number, _not_strange)) > 1
    ]
    told = {id(m) for each in conflicts for group in each.mentions for m in group}
    conflicts += [
        NumberConflict(shared=False, mentions=_ranked(given))
        for person in by_person
        if len(given := _split(person, lambda a, b: a.number.text == b.number.text)) > 1
        and not all(id(each) in told for each in person)
    ]
    disputed = {id(m) for each in conflicts for group in each.mentions for m in group}
    agreed = tuple(
        tuple(each)
        for each in by_number
        if len(each) > 1 and not any(id(mention) in disputed for mention in each)
    )
    return Numbers(agreed, tuple(conflicts))


def _mentions(dossier: Dossier) -> Iterator[Mention]:
    for document_type, field in _NAMES_BESIDE_NIK:
        for number in readings(dossier, "nik", document_type):
            name = beside(number, field)
            if name is not None and _is_person(name) and nik.is_valid(number.text):
                yield Mention(name, number)


def _is_person(name: Reading) -> bool:
    """Whether the name may be a person's; a company has no NIK."""
    return bool(name.text) and names.company_name(name.text).form is None


def _mention_weight(mention: Mention) -> tuple[int, str, str]:
    order = [document_type for document_type, _ in _NAMES_BESIDE_NIK]
    place = order.index(mention.number.document.type)
    return place, names.comparable_person(mention.name.text), mention.number.text


def _same_name(one: Mention, other: Mention) -> bool:
    return names.same_person(one.name.text, other.name.text)


def _not_strange(one: Mention, other: Mention) -> bool:
    return names.compare_persons(one.name.text, other.name.text).verdict != "beda"


def _split(
    mentions: Iterable[Mention], same: Callable[[Mention, Mention], bool]
) -> list[list[Mention]]:
    """Groups of mentions, each with a first one that all others of it are the same as."""
    groups: list[list[Mention]] = []
    for mention in mentions:
        group = next((each for each in groups if same(each[0], mention)), None)
        if group is None:
            groups.append([mention])
        else:
            group.append(mention)
    return groups


def _ranked(groups: list[list[Mention]]) -> tuple[tuple[Mention, ...], ...]:
    """What most documents say first; of as many, what the weightier one says."""
    order = sorted(groups, key=lambda each: (-len(each), _mention_weight(each[0])))
    return tuple(map(tuple, order))


def grouped(
    found: Iterable[Reading],
    weight: Callable[[Reading], tuple[int, str]],
    same: Callable[[str, str], bool],
) -> list[Variant]:
    """Readings that mean the same put together, in the order of weight of their first ones."""
    groups: list[list[Reading]] = []
    for reading in sorted(found, key=weight):
        group = next((each for each in groups if same(each[0].text, reading.text)), None)
        if group is None:
            groups.append([reading])
        else:
            group.append(reading)
    return [Variant(each[0].text, tuple(each)) for each in groups]


def _listed(
    dossier: Dossier,
    places: tuple[tuple[str, str], ...],
    same: Callable[[str, str], bool],
) -> list[Variant]:
    """What stands at these places (field, type), grouped; a place weighs more the earlier."""
    order = {(document_type, field): n for n, (field, document_type) in enumerate(places)}
    found = [e for field, kind in places for e in readings(dossier, field, kind) if e.text]

    def weight(reading: Reading) -> tuple[int, str]:
        return order[reading.document.type, reading.field.name], reading.text

    return grouped(found, weight, same)


def _by_votes(variants: list[Variant]) -> tuple[Variant, ...]:
    # Sorting keeps the order of weight among those with as many documents.
    return tuple(sorted(variants, key=lambda each: -len(each.readings)))


def _company_weight(reading: Reading) -> tuple[int, str]:
    return COMPANY_DOCUMENTS.index(reading.document.type), reading.text
