"""What the modules of numbers share: their errors and the verb ``is_valid``."""

from __future__ import annotations

from collections.abc import Callable

from dossier.errors import BerkasError


class IdentifierError(BerkasError):
    """A number that cannot be one of its kind; the code says which kind of wrong."""

    code = "nomor_tidak_sah"


class LengthError(IdentifierError):
    """Too many or too few characters."""

    code = "nomor_panjang"


class FormError(IdentifierError):
    """Characters or an order of parts that such a number does not have."""

    code = "nomor_bentuk"


class PartError(IdentifierError):
    """A part that is impossible: a date, a province, a serial number."""

    code = "nomor_bagian"


class CheckDigitError(IdentifierError):
    """The check digit does not hold."""

    code = "nomor_angka_periksa"


def holds(validate: Callable[[str], str], number: str) -> bool:
    """Tell whether the number passes the validator."""
    try:
        validate(number)
    except IdentifierError:
        return False
    return True


def digits_only(number: str, name: str, *lengths: int) -> str:
    """The number itself, if it has only digits and one of the lengths.

    Raises:
        FormError: something else than digits in it.
        LengthError: of another length.
    """
    if not (number.isascii() and number.isdigit()):
        raise FormError(f"{name} hanya terdiri atas angka.")
    if number and len(number) not in lengths:
        wanted = " atau ".join(str(each) for each in lengths)
        raise LengthError(f"{name} terdiri atas {wanted} angka, ini {len(number)}.")
    return number
