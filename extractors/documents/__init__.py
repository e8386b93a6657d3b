"""Readers of single document types, only where the generic extractor is not enough.

A module ``<type>.py`` defines ``SPECIALS``: names used by ``dossier.declaration.Special`` and the
function that finds the places. It is found by itself.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator, Mapping

from extractors.layout import DocumentText
from extractors.locate import Place

Finder = Callable[[DocumentText], Iterator[Place]]


def special(kind: str, name: str) -> Finder:
    """The finder that a kind's declaration names.

    Raises:
        ModuleNotFoundError, KeyError: When a declaration names one that does not exist; a test
            goes through all declarations.
    """
    specials: Mapping[str, Finder] = importlib.import_module(f"{__name__}.{kind}").SPECIALS
    return specials[name]
