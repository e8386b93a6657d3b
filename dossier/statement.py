"""What the two statements of SOP G.7 and G.14 have in common: title, person, company, stamp."""

from __future__ import annotations

from dossier import parsers
from dossier.companies import COMPANY_AT_NAME, COMPANY_AT_ROLE
from dossier.declaration import Cue, FieldSpec, Label, LineAt, Pattern, Prose, Special
from dossier.labels import spelt
from dossier.persons import PERSON_BELOW, PERSON_IN_PROSE, SIGNING_FOR
from dossier.phrases import (
    COMPANY_END,
    COMPANY_LABELS,
    COMPANY_NAME,
    LETTER_DATE,
    LIST_OF_REQUIREMENTS,
    ON_BEHALF,
    STRTTK_LABELS,
    STRTTK_NUMBER,
    TECHNICIAN_NAME,
    company_after,
)

CUES = (
    Cue(
        "Surat Pernyataan|Pernyataan|Surat Kesanggupan|Surat Kesediaan|Pernyataan Kesanggupan"
        "|Pernyataan Kesediaan",
        2.0,
        "title",
        absent=-1.5,
    ),
    Cue("Yang membuat pernyataan|Yang menyatakan|menyatakan|pernyataan ini", 0.6, absent=-1.0),
    Cue("Yang bertanda tangan di bawah ini", 0.4),
    Cue("mengajukan permohonan izin", -1.5),
    # A list of what is to be handed in names statements, and is none.
    Cue(LIST_OF_REQUIREMENTS, -2.5, regex=True),
    Cue(r"(?:\bFOTO ?[CK]OP[IY]\b.*){3}", -2.5, regex=True),
)

OF_OTHER_THINGS = (
    Cue(
        "Lingkungan Hidup|SPPL|Keabsahan|Kebenaran Dokumen|Kebenaran Data|Tidak Keberatan"
        "|Penguasaan Fisik|Ahli Waris|Kehilangan|Tempat Tinggal|Belum Menikah|Kepemilikan",
        -3.0,
        "title",
    ),
    Cue("pengelolaan lingkungan|dampak lingkungan|pencemaran lingkungan", -2.5),
)
"""What applicants and neighbours also state, in the same frame."""

CONTINUATION = (
    Cue("surat pernyataan ini", 1.0),
    Cue("materai", 0.5),
    Cue("Yang membuat pernyataan", 1.0),
)

PERSON = FieldSpec(
    "nama",
    parsers.person_name,
    (
        Label(("Nama", "Nama Lengkap"), colon=True, lines=2),
        Label(("Nama", "Nama Lengkap"), lines=2, prior=0.85),
        Label(
            spelt(
                "Nama {Lengkap|} {Pemohon|Yang Menyatakan|Pembuat Pernyataan}",
            )
            + TECHNICIAN_NAME,
            lines=2,
            prior=0.9,
        ),
        Label(("Penanda Tangan", "Nama Penanda Tangan"), prior=0.8),
        Label(spelt("{Dibuat|Ditandatangani|Dinyatakan|} Oleh"), colon=True, prior=0.86),
        LineAt(  # of the lines under a statement, its colon not printed
            r"\W*(?:(?:dibuat|ditandatangani|dinyatakan)\s+)?oleh\s+"
            r"(?P<value>(?-i:[A-Z][A-Za-z.,'\u2019\-]+(?:\s+[A-Z][A-Za-z.,'\u2019\-]+){0,6}))\W*",
            place="tail",
            within=14,
            prior=0.86,
        ),
        LineAt(
            r"\W*(?P<value>(?-i:[A-Z])[A-Za-z.,'\u2019 \-]{3,60})\W*",
            place="below",
            anchor=r"\b(?:selaku|kedudukan|sebagai)\b[^:]*:\s*$",
            within=1,
            prior=0.92,
        ),
        PERSON_IN_PROSE,
        LineAt(  # beside a heading, without ``Saya``
            r"(?:\d{1,2}\.\s+)?(?!(?:saya|kami|nama|bernama)\b)"
            r"(?P<value>(?-i:[A-Z])[A-Za-z'\u2019]{2,}[A-Za-z.,'\u2019 \-]{0,50}?)\s*,\s*"
            r"(?:lahir|umur|usia|ber(?:umur|usia|alamat|tempat\s+tinggal)|(?:ber)?tinggal|NIK)\b.*",
            within=24,
            prior=0.84,
        ),
        PERSON_BELOW,
        Special("penanda_tangan", 0.8),
        Special("di_atas_nomor", 0.84),
        Prose("pembuat", 0.74),
    ),
)

COMPANY = FieldSpec(
    "nama_badan",
    parsers.company_name,
    (
        Label(
            (
                *COMPANY_LABELS,
                *ON_BEHALF,
                *spelt(
                    "{Pada|Di} {Perusahaan|Sarana}",
                    "{Bekerja pada|Bekerja di} {Perusahaan|Sarana|}",
                ),
            ),
            lines=2,
        ),
        Label(("Pada", "Di"), lines=2, colon=True, prior=0.95),
        company_after(
            r"pada|di|dari|atas\s+nama|perusahaan|direktur|direktur\s+utama|komisaris|pemilik|pimpinan"
            r"|ketua|usaha|sarana",
            0.88,
        ),
        COMPANY_AT_ROLE,
        Pattern(
            rf"\b(?:selaku|sebagai|kedudukan)\b[^\n:]{{0,40}}?\s{COMPANY_NAME}\s*(?:,\s*saya)?\s*:\s*(?=\n|$)",
            text="lines",
            prior=0.95,
        ),
        COMPANY_AT_NAME,
        SIGNING_FOR,
        LineAt(r"\W*" + COMPANY_NAME + r"\W*", place="tail", within=14, prior=0.78),
        LineAt(r"\W*" + COMPANY_NAME + r"\W*", within=4, prior=0.76),
        Pattern(COMPANY_NAME + COMPANY_END, prior=0.75),
    ),
)

DATE = FieldSpec("tanggal", parsers.date, LETTER_DATE)

_DUTY = r"(?:\b(?:met[eo]ra[il]|materai|tempel)\b){e<=1}"
"""The stamp's name on it, of which a signature often hides a letter."""

_SERIAL = (
    r"(?-i:(?=[A-Z]*\d)(?=\d*[A-Z])(?:[A-Z0-9]{18,26}|[A-Z0-9]{9,18}\s(?=[A-Z]*\d)[A-Z0-9]{6,13}))"
)
"""What stands under an electronic stamp; the number of one to be pasted is shorter."""

_STAMP_DUTY = (
    Pattern(r"(?P<value>e\s?-?\s?met[eo]rai)", prior=0.9),
    Pattern(r"(?P<value>(?:met[eo]rai|materai)\s+elektronik)", prior=0.93),
    # The seal leaves a piece of its second word, and the number under it tells it as well.
    Pattern(
        rf"{_DUTY}.{{0,60}}?\b(?P<value>(?-i:E?LEKT[A-Z]{{1,6}}|[A-Z]{{0,4}}TRONI[A-Z]?))\b",
        prior=0.95,
    ),
    Pattern(
        rf"(?<![\d.,/])(?P<value>10[.,]?000\W+(?:\S{{1,3}}\s+){{0,2}}{_SERIAL})(?![A-Za-z0-9])",
        prior=0.98,
    ),
    Pattern(
        r"(?:met[eo]rai|materai|tempel|bermaterai)\b.{0,40}?(?P<value>(?:3|6|10)[.,]?\s?000)(?!\d)",
        prior=0.9,
    ),
    Pattern(r"(?P<value>(?:3|6|10)[.,]?\s?000)\s*(?:rupiah){s<=1}", prior=0.8),
    # A signature leaves a piece between its worth and the word under it, or hides its name's end.
    Pattern(
        r"(?<![\d.,/])(?P<value>(?:3|6|10)[.,]?000)\s+(?:[a-z]{1,3}\s+)(?-i:RUPIAH)\b", prior=0.78
    ),
    Pattern(
        rf"(?-i:(?=\b[A-Z]{{5}})){_DUTY}\W+(?:\w{{1,2}}\W+)?(?P<value>(?:3|6|10)[.,]?000)(?!\d)",
        prior=0.8,
    ),
    # The stamp itself: its worth in figures over its name, or in words under it.
    Pattern(
        r"(?<![\d.,/])(?P<value>(?:3|6|10)[.,]?000)(?!\d)\W{0,4}(?:(?:SEPULUH|ENAM|TIGA)\s+RIBU\W+"
        r"(?:RUPIAH\W+)?|TGL\W+\S*\s*)?(?:(?:met[eo]rai){e<=1}|tempel\b)",
        prior=0.88,
    ),
    Pattern(r"(?P<value>(?:sepuluh|enam|tiga)\s*ribu)\s*rupiah", prior=0.75),
    Pattern(rf"{_DUTY}.{{0,60}}?\b(?P<value>(?-i:RONIK|ELEKT?))\b", prior=0.85),
    # Signed across, a stamp gets too many noughts.
    Pattern(
        rf"{_DUTY}.{{0,40}}?\b(?P<value>(?-i:[16][0OoQDG]{{2,5}})\W+(?:\w\W+)?(?:rupia[hnm])){{e<=1}}",
        prior=0.7,
    ),
    # One of its figures misread between its name and the word under it.
    Pattern(rf"{_DUTY}.{{0,40}}?\b(?P<value>(?-i:\d{{4,5}}\W+RUPIA)H?)", prior=0.65),
    # A nought lost, where of the stamp's name nothing is left: no paper names rupiah so.
    Pattern(r"(?<![\d.,/])(?P<value>(?-i:[16][0OoQDG]{3,5}\W{1,3}RUPIA)H?)", prior=0.6),
    LineAt(
        r"\W*(?:Rp\.?\s*)?(?P<value>(?:3|6|10)[.,]?000)\W*", place="tail", within=12, prior=0.78
    ),
)

STAMP = FieldSpec(
    "materai", parsers.stamp_duty, _STAMP_DUTY, key=False, optional=True, telling=True
)

_OF_ANOTHER_FORM = Pattern(
    r"\b(?:STR(?:\s?-?\s?TTK)?|(?:tanda|nomor|no\.?)\s+registrasi(?:\s+TTK)?)\b[\s.:(]{0,4}"
    r"(?:(?:elektronik|nomor|no)\b[\s.:]{0,3}){0,2}"
    r"(?P<value>(?-i:[A-Z]{2})\s?\d{10,14}|\d{6,10}-\d{2}-\d{6,8}|(?:\d{1,2}\s){4,6}\d{2}-\d{6,8})"
    r"(?![\w/])",
    prior=0.93,
)
"""A registration of another form than that of the statute book: ``(STR ES00001824663120)``."""

_OF_A_PHARMACIST = Pattern(
    r"(?P<value>[12]\d{7}\s?/\s?STRA\s?[-_]\s?[A-Z]{2,10}\s?/\s?(?:19|20)\d\d\s?/\s?(?:[12]\s?-\s?)?\d{3,6})(?!\d)",
    prior=0.95,
)
"""``19900215/STRA-UNMUL/2014/2-1187``: a school's letters, where a technician's has a province."""

REGISTRATION = FieldSpec(
    "nomor_strttk",
    parsers.strttk_number,
    (
        Label(STRTTK_LABELS, prior=0.96),
        Pattern(rf"(?P<value>{STRTTK_NUMBER})", prior=0.95),
        _OF_A_PHARMACIST,
        _OF_ANOTHER_FORM,
    ),
)
"""The technician's registration, as letters and statements name it."""
