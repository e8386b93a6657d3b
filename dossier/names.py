"""Names of persons and companies: how they are written, how they are compared."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from dossier import titles
from dossier.text import letters, trimmed, upper
from dossier.vocabulary import LegalForm

_FORMS: Final[tuple[tuple[str, str, LegalForm | None], ...]] = (
    (r"PT\.? ?\(?PERORANGAN\)?|PERSEROAN PERORANGAN", "PT PERORANGAN", "PT PERORANGAN"),
    (r"P\.? ?T(?:\.|,|:)?|PERSEROAN TERBATAS(?: PT\.?)?", "PT", "PT"),
    (
        r"C\.? ?V(?:\.|,|:)?|(?:PERSEROAN|PERSEKUTUAN) KOMANDITER(?: CV\.?)?"
        r"|COMMANDITAIRE VENNOOTSCHAP(?: CV\.?)?",
        "CV",
        "CV",
    ),
    (r"U\.? ?D(?:\.|,|:)?|USAHA DAGANG(?: UD\.?)?", "UD", "UD"),
    (r"KOPERASI", "KOPERASI", "KOPERASI"),
    (r"KOP\.", "KOPERASI", "KOPERASI"),
    (r"K\.?S\.?U\.?", "KSU", "KOPERASI"),
    (r"K\.?U\.?D\.?", "KUD", "KOPERASI"),
    (r"FIRMA", "FIRMA", "FIRMA"),
    (r"FA\.?", "FA", "FIRMA"),
    (r"YAYASAN", "YAYASAN", "YAYASAN"),
    (r"PERUM", "PERUM", None),
    (r"P\.?D\.?", "PD", None),
    (r"P\.?O\.?", "PO", None),
    (r"P\.?J\.?", "PJ", None),
)
_FIRST: Final = tuple(
    (re.compile(rf"(?:{pattern})(?:(?<=[.,:])|(?<=\))|(?![A-Z0-9])) ?(?P<rest>.*)"), short, form)
    for pattern, short, form in _FORMS
)
_FORM_BEHIND: Final = re.compile(
    r"(?<=\w) \(?(?:PERSEROAN TERBATAS|(?:PERSEROAN|PERSEKUTUAN) KOMANDITER|USAHA DAGANG"
    r"|PERUSAHAAN PERSE?ORANGAN)\)?$"
)
"""The form in words under a name that has it: ``CV MEKAR`` over ``Persekutuan Komanditer``."""

_LAST: Final = re.compile(
    r"(?P<rest>.+?),? ?[,(] ?(?P<form>P\.?T|C\.?V|U\.?D|FA|KOPERASI|YAYASAN|FIRMA)\.?\)?"
)
_MISREAD: Final = re.compile(r"(?P<form>P[I1L7]|FT|[PF]\.[IT1]|CY|C[UW]|U[0O])(?:[.,:] ?| )(?=\w)")
_SAME, _DOUBT = 0.93, 0.8
_SAME_WORD, _DOUBT_WORD = 0.85, 0.7
_LONG_ENOUGH = 6
_LEFT_OF_WORD = 2
_LEAST_BEGINNING = 4


@dataclass(frozen=True, slots=True)
class CompanyName:
    """A company's name in its normal form.

    Attributes:
        name: Upper case, form first, no dot in the form.
        form: The legal form, None when there is none or it is no form of the list (PD, PO).
        has_form: Whether any form stands in it, of the list or not.
        guessed: Whether the form had to be guessed from misread letters.
    """

    name: str
    form: LegalForm | None
    has_form: bool
    guessed: bool = False


@dataclass(frozen=True, slots=True)
class Comparison:
    """How alike two names are: 0 to 1, and what that means.

    Attributes:
        verdict: The same, in doubt, or another.
        score: 0 to 1.
        cut: In doubt only because the end of one is missing.
    """

    verdict: Literal["sama", "ragu", "beda"]
    score: float
    cut: bool = False


def person_name(text: str) -> str:
    """A person's name as it is written: upper case, titles as printed, no closing comma or stop.

    The stop of an abbreviated title at the end belongs to the title and stays.

    >>> person_name("Hj.  Siti Aminah , S.Farm.,")
    'HJ. SITI AMINAH, S.FARM.'
    >>> person_name("Tuan Suparman.")
    'SUPARMAN'
    >>> person_name("Siti Aminah, A .Md. Farm")
    'SITI AMINAH, A.MD.FARM'
    >>> person_name("apt. Andi Ma\u2019ruf, S.Farm.,Apt")
    "APT. ANDI MA'RUF, S.FARM., APT"
    """
    name = re.sub(r"\(\s*\)", " ", upper(text))
    name = re.sub(r"\s*,[\s,]*", ", ", name)
    name = titles.closed_up(titles.spaced(re.sub(r"\s+\.", ".", name)))
    name = titles.without_address(_ended(_ended(name).strip("() ")))
    return _ended(name)


@lru_cache(maxsize=4096)
def comparable_person(name: str) -> str:
    """What of a name counts in comparison: no titles, no punctuation.

    >>> comparable_person("HJ. SITI NUR-AINI, S.FARM.")
    'SITI NUR AINI'
    """
    bare = titles.without_titles(upper(name)).replace("'", "")
    return " ".join(word for piece in re.split(r"[^\w]+", bare) if (word := letters(piece)))


def same_person(one: str, other: str) -> bool:
    """Tell whether two names are one person's, as far as names can tell."""
    return compare_persons(one, other).verdict == "sama"


def compare_persons(one: str, other: str) -> Comparison:
    """Compare two names; order of words, titles and lost spaces do not matter.

    >>> compare_persons("I GEDE AGUS WIRAWAN, S.E.", "IGEDE AGUS WIRAWAN").verdict
    'sama'
    >>> compare_persons("SITI AMINAH", "SUPARMAN").verdict
    'beda'
    """
    return _compare(comparable_person(one), comparable_person(other))


_TWICE: Final = re.compile(r"^(PT|CV|UD|KOPERASI|YAYASAN|FIRMA)\.? \1\b\.? ?")
"""The form as a heading ends with it and the name begins with it: ``KOPERASI / KOPERASI JAYA``."""


@lru_cache(maxsize=4096)
def company_name(text: str) -> CompanyName:
    """A company's name in its normal form.

    >>> company_name("PT.Borneo Herbal Lestari").name
    'PT BORNEO HERBAL LESTARI'
    >>> company_name("Mahakam Jamu, C.V.").name
    'CV MAHAKAM JAMU'
    """
    name = re.sub(r"\s+([,.)])", r"\1", upper(text).replace('"', ""))
    name = _TWICE.sub(r"\1 ", _ended(" ".join(name.split())))
    for pattern, short, form in _FIRST:
        found = pattern.fullmatch(name)
        rest = _FORM_BEHIND.sub("", _ended(found["rest"])) if found else ""
        if rest:
            return CompanyName(f"{short} {rest}", form, has_form=True)
    if found := _LAST.fullmatch(name):
        return company_name(f"{found['form']} {found['rest']}")
    if found := _MISREAD.match(name):
        first = {"P": "PT", "F": "PT", "C": "CV", "U": "UD"}[found["form"][0]]
        again = company_name(f"{first} {name[found.end() :]}")
        return CompanyName(again.name, again.form, has_form=True, guessed=True)
    return CompanyName(name, None, has_form=False)


@lru_cache(maxsize=4096)
def comparable_company(name: str) -> str:
    """What of a company's name counts in comparison: not its form, not its punctuation.

    >>> comparable_company("PT. Borneo Herbal-Lestari (Persero) Tbk")
    'BORNEO HERBAL LESTARI'
    """
    whole = company_name(name)
    rest = whole.name.split(" ", 1)[1] if whole.has_form and " " in whole.name else whole.name
    rest = re.sub(r"^PERORANGAN |\(PERSERO\)|\bTBK\b|\(PERORANGAN\)", " ", rest)
    return " ".join(re.sub(r"[^\w]+", " ", rest.replace("'", "")).split())


def same_company(one: str, other: str) -> bool:
    """Tell whether two names are one company's."""
    return compare_companies(one, other).verdict == "sama"


def compare_companies(one: str, other: str) -> Comparison:
    """Compare two companies' names; another legal form is another company.

    >>> compare_companies("PT. BORNEO HERBAL LESTARI", "PT BORNEO HERBALLESTARI").verdict
    'sama'
    >>> compare_companies("PT MAHAKAM JAMU", "CV MAHAKAM JAMU").verdict
    'beda'
    >>> compare_companies("PT MAHAKAM", "PT MAHAKAM JAMU").cut
    True
    """
    names = comparable_company(one), comparable_company(other)
    likeness = _compare(*names)
    if likeness.verdict == "beda" and _begins(*sorted(names, key=len)):
        likeness = Comparison("ragu", likeness.score, cut=True)
    forms = {_family(company_name(each).form) for each in (one, other)} - {None}
    if len(forms) > 1:
        return Comparison("beda", min(likeness.score, 0.5))
    return likeness


def _family(form: LegalForm | None) -> str | None:
    # Papers of a PT Perorangan say PT as often as not.
    return form.split(" ", maxsplit=1)[0] if form else None


def _compare(one: str, other: str) -> Comparison:
    if not one or not other:
        return Comparison("ragu", 0.0)
    tokens = fuzz.token_sort_ratio(one, other)
    closed = fuzz.ratio(one.replace(" ", ""), other.replace(" ", ""))
    score = max(tokens, closed) / 100
    if score >= _SAME:
        return Comparison("sama", score)
    if _one_letter_apart(one, other):
        return Comparison("ragu", score)
    if _cut_off(*sorted((one, other), key=len)):
        return Comparison("ragu", score, cut=True)
    short, long = sorted((one.split(), other.split()), key=len)
    worst = _worst_word(short, long)
    abridged = len(short) > 1 and worst >= _SAME_WORD  # words left out, or only their initials
    if abridged or (score >= _DOUBT and worst >= _DOUBT_WORD):
        return Comparison("ragu", score)
    return Comparison("beda", score)


def _one_letter_apart(one: str, other: str) -> bool:
    """DWI and OWI: in a short word one misread letter is a third of it, in the name it is little.

    Not for the shortest names: RUDI is not BUDI.
    """
    first, second = one.replace(" ", ""), other.replace(" ", "")
    return (
        min(len(first), len(second)) >= _LONG_ENOUGH
        and Levenshtein.distance(first, second, score_cutoff=1) <= 1
    )


def _cut_off(short: str, long: str) -> bool:
    """NURUL RABIATUL HA beside NURUL RABIATUL HASANAH: the rest lies under a stamp or off the page.

    At least one whole name is shared: HASAN is not HASANUDDIN. Two people may share as much, so
    that it is no more than a doubt.
    """
    *whole, last = short.split()
    *there, beside = long.split()[: len(whole) + 1]
    if not whole or len(there) < len(whole) or len(last) < _LEFT_OF_WORD:
        return False
    if len(short.replace(" ", "")) < _LONG_ENOUGH or not beside.startswith(last):
        return False
    alike = (_word_likeness(a, b) >= _SAME_WORD for a, b in zip(whole, there, strict=True))
    return len(last) < len(beside) and all(alike)


def _begins(short: str, long: str) -> bool:
    """Whether a company's name is the first words of another: the rest is on the next line.

    Two companies may have as much in common, so that it is no more than a doubt.
    """
    words, there = short.split(), long.split()
    if not words or len(words) >= len(there) or len(short) < _LEAST_BEGINNING:
        return False
    alike = (_word_likeness(a, b) >= _SAME_WORD for a, b in zip(words, there, strict=False))
    return all(alike)


def _worst_word(short: list[str], long: list[str]) -> float:
    """How alike the least alike words are, each of the shorter name beside its best partner.

    Two people may share all their names but one: SITI AMINAH is not SITI RAHMAH.
    """
    left, worst = list(long), 1.0
    for word in short:
        likeness, best = max((_word_likeness(word, each), each) for each in left)
        worst = min(worst, likeness)
        left.remove(best)
    return worst


def _word_likeness(one: str, other: str) -> float:
    if min(len(one), len(other)) == 1:
        return _SAME_WORD if one[0] == other[0] else 0.0  # an initial
    return fuzz.ratio(one, other) / 100


def _ended(name: str) -> str:
    """Take specks off both ends, and the closing stop, until nothing is left to take."""
    before = None
    while before != name:
        before, name = name, _without_stop(trimmed(name))
    return name


def _without_stop(name: str) -> str:
    """Take off the closing stop, unless an abbreviation owns it (S.FARM., APT., an initial)."""
    name = name.rstrip(" ,;:")
    if not name.endswith("."):
        return name
    last = re.split(r"[\s,]+", name)[-1]
    abbreviation = "." in last[:-1] or letters(last) == "APT" or len(letters(last)) == 1
    return name.rstrip(". ") + "." if abbreviation else name.rstrip(". ,;:")
