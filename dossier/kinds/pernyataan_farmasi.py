"""Statement of never having violated the law of pharmacy (SOP G.7); one sheet a person."""

from __future__ import annotations

from dossier import parsers
from dossier.declaration import Cue, FieldSpec, Kind, Label, Pattern
from dossier.phrases import (
    COMPANY_END,
    COMPANY_NAME,
    LETTER_DATE,
    NIK,
    PERSON_BELOW,
    PERSON_IN_PROSE,
    POSITION,
    STAMP_DUTY,
    company_after,
)

KIND = Kind(
    type="pernyataan_farmasi",
    name="Surat pernyataan tidak pernah melanggar di bidang farmasi",
    cues=(
        Cue(
            "Surat Pernyataan|Pernyataan|Surat Kesanggupan|Surat Kesediaan|Pernyataan Kesanggupan"
            "|Pernyataan Kesediaan",
            2.0,
            "title",
            absent=-1.5,
        ),
        Cue("Yang membuat pernyataan|Yang menyatakan|menyatakan|pernyataan ini", 0.6, absent=-1.0),
        Cue(
            "tidak pernah terlibat|tidak terlibat pelanggaran|belum pernah terlibat"
            "|tidak pernah melakukan pelanggaran|tidak pernah melanggar",
            2.6,
        ),
        Cue("pelanggaran peraturan perundang-undangan|pelanggaran perundang-undangan", 1.6),
        Cue("bidang farmasi", 1.4),
        Cue("di bidang kefarmasian", 1.0),
        Cue("menyatakan dengan sebenarnya", 0.5),
        Cue("Yang bertanda tangan di bawah ini", 0.4),
        Cue("bekerja penuh", -2.5),
        Cue("mengajukan permohonan izin", -1.5),
        Cue("berhadapan dengan saya", -3.0),
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
        FieldSpec("nik", parsers.nik, NIK),
        FieldSpec("jabatan", parsers.position, (Label(("Jabatan",)), POSITION)),
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
                        "Badan Usaha",
                    ),
                    lines=2,
                ),
                company_after(r"pada|dari|atas\s+nama|perusahaan", 0.88),
                Pattern(COMPANY_NAME + COMPANY_END, prior=0.75),
            ),
        ),
        FieldSpec("tanggal", parsers.date, LETTER_DATE),
        FieldSpec("materai", parsers.stamp_duty, STAMP_DUTY, key=False, optional=True),
    ),
)
