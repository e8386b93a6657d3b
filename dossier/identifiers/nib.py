"""NIB, the number of a business: 13 digits, a leading zero is possible (PP 24/2018).

The 14-digit NIB on a land certificate is another number (Nomor Identifikasi Bidang).

>>> validate("0220 1234 56789")
'0220123456789'
>>> is_valid("220123456789")
False
"""

from __future__ import annotations

import re

from dossier.identifiers.base import digits_only, holds


def compact(number: str) -> str:
    """The number without spaces, stops and dashes."""
    return re.sub(r"[\s.\-]", "", number)


def validate(number: str) -> str:
    """Return the 13 digits.

    Raises:
        FormError: something else than digits.
        LengthError: not 13 digits.
    """
    return digits_only(compact(number), "NIB", 13)


def is_valid(number: str) -> bool:
    """Tell whether it has the form of such a number."""
    return holds(validate, number)
