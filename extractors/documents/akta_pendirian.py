"""Deeds: the officers named in the closing articles, and the name in broken title lines."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from extractors.layout import DocumentText
from extractors.locate import Place

_ROLE = (
    r"(?:Direktur\s+Utama|Wakil\s+Direktur|Direktris"
    r"|Direktur(?:\s+(?:Produksi|Keuangan|Operasional|Pemasaran))?|Presiden\s+Direktur"
    r"|Komisaris\s+Utama|Presiden\s+Komisaris|Komisaris|Ketua\s+Pengawas|Anggota\s+Pengawas"
    r"|Pengawas|Ketua(?:\s+(?:Umum|Pengurus))?|Wakil\s+Ketua|Sekretaris|Bendahara|Pimpinan|Pemilik"
    r"|(?:Perse?ro|Sekutu)\s+(?:Pengurus|Aktif|Komanditer|Pasif|Diam)|Komanditer)"
)
_TITLE = r"(?:Tuan|Nyonya|Nona|Tn|Ny|Nn|Saudara|Saudari|Sdr|Sdri|Bapak|Ibu)\.?"
_NAME = (
    r"(?P<nama>[A-Z][A-Za-z.'\u2019\- ]{2,48}?"
    r"(?:,\s?(?:S|M|A|Dr|Ir|SE|SH|ST|MM)[A-Za-z.]{0,8}){0,2})"
)
_END = (
    r"(?=\s*(?:[,;:()\[\]\"]|(?<!\b(?:Drs|Dra|Ir|Hj?|Dr|KH|Prof|apt|R))\.(?:\s|$)|tersebut|yang\s+bernama|lahir|DEWAN|DIREKSI|KOMISARIS|DIREKTUR|$"
    r"|(?:WAKIL|SEKRETARIS|BENDAHARA|ANGGOTA|PENGAWAS|KETUA|PERSE?RO|SEKUTU|PRESIDEN|PIMPINAN|PEMILIK"
    r"|PENGANGKATAN|PARA)\b|[-\u2013]\s|dan\b|selaku"
    r"|sebagai))"
)
_ROLE_FIRST = regex.compile(
    rf"(?P<jabatan>{_ROLE})\s*(?:\([^)]*\))?\s*[:;=,\-\u2013]*\s*"
    rf"(?:adalah|ialah|yaitu|dijabat\s+oleh)?\s*[:;]?\s*{_TITLE}\s+{_NAME}{_END}",
    regex.IGNORECASE,
)
_NAME_FIRST = regex.compile(
    rf"{_TITLE}\s+{_NAME}\s*,?\s*(?:tersebut)?\s*,?\s*"
    rf"(?:selaku|sebagai|menjabat|diangkat\s+(?:selaku|sebagai|menjadi))\s+(?P<jabatan>{_ROLE})",
    regex.IGNORECASE,
)


def officers(text: DocumentText) -> Iterator[Place]:
    """Each officer with the role; raw text is ``ROLE: NAME; ROLE: NAME``."""
    flow = text.flow
    found: dict[str, tuple[int, regex.Match[str]]] = {}
    for expression in (_ROLE_FIRST, _NAME_FIRST):
        for match in expression.finditer(flow.text, timeout=5):
            key = "".join(char for char in match["nama"].upper() if char.isalpha())
            if len(key) >= 3:
                found[key] = (match.start(), match)
    if not found:
        return
    parts, words, items = [], [], []
    ordered = sorted(found.values(), key=lambda each: each[0])
    for item, (_, match) in enumerate(ordered):
        parts.append(f"{' '.join(match['jabatan'].split())}: {' '.join(match['nama'].split())}")
        for row, word in flow.covered(*match.span("nama")):
            words.append((text.rows[row], word))
            items.append(item)
    yield Place("; ".join(parts), tuple(words), 1.0, tuple(items))


_FORM_LINE = regex.compile(
    r"(?:PERSEROAN TERBATAS|PERSE(?:RO|KUTU)AN KOMANDITER|KOPERASI|FIRMA|USAHA DAGANG)", regex.I
)
_NAME_LINE = regex.compile(
    r"[\W\"]*(?P<value>(?:(?:PT|CV|UD|FA|PD)\.?\s+)?[A-Z][A-Z0-9 .&'\-]{3,50})\W*"
)


def company(text: DocumentText) -> Iterator[Place]:
    """The line under the title's line that ends with the form of the company."""
    head = text.rows[:24]
    for at, row in enumerate(head[:-1]):
        if not _FORM_LINE.search(row.text) or len(row.text) > 60:
            continue
        below = head[at + 1]
        match = _NAME_LINE.fullmatch(below.text)
        if match:
            form = _FORM_LINE.search(row.text)
            raw = match["value"] if form is None else _with_form(form[0], match["value"])
            yield Place(raw, tuple((below, word) for word in below.words), 1.0)


def _with_form(form: str, name: str) -> str:
    """The name with the short form of its kind before it, unless it has one."""
    if regex.match(r"(?:PT|CV|UD|FA|PD|KOPERASI)\b", name, regex.I):
        return name
    short = {"PERSEROAN": "PT", "PERSEKUTUAN": "CV", "KOPERASI": "KOPERASI", "USAHA": "UD"}
    head = "PERSEKUTUAN" if "KOMANDITER" in form.upper() else form.upper().split()[0]
    return f"{short.get(head, '')} {name}".strip()


SPECIALS = {"pengurus": officers, "nama_badan": company}
