"""Certificate of the company register (UU 3/1982, Permendag 37/2007), issued until 2018."""

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
    valid_until,
)

_DIGITS = r"[0-9OIl](?:[ .\-/]{0,2}[0-9OIl]){11,12}"
_D = r"[0-9OIl]"
_IN_PARTS = r"\s?[.\-]\s?".join((_D * 2, _D * 2, _D, _D * 2, rf"{_D}{{5,6}}"))
"""Province, town, form of the company, branch of trade, serial."""

KIND = Kind(
    type="tdp",
    name="Tanda daftar perusahaan",
    again=0.05,
    cues=(
        Cue("Tanda Daftar Perusahaan|TDP", 4.0, "title", absent=-2.0),
        Cue("Wajib Daftar Perusahaan", 1.4),
        Cue("Kantor Pendaftaran Perusahaan", 1.0),
        Cue("Nomor TDP|No. TDP", 1.2),
        Cue("Agenda Pendaftaran|Pendaftaran/Pembaharuan|Pembaharuan ke|Pembaruan ke", 0.8),
        Cue("Kegiatan Usaha Pokok", 0.8),
        Cue("Kantor Tunggal", 0.4),
        Cue("Surat Izin Usaha Perdagangan|Nomor Induk Berusaha", -3.0, "title"),
        *NOT_A_CERTIFICATE,
    ),
    continuation=(
        Cue("Kantor Pendaftaran Perusahaan", 1.4),
        Cue("Wajib Daftar Perusahaan", 1.0),
        Cue("Tanda Daftar Perusahaan", 0.8),
    ),
    max_pages=2,
    fields=(
        FieldSpec(
            "nomor",
            parsers.register_number,
            (
                Label(
                    spelt(
                        "{Nomor|No.|No} TDP",
                        "{Nomor|No.} {Tanda|} Daftar Perusahaan",
                        "TDP {Nomor|No.}",
                    ),
                    below=True,
                    prior=0.97,
                ),
                Label(("Nomor", "No."), colon=True, prior=0.93),
                Pattern(rf"\bTDP\b\D{{0,20}}(?P<value>{_DIGITS})(?!\d)", prior=0.93),
                Pattern(rf"(?<![\d.])(?P<value>{_IN_PARTS})(?!\d)", prior=0.93),
                LineAt(rf"\D{{0,20}}(?P<value>{_DIGITS})\D*", within=24, prior=0.85),
            ),
        ),
        COMPANY,
        OFFICE_ADDRESS,
        TAX_NUMBER,
        FieldSpec("penanggung_jawab", parsers.responsible_person, RESPONSIBLE),
        ISSUED,
        valid_until("TDP berlaku sampai dengan"),
    ),
)
