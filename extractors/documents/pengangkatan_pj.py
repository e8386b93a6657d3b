"""Appointments: who signed for the company."""

from extractors.signature import under_an_office

SPECIALS = {"penanda_tangan": under_an_office}
