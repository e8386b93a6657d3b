"""Companies beside labels that may be a person's, behind an office, and sorted by their names."""

from __future__ import annotations

from dossier.declaration import Pattern
from dossier.phrases import COMPANY, COMPANY_NAME

COMPANY_FORM_LAST = Pattern(
    r"(?P<value>(?-i:[A-Z][A-Z0-9&'\-]+(?:\s+[A-Z0-9&'.\-]+){0,5},\s?(?:PT|CV|UD|PD|FA))\b\.?)",
    prior=0.72,
)
"""``SERAI WANGI PENAJAM, CV``: as registers sort companies."""

COMPANY_AT_NAME = Pattern(
    r"(?:^|\n)\W*(?:(?:\d{1,2}|[a-z]|[ivx]+)\s?[.)]?\s+)?"
    r"(?:N\s?a\s?m\s?a|pemohon|pelaku\s+usaha|perusahaan|badan\s+usaha|sarana|diberikan\s+kepada)"
    rf"(?:\s+(?-i:[A-Za-z]?[a-z]{{2,}})){{0,2}}(?:\s*[/(][^:\n]{{2,30}})?\s*[:;=]?\s+{COMPANY_NAME}\W*(?=\n|$)",
    text="lines",
    prior=0.9,
)
"""``Nama : UD. Pelita Jamu``: a label that may be a person's, where the form tells that none is."""

COMPANY_AT_ROLE = Pattern(
    r"(?:^|\n)\W*(?:\d{1,2}\s?[.)]\s*)?(?:jabatan|position|pekerjaan|kedudukan|selaku|sebagai)\b[^\n:]{0,30}:"
    rf"[^\n]{{0,40}}?\s{COMPANY_NAME}\W*(?=\n|$)",
    text="lines",
    prior=0.88,
)
"""``Jabatan : Direktur CV. Serai Wangi``: the company behind the office, to the line's end."""

HEADS_OF_COMPANIES = (
    r"(?:wakil\s+)?direktur(?:\s+utama)?|direktris|pimpinan|pemilik|ketua(?:\s+pengurus)?|pengelola"
    r"|pengusaha|pengurus|penanggung\s+jawab|per?sero(?:\s+aktif)?|sekutu(?:\s+aktif)?|manajer"
)

COMPANY_OVER_ITS_HEAD = Pattern(
    rf"\n\W*{COMPANY_NAME}(?=\W*\n\W*(?:a\.?\s?n\.?\s+(?-i:[A-Z])|(?:{HEADS_OF_COMPANIES})\s*[:=]))",
    text="lines",
    prior=0.9,
)
"""A company by itself, in one line or two, over ``a.n. AMIR, Pemilik`` or ``Ketua : AMIR``."""

POSITION_OF_COMPANY = Pattern(
    r"(?<!kepada\s)(?<!yth\.\s)\b(?P<value>(?:wakil\s+)?(?:presiden\s+)?direktur(?:\s+(?-i:[Uu]tama))?|direktris"
    r"|pemilik|pimpinan|ketua(?:\s+(?:umum|pengurus))?|(?:per?sero|sekutu)\s+(?:aktif|pengurus))\s+"
    rf"(?:dari\s+|pada\s+|(?:per)?usaha(?:an)?\s+)?(?={COMPANY}[ .\"\u201c]+(?-i:[A-Z]))",
    prior=0.78,
)
"""``saya, Rusli Hamdani, pemilik UD Sari Akar``: an office right before its company."""
