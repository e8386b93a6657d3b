import json
import subprocess
import sys
from pathlib import Path

import pytest

from dossier import indonesian
from dossier.result import json_schema
from flows import arguments, cli


@pytest.fixture
def scan(tmp_path):
    (tmp_path / "scan.pdf").write_bytes(b"%PDF-1.4")
    return str(tmp_path / "scan.pdf")


@pytest.mark.parametrize(
    ("call", "said"),
    [
        ([], "Belum diisi: PERINTAH."),
        (["proses"], "tidak dapat diisi 'proses'"),
        (["process", "{scan}"], "Belum diisi: --out."),
        (["process", "--out", "{out}"], "Belum diisi: PATH."),
        (["process", "{scan}", "--out"], "--out perlu diisi."),
        (["process", "{scan}", "--out", "{out}", "--laporan"], "Pilihan tidak dikenal: --laporan."),
        (["process", "{scan}", "--out", "{out}", "--rep"], "Pilihan tidak dikenal: --rep."),
        (["process", "{scan}", "--out", "{out}", "--applicant", "pt"], "pilih 'perseorangan'"),
        (["process", "{scan}", "--out", "{out}", "--each=ya"], "--each tidak dapat diisi 'ya'."),
        (["process", "{scan}", "--out", "{out}", "--each"], "bukan folder"),
        (["process", "{scan}", "--out", "{out}", "--received", "24-11-2026"], "bukan '24-11-2026'"),
        (["process", "{scan}", "--out", "{out}", "--received", "2026-02-30"], "bukan '2026-02-30'"),
        (["process", "{scan}", "--out", "{out}", "--received", "2026-W48-2"], "bukan '2026-W48-2'"),
        (
            ["process", "{scan}", "--out", "{out}", "--received", "2016-12-31"],
            "Tidak ada ketentuan",
        ),
        (["process", "{scan}", "--out", "{out}", "--sop", "ikot-rev99"], "'ikot-rev99' tidak ada"),
        (["process", "{scan}", "--out", "{out}", "--children", "0"], "angka dari 1 sampai"),
        (["process", "{scan}x", "--out", "{out}"], "tidak dapat dibuka (tidak ada)"),
    ],
)
def test_a_wrong_call_is_refused_in_a_sentence(tmp_path, scan, capsys, call, said):
    status = cli.main([each.format(scan=scan, out=tmp_path / "out") for each in call])
    out, err = capsys.readouterr()
    assert status == 2
    assert said in err
    assert "Traceback" not in err
    assert len(err.splitlines()) == 1
    assert out == ""
    assert not (tmp_path / "out").exists()


def test_a_setting_that_makes_no_sense_is_wrong_usage(scan, tmp_path, capsys, monkeypatch):
    monkeypatch.setenv("BERKAS_CHILDREN", "banyak")
    assert cli.main(["process", scan, "--out", str(tmp_path / "out")]) == 2
    assert "'banyak'" in capsys.readouterr().err


@pytest.mark.parametrize("call", [["--help"], ["process", "--help"], ["--version"]])
def test_help_is_no_error(call, capsys):
    with pytest.raises(SystemExit) as left:
        cli.main(call)
    assert left.value.code == 0
    assert "berkas" in capsys.readouterr().out


def test_every_option_of_the_contract_is_explained(capsys):
    with pytest.raises(SystemExit):
        cli.main(["process", "--help"])
    text = capsys.readouterr().out
    for option in ("--out", "--each", "--report", "--table", "--applicant", "--sop", "--received"):
        assert option in text
    assert "positional" not in text
    assert "usage" not in text.casefold()


def test_the_schema_can_be_had_from_the_command(capsys):
    assert cli.main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out) == json_schema()


def test_a_saying_that_is_not_known_is_still_said():
    assert arguments.translated("something new") == "Perintah tidak dapat dipahami (something new)."


def test_the_day_of_intake_is_that_of_the_office():
    assert indonesian.OFFICE_ZONE.utcoffset(None).total_seconds() == 8 * 3600


def test_asking_for_help_does_not_load_the_engines():
    code = "import flows.commands, sys; print([m for m in ('cv2', 'openvino') if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(cli.__file__).parents[1],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("way", ["| head -c 1", "> /dev/full", ">&-"])
def test_output_that_nobody_reads_is_no_fault(way):
    code = "import sys; from flows.cli import main; sys.exit(main(['schema']))"
    done = subprocess.run(
        ["bash", "-c", f'set -o pipefail; "{sys.executable}" -c "{code}" {way}'],
        cwd=Path(cli.__file__).parents[1],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    assert done.returncode == 0
