"""Scans drawn for the command: they only have to be readable, not to look like anything."""

import pytest
from PIL import Image, ImageDraw, ImageFont

from tests.flows.machinery import Machinery, PrefectServer

LETTER = (
    "SURAT PERMOHONAN",
    "Nomor : 12/BHL/X/2026",
    "Samarinda, 5 Oktober 2026",
    "Yang bertanda tangan di bawah ini :",
    "Nama : SITI AMINAH",
    "Jabatan : Direktur",
    "Nama perusahaan : PT BORNEO HERBAL LESTARI",
    "mengajukan permohonan izin usaha kecil obat tradisional.",
)


@pytest.fixture(scope="session")
def letter():
    """A page image with a letter of application, A4 at 150 dpi."""
    image = Image.new("L", (1240, 1754), 255)
    drawing = ImageDraw.Draw(image)
    for number, line in enumerate(LETTER):
        drawing.text((140, 140 + 60 * number), line, font=ImageFont.load_default(30), fill=0)
    return image


@pytest.fixture(autouse=True)
def _own_log(tmp_path_factory, monkeypatch):
    """No test writes to the log of whoever runs it."""
    monkeypatch.setenv("BERKAS_LOG", str(tmp_path_factory.mktemp("state") / "berkas.log"))
    monkeypatch.delenv("BERKAS_DEBUG", raising=False)
    monkeypatch.delenv("BERKAS_CHILDREN", raising=False)


@pytest.fixture(scope="session")
def prefect(tmp_path_factory):
    """A Prefect server for all tests of a run: it takes a quarter of a minute to be up."""
    server = PrefectServer(tmp_path_factory.mktemp("prefect"))
    server.start()
    server.wait()
    yield server
    server.kill()


@pytest.fixture
def machinery(request, servers, prefect, tmp_path):
    """A store on SQLite and a folder, or on the pair the test asks for; workers on demand."""
    kind = getattr(request, "param", "embedded")
    found = Machinery(tmp_path, servers.pair(kind, tmp_path), prefect)
    yield found
    found.close()


@pytest.fixture(scope="session")
def scans(letter, tmp_path_factory):
    """Makes a PDF with so many pages, each another: equal pages would be one object."""
    folder = tmp_path_factory.mktemp("pindaian")

    def make(pages, name="surat.pdf"):
        drawn = []
        for number in range(pages):
            page = letter.copy()
            text = f"Lampiran {number + 1} dari {pages}, {name}"
            ImageDraw.Draw(page).text((140, 900), text, font=ImageFont.load_default(30), fill=0)
            drawn.append(page)
        path = folder / f"{pages}-{name}"
        drawn[0].save(path, save_all=True, append_images=drawn[1:], resolution=150)
        return path

    return make
