"""Cutting a stream: what a document is worth, and what its pages may be instead."""

import math

import pytest

from classifiers.page_type import TEMPERATURE, PageScores, Score
from classifiers.stream import StreamPage, cut
from dossier.declaration import Kind

KINDS = {
    "surat": Kind("surat", "Surat", (), max_pages=2),
    "akta": Kind("akta", "Akta", (), max_pages=30),
}


@pytest.fixture(autouse=True)
def _ends_say_nothing(monkeypatch):
    """What the ends of pages say has tests of its own."""
    monkeypatch.setattr("classifiers.stream.begins", lambda *_: 0.0)


def shown(at, *, surat=(-9, -9), akta=(-9, -9), other=0.0, file=0, sparse=False):
    scores = {
        "surat": Score(surat[0], surat[1], ()),
        "akta": Score(akta[0], akta[1], ()),
    }
    return StreamPage(at, file, PageScores(scores, other, sparse))


def told(pages):
    return [(run.type, run.pages) for run in cut(pages, KINDS)]


def test_no_pages_no_documents():
    assert cut([], KINDS) == []


def test_a_page_alone_is_as_probable_as_its_cues_say():
    (run,) = cut([shown(0, surat=(2, -9), akta=(-50, -50))], KINDS)
    # Two answers that differ by 2: the odds are e to the 2 over the temperature.
    odds = math.exp(2 / TEMPERATURE)
    assert run.type == "surat"
    assert run.chances["surat"] == pytest.approx(odds / (1 + odds))
    assert run.second is None


def test_a_page_that_may_go_on_or_begin_is_kept_both_ways():
    # Page 1 goes on with 1, or begins a letter of its own with 1: even odds.
    runs = cut(
        [
            shown(0, surat=(20, -9), akta=(-50, -50), other=-50),
            shown(1, surat=(20, 20.5), akta=(-50, -50), other=-50),
        ],
        KINDS,
    )
    (run,) = runs
    assert run.pages == (0, 1)
    odds = math.exp(0.5 / TEMPERATURE)
    assert run.chances["surat"] == pytest.approx(odds / (1 + odds))
    assert run.second is not None
    assert run.second.documents == (("surat", (0,)), ("surat", (1,)))
    assert run.second.probability == pytest.approx(1 / (1 + odds))


def test_only_a_neighbour_in_doubt_is_kept_both_ways():
    pages = [
        shown(0, akta=(20, -20), other=-50),
        shown(1, surat=(20, -9), other=-50),
        shown(2, surat=(20, 20.5), other=-50),
    ]
    deed, letter = cut(pages, KINDS)
    assert deed.second is None
    assert letter.second is not None
    assert letter.second.documents == (("surat", (1,)), ("surat", (2,)))


def test_no_document_is_longer_than_its_type():
    pages = [shown(at, surat=(0, 5), other=-50) for at in range(4)]
    assert told(pages) == [("surat", (0, 1)), ("surat", (2, 3))]


def test_a_new_file_speaks_against_going_on():
    def pages(file):
        return [shown(0, surat=(9, 0), other=-9), shown(1, surat=(9, 10), other=-9, file=file)]

    assert told(pages(0)) == [("surat", (0, 1))]
    assert told(pages(1)) == [("surat", (0,)), ("surat", (1,))]


def test_a_cover_counts_for_the_document_that_it_is_put_to():
    pages = [
        shown(0, akta=(20, 0), other=-50, sparse=True),
        shown(1, akta=(20, 10), other=-50),
        shown(2, akta=(0, 20), other=-50),
    ]
    (run,) = cut(pages, KINDS)
    assert run.pages == (0, 1, 2)
    assert run.chances["akta"] == pytest.approx(1.0, abs=1e-3)
    assert run.second is None
