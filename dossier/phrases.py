"""Locators that several kinds of letter share: number, date, subject, signatory.

The skeleton of an official letter is that of the *tata naskah dinas* (Permendagri 54/2009, then
1/2023): letterhead, place and date, ``Nomor/Sifat/Lampiran/Hal``, addressee, body, signature block
with name and NIP.
"""

from __future__ import annotations

from dossier.days import ANOTHER_DAY, BORN, NO_OTHER_DAY, THAT_WAS
from dossier.declaration import Label, LineAt, Pattern
from dossier.labels import spelt

MONTH = r"(?:jan|[fp]e[bh]|mar|apr|me[il1]|jun|jul|ag[ust]|sep|o[kc]t|no[vp]|des)[a-z]{0,8}\.?"
"""A month's name or its abbreviation, as readers leave it."""

DAY_MONTH_YEAR = rf"[0-9OIl]{{1,2}}\s*[.\u00b7\u2022]?\s*{MONTH}\s*[12][0-9OIl]{{3}}"
"""``12 Mei 2017``; a speck behind the day is none of it."""

_STROKE = r"(?:\s?[-/.]\s?|\.{1,9}\s?[-/]\s?\.{0,9}|\s?[-/]\s?\.{1,9})"
NUMERIC_DATE = rf"[0-9OIl]{{1,2}}{_STROKE}[0-9OIl]{{1,2}}{_STROKE}[12][0-9OIl]{{3}}"
"""``12-05-2017``, on a form's dots as well: ``..12.. - ..05.. - 2017``."""

DATE = rf"(?:{DAY_MONTH_YEAR}|{NUMERIC_DATE})"

_NUMERAL = (
    r"(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|belas|puluh|seribu|ribu"
    r"|seratus|ratus)"
)
WORDED_DATE = (
    rf"(?:{_NUMERAL}\s*){{1,3}}\s(?:bulan\s+)?{MONTH}\s+(?:tahun\s+)?(?:dua\s?ribu|seribu)"
    rf"(?:\s*{_NUMERAL}){{0,5}}"
)
"""``dua puluh satu Juli dua ribu empat belas``."""

_IN_BOXES = r"[0-3]\d\s?[01]\d\s?(?:19|20)\d\d"
"""``14082020``, of which each digit has a box to itself."""

_NO_PLACE = r"(?!(?:tgl|tanggal)\b)(?!.{0,30}\b(?:berlaku|sampai|hingga|berakhir|s\.d)\b)"
PLACE_AND_DATE = (
    rf"\W{{0,3}}{_NO_PLACE}[A-Z](?:[A-Za-z .]|(?<=[a-z])-(?=[A-Za-z])){{2,30}}"
    r"\s*(?:[,.]|\s[\-\u2013]\s)\s*"
    rf"(?:tanggal\s*|tgl\.?\s*)?\.{{0,9}}(?P<value>{DATE}|{_IN_BOXES})\W*"
    rf"(?:\(\s?{_NUMERAL}\b[a-z ]*\)?\W*)?"
)
"""``Samarinda, 12 Mei 2017``, and not ``Berlaku s.d. 12 Mei 2020``; the day may stand there in
words as well, ``(dua belas Mei dua ribu tujuh belas)``, as much of them as the line holds."""

LETTER_NUMBER = (
    Label(
        ("Nomor", "No", "No.", "Nomer", "Nomor Surat", "No. Surat", "Nomor Agenda"),
        colon=True,
        prior=0.95,
    ),
    Label(("Nomor Surat", "No. Surat", "Nomor Permohonan"), prior=0.9),
    Label(
        spelt(
            "Surat {Pemohon|Perusahaan|Pengantar|Kami} {No.|Nomor}",
            "{No.|Nomor} Surat {Pemohon|Perusahaan|Kami}",
        ),
        prior=0.9,
    ),
    Label(
        spelt("{Nomor|No.} {Reg|Reg.|Register|Registrasi}", "{Reg.|Register} {No.|Nomor|}"),
        prior=0.88,
    ),
    Label(
        spelt(
            "{Nomor|No.} {Pengajuan|Pendaftaran|Permohonan|Agenda|Surat|Kontrak|Perjanjian|SK}",
            "{Kontrak|Perjanjian|Surat|SK|Keputusan} {Nomor|No.}",
            "{Our|} {Ref|Ref.|Reference} {Surat|}",
            "{Nomor|No.} {dan|/|&} {Tanggal|Tgl.} {Surat|}",
            "{Dicatat|Tercatat|Terdaftar|Dibukukan} {di bawah|dengan|pada} {Nomor|No.}",
        ),
        prior=0.88,
    ),
    Label(spelt("{Nomor|No.} {Dokumen|Naskah|Memo|Nota|Berkas|Keputusan}"), prior=0.86),
    Label(("Nomor", "Nomor Izin", "Nomor Berita Acara"), below=True, prior=0.82),
    LineAt(
        r"\W*(?:nomor|no)[\s.:;]*(?P<value>\d{1,4}(?:/[A-Z0-9.\-]+)*\s+TAHUN\s+(?:19|20)\d\d)\W*",
        within=14,
        prior=0.9,
    ),
    LineAt(
        r"(?:(?:(?:kontrak|perjanjian|surat|keputusan|SK|reg|register)\s+|reg\.\s?))?(?:nomor|no)[\s.:;]*(?P<value>\S*\d\S*(?:\s?[/.-]\s?\S+)+)"
        rf"(?:\s*,?\s(?:tgl\.?|tanggal|tertanggal)\s*{DATE})?",
        within=14,
        prior=0.9,
    ),
    # Companies print their reference at the foot.
    LineAt(
        r"\W*(?:nomor|no|ref(?:erensi)?)[\s.:;]*(?P<value>[A-Z0-9.\-]{1,12}(?:\s?/\s?[A-Z0-9.\-]{1,16}){1,5}\s?/\s?(?:19|20)\d\d)\W*",
        place="tail",
        within=2,
        prior=0.72,
    ),
    # Under a title, or in a corner of the head, the number may stand without its label.
    LineAt(
        r"\W*(?P<value>(?-i:[A-Z]{1,4}(?:-[A-Z]{1,4})?)(?:[./-]\s?\d{1,4}[A-Z]?){5,9})"
        rf"(?:\s*,\s*(?:(?:tanggal|tgl)\.?\s*)?{DATE})?\W*",
        within=14,
        prior=0.75,
    ),
    LineAt(
        r"\W*(?P<value>(?!\d{8}\s?/)[0-9A-Z.\-]{1,12}(?:\s?/\s?[A-Z0-9.\-]{1,16}){2,5}\s?/\s?(?:19|20)\d\d)\W*",
        within=14,
        prior=0.7,
        unless=r"\b(?-i:Berita [Aa]cara|BAP)\b\W{0,4}\d",  # that paper's number, in a form
    ),
)


PROVINCE = (
    r"pro[vp](?:insi|\.) +(?:daerah +istimewa +|D\.?I\.? +)?(?-i:[A-Z][A-Za-z]+)"
    r"(?: +(?:timur|barat|selatan|utara|tengah|tenggara|daya|darussalam|belitung|jakarta)\b)*"
)
"""``Provinsi Kalimantan Timur``, and none of the words after it."""

LIST_OF_REQUIREMENTS = r"\bPERSYARATAN\b\W{0,8}(?:YA|ADA|LENGKAP|KETERANGAN|TIDAK)\b"
"""The head of a table of requirements, in capitals: ``Persyaratan | Ada | Tidak``."""


_COLON = r"\s*[:;=\-\u2013]?\s*"
"""A colon, or what readers make of one that stands by itself."""


def issued_on(prior: float) -> Pattern:
    """``Ditetapkan di Jakarta, pada tanggal 12 Mei 2017``, on one line or two."""
    return Pattern(
        r"(?:ditetapkan|dikeluarkan|diterbitkan|diberikan|dibuat)" + THAT_WAS + rf"\s+di{_COLON}"
        r"[A-Za-z .]{3,30}?\s*,?\s*"
        rf"(?:pada\s+)?(?:tanggal|tgl)?{_COLON}(?P<value>{DATE}|{WORDED_DATE})",
        prior=prior,
    )


_ISSUED = r"(?:diterbitkan|dikeluarkan|ditetapkan)" + THAT_WAS
ISSUED_WHEN = (
    Pattern(
        rf"{_ISSUED}\s*(?:pada\s+)?(?:tanggal|tgl\.?)?{_COLON}(?P<value>{DATE})",
        prior=0.95,
    ),
    Pattern(
        rf"{_ISSUED}\b[^.;:]{{0,60}}?\b(?:pada|tanggal)\s+(?:tanggal\s+)?(?P<value>{DATE})",
        prior=0.9,
    ),
    Label(
        spelt(
            "{Diterbitkan|Dikeluarkan|Ditetapkan} {Pada|} {Tanggal|Tgl.}",
            "{Tanggal|Tgl|Tgl.} {Terbit|Penerbitan|Diterbitkan|Dikeluarkan|Ditetapkan}",
        ),
        prior=0.92,
    ),
    Label(spelt("{Terbit|Diterbitkan|Dikeluarkan}"), colon=True, prior=0.9),
    Label(spelt("{Terbit|Diterbitkan|Dikeluarkan}"), below=True, prior=0.85),
)
"""The day of issue where no place goes before it, or something else does."""

DATE_UNDER_ITS_LABEL = LineAt(
    rf"\W*(?P<value>{DATE})\W*",
    place="below",
    anchor=r"^\W*(?:(?:ditetapkan|diterbitkan|dikeluarkan)\s+(?:pada\s+)?)?(?:tanggal|tgl\.?)"
    r"(?:\s+(?:surat|sk|keputusan|ditetapkan|diterbitkan|penetapan|penerbitan|terbit))?\W*$"
    r"|^\W*(?:ditetapkan|diterbitkan|dikeluarkan|disahkan)\W*$",
    within=1,
    prior=0.93,
)
"""``Tanggal`` over its day, each a line of its own, as in the column beside a letter."""

LETTER_DATE = (
    DATE_UNDER_ITS_LABEL,
    LineAt(PLACE_AND_DATE, within=16, prior=0.93, unless=BORN, not_under=BORN),
    LineAt(PLACE_AND_DATE, place="tail", within=16, prior=0.94, unless=BORN, not_under=BORN),
    LineAt(
        rf"\W{{0,3}}{_NO_PLACE}(?-i:[A-Z])[A-Za-z .\-]{{2,30}},\s*(?:(?:pada\s+)?tanggal\s+)?"
        rf"(?P<value>{WORDED_DATE})\W*",
        place="tail",
        within=16,
        prior=0.92,
        unless=BORN,
        not_under=BORN,
    ),
    LineAt(
        rf"\W{{0,3}}(?!(?:pada|tanggal|tgl|sejak|mulai|hari|bulan|per)\b){_NO_PLACE}"
        rf"(?-i:[A-Z][a-z]{{3,}}(?:\s[A-Z][a-z]{{2,}}){{0,2}})\s+(?P<value>{DATE})\W*",
        place="tail",
        within=12,
        prior=0.86,
        unless=ANOTHER_DAY,
        not_under=ANOTHER_DAY,
    ),
    LineAt(
        rf"(?P<value>{DAY_MONTH_YEAR})",
        within=16,
        prior=0.85,
        unless=ANOTHER_DAY,
        not_under=ANOTHER_DAY,
    ),
    LineAt(  # in a box of the head
        rf"\W*(?:tanggal|tgl)\b[\s.:;]*(?P<value>{DATE})\W*",
        within=16,
        prior=0.84,
        unless=ANOTHER_DAY,
        not_under=ANOTHER_DAY,
    ),
    LineAt(  # in a corner of the head, flush with the right edge under its caption
        rf"\W*(?P<value>{DATE})\W*",
        place="below",
        anchor=r"(?:^|\s)(?:(?:tanggal|tgl)\W{0,3}(?:terbit?)?|ditetapkan|diterbitkan)\W{0,3}$",
        within=1,
        prior=0.78,
        unless=ANOTHER_DAY,
        not_under=ANOTHER_DAY,
    ),
    LineAt(  # behind the number
        r"\W*(?:(?:nomor|no)\b[\s.:]*)?(?:\S{1,6}\s){0,6}\S*\d\S*[./-]\S+\s*,\s*(?:(?:tanggal|tgl)\.?\s*)?"
        rf"(?P<value>{DATE})\W*",
        within=16,
        prior=0.88,
        unless=ANOTHER_DAY,
    ),
    LineAt(  # in the foot, beside the number
        rf"\W*(?:tanggal|tgl)\b[\s.:;]*(?P<value>{DATE})\W*",
        place="tail",
        within=16,
        prior=0.84,
        unless=ANOTHER_DAY,
        not_under=ANOTHER_DAY,
    ),
    issued_on(0.93),
    *ISSUED_WHEN,
    # Label and day are one text: ``Tanggal permohonan 11-10-2018, pukul 11.46 WITA``.
    Pattern(
        r"(?:^|\n)\W*(?:(?:tanggal|tgl\.?)\s+(?:surat|pengajuan|permohonan|pernyataan)"
        rf"|(?:dikirim|diajukan)(?:\s+(?:pada|tanggal|tgl\.?))*)\s*:?\s*(?P<value>{DATE})",
        text="lines",
        prior=0.82,
    ),
    # Boxes for a digit each, with what belongs into them before them.
    Pattern(
        r"\b(?:tgl|tanggal)\b[^\w\n]{0,6}(?:bln|bulan)\b[^\w\n]{0,6}(?:thn|th|tahun)\b\W{0,6}"
        r"(?P<value>\d{8})(?!\d)",
        prior=0.9,
    ),
    Pattern(
        r"\bdi(?:tanda\s?tangani|buat|berikan|tulis|perbuat|isi)\s+di\s+(?-i:[A-Z])[A-Za-z ]{3,28}?"
        r",?\s+(?:pada\s+)?(?:hari\s+\w+[^\w\n]+)?"
        rf"(?:(?:tanggal|tgl\.?)\s*:?|(?<=pada\s))\s*(?P<value>{DATE}|{WORDED_DATE})",
        prior=0.9,
    ),
    Label(  # of answers that were sent in
        spelt(
            "{Waktu|Tanggal|Tgl.} {pengiriman|dikirim|pengisian}",
            "Stempel waktu",
            "{Dikirim|Diisi} {pada|tanggal|}",
        ),
        colon=True,
        prior=0.85,
    ),
    Label(
        spelt(
            "{Tanggal|Tgl|Tgl.} {surat|pengajuan|permohonan|dibuat|pernyataan}",
            "Dibuat {Pada|} {Tanggal|Tgl|Tgl.}",
            "{Pada|} {Tanggal|Tgl|Tgl.}",
        ),
        colon=True,
        prior=0.85,
    ),
    Label(spelt("{Tanggal|Tgl|Tgl.} {surat|pengajuan|permohonan|}"), prior=0.78),
    Label(
        spelt(
            "Dibuat {Pada|} {Tanggal|Tgl|Tgl.}", "{Tanggal|Tgl|Tgl.} {pernyataan|diisi|pengisian}"
        ),
        below=True,
        prior=0.8,
    ),
    Label(
        spelt(
            "{Nomor|No.} dan {Tanggal|Tgl.} {Surat|Keputusan|SK|}",
            "Nomor{/| & }{Tanggal|Tgl.} {Surat|Keputusan|SK|}",
        ),
        lines=2,
        prior=0.82,
    ),
    # Agreements begin with their day, in words and figures: ``Pada hari ini, Senin ...``.
    Pattern(
        rf"\bhari\s+(?:ini|senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)\b[^.;:]{{0,120}}?"
        rf"{NO_OTHER_DAY}(?P<value>{DATE})",
        prior=0.86,
    ),
    Pattern(
        rf"pada\s+tanggal(?:\s*,\s*|{_COLON}){NO_OTHER_DAY}(?P<value>{DATE})",
        prior=0.8,
        occurrence=-1,
    ),
    Pattern(
        rf"(?-i:[A-Z][a-z]+),\s*(?:tanggal|tgl\.?)\s*{NO_OTHER_DAY}(?P<value>{DATE})",
        prior=0.85,
        occurrence=-1,
    ),
)

SUBJECT = (
    Label(
        (
            *("Perihal", "Hal", "Tentang", "Mengenai", "H a l", "Prihal", "Subject", "Subjek"),
            "Pokok Surat",
        ),
        lines=4,
        colon=True,
        prior=0.93,
    ),
    Label(("Perihal", "Subjek"), lines=2, prior=0.7),
    Label(
        ("Perihal", "Hal", "Subjek", "Pokok Surat", "Pokok Isi", "Mengenai", "Tentang"),
        lines=3,
        below=True,
        prior=0.68,
    ),
    Label(
        spelt("{Untuk|} {Keperluan|Maksud|Peruntukan}", "Maksud dan Tujuan"),
        lines=2,
        below=True,
        prior=0.75,
    ),
    LineAt(r"\W*(?:tentang|mengenai)\s*:?\s+(?P<value>(?-i:[A-Z]).{3,90})", within=14, prior=0.85),
    LineAt(
        r"\W*(?P<value>(?![a-z][.)]|nomor|no\b|dasar)(?-i:[A-Z]).{3,90})",
        place="below",
        anchor=r"^\W*tentang\W*$",
        within=1,
        prior=0.85,
    ),
)

COMPANY = (
    r"(?<![\w.\u00b0\u00ba])(?<![A-Za-z]['\u2019])(?<!\d\s?[\"'*\u2018\u2019\u201c\u201d]\s?)(?:(?-i:P\s?\.?\s?T|Pt|C\s?\.?\s?V|[Cc]v|U\.?\s?D|Ud|P\.?\s?D|P\.?\s?J|F[aA])\.?|Firma|"
    r"Kop(?:erasi|\.)|Perseroan\s+Terbatas|Usaha\s+Dagang|Yayasan|Perusahaan\s+Jamu(?!\s+(?:PT|CV|UD)\b))"
)
"""The form of a company at the head of its name."""

AFTER_FORM = r"(?:[ .\"\u201c]|,(?=\s?[A-Z][A-Za-z]{2}))+"
"""Its stop may be read as a comma."""

_TITLE_WORD = (
    r"(?-i:SURAT|DAFTAR|DATA|PERNYATAAN|PERMOHONAN|KEPUTUSAN|AKTA|NOMOR|BERITA|PERJANJIAN|FORMULIR"
    r"|REKOMENDASI|SUSUNAN|DIAGRAM|ALAMAT|METERAI|MATERAI|TEMPEL|KOMISARIS|DIREKTUR"
    r"|PRESIDEN\s+DIR\w+|BUPATI|WALI\s?KOTA|GUBERNUR|MENTERI|CAMAT|LURAH|MEMUTUSKAN|MENIMBANG"
    r"|MEMBACA)\b"
)
"""Words of the title under a letterhead: no part of the company's name above it."""

_LABEL_WORD = (
    r"(?-i:Tempat|Alamat|Lokasi|Pimpinan|Pemilik|Direktur|Tenaga|Jenis|Bentuk|Kedudukan|Sediaan"
    r"|Jabatan|Diwakili|Dipimpin|Dikelola|Ditujukan)\b"
)
"""Labels of a form without colons: of the line under the company's, no part of its name."""

_SENTENCE = r"(?-i:Orang-orang|Yang|Berikut|Kami|Dengan)\b"
"""How the sentence under a title begins whose last word is ``KOPERASI``."""

COMPANY_NAME = (
    rf"(?P<value>{COMPANY}{AFTER_FORM}(?!(?:3|6|10)[.,]?000\b|(?:akta|nomor|tentang)\b|{_SENTENCE})(?-i:[A-Z0-9&][A-Za-z0-9&.'\-]*)"
    rf"(?:(?<!\w{{4}}\.)\s+(?!{_TITLE_WORD}|{_LABEL_WORD})(?!\d{{1,2}}\.?(?:\s|$)|\d{{2}}\.\d{{3}}|(?<=(?-i:[A-Z]{{3}})\.?\s+)(?-i:[A-Z][a-z]{{2}}))"
    r"[\"\u201c]?(?-i:[A-Z0-9&][A-Za-z0-9&.'\-]*)){0,6}?[\"\u201d]?)"
)
"""A company's form and the capitalised words of its name, as few as what follows allows."""

CITY = (
    r"(?:Kota\s+|Kabupaten\s+)?"
    r"(?-i:[A-Z][A-Za-z]+(?:-[A-Za-z]+)?"
    r"(?:\s+(?!Pukul|Dengan|Provinsi|Dan|Pada\b|Hari\b|Kabupaten|Kota\b"
    r"|(?i:Tuan|Nyonya|Nona|Koperasi|Perseroan|Mengenai|Tentang|Perihal|Yang|PT|CV|UD|SK)\b)"
    r"[A-Z][A-Za-z]+){0,2}"
    r"(?:\s+(?:Kabupaten|Kota)(?:\s+(?!Pukul|Dengan|Provinsi|Dan)[A-Z][a-z]+){1,2})?)"
)
"""A town, with its rank where printed."""

STRTTK_NUMBER = (
    r"[12][0-9OIl]{7}\s?/\s?STR\s?TTK\s?[_\-. ]?\s?[0-9OIl]{2}\s?[/7]\s?[0-9OIl]{4}"
    r"\s?/?\s?(?:[12]\s?-\s?)?[0-9OIl][0-9OIlSB]{2,5}"
)
"""``19870315/STRTTK_64/2015/2123``, as readers leave it: strokes pass for a 7 or are lost."""

STRTTK_LABELS = (
    *spelt(
        "{Nomor|No.|Nomor/Tgl} {STRTTK|STR TTK|STR-TTK|STR|Registrasi|Registrasi TTK"
        "|Surat Tanda Registrasi} {Penanggung Jawab|TTK|(STRTTK)|}",
        "{STRTTK|STR TTK|STR|Registrasi} {Nomor|No.|}",
        "No. STRTTK/STRA",
    ),
    "Nomor STRTTK",
    "No. STRTTK",
    "No STRTTK",
    "STRTTK",
    "Nomor STR TTK",
    "No. STR TTK",
    "STR TTK",
    "Nomor STRTTK Penanggung Jawab",
)

ROLE_LABELS = spelt(
    "{Jabatan|Kedudukan|Posisi|Status} {dalam|di|pada}"
    " {Perusahaan|Badan Usaha|Usaha|Koperasi|Firma|Yayasan}",
    "{Jabatan|Kedudukan|Status} Pemohon",
    "Jabatan",
    "Jabatan/Kedudukan",
    "Bertindak {Selaku|Sebagai}",
    "Selaku",
    "Sebagai",
    "Kedudukan",
    "Position",
)
"""What stands before a person's office in the company."""

ON_BEHALF = spelt("{Bertindak|} {Untuk dan|} Atas nama", "Mewakili")
"""What stands before the company that somebody speaks for."""

COMPANY_LABELS = spelt(
    "Nama {Perusahaan|Badan Usaha|Badan|Usaha|Badan Hukum|Industri|Sarana|Fasilitas|UKOT|IKOT"
    "|Koperasi|Pabrik|Instansi|UMOT}",
    "{Perusahaan|Badan Usaha|Sarana}",
    "Nama {dan Bentuk|/Bentuk|& Bentuk} {Badan Usaha|Perusahaan}",
    "Nama/Bentuk Badan Usaha",
    "Nama {Badan|Perusahaan|Sarana}/{Usaha|Perorangan|Perusahaan|Sarana}",
    "Perusahaan/Usaha",
    "Instansi/Perusahaan",
    "{Perusahaan|Lembaga}/Instansi",
    "{Usaha|Perusahaan|Badan Usaha} yang {diwakili|dipimpin|dimohonkan|dimohon|dimohonkan izinnya}",
    "Nama {Sarana|Perusahaan|Usaha} {Produksi|Industri|Obat Tradisional}",
    "{Nama|} Pelaku Usaha",
)
"""What stands before a company's name."""

NAME_AND_ADDRESS = spelt(
    "Nama{/| / | dan | & }Alamat {Perusahaan|Sarana|Usaha|Badan Usaha|Industri|UKOT|}",
    "Nama{/| / | dan | & }Alamat Sarana Produksi",
)
"""What stands before a company and where it lies, in one."""

NPWP_LABELS = spelt(
    "{No.|Nomor|} NPWP {Perusahaan|Badan|Badan Usaha|Pemohon|Usaha|}",
    "Nomor Pokok Wajib Pajak {(NPWP)|Perusahaan|Badan|}",
    "NPWP/NPWPD",
    "NPWP {(15 digit)|(16 digit)|15 digit|16 digit}",
)

TECHNICIAN_NAME = spelt(
    "Nama {Lengkap|} {Penanggung Jawab|Penanggung Jawab Teknis|TTK|Apoteker|Asisten Apoteker"
    "|Tenaga Teknis|Tenaga Teknis Kefarmasian|Tenaga Kefarmasian|Tenaga Kesehatan|Karyawan|Pegawai"
    "|Pekerja|Yang Bersangkutan|dan Gelar}",
)
"""What stands before a technician's name, where more than ``Nama`` does."""

PRODUCTION_WORDS = (
    r"(?:produksi|pabrik|pembuatan|pengolahan|memproduksi|berproduksi|sarana|proses\s+produksi)\w*"
)
LIES_AT = (
    r"(?:terletak|bertempat|berlokasi|beralamat(?:kan)?|berada|berkedudukan|dilakukan"
    r"|dilaksanakan|bertempat\s+di|lokasi(?:nya)?|alamat(?:nya)?|di)"
)
"""In prose: what is made, and that it is made somewhere."""

COMPANY_END = (
    r"(?=[\"\u201d\u2019]?\s*(?:[,:;]|\d{1,2}[.)]\s|\b(?:yang|di\b|beralamat|berkedudukan|berlokasi|dengan|dapat|telah|untuk|sebagai"
    r"|dinyatakan|nomor|tanggal|guna|memenuhi|mengajukan|menyatakan|sejak|serta|dan\b|belum|tidak"
    r"|sesuai|benar|secara|selama|dalam|atau\b|adalah|J[lI1]n?\b|Jalan\b|alamat\b|bahwa\b|maka\b|agar\b"
    rf"|{_TITLE_WORD}|{_LABEL_WORD}|terdiri|yaitu|ialah|menerangkan|meliputi|periode"
    r"|(?-i:N[I1]K|NPWP|NIB|No\.|Nama|Jabatan|Perum|BTN|Komp|Yth|YTH|Kepada|KEPADA)|(?-i:[A-Z][a-z]+)\s*:"
    r"|(?-i:RT|RW|Kelurahan|Ruko|Blok|Gg|Gang|Kav)\b)"
    r"|(?<=\s)(?-i:[a-z]{3,}\b)"
    r"|(?<=(?-i:[A-Z]{3})\.?\s*)(?-i:[A-Z][a-z]{2})|\(|\.\s|\.$|$))"
)
"""What may follow a company's name in prose: not least any word in small letters."""


def company_after(words: str, prior: float) -> Pattern:
    """The company's name that follows some words in prose.

    A few more may stand between: ``pimpinan dari perusahaan yang bernama "CV Jaya"``.
    """
    between = (
        r"(?:\s+(?:dari|pada|di|atas|sebuah|suatu|badan|perusahaan|usaha|yang|dengan|nama|bernama"
        r"|diberi))*\s*[:\"\u201c\u2018']*\s*"
    )
    return Pattern(rf"(?:{words}){between}{COMPANY_NAME}{COMPANY_END}", prior=prior)
