"""What anybody would write first: a label at the beginning of a line, a colon, the value.

The extractor is measured beside it. It knows what the document is and where it lies, which the
pipeline has to find out; and it has the same parsers, so that what differs is how values are found.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from dossier.declaration import FieldSpec, Kind, Label
from dossier.model import Box, Page, Value


def read(kind: Kind, lines: Sequence[str]) -> Mapping[str, Value]:
    """The fields whose label stands on a line with the value after it, the first such line each.

    Args:
        kind: What the document is.
        lines: Its lines as they were read.
    """
    found: dict[str, Value] = {}
    for spec in kind.fields:
        pattern = _pattern(_names(spec))
        matches = (pattern.match(line) for line in lines) if pattern is not None else ()
        for match in matches:
            parsed = spec.parse(match["value"]) if match else None
            if parsed is not None:
                found[spec.name] = parsed.value
                break
    return found


def lines_of(pages: Sequence[Page], places: Sequence[tuple[int, Box | None]]) -> tuple[str, ...]:
    """The lines of a document as its best reader read them.

    Args:
        pages: All pages of the dossier.
        places: Where the document lies: pages, and boxes on them.
    """
    texts = [
        text if box is None else text.within(box)
        for at, box in places
        for text in pages[at].texts[:1]
    ]
    return tuple(line.text for text in texts for line in text.lines)


def _names(spec: FieldSpec) -> tuple[str, ...]:
    labels = [each for each in spec.locators if isinstance(each, Label) and not each.after]
    return tuple(name for each in labels for name in each.names)


@lru_cache(maxsize=256)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str] | None:
    if not names:
        return None
    # The longest first: "Nama Perusahaan" is not a name that begins with "Perusahaan".
    words = "|".join(r"\s+".join(map(re.escape, name.split())) for name in _longest(names))
    line = rf"\W*(?:\d{{1,2}}[.)]\s*)?(?:{words})\s*[:;=]\s*(?P<value>\S.*)"
    return re.compile(line, re.IGNORECASE)


def _longest(names: Sequence[str]) -> list[str]:
    return sorted(set(names), key=lambda name: (-len(name), name))
