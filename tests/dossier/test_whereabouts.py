"""Addresses in sentences: where they end."""

import pytest
import regex

from dossier.whereabouts import address_after

BEHIND = address_after("terletak|beralamat", 0.8)


@pytest.mark.parametrize(
    "street",
    [
        "Jln. Danau Semayang No. 131, RT. 026, Kelurahan Manggar Baru, Kota Balikpapan",
        "Jl. Sepanjang Gang Rumakan No. 7, Kel. Baqa, Kota Samarinda",
        "Jalan Kesegaran Blok Tubenar No. 2, Desa Loa Janan, Kabupaten Kutai Kartanegara",
    ],
)
def test_an_address_does_not_end_within_a_word(street):
    found = regex.search(BEHIND.expression, f"terletak di {street} yang dikuasai", regex.IGNORECASE)
    assert found
    assert found["value"] == street
