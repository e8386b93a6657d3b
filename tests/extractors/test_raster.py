"""A page as pixels: what is counted comes out as NumPy has it."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from extractors.raster import percentiles


@given(
    st.binary(min_size=1, max_size=400),
    st.lists(st.floats(0, 100), min_size=1, max_size=4),
)
def test_percentiles_are_numpys_to_the_last_bit(grey, shares):
    pixels = np.frombuffer(grey, np.uint8)
    assert percentiles(pixels, *shares) == np.percentile(pixels, shares).tolist()


def test_percentiles_of_a_strip_of_a_page_that_is_not_contiguous():
    page = np.arange(240, dtype=np.uint8).reshape(12, 20)
    assert percentiles(page[::2, ::3], 2, 75) == np.percentile(page[::2, ::3], (2, 75)).tolist()
