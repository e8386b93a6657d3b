"""Small forms: read after the person is known, and only with the token of their session."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Annotated, Final

from fastapi import Depends, Path, Request
from starlette.datastructures import UploadFile

from review_ui.uploads import FormError
from review_ui.visitors import Visitor, refuse_forged, signed_in

Fields = Mapping[str, str]
CaseId = Annotated[str, Path(pattern=r"^[0-9a-f]{16}$")]
"""The id of a dossier in an address; anything else is an address that there is not."""
_RANGE: Final = re.compile(r"(\d{1,4})(?:\s*-\s*(\d{1,4}))?")
_MOST_PAGES: Final = 1000


async def checked_form(request: Request, visitor: Annotated[Visitor, Depends(signed_in)]) -> Fields:
    """The fields of a form whose token is right.

    Raises:
        CsrfError: It was not made for this session.
        FormError: It holds a file, or is no form.
    """
    async with request.form(max_files=0, max_fields=50) as form:
        fields = {name: value for name, value in form.items() if not isinstance(value, UploadFile)}
    refuse_forged(request, visitor.csrf, fields.get("csrf", ""))
    return fields


Posted = Annotated[Fields, Depends(checked_form)]


def whole(text: str) -> int:
    """A number as a form gives it.

    Raises:
        FormError: It is none.
    """
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise FormError("Formulir ini tidak lengkap. Muat ulang halaman, lalu coba sekali lagi.")
    return int(text)


def page_numbers(text: str) -> tuple[int, ...]:
    """Pages as people write them, as indices from 0; none for an empty text.

    >>> page_numbers("3, 5-6")
    (2, 4, 5)

    Raises:
        FormError: It is no list of pages.
    """
    pages: list[int] = []
    for part in filter(None, (each.strip() for each in text.split(","))):
        found = _RANGE.fullmatch(part)
        first, last = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
        if not 1 <= first <= last or last - first > _MOST_PAGES:
            raise FormError("Tulis nomor halaman seperti 3 atau 3, 5-6.")
        pages.extend(range(first - 1, last))
    return tuple(dict.fromkeys(pages))
