"""What the SOP leaves to the office: named questions of a rule set, each with a default.

The file of a rule set asks the question and says what is done until the office answers it. The
answers of an office are written as ``name=answer``, several parted by ``&``; together with the name
of the rule set (``ikot-rev03?nib_untuk_siup=diterima``) they are what a dossier is judged by, and
what it keeps.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Annotated, Final, Self

from pydantic import Field, model_validator

from checklist.data import Data, Slug, Text
from dossier.errors import RuleSetError

OFFICER, ACCEPTED, REFUSED = "diputuskan_petugas", "diterima", "tidak_diterima"
ACCEPTANCE: Final = frozenset({OFFICER, ACCEPTED, REFUSED})
"""Answers to whether a document may stand for another."""

UNASKED, ADVISED, DEMANDED = "tidak_diminta", "dianjurkan", "wajib"
DEMAND: Final = frozenset({UNASKED, ADVISED, DEMANDED})
"""Answers to whether the office asks for something that the SOP does not."""

Answers = Mapping[str, str]
NO_ANSWERS: Final[Answers] = MappingProxyType({})


class Setting(Data):
    """A question that the office decides."""

    name: Slug
    question: Text
    """In Indonesian, as it is put to the office."""
    options: Annotated[tuple[Slug, ...], Field(min_length=2)]
    default: Slug
    """What holds until the office decides."""
    source: Text
    """Why it is open: the law or the words of the SOP that leave it so."""

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        if self.default not in self.options or len(set(self.options)) < len(self.options):
            msg = f"setelan {self.name}: bawaan harus satu dari pilihannya, dan tiap pilihan sekali"
            raise ValueError(msg)
        return self


def parse(text: str) -> dict[str, str]:
    """The answers in ``name=answer&name=answer``; empty for an empty text.

    Raises:
        RuleSetError: It is not written so, or answers a question twice.
    """
    answers: dict[str, str] = {}
    for piece in filter(None, (each.strip() for each in text.split("&"))):
        name, _, answer = (each.strip() for each in piece.partition("="))
        if not name or not answer or name in answers:
            msg = f"Ketetapan kantor ditulis nama=pilihan, tiap nama sekali; bukan {piece!r}."
            raise RuleSetError(msg)
        answers[name] = answer
    return answers


def written(answers: Answers) -> str:
    """The answers as :func:`parse` reads them, in alphabetical order."""
    return "&".join(f"{name}={answers[name]}" for name in sorted(answers))


def checked(settings: Iterable[Setting], answers: Answers) -> dict[str, str]:
    """Every question with its answer: the office's where it gave one, else the default.

    Raises:
        RuleSetError: The rule set does not ask this, or the answer is none of its options.
    """
    asked = {each.name: each for each in settings}
    for name, answer in answers.items():
        if name not in asked:
            msg = f"Setelan {name!r} tidak ada. Yang ada: {', '.join(asked) or 'tidak satu pun'}."
            raise RuleSetError(msg)
        if answer not in asked[name].options:
            choices = ", ".join(asked[name].options)
            msg = f"Setelan {name} tidak dapat diisi {answer!r}. Pilihannya: {choices}."
            raise RuleSetError(msg)
    return {name: answers.get(name, each.default) for name, each in asked.items()}
