"""Names of persons and companies, and lists of officers."""

from __future__ import annotations

import re
from typing import Final

from rapidfuzz.distance import Levenshtein

from dossier import names, problems, titles
from dossier.declaration import Parsed
from dossier.lookalikes import cased, to_letters
from dossier.model import Officer
from dossier.regions import REGENCIES
from dossier.text import letters, plain, trimmed, upper, without_accents, without_fillers
from dossier.vocabulary import POSITIONS, Term, find_position

_LABEL_WORDS: Final = frozenset(
    (
        "NAMA", "NIK", "ALAMAT", "TEMPAT", "LAHIR", "TGL", "TANGGAL", "JENIS", "KELAMIN",
        "AGAMA", "JABATAN", "PEKERJAAN", "LENGKAP", "NOMOR", "NO", "NPWP", "NIP", "STATUS",
        "PERKAWINAN", "KEWARGANEGARAAN", "KECAMATAN", "BERLAKU", "HINGGA", "GOL", "DARAH",
        "PEMOHON", "PERUSAHAAN", "PENDIDIKAN", "TELEPON", "TELP", "HP", "EMAIL", "PERIHAL",
        "HAL", "LAMPIRAN", "SIFAT", "KEPADA", "YTH", "TEMBUSAN", "MATERAI", "METERAI", "TTD",
        "HORMAT", "KAMI", "SAYA", "PEMBUAT", "PERNYATAAN", "DIREKTUR", "KOMISARIS", "PIMPINAN",
        "NOTARIS", "BADAN", "USAHA", "WAJIB", "PAJAK", "PERTAMA", "KESATU", "KEDUA", "KETIGA",
        "KEEMPAT", "KELIMA", "KEENAM",
    )
)  # fmt: skip
_PROSE: Final = frozenset(
    (
        "YANG", "DENGAN", "DAN", "UNTUK", "ADALAH", "SEBAGAI", "DARI", "PADA", "TERSEBUT",
        "INI", "ITU", "ATAU", "OLEH", "DALAM", "TELAH", "AKAN", "BAHWA", "KEPADA", "SEBAGAIMANA",
    )
)  # fmt: skip
_INSTITUTION: Final = frozenset(
    (
        "DINAS", "PEMERINTAH", "KEMENTERIAN", "REPUBLIK", "INDONESIA", "BALAI", "KEPALA",
        "BADAN", "PROVINSI", "KABUPATEN", "KELURAHAN", "KECAMATAN", "KANTOR", "DIREKTORAT",
        "PERSEROAN", "KOPERASI", "YAYASAN", "PEMBINA", "PENATA", "SURAT",
    )
)  # fmt: skip
_BARE_FORMS: Final = frozenset(("PT", "CV", "UD", "FA", "FIRMA", "PD", "PO", "PJ", "TERBATAS"))
_NAME: Final = re.compile(r"[A-Z'.,\- ]+")
_MOST_WORDS: Final = 8
_NEVER: Final = frozenset(
    [
        "METERAI",
        "MATERAI",
        "METER",
        "TEMPEL",
        "RUPIAH",
        "DIKELUARKAN",
        "DITETAPKAN",
        "TANGGAL",
        "NOMOR",
        "KEPALA",
        "DINAS",
        "DINKES",
        "TENTANG",
        "PENGANGKATAN",
        "PENUNJUKAN",
        "PENANGGUNG",
        "KEFARMASIAN",
        "KEPUTUSAN",
        "PERMOHONAN",
        "ALAMAT",
        "JABATAN",
        "PEKERJAAN",
        "PENDIDIKAN",
        "MEMUTUSKAN",
        "MENETAPKAN",
        "KUASA",
        "BALAI",
        "OBAT",
        "MAKANAN",
        "BPOM",
        "DIANGKAT",
        "APABILA",
        "PIHAK",
        "SEDIAAN",
        "PENGENAL",
        "KEDUDUKAN",
        "TEKNIS",
        "SEKOLAH",
        "AKADEMI",
        "UNIVERSITAS",
        "POLITEKNIK",
        "INSTITUT",
        "FAKULTAS",
        "SPECIMEN",
        "KALTIM",
        "PRODUK",
        "PRODUKSI",
        "LAMPIRAN",
        "PERSEKUTUAN",
        "DITERIMA",
        "PROV",
        "PENYEWA",
        "PEMINJAM",
        "PENJUAL",
        "PEMBELI",
        "DIBUAT",
        "PENUGASAN",
        "MENYEWAKAN",
        "MEMINJAMKAN",
        "SAKSI",
        "SESUAI",
        "ASLINYA",
        "LEGALISIR",
        "BPOM",
        "POM",
        "MENJABAT",
        *(each.short for each in REGENCIES if " " not in each.short),
    ]
)
"""Words that stand near signatures and are in nobody's name."""

_MISREAD_DUTY: Final = 2
"""In so many letters the word on a duty stamp is misread, small and in colour: ``TETERAL``."""

_OF_STAMPS: Final = ("ELEKTRONIK", "METERAI", "MATERAI", "SEPULUH", "RUPIAH")
"""Of these a signature leaves pieces: ``TRONIK``."""

_NEVER_LONG: Final = frozenset(each for each in _NEVER if len(each) > 4)

_COMPANY: Final = re.compile(r"(?:P\.? ?T|C\.? ?V|U\.? ?D)\b[. ]|FIRMA\b")
"""So begin companies, no persons."""

_STREET: Final = re.compile(r"(?:(?:JLN?|JALAN|GG|GANG|PERUM|KOMP)\b[. ]|JIN\.)")
"""So do addresses: ``JL. DAYUNG``, and ``JIN.``, as ``JLN.`` is misread."""

_ADDRESS_WORDS: Final = frozenset({"BLOK", "JL", "JL.", "JALAN", "NO", "NO.", "DESA", "RT", "RT."})
_STATING: Final = frozenset({"MENYATAKAN", "MENERANGKAN", "BERIKUT", "BERTANDA", "MENGAJUKAN"})
"""Sentences go on so under a label that nobody filled in; in no company's name."""

_OFFICER: Final = re.compile(
    r"(?P<position>[A-Za-z1 ]{5,40}?)[\s.\u00b7\u2022*\u2013\-]{0,6}[:=]\s*"
    r"(?P<name>[^:;\n]+?)(?=;|\n|$)"
)
_PARTNER: Final = re.compile(r"(?:PERS?ERO|SEKUTU)")
"""A partner of a CV of whom it is not read which."""
_NOBODY: Final = frozenset(
    {"TUAN", "NYONYA", "NONA", "SAUDARA", "SAUDARI", "BAPAK", "IBU", "DEWAN", "DIREKSI"}
)
"""Salutations, and bodies of a company, where a name is looked for."""


def person_name(text: str) -> Parsed | None:
    """A person's name with its titles as printed.

    A single digit inside a word is read as the letter it resembles, and said so; anything else
    with digits, labels, offices and sentences are no names.

    >>> person_name(": Hj. Siti Aminah, S.Farm.,")
    Parsed(value='HJ. SITI AMINAH, S.FARM.', strength=0.8, problems=())
    >>> person_name("Siti Aminah Sesuai dengan aslinya").value, person_name("SESUA")
    ('SITI AMINAH', None)
    >>> person_name("Kepada Yth. Agus Salim, S.H. P").value
    'AGUS SALIM, S.H.'
    >>> person_name("09AGUS SALIM")
    Parsed(value='AGUS SALIM', strength=0.5, problems=('teks_sekitar_dibuang',))
    >>> person_name("S.E. Agus Salim").value
    'AGUS SALIM'
    >>> person_name("Agus Salim, Amf JI. Melati No. 2").value
    'AGUS SALIM, AMF'
    """
    whole = _alone(_joined(trimmed(without_accents(without_fillers(text)))))
    line = _after_a_degree(_SAMPLE.sub("", _STAMPED.sub("", whole)))
    likely = _DEGREE.sub(_degree, to_letters(cased(line)))
    spaced = _RUN_TOGETHER.sub(" ", _STOP_READ_AS_COLON.sub(".", likely))
    spaced = spaced.replace(",,", ".,")  # the stop of a degree, and what parts it from the next
    listed = _NOTHING_BEFORE_DEGREE.sub(",", _STOP_BEFORE_DEGREE.sub(",", spaced))
    listed = _COMMA_READ_AS_STOP.sub(_before_degree, listed)
    printed = names.person_name(re.sub(_BEFORE_NAME, "", listed))
    begun = _NOBLE.sub("I GUSTI ", _FINAL_Q.sub(r"\1Q", _BALINESE.sub(_particle, printed)))
    doubtful, printed = letters(begun) != letters(printed), begun
    name = _NEXT_ITEM.sub(r"\1", titles.likely_read(printed))
    if _COMPANY.match(name) or _STREET.match(name) or not _NAME.fullmatch(name):
        return None
    words = names.comparable_person(name).split()
    if name in POSITIONS or _AT_A_COMPANY.search(name) or _ON_A_DAY.search(name):
        return None
    if all(letters(each) in titles.ADDRESSES for each in name.split()):
        return None
    if all("." in each or len(each) == 1 for each in name.split()):
        return None
    if not _can_be_name(words) or _is_prose(line) or _is_never(words) or _is_speck(words):
        return None
    doubts = [] if likely == line else [problems.DIGITS_AS_LETTERS]
    marks = listed != spaced or _STOP_READ_AS_COLON.search(likely) is not None
    same = printed == name and not doubtful and not marks
    doubts += [] if same else [problems.SPELLING_GUESSED]
    doubts += [] if line == whole else [problems.TEXT_DROPPED]
    strength = 0.7 if len(words) > 1 else 0.55 if len(words[0]) > 3 else 0.3
    strength += 0.1 if titles.without_titles(name) != name else 0.0
    return Parsed(name, max(0.1, round(strength - 0.2 * len(doubts), 2)), tuple(doubts))


_A_DEGREE: Final = re.compile(
    r"(?P<degree>(?:[A-Z]\.[A-Za-z]{1,4}\.?){1,2}|S[EH]|M[HM]),?\s+(?=\S{3})"
)
"""``S.E. Agus Salim``: nobody writes a degree before the name, but for ``apt.``."""


def _after_a_degree(line: str) -> str:
    """The line without a degree that it begins with: the end of the name in the cell before."""
    found = _A_DEGREE.match(line)
    ends = found and titles.is_suffix(found["degree"])
    return line[found.end() :] if found and ends and "apt" not in found[0].lower() else line


_AT_A_COMPANY: Final = re.compile(r"(?<![A-Z]['\u2019])\b(?:PT|CV|UD|KOPERASI)\b(?=\.? \w)")
"""``DIREKTUR CV SERAI WANGI``: the head of a signature, and nobody's name."""

_ON_A_DAY: Final = re.compile(r",\s*(?:SENIN|SELASA|RABU|KAMIS|JUM'?AT|SABTU|MINGGU)\W*$")
"""``SAMARINDA, JUM'AT``: where and when, and the day itself was not filled in."""

_NEXT_ITEM: Final = re.compile(
    r"^([^,]+, ?[A-Z.]+(?:, ?[A-Z.]+)*(?= [A-J]\.$)"
    r"|[^,]+, ?[A-Z]+\.[A-Z.]+(?= [A-Z]$)|.{5,}(?= (?:XI{1,3}|XI?V|IX|VI{2,3})\.?$)) \S+$"
)
"""Behind a name with degrees the letter of the list's next item: ``b. lahir di``, or the first of
the next column; behind any the Roman numeral of the next row."""

_BEFORE_NAME: Final = re.compile(
    r"(?i)^(?:\W*(?:t\.?t\.?d|d\.?t\.?o|tertanda|kepada\s+yth)\b\W*)?"
    r"(?:nama(?: lengkap)?(?:\s*[:;=]\s*|\s+))?"
)
"""A label; and what a copy has instead of a signature."""

_COMMA_READ_AS_STOP: Final = re.compile(r"(?<=[A-Za-z]{4})\.(?P<behind>\s+(?P<degree>\S+))\s*$")
"""``HENDRA. Amd.Farm``: nothing but a degree stands behind a name."""


def _before_degree(match: re.Match[str]) -> str:
    return f",{match['behind']}" if letters(match["degree"]) in titles.SUFFIXES else match[0]


_SCHOOLING: Final = re.compile(
    r"(?i)[,\s]+[(]?\b(?:D\s?[-.]?\s?(?:I{1,3}|IV|[Il]{2,3}|[1-4])|S\s?-?\s?[123]|SMF|SMK|diploma)\b"
    r"(?=\s|[)]|$).*$"
)
"""What somebody has learnt, where it follows the name: ``A.Md.Farm, D-III Farmasi``."""

_FINAL_Q: Final = re.compile(
    r"\b(?![BCDFGHJKLMNPRSTXYZ]{1,2}I?AO\b)(?P<name>[A-Z]{2,}[AO])O(?=[ ,]|$)"
)
"""``BATOQ``, ``BUAQ`` end names of East Kalimantan; ``AO`` ends Chinese ones of one syllable."""

_NOTHING_BEFORE_DEGREE: Final = re.compile(
    r"(?<=[A-Za-z]{3})(?= (?:S\.\s?(?:Farm|Si|Kom|Sos|Pd|K\.\s?M)|M\.\s?(?:Si|Kes|Farm|Kn)"
    r"|A\.\s?Md)\b)"
)
"""Where the comma between a name and a degree was not read: degrees of more than one letter."""

_STOP_BEFORE_DEGREE: Final = re.compile(
    r"(?<=[A-Za-z]{4})\.(?= (?:A\.?\s?Md\b|Amd\b|Apt\b"
    r"|S\.?\s?(?:Farm|Si|Kom|Sos|Pd|Ag|K\.?\s?M|[EHTP])\b|M\.?\s?(?:Si|Kes|Farm|Kn|[MHP])\b))"
)
"""The comma between a name and a degree, read as a stop; ``Drs.`` and the like are shorter."""

_STAMPED: Final = re.compile(
    r"^(?:[A-Z]\s+(?=(?:Dra?s?|dr|drg|Hj?|Ir|apt|Prof)\.)|:?\d{1,2}(?=[A-Z]{4}))"
)
"""A letter of the stamp that lies over the signature, before the officer's titles; or the colon,
read as a figure that is run together with the name."""

_SAMPLE: Final = re.compile(
    r"(?i)^\W*(?:SPECIMEN|SALINAN|CONTOH)\b\s*"
    r"|\s+(?:SPECIMEN|SALINAN|LEGALISIR|SESUAI(?:\s+DENGAN)?(?:\s+ASLI(?:NYA)?)?)\W*$"
)
"""What is printed or stamped across a sheet to tell it from the original."""

_STOP_READ_AS_COLON: Final = re.compile(r"(?<=\b[A-Z]):(?=\s?[A-Z][A-Za-z]{0,4}\.)")
"""``M: Si.``: the stop within a title."""

_DEGREE: Final = re.compile(r"(?<=[,.] )[58](?P<rest>\.?[A-Z][A-Za-z.]{0,5})(?=,|$| )")
"""``8KM., M.Si.``: the S that a degree begins with, read as a digit."""

_RUN_TOGETHER: Final = re.compile(r"(?<=[a-z]{2})(?<!\bMac)(?=[A-Z][a-z]{2})")
"""Where a space was lost in a name with small letters: ``HermansyahAkhmad``."""

_NOBLE: Final = re.compile(r"^GUSTI (?=(?:NGURAH|AYU)\b)")
"""Names on Bali, whose one letter at the beginning readers lose; on Kalimantan Gusti is a title."""

_BALINESE: Final = re.compile(
    r"(?i)^(?P<first>N[I1L]|[I1L|!])\s?(?=(?:WAYAN|MADE|NYOMAN|KETUT|PUTU|KOMANG|KADEK|NENGAH|GEDE|GUSTI|LUH)\b)"
)
"""What names begin with on Bali, run together with the next word, its letter misread."""


def _degree(found: re.Match[str]) -> str:
    return f"S{found['rest']}" if titles.is_suffix(f"S{found['rest']}") else found[0]


def _particle(found: re.Match[str]) -> str:
    return "NI " if len(found["first"]) == 2 else "I "


_PARTICLES: Final = frozenset({"I", "NI"})
"""Balinese names begin with these, however short the rest."""

_OFFICE: Final = re.compile(r"\s+/\s+(?=[A-Za-z])(?P<office>[A-Za-z ]+)$")


_TRADES: Final = (
    r"(?:karyawa[nt]i?|sta[fp]f?|pegawai|wira(?:swasta|usaha)|swasta|konsultan|pedagang|petani"
    r"|mahasiswa|pensiunan|buruh)\b"
)
"""What somebody does, behind the name: ``Siti Aminah, Staf Administrasi``."""

_HELD: Final = re.compile(r"\s*,\s*(?P<office>[A-Za-z]{5,}(?: [A-Za-z]+){0,2})\W*$")


_AT_AN_ADDRESS: Final = re.compile(r"(?<=[A-Za-z.])[,\s]+J(?:[lI]n?|LN?)\.\s.*$")
"""``I Komang Sudiarta, Amf JI. Ir. H. Juanda``: the next line of a form."""


def _alone(line: str) -> str:
    """The line without what stands behind a name: an office, a trade, an address, schooling."""
    office = _OFFICE.search(line)  # ``Nama/Jabatan : Siti Aminah / Direktur``
    if office and find_position(office["office"]):
        line = line[: office.start()]
    held = _HELD.search(line)  # ``Cindy Lie, Direktur``
    if held and find_position(held["office"]) == Term(upper(held["office"])):
        line = line[: held.start()]
    line = re.sub(rf"(?i),\s*(?:perempuan|wanita|pria|laki\b|{_TRADES}).*$", "", line)
    line = re.sub(
        r"(?i)[,\s]+(?:dilahirkan|lahir|umur|berumur|beralamat|bertempat|lulusan)\b.*$", "", line
    )
    line = _AT_AN_ADDRESS.sub("", line)
    return _SCHOOLING.sub("", line) or line


def _joined(line: str) -> str:
    """The line without the space that a break after a hyphen left: ``Empon- Empon``."""
    return re.sub(r"(?<=[A-Za-z])-\s(?=[A-Z])", "-", line)


def _is_prose(line: str) -> bool:
    """Whether most words begin with a small letter, which names on paper never do."""
    words = [each for each in line.split() if each[0].isalpha() and len(each) > 2]
    return bool(words) and sum(each[0].islower() for each in words) > len(words) / 2


def _is_never(words: list[str]) -> bool:
    """Whether a word is in nobody's name; of a single one a letter may be misread."""
    if len(words) == 1 and len(words[0]) > 4:
        duty = Levenshtein.distance(words[0], "METERAI", score_cutoff=_MISREAD_DUTY)
        if duty <= _MISREAD_DUTY or any(words[0] in each for each in _OF_STAMPS):
            return True
        return any(
            Levenshtein.distance(words[0], each, score_cutoff=1) <= 1 for each in _NEVER_LONG
        )
    return bool(_NEVER.intersection(words))


def _is_speck(words: list[str]) -> bool:
    """Whether so few letters are rather what a reader makes of a stamp or a signature."""
    if _PARTICLES.intersection(words[:1]):
        return False
    if not re.search("[AEIOUY]", "".join(words)):
        return True
    return len(words) > 1 and sum(map(len, words)) < 6 and min(map(len, words)) < 3


def notary_name(text: str) -> Parsed | None:
    """A notary's name; "Notaris" before it and degrees spelled out after it are left off.

    >>> notary_name("NOTARIS RINA WULANDARI, Sarjana Hukum, Magister Kenotariatan").value
    'RINA WULANDARI'
    """
    line = re.sub(r"(?i)^\W*notaris\b\W*", "", without_fillers(text))
    line = re.sub(r"(?i),?\s*notaris\b.*$", "", line)
    line = re.sub(r"(?i)[,\s]+(?:sarjana|magister|doktor|spesialis)\b.*$", "", line)
    return None if re.match(r"(?i)\W*di\s", line) else person_name(line)


_TOWNS: Final = "|".join(each.short for each in REGENCIES)
_SEATED: Final = re.compile(
    r"(?i),?\s+(?:(?:berkedudukan|beralamat|bertempat|berlokasi|berdomisili|(?-i:DPM-?PTSP))\b.*"
    rf"|(?<=[a-z]{{3}} )(?:kota|kabupaten|kab\.?)\s+(?:{_TOWNS})"
    r"|(?<=,\s)(?-i:(?:sebuah |suatu )?(?:usaha|perusahaan|badan usaha|milik|pelaku)\b).*)$"
)
"""What a sentence, or the next line of a form, says of a company: where it has its seat, and what
it is."""


_SPECK_IN_A_NAME: Final = re.compile(r"(?<=[A-Za-z]{3})[:;](?= [A-Z])")
"""What a scanner's dust makes of the end of a word."""

_CAPTION: Final = re.compile(
    r"(?i)^nama(?: perusahaan| badan(?: usaha)?)?(?:\s*[:;=]\s*|\s+(?=(?:PT|CV|UD|FA)\b))"
)
"""A label that was read with the name."""


def company_name(text: str) -> Parsed | None:
    """A company's name: form first, without a dot in it.

    >>> company_name("PT. Borneo Herbal Lestari").value
    'PT BORNEO HERBAL LESTARI'
    >>> company_name("CV MAHAKAM JAMU Kabupaten Kutai Kartanegara").value
    'CV MAHAKAM JAMU'
    >>> company_name("PT Mahakam: Jamu DPMPTSP Prov. Kaltim").value
    'PT MAHAKAM JAMU'
    >>> company_name("CV KOTA SAMARINDA").value
    'CV KOTA SAMARINDA'
    """
    line = _CAPTION.sub("", trimmed(text))
    line = re.sub(r"\s?[\u00b7\u2022]\s?|\s-(?=[A-Za-z])", " ", _joined(without_fillers(line)))
    company = names.company_name(_SEATED.sub("", _SPECK_IN_A_NAME.sub("", line)))
    words = company.name.split()
    own = [each for each in words[company.has_form :] if letters(each)]
    if not own or letters(own[0]) == "NOMOR":  # ``Perseroan Terbatas Nomor AHU-...``
        return None
    if len(words) > 10 or _PROSE.intersection(words[1:-1]) - {"DAN"}:
        return None
    if not company.has_form and (_ADDRESS_WORDS | _STATING).intersection(own):
        return None
    nothing = _LABEL_WORDS | _INSTITUTION | _BARE_FORMS
    if not company.has_form and all(letters(each) in nothing for each in own):
        return None
    if company.guessed:
        return Parsed(company.name, 0.6, (problems.FORM_GUESSED,))
    if not company.has_form:
        return Parsed(company.name, 0.4, (problems.NO_FORM,))
    return Parsed(company.name, 0.85 if len(own) > 1 else 0.75)


def holder_name(text: str) -> Parsed | None:
    """Who holds an NPWP: a company where a form tells it, else a person.

    >>> holder_name("CV. MAHAKAM JAMU").value, holder_name("SUPARMAN.").value
    ('CV MAHAKAM JAMU', 'SUPARMAN')
    >>> holder_name("NAMA CV MAHAKAM JAMU").value
    'CV MAHAKAM JAMU'
    """
    company = company_name(text)
    if company and not company.problems:
        return company
    return person_name(text) or company


def officers(text: str) -> Parsed | None:
    """A list of officers, "position: name" each, separated by line breaks or semicolons.

    One of which the position or the name says nothing is left out, and the list says so.

    >>> officers("Direktur : Tuan SUPARMAN; Komisaris : Nyonya SITI AMINAH").value
    (Officer(nama='SUPARMAN', jabatan='DIREKTUR'), Officer(nama='SITI AMINAH', jabatan='KOMISARIS'))
    """
    found: list[Officer] = []
    doubts: list[str] = []
    for hit in _OFFICER.finditer(text.replace("\u201d", "").replace("\u201c", "")):
        said = plain(hit["position"])
        partner = _PARTNER.fullmatch(upper(said).strip())
        position = Term(partner[0]) if partner else find_position(said)
        name = person_name(hit["name"])
        if not position or not name or name.value in _NOBODY:
            doubts.append(problems.TEXT_DROPPED)
            continue
        officer = Officer(str(name.value), position.term)
        doubts.extend(name.problems)
        doubts.extend([problems.SPELLING_GUESSED] if position.guessed else [])
        if officer not in found:
            found.append(officer)
    if not found:
        return None
    return Parsed(tuple(found), 0.6 if doubts else 0.8, tuple(dict.fromkeys(doubts)))


def _can_be_name(words: list[str]) -> bool:
    if not words or len(words) > _MOST_WORDS or sum(map(len, words)) < 3:
        return False
    if _PROSE.intersection(words) or _INSTITUTION.intersection(words):
        return False
    return not all(upper(each) in _LABEL_WORDS for each in words)
