"""Where letters, forms and prose name the dosage forms that a company makes."""

from __future__ import annotations

import re

from dossier import vocabulary
from dossier.declaration import Label, Pattern
from dossier.labels import spelt

_FORM = "|".join(
    re.escape(spelling).replace(r"\ ", r"\s+")
    for spellings in vocabulary.DOSAGE_FORMS.values()
    for spelling in sorted(spellings, key=len, reverse=True)
)
_ASIDE = r"(?:\s*\([A-Za-z ]{2,20}\))?"
_NUMBER = r"\b(?:\d{1,2}|[a-h])\s?[.)]"
_NEXT = (
    rf"\s*(?:[,;/&]|\bdan\b|\bserta\b|{_NUMBER}|\b\d{{1,2}}\b|[-\u2022])+"
    rf"\s*(?:(?:dan|serta)\s+)?(?:{_NUMBER}\s*)?"
)
_GOES_ON = rf"[.;:](?=\W*(?:{_NUMBER}\s*)?(?:{_FORM})\b)"
"""A mark behind an item of a list, or behind its number, is no end where another item follows."""

_TICK = r"(?:[\u2611\u2612]|[\[(]\s?[^\s\[\]()]{1,3}\s?[\])])"
"""A box with something in it, or an item's number, whose list is not of choices."""

_NOT_EXCEPTED = (
    r"(?<!\b(?:kecuali|selain|bukan|tidak|dilarang|larangan|tanpa|diluar|di\s+luar)\b[^.;:]{0,80})"
)
"""Not in a sentence that says what is not made: ``selain tablet dan efervesen``."""

DOSAGE_FORMS = (
    Label(
        spelt(
            "{Bentuk|Jenis|Jenis/Bentuk|Jenis dan Bentuk} Sediaan {Obat Tradisional|}"
            " {yang dibuat|yang akan dibuat|yang diproduksi|yang akan diproduksi"
            "|yang direkomendasikan|yang diajukan|yang dimohonkan|}",
            "Sediaan {yang dibuat|yang akan dibuat|yang diproduksi|}",
            "{Jenis|Nama|Macam|} {Produk|Produksi|Obat Tradisional} {yang dibuat|}",
            "{Jenis|Macam|} Produk yang akan dibuat",
        ),
        lines=7,
        below=True,
        colon=True,
        prior=0.95,
    ),
    Label(spelt("{Bentuk|Jenis|Jenis dan Bentuk|} Sediaan"), lines=5, open_ended=True, prior=0.92),
    Label(
        spelt(
            "{Bentuk|Jenis|Jenis/Bentuk|Jenis dan Bentuk} Sediaan"
            " {yang dibuat|yang akan dibuat|yang diajukan|}",
            "Sediaan yang {dibuat|diproduksi|diajukan}",
            "Jenis {Produk|Obat Tradisional}",
            "Produk yang {dibuat|diproduksi}",
        ),
        lines=5,
        prior=0.88,
    ),
    Pattern(rf"{_NOT_EXCEPTED}(?:berbentuk|berupa|bentuk)\s+(?P<value>[^.;:]{{3,120}})", prior=0.7),
    Pattern(
        rf"sediaan{_NOT_EXCEPTED}\s*(?:obat\s+tradisional)?\s*(?:yang\s+(?:(?:akan|dapat|telah|kami)\s+)*\w+|berupa|meliputi|yaitu"
        rf"|antara\s+lain|adalah|ialah)?\s*:?\s*(?P<value>(?:[^.;:]|{_GOES_ON}){{4,160}})",
        prior=0.8,
    ),
    Pattern(
        rf"(?:produk|jenis|membuat|memproduksi|pembuatan|menghasilkan)\b(?:[^.;]|{_NUMBER}){{0,70}}?"
        rf"{_NOT_EXCEPTED}(?P<value>\b(?:{_FORM})\b{_ASIDE}(?:{_NEXT}(?:{_FORM})\b{_ASIDE})*)",
        prior=0.78,
    ),
    Pattern(  # a line each, under the words that lead to them
        r"\b(?:membuat|memproduksi|sediaan|produk|berupa|jenis)\W*\n"
        rf"(?P<value>(?:\W*(?:{_NUMBER}\W*)?(?:{_FORM})\b{_ASIDE}[.,;]?[^\S\n]*(?:\n|\Z)){{2,}})",
        text="lines",
        prior=0.84,
    ),
    Pattern(  # a form's list, of which those that are ticked are left, its heading unread
        rf"(?P<value>{_TICK}\s*(?:{_FORM})\b(?:.{{0,90}}?{_TICK}\s*(?:{_FORM})\b)*)", prior=0.86
    ),
    Pattern(
        rf"(?<!\b(?:termasuk|dan|serta|atau)\s|,\s){_NOT_EXCEPTED}"
        rf"(?P<value>\b(?:{_FORM})\b{_ASIDE}(?:{_NEXT}(?:{_FORM})\b{_ASIDE})+)",
        prior=0.75,
    ),
)
