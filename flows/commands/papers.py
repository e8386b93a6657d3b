"""``berkas papers``: the office's forms and letter of a stored dossier or of a result folder."""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pydantic import ValidationError

from dossier import settings
from dossier.errors import UsageError
from dossier.result import Result
from flows import output, speech

if TYPE_CHECKING:
    from collections.abc import Iterator

    from flows import arguments
    from office.papers.printing import Printed

_ID: Final = re.compile(r"[0-9a-f]{16}")


def add(commands: arguments.Commands) -> None:
    """Add ``papers``."""
    papers = commands.add_parser(
        "papers",
        prog="berkas papers",
        description="Menulis formulir checklist, form verifikasi dan surat kekurangan sebagai PDF. "
        "Tanda yang belum dikonfirmasi petugas dicetak dalam kurung.",
        help="cetak formulir dan surat dari satu berkas",
    )
    papers.add_argument_group("Masukan").add_argument(
        "what", metavar="BERKAS", help="nomor berkas yang tersimpan (16 angka heksadesimal), atau "
        "folder hasil `berkas process`",
    )  # fmt: skip
    papers.group.add_argument(
        "--out", metavar="DIR", type=Path, required=True, help="folder untuk PDF; dibuat bila perlu"
    )
    papers.set_defaults(do=_papers)


def _papers(given: argparse.Namespace) -> int:
    setting = settings.read()
    folder = Path(given.what)
    if folder.is_dir():
        made = tuple(_of_result(_result(folder / output.RESULT), setting))
    elif _ID.fullmatch(given.what):
        made = tuple(_of_case(given.what, setting))
    else:
        raise UsageError(
            f"{given.what!r} bukan folder hasil dan bukan nomor berkas (16 angka heksadesimal)."
        )
    for each in made:
        speech.out(str(_written(given.out, each)))
    return 0


def _of_result(result: Result, setting: settings.Settings) -> Iterator[Printed]:
    from office.papers import printing  # noqa: PLC0415 - loads the press

    for each in printing.PAPERS:
        yield printing.print_result(result, each, office=setting.office, now=_now())


def _of_case(case_id: str, setting: settings.Settings) -> Iterator[Printed]:
    from flows import home  # noqa: PLC0415 - loads the database
    from office.papers import printing  # noqa: PLC0415 - loads the press

    with contextlib.closing(home.open_store(setting)) as store:
        for each in printing.PAPERS:
            yield printing.print_case(
                store, case_id, each, by=None, office=setting.office, now=_now()
            )


def _result(path: Path) -> Result:
    try:
        return Result.model_validate_json(path.read_bytes())
    except OSError as error:
        raise UsageError(f"{path} tidak dapat dibaca: {error.strerror}.") from error
    except ValidationError as error:
        raise UsageError(f"{path} bukan hasil `berkas process` yang utuh.") from error


def _written(folder: Path, paper: Printed) -> Path:
    """The file, which appears whole or not at all."""
    goal = folder / paper.name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".berkas-", dir=folder) as place:
            made = Path(place) / paper.name
            made.write_bytes(paper.data)
            made.replace(goal)
    except OSError as error:
        raise UsageError(f"{goal} tidak dapat ditulis: {error.strerror}.") from error
    return goal


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)
