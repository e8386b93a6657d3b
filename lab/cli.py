"""``berkas-lab``: the workshop on the command line.

A sub-command is a function ``register(commands)`` in the module that does the work; it adds its
parser and sets ``run``, a function from the parsed arguments to the exit status.
"""

import argparse
from collections.abc import Sequence

from lab import blanks, demo, figures, fuzz, pairs, profile, screenshots, train, twins
from lab.bench import command as bench
from lab.evaluate import command as evaluate
from lab.evaluate import without_reading as problems
from lab.reading import command as reading
from lab.specimens import command as specimens
from lab.telling import command as telling

SUBCOMMANDS = (
    specimens.register,
    evaluate.register,
    problems.register,
    reading.register,
    telling.register,
    profile.register,
    bench.register,
    figures.register,
    train.register,
    fuzz.register,
    blanks.register,
    twins.register,
    pairs.register,
    demo.register,
    screenshots.register,
)


def parser() -> argparse.ArgumentParser:
    """Return the parser with every sub-command."""
    top = argparse.ArgumentParser(prog="berkas-lab", description="Bengkel Berkas.")
    commands = top.add_subparsers(dest="command", required=True)
    for register in SUBCOMMANDS:
        register(commands)
    return top


def main(argv: Sequence[str] | None = None) -> int:
    """Run ``berkas-lab`` and return its exit status."""
    arguments = parser().parse_args(argv)
    status: int = arguments.run(arguments)
    return status


if __name__ == "__main__":
    raise SystemExit(main())
