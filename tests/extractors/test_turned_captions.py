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


RULED = """
  MARIA GORETI UBUNG       09 MARET 2023

  Nama                     Tanggal Terbit

  KAMPUNG EMPAS            SEUMUR HIDUP

  Alamat                   Berlaku

  Ketua Konsil
"""


def _is_a_day(caption, value):
    ends = {"Tanggal": "2023", "Berlaku": "HIDUP"}
    return value.endswith(ends.get(caption[0].text, "-"))


def test_half_way_between_two_lines_the_values_tell_whose_a_caption_is():
    text = _text(RULED)
    assert [row.text for row in captions_first(text, STOPS, _is_a_day).rows] == [
        "Nama Tanggal Terbit",
        "MARIA GORETI UBUNG 09 MARET 2023",
        "Alamat Berlaku",
        "KAMPUNG EMPAS SEUMUR HIDUP",
        "Ketua Konsil",
    ]


def test_where_nothing_stands_under_the_last_captions_they_are_turned():
    text = _text(RULED)
    told = captions_first(text, STOPS, lambda *_: False)
    assert [row.text for row in told.rows][:2] == [
        "Nama Tanggal Terbit",
        "MARIA GORETI UBUNG 09 MARET 2023",
    ]


def test_where_neither_values_nor_ends_tell_nothing_is_turned():
    text = _text(RULED.replace("  Ketua Konsil", "  BERAU                    PEREMPUAN"))
    assert captions_first(text, STOPS, lambda *_: False) is text


def test_captions_in_brackets_stand_under_their_lines():
    text = _text("""
  MARIA GORETI UBUNG
  (nama)
  KAMPUNG EMPAS
  (alamat)
""")
    assert [row.text for row in captions_first(text, STOPS).rows] == [
        "(nama)",
        "MARIA GORETI UBUNG",
        "(alamat)",
        "KAMPUNG EMPAS",
    ]
