"""What the certificates of a company have in common: TDP, SIUP, NIB, domicile, consent to a place.

All of them are forms with the company's name, its address, its tax number and the one who answers
for it, issued somewhere on some day.
"""

from __future__ import annotations

from dossier import parsers
from dossier.companies import (
    COMPANY_AT_NAME,
    COMPANY_AT_ROLE,
    COMPANY_FORM_LAST,
    COMPANY_OVER_ITS_HEAD,
)
from dossier.days import BORN, NO_END_OF_LETTER, NO_SENTENCE, UNTIL
from dossier.declaration import Cue, FieldSpec, Label, LineAt, Pattern
from dossier.labels import spelt
from dossier.persons import person_after
from dossier.phrases import COMPANY as COMPANY_FORM
from dossier.phrases import (
    COMPANY_END,
    COMPANY_LABELS,
    COMPANY_NAME,
    DATE,
    ISSUED_WHEN,
    LIST_OF_REQUIREMENTS,
    NPWP_LABELS,
    PLACE_AND_DATE,
    company_after,
    issued_on,
)
from dossier.whereabouts import STREET, address_after

NOT_A_CERTIFICATE = (
    Cue(LIST_OF_REQUIREMENTS, -2.5, regex=True),
    Cue("berhadapan dengan saya|menghadap kepada saya", -3.0),
    Cue("Surat Pernyataan|Surat Kuasa|Berita Acara", -3.0, "title"),
    Cue("mengajukan permohonan", -2.0),
    Cue("Fotokopi|Foto copy", -1.0),
)
"""What speaks against any certificate: such papers name certificates, and are none."""

COMPANY = FieldSpec(
    "nama_badan",
    parsers.company_name,
    (
        Label(
            (
                *COMPANY_LABELS,
                *spelt(
                    "{Nama|} Pelaku Usaha",
                    "Nama {Badan Usaha|Perusahaan|Usaha}/{Perorangan|Perseorangan|Pelaku Usaha}",
                    "{Nama|} {Pemegang|Pemilik} {NIB|Izin}",
                    "{Nama|} {Penyewa|Tenant}",
                ),
            ),
            lines=2,
            prior=0.96,
        ),
        Label(("Nama Perusahaan", "Nama Usaha", "Nama Badan Usaha"), lines=2, open_ended=True),
        company_after(
            r"kepada|atas\s+nama|a\.\s?n\.?|oleh|bahwa|perusahaan|milik|direktur|direktris|direksi"
            r"|komisaris|pimpinan|pemilik|ketua|usaha|bernama",
            0.85,
        ),
        COMPANY_AT_NAME,
        COMPANY_AT_ROLE,
        COMPANY_OVER_ITS_HEAD,
        COMPANY_FORM_LAST,
        Pattern(COMPANY_NAME + COMPANY_END, prior=0.7),
        # Of its label nothing may be left: what remains is a line that ends with the name.
        Pattern(rf"{COMPANY_NAME}(?=\W*\n)", text="lines", prior=0.68),
    ),
)

OFFICE_ADDRESS = FieldSpec(
    "alamat",
    parsers.address,
    (
        Label(
            spelt(
                "{Alamat|Kedudukan|Tempat Kedudukan|Domisili} {Lengkap|}"
                " {Perusahaan|Kantor Perusahaan|Kantor Pusat|Kantor|Badan Usaha|Usaha"
                "|Pelaku Usaha|Tempat Usaha|Tempat Kedudukan}",
                "Alamat {Kantor/Usaha|Kantor/Perusahaan|Domisili Perusahaan|Lokasi Usaha}",
                "Lokasi {Kantor|Kantor Pusat|Perusahaan|Badan Usaha}",
            ),
            lines=3,
            prior=0.96,
        ),
        Label(("Alamat", "Alamat Lengkap"), lines=3, colon=True, prior=0.9),
        Label(spelt("{Tempat|} Kedudukan", "Domisili"), lines=3, prior=0.89),
        Label(("Alamat", "Alamat Lengkap"), lines=4, below=True, prior=0.93),
        Label(("Alamat",), lines=3, open_ended=True, prior=0.8),
        # ``Kepada : PT JAYA`` over the street: no label but the company's.
        LineAt(
            rf"\W*(?P<value>{STREET}.{{8,140}})",
            place="below",
            anchor=rf"^(?:[A-Za-z /]{{3,30}}\s*:)?\W*{COMPANY_FORM}[ .\"]+\S",
            within=1,
            prior=0.7,
            lines=3,
        ),
        address_after(
            r"(?:ber(?:alamat(?:kan)?|kedudukan|lokasi|kantor(?:\s+pusat)?|domisili|tempat)|alamat)"
            r"(?:\s+kantor)?",
            0.8,
        ),
    ),
)
"""Where the company has its office, the address that these certificates give."""

TAX_NUMBER = FieldSpec(
    "npwp",
    parsers.npwp,
    (
        Label((*NPWP_LABELS, "N P W P", "N.P.W.P", "N.P.W.P."), prior=0.97),
        Pattern(
            r"(?:N\s?\.?\s?P\s?\.?\s?W\s?\.?\s?P|wajib\s+pajak)\D{0,24}"
            r"(?P<value>[0-9OIl]{2}\.(?:[0-9OIl]{3}\.){2}[0-9OIl]\s?-\s?[0-9OIl]{3}\.[0-9OIl]{3}"
            r"|[0-9OIl](?:[ .\-]{0,2}[0-9OIl]){14,15})(?!\d)",
            prior=0.93,
        ),
    ),
)

RESPONSIBLE = (
    Label(
        spelt(
            "{Nama|} {Penanggung Jawab|Pengurus|Pemilik|Pimpinan|Direktur} {Perusahaan|Usaha|}",
            "{Nama|} {Pengurus|Pemilik|Direktur|Pimpinan}{/| / | atau |, }Penanggung Jawab"
            " {Perusahaan|Usaha|}",
            "{Nama|} Penanggung Jawab{/| / | atau }{Pengurus|Pemilik|Direktur|Pimpinan}",
            "Nama {Penanggung Jawab|Pemilik|Pimpinan|Pengurus} {&|dan|/} Jabatan {Perusahaan|}",
            "Nama {Pemilik/Pengurus|Pengurus/Pemilik|Direktur Utama|Pengusaha}",
            "Nama {Pemilik|Pengurus}/Direktur/Penanggung Jawab",
            "{Diwakili|Dipimpin|Dikelola} oleh",
            "{Nama|} {Pengelola|Pengusaha} {Usaha|Perusahaan|}",
        ),
        lines=2,
        prior=0.96,
    ),
    Label(("Ketua", "Direktris", "Direktur Utama", "Persero Aktif"), colon=True, prior=0.86),
    Label(("Nama", "Nama Lengkap"), colon=True, lines=2, prior=0.8),
    person_after(
        r"(?:dipimpin|dikelola|dimiliki|diwakili)\s+oleh|penanggung\s*-?\s*jawab(?:nya)?(?:\s+(?:perusahaan|usaha))?|pimpinan(?:nya)?"
        r"|pemilik(?:nya)?",
        0.78,
    ),
    person_after(
        r"\bbertanggung\s*-?\s*jawab(?:nya)?(?:\s+[a-z]+){0,4}?\s+(?=(?:ialah|adalah|yaitu|yakni)\b)",
        0.85,
    ),
)
"""Who answers for the company."""

ISSUED = FieldSpec(
    "tanggal_terbit",
    parsers.date,
    (
        issued_on(0.96),
        Pattern(
            r"(?:tanggal|tgl\.?)\s+(?:di)?(?:terbit|penerbitan|terbitkan|keluarkan|pengeluaran)\w*\s*"
            rf"(?:NIB|TDP|SIUP|izin)?\s*:?\s*(?P<value>{DATE})",
            prior=0.95,
        ),
        *ISSUED_WHEN,
        LineAt(PLACE_AND_DATE, place="tail", within=16, prior=0.93, unless=BORN, not_under=BORN),
        Label(spelt("Pada {Tanggal|Tgl|Tgl.}"), prior=0.93),
        Label(
            spelt("{Nomor|No.|} {NIB|SIUP|TDP|Izin|} {/|dan} {Tanggal|Tgl.}", "Nomor/Tanggal"),
            prior=0.85,
        ),
        Label(("Tanggal", "Tgl."), below=True, prior=0.7),
        Pattern(
            rf"(?<!\b(?:ulang|pembaharuan|pembaruan|berakhir|berlaku)\s+)pada\s+tanggal\s*[,:]?\s*"
            rf"(?P<value>{DATE})",
            prior=0.8,
            occurrence=-1,
        ),
        # Of ``Bontang, 11-02-2015`` a photograph or a stamp may leave the day.
        LineAt(rf"\W*(?P<value>{DATE})\W*", place="tail", within=10, prior=0.72, unless=BORN),
    ),
)
"""The day of issue, below the text; other days (of the register's agenda, of validity) have
labels of their own."""


def valid_until(*papers: str, usual: float = 0.97) -> FieldSpec:
    """The last day of validity.

    Args:
        papers: What else may stand between ``berlaku`` and ``sampai``, as in ``TDP berlaku``.
        usual: Share of such papers that print it.
    """
    return FieldSpec(
        "berlaku_sampai",
        parsers.date,
        (
            Label(
                spelt(
                    "{Masa|} Berlaku {s/d|s.d.|sampai dengan|sampai|hingga|} {Tanggal|Tgl|Tgl.|}",
                    "Berlaku s/d {Tgl/Bln/Thn|Tanggal/Bulan/Tahun}",
                    "{Tanggal|Tgl.} {Berakhir|Masa Berlaku|Kadaluarsa|Habis Berlaku}",
                    "{Berakhir|Habis Berlaku|Habis Masa Berlaku} {Pada|} {Tanggal|}",
                    "{Surat|Keterangan|Surat Keterangan|Izin} {ini|} Berlaku"
                    " {s/d|sampai dengan|sampai|hingga} {tanggal|}",
                    *papers,
                ),
                prior=0.96,
            ),
            Label(spelt("{S/d|Hingga}", "Sampai {dengan|} {tanggal|tgl|}"), prior=0.85),
            Pattern(
                rf"berlaku\b[^.;]{{0,90}}?\b{UNTIL}\s*(?:dengan\s+)?(?:pada\s+)?(?:tanggal|tgl\.?)?"
                rf"\s*:?\s*(?P<value>{DATE})",
                prior=0.95,
            ),
            Pattern(
                r"\b(?:tidak|tak)\s+berlaku(?:\s+lagi)?\s+(?:sesudah|setelah|lewat)\s+"
                rf"(?:tanggal\s+|tgl\.?\s+)?(?P<value>{DATE})",
                prior=0.93,
            ),
            Pattern(  # captions in a row, the days under them
                rf"berlaku\s+{UNTIL}\s*(?:tanggal|tgl\.?)?\s{NO_SENTENCE}{{0,70}}?"
                rf"{NO_END_OF_LETTER}(?P<value>(?<!\S){DATE})",
                prior=0.8,
            ),
            Pattern(rf"{DATE}\s*[-\u2013]\s*(?P<value>{DATE})", prior=0.8),
            Pattern(
                rf"\b{UNTIL}[\s'\u2019.,:]*(?:dengan\s+)?(?:pada\s+)?(?:tanggal|tgl\.?)?\s*:?\s*"
                rf"(?P<value>{DATE})",
                prior=0.85,
                occurrence=-1,
            ),
            Pattern(
                r"(?:perba(?:ha)?ru\w*|perpanjang\w*|daftar\s+ulang)\b[^.;:]{0,60}?\bsebelum\s+"
                rf"(?:tanggal|tgl\.?)?\s*(?P<value>{DATE})",
                prior=0.85,
            ),
            Pattern(
                rf"(?:berakhir|habis)\s+(?:(?:masa\s+)?berlaku\w*\s+)?(?:pada\s+)?(?:tanggal|tgl\.?)?"
                rf"\s*:?\s*(?P<value>{DATE})",
                prior=0.88,
            ),
        ),
        usual=usual,
    )
