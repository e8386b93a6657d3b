"""The word lists and the table of kecamatan, read once from ``data/``."""

import csv
import functools
import tomllib
from pathlib import Path
from typing import Any

DATA = Path(__file__).parent / "data"
KABUPATEN = {
    "64.01": "Kabupaten Paser",
    "64.02": "Kabupaten Kutai Kartanegara",
    "64.03": "Kabupaten Berau",
    "64.07": "Kabupaten Kutai Barat",
    "64.08": "Kabupaten Kutai Timur",
    "64.09": "Kabupaten Penajam Paser Utara",
    "64.11": "Kabupaten Mahakam Ulu",
    "64.71": "Kota Balikpapan",
    "64.72": "Kota Samarinda",
    "64.74": "Kota Bontang",
}
IBU_KOTA = {
    "64.01": "Tanah Grogot",
    "64.02": "Tenggarong",
    "64.03": "Tanjung Redeb",
    "64.07": "Sendawar",
    "64.08": "Sangatta",
    "64.09": "Penajam",
    "64.11": "Ujoh Bilang",
    "64.71": "Balikpapan",
    "64.72": "Samarinda",
    "64.74": "Bontang",
}
KODE_POS = {
    "64.01": "762",
    "64.02": "755",
    "64.03": "773",
    "64.07": "757",
    "64.08": "756",
    "64.09": "761",
    "64.11": "757",
    "64.71": "761",
    "64.72": "751",
    "64.74": "753",
}
# Tax offices by kabupaten: code and name (KMK 216/KMK.03/2021 and predecessors).
KPP = {
    "64.01": (("726", "KPP Pratama Penajam"),),
    "64.02": (("728", "KPP Pratama Tenggarong"),),
    "64.03": (("727", "KPP Pratama Tanjung Redeb"),),
    "64.07": (("728", "KPP Pratama Tenggarong"),),
    "64.08": (("724", "KPP Pratama Bontang"),),
    "64.09": (("726", "KPP Pratama Penajam"),),
    "64.11": (("728", "KPP Pratama Tenggarong"),),
    "64.71": (("721", "KPP Pratama Balikpapan Timur"), ("729", "KPP Pratama Balikpapan Barat")),
    "64.72": (("722", "KPP Pratama Samarinda Ilir"), ("741", "KPP Pratama Samarinda Ulu")),
    "64.74": (("724", "KPP Pratama Bontang"),),
}
KOTA = frozenset({"64.71", "64.72", "64.74"})


@functools.cache
def words(name: str) -> dict[str, Any]:
    """Return the word list ``data/<name>.toml``."""
    return tomllib.loads((DATA / f"{name}.toml").read_text(encoding="utf-8"))


@functools.cache
def kecamatan() -> dict[str, tuple[str, ...]]:
    """Return the kecamatan of each kabupaten/kota by its code (``64.72``)."""
    table: dict[str, list[str]] = {code: [] for code in KABUPATEN}
    with (DATA / "kaltim_kecamatan.csv").open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            table[row["kode"][:5]].append(row["kecamatan"])
    return {code: tuple(names) for code, names in table.items()}
