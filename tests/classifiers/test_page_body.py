"""What the words of a page add to its cues, on papers that none of the declared titles names."""

import re

import pytest

from classifiers import page_body
from classifiers.page_body import Words, told
from classifiers.page_type import score_page
from classifiers.telling import tell_apart
from dossier.kinds import OTHER, kinds
from dossier.model import Page
from tests.drawing import page

SMALL = Words(
    "1",
    weight=2.0,
    least=0.0,
    most=3.0,
    bias={"ktp": -1.0, "nib": 0.0},
    rarity={"OVEN": 3.0, "BASKOM": 4.0, "GILING": 1.0, "AYAK": 1.0, "SURAT": 1.0},
    odds={
        "OVEN": (0.0, 2.0),
        "BASKOM": (0.0, 0.0),
        "GILING": (9.0, 0.0),
        "AYAK": (9.0, 0.0),
        "SURAT": (0.0, -9.0),
    },
)


def test_words_of_one_stem_are_one():
    assert page_body.words("Dicuci, PENCUCIAN dan cuci 12 kg.") >= {"CUCI"}
    assert page_body.words("di RT 04 / 1a") == set()


def test_a_page_is_weighed_by_the_direction_of_its_words():
    once = told(page("oven baskom digiling diayak"), SMALL)
    again = told(page("oven oven baskom digiling diayak\nOven, baskom"), SMALL)
    assert once == again
    assert once["nib"].odds == pytest.approx(2 * 2 * 3 / 27**0.5)
    (named,) = once["nib"].found
    assert re.fullmatch(named.phrase, "OVEN")
    assert named.weight == once["nib"].odds


def test_it_adds_within_its_limits():
    found = told(page("giling ayak baskom surat"), SMALL)
    assert found["nib"].odds == 0
    assert found["nib"].found == ()
    assert found["ktp"].odds == SMALL.weight * SMALL.most
    more = told(page("giling ayak surat baskom oven"), SMALL)
    assert more["ktp"].odds == pytest.approx(2 * (18 / 28**0.5 - 1))


def test_a_page_of_hardly_a_known_word_says_nothing():
    assert told(page("oven baskom dan lain sebagainya"), SMALL) == {}


PLAIN = """
     YANG KAMI MILIKI
  1  oven pengering           2 buah
  2  mesin penggiling         1 unit
  3  timbangan digital        3 buah
  4  ayakan dan panci         5 buah
"""


def test_it_speaks_for_a_type_without_a_title_and_is_named():
    by_words = told(page(PLAIN))["daftar_peralatan"]
    assert by_words.odds > 0
    score = score_page(page(PLAIN), kinds()).scores["daftar_peralatan"]
    assert set(by_words.found) <= set(score.found)
    pages = [Page(0, 0, 1, "read", texts=(page(PLAIN),))]
    assert "isi: " in tell_apart(pages)[0].reason


def test_it_knows_every_declared_type_and_holds_no_odd_one():
    made = page_body.model()
    assert set(made.bias) == set(kinds())
    assert OTHER not in made.bias
    assert {len(odds) for odds in made.odds.values()} == {len(made.bias)}
    assert made.rarity.keys() == made.odds.keys()


def test_few_words_are_never_evidence_against_a_type():
    assert all(each.odds >= 0 for each in told(page(PLAIN)).values())


def test_many_words_speak_against_a_type_within_their_limit():
    letters = [chr(ord("A") + at) * 4 for at in range(page_body._ENOUGH)]
    foreign = Words(
        "1",
        weight=1.0,
        least=-2.0,
        most=4.0,
        bias={"ktp": -1.0, "nib": -30.0},
        rarity=dict.fromkeys(letters, 1.0),
        odds=dict.fromkeys(letters, (0.0, 0.0)),
    )
    found = told(page(" ".join(letters)), foreign)
    assert (found["ktp"].odds, found["nib"].odds) == (-1.0, -2.0)
    fewer = told(page(" ".join(letters[1:])), foreign)
    assert (fewer["ktp"].odds, fewer["nib"].odds) == (0.0, 0.0)
