"""Captions under their values come before them, where a page has them so."""

from dossier.wording import skeleton
from extractors.layout import document_text
from extractors.turned_captions import captions_first
from tests.drawing import page

STOPS = [
    skeleton(each) for each in ("Nama", "Alamat", "Jenis Kelamin", "Tanggal Terbit", "Berlaku")
]
UNDER = """
  MARIA GORETI UBUNG
  Nama / Name

  JL. SENDAWAR RAYA NO. 8
  KAMPUNG EMPAS
  Alamat

  09 MARET 2023            SEUMUR HIDUP
  Tanggal Terbit           Berlaku
"""
OVER = """
  Nama
  MARIA GORETI UBUNG

  Alamat
  JL. SENDAWAR RAYA NO. 8

  Tanggal Terbit           Berlaku
  09 MARET 2023            SEUMUR HIDUP
"""


def _text(drawing):
    return document_text([(0, page(drawing))], "tesseract")


def test_each_caption_goes_before_all_lines_of_its_value():
    assert [row.text for row in captions_first(_text(UNDER), STOPS).rows] == [
        "Nama / Name",
        "MARIA GORETI UBUNG",
        "Alamat",
        "JL. SENDAWAR RAYA NO. 8",
        "KAMPUNG EMPAS",
        "Tanggal Terbit Berlaku",
        "09 MARET 2023 SEUMUR HIDUP",
    ]


def test_captions_over_their_values_stay_where_they_are():
    text = _text(OVER)
    assert captions_first(text, STOPS) is text


def test_where_all_lines_are_equally_far_nothing_is_turned():
    text = _text("\n".join(line for line in UNDER.split("\n") if line.strip()))
    assert captions_first(text, STOPS) is text
