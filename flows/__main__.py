"""``python -m flows``: the ``berkas`` command, for those who start it by the interpreter."""

import sys

from flows.cli import main

if __name__ == "__main__":
    sys.exit(main())
