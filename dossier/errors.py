"""One base for all errors of ours: a stable code, and a sentence for the person who sees it."""


class BerkasError(Exception):
    """An error that a person can do something about.

    Attributes:
        code: Stable name, for logs and tests.
        message: In Indonesian: what happened, to which file or page, what to do.
    """

    code = "kesalahan"

    def __init__(self, message: str) -> None:
        """Keep the sentence that is shown."""
        super().__init__(message)
        self.message = message


class UsageError(BerkasError):
    """The command was called wrongly."""

    code = "pemakaian"


class FileRejectedError(BerkasError):
    """A file that cannot be taken as it is; ``status`` is its state in the public form."""

    code = "berkas_ditolak"

    def __init__(self, message: str, status: str) -> None:
        """Keep the sentence and the state."""
        super().__init__(message)
        self.status = status


class PageFailedError(BerkasError):
    """One page that could not be rendered or read; the rest of the dossier goes on."""

    code = "halaman_gagal"


class EngineDiedError(PageFailedError):
    """The engine process came to its end on this page; another try may go well."""

    code = "mesin_berhenti"


class RuleSetError(BerkasError):
    """A rule set that contradicts itself or does not exist."""

    code = "aturan"
