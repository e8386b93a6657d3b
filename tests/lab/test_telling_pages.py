"""The model of pages' words is taught as it says it is."""

import numpy as np
import pytest

from classifiers import page_body
from dossier.kinds import OTHER, kinds
from lab.telling import pages
from lab.telling.multinomial import fit
from lab.telling.pages import Example


def test_papers_to_learn_from_are_of_every_kind_and_beside():
    papers = pages.of_papers()
    assert {each.kind for each in papers} == {*kinds(), OTHER}
    assert all(len(each.words) >= 6 for each in papers if each.kind != OTHER)
    assert len({each.words for each in papers}) == len(papers)


def test_the_solver_finds_where_the_loss_is_least():
    rng = np.random.default_rng(7)
    rows = rng.normal(size=(40, 6))
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    classes = rng.integers(0, 3, 40)
    weights, ridge = rng.uniform(0.5, 2, 40), 0.01
    odds, bias = fit(rows, classes, weights, ridge, 3000)
    scores = rows @ odds + bias
    chance = np.exp(scores) / np.exp(scores).sum(1, keepdims=True)
    off = (chance - np.eye(3)[classes]) * (weights / weights.sum())[:, None]
    assert np.abs(rows.T @ off + ridge * odds).max() < 1e-6
    assert np.abs(off.sum(0)).max() < 1e-6


def test_what_is_taught_is_told_and_names_are_not_learned():
    examples = [
        Example(
            kind, f"{kind}/{at}", frozenset({*page_body.words("Suparman, surat"), *said, extra})
        )
        for kind, said in (
            ("nib", ("USAHA", "OSS")),
            ("ktp", ("AGAMA", "LAHIR")),
            (OTHER, ("HARGA", "NOTA")),
        )
        for at, extra in enumerate(("SATU", "JENIS", "NOMOR"))
    ]
    made = pages.taught(examples)
    taken = {"SURAT", "USAHA", "OSS", "AGAMA", "LAHIR", "HARGA", "NOTA", "SATU", "JENIS", "NOMOR"}
    assert set(made["words"]) == taken
    names = list(made["bias"])
    assert names == list(kinds())
    rarity, *odds = made["words"]["OSS"]
    assert rarity > made["words"]["SURAT"][0]
    assert odds[names.index("nib")] == max(odds) > 0
    assert made["words"]["NOTA"][1 + names.index("nib")] < 0


def test_the_stored_model_is_the_one_of_these_papers():
    """Only of papers and layouts in the house: every word in two of them, and small."""
    assert pages.MODEL.stat().st_size < 1_000_000
    made = page_body.model()
    assert "berkas-lab train pages" in pages.MODEL.read_text("utf-8")
    assert (made.weight, made.least, made.most) == (pages.WEIGHT, pages.LEAST, pages.MOST)


@pytest.mark.parametrize("name", ["SUPARMAN", "BORNEO"])
def test_no_name_is_stored(name):
    assert not page_body.words(name) & page_body.model().odds.keys()
