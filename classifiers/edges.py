"""What the upper and the lower end of a page say of its place in a document.

A title, a letterhead, an addressee open one; a sentence, a list, a table that go on do not; a
signature closes it. No type of document has a say here: what a page is tells ``page_type``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from classifiers.page_words import is_heading, stands_out
from dossier.model import Line, PageText

_EDGE: Final = 0.12
"""Upper and lower share of a page in which its number stands."""
_TOP: Final = 0.36
"""Upper share of what stands on a page in which a document's title and addressee stand."""
_FIRST_LINES: Final = 8
_LAST: Final = 0.3
"""Lower share of a page's lines in which it is signed."""

_NUMBER: Final = re.compile(
    r"(?:.*\b)?(?:HALAMAN|HLM|HAL|PAGE|LEMBAR(?: KE)?)\b\W{0,4}(?P<named>\d{1,2})\b"
    r"(?: ?(?:/|DARI|OF) ?(?P<named_of>\d{1,2}))?.{0,40}"
    r"|\W{0,4}(?P<bare>\d{1,2})(?: ?(?:/|DARI|OF) ?(?P<bare_of>\d{1,2}))?\W{0,4}"
    r"|.{6,80} (?P<last>\d{1,2}) ?(?:/|DARI|OF) ?(?P<last_of>\d{1,2})\W{0,4}"
    r"|.{6,80}[-\u2013] ?(?P<dashed>\d{1,2}) ?[-\u2013]\W{0,4}"
)
"""``- 2 -``, ``Halaman 2 dari 6``, ``2/6``, a running head with such at its end."""
_NAMES: Final = ("named", "bare", "last", "dashed"), ("named_of", "bare_of", "last_of")
_COUNTED_PAGE: Final = re.compile(
    r"\b(?:HALAMAN|HLM|HAL|PAGE|LEMBAR)\b\W{0,4}(?P<named>\d{1,2}) ?(?:/|DARI|OF) ?(?P<named_of>\d{1,2})\b"
    r"(?P<bare>)(?P<bare_of>)(?P<last>)(?P<last_of>)(?P<dashed>)"
)
"""In the head of a controlled document, among other things."""

_ANNEX: Final = re.compile(r"\W{0,3}(?:\d{1,2}\W{1,2})?LAMPIRAN\b(?P<rest>.*)")
_COUNTED: Final = re.compile(
    r"\W*(?:\d|SATU\b|DUA\b|TIGA\b|EMPAT\b|LIMA\b|[-\u2013]\W*$"
    r"|.{0,20}\b(?:BERKAS|LEMBAR|BENDEL|SET|BUNDEL|EKS|RANGKAP)\b)"
)
"""What a letter's head says of its annexes: how many there are."""
_SUBJECT: Final = re.compile(r"\W*(?:HAL|PERIHAL|H A L|SIFAT|KEPADA|YTH)\b")

_REFERENCE: Final = re.compile(r"[A-Z0-9][A-Z0-9.-]*(?: ?/ ?[A-Z0-9.-]+)+|\bAHU-[A-Z0-9.]+")
_LONG: Final = 6
"""Letters and digits of a number that is one letter's only; a day with strokes has more figures."""

_OFFICE: Final = re.compile(
    r"\b(?:PEMERINTAH|KEMENTERIAN|MENTERI|REPUBLIK INDONESIA|BADAN PENGAWAS|BALAI|DINAS|PROVINSI|KECAMATAN"
    r"|KELURAHAN|DIREKTORAT|KANTOR|NOTARIS|BANK|UNIVERSITAS|POLITEKNIK|RUMAH SAKIT)\b"
)
_FIRM: Final = re.compile(r"^\W*(?:P\W?T|C\W?V|U\W?D|KOPERASI|FIRMA|YAYASAN|APOTEK)\b")
_TITLE: Final = re.compile(
    r"^\W*(?:SURAT|AKTA|DAFTAR|KEPUTUSAN|SERTI[PF]IKAT|TANDA|I[ZJ]IN|NOMOR INDUK|KARTU|BERITA ACARA|PERJANJIAN"
    r"|K[UW]W?ITANSI|REKOMENDASI|DIAGRAM|ALUR|BAGAN|BUKTI|LAPORAN|FORMULIR|PERNYATAAN|PERMOHONAN|NOTA|FAKTUR|IJAZAH"
    r"|PENDIRIAN|PERUBAHAN|SUSUNAN|STRUKTUR|PERSETUJUAN|TRANSKRIP|UNDANGAN|PENGUMUMAN|TELAAHAN|KONTRAK|PROPOSAL|PROFIL"
    r"|PETIKAN|SALINAN|MINUTA|SKET|GAMBAR|DENAH|RISALAH|HASIL|RENCANA)\b"
)
_NOT_A_TITLE: Final = re.compile(
    r"METERAI|MATERAI|TEMPEL|RUPIAH|SPECIMEN|LEGALISIR|,\W*(?:S|M)\W{0,2}(?:H|KN|SI|KES|FARM|E|KOM|PD)\b|\bAPT\b"
    r"|^\W*(?:PASAL|BAB|BAGIAN|LANJUTAN|LAMPIRAN|TEMBUSAN|CATATAN|PERHATIAN|KETENTUAN|KETERANGAN|MEMUTUSKAN|MENIMBANG"
    r"|MENGINGAT|DIREKTUR|PIMPINAN|KEPALA|NOTARIS|KE(?:SATU|DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN))\b|^\W*NO\b"
)
"""Capitals that open nothing: stamps, signatures, parts of a text, the head of a table."""
_GOES_ON: Final = re.compile(
    r"^\W*(?:PASAL \W?(?:[2-9]|1\d|[IVX]{2,})|BAB (?!I\b)|BAGIAN (?!I\b|PERTAMA|KESATU)|KE(?:DUA|TIGA|EMPAT|LIMA|ENAM|TUJUH|DELAPAN)\b\W*[:;]?"
    r"|(?:[2-9]|[1-9]\d|[B-H]|II|III|IV|V|VI{1,3})[.)] |\((?:[2-9]|[1-9]\d|[B-H])\)|[-\u2022] )"
)
"""The second or a later article, point or row."""
_ROW: Final = re.compile(r"^\W{0,3}(?:[2-9]|[1-9]\d)\W{0,3} \S")
_CONTINUED: Final = re.compile(
    r"\b(?:LANJUTAN|SAMBUNGAN|PINDAHAN|DIPINDAHKAN DARI|HALAMAN SEBELUMNYA|CONTINUED)\b"
)
_TO_BE_CONTINUED: Final = re.compile(
    r"\b(?:BERSAMBUNG|DIPINDAHKAN|PINDAHAN KE|DILANJUTKAN|HALAMAN BERIKUT\w*|LIHAT SEBALIKNYA|LEMBAR BERIKUT\w*)\b"
    r"|/ ?\d?\W{0,3}[A-Z(]?\w*\W*\.{3,}|\.{3} ?/ ?\.{0,3}"
)
_CLOSES: Final = re.compile(
    r"^\W*(?:DEMIKIAN|TEMBUSAN|HORMAT (?:KAMI|SAYA)|DITETAPKAN DI|DIKELUARKAN DI|DIBERIKAN SEBAGAI|MENGETAHUI|SAKSI|PARA SAKSI"
    r"|YANG (?:MENYATAKAN|MEMBUAT|MENERIMA|BERSANGKUTAN)|KEPALA (?:BALAI|LOKA|DINAS|KANTOR|BIDANG).{0,40}$)"
)
"""How a page begins that ends the one before."""
_SIGNED: Final = re.compile(
    r"\b(?:DEMIKIAN|HORMAT (?:KAMI|SAYA)|TEMBUSAN|NIP\b|METERAI|MATERAI|DITETAPKAN DI|DIKELUARKAN DI|YANG MENYATAKAN|YANG MEMBUAT"
    r"|PEMOHON|MENGETAHUI|TANDA ?TANGAN|TTD|PENGHADAP|SAKSI|SAMA BUNYINYA|DITANDATANGANI SECARA ELEKTRONIK)\b"
    r"|^\W*(?:KEPALA|DIREKTUR|PIMPINAN|NOTARIS|KETUA|CAMAT|LURAH|PEMILIK|BUPATI|GUBERNUR|MENTERI|MANAGER|MANAJER)\b"
    r"|\b(?:S|M)\W?(?:H|KN|SI|KES|FARM|E|KOM|PD|SOS|AP)\b\W*$"
)
_DAY: Final = re.compile(
    r"\b\d{1,2} (?:JAN|FEB|MAR|APR|MEI|JUN|JUL|AGU|AUG|SEP|OKT|OCT|NOP|NOV|DES|DEC)[A-Z]* (?:19|20)\d\d\b"
)
_PLACE_AND_DAY: Final = re.compile(
    r"^\W*[A-Z][A-Z .]{2,30}, ?(?:TANGGAL |TGL\.? ?)?(?:\d{1,2}|[. ]{2,})[ /.-][A-Z0-9]{1,9}[ /.-](?:19|20)\d\d\W*$"
)
_BACK: Final = re.compile(
    r"^\W*(?:PERHATIAN|KETENTUAN|KEWAJIBAN|CATATAN|KETERANGAN|PERINGATAN|SYARAT|HAK DAN|PETUNJUK|PENJELASAN)\b"
)
"""What is printed on the back of a certificate."""
_GREETING: Final = re.compile(
    r"^\W*DENGAN HORMAT\b|^\W*YANG BERTANDA ?TANGAN\b|\bYANG BERTANDA ?TANGAN DI ?BAWAH\b"
)


@dataclass(frozen=True, slots=True)
class Edges:
    """What a page says of its place.

    Attributes:
        number: Its number, where one stands by itself at its head or foot.
        of: How many pages there are, where that is said.
        references: Numbers of letters on it, letters and digits only.
        head: Its first and last lines, letters and digits only: what runs along on every page.
        foot: As ``head``.
        above: What its upper part says, as terms of a score by name.
        below: What its end says for a page behind it, likewise.
    """

    number: int | None = None
    of: int | None = None
    annex: bool = False
    references: frozenset[str] = frozenset()
    head: tuple[str, ...] = ()
    foot: tuple[str, ...] = ()
    above: Mapping[str, float] = field(default_factory=dict)
    below: Mapping[str, float] = field(default_factory=dict)


NONE: Final = Edges()


def edges(text: PageText) -> Edges:
    """What the ends of a page say.

    Args:
        text: The page as its best reader read it.
    """
    lines = [line for line in text.lines if any(map(str.isalnum, line.text))]
    number, of = _numbered(lines, text.size[1])
    upper = [" ".join(line.text.upper().split()) for line in lines]
    annex = _annexed(upper)
    above = dict(_above(lines, upper, text))
    if annex:
        above["annex"] = 1.0
    if number:
        above["first number" if number == 1 else "later number"] = 1.0
        if of == 1:
            above["only page"] = 1.0
    plain = [re.sub(r"[^A-Z]", "", line) for line in upper]
    return Edges(
        number,
        of,
        annex,
        frozenset(_references(upper)),
        tuple(each for each in plain[:3] if len(each) > _LONG),
        tuple(each for each in plain[-2:] if len(each) > _LONG),
        above,
        dict(_below(lines, upper, text)) | ({"last of all": 1.0} if number and number == of else {}),
    )


def _references(upper: Sequence[str]) -> Iterator[str]:
    for line in upper:
        for found in _REFERENCE.finditer(line):
            number = re.sub(r"[^A-Z0-9]", "", found[0])
            if len(number) > _LONG and re.search(r"[A-Z]", number):
                yield number


def _numbered(lines: Sequence[Line], height: int) -> tuple[int | None, int | None]:
    foot = [line for line in lines[-2:][::-1] if line.box.top >= (1 - _EDGE) * height]
    head = [line for line in lines[:2] if line.box.bottom <= _EDGE * height]
    foot = [line for line in foot if _by_itself(line, lines[-_FIRST_LINES:])]
    head = [line for line in head if _by_itself(line, lines[:_FIRST_LINES])]
    said = [
        *(_NUMBER.fullmatch(_plain(line)) for line in (*foot, *head)),
        *(_COUNTED_PAGE.search(_plain(line)) for line in lines[:_FIRST_LINES]),
    ]
    for found in filter(None, said):
        number, of = (int(next(filter(None, found.group(*names)), "0")) for names in _NAMES)
        if number and (not of or number <= of):
            return number, of or None
    return None, None


def _by_itself(line: Line, others: Sequence[Line]) -> bool:
    """Whether nothing stands beside a line: the first cell of a row is no page's number."""
    middle = line.box.middle[1]
    return not any(each.box.top < middle < each.box.bottom for each in others if each is not line)


def _plain(line: Line) -> str:
    return " ".join(line.text.upper().split())


def _annexed(upper: Sequence[str]) -> bool:
    for at, line in enumerate(upper[:_FIRST_LINES]):
        if _SUBJECT.match(line):
            return False
        found = _ANNEX.match(line)
        if found:
            after = upper[at + 1 : at + 3]
            counted = _COUNTED.match(found["rest"].lstrip(" :.")) if ":" in found["rest"] else None
            return not counted and not any(map(_SUBJECT.match, after))
    return False


def _above(
    lines: Sequence[Line], upper: Sequence[str], text: PageText
) -> Iterator[tuple[str, float]]:
    if not lines:
        return
    width, height = text.size
    top = lines[0].box.top
    end = top + _TOP * max(height - top, 1)
    head = [
        (line, said) for line, said in zip(lines, upper, strict=True) if line.box.top < end
    ]
    titles = [
        said
        for line, said in head
        if stands_out(line, width) and not _NOT_A_TITLE.search(said) and len(said) > 4
    ]
    named = [said for said in titles if _TITLE.match(said)]
    yield "titles", min(3, len(titles)) / 3
    yield "named title", float(bool(named))
    yield "no title", float(not titles)
    said = "\n".join(said for _, said in head)
    yield "office", float(any(_OFFICE.search(each) for each in titles[:4]))
    yield "firm", float(any(_FIRM.match(each) for each in titles[:3]))
    yield "number", float(bool(re.search(r"^\W*(?:NO(?:MOR)?\b|NIB\b|N ?P ?W ?P)\W{0,3}", said, re.MULTILINE)))
    yield "addressee", float(bool(re.search(r"\bYTH\b|\bKEPADA\b", said)))
    yield "subject", float(bool(re.search(r"^\W*(?:HAL|PERIHAL|H A L)\b", said, re.MULTILINE)))
    yield "greeting", float(bool(_GREETING.search(said)) or any(map(_GREETING.match, said.split("\n"))))
    yield "this day", float(bool(re.search(r"\bPADA HARI INI\b|\bPADA HARI (?:SENIN|SELASA|RABU|KAMIS|JUM|SABTU|MINGGU)", said)))
    yield "place and day", float(any(map(_PLACE_AND_DAY.match, upper[:6])))
    # The running number and head say nothing of how the text begins.
    begins = next((each for each in zip(lines, upper, strict=True) if not _NUMBER.fullmatch(each[1])), None)
    if begins is not None:
        line, first = begins
        yield "small letter", float(line.text.lstrip(" -\u2013")[:1].islower())
        yield "goes on", float(bool(_GOES_ON.match(first)) or bool(_ROW.match(first)))
        yield "closes", float(bool(_CLOSES.match(first)))
        yield "back", float(any(map(_BACK.match, upper[:4])))
    yield "continued", float(any(map(_CONTINUED.search, upper[:4])))
    yield "begins low", float(top > 0.3 * height)
    words = len(text.words)
    yield "few words", float(words < 45)
    yield "hardly a word", float(words < 20)
    signed = sum(bool(_SIGNED.search(each)) for each in upper)
    yield "only signed", float(words < 45 and not named and signed > 0 and top <= 0.3 * height)
    yield "wide", float(width > height)


def _below(
    lines: Sequence[Line], upper: Sequence[str], text: PageText
) -> Iterator[tuple[str, float]]:
    if not lines:
        return
    last = upper[-max(4, round(_LAST * len(upper))) :]
    signed = sum(bool(_SIGNED.search(each)) for each in last)
    yield "unsigned", float(signed == 0)
    yield "signed", float(signed > 2)
    yield "to be continued", float(any(map(_TO_BE_CONTINUED.search, upper[-3:])))
    ends = next((each for each in reversed(lines) if not _NUMBER.fullmatch(each.text.upper())), lines[-1])
    tail = ends.text.rstrip(" -\u2013_=~*")
    yield "mid sentence", float(
        tail[-1:].isalnum() and tail[-1:].islower() and ends.box.right > 0.7 * text.size[0] and len(ends.words) > 5
    )
    yield "full", float(lines[-1].box.bottom > 0.86 * text.size[1])
    yield "few", float(len(text.words) < 60)
