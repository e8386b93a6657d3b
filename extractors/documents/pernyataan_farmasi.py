"""Statements of never having broken the law of pharmacy: who signed one."""

from __future__ import annotations

from extractors.signature import who_states

SPECIALS = {"penanda_tangan": who_states}
