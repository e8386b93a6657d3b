"""Kalimantan Timur: its regencies, towns and districts, with their codes.

Codes and names of Kepmendagri 300.2.2-2430/2025: of the ministry of the interior, not of BPS.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from dossier.text import upper


@dataclass(frozen=True, slots=True)
class Regency:
    """A regency or town.

    Attributes:
        code: Four digits, province first.
        name: As in ``kabupaten_kota``: ``KOTA SAMARINDA``.
        districts: By the last two digits of their code, the kecamatan.
    """

    code: str
    name: str
    districts: dict[str, str]

    @property
    def short(self) -> str:
        """The name without its rank: ``SAMARINDA``."""
        return self.name.split(" ", 1)[1]


def _districts(names: str) -> dict[str, str]:
    pairs = (each.strip().split(" ", 1) for each in names.split(","))
    return {code: name.upper() for code, name in pairs}


REGENCIES: Final = (
    Regency(
        "6401",
        "KABUPATEN PASER",
        _districts(
            "01 Batu Sopang, 02 Tanjung Harapan, 03 Paser Belengkong, 04 Tanah Grogot, 05 "
            "Kuaro, 06 Long Ikis, 07 Muara Komam, 08 Long Kali, 09 Batu Engau, 10 Muara Samu"
        ),
    ),
    Regency(
        "6402",
        "KABUPATEN KUTAI KARTANEGARA",
        _districts(
            "01 Muara Muntai, 02 Loa Kulu, 03 Loa Janan, 04 Anggana, 05 Muara Badak, 06 "
            "Tenggarong, 07 Sebulu, 08 Kota Bangun, 09 Kenohan, 10 Kembang Janggut, 11 Muara "
            "Kaman, 12 Tabang, 13 Samboja, 14 Muara Jawa, 15 Sanga Sanga, 16 Tenggarong "
            "Seberang, 17 Marang Kayu, 18 Muara Wis, 19 Kota Bangun Darat, 20 Samboja Barat"
        ),
    ),
    Regency(
        "6403",
        "KABUPATEN BERAU",
        _districts(
            "01 Kelay, 02 Talisayan, 03 Sambaliung, 04 Segah, 05 Tanjung Redeb, 06 Gunung "
            "Tabur, 07 Pulau Derawan, 08 Biduk-Biduk, 09 Teluk Bayur, 10 Tabalar, 11 Maratua, "
            "12 Batu Putih, 13 Biatan"
        ),
    ),
    Regency(
        "6407",
        "KABUPATEN KUTAI BARAT",
        _districts(
            "05 Long Iram, 06 Melak, 07 Barong Tongkok, 08 Damai, 09 Muara Lawa, 10 Muara "
            "Pahu, 11 Jempang, 12 Bongan, 13 Penyinggahan, 14 Bentian Besar, 15 Linggang "
            "Bigung, 16 Nyuatan, 17 Siluq Ngurai, 18 Mook Manaar Bulatn, 19 Tering, 20 "
            "Sekolaq Darat"
        ),
    ),
    Regency(
        "6408",
        "KABUPATEN KUTAI TIMUR",
        _districts(
            "01 Muara Ancalong, 02 Muara Wahau, 03 Muara Bengkal, 04 Sangatta Utara, 05 "
            "Sangkulirang, 06 Busang, 07 Telen, 08 Kombeng, 09 Bengalon, 10 Kaliorang, 11 "
            "Sandaran, 12 Sangatta Selatan, 13 Teluk Pandan, 14 Rantau Pulung, 15 Kaubun, 16 "
            "Karangan, 17 Batu Ampar, 18 Long Mesangat"
        ),
    ),
    Regency(
        "6409",
        "KABUPATEN PENAJAM PASER UTARA",
        _districts("01 Penajam, 02 Waru, 03 Babulu, 04 Sepaku"),
    ),
    Regency(
        "6411",
        "KABUPATEN MAHAKAM ULU",
        _districts("01 Long Bagun, 02 Long Hubung, 03 Laham, 04 Long Apari, 05 Long Pahangai"),
    ),
    Regency(
        "6471",
        "KOTA BALIKPAPAN",
        _districts(
            "01 Balikpapan Timur, 02 Balikpapan Barat, 03 Balikpapan Utara, 04 Balikpapan "
            "Tengah, 05 Balikpapan Selatan, 06 Balikpapan Kota"
        ),
    ),
    Regency(
        "6472",
        "KOTA SAMARINDA",
        _districts(
            "01 Palaran, 02 Samarinda Seberang, 03 Samarinda Ulu, 04 Samarinda Ilir, 05 "
            "Samarinda Utara, 06 Sungai Kunjang, 07 Sambutan, 08 Sungai Pinang, 09 Samarinda "
            "Kota, 10 Loa Janan Ilir"
        ),
    ),
    Regency(
        "6474",
        "KOTA BONTANG",
        _districts("01 Bontang Utara, 02 Bontang Selatan, 03 Bontang Barat"),
    ),
)
"""The ten of the province."""

FORMER: Final = frozenset({"6404", "6405", "6406", "6410", "6473"})
"""What has been Kalimantan Utara since 2012 (UU 20/2012): numbers given before keep these codes."""

PROVINCE: Final = "64"
_BY_CODE: Final = {each.code: each for each in REGENCIES}
_DISTRICTS: Final = frozenset(name for each in REGENCIES for name in each.districts.values())
_PLACE_WORDS: Final = frozenset(
    word
    for name in (*_DISTRICTS, *(each.short for each in REGENCIES))
    for word in name.split()
    if len(word) > 5
)
_LONG_ENOUGH: Final = 7
"""In a shorter name one letter makes another place."""

_RANK: Final = r"(?:KOTA|KAB(?:UPATEN)?)\b\.? ?(?:ADMINISTRASI )?"
_DISTRICT: Final = re.compile(r"\bKEC(?:AMATAN)?\b\.? ?(?P<name>[A-Z' ]+)")
_MISREAD: Final = 88


_SCRAPS: Final = re.compile(r" (?=(?:\S*\d\S*|\S{1,2})(?: |$))")
"""Before a word that is none of a name."""


def is_of_a_place(word: str) -> bool:
    """Whether a district or regency of the province is called so, or has the word in its name.

    >>> is_of_a_place("SANGATTA"), is_of_a_place("SANGAT"), is_of_a_place("ULU")
    (True, False, False)
    """
    return word in _PLACE_WORDS


def likely_district(name: str) -> str:
    """The district that a name with one letter misread is; other names as they are.

    >>> likely_district("SILUO NGURAI"), likely_district("SUNGAI KUNIANG"), likely_district("WAJO")
    ('SILUQ NGURAI', 'SUNGAI KUNJANG', 'WAJO')
    """
    if name in _DISTRICTS or len(name) < _LONG_ENOUGH:
        return name
    near = [each for each in _DISTRICTS if Levenshtein.distance(name, each, score_cutoff=1) == 1]
    return near[0] if len(near) == 1 else name


def without_a_rest(name: str) -> str:
    """The district that a name begins with where a scrap of a stamp stands behind it.

    A scrap has a digit in it or is of one or two letters; other names stay as they are.

    >>> without_a_rest("BONTANG UTARA 1EN"), without_a_rest("TENGGARONG SEBERANG")
    ('BONTANG UTARA', 'TENGGARONG SEBERANG')
    """
    if name in _DISTRICTS:
        return name
    for at in (found.start() for found in _SCRAPS.finditer(name)):
        if name[:at] in _DISTRICTS:
            return name[:at]
    return name


def regency(code: str) -> Regency | None:
    """The regency of that four-digit code, if it is one of today's."""
    return _BY_CODE.get(code)


def regency_in(text: str) -> Regency | None:
    """The regency or town that an address or the head of a letter names.

    One named with its rank counts before a kecamatan, and that before a bare name at the end; the
    last of several, as addresses end with it.

    >>> regency_in("JL. P. ANTASARI NO. 12 KEL. AIR PUTIH KEC. SAMARINDA ULU").name
    'KOTA SAMARINDA'
    >>> regency_in("DINAS KESEHATAN KAB. KUTAI KARTANEGARA").code
    '6402'
    >>> regency_in("JL. MERDEKA NO. 1") is None
    True
    """
    line = " ".join(re.sub(r"[^A-Z' ]+", " ", upper(text)).split())
    return _ranked(line) or _by_district(line) or _bare(line)


def _ranked(line: str) -> Regency | None:
    found = [
        (match.start(), each)
        for each in REGENCIES
        for match in re.finditer(rf"\b{_RANK}{each.short}\b", line)
    ]
    # KUTAI BARAT and the like begin alike, but none is the whole beginning of another.
    return max(found, key=lambda pair: pair[0])[1] if found else _misread(line)


def _misread(line: str) -> Regency | None:
    """A name with a letter or two misread, where its rank stands before it."""
    after = [line[each.end() :] for each in re.finditer(rf"\b{_RANK}", line)]
    scored = [
        (fuzz.ratio(each.short, text[: len(each.short)]), each)
        for text in after
        for each in REGENCIES
    ]
    score, best = max(scored, key=lambda pair: pair[0], default=(0, None))
    return best if score >= _MISREAD else None


def _by_district(line: str) -> Regency | None:
    for match in reversed(list(_DISTRICT.finditer(line))):
        named = [
            (len(name), each)
            for each in REGENCIES
            for name in map(_spaced, each.districts.values())
            if match["name"].startswith(name)
        ]
        if named:
            return max(named, key=lambda pair: pair[0])[1]
    return None


def _bare(line: str) -> Regency | None:
    """A name without its rank, at the end only: streets are called after towns, too.

    Of a name of three words the first two do: PENAJAM PASER is cut off and is not PASER.
    """
    end = re.sub(r"(?: (?:PROVINSI|PROPINSI|PROV|KALIMANTAN TIMUR|KALTIM))+$", "", line)
    names = {each.short: each for each in REGENCIES}
    names |= {each.short.rsplit(" ", 1)[0]: each for each in REGENCIES if each.short.count(" ") > 1}
    found = [name for name in names if re.search(rf"(?:^| ){name}$", end)]
    return names[max(found, key=len)] if found else None


def _spaced(name: str) -> str:
    return name.replace("-", " ")
