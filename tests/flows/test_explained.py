"""``berkas explain``: the chain as a tree on the terminal."""

import io
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from rich.console import Console

from checklist.sop import load
from dossier import settings
from dossier.problems import MEANING
from flows import cli, explained, home
from office.trail import trail
from office.why.explain import explain
from tests.office.paper import Office
from tests.office.people import VERIFIER, hire
from tests.specimens import DOSSIER, FINDINGS, KTP, result

HOSTILE = "[bold red]merah[/] [link=https://contoh.example]x[/link] \\[a] :smile:"


def said(form, requirement: str) -> str:
    out = io.StringIO()
    made = explain(form, load("ikot-rev03"), requirement)
    Console(file=out, width=200).print(explained.tree(made))
    return out.getvalue()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "result.json").write_text(result().to_json(), encoding="utf-8")
    return tmp_path


def test_the_tree_tells_everything_from_the_verdict_to_the_box() -> None:
    text = said(result(), "ktp")
    for words in (
        "5-6. Fotokopi KTP",
        "✓ SESUAI, yakin 98%",
        "Tercetak nomor 5: “Fotocopy bukti KTP/Identitas pemohon dan/atau”",
        "∅ KOMISARIS I GEDE AGUS WIRAWAN: tidak ada",
        "✓ nik_tanggal_lahir: cocok, yakin 97%",
        "Dasar: PP 37/2007",
        "KTP (halaman 1) · NIK: 6472990503870001 (yakin 99%)",
        "Dikenali dari: label NIK, Nama, Tempat/Tgl Lahir; angka NIK",
        "Tertulis: 64729905O3870001",
        "Tesseract: 64729905O3870001",
        "RapidOCR: 6472990503870001",
        MEANING["huruf_dibaca_angka"],
        "halaman 1 (scan.pdf halaman 1), kotak 412,230,890,268",
        "Diputar 90° searah jarum jam supaya tegak.",
        "ketajaman 0,91; kontras 0,80; 100% halaman di dalam gambar; 200 dpi",
        "Berkas 0.1.0, resep 3f9c0d",
    ):
        assert words in text


def test_for_what_is_missing_it_tells_the_nearest_page() -> None:
    text = said(result(), "12")
    assert "∅ TIDAK ADA, yakin 96%" in text
    assert "halaman 6 (scan.pdf halaman 6): kop kelurahan, judul kuitansi" in text
    assert "Diambil sebagai Dokumen lain (halaman 6), yakin 81%: kuitansi" in text


def test_what_papers_say_is_shown_as_it_is_and_is_no_markup() -> None:
    field = replace(KTP.fields[0], value=HOSTILE, raw=f"{HOSTILE}\x1b[2J", readers=())
    ktp = replace(KTP, reason=HOSTILE, fields=(field,))
    made = replace(DOSSIER, documents=(ktp, *DOSSIER.documents[1:]))
    findings = (replace(FINDINGS[0], message=HOSTILE), FINDINGS[1])
    text = said(result(made, findings=findings), "ktp")
    assert text.count(HOSTILE) >= 4
    assert "\x1b" not in text


@pytest.mark.parametrize("path", ["", "result.json"])
def test_a_result_is_explained_from_its_folder_or_file(folder: Path, path: str, capsys) -> None:
    assert cli.main(["explain", str(folder / path), "5"]) == 0
    out, err = capsys.readouterr()
    assert "SESUAI" in out
    assert err == ""


@pytest.mark.parametrize(
    ("make", "requirement", "sentence"),
    [
        ("", "ktp", "tidak memuat result.json"),
        ("{", "ktp", "bukan hasil yang utuh"),
        ('{"schema": "berkas.result/1"}', "ktp", "bukan hasil yang utuh"),
        (result().to_json().replace('"ikot-rev03"', '"ikot-rev99"'), "ktp", "'ikot-rev99'"),
        (result().to_json(), "paspor", "surat_permohonan (1)"),
    ],
)
def test_what_cannot_be_explained_is_refused_in_a_sentence(
    tmp_path: Path, make: str, requirement: str, sentence: str, capsys
) -> None:
    if make:
        (tmp_path / "result.json").write_text(make, encoding="utf-8")
    assert cli.main(["explain", str(tmp_path), requirement]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert sentence in err
    assert len(err.splitlines()) == 1


def test_a_folder_that_is_not_there_is_not_taken_for_a_dossier(tmp_path: Path, capsys) -> None:
    assert cli.main(["explain", str(tmp_path / "hasil"), "ktp"]) == 2
    assert "hasil tidak ada" in capsys.readouterr().err


def test_a_stored_dossier_is_explained_by_its_numbers_and_the_audit_tells_of_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    monkeypatch.setenv("BERKAS_HOME", str(tmp_path / "kantor"))
    setting = settings.read()
    home.prepare(setting)
    with closing(home.open_store(setting)) as store:
        hire(store)
        office = Office(store, tmp_path)
        case = office.to_verification()
        unread = office.hand_in()
        assert case.registration is not None
        for name in (case.id, case.registration):
            assert cli.main(["explain", name, "ktp"]) == 0
            assert "6472995503870001" in capsys.readouterr().out
        last = trail(store, case.id, by=VERIFIER).events[-1]
        assert last.what.endswith("(baris perintah)")
    assert cli.main(["explain", unread.id, "ktp"]) == 2
    assert "belum selesai dibaca" in capsys.readouterr().err
    assert cli.main(["explain", "0" * 16, "ktp"]) != 0
    assert "tidak ada" in capsys.readouterr().err
