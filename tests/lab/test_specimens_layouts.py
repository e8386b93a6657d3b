"""Every layout prints, says the truth about each field, and left-out ones stay as pinned."""

import datetime as dt
import io

import pdfplumber
import pytest

from lab.specimens import typeset
from lab.specimens.layout import (
    Case,
    all_layouts,
    layouts_of,
    left_out_digests,
    pinned_digests,
)
from lab.specimens.rng import stream
from lab.specimens.world import draw_facts

READ_KINDS = (
    "surat_permohonan",
    "ktp",
    "npwp",
    "akta_pendirian",
    "sk_ahu",
    "strttk",
    "rekomendasi_balai",
    "rekomendasi_dinkes",
    "pernyataan_farmasi",
    "pernyataan_ttk",
)
DATES = ("tanggal", "tanggal_lahir", "tanggal_terbit", "tanggal_terdaftar")
OWN_WORDS = {"bentuk_sediaan", "putusan", "jenis_bukti", "jenis"}  # lower case in the result
# Limited companies always have the decree that one of the kinds prints.
PT_SEEDS = [s for s in range(30) if draw_facts(s).company.bentuk == "PT"][:3]


def case(layout, seed):
    facts = draw_facts(seed)
    boss = facts.pemohon
    return Case(
        facts, stream(seed, layout.name), boss.person, boss.jabatan, facts.bentuk_sediaan[0]
    )


@pytest.mark.parametrize("layout", all_layouts(), ids=lambda one: f"{one.kind}/{one.name}")
@pytest.mark.parametrize("seed", PT_SEEDS)
def test_layout_prints_with_truth(layout, seed):
    printed = layout.print(case(layout, seed))
    pages = typeset.images(layout.template(printed), printed.data, 20)
    assert pages
    for name in DATES:
        value = printed.fields.get(name)
        if isinstance(value, str):
            dt.date.fromisoformat(value)
    for name, value in printed.fields.items():
        assert value is None or value, name
        if isinstance(value, str) and name not in OWN_WORDS:
            assert value == value.upper() or value == "e-meterai", (name, value)
            assert value == " ".join(value.split())


@pytest.mark.parametrize("kind", READ_KINDS)
def test_each_read_kind_has_a_layout_for_development(kind):
    assert any(not one.left_out for one in layouts_of(kind, "dev"))


def test_left_out_layouts_are_as_pinned():
    assert left_out_digests() == pinned_digests(), (
        "a left-out layout was changed, added or removed without `berkas-lab specimens pin`"
    )


def test_families_of_the_layouts_are_installed():
    assert typeset.missing_families() == []


def test_a_missing_family_is_refused(tmp_path, monkeypatch):
    template = tmp_path / "odd.typ"
    template.write_text('#set text(font: "No Such Family")\nabc', encoding="utf-8")
    monkeypatch.setattr(typeset, "LAYOUTS", tmp_path)
    with pytest.raises(ValueError, match="unknown font"):
        typeset.images(template, {}, 20)


def test_born_digital_text_is_the_printed_text():
    layout = next(one for one in all_layouts() if one.kind == "surat_permohonan")
    printed = layout.print(case(layout, PT_SEEDS[0]))
    with pdfplumber.open(io.BytesIO(typeset.pdf(layout.template(printed), printed.data))) as pdf:
        text = pdf.pages[0].extract_text()
    assert str(printed.fields["nik"]) in text
    assert str(printed.fields["nama_pemohon"]) in text.upper()
