"""Where a letter of recommendation decides: the words that a verifier is shown for it."""

import doctest

import pytest

from dossier import verdicts
from dossier.verdicts import deciding, read_decision


@pytest.mark.parametrize(
    ("letter", "decision", "said"),
    [
        (
            "Nomor : 441/12. Sarana tersebut memenuhi syarat dan direkomendasikan untuk "
            "memperoleh izin. Rekomendasi ini bukan izin.",
            "diberikan",
            ["direkomendasikan"],
        ),
        (
            "Menjawab permohonan Saudara agar diberikan rekomendasi, dengan ini rekomendasi "
            "belum dapat kami berikan.",
            "tidak_diberikan",
            ["belum dapat kami berikan"],
        ),
        (
            "Rekomendasi dapat diberikan dengan catatan agar memperbaiki alur produksi. Apabila "
            "di kemudian hari terdapat kekeliruan akan diperbaiki.",
            "bersyarat",
            ["diberikan", "dengan catatan"],
        ),
        (
            "Hasil peninjauan: sarana belum memenuhi ketentuan.",
            "tidak_diberikan",
            ["belum memenuhi"],
        ),
        ("Pada prinsipnya kami tidak keberatan.", "diberikan", ["tidak keberatan"]),
        ("Sarana D1REKOMENDASIKAN kepada pemohon.", "diberikan", ["D1REKOMENDASIKAN"]),
    ],
)
def test_the_words_that_decide_are_pointed_at(letter, decision, said):
    reading = read_decision(letter)
    assert reading is not None
    assert reading.decision == decision
    assert [letter[start:end] for start, end in deciding(letter, reading)] == said


def test_doctests():
    assert doctest.testmod(verdicts).failed == 0
