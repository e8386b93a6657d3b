"""The worth of a stamp of which the signature or the seal has taken a part; drawn in the test."""

import pytest

from dossier import problems
from dossier.kinds import kinds
from extractors.fields import extract
from extractors.layout import document_text
from tests.drawing import page


def _duty(stamp):
    drawing = f"""
            SURAT PERNYATAAN
Saya menyatakan sanggup bekerja penuh waktu sebagai tenaga teknis kefarmasian.
                     Samarinda, 12 Mei 2015
{stamp}
                     SITI AMINAH
"""
    text = document_text([(0, page(drawing))], "tesseract")
    fields = extract(kinds()["pernyataan_ttk"], [text])
    return next((each for each in fields if each.name == "materai"), None)


@pytest.mark.parametrize(
    ("stamp", "worth"),
    [
        ("        TETPRL\n        1000\n        RUPIAH", "10000"),
        ("        1OO00 RUPIAH", "10000"),
        ("        60O0\n        RUPIAN", "6000"),
    ],
)
def test_a_stamp_whose_name_is_hidden_is_known_by_rupiah(stamp, worth):
    field = _duty(stamp)
    assert field is not None
    assert field.value == worth
    assert problems.TWO_WAY_DIGIT in field.problems


@pytest.mark.parametrize(
    "stamp",
    [
        "        METERAI\n        LEKTRONIH\n        10000\n        MHT0T7LSASFXETDT SM0D9M",
        "        METERAI\n        ELEKTRONI\n        10000\n        H5H2C8KKB0DFUNWPDGMHDE",
        "        OF  ELEK  IK\n        10000\n        N  TF1S71T4JST51KSMMUFFPP",
        "        METERAI\n        10000\n        WKP6816KEE3U21JH5J8EWV",
    ],
)
def test_an_electronic_stamp_is_known_by_a_piece_of_its_name_or_the_number_under_it(stamp):
    field = _duty(stamp)
    assert field is not None
    assert field.value == "e-meterai"


@pytest.mark.parametrize(
    "stamp",
    [
        "        METERAI\n        TEMPEL\n        10000\n        C4AKX123456789",
        "        METERAI\n        TEMPEL\n        10000\n        85F41AKX123456789\n        RUPIAH",
    ],
)
def test_one_to_be_pasted_has_a_shorter_number(stamp):
    field = _duty(stamp)
    assert field is not None
    assert field.value == "10000"


@pytest.mark.parametrize("stamp", ["  Rp 1.000 rupiah", "  100 RUPIAH", "  1000 lembar"])
def test_other_sums_are_no_stamp(stamp):
    field = _duty(stamp)
    assert field is None or field.value is None
