"""Values to JSON and back without a difference, and no way to make anything but values."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.codec import decode, encode
from dossier.model import Box, Evidence, Field, Line, Page, PageText, Quality, Word
from extractors.sheet import Sheet
from tests.specimens import DEED, KTP, PAGES

TEXT = PageText("tesseract", (Line((Word("NIK", Box(1, 2, 3, 4), 0.875),)),), (100, 50))
PAGE = Page(
    0, 0, 1, "read", size=(100, 50), skew=-0.8, rotation=90, photograph=True,
    quality=Quality("ragu", "Kabur.", 0.4, 0.5, 1.0, None), texts=(TEXT,), image="x/0.jpg",
    transform=((1.0, 0.1, 1 / 3), (0.0, 1.0, 0.0), (1e-9, 0.0, 1.0)),
)  # fmt: skip


@pytest.mark.parametrize(
    "value",
    [PAGE, *PAGES, KTP, DEED, Sheet(PAGE), (1, None, True, [2.5, "x"]), {"a": (1,), 2: None}, ()],
)
def test_values_come_back_as_they_were(value) -> None:
    assert decode(json.loads(json.dumps(encode(value)))) == value


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
        lambda inner: (
            st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(st.text(), inner)
        ),
    )
)
def test_anything_that_is_plain_comes_back(value) -> None:
    back = decode(json.loads(json.dumps(encode(value))))
    assert back == value
    assert type(back) is type(value)


def test_texts_can_be_told_differently() -> None:
    field = Field("nik", "1", "1", 0.5, (Evidence(0, Box(0, 0, 1, 1)),))
    shouted = encode(field, str.upper)
    assert decode(shouted, str.lower) == field
    assert "NIK" in json.dumps(shouted)


@pytest.mark.parametrize("value", [b"bytes", {1, 2}, object(), Field])
def test_what_is_no_value_is_refused(value) -> None:
    with pytest.raises(TypeError):
        encode(value)


@pytest.mark.parametrize(
    "text",
    [
        '{"subprocess:run": ["ls"]}',
        '{"dossier.model:kinds": []}',
        '{"extractors.pages:inspect": ["a", "b", 0, "c"]}',
        '{"dossier.errors:BerkasError": ["x"]}',
    ],
)
def test_a_cache_file_can_make_nothing_but_values(text: str) -> None:
    with pytest.raises((ValueError, AttributeError)):
        decode(json.loads(text))
