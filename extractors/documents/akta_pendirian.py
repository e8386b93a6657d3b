"""Deeds: the officers named in the closing articles, and the name in broken title lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import regex

from dossier.model import Word
from dossier.names import comparable_person
from dossier.parsers import person_name
from extractors.deed_heads import company, notary
from extractors.layout import DocumentText, RunningText
from extractors.leavers import has_left
from extractors.locate import Place, titles_below
from extractors.officeholders import holders
from extractors.officer_records import before_a_record
from extractors.officer_rows import one_by_one, over_each_other, rest_below, turned
from extractors.particulars import tabled
from extractors.rows import Row

_ROLE = (
    r"(?:(?:Wakil\s+)?(?:Presiden\s+)?Direktur(?:\s+(?:Utama|Produksi|Keuangan|Operasional|Pemasaran))?"
    r"|(?:Wakil\s+)?Direktris|(?:Presiden\s+)?Komisaris(?:\s+(?:Utama|Independen))?|(?:Ketua|Anggota|Koordinator|Sekretaris)\s+(?:Badan\s+)?Pengawas"
    r"|Pengawas|(?:Wakil\s+)?Ketua(?:\s+(?:Umum|Pengurus))?|(?:Wakil\s+)?Sekretaris"
    r"|(?:Wakil\s+)?Bendahara|Pimpinan|Pemilik"
    r"|(?:Per?sero|Sekutu)\s+(?:Pengurus|Aktif|Komanditer|Pasif|Diam)|Komanditer)"
)
_TITLE = (
    r"(?:Tuan|Nyonya|Nona|Tn|Ny|Nn|Saudara|Saudari|Sdr|Sdri|Bapak|Ibu|T[uyn]an|Tua[nm]|N[yv]on[yv]a)"
    r"[.,]?"
)
"""Forms of address, as readers read them, too."""
_NAME = (
    r"(?P<nama>(?:(?-i:Ir|Dra?s?|Hj?|KH|Prof),\s)?(?-i:[A-Z])"
    r"(?:(?!\b(?:(?-i:dan|meng[a-z]+)|Tuan|Nyonya|Nona)\b)[A-Za-z.'\u2019\- ]"
    r"|(?<=[A-Za-z]{2})9(?!\d)){2,48}?"
    r"(?:,\s?(?-i:(?:[A-Z][A-Za-z]{0,4}\.)+[A-Za-z]{0,5}\.?+|[A-Z]{2,4}\b)){0,3})"
)
_DEGREES = r"(?:\s*,?\s*(?:Sarjana|Magister|Doktor|Ahli|Spesialis|Diploma)\s+[A-Za-z ]{2,40}?)*"
"""Degrees written out, which are no part of the name as printed in capitals."""

_ABOVE = (
    r"(?:\s*,?\s*(?:(?:\byang\s+)?tersebut(?:\s+di\s?atas)?|di\s?atas|penghadap|pula|tetap|masuk"
    r"|kembali|kini|semula))*"
)
_END = (
    r"(?=\s*(?:[,;:()\[\]\"]|(?<!\b(?:Drs|Dra|Ir|Hj?|Dr|KH|Prof|apt|R))\.(?:\s|$)|tersebut|yang\s+bernama|lahir|(?:Tuan|Nyonya|Nona)\s|DEWAN|DIREKSI|KOMISARIS|DIREKTUR|$"
    r"|(?:WAKIL|SEKRETARIS|BENDAHARA|ANGGOTA|PENGAWAS|KETUA|PER?SERO|SEKUTU|PRESIDEN|PIMPINAN|PEMILIK"
    r"|PENGANGKATAN|PARA|PENGHADAP|NIK|SAKSI|DEMIKIAN\w*|SUSUNAN|JUMLAH|MASA|PERIODE|DIBUAT|DIKELUARKAN|AKTA)\b|[-\u2013]\s|dan\b|selaku|sebagai|sedangkan|(?<![A-Za-z])(?:\d|[a-z]\s?[.)]\s)))"
)
_IS = r"(?:adalah|ialah|yaitu|yakni|di(?:jabat|pegang|duduki|pangku)\s+oleh)"
_ROLE_FIRST = regex.compile(
    # ``sebagai Direktris, Tuan A`` begins another person: only a colon or a verb leads on there.
    rf"(?P<jabatan>{_ROLE})\s*(?:\([^)]*\))?"
    rf"(?:\s*[:=]+\s*{_IS}?|\s*,?\s*{_IS}\s*:?"
    r"|(?P<verb>\s+)(?:di(?:tunjuk|angkat|pilih|tetapkan)|terpilih)(?:\s+(?:ialah|adalah|kembali))?\s*:?"
    rf"|(?<!(?:sebagai|selaku|menjadi|jabatan)\s+(?:\w+\s+)?\w+)\s*[;,\-\u2013\"'\u201c\u201d]*)"
    rf"\s*(?:(?:para\s+)?penghadap\s+|yang\s+bernama\s+)?{_TITLE}\s+{_NAME}{_END}",
    regex.IGNORECASE,
)
_LIST_GOES_ON = (
    rf"{_TITLE}\s|(?:[a-z]|\d{{1,2}})\s?[.)]|(?:DEWAN|DIREKSI|KOMISARIS|PENGAWAS|PENGURUS|PER?SERO|SEKUTU)\b"
    r"|(?:Pengangkatan|Para|Penghadap|Demikian|Masing|Kesemua|Semua|Untuk|Menurut|Yang|Akta|Bahwa|Anggota"
    r"|Susunan|Setelah|Sesudah|Mereka|Selanjutnya|Dengan|Akhirnya)|[-\u2013]|$"
)
_NAME_FIRST = regex.compile(
    rf"{_TITLE}\s+{_NAME}{_DEGREES}{_ABOVE}\s*,?\s*"
    r"(?:(?:telah\s+)?(?:di|meng)angkat(?:\s+(?:selaku|sebagai|menjadi))?|selaku|sebagai|menjabat(?:\s+sebagai)?"
    r"|bertindak\s+(?:selaku|sebagai)|adalah|ialah|menjadi|(?P<dash>(?<=\s)[-\u2013]))\s+"
    # A colon before a name by itself makes the office that of the next; before Tuan, or where a
    # list goes on, it is a semicolon misread, unless a dash begins the next row.
    rf"(?P<jabatan>{_ROLE})\b(?!\s+Utama\b)"
    rf"(?(dash)(?!\s*[:=])|(?!\s*+[:=]\s*+(?!{_LIST_GOES_ON})))"
    # The office that a partner holds says more than that he is one.
    rf"(?:(?:(?!\b{_TITLE}\s)[^;.]){{0,90}}?\b(?:(?:men)?jabat(?:an)?|diangkat|sebutan|bertindak)"
    rf"(?:\s+(?:selaku|sebagai|menjadi))?\s+(?P<lebih>{_ROLE})\b)?",
    regex.IGNORECASE,
)
_ROW = regex.compile(
    rf"\W*(?:(?:\d{{1,2}}|[a-z])\s?[.)])?\W*(?P<jabatan>{_ROLE})"
    rf"(?:\s*[:=]\s*|,\s+(?=(?-i:[A-Z][A-Z.' ]{{4}})))(?:{_TITLE}\s+)?{_NAME}"
    rf"(?=\s*(?:{_DEGREES}{_ABOVE})\W*$)",
    regex.IGNORECASE,
)
"""``Direktur : BUDI SANTOSO, S.E.``, a row by itself, with or without Tuan."""

_CELL = regex.compile(
    r"(?:\W*(?:\d{1,2}\s?[.)]?|(?-i:[a-z])\s?[.)])\s)?\W*" rf"(?:{_TITLE}\s+)?{_NAME}\W*", regex.I
)
_ADDRESSED = regex.compile(rf"(?:\W*(?:\d{{1,2}}|[a-z])\s?[.)])?\W*{_TITLE}\s", regex.I)
_STOP = regex.compile(r"\b(Hj?|Ir|Dra?s?|KH|Prof)[:;,](?=\s)", regex.IGNORECASE)
"""The stop of a title, misread: ``H: RUSDIANSYAH``."""

_NUMBER = regex.compile(r"(?:\d{1,2}|[a-z])[.)]")
_ROLE_CELL = regex.compile(rf"\W*{_ROLE}\W*", regex.I)
_ANY_ROLE = regex.compile(rf"\b{_ROLE}\b", regex.IGNORECASE)
_SECONDS = 5
_AROUND = " :;,.-()[]"
"""What may stand around an office in a cell: ``(Direktur)`` under a name."""


@dataclass(frozen=True, slots=True)
class _Officer:
    """Somebody with an office, and where the name stands in the text (rows or running, alike)."""

    span: tuple[int, int]
    role: str
    name: str


def officers(text: DocumentText) -> Iterator[Place]:
    """Each officer with the role; raw text is ``ROLE: NAME; ROLE: NAME``."""
    sure = [*_captioned(text), *_turned(text), *_listed(text)]
    rows = _tabled(text)
    # One row with an office in it is no table where others stand in one.
    tabled = sure if len(rows) == 1 and len(sure) > 1 else [*sure, *rows]
    found = [*tabled, *_said(text, tabled)]
    officers_by_name = _whole_names(text, _by_name(_of_the_last_composition(text, found)))
    if not officers_by_name:
        officers_by_name = _by_name(_of_the_last_composition(text, _less_sure(text)))
    if not officers_by_name:
        return
    parts, words, items = [], [], []
    for item, officer in enumerate(sorted(officers_by_name.values(), key=lambda each: each.span)):
        name = _STOP.sub(r"\1.", " ".join(officer.name.split()))
        parts.append(f"{' '.join(officer.role.split())}: {name}")
        for row, word in text.flow.covered(*officer.span):
            words.append((text.rows[row], word))
            items.append(item)
    yield Place("; ".join(parts), tuple(words), 1.0, tuple(items))


def _said(text: DocumentText, tabled: Sequence[_Officer]) -> Iterator[_Officer]:
    """Officers in sentences and in lines of a list, in the order of the ways they are said in.

    In a table, whose rows follow each other in the text, the office before the name is that of the
    row above.
    """
    tables = [each.span for each in tabled] if len(tabled) > 1 else []
    rows = {row for span in tables for row, _ in text.flow.covered(*span)}
    appointed: set[tuple[int, int]] = set()
    for source, expression, matches in (
        (text.lines, _ROW, _in_rows(text)),
        (text.flow, _ROLE_FIRST, _matches(text.flow, _ROLE_FIRST)),
        (text.flow, _NAME_FIRST, _matches(text.flow, _NAME_FIRST)),
    ):
        for match in matches:
            named = match.groupdict()
            if named.get("verb"):
                appointed.add(match.span("jabatan"))
            elif match.span("jabatan") in appointed:  # ``A, as Komisaris is appointed B``
                continue
            between = source.text[match.end("jabatan") : match.start("nama")]
            tabular = expression is _ROLE_FIRST and ":" not in between
            if (tabular and _of_another_row(text, match, rows)) or has_left(
                source.text, match.span("nama")
            ):
                continue
            role = named.get("lebih") or match["jabatan"]
            span = match.span("nama")
            if source is text.flow:
                span = before_a_record(text, span)
            yield _Officer(span, role, source.text[slice(*span)])


_APPOSED_ROW = regex.compile(
    rf"\W*(?:\d{{1,2}}[.)]?|[a-z][.)])?\W*{_TITLE}\s+{_NAME}\s*[,:=]\s*(?P<jabatan>{_ROLE})\W*$",
    regex.IGNORECASE,
)
"""``Tuan BUDI SANTOSO, S.E., Direktur Utama``, a line of a list of them; or with a colon."""


_BRACKETED = regex.compile(
    rf"\b{_TITLE}\s+{_NAME}\s*\(\s*(?P<jabatan>{_ROLE})\s*\)", regex.IGNORECASE
)
"""``Tuan BUDI SANTOSO, S.E. (Direktur Utama)``, one after the other in a cell or a sentence."""


def _listed(text: DocumentText) -> list[_Officer]:
    """Those of a list that has the name before the office; one alone is no list."""
    lists = (_in_rows(text, _APPOSED_ROW), _matches(text.flow, _BRACKETED))
    both = [
        [_Officer(each.span("nama"), each["jabatan"], each["nama"]) for each in found]
        for found in lists
    ]
    return [each for found in both if len(found) > 1 for each in found]


def _of_another_row(text: DocumentText, match: regex.Match[str], tabled: Container[int]) -> bool:
    """Whether office and name stand in two rows, and one of these is of a table."""
    office, name = (
        [row for row, _ in text.flow.covered(*match.span(part))] for part in ("jabatan", "nama")
    )
    return office[-1:] != name[:1] and any(row in tabled for row in (*office[-1:], *name[:1]))


_APPOSED = regex.compile(
    rf"{_TITLE}\s+{_NAME}\s*,\s*(?P<jabatan>{_ROLE})\b(?=\s*(?:[;,.]|(?:Perseroan|Koperasi|Perseku\w+)\b|$))",
    regex.IGNORECASE,
)
"""``a. Nyonya JUMIATI, Ketua;``: those who appear, where nothing is said of a composition."""


_APPEARS = regex.compile(
    rf"\b{_TITLE}\s+{_NAME}(?=\s*,[^;:]{{0,120}}?\bber(?:tempat\s+tinggal|alamat|diam)\b)",
    regex.IGNORECASE,
)
_ALONE = regex.compile(
    r"\bpenghadap\s+(?:(?:sendiri|tersebut|seorang\s+diri)\s+)?,?\s*(?:bertindak\s+|adalah\s+)?(?:sebagai|selaku)"
    rf"\s+(?P<jabatan>(?:pemimpin|pimpinan|pemilik|pengurus)(?:\s+(?:perusahaan|usaha))?|{_ROLE})\b",
    regex.IGNORECASE,
)
"""Of a business of one's own: ``dengan penghadap sendiri sebagai pemimpin perusahaan``."""


def _sole(text: DocumentText) -> list[_Officer]:
    """The only one who appears, with the office that is said of ``penghadap``."""
    appear = {each["nama"]: each for each in _matches(text.flow, _APPEARS)}
    offices = list(_matches(text.flow, _ALONE))
    if len(appear) != 1 or not offices:
        return []
    ((name, match),) = appear.items()
    return [_Officer(match.span("nama"), offices[0]["jabatan"], name)]


_APPOINTED = regex.compile(
    rf"(?:\bdiangkat\s+|[;:]\s*)(?:sebagai|selaku|menjadi)\s+(?P<jabatan>{_ROLE})\s*[,:]?\s*{_TITLE}\s+{_NAME}{_END}",
    regex.IGNORECASE,
)
"""``diangkat sebagai Pemilik, Tuan A``, where nobody else is named with an office."""


def _less_sure(text: DocumentText) -> list[_Officer]:
    """Officers without a form of address, and those who appear as what they are."""
    if sole := _sole(text):
        return sole
    if appointed := list(_matches(text.flow, _APPOINTED)):
        return [_Officer(each.span("nama"), each["jabatan"], each["nama"]) for each in appointed]
    plain = [_Officer(each.span, each.role, each.name) for each in holders(text.flow, _ROLE)]
    return plain or [
        _Officer(match.span("nama"), match["jabatan"], match["nama"])
        for match in _matches(text.flow, _APPOSED)
    ]


def _by_name(found: Iterable[_Officer]) -> dict[str, _Officer]:
    """Officers by the letters of their names, the last office of each, nobody cut short beside."""
    officers_by_name: dict[str, _Officer] = {}
    for officer in found:
        key = comparable_person(officer.name).replace(" ", "")
        name = _STOP.sub(r"\1.", officer.name)
        if len(key) >= 3 and person_name(name) and not _ANY_ROLE.search(officer.name):
            before = officers_by_name.get(key)
            officers_by_name[key] = officer if before is None else _titled(officer, before)
    return {
        key: officer
        for key, officer in officers_by_name.items()
        if not any(
            each.role == officer.role and longer != key and longer.startswith(key)
            for longer, each in officers_by_name.items()
        )  # cut at the end of its row
    }


def _titled(officer: _Officer, before: _Officer) -> _Officer:
    """An officer with the degree that another reading of the place has, on a line below."""
    one_place = abs(before.span[0] - officer.span[0]) <= _NUMBERED
    if one_place and len(before.name) > len(officer.name):
        return replace(officer, span=before.span, name=before.name)
    return officer


_NUMBERED = 5
"""Two readings of one name begin together, but for the number of a row."""

_MENTIONED = regex.compile(
    rf"\b{_TITLE}\s+{_NAME}"
    r"(?=\s*,?\s*\b(?:(?:ke)?lahir|ber(?:tempat|alamat)|umur|swasta|warga|pemegang|NIK|tersebut))",
    regex.I,
)
"""A person with particulars, whose name stands there in full."""


def _whole_names(text: DocumentText, found: Mapping[str, _Officer]) -> dict[str, _Officer]:
    """Officers whose name was cut in a cell, with the name that the deed has of them elsewhere."""
    mentioned = _MENTIONED.finditer(text.flow.text, timeout=_SECONDS)
    full = {" ".join(match["nama"].split()) for match in mentioned}
    full = {name for name in full if person_name(name)}  # no word of the next sentence
    whole = {}
    for key, each in found.items():
        name = " ".join(each.name.split()).upper()
        longer = [
            one for one in full if one.upper().startswith(f"{name} ") or one.upper() == f"I {name}"
        ]
        whole[key] = replace(each, name=longer[0]) if len(longer) == 1 and " " in name else each
    return whole


_COMPOSED = regex.compile(
    r"\b(?:susunan|komposisi)\b[^;.]{0,60}?\b(?:pengurus|direksi|komisaris|pengawas|pers?ero|sekutu)\w*"
    r"[^;.]{0,120}?\b(?:menjadi|sebagai\s+berikut|adalah|yaitu|terdiri)\b",
    regex.IGNORECASE,
)
"""What opens the list of all who hold an office from now on."""


def _of_the_last_composition(text: DocumentText, found: list[_Officer]) -> list[_Officer]:
    """Those of the list of all officers, where a deed has one: who left is named before it."""
    last = max((match.end() for match in _matches(text.flow, _COMPOSED)), default=0)
    listed = [each for each in found if each.span[0] >= last]
    return listed if len(listed) > 1 else found


def _captioned(text: DocumentText) -> Iterator[_Officer]:
    """Rows of a table under its captions, however near its cells come and of however many lines."""
    starts = {id(word): at for at, (_, word) in zip(text.flow.starts, text.flow.words, strict=True)}
    for person in tabled(text):
        held = _ROLE_CELL.fullmatch(person.office.raw) if person.office else None
        name = _CELL.fullmatch(_STOP.sub(r"\1.", person.place.raw))
        words = [word for _, word in person.place.words]
        if held and name and person.office and all(id(each) in starts for each in words):
            first = [word for row, word in person.place.words if row is person.place.words[0][0]]
            span = starts[id(first[0])], starts[id(first[-1])] + len(first[-1].text)
            yield _Officer(span, person.office.raw.strip(_AROUND), name["nama"])


def _is_role(text: str) -> bool:
    return _ROLE_CELL.fullmatch(text) is not None


def _is_person(text: str) -> bool:
    named = _CELL.fullmatch(_STOP.sub(r"\1.", text)) is not None
    return named and person_name(text) is not None and not _ANY_ROLE.search(text)


def _holds(name: str, office: str) -> bool:
    """Whether a line names somebody with the office on the next one: one of them is marked.

    The office is in brackets, the name has Tuan before it, or both are in capitals. The second
    line of a name, ``SALMAH, S.E.``, is nobody.
    """
    bare = office.startswith("(") or (office.isupper() and name.isupper())
    told = bare and "," not in name.partition(" ")[0]
    return (told or _ADDRESSED.match(name) is not None) and _is_person(name)


def _turned(text: DocumentText) -> Iterator[_Officer]:
    """Columns of a table that has the offices in one row and the names in another."""
    starts = {id(word): at for at, (_, word) in zip(text.flow.starts, text.flow.words, strict=True)}
    pairs = (
        *turned(text.rows),
        *over_each_other(text.rows, _is_role, _is_person),
        *one_by_one(text.rows, _is_role, _holds),
    )
    for _, words, held in pairs:
        role = " ".join(word.text for word in held)
        name = _CELL.fullmatch(_STOP.sub(r"\1.", " ".join(word.text for word in words)))
        if name and _ROLE_CELL.fullmatch(role):
            last = next(each for each in reversed(words) if _on_one_line(words[0], each))
            span = starts[id(words[0])], starts[id(last)] + len(last.text)
            yield _Officer(span, role.strip(_AROUND), name["nama"])


def _on_one_line(first: Word, word: Word) -> bool:
    return word is first or word.box.top < first.box.bottom


def _tabled(text: DocumentText) -> list[_Officer]:
    """Rows of a table with a column of names and one of offices, whichever is first."""
    found, first = [], 0
    lefts = _office_columns(text.rows)
    for at, row in enumerate(text.rows):
        cells = _parted(row, lefts)
        texts = [" ".join(word.text for word in row.words[start:end]) for start, end in cells]
        below = text.rows[at + 1] if at + 1 < len(text.rows) else None
        texts = [_whole(each, row, cell, below) for each, cell in zip(texts, cells, strict=True)]
        roles = [each for each in texts if _ROLE_CELL.fullmatch(each)]
        if len(roles) == 1 and 1 < len(cells) < 6:
            for (start, end), each in zip(cells, texts, strict=True):
                match = _CELL.fullmatch(_STOP.sub(r"\1.", each))
                if match and each not in roles:
                    name = _with_rest(match["nama"], text.rows, at, (start, end))
                    begin = text.flow.starts[first + start]
                    last = first + end - 1
                    span = begin, text.flow.starts[last] + len(row.words[end - 1].text)
                    found.append(_Officer(span, roles[0].strip(_AROUND), name))
                    break
        first += len(row.words)
    return found


def _office_columns(rows: Sequence[Row]) -> frozenset[tuple[int, int]]:
    """Where cells begin that are offices and have a name before them, with their pages."""
    lefts = Counter(
        (row.page, row.words[start].box.left)
        for row in rows
        for start, end in row.cells()[1:]
        if _is_role(" ".join(word.text for word in row.words[start:end]))
    )
    return frozenset(each for each, count in lefts.items() if count > 1)


def _parted(row: Row, lefts: Container[tuple[int, int]]) -> list[tuple[int, int]]:
    """The cells of a row, parted where an office begins though the name before it leaves no gap."""
    cells: list[tuple[int, int]] = []
    for start, end in row.cells():
        at = [
            here
            for here in range(start + 1, end)
            if (row.page, row.words[here].box.left) in lefts
            and _is_role(" ".join(word.text for word in row.words[here:end]))
        ]
        cells += pairwise([start, *at[:1], end])
    return cells


def _with_rest(name: str, rows: Sequence[Row], at: int, span: tuple[int, int]) -> str:
    """A name with what its cell has on the lines below: a degree, or more of a long name."""
    row, (start, end) = rows[at], span
    words = row.words[start:end]
    if words[-1].text.endswith(",") and at + 1 < len(rows):  # no room for the degree
        more = titles_below(rows[at + 1], row, words[0])
        if more:
            return ", ".join([name, *(word.text for word in more)])
    edge = row.words[end].box.left if end < len(row.words) else row.box.right
    counted = len(words) > 1 and _NUMBER.fullmatch(words[0].text) is not None
    rest = rest_below(rows, at, words[counted:], edge)
    comma = "," if words[-1].text.endswith(",") else ""
    match = _CELL.fullmatch(" ".join([name + comma, *(word.text for word in rest)]))
    return match["nama"] if match else name


def _whole(cell: str, row: Row, span: tuple[int, int], below: Row | None) -> str:
    """A cell with the second word of an office that stands under it, as ``Komanditer`` does."""
    columns = below.columns() if below is not None and below.page == row.page else []
    if below is None or len(columns) >= len(row.columns()):
        return cell
    left = row.words[span[0]].box.left
    for start, _ in columns:
        word = below.words[start]
        if abs(word.box.left - left) < row.height and _ROLE_CELL.fullmatch(f"{cell} {word.text}"):
            return f"{cell} {word.text}"
    return cell


def _matches(source: RunningText, expression: regex.Pattern[str]) -> Iterator[regex.Match[str]]:
    yield from expression.finditer(source.text, timeout=_SECONDS)


def _in_rows(
    text: DocumentText, expression: regex.Pattern[str] = _ROW
) -> Iterator[regex.Match[str]]:
    """Rows that name an officer, with their place in the text of lines; else columns that do.

    Beside a translation each column has its own, and so has each of two officers in a row.
    """
    first, lines = 0, text.lines
    for row in text.rows:
        parts = row.columns()
        # A colon may stand in the second column: ``Direktur      : BUDI``.
        pairs = [
            (start, end)
            for (start, _), (colon, end) in pairwise(parts)
            if row.words[colon].text[0] == ":"
        ]
        for start, end in dict.fromkeys(((0, len(row.words)), *parts, *pairs)):
            begin, last = lines.starts[first + start], lines.starts[first + end - 1]
            stop = last + len(row.words[end - 1].text)
            if match := expression.match(lines.text, begin, stop, timeout=_SECONDS):
                yield match
                if end - start == len(row.words):
                    break
        first += len(row.words)


SPECIALS = {"pengurus": officers, "nama_badan": company, "notaris": notary}
