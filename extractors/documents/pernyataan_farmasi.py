"""Statements of never having broken the law of pharmacy: who signed one."""

from __future__ import annotations

from extractors.signature import who_states
from extractors.stacked import names, offices

SPECIALS = {"penanda_tangan": who_states, "di_atas_nomor": names, "jabatan_di_atas_nomor": offices}
