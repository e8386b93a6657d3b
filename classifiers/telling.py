"""From read pages to documents: types, cuts and cards put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from classifiers.cards import Card, cards_on
from classifiers.confidence import Scale, calibrated, model
from classifiers.halves import halves, within
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


def tell_apart(pages: Sequence[Page], scale: Scale | None = None) -> tuple[Document, ...]:
    """Tell the documents of a dossier apart.

    Args:
        pages: All pages in order; blank, unreadable and duplicate ones have no document.
        scale: What probabilities are made of those of the model; None: what is stored.

    Returns:
        The documents in the order of their first page, without fields.
    """
    declared, scale = kinds(), scale or model()
    documents: list[Document] = []
    stretch: list[_Leaf] = []
    for page in pages:
        if not _has_text(page):
            continue
        scores = score_page(page.texts[0], declared)
        cards = _cards(page, scores, declared)
        if cards:
            documents += _from_stream(stretch, declared, scale)
            stretch = []
            documents += [_card_document(page, card, declared, scale) for card in cards]
        else:
            stretch += _leaves(page, scores, declared)
    documents += _from_stream(stretch, declared, scale)
    documents.sort(key=lambda each: each.parts[0].page)
    return tuple(_numbered(document, at) for at, document in enumerate(documents))


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


def _card_document(page: Page, card: Card, declared: Mapping[str, Kind], scale: Scale) -> Document:
    """A document that is a place on a page, its type judged by that place alone."""
    text = _as_page(page.texts[0], card.box)
    scores = score_page(text, declared)
    leaf = _Leaf(page, card.box, text, scores)
    return _document(card.type, [leaf], scores.probabilities(), scale)


def _as_page(text: PageText, box: Box | None) -> PageText:
    """What lies in the box as if it were a page of its own: its upper part is the card's."""
    return text if box is None else within(text, box)


def _leaves(page: Page, scores: PageScores, declared: Mapping[str, Kind]) -> list[_Leaf]:
    """The sheets that lie on a page: mostly one, the whole of it."""
    two = halves(page.texts[0], declared)
    if two is None:
        return [_Leaf(page, None, page.texts[0], scores)]
    return [_Leaf(page, box, text, found) for box, text, found in two]


def _from_stream(
    stretch: Sequence[_Leaf], declared: Mapping[str, Kind], scale: Scale
) -> list[Document]:
    stream = [StreamPage(at, leaf.page.file, leaf.scores) for at, leaf in enumerate(stretch)]
    documents = []
    for run in cut(stream, declared):
        leaves = [stretch[at] for at in run.pages]
        document = _document(run.type, leaves, run.chances, scale)
        documents.append(replace(document, other_cut=_other_cut(run, document, stretch)))
    return documents


def _other_cut(run: Run, document: Document, stretch: Sequence[_Leaf]) -> OtherCut | None:
    if run.second is None:
        return None
    return OtherCut(
        round(min(run.second.probability, 1 - document.confidence), 4),
        tuple(
            Piece(kind, tuple(dict.fromkeys(stretch[at].page.index for at in pages)))
            for kind, pages in run.second.documents
        ),
    )


def _document(
    kind: str, leaves: Sequence[_Leaf], chances: Mapping[str, float], scale: Scale
) -> Document:
    """A document, its probabilities stretched to what they are worth.

    What is left beside its own probability is shared among other types (and other cuts) as the
    page stream's model has it.
    """
    texts = [leaf.text for leaf in leaves]
    sure = calibrated(chances[kind], scale)
    left = (1 - sure) / max(1e-12, 1 - chances[kind])
    others = sorted(
        (
            TypeGuess(name, round(min(1 - sure, chance * left), 4))
            for name, chance in chances.items()
            if name != kind
        ),
        key=lambda guess: -guess.confidence,
    )
    return Document(
        index=0,
        type=kind,
        variant=_variant(kind, texts),
        confidence=sure,
        reason=reason(kind, [leaf.scores for leaf in leaves], texts),
        parts=tuple(Part(leaf.page.index, leaf.box) for leaf in leaves),
        alternatives=tuple(guess for guess in others[:3] if guess.confidence >= 0.001),
    )


def _variant(kind: str, texts: Sequence[PageText]) -> str | None:
    declared = kinds().get(kind)
    if declared is None:
        return None
    words = skeleton(" ".join(text.text for text in texts))
    return next((name for name, phrase in declared.variants if found_in(phrase, words)), None)
