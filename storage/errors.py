"""What can go wrong with what is kept."""

from dossier.errors import BerkasError


class StorageError(BerkasError):
    """The database or the object store does not answer, or holds something damaged."""

    code = "penyimpanan"


class NotFoundError(BerkasError):
    """What was asked for is not kept here."""

    code = "tidak_ditemukan"


class ConflictError(BerkasError):
    """Somebody else was faster: the version moved on, or what must be unique is there already."""

    code = "bentrok"


class FencedError(BerkasError):
    """An older attempt of a job tried to write; the newer one has taken over."""

    code = "percobaan_lama"
