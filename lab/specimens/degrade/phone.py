"""Tier ``phone``: a photograph of the sheet on a desk."""

import cv2
import numpy as np

from lab.specimens.degrade.delivered import Delivered, Turn
from lab.specimens.degrade.image import (
    Image,
    Matrix,
    clip,
    grained,
    quarter_turns,
    rgb,
    turn_matrix,
)
from lab.specimens.degrade.wear import cloud

_FRAMES = ((2448, 3264), (2736, 3648), (3000, 4000))
# EXIF orientation by the clockwise turn that a viewer must apply.
_EXIF = {90: 6, 180: 3, 270: 8}


def photograph(image: Image, dpi: int, generator: np.random.Generator) -> Delivered:
    """Return a photograph of the sheet: perspective, uneven light, blur, noise, strong JPEG.

    Args:
        image: the drawn sheet or card, RGB.
        dpi: its resolution, kept as the delivered one (a photograph has none).
        generator: all chance comes from here.
    """
    height, width = image.shape[:2]
    frame_w, frame_h = _FRAMES[int(generator.choice(3, p=[0.45, 0.35, 0.2]))]
    if width > height:
        frame_w, frame_h = frame_h, frame_w
    matrix = _perspective((width, height), (frame_w, frame_h), generator)
    photo = _on_desk(rgb(image), matrix, (frame_w, frame_h), generator)
    photo = _lens(photo, generator)
    light = cv2.cvtColor(_light((frame_h, frame_w), generator), cv2.COLOR_GRAY2RGB)
    photo = np.asarray(cv2.multiply(photo, light, scale=1 / 250), dtype=np.uint8)
    photo = grained(photo, generator, float(generator.uniform(1.5, 6)))
    photo, matrix, rotation, exif = _held(photo, matrix, generator)
    return Delivered(
        photo,
        matrix,
        (width, height),
        rotation,
        dpi,
        quality=int(generator.integers(50, 81)),
        exif=exif,
    )


def _perspective(
    sheet: tuple[int, int], frame: tuple[int, int], generator: np.random.Generator
) -> Matrix:
    """Return the homography of a sheet that fills 70-95% of the frame's tighter side."""
    fill = generator.uniform(0.74, 0.95)
    scale = min(frame[0] / sheet[0], frame[1] / sheet[1]) * fill
    half = np.array([sheet[0], sheet[1]]) * scale / 2
    centre = np.array(frame) / 2 + generator.normal(0, 0.008, 2) * np.array(frame)
    angle = np.deg2rad(float(np.clip(generator.normal(0, 1.8), -5, 5)))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half
    corners = corners @ turn.T + centre
    corners += generator.uniform(-0.03, 0.03, (4, 2)) * np.array(frame) * generator.uniform(0.3, 1)
    source = np.array([[0, 0], [sheet[0], 0], [sheet[0], sheet[1]], [0, sheet[1]]])
    return np.asarray(
        cv2.getPerspectiveTransform(source.astype(np.float32), corners.astype(np.float32)),
        dtype=np.float64,
    )


def _desk(frame: tuple[int, int], generator: np.random.Generator) -> Image:
    """Return a table top: a tone with broad clouds and fine grain along one direction."""
    width, height = frame
    tone = np.array(
        [(120, 88, 60), (72, 60, 52), (150, 148, 142), (60, 74, 92), (176, 150, 118)][
            int(generator.integers(0, 5))
        ],
        dtype=np.float32,
    )
    grain = cloud((height // 4, width // 4), generator, 8) * 0.5
    fine = generator.random((height // 4, max(width // 160, 2)), dtype=np.float32)
    grain += cv2.resize(fine, (width // 4, height // 4)) * 0.25 + 0.62
    small = clip(grain[:, :, None] * tone)
    return np.asarray(cv2.resize(small, (width, height)), dtype=np.uint8)


def _on_desk(
    image: Image, matrix: Matrix, frame: tuple[int, int], generator: np.random.Generator
) -> Image:
    """Lay the sheet on the desk, with the soft shadow of its edge."""
    photo = _desk(frame, generator)
    corners = np.array(
        [
            [0, 0, 1],
            [image.shape[1], 0, 1],
            [image.shape[1], image.shape[0], 1],
            [0, image.shape[0], 1],
        ],
        dtype=np.float64,
    ).T
    mapped = matrix @ corners
    quad = (mapped[:2] / mapped[2]).T
    small = np.zeros((frame[1] // 8, frame[0] // 8), dtype=np.uint8)
    offset = generator.uniform(-14, 14, 2)
    cv2.fillConvexPoly(small, ((quad + offset) / 8).astype(np.int32), 110)
    small = np.asarray(cv2.GaussianBlur(small, (0, 0), 2.5), dtype=np.uint8)
    shade = cv2.resize(small, frame)
    photo = np.asarray(cv2.subtract(photo, cv2.cvtColor(shade // 2, cv2.COLOR_GRAY2RGB)), np.uint8)
    cv2.warpPerspective(
        image, matrix, frame, dst=photo, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_TRANSPARENT
    )
    return photo


def _light(frame: tuple[int, int], generator: np.random.Generator) -> Image:
    """Return how much light falls where (250 is all): a slope, a cloud, at times a shadow."""
    height, width = frame[0] // 8, frame[1] // 8
    ys, xs = np.mgrid[0 : 1 : complex(0, height), 0 : 1 : complex(0, width)].astype(np.float32)
    angle, slope = generator.uniform(0, 2 * np.pi), generator.uniform(0.05, 0.35)
    field = 1 - slope * (0.5 + (xs - 0.5) * np.cos(angle) + (ys - 0.5) * np.sin(angle))
    field -= cloud((height, width), generator, 3) * 0.08
    if generator.random() < 0.4:
        shadow = np.zeros((height, width), dtype=np.float32)
        points = generator.uniform(-0.2, 1.2, (4, 2)) * np.array([width, height])
        cv2.fillConvexPoly(shadow, cv2.convexHull(points.astype(np.int32)), 1.0)
        shadow = np.asarray(cv2.GaussianBlur(shadow, (0, 0), width / 22), dtype=np.float32)
        field *= 1 - shadow * float(generator.uniform(0.12, 0.4))
    field = np.asarray(field / field.max() * generator.uniform(0.88, 1.02), dtype=np.float32)
    return np.asarray(cv2.resize(clip(field * 250), (frame[1], frame[0])), dtype=np.uint8)


def _lens(photo: Image, generator: np.random.Generator) -> Image:
    """Blur as a lens out of focus or a hand in motion does."""
    if generator.random() < 0.3:
        length = int(generator.integers(3, 9))
        kernel = np.zeros((length, length), dtype=np.float32)
        angle = generator.uniform(0, np.pi)
        middle = length / 2
        offset = np.array([np.cos(angle), np.sin(angle)]) * middle
        start, end = (middle - offset).astype(int), (middle + offset).astype(int)
        cv2.line(kernel, tuple(start.tolist()), tuple(end.tolist()), 1.0)
        return np.asarray(cv2.filter2D(photo, -1, kernel / max(kernel.sum(), 1e-6)), dtype=np.uint8)
    sigma = float(generator.uniform(0.5, 1.7))
    return np.asarray(cv2.GaussianBlur(photo, (0, 0), sigma), dtype=np.uint8)


def _held(
    photo: Image, matrix: Matrix, generator: np.random.Generator
) -> tuple[Image, Matrix, Turn, int]:
    """Turn the stored pixels as a phone held sideways does, mostly with EXIF to tell so."""
    chance = generator.random()
    if chance > 0.3:
        return photo, matrix, 0, 1
    turns: tuple[Turn, ...] = (90, 180, 270)
    upright = turns[int(generator.choice(3, p=[0.5, 0.1, 0.4]))]
    stored = (360 - upright) % 360
    height, width = photo.shape[:2]
    pixels = quarter_turns(photo, stored)
    if chance < 0.22:  # EXIF honoured: the viewer shows the upright photograph
        return pixels, matrix, 0, _EXIF[upright]
    return pixels, turn_matrix(width, height, stored) @ matrix, upright, 1
