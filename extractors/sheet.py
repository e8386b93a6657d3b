"""One sheet from file to upright page: rendered, turned, judged, read by Tesseract.

Runs in a light child of the workshop. What needs the heavy child is asked for in the result.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal

import cv2
import numpy as np

from dossier.model import Box, Homography, Page, PageStatus, PageText, ScanFile
from extractors import (
    blank,
    ink,
    layer,
    localise,
    overprint,
    pages,
    pdf,
    quality,
    tickboxes,
    unread,
    upright,
)
from extractors.ink import Ink
from extractors.localise import View
from extractors.ocr import fusion, tesseract
from extractors.ocr.fusion import Help
from extractors.pdf import Makeup
from extractors.raster import Matrix, Pixels, Raster, grey
from extractors.second import Direction
from extractors.upright import Pose

Wanted = Literal["reading"] | Help
"""What the heavy child is asked for: to read a page as a whole, or to help out with its lines."""
JPEG_QUALITY: Final = 88
_AS_IT_IS: Final = Pose(0, 0.0, 1.0, 1.0)
_CLEAR_AXIS: Final = 0.25
_SAME_WORDS: Final = 0.8
_SAME_NUMBERS: Final = 0.5
_VERY_CLEAR_AXIS: Final = 0.6


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page as far as a light child could bring it.

    Attributes:
        page: The page; its texts hold what was read so far.
        wants: What RapidOCR is to do with it, if anything; a page that is ``blank`` as well stays
            so unless RapidOCR finds words on it.
        unread: Lines of print that Tesseract passed over.
        direction: Whether it is settled; RapidOCR may turn the page otherwise.
        written: Whether something is on a page on which no word was read: it is not blank then.
    """

    page: Page
    wants: Wanted | None = None
    unread: tuple[Box, ...] = ()
    direction: Direction = "settled"
    written: bool = False


@dataclass(frozen=True, slots=True)
class _Reading:
    """What was found out about a page, and the page laid upright; its ink, where it was read."""

    status: PageStatus
    pixels: Pixels
    pose: Pose
    texts: tuple[PageText, ...] = ()
    wants: Wanted | None = None
    direction: Direction = "settled"
    unread: tuple[Box, ...] = ()
    ink: Ink | None = None


def read_sheet(
    file: ScanFile, path: str, file_page: int, index: int, scratch: str, folder: str
) -> Sheet:
    """Bring one page upright and read it, as far as Tesseract and the text layer go.

    Args:
        file: The inspected file.
        path: Where it lies.
        file_page: Number of the page, from 1.
        index: Number of the page within the dossier.
        scratch: Folder for the upright page image.
        folder: Folder with mended copies.

    Raises:
        FileRejectedError: The page cannot be decoded; the message says what to do.
    """
    raster, makeup = pages.raster(file, path, file_page, folder)
    view = localise.view(raster)
    found = ink.find(view.pixels)
    source = pages.path_to_read(file, path, folder)
    reading = (
        _blank(view, found)
        or _born_digital(makeup, source, file_page, raster, found)
        or _by_eye(view, found, raster.dpi)
    )
    height, width = view.pixels.shape[:2]
    turning, _ = upright.turning((width, height), reading.pose.rotation, reading.pose.skew)
    judged = quality.judge(
        view.pixels,
        found,
        view.coverage,
        raster.came_dpi,
        tilt=reading.pose.skew,
        photograph=view.photograph,
        scale=raster.scale,
        blank=reading.status == "blank",
    )
    page = Page(
        index=index,
        file=file.index,
        file_page=file_page,
        status=reading.status,
        size=(reading.pixels.shape[1], reading.pixels.shape[0]),
        rotation=reading.pose.rotation,
        skew=reading.pose.skew,
        transform=to_page_as_it_came(turning @ view.matrix, raster.scale),
        quality=judged,
        texts=_with_boxes(reading),
        message=_about_layer(makeup, source, file_page, reading),
        photograph=view.photograph,
        image=write(reading.pixels, Path(scratch), index),
    )
    written = reading.status == "read" and not reading.texts and blank.strokes(found)
    return Sheet(page, reading.wants, reading.unread, reading.direction, written)


def draw_again(file: ScanFile, path: str, page: Page, scratch: str, folder: str) -> str | None:
    """Lay a page that has been read upright once more, as it was then.

    Args:
        file: The inspected file.
        path: Where it lies.
        page: What was read.
        scratch: Folder for the upright page image.
        folder: Folder with mended copies.

    Returns:
        The path of its image; None when it does not come out in the size it had.
    """
    raster, _ = pages.raster(file, path, page.file_page, folder)
    plain = raster.pixels if page.status == "born_digital" else localise.view(raster).pixels
    pixels = upright.turned(plain, page.rotation, page.skew)
    if (pixels.shape[1], pixels.shape[0]) != page.size:
        return None
    return write(pixels, Path(scratch), page.index)


def to_page_as_it_came(matrix: Matrix, scale: float) -> Homography:
    """The way back: from upright pixels to the page as it came.

    Args:
        matrix: From the raster's pixels to upright pixels.
        scale: The raster's pixels for one of the page as it came.
    """
    back = np.diag([1 / scale, 1 / scale, 1.0]) @ np.linalg.inv(matrix)
    rows = (back / back[2, 2]).tolist()
    return (
        (rows[0][0], rows[0][1], rows[0][2]),
        (rows[1][0], rows[1][1], rows[1][2]),
        (rows[2][0], rows[2][1], rows[2][2]),
    )


def write(pixels: Pixels, scratch: Path, index: int) -> str:
    """Put the upright page image into the scratch folder, once, and return its path."""
    path = scratch / f"{index:05d}.jpg"
    if not cv2.imwrite(str(path), pixels, [cv2.IMWRITE_JPEG_QUALITY, JPEG_QUALITY]):
        msg = f"cannot write {path}"
        raise OSError(msg)
    return str(path)


def _blank(view: View, found: Ink) -> _Reading | None:
    if view.photograph or not blank.surely(found):
        return None
    return _Reading("blank", view.pixels, _AS_IT_IS)


def _born_digital(
    makeup: Makeup | None, source: str, file_page: int, raster: Raster, found: Ink
) -> _Reading | None:
    if makeup is None or not layer.worth_a_look(makeup):
        return None
    try:
        text = layer.read(source, file_page, raster)
    except Exception:  # noqa: BLE001 - its parser raises whatever it comes upon; the picture is there
        return None
    if not (layer.agrees(text, found) and layer.confirmed(text, raster.pixels)):
        return None
    return _Reading("born_digital", raster.pixels, _AS_IT_IS, (text,))


def _about_layer(
    makeup: Makeup | None, source: str, file_page: int, reading: _Reading
) -> str | None:
    """A sentence when the text that the PDF carries is not what was read on its picture."""
    carries = makeup is not None and makeup.texts + makeup.invisible > 0
    if not (carries and reading.status == "read" and reading.texts):
        return None
    if fusion.reads_badly(reading.texts[0]):
        return None
    shares = layer.agreement(pdf.text(source, file_page), reading.texts[0].text)
    if shares is None or (shares[0] >= _SAME_WORDS and shares[1] >= _SAME_NUMBERS):
        return None
    return (
        "Teks bawaan PDF tidak sama dengan gambarnya "
        f"({shares[0]:.0%} kata, {shares[1]:.0%} angka sama) dan tidak dipakai; "
        "yang dibaca adalah gambarnya."
    )


def _with_boxes(reading: _Reading) -> tuple[PageText, ...]:
    """What was read, with marks for the boxes to tick."""
    if not reading.texts:
        return ()
    drawn = reading.ink or ink.find(reading.pixels)
    return tuple(tickboxes.marked(each, drawn) for each in reading.texts)


def _by_eye(view: View, found: Ink, dpi: float | None) -> _Reading:
    pose = upright.pose(found)
    if pose.sure_axis < _CLEAR_AXIS:
        pose = replace(pose, rotation=0, skew=0.0)
    first = pose
    pixels = upright.turned(view.pixels, pose.rotation, pose.skew)
    if view.photograph or _is_card(pixels, dpi):
        return _Reading("read", pixels, pose, (), "reading", "open")
    upright_ink = found if pixels is view.pixels else ink.find(pixels)
    text = _tesseract(overprint.taken_off(pixels, upright_ink), dpi)
    if fusion.reads_badly(text):
        pose = _better_way_up(view.pixels, pose, dpi)
        if pose.rotation != first.rotation:
            pixels = upright.turned(view.pixels, pose.rotation, pose.skew)
            upright_ink = ink.find(pixels)
            text = _tesseract(overprint.taken_off(pixels, upright_ink), dpi)
    if blank.after_reading(found, text):
        status: PageStatus = "read" if blank.strokes(found) else "blank"
        if status == "blank" and not blank.a_word(found):
            return _Reading("blank", pixels, pose)
        return _Reading(status, pixels, pose, (), "reading", "open")
    badly = fusion.reads_badly(text)
    texts = fusion.ranked([text])
    if badly or fusion.like_a_card(text):
        direction: Direction = "open" if badly else "settled"
        return _Reading("read", pixels, pose, texts, "reading", direction, ink=upright_ink)
    passed_over = unread.lines(upright_ink, text)
    wants = fusion.help_wanted(text, passed_over)
    return _Reading("read", pixels, pose, texts, wants, unread=passed_over, ink=upright_ink)


def _better_way_up(before: Pixels, pose: Pose, dpi: float | None) -> Pose:
    """Try a band of the page in the other directions, and take the one that can be read best."""
    turns = (0, 180) if pose.sure_axis > _VERY_CLEAR_AXIS else (0, 90, 180, 270)
    legible = {
        turn: fusion.legible(
            _tesseract(_busiest_band(upright.turned(before, turn, pose.skew)), dpi)
        )
        for turn in ((pose.rotation + turn) % 360 for turn in turns)
    }
    best = max(legible, key=lambda turn: legible[turn])
    if legible[best] < 1.3 * legible[pose.rotation] + 8:
        return pose
    return replace(pose, rotation=best)


def _busiest_band(pixels: Pixels) -> Pixels:
    """A fifth of the page, where most is written: enough to know which way is up."""
    plain = grey(pixels)
    rows = np.mean(plain < 0.6 * float(np.median(plain)), axis=1)
    tall = len(rows) // 5
    sums = np.convolve(np.minimum(rows, 0.25), np.ones(tall), mode="valid")
    top = int(np.argmax(sums))
    return plain[top : top + tall]


def _tesseract(pixels: Pixels, dpi: float | None) -> PageText:
    return tesseract.read_page(grey(pixels), _resolution(pixels, dpi))


def _resolution(pixels: Pixels, dpi: float | None) -> int:
    return round(dpi or quality.inferred_dpi(pixels) or 200)


def _is_card(pixels: Pixels, dpi: float | None) -> bool:
    """Whether the whole picture is one card, 85.6 by 54 mm."""
    height, width = pixels.shape[:2]
    if abs(max(width, height) / min(width, height) - 1.586) > 0.12:
        return False
    return dpi is None or max(width, height) / dpi < 4.5
