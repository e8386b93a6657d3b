"""Statement of the technician to work full time as the one responsible (SOP G.14)."""

from __future__ import annotations

from dataclasses import replace

from dossier import statement
from dossier.declaration import Cue, Kind, Special

KIND = Kind(
    type="pernyataan_ttk",
    name="Surat pernyataan kesediaan bekerja penuh TTK",
    expected=0.96,
    again=0.1,
    cues=(
        *statement.CUES,
        Cue("Kesediaan bekerja", 1.4),
        Cue(
            "bekerja penuh|bekerja secara penuh|penuh waktu|waktu penuh|sepenuhnya bekerja"
            "|bekerja sepenuhnya|purna waktu|full time|bekerja tetap|selama jam kerja"
            "|pada jam kerja|tidak bekerja di tempat lain|tidak bekerja pada sarana lain",
            2.6,
            absent=-0.8,
        ),
        Cue("tidak merangkap|di tempat lain|di sarana lain", 0.8),
        # Applicants state many things: this statement is of one who answers for the products.
        Cue(
            "sebagai penanggung jawab|penanggung jawab teknis|apoteker penanggung jawab"
            "|menjadi penanggung jawab|penanggung jawab produksi",
            0.8,
            absent=-1.2,
        ),
        Cue(r"KEFARMASIAN|STR ?-?TTK|\bSTRA\b|APOTEKER|\bFARM\b", 0.0, regex=True, absent=-1.5),
        Cue("Tenaga Teknis Kefarmasian", 0.8),
        Cue("STRTTK", 0.6),
        Cue("tidak pernah terlibat", -2.0),
        *statement.OF_OTHER_THINGS,
        Cue("Surat Pengangkatan", -3.0, "title"),
        Cue("Surat Penunjukan", -3.0, "title"),
        Cue("Surat Keputusan", -3.0, "title"),
    ),
    continuation=statement.CONTINUATION,
    max_pages=2,
    fields=(
        replace(statement.PERSON, locators=(Special("nama", 1.0), *statement.PERSON.locators)),
        statement.REGISTRATION,
        statement.COMPANY,
        statement.DATE,
        statement.STAMP,
    ),
)
