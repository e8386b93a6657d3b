"""What the heavy child does with a page: settle its direction, and read it by RapidOCR."""

from __future__ import annotations

from typing import Literal

import cv2
import numpy as np

from dossier.model import PageText
from extractors import upright
from extractors.ocr import rapid
from extractors.raster import Pixels, load

Direction = Literal["settled", "open"]


def read(image: str, direction: Direction) -> tuple[int, PageText]:
    """Read an upright page image; turn it first when its direction is not settled.

    Args:
        image: Path of the page image; written anew when the page is turned.
        direction: Whether it is ``settled`` already or ``open``.

    Returns:
        The degrees clockwise by which it was turned, and what was read.
    """
    pixels = load(image)
    turn = 0 if direction == "settled" else _turn(pixels)
    if turn:
        pixels = upright.turned(pixels, turn)
        cv2.imwrite(image, pixels, [cv2.IMWRITE_JPEG_QUALITY, 92])
    return turn, rapid.read_page(pixels)


def _turn(pixels: Pixels) -> int:
    lines = rapid.detect(pixels)
    lying = [np.ptp(line[:, 1]) > 1.5 * np.ptp(line[:, 0]) for line in lines]
    quarter = 90 if lines and sum(lying) > len(lines) / 2 else 0
    turned = upright.turned(pixels, quarter)
    if quarter:
        lines = rapid.detect(turned)
    as_it_stands, upside_down = rapid.up_or_down(turned, lines)
    return quarter + (180 if upside_down > as_it_stands else 0)
