"""Power of attorney for this licence (SOP U.3 to sign, U.4 to see it through the office).

Only a power for *this* licence is one. Applicants hand in others (for an account, a court, another
licence), which are ``lain``. What it is given for (``khusus untuk ...``) decides: the title and the
two parties, which all of them share, are worth less than what their title speaks for ``lain``.
"""

from __future__ import annotations

from dossier import parsers
from dossier.declaration import Cue, FieldSpec, Kind, Label, LineAt, Pattern, Special
from dossier.labels import spelt
from dossier.persons import HONORIFIC, PERSON_IN_PROSE, TO_A_PERSON
from dossier.phrases import LETTER_DATE, SUBJECT

_GIVES = (
    r"(?:memberi(?:kan)?|pemberian|diberi(?:kan)?|melimpahkan)\s+(?:\w+\s+){0,2}?kuasa"
    r"(?:\s+(?:penuh|khusus|sepenuhnya))?(?:\s+ini)?\s+kepada"
    r"|melimpahkan\s+(?:\w+\s+){0,2}?wewenang(?:\s+\w+)?\s+kepada"
    r"|menguasakan(?:\s+(?:penuh|sepenuhnya))?\s+kepada|menunjuk\s+sebagai\s+kuasa"
)
"""The words after which the one who receives the power is named."""

_RECEIVER_HEADING = ("Penerima Kuasa", "Yang Diberi Kuasa", "Yang Menerima Kuasa", "Pihak Kedua")
_RECEIVER_PART = (
    "kuasa kepada",
    "kuasa penuh kepada",
    "kuasa khusus kepada",
    "memberikan kuasa",
    "menguasakan",
    "wewenang kepada",
    "hereby authorizes",
    "hak substitusi kepada",
    "Data Penerima Kuasa",
    "Identitas Penerima Kuasa",
    "Yang Diberi Kuasa",
)
"""Headings under which the particulars of the receiver stand."""

_ACT = (
    r"(?:mengurus|(?:segala|semua|seluruh)\s+urusan|pengurusan|membubuhkan\s+tanda|(?:me|pe)nanda\s?-?\s?tangan|mengajukan|menyerahkan|menyampaikan"
    r"|mendaftar|memasukkan|melengkapi|mengambil|memproses|menyelesaikan)"
)
_NOTED = r"\s*[^\w\s:]{1,2}[\s)]*(?=:)"
"""The mark of a note before a colon, whatever was read of it: ``*)``."""

_TO_CHOOSE = (
    r"(?:(?:beri|bubuhi)(?:kan|lah)?\s+tanda|(?:di)?centang|pilih(?:an|lah)?\s"
    rf"|(?:jenis\s+kuasa\s*)?\*|jenis\s+kuasa{_NOTED})[^:]{{0,50}}:"
)
"""The heading of powers that are printed to be ticked."""

_RECEIVER_IN_PROSE = Pattern(
    rf"(?:{_GIVES})\W*(?:(?:{HONORIFIC}"
    r"|seorang|orang|yang|bernama|nama)\W+)*"
    r"(?P<value>(?-i:I\s+)?(?-i:[A-Z])[A-Za-z.'\u2019\-]+(?:,?\s+(?-i:[A-Z])[A-Za-z.'\u2019\-]+){0,7}?)\s*,?\s*"
    r"(?=\(|\b(?:NIK|No\b|nomor|pemegang|lahir|umur|ber(?:tempat|alamat|kedudukan|domisili)|dengan"
    r"|yang|selaku|sebagai|jabatan|pekerjaan|tempat|karyawan|pegawai|untuk|guna|selanjutnya|KTP)\b"
    # ``LATIFAH NORHAYATI, konsultan perizinan, pemegang KTP``: small letters after a comma.
    r"|(?<=,\s*)(?-i:[a-z]{3,}\b))",
    prior=0.9,
)
"""``memberikan kuasa kepada Saudara Andi Wijaya, NIK ...``."""

_TICKED = r"(?!\W*?(?:\[\s?\]|[\u2610\u25a1]))(?:\W*[\[(]\s?[xXvV\u2713\u221a]\s?[\])])?"
"""Forms print both powers under the title, each behind its box: the one that nobody ticked is
none."""

KIND = Kind(
    type="surat_kuasa",
    name="Surat kuasa",
    again=0.5,
    cues=(
        Cue(
            "Surat Kuasa|Formulir Surat Kuasa|Kuasa Pengurusan|Kuasa Penandatanganan"
            "|Pemberian Kuasa|Pelimpahan Kuasa",
            3.5,
            "title",
            absent=-3.0,
        ),
        Cue("Pemberi Kuasa|Yang Memberi Kuasa|Yang Memberikan Kuasa", 1.2, absent=-0.5),
        Cue("Penerima Kuasa|Yang Menerima Kuasa|Yang Diberi Kuasa", 1.2, absent=-0.5),
        Cue("memberikan kuasa|memberi kuasa|menguasakan|kuasa penuh kepada", 0.8),
        # What it is for: this licence, or whatever is asked of the office that gives it.
        Cue(r"\b[O0][B8]AT\W?TRADIS\w{3,6}|\b[UI1]KOT\b|\bUMOT\b", 2.4, regex=True, absent=-1.5),
        Cue(r"\bI[ZJ]IN\b|\bPERI[ZJ]INAN\b", 1.2, regex=True, absent=-2.5),
        Cue("Penanaman Modal|DPMPTSP|Pelayanan Terpadu Satu Pintu", 1.2),
        Cue("Surat Kuasa Pengurusan|Surat Kuasa Penandatanganan", 0.6),
        Cue(
            "Izin Mendirikan Bangunan|Izin Mengemudi|Izin Gangguan|Izin Trayek|Izin Keramaian",
            -4.0,
        ),
        Cue("berhadapan dengan saya|menghadap kepada saya", -3.0),
        Cue("Surat Pernyataan", -3.0, "title"),
    ),
    continuation=(
        Cue("Penerima Kuasa", 1.4),
        Cue("Pemberi Kuasa", 1.4),
        Cue("surat kuasa ini", 1.6),
        Cue("hak substitusi", 0.8),
        Cue("materai|meterai", 0.4),
    ),
    max_pages=2,
    fields=(
        FieldSpec(
            "jenis",
            parsers.mandate,
            (
                LineAt(
                    r"\W*(?P<value>(?-i:[A-Z ]*SURAT KUASA|(?:Formulir )?Surat Kuasa)\b.{4,70})",
                    within=14,
                    prior=0.97,
                ),
                LineAt(
                    rf"{_TICKED}\W*(?P<value>(?:untuk\s+)?(?:pengurusan|penanda\s?tanganan|mengurus"
                    r"|menanda\s?tangani)\b.{0,70})",
                    place="below",
                    anchor=r"^\W*(?:formulir\s+)?surat\s+kuasa\W*$",
                    within=2,
                    prior=0.96,
                ),
                *SUBJECT,
                Pattern(
                    r"k\s?h\s?u\s?s\s?u\s?s(?:nya)?\W{0,12}(?P<value>(?:untuk|guna|dalam|\d)\b.{5,400})",
                    prior=0.93,
                ),
                Pattern(rf"(?P<value>{_TO_CHOOSE}\W.{{0,6}}?\b{_ACT}.{{0,200}})", prior=0.95),
                Pattern(rf"(?:{_GIVES}).{{5,900}}?\b(?P<value>{_ACT}.{{0,200}})"),
                Pattern(
                    rf"\bkuasa\b(?!{_NOTED})(?:(?!{_TO_CHOOSE}).){{0,600}}?\b(?P<value>{_ACT}.{{0,200}})",
                    prior=0.85,
                ),
            ),
            key=False,
        ),
        FieldSpec(
            "pemberi",
            parsers.person_name,
            (
                Label(
                    spelt("Nama {Lengkap|} Pemberi Kuasa", "Nama {Lengkap|} Yang Memberi Kuasa"),
                    lines=2,
                    prior=0.97,
                ),
                Label(("Nama", "Nama Lengkap"), colon=True, lines=2, prior=0.95),
                Label(("Nama", "Nama Lengkap"), lines=2, prior=0.85),
                PERSON_IN_PROSE,
                # Who gives speaks in a sentence, and the name with a label is the other's.
                Pattern(
                    r"\bsaya\s*,\s*(?P<value>(?-i:[A-Z])[A-Za-z.'\u2019]+(?:,?\s+(?-i:[A-Z])[A-Za-z.'\u2019]+){0,6}?)"
                    rf"\s*,[^:]{{0,240}}?(?:{_GIVES})",
                    prior=0.98,
                ),
                Special("pemberi", 0.96),
                Label(spelt("Pemberi Kuasa", "Yang {Memberi|Memberikan} Kuasa"), prior=0.86),
                Special("penanda_tangan", 0.7),
            ),
        ),
        FieldSpec(
            "penerima",
            parsers.person_name,
            (
                Label(
                    spelt(
                        "Nama {Lengkap|} Penerima Kuasa",
                        "Nama {Lengkap|} Yang {Diberi|Menerima} Kuasa",
                    ),
                    lines=2,
                    prior=0.97,
                ),
                Label(
                    ("Nama", "Nama Lengkap"),
                    lines=2,
                    colon=True,
                    prior=0.95,
                    after=_RECEIVER_PART,
                    occurrence=-1,
                ),
                # A caption over its value has no colon.
                Label(
                    ("Nama", "Nama Lengkap"),
                    lines=2,
                    prior=0.9,
                    after=_RECEIVER_HEADING,
                    alone=True,
                ),
                _RECEIVER_IN_PROSE,
                Special("penerima", 0.96),
                Label(spelt("Penerima Kuasa", "Yang {Diberi|Menerima} Kuasa"), prior=0.86),
                TO_A_PERSON,
            ),
        ),
        FieldSpec("tanggal", parsers.date, LETTER_DATE),
    ),
)
