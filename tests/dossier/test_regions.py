"""The regency that an address or the head of a letter names (Kepmendagri 300.2.2-2430/2025)."""

from __future__ import annotations

import pytest

from dossier.regions import regency_in


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("DINAS KESEHATAN KABUPATEN PENAJAM PASER", "6409"),  # UTARA stands on the next line
        ("DINAS KESEHATAN PENAJAM PASER", "6409"),
        ("DINAS KESEHATAN KABUPATEN PENAJAM PASER UTARA", "6409"),
        ("DINAS KESEHATAN KABUPATEN PASER", "6401"),
        ("JL. PELITA NO. 3 PASER", "6401"),
        ("DINAS KESEHATAN KABUPATEN KUTAI", None),  # one of three
    ],
)
def test_a_name_that_lost_its_last_word(text: str, code: str | None) -> None:
    found = regency_in(text)
    assert (found.code if found else None) == code
