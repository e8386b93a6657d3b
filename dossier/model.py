"""The values that travel down the pipeline, each frozen.

``Scan -> PageImage -> PageText -> Document -> Field -> Finding -> Checklist``

Boxes are in pixels of the upright page image, origin top left. Confidences are probabilities.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

Reader = Literal["tesseract", "rapidocr", "born_digital"]
FileStatus = Literal["ok", "repaired", "encrypted", "corrupt", "unsupported", "too_large", "empty"]
PageStatus = Literal["read", "born_digital", "blank", "unreadable"]
Verdict = Literal["baik", "ragu", "ulangi"]
Source = Literal["machine", "person"]
Severity = Literal["info", "warn", "critical"]
RuleVerdict = Literal["pass", "fail", "inconclusive", "not_applicable"]
RequirementStatus = Literal[
    "tidak_ada", "ada_belum_terbaca", "perlu_cek", "sesuai", "tidak_sesuai", "tidak_berlaku"
]
Applicant = Literal["perseorangan", "badan"]
Homography = tuple[
    tuple[float, float, float], tuple[float, float, float], tuple[float, float, float]
]
IDENTITY: Homography = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle in pixels; right and bottom are exclusive."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        """Pixels across."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Pixels down."""
        return self.bottom - self.top

    @property
    def middle(self) -> tuple[float, float]:
        """The centre (x, y)."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def contains(self, point: tuple[float, float]) -> bool:
        """Tell whether the point lies inside."""
        x, y = point
        return self.left <= x < self.right and self.top <= y < self.bottom

    def shared(self, other: Box) -> float:
        """The share of the smaller box that the other one covers."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        least = min(self.width * self.height, other.width * other.height)
        return max(0, across) * max(0, down) / max(1, least)

    def grown(self, pixels: int) -> Box:
        """The box with a margin on all sides (never left of or above the page)."""
        return Box(
            max(0, self.left - pixels),
            max(0, self.top - pixels),
            self.right + pixels,
            self.bottom + pixels,
        )

    def scaled(self, factor: float) -> Box:
        """The box on a page that was made larger or smaller, nothing of it cut off."""
        return Box(
            int(self.left * factor),
            int(self.top * factor),
            int(self.right * factor) + 1,
            int(self.bottom * factor) + 1,
        )

    @staticmethod
    def around(boxes: Iterable[Box]) -> Box:
        """The smallest box that holds all of them; ValueError when there are none."""
        each = list(boxes)
        if not each:
            msg = "no box to go around"
            raise ValueError(msg)
        return Box(
            min(b.left for b in each),
            min(b.top for b in each),
            max(b.right for b in each),
            max(b.bottom for b in each),
        )


@dataclass(frozen=True, slots=True)
class Word:
    """A word as an engine read it, with the engine's own certainty (0 to 1).

    Attributes:
        text: The word.
        box: Where it stands.
        confidence: How certain its reader was of it.
        reader: Who read it, where it is not the reader of the page that it stands on.
    """

    text: str
    box: Box
    confidence: float
    reader: Reader | None = None


def read_by(words: Iterable[Word], of_page: Reader) -> Reader:
    """Who read most of the letters of words that stand on a page read by ``of_page``."""
    letters: Counter[Reader] = Counter()
    for word in words:
        letters[word.reader or of_page] += len(word.text)
    return letters.most_common(1)[0][0] if letters else of_page


def certainty(words: Iterable[Word]) -> float:
    """Mean certainty of words, weighted by their length; 0 when there is none."""
    each = tuple(words)
    weight = sum(len(word.text) for word in each)
    return sum(word.confidence * len(word.text) for word in each) / weight if weight else 0.0


@dataclass(frozen=True, slots=True)
class Line:
    """Words that an engine put on one line, from left to right; never empty."""

    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        """The words with single spaces between them."""
        return " ".join(word.text for word in self.words)

    @property
    def box(self) -> Box:
        """The box around all its words."""
        return Box.around(word.box for word in self.words)


@dataclass(frozen=True, slots=True)
class PageText:
    """All that one reader read on one upright page, in reading order.

    Attributes:
        reader: Who read it; single words may be another's.
        lines: The lines, top to bottom.
        size: Width and height in pixels of the upright page image that the boxes refer to.
    """

    reader: Reader
    lines: tuple[Line, ...]
    size: tuple[int, int]

    @property
    def words(self) -> tuple[Word, ...]:
        """Every word in reading order."""
        return tuple(word for line in self.lines for word in line.words)

    @property
    def text(self) -> str:
        """The text, a line a line."""
        return "\n".join(line.text for line in self.lines)

    @property
    def confidence(self) -> float:
        """Mean certainty of the words, weighted by their length; 0 when there is none."""
        return certainty(self.words)

    @property
    def helped(self) -> bool:
        """Whether words of it are another reader's."""
        return any(word.reader not in {None, self.reader} for word in self.words)

    def within(self, box: Box) -> PageText:
        """Only the words whose centre lies in the box."""
        lines = (
            tuple(word for word in line.words if box.contains(word.box.middle))
            for line in self.lines
        )
        return PageText(self.reader, tuple(Line(words) for words in lines if words), self.size)


@dataclass(frozen=True, slots=True)
class Quality:
    """How well the page was scanned; the verdict tells loket whether to scan again.

    Attributes:
        verdict: ``baik``, ``ragu`` or ``ulangi``.
        reason: Why it is not ``baik``, in Indonesian.
        sharpness: 0 (blurred) to 1.
        contrast: 0 to 1.
        coverage: Share of the page that is inside the picture, 0 to 1.
        dpi: Resolution of the scan, where it is known or can be inferred.
    """

    verdict: Verdict
    reason: str | None
    sharpness: float
    contrast: float
    coverage: float
    dpi: int | None


@dataclass(frozen=True, slots=True)
class ScanFile:
    """One file that was handed in, and what became of it."""

    index: int
    name: str
    sha256: str
    media_type: str
    status: FileStatus
    message: str | None
    pages: int


@dataclass(frozen=True, slots=True)
class Page:
    """One page with everything that was read on it.

    Attributes:
        index: Number within the dossier, from 0.
        file: Index of its file.
        file_page: Number within its file, from 1.
        status: What became of it.
        message: Why it could not be read, in Indonesian.
        size: Width and height in pixels of the upright page image.
        rotation: Degrees clockwise that were applied: 0, 90, 180 or 270.
        skew: The fine part of that turn, degrees clockwise.
        transform: From upright pixels to pixels of the page as it came.
        quality: The scan-again verdict; None when the page could not be rendered.
        texts: What each reader read, the one to prefer first.
        looked_over: Whether the other reader has looked for lines that the first passed over.
        photograph: Whether it is a camera's picture rather than a scanner's.
        image: Path of the upright page image in the run's scratch folder.
        duplicate_of: Index of the page of which this is a second scan.
    """

    index: int
    file: int
    file_page: int
    status: PageStatus
    message: str | None = None
    size: tuple[int, int] = (0, 0)
    rotation: int = 0
    skew: float = 0.0
    transform: Homography = IDENTITY
    quality: Quality | None = None
    texts: tuple[PageText, ...] = ()
    looked_over: bool = False
    photograph: bool = False
    image: str | None = None
    duplicate_of: int | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """Where a document lies: a page, and a box on it or None for the whole page."""

    page: int
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The place a value was read at; ``item`` is the index in a value that is a list."""

    page: int
    box: Box
    item: int | None = None


@dataclass(frozen=True, slots=True)
class Officer:
    """A member of the management or supervision of a company."""

    nama: str
    jabatan: str


Value = str | tuple[str, ...] | tuple[Officer, ...] | None


@dataclass(frozen=True, slots=True)
class Field:
    """A value read from a document, with how sure we are and where it stands.

    A field that the document should have and that was not found has the value None, no evidence,
    and the confidence that it is truly absent.

    Attributes:
        name: As in the public form.
        value: Normalised; None when not found.
        raw: What was read, before normalisation.
        confidence: Probability that the value is right.
        evidence: A box a line.
        readers: What each reader read there.
        problems: Codes of what is doubtful (``huruf_dibaca_angka``).
        source: Machine or person.
    """

    name: str
    value: Value
    raw: str | None
    confidence: float
    evidence: tuple[Evidence, ...] = ()
    readers: tuple[tuple[Reader, str], ...] = ()
    problems: tuple[str, ...] = ()
    source: Source = "machine"


@dataclass(frozen=True, slots=True)
class TypeGuess:
    """Another type that the document might have, with its probability."""

    type: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Piece:
    """A document as another cut of the pages has it."""

    type: str
    pages: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class OtherCut:
    """What the pages of a document may be instead, cut in another way.

    Attributes:
        confidence: Probability of just these pieces.
        pieces: Each document that then has one of the pages, in order.
    """

    confidence: float
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """Consecutive pages (or a place on one) that are one document.

    Attributes:
        index: Number within the dossier, from 0.
        type: A name of the public form, ``lain`` for a document of another kind.
        variant: Which form of that type, or None.
        confidence: Probability of the type and of exactly these pages.
        reason: The cues that were found, in Indonesian.
        parts: Where it lies.
        alternatives: Other types for the same pages, most probable first.
        fields: What was read from it.
        other_cut: The second-best cut of its pages, where it is probable enough to be looked at.
    """

    index: int
    type: str
    variant: str | None
    confidence: float
    reason: str
    parts: tuple[Part, ...]
    alternatives: tuple[TypeGuess, ...] = ()
    fields: tuple[Field, ...] = ()
    other_cut: OtherCut | None = None

    def field(self, name: str) -> Field | None:
        """The field of that name, if the document has it."""
        return next((each for each in self.fields if each.name == name), None)


@dataclass(frozen=True, slots=True)
class FindingEvidence:
    """What a rule looked at."""

    document: int
    field: str | None
    page: int | None = None
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """What one rule says, with what it compared.

    Attributes:
        rule: The rule's name.
        severity: How much it matters when it fails.
        verdict: The outcome.
        confidence: Probability that the verdict is right, from the fields it rests on.
        message: In Indonesian, with what was compared.
        requirement: The requirement it belongs to.
        evidence: Fields and places it rests on.
    """

    rule: str
    severity: Severity
    verdict: RuleVerdict
    confidence: float
    message: str
    requirement: str
    evidence: tuple[FindingEvidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Nearest:
    """The closest page to a requirement that was not found, and why it was not taken."""

    page: int
    reason: str


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One person, dosage form or technician where the requirement is per such."""

    subject: str
    status: RequirementStatus
    documents: tuple[int, ...] = ()
    findings: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """One line of the checklist: a requirement and its state.

    ``documents`` and ``findings`` are indices into the dossier's lists.
    """

    requirement: str
    printed_numbers: tuple[int, ...]
    status: RequirementStatus
    confidence: float
    message: str
    documents: tuple[int, ...] = ()
    findings: tuple[int, ...] = ()
    nearest: tuple[Nearest, ...] = ()
    items: tuple[CheckItem, ...] = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    """Everything that was read of one application, before it is judged."""

    files: tuple[ScanFile, ...] = ()
    pages: tuple[Page, ...] = ()
    documents: tuple[Document, ...] = field(default=())

    def of_type(self, *types: str) -> tuple[Document, ...]:
        """The documents of these types, in order."""
        return tuple(each for each in self.documents if each.type in types)


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rules say of a dossier.

    Attributes:
        applicant: Who applies, as given or as inferred.
        checks: One line a requirement, in the order of the printed numbers.
        findings: What the rules found; checks and items refer to them by number.
    """

    applicant: Applicant
    checks: tuple[Check, ...]
    findings: tuple[Finding, ...]
