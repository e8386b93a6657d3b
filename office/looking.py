"""Who looks at what is in a dossier goes into its audit.

UU 27/2022 art. 31: what is done with personal data is recorded. A look is a line, not each picture:
of one person at one dossier, once within :data:`~office.limits.SIGHT`. Any process may serve the
next picture, so that what was noted already is asked of the audit itself.
"""

from __future__ import annotations

import datetime as dt
from typing import Final, Literal

from dossier.casework import Account
from office.access import refuse_unseen
from office.limits import SIGHT
from storage import NotFoundError, Store, Work

Look = Literal["berkas_dilihat", "hasil_diambil"]
"""On a screen, pictures of pages included; by another program, as a whole."""
_TAKEN: Final = "asli_diunduh"


def note_look(
    store: Store, case_id: str, *, by: Account, now: dt.datetime, look: Look = "berkas_dilihat"
) -> None:
    """Note that somebody sees what is in a dossier; call it before anything is shown.

    Raises:
        HiddenError: The account may not see it; nothing is noted.
        NotFoundError: There is none.
    """
    with store.reading() as work:
        refuse_unseen(by, work.cases.get(case_id))
        if _noted(work, case_id, look, by, now):
            return
    with store.work() as work:
        added = work.audit.add(case_id, at=now, actor=by.id, event=look, refs={})
        # A browser asks for many pictures at once. The link is added one after the other: whoever
        # waited finds the other's and leaves without keeping its own.
        if not _noted(work, case_id, look, by, now, before=added.number):
            work.commit()


def note_taken(store: Store, case_id: str, file: int, *, by: Account, now: dt.datetime) -> None:
    """Note that somebody takes a file away as it was handed in, each time.

    Args:
        store: The store.
        case_id: Id of the dossier.
        file: Its index, from 0.
        by: Who.
        now: When.

    Raises:
        HiddenError: The account may not see the dossier; nothing is noted.
        NotFoundError: There is no such dossier or file.
    """
    with store.work() as work:
        refuse_unseen(by, work.cases.get(case_id))
        if file not in {each.index for each in work.files.of(case_id)}:
            raise NotFoundError("File itu tidak ada pada berkas ini.")
        work.audit.add(case_id, at=now, actor=by.id, event=_TAKEN, refs={"file": str(file + 1)})
        work.commit()


def _noted(
    work: Work,
    case_id: str,
    look: Look,
    by: Account,
    now: dt.datetime,
    before: int | None = None,
) -> bool:
    last = work.audit.last(case_id, look, actor=by.id, before=before)
    return last is not None and now - last.at < SIGHT
