"""Papers of several pages, written blind, cut out of a stream of other papers.

The papers of ``streams/<type>.toml`` were put down by somebody who did not know the program, after
it had been taught by others; nothing was mended for one of them. Some can be understood in more
than one way (a receipt behind a lease), so that it is the share that counts.
"""

import random
import tomllib
from pathlib import Path

import pytest

from classifiers.telling import tell_apart
from dossier.kinds import OTHER
from dossier.model import Page, PageText
from tests.drawing import on_a_sheet

HERE = Path(__file__).parent
_SEVERAL = {"ktp", "diagram_alur", OTHER}
"""Of these kinds a dossier has more than one."""


def _papers(folder: str, name: str):
    """The kind and the pages of every paper of a folder."""
    for file in sorted((HERE / folder).glob("*.toml")):
        for paper in tomllib.loads(file.read_text("utf-8"))[name]:
            drawings = paper["pages"] if "pages" in paper else [paper["drawing"]]
            yield file.name.partition(".")[0], tuple(map(on_a_sheet, drawings))


@pytest.fixture(scope="module")
def cut():
    """Whether each paper of several pages, and each of one, is a document of its own.

    Each paper lies among three others or so of one page, and no kind that a dossier has once lies
    there twice.
    """
    rng = random.Random(1)  # noqa: S311 - an order, no secret
    left = list(_papers("streams", "paper"))
    single = list(_papers("wordings", "page"))
    rng.shuffle(left)
    found: dict[bool, list[bool]] = {True: [], False: []}
    while left:
        dossier = _one_of_each(left)
        left = [paper for paper in left if paper not in dossier]
        dossier = _one_of_each([*dossier, *rng.sample(single, 2 * len(dossier))])
        rng.shuffle(dossier)
        places: list[tuple[int, ...]] = []
        pages: list[Page] = []
        for _, texts in dossier:
            places.append(tuple(range(len(pages), len(pages) + len(texts))))
            pages += [Page(len(pages) + at, 0, 1, "read", texts=(t,)) for at, t in enumerate(texts)]
        told = {tuple(part.page for part in each.parts) for each in tell_apart(pages)}
        for place in places:
            found[len(place) > 1].append(place in told)
    return found


def _one_of_each(papers):
    """The first of each kind, and all of the kinds that may come again."""
    kept: list[tuple[str, tuple[PageText, ...]]] = []
    for paper in papers:
        if paper[0] in _SEVERAL or all(paper[0] != kind for kind, _ in kept):
            kept.append(paper)
    return kept


def test_most_papers_with_several_pages_are_cut_without_an_error(cut):
    assert len(cut[True]) >= 45
    assert sum(cut[True]) >= 0.7 * len(cut[True])


def test_papers_of_one_page_stay_apart_beside_them(cut):
    assert len(cut[False]) >= 60
    assert sum(cut[False]) >= 0.95 * len(cut[False])
