"""An address that breaks off goes on with what stands close under its end."""

import pytest

from dossier.kinds import kinds
from extractors.broken_off import gone_on
from extractors.layout import document_text
from extractors.locate import Place
from tests.drawing import page

LEVELS = """
  Alamat : Jl. Antasari No. 40A RT. 014,       Pemilik
           Kel. Baru Tengah Kec. Balikpapan    SITI AMINAH
           {rest}
"""


def _longer(rest):
    text = document_text([(0, page(LEVELS.format(rest=rest)))], "tesseract")
    spec = next(each for each in kinds()["domisili"].fields if each.name == "alamat")
    words = tuple(
        (row, word)
        for row in text.rows
        for word in row.words
        if 110 <= word.box.left < 460 and row.box.top < 60 and word.text != ":"
    )
    place = Place(" ".join(word.text for _, word in words), words, 0.9)
    assert place.raw.endswith("Kec. Balikpapan")
    return gone_on(spec, text, place, ("jabatan", "pemilik"))


@pytest.mark.parametrize("beside", ["", "            Direktur"])
def test_the_rest_of_its_town_is_taken_from_the_line_under_it(beside):
    found = _longer(f"Barat Kota Balikpapan{beside}")
    assert found.raw.endswith("Kec. Balikpapan Barat Kota Balikpapan")
    assert found.words[-1][1].text == "Balikpapan"


@pytest.mark.parametrize("rest", ["Jabatan : Direktur", "menerangkan bahwa usaha", ""])
def test_what_does_not_make_it_whole_is_left(rest):
    assert _longer(rest).raw.endswith("Kec. Balikpapan")
