"""Whom a letter is to, where that is the applicant (extractors.addressees)."""

import pytest

from extractors.addressees import company, site
from extractors.layout import document_text
from tests.drawing import page

BESIDE = """
                     DINAS KESEHATAN KOTA BONTANG
                                             Bontang, 3 Mei 2021
Nomor    : 440/77/SDK/V/2021                 Kepada
Sifat    : Biasa                             Yth. Pimpinan CV. TIRTA
Lampiran : -                                      HERBAL KUSUMA
Perihal  : Rekomendasi Izin Usaha            Jl. Pattimura Gg. 3 No. 14 RT. 09
           Kecil Obat Tradisional            Kel. Api-Api Kec. Bontang Utara
                                             Kota Bontang
                                             di -
                                                  Bontang

Memperhatikan surat Saudara tanggal 1 April 2021, bersama ini kami sampaikan hal-hal berikut.
"""

UNDER = """
                     DINAS KESEHATAN KOTA BONTANG
Nomor    : 440/77/SDK/V/2021
Perihal  : Rekomendasi
Kepada
Yth. Direktur PT Daun Mekar
Jalan Sutan Syahrir No. 8 RT. 21 Kelurahan Lok Tuan
Kota Bontang

Sehubungan dengan permohonan Saudara, kami memberikan rekomendasi untuk sediaan serbuk.
"""

OFFICE = """
                     DINAS KESEHATAN KOTA BONTANG
Nomor    : 440/77/SDK/V/2021                 Yth. Kepala DPMPTSP
Perihal  : Rekomendasi CV Tirta              Jl. Basuki Rahmat No. 2
                                             di Samarinda
"""


def _raw(finder, drawing):
    text = document_text([(0, page(drawing))], "tesseract")
    return [place.raw for place in finder(text)]


@pytest.mark.parametrize(
    ("drawing", "name", "place"),
    [
        (
            BESIDE,
            "CV. TIRTA HERBAL KUSUMA",
            "Jl. Pattimura Gg. 3 No. 14 RT. 09 Kel. Api-Api Kec. Bontang Utara Kota Bontang",
        ),
        (
            UNDER,
            "PT Daun Mekar",
            "Jalan Sutan Syahrir No. 8 RT. 21 Kelurahan Lok Tuan Kota Bontang",
        ),
    ],
    ids=["beside number and subject", "under them"],
)
def test_the_applicants_block_gives_company_and_place(drawing, name, place):
    assert _raw(company, drawing) == [name]
    assert _raw(site, drawing) == [place]


def test_a_town_behind_a_comma_is_none_of_the_name():
    drawing = UNDER.replace(
        "PT Daun Mekar\nJalan Sutan Syahrir No. 8", "PT Daun Mekar, Bontang\ndi -"
    )
    assert _raw(company, drawing) == ["PT Daun Mekar,"]


def test_a_letter_to_an_office_gives_none():
    assert _raw(company, OFFICE) == []
    assert _raw(site, OFFICE) == []
