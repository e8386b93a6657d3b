"""Fitting the confidence of fields: on claims whose truth is drawn here, and papers drawn here."""

import math
from dataclasses import asdict, replace

import pytest

from dossier.declaration import Label
from dossier.kinds import kinds
from dossier.wording import skeleton
from extractors.confidence import Absence, Features, model, probability
from lab.evaluate.statistics import calibration
from lab.specimens.rng import stream
from lab.sureness import judging, logistic
from lab.sureness.claims import Claim, forgetful
from lab.sureness.opened import opened

PLAIN = Features(
    prior=0.9,
    strength=0.8,
    reading=0.95,
    agreed=0.0,
    contradicted=0.0,
    repeated=0.0,
    problems=0.0,
    photograph=0.0,
)


def _world(rng, layout, cases):
    """Values of which those with a good rival are wrong half of the time, others one in fifty."""
    for _ in range(cases):
        rival = rng.random() < 0.2
        basis = Features(**{**asdict(PLAIN), "rival": 0.9 if rival else 0.1})
        yield Claim(
            "clean-dev-1",
            layout,
            "nama",
            "clean",
            basis,
            held=rng.random() < (0.5 if rival else 0.98),
            forgetful=False,
        )


def _claims(seed=1, cases=900, layouts=("a/x", "a/y", "a/z")):
    rng = stream(seed, "claims")
    return [claim for layout in layouts for claim in _world(rng, layout, cases)]


def test_what_tells_right_from_wrong_is_found_and_the_probabilities_hold():
    weights = judging.fitted(_claims(), model())
    fresh = _claims(seed=2)
    gap = calibration([(probability(c.basis, weights), c.held) for c in fresh]).ece
    assert gap is not None
    assert gap < 0.02
    sure = probability(PLAIN, weights)
    doubtful = probability(Features(**{**asdict(PLAIN), "rival": 0.9}), weights)
    assert sure == pytest.approx(0.98, abs=0.02)
    assert doubtful < 0.6


def test_a_layout_is_judged_by_what_the_others_taught():
    # The third layout is nothing like the others: its values are all wrong.
    odd = [
        Claim("clean-dev-1", "a/odd", "nama", "clean", PLAIN, held=False, forgetful=False)
        for _ in range(300)
    ]
    claims = [*_claims(layouts=("a/x", "a/y")), *odd]
    by_layout = judging.PARTING["tata letak"]
    verdict = next(iter(judging.by_the_others(claims, by_layout, model())))
    top = verdict.judged.bins[-1]
    assert verdict.judged.ece is not None
    assert verdict.judged.ece > 0.1
    assert top.counted.right < 0.9 * top.counted.of


def test_a_term_never_speaks_the_wrong_way():
    # Here agreement goes with errors, as it may in a few unlucky cases.
    start = {"bias": 1.0, "agreed": 1.0}
    cases: list[logistic.Case] = [({"agreed": 1.0}, False, 1.0)] * 40
    cases += [({"agreed": 0.0}, True, 1.0)] * 40
    weights = logistic.fit(cases, start, "bias", {"agreed": 1})
    assert weights["agreed"] == 0.0
    # What is left is the share of all.
    assert weights["bias"] == pytest.approx(0.0, abs=0.1)


def test_the_stronger_weights_lean_on_the_stored_ones_the_less_they_move():
    cases: list[logistic.Case] = [({"agreed": 1.0}, False, 1.0)] * 40
    start = {"bias": 0.0, "agreed": 2.0}
    loose, firm = (
        logistic.fit(cases, start, "bias", {"agreed": 1}, pull=pull)
        for pull in (logistic.lightly, judging.firmly)
    )
    assert loose["agreed"] < firm["agreed"] < start["agreed"]


def test_a_case_that_counts_less_moves_less():
    # As many right as wrong, but the wrong ones are of papers that are five times as rare.
    usual: logistic.Case = ({}, True, 1.0)
    rare: logistic.Case = ({}, False, 0.2)
    cases = [usual] * 500 + [rare] * 500
    weights = logistic.fit(cases, {"bias": 0.0}, "bias", {})
    assert 1 / (1 + math.exp(-weights["bias"])) == pytest.approx(5 / 6, abs=0.01)


def test_sorts_of_values_are_told_apart():
    # Of addresses one in five is misread, of dates one in fifty; nothing else tells them apart.
    def claims(sort, wrong, seed):
        rng = stream(seed, sort)
        basis = replace(PLAIN, sort=sort)
        return [
            Claim("d", "a/x", sort, "clean", basis, held=rng.random() > wrong, forgetful=False)
            for _ in range(900)
        ]

    weights = judging.fitted([*claims("address", 0.2, 1), *claims("date", 0.02, 2)])
    chances = {
        sort: probability(replace(PLAIN, sort=sort), weights) for sort in ("address", "date", "nib")
    }
    assert chances["address"] == pytest.approx(0.8, abs=0.03)
    assert chances["date"] == pytest.approx(0.98, abs=0.02)
    # A sort that nobody has seen yet counts nothing for or against.
    assert chances["nib"] == probability(PLAIN, weights)


def test_without_a_case_the_weights_stay():
    start = {"bias": -1.0, "agreed": 2.0}
    assert logistic.fit([], start, "bias", {}) == start


def test_absences_and_values_are_fitted_apart():
    absent = Absence(reading=0.95, usual=0.75, missed=0.04, nothing=1.0)
    one = Claim("clean-dev-1", "a/x", "nik", "clean", absent, held=True, forgetful=False)
    claims = [one] * 200
    weights = judging.fitted(claims, model())
    assert probability(absent, weights) > 0.95
    assert {k: weights[k] for k in PLAIN.terms} == {k: model()[k] for k in PLAIN.terms}


def test_what_is_forgotten_is_how_the_fields_of_this_paper_are_worded():
    kind = kinds()["ktp"]
    words = skeleton("NIK : 6472995503870001 Nama : SITI Tempat/Tgl Lahir : SAMARINDA")
    nothing = forgetful(kind, words, 1.0, stream(3, "forgets"))
    labels = {
        spec.name: [
            name
            for locator in spec.locators
            if isinstance(locator, Label)
            for name in locator.names
        ]
        for spec in nothing.fields
    }
    assert not any(skeleton(name) in words for names in labels.values() for name in names)
    assert [spec.name for spec in nothing.fields] == [spec.name for spec in kind.fields]
    assert forgetful(kind, words, 0.0, stream(3, "forgets")) == kind


def test_what_nobody_had_seen_is_stored_whole_and_counts_less():
    claims = opened()
    assert len(claims) > 2000
    assert {claim.tier for claim in claims} == {"clean", "office", "phone"}
    assert all(0 < claim.counts < 1 for claim in claims)
    values = [claim for claim in claims if claim.valued]
    # A twentieth and more of what is found on such papers is wrong; on known ones a fiftieth is.
    assert 0.9 < sum(claim.held for claim in values) / len(values) < 0.96
    assert all(0 <= each <= 1 for claim in values for each in claim.basis.terms.values())


def test_absences_of_a_few_dossiers_can_stand_for_more():
    absent = Claim("a", "x", "nik", "clean", Absence(0.9, 0.9, 0.1), held=True, forgetful=False)
    assert replace(absent, times=8.0).counts == 8 * absent.counts
    value = replace(absent, basis=PLAIN)
    assert replace(value, times=8.0).counts == value.counts


def test_how_often_a_sort_of_value_is_not_printed_is_learnt_and_a_sort_not_seen_counts_nothing():
    def absence(sort):
        return Absence(reading=0.95, usual=0.9, missed=0.05, sort=sort)

    rng = stream(3, "sorts")
    claims = [
        Claim(
            "clean-dev-1",
            "a/x",
            sort,
            "clean",
            absence(sort),
            rng.random() < share,
            forgetful=False,
        )
        for sort, share in (("letter_number", 0.95), ("person_name", 0.2))
        for _ in range(200)
    ]
    weights = judging.fitted(claims)
    assert probability(absence("letter_number"), weights) == pytest.approx(0.95, abs=0.05)
    assert probability(absence("person_name"), weights) == pytest.approx(0.2, abs=0.07)
    assert probability(absence("area"), weights) == probability(absence(""), weights)
