"""Trade licence (Permendag 36/2007 with its changes), issued until 2018.

Its number has no national form; most have ``SIUP`` and the letter of the class in them.
"""

from __future__ import annotations

from dossier import parsers
from dossier.declaration import Cue, FieldSpec, Kind, Label, LineAt, Pattern
from dossier.labels import spelt
from dossier.permit import (
    COMPANY,
    ISSUED,
    NOT_A_CERTIFICATE,
    OFFICE_ADDRESS,
    RESPONSIBLE,
    TAX_NUMBER,
)
from dossier.phrases import LETTER_NUMBER

KIND = Kind(
    type="siup",
    name="Surat izin usaha perdagangan",
    again=0.05,
    cues=(
        Cue(
            "Surat Izin Usaha Perdagangan|Surat Ijin Usaha Perdagangan|Izin Usaha Perdagangan"
            "|SIUP|SIUP Kecil|SIUP Menengah|SIUP Besar|SIUP Mikro",
            4.0,
            "title",
            absent=-2.0,
        ),
        Cue(r"\bSIUP\b ?[-(]?(K|M|B|PK|MIKRO|KECIL|MENENGAH|BESAR)\b", 1.0, regex=True),
        Cue("Dagangan Utama|Jenis Barang Dagangan|Barang/Jasa", 1.0),
        Cue("Kekayaan Bersih|Nilai Modal", 0.9),
        Cue("Kelembagaan", 0.6),
        Cue("perdagangan berjangka komoditi", 0.8),
        Cue("Tanda Daftar Perusahaan|Nomor Induk Berusaha", -3.0, "title"),
        *NOT_A_CERTIFICATE,
    ),
    continuation=(
        Cue("Dagangan Utama|Jenis Barang Dagangan", 1.2),
        Cue("daftar ulang|pendaftaran ulang", 1.0),
        Cue("Izin Usaha Perdagangan", 1.0),
        Cue(r"\bN[I1]P\b", 0.5, regex=True),
    ),
    max_pages=2,
    fields=(
        FieldSpec(
            "nomor",
            parsers.letter_number,
            (
                Label(spelt("{Nomor|No.|No} {SIUP|Izin|}", "SIUP {Nomor|No.}"), prior=0.95),
                Pattern(
                    r"(?P<value>[0-9A-Z.\-]+(?:\s?/\s?[0-9A-Z.\-]+){0,3}\s?/\s?SIUP[0-9A-Z.\-]*"
                    r"(?:\s?/\s?[0-9A-Z.\-]+){1,4})",
                    prior=0.94,
                ),
                *LETTER_NUMBER,
                LineAt(
                    r"\W*(?P<value>\d\S*(?:\s?[/.-]\s?\S+)+)\W*",
                    place="below",
                    anchor=r"usaha\s+perdagangan|^\W*SIUP\b",
                    within=2,
                    prior=0.8,
                ),
            ),
        ),
        COMPANY,
        OFFICE_ADDRESS,
        TAX_NUMBER,
        FieldSpec("penanggung_jawab", parsers.responsible_person, RESPONSIBLE),
        ISSUED,
    ),
)
