"""``berkas explain``: why a requirement stands as it does, from the verdict down to the pixels."""

from __future__ import annotations

import argparse
import contextlib
import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from checklist import sop
from dossier import settings
from dossier.errors import UsageError
from dossier.result import Result
from flows import output, speech

if TYPE_CHECKING:
    from flows import arguments
    from office.why.explanation import Explanation


def add(commands: arguments.Commands) -> None:
    """Add ``explain``."""
    parser = commands.add_parser(
        "explain",
        prog="berkas explain",
        description="Menjelaskan mengapa satu persyaratan berkeadaan demikian: dari putusan, "
        "pemeriksaan dan dasar hukumnya, sampai isian, dokumen, dan tempatnya pada halaman. "
        "Penjelasan berkas yang tersimpan di kantor dicatat dalam jejak auditnya.",
        help="jelaskan keadaan satu persyaratan",
    )
    group = parser.add_argument_group("Masukan")
    group.add_argument(
        "dossier",
        metavar="BERKAS",
        help="folder hasil (berisi result.json), atau nomor berkas yang tersimpan di kantor",
    )
    group.add_argument(
        "requirement",
        metavar="PERSYARATAN",
        help="nama persyaratan seperti ktp, atau nomor tercetaknya seperti 5",
    )
    parser.set_defaults(do=_explain)


def _explain(given: argparse.Namespace) -> int:
    file = _result(Path(given.dossier))
    if file is None:
        made = _stored(given.dossier, given.requirement)
    else:
        made = _of_folder(file, given.requirement)
    from flows import explained  # noqa: PLC0415 - only for a call that is right

    speech.for_tables().print(explained.tree(made))
    return 0


def _result(path: Path) -> Path | None:
    """The result that a path means; None when it means none."""
    if path.is_dir():
        if not (path / output.RESULT).is_file():
            raise UsageError(f"Folder {path} tidak memuat {output.RESULT}.")
        return path / output.RESULT
    if path.is_file():
        return path
    if len(path.parts) > 1:
        raise UsageError(f"Folder {path} tidak ada.")
    return None


def _of_folder(file: Path, requirement: str) -> Explanation:
    from office.why.explain import explain  # noqa: PLC0415 - loads the rules

    try:
        form = Result.model_validate_json(file.read_bytes())
    except OSError as error:
        raise UsageError(f"{file} tidak dapat dibaca ({error.strerror}).") from error
    except ValidationError as error:
        # What is wrong inside may be a value of a dossier: only that it does not fit is said.
        raise UsageError(
            f"{file} bukan hasil yang utuh dari `berkas process`: buat lagi hasilnya."
        ) from error
    rule_set = sop.decided(sop.load(form.sop), form.decisions)
    return explain(form, rule_set, requirement)


def _stored(name: str, requirement: str) -> Explanation:
    from flows import home  # noqa: PLC0415 - loads the database
    from office.why import stored  # noqa: PLC0415 - loads the database

    with contextlib.closing(home.open_store(settings.read())) as store:
        case = stored.named(store, name)
        opened = stored.explanation(store, case, requirement, by=None, now=dt.datetime.now(dt.UTC))
    if opened is None:
        raise UsageError(f"Berkas {name} belum selesai dibaca. Coba lagi sebentar lagi.")
    return opened.explanation
