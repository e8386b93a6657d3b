"""What a person gives as the value of a field, in the form in which values are written.

Typing is not reading: nothing is guessed or repaired here. What is asked for is the form (digits
and their number, a day that exists, a word of the vocabulary); whether the value can be *right* is
not asked, for a paper may print an impossible number, and a rule has to be able to say so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final

from dossier import names, parsers, vocabulary
from dossier.dates import find_date
from dossier.declaration import FieldSpec, Parser
from dossier.identifiers import letter
from dossier.model import Officer, Value
from dossier.parsers.dates import LIFELONG
from dossier.printable import one_line
from dossier.text import letters, plain, trimmed, upper
from office.errors import WordRefusedError

_LONGEST: Final = 300
_TURNS: Final = 5
_DECISIONS: Final = ("diberikan", "bersyarat", "tidak_diberikan")
_LEGAL_FORMS: Final = ("PT", "CV", "UD", "KOPERASI", "FIRMA", "YAYASAN", "PT PERORANGAN")
_STAMPS: Final = ("3000", "6000", "10000", "e-meterai")
_HOW_TO_LIST: Final = "Tulis pengurus satu per baris: JABATAN: NAMA."
_JOINTS: Final = re.compile(r"[\s.,\-/]")


def normalise(spec: FieldSpec, given: Value) -> Value:
    """The value as it is kept.

    Args:
        spec: The field of the document's kind.
        given: One text; for a list texts, or officers.

    Raises:
        WordRefusedError: It has not the form of such a value; the sentence says which form.
    """
    if given is None or not given:
        raise WordRefusedError("Isi nilainya, atau pilih bahwa isian ini tidak ada di dokumen.")
    if spec.parse is parsers.officers:
        return _officers(given)
    if spec.parse is parsers.dosage_forms:
        return _dosage_forms(given)
    if not isinstance(given, str):
        raise WordRefusedError("Isian ini hanya memuat satu nilai.")
    text = plain(one_line(given))
    if not text or len(text) > _LONGEST:
        raise WordRefusedError(f"Isian paling sedikit satu dan paling banyak {_LONGEST} huruf.")
    return _settled(_FORMS.get(spec.parse, _line), text)


def _settled(form: Callable[[str], str], text: str) -> str:
    """The text in a form that it keeps when it is put through the form once more.

    Capitals of rare letters come apart and want to be put together again, and what stood behind a
    closing comma may close with one as well.
    """
    for _ in range(_TURNS):
        before, text = text, plain(form(text))
        if text == before:
            break
    return text


def _digits(name: str, *lengths: int) -> Callable[[str], str]:
    def form(text: str) -> str:
        number = _JOINTS.sub("", text)
        if not (number.isascii() and number.isdigit()):
            raise WordRefusedError(f"{name} hanya terdiri atas angka.")
        if len(number) not in lengths:
            wanted = " atau ".join(map(str, lengths))
            raise WordRefusedError(f"{name} terdiri atas {wanted} angka; ini {len(number)}.")
        return number

    return form


def _date(text: str) -> str:
    # Forms that are read without a guess: ISO, digits with the day first, a month's name.
    found = find_date(text)
    if found is None or found.problems:
        raise WordRefusedError(
            "Tulis tanggal sebagai 2026-11-24, 24-11-2026 atau 24 November 2026."
        )
    return found.date.isoformat()


def _validity(text: str) -> str:
    return LIFELONG if letters(text) == letters(LIFELONG) else _date(text)


def _number(text: str) -> str:
    number = letter.compact(trimmed(text))
    if not re.search(r"\d", number):
        raise WordRefusedError("Nomor memuat paling sedikit satu angka.")
    return number


def _registration(text: str) -> str:
    return re.sub(r"\s", "", _number(text))


def _deed(text: str) -> str:
    number = _number(text).strip(".-")
    return number.lstrip("0") or "0" if number.isdigit() else number


def _units(text: str) -> str:
    found = re.fullmatch(r"(?i)(?:RT\W*)?(\d{1,3})(?:\s*[/\-]\s*(?:RW\W*)?(\d{1,3}))?", text)
    if found is None:
        raise WordRefusedError("Tulis RT dan RW sebagai 012/004, atau 012 bila RW tidak tercetak.")
    return "/".join(each.zfill(3) for each in found.groups() if each is not None)


def _gender(text: str) -> str:
    found = vocabulary.find_gender(text)
    if found is None or found.guessed:
        raise WordRefusedError("Tulis LAKI-LAKI atau PEREMPUAN.")
    return found.term


def _choice(*words: str) -> Callable[[str], str]:
    known = {letters(each) or each: each for each in words}

    def form(text: str) -> str:
        chosen = known.get(letters(text)) or known.get(re.sub(r"\D", "", text))
        if chosen is None:
            raise WordRefusedError(f"Pilih salah satu: {', '.join(words)}.")
        return chosen

    return form


def _person(text: str) -> str:
    return _written(names.person_name(text))


def _company(text: str) -> str:
    return _written(names.company_name(text).name)


def _holder(text: str) -> str:
    company = names.company_name(text)
    known_form = company.form is not None and not company.guessed
    return _written(company.name if known_form else names.person_name(text))


def _line(text: str) -> str:
    return _written(upper(text))


def _written(text: str) -> str:
    if not letters(text):
        raise WordRefusedError("Isian ini memuat paling sedikit satu huruf.")
    return text


def _dosage_forms(given: Value) -> tuple[str, ...]:
    words = re.split(r"[,;\n]", given) if isinstance(given, str) else given
    known = {letters(each): each for each in vocabulary.DOSAGE_FORMS}
    chosen = [known.get(letters(str(each))) for each in words or () if str(each).strip()]
    if not chosen or None in chosen:
        forms = ", ".join(each.replace("_", " ") for each in vocabulary.DOSAGE_FORMS)
        raise WordRefusedError(f"Pilih bentuk sediaan dari: {forms}.")
    return tuple(dict.fromkeys(each for each in chosen if each is not None))


def _officers(given: Value) -> tuple[Officer, ...]:
    lines = given.split("\n" if "\n" in given else ";") if isinstance(given, str) else given or ()
    listed = tuple(_officer(each) for each in lines if not isinstance(each, str) or each.strip())
    if not listed:
        raise WordRefusedError(_HOW_TO_LIST)
    return listed


def _officer(given: str | Officer) -> Officer:
    if isinstance(given, str):
        position, colon, name = given.partition(":")
        if not colon:
            raise WordRefusedError(_HOW_TO_LIST)
        given = Officer(name, position)
    name, position = plain(one_line(given.nama)), plain(one_line(given.jabatan))
    return Officer(_settled(_person, name), _settled(_line, position))


_FORMS: Final[Mapping[Parser, Callable[[str], str]]] = {
    parsers.nik: _digits("NIK", 16),
    parsers.npwp: _digits("NPWP", 15, 16, 22),
    parsers.nib: _digits("NIB", 13),
    parsers.nip: _digits("NIP", 18),
    parsers.date: _date,
    parsers.date_words: _date,
    parsers.birth_date: _date,
    parsers.date_or_lifelong: _validity,
    parsers.letter_number: _number,
    parsers.ahu_number: _number,
    parsers.strttk_number: _registration,
    parsers.deed_number: _deed,
    parsers.rt_rw: _units,
    parsers.gender: _gender,
    parsers.legal_form: _choice(*_LEGAL_FORMS),
    parsers.verdict: _choice(*_DECISIONS),
    parsers.stamp_duty: _choice(*_STAMPS),
    parsers.person_name: _person,
    parsers.notary_name: _person,
    parsers.company_name: _company,
    parsers.holder_name: _holder,
}
"""How a value of each kind is written (the form of results); every other is a line in capitals."""
