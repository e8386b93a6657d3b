"""How the reader of prose is taught: its texts, their wear, and that a course can be repeated."""

import pytest

from dossier.declaration import Prose
from dossier.kinds import kinds
from extractors import prose
from lab.evaluate import with_prose
from lab.evaluate.metrics import Compared, prose_compared
from lab.evaluate.rows import FieldResult, FieldRow
from lab.evaluate.statistics import Share
from lab.prose.examples import Example, recased, reworded, worn
from lab.prose.letters import letter
from lab.prose.papers import TAUGHT, entities, example, papers
from lab.prose.training import Course, corpus, save, size, teach
from lab.specimens.rng import stream

TEXT = Example(
    ("Saya", ",", "SITI", "AMINAH", ",", "Direktur", "PT", ".", "BORNEO", "JAYA"),
    ((2, 4, "pembuat"), (5, 6, "jabatan"), (6, 10, "badan")),
)
COURSE = Course("uji", dossiers=1, letters=8, rounds=2)


def _said(text: Example) -> dict[str, str]:
    return {entity: " ".join(text.pieces[start:end]) for start, end, entity in text.spans}


def test_a_letter_says_what_is_marked_in_it():
    wanted = frozenset({"pembuat", "badan"})
    for seed in range(20):
        made = letter(seed, wanted)
        assert {entity for _, _, entity in made.spans} <= wanted
        assert all(0 <= start < end <= len(made.pieces) for start, end, _ in made.spans)
        assert not any(mark in "".join(made.pieces) for mark in "{}")
    assert letter(7, wanted) == letter(7, wanted)


def test_the_truth_of_a_paper_is_found_in_it():
    for layout, done, text in papers(3, "dev", only=["surat_permohonan/prosa"]):
        told = example(layout, done, text, 500)
        said = {entity: value.upper() for entity, value in _said(told).items()}
        firm = str(done.fields["nama_badan"])
        assert firm.rsplit(maxsplit=1)[-1] in said["badan"]
        assert str(done.fields["jabatan"]) == said["jabatan"]
        break
    else:
        pytest.fail("no such paper")


def test_no_layout_that_is_left_out_is_ever_learned():
    assert all(not layout.left_out for layout, _, _ in papers(3, "dev"))


def test_rewording_leaves_values_alone():
    for seed in range(30):
        assert _said(reworded(TEXT, stream(seed, "t"), ["yang"])) == _said(TEXT)


def test_wear_never_glues_a_value_to_what_is_around_it():
    for seed in range(60):
        text = worn(TEXT, stream(seed, "t"))
        assert all(0 <= start < end <= len(text.pieces) for start, end, _ in text.spans)
        # Letters may be misread; the words around stay where they were.
        assert text.spans[0][0] >= 1


def test_case_changes_letters_and_nothing_else():
    for seed in range(30):
        text = recased(TEXT, stream(seed, "t"))
        assert [each.upper() for each in text.pieces] == [each.upper() for each in TEXT.pieces]
        assert text.spans == TEXT.spans


def test_the_same_course_gives_the_same_reader(tmp_path):
    texts = corpus(COURSE)
    found = []
    for name in ("a", "b"):
        model = teach(texts, COURSE)
        save(model, tmp_path / name, COURSE, texts)
        found.append([prose.marked(each.pieces, model) for each in texts])
    assert found[0] == found[1]
    assert (tmp_path / "a/ner/model").read_bytes() == (tmp_path / "b/ner/model").read_bytes()
    assert 0 < size(tmp_path / "a") < 5_000_000
    assert "--seed uji" in (tmp_path / "a" / prose.ABOUT).read_text()


def test_what_declarations_ask_for_first_is_what_is_taught_of_the_field():
    asked = {
        kind.type: {
            spec.name: next(each.entity for each in spec.locators if isinstance(each, Prose))
            for spec in kind.fields
            if spec.in_prose
        }
        for kind in kinds().values()
    }
    for kind, fields in asked.items():
        # A deed of change takes its fields, and the wordings of them, from that of foundation; a
        # report of a visit from a recommendation.
        same = (each for each in TAUGHT if fields.items() <= asked[each].items())
        taught = TAUGHT.get(kind) or TAUGHT[next(same)] if fields else {}
        assert fields.items() <= taught.items(), kind
    assert {"pembuat", "badan", "alamat_kantor"} <= set(entities())


def _row(field: str, on: FieldResult | None, off: FieldResult | None) -> FieldRow:
    return FieldRow(
        tier="clean",
        dossier="d",
        kind="surat_permohonan",
        left_out=False,
        layout="x",
        field=field,
        truth="A",
        value="A",
        raw="A",
        confidence=0.9,
        readers=(),
        page=0,
        result="right",
        with_prose=on,
        without_prose=off,
    )


def test_what_it_adds_and_what_it_spoils_are_counted_apart():
    rows = [
        _row("nama_pj", "right", "missed"),
        _row("nama_pj", "wrong", "right"),
        _row("nama_pj", "right", "right"),
        _row("nama_pj", "absent", "absent"),
        _row("nik", "invented", "absent"),
        _row("nomor", None, None),
    ]
    counted = prose_compared(rows)
    assert counted["surat_permohonan.nama_pj"] == Compared(Share(2, 3), Share(2, 3), 1, 1)
    assert counted["surat_permohonan.nik"] == Compared(Share(0, 1), Share(1, 1), 0, 1)
    assert set(counted) == {"all", "surat_permohonan.nama_pj", "surat_permohonan.nik"}


def test_only_fields_that_it_is_asked_for_are_read_twice():
    asked = {spec.name for spec in kinds()["surat_permohonan"].fields if spec.in_prose}
    assert asked
    assert "nomor" not in asked
    assert not any(spec.in_prose for spec in kinds()["ktp"].fields)
    assert with_prose.Found("A", None).without is None
