"""A made dossier is the same each time, complete, and its truth speaks of its files."""

import argparse
import hashlib

import cv2
import numpy as np
import pikepdf
import pytest
from PIL import Image

from dossier.kinds import kinds
from lab.arguments import kinds_named
from lab.cli import main
from lab.specimens.contents import contents
from lab.specimens.degrade import clean, office, phone
from lab.specimens.dossier import Order, begin, make
from lab.specimens.layout import Case, all_layouts
from lab.specimens.rng import pixels, stream
from lab.specimens.truth import load
from lab.specimens.world import draw_facts

SMALL = ("ktp", "npwp", "strttk")


def digests(folder):
    return {
        p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest()
        for p in sorted(folder.rglob("*"))
        if p.is_file()
    }


@pytest.mark.parametrize("tier", ["clean", "office", "phone"])
def test_same_seed_same_bytes(tmp_path, tier):
    for name in ("a", "b"):
        make(Order(3, tier, documents=("npwp", "strttk")), tmp_path / name)
    assert digests(tmp_path / "a") == digests(tmp_path / "b")


def pages_in(path):
    if path.suffix == ".pdf":
        with pikepdf.open(path) as pdf:
            return len(pdf.pages)
    with Image.open(path) as picture:
        return getattr(picture, "n_frames", 1)


@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("tier", ["clean", "office"])
def test_truth_counts_every_page_once(tmp_path, tier, seed):
    made = make(Order(seed, tier, documents=SMALL), tmp_path)
    truth = load(tmp_path / "truth.json")
    assert truth == made
    names = sorted(p.name for p in (tmp_path / "scans").iterdir())
    assert names == [f.name for f in truth.files]
    for file in truth.files:
        assert pages_in(tmp_path / "scans" / file.name) == file.pages
    assert [p.page for p in truth.pages] == list(range(sum(f.pages for f in truth.files)))
    for document in truth.documents:
        assert document.pages
        for page in document.pages:
            assert document.document in truth.pages[page].documents


def test_whole_dossier_has_blank_and_unrelated_pages(tmp_path):
    truth = make(Order(4, "clean"), tmp_path)
    kinds = {d.type for d in truth.documents}
    assert {"surat_permohonan", "ktp", "npwp", "strttk", "rekomendasi_balai", "lain"} <= kinds
    assert any(p.blank and p.documents == [] for p in truth.pages)
    assert 20 <= len(truth.pages) <= 40


def test_documents_are_drawn_in_a_named_layout(tmp_path):
    truth = make(Order(7, "clean", documents=("strttk/piagam", "domisili")), tmp_path)
    assert {(d.type, d.layout) for d in truth.documents if d.type == "strttk"} == {
        ("strttk", "piagam")
    }
    assert {d.type for d in truth.documents} == {"strttk", "domisili"}


def test_layouts_may_be_named_but_for_those_that_are_left_out():
    assert kinds_named("npwp,strttk/piagam") == ("npwp", "strttk/piagam")
    left_out = next(each for each in all_layouts() if each.left_out)
    for name in ("strttk/tidak_ada", f"{left_out.kind}/{left_out.name}", "tidak_ada"):
        with pytest.raises(argparse.ArgumentTypeError):
            kinds_named(name)


def test_planted_expiry_is_before_the_intake(tmp_path):
    truth = make(Order(7, "clean", documents=("strttk",), plant=("strttk_kedaluwarsa",)), tmp_path)
    (card,) = truth.documents
    assert str(card.fields["berlaku_sampai"]) < truth.received


def drawn_page():
    page = np.full((1400, 1000, 3), 255, dtype=np.uint8)
    cv2.rectangle(page, (100, 100), (140, 140), (0, 0, 0), -1)
    return page


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("scan", [office.scan, phone.photograph], ids=["office", "phone"])
def test_matrix_leads_to_the_mark_on_the_delivered_page(scan, seed):
    page = drawn_page()
    delivered = scan(page, 150, pixels(seed, "t"))
    if delivered.exif != 1:
        pytest.skip("pixels are stored turned; the matrix speaks of the viewed photograph")
    x, y, w = delivered.matrix @ np.array([120.0, 120.0, 1.0])
    at = delivered.image[int(y / w) - 2 : int(y / w) + 3, int(x / w) - 2 : int(x / w) + 3]
    assert at.mean() < 120


def test_clean_scan_keeps_the_page_upright_and_light():
    delivered = clean.scan(drawn_page(), 150, pixels(1, "t"), colour=True)
    assert delivered.rotation == 0
    assert delivered.image.mean() > 225


@pytest.mark.parametrize(
    ("arguments", "word"),
    [(["--plant", "tidak_ada"], "Masalah tidak dikenal"), (["--documents", "x"], "Jenis dokumen")],
)
def test_wrong_order_is_refused_in_words(tmp_path, capsys, arguments, word):
    order = ["specimens", "make", "--seed", "1", "--tier", "clean", "--out", str(tmp_path)]
    assert main([*order, *arguments]) == 2
    assert word in capsys.readouterr().err


def test_left_out_layouts_serve_only_where_asked(tmp_path):
    truth = make(Order(3, "clean", documents=SMALL), tmp_path)
    left_out = {(one.kind, one.name) for one in all_layouts() if one.left_out}
    assert not {(d.type, d.layout) for d in truth.documents} & left_out


@pytest.mark.parametrize("seed", range(12))
def test_who_is_sent_comes_with_the_letter_and_an_identity_card(seed):
    facts = draw_facts(seed)
    wanted = contents(facts, stream(seed, "t"))
    letters = [one.item for one in wanted if one.kind == "surat_kuasa"]
    cards = [one for one in wanted if one.kind == "ktp" and one.person == facts.kuasa.penerima]
    assert letters == list(facts.kuasa.jenis)
    assert bool(cards) == bool(letters)


@pytest.mark.parametrize("jenis", ["pengurusan", "penandatanganan"])
def test_each_power_of_attorney_prints_what_it_is_asked_for(jenis):
    facts = draw_facts(7)
    for layout in (one for one in all_layouts() if one.kind == "surat_kuasa"):
        boss = facts.pemohon
        case = Case(facts, stream(7, layout.name), boss.person, boss.jabatan, jenis)
        assert layout.print(case).fields["jenis"] == jenis


@pytest.mark.parametrize("seed", range(40))
def test_what_came_after_the_intake_comes_together_and_not_after_it(seed):
    facts = draw_facts(seed)
    later = {"berita_acara", "rekomendasi_teknis"}
    kinds = {one.kind for one in contents(facts, stream(seed, "t"))}
    assert kinds & later in (set(), later)
    assert facts.permohonan.tanggal <= facts.kunjungan.tanggal
    assert facts.kunjungan.tanggal <= facts.rek_teknis.surat.tanggal <= facts.received


@pytest.mark.parametrize("seed", range(40))
def test_deed_of_change_is_later_than_the_first(seed):
    facts = draw_facts(seed)
    assert facts.akta.tanggal < facts.perubahan.tanggal < facts.permohonan.tanggal


@pytest.mark.parametrize("seed", [3, 111])
def test_a_dossier_with_everything_has_papers_of_every_kind_in_one_file(seed: int) -> None:
    begun = begin(Order(seed, "office", everything=True))
    asked = [each.wanted.kind for each in begun.draft.papers]
    lacking = {"sk_ahu"} if begun.draft.facts.sk_ahu is None else set()  # firms that are no PT
    assert {*asked} == {*kinds(), "lain"} - lacking
    assert asked.count("lain") >= 10
    assert begun.form == "satu_pdf"
    named = [each.kind for each in contents(begun.draft.facts, stream(seed, "any"))]
    order = [kind for kind in dict.fromkeys(named) if kind in asked]
    assert list(dict.fromkeys(kind for kind in asked if kind in order)) != order
