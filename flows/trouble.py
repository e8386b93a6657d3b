"""What is said when a command fails: a sentence for the person, the details for the log."""

from __future__ import annotations

import traceback

from dossier import settings
from dossier.errors import UsageError
from flows import faults, speech

USAGE = 2
FAILED = 4


def fault(error: Exception, what: str, setting: settings.Settings | None) -> int:
    """Say that the program is at fault, and where the details are; returns the exit status."""
    if setting is not None and setting.debug:
        speech.err("".join(traceback.format_exception(error)))
    number = faults.record(error, setting.log) if setting is not None else None
    if number is None or setting is None:
        where = "Rinciannya tidak dapat dicatat"
    else:
        where = f"Rinciannya, tanpa isi berkas, dicatat di {setting.log} dengan nomor {number}"
    speech.err(
        f"{what} gagal karena kesalahan di dalam program; berkas Anda tidak berubah. {where}. "
        "Jalankan lagi; bila terulang, kirim catatan itu kepada pengelola."
    )
    return FAILED


def settings_or_none() -> settings.Settings | None:
    """The settings; None when they make no sense themselves."""
    try:
        return settings.read()
    except UsageError:
        return None
