"""Statement of never having violated the law of pharmacy (SOP G.7); one sheet a person."""

from __future__ import annotations

from dossier import parsers, statement
from dossier.declaration import Cue, FieldSpec, Kind, Label, Prose, Special
from dossier.persons import AMONG_PARTICULARS, NIK, POSITION, UNDER_SIGNATURE
from dossier.phrases import ROLE_LABELS

KIND = Kind(
    type="pernyataan_farmasi",
    name="Surat pernyataan tidak pernah melanggar di bidang farmasi",
    expected=0.96,
    again=1.0,
    cues=(
        *statement.CUES,
        Cue(
            "tidak pernah terlibat|tidak terlibat pelanggaran|belum pernah terlibat"
            "|tidak pernah melakukan pelanggaran|tidak pernah melanggar|belum pernah melanggar"
            "|tidak sedang terlibat|tidak pernah tersangkut|tidak pernah dihukum",
            2.6,
            absent=-0.8,
            also=r"\b(?:TIDAK|BELUM)\s(?:PERNAH|SEDANG)\b[\s\S]{0,80}?"
            r"\b(?:MELANGGAR|PELANGGARAN|BERSALAH|DIHUKUM|DIPIDANA|TERLIBAT|TERSANGKUT)\b",
        ),
        # Applicants state many things: this statement speaks of breaking the law, and of pharmacy.
        Cue(
            r"\b(?:MELANGGAR|PELANGGARAN|TINDAK PIDANA|DIHUKUM|HUKUMAN|TERSANGKUT|TERLIBAT)\b",
            0.0,
            regex=True,
            absent=-1.2,
        ),
        Cue(
            "bidang farmasi|kefarmasian|farmasi|obat tradisional|bahan obat|obat bahan alam",
            0.0,
            absent=-2.0,
        ),
        Cue(
            r"(?:PELANGGARAN|MELANGGAR|TINDAK PIDANA).{0,90}\b(?:KE)?(?:FARMASI|OBAT)",
            1.0,
            regex=True,
        ),
        Cue("pelanggaran peraturan perundang-undangan|pelanggaran perundang-undangan", 1.6),
        Cue("bidang farmasi", 1.4),
        Cue("di bidang kefarmasian", 1.0),
        Cue("langsung maupun tidak langsung", 0.6),
        Cue("menyatakan dengan sebenarnya", 0.5),
        Cue("bekerja penuh", -2.5),
        *statement.OF_OTHER_THINGS,
        Cue("berhadapan dengan saya", -3.0),
    ),
    continuation=statement.CONTINUATION,
    max_pages=2,
    fields=(
        statement.PERSON,
        FieldSpec("nik", parsers.nik, NIK),
        FieldSpec(
            "jabatan",
            parsers.position,
            (
                Label(ROLE_LABELS),
                POSITION,
                Prose("jabatan", 0.87),
                AMONG_PARTICULARS,
                UNDER_SIGNATURE,
                Special("jabatan_di_atas_nomor", 0.8),
            ),
        ),
        statement.COMPANY,
        statement.DATE,
        statement.STAMP,
    ),
)
