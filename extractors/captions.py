"""Labels that take two lines in their column: the rest is put back before the colon.

Forms with a narrow column for labels break them (``Nama Penanggung : MAYA`` over ``Jawab``), and
justified columns pull their words apart. A label is looked for on one row; so a row gets the words
under its label that go on with it, and the row below loses them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, takewhile

import regex

from dossier.labels import qualifies
from dossier.model import Word
from dossier.wording import skeleton
from extractors.rows import RULE, Row

_LONGEST = 8
"""A label has at most so many words before its colon, an enumerator among them."""

_HEADS = frozenset(skeleton(each) for each in ("Nama", "NIK", "Alamat", "Nomor", "NPWP", "Jabatan"))
"""What begins a label of its own, unless the one above it ends in ``dan`` or a stroke."""

_WHOLE = frozenset(
    skeleton(each)
    for each in (
        "Tempat Lahir", "Tanggal Lahir", "Jenis Kelamin", "Berlaku sampai", "Masa Berlaku",
        "Penanggung Jawab", "Tempat Tanggal Lahir", "Tanggal Terbit",
    )
)  # fmt: skip
"""Labels of two words: by themselves under another one, as above their translation."""

_NAMES = regex.compile(r"[A-Z][a-z]{2}|[A-Z]{4}")
"""What begins a label, and not an enumerator."""

_UNFINISHED = regex.compile(r"(?i)(?:\b(?:dan|atau)|[/&,])$")
_ONE_PHRASE = 0.8
"""Words nearer than so many heights belong together: no edge of a column lies between them."""

_SHORT, _NEARER = 3, 0.75
"""Lines of a label about its value have so many words at most, and are nearer to each other than
so much of the way to the next ones."""

_LINES = 3
"""A label takes so many lines at most."""

_BESIDE = 4
"""So many labels stand beside each other at most, each with its value."""

_FLUSH = 0.8
"""Lines of one label begin within so many heights of each other."""

_Split = tuple[Sequence[Word], Sequence[Word], Sequence[Word], Sequence[Word]]
"""A label, its words in the row below, its colon and the value."""

_JOINS = regex.compile(r"(?:dan|atau|serta|[/&])")
"""So goes on a label that began in the row above; in small letters, as no value begins."""

_PHRASE = regex.compile(
    r"(?i)(?:penanggung jawab|tenaga (?:te[kh]nis|kerja)|wajib pajak|badan (?:usaha|hukum)"
    r"|tempat usaha|obat tradisional|te[kh]nis kefarmasian|penguasaan tanah|kegiatan usaha"
    r"|daftar perusahaan|bentuk sediaan|jenis kelamin|(?:tempat|tanggal) lahir|kelurahan/? ?desa"
    r"|(?:[/&]|dan|atau) [a-z]+)"
    r"(?: [A-Za-z/().]+){0,4} ?:"
)
"""Words of labels that no line ends between, and what follows up to the colon."""

_ENUMERATOR = regex.compile(r"\W*(?:\d{1,2}|[a-zA-Z]|[ivxIVX]+)\W*")


def whole_labels(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows, with labels of two lines made whole on the first of them."""
    left = list(rows)
    for index, row in enumerate(left):
        if 0 < index < len(left) - 2 and (whole := _about_its_value(left, index)):
            left[index - 1 : index + 2] = [
                replace(row, words=()),
                whole,
                replace(left[index + 1], words=()),
            ]
    left = [row for row in left if row.words]
    for index, row in enumerate(left):
        below = left[index + 1] if index + 1 < len(left) else None
        if row.words and below and below.words and _begun(row, below):
            left[index : index + 2] = [
                replace(row, words=()),
                replace(below, words=(*row.words, *below.words)),
            ]
            continue
        for at in range(index + 1, min(index + _LINES, len(left))):
            whole, rest = _put_together(left[index], left[at])
            if whole is left[index]:
                break
            left[index], left[at] = whole, rest
    return tuple(row for row in left if row.words)


def _about_its_value(rows: Sequence[Row], at: int) -> Row | None:
    """The row with the line over and the line under it, where all of its label is one of three.

    A narrow cell breaks ``Nama Penanggung Jawab``, and the value stands about the middle of it.
    The three are nearer to each other than to the rows around them.
    """
    above, row, below = rows[at - 1 : at + 2]
    alone = all(each.words and len(each.words) <= _SHORT for each in (above, below))
    if not (alone and row.words and above.page == row.page == below.page):
        return None
    if any(len(each.columns()) > 1 or ":" in each.text for each in (above, below)):
        return None
    edge = max(above.box.right, below.box.right)
    count = sum(1 for _ in takewhile(lambda word: word.box.left < edge, row.words))
    head, rest = row.words[:count], row.words[count:]
    lefts = (*(word.box.left for word in head[:1]), below.box.left)
    flush = (abs(left - above.box.left) for left in lefts)
    if not rest or max(flush) > _FLUSH * row.height or any(":" in word.text for word in head):
        return None
    label = " ".join(word.text for word in (*above.words, *head, *below.words))
    goes_on = head or _PHRASE.match(f"{above.words[-1].text} {below.text} :")
    if not (goes_on and qualifies(label) and _NAMES.match(above.text)):
        return None
    if any(_is_head(each) for each in (*head[:1], below.words[0])):
        return None
    around = [rows[at - 2]] if at > 1 else []
    lines = [*around, above, row, below, *rows[at + 2 : at + 3]]
    ways = [two.box.middle[1] - one.box.middle[1] for one, two in pairwise(lines)]
    own = ways[len(around) : len(around) + 2]
    others = [each for each in (*ways[: len(around)], *ways[len(around) + 2 :]) if each > 0]
    if not others or max(own) > _NEARER * min(others):
        return None
    return replace(row, words=(*above.words, *head, *below.words, *rest))


def _put_together(row: Row, below: Row) -> tuple[Row, Row]:
    """A row with the rest of its labels from the row below, and that one without it."""
    while row.words and below.words and (split := _split(row, below)):
        label, more, colon, value = split
        row = replace(row, words=(*label, *more, *colon, *value))
        below = _less(below, more)
    return row, below


def _begun(row: Row, below: Row) -> bool:
    """Whether a row is nothing but the first line of a label: ``dan Jabatan`` goes on with it."""
    if below.page != row.page or below.box.top - row.box.bottom > 1.2 * row.height:
        return False
    (_, end), *others = below.columns()
    more = below.words[:end]
    alone = len(row.columns()) == 1 and len(row.words) <= _LONGEST and ":" not in row.text
    edge = abs(more[0].box.left - row.words[0].box.left) < row.height
    if alone and edge and _cut_in_a_phrase(row, below):
        return True
    joined = _JOINS.fullmatch(more[0].text) is not None and len(more) > 1
    text = " ".join(word.text for word in more)
    goes_on = qualifies(text) or skeleton(more[-1].text) in _HEADS
    return joined and alone and edge and bool(others) and goes_on


def _cut_in_a_phrase(row: Row, below: Row) -> bool:
    """``Nama Pemilik / Penanggung`` over ``Jawab : ...``: words that go together, then a colon."""
    opening = " ".join(word.text for word in below.words[:_LONGEST])
    return _PHRASE.match(f"{row.words[-1].text} {opening}") is not None


def _split(row: Row, below: Row) -> _Split | None:
    """Label, its words in the row below, colon and value; None where the label is whole."""
    at = next((i for i, word in enumerate(row.words[:_LONGEST]) if ":" in word.text), None)
    if at is None and ":" not in row.text and below.page == row.page:
        return _split_without_colon(row, below)
    if at is None or below.page != row.page:
        return None
    if below.box.top - row.box.bottom > 1.2 * row.height:
        return None
    mark = row.words[at]
    head, found, tail = mark.text.partition(":")
    label = [*row.words[:at], *([replace(mark, text=head)] if head else [])]
    if tail or not label:
        return None
    first = label[1] if len(label) > 1 and _ENUMERATOR.fullmatch(label[0].text) else label[0]
    edge = row.words[at + 1].box.left if at + 1 < len(row.words) else mark.box.right
    more = [word for word in below.words if word.box.right < edge]
    if not more or not -0.8 * row.height < more[0].box.left - first.box.left < 3 * row.height:
        return None
    if _another_label(label, more, below):
        return None
    text = " ".join(word.text for word in more)
    if skeleton(text) == skeleton(" ".join(word.text for word in label)):  # read twice
        return None
    following = below.words[len(more)].text if len(more) < len(below.words) else ""
    if ":" in text or following.startswith(":") or not qualifies(text):
        return None
    return label, more, [replace(mark, text=found)], row.words[at + 1 :]


def _split_without_colon(row: Row, below: Row) -> _Split | None:
    """As above, where a gap or a rule parts label and value: the rest begins with a small letter.

    Of labels with their values beside each other the first that goes on in the row below.
    """
    if below.box.top - row.box.bottom > 1.2 * row.height:
        return None
    parts = row.cells()
    named = (n for n, (at, _) in enumerate(parts) if _NAMES.match(row.words[at].text))
    begin = next(named, len(parts))
    beside = list(pairwise(parts))[begin : begin + 2 * _BESIDE : 2]
    for (start, end), (following, _) in beside:
        if following > _LONGEST and start == parts[begin][0]:
            return None
        left, edge = row.words[start].box.left, row.words[following].box.left
        more = [
            word
            for word in below.words
            if left - _FLUSH * row.height <= word.box.left and word.box.right < edge
            if word.text != RULE
        ]
        text = " ".join(word.text for word in more)
        if (
            not 0 < len(more) <= _LONGEST
            or not text[0].islower()
            or ":" in text
            or not qualifies(text)
        ):
            continue
        before = [word for word in below.words[: below.words.index(more[0])] if word.text != RULE]
        apart = not before or (start > parts[begin][0] and _apart(before[-1], more[0], row))
        if apart and more[0].box.left - left <= _FLUSH * row.height:
            return row.words[:end], more, [], row.words[end:]
    return None


def _apart(one: Word, other: Word, row: Row) -> bool:
    return other.box.left - one.box.right > _ONE_PHRASE * row.height


def _less(row: Row, words: Sequence[Word]) -> Row:
    """The row without some of its words; without any where only the rules of a table are left."""
    kept = tuple(word for word in row.words if word not in words)
    return replace(row, words=kept if any(word.text != RULE for word in kept) else ())


def _another_label(label: Sequence[Word], more: Sequence[Word], below: Row) -> bool:
    """Whether the words below are a label that has lost its colon, or no label at all."""
    rest = below.words[len(more) :]
    if rest and rest[0].box.left - more[-1].box.right < _ONE_PHRASE * below.height:
        return True
    if _UNFINISHED.search(label[-1].text):
        return False
    if not rest and len(more) > 1:
        return skeleton(" ".join(word.text for word in more)) in _WHOLE or _is_head(more[0])
    # By itself it is a line that nobody filled in: ``Nomor`` under ``Tanggal : 7 Mei 2025``.
    return _is_head(more[0])


def _is_head(word: Word) -> bool:
    return skeleton(word.text) in _HEADS
