"""From raw text to a normalised value, one function a kind of field.

Each takes what was read at a place and returns a :class:`~dossier.declaration.Parsed`, or None when
the text cannot be such a value. They forgive OCR its noise and say so: whatever is changed beyond
layout and case is in ``problems`` (see :mod:`dossier.problems`). Whether a number is *right* is not
their business: one that breaks a rule is returned as it stands, with a low strength and a problem,
since it may be what the paper says.
"""

from dossier.parsers.dates import birth_date, date, date_or_lifelong, date_words
from dossier.parsers.land import area, land_holder, land_right, site_address
from dossier.parsers.mandates import mandate
from dossier.parsers.numbers import nib, nik, nip, npwp, strttk_number
from dossier.parsers.papers import ahu_number, deed_number, letter_number
from dossier.parsers.people import company_name, holder_name, notary_name, officers, person_name
from dossier.parsers.permits import register_number, responsible_person
from dossier.parsers.places import (
    address,
    birth_place,
    district,
    place_name,
    province,
    regency,
    rt_rw,
    seat,
)
from dossier.parsers.reports import conclusion, count, dosage_form
from dossier.parsers.words import (
    dosage_forms,
    gender,
    issuer,
    legal_form,
    office_name,
    position,
    stamp_duty,
    subject,
    verdict,
)

__all__ = [
    "address", "ahu_number", "area", "birth_date", "birth_place", "company_name", "conclusion",
    "count", "date", "date_or_lifelong", "date_words", "deed_number", "district",
    "dosage_form", "dosage_forms", "gender", "holder_name", "issuer", "land_holder",
    "land_right", "legal_form",
    "letter_number", "mandate", "nib", "nik", "nip", "notary_name", "npwp", "office_name",
    "officers", "person_name", "place_name", "position", "province", "regency", "register_number",
    "responsible_person", "rt_rw", "seat", "site_address", "stamp_duty", "strttk_number",
    "subject", "verdict",
]  # fmt: skip
