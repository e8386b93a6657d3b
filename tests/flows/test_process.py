import errno
import json
import os
import tempfile
from pathlib import Path

import jsonschema
import pytest
from PIL import Image

from dossier.result import json_schema
from flows import cli, output, recipe

NIK = "6472990503870001"


@pytest.fixture(autouse=True)
def temporary(tmp_path, monkeypatch):
    """A temporary folder of its own, in which nothing may be left."""
    folder = tmp_path / "tmp"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    yield folder
    # multiprocessing keeps a socket in its own folder until the interpreter ends.
    assert [each for each in folder.iterdir() if not each.name.startswith("pymp-")] == []


def blank(folder, name="kosong.png"):
    folder.mkdir(parents=True, exist_ok=True)
    Image.new("L", (620, 877), 255).save(folder / name)


def process(*call):
    return cli.main(["process", *map(str, call)])


def read(path):
    form = json.loads(path.read_text(encoding="utf-8"))
    jsonschema.validate(form, json_schema())
    return form


def test_where_nothing_can_be_read_the_result_says_why(tmp_path, capsys):
    scans = tmp_path / "scans"
    scans.mkdir()
    (scans / "kosong.jpg").write_bytes(b"")
    (scans / "catatan.pdf").write_text("bukan PDF")
    assert process(scans, "--out", tmp_path / "hasil") == 3
    out, err = capsys.readouterr()
    assert out.splitlines()[1] == str(tmp_path / "hasil" / "result.json")
    assert "kosong.jpg" in err
    assert "tidak ada yang dapat dibaca" in err
    files = read(tmp_path / "hasil" / "result.json")["files"]
    assert [each["name"] for each in files] == ["catatan.pdf", "kosong.jpg"]
    assert all(each["status"] not in {"ok", "repaired"} and each["message"] for each in files)


def test_an_empty_folder_is_nothing_readable(tmp_path):
    (tmp_path / "scans").mkdir()
    assert process(tmp_path / "scans", "--out", tmp_path / "hasil") == 3
    form = read(tmp_path / "hasil" / "result.json")
    assert form["files"] == []
    assert len(form["checklist"]) == 19


def test_every_dossier_is_tried_and_the_highest_status_counts(tmp_path, monkeypatch, capsys):
    for name in ("satu", "dua", "tiga"):
        blank(tmp_path / "masuk" / name)
    (tmp_path / "masuk" / "empat").mkdir()
    whole = recipe.process

    def fails_once(paths, **others):
        if any("dua" in str(path) for path, _ in paths):
            raise KeyError(NIK)
        return whole(paths, **others)

    monkeypatch.setattr(recipe, "process", fails_once)
    folders = [tmp_path / "masuk" / name for name in ("satu", "dua", "tiga", "empat")]
    assert process(*folders, "--each", "--out", tmp_path / "hasil", "--received", "2026-11-24") == 4
    out, err = capsys.readouterr()
    made = [str(each.relative_to(tmp_path)) for each in (tmp_path / "hasil").rglob("*.json")]
    assert sorted(made) == [f"hasil/{name}/result.json" for name in ("empat", "satu", "tiga")]
    assert not (tmp_path / "hasil" / "dua").exists()
    assert [line.split(":")[0] for line in out.splitlines()[::2]] == ["satu", "tiga", "empat"]
    assert "dua gagal karena kesalahan di dalam program" in err
    assert "Traceback" not in err
    assert NIK not in err
    log = Path(os.environ["BERKAS_LOG"])
    assert str(log) in err
    assert "KeyError" in log.read_text()
    assert NIK not in log.read_text()
    assert read(tmp_path / "hasil" / "satu" / "result.json")["received"] == "2026-11-24"


def test_a_developer_may_see_the_traceback(tmp_path, monkeypatch, capsys):
    def fails(*_args, **_others):
        raise KeyError(NIK)

    blank(tmp_path / "scans")
    monkeypatch.setattr(recipe, "process", fails)
    monkeypatch.setenv("BERKAS_DEBUG", "1")
    assert process(tmp_path / "scans", "--out", tmp_path / "hasil") == 4
    assert "Traceback" in capsys.readouterr().err
    assert not (tmp_path / "hasil").exists()


def test_a_full_disk_is_called_that(tmp_path, monkeypatch, capsys):
    def full(*_args, **_others):
        raise OSError(errno.ENOSPC, "No space left on device")

    blank(tmp_path / "scans")
    monkeypatch.setattr(output, "published", full)
    assert process(tmp_path / "scans", "--out", tmp_path / "hasil") == 4
    assert "Disk penuh" in capsys.readouterr().err


@pytest.mark.slow
def test_a_letter_is_read_checked_and_shown(tmp_path, letter, capsys):
    scans = tmp_path / "scans"
    scans.mkdir()
    letter.save(scans / "surat.pdf", resolution=150)
    blank(scans)
    (scans / "catatan.txt").write_text("halo")
    (scans / "Thumbs.db").write_bytes(b"x")
    call = (scans, "--out", tmp_path / "hasil", "--report", "--table", "--applicant", "badan")
    assert process(*call) == 0
    form = read(tmp_path / "hasil" / "result.json")
    assert [each["name"] for each in form["files"]] == ["catatan.txt", "kosong.png", "surat.pdf"]
    assert [each["status"] for each in form["pages"]] == ["blank", "read"]
    (document,) = form["documents"]
    assert document["type"] == "surat_permohonan"
    assert form["applicant"] == "badan"
    out, err = capsys.readouterr()
    summary, path, *table = out.splitlines()
    assert summary.startswith("scans: 2 halaman dari 3 berkas; 19 persyaratan: ")
    assert path == str(tmp_path / "hasil" / "result.json")
    assert any("Surat permohonan" in line and "%" in line for line in table)
    assert "surat.pdf hal. 1: terbaca" in err
    assert "catatan.txt" in err
    html = (tmp_path / "hasil" / "report.html").read_text(encoding="utf-8")
    for page in (1, 2):
        assert f"pages/hal-{page:03}.jpg" in html
        assert (tmp_path / "hasil" / "pages" / f"hal-{page:03}.jpg").exists()
    assert 'id="b-0-nomor-0"' in html
