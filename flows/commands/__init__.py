"""What ``berkas`` can be asked to do, a module for each family of commands.

Each module adds its commands to the parser and names the function that does them. What takes long
to load (engines, Prefect, the database) is loaded by that function only.
"""

from __future__ import annotations

from collections.abc import Sequence

from dossier.errors import BerkasError, RuleSetError, UsageError
from flows import arguments, speech, trouble
from flows.commands import explain, jobs, papers, people, reading, services
from flows.version import version


def run(argv: Sequence[str]) -> int:
    """Do what was asked and return the exit status; a person gets a sentence, never a traceback."""
    speech.prepare()
    try:
        given = parser().parse_args(argv)
        return int(given.do(given))
    except (UsageError, RuleSetError) as error:
        speech.err(error.message)
        return trouble.USAGE
    except BerkasError as error:
        speech.err(error.message)
        return trouble.FAILED
    except Exception as error:  # noqa: BLE001 - no traceback for a user, ever
        return trouble.fault(error, "Perintah ini", trouble.settings_or_none())


def parser() -> arguments.Parser:
    """The command line of ``berkas``."""
    whole = arguments.Parser(
        "berkas",
        "Membaca pindaian berkas permohonan izin, mengisi daftar periksanya, dan mengantarnya "
        "sampai terbit.",
    )
    whole.group.add_argument(
        "--version",
        action="version",
        version=f"berkas {version()}",
        help="tampilkan versi",
    )
    commands = whole.add_subparsers(
        title="Perintah", dest="command", metavar="PERINTAH", required=True
    )
    for family in (reading, explain, papers, services, jobs, people):
        family.add(commands)
    return whole
