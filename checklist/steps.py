"""The approval chain of an SOP as data: who does what, where a dossier goes next, and back.

Read from ``[chain]`` of a rule set and refused when it contradicts itself: a step that leads
nowhere, a lane without a role, a dossier that could never be finished. What the SOP does not say in
so many words carries its ``certainty``; what is ours and not the SOP's says so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Annotated, Literal, Self, get_args

from pydantic import Field, model_validator

from checklist.data import Data, Text
from dossier.casework import ROLES, Ending, Role

Certainty = Literal["pasti", "dugaan", "ragu"]
"""Readable in the SOP, inferred from its text, unsure."""
Connector = Literal["A", "B", "C", "D"]
"""The connectors that the flowchart prints where a line leaves the page."""
Anchor = Literal["H_intake", "H_pertek"]
Guard = Literal["diperiksa_cs", "verifikasi_lengkap"]
"""What must hold before a step is approved: ``diperiksa_cs``: CS signed the checklist (step 4);
``verifikasi_lengkap``: read, every required question answered, and no requirement unmet."""
Mandated = Literal["registration", "licence"]

Number = Annotated[int, Field(ge=1)]


class Lane(Data):
    """A swim lane of the flowchart: a role of the office."""

    name: Role
    lane: Number
    """Its place in the printed header."""
    label: Text


class Back(Data):
    """A way back, or aside, that a step may take."""

    to: Number
    when: Text
    """In which case, in the SOP's words."""
    aside: bool = False
    """Whether it asks for advice rather than sending the dossier back."""
    connector: Connector | None = None
    certainty: Certainty = "pasti"


class ChainStep(Data):
    """One step of the chain."""

    step: Number
    role: Role
    """The lane it is printed in."""
    recorded_by: Role | None = None
    """Who records it in the system, where the lane's own people have no log-in."""
    name: Text
    approve: Text
    """What approving it is called on a button."""
    optional: bool = False
    takes: tuple[Text, ...] = ()
    gives: tuple[Text, ...] = ()
    anchor: Anchor | None = None
    """The day that its bound counts from."""
    due_day: Annotated[int, Field(ge=0)] | None = None
    """Due on the anchor's day plus so many working days."""
    touch_minutes: tuple[Number, Number] | None = None
    """How long it takes in hand, not in days: the SOP prints both in one cell."""
    guards: tuple[Guard, ...] = ()
    next: tuple[Number, ...] = ()
    back: tuple[Back, ...] = ()
    connector: Connector | None = None
    """The connector by which a dossier comes back to it."""
    certainty: Certainty = "pasti"

    @property
    def acting(self) -> Role:
        """The role that moves a dossier on from here."""
        return self.recorded_by or self.role


class End(Data):
    """A way for a dossier to end."""

    name: Ending
    at: Annotated[tuple[Number, ...], Field(min_length=1)]
    """The steps it may end at in this way."""
    role: Role
    act: Text
    """What doing it is called on a button."""
    ours: bool
    """Whether it is an ending of our own, which the SOP does not draw."""
    signs: bool = False
    """Whether it is as good as signing the step, and falls under the separation of duties."""
    source: Text


class Numbering(Data):
    """A number that is given when a step is approved, counted by year without gaps."""

    step: Number
    gives: Mandated
    series: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]
    """Name of the count; procedures that share it share the numbers."""
    form: Text
    """With ``{year}`` and ``{number}``, as :meth:`str.format` takes them."""

    @model_validator(mode="after")
    def _can_be_filled_in(self) -> Self:
        if "{year}" not in self.form or self.write(2026, 1) == self.write(2026, 2):
            msg = f"nomor langkah {self.step}: bentuk perlu {{year}} dan {{number}}"
            raise ValueError(msg)
        return self

    def write(self, year: int, number: int) -> str:
        """The number as it is written."""
        try:
            return self.form.format(year=year, number=number)
        except (LookupError, ValueError, AttributeError) as error:
            msg = f"nomor langkah {self.step}: bentuk {self.form!r} tidak dapat diisi"
            raise ValueError(msg) from error


class AnchorDay(Data):
    """A day that bounds are counted from."""

    name: Anchor
    step: Number
    """It is the day on which this step begins or, for ``H_intake``, is done."""
    event: Text
    certainty: Certainty
    source: Text


class Limit(Data):
    """The bound of the whole procedure."""

    days: Number
    unit: Literal["hari_kerja", "hari_kalender"]
    anchor: Anchor
    certainty: Certainty
    source: Text


class Hours(Data):
    """Hours of service on some days of the week (1 is Monday), by the office's clock."""

    days: Annotated[tuple[Annotated[int, Field(ge=1, le=7)], ...], Field(min_length=1)]
    opens: dt.time
    closes: dt.time
    certainty: Certainty


class Chain(Data):
    """The whole chain."""

    source: Text
    timezone: Text
    begins: Number
    """The step at which a dossier comes into the system; earlier ones are done outside it."""
    separate: tuple[Number, ...]
    """Steps of which nobody may sign two on the same dossier."""
    separate_source: Text
    limit: Limit
    role: tuple[Lane, ...]
    step: tuple[ChainStep, ...]
    ending: tuple[End, ...]
    numbering: tuple[Numbering, ...] = ()
    anchor: tuple[AnchorDay, ...] = ()
    hours: tuple[Hours, ...] = ()

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        numbers = [each.step for each in self.step]
        if numbers != list(range(1, len(numbers) + 1)):
            msg = "langkah harus bernomor 1, 2, 3 … tanpa celah"
            raise ValueError(msg)
        for what, named in self._steps_named():
            _refuse_unknown(what, named, numbers)
        _once(
            "peran",
            [each.name for each in self.role],
            {str(each) for each in ROLES if each != "operator"},
        )
        _once("akhir", [each.name for each in self.ending], set(get_args(Ending)))
        if [each.lane for each in self.role] != list(range(1, len(self.role) + 1)):
            msg = "lajur peran harus bernomor 1, 2, 3 … tanpa celah"
            raise ValueError(msg)
        self._refuse_dead_ends()
        return self

    def _steps_named(self) -> Iterable[tuple[str, Iterable[int]]]:
        yield "begins", (self.begins,)
        yield "separate", self.separate
        for each in self.step:
            yield f"langkah {each.step}", (*each.next, *(way.to for way in each.back))
        for end in self.ending:
            yield f"akhir {end.name}", end.at
        yield "numbering", (each.step for each in self.numbering)
        yield "anchor", (each.step for each in self.anchor)

    def _refuse_dead_ends(self) -> None:
        """Every step leads, by approvals alone, to an ending that the SOP draws."""
        proper = {at for end in self.ending if not end.ours for at in end.at}
        done, grown = set[int](), set(proper)
        while grown != done:
            done = set(grown)
            grown |= {each.step for each in self.step if done.intersection(each.next)}
        lost = [each.step for each in self.step if each.step not in done]
        if lost:
            msg = f"langkah tidak sampai ke akhir: {', '.join(map(str, lost))}"
            raise ValueError(msg)

    def at(self, number: int) -> ChainStep:
        """The step of that number.

        Raises:
            LookupError: There is none.
        """
        if not 1 <= number <= len(self.step):
            msg = f"no step {number}"
            raise LookupError(msg)
        return self.step[number - 1]

    def label(self, role: Role) -> str:
        """What people call a role; the name itself for one that is no lane of the SOP."""
        return next((each.label for each in self.role if each.name == role), role)


def _refuse_unknown(what: str, named: Iterable[int], numbers: list[int]) -> None:
    unknown = sorted(set(named) - set(numbers))
    if unknown:
        msg = f"{what}: langkah tidak ada: {', '.join(map(str, unknown))}"
        raise ValueError(msg)


def _once(what: str, given: list[str], wanted: set[str]) -> None:
    """Every one that is wanted, each once, and no other."""
    if sorted(given) != sorted(wanted):
        odd = sorted({*given} ^ wanted) or sorted(each for each in given if given.count(each) > 1)
        msg = f"{what} harus disebut tepat satu kali: {', '.join(odd)}"
        raise ValueError(msg)
