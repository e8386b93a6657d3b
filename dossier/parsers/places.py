"""Addresses and names of places."""

from __future__ import annotations

import re
from typing import Final

from rapidfuzz.distance import Levenshtein

from dossier import problems, provinces
from dossier.declaration import Parsed
from dossier.lookalikes import DIGITISH, cased, to_digits, to_letters
from dossier.parsers.dates import without_date
from dossier.regions import REGENCIES, likely_district, without_a_rest
from dossier.text import letters, plain, trimmed, upper, without_accents, without_fillers

_STREET: Final = re.compile(
    r"\b(?:JL|JLN|JALAN|GG|GANG|LR|LORONG|BLOK|KAV|NO|NOMOR|RT|RW|KEL|KELURAHAN|DESA|DS|DUSUN|DSN"
    r"|KEC|KAB|KOTA|PERUM|PERUMAHAN|KOMP|KOMPLEK|KOMPLEKS|RUKO|KM|SIMPANG|POROS)\b"
)
_MISREAD_STREET: Final = re.compile(
    r"^(?:J[I1|!]|[I1]L|JT)(?=\.|N\b)|^(?:J[I1|!]|[I1]L) (?=[A-Z])|^L(?=\. [A-Z]{3})"
)
_UNIT: Final = re.compile(rf"(?i)\b(RT|RW)([. ]{{1,2}})({DIGITISH}{{1,3}})\b")
_HOUSE: Final = re.compile(r"(?i)\b(NO|KM)([. ]{1,2})([0-9OIl|]*[0-9][0-9O]*)(?=[A-Z]?\b)")
_TIGHT: Final = re.compile(r"\b(No)\.(?=\d)")
"""Readers run the words of a justified line together. Cards, in capitals, are printed so."""

_GANG: Final = re.compile(r"(?<=[A-Z0-9.] )(?:[&68]G|G[&68])(?=\.? [A-Z0-9])")
"""``GG``, of which readers make signs and digits."""

_BLOCK: Final = re.compile(r"(?<=\bBLOK )[\u20ac\u00a2\u00a9]C?(?=[ ,\-]|\d)")
"""The C of a block, of which readers make the sign of a coin."""

_NO_SUCH: Final = re.compile(r"\bRT\b\W{0,2}(?:[3-9]\d\d)\b|\bRW\b\W{0,2}(?:[2-9]\d\d)\b")
"""An RT of three hundred or an RW of two hundred: no kelurahan has so many; a digit is misread."""

_STOP_BEFORE_A_UNIT: Final = re.compile(r"(?<=\d) ?\.(?=(?:RT|RW)\b)")
"""A speck between a house's number and the RT: ``NO. 55 .RT.028``."""

_MISREAD_STOP: Final = re.compile(
    r"\b(JL|JLN|GG|KM|KEL|KEC|KAB|DS|DSN|PERUM)(?:[,:;]|\.[,:;])(?=\s)"
)
"""The stop of an abbreviation, which readers take for a comma or a colon."""

_COMMA_READ_AS_STOP: Final = re.compile(
    r"(?:(?<=[A-Z]{4})|(?<=\d\d))(?<!PERUM)(?<!KOMP)(?<!PROV)\. "
    r"(?=(?:RT|KEL|KELURAHAN|DESA|KEC|KECAMATAN|KAB|KABUPATEN|KOTA)\b)"
)
"""Between two parts of an address, where commas part others: no abbreviation is that long."""

_TOWNS: Final = "|".join(
    sorted({name for each in REGENCIES for name in (each.short, *each.districts.values())})
)
_COMMA_BEFORE_A_TOWN: Final = re.compile(
    rf"(?<=[A-Z]{{4}})(?<!PERUM)(?<!KOMP)(?<!PROV)\. (?=(?:{_TOWNS})(?:$|,))"
)
"""The same before a town or a district that stands there by its name alone, at the end."""

_ELSEWHERE: Final = re.compile(
    r"\b(?:KAB|KABUPATEN|KOTA)\b\.? "
    rf"(?:{'|'.join(sorted(each.short for each in REGENCIES))}),? (?!7[5-7])\d{{5}}$"
)
"""A postal code that no place of the province has: one of its digits is misread."""

_SPECKS: Final = re.compile(r"(?:^|\s+|(?<=[A-Za-z])(?=!))[\"*'?!\u2022\u00b7~^<>{}_=]+(?:\s+|$)")
"""Marks that stand by themselves in no address."""

_AT_A_JOIN: Final = re.compile(
    r"(?<=,)\s+[-\u2013\u2014]+(?=\s)|(?:(?<=[A-Za-z]{4})|(?<=\d\d))\s+\.(?=\s)"
)
"""A stroke behind a comma or a stop that stands by itself, where a line of the address ended."""

_NOUGHT: Final = re.compile(r"(?<![A-Z0-9])(?:[A-Z]{3,}0[A-Z]*|[A-Z]+0[A-Z]{2,})(?![A-Z0-9])")
"""A word with a nought in it: ``REJ0``."""

_SPECKS_BEFORE: Final = re.compile(
    r"(?i)^\W*(?:[0-9A-Z]\W{1,3}|di\s+)?(?=(?:JL|JLN|JALAN|PERUM|PERUMAHAN|PERUMNAS|BTN)\b)"
)
"""A mark, a single letter or the sentence's last word before what an address begins with."""

_BEHIND: Final = re.compile(r"(?i)[,\s]+(?:di\s?[-\u2013]?\s?tempat|orang\s+pribadi)\W*$")
"""Where a letter is sent, or the kind of taxpayer from the next cell, behind an address."""

_STOPS: Final = re.compile(
    r"(?<=[A-Z])\.\.(?= )|(?<=\bNO),(?= \d)|(?<=\b[A-Z]\.[A-Z]),(?= [A-Z]{4})"
)
"""A stop read twice, or as a comma behind the abbreviation that a figure follows or an initial."""

_NO_STOP: Final = re.compile(
    r"(?<=KELURAHAN)\. |(?<=KECAMATAN)\. |(?<=KABUPATEN)\. |(?<=\bDESA)\. |(?<=\d)-(?=(?:RT|RW)\b)"
)
"""A speck behind a word that is not shortened, or between a house's number and the RT."""

_QUOTE: Final = re.compile(r"(?<=[A-Z]{3})['\u2019\u2018`](?= )")
"""A speck at a word's end; within a word it is a letter of names."""

_BLOCK_GLUED: Final = re.compile(r"\bBLOK(?=[A-Z]{1,2}[ -]?\d)|(?<=[A-Z]{4})(?=BLOK [A-Z][ -]?\d)")
"""The space that was lost before or behind ``BLOK``, where a letter and a figure follow it."""

_X: Final = DIGITISH
_RT_RW: Final = re.compile(
    rf"(?i)(?<![0-9A-Z])(?P<rt>{_X}{{1,3}})\s*(?P<joint>[/\\|-]|,?\s*RW\b\s*[.:]?)\s*"
    rf"(?P<rw>{_X}{{1,3}})(?![0-9A-Z])"
)
_GLUED: Final = re.compile(r"(?i)(?<!\d)(?P<rt>\d{3})[17IL|]?(?P<rw>\d{3})(?!\d)")
_ONE: Final = re.compile(rf"(?i)(?<![0-9A-Z])(?P<rt>{_X}{{1,3}})(?![0-9A-Z])")
_PLACE: Final = re.compile(r"[A-Z][A-Z0-9'.()/\- ]*")
_DISTRICTS: Final = re.compile(r"(?i),\s*(?=(?:kecamatan|kabupaten|kota)\s)")
_MOST_WORDS: Final = 6
_COMPANY: Final = re.compile(
    r"(?i)\W*(?:P\.?\s?T|C\.?\s?V|U\.?\s?D|PD|FA|KOPERASI|FIRMA|YAYASAN)\b[ .]"
)

_SAID_BEFORE: Final = re.compile(
    r"(?i)^(?!.*\b(?:perum\w*|komp\w*|btn|ruko|desa|ds|kel\w*|gedung|lantai|dusun|pasar|blok)\b"
    r".* di )"
    r"(?:[a-z]+,? ){2,}?di (?=(?:jl|jln|jalan)\b)"
)
"""The sentence before a street: ``Pengolahan dikerjakan di Jalan Melati``."""


_REACHED: Final = re.compile(
    r"(?i)[\s,;(]+(?:gol\.?\s?darah|telp|telepon|tlp|telephone|hp|handphone|fax|faks|faksimile?|e-?mail|pos-el|website|laman)"
    r"\b.*$"
)
"""How else an office is reached, where it follows the address on its line."""

_NUMBER_BEHIND: Final = re.compile(r"\W+\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}\W*$")
"""A tax number of the next row, whose label was not read."""

_HOW_MANY: Final = re.compile(
    r"(?i)(?<=\s)(?<!\bno\s)(?<!\bno\.\s)[0-9l]{1,2}\s(?:set|lembar|berkas|rangkap)(?:\s|$)"
)
"""How many sheets are enclosed, from the column beside the address in a list of enclosures."""

_ASIDE: Final = re.compile(
    r"(?i)\s*\((?=[^()]*\b(?:kantor|produksi|pabrik|milik|sewa|kontrak|sama|status)\b)[^()]*\)\s*$"
)
"""What is said of the place in brackets behind it: ``(kantor dan tempat produksi sama)``."""

_AFTER_COMPANY: Final = re.compile(r"(?i)[\s,(]((?:Jl|Jln|Jalan|Gg|Gang)\b[ .].*)")

_KECAMATAN: Final = re.compile(
    r"\b(KEC(?:AMATAN)?\.? )([A-Z' \-]{7,}?)(?=\s*(?:[,;\d]|$)| (?:KAB|KABUPATEN|KOTA|PROV)\b)"
)
_NO_ADDRESS: Final = re.compile(
    r"(?i)(?:untuk|dengan|yang|bagi|guna|sebagai|tentang|memperhatikan|menindak\s?lanjuti|menjawab"
    r"|menanggapi|sehubungan|berdasarkan|memenuhi|identitas\s+perpajakan)\b"
)
"""So go on titles and sentences: ``PERSETUJUAN LOKASI UNTUK KEGIATAN USAHA``."""

_TRAILING: Final = re.compile(
    r"(?i)(?:[\s,]+(?:dengan|bersama|yang|untuk|telah|maka|serta|sebagai|guna|ini|adalah|dan"
    r"|selama|terhitung|jangka(?:\s+waktu)?))+$"
)
"""The first words of what follows an address in a sentence."""


_ITS_LABEL: Final = re.compile(
    r"(?i)^(?:ALAMAT(?: [A-Z]+)?\s*[:;=]\s*|\(ALAMAT\b[^:()]{0,40}\)\s*"
    r"|ALAMAT (?=(?:JLN?|JALAN|GG|GANG|PERUM(?:AHAN)?|KOMPLEKS|BTN|DUSUN)\b))"
)
"""A label that was read with its value, as a caption under the last line of an address is."""


_TWICE: Final = re.compile(r"(?<=\W)((?:KAB\.?|KABUPATEN|KOTA) [A-Z]{3,}(?: [A-Z]{3,})?),? \1$")
"""The regency at the end, read in the line and once more in the piece of a line under it."""


def address(text: str) -> Parsed | None:
    """An address: capitals, one line, its parts as printed.

    >>> address("Jl. P. Antasari Gg. Melati No. 12 RT. O5").value
    'JL. P. ANTASARI GG. MELATI NO. 12 RT. 05'
    >>> address("Jl. Melati No. 12, | Kel. Air Putih").value
    'JL. MELATI NO. 12, KEL. AIR PUTIH'
    >>> address("Pengolahan dan pengemasan dikerjakan di Jalan Damai No. 93 RT. 3").value
    'JALAN DAMAI NO. 93 RT. 3'
    >>> address("P.T. Sari Wangi Jl. Melati No. 12").value
    'JL. MELATI NO. 12'
    >>> address("Jl. Melati No. 12, Kec. Kuaro, Kab. Paser Kab. Paser").value
    'JL. MELATI NO. 12, KEC. KUARO, KAB. PASER'
    >>> address("di Jl. Melati Blokg 6 No, 12 Kab.. Paser di Tempat").value
    'JL. MELATI BLOK G 6 NO. 12 KAB. PASER'
    >>> address("Jl. 1 set M.T. Haryono No. 4 Kec. Kuaro").value
    'JL. M.T. HARYONO NO. 4 KEC. KUARO'
    """
    line = trimmed(cased(without_accents(without_fillers(text)))).rstrip(". ,")
    line = _ITS_LABEL.sub("", line)
    line = re.sub(r"(?<=[A-Za-z])([-/])\s(?=[A-Z])", r"\1", line)
    line = re.sub(r"\s+[|\u00a6]\s+", " ", line)  # the rule between two cells
    line = _REACHED.sub("", _TRAILING.sub("", _ASIDE.sub("", line))).rstrip(". ,")
    line = re.sub(r"(?<=,)[-\u2013\u2014\u00b7\u2022]+(?=[A-Za-z])", " ", _TIGHT.sub(r"\1. ", line))
    line = _AT_A_JOIN.sub("", _SPECKS.sub(" ", _NUMBER_BEHIND.sub("", line)))
    line = _SPECKS_BEFORE.sub("", _HOW_MANY.sub("", _BEHIND.sub("", line)))
    line = re.sub(r"\s+([,.;])", r"\1", re.sub(r"[,;]\s*(?=[,;])", "", line))
    if _COMPANY.match(line):  # ``Nama dan alamat : CV JAYA, Jl. Melati``
        after = _AFTER_COMPANY.search(line)
        line = after[1] if after else ""
    line = _SAID_BEFORE.sub("", line)
    if len(letters(line)) < 4 or len(line) > 250 or _NO_ADDRESS.match(line):
        return None
    doubts: list[str] = []
    units = _HOUSE.sub(_unit, _UNIT.sub(_unit, line))
    if units != line:
        doubts.append(problems.LETTERS_AS_DIGITS)
    shouted = _NO_STOP.sub(" ", _QUOTE.sub("", _STOPS.sub(".", upper(units))))
    shouted = _BLOCK_GLUED.sub(lambda found: f"{found[0]} ", shouted)
    whole = _NOUGHT.sub(lambda found: found[0].replace("0", "O"), shouted)
    if whole != shouted:
        doubts.append(problems.DIGITS_AS_LETTERS)
    street = _MISREAD_STREET.sub(lambda found: "JL " if found[0].endswith(" ") else "JL", whole)
    street = re.sub(r"^J\.?[:;.]\s*(?=[A-Z])", "JL. ", street)
    street = re.sub(r"^(?:J[/|!I1]L?[NHM]|JN)(?=\. )", "JLN", street)
    street = _GANG.sub("GG", _BLOCK.sub("C", street))
    street = _MISREAD_STOP.sub(r"\1.", _STOP_BEFORE_A_UNIT.sub(" ", street))
    street = _COMMA_BEFORE_A_TOWN.sub(", ", street)
    if ", " in street:
        street = _COMMA_READ_AS_STOP.sub(", ", street)
    street = _TWICE.sub(r"\1", street)
    street = _KECAMATAN.sub(lambda found: found[1] + likely_district(found[2]), street)
    if street != whole:
        doubts.append(problems.SPELLING_GUESSED)
    known = len(_STREET.findall(street))
    strength = (0.45, 0.65, 0.75, 0.8)[min(known, 3)]
    if _NO_SUCH.search(street) or _ELSEWHERE.search(street):
        strength = 0.3
    if " : " in street:  # a label went along, and what stands before it with it
        strength = 0.4
    return Parsed(street, round(strength - 0.1 * len(doubts), 2), tuple(doubts))


def rt_rw(text: str) -> Parsed | None:
    """RT and RW, three digits each; RW is left out where none is printed.

    >>> rt_rw("012 / 004").value, rt_rw("RT. 12").value, rt_rw("005/-").value
    ('012/004', '012', '005')
    """
    # Case matters until the digits are read: b is 6, B is 8.
    line = re.sub(r"(?i)^\W*(?:RT\s*/\s*RW|RT|RTRW)\b\s*[.:;=]?\s*", "", trimmed(plain(text)))
    found = _RT_RW.search(line) or _GLUED.search(line) or _ONE.search(line)
    if not found:
        return None
    parts = found.groupdict()
    joint = parts.pop("joint", None)
    numbers = list(parts.values())
    digits = [to_digits(each) or "" for each in numbers]
    if not re.search(r"\d", found[0]) or "" in digits:
        return None
    doubts: list[str] = []
    if digits != numbers:
        doubts.append(problems.LETTERS_AS_DIGITS)
    if len(numbers) > 1 and (joint is None or joint in {"\\", "|", "-"}):
        doubts.append(problems.SEPARATOR_GUESSED)
    value = "/".join(each.zfill(3) for each in digits)
    full = len(numbers) == 2 and all(len(each) == 3 for each in numbers)
    return Parsed(value, round((0.9 if full else 0.6) - 0.15 * len(doubts), 2), tuple(doubts))


def place_name(text: str) -> Parsed | None:
    """A place as printed, in capitals.

    >>> place_name("Sungai Pinang Dalam,").value
    'SUNGAI PINANG DALAM'
    """
    line = trimmed(upper(cased(without_accents(without_fillers(text))))).rstrip(". ,")
    likely = to_letters(line)
    if not _PLACE.fullmatch(likely) or len(likely.split()) > _MOST_WORDS:
        return None
    if len(letters(likely)) < 3 or sum(each.isdigit() for each in likely) > 3:
        return None
    if likely != line:
        return Parsed(likely, 0.45, (problems.DIGITS_AS_LETTERS,))
    return Parsed(likely, 0.65)


def district(text: str) -> Parsed | None:
    """A kecamatan; one letter misread of a district of the province is put right, and said so.

    >>> district("SUNGAI KUNIANG").value, district("Samarinda Ulu").value
    ('SUNGAI KUNJANG', 'SAMARINDA ULU')
    >>> district("BONTANG UTARA 1EN")
    Parsed(value='BONTANG UTARA', strength=0.55, problems=('teks_sekitar_dibuang',))
    """
    bare = trimmed(upper(cased(without_accents(without_fillers(text))))).rstrip(". ,")
    whole = without_a_rest(bare)
    if whole != bare:
        return Parsed(whole, 0.55, (problems.TEXT_DROPPED,))
    parsed = place_name(text)
    likely = likely_district(str(parsed.value)) if parsed else ""
    if parsed is None or likely == parsed.value:
        return parsed
    doubts = (*parsed.problems, problems.SPELLING_GUESSED)
    return Parsed(likely, round(parsed.strength - 0.1, 2), doubts)


_LINED_OUT: Final = re.compile(r"\.\s?[-\u2013\u2014=]{2}")
"""Where a paragraph of a deed ends, and its line is filled."""


def seat(text: str) -> Parsed | None:
    """Where a notary or a company has its seat, as printed; a leading "di" is left off.

    >>> seat("di Kota Samarinda").value, seat("Melak, Kabupaten Kutai Barat").value
    ('KOTA SAMARINDA', 'MELAK, KABUPATEN KUTAI BARAT')
    >>> seat("Kabupaten Paser.-- Penghadap").value
    'KABUPATEN PASER'
    """
    text = _LINED_OUT.split(text)[0] or text
    if re.match(r"(?i)\W*(?:yang|dan|atas|dengan|untuk|ppat)\b", text):
        return None
    text = re.sub(r"(?i)^\W*(?:(?:pejabat|pembuat|akta|tanah)\b\W*){2,}", "", text)
    town, *districts = _DISTRICTS.split(text.strip(" ,."))
    parsed = place_name(re.sub(r"(?i)^\W*(?:berkedudukan\s+)?di\s+", "", town))
    around = [found for each in districts if (found := place_name(each))]
    if parsed and around:
        names = ", ".join(str(each.value) for each in (parsed, *around))
        doubts = tuple(
            dict.fromkeys(doubt for each in (parsed, *around) for doubt in each.problems)
        )
        return Parsed(names, min(each.strength for each in (parsed, *around)), doubts)
    return None if parsed and parsed.value in {"KOTA", "KABUPATEN"} else parsed


def birth_place(text: str) -> Parsed | None:
    """The place of "SAMARINDA, 15-03-1987".

    >>> birth_place("KUTAI BARAT. l5-03-1987").value
    'KUTAI BARAT'
    >>> birth_place("15 Maret 1987 di Samarinda").value
    'SAMARINDA'
    """
    text = re.sub(r"(?i)^\W*(?:pada\s+)?(?:tanggal|tgl)\b\W*", "", text)
    behind = re.match(r"\s*\d[^,]{4,24}?\d{4}\s*,?\s*di\s+([^\d,;(]+)", text)
    before = re.match(r"(?i)\s*(\D+?)\s*(?:[,;./]|,?\s(?:pada\s+)?tanggal)\s*[\dOIlS]", text)
    beside = behind or before
    place = beside[1] if beside else without_date(text)
    return place_name(re.sub(r"(?i)^\W*(?:tempat\W+)?(?:tgl\W+)?lahir\b\W*", "", place))


def province(text: str) -> Parsed | None:
    """A province without the word PROVINSI; what is read behind it is dropped, and said so.

    >>> province("PROVINSI KALIMANTAN TIMUR").value
    'KALIMANTAN TIMUR'
    >>> province("PROVINSI KALIMANTAN MUR")
    Parsed(value='KALIMANTAN TIMUR', strength=0.5, problems=('ejaan_diduga',))
    >>> province("PROVINSI KALIMANTAN") is None  # there are five
    True
    """
    read = place_name(re.sub(r"(?i)^\W*pro[vp][il1]ns[il1]\b\s*:?", "", text))
    if read is None or not isinstance(read.value, str) or read.value in provinces.PROVINCES:
        return read
    if (whole := provinces.begins_with(read.value)) is not None:
        return Parsed(whole, 0.6, (problems.TEXT_DROPPED,))
    alone = re.split(r" (?:KABUPATEN|KAB|KOTA)\b", read.value)[0]
    if (near := provinces.nearly(alone)) is not None:
        return Parsed(near, 0.5, (problems.SPELLING_GUESSED,))
    return None


_RANK: Final = "KABUPATEN"


def _known_regency(name: str) -> str:
    """A regency of the province in whose rank a letter was misread, or that was torn in two.

    Of a name that only one begins with the rest stood in the next line: ``MAHAKAM`` is ``ULU``.

    Of a name that differs in a letter another place may be meant: ``PASIR`` was that of ``PASER``.
    """
    rank, _, rest = name.partition(" ")
    if rank != _RANK and Levenshtein.distance(rank, _RANK, score_cutoff=1) <= 1:
        name = f"{_RANK} {rest}"
    glued = name.replace(" ", "")
    whole = next((each.name for each in REGENCIES if each.name.replace(" ", "") == glued), None)
    longer = [each.name for each in REGENCIES if each.name.startswith(f"{name} ")]
    return whole or (longer[0] if len(longer) == 1 else name)


def regency(text: str) -> Parsed | None:
    """A regency or town with KABUPATEN or KOTA as printed.

    >>> regency("KABUPATEN KUTAI KARTANEGARA")
    Parsed(value='KABUPATEN KUTAI KARTANEGARA', strength=0.85, problems=())
    >>> regency("KADUPA TEN BERAU").value, regency("KABUPA TEN BERAU").value
    ('KADUPA TEN BERAU', 'KABUPATEN BERAU')
    >>> regency("Kabupaten Mahakam").value, regency("Kabupaten Kutai").value
    ('KABUPATEN MAHAKAM ULU', 'KABUPATEN KUTAI')
    """
    parsed = place_name(text)
    if parsed and (known := _known_regency(str(parsed.value))) != parsed.value:
        doubts = (*parsed.problems, problems.SPELLING_GUESSED)
        return Parsed(known, round(parsed.strength + 0.1, 2), doubts)
    if parsed and re.match(r"(?:KABUPATEN|KAB\.?|KOTA) ", str(parsed.value)):
        return Parsed(parsed.value, round(parsed.strength + 0.2, 2), parsed.problems)
    return parsed


def _unit(found: re.Match[str]) -> str:
    number = found[3]
    if not re.search(r"\d", number):
        return found[0]
    return f"{found[1]}{found[2]}{to_digits(number) or number}"
