"""Names of objects: ``<id of the dossier>/<SHA-256 of the bytes>``, and nothing else."""

import re

from storage.errors import NotFoundError, StorageError

_CASE = re.compile(r"[0-9a-f]{16}")
_DIGEST = re.compile(r"[0-9a-f]{64}")


def case_key(case_id: str) -> str:
    """The id of a dossier, when it is one.

    Raises:
        NotFoundError: It is none, such as ``../etc``; nothing is looked up under it.
    """
    if not _CASE.fullmatch(case_id):
        raise NotFoundError("Nomor berkas ini tidak berlaku.")
    return case_id


def digest_key(sha256: str) -> str:
    """The digest of an object, when it is one.

    Raises:
        NotFoundError: It is none.
    """
    if not _DIGEST.fullmatch(sha256):
        raise NotFoundError("Nomor isi ini tidak berlaku.")
    return sha256


def is_digest(name: str) -> bool:
    """Whether that is the name of an object, and not of something half written."""
    return _DIGEST.fullmatch(name) is not None


def missing(case_id: str, sha256: str) -> NotFoundError:
    """There is no such object."""
    return NotFoundError(f"Isi {sha256[:12]}… dari berkas {case_id} tidak ada di penyimpanan.")


def damaged(case_id: str, sha256: str) -> StorageError:
    """The object's bytes are not those that were put."""
    return StorageError(
        f"Isi {sha256[:12]}… dari berkas {case_id} rusak di penyimpanan. Pulihkan dari cadangan."
    )


def unreachable() -> StorageError:
    """The store does not answer, or refuses."""
    return StorageError(
        "Penyimpanan objek tidak bisa dipakai sekarang. Coba lagi sebentar lagi, dan beri tahu "
        "pengelola bila tetap begini."
    )
