"""Persons with their particulars in running text, and the office that each of them holds.

``1. Tuan BUDI, lahir di Samarinda ..., pemegang KTP nomor ..., sebagai Direktur;``: what lies
between a name and the next one is a person's; the first office named there is theirs.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

import regex

from extractors.layout import RunningText

_SECONDS: Final = 5
_TITLE: Final = r"(?:Tuan|Nyonya|Nona|Tn|Ny|Nn|Saudara|Saudari|Sdri?|Bapak|Ibu)\b\.?\s*"
_MARK: Final = (
    r"(?:\(?(?<![\w./])(?<!\bpasal\s)(?-i:\d{1,2}|[a-z]|[A-G](?=\s?[.)]\s)|[ivx]{2,4})\s?[.)]"
    r"|[-\u2013\u2022*])\s*"
)
"""What an item of a list begins with."""

_APPOINTED: Final = (
    r"\b(?:pengangkatan|mengangkat|menetapkan|menunjuk|mengukuhkan)\s+(?:kembali\s+)?"
)
_WORD: Final = r"(?-i:[A-Z])[A-Za-z.'\u2019\-]*"
_NAME: Final = (
    rf"(?P<nama>{_WORD}(?:\s+(?:{_WORD}|(?-i:bin|binti|alias|van|de)\b)){{0,7}}?"
    r"(?:,\s?(?-i:(?:[A-Z][A-Za-z]{0,5}\.\s?)+[A-Za-z]{0,5}\.?+|[A-Z]{2,4}\b)){0,3})"
)
_PARTICULARS: Final = (
    r"(?=\s*,?\s*(?:\(|\b(?:pemegang|pemilik\s+KTP|lahir|kelahiran|NIK|KTP|No\b|Nomor|(?:ber)?umur|(?:ber)?usia"
    r"|ber(?:tempat|alamat|kedudukan|domisili|kewarganegaraan)|tempat|alamat|warga|WNI|pekerjaan|swasta"
    r"|wiraswasta|karyawan\w*|pedagang|petani|pegawai|pensiunan|mengurus|apoteker|tersebut|yang|dengan"
    r"|dalam\s+hal|sel[ae]ku|sebagai|menjabat|menduduki|duduk|diangkat|ditunjuk)\b))"
)
_PERSON: Final = regex.compile(
    rf"(?:(?:{_MARK}|{_APPOINTED})(?:{_TITLE})?|\b{_TITLE}){_NAME}{_PARTICULARS}", regex.IGNORECASE
)
_BARE: Final = regex.compile(
    rf"(?<=[:;,]\s|\b(?:dan|dari|atas|oleh|yaitu|adalah|ialah)\s){_NAME}(?=\s*,?\s*\(?(?:sel[ae]ku|sebagai)\b)",
    regex.IGNORECASE,
)
"""Without a mark or a title before it; only where nobody has one, since places look alike."""

_HOLDS: Final = (
    r"(?:\bsel[ae]ku|\bsebagai|\bmenjabat|\b(?:men)?duduk(?:i|an)?|\b(?:jabatan|kedudukan)(?:nya)?|\bmenjadi|\bposisi|\bkapasitas\w*)"
    r"(?:\s+(?:sebagai|sel[ae]ku|jabatan|dalam|pada|perusahaan))*\s*[:=]?\s*"
)


_ARTICLE: Final = regex.compile(
    r"(?-i:\b(?:PASAL|Pasal)\s+(?:\d{1,2}|[IVX]{1,4})\b\W{0,3}(?=[A-Z]{3}))"
)
"""``Pasal 11. DIREKSI``: what articles number are rules, and their offices are nobody's."""

_ORGAN: Final = regex.compile(
    r"\b(?:Direksi|Komisaris|Pengurus|Pengawas|Perseroan|Koperasi|Saham|Rapat|Anggota)\b", regex.I
)
"""Of whom articles say how they come into office; they are nobody's name."""

_OFFICE: Final = regex.compile(r"(?:men)?jabat(?:an)?", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Holder:
    """A person with an office.

    Attributes:
        span: Where the name stands in the text.
        name: As printed.
        role: As printed.
    """

    span: tuple[int, int]
    name: str
    role: str


def _after_offices(text: str, role: str) -> Iterator[Holder]:
    """Persons behind their offices in a sentence: ``yakni Ketua : A, Sekretaris : B``."""
    said = regex.compile(
        rf"\b(?P<jabatan>{role})\s*(?::|adalah|ialah|yaitu|yakni|di(?:jabat|pegang|duduki|pangku)\s+oleh)\s*(?:{_TITLE})?{_NAME}"
        r"(?=\s*(?:,(?!\s?(?-i:[A-Z][a-z]{0,4}\.))|[;(]|:\s*[-\u2013]\s|\.\s|\.$|(?<=\.)(?<!\b(?:Drs|Dra|Ir|Hj?|Dr|KH|Prof|apt|R)\.)\s|(?-i:[a-z]|\d)\s?[.)]\s|(?-i:Demikian|Surat|Kami)\b|\b(?:dan|serta|sedangkan|sebagai|selaku)\b))",
        regex.IGNORECASE,
    )
    for found in said.finditer(text, timeout=_SECONDS):
        yield Holder(found.span("nama"), found["nama"], " ".join(found["jabatan"].split()))


def holders(text: RunningText, role: str) -> Iterator[Holder]:
    """Persons and their offices, in their order.

    Args:
        text: The text to look through; a hostile one has none.
        role: Regular expression of an office.
    """
    offices = regex.compile(rf"{_HOLDS}(?P<jabatan>{role})\b", regex.IGNORECASE)
    try:
        persons = _named(_PERSON, text.text)
        held = list(offices.finditer(text.text, timeout=_SECONDS))
        behind = list(_after_offices(text.text, role))
        articles = [each.start() for each in _ARTICLE.finditer(text.text, timeout=_SECONDS)]
        found = list(_holding(persons, held, articles, len(text.text)))
        if not found:
            persons = _named(_BARE, text.text)
            found = list(_holding(persons, held, articles, len(text.text)))
    except TimeoutError:
        return
    if len(behind) > 1:
        yield from behind
    yield from found


def _named(expression: regex.Pattern[str], text: str) -> list[regex.Match[str]]:
    found = expression.finditer(text, timeout=_SECONDS)
    return [each for each in found if not _ORGAN.search(each["nama"])]


def _holding(
    persons: Sequence[regex.Match[str]],
    held: Sequence[regex.Match[str]],
    articles: Sequence[int],
    length: int,
) -> Iterator[Holder]:
    """Each person with the first office before the next one, and before the next article."""
    starts = [each.start() for each in held]
    for at, person in enumerate(persons):
        end = persons[at + 1].start() if at + 1 < len(persons) else length
        article = bisect_left(articles, person.end("nama"))
        end = min([end, *articles[article : article + 1]])
        first, last = bisect_left(starts, person.end("nama")), bisect_left(starts, end)
        mine = [each for each in held[first:last] if each.end() <= end]
        if mine:  # a partner's office says more than that he is one
            office = next((each for each in mine if _OFFICE.match(each[0])), mine[0])
            found = " ".join(office["jabatan"].split())
            yield Holder(person.span("nama"), person["nama"], found)
