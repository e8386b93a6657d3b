"""Whole values as bytes: JSON of :mod:`dossier.codec`, deflated."""

import json
import zlib
from typing import TypeVar

from dossier.codec import decode, encode
from storage.errors import StorageError

_T = TypeVar("_T")
_LEVEL = 6  # a page of 500 words: 60 kB of JSON to 9 kB in 3 ms; level 9 gains nothing more


def pack(value: object) -> bytes:
    """The value as bytes.

    Raises:
        TypeError: It holds something that is no value of ours.
    """
    text = json.dumps(encode(value), ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(text.encode(), _LEVEL)


def unpack(kind: type[_T], data: bytes) -> _T:
    """What :func:`pack` was given.

    Raises:
        StorageError: The bytes are damaged, or hold something else.
    """
    try:
        value = decode(json.loads(zlib.decompress(data)))
    except (zlib.error, ValueError, TypeError, AttributeError, StopIteration) as error:
        raise _damaged(kind) from error
    if not isinstance(value, kind):
        raise _damaged(kind)
    return value


def _damaged(kind: type) -> StorageError:
    return StorageError(
        f"Isi basis data rusak: {kind.__name__} tidak bisa dibaca. Pulihkan dari cadangan."
    )
