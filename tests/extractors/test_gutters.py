"""Panels on either side of white space are read one after the other where rows tell too little."""

from dossier.kinds import kinds
from dossier.model import Evidence, Field
from extractors.confidence import Absence
from extractors.fields import extract
from extractors.gutters import in_panels
from extractors.layout import document_text
from extractors.two_ways import the_surer, without_births
from extractors.weighing import Found
from tests.drawing import page

STEPS = """
  DIREKTORAT JENDERAL PAJAK
  Riwayat Pendaftaran NPWP

  Data Wajib Pajak              11 Mei 2019     Kartu dikirim
                                08.15           ke alamat pemohon
  Nomor Pokok Wajib Pajak
  84.111.222.3-721.000          9 Mei 2019      Wajib Pajak terdaftar
                                10.02           Didaftarkan pada KPP
  KOPERASI SARI WANGI                           Pratama Samarinda Ilir.
  JALAN PAHLAWAN NO. 5
  SIDODADI, SAMARINDA ULU       7 Mei 2019      Berkas diterima
  KOTA SAMARINDA 75123          09.40           secara elektronik
"""

FORM = """
  FORMULIR

  Nama              : SITI AMINAH
  Jabatan           : Direktur
  Alamat            : Jalan Pahlawan No. 5
  Telepon           : 0541-123456
"""


def _rows(drawing):
    text = document_text([(0, page(drawing))], "tesseract")
    return text, in_panels(text, ("nama", "jabatan", "alamat", "telepon"))


def test_what_stands_on_either_side_of_a_gutter_is_read_one_after_the_other():
    lines = [row.text for row in _rows(STEPS)[1].rows]
    at = lines.index("KOPERASI SARI WANGI")
    assert lines[at : at + 4] == [
        "KOPERASI SARI WANGI",
        "JALAN PAHLAWAN NO. 5",
        "SIDODADI, SAMARINDA ULU",
        "KOTA SAMARINDA 75123",
    ]
    at = lines.index("Didaftarkan pada KPP")
    assert lines[at + 1] == "Pratama Samarinda Ilir."


def test_labels_stay_beside_their_values():
    text, parted = _rows(FORM)
    assert parted is text


def test_a_field_that_rows_do_not_give_is_found_in_its_panel():
    text = document_text([(0, page(STEPS))], "tesseract")
    found = {each.name: each.value for each in extract(kinds()["npwp"], [text])}
    assert found["kpp"] == "KPP PRATAMA SAMARINDA ILIR"
    assert found["nama"] == "KOPERASI SARI WANGI"
    assert found["npwp"] == "841112223721000"


def _said(value, confidence):
    return Found(
        Field("nama", value, value, confidence), Absence(reading=0.9, usual=0.9, missed=0.1)
    )


def test_only_what_is_surer_takes_the_place_of_a_doubtful_field():
    def chosen(one, other):
        (found,) = the_surer([one], [other])
        return found.field.value

    assert chosen(_said(None, 0.3), _said("SITI", 0.8)) == "SITI"
    assert chosen(_said(None, 0.3), _said("SITI", 0.2)) is None
    assert chosen(_said(None, 0.99), _said("SITI", 0.8)) is None
    assert chosen(_said("RUDI", 0.05), _said("SITI", 0.8)) == "SITI"
    assert chosen(_said("RUDI", 0.6), _said("SITI", 0.99)) == "RUDI"
    assert chosen(_said("RUDI", 0.2), _said("SITI", 0.6)) == "RUDI"
    assert chosen(_said("RUDI", 0.05), _said(None, 0.99)) == "RUDI"


def test_a_day_in_a_row_of_births_is_no_day_of_a_paper():
    drawing = """
  Tempat/tgl. lahir   Berau, 12-03-1968   Paser, 15-09-1980

                      Samarinda, 3 Juli 2020
"""
    text = document_text([(0, page(drawing))], "tesseract")
    specs = kinds()["susunan_pengurus"].fields

    def kept(row):
        where = (Evidence(0, row.words[-1].box),)
        day = Field("tanggal", "1980-09-15", "", 0.9, where)
        found = Found(day, Absence(reading=0.9, usual=0.9, missed=0.1))
        return [each.field.name for each in without_births([found], specs, [text])]

    births, letter = text.rows
    assert kept(births) == []
    assert kept(letter) == ["tanggal"]
