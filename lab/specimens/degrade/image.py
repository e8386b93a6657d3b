"""The image type of the specimens and the few operations that all tiers share."""

import cv2
import numpy as np
import numpy.typing as npt

Image = npt.NDArray[np.uint8]  # height x width x 3 (RGB), or height x width where it says gray
Matrix = npt.NDArray[np.float64]  # 3 x 3 homography from the drawn page to the delivered image


def gray(image: Image) -> Image:
    """Return the luminance of an RGB image; a gray one as it is."""
    if image.ndim == 2:
        return image
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_RGB2GRAY), dtype=np.uint8)


def rgb(image: Image) -> Image:
    """Return three channels."""
    if image.ndim == 3:
        return image
    return np.asarray(cv2.cvtColor(image, cv2.COLOR_GRAY2RGB), dtype=np.uint8)


def clip(values: npt.NDArray[np.float32]) -> Image:
    """Return 8-bit values, cut off at 0 and 255."""
    return np.asarray(cv2.convertScaleAbs(np.clip(values, 0, 255)), dtype=np.uint8)


def warp(image: Image, matrix: Matrix, size: tuple[int, int], border: int) -> Image:
    """Return the image under a homography, on a sheet of ``size`` (width, height)."""
    fill = (border,) * 3 if image.ndim == 3 else border
    return np.asarray(
        cv2.warpPerspective(
            image,
            matrix,
            size,
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=fill,
        ),
        dtype=np.uint8,
    )


def grained(image: Image, generator: np.random.Generator, sigma: float) -> Image:
    """Return the image with gaussian noise of ``sigma`` gray levels, the same in each channel.

    The noise is tiled from one block whose rows of tiles are shifted, so that no seam lines up;
    drawing it for every pixel would cost more than all the rest.
    """
    height, width = image.shape[:2]
    block = np.rint(generator.standard_normal((512, 700), dtype=np.float32) * sigma)
    tile = np.tile(block.astype(np.int16), (1, -(-width // 700) + 1))
    layers = []
    for _ in range(-(-height // 512)):
        at = int(generator.integers(0, 700))
        layers.append(tile[:, at : at + width])
    layer = np.concatenate(layers, axis=0)[:height]
    if image.ndim == 3:
        layer = cv2.merge([layer, layer, layer])
    return np.asarray(cv2.add(image, layer, dtype=cv2.CV_8U), dtype=np.uint8)


def quarter_turns(image: Image, clockwise: int) -> Image:
    """Return the image turned clockwise by 0, 90, 180 or 270 degrees."""
    codes = {90: cv2.ROTATE_90_CLOCKWISE, 180: cv2.ROTATE_180, 270: cv2.ROTATE_90_COUNTERCLOCKWISE}
    if clockwise == 0:
        return image
    return np.asarray(cv2.rotate(image, codes[clockwise]), dtype=np.uint8)


def turn_matrix(width: int, height: int, clockwise: int) -> Matrix:
    """Return the homography of ``quarter_turns`` for an image of that size."""
    table = {
        0: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
        90: [[0, -1, height - 1], [1, 0, 0], [0, 0, 1]],
        180: [[-1, 0, width - 1], [0, -1, height - 1], [0, 0, 1]],
        270: [[0, 1, 0], [-1, 0, width - 1], [0, 0, 1]],
    }
    return np.asarray(table[clockwise], dtype=np.float64)
