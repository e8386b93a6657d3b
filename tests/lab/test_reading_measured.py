"""Single pages are drawn with their letters in place, and measured from end to end."""

import json

import numpy as np
import pytest
import typst

from lab.cli import main
from lab.reading.letters import normalised
from lab.specimens import lettering, typeset
from lab.specimens.layout import Case, layouts_of
from lab.specimens.rng import stream
from lab.specimens.single import PageOrder, load, make
from lab.specimens.world import draw_facts


def test_letters_stand_where_the_image_has_ink():
    facts = draw_facts(3)
    layout = next(each for each in layouts_of("ktp", "dev") if each.name == "baku")
    boss = facts.pemohon
    printed = layout.print(Case(facts, stream(3, "x"), boss.person, boss.jabatan))
    template = layout.template(printed)
    (lines,) = lettering.lines(typeset.pdf(template, printed.data), 200)
    image = typeset.images(template, printed.data, 200)[0].min(axis=2)
    words = [word for line in lines for word in line if len(word.text) > 3]
    assert boss.person.nik in {normalised(word.text) for word in words}
    for word in words:
        left, top, right, bottom = (round(each) for each in word.box)
        assert image[top:bottom, left:right].min() < 90, word
    assert len(words) > 15


PAPER = """
#import "/kit.typ": *
#set page(width: 100mm, height: 120mm)
#set par(justify: true)
#block(width: 36mm)[Peraturan perundang-undangan]
#meterai("10000")
#e-meterai("10000", "3DC1A0GE1MH308S9KCKP02", ((1, 0), (0, 1)))
"""


def test_duty_stamps_are_no_text_and_a_broken_word_stands_on_two_lines():
    paper = typst.Compiler(
        PAPER.encode(),
        root=typeset.LAYOUTS,
        font_paths=typeset.fonts(),
        sys_inputs={"data": "{}"},
    )
    pdf = paper.compile(format="pdf")
    assert isinstance(pdf, bytes)
    (lines,) = lettering.lines(pdf, 72)
    assert [" ".join(word.text for word in line) for line in lines] == [
        "Peraturan perundang-",
        "undangan",
    ]


@pytest.mark.parametrize(
    ("tier", "kind"), [("clean", "ktp"), ("office", "strttk"), ("phone", "npwp"), ("office", "")]
)
def test_a_single_page_is_the_same_each_time(tmp_path, tier, kind):
    order = PageOrder(11, tier, "dev", kind)
    first = make(order, tmp_path / "a")
    assert make(order, tmp_path / "b") == first == load(tmp_path / "a")
    one, two = (tmp_path / name / first.file for name in ("a", "b"))
    assert one.read_bytes() == two.read_bytes()
    assert first.kind == kind or not kind
    assert sum(len(line) for line in first.lines) > 10


def test_words_of_a_photograph_lie_within_its_sheet(tmp_path):
    page = make(PageOrder(5, "phone", "dev", "ktp"), tmp_path)
    matrix = np.array(page.matrix)
    quad = np.array(page.quad)
    for line in page.lines:
        for word in line:
            x, y, w = matrix @ ((word.box[0] + word.box[2]) / 2, (word.box[1] + word.box[3]) / 2, 1)
            sides = np.roll(quad, -1, axis=0) - quad
            reach = np.array([x / w, y / w]) - quad
            assert (sides[:, 0] * reach[:, 1] - sides[:, 1] * reach[:, 0] > 0).all()


def test_a_dossier_without_that_document_is_refused(tmp_path):
    without = next(seed for seed in range(20) if not draw_facts(seed).susulan)
    with pytest.raises(LookupError):
        make(PageOrder(without, "clean", "dev", "berita_acara"), tmp_path)


@pytest.mark.slow
def test_reading_is_measured_and_again_from_memory(tmp_path, capsys):
    told = []
    for name in ("one", "two"):
        out = tmp_path / name
        order = [
            "reading", "--tiers", "clean", "--texts", "1", "--numbers", "2", "--left-out", "0",
            "--seed", "smoke", "--jobs", "1", "--cache", str(tmp_path / "cache"),
            "--out", str(out), "--errors", str(out / "errors.jsonl"),
        ]  # fmt: skip
        assert main(order) == 0
        told.append(json.loads((out / "reading.json").read_text())["figures"])
    first, second = (each["clean"]["dev"] for each in told)
    assert first["pages"] == 3
    assert first["upright"]["text"]["right"] + first["upright"]["cards"]["right"] == 3
    for timed in (first, second):
        timed["verdicts"].pop("seconds")
        timed["verdicts"].pop("most_seconds")
    assert second == first
    assert "3/3 halaman" in capsys.readouterr().err


@pytest.mark.parametrize(
    "order",
    [["--texts", "0", "--numbers", "0"], ["--old-cache"]],
)
def test_what_cannot_be_measured_is_said(tmp_path, capsys, order):
    assert main(["reading", "--out", str(tmp_path), "--seed", "1", *order]) == 2
    assert capsys.readouterr().err
