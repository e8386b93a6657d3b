"""Where a document begins is taught as it says it is."""

import pytest

from classifiers import sequence
from classifiers.edges import Edges
from lab.specimens.rng import stream
from lab.telling.sequence import MODEL, Paper, left_out_in_turn, pairs, put_down, taught

HEADED = Edges(above={"office": 1.0}, below={"signed": 1.0})
BARE = Edges(above={"goes on": 1.0}, below={"unsigned": 1.0})
LAST = Edges(above={"goes on": 1.0}, below={"signed": 1.0})
PAPERS = [Paper(f"paper {at}", (HEADED, BARE, LAST)) for at in range(20)]


def test_each_page_is_paired_with_the_one_it_stands_behind():
    found = pairs(PAPERS, stream(1, "test"))
    begun = [case for _, case in found if case[1]]
    assert len(found) - len(begun) == 2 * len(PAPERS)
    assert all("above: office" in said and "below: signed" in said for said, _, _ in begun)
    assert all("above: goes on" in said for said, begins, _ in dict(found).values() if not begins)


def test_papers_of_one_source_count_as_one():
    twice = pairs([*PAPERS[:1], *PAPERS[:1]], stream(1, "test"))
    once = pairs(PAPERS[:1], stream(1, "test"))
    weight, of_one = (sum(count for _, (_, _, count) in found) for found in (twice, once))
    assert weight == pytest.approx(of_one)


def test_what_is_taught_tells_what_begins():
    weights = taught([case for _, case in pairs(PAPERS, stream(1, "test"))])
    assert sequence.begins(LAST, HEADED, weights) > 0 > sequence.begins(HEADED, BARE, weights)
    assert weights["above: office"] > 0 > weights["above: goes on"]


def test_sources_left_out_in_turn_are_counted():
    said = list(left_out_in_turn(pairs(PAPERS, stream(1, "test"))))
    assert said == [
        "awal dokumen: 60 dari 60 dikenali oleh bobot dari kertas lain",
        "halaman lanjutan: 40 dari 40 dikenali oleh bobot dari kertas lain",
    ]


def test_papers_are_put_down_for_teaching_and_the_stored_weights_are_of_them():
    papers = list(put_down())
    assert len(papers) > 150
    assert len({paper.source for paper in papers}) == len(papers)
    assert "berkas-lab train sequence" in MODEL.read_text("utf-8")
    known = {f"above: {name}" for paper in papers for name in paper.pages[0].above}
    assert {name for name in sequence.model() if name.startswith("above")} <= known
