"""What the office refuses, each with a sentence for the person who asked."""

from __future__ import annotations

import datetime as dt

from dossier.errors import BerkasError, UsageError


class NotAllowedError(BerkasError):
    """The account has no right to do that."""

    code = "tidak_berwenang"


class HiddenError(NotAllowedError):
    """The account may not even know of the dossier: it is told what it would be told of none."""

    code = "tidak_ditemukan"

    def __init__(self, case_id: str) -> None:
        """Say what is said of a dossier that does not exist."""
        super().__init__(f"Berkas {case_id} tidak ada.")


class NoRequirementError(UsageError):
    """The rule set, or the result, has no requirement of that name or number."""

    code = "tidak_ditemukan"


class MoveRefusedError(BerkasError):
    """The dossier cannot take that step now."""

    code = "langkah_ditolak"


class WordRefusedError(BerkasError):
    """What a person said of a dossier cannot be kept as it is."""

    code = "isian_ditolak"


class IntakeRefusedError(BerkasError):
    """A dossier that cannot be accepted as it was handed in."""

    code = "penerimaan_ditolak"


class AccountRefusedError(BerkasError):
    """An account that cannot be made or changed so."""

    code = "akun_ditolak"


class LoginRefusedError(BerkasError):
    """Login and password do not belong together; never says which of the two is wrong."""

    code = "masuk_ditolak"

    def __init__(self) -> None:
        """Say the one sentence that there is."""
        super().__init__("Nama masuk atau kata sandi salah. Periksa keduanya, lalu coba lagi.")


class LoginThrottledError(BerkasError):
    """Too many failures, by this login or from this address.

    Attributes:
        wait: How long to wait at most.
    """

    code = "masuk_dibatasi"

    def __init__(self, wait: dt.timedelta) -> None:
        """Keep how long to wait."""
        minutes = max(1, round(wait.total_seconds() / 60))
        super().__init__(
            f"Terlalu banyak percobaan masuk yang gagal. Tunggu {minutes} menit, lalu coba lagi."
        )
        self.wait = wait
