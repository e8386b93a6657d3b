"""Values in running text, found by a small trained reader (spaCy) where no label leads to them.

The reader marks spans of a document's running text: who speaks, for which company, where it lies
(``dossier.declaration.Prose``). It goes over a document once, whichever of its fields ask, and
is loaded by the first document that does: whoever reads none pays nothing for it. A span is a
place like that of any other locator; whether it is such a value is for the field's parser to say.
The model is data (``models/prose``), made by ``berkas-lab train spacy``.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib import resources
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import regex

from dossier.declaration import Prose
from dossier.model import Word
from dossier.whereabouts import SENTENCE_END
from extractors.layout import DocumentText
from extractors.letterheads import end_of_letterhead, is_at_the_foot
from extractors.locate import Place, chosen, within_columns
from extractors.rows import RULE, Row

if TYPE_CHECKING:
    from spacy.language import Language

MODEL = "prose"
ABOUT = "about.json"
"""Beside the model's own files: its version and what it was made from."""

_MOST_PIECES = 12_000
"""So many are read of a document, some twenty pages; prose that fills fields stands before."""

_LONGEST_PIECE = 40
_PIECE = re.compile(r"[^\W_](?:[\w.'/\-]*[^\W_])?|[^\w\s]|_")
"""A run of letters and digits with the marks inside it, or a mark by itself."""

_EDGES = " ,;:-=\"'\u201c\u201d()[]|*_"
_SHORT = re.compile(
    r"(?:Apt|Drs?|Dra|Ir|Hj?|MM|SE|SH|(?:Let|May|Brig)?jend?|Kol|Kapt)\.", re.IGNORECASE
)
"""Titles and ranks that end with a full stop and have no other: ``Jalan Jend. Sudirman``."""


_END = regex.compile(SENTENCE_END, regex.IGNORECASE)
_SHORTEST, _CONTEXT = 10, 40
"""An address has so many letters at least; so many after it tell how the sentence goes on."""

_BELONGS = {
    "jabatan": frozenset({"wakil", "presiden"}),
    "pembuat": frozenset({"apt"}),
    "penanggung_jawab": frozenset({"apt"}),
}
"""First words of a value that the reader leaves out where it has seldom seen them."""

_OFFICES = frozenset(
    ("operasional", "produksi", "keuangan", "pemasaran", "utama", "umum", "independen")
)
"""What a director may be of; of each the trained reader has seen few."""

_one_at_a_time = threading.Lock()
"""Documents of a dossier are read in threads, and the vocabulary grows as they are."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a word that the reader takes as one: its text, and the row and word it is of."""

    text: str
    row: int
    word: Word


def pieces(rows: Sequence[Row]) -> Iterator[Piece]:
    """Cut the words of rows into what the reader reads; pieces without end are cut short."""
    for index, row in enumerate(rows):
        for word in row.words:
            for text in cut(word.text):
                yield Piece(text, index, word)


def cut(text: str) -> list[str]:
    """The pieces of one word: ``NATURA,`` becomes ``NATURA`` and ``,``."""
    # Half of a pair of UTF-16, which broken text layers hold, is no letter that can be hashed.
    whole = text[: 20 * _LONGEST_PIECE].encode("utf-8", "replace").decode("utf-8")
    return [found[:_LONGEST_PIECE] for found in _PIECE.findall(whole)]


class ProseReader:
    """What the trained reader finds in one document; nothing is read before it is asked.

    Args:
        text: The document as one reader read it.
    """

    def __init__(self, text: DocumentText) -> None:
        self._text = text

    def places(self, locator: Prose) -> Iterator[Place]:
        """The spans of an entity, the first one before those that follow.

        Args:
            locator: Which entity, and what a span of it is worth.
        """
        spans: Iterable[Sequence[Piece]] = self._spans.get(locator.entity, ())
        if locator.entity.startswith("alamat"):
            spans = map(self._ended, spans)
        if locator.inside:
            under = end_of_letterhead(self._text.rows)
            rows = self._text.rows
            spans = (
                span
                for span in spans
                if span[0].row >= under and not is_at_the_foot(rows, span[0].row)
            )
        found = (self._place(span, locator) for span in spans)
        yield from chosen([place for place in found if place is not None], 0)

    @cached_property
    def _spans(self) -> dict[str, list[tuple[Piece, ...]]]:
        read = list(islice(pieces(self._text.rows), _MOST_PIECES))
        spans: dict[str, list[tuple[Piece, ...]]] = {}
        if read:
            with _one_at_a_time:
                model = reader()
            for start, end, entity in marked([piece.text for piece in read], model):
                spans.setdefault(entity, []).append(tuple(read[start:end]))
        return spans

    def _ended(self, span: Sequence[Piece]) -> Sequence[Piece]:
        """An address up to where its sentence goes on, or the next one begins."""
        flow = self._text.flow
        begin = self._offsets[id(span[0].word)]
        last = self._offsets[id(span[-1].word)] + len(span[-1].word.text)
        end = _END.search(flow.text[: last + _CONTEXT], begin + _SHORTEST)
        if end is None or end.start() >= last:
            return span
        kept = [piece for piece in span if self._offsets[id(piece.word)] < end.start()]
        return kept or span

    @cached_property
    def _offsets(self) -> dict[int, int]:
        """Where each word stands in the running text."""
        flow = self._text.flow
        return {id(word): start for start, (_, word) in zip(flow.starts, flow.words, strict=True)}

    def _place(self, span: Sequence[Piece], locator: Prose) -> Place | None:
        """The span's words; the text is theirs, less what stands around the span in them."""
        words: list[tuple[Row, Word]] = []
        for piece in span:
            if words and _is_wall(self._text.rows[piece.row], piece.word):
                break  # what is behind it stands in another cell
            at = (self._text.rows[piece.row], piece.word)
            if not words or words[-1][1] is not piece.word:
                words.append(at)
        words[:0] = _before(*words[0], locator.entity)
        if locator.entity == "jabatan":
            words += _behind(*words[-1])
        raw = " ".join(word.text for _, word in words).strip(_EDGES)
        last = raw.rpartition(" ")[2]
        if "." not in last.rstrip(".") and not _SHORT.fullmatch(last):
            raw = raw.rstrip(".")  # the end of a sentence, not of ``S.H.``
        return Place(raw, tuple(words), locator.prior * within_columns(words)) if raw else None


def _before(row: Row, word: Word, entity: str) -> list[tuple[Row, Word]]:
    """What belongs to a span and was not marked: ``apt.`` of a name, ``Wakil`` of an office."""
    at = next(i for i, each in enumerate(row.words) if each is word)
    before = row.words[at - 1 : at] if at else ()
    belongs = _BELONGS.get(entity, frozenset())
    return [(row, each) for each in before if each.text.lower().strip(".,") in belongs]


def _is_wall(row: Row, word: Word) -> bool:
    if word.text != RULE:
        return False
    return row.is_wall(next((i for i, each in enumerate(row.words) if each is word), 0))


def _behind(row: Row, word: Word) -> list[tuple[Row, Word]]:
    """What narrows an office down and was not marked: ``Operasional`` of a director."""
    at = next(i for i, each in enumerate(row.words) if each is word)
    behind = row.words[at + 1 : at + 2] if word.text[-1].isalpha() else ()
    return [(row, each) for each in behind if each.text.lower().strip(".,;") in _OFFICES]


def marked(texts: Sequence[str], model: Language) -> list[tuple[int, int, str]]:
    """The spans that a model marks in a text of pieces: start, end and entity.

    Args:
        texts: The pieces; none of them empty.
        model: A pipeline whose last component sets entities.
    """
    from spacy.tokens import Doc  # noqa: PLC0415 - half a second and 60 MB, for those who read

    # What a document adds to the vocabulary goes with it, or a worker would grow for ever.
    with _one_at_a_time, model.memory_zone():
        read = model(Doc(model.vocab, words=list(texts)))
        return [(span.start, span.end, span.label_) for span in read.ents]


@cache
def reader() -> Language:
    """The trained pipeline; loaded once a process, without a tokenizer: we cut words ourselves."""
    import spacy  # noqa: PLC0415 - as above
    from spacy.tokens import Doc  # noqa: PLC0415
    from spacy.util import registry  # noqa: PLC0415

    # That of the language learns fifteen thousand exceptions by heart first, for two seconds.
    registry.tokenizers(
        "berkas.words.v1", func=lambda: lambda nlp: lambda text: Doc(nlp.vocab, text.split())
    )
    return spacy.load(
        folder(),
        exclude=["tokenizer", "vocab"],
        config={"nlp": {"tokenizer": {"@tokenizers": "berkas.words.v1"}}},
    )


def folder() -> Path:
    """Where the model lies."""
    return Path(str(resources.files("extractors").joinpath("models", MODEL)))


def version() -> str:
    """The version of the model, for the record of a reading."""
    return str(json.loads((folder() / ABOUT).read_text("utf-8"))["version"])
