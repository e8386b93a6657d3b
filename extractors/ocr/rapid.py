"""RapidOCR's PP-OCRv6 models on OpenVINO. Runs in the one heavy child of the workshop.

Detection is RapidOCR's; cutting out, decoding and word boxes are ours, because its own decoding
drops spaces in Latin text and gives boxes for lines only.
"""

from __future__ import annotations

import functools
import importlib
from collections.abc import Mapping, Sequence
from importlib.metadata import version as distribution_version
from types import MappingProxyType
from typing import Any, Final

import cv2
import numpy as np
import numpy.typing as npt

from dossier.model import Box, Line, PageText, Word
from extractors.ocr.ctc import HEIGHT, Alphabet, Piece, decode
from extractors.ocr.engine import holds_ink, in_reading_order, word
from extractors.ocr.fusion import Look
from extractors.raster import Matrix, Pixels, colour, grey

_WIDTH_STEP: Final = 128
_NARROW: Final = 320
_NARROW_STEP: Final = 64
# Few canvases: OpenVINO keeps what it prepared for each new shape, for ever.
_CANVASES: Final = ((1056, 736), (736, 1056), (1600, 1152), (1152, 1600), (1344, 1344))
# Lines of print on A4 are found as well at 90 dpi as at 135, for two fifths of the time.
_COARSE: Final = _CANVASES[:2]
_MOST_ENLARGED: Final = 2.0
_MOST_WIDTH: Final = 3200
_TRIAL_LINES: Final = 4
Corners = npt.NDArray[np.float32]
"""(4, 2): the corners of a line, from top left clockwise."""


def warm() -> None:
    """Load the models, so that the first page does not wait for them."""
    _models()


def versions() -> dict[str, str]:
    """What RapidOCR runs on."""
    return {name: distribution_version(name) for name in ("rapidocr", "openvino")}


def read_page(
    pixels: Pixels,
    lines: Sequence[Corners] | None = None,
    known: Mapping[int, list[Word]] = MappingProxyType({}),
) -> PageText:
    """Read an upright page.

    Args:
        pixels: The page.
        lines: The corners of its lines where they are known already.
        known: What was read already, by the line's number.
    """
    found = detect(pixels) if lines is None else lines
    read = [
        known[at] if at in known else read_quads(pixels, [corners])[0]
        for at, corners in enumerate(found)
    ]
    size = pixels.shape[1], pixels.shape[0]
    return PageText("rapidocr", in_reading_order(read), size)


def read_lines(pixels: Pixels, boxes: Sequence[Box]) -> tuple[Line | None, ...]:
    """Read places that hold one line each, without detection; None where nothing is read."""
    return tuple(_read_place(pixels, box) for box in boxes)


def _read_place(pixels: Pixels, box: Box) -> Line | None:
    if not holds_ink(pixels[max(0, box.top) : box.bottom, max(0, box.left) : box.right]):
        return None
    (words,) = read_quads(pixels, [corners(box.grown(max(2, box.height // 6)))])
    return Line(tuple(words)) if words else None


def look_again(
    pixels: Pixels, box: Box, looks: Sequence[Look], characters: str
) -> tuple[Line | None, ...]:
    """Read one line in several ways, as made of certain characters; None where nothing is read.

    Args:
        pixels: The page.
        box: The line.
        looks: The ways.
        characters: Those that may stand there, besides the space.
    """
    if not holds_ink(pixels[max(0, box.top) : box.bottom, max(0, box.left) : box.right]):
        return tuple(None for _ in looks)
    alphabet = _alphabet().only(characters)
    lines = []
    for look in looks:
        around = box.grown(max(1, round(look.margin * box.height)))
        words = _words(*_pieces(pixels, corners(around), look.stretch, alphabet))
        lines.append(Line(tuple(words)) if words else None)
    return tuple(lines)


def detect(pixels: Pixels, *, coarse: bool = False) -> list[Corners]:
    """Corners of all lines of text on the page.

    Args:
        pixels: The page.
        coarse: Whether a page of text is looked at, without small print or far away cards.
    """
    canvas, factor = _on_canvas(pixels, _COARSE if coarse else _CANVASES)
    found = _models().text_det(canvas)
    if found.boxes is None:
        return []
    return [np.asarray(box, np.float32) / factor for box in found.boxes]


def trial(pixels: Pixels, lines: Sequence[Corners]) -> tuple[float, dict[int, list[Word]]]:
    """Read the longest lines as they stand: does the page lie right?

    Measured on 13 pages and cards: 0.996 and more upright, 0.75 and less upside down.

    Returns:
        How certain the recogniser is, 0 without lines; and what it read, by the line's number.
    """
    longest = sorted(range(len(lines)), key=lambda at: _width(lines[at]), reverse=True)
    read: dict[int, list[Word]] = {}
    sure, letters = 0.0, 0
    for at in longest[:_TRIAL_LINES]:
        pieces, back = _pieces(pixels, lines[at])
        read[at] = _words(pieces, back)
        sure += sum(piece.confidence * len(piece.text) for piece in pieces)
        letters += sum(len(piece.text) for piece in pieces)
    return sure / max(letters, 1), read


def read_quads(pixels: Pixels, lines: Sequence[Corners]) -> list[list[Word]]:
    """The words of each line of a page, none where nothing is read; without looking for lines."""
    return [_words(*_pieces(pixels, corners)) for corners in lines]


def _pieces(
    pixels: Pixels, corners: Corners, stretch: float = 1.0, alphabet: Alphabet | None = None
) -> tuple[list[Piece], Matrix]:
    """What is read on one line, and the way back from there to the page's pixels."""
    crop, back = _cut(pixels, corners, stretch)
    return _recognise(crop, alphabet or _alphabet()), back


def _words(pieces: Sequence[Piece], back: Matrix) -> list[Word]:
    placed = (_placed(piece, back) for piece in pieces)
    return [each for each in placed if each is not None]


def _on_canvas(
    pixels: Pixels, canvases: Sequence[tuple[int, int]] = _CANVASES
) -> tuple[Pixels, float]:
    """The page on the canvas that wastes least, and its pixels there for one of its own."""
    height, width = pixels.shape[:2]

    def factor(canvas: tuple[int, int]) -> float:
        return float(min(canvas[0] / width, canvas[1] / height, _MOST_ENLARGED))

    enough = [canvas for canvas in canvases if factor(canvas) >= 1.0]
    wide, tall = enough[0] if enough else max(canvases, key=factor)
    zoom = factor((wide, tall))
    shown = cv2.resize(
        colour(pixels),
        (min(wide, round(width * zoom)), min(tall, round(height * zoom))),
        interpolation=cv2.INTER_AREA if zoom < 1 else cv2.INTER_CUBIC,
    )
    canvas = np.full((tall, wide, 3), 255, np.uint8)
    canvas[: shown.shape[0], : shown.shape[1]] = shown
    return canvas, zoom


@functools.cache
def _models() -> Any:  # noqa: ANN401 - rapidocr carries no types
    # Here and not above: it costs two seconds and 200 MB, and only this child needs it.
    rapidocr = importlib.import_module("rapidocr")
    parts = ("Det", "Rec", "Cls")
    models = rapidocr.RapidOCR(
        params={
            **{f"{part}.engine_type": rapidocr.EngineType.OPENVINO for part in parts},
            "Global.log_level": "critical",
            # Two threads give bit for bit the same for a sixth more of the processors: they wait
            # for each other, and what the second would gain light children do meanwhile.
            "EngineConfig.openvino.inference_num_threads": 1,
            # OpenVINO would nail every process of one thread to the same processor.
            "EngineConfig.openvino.enable_cpu_pinning": False,
        }
    )
    blank = np.full((HEIGHT, 320, 3), 255, np.uint8)
    models(blank, use_det=False, use_cls=False, use_rec=True)
    sheet = np.full((*reversed(_CANVASES[3]), 3), 255, np.uint8)
    models(sheet, use_det=True, use_cls=False, use_rec=False)
    return models


@functools.cache
def _alphabet() -> Alphabet:
    return Alphabet.of(_models().text_rec.postprocess_op.character)


def _recognise(crop: Pixels, alphabet: Alphabet) -> list[Piece]:
    """Read one line that is cut out, 48 pixels tall."""
    width = min(crop.shape[1], _MOST_WIDTH)
    # Few different widths: OpenVINO prepares itself for each new one.
    step = _NARROW_STEP if width <= _NARROW else _WIDTH_STEP
    padded = -(-width // step) * step
    batch = np.zeros((1, 3, HEIGHT, padded), np.float32)
    shown = colour(crop)[:, :width].astype(np.float32)
    batch[0, :, :, :width] = (shown.transpose(2, 0, 1) / 255 - 0.5) / 0.5
    columns = np.asarray(_models().text_rec.session(batch)[0], np.float32)
    return decode(columns, alphabet, grey(crop))


def _cut(pixels: Pixels, corners: Corners, stretch: float = 1.0) -> tuple[Pixels, Matrix]:
    """The line made level, 48 pixels tall; and the way back to the page's pixels."""
    tall = max((_length(corners, 0, 3) + _length(corners, 1, 2)) / 2, 1.0)
    wide = max(_width(corners), 1.0)
    width = max(16, min(round(wide * stretch * HEIGHT / tall), _MOST_WIDTH))
    target = np.array([[0, 0], [width, 0], [width, HEIGHT], [0, HEIGHT]], np.float32)
    there = cv2.getPerspectiveTransform(corners, target)
    crop = cv2.warpPerspective(
        pixels,
        there,
        (width, HEIGHT),
        flags=cv2.INTER_CUBIC if tall < HEIGHT else cv2.INTER_AREA,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return np.asarray(crop, np.uint8), np.asarray(np.linalg.inv(there), np.float64)


def _placed(piece: Piece, back: Matrix) -> Word | None:
    edges = np.array(
        [[[piece.start, 0], [piece.end, 0], [piece.end, HEIGHT], [piece.start, HEIGHT]]],
        np.float64,
    )
    x, y = cv2.perspectiveTransform(edges, back)[0].T
    box = Box(max(0, round(min(x))), max(0, round(min(y))), round(max(x)), round(max(y)))
    return word(piece.text, box, piece.confidence)


def corners(box: Box) -> Corners:
    """The corners of an upright box."""
    return np.array(
        [
            [box.left, box.top],
            [box.right, box.top],
            [box.right, box.bottom],
            [box.left, box.bottom],
        ],
        np.float32,
    )


def _length(corners: Corners, a: int, b: int) -> float:
    return float(np.linalg.norm(corners[a] - corners[b]))


def _width(corners: Corners) -> float:
    return (_length(corners, 0, 1) + _length(corners, 3, 2)) / 2
