"""Pictures of pages, and the files as they were handed in; each for who may see the dossier."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Annotated, Final
from urllib.parse import quote

from fastapi import APIRouter, Path
from starlette.responses import Response, StreamingResponse

from dossier import media
from dossier.casework import Account, StoredFile
from office.access import refuse_unseen
from office.judging import reading_of
from office.looking import note_look, note_taken
from review_ui.desk import AtDesk, Desk
from review_ui.forms import CaseId
from review_ui.visitors import SignedIn
from storage import NotFoundError, Store

router = APIRouter()
_SHOWN: Final = frozenset({media.JPEG, media.PNG, media.WEBP})
Number = Annotated[int, Path(ge=1, le=100_000)]
Digest = Annotated[str, Path(pattern=r"^[0-9a-f]{64}$")]


@router.get("/berkas/{case_id}/halaman/{number}")
def page(case_id: CaseId, number: Number, desk: AtDesk, visitor: SignedIn) -> Response:
    """The upright image of a page of the latest reading, counted from 1."""
    image, _ = _of_page(desk, case_id, number, visitor.account)
    return _picture(desk.store, case_id, image)


@router.get("/berkas/{case_id}/halaman/{number}/kecil")
def thumbnail(case_id: CaseId, number: Number, desk: AtDesk, visitor: SignedIn) -> Response:
    """Its thumbnail."""
    _, small = _of_page(desk, case_id, number, visitor.account)
    return _picture(desk.store, case_id, small)


@router.get("/berkas/{case_id}/gambar/{digest}")
def picture(case_id: CaseId, digest: Digest, desk: AtDesk, visitor: SignedIn) -> Response:
    """A picture of the dossier by its digest: of pages of a reading that is not done yet."""
    note_look(desk.store, case_id, by=visitor.account, now=desk.now())
    return _picture(desk.store, case_id, digest)


@router.get("/berkas/{case_id}/asli/{index}")
def original(
    case_id: CaseId,
    index: Annotated[int, Path(ge=0, le=100_000)],
    desk: AtDesk,
    visitor: SignedIn,
) -> Response:
    """A file as it was handed in, to be kept and not shown: it may hold anything."""
    with desk.store.reading() as work:
        refuse_unseen(visitor.account, work.cases.get(case_id))
        files = work.files.of(case_id)
    file = next((each for each in files if each.index == index), None)
    if file is None:
        raise NotFoundError("File itu tidak ada pada berkas ini.")
    note_taken(desk.store, case_id, index, by=visitor.account, now=desk.now())
    pieces = desk.store.objects.open(case_id, file.sha256)
    first = next(pieces, b"")  # so that what is missing is told before the answer begins
    return StreamingResponse(_all(first, pieces), headers=_as_attachment(file))


def _of_page(
    desk: Desk, case_id: str, number: int, account: Account
) -> tuple[str | None, str | None]:
    note_look(desk.store, case_id, by=account, now=desk.now())
    with desk.store.reading() as work:
        reading = reading_of(work, case_id)
    images = () if reading is None else reading.images
    return images[number - 1] if number <= len(images) else (None, None)


def _picture(store: Store, case_id: str, digest: str | None) -> Response:
    if digest is None:
        raise NotFoundError("Gambar halaman ini tidak ada.")
    data = store.objects.get(case_id, digest)
    kind = media.sniff(data[: media.HEAD])
    if kind not in _SHOWN:
        raise NotFoundError("Gambar halaman ini tidak ada.")
    return Response(data, media_type=kind)


def _all(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    return chain((first,), rest)


def _as_attachment(file: StoredFile) -> dict[str, str]:
    plain = "".join(each if each.isascii() and each.isalnum() else "_" for each in file.name)
    stem, _, ending = plain.rpartition("_")
    name = f"{stem}.{ending}" if stem and ending else plain
    return {
        "Content-Type": file.media_type,
        "Content-Length": str(file.size),
        "Content-Disposition": f'attachment; filename="{name}"; '
        f"filename*=UTF-8''{quote(file.name, safe='')}",
    }
