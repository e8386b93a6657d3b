"""Reads two pages in a workshop of its own and says what became of them: run as a program.

Children inherit the surroundings of the process that the first one was started by; a faulty engine
on the path needs a process that begins with it.
"""

import json
import sys
import tempfile
from pathlib import Path

from extractors.reading import read_page
from extractors.workshop import Workshop

SECONDS = 12


def main(paths: list[str]) -> None:
    with (
        tempfile.TemporaryDirectory() as scratch,
        Workshop(children=1, warm=False, seconds=SECONDS) as workshop,
    ):
        said = []
        for index, path in enumerate(paths):
            file = workshop.inspect(path, Path(path).name, index)
            page = read_page(workshop, file, path, 1, index, Path(scratch))
            said.append([page.status, page.message, [text.text for text in page.texts]])
    sys.stdout.write(json.dumps(said))


if __name__ == "__main__":
    main(sys.argv[1:])
