"""The company's paper that makes the technician the one responsible."""

from __future__ import annotations

from dossier import parsers
from dossier.declaration import Cue, FieldSpec, Kind, Label, LineAt, Pattern, Special
from dossier.labels import spelt
from dossier.permit import NOT_A_CERTIFICATE
from dossier.persons import (
    BEFORE_REGISTRATION,
    CAPITALISED,
    HONORIFIC,
    PERSON_IN_PROSE,
    TO_A_PERSON,
    person_after,
)
from dossier.phrases import COMPANY_NAME, LETTER_DATE, LETTER_NUMBER, TECHNICIAN_NAME
from dossier.roster import company
from dossier.statement import REGISTRATION

_HEADS = (
    r"(?:wakil\s+)?(?:president?\s+)?(?:director|direktur(?:\s+utama)?|direktris|pimpinan|pemilik|ketua(?:\s+pengurus|\s+umum)?"
    r"|manajer|sekutu\s+(?:aktif|pengurus)|p(?:er|e)sero\s+(?:aktif|pengurus))"
)

_IS_APPOINTED = spelt(
    "{Pihak|} Yang {Diangkat|Ditunjuk|Ditugaskan|Diberi Tugas|Ditetapkan}",
    "{Karyawan|Pegawai|Tenaga|Nama} Yang {Diangkat|Ditunjuk|Ditugaskan}",
)
_APPOINTS = spelt("{Pihak|} Yang {Mengangkat|Menunjuk|Menugaskan|Memberi Tugas|Menetapkan}")
"""Beside or over the one and the other, where ``Nama`` does not stand."""

_TO = spelt(
    "{Kepada|Kepada Yth.|Kepada Yang Terhormat|Yth.|Ditujukan Kepada|Untuk|Diberikan Kepada}"
    " {Saudara|Sdr.|Sdr/i|Saudara/i|}",
    "{Nama|} Penerima {Tugas|Memo|Nota|}",
)
_FROM = spelt("{Dari|Pengirim|Asal|Pembuat} {Memo|Nota|}", "Nama Pengirim", "Disetujui Oleh")
"""In the head of a memorandum: to whom the task is given, and who gives it."""

_TECHNICIAN = spelt(
    "Tenaga {Teknis|Teknis Kefarmasian|Kefarmasian|Kesehatan} {Penanggung Jawab|}",
    "{Apoteker|TTK|Asisten Apoteker} {Penanggung Jawab|}",
    "{Karyawan|Pegawai|Pekerja|Petugas|Personel|Personil}",
)
"""Captions of a box with the technician's name, where ``Nama`` does not stand."""

_RESPONSIBLE = spelt("Penanggung Jawab {Teknis|} {Baru|}")
"""The same, but over a signature as well, where the name goes without its degrees."""

KIND = Kind(
    type="pengangkatan_pj",
    name="Surat pengangkatan penanggung jawab",
    expected=0.95,
    again=0.1,
    cues=(
        Cue(
            "Surat Pengangkatan|Surat Penunjukan|Pengangkatan Penanggung Jawab"
            "|Penunjukan Penanggung Jawab|Surat Keputusan Pengangkatan|Pengangkatan Tenaga Teknis"
            "|Penunjukan Tenaga Teknis|Pengangkatan Apoteker|Penunjukan Apoteker|Surat Penugasan"
            "|Surat Penetapan|Penetapan Penanggung Jawab|Surat Tugas|Surat Perjanjian Kerja"
            "|Perjanjian Kerja|Perjanjian Kerja Sama|Surat Kontrak Kerja|Surat Mandat",
            2.6,
            "title",
        ),
        Cue(
            "Surat Keputusan|Keputusan Direktur|Keputusan Pimpinan|Keputusan Pemilik", 1.2, "title"
        ),
        Cue(
            r"^\W*(HAL|PERIHAL)\b\W{0,4}(SURAT )?(PENGANGKATAN|PENUNJUKAN|PENUGASAN|PENETAPAN)",
            3.0,
            "top",
            regex=True,
        ),
        Cue("Penanggung Jawab", 1.0, absent=-2.5),
        Cue(
            "mengangkat|menunjuk|pengangkatan|penunjukan|menugaskan|penugasan|ditugaskan|diangkat"
            "|ditunjuk|kami angkat|kami tunjuk|mempekerjakan|memberi tugas|memberikan tugas"
            "|menetapkan",
            1.2,
            absent=-2.0,
        ),
        Cue(
            r"STR ?-?TTK|\bSTRA\b|TENAGA TEKNIS KEFARMASIAN|APOTEKER", 1.0, regex=True, absent=-0.5
        ),
        Cue("surat pengangkatan ini|surat penunjukan ini|keputusan ini", 0.6),
        Cue("terhitung mulai tanggal|terhitung sejak", 0.5),
        Cue("Surat Tanda Registrasi", -2.0, "title"),
        Cue("Keputusan Menteri|Kementerian|Gubernur|Bupati|Walikota", -3.0, "top"),
        Cue("Rekomendasi", -1.5, "top"),
        Cue("Kepada Yth", -0.5),
        *NOT_A_CERTIFICATE,
    ),
    continuation=(
        Cue("Ditetapkan di", 1.0),
        Cue("surat keputusan ini|keputusan ini", 1.2),
        Cue("Penanggung Jawab", 1.0),
        Cue("pengangkatan|penunjukan", 0.8),
    ),
    max_pages=6,
    variants=(
        ("surat_penunjukan", "Surat Penunjukan"),
        ("surat_pengangkatan_pj", "Surat Pengangkatan"),
        ("surat_keputusan", "Keputusan"),
    ),
    fields=(
        FieldSpec("nomor", parsers.letter_number, LETTER_NUMBER, usual=0.95),
        FieldSpec("tanggal", parsers.date, LETTER_DATE),
        FieldSpec(
            "nama_pj",
            parsers.responsible_person,
            (
                Label(
                    TECHNICIAN_NAME,
                    lines=2,
                    prior=0.95,
                ),
                Special("yang_diangkat", 0.98),
                Label(_IS_APPOINTED, prior=0.9),
                # Who appoints is named first, who is appointed after it.
                Label(("Nama", "Nama Lengkap", "Name"), lines=2, occurrence=-1, prior=0.95),
                Label(_TECHNICIAN, lines=2, prior=0.96),
                Label(_RESPONSIBLE, lines=2, prior=0.76),
                Label(_TO, lines=2, prior=0.86),
                TO_A_PERSON,
                Special("di_atas_registrasi", 0.84),
                LineAt(  # by itself in the middle, under what is done
                    r"\W*(?P<value>(?:apt\.?\s+)?(?-i:[A-Z])[A-Za-z.,'\u2019 \-]{3,50})",
                    place="below",
                    anchor=r"\b(?:mengangkat|menunjuk|menugaskan|mempercayakan)\b(?:\s+kepada)?"
                    rf"(?:\s+{HONORIFIC})?\W*$",
                    within=1,
                    prior=0.88,
                ),
                LineAt(
                    rf".*\byth\b\W*(?:{HONORIFIC}\W+)*"
                    r"(?P<value>(?-i:[A-Z])[A-Za-z.,'\u2019 \-]{3,50})",
                    within=16,
                    prior=0.85,
                    unless=r"\b(?:kepala|dinas|pimpinan|direktur)\b",
                ),
                BEFORE_REGISTRATION,
                person_after(
                    r"(?:mengangkat|menunjuk|menetapkan|menugaskan|mempercayakan|mempekerjakan|menerima"
                    r"|memberi(?:kan)?\s+(?:tugas|kepercayaan|amanat|mandat))(?:\s+kepada)?",
                    0.9,
                ),
            ),
        ),
        REGISTRATION,
        company(
            LineAt(rf"\W*(?:{_HEADS})\s+{COMPANY_NAME}\W*", within=16, prior=0.88),
            LineAt(
                rf"\W*(?-i:(?:[A-Z]+\s+){{1,4}})(?:{_HEADS}|pengurus|direksi)\s+{COMPANY_NAME}\W*",
                within=16,
                prior=0.82,
            ),
            Pattern(
                rf"(?:{_HEADS}|\bdi|\bpada)\s+{COMPANY_NAME}"
                r"(?=\s+(?:memberi|terhitung|mulai|meng?angkat|menunjuk|menugaskan|menetapkan))",
                prior=0.85,
            ),
        ),
        FieldSpec(
            "nama_pimpinan",
            parsers.responsible_person,
            (
                Label(spelt("Nama {Pimpinan|Direktur|Pemilik} {Perusahaan|}"), lines=2, prior=0.93),
                Special("pimpinan", 0.95),
                Label(_APPOINTS, prior=0.9),
                Special("penanda_tangan", 0.93),
                Label(_FROM, lines=2, prior=0.86),
                Pattern(
                    rf"(?<![A-Za-z,]\s|[A-Za-z]\.\s)\b{CAPITALISED}\s*,?\s*(?:selaku\s+|sebagai\s+)?{_HEADS}\s+"
                    r"(?-i:PT|CV|UD|Koperasi|Firma)\b",
                    prior=0.85,
                ),
                PERSON_IN_PROSE,
            ),
        ),
    ),
)
