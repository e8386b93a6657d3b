"""Text that may be shown: hostile names and misread bytes without what a terminal would obey."""

from __future__ import annotations

import unicodedata

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# Format characters that reorder what is shown, so that a name looks like another one.
_REORDERING = frozenset(
    chr(code) for code in (0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
)


def printable(text: str, *, keep: str = "") -> str:
    r"""Replace control characters, lone surrogates and reordering marks by U+FFFD.

    Args:
        text: Anything, also what ``os.fsdecode`` made of bytes that are no UTF-8.
        keep: Control characters that may stay, such as a line break.

    >>> printable("scan\x1b[31m.pdf")
    'scan�[31m.pdf'
    """
    return "".join(REPLACEMENT if each not in keep and _obeyed(each) else each for each in text)


def one_line(text: str) -> str:
    """As :func:`printable`, and all white space single spaces: for a terminal's line."""
    return printable(" ".join(text.split()))


def _obeyed(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cs"} or character in _REORDERING
