"""Texts that layouts of development print, with the values of their truth found in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from dossier import parsers
from dossier.declaration import FieldSpec
from dossier.kinds import kinds
from dossier.model import Box, Line, PageText, Value, Word
from extractors.fields import candidates
from extractors.layout import DocumentText, document_text
from extractors.prose import Piece, pieces
from lab.evaluate.values import given, printed
from lab.prose.examples import Example, Span
from lab.specimens import lettering, typeset
from lab.specimens.contents import contents
from lab.specimens.layout import Case, Layout, Pool, Printed, layouts_of
from lab.specimens.rng import stream
from lab.specimens.world import draw_facts

_PPI = 200
_CERTAIN = 0.95


_STATEMENT: Final = {"nama": "pembuat", "nama_badan": "badan"}
_RECOMMENDATION: Final = {"nama_badan": "badan", "alamat": "alamat_sarana"}
TAUGHT: Final[Mapping[str, Mapping[str, str]]] = {
    "akta_pendirian": {"tanggal": "tanggal_akta", "notaris": "notaris", "nama_badan": "badan"},
    "pernyataan_farmasi": {**_STATEMENT, "jabatan": "jabatan"},
    "pernyataan_ttk": _STATEMENT,
    "rekomendasi_balai": _RECOMMENDATION,
    "rekomendasi_dinkes": _RECOMMENDATION,
    "sk_ahu": {"nama_badan": "badan"},
    "surat_permohonan": {
        "nama_pemohon": "pembuat",
        "jabatan": "jabatan",
        "nama_badan": "badan",
        "alamat_kantor": "alamat_kantor",
        "alamat_produksi": "alamat_produksi",
        "nama_pj": "penanggung_jawab",
    },
}
"""What the fields of each kind are in the reader's words. More is taught than declarations ask
for: who knows a notary does not take one for somebody else."""


def entities() -> tuple[str, ...]:
    """Everything that is taught, in alphabetical order."""
    return tuple(sorted({entity for fields in TAUGHT.values() for entity in fields.values()}))


def papers(
    seed: int, pool: Pool, without: Sequence[str] = (), only: Sequence[str] = ()
) -> Iterator[tuple[Layout, Printed, DocumentText]]:
    """The prose documents of one dossier as they are printed, without a scanner's harm.

    Args:
        seed: Of the dossier.
        pool: Which layouts.
        without: Layouts (``kind/name``) that are not drawn.
        only: Layouts, where no others are drawn.
    """
    facts = draw_facts(seed)
    for wanted in contents(facts, stream(seed, "prose", "contents")):
        if wanted.kind not in TAUGHT:
            continue
        rng = stream(seed, "prose", wanted.kind, wanted.subject, pool)
        drawn = [
            each
            for each in layouts_of(wanted.kind, pool)
            if (name := f"{each.kind}/{each.name}") not in without and (not only or name in only)
        ]
        if drawn:
            layout = rng.choice(drawn)
            done = layout.print(Case(facts, rng, wanted.person, wanted.jabatan, wanted.item))
            yield layout, done, as_read(layout, done)


def as_read(layout: Layout, done: Printed) -> DocumentText:
    """The printed words where they stand, as a reader without fault would read them."""
    return document_text(enumerate(pages_read(layout, done)), "tesseract")


def pages_read(layout: Layout, done: Printed) -> list[PageText]:
    """As ``as_read``, page by page."""
    pdf = typeset.pdf(layout.template(done), done.data)
    pages = zip(lettering.lines(pdf, _PPI), lettering.sizes(pdf, _PPI), strict=True)
    return [
        PageText(
            "tesseract",
            tuple(
                Line(tuple(Word(w.text, Box(*map(round, w.box)), _CERTAIN) for w in line))
                for line in lines
            ),
            size,
        )
        for lines, size in pages
    ]


def example(layout: Layout, done: Printed, text: DocumentText, most: int) -> Example:
    """The text with every value of its truth marked that some locator finds in it.

    Args:
        layout: What it was printed by.
        done: Its truth.
        text: What is printed.
        most: How many pieces are kept, from the beginning.
    """
    kind = kinds()[layout.kind]
    wanted = TAUGHT[kind.type]
    read = list(pieces(text.rows))[:most]
    owner: list[int] = [-1] * len(read)
    spans: list[str] = []
    for spec, place in candidates(kind.without_prose, text):
        truth = printed(spec.name, done.fields[spec.name])
        parsed = spec.parse(place.raw) if spec.name in wanted else None
        if truth is None or parsed is None or given(spec.name, parsed.value) != truth:
            continue
        # A locator may cut a label off a word; the word stays where it stands.
        words = {(row.page, word.box) for row, word in place.words}
        mine = [
            at
            for at, piece in enumerate(read)
            if (text.rows[piece.row].page, piece.word.box) in words
        ]
        _mark(read, owner, spans, _tight(read, mine, spec, parsed.value), wanted[spec.name])
    _mark_again(read, owner, spans)
    return Example(tuple(piece.text for piece in read), _spans(owner, spans))


def _tight(read: Sequence[Piece], mine: list[int], spec: FieldSpec, value: Value) -> list[int]:
    """The pieces without what may be left off at their end: ``Direktur`` of ``Direktur PT Jaya``.

    A day is left whole: it may stand there in figures and once more in words.
    """
    if spec.parse in (parsers.date, parsers.date_words):
        return mine
    for end in range(1, len(mine)):
        shorter = spec.parse(" ".join(read[at].text for at in mine[:end]))
        if shorter is not None and shorter.value == value:
            return mine[:end]
    return mine


def _mark(
    read: Sequence[Piece], owner: list[int], spans: list[str], mine: list[int], entity: str
) -> None:
    """Mark these pieces, less the marks at their ends, unless one of them is marked."""
    while mine and not read[mine[-1]].text[0].isalnum() and read[mine[-1]].text != ")":
        mine.pop()
    while mine and not read[mine[0]].text[0].isalnum():
        mine.pop(0)
    whole = mine and mine[-1] - mine[0] < 2 * len(mine)
    if whole and all(owner[at] < 0 for at in range(mine[0], mine[-1] + 1)):
        owner[mine[0] : mine[-1] + 1] = [len(spans)] * (mine[-1] + 1 - mine[0])
        spans.append(entity)


def _mark_again(read: Sequence[Piece], owner: list[int], spans: list[str]) -> None:
    """Mark what says the same in other places, letter for letter but for case."""
    texts = [piece.text.casefold() for piece in read]
    for start, end, entity in _spans(owner, spans):
        said = texts[start:end]
        for at in range(len(texts) - len(said) + 1):
            if texts[at] == said[0] and texts[at : at + len(said)] == said:
                _mark(read, owner, spans, list(range(at, at + len(said))), entity)


def _spans(owner: Sequence[int], spans: Sequence[str]) -> tuple[Span, ...]:
    found = []
    for number, entity in enumerate(spans):
        mine = [at for at, each in enumerate(owner) if each == number]
        if mine:
            found.append((mine[0], mine[-1] + 1, entity))
    return tuple(sorted(found))
