"""The ``berkas`` command: hears signals first, then loads and does what was asked.

Exit status: 0 processed, 2 wrong usage, 3 nothing readable in the input, 4 internal failure; with
``--each`` the highest of the single ones. 128 and the signal's number when it was ended.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from flows import interrupts

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status; whatever happens, a person gets a sentence."""
    try:
        with interrupts.heard():
            # Loading takes a second: Ctrl-C must be heard before.
            from flows import commands  # noqa: PLC0415

            return commands.run(sys.argv[1:] if argv is None else argv)
    except interrupts.StoppedError as stopped:
        sys.stderr.write("Dihentikan. Hasil yang belum selesai tidak ditulis.\n")
        return 128 + stopped.number
