"""NPWP, the taxpayer number: cards old and new, e-NPWP and SKT on A4 (PMK 112/2022; PER-6/PJ/2024).

On cards name and address carry no label: the number comes first, then the name, the NIK on newer
cards, the address, the KPP and the day of registration.
"""

from __future__ import annotations

from dossier import parsers
from dossier.declaration import Cue, FieldSpec, Kind, Label, LineAt, Pattern, Special
from dossier.labels import spelt
from dossier.others import NOT_A_LETTER
from dossier.persons import NIK_LABELS
from dossier.phrases import DATE

_NAMES = spelt("Nama {Lengkap|} {Wajib Pajak|WP|}")
_OF_THE_HOLDER = spelt(
    "{menerangkan|menyatakan|diterangkan|dinyatakan}"
    " {dengan sesungguhnya|dengan sebenarnya|dengan sebenar-benarnya|} bahwa"
)
"""What an office says before it names the holder."""

_ADDRESS = (
    "Alamat",
    "Alamat Wajib Pajak",
    "Alamat Utama",
    "Alamat Tempat Tinggal/Kedudukan",
    "Alamat Tempat Kedudukan",
    "Alamat Lengkap",
    "Alamat Domisili",
    *spelt(
        "Alamat {Usaha|Terdaftar|Usaha/Tempat Tinggal|Tempat Tinggal}",
        "{Bertempat|Berkedudukan} di",
    ),
    "Tempat Kedudukan",
    "Tempat Tinggal/Kedudukan",
)
_ABOUT_IT = (
    r"\b(?:PEMBERITAHUAN|PENERBITAN|PENYAMPAIAN|PENGIRIMAN|PENCETAKAN|CETAK(?:AN)?|PENGGANTIAN"
    r"|KARTU|KONFIRMASI|PEMADANAN|PENETAPAN|PEMBERIAN|PERUBAHAN|PEMUTAKHIRAN|PENGAKTIFAN|AKTIVASI"
    r"|VALIDASI|PENDAFTARAN|KETERANGAN|PERPINDAHAN|PEMINDAHAN|KEABSAHAN|PENEGASAN)\b"
    r"(?:(?!PERMOHON|PENGUKUHAN|EFIN|SPT)[A-Z() ]){0,60}?\s"
    r"(?:NPWP|N[O0]MOR P[O0]K[O0]K WAJIB|NITKU|NOMOR IDENTITAS TEMPAT"
    r"|(?:DATA|IDENTITAS) WAJIB PAJAK|DATA(?=\W*(?:\n(?!\W*(?:PERSERO|YAYASAN|KOPERASI|PT\b))|$))"
    r"|WAJIB PAJAK (?:NON|PINDAH|BARU|TERDAFTAR|BADAN|ORANG))\b(?!\s*[:=]|\W{1,3}\d)"
)
"""What the office's notice of a number, or of what stands registered under it, is called."""

_BEFORE_ANY_PROFILE = r"(?:(?!.*\b(?:PROFIL|INFORMASI|DATA) WAJIB PAJAK\b).*\n)*?"
"""Lines over the title of the office's own page of a holder, whose menu names other papers."""

_HOLDER_ENDS = (
    r"(?=,?\s+\(?(?:NIK|nomor induk|NPWP|(?:ber)?alamat|berkedudukan|yang beralamat"
    r"|bertempat|dengan N)\b)"
)
_ADDRESS_ENDS = (
    r"(?=,?\s+(?:adalah|telah|terdaftar|sudah|dinyatakan|diaktifkan|ditetapkan|dengan N\w+|NPWP"
    r"|yang|pada|sejak|tercatat|benar|tanggal|tgl|nama|KPP|KLU|sejak)\b)"
)

_NUMBER = r"\d{2}[.,\s]?\d{3}[.,\s]?\d{3}[.,\s]?\d\s?[-.\s]\s?\d{3}[.,\s]?\d{3}"

KIND = Kind(
    type="npwp",
    name="NPWP",
    expected=0.96,
    again=0.3,
    form="card",
    opening=(
        r"(KEMENTER[I1]AN|DEPARTEMEN) KEUANGAN",
        r"D[I1]REKTORAT JENDERAL PAJAK",
        r"^\W*(KARTU )?NPWP(?! (?:PUSAT|INDUK|LAMA)\b)",
        rf"^\W*{_NUMBER}",
    ),
    cues=(
        Cue(r"\bSTR-?TTK\b|\bSEDIAAN\b", -3.0, regex=True),  # an application, and its data
        Cue(r"\bNPWP\d*\b", 1.6, regex=True),
        Cue("Direktorat Jenderal Pajak", 1.8),
        Cue("Kementerian Keuangan", 0.9),
        Cue("Departemen Keuangan", 0.9),
        Cue(r"\b(?:KPP|KANTOR PELAYANAN PAJAK) (PRATAMA|MADYA)", 1.4, regex=True),
        Cue(r"\bTERDAFTAR\b", 0.8, regex=True),
        Cue(_NUMBER, 1.2, regex=True),
        Cue("Nomor Pokok Wajib Pajak", 1.0),
        Cue("Surat Keterangan Terdaftar", 2.0, "title"),
        Cue(
            "Profil Wajib Pajak|Data Wajib Pajak|Identitas Wajib Pajak|Informasi Wajib Pajak"
            "|Formulir Registrasi Wajib Pajak|Pendaftaran Wajib Pajak|Registrasi Wajib Pajak",
            3.0,
            "top",
        ),
        # What a company makes stands there, too, which no card names otherwise.
        Cue(r"\bKLU\b|KLASIFIKASI LAPANGAN USAHA", 3.0, regex=True),
        Cue("Pengukuhan Pengusaha Kena Pajak", -5.0),
        Cue(r"^\W*(?:SURAT )?PENGUKUHAN\b", -5.0, "top", regex=True),
        Cue("dikukuhkan sebagai|mengukuhkan", -4.0),
        Cue(r"\b(?:KODE BILLING|JUMLAH SETOR|MASA PAJAK|SPT TAHUNAN)\b", -4.0, regex=True),
        # The office's other letters and notices name the number too.
        Cue(
            rf"\A{_BEFORE_ANY_PROFILE}^\W*(?=(?:SURAT|BUKTI|KETERANGAN|LAPORAN) "
            r"(?!KETERANGAN\W*$|(?:KETERANGAN )?(?:INI\b|TERDAFTAR|WAJIB PAJAK\W*$))"
            r"[A-Z ]{6,})"
            rf"(?![\s\S]{{0,60}}{_ABOUT_IT})(?P<shown>[A-Z ]+)",
            -8.0,
            "top",
            regex=True,
        ),
        Cue("Surat Setoran Pajak", -5.0),
        Cue(r"\bEFIN\b|\bSERTIFIKAT ELEKTRONIK\b|\bSURAT KETERANGAN FISKAL\b", -7.0, regex=True),
        # Cards printed at home come with notes that name it.
        Cue(
            rf"\A(?![\s\S]*{_ABOUT_IT}){_BEFORE_ANY_PROFILE}.*?(?P<shown>SURAT PEMBERITAHUAN)",
            -4.0,
            "top",
            regex=True,
        ),
        Cue(rf"^(?!.*PERMOHON)[^\d\n]{{0,60}}?(?P<shown>{_ABOUT_IT})", 8.0, "top", regex=True),
        Cue("Bukti Penerimaan", -4.0),
        Cue("Mengajukan permohonan", -3.0),
        Cue("Tanda Daftar Perusahaan", -4.0),
        Cue("Surat Izin Usaha Perdagangan", -4.0),
        Cue("Nomor Induk Berusaha", -4.0),
        Cue("Kepada Yth", -1.5),
        Cue("Yang bertanda tangan di bawah ini", -3.0),
        # Its letter about one number, to its holder; who asks for it writes ``Permohonan``.
        Cue(
            r"^\W*(?:HAL|PERIHAL)\W{1,6}(?P<shown>(?:KETERANGAN|KONFIRMASI|INFORMASI|PENJELASAN|JAWABAN)"
            r"\b[^\n]{0,40}\b(?:NPWP|NOMOR POKOK WAJIB PAJAK)\b)",
            4.0,
            "top",
            regex=True,
        ),
        # What the office says of a holder in a letter of its own, whatever its title.
        Cue(
            r"\b(?:MENERANGKAN|DITERANGKAN|MENYATAKAN|DINYATAKAN)\b(?P<shown>[\s\S]{0,600}?\b(?:TERDAFTAR|TERCATAT|TERDATA)\b"
            r"\s(?:[A-Z]+\s){0,8}?(?:SEJAK|MULAI|TERHITUNG|DENGAN))\b",
            5.0,
            regex=True,
        ),
        # The day may stand first.
        Cue(
            r"\b(?:MENERANGKAN|DITERANGKAN|MENYATAKAN|DINYATAKAN)\b(?P<shown>[\s\S]{0,600}?"
            r"\b(?:SEJAK|MULAI|TERHITUNG)\s(?:[A-Z]+\s){0,3}?\d{1,2}\W[^;:\n]{0,30}?"
            r"\b(?:TERDAFTAR|TERCATAT|TERDATA)\s(?:[A-Z]+\s){0,3}?(?:WAJIB PAJAK|KPP))\b",
            5.0,
            regex=True,
        ),
        *NOT_A_LETTER,
    ),
    max_pages=2,
    variants=(("skt_pajak", "Surat Keterangan Terdaftar"),),
    fields=(
        FieldSpec(
            "npwp",
            parsers.npwp,
            (
                Label(("NPWP", "NPWP15", "NPWP 15 digit", "Nomor Pokok Wajib Pajak"), prior=0.97),
                Pattern(rf"(?<!\d)(?P<value>{_NUMBER})(?!\d)", "lines", prior=0.95),
                Label(("NPWP16", "NPWP 16 digit"), prior=0.9),
                Pattern(r"(?<!\d)(?P<value>(?:\d{4}\s?){4})(?!\d)", "lines", prior=0.8),
                # A box for each digit, the stops printed between them.
                Pattern(
                    r"(?<![\d.,-] |\d)(?P<value>(?:\d[ .,|-]{1,4}){14}\d)(?![ .,|-]{0,4}\d)",
                    "lines",
                    prior=0.8,
                ),
            ),
        ),
        FieldSpec(
            "nama",
            parsers.holder_name,
            (
                # Over it stands who signs, with a name of the same label.
                Label(_NAMES, lines=2, colon=True, prior=0.98, after=_OF_THE_HOLDER),
                Label(_NAMES, lines=2, colon=True),
                Label(_NAMES, lines=2, below=True, prior=0.9),
                Label(("Atas Nama",), lines=2, colon=True, prior=0.9),
                Special("nama", prior=0.93),
                Special("penerima", prior=0.95),
                Special("jendela", prior=0.9),
                LineAt(
                    r"\W*(?:a\.?\s?n\.?|atas nama|untuk)\s(?!kepala)(?P<value>[A-Z][A-Z .,']{3,})",
                    within=60,
                    prior=0.8,
                ),
                Pattern(
                    rf"\b(?:bahwa(?:\s?:)?|atas nama|a\.?n\.)\s"
                    rf"(?P<value>\S.{{3,60}}?){_HOLDER_ENDS}",
                    prior=0.9,
                ),
            ),
        ),
        FieldSpec(
            "nik",
            parsers.nik,
            (
                Label(("NIK", "NIK/Paspor"), prior=0.95),
                Label(
                    (*NIK_LABELS, "NIK / NPWP 16 digit"),
                    below=True,
                    prior=0.9,
                ),
                Pattern(r"\bN[I1l]K\s*[:.]?\s*(?P<value>(?:\d\s?){16})(?!\d)", "lines", prior=0.9),
                Pattern(
                    r"\bNomor Induk Kependudukan(?:\s?\(?NIK\)?)?\s*[:.]?\s*"
                    r"(?P<value>(?:\d\s?){16})(?!\d)",
                    prior=0.9,
                ),
                # On cards since 2022 it stands bare, the number of fifteen digits over it; one
                # of sixteen alone is the taxpayer number. In a form it has a cell beside the name.
                Pattern(
                    rf"{_NUMBER}(?!\d)[\s\S]{{1,120}}?\n(?:(?!.*NPWP)[A-Z][A-Z .,'|]{{2,40}}\s)?"
                    r"\W*(?P<value>[1-9]\d{15})\W*(?=\n|$)",
                    "lines",
                    prior=0.85,
                ),
            ),
            usual=0.5,
        ),
        FieldSpec(
            "alamat",
            parsers.address,
            (
                Label(_ADDRESS, lines=4, colon=True),
                Label(_ADDRESS, lines=4, below=True, prior=0.9),
                Label(_ADDRESS, lines=4, prior=0.88),
                Special("alamat", prior=0.9),
                Special("alamat_penerima", prior=0.93),
                Special("alamat_jendela", prior=0.9),
                Pattern(
                    r"(?:\bberalamat(?:kan)?|,\s?alamat|\bbertempat (?:tinggal|kedudukan)"
                    rf"|\bberkedudukan|\bberdomisili)\s(?:di\s|pada\s)?(?P<value>[A-Z0-9].{{6,150}}?){_ADDRESS_ENDS}",
                    prior=0.91,
                ),
            ),
            usual=0.9,
        ),
        FieldSpec(
            "kpp",
            parsers.office_name,
            (
                Special("kpp", prior=0.97),
                LineAt(
                    r"\W*(?:KPP\s*[:;=]\s*)?(?P<value>KPP\s+(?!(?:TERDAFTAR|TEMPAT|LAMA|BARU|ASAL|TUJUAN)\b)\S.{4,50}?)(?:\s*(?:tanggal|tgl|terdaftar|sejak|mulai)\b.*)?",
                    within=40,
                    prior=0.95,
                    unless=r"\b(?:lama|asal|sebelumnya|semula)\b",
                ),
                Label(
                    spelt("KPP {Baru|Terdaftar|Administrasi}", "Terdaftar {pada|di} {KPP|}"),
                    prior=0.98,
                ),
                Label(
                    ("KPP Tempat Terdaftar", "KPP Terdaftar", "Unit Kerja"), below=True, prior=0.95
                ),
                Pattern(
                    r"\b(?:pada|di|Wajib Pajak|(?:tata usaha|administrasi)(?=\sKPP)"
                    r"|terdaftar\s?:)\s"
                    r"(?P<value>(?:KPP|Kantor"
                    r" Pelayanan Pajak)\s(?:Pratama|Madya)\s[A-Z][A-Za-z ]{2,30}?)"
                    r"(?=[,.;(]|\s(?:sejak|terhitung|dengan|NPWP|tanggal|mulai|dan|yang|adalah|telah)\b)",
                    prior=0.97,
                ),
                Label(
                    ("KPP", "Kantor Pelayanan Pajak", "Kantor Pelayanan"), colon=True, prior=0.85
                ),
                Label(("Kantor Pelayanan Pajak",), prior=0.8),
                Pattern(
                    r"(?P<value>KPP (?:PRATAMA|MADYA) [A-Z][A-Z ]+?[A-Z])"
                    r"(?=\s?(?:\s(?:sejak|terhitung|mulai|dengan|tanggal|tgl|dan|yang)\b"
                    r"|[^A-Z ]|$))",
                    "lines",
                    prior=0.85,
                ),
                # Before 2002 an office was neither Pratama nor Madya.
                LineAt(
                    r"\W*(?P<value>KANTOR PELAYANAN PAJAK\s[A-Z][A-Z ]{3,40})\W*",
                    within=9,
                    prior=0.9,
                ),
                Pattern(
                    r"(?P<value>Kantor Pelayanan Pajak (?:Pratama|Madya) [A-Z][A-Za-z ]+[a-z])",
                    "lines",
                    prior=0.8,
                ),
            ),
            usual=0.8,
        ),
        FieldSpec(
            "tanggal_terdaftar",
            parsers.date,
            (
                Label(
                    (
                        "Terdaftar",
                        *spelt(
                            "{Tanggal|Tgl|Tgl.} Terdaftar",
                            "Terdaftar {Tanggal|Tgl}",
                            "{Tanggal|Tgl|Tgl.} {Daftar|Pendaftaran|Registrasi}",
                            "{Terdaftar|} {Sejak|Mulai|Terhitung Mulai} {Tanggal|Tgl|}",
                        ),
                    )
                ),
                Label(
                    (
                        *spelt("{Tanggal|Tgl} {Terdaftar|Daftar|Registrasi|Pendaftaran}"),
                        *spelt("Terdaftar {Sejak|Mulai|}"),
                    ),
                    below=True,
                    prior=0.8,
                ),
                Label(("Tanggal", "Tgl"), colon=True, prior=0.75, occurrence=-1),
                Pattern(
                    r"(?:sejak|mulai|per) (?:(?:tanggal|tgl\.?) )?"
                    r"(?P<value>\d{1,2}.{1,14}?\d{4}),? "
                    r"(?:(?:Saudara|Anda|Bapak/Ibu|Wajib Pajak|yang bersangkutan) )?"
                    r"(?:telah |sudah )?(?:terdaftar|tercatat|terdata)",
                    prior=0.9,
                ),
                # A step of the registration, after its day.
                Pattern(
                    rf"(?P<value>{DATE})\W{{1,4}}(?:\d{{1,2}}[.:]\d{{2}}\s(?:W[IT]{{1,3}}\s)?)?\W{{0,4}}\w?\s?"
                    r"(?:(?:wajib pajak|NPWP)\s)?(?:ter|di)daftar(?:kan)?\b(?!\s*:)",
                    "lines",
                    prior=0.93,
                ),
                Pattern(
                    r"(?:(?:ter|di)daftar(?:kan)?|tercatat|terdata)[^\d]{0,70}(?P<value>\d{1,2}.{1,14}?\d{4})",
                    prior=0.85,
                ),
            ),
            usual=0.8,
        ),
    ),
)
