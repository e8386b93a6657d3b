"""Locators that several kinds of letter share: number, date, subject, signatory.

The skeleton of an official letter is that of the *tata naskah dinas* (Permendagri 54/2009, then
1/2023): letterhead, place and date, ``Nomor/Sifat/Lampiran/Hal``, addressee, body, signature block
with name and NIP.
"""

from __future__ import annotations

from dossier.declaration import Label, LineAt, Pattern

MONTH = r"(?:jan|[fp]e[bh]|mar|apr|me[il1]|jun|jul|ag[ust]|sep|o[kc]t|no[vp]|des)[a-z]{0,8}\.?"
"""A month's name or its abbreviation, as readers leave it."""

DAY_MONTH_YEAR = rf"[0-9OIl]{{1,2}}\s*{MONTH}\s*[12][0-9OIl]{{3}}"
"""``12 Mei 2017``."""

NUMERIC_DATE = r"[0-9OIl]{1,2}\s?[-/.]\s?[0-9OIl]{1,2}\s?[-/.]\s?[12][0-9OIl]{3}"
"""``12-05-2017``."""

DATE = rf"(?:{DAY_MONTH_YEAR}|{NUMERIC_DATE})"

PLACE_AND_DATE = rf"[A-Z][A-Za-z .]{{2,30}}\s*[,.]\s*(?:tanggal\s*)?(?P<value>{DATE})"
"""``Samarinda, 12 Mei 2017``."""

LETTER_NUMBER = (
    Label(("Nomor", "No", "No.", "Nomor Surat"), colon=True, prior=0.95),
    LineAt(r"(?:nomor|no)\s?[.:;]*\s*(?P<value>\S*\d\S*(?:\s?[/.-]\s?\S+)+)", within=14, prior=0.9),
)


def issued_on(prior: float) -> Pattern:
    """``Ditetapkan di Jakarta, pada tanggal 12 Mei 2017``, on one line or two."""
    return Pattern(
        r"(?:ditetapkan|dikeluarkan|diterbitkan|dibuat)\s+di\s*:?\s*[A-Za-z .]{3,30}?\s*,?\s*"
        rf"(?:pada\s+)?(?:tanggal|tgl)?\s*:?\s*(?P<value>{DATE})",
        prior=prior,
    )


LETTER_DATE = (
    LineAt(PLACE_AND_DATE, within=16, prior=0.93, unless=r"lahir|\bTTL\b|lahlr"),
    LineAt(PLACE_AND_DATE, place="tail", within=16, prior=0.94, unless=r"lahir|\bTTL\b|lahlr"),
    issued_on(0.93),
    Label(("Pada tanggal", "Tanggal", "Tgl", "Tanggal surat"), colon=True, prior=0.85),
    Pattern(rf"pada\s+tanggal\s*:?\s*(?P<value>{DATE})", prior=0.8, occurrence=-1),
)

SUBJECT = (Label(("Perihal", "Hal", "Tentang"), lines=4, colon=True, prior=0.93),)

NIP = (
    Pattern(r"N[I1l]P\.?\s*[:;.]?\s*(?P<value>(?:[0-9OIl]\s?){18})(?!\d)", prior=0.97),
    Pattern(r"(?<!\d)(?P<value>19\d{6}\s?(?:19|20)\d{4}\s?[12]\s?\d{3})(?!\d)", prior=0.9),
)

PERSON = r"(?P<value>[A-Z][^\d:()]{3,60})"
"""Something that may be a person's name on a line of its own."""

SIGNATORY = (
    LineAt(
        PERSON,
        place="above",
        anchor=r"\bN[I1l]P\b\.?",
        within=3,
        prior=0.9,
        unless=r"dikeluarkan|ditetapkan|tanggal|kepala|elektronik|dinas|balai",
    ),
)
"""The officer's name stands above the NIP, with at most the rank between."""

COMPANY = (
    r"(?<![\w.])(?:(?-i:P\s?\.?\s?T|Pt|C\s?\.?\s?V|Cv|U\.?\s?D|Ud|P\.?\s?D|P\.?\s?J|F[aA])\.?|Firma|"
    r"Kop(?:erasi|\.)|Perseroan\s+Terbatas|Usaha\s+Dagang|Yayasan|Perusahaan\s+Jamu)"
)
"""The form of a company at the head of its name."""

COMPANY_NAME = (
    rf"(?P<value>{COMPANY}[ .\"\u201c]+(?-i:[A-Z0-9&][A-Za-z0-9&.'\-]*)"
    r"(?:\s+(?!\d{1,2}\.?(?:\s|$))(?-i:[A-Z0-9&][A-Za-z0-9&.'\-]*)){0,6}?)"
)
"""A company's form and the capitalised words of its name, as few as what follows allows."""

CITY = (
    r"(?:Kota\s+|Kabupaten\s+)?"
    r"(?-i:[A-Z][A-Za-z]+(?:\s+(?!Pukul|Dengan|Provinsi|Dan)[A-Z][A-Za-z]+){0,2})"
)
"""A town, with its rank where printed."""

STRTTK_NUMBER = (
    r"[12][0-9OIl]{7}\s?/\s?STR\s?TTK\s?[_\-. ]?\s?[0-9OIl]{2}\s?/\s?[0-9OIl]{4}\s?/"
    r"\s?[0-9OIl][0-9OIlSB]{2,5}"
)
"""``19870315/STRTTK_64/2015/2123``, as readers leave it."""

STRTTK_LABELS = (
    "Nomor STRTTK",
    "No. STRTTK",
    "No STRTTK",
    "STRTTK",
    "Nomor STR TTK",
    "No. STR TTK",
    "STR TTK",
    "Nomor STRTTK Penanggung Jawab",
)

NIK_LABELS = (
    "NIK",
    "No. KTP",
    "Nomor KTP",
    "No. KTP/NIK",
    "NIK/No. KTP",
    "Nomor KTP/NIK",
    "Nomor Induk Kependudukan",
    "No. Identitas (KTP)",
)

NIK = (
    Label(NIK_LABELS, prior=0.97),
    Pattern(r"(?:NIK|KTP|Kependudukan)\D{0,20}(?P<value>(?:[0-9OIl]\s?){16})(?!\d)", prior=0.93),
)

BIRTH_LABELS = (
    "Tempat/Tgl Lahir",
    "Tempat/Tgl. Lahir",
    "Tempat/Tanggal Lahir",
    "Tempat, Tgl Lahir",
    "Tempat, Tanggal Lahir",
    "Tempat Tgl Lahir",
    "Tempat dan Tanggal Lahir",
    "Tempat & Tanggal Lahir",
    "Tempat dan Tgl. Lahir",
    "TTL",
)

BIRTH = (
    Label(BIRTH_LABELS, lines=2),
    Label(("Lahir", "Lahir di"), lines=2, prior=0.9),
    Pattern(
        rf"lahir\s+di\s*:?\s*(?P<value>[A-Z][A-Za-z .]{{2,30}}?,?\s*"
        rf"(?:pada\s+)?(?:tanggal\s+)?{DATE})",
        prior=0.85,
    ),
)

_STREET = (
    r"(?:Jalan|Jl|Jln|Gang|Gg|Kawasan|Komplek|Kompleks|Ruko|Perum|Perumahan|Desa|Dusun|Kampung|Kp"
    r"|Blok|Km|Poros)\b"
)
_ADDRESS_END = (
    r"(?=\s+(?-i:[A-Z])[A-Za-z/ ]{2,28}\s*:\s"
    r"|(?<!\b(?:no|rt|rw|km|blok|kav|gang|gg)\.?)\s+\d{1,2}\s?[.)]\s"
    r"|\s*(?:\(|;|,?\s*(?:dengan|untuk|dapat|telah|sebagai|dinyatakan|guna|yang|maka|setelah"
    r"|serta|NPWP|mengajukan|penanggung|akan|adalah|dan\s+(?:bentuk|alamat|tempat|lokasi)|tempat\s+produksi"
    r"|lokasi\s+produksi|pada\s+prinsip)\b"
    r"|(?<!\b(?:kel|kec|kab|jl|jln|no|gg|rt|rw|ds|dsn|prov|km|blok|lr|kp|perum|komp|[a-z]))"
    r"\.\s+(?-i:[A-Z][a-z])))"
)


def address_after(words: str, prior: float) -> Pattern:
    """The address that follows some words in prose.

    Args:
        words: Regular expression of what stands before it.
        prior: As in :class:`dossier.declaration.Pattern`.
    """
    return Pattern(
        rf"(?:{words})\s*(?:di|pada)?\s*:?\s*(?P<value>{_STREET}.{{10,140}}?){_ADDRESS_END}",
        prior=prior,
    )


PERSON_IN_PROSE = Pattern(
    r"\b(?:saya|ini)\s*,?\s*:?\s*(?P<value>(?-i:[A-Z][A-Za-z.'\u2019\-]+)"
    r"(?:,?\s+(?-i:[A-Z][A-Za-z.'\u2019\-]+)){0,7}?)\s*,?\s*"
    r"(?=\(|NIK|No\b|pemegang|lahir|selaku|ber(?:tempat|alamat|kedudukan)|umur|jabatan|D3\b|S1\b"
    r"|dengan|yang|dalam|diploma|sarjana|ahli\s+madya|SMF|direktur|pemilik|pimpinan|ketua|tenaga|asisten|menyatakan)",
    prior=0.88,
)
"""``Saya, ZAINI RUSDIANSYAH (NIK ...)``."""

PERSON_BELOW = LineAt(
    r"\(\s*(?P<value>[A-Z][^\d()]{4,60}?)\s*\)", place="tail", within=14, prior=0.75
)
"""The name in brackets under a signature."""

POSITION = Pattern(
    r"(?:selaku|sebagai|jabatan|bertindak\s+sebagai)\s*:?\s*"
    r"(?P<value>(?-i:[A-Z][A-Za-z]+)(?:\s+(?:Utama|Umum|Pengurus))?)",
    prior=0.8,
)
"""``dalam kedudukan sebagai Ketua``."""

STAMP_DUTY = (
    Pattern(r"(?P<value>e\s?-?\s?met[eo]rai)", prior=0.9),
    Pattern(
        r"(?:met[eo]rai|materai|tempel|bermaterai)\b.{0,40}?(?P<value>(?:3|6|10)[.,]?\s?000)(?!\d)",
        prior=0.9,
    ),
    Pattern(r"(?P<value>(?:3|6|10)[.,]?\s?000)\s*rupiah", prior=0.8),
)

COMPANY_END = (
    r"(?=\s*(?:,|yang|di\b|beralamat|berkedudukan|berlokasi|dengan|dapat|telah|untuk|sebagai"
    r"|dinyatakan|nomor|tanggal|guna|memenuhi|mengajukan|menyatakan|sejak|serta|dan\b|belum|tidak"
    r"|sesuai|secara|selama|dalam|atau\b|adalah|J[lI1]n?\b|Jalan\b|alamat\b|(?-i:[A-Z][a-z]+)\s*:|\(|\.\s|\.$|$))"
)
"""What may follow a company's name in prose."""


def company_after(words: str, prior: float) -> Pattern:
    """The company's name that follows some words in prose."""
    return Pattern(rf"(?:{words})\s*:?\s*{COMPANY_NAME}{COMPANY_END}", prior=prior)


DOSAGE_FORMS = (
    Label(
        (
            "Bentuk Sediaan",
            "Jenis Sediaan",
            "Sediaan",
            "Jenis/Bentuk Sediaan",
            "Bentuk Sediaan Obat Tradisional",
            "Bentuk Sediaan yang dibuat",
            "Bentuk sediaan yang akan dibuat",
            "Bentuk sediaan yang akan diproduksi",
            "Bentuk sediaan yang diproduksi",
            "Bentuk sediaan yang direkomendasikan",
            "Jenis Produk",
            "Produk",
        ),
        lines=7,
        below=True,
        colon=True,
        prior=0.95,
    ),
    Label(("Bentuk Sediaan", "Jenis Sediaan", "Sediaan"), lines=5, open_ended=True, prior=0.92),
    Pattern(r"(?:berbentuk|berupa|bentuk)\s+(?P<value>[^.;:]{3,120})", prior=0.7),
    Pattern(
        r"sediaan\s*(?:obat\s+tradisional)?\s*(?:yang\s+\w+(?:\s+\w+)?|berupa|meliputi|yaitu"
        r"|antara\s+lain|adalah)?\s*:?\s*(?P<value>[^.;:]{4,160})",
        prior=0.8,
    ),
)
