"""Marks of use on copied paper: toner, specks, borders, holes, staples, bleed-through."""

import cv2
import numpy as np
import numpy.typing as npt

from lab.specimens.degrade.image import Image, clip

Float = npt.NDArray[np.float32]


def cloud(shape: tuple[int, int], generator: np.random.Generator, cells: int) -> Float:
    """Return a smooth random field of values 0..1 over ``shape``, ``cells`` bumps wide."""
    small = generator.random((max(cells, 2), max(cells, 2)), dtype=np.float32)
    return np.asarray(
        cv2.resize(small, (shape[1], shape[0]), interpolation=cv2.INTER_CUBIC), dtype=np.float32
    )


def copied(page: Image, generator: np.random.Generator, generations: int) -> Image:
    """Return a gray page after photocopying: contrast curve, softened edges, worn toner."""
    for _ in range(generations):
        page = np.asarray(
            cv2.GaussianBlur(page, (3, 3), float(generator.uniform(0.4, 0.75))), dtype=np.uint8
        )
        middle, steep = generator.uniform(125, 185), generator.uniform(0.022, 0.045)
        levels = np.arange(256, dtype=np.float32)
        curve = 255 / (1 + np.exp(-steep * (levels - middle)))
        curve = (curve - curve[0]) / (curve[-1] - curve[0]) * 255
        page = np.asarray(cv2.LUT(page, curve.astype(np.uint8)), dtype=np.uint8)
    return page


def toner_loss(page: Image, generator: np.random.Generator, strength: float) -> Image:
    """Fade the ink in patches and along streaks; ``strength`` 0..0.55 is the most that is lost."""
    height, width = page.shape
    patch = cloud((height, width), generator, int(generator.integers(3, 7)))
    fade = np.clip((patch - 0.45) * 1.8, 0, 1) * strength
    for _ in range(int(generator.integers(0, 3))):
        at, wide = int(generator.integers(0, width)), int(generator.integers(3, 14))
        fade[:, at : at + wide] = np.maximum(fade[:, at : at + wide], strength)
    values = page.astype(np.float32)
    return clip(values + (250 - values) * fade)


def specks(page: Image, generator: np.random.Generator, share: float) -> Image:
    """Scatter dark specks over ``share`` of the pixels, some of two or three pixels."""
    height, width = page.shape
    count = int(height * width * share)
    out = page.copy()
    ys, xs = generator.integers(0, height - 2, count), generator.integers(0, width - 2, count)
    tone = generator.integers(20, 140, count).astype(np.uint8)
    out[ys, xs] = tone
    half = count // 3
    out[ys[:half] + 1, xs[:half]] = tone[:half]
    out[ys[: half // 2], xs[: half // 2] + 1] = tone[: half // 2]
    return out


def bleed(page: Image, reverse: Image, strength: float) -> Image:
    """Let the mirrored reverse side shine through with ``strength`` (0.04-0.17)."""
    mirrored = cv2.flip(reverse, 1)
    if mirrored.shape != page.shape:
        mirrored = cv2.resize(mirrored, (page.shape[1], page.shape[0]))
    soft = cv2.GaussianBlur(mirrored, (0, 0), 2.0).astype(np.float32)
    return clip(page.astype(np.float32) - (255 - soft) * strength)


def copy_border(page: Image, generator: np.random.Generator) -> Image:
    """Blacken a ragged strip along one or two edges, as an open copier lid does."""
    height, width = page.shape
    out = page.copy()
    for edge in generator.choice(4, size=int(generator.integers(1, 3)), replace=False):
        depth = generator.uniform(0.004, 0.022) * width
        length = height if edge % 2 == 0 else width
        wave = cloud((1, length), generator, 5)[0] * depth + depth * 0.4
        for i in range(0, length, 4):
            run = int(wave[i])
            if edge == 0:
                out[i : i + 4, :run] = 12
            elif edge == 2:
                out[i : i + 4, width - run :] = 12
            elif edge == 1:
                out[:run, i : i + 4] = 12
            else:
                out[height - run :, i : i + 4] = 12
    return out


def punch_holes(page: Image, generator: np.random.Generator, dpi: int) -> Image:
    """Show the two holes of a file punch at the left edge as dark discs."""
    out = page.copy()
    x = int((11 + generator.uniform(-3, 2)) / 25.4 * dpi)
    middle = page.shape[0] / 2 + generator.uniform(-8, 8) / 25.4 * dpi
    tone = int(generator.integers(15, 150))
    for side in (-40, 40):
        centre = (x, int(middle + side / 25.4 * dpi))
        cv2.circle(out, centre, int(2.9 / 25.4 * dpi), tone, -1, cv2.LINE_AA)
    return out


def staple(page: Image, generator: np.random.Generator, dpi: int) -> Image:
    """Draw a staple with its shadow in the upper left corner."""
    out = page.copy()
    x, y = (int(generator.uniform(7, 14) / 25.4 * dpi) for _ in range(2))
    length, angle = 11 / 25.4 * dpi, generator.uniform(0.3, 1.1)
    end = (int(x + length * np.cos(angle)), int(y - length * np.sin(angle)))
    cv2.line(out, (x + 3, y + 3), (end[0] + 3, end[1] + 3), 150, max(2, dpi // 70), cv2.LINE_AA)
    cv2.line(out, (x, y), end, int(generator.integers(40, 110)), max(2, dpi // 90), cv2.LINE_AA)
    return out


def put_stamp(page: Image, stamp: Image, at: tuple[int, int]) -> Image:
    """Multiply a stamp (RGB on white) onto an RGB page with its upper left corner at ``at``."""
    out = page.copy()
    x, y = at
    height = min(stamp.shape[0], out.shape[0] - y)
    width = min(stamp.shape[1], out.shape[1] - x)
    if height <= 0 or width <= 0:
        return out
    patch = out[y : y + height, x : x + width]
    out[y : y + height, x : x + width] = cv2.multiply(patch, stamp[:height, :width], scale=1 / 255)
    return out
