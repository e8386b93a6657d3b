"""An argument parser that speaks Indonesian, also when it is called wrongly."""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NoReturn

from dossier.errors import UsageError
from dossier.printable import one_line

if TYPE_CHECKING:
    from argparse import Action, _MutuallyExclusiveGroup, _SubParsersAction

    Commands = _SubParsersAction["Parser"]  # what a family of commands adds its own to

# What argparse says, and how we say it.
_SAYINGS = (
    (r"the following arguments are required: (.*)", r"Belum diisi: \1."),
    (r"unrecognized arguments: (.*)", r"Pilihan tidak dikenal: \1."),
    (r"argument (\S+): expected (?:one|at least one) argument", r"\1 perlu diisi."),
    (
        r"argument (\S+): invalid choice: (.*) \(choose from (.*)\)",
        r"\1 tidak dapat diisi \2; pilih \3.",
    ),
    (r"ambiguous option: (\S+) could match (.*)", r"Pilihan \1 kurang jelas: \2."),
    (r"argument (\S+): ignored explicit argument (.*)", r"\1 tidak dapat diisi \2."),
)


class _Formatter(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Action],
        groups: Iterable[_MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, prefix or "Pemakaian: ")


class Parser(argparse.ArgumentParser):
    """Raises :class:`~dossier.errors.UsageError` where argparse would exit."""

    def __init__(self, prog: str, description: str) -> None:
        super().__init__(
            prog=prog,
            description=description,
            add_help=False,
            allow_abbrev=False,
            formatter_class=_Formatter,
        )
        self.group = self.add_argument_group("Pilihan")
        self.group.add_argument("-h", "--help", action="help", help="tampilkan bantuan ini")

    def error(self, message: str) -> NoReturn:
        """Refuse the call in a sentence."""
        said = one_line(translated(message))
        raise UsageError(f"{said} Lihat: {self.prog} --help")


def translated(message: str) -> str:
    """A message of argparse in Indonesian."""
    for pattern, saying in _SAYINGS:
        if re.fullmatch(pattern, message, re.DOTALL):
            return re.sub(pattern, saying, message, count=1, flags=re.DOTALL)
    return f"Perintah tidak dapat dipahami ({message})."


def day(text: str) -> dt.date:
    """Parse a day; UsageError when it is none."""
    try:
        if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
            raise ValueError  # noqa: TRY301 - other ISO forms are refused like wrong days
        return dt.date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(
            f"--received diisi tanggal TTTT-BB-HH seperti 2026-11-24, bukan {text!r}."
        ) from error
