"""All ways to cut a short stream, weighed one by one, against what weighs them at once."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from classifiers.lattice import Lattice, Segment, Weights

WEIGHT = st.floats(-4, 4)


@st.composite
def streams(draw):
    pages = draw(st.integers(1, 4))
    numbers = st.lists(WEIGHT, min_size=pages, max_size=pages).map(tuple)
    return {
        kind: Weights(draw(numbers), draw(numbers), draw(numbers), draw(st.integers(1, 4)))
        for kind in "ab"
    }, pages


def every_cut(weights, start, pages):
    """Each list of documents that covers the pages from ``start`` on."""
    if start == pages:
        yield []
        return
    for kind, each in weights.items():
        for end in range(start + 1, min(pages, start + each.longest) + 1):
            for rest in every_cut(weights, end, pages):
                yield [Segment(kind, start, end), *rest]


def odds(weights, cut):
    """The product of what each page is worth where the cut puts it."""
    product = 1.0
    for segment in cut:
        each = weights[segment.type]
        product *= math.exp(each.first[segment.start])
        for page in range(segment.start + 1, segment.end):
            goes_on = each.further if page > segment.start + 1 else each.second
            product *= math.exp(goes_on[page])
    return product


@given(streams())
def test_a_document_is_as_probable_as_all_cuts_that_have_it(stream):
    weights, pages = stream
    lattice = Lattice(weights, pages)
    cuts = list(every_cut(weights, 0, pages))
    total = sum(odds(weights, cut) for cut in cuts)
    for segment in {each for cut in cuts for each in cut}:
        having = sum(odds(weights, cut) for cut in cuts if segment in cut)
        assert lattice.probability(segment) == pytest.approx(having / total, abs=1e-9)
    for cut in cuts:
        assert lattice.probability(*cut) == pytest.approx(odds(weights, cut) / total, abs=1e-9)


@given(streams())
def test_the_best_cut_is_that_of_the_most_weight(stream):
    weights, pages = stream
    cuts = sorted(every_cut(weights, 0, pages), key=lambda cut: odds(weights, cut))
    best = Lattice(weights, pages).best()
    assert odds(weights, best) == pytest.approx(odds(weights, cuts[-1]))
    without = {best[0].place}
    others = [cut for cut in cuts if all(each.place not in without for each in cut)]
    second = Lattice(weights, pages).best(without)
    if others:
        assert odds(weights, second) == pytest.approx(odds(weights, others[-1]))
    else:
        assert second == []


@given(streams(), st.integers(0, 3), st.integers(1, 4))
def test_a_stretch_is_cut_as_if_it_were_alone(stream, begin, end):
    weights, pages = stream
    if not begin < end <= pages:
        return
    found = Lattice(weights, pages).best(within=(begin, end))
    cuts = list(every_cut(weights, begin, end))
    assert odds(weights, found) == pytest.approx(max(odds(weights, cut) for cut in cuts))


def test_long_streams_and_sure_pages_leave_the_range_of_numbers_alone():
    pages = 200
    weights = {
        "a": Weights((400.0,) * pages, (-400.0,) * pages, (-400.0,) * pages, 3),
        "b": Weights((-400.0,) * pages, (0.0,) * pages, (0.0,) * pages, 60),
    }
    lattice = Lattice(weights, pages)
    assert lattice.probability(Segment("a", 100, 101)) == pytest.approx(1.0)
    assert lattice.probability(Segment("b", 100, 101)) == 0.0
    assert len(lattice.best()) == pages


def test_a_document_that_is_too_long_for_its_type_cannot_be():
    lattice = Lattice({"a": Weights((0.0,) * 3, (5.0,) * 3, (5.0,) * 3, 2)}, 3)
    assert lattice.probability(Segment("a", 0, 3)) == 0.0
    assert [each.place for each in lattice.best()] in ([(0, 2), (2, 3)], [(0, 1), (1, 3)])
    assert lattice.best([(0, 1), (0, 2)]) == []
