"""The parts that papers which are left out are put together from (``left_out_lembar.typ``)."""

from typing import Any

from lab.specimens import ink
from lab.specimens.rng import Rng

TEMPLATE = "lain/left_out_lembar.typ"
Part = dict[str, Any]
_FONTS = (
    "Liberation Serif",
    "Liberation Sans",
    "Carlito",
    "Nimbus Roman",
    "DejaVu Sans",
    "URW Bookman",
    "Caladea",
)


def sheet(
    rng: Rng,
    *parts: Part,
    huruf: str = "",
    ukuran: float = 10.5,
    tepi: int = 0,
    kertas: str = "a4",
    lanskap: bool = False,
    bingkai: bool = False,
) -> dict[str, Any]:
    """Return what the template reads: a paper of these parts from top to bottom."""
    return {
        "bagian": list(parts),
        "huruf": huruf or rng.choice(_FONTS),
        "ukuran": ukuran,
        "tepi": tepi or rng.choice((16, 20, 24)),
        "kertas": kertas,
        "lanskap": lanskap,
        "bingkai": bingkai,
    }


def head(*rows: tuple[str, float, bool], logo: str = "", garis: str = "tebal-tipis") -> Part:
    """A letterhead; ``logo`` names a drawn emblem."""
    return {"j": "kop", "baris": [list(row) for row in rows], "logo": logo, "garis": garis}


def title(text: str, nomor: str = "", ukuran: float = 13, rata: str = "tengah") -> Part:
    """A title, with the number beneath it."""
    return {"j": "judul", "teks": text, "nomor": nomor, "ukuran": ukuran, "rata": rata}


def prose(*texts: str) -> Part:
    """Paragraphs."""
    return {"j": "par", "teks": list(texts)}


def points(*texts: str) -> Part:
    """Numbered paragraphs."""
    return {"j": "butir", "teks": list(texts)}


def columns(*texts: str) -> Part:
    """Paragraphs in two columns."""
    return {"j": "kolom", "teks": list(texts)}


def rows(*pairs: tuple[str, str], lebar: int = 45) -> Part:
    """Labels with their values."""
    return {"j": "isian", "baris": [list(pair) for pair in pairs], "lebar": lebar}


def table(heads: list[str], body: list[list[str]], widths: list[int]) -> Part:
    """A table; widths in mm, 0 for the rest."""
    return {"j": "tabel", "kepala": heads, "baris": body, "kolom": widths}


def right(*lines: str) -> Part:
    """Lines at the right margin."""
    return {"j": "kanan", "teks": list(lines)}


def signed(
    rng: Rng, atas: list[str], nama: str, bawah: tuple[str, ...] = (), cap: str = ""
) -> Part:
    """A signature at the right, with a round stamp where ``cap`` names its owner."""
    return {
        "j": "ttd",
        "atas": atas,
        "nama": nama,
        "bawah": list(bawah),
        "cap": cap,
        "ttd": ink.signature(rng),
    }


def two_signed(rng: Rng, kiri: tuple[str, str], kanan: tuple[str, str]) -> Part:
    """Two signatures side by side: role and name of each."""
    return {
        "j": "dua",
        "sisi": [[role, name, ink.signature(rng)] for role, name in (kiri, kanan)],
    }
