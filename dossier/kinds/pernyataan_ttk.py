"""Statement of the technician to work full time as the one responsible (SOP G.14)."""

from __future__ import annotations

from dossier import parsers
from dossier.declaration import Cue, FieldSpec, Kind, Label, Pattern
from dossier.phrases import (
    COMPANY_END,
    COMPANY_NAME,
    LETTER_DATE,
    PERSON_BELOW,
    PERSON_IN_PROSE,
    STAMP_DUTY,
    STRTTK_LABELS,
    STRTTK_NUMBER,
    company_after,
)

KIND = Kind(
    type="pernyataan_ttk",
    name="Surat pernyataan kesediaan bekerja penuh TTK",
    cues=(
        Cue(
            "Surat Pernyataan|Pernyataan|Surat Kesanggupan|Surat Kesediaan|Pernyataan Kesanggupan"
            "|Pernyataan Kesediaan",
            2.0,
            "title",
            absent=-1.5,
        ),
        Cue("Yang membuat pernyataan|Yang menyatakan|menyatakan|pernyataan ini", 0.6, absent=-1.0),
        Cue("Kesediaan bekerja", 1.4),
        Cue("bekerja penuh|bekerja secara penuh|penuh waktu|waktu penuh|sepenuhnya bekerja", 2.6),
        Cue("sebagai penanggung jawab", 0.8),
        Cue("Tenaga Teknis Kefarmasian", 0.8),
        Cue("STRTTK", 0.6),
        Cue("Yang bertanda tangan di bawah ini", 0.4),
        Cue("tidak pernah terlibat", -2.0),
        Cue("mengajukan permohonan izin", -1.5),
        Cue("Surat Pengangkatan", -3.0, "title"),
        Cue("Surat Penunjukan", -3.0, "title"),
        Cue("Surat Keputusan", -3.0, "title"),
    ),
    continuation=(
        Cue("surat pernyataan ini", 1.0),
        Cue("materai", 0.5),
        Cue("Yang membuat pernyataan", 1.0),
    ),
    max_pages=2,
    fields=(
        FieldSpec(
            "nama",
            parsers.person_name,
            (
                Label(("Nama", "Nama Lengkap"), colon=True, lines=2),
                Label(("Nama", "Nama Lengkap"), lines=2, prior=0.85),
                PERSON_IN_PROSE,
                PERSON_BELOW,
            ),
        ),
        FieldSpec(
            "nomor_strttk",
            parsers.strttk_number,
            (Label(STRTTK_LABELS, prior=0.96), Pattern(rf"(?P<value>{STRTTK_NUMBER})", prior=0.95)),
        ),
        FieldSpec(
            "nama_badan",
            parsers.company_name,
            (
                Label(
                    (
                        "Nama Perusahaan",
                        "Pada Perusahaan",
                        "Nama Sarana",
                        "Nama Badan Usaha",
                        "Perusahaan",
                        "Nama Usaha",
                    ),
                    lines=2,
                ),
                company_after(r"pada|di|perusahaan", 0.88),
                Pattern(COMPANY_NAME + COMPANY_END, prior=0.75),
            ),
        ),
        FieldSpec("tanggal", parsers.date, LETTER_DATE),
        FieldSpec("materai", parsers.stamp_duty, STAMP_DUTY, key=False, optional=True),
    ),
)
