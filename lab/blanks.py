"""Empty sheets as they come, and sheets with next to nothing: what blank pages are measured on."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

import cv2
import numpy as np

from extractors import blank, ink
from lab.specimens import sheets
from lab.specimens.degrade import clean, office, wear
from lab.specimens.degrade.image import Image, gray, rgb
from lab.specimens.rng import Rng, pixels, stream

DPI: Final = 200
_MM: Final = DPI / 25.4


@dataclass(frozen=True, slots=True)
class Sheet:
    """A scanned sheet.

    Attributes:
        name: What is on it, of :data:`EMPTY` or :data:`SPARSE`.
        written: Whether anybody would miss it.
        image: The scan, RGB or grey.
    """

    name: str
    written: bool
    image: Image


def sheets_of(seed: int, count: int) -> Iterator[Sheet]:
    """So many empty and so many all but empty sheets, in turn through a flatbed and a copier."""
    for number in range(count):
        for names in (EMPTY, SPARSE):
            name = list(names)[number % len(names)]
            yield sheet(seed, name, number, copied=number // len(names) % 2 == 1)


def sheet(seed: int, name: str, number: int = 0, *, copied: bool = False) -> Sheet:
    """One sheet.

    Args:
        seed: All chance comes from here.
        name: What is on it, of :data:`EMPTY` or :data:`SPARSE`.
        number: Which of that name.
        copied: Whether it comes out of a copier; from a flatbed otherwise.
    """
    rng = stream(seed, "blanks", name, number)
    noise = pixels(seed, "blanks", name, number)
    put = (EMPTY | SPARSE)[name]
    page = put(sheets.paper(DPI, tone=rng.randint(238, 255)), rng, noise)
    if copied:
        scanned = office.scan(page, DPI, noise)
    else:
        scanned = clean.scan(page, DPI, noise, colour=rng.random() < 0.5)
    return Sheet(name, name in SPARSE, scanned.image)


def _as_it_is(page: Image, _rng: Rng, _noise: np.random.Generator) -> Image:
    return page


def _dirty(page: Image, rng: Rng, noise: np.random.Generator) -> Image:
    return rgb(wear.specks(gray(page), noise, rng.choice((0.00004, 0.0002, 0.0007))))


def _punched(page: Image, _rng: Rng, noise: np.random.Generator) -> Image:
    return rgb(wear.staple(wear.punch_holes(gray(page), noise, DPI), noise, DPI))


def _bordered(page: Image, _rng: Rng, noise: np.random.Generator) -> Image:
    return rgb(wear.copy_border(gray(page), noise))


def _shining_through(page: Image, rng: Rng, noise: np.random.Generator) -> Image:
    back = _text(page, [_sentence(rng) for _ in range(rng.randint(8, 30))], rng, top=40)
    return rgb(wear.bleed(gray(page), gray(back), float(noise.uniform(0.03, 0.14))))


def _creased(page: Image, rng: Rng, _noise: np.random.Generator) -> Image:
    """A fold across the sheet and the shadow of its edge."""
    out = page.copy()
    height, width = out.shape[:2]
    y = round(height * rng.choice((0.33, 0.5, 0.66)) + rng.gauss(0, 20))
    tone = rng.randint(205, 232)
    cv2.line(out, (0, y), (width, y + rng.randint(-12, 12)), (tone,) * 3, rng.randint(1, 3))
    shadow = np.linspace(rng.randint(90, 170), 255, rng.randint(20, 60))
    out[:, : len(shadow)] = np.minimum(out[:, : len(shadow)], shadow[None, :, None]).astype(
        np.uint8
    )
    return out


def _all_of_it(page: Image, rng: Rng, noise: np.random.Generator) -> Image:
    for worn in (_shining_through, _punched, _dirty, _bordered):
        page = worn(page, rng, noise)
    return page


def _stamped(page: Image, rng: Rng, _noise: np.random.Generator) -> Image:
    stamp = rng.choice((sheets.legalisir(DPI, rng), sheets.received(DPI, "12-05-2017", rng)))
    return wear.put_stamp(page, stamp, _somewhere(page, stamp.shape[1], stamp.shape[0], rng))


def _round_stamp_without_words(page: Image, rng: Rng, _noise: np.random.Generator) -> Image:
    out = page.copy()
    x, y = _somewhere(page, round(36 * _MM), round(36 * _MM), rng)
    centre, ink = (x + round(18 * _MM), y + round(18 * _MM)), rng.choice(((60, 50, 160), (70,) * 3))
    for radius in (17, 12):
        cv2.circle(out, centre, round(radius * _MM), ink, 3, cv2.LINE_AA)
    return out


def _signed(page: Image, rng: Rng, _noise: np.random.Generator) -> Image:
    ink = rng.choice(((40, 40, 140), (50, 50, 50)))
    return _scrawl(page, rng, ink, rng.randint(2, 4), rng.uniform(25, 60))


def _pencilled(page: Image, rng: Rng, _noise: np.random.Generator) -> Image:
    out = page
    tone = rng.randint(135, 185)
    for _ in range(rng.randint(2, 5)):
        out = _scrawl(out, rng, (tone,) * 3, 2, rng.uniform(15, 40))
    return out


def _initialled(page: Image, rng: Rng, _noise: np.random.Generator) -> Image:
    return _scrawl(page, rng, (45, 45, 120), 2, rng.uniform(10, 16))


def _word(page: Image, rng: Rng, _noise: np.random.Generator) -> Image:
    return _text(page, [rng.choice(("LAMPIRAN", "Denah lokasi", "Hal. 12", "- 7 -"))], rng)


def _line(page: Image, rng: Rng, _noise: np.random.Generator) -> Image:
    return _text(page, [_sentence(rng)], rng)


def _struck(page: Image, rng: Rng, _noise: np.random.Generator) -> Image:
    """A sheet struck out by hand: nobody shall write on it any more."""
    out = page.copy()
    height, width = out.shape[:2]
    a, b = rng.uniform(0.55, 0.85), rng.uniform(0.15, 0.4)
    ends = (int(b * width), int(a * height)), (int(a * width), int(b * height))
    cv2.line(out, *ends, (50, 50, 110), 3, cv2.LINE_AA)
    return out


EMPTY: Final[dict[str, Callable[[Image, Rng, np.random.Generator], Image]]] = {
    "putih": _as_it_is,
    "kotor": _dirty,
    "lubang dan staples": _punched,
    "tepi hitam": _bordered,
    "tembus": _shining_through,
    "lipatan": _creased,
    "semuanya": _all_of_it,
}
SPARSE: Final[dict[str, Callable[[Image, Rng, np.random.Generator], Image]]] = {
    "cap": _stamped,
    "cap bundar": _round_stamp_without_words,
    "tanda tangan": _signed,
    "paraf": _initialled,
    "pensil": _pencilled,
    "satu kata": _word,
    "satu baris": _line,
    "dicoret": _struck,
}


def _somewhere(page: Image, wide: int, tall: int, rng: Rng) -> tuple[int, int]:
    height, width = page.shape[:2]
    return (
        int(rng.uniform(0.1, 0.9) * max(width - wide, 1)),
        int(rng.uniform(0.1, 0.9) * max(height - tall, 1)),
    )


def _scrawl(page: Image, rng: Rng, ink: tuple[int, ...], pen: int, millimetres: float) -> Image:
    """A line of loops such as a hand draws, so many millimetres wide."""
    wide, tall = millimetres * _MM, millimetres * _MM * rng.uniform(0.25, 0.5)
    x, y = _somewhere(page, round(wide), round(tall), rng)
    loops, phase = rng.uniform(3, 7), rng.uniform(0, 6)
    at = np.linspace(0, 1, 300)
    across = x + wide * (at + 0.09 * np.sin(2 * np.pi * loops * at + phase))
    down = y + tall * (0.5 + 0.45 * np.sin(2 * np.pi * loops * at) * np.cos(3 * at + phase))
    points = np.stack([across, down], axis=1).round().astype(np.int32)
    out = page.copy()
    cv2.polylines(out, [points], isClosed=False, color=ink, thickness=pen, lineType=cv2.LINE_AA)
    return out


def _sentence(rng: Rng) -> str:
    words = "surat izin usaha dengan ini kami beritahukan bahwa lokasi produksi terletak di jalan"
    return " ".join(rng.sample(words.split(), 9))


def _text(page: Image, lines: list[str], rng: Rng, top: float = 0.0) -> Image:
    """Lines of 11 points in type."""
    height, width = page.shape[:2]
    out = page.copy()
    size = 0.9 * DPI / 200
    x = round(width * rng.uniform(0.1, 0.4))
    y = round(top * _MM or height * rng.uniform(0.1, 0.85))
    for number, line in enumerate(lines):
        place = (x, y + round(number * 8 * _MM))
        cv2.putText(out, line, place, cv2.FONT_HERSHEY_COMPLEX, size, (30,) * 3, 2, cv2.LINE_AA)
    return out


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``blanks`` to the command line."""
    parser = commands.add_parser("blanks", help="ukur pengenalan halaman kosong")
    parser.add_argument("--count", type=int, default=112, help="lembar kosong, dan hampir kosong")
    parser.add_argument("--seed", type=int, default=1)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Say for each sort of sheet how many are called blank unread, and how many bear strokes."""
    found: dict[tuple[bool, str], list[tuple[bool, bool]]] = {}
    for each in sheets_of(arguments.seed, arguments.count):
        image = each.image if each.image.ndim == 2 else each.image[:, :, ::-1]
        seen = ink.find(np.ascontiguousarray(image))
        found.setdefault((each.written, each.name), []).append(
            (blank.surely(seen), blank.strokes(seen))
        )
    for (written, name), seen_all in sorted(found.items()):
        called, drawn = (sum(column) for column in zip(*seen_all, strict=True))
        sort = "ada isinya" if written else "kosong"
        sys.stdout.write(
            f"{sort:<11} {name:<20} {len(seen_all):>4} lembar: {called:>4} disebut kosong tanpa "
            f"dibaca, {drawn:>4} bergores\n"
        )
    return 0
