"""From read pages to documents: types, cuts and cards put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from classifiers import holdings
from classifiers.cards import Card, cards_on
from classifiers.confidence import Scale, calibrated, model
from classifiers.halves import halves, within
from classifiers.holdings import leaned
from classifiers.page_type import PageScores, score_page
from classifiers.reasons import reason
from classifiers.stream import Run, StreamPage, cut
from dossier.declaration import Kind
from dossier.kinds import OTHER, kinds
from dossier.model import Box, Document, OtherCut, Page, PageText, Part, Piece, TypeGuess
from dossier.wording import found_in, skeleton

_LIKELY = 0.12
"""From this probability on a page is searched for cards of a type."""


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A sheet of paper: a page, or the half of one on which two lie."""

    page: Page
    box: Box | None
    text: PageText
    scores: PageScores

    @property
    def place(self) -> tuple[int, Box | None]:
        """Where it lies: no two lie there."""
        return self.page.index, self.box


_Heard = Mapping[tuple[int, Box | None], Mapping[str, float]]
"""What the other documents make of one that begins on a leaf, in log-odds by type."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A document as its pages and, the second time, the others have it."""

    type: str
    leaves: tuple[_Leaf, ...]
    chances: Mapping[str, float]
    second: OtherCut | None = None


@dataclass(frozen=True, slots=True)
class _OnSheet:
    """A card on a sheet; its type is judged by its own place alone."""

    type: str
    leaf: _Leaf

    def told(self, heard: _Heard, _: Mapping[str, Kind]) -> list[_Told]:
        chances = leaned(self.leaf.scores.probabilities(), heard.get(self.leaf.place, {}))
        return [_Told(self.type, (self.leaf,), chances)]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Sheets between cards: a stream that is cut."""

    leaves: tuple[_Leaf, ...]

    def told(self, heard: _Heard, declared: Mapping[str, Kind]) -> list[_Told]:
        stream = [
            StreamPage(at, leaf.page.file, leaf.scores, heard.get(leaf.place, {}))
            for at, leaf in enumerate(self.leaves)
        ]
        return [
            _Told(
                run.type,
                tuple(self.leaves[at] for at in run.pages),
                run.chances,
                self._other_cut(run),
            )
            for run in cut(stream, declared)
        ]

    def _other_cut(self, run: Run) -> OtherCut | None:
        if run.second is None:
            return None
        return OtherCut(
            run.second.probability,
            tuple(
                Piece(kind, tuple(dict.fromkeys(self.leaves[at].page.index for at in pages)))
                for kind, pages in run.second.documents
            ),
        )


def tell_apart(pages: Sequence[Page], scale: Scale | None = None) -> tuple[Document, ...]:
    """Tell the documents of a dossier apart.

    Each is judged by its pages first, then by what the others leave to be expected of it as well.

    Args:
        pages: All pages in order; blank, unreadable and duplicate ones have no document.
        scale: What probabilities are made of those of the model; None: what is stored.

    Returns:
        The documents in the order of their first page, without fields.
    """
    declared, scale = kinds(), scale or model()
    pieces = _pieces(pages, declared)
    alone = [told for piece in pieces for told in piece.told({}, declared)]
    leanings, one_more = holdings.leanings([each.chances for each in alone], declared)
    # Where a document has a further page, another one could only begin beside all that are there.
    heard = {
        leaf.place: _founded(one_more if at else own, leaf.scores)
        for each, own in zip(alone, leanings, strict=True)
        for at, leaf in enumerate(each.leaves)
    }
    before = {leaf.place: each.type for each in alone for leaf in each.leaves}
    told = [each for piece in pieces for each in piece.told(heard, declared)]
    documents = [
        _document(each, [before[leaf.place] for leaf in each.leaves], scale) for each in told
    ]
    documents.sort(key=lambda each: each.parts[0].page)
    return tuple(_numbered(document, at) for at, document in enumerate(documents))


def _pieces(pages: Sequence[Page], declared: Mapping[str, Kind]) -> list[_OnSheet | _Stretch]:
    pieces: list[_OnSheet | _Stretch] = []
    stretch: list[_Leaf] = []
    for page in pages:
        if not _has_text(page):
            continue
        scores = score_page(page.texts[0], declared)
        cards = _cards(page, scores, declared)
        if cards:
            pieces.append(_Stretch(tuple(stretch)))
            stretch = []
            pieces += [_on_sheet(page, card, declared) for card in cards]
        else:
            stretch += _leaves(page, scores, declared)
    return [*pieces, _Stretch(tuple(stretch))]


def _founded(leaning: Mapping[str, float], scores: PageScores) -> dict[str, float]:
    """What is expected of a page, where a cue on it, and the page alone, speak for it, too.

    Nothing is of a page that names what it is itself: a paper of another kind, or the neighbour
    that a type is mistaken for.
    """
    chances = scores.probabilities()

    def may_be(kind: str) -> bool:
        said = scores.scores[kind]
        return bool(said.found) and chances[kind] >= holdings.LEAST and not said.neighbour

    return {
        kind: value if not scores.other_found and may_be(kind) else min(0.0, value)
        for kind, value in leaning.items()
    }


def _has_text(page: Page) -> bool:
    return (
        page.status in ("read", "born_digital") and bool(page.texts) and page.duplicate_of is None
    )


def _numbered(document: Document, index: int) -> Document:
    return replace(document, index=index)


def _cards(page: Page, scores: PageScores, declared: Mapping[str, Kind]) -> list[Card]:
    """The cards on a page whose best type is a card."""
    chances = scores.probabilities()
    best = max(chances, key=lambda each: chances[each])
    if best == OTHER or declared[best].form != "card":
        return []
    likely = [
        name
        for name, kind in declared.items()
        if kind.form == "card" and (name == best or scores.scores[name].first > 1.0)
    ]
    found = cards_on(page.texts[0], declared, likely)
    return found or [Card(best, None)]


def _on_sheet(page: Page, card: Card, declared: Mapping[str, Kind]) -> _OnSheet:
    text = _as_page(page.texts[0], card.box)
    return _OnSheet(card.type, _Leaf(page, card.box, text, score_page(text, declared)))


def _as_page(text: PageText, box: Box | None) -> PageText:
    """What lies in the box as if it were a page of its own: its upper part is the card's."""
    return text if box is None else within(text, box)


def _leaves(page: Page, scores: PageScores, declared: Mapping[str, Kind]) -> list[_Leaf]:
    """The sheets that lie on a page: mostly one, the whole of it."""
    two = halves(page.texts[0], declared)
    if two is None:
        return [_Leaf(page, None, page.texts[0], scores)]
    return [_Leaf(page, box, text, found) for box, text, found in two]


def _document(told: _Told, before: Sequence[str], scale: Scale) -> Document:
    """A document, its probabilities stretched to what they are worth.

    What is left beside its own probability is shared among other types (and other cuts) as the
    page stream's model has it.

    Args:
        told: The document.
        before: What its pages were taken for when they were judged alone.
        scale: Of probabilities.
    """
    kind, chances = told.type, told.chances
    texts = [leaf.text for leaf in told.leaves]
    sure = calibrated(chances[kind], scale)
    why = reason(kind, [leaf.scores for leaf in told.leaves], texts)
    if kind not in before:
        sure = min(sure, holdings.MOST)
        why = holdings.because(kind, before[0], why)
    left = (1 - sure) / max(1e-12, 1 - chances[kind])
    others = sorted(
        (
            TypeGuess(name, round(min(1 - sure, chance * left), 4))
            for name, chance in chances.items()
            if name != kind
        ),
        key=lambda guess: -guess.confidence,
    )
    second = told.second
    return Document(
        index=0,
        type=kind,
        variant=_variant(kind, texts),
        confidence=sure,
        reason=why,
        parts=tuple(Part(leaf.page.index, leaf.box) for leaf in told.leaves),
        alternatives=tuple(guess for guess in others[:3] if guess.confidence >= 0.001),
        other_cut=second and replace(second, confidence=round(min(second.confidence, 1 - sure), 4)),
    )


def _variant(kind: str, texts: Sequence[PageText]) -> str | None:
    declared = kinds().get(kind)
    if declared is None:
        return None
    words = skeleton(" ".join(text.text for text in texts))
    return next((name for name, phrase in declared.variants if found_in(phrase, words)), None)
