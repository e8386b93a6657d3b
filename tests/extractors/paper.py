"""Paper for tests: letters and cards drawn in plain type, laid down as scanners and phones do."""

from pathlib import Path

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

LETTER = (
    "PEMERINTAH KOTA SAMARINDA",
    "DINAS KESEHATAN",
    "",
    "Nomor : 441/1287/SDK-FARM/X/2016",
    "Perihal : Rekomendasi usaha kecil obat tradisional",
    "",
    "Berdasarkan surat permohonan saudara tanggal 3 Oktober 2016 tentang rekomendasi",
    "pendirian usaha kecil obat tradisional dan hasil pemeriksaan setempat oleh petugas",
    "kami pada tanggal 12 Oktober 2016, dengan ini kami memberikan rekomendasi kepada:",
    "",
    "Nama perusahaan : PT BORNEO HERBAL LESTARI",
    "Penanggung jawab : SITI AMINAH",
    "Alamat : Jalan Pangeran Antasari Gang Melati Nomor 12",
    "",
    "Rekomendasi ini berlaku sepanjang perusahaan memenuhi ketentuan peraturan yang",
    "berlaku dan dapat ditinjau kembali apabila di kemudian hari terdapat kekeliruan.",
    "Demikian rekomendasi ini dibuat agar dapat dipergunakan sebagaimana mestinya.",
)
CARD = (
    "PROVINSI KALIMANTAN TIMUR",
    "KOTA SAMARINDA",
    "NIK : 6472990503870001",
    "Nama : SITI AMINAH",
    "Tempat/Tgl Lahir : SAMARINDA, 05-03-1987",
    "Jenis Kelamin : PEREMPUAN",
    "Alamat : JL. MELATI NO. 12",
    "RT/RW : 012/004",
    "Kel/Desa : SIDODADI",
    "Kecamatan : SAMARINDA ULU",
    "Agama : ISLAM",
    "Kewarganegaraan : WNI",
)


def font(size):
    return ImageFont.truetype("LiberationSans-Regular.ttf", size)


def letter(dpi=150, lines=LETTER):
    """An A4 letter in 11 points, grey, as an array."""
    page = Image.new("L", (round(8.27 * dpi), round(11.69 * dpi)), 250)
    pen = ImageDraw.Draw(page)
    size = round(11 / 72 * dpi)
    for row, text in enumerate(lines):
        pen.text((dpi * 0.9, dpi + row * size * 1.6), text, fill=20, font=font(size))
    return np.array(page)


def card(dpi=300):
    """A card of 85.6 by 54 mm with text in capitals, in colour."""
    width, height = round(85.6 / 25.4 * dpi), round(54 / 25.4 * dpi)
    page = Image.new("RGB", (width, height), (205, 225, 240))
    pen = ImageDraw.Draw(page)
    size = round(height / 17)
    for row, text in enumerate(CARD):
        pen.text((width * 0.05, height * 0.05 + row * size * 1.35), text, "black", font(size))
    return np.array(page)


def photographed(paper, frame=(1800, 1350), corners=None):
    """Paper on a dark table, seen at an angle, under uneven light; and its four corners."""
    tall, wide = frame
    if corners is None:
        corners = [[190, 130], [1190, 170], [1150, 1640], [150, 1590]]
    height, width = paper.shape[:2]
    source = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    colour = paper if paper.ndim == 3 else cv2.cvtColor(paper, cv2.COLOR_GRAY2RGB)
    table = np.full((tall, wide, 3), (92, 70, 55), np.uint8)
    matrix = cv2.getPerspectiveTransform(source, np.array(corners, np.float32))
    cv2.warpPerspective(colour, matrix, (wide, tall), dst=table, borderMode=cv2.BORDER_TRANSPARENT)
    light = np.linspace(1.0, 0.7, wide)[None, :, None]
    return (table * light).astype(np.uint8), matrix


def turned(page, degrees):
    """Turned clockwise by any angle about its middle, corners filled with paper."""
    height, width = page.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), -degrees, 1)
    return cv2.warpAffine(page, matrix, (width, height), borderValue=(250, 250, 250))


def save(page, path: Path, dpi=150, **options):
    """Write a page as an image file; the format is that of the name."""
    Image.fromarray(page).save(path, dpi=(dpi, dpi), **options)
    return path
