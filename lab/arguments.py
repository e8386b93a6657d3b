"""What several commands of the workshop may be told, and how it is checked."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Final, get_args

from lab.specimens.layout import names_for_development
from lab.specimens.truth import FIELDS, Tier

TIERS: Final[tuple[Tier, ...]] = get_args(Tier)


def add_tiers(parser: argparse.ArgumentParser) -> None:
    """Which tiers are measured: ``--tiers``."""
    parser.add_argument(
        "--tiers", type=tiers, default=TIERS, help="tingkat mutu: clean,office,phone"
    )


def add_work(parser: argparse.ArgumentParser) -> None:
    """Where results go and how pages are read: ``--out --jobs --cache --old-cache --errors``."""
    parser.add_argument("--out", type=Path, required=True, help="folder hasil")
    parser.add_argument("--jobs", type=positive, default=2, help="halaman yang dibaca serentak")
    parser.add_argument("--cache", type=Path, help="folder ingatan bacaan, misalnya var/cache")
    parser.add_argument(
        "--old-cache",
        action="store_true",
        help="terima spesimen dan bacaan dari versi kode lain dalam ingatan (pengembangan saja)",
    )
    parser.add_argument("--errors", type=Path, help="tulis setiap kesalahan ke berkas jsonl ini")


def tiers(text: str) -> tuple[Tier, ...]:
    """Names of tiers between commas, in their own order.

    Raises:
        argparse.ArgumentTypeError: One is not known.
    """
    wanted = [each.strip() for each in text.split(",")]
    unknown = [each for each in wanted if each not in TIERS]
    if unknown:
        msg = f"tidak dikenal: {', '.join(unknown)}; pilih dari {', '.join(TIERS)}"
        raise argparse.ArgumentTypeError(msg)
    return tuple(tier for tier in TIERS if tier in wanted)


def kinds_named(text: str) -> tuple[str, ...]:
    """Names of kinds or of layouts for development, ``kind/name``, in alphabetical order.

    Args:
        text: Names between commas.

    Raises:
        argparse.ArgumentTypeError: One is not known.
    """
    wanted = tuple(sorted({each.strip() for each in text.split(",")}))
    layouts = names_for_development()
    unknown = [each for each in wanted if each not in FIELDS and each not in layouts]
    if unknown:
        msg = (
            f"tidak dikenal: {', '.join(unknown)}; pilih dari {', '.join(FIELDS)}, atau tata letak "
            "seperti npwp/kartu"
        )
        raise argparse.ArgumentTypeError(msg)
    return wanted


def count(text: str) -> int:
    """A whole number, 0 or more.

    Raises:
        argparse.ArgumentTypeError: It is none.
    """
    return _at_least(0, text)


def positive(text: str) -> int:
    """A whole number, 1 or more.

    Raises:
        argparse.ArgumentTypeError: It is none.
    """
    return _at_least(1, text)


def _at_least(least: int, text: str) -> int:
    if not text.isdecimal() or int(text) < least:
        msg = f"{text}: harus bilangan bulat, paling kecil {least}"
        raise argparse.ArgumentTypeError(msg)
    return int(text)
