"""The business number of the OSS (PP 24/2018, PP 5/2021), which took the place of TDP and SIUP.

Land certificates have a NIB too (Nomor Identifikasi Bidang, 14 digits): another paper.
"""

from __future__ import annotations

from dataclasses import replace

from dossier import parsers
from dossier.declaration import Cue, FieldSpec, Kind, Label, LineAt, Pattern
from dossier.labels import spelt
from dossier.permit import COMPANY, ISSUED, NOT_A_CERTIFICATE, OFFICE_ADDRESS
from dossier.phrases import DATE
from dossier.whereabouts import STREET

_DIGITS = r"[0-9OIl](?:[ .\-]{0,2}[0-9OIl]){12}"

_UNLABELLED = LineAt(rf"\W*(?P<value>{STREET}.{{8,140}})", within=20, prior=0.6)
"""An address under the name; these papers have no letterhead with another."""

_NAME = Label(("Nama",), lines=2, below=True, prior=0.93)
"""Under a heading that says whose; a NIB names no person but a sole trader."""

_ISSUED_WITH_ITS_NUMBER = Pattern(
    rf"{_DIGITS}\W{{1,3}}(?:yang\s+)?(?:di)?terbit(?:kan)?\s+(?:pada\s+)?(?:(?:tanggal|tgl)\W{{1,2}})?"
    rf"(?P<value>{DATE})",
    prior=0.93,
)
"""``NIB 0220... yang diterbitkan tanggal 3 Mei 2021``: behind its number it is no other paper's."""

KIND = Kind(
    type="nib",
    name="Nomor induk berusaha",
    again=0.05,
    cues=(
        Cue("Nomor Induk Berusaha", 4.0, "title", absent=-2.5),
        Cue("Nomor Induk Berusaha", 0.6),
        Cue("Perizinan Berusaha Berbasis Risiko|Perizinan Berusaha Terintegrasi", 1.2),
        Cue("Lembaga OSS|Sistem OSS|oss.go.id", 0.8),
        Cue("Pelaku Usaha", 0.6),
        Cue("Status Penanaman Modal", 0.8),
        Cue("Koordinasi Penanaman Modal", 0.6),
        Cue("hak akses kepabeanan|Angka Pengenal Impor", 0.6),
        # The annex repeats the head of the first page.
        Cue(r"^\W*LAMPIRAN\b", -4.5, "top", regex=True),
        Cue("Nomor Identifikasi Bidang|Pemegang Hak|Surat Ukur", -4.0),
        Cue("Pemanfaatan Ruang", -4.0, "title"),
        Cue("Sertifikat Standar", -2.0, "title"),
        *NOT_A_CERTIFICATE,
    ),
    continuation=(
        Cue("Nomor Induk Berusaha", 1.6),
        Cue("Judul KBLI|Kode KBLI", 1.4),
        Cue("Tingkat Risiko", 1.0),
        Cue("Perizinan Berusaha", 1.0),
        Cue(r"^\W*LAMPIRAN\b", 3.0, "top", regex=True),
        Cue("Lokasi Usaha", 0.4),
        Cue("Lembaga OSS|Sistem OSS", 0.8),
    ),
    max_pages=10,
    variants=(
        ("oss_rba", "Berbasis Risiko"),
        ("oss", "Nomor Induk Berusaha"),
    ),
    fields=(
        FieldSpec(
            "nib",
            parsers.nib,
            (
                Label(
                    spelt("Nomor Induk Berusaha {(NIB)|}", "{Nomor|No.|} NIB"),
                    below=True,
                    prior=0.97,
                ),
                Pattern(
                    rf"(?:induk\s+berusaha|\bNIB\b)\D{{0,24}}(?P<value>{_DIGITS})(?!\d)", prior=0.95
                ),
                Pattern(r"(?<![\d.,\-])(?P<value>\d(?:[ .\-]?\d){12})(?![\d.,\-]*\d)", prior=0.8),
                LineAt(rf"\D{{0,24}}(?P<value>{_DIGITS})\D{{0,4}}", within=14, prior=0.85),
            ),
        ),
        replace(COMPANY, locators=(*COMPANY.locators, _NAME)),
        replace(OFFICE_ADDRESS, locators=(*OFFICE_ADDRESS.locators, _UNLABELLED)),
        replace(ISSUED, locators=(_ISSUED_WITH_ITS_NUMBER, *ISSUED.locators)),
    ),
)
