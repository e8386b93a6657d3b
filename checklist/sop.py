"""The rule sets: requirements and chain of an SOP as dated data, ``checklist/sop/<name>.toml``.

A file with a key that is not known here, a name twice, or a printed number that no requirement or
more than one has, is refused. Published rule sets never change, which is checked when they are
loaded; a dossier keeps the one that was in force when it came in. What the SOP leaves to the office
is a setting with a default (:mod:`checklist.decisions`).
"""

from __future__ import annotations

import datetime as dt
import hashlib
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache
from importlib import resources
from typing import Annotated, Literal, Self

from pydantic import Field, PrivateAttr, ValidationError, model_validator

from checklist import decisions
from checklist.data import Data, Slug, Text
from checklist.decisions import ACCEPTANCE, DEMAND, Answers, Setting
from checklist.steps import Chain
from dossier.errors import RuleSetError
from dossier.model import Applicant
from dossier.vocabulary import DOSAGE_FORMS

Multiplicity = Literal[
    "satu", "minimal_satu", "per_orang", "per_bentuk_sediaan", "per_penanggung_jawab"
]
Original = Literal["asli", "fotokopi", "tidak_disebut"]
Status = Literal["draft", "published"]

_FOLDER = resources.files("checklist") / "sop"


class Accept(Data):
    """A document that meets a requirement, and on what condition."""

    type: Slug
    variants: tuple[Slug, ...] = ()
    """Only these forms of the type; empty: every form that no other line of the type names."""
    issued_from: dt.date | None = None
    """Only when issued on this day or later."""
    received_from: dt.date | None = None
    """Only in dossiers received on this day or later, where the document bears no day itself."""
    applicants: tuple[Applicant, ...] = ()
    """Only from these; empty: from all whom the requirement applies to."""
    beside: Slug | None = None
    """Only together with a document of this type."""
    setting: Slug | None = None
    """The question to the office on which it depends."""
    source: Text


class Condition(Data):
    """When a requirement applies, beyond the kind of applicant; all that is given must hold."""

    delegated: bool = False
    """Only when somebody acts for the applicant (dikuasakan)."""
    forms: tuple[Slug, ...] = ()
    """Only when one of these dosage forms (bentuk sediaan) is applied for."""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        strange = [each for each in self.forms if each not in DOSAGE_FORMS]
        if strange or not (self.delegated or self.forms):
            msg = f"syarat tanpa isi, atau bentuk sediaan tidak dikenal: {', '.join(strange)}"
            raise ValueError(msg)
        return self


class Requirement(Data):
    """One requirement of the SOP, which may stand under several printed numbers."""

    name: Slug
    printed_numbers: Annotated[tuple[Annotated[int, Field(ge=1)], ...], Field(min_length=1)]
    label_as_printed: tuple[Text, ...]
    """What stands behind each printed number, slips of the pen included."""
    label: Text
    """The requirement in correct words."""
    applies_to: Annotated[tuple[Applicant, ...], Field(min_length=1)]
    when: Condition | None = None
    setting: Slug | None = None
    """The question to the office whether it asks for this at all."""
    severity: Literal["critical", "warn"]
    """``critical``: a dossier without it is not complete; ``warn``: somebody has to look."""
    multiplicity: Multiplicity
    original: Original
    source: Text
    accepts: Annotated[tuple[Accept, ...], Field(min_length=1)]
    """The document that the SOP names first, then what may stand for it."""

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        if len(self.label_as_printed) != len(self.printed_numbers):
            msg = f"{self.name}: setiap nomor tercetak perlu satu label_as_printed"
            raise ValueError(msg)
        forms = ((each.type, form) for each in self.accepts for form in each.variants or ("",))
        _refuse_twice(f"{self.name}: jenis dokumen", (f"{a} {b}".strip() for a, b in forms))
        return self

    @property
    def types(self) -> tuple[str, ...]:
        """The document types that may meet it, each once, the one the SOP names first."""
        return tuple(dict.fromkeys(each.type for each in self.accepts))


class RuleSet(Data):
    """The requirements of one revision of one SOP, and the way of a dossier through the office."""

    name: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$")]
    sop: Text
    revision: Text
    title: Text
    status: Status
    effective_from: dt.date
    effective_to: dt.date | None = None
    """Last day in force; None while it is."""
    source: Text
    setting: tuple[Setting, ...] = ()
    """What the office decides."""
    requirement: Annotated[tuple[Requirement, ...], Field(min_length=1)]
    chain: Chain
    _answers: dict[str, str] = PrivateAttr(default_factory=dict)

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        if self.effective_to is not None and self.effective_to < self.effective_from:
            msg = "effective_to mendahului effective_from"
            raise ValueError(msg)
        _refuse_twice("persyaratan", (each.name for each in self.requirement))
        numbers = [number for each in self.requirement for number in each.printed_numbers]
        _refuse_twice("nomor tercetak", map(str, numbers))
        missing = sorted(set(range(1, max(numbers) + 1)) - set(numbers))
        if missing:
            msg = f"nomor tercetak tidak ada: {', '.join(map(str, missing))}"
            raise ValueError(msg)
        _refuse_twice("setelan", (each.name for each in self.setting))
        for requirement in self.requirement:
            self._refuse_unasked(requirement.setting, DEMAND)
            for accept in requirement.accepts:
                self._refuse_unasked(accept.setting, ACCEPTANCE)
        return self

    def _refuse_unasked(self, name: str | None, options: frozenset[str]) -> None:
        asked = {each.name: frozenset(each.options) for each in self.setting}
        if name is not None and asked.get(name) != options:
            msg = f"setelan {name} tidak ada, atau pilihannya bukan {', '.join(sorted(options))}"
            raise ValueError(msg)

    @property
    def office(self) -> Answers:
        """By setting, what holds: the office's answer, else the default."""
        return decisions.checked(self.setting, self._answers)

    @property
    def reference(self) -> str:
        """What :func:`load` finds it by, the office's answers included; what a dossier keeps."""
        answers = decisions.written(self._answers)
        return f"{self.name}?{answers}" if answers else self.name

    def decided(self, answers: Answers) -> Self:
        """The same rule set with the office's answers to its questions.

        Raises:
            RuleSetError: It does not ask this, or has no such option.
        """
        decisions.checked(self.setting, answers)
        copy = self.model_copy()
        copy._answers = dict(answers)  # noqa: SLF001 - of its own class
        return copy

    @property
    def requirements(self) -> tuple[Requirement, ...]:
        """The requirements in the order of their printed numbers."""
        return tuple(sorted(self.requirement, key=lambda each: each.printed_numbers))

    def in_force(self, day: dt.date) -> bool:
        """Tell whether it is published and in force on that day."""
        ended = self.effective_to is not None and self.effective_to < day
        return self.status == "published" and self.effective_from <= day and not ended


def parse(text: str, name: str) -> RuleSet:
    """Read a rule set from TOML.

    Args:
        text: The file's text.
        name: What it must call itself: the file's name without ending.

    Raises:
        RuleSetError: It is no TOML, has unknown keys, or contradicts itself.
    """
    try:
        rule_set = RuleSet.model_validate(_frozen(tomllib.loads(text)))
    except tomllib.TOMLDecodeError as error:
        msg = f"Ketentuan {name} bukan TOML yang benar: {error}."
        raise RuleSetError(msg) from error
    except ValidationError as error:
        found = "; ".join(
            f"{'.'.join(map(str, each['loc']))}: {each['msg']}".lstrip(": ")
            for each in error.errors(include_url=False)
        )
        msg = f"Ketentuan {name} tidak dapat dipakai: {found}."
        raise RuleSetError(msg) from error
    if rule_set.name != name:
        msg = f"Ketentuan {name} menyebut dirinya {rule_set.name}: samakan nama berkas dan isinya."
        raise RuleSetError(msg)
    return rule_set


@cache
def names() -> tuple[str, ...]:
    """The names of all rule sets, drafts included, in alphabetical order."""
    return tuple(
        sorted(each.name[: -len(".toml")] for each in _FOLDER.iterdir() if _is_rule_set(each.name))
    )


@cache
def load(reference: str) -> RuleSet:
    """The rule set of that name, or of that :attr:`RuleSet.reference`.

    Raises:
        RuleSetError: There is none of that name, it cannot be used, or it is published and not what
            was published.
    """
    name, _, answers = reference.partition("?")
    if answers:
        return load(name).decided(decisions.parse(answers))
    if name not in names():
        msg = f"Ketentuan {name!r} tidak ada. Yang ada: {', '.join(names())}."
        raise RuleSetError(msg)
    content = (_FOLDER / f"{name}.toml").read_bytes()
    rule_set = parse(content.decode("utf-8"), name)
    if rule_set.status == "published":
        refuse_changed(name, content, published())
    return rule_set


@cache
def published() -> dict[str, str]:
    """By name, the SHA-256 of each rule set as it was published (``sop/published.sha256``)."""
    lines = (_FOLDER / "published.sha256").read_text(encoding="utf-8").splitlines()
    pairs = (line.split() for line in lines if line and not line.startswith("#"))
    return {name.removesuffix(".toml"): digest for digest, name in pairs}


def refuse_changed(name: str, content: bytes, digests: Mapping[str, str]) -> None:
    """Refuse a published rule set whose bytes are not those that were published.

    Raises:
        RuleSetError: They are not, or it is not in the register.
    """
    if digests.get(name) != hashlib.sha256(content).hexdigest():
        msg = (
            f"Ketentuan {name} sudah terbit dan tidak boleh diubah: buat revisi baru sebagai "
            "berkas baru. Isinya tidak cocok dengan published.sha256."
        )
        raise RuleSetError(msg)


def in_force(received: dt.date) -> RuleSet:
    """The newest published rule set in force on the day of intake.

    Raises:
        RuleSetError: None was in force on that day.
    """
    return newest((load(name) for name in names()), received)


def decided(rule_set: RuleSet, answers: Answers) -> RuleSet:
    """The rule set with those of the office's answers that it asks for.

    Answers to what only other rule sets ask are left out: the office decides once for all.

    Raises:
        RuleSetError: No rule set asks this, or there is no such option.
    """
    asked = {each.name for each in rule_set.setting}
    known = {each.name for name in names() for each in load(name).setting}
    own = {name: answer for name, answer in answers.items() if name in asked or name not in known}
    return rule_set.decided(own) if own else rule_set


def newest(rule_sets: Iterable[RuleSet], received: dt.date) -> RuleSet:
    """Of these, the published one in force on that day that took effect last.

    Raises:
        RuleSetError: None was in force on that day.
    """
    possible = [each for each in rule_sets if each.in_force(received)]
    if not possible:
        msg = (
            f"Tidak ada ketentuan yang berlaku pada {received.isoformat()}. "
            "Periksa tanggal penerimaan, atau sebutkan ketentuannya."
        )
        raise RuleSetError(msg)
    return max(possible, key=lambda each: (each.effective_from, each.name))


def _frozen(value: object) -> object:
    """TOML's lists as tuples, which is what the strict models above take."""
    if isinstance(value, dict):
        return {key: _frozen(each) for key, each in value.items()}
    return tuple(map(_frozen, value)) if isinstance(value, list) else value


def _is_rule_set(file_name: str) -> bool:
    return file_name.endswith(".toml")


def _refuse_twice(what: str, values: Iterable[str]) -> None:
    twice = [value for value, count in Counter(values).items() if count > 1]
    if twice:
        msg = f"{what} disebut dua kali: {', '.join(twice)}"
        raise ValueError(msg)
