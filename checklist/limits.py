"""Every number and day that the rules and states rest on, each with where it comes from."""

from __future__ import annotations

import datetime as dt

STR_FOR_LIFE_FROM = dt.date(2023, 8, 8)
"""UU 17/2023 art. 260(4), enacted on this day, and PP 28/2024 art. 677(3): registrations issued
from here on are for life, earlier ones hold until the day printed on them."""

NIB_FROM = dt.date(2018, 6, 21)
"""PP 24/2018, in force from this day: the first on which there were business numbers (NIB)."""

STRTTK_YEARS = 5
"""Permenkes 889/Menkes/Per/V/2011: a STRTTK holds for five years from its issue."""

FORBIDDEN_FORMS = frozenset({"tablet", "effervescent"})
"""SOP-LP2N-KES-03 part F: UKOT makes every form "kecuali tablet dan effervescent"; in the words of
``dossier.vocabulary.DOSAGE_FORMS``."""

LEAST_CONFIDENCE = 0.5
"""A value that is more likely wrong than right proves nothing: below this a finding is
inconclusive. By the meaning of a probability, not by measurement."""

MISREAD_BEYOND_LIKENESS = 0.25
"""Of values that were not read right, how many are of another place or unlike what is printed: 11
of 74 names and addresses that were misread and unsure (dossiers of development, 2026-11-30), and
not more than 25 in 100 by Wilson's interval."""

DOUBTFUL_TYPE = 0.7
"""A document whose type is less sure than this is shown to the verifier before it counts. A
decision of this project: three in ten such documents are something else."""

MENTIONED_ALTERNATIVE = 0.02
"""The least probability at which another possible type of a page is mentioned as nearest to a
missing requirement. A decision of this project: below one in fifty it only distracts."""

NEAREST_SHOWN = 3
"""How many nearest pages are named for a missing requirement; more are no help at a counter."""

UNREAD_PAGE = 0.5
"""How sure it is that a document is missing, at most, while a page could not be read at all: the
page may be it. A toss-up, for nothing is known of the page."""

STAMP_10000_FROM = dt.date(2021, 1, 1)
"""UU 10/2020 art. 5 and 32: one tariff of Rp10.000 from this day."""

STAMP_6000_UNTIL = dt.date(2021, 12, 31)
"""UU 10/2020 art. 28: the old stamps were good until this day, together for at least Rp9.000."""

E_STAMP_FROM = dt.date(2021, 10, 1)
"""PMK 134/PMK.03/2021: electronic stamps have been there since this day."""

LEAST_TRANSITION = 9000
"""UU 10/2020 art. 28: what the old stamps on one paper of 2021 must come to, in rupiah."""

CARD_AGE = 17
"""UU 24/2013 art. 63: identity cards are for those who are 17, or are or were married."""

PHARMACIST_FORMS = ("kapsul", "cairan_obat_dalam")
"""Permenkes 006/2012: a producer of these needs a pharmacist in charge; in the words of
``dossier.vocabulary.DOSAGE_FORMS``."""

BALIKPAPAN_FROM = dt.date(2025, 4, 15)
"""The day on which the Balai POM in Balikpapan took up its work."""

BALIKPAPAN_REGENCIES = frozenset({"6471", "6409", "6401"})
"""Balikpapan, Penajam Paser Utara and Paser, which that Balai is for."""
