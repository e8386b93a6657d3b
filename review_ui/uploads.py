"""Files that stream in as multipart/form-data: written to disk part by part, within bounds.

Starlette's own parser takes the whole form before anything may be refused, and hands out files
without a path; here every bound is checked while the bytes come in.
"""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, Final

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from dossier.errors import BerkasError
from dossier.scratch import Scratch
from review_ui.bounds import too_large

MOST_FILES: Final = 100
_MOST_FIELDS: Final = 30
_FIELD_BYTES: Final = 10_000
_LONGEST_NAME: Final = 200


class FormError(BerkasError):
    """A form that cannot be understood."""

    code = "formulir"


@dataclass(slots=True)
class Upload:
    """What came in: fields by name, and files with the name that people know them by."""

    fields: dict[str, str] = field(default_factory=dict)
    files: list[tuple[str, Path]] = field(default_factory=list)


@dataclass(slots=True)
class _Part:
    """The part that is being read."""

    headers: dict[str, str] = field(default_factory=dict)
    header: bytearray = field(default_factory=bytearray)
    value: bytearray = field(default_factory=bytearray)
    name: str = ""
    text: bytearray | None = None
    file: BinaryIO | None = None
    size: int = 0


@contextlib.contextmanager
def folder(scratch: Path | None) -> Iterator[Path]:
    """A folder for one upload, gone afterwards whatever happens."""
    if scratch is not None:
        scratch.mkdir(parents=True, exist_ok=True)
    with Scratch(scratch) as made:
        yield Path(made.path)


async def receive(
    stream: AsyncIterator[bytes], content_type: str, into: Path, *, max_bytes: int
) -> Upload:
    """Read a multipart form.

    Args:
        stream: The body, in chunks.
        content_type: The header of that name.
        into: Existing folder that the files are written to.
        max_bytes: The most that all files together may weigh.

    Raises:
        FormError: It is no such form, or is cut off, or has too many parts.
        TooLargeError: The files weigh more.
    """
    kind, options = parse_options_header(content_type)
    boundary = options.get(b"boundary", b"")
    if kind != b"multipart/form-data" or not boundary:
        raise FormError("Kiriman ini bukan formulir dengan berkas. Muat ulang halaman, coba lagi.")
    reader = _Reader(into, max_bytes)
    try:
        # python_multipart's TypedDict names every callback; ours are built as one.
        parser = MultipartParser(
            boundary,
            {
                "on_part_begin": reader.begin,
                "on_header_field": reader.header_name,
                "on_header_value": reader.header_value,
                "on_header_end": reader.header_end,
                "on_headers_finished": reader.headers_finished,
                "on_part_data": reader.data,
                "on_part_end": reader.end,
                "on_end": reader.finish,
            },
        )
        async for chunk in stream:
            parser.write(chunk)
        parser.finalize()
    except FormParserError as error:
        raise _cut_off() from error
    finally:
        reader.close()
    if not reader.finished:
        raise _cut_off()
    return reader.upload


class _Reader:
    """Takes the parser's callbacks and writes what they bring."""

    def __init__(self, into: Path, max_bytes: int) -> None:
        self.upload = Upload()
        self.finished = False
        self._into = into
        self._max_bytes = max_bytes
        self._bytes = 0
        self._part = _Part()

    def begin(self) -> None:
        self._part = _Part()

    def header_name(self, data: bytes, start: int, end: int) -> None:
        self._part.header += data[start:end]

    def header_value(self, data: bytes, start: int, end: int) -> None:
        self._part.value += data[start:end]

    def header_end(self) -> None:
        part = self._part
        part.headers[part.header.decode("latin-1").lower()] = part.value.decode("latin-1")
        part.header, part.value = bytearray(), bytearray()

    def headers_finished(self) -> None:
        part = self._part
        _, options = parse_options_header(part.headers.get("content-disposition", ""))
        part.name = options.get(b"name", b"").decode("utf-8", "replace")
        if b"filename" not in options:
            if len(self.upload.fields) >= _MOST_FIELDS:
                raise FormError("Formulir ini mempunyai terlalu banyak isian.")
            part.text = bytearray()
            return
        name = options[b"filename"].decode("utf-8", "replace")
        if not name:  # an empty file input sends a part without a name
            return
        if len(self.upload.files) >= MOST_FILES:
            raise FormError(f"Paling banyak {MOST_FILES} berkas sekali kirim.")
        path = self._into / str(len(self.upload.files))
        part.file = path.open("wb")
        self.upload.files.append((_last_part(name), path))

    def data(self, data: bytes, start: int, end: int) -> None:
        part = self._part
        if part.file is not None:
            self._bytes += end - start
            if self._bytes > self._max_bytes:
                raise too_large(self._max_bytes)
            part.file.write(data[start:end])
        elif part.text is not None:
            part.text += data[start:end]
            if len(part.text) > _FIELD_BYTES:
                raise FormError(f"Isian {part.name[:40]} terlalu panjang.")

    def end(self) -> None:
        part = self._part
        if part.file is not None:
            part.file.close()
        elif part.text is not None:
            self.upload.fields[part.name] = part.text.decode("utf-8", "replace")

    def finish(self) -> None:
        self.finished = True

    def close(self) -> None:
        if self._part.file is not None:
            self._part.file.close()


def _last_part(name: str) -> str:
    """The file's own name: browsers of old send a path, and no name is trusted to be one."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    plain = "".join(each for each in last if each.isprintable()).strip()
    return plain[-_LONGEST_NAME:] or "tanpa-nama"


def _cut_off() -> FormError:
    return FormError(
        "Kiriman terputus sebelum selesai. Tidak ada yang disimpan; kirim sekali lagi."
    )
