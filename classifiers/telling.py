"""From read pages to documents: types, cuts and cards put together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from classifiers.cards import Card, cards_on
from classifiers.page_type import PageScores, score_page
from classifiers.stream import Run, StreamPage, cut
from dossier.declaration import Kind
from dossier.kinds import OTHER, kinds
from dossier.model import Box, Document, Line, Page, PageText, Part, TypeGuess
from dossier.wording import found_in, skeleton

_LIKELY = 0.12
"""From this probability on a page is searched for cards of a type."""


def tell_apart(pages: Sequence[Page]) -> tuple[Document, ...]:
    """Tell the documents of a dossier apart.

    Args:
        pages: All pages in order; blank, unreadable and duplicate ones have no document.

    Returns:
        The documents in the order of their first page, without fields.
    """
    declared = kinds()
    read = [page for page in pages if _has_text(page)]
    scores = {page.index: score_page(page.texts[0], declared) for page in read}
    cards = {page.index: _cards(page, scores[page.index], declared) for page in read}
    documents: list[Document] = []
    stretch: list[StreamPage] = []
    for page in read:
        if cards[page.index]:
            documents += _from_stream(stretch, scores, read, declared)
            stretch = []
            documents += [_card_document(page, card, declared) for card in cards[page.index]]
        else:
            stretch.append(StreamPage(page.index, page.file, scores[page.index]))
    documents += _from_stream(stretch, scores, read, declared)
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


def _card_document(page: Page, card: Card, declared: Mapping[str, Kind]) -> Document:
    """A document that is a place on a page, its type judged by that place alone."""
    text = _as_page(page.texts[0], card.box)
    scores = score_page(text, declared)
    chances = scores.probabilities()
    return _document(card.type, (Part(page.index, card.box),), chances, [scores], [text])


def _as_page(text: PageText, box: Box | None) -> PageText:
    """What lies in the box as if it were a page of its own: its upper part is the card's."""
    if box is None:
        return text
    lines = tuple(
        Line(tuple(replace(word, box=_moved(word.box, box)) for word in line.words))
        for line in text.within(box).lines
    )
    return PageText(text.reader, lines, (box.width, box.height))


def _moved(box: Box, onto: Box) -> Box:
    return Box(
        box.left - onto.left, box.top - onto.top, box.right - onto.left, box.bottom - onto.top
    )


def _from_stream(
    stretch: Sequence[StreamPage],
    scores: Mapping[int, PageScores],
    pages: Sequence[Page],
    declared: Mapping[str, Kind],
) -> list[Document]:
    by_index = {page.index: page for page in pages}
    return [
        _document(
            run.type,
            tuple(Part(page) for page in run.pages),
            _together(run, scores),
            [scores[page] for page in run.pages],
            [by_index[page].texts[0] for page in run.pages],
        )
        for run in cut(stretch, declared)
    ]


def _together(run: Run, scores: Mapping[int, PageScores]) -> dict[str, float]:
    """The chances of a document's type: those of the page that is surest of the path's type."""
    each = [scores[page].probabilities(further=at > 0) for at, page in enumerate(run.pages)]
    return max(each, key=lambda chances: chances[run.type])


def _document(
    kind: str,
    parts: tuple[Part, ...],
    chances: Mapping[str, float],
    scores: Sequence[PageScores],
    texts: Sequence[PageText],
) -> Document:
    others = sorted(
        (TypeGuess(name, round(chance, 4)) for name, chance in chances.items() if name != kind),
        key=lambda guess: -guess.confidence,
    )
    return Document(
        index=0,
        type=kind,
        variant=_variant(kind, texts),
        confidence=chances[kind],
        reason=_reason(kind, scores),
        parts=parts,
        alternatives=tuple(guess for guess in others[:3] if guess.confidence >= 0.001),
    )


def _variant(kind: str, texts: Sequence[PageText]) -> str | None:
    declared = kinds().get(kind)
    if declared is None:
        return None
    words = skeleton(" ".join(text.text for text in texts))
    return next((name for name, phrase in declared.variants if found_in(phrase, words)), None)


def _reason(kind: str, scores: Sequence[PageScores]) -> str:
    """What was found, in words that a clerk understands."""
    if kind == OTHER:
        return "tidak ada ciri yang cukup dari jenis dokumen mana pun"
    found = dict.fromkeys(phrase for each in scores for phrase in each.scores[kind].found[:4])
    return "ditemukan: " + ", ".join(list(found)[:5]) if found else "menyambung halaman sebelumnya"
