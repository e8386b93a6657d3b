"""Scans drawn for the command: they only have to be readable, not to look like anything."""

import pytest
from PIL import Image, ImageDraw, ImageFont

LETTER = (
    "SURAT PERMOHONAN",
    "Nomor : 12/BHL/X/2026",
    "Samarinda, 5 Oktober 2026",
    "Yang bertanda tangan di bawah ini :",
    "Nama : SITI AMINAH",
    "Jabatan : Direktur",
    "Nama perusahaan : PT BORNEO HERBAL LESTARI",
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
