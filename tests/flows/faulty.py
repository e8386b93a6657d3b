"""``berkas worker`` in which reading a page raises an error that quotes what stands on the page."""

import os
import sys

from flows import errand
from flows.cli import main


def _quotes(*_args: object, **_more: object) -> None:
    raise KeyError(os.environ["UJI_NILAI"])


if __name__ == "__main__":
    setattr(errand, "read_page", _quotes)  # noqa: B010 - as a test would patch it
    sys.exit(main(["worker", "--children", "1"]))
