"""Camera pictures: find the sheet or card in them, make it flat, cut the table away."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np
import numpy.typing as npt

from extractors.raster import Matrix, Pixels, Raster, colour, fitting, grey

_SIDE: Final = 640
_LEAST_SHARE: Final = 0.12
_MOST_SHARE: Final = 0.97
_WHITE_RING: Final = 215
_PAPER_ALL_OVER: Final = 0.9
_BRIGHTER: Final = 20
_EVEN: Final = 0.88
_LIKELY: Final = 0.35
_NEARLY: Final = 0.75
_LARGER: Final = 1.15
Quad = npt.NDArray[np.float32]
"""(4, 2): top left, top right, bottom right, bottom left."""


@dataclass(frozen=True, slots=True)
class View:
    """The part of the picture that is the page.

    Attributes:
        pixels: The page, flat.
        matrix: From pixels of the raster to pixels here.
        photograph: Whether a camera took it.
        coverage: Share of the page's outline that lies inside the picture, 0 to 1.
    """

    pixels: Pixels
    matrix: Matrix
    photograph: bool
    coverage: float


def view(raster: Raster) -> View:
    """Find the page in a camera's picture; a scanner's page is the whole picture."""
    factor = min(1.0, _SIDE / max(raster.pixels.shape[:2]))
    small = cv2.resize(raster.pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    thumb = colour(np.asarray(small, np.uint8))
    if raster.drawn or not (raster.camera or _looks_taken(thumb)):
        return View(raster.pixels, np.eye(3), photograph=False, coverage=1.0)
    quad = _best_quad(thumb)
    if quad is None:
        return View(raster.pixels, np.eye(3), photograph=True, coverage=_coverage(thumb))
    coverage = _inside(quad, thumb.shape[1], thumb.shape[0])
    pixels, matrix = _flat(raster.pixels, np.asarray(quad / factor, np.float32))
    return View(pixels, matrix, photograph=True, coverage=coverage)


def _looks_taken(thumb: Pixels) -> bool:
    """A scanner lights evenly and leaves white or black around; a camera does neither."""
    plain = grey(thumb)
    edge = max(4, round(0.025 * max(plain.shape)))
    ring = np.concatenate(
        [
            plain[:edge].ravel(),
            plain[-edge:].ravel(),
            plain[:, :edge].ravel(),
            plain[:, -edge:].ravel(),
        ]
    )
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (21, 21))
    paper = cv2.GaussianBlur(cv2.morphologyEx(plain, cv2.MORPH_CLOSE, kernel), (0, 0), 6)
    dim, bright = np.percentile(paper[edge:-edge, edge:-edge], (10, 90))
    uneven = float(dim) / max(float(bright), 1.0) < _EVEN
    around = float(np.median(ring))
    surrounded = 25 < around < min(_WHITE_RING, float(bright) - _BRIGHTER)
    return surrounded or (uneven and float(np.mean(ring < 200)) > 0.3)


def _coverage(thumb: Pixels) -> float:
    """How much of the sheet is in a picture in which its four corners are not found.

    A picture that is paper all over tells nothing: phones cut their scans to the sheet.
    """
    bright = _otsu(grey(thumb))
    contours, _ = cv2.findContours(bright, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    if not contours:
        return 1.0
    hull = cv2.convexHull(max(contours, key=cv2.contourArea))
    share = cv2.contourArea(hull) / bright.size
    if not _LEAST_SHARE < share < _PAPER_ALL_OVER:
        return 1.0
    corners = np.asarray(hull.reshape(-1, 2), np.float32)
    return _inside(corners, thumb.shape[1], thumb.shape[0])


def _best_quad(thumb: Pixels) -> Quad | None:
    edges = cv2.morphologyEx(
        cv2.GaussianBlur(thumb, (0, 0), 1.2),
        cv2.MORPH_GRADIENT,
        np.ones((3, 3), np.uint8),
    ).max(axis=2)
    scored = [
        (fill * _support(quad, np.asarray(edges, np.uint8)), quad)
        for mask in _masks(thumb)
        for quad, fill in _quads(mask)
    ]
    likely = [(score, quad) for score, quad in scored if score > _LIKELY]
    if not likely:
        return None
    most, best = max(likely, key=lambda each: each[0])
    # A table or a picture on the page has clean edges, too: what lies around it is the page.
    around = [quad for score, quad in likely if score > _NEARLY * most and _holds(quad, best)]
    return max(around, key=cv2.contourArea, default=best)


def _holds(outer: Quad, inner: Quad) -> bool:
    """Whether one shape lies within a clearly larger one."""
    if cv2.contourArea(outer) < _LARGER * cv2.contourArea(inner):
        return False
    return all(
        cv2.pointPolygonTest(outer, (float(x), float(y)), measureDist=True) > -3 for x, y in inner
    )


def _masks(thumb: Pixels) -> Iterator[Pixels]:
    """Guesses at what is page and what is table."""
    soft = cv2.bilateralFilter(thumb, 7, 40, 7)
    lab = cv2.cvtColor(soft, cv2.COLOR_BGR2LAB).astype(np.float32)
    ring = np.concatenate(
        [
            lab[:8].reshape(-1, 3),
            lab[-8:].reshape(-1, 3),
            lab[:, :8].reshape(-1, 3),
            lab[:, -8:].reshape(-1, 3),
        ]
    )
    apart = np.linalg.norm((lab - np.median(ring, axis=0)) * (0.7, 1.3, 1.3), axis=2)
    yield _otsu(np.asarray(np.clip(apart * 2, 0, 255), np.uint8))
    yield _otsu(grey(np.asarray(soft, np.uint8)))
    saturation = cv2.cvtColor(soft, cv2.COLOR_BGR2HSV)[:, :, 1]
    yield _otsu(np.asarray(255 - saturation, np.uint8))
    lines = cv2.Canny(cv2.GaussianBlur(grey(thumb), (0, 0), 1.5), 25, 70)
    drawn = np.asarray(cv2.dilate(lines, np.ones((5, 5), np.uint8)), np.uint8)
    yield drawn
    yield from _outlines(drawn)


def _outlines(lines: Pixels) -> Iterator[Pixels]:
    """What the largest outlines hold: a sheet in shadow is of one tone with the table."""
    contours, _ = cv2.findContours(lines, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    # One that runs out of the picture is open there; what seems to close it is print.
    hulls = [hull for each in contours if _clear_of_border(hull := cv2.convexHull(each), lines)]
    for hull in sorted(hulls, key=cv2.contourArea, reverse=True)[:2]:
        mask = np.zeros_like(lines)
        cv2.fillConvexPoly(mask, hull, 255)
        # The outline was drawn thick, its middle is the edge.
        yield np.asarray(cv2.erode(mask, np.ones((5, 5), np.uint8)), np.uint8)


def _clear_of_border(hull: cv2.typing.MatLike, picture: Pixels) -> bool:
    left, top, width, height = cv2.boundingRect(hull)
    right, bottom = picture.shape[1] - left - width, picture.shape[0] - top - height
    return bool(min(left, top, right, bottom) > 0)


def _otsu(plain: Pixels) -> Pixels:
    _, mask = cv2.threshold(plain, 0, 255, cv2.THRESH_BINARY + cv2.THRESH_OTSU)
    return np.asarray(mask, np.uint8)


def _quads(mask: Pixels) -> Iterator[tuple[Quad, float]]:
    """Large four-sided shapes of a mask, with how well each fills its four sides."""
    kernel = cv2.getStructuringElement(cv2.MORPH_RECT, (9, 9))
    # A frame of paper around, so that a page that runs out of the picture is still closed.
    closed = cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel)
    opened = cv2.morphologyEx(closed, cv2.MORPH_OPEN, kernel)
    contours, _ = cv2.findContours(opened, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    area = mask.shape[0] * mask.shape[1]
    for contour in sorted(contours, key=cv2.contourArea, reverse=True)[:2]:
        hull = cv2.convexHull(contour)
        size = cv2.contourArea(hull)
        if not _LEAST_SHARE * area < size < _MOST_SHARE * area:
            continue
        quad = _four_corners(hull)
        if quad is None:
            continue
        fill = min(size, cv2.contourArea(quad)) / max(size, cv2.contourArea(quad))
        yield quad, fill * min(1.0, cv2.contourArea(contour) / (0.9 * size))


def _four_corners(hull: npt.NDArray[np.int32] | cv2.typing.MatLike) -> Quad | None:
    around = cv2.arcLength(hull, closed=True)
    for tolerance in (0.01, 0.02, 0.03, 0.05, 0.08):
        shape = cv2.approxPolyDP(hull, tolerance * around, closed=True)
        if len(shape) == 4:
            return _ordered(np.asarray(shape.reshape(4, 2), np.float32))
        if len(shape) < 4:
            return None
    return None


def _ordered(corners: Quad) -> Quad:
    """Clockwise from the top left as the picture shows it."""
    middle = corners.mean(axis=0)
    turn = np.arctan2(corners[:, 1] - middle[1], corners[:, 0] - middle[0])
    clockwise = corners[np.argsort(turn)]
    first = int(np.argmin(clockwise.sum(axis=1)))
    return np.asarray(np.roll(clockwise, -first, axis=0), np.float32)


def _support(quad: Quad, edges: Pixels) -> float:
    """Share of the outline that lies on an edge of the picture, 0 to 1."""
    height, width = edges.shape
    near = cv2.dilate(edges, np.ones((5, 5), np.uint8))
    on_edge: list[float] = []
    for a, b in zip(quad, np.roll(quad, -1, axis=0), strict=True):
        steps = np.linspace(0.05, 0.95, 40)[:, None]
        points = a + (b - a) * steps
        x = np.clip(np.round(points[:, 0]), 0, width - 1).astype(int)
        y = np.clip(np.round(points[:, 1]), 0, height - 1).astype(int)
        on_edge.append(float(np.mean(near[y, x] > 20)))
    return float(np.mean(on_edge)) * min(1.0, min(on_edge) / 0.5)


def _inside(corners: Quad, width: int, height: int) -> float:
    """Share of an outline that does not run along the border of the picture."""
    inner = outer = 0.0
    edge = 0.006 * max(width, height)
    for a, b in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        middle = (a + b) / 2
        length = float(np.linalg.norm(b - a))
        cut = (
            min(a[0], b[0], width - 1 - a[0], width - 1 - b[0]) <= edge and abs(a[0] - b[0]) <= edge
        ) or (
            min(a[1], b[1], height - 1 - a[1], height - 1 - b[1]) <= edge
            and abs(a[1] - b[1]) <= edge
        )
        outside = not (0 <= middle[0] <= width and 0 <= middle[1] <= height)
        inner += 0.0 if cut or outside else length
        outer += length if cut or outside else 0.0
    return inner / max(inner + outer, 1e-6)


def _flat(pixels: Pixels, quad: Quad) -> tuple[Pixels, Matrix]:
    """The quadrangle as a rectangle, at the resolution it has in the picture."""
    lengths = np.linalg.norm(quad - np.roll(quad, -1, axis=0), axis=1)
    width, height = max(lengths[0], lengths[2]), max(lengths[1], lengths[3])
    factor = fitting(width, height)
    size = (max(8, round(width * factor)), max(8, round(height * factor)))
    target = np.array(
        [[0, 0], [size[0], 0], [size[0], size[1]], [0, size[1]]],
        np.float32,
    )
    matrix = cv2.getPerspectiveTransform(quad, target)
    flat = cv2.warpPerspective(
        pixels, matrix, size, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.asarray(flat, np.uint8), np.asarray(matrix, np.float64)
