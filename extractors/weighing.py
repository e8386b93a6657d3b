"""What readers found for one field, weighed: the better one wins, agreement makes it sure.

Two that differ are laid side by side letter by letter (``extractors.ocr.voting``); how far their
disputes are decided is the main sign of how sure one can be of the value.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from dossier import problems, titles
from dossier.declaration import FieldSpec, Label, Parsed, Prose
from dossier.model import Evidence, Field, Reader, Value
from dossier.parsers import address, company_name
from dossier.regions import is_of_a_place
from extractors.confidence import Basis, Features, probability
from extractors.marks import with_marks_of, with_spaces_of
from extractors.misread import is_misread
from extractors.ocr import fusion
from extractors.ocr.voting import Token, vote
from extractors.oddities import is_cut, is_wordy

_ONE_PLACE = 0.6
"""Readings less alike than this are of two places, not two readings of one."""

_ON_ONE_LINE = 0.5
"""Share of the smaller box that another covers where both are of one line."""


_SAME_ADDRESS = 93
"""Percent that two readings of one address are alike at least."""

_TOWN = re.compile(
    r"(?:,? (?:KEC|KECAMATAN|KOTA|KAB|KABUPATEN)\b\.?(?: [A-Z]+){1,3})*(?:,? \d{5})?"
)
"""What an address ends with."""

_IN_AN_ADDRESS = re.compile(
    r"(?:RT|RW|NO|GG|GANG|BLOK|KEL|KELURAHAN|DESA|DS|DUSUN|KEC|KECAMATAN)\b"
)
_GOES_ON = ("-", "\u2013", " GG.", " NO.")
"""How a line ends that goes on in the next one."""

_ADDRESS, _COMPANY = address.__name__, company_name.__name__
_STREET = re.compile(r"(?:J[LIT1]N?|JALAN|PERUM\w*|KOMP\w*|BTN|RUKO|POROS)\b")
"""What parts of an address begin with, and whole ones."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One reader's best answer for a field.

    Attributes:
        reader: Who read it.
        parsed: The value.
        raw: As read.
        evidence: Where.
        prior: How much the way it was found speaks for it.
        certainty: The reader's own.
        repeated: Whether another place gives the same value.
        tokens: The words of the raw value with the reader's certainty of each.
        way: Which of the field's locators found it.
        ways: Whether more than one of them did.
        rival: Score of the best reading of another value, against this one's.
    """

    reader: Reader
    parsed: Parsed
    raw: str
    evidence: tuple[Evidence, ...]
    prior: float
    certainty: float
    repeated: bool = False
    tokens: tuple[Token, ...] = ()
    way: int = 0
    ways: bool = False
    rival: float = 0.0

    @property
    def score(self) -> float:
        """For choosing between readings; not a probability."""
        form = 0.35 + 0.65 * self.parsed.strength - 0.08 * len(self.parsed.problems)
        return self.prior**3 * form * (0.4 + 0.6 * self.certainty) * (1.05 if self.repeated else 1)


def best_of_each(everything: Sequence[Reading]) -> list[Reading]:
    """One reading of each reader: the best value, agreement between readers counted in.

    Args:
        everything: All readings; the reader of the first one is the first of the result.
    """
    by_reader: dict[Reader, list[Reading]] = {}
    for reading in everything:
        by_reader.setdefault(reading.reader, []).append(reading)

    def merit(reading: Reading) -> float:
        agreeing = [
            other.score
            for other in everything
            if other.reader != reading.reader and same(other.parsed.value, reading.parsed.value)
        ]
        return reading.score + 0.4 * max(agreeing, default=0.0)

    best = []
    for readings in by_reader.values():
        winner = _whole(max(readings, key=merit), readings)
        alike = [r for r in readings if same(r.parsed.value, winner.parsed.value)]
        others = [
            r.score
            for r in readings
            if not same(r.parsed.value, winner.parsed.value) and not _is_its_end(r.raw, winner.raw)
        ]
        best.append(
            replace(
                winner,
                repeated=len({r.evidence for r in alike}) > 1,
                ways=len({r.way for r in alike}) > 1,
                rival=min(1.0, max(others, default=0.0) / max(1e-6, winner.score)),
            )
        )
    return best


def _whole(winner: Reading, readings: Sequence[Reading]) -> Reading:
    """The address that another one is only the end of: of what follows the street it begins."""
    longer = [each for each in readings if _is_its_end(winner.raw, each.raw)]
    return max(longer, key=lambda each: each.score, default=winner)


def _is_its_end(end: str, raw: str) -> bool:
    """Whether a text is the end of an address: what stands behind its street."""
    behind = len(raw) > len(end) and raw.endswith(end) and _IN_AN_ADDRESS.match(end.upper())
    return bool(behind and _STREET.match(raw.upper()))


@dataclass(frozen=True, slots=True)
class Found:
    """A field with what its confidence rests on."""

    field: Field
    basis: Basis


def weigh(
    spec: FieldSpec,
    readings: Sequence[Reading],
    *,
    photograph: bool = False,
    missed: float = 0.0,
    everything: Sequence[Reading] = (),
) -> Found:
    """Weigh the readers' answers for one field: the better one wins, agreement makes it sure.

    Args:
        spec: The field.
        readings: One of each reader.
        photograph: Whether the page is a camera's picture.
        missed: Share of the document's other fields that were not found.
        everything: All readings of the field, also of its other places.

    Raises:
        ValueError: When there is no reading.
    """
    if not readings:
        msg = f"no reading of {spec.name}"
        raise ValueError(msg)
    winner = max(readings, key=lambda each: each.score * fusion.trust(each.reader, photograph))
    others = [each for each in readings if each is not winner]
    agreeing = [each for each in others if same(each.parsed.value, winner.parsed.value)]
    right = 1.0
    for other in others:
        if other in agreeing:
            winner = _better_marked(_better_spaced(winner, other), other)
        else:
            winner, decided = _decided(spec, winner, other, photograph)
            right *= decided
    winner = _in_full(spec, winner, everything or readings)
    verbatim = sum(each.parsed.value == winner.parsed.value for each in readings) > 1
    features = Features(
        prior=winner.prior,
        strength=winner.parsed.strength,
        reading=winner.certainty,
        agreed=float(bool(agreeing)),
        contradicted=1 - right,
        repeated=float(winner.repeated),
        problems=float(bool(winner.parsed.problems)),
        photograph=float(photograph),
        ways=float(winner.ways),
        rival=winner.rival,
        missed=missed,
        verbatim=float(verbatim),
        cut=float(
            problems.WRONG_LENGTH in winner.parsed.problems
            or is_cut(winner.parsed.value, spec.parse)
        ),
        wordy=float(
            problems.NO_FORM in winner.parsed.problems or is_wordy(winner.parsed.value, spec.parse)
        ),
        misread=float(is_misread(winner.parsed.value, spec.parse)),
        sort=spec.sort,
    )
    field = Field(
        name=spec.name,
        value=winner.parsed.value,
        raw=winner.raw,
        confidence=probability(features),
        evidence=winner.evidence,
        readers=tuple((each.reader, each.raw) for each in readings),
        problems=winner.parsed.problems,
    )
    return Found(field, features)


def _decided(
    spec: FieldSpec,
    winner: Reading,
    other: Reading,
    photograph: bool,  # noqa: FBT001 - a fact, not an option
) -> tuple[Reading, float]:
    """Two readings that differ, letter by letter: what they come to, and the chance it is right.

    The other reader's letters are taken only where the value stays one of its kind, as good in
    form as before: what is known of a form chooses between readings and never alters one.
    """
    trust = fusion.trust(other.reader, photograph) / fusion.trust(winner.reader, photograph)
    voted = vote(winner.tokens, other.tokens, trust=trust)
    if voted.alike < _ONE_PLACE:
        return winner, 0.0
    merged = spec.parse(voted.text)
    if (
        merged is None
        or not isinstance(merged.value, str)
        or merged.strength < winner.parsed.strength
        or len(merged.problems) > len(winner.parsed.problems)
    ):
        return winner, voted.right
    value = with_spaces_of(merged.value, str(other.parsed.value))
    return replace(winner, parsed=replace(merged, value=value), raw=voted.text), voted.right


def same(one: Value, other: Value) -> bool:
    """Whether two values are the same but for spaces and marks."""
    return _bare(one) == _bare(other)


def _bare(value: Value) -> str:
    if value is None:
        return ""
    text = value if isinstance(value, str) else "|".join(str(each) for each in value)
    return "".join(char for char in text.upper() if char.isalnum() or char == "|")


def _better_spaced(one: Reading, other: Reading) -> Reading:
    """Of two equal readings the one with more spaces: readers drop them more than invent them.

    But for a letter that stands alone: of ``ARIANI`` they make ``A RIANI``.
    """
    if isinstance(one.parsed.value, str) and isinstance(other.parsed.value, str):
        mine, theirs = one.parsed.value, other.parsed.value
        name = not re.search(r"\d", theirs)
        alone = _stray_letters(mine), _stray_letters(theirs)
        parted = alone[1] > (alone[0] if name else 1) or _is_torn(mine, theirs)
        whole = name and alone[1] < alone[0]
        if whole or (theirs.count(" ") > mine.count(" ") and not parted):
            return replace(one, parsed=replace(one.parsed, value=other.parsed.value))
    return one


def _is_torn(whole: str, spaced: str) -> bool:
    """Whether a word of a place's name stands in two pieces in the other reading."""
    return any(is_of_a_place(each) for each in set(whole.split()) - set(spaced.split()))


def _better_marked(one: Reading, other: Reading) -> Reading:
    """Of two equal readings the stops of both."""
    if isinstance(one.parsed.value, str) and isinstance(other.parsed.value, str):
        value = with_marks_of(one.parsed.value, other.parsed.value)
        return replace(one, parsed=replace(one.parsed, value=value))
    return one


def _in_full(spec: FieldSpec, winner: Reading, everything: Sequence[Reading]) -> Reading:
    """A value with what one reader lost of it: titles, the I of a Balinese name, an address's town.

    Titles are taken from the same place only, for papers leave them out where they please, unless
    a comma at the end tells that they stand there, too.
    """
    name = winner.parsed.value
    if not isinstance(name, str):
        return winner
    bare = titles.without_titles(name)
    for other in everything:
        fuller = other.parsed.value
        if not isinstance(fuller, str) or len(fuller) <= len(name):
            continue
        here = winner.raw.rstrip().endswith(",") or _one_place(winner, other)
        if _is_its_beginning(winner, other) or _broken_off(spec, winner, other):
            return replace(winner, parsed=other.parsed, raw=other.raw, evidence=other.evidence)
        titled = here and same(titles.without_titles(fuller), bare)
        if same(fuller, f"I {name}") or (titled and not same(fuller, name)):
            return replace(winner, parsed=replace(winner.parsed, value=fuller))
        if _one_place(winner, other) and (rest := _rest_of_address(name, fuller)):
            return replace(winner, parsed=replace(winner.parsed, value=name + rest))
    return winner


def _is_its_beginning(one: Reading, other: Reading) -> bool:
    """Whether a reading breaks off in a word that calls for another, which the other one has."""
    whole = _bare(other.parsed.value).startswith(_bare(one.parsed.value))
    return whole and one.raw.rstrip().endswith(_GOES_ON) and _one_place(one, other)


def _broken_off(spec: FieldSpec, one: Reading, other: Reading) -> bool:
    """Whether the prose reader broke a name or an address off that has its label.

    It goes on in its line, or with what only addresses go on with: ``RT. 15 Kelurahan Gayam``.
    """
    if spec.sort not in (_ADDRESS, _COMPANY) or max(one.way, other.way) >= len(spec.locators):
        return False
    ways = spec.locators[one.way], spec.locators[other.way]
    if not (isinstance(ways[0], Prose) and isinstance(ways[1], Label)):
        return False
    begun, fuller = str(one.parsed.value), str(other.parsed.value)
    if not fuller.startswith(f"{begun} ") or not _one_place(one, other):
        return False
    on_its_line = len(one.evidence) == len(other.evidence)
    if spec.sort == _COMPANY:
        return on_its_line
    return on_its_line or _IN_AN_ADDRESS.match(fuller[len(begun) + 1 :]) is not None


def _rest_of_address(address: str, fuller: str) -> str:
    """The town and postal code of an address that one reader left out, with what parts them."""
    for at in (len(address), len(address) - 1, len(address) + 1):
        rest = fuller[at:]
        if _TOWN.fullmatch(rest) and fuzz.ratio(address, fuller[:at]) >= _SAME_ADDRESS:
            return rest
    return ""


def _one_place(one: Reading, other: Reading) -> bool:
    """Whether two readings begin on one line."""
    first, second = one.evidence[:1], other.evidence[:1]
    return any(
        a.page == b.page and a.box.shared(b.box) > _ON_ONE_LINE
        for a, b in zip(first, second, strict=False)
    )


def _stray_letters(value: str) -> int:
    """How many letters stand alone, but for the I and the first letter of a Balinese name."""
    parts = value.split()
    return sum(len(part) == 1 and part.isalpha() for part in parts[parts[:1] == ["I"] :])
