"""How a document type is declared: its cues and its fields, as data.

One declaration is read by the classifier (the cues) and by the extractor (the fields). It says
*where* a value stands and *what* it must look like; how to look is the extractor's business.
Phrases are written in plain words, upper or lower case; they are compared without regard to case,
punctuation and a few misread letters.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Literal

from dossier.model import Value

Place = Literal["title", "top", "body", "lines"]


@dataclass(frozen=True, slots=True)
class Cue:
    """A phrase that speaks for (or against) a type.

    Attributes:
        phrase: The words, alternatives parted by ``|``, or a regular expression where ``regex``
            is true (matched on upper-case
            text with single spaces).
        weight: Log-odds that it adds; negative speaks against.
        place: ``title``: a line of its own (nothing much beside it) in the upper half of the page;
            ``top``: anywhere in the upper third; ``body``: anywhere. A regular expression over
            the top sees its lines apart (``^`` is the beginning of a line). ``lines``: all lines of
            the page, apart; for expressions that tell a page by its shape.
        regex: Whether ``phrase`` is a regular expression; its group ``shown``, where it has one, is
            what a reason names of it.
        absent: Log-odds that are added when the phrase does *not* occur (0 or negative).
        also: Beside phrases: a regular expression that meets the cue as well, over the lines of its
            place in upper case, for titles that say the same in ever other words.
    """

    phrase: str
    weight: float
    place: Place = "body"
    regex: bool = False
    absent: float = 0.0
    also: str = ""


@dataclass(frozen=True, slots=True)
class Parsed:
    """What a parser made of raw text.

    Attributes:
        value: The normalised value.
        strength: 0 to 1: how much the form of the value alone speaks for it (a number whose check
            digit holds: near 1; any run of letters: 0.5).
        problems: Codes of what had to be assumed or looks wrong.
        where: Spans of the raw text that say it, as begin and end; empty: all of it says it.
    """

    value: Value
    strength: float = 0.6
    problems: tuple[str, ...] = ()
    where: tuple[tuple[int, int], ...] = field(default=(), repr=False)

    @property
    def tells(self) -> bool:
        """Whether there is a value in it."""
        return self.value not in (None, "", ())


Parser = Callable[[str], Parsed | None]


@dataclass(frozen=True, slots=True)
class Label:
    """The value stands to the right of a printed label, or below it.

    Attributes:
        names: The label in all its spellings.
        lines: The most lines the value may take.
        below: Whether the value may stand under the label instead of beside it.
        colon: Whether a colon (or what OCR makes of it) must follow the label.
        prior: Probability that a value found so is the right one.
        after: Only below a line that contains one of these phrases (a heading of the part).
        alone: Whether that heading must be nothing else, in its line or beside other headings.
        occurrence: Which of several: 0 the first, -1 the last.
        open_ended: Whether more words may belong to the label, up to a colon or a gap
            (``Alamat fasilitas produksi : ...``).
        inside: Whether it is looked for under an office's letterhead only, which gives an address
            of its own.
    """

    names: tuple[str, ...]
    lines: int = 1
    below: bool = False
    colon: bool = False
    prior: float = 0.95
    after: tuple[str, ...] = ()
    alone: bool = False
    occurrence: int = 0
    open_ended: bool = False
    inside: bool = False


@dataclass(frozen=True, slots=True)
class Pattern:
    """The value is what a regular expression finds in the running text.

    The text is that of the whole document, lines joined by a space (``flow``) or by a line break
    (``lines``), with fillers of deeds removed; matched case-insensitively by the ``regex`` module,
    so that ``(?:berhadapan dengan saya){e<=2}`` tolerates two misread letters.

    Attributes:
        expression: With a group ``value``.
        text: Which text it runs over.
        prior: Probability that a value found so is the right one.
        occurrence: Which match, as in :class:`Label`.
        inside: As in :class:`Label`.
    """

    expression: str
    text: Literal["flow", "lines"] = "flow"
    prior: float = 0.9
    occurrence: int = 0
    inside: bool = False


@dataclass(frozen=True, slots=True)
class LineAt:
    """The value is a whole line (or several) found by its place.

    Attributes:
        expression: What the line must look like (full match, case-insensitive); the group
            ``value`` if there is one, else the whole line.
        place: ``head``: in the first lines of the document; ``above``/``below``: near a line that
            matches ``anchor``; ``tail``: in the last lines.
        anchor: Regular expression of the neighbouring line.
        within: How many lines away at most.
        prior: Probability that a value found so is the right one.
        unless: Regular expression that the row must not match anywhere.
        not_under: Regular expression that a caption close over the line must not match.
        lines: The most lines the value may take: those that follow at its edge, in capitals at
            the head of each word.
    """

    expression: str
    place: Literal["head", "above", "below", "tail"] = "head"
    anchor: str = ""
    within: int = 4
    prior: float = 0.85
    unless: str = ""
    not_under: str = ""
    lines: int = 1


@dataclass(frozen=True, slots=True)
class Special:
    """The value is found by a reader of its own in ``extractors/documents/<type>.py``."""

    name: str
    prior: float = 0.85


@dataclass(frozen=True, slots=True)
class Prose:
    """The value is a span that the trained reader marks in running text (``extractors.prose``).

    Attributes:
        entity: What the span is, in the reader's words (``pembuat``, ``alamat_kantor``).
        prior: Probability that a value found so is the right one, on layouts it has not seen.
        inside: Whether it never stands in the letterhead of an office.
    """

    entity: str
    prior: float = 0.7
    inside: bool = False


Locator = Label | Pattern | LineAt | Special | Prose


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of a document type.

    Attributes:
        name: As in the public form.
        parse: Normalises and validates raw text; None when it cannot be such a value.
        locators: Where to look; all are tried, earlier ones win when equally good.
        key: Whether a second reader is asked to read the place again.
        optional: Whether the field is left out rather than listed as absent when not found.
        telling: Whether its absence says something, so that both readers look for it though it is
            optional.
        usual: Share of such papers that print it, by what is known of the papers: where it is not
            found, this says whether it was rather not printed or rather overlooked.
    """

    name: str
    parse: Parser
    locators: tuple[Locator, ...]
    key: bool = True
    optional: bool = False
    telling: bool = False
    usual: float = 0.99

    def fits(self, text: str) -> bool:
        """Whether a text can be a value of the field."""
        parsed = self.parse(text)
        return parsed is not None and parsed.tells

    @property
    def sought(self) -> bool:
        """Whether a document in which it was not found is read once more."""
        return self.telling or not self.optional

    @property
    def sort(self) -> str:
        """What sort of value it is: the name of its parser."""
        return getattr(self.parse, "__name__", "")

    @property
    def in_prose(self) -> bool:
        """Whether the trained reader is asked for it."""
        return any(isinstance(each, Prose) for each in self.locators)

    @property
    def without_prose(self) -> FieldSpec:
        """The same field, found without the trained reader."""
        kept = tuple(each for each in self.locators if not isinstance(each, Prose))
        return replace(self, locators=kept)


@dataclass(frozen=True, slots=True)
class Kind:
    """A document type.

    Attributes:
        type: As in the public form.
        name: What people call it, in Indonesian.
        form: ``card`` for identity-card-sized paper (several may lie on one sheet), ``sheet``
            otherwise.
        opening: Of a card: regular expressions of its first lines (upper case), the surest first;
            each place where one matches may be a card of its own.
        cues: What tells its first page.
        continuation: What tells its further pages.
        begins: Regular expression (upper case, one line) of how its text begins, whatever its
            title: a page where it matches goes on no page but a cover. Empty: nothing tells.
        fields: What is read from it; empty while the type is only told apart.
        max_pages: More pages than this are not one document of this type.
        variants: Cues that tell which form of the type it is: name and phrase.
        expected: Share of dossiers that hold one, by the SOP and by who has to hand it in; a half
            where nothing is known, which expects nothing.
        again: How much more or less probable one more is where there is one already: 1 for papers
            of each person or dosage form.
    """

    type: str
    name: str
    cues: tuple[Cue, ...]
    fields: tuple[FieldSpec, ...] = ()
    form: Literal["card", "sheet"] = "sheet"
    opening: tuple[str, ...] = ()
    continuation: tuple[Cue, ...] = ()
    begins: str = ""
    max_pages: int = 4
    variants: tuple[tuple[str, str], ...] = ()
    expected: float = 0.5
    again: float = 1.0

    @property
    def without_prose(self) -> Kind:
        """The same declaration, read without the trained reader."""
        return replace(self, fields=tuple(each.without_prose for each in self.fields))
