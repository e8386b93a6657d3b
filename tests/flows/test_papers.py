"""``berkas papers``: of a result folder and of a stored dossier."""

import contextlib
import datetime as dt
import io

import pdfplumber
import pytest

from dossier import settings
from flows import cli, home
from office import intake
from tests import specimens
from tests.office.paper import DAY, PDF
from tests.office.people import CS, hire

PAPERS = ("checklist", "form-verifikasi", "surat-kekurangan")


@pytest.fixture
def office(tmp_path, monkeypatch):
    """An office in a folder of its own, with its people; returns its store while it is open."""
    monkeypatch.setenv("BERKAS_HOME", str(tmp_path / "kantor"))
    monkeypatch.setenv("BERKAS_OFFICE_ADDRESS", "Jalan Contoh Nomor 1")
    setting = settings.read()
    home.prepare(setting)
    with contextlib.closing(home.open_store(setting)) as store:
        hire(store)
        yield store


def text(path):
    with pdfplumber.open(io.BytesIO(path.read_bytes())) as pdf:
        return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def test_the_papers_of_a_result_folder_confirm_nothing(tmp_path, capsys):
    (tmp_path / "result.json").write_text(specimens.result().to_json(), encoding="utf-8")
    out = tmp_path / "kertas"
    assert cli.main(["papers", str(tmp_path), "--out", str(out)]) == 0
    made = sorted(path.name for path in out.iterdir())
    assert made == [f"{each}.pdf" for each in PAPERS]
    assert capsys.readouterr().out.splitlines() == [str(out / name) for name in made]
    assert "Dipastikan petugas CS: 0 dari 19 persyaratan." in text(out / "checklist.pdf")
    assert "KONSEP, BELUM UNTUK DIKIRIM." in text(out / "surat-kekurangan.pdf")


def test_the_papers_of_a_stored_dossier_carry_its_seal(tmp_path, office):
    (tmp_path / "pindai.pdf").write_bytes(PDF)
    case = intake.accept(
        office,
        by=CS,
        applicant_name="PT Borneo Herbal Lestari",
        applicant="badan",
        received=DAY,
        files=[("pindai.pdf", tmp_path / "pindai.pdf")],
        now=dt.datetime(2026, 11, 24, 1, 0, tzinfo=dt.UTC),
    )
    out = tmp_path / "kertas"
    assert cli.main(["papers", case.id, "--out", str(out)]) == 0
    for each in PAPERS:
        found = text(out / f"{each}-{case.id}.pdf")
        assert "PT Borneo Herbal Lestari" in found
        assert f"Berkas {case.id}" in found
    with office.reading() as work:
        last = work.audit.of(case.id)[-1]
    assert f"segel {last.mac[:12]}" in text(out / f"surat-kekurangan-{case.id}.pdf")
    assert "Jalan Contoh Nomor 1" in text(out / f"surat-kekurangan-{case.id}.pdf")


@pytest.mark.usefixtures("office")
@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("tidak-ada", "bukan folder hasil dan bukan nomor berkas"),
        ("{folder}", "result.json tidak dapat dibaca"),
        ("0123456789abcdef", "tidak ada"),
    ],
)
def test_what_cannot_be_printed_is_told_in_a_sentence(tmp_path, capsys, what, said):
    folder = tmp_path / "kosong"
    folder.mkdir()
    out = tmp_path / "kertas"
    assert cli.main(["papers", what.format(folder=folder), "--out", str(out)]) in {2, 3, 4}
    err = capsys.readouterr().err
    assert said in err
    assert len(err.splitlines()) == 1
    assert not out.exists()


def test_a_result_that_is_none_is_told_so(tmp_path, capsys):
    (tmp_path / "result.json").write_text('{"schema": "lain"}', encoding="utf-8")
    assert cli.main(["papers", str(tmp_path), "--out", str(tmp_path / "kertas")]) == 2
    assert "bukan hasil" in capsys.readouterr().err
