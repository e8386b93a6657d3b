"""Deeds of change name officers as deeds of founding do."""

from extractors.documents.akta_pendirian import SPECIALS

__all__ = ["SPECIALS"]
