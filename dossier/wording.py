"""Comparing printed phrases with what a reader made of them.

A phrase is compared by its *skeleton*: capital letters and digits only, with the digits that
readers take for letters folded onto those letters. Both sides are folded, so ``N1K``, ``NIK`` and
``Nik :`` are the same skeleton, and nothing that is compared this way is ever written back.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz

_FOLDED = str.maketrans({"0": "O", "1": "I", "5": "S", "8": "B", "6": "G", "L": "I", "|": "I"})


TO_THE_LETTER = 8
"""Phrases with fewer letters must occur to the letter: misread, they are like too much else."""


@lru_cache(maxsize=65536)
def skeleton(text: str) -> str:
    """Capital letters and digits of the text, look-alikes folded; spaces and marks dropped."""
    folded = unicodedata.normalize("NFKD", text.upper()).translate(_FOLDED)
    return "".join(char for char in folded if char.isascii() and char.isalnum())


def likeness(phrase: str, text: str) -> float:
    """How alike two phrases are as a whole, 0 to 1, by their skeletons."""
    return fuzz.ratio(skeleton(phrase), skeleton(text)) / 100


def found_in(phrase: str, text_skeleton: str, least: float = 0.88) -> float:
    """How well the phrase occurs somewhere in a text that is a skeleton already, 0 to 1.

    Short phrases (under eight letters) must occur to the letter; longer ones may have letters
    misread, down to a likeness of ``least``; below that the answer is 0.
    """
    wanted = skeleton(phrase)
    if not wanted or len(text_skeleton) < len(wanted) - 2:
        return 0.0
    if wanted in text_skeleton:
        return 1.0
    if len(wanted) < TO_THE_LETTER:
        return 0.0
    score = fuzz.partial_ratio(wanted, text_skeleton, score_cutoff=least * 100) / 100
    return score if score >= least else 0.0
