"""Sheets that are no document by themselves: cards laid on paper, blank sides, stamps."""

import cv2
import numpy as np

from lab.specimens.degrade.image import Image, Matrix
from lab.specimens.rng import Rng, chance
from lab.specimens.typeset import LAYOUTS, images

A4_MM = (210.0, 297.0)
CARD_MM = (85.6, 54.0)


def paper(dpi: int, *, tone: int = 255) -> Image:
    """Return an empty A4 sheet, RGB."""
    width, height = (round(mm / 25.4 * dpi) for mm in A4_MM)
    return np.full((height, width, 3), tone, dtype=np.uint8)


def cards_on_sheet(cards: list[Image], dpi: int, rng: Rng) -> tuple[Image, list[Matrix]]:
    """Lay up to four cards on one A4 sheet, 1:1 (at times enlarged), each a little crooked.

    Returns:
        The sheet, and for each card the matrix from its pixels to those of the sheet.
    """
    sheet = paper(dpi)
    unit = dpi / 25.4
    zoom = rng.choice((1.0, 1.0, 1.0, 1.25)) if len(cards) < 3 else 1.0
    two_columns = len(cards) > 2 and chance(rng, 0.5)
    placed: list[Matrix] = []
    for i, card in enumerate(cards):
        column, row = (i % 2, i // 2) if two_columns else (0, i)
        left = 16 + column * 96 if two_columns else rng.uniform(28, 90)
        if len(cards) == 1:
            left, top = rng.uniform(20, 100), rng.uniform(18, 160)
        else:
            top = 22 + row * (70 if zoom > 1 or len(cards) < 4 else 64)
        placed.append(_lay(sheet, card, (left * unit, top * unit), rng.gauss(0, 0.9), zoom))
    return sheet, placed


def _lay(sheet: Image, card: Image, at: tuple[float, float], degrees: float, zoom: float) -> Matrix:
    height, width = card.shape[:2]
    edged = card.copy()
    cv2.rectangle(edged, (0, 0), (width - 1, height - 1), (150, 150, 150), 2)
    matrix = cv2.getRotationMatrix2D((0, 0), -degrees, zoom)
    matrix[0, 2] += at[0]
    matrix[1, 2] += at[1]
    cv2.warpAffine(
        edged,
        matrix,
        (sheet.shape[1], sheet.shape[0]),
        dst=sheet,
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_TRANSPARENT,
    )
    return np.vstack([matrix, [0.0, 0.0, 1.0]]).astype(np.float64)


def ktp_reverse(dpi: int, rng: Rng) -> Image:
    """Return the other side of an identity card, RGB: a drawing and no text of any field."""
    data = {
        "latar": rng.choice(("#d9e6f2", "#e8eef5", "#ffffff")),
        "lambang": rng.choice(("perisai", "bundar")),
    }
    return images(LAYOUTS / "ktp_belakang.typ", data, dpi)[0]


def received(dpi: int, day: str, rng: Rng) -> Image:
    """Return the stamp that an office puts on what it takes in, RGB on white."""
    number = str(rng.randint(10, 990)) if chance(rng, 0.5) else "........"
    data = {
        "bulat": False,
        "instansi": "",
        "baris": rng.choice(
            (
                ["DITERIMA", f"TGL : {day}", f"NO. AGENDA : {number}"],
                ["DPMPTSP PROV. KALTIM", f"DITERIMA TANGGAL {day}", "PARAF : ............."],
                ["SURAT MASUK", f"{day}   NO. {number}"],
            )
        ),
        "warna": rng.choice(("#3a2a8cb0", "#1d4d8cb0", "#8c1f2ab0")),
        "putar": round(rng.gauss(0, 6), 1),
    }
    return images(LAYOUTS / "legalisir.typ", data, dpi)[0]


def legalisir(dpi: int, rng: Rng) -> Image:
    """Return a stamp that certifies a copy, RGB on white: round or rectangular."""
    data = {
        "bulat": chance(rng, 0.5),
        "instansi": rng.choice(
            ("KANTOR NOTARIS", "KELURAHAN", "KECAMATAN", "DINAS KESEHATAN", "DISDUKCAPIL")
        ),
        "baris": rng.choice(
            (
                ["FOTOKOPI SESUAI DENGAN ASLINYA", "Samarinda, ...................."],
                ["LEGALISIR", "SESUAI DENGAN ASLINYA", "TGL ......................"],
                ["TELAH DIPERIKSA", "SESUAI ASLI"],
                ["WAARMERKING", "NO. .........../........"],
            )
        ),
        "warna": rng.choice(("#3a2a8cc0", "#7a1f3ac0", "#1d4d8cc0", "#333333c0")),
        "putar": round(rng.gauss(0, 9), 1),
    }
    return images(LAYOUTS / "legalisir.typ", data, dpi)[0]
