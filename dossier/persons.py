"""How letters and forms name persons: numbers, births, forms of address, who signs, offices."""

from __future__ import annotations

from dossier import vocabulary
from dossier.declaration import Label, LineAt, Pattern
from dossier.labels import spelt
from dossier.phrases import AFTER_FORM, COMPANY, COMPANY_NAME, DATE

NIK_LABELS = (
    "NIK",
    "No. KTP",
    "Nomor KTP",
    "No. KTP/NIK",
    "NIK/No. KTP",
    "Nomor KTP/NIK",
    "Nomor Induk Kependudukan",
    "No. Induk Kependudukan",
    "Tanda Pengenal",
    "No. Identitas (KTP)",
    *spelt(
        "{No.|Nomor} {KTP|KTP-el|e-KTP|Identitas|Identitas (NIK)|KTP (NIK)|Kartu Tanda Penduduk}",
        "NIK {Pemohon|KTP|(KTP)|sesuai KTP}",
        "KTP {No.|Nomor}",
        "{KTP|N.I.K.|No. NIK|Nomor NIK}",
    ),
)

NIK = (
    Label(NIK_LABELS, prior=0.97),
    Pattern(
        r"(?:N\.?\s?I\.?\s?K\.?|K\.?T\.?P|Kependudukan|(?:Nomor|No\b\.?|Kartu(?:\s+Tanda)?|Tanda)"
        r"\s+(?:Identitas|Pengenal|Penduduk))(?<=\w\b|\.)\D{0,20}"
        r"(?P<value>(?:[0-9OIl]\s?){16})(?!\d)",
        prior=0.93,
    ),
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
    "T.T.L.",
    "Kelahiran",
    "Dilahirkan di",
    "Dilahirkan",
    *spelt("Tempat {/|, |& |dan |}{Tanggal|Tgl.|Tgl} Kelahiran", "Tempat/Tgl. Kelahiran"),
    *spelt("Tempat{/|, | & | dan | }{Tanggal|Tgl.|Tgl}"),  # Lahir on the next line
    *spelt("{Dilahirkan|Lahir} {di|} {/|,|dan} {pada|} {tanggal|tgl|tgl.}"),
)

_IS_BORN = r"\b(?:di|ke)?lahir(?:kan|an)?"
_TOWN = r"[A-Z][A-Za-z .']{2,30}?"
_BORN_ON = r"(?:pada\s+)?(?:hari\s+\w+\W+)?(?:tanggal\s+|tgl\.?\s*)?"

BIRTH = (
    Label(BIRTH_LABELS, lines=2),
    Label(("Lahir", "Lahir di"), lines=2, prior=0.9),
    Pattern(
        rf"{_IS_BORN}\s+(?:di\s*)?:?\s*(?P<value>{_TOWN}\s*[,/]?\s*{_BORN_ON}{DATE})",
        prior=0.85,
    ),
    Pattern(
        rf"{_IS_BORN}\s+{_BORN_ON}(?P<value>{DATE}\s*,?\s*di\s+{_TOWN})(?=\W*[,;(]|\s+(?:dan|yang|jenis)\b)",
        prior=0.85,
    ),
    # Where only one of both is legible.
    Pattern(rf"{_IS_BORN}\s+di\s+(?P<value>{_TOWN})\s*(?=,|\s(?:pada|tanggal|tgl)\b)", prior=0.7),
    Pattern(rf"{_IS_BORN}\b[^:;.]{{0,40}}?\b(?:tanggal|tgl\.?)\s+(?P<value>{DATE})", prior=0.7),
)
"""When and where somebody was born, labelled or in a sentence, either of them first."""

HONORIFIC = (
    r"(?:saudar[ai](?:\s?/\s?[ai])?|sdri?\.?(?:\s?/\s?i\b)?\.?|bapak|ibu|tuan|nyonya|nona"
    r"|tn\.|ny\.|nn\.)"
)
"""What goes before a person's name: ``Sdr/i.``."""

_CAPITAL = r"(?-i:[A-Z][A-Za-z.'\u2019\-]+)"
CAPITALISED = rf"(?P<value>(?:apt\.?\s+)?(?-i:I\s+)?{_CAPITAL}(?:,?\s+{_CAPITAL}){{0,7}}?)"
"""Capitalised words of a name, as few as what follows allows."""

_ENDED_BEFORE = rf"(?:{_CAPITAL},?\s+){{0,6}}(?-i:(?!Prof|PROF)[A-Z][A-Za-z]{{3,}}\.\s+[A-Z])"
"""Where a sentence ends among capitalised words: ``izin UKOT. RETNO SRI``."""

BEGINS_A_SENTENCE = (
    r"(?-i:Bahwa|BAHWA|Adapun|Sedangkan|Selanjutnya|Kemudian|Dengan|Untuk|Dalam|Pada|Dan|Maka|Sdr"
    r"|Saudar[ai]|Bapak|Ibu|Tuan|Nyonya|Nona|Kami|Saya)\b"
)
"""Words with a capital that stand before a name in a sentence and are none of it."""

BEFORE_REGISTRATION = Pattern(
    rf"(?<!nama\s)\b(?!{_ENDED_BEFORE}){CAPITALISED}(?=\s*,?\s*(?:(?:seorang\s+)?"
    r"(?:tenaga\s+te[kh]nis\s+kefarmasian|tenaga\s+vokasi\s+farmasi|asisten\s+apoteker|apoteker"
    r"|ahli\s+madya\s+farmasi|TTK)(?:\s*/\s*(?:TTK|apoteker))?\s*,?\s*)?"
    r"\(?\s*(?:ber-?\s*|dengan\s+|pemegang\s+|pemilik\s+)?(?:nomor\s+|no\.?\s+)?"
    r"(?:STR\s?-?TTK|STRA)\b)",
    prior=0.8,
)
"""Who is named right before a registration: ``RETNO SRI, S.Farm. (STRTTK 1994...)``."""

PERSON_IN_PROSE = Pattern(
    r"\b(?:saya|ini|kami(?![^()]{3,60}\((?:no\w*\W+)?STR)|bernama)\s*,?\s*:?\s*(?P<value>(?:apt\.?\s+)?(?-i:I\s+)?(?-i:[A-Z][A-Za-z.'\u2019\-]+)"
    r"(?:,?\s+(?-i:[A-Z][A-Za-z.'\u2019\-]+)){0,7}?)\s*,?\s*"
    r"(?=\(|\b(?:NIK|No\b|pemegang|lahir|selaku|ber(?:tempat|alamat|kedudukan)|umur|jabatan|D3\b|S1\b"
    r"|dengan|yang|dalam|diploma|sarjana|ahli\s+madya|SMF|direktur|pemilik|pimpinan|ketua|tenaga|asisten|menyatakan|KTP))",
    prior=0.88,
)
"""``Saya, ZAINI RUSDIANSYAH (NIK ...)``."""


def person_after(words: str, prior: float) -> Pattern:
    """A person's name that follows some words in prose, at most a few words away.

    Args:
        words: Regular expression of what stands before it.
        prior: As in :class:`dossier.declaration.Pattern`.
    """
    between = (
        rf"(?:\s*(?:\([^)]{{0,40}}\)|[,:]|adalah|ialah|yaitu|yakni|telah|akan|kami|{HONORIFIC}"
        r"|dan\s+(?:me)?\w+kan|atas\s+nama|a\.\s?n\.?|bernama|nama|dijabat|dipegang"
        r"|dipercayakan|oleh|kepada|tunjuk|menunjuk|ditunjuk|angkat|mengangkat|diangkat"
        r"|pada\s+perusahaan\s+kami|kami\s+adalah|secara\s+teknis|di\s+bidang\s+\w+))*"
    )
    return Pattern(
        rf"(?:{words}){between}\s*(?P<value>(?:apt\.?\s+)?(?-i:[A-Z])[A-Za-z.,'\u2019 \-]{{3,50}}?"
        r"(?:(?<=\.[A-Za-z]{1,6})\.)?+)"
        r"\s*(?=,?\s*\b(?:benar|dan\s+(?-i:[a-z]{3,})|dengan|nomor|registrasi|STRTTK|STR\b|pemegang|no\b|yang\b|selaku|sebagai"
        r"|tenaga\s+teknis|lulusan|pendidikan|lahir|(?:ber)?umur|(?:ber)?usia|pekerjaan|NIK|D\s?-?(?:3|III)\b|S1\b|asisten|ber(?:kantor|alamat|kedudukan|tempat|domisili|tindak)\w*)|,?\s*\(|\.?\s+(?<=\.\s+)"
        # No sentence begins so: ``Amd. Farm.``
        r"(?!(?:Farm?|Kes|Keb|Kep|Si|Sc|Kom|Hum|Ked|Ak|Apt)\b)(?-i:[A-Z][a-z])"
        r"|\.$|;|,\s*(?:direktur|direktris|wakil|pemilik|pimpinan|ketua|pengelola|per?sero)\b)",
        prior=prior,
    )


TO_A_PERSON = LineAt(
    rf"\W*(?:(?:{HONORIFIC}|apt\.?)\W+)*"
    r"(?P<value>(?-i:[A-Z])[A-Za-z.,'\u2019 \-]{3,50})",
    place="below",
    anchor=r"\b(?:yth|kepada)\b\W*$",
    within=2,
    prior=0.85,
    unless=r"\b(?:kepala|dinas|pimpinan|di|direktur|gubernur|bupati|wali\s?kota|menteri)\b",
)
"""Whom a letter is addressed to, where that is a person."""

PERSON_BELOW = LineAt(
    r"\(\s*(?P<value>[A-Z][^\d()]{4,60}?)\s*\)", place="tail", within=14, prior=0.75
)
"""The name in brackets under a signature."""

_SIGNING_OFFICE = "|".join(
    each.replace(" ", r"\s+") for each in vocabulary.POSITIONS if "PENANGGUNG" not in each
)
UNDER_SIGNATURE = LineAt(
    rf"\(?\s*(?P<value>{_SIGNING_OFFICE})(?:\s+{COMPANY}{AFTER_FORM}.{{2,60}})?\s*\)?[,.]?",
    place="tail",
    within=9,
    prior=0.68,
)
"""The office of who signs, a line of its own above or under the name."""

SIGNING_FOR = LineAt(
    rf"\W*(?:{_SIGNING_OFFICE})\s+(?:dari\s+)?{COMPANY_NAME}\W*",
    place="tail",
    within=14,
    prior=0.84,
)
"""``Komisaris CV Serai Wangi`` over a signature: the company."""

AMONG_PARTICULARS = Pattern(rf";\s*(?P<value>{_SIGNING_OFFICE})\s*[,;.]", prior=0.76)
"""``Hariyanto Lim; NIK ...; Komisaris Utama; PT ...``: an office in a row of particulars."""

POSITION = Pattern(
    r"(?:selaku|sebagai|jabatan|kedudukan|bertindak\s+sebagai)\s*:?\s*"
    r"(?!(?:Badan|Nama|Alamat|N[o0]|Nomor|Perusahaan|Usaha|Sarana|Tempat|Tanggal|Lahir|N[I1]K|NPWP"
    r"|Telp|Telepon|Pendidikan|Pekerjaan|Agama|Status|Jenis|Bentuk|Bidang|Masa)\b)"
    r"(?P<value>(?:(?:Wakil|Presiden|Anggota)\s+)?(?-i:[A-Z][A-Za-z]+)"
    r"(?:\s+(?:Utama|Umum|Pengurus|Komanditer|Aktif|Pasif|Diam|Pengawas|Produksi|Keuangan"
    r"|Operasional|Pemasaran)\b)?)",
    prior=0.8,
)
"""``dalam kedudukan sebagai Ketua``."""
