"""Papers of land and buildings: who holds the place, and the number of a right.

Whose name counts depends on the paper: the buyer of a deed of sale, the owner who lets or lends,
the one named as holder of a right. A lease may name the owner's certificate, too; so the number
of a right is one only on a certificate.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

import regex

from dossier import problems
from dossier.labels import spelt
from dossier.model import Word
from dossier.parsers import holder_name, land_right, person_name
from dossier.wording import found_in, skeleton
from extractors import beside
from extractors.layout import DocumentText
from extractors.locate import Place, titles_below
from extractors.rows import Row
from extractors.tables import Cell, cells_of

_SECONDS: Final = 5
_RULES: Final = frozenset("|[]!")
_HEAD_ROWS: Final = 22
_TITLE: Final = r"(?:Tuan|Nyonya|Nona|Tn|Ny|Nn|Saudara|Saudari|Sdri?|Bapak|Ibu)\.?"
_NAME: Final = (
    r"(?P<value>(?-i:[A-Z])[A-Za-z.'\u2019\-]*(?:\s+(?-i:[A-Z])[A-Za-z.'\u2019\-]*){0,7}?"
    r"(?:,\s?(?-i:(?:[A-Z][A-Za-z]{0,5}\.)+(?:[A-Z][A-Za-z]{0,5})?\.?|[A-Z]{2,3}\b)){0,3})"
)
"""Words of a name, and after commas nothing but degrees."""

_PARTICULARS: Final = (
    r"(?=\s*,\s*(?![A-Z]{1,5}\.)|\s*,?\s*(?:\(|(?:lahir|umur|berumur|usia|NIK|No\b|Nomor|pemegang|pekerjaan|swasta|wiraswasta"
    r"|warga|ber(?:tempat|alamat|kedudukan|domisili)|bertindak|dalam\s+hal|untuk\s+selanjutnya"
    r"|selanjutnya|selaku|sebagai|tempat|karyawan|pegawai|petani|pedagang|direktur|pensiunan)\b))"
)
_NO_STREET: Final = r"(?<!\b(?:jl|jln|jalan|gg|gang|pihak|pasal|kelas)\.?\s+)(?<![\w.])"
_FIRST: Final = _NO_STREET + r"(?-i:I|1)"
_SECOND: Final = _NO_STREET + r"(?-i:II|2)"
_COUNTED: Final = rf"(?:{_FIRST}\s?[.)]\s*(?:{_TITLE}\s*)?)?"
"""The number of a party; the initial of a street's name is none."""

_BUYER: Final = regex.compile(
    rf"(?:{_SECOND}\s?[.)]\s*(?:{_TITLE}\s*)?(?:Nama\s*:?\s*)?|{_TITLE}\s+){_NAME}{_PARTICULARS}"
    rf"(?:(?!\b{_TITLE}\s)[^;]){{0,500}}?"
    r"\b(?:pembeli|pihak\s+(?:ke\s?-?\s?)?(?:dua|II\b)|membeli)\b",
    regex.IGNORECASE,
)
_OWNER: Final = regex.compile(
    rf"(?:{_FIRST}\s?[.)]\s*(?:{_TITLE}\s*)?(?:Nama\s*:?\s*)?|(?<!\bkepada\s+){_TITLE}\s+"
    rf"|(?<!\b(?:hari|surat)\s+)\bini\s*[,:]?\s*(?:saya\s*,?\s*)?{_COUNTED}"
    rf"|\bbertanda\s?tangan(?:\s+di\s*bawah(?:\s+ini)?)?\s*:\s*{_COUNTED}Nama\s*:?\s*"
    rf"|(?<!\b(?:kepada|hadapan|dengan)\s+)\bsaya\s*,?\s*"
    rf"|\bantara\s*:?\s*{_COUNTED}){_NAME}{_PARTICULARS}"
    rf"(?:(?!\b{_TITLE}\s)(?:[^;]|;(?=\s*(?:untuk\s+)?selanjutnya\b))){{0,500}}?"
    r"\b(?:pihak\s+(?:ke\s?-?\s?)?(?:pertama|satu|I\b|1\b)|yang\s+menyewakan|pemberi\s+sewa|pemilik"
    r"|yang\s+meminjamkan|menguasai|memiliki)\b",
    regex.IGNORECASE,
)
_FIRST_PARTY: Final = spelt("Pihak {Pertama|Kesatu|Ke I|Ke Satu|I|1}")
_SECOND_PARTY: Final = spelt("Pihak {Kedua|Ke II|Ke Dua|II|2}")
_OWNERS: Final = frozenset(
    skeleton(each)
    for each in (
        *_FIRST_PARTY,
        *spelt(
            "Pemilik {Tanah|Lahan|Bangunan|Rumah|Ruko|Tempat|Tempat Usaha|Gudang|Kios|}",
            "{Yang|Pihak yang|Pihak} {Menyewakan|Meminjamkan|Mengontrakkan|Memiliki|Memberi Izin}",
            "Pemberi {Sewa|Pinjaman|Pinjam Pakai|Izin|Kontrak}",
        ),
    )
)
_USERS: Final = frozenset(
    skeleton(each)
    for each in (
        *_SECOND_PARTY,
        *spelt(
            "{Penyewa|Peminjam|Pengontrak|Pemakai|Pengguna} {Tanah|Bangunan|Rumah|Ruko|Tempat|}",
            "{Yang|Pihak yang|Pihak} {Menyewa|Meminjam|Mengontrak|Menerima Izin|Memakai}",
            "Penerima {Sewa|Pinjaman|Pinjam Pakai|Izin|Kontrak}",
        ),
    )
)
_SELLERS: Final = frozenset(
    skeleton(each)
    for each in (*_FIRST_PARTY, *spelt("{Pihak|} Penjual", "Yang {Menjual|Menyerahkan}"))
)
_BUYERS: Final = frozenset(
    skeleton(each)
    for each in (*_SECOND_PARTY, *spelt("{Pihak|} Pembeli", "Yang {Membeli|Menerima}"))
)
_PARTIES: Final = _OWNERS | _USERS | _SELLERS | _BUYERS
_LETTERED: Final = regex.compile(r"\W*(?:\d{1,2}|[A-Za-z])[.)]\W*")
_UNDER: Final = 1.5
"""A name stands so many heights under its caption at most."""

_TABLE, _SIGNATURE, _BEHIND = 0.95, 0.85, 0.92
_PLACE_CAPTION: Final = regex.compile(
    r"(?:[a-j]\s?[).]\s*)?(?:letak(?:\s+(?:bidang\s+)?tanah)?|nama\s+jalan(?:\s*/\s*persil)?)\W*",
    regex.IGNORECASE,
)
_BOX: Final = regex.compile(r"[a-jA-J]\s?[).]\s*(?=[A-Z]{3}|$)|(?:ASAL|DASAR|SURAT UKUR|NAMA)\b")
"""How the next box of a certificate begins."""

_NEXT_CAPTION: Final = regex.compile(
    r"(?:KELURAHAN|DESA|KECAMATAN|KABUPATEN|KOTA|PROVINSI|PEMEGANG HAK|NIB|LUAS|BATAS)"
    r"(?:\s*/\s*(?:KELURAHAN|DESA|KOTA|KABUPATEN))?\W*"
)
"""What stands by itself over the next value."""

_MORE_OF_A_NAME: Final = regex.compile(
    r"(?!BERKEDUDUKAN|DI\s|JL|JALAN|TANGGAL|LETAK|KEL|KEC|LUAS|SURAT|NOMOR|JENIS|ALAMAT)"
    r"[A-Z]{2}[A-Z.'\u2019 \-]*(?:,\s?(?:[A-Z][A-Za-z]{0,5}\.?)+)*"
)
"""Capitals, and degrees behind them."""

_CLOSE: Final = 0.8
_LONGEST_PLACE: Final = 30
_RIGHT_NUMBER: Final = regex.compile(
    r"\b(?:hak\W{1,4}(?:milik|guna\s+bangunan|pakai)|(?<![\d/.])(?:SHM|SHGB|HGB|HM)(?!/))\b\W*(?:\(EL\)\W*)?"
    r"(?:(?:buku\s+tanah|tanda\s+bukti\s+hak|sertipikat|sertifikat)\W{1,4})?(?:nomor|no)?\s?[.:]*\s*(?P<value>\d{1,6}|(?<=\(EL\).{0,12})\d{7,14})(?!\d|/|\.\d)",
    regex.IGNORECASE,
)

_RIGHT_CELL: Final = regex.compile(
    r"\W*(?:[a-j]\s?[).]\s*)?(?:JENIS\s+)?HAK\W*(?:MILIK|GUNA\s+BANGUNAN|PAKAI)\b", regex.IGNORECASE
)
_NUMBER_UNDER: Final = regex.compile(
    r"\W*(?:nomor|no)\b\W*(\d{1,6})(?![\d/.]\d|\d)", regex.IGNORECASE
)


def right_of(text: DocumentText) -> str | None:
    """By which right the place is held: as the first lines say, else as anything in it says."""
    head = " ".join(row.text for row in text.rows[:_HEAD_ROWS])
    for part in (*(row.text for row in text.rows[:8]), head, text.flow.text):
        found = land_right(part)
        if found:
            return str(found.value)
    return None


def holder(text: DocumentText) -> Iterator[Place]:
    """The buyer of a deed of sale, the owner who lets or lends or says that he holds the land."""
    right = right_of(text)
    if right in ("shm", "shgb"):
        yield from _under_caption(text)
    elif right == "ajb":
        yield from _named(text, _BUYER, 0.97)
        yield from _beside(text, _BUYERS, _SELLERS)
        yield from _behind(text, _BUYERS)
        yield from _below(text, _BUYERS)
    elif right in ("sewa", "pinjam_pakai", "skt"):
        yield from _named(text, _OWNER, 0.93)
        yield from _beside(text, _OWNERS, _USERS)
        yield from _behind(text, _OWNERS)
        yield from _below(text, _OWNERS)


def _behind(text: DocumentText, mine: frozenset[str]) -> Iterator[Place]:
    """A name in the column behind what a party is called: ``b. yang membeli    SITI AMINAH``."""
    for row in text.rows:
        for (start, end), (following, last) in pairwise(row.cells()):
            counted = end - start > 1 and _LETTERED.fullmatch(row.words[start].text)
            called = " ".join(word.text for word in row.words[start + bool(counted) : end])
            words = row.words[following:last]
            name = " ".join(word.text for word in words)
            if ":" in name or skeleton(called) not in mine or skeleton(name) in _PARTIES:
                continue
            headings = called.isupper() and name.isupper()  # ``PEMILIK      TANAH``
            if not headings and _can_hold(name):
                yield Place(name, tuple((row, word) for word in words), _BEHIND)


def _below(text: DocumentText, mine: frozenset[str]) -> Iterator[Place]:
    """A name right under what a party is called, in a cell of its own: ``Pemberi sewa``."""
    for row, below in pairwise(text.rows):
        called = row.text.split("/")[0]  # ``Pemilik / Lessor``
        if called.endswith(",") or skeleton(called) not in mine or below.page != row.page:
            continue
        near = below.box.top - row.box.bottom <= _UNDER * row.height
        flush = abs(below.box.left - row.box.left) <= row.height
        if near and flush and len(below.columns()) == 1 and _can_hold(below.text):
            words = tuple((below, word) for word in below.words)
            yield Place(below.text, words, _BEHIND)


def _beside(text: DocumentText, mine: frozenset[str], others: frozenset[str]) -> Iterator[Place]:
    """Names under captions beside each other, the first ones before those of the signatures."""
    for at, found in enumerate(beside.party(text, mine, others, _can_hold)):
        yield replace(found, prior=found.prior * (_TABLE if not at else _SIGNATURE))


def _can_hold(name: str) -> bool:
    holds = holder_name(name)
    return holds is not None and problems.NO_FORM not in holds.problems and land_right(name) is None


def _under_caption(text: DocumentText) -> Iterator[Place]:
    """The name in the box, or in the column, that is headed ``NAMA PEMEGANG HAK``."""
    rows = _unruled(text)
    for index, row in enumerate(rows):
        cells = cells_of(row)
        for number, caption in enumerate(cells, 1):
            if number < len(cells) and cells[number].text.startswith(":"):
                continue
            if ":" in caption.text or not _is_holder_caption(skeleton(caption.text)):
                continue
            below = [each for each in rows[index + 1 : index + 4] if each.page == row.page]
            for at, each in enumerate(below):
                cell = _cell_under(each, caption, row.height)
                if cell is None or not holder_name(cell.text):
                    continue
                words = [(each, word) for word in cell.words]
                words += _second_line(below[at + 1 : at + 2], each, cell, caption)
                if cell.text.endswith(",") and at + 1 < len(below):
                    rest = titles_below(below[at + 1], each, cell.words[0])
                    words += [(below[at + 1], word) for word in rest]
                yield Place(" ".join(word.text for _, word in words), tuple(words), 1.0)
                break


def _unruled(text: DocumentText) -> tuple[Row, ...]:
    """The rows without what is read of the rules between boxes."""
    return tuple(
        replace(row, words=kept) if len(kept) < len(row.words) else row
        for row in text.rows
        if (kept := tuple(word for word in row.words if word.text not in _RULES))
    )


def _is_holder_caption(caption: str) -> bool:
    return any(found_in(each, caption) for each in ("PEMEGANG HAK", "YANG BERHAK"))


def _second_line(
    rows: Sequence[Row], above: Row, cell: Cell, caption: Cell
) -> list[tuple[Row, Word]]:
    """The words of a name that is too long for its box: capitals close under capitals."""
    for row in rows:
        more = _cell_under(row, caption, row.height)
        close = row.box.top - above.box.bottom < _CLOSE * row.height
        if more is None or not close or not cell.text.isupper() or _BOX.match(more.text):
            return []
        if not _MORE_OF_A_NAME.fullmatch(more.text) or _is_a_label(row, more):
            return []
        return [(row, word) for word in more.words]
    return []


def _is_a_label(row: Row, cell: Cell) -> bool:
    """Whether a colon follows the cell."""
    return any(
        word.box.left >= cell.words[-1].box.right and word.text.startswith(":")
        for word in row.words
    )


def place(text: DocumentText) -> Iterator[Place]:
    """Where the land lies: the lines under ``LETAK TANAH`` in its box, up to the next box."""
    rows = _unruled(text)
    for index, row in enumerate(rows):
        for caption in cells_of(row):
            if not _PLACE_CAPTION.fullmatch(caption.text) or _is_a_label(row, caption):
                continue
            words: list[tuple[Row, Word]] = []
            for each in rows[index + 1 : index + 5]:
                cell = _cell_under(each, caption, row.height) if each.page == row.page else None
                if cell is None or len(words) > _LONGEST_PLACE:
                    break
                if _BOX.match(cell.text) or _NEXT_CAPTION.fullmatch(cell.text):
                    break
                words += [(each, word) for word in cell.words]
            if words:
                yield Place(" ".join(word.text for _, word in words), tuple(words), 1.0)


def _cell_under(row: Row, caption: Cell, height: float) -> Cell | None:
    """The cell that begins where a caption does, or the one after the number of a table's row."""
    cells = cells_of(row)
    under = [each for each in cells if abs(each.left - caption.left) < 2.5 * height]
    if under:
        return under[0]
    counted = len(cells) > 1 and regex.fullmatch(r"\W*\d{1,2}\W*", cells[0].text)
    return cells[1] if counted else None


def number_of_right(text: DocumentText) -> Iterator[Place]:
    """``HAK MILIK No. : 01234``, on a certificate only."""
    if right_of(text) not in ("shm", "shgb"):
        return
    for match in _found(text, _RIGHT_NUMBER):
        yield _place(text, match, 1.0)
    for row, below in pairwise(_unruled(text)):
        # In its box the number stands under the right.
        numbered = _NUMBER_UNDER.match(below.text) if _RIGHT_CELL.match(row.text) else None
        if numbered:
            words = tuple((below, word) for word in below.words if numbered[1] in word.text)
            yield Place(numbered[1], words[:1], 1.0)


def _named(text: DocumentText, expression: regex.Pattern[str], sure: float) -> Iterator[Place]:
    for match in _found(text, expression):
        if person_name(match["value"]):
            yield _place(text, match, sure)
            return


def _found(text: DocumentText, expression: regex.Pattern[str]) -> Iterator[regex.Match[str]]:
    try:
        yield from expression.finditer(text.flow.text, timeout=_SECONDS)
    except TimeoutError:  # a hostile text has no such value
        return


def _place(text: DocumentText, match: regex.Match[str], sure: float) -> Place:
    words = tuple((text.rows[row], word) for row, word in text.flow.covered(*match.span("value")))
    return Place(" ".join(match["value"].split()), words, sure)


SPECIALS = {"pemegang": holder, "letak": place, "nomor_hak": number_of_right}
