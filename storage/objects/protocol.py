"""What every object store does."""

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol


class Objects(Protocol):
    """Bytes under the id of a dossier and their own SHA-256; written once, never changed.

    Every method raises :class:`~storage.errors.StorageError` when the store does not answer, and
    :class:`~storage.errors.NotFoundError` for an id or digest that is none.
    """

    def put(self, case_id: str, data: bytes | Path) -> str:
        """Keep bytes, or those of a file; all of them or none, also when the power fails.

        Returns:
            Their SHA-256. What is there already is not written again.
        """
        ...

    def get(self, case_id: str, sha256: str) -> bytes:
        """The bytes.

        Raises:
            NotFoundError: There are none.
            StorageError: They are not the ones that were put.
        """
        ...

    def fetch(self, case_id: str, sha256: str, path: Path) -> None:
        """Write the bytes to a file, which exists only once all of them have proved right.

        Raises:
            NotFoundError: There are none.
            StorageError: They are not the ones that were put.
        """
        ...

    def open(self, case_id: str, sha256: str) -> Iterator[bytes]:
        """The bytes in pieces; whether they are right is known after the last one.

        Raises:
            NotFoundError: There are none.
            StorageError: They are not the ones that were put; raised after the last piece.
        """
        ...

    def keys(self, case_id: str) -> tuple[str, ...]:
        """The digests of all objects of a dossier, sorted."""
        ...

    def remove_all(self, case_id: str) -> None:
        """Destroy all objects of a dossier."""
        ...

    def check(self) -> None:
        """Make sure that the store answers and takes objects."""
        ...

    def close(self) -> None:
        """Close all connections."""
        ...
