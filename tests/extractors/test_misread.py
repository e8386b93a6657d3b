"""Letters that a value shows to be misread; addresses and numbers that have figures are none."""

import pytest

from dossier import parsers
from extractors.misread import is_misread


@pytest.mark.parametrize(
    ("value", "parse"),
    [
        ("JL. AHMAD YANI NO. 54B RT 027 SUMBER REJ0 KOTA BALIKPAPAN", parsers.address),
        ("UK0T/1435/SA/II/2021", parsers.letter_number),
        ("CV. SARI R1MBA MAHAKAM", parsers.company_name),
        ("PT NUSANTARA F ARMA", parsers.company_name),
        ("DINAS KESEHATAN PROVINS KALIMANTAN TIMUR", parsers.issuer),
        ("REKOMENDASI IZIN USAHA KECIT OBAT TRADISIONAL", parsers.subject),
    ],
)
def test_a_value_shows_that_letters_were_misread(value, parse):
    assert is_misread(value, parse)


@pytest.mark.parametrize(
    ("value", "parse"),
    [
        ("PERUM. BUMI SEMPAJA BLOK D10 NO. 45B RT 05 KOTA SAMARINDA", parsers.address),
        ("JL. H.A.M.M. RIFADDIN GG. 5 NO. 106", parsers.address),
        ("503/437/SDK-FARM/II/2017", parsers.letter_number),
        ("PT. 3 SAUDARA & REKAN", parsers.company_name),
        ("DINAS KESEHATAN KABUPATEN KUTAI KARTANEGARA", parsers.issuer),
        ("BADAN PENANAMAN MODAL DAN PERIZINAN TERPADU", parsers.issuer),
        ("19900512/STRTTK_64/2017/1234", parsers.strttk_number),
        (("kapsul", "salep"), parsers.dosage_forms),
        (None, parsers.address),
    ],
)
def test_a_value_with_figures_where_they_belong_does_not(value, parse):
    assert not is_misread(value, parse)
