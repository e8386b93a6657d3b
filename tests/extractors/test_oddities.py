"""What a value shows by its own words; values as papers print them."""

import pytest

from dossier import parsers
from extractors.oddities import is_cut, is_wordy


@pytest.mark.parametrize(
    ("value", "cut"),
    [
        ("JL. SENTOSA NO. 185 DESA RANTAU HEMPANG KEC", True),
        ("BALAI BESAR PENGAWAS OBAT DAN MAKANAN DI", True),
        ("JL. JENDERAL SUDIRMAN NO.", True),
        ("JL. CUT NYAK DIEN KM. 36", False),
        ("KEC. SAMARINDA KOTA", False),
        ("BALAI BESAR PENGAWAS OBAT DAN MAKANAN DI SAMARINDA", False),
        (("kapsul", "pil"), False),
        ("", False),
        (None, False),
    ],
)
def test_a_value_that_calls_for_another_word_was_cut(value, cut):
    assert is_cut(value) is cut


@pytest.mark.parametrize(
    ("value", "wordy"),
    [
        ("TANDA TANGAN PEMOHON", True),
        ("ALAMAT PRODUKSI", True),
        ("Hj. SITI AMINAH, S.FARM., APT.", False),
        ("I GUSTI AYU SUARTINI", False),
    ],
)
def test_a_person_is_not_called_like_a_label(value, wordy):
    assert is_wordy(value, parsers.person_name) is wordy


def test_a_company_may_be():
    assert not is_wordy("PT PRODUKSI OBAT", parsers.company_name)
