"""Every number that the office's use cases rest on, each with where it comes from."""

from __future__ import annotations

import datetime as dt

FILES = 100
"""Files of one intake. A decision of this project: more than any dossier of the SOP's 19
requirements needs, scanned a sheet a file with all copies."""

FILE_BYTES = 200 * 1024**2
"""Bytes of one file: a hundred colour pages at 300 dpi stay below it."""

INTAKE_BYTES = 500 * 1024**2
"""Bytes of one intake."""

NAME_LENGTH = 200
"""Characters of a name: of a person, a company or a file."""

TEXT_LENGTH = 2000
"""Characters of a note or a reason: a page of writing."""

LEASE = dt.timedelta(seconds=60)
"""How long a worker holds a job without reporting; it reports every 15 seconds."""

SURE = 0.9
"""A field less sure than this is put to the person. Of ten at this confidence one is wrong (it is
a probability), and people stop looking when most of what they are asked is right."""

PASSWORD_LENGTH = (10, 200)
"""Characters of a password, at least and at most; the upper bound keeps hashing bounded."""

THROTTLE_WINDOW = dt.timedelta(minutes=15)
FAILURES_OF_LOGIN = 8
"""Failures of one login within the window; then it has to wait."""
FAILURES_OF_ADDRESS = 40
"""Failures from one address within the window; counters of an office may share an address."""

SESSION = dt.timedelta(hours=12)
"""The longest a session lasts: a working day."""
SESSION_IDLE = dt.timedelta(hours=2)
"""A session that is not used for so long has ended."""
TOUCH = dt.timedelta(minutes=5)
"""A session in use is noted no more often than this."""

SIGHT = dt.timedelta(hours=1)
"""Within this time, that one person looks at one dossier is one line of the audit: who goes through
sixty pages has looked once. A decision of this project; shorter than any session."""

INBOX_PAGE = 50
"""Dossiers on a page of the list."""
