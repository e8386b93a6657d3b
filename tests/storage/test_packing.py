import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.casework import FieldRef, PageReading
from dossier.model import Box
from storage import StorageError
from storage.packing import pack, unpack
from tests.storage.values import a_page

texts = st.text(st.characters(codec="utf-8"))
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts,
    lambda inner: st.lists(inner).map(tuple) | st.dictionaries(texts, inner),
    max_leaves=20,
)


@given(st.tuples(values))
def test_values_come_back_as_they_were(value: tuple[object, ...]) -> None:
    assert unpack(tuple, pack(value)) == value


def test_a_page_comes_back_to_the_last_digit_and_small() -> None:
    page = a_page(text="é" * 5000)
    assert unpack(PageReading, pack(page)) == page
    assert len(pack(page)) < 2000


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"bukan apa-apa",
        pack(a_page())[:-4],
        zlib.compress(b"{"),
        zlib.compress(b"{}"),
        zlib.compress(json.dumps({"os:system": ["true"]}).encode()),
        zlib.compress(json.dumps({"dossier.model:Box": [1]}).encode()),
        pack(Box(1, 2, 3, 4)),
        pack(FieldRef("ktp", 0, "nik")),
    ],
    ids=range(9),
)
def test_damaged_or_foreign_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(StorageError, match="rusak"):
        unpack(PageReading, data)


def test_what_is_no_value_of_ours_is_not_kept() -> None:
    with pytest.raises(TypeError):
        pack(object())
