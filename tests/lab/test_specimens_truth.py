"""What the truth says of a layout stands in its text, and inside the page."""

import datetime as dt
import io
from functools import cache

import pdfplumber
import pytest

from lab.specimens import truth_values, typeset, words
from lab.specimens.layout import Case, all_layouts
from lab.specimens.rng import stream
from lab.specimens.world import draw_facts
from tests.lab.printed import in_stream_order, squeezed

# Values that paper prints letter by letter; dates, verdicts and the like have other spellings.
VERBATIM = (
    "nik", "nip", "npwp", "nomor", "nama", "nama_pemohon", "nama_badan", "nama_pj", "pejabat",
    "notaris", "nomor_strttk", "alamat", "alamat_kantor", "alamat_produksi", "instansi",
    "penerbit", "perihal", "kpp", "kedudukan_badan", "kel_desa", "kecamatan", "rt_rw",
    "pemberi", "penerima", "nib", "penanggung_jawab", "nama_pimpinan", "nama_pemegang",
)  # fmt: skip
DATES = (
    "tanggal", "tanggal_lahir", "tanggal_terbit", "tanggal_terdaftar", "berlaku_sampai",
    "berlaku_hingga",
)  # fmt: skip
# A PT with four officers, a CV, a koperasi with its decree, a sole trader.
SEEDS = [1, 3, 34, 6]
# The layouts that are left out stay unseen, their text too.
DEVELOPED = [one for one in all_layouts() if not one.left_out]


def spelled(iso):
    """Return the ways in which paper writes a day, squeezed."""
    if iso == "SEUMUR HIDUP":
        return {"SEUMURHIDUP"}
    day = dt.date.fromisoformat(iso)
    months = [m for m, number in truth_values.months().items() if number == day.month]
    short = words.BULAN_PENDEK[day.month - 1].upper()
    numbers = {f"{day:%d%m%Y}", f"{day:%Y%m%d}"}
    long = {f"{d}{m}{day.year}" for d in (day.day, f"{day:%d}") for m in (*months, short)}
    prose = {squeezed(words.tanggal_kata(day, lama=old)) for old in (False, True)}
    d, y = words.terbilang(day.day), words.terbilang(day.year)
    spoken = {squeezed(f"{d} bulan {m} tahun {y}") for m in months}
    return numbers | long | prose | spoken


def printed_pages(layout, seed):
    facts = draw_facts(seed)
    last = facts.officers[-1] if layout.kind in {"ktp", "pernyataan_farmasi"} else facts.pemohon
    if layout.kind == "sk_ahu" and facts.sk_ahu is None:
        pytest.skip("the firm has no decree")
    form = facts.bentuk_sediaan[0]
    case = Case(facts, stream(seed, layout.name), last.person, last.jabatan, form)
    printed = layout.print(case)
    return printed, typeset.pdf(layout.template(printed), printed.data)


def in_lines(raw):
    """The same text line by line, squeezed."""
    with pdfplumber.open(io.BytesIO(raw)) as pdf:
        return squeezed("".join(page.extract_text() for page in pdf.pages))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("layout", DEVELOPED, ids=lambda one: f"{one.kind}/{one.name}")
def test_truth_is_printed_inside_the_page(layout, seed):
    printed, raw = printed_pages(layout, seed)
    # In the order of the file, where columns do not cut sentences, else by lines.
    stream_order, outside, count = in_stream_order(raw)
    lines = cache(lambda: in_lines(raw))
    assert outside == []
    assert not printed.card or count == 1
    for name in VERBATIM:
        value = printed.fields.get(name)
        if value is not None:
            assert squeezed(value) in stream_order or squeezed(value) in lines(), (name, value)
    for name in DATES:
        value = printed.fields.get(name)
        if value is not None:
            forms = spelled(value)
            assert any(each in stream_order for each in forms) or any(
                each in lines() for each in forms
            ), name
    for officer in printed.fields.get("pengurus") or []:
        assert squeezed(officer["nama"]) in stream_order


@pytest.mark.parametrize("place", ["dx: 180pt, dy: 50pt", "dx: 10pt, dy: 195pt"])
def test_text_over_an_edge_is_seen(place, tmp_path, monkeypatch):
    template = tmp_path / "tepi.typ"
    page = "#set page(width: 200pt, height: 200pt, margin: 0pt)"
    template.write_text(f"{page}\n#place({place})[Jauh sekali]\nabc", encoding="utf-8")
    monkeypatch.setattr(typeset, "LAYOUTS", tmp_path)
    text, outside, count = in_stream_order(typeset.pdf(template, {}))
    assert ("JAUHSEKALI" in text, count) == (True, 1)
    assert "".join(outside).endswith("sekali")
