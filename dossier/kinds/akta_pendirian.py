"""Deed of establishment by a notary (UU 2/2014 on notaries: head, body, persons, closing)."""

from __future__ import annotations

from dossier import parsers
from dossier.declaration import Cue, FieldSpec, Kind, Label, LineAt, Pattern, Prose, Special
from dossier.labels import spelt
from dossier.phrases import CITY, COMPANY_NAME, DATE

_DEGREES = r"(?:[SM]\s?\.?\s?H\b|M\s?\.?\s?Kn\b|Sp\s?\.?\s?N\b)"

_BEFORE_ME = (
    r"(?:berhadapan\s+dengan\s+saya|menghadap\s+(?:kepada\s+|pada\s+)?saya|hadir\s+di\s?hadapan\s+saya"
    r"|di\s?hadapan\s+saya){e<=2}"
)

_BEFORE_ME_THEN = (
    r"(?=\s*(?:\([^)]{5,80}\))?\s*,?\s*(?:yang\s+)?(?:dibuat|dilangsungkan)"
    r"\s+(?:di\s?hadapan|oleh)\s+saya\b)"
)
"""Behind the number and day of a deed: it is this notary's own."""

_SEAT = (
    rf"(?:(?:Kelurahan|Desa|Kecamatan)\s+)?{CITY}"
    r"(?:\s*,\s*(?:Kecamatan|Kabupaten|Kota)(?:\s+(?-i:[A-Z][a-z]+)){1,3})*"
)
"""A town or village with the districts it lies in, as far as they are named with it."""

_SEATED_AT = (
    r"(?:yang\s+)?(?:(?:ber|dengan\s+(?:tempat\s+)?)kedudukan\s+)?(?:di|untuk(?=\s+(?:daerah|wilayah)))\s+"
    r"(?:(?:daerah|wilayah)(?:\s+(?:jabatan|kerja|hukum))?\s+(?!Provinsi\b))?"
)
"""``berkedudukan di``, ``untuk daerah``: what stands between a notary and the seat."""

_WEEKDAY = r"(?:senin|selasa|rabu|kamis|jum.{0,2}at|sabtu|minggu|ahad)"

_APPEARS = r"(?:(?:meng|ber)hadap|hadir|datang)"

_BEFORE_A_NAME = r"(?:(?:Hj?|HJ|Drs?|DRS?|Dra|DRA|Ir|IR|R)\.\s?|I\s)*"

_SIGNED_NAME = (
    rf"(?-i:{_BEFORE_A_NAME}[A-Z]{{2}}[A-Z.'\u2019 \-]{{3,50}})(?:,\s?{_DEGREES}\.?){{1,4}}"
)

FOUNDED_BY_A_MEETING = (
    r"(RAPAT|KEPUTUSAN|BERITA ACARA)\b[^\n.;]{0,30}\n?[^\n.;]{0,20}\b(PENDIRIAN|PEMBENTUKAN)\b"
    r"(?!\W{0,3}(?:NOMOR|NO|TANGGAL|TGL)\b)"
)
"""Cooperatives are founded by a meeting, of which the deed is the report."""

FOUNDED_BEFORE = (
    r"(DIDIRIKAN|TERMUAT|TERCANTUM|DIMUAT|DIUBAH|BERDASARKAN)"
    r"\W+(DENGAN|BERDASARKAN|DALAM)?\W*AKTA"
)
FOUNDS = (
    r"^\W*(?:AKTA )?PENDIRIAN"
    r" (?:PERSEROAN|PERSEKUTUAN|PERUSAHAAN|KOPERASI|USAHA|FIRMA|P\.? ?T|C\.? ?V)\b"
    r"(?=[\s\S]{0,3000}\b(?:HARI INI|(?:MENG|BER)HADAP))"
)
"""Its title, which another column may stand beside, over a notary's sentence."""

EXTRACT = (
    r"^\W*(?:EKSTRAK|RINGKASAN|KUTIPAN|PETIKAN|IKHTISAR|RESUME|SARI|LEMBAR (?:DEPAN|MUKA)"
    r"|DATA POKOK)\W+(?:DARI\W+)?(?:SALINAN\W+)?AKTA"
)
"""What a notary makes of a deed for the counter: its data without its sentences."""

OF_AN_OBJECT = (
    r"^\W*(?:AKTA )?(?:PERJANJIAN |PENGIKATAN )?"
    r"(?:SEWA|PENYEWAAN|PINJAM|PEMINJAMAN|JUAL|HIBAH|TUKAR|KONTRAK|PELEPASAN HAK)\b"
    r"(?! BELI SAHAM)[A-Z -]{0,40}$"
)
"""Title of a deed on land, a house or goods, which founds and changes no company."""

MATTER = r"^\W*(?:PERIHAL|ISI|JUDUL|TENTANG|HAL|JENIS|MENGENAI|NAMA)\b[^:\n]{0,14}[:;][^\n]{0,40}"
"""Some notaries head a deed with labels: its title stands beside one."""

_BEGINS = (
    r"\A(?!.{0,700}\bDEMIKIAN)(?:.{0,700}\bPADA\s?|.{0,700}?[-\u2014\W])HAR[I1L]\W?"
    r"(?:[I1L]N[I1L]\b|SENIN|SELASA|RABU|KAMIS|JUM|SABTU|MINGGU|AHAD)"
    r"(?:.{0,500}\bSAYA\b.{0,160}\bNOTARIS\b|.{0,400}(?:HADAPAN|(?:MENG|BER)HADAP).{0,24}\bSAYA\b)"
)
"""How the notary begins, whatever the title. Minutes in a deed begin so without *saya, Notaris*; at
its end (*demikian akta ini*) the day is named again."""

_OF_ANOTHER_DEED = (
    r"\b(?:yang\s+dibuat|di\s?hadapan|dari(?=\s+(?-i:[A-Z]))|rukun\s+(?:tetangga|warga)"
    r"|kelurahan|kecamatan|gang|jalan)\b"
)
"""In the row of a number: it is that of a deed of before, or of a house."""

KIND = Kind(
    type="akta_pendirian",
    name="Akta pendirian",
    expected=0.85,
    again=0.1,
    cues=(
        Cue("Akta Pendirian", 2.6, "title"),
        Cue(rf"{EXTRACT} PENDIRIAN\b", 4.0, "top", regex=True),
        Cue("Pendirian Perseroan Terbatas", 2.0, "title"),
        Cue("Pendirian Perseroan Komanditer", 2.0, "title"),
        Cue("Persekutuan Komanditer", 1.2, "title"),
        Cue("Perseroan Komanditer", 1.2, "title"),
        Cue("Pendirian Koperasi|Pendirian Usaha Dagang|Pendirian Perusahaan", 2.0, "title"),
        Cue("Pendirian", 0.6, "title"),
        # Notaries write deeds of many kinds in the same frame; this one founds something.
        Cue("Pendirian|mendirikan|didirikan|Anggaran Dasar", 0.3, absent=-3.5),
        Cue(rf"{MATTER}\bPENDIRIAN\b", 2.0, "top", regex=True),
        Cue("berhadapan dengan saya|menghadap kepada saya|di hadapan saya", 2.4),
        Cue(FOUNDS, 2.0, "top", regex=True),
        Cue("Pada hari ini", 1.0),
        # A company that was founded by another deed is not founded by this one.
        Cue(FOUNDED_BEFORE, -1.5, regex=True),
        Cue("saksi-saksi yang", 0.8),
        Cue("Notaris", 0.6, "top"),
        Cue("Salinan", 0.4, "title"),
        Cue("Notaris di", 0.5),
        Cue("Daerah Kerja", 0.4),
        Cue("para penghadap", 0.6),
        Cue("penghadap", 0.4),
        Cue("Surat Pernyataan", -2.5, "title"),
        Cue("Surat Kuasa", -2.5, "title"),
        Cue(
            "Akta Perubahan|Pernyataan Keputusan|Berita Acara Rapat|Berita Acara RUPS"
            "|Keputusan Sirkuler|Perubahan Usaha Dagang|Risalah Rapat",
            -4.0,
            "title",
        ),
        Cue(FOUNDED_BY_A_MEETING, 5.0, "top", regex=True),
        Cue(r"^\W*(AKTA )?PERUBAHAN\b(?! ANGGARAN DASAR$)", -1.5, "top", regex=True),
        Cue("Akta Jual Beli", -4.0),
        Cue("Keputusan Menteri Hukum", -2.0, "top"),
        Cue("Perjanjian Sewa", -3.0, "title"),
        Cue(OF_AN_OBJECT, -6.0, "title", regex=True),
        Cue("Yang bertanda tangan di bawah ini", -1.0),
    ),
    continuation=(
        Cue("Pasal", 1.0),
        Cue("Anggaran Dasar", 0.9),
        Cue("Rapat Umum Pemegang Saham", 1.2),
        Cue("RUPS", 0.7),
        Cue("Direksi", 0.9),
        Cue("Dewan Komisaris", 1.1),
        Cue("pemegang saham", 0.8),
        Cue("Perseroan", 0.9),
        Cue("persero pengurus", 0.9),
        Cue("sekutu", 0.8),
        Cue("komanditer", 0.8),
        Cue("Rapat Anggota", 1.0),
        Cue("Pengawas", 0.3),
        Cue("Maksud dan Tujuan", 0.6),
        Cue("modal", 0.5),
        Cue("penghadap", 1.2),
        Cue("Nomor Induk Kependudukan", 0.5),
        Cue("Warga Negara Indonesia", 0.5),
        Cue("bertempat tinggal di", 0.6),
        Cue("minuta akta", 1.2),
        Cue("akta ini", 1.0),
        Cue(r"NOTARIS (DI|KOTA|KABUPATEN)\b", 1.6, regex=True),
        # A last page with hardly more than the notary's signature on it.
        Cue(r"\A(?=.{10,200}\Z).*NOTARIS (DI|KOTA|KABUPATEN)\b", 2.2, regex=True),
        Cue("Diberikan sebagai salinan", 1.6),
        Cue("sama bunyinya", 1.0),
        Cue("sebagai kutipan|sebagai petikan|sebagai turunan", 1.6),
        Cue("kata demi kata", 1.0),
        Cue("dari minuta|dengan minuta", 1.0),
        Cue("kutipan akta|petikan akta|turunan akta", 1.0),
        Cue("saham", 0.5),
        Cue("pembubaran", 0.4),
        Cue("likuidator", 0.6),
        Cue("tahun buku", 0.6),
        Cue(r"-{8,}", 1.0, regex=True),
        # The copy of another deed begins with its title.
        Cue(
            r"^\W*(?:SALINAN|TURUNAN|KUTIPAN)\W*\n\W*(?:AKTA )?"
            r"(?:PERUBAHAN|PERNYATAAN|PENDIRIAN|BERITA ACARA)\b",
            -4.0,
            "top",
            regex=True,
        ),
        Cue("Kepada Yth", -3.0),
        Cue("mengajukan permohonan", -2.0),
        Cue(r"\bN[I1]P\b", -1.5, regex=True),
        Cue("Keputusan Menteri Hukum", -2.5, "top"),
        Cue(r"\bS\.? ?H\.?,.{0,12}M\.? ?KN|SP\.? ?N\b", 1.0, regex=True),
    ),
    begins=_BEGINS,
    max_pages=60,
    fields=(
        FieldSpec(
            "nomor",
            parsers.deed_number,
            (
                LineAt(
                    r"\W*(?:akt[ae]\s+)?(?:nomor|no|nomer)\s?[.:;]*\s*[-\u2013]?\s?(?P<value>[0-9OIl]{1,4}\s?[.,]?\s?[-\u2013]?)"
                    r"(?:\s*/\s*(?:19|20)\d\d)?(?:\s*\([a-z ]+\))?\W*"
                    r"(?:(?:tanggal|tgl|tertanggal)\b.*)?",
                    within=14,
                    prior=0.96,
                    unless=_OF_ANOTHER_DEED,
                ),
                LineAt(  # under a long head, or on a sheet of its own
                    r"\W*(?:akt[ae]\s+)?(?:nomor|no|nomer)\s?[.:;]*\s*[-\u2013]?\s?(?P<value>[0-9OIl]{1,4}\s?[.,]?\s?[-\u2013]?)"
                    r"(?:\s*/\s*(?:19|20)\d\d)?(?:\s*\([a-z ]+\))?\W*"
                    r"(?:(?:tanggal|tgl|tertanggal)\b.*)?",
                    within=30,
                    prior=0.9,
                    unless=_OF_ANOTHER_DEED,
                ),
                Pattern(
                    r"(?:akta|nomor)\s+(?:nomor)?\s*[:;.]?\s*(?P<value>\d{1,4})\s*[.,]?\s?[-\u2013]",
                    prior=0.85,
                ),
                Label(
                    ("Nomor", "No", *spelt("{Nomor|No.} {Akta|Akte}", "{Akta|Akte} {Nomor|No.}")),
                    prior=0.85,
                ),
                Label(spelt("Nomor {Akta|}"), below=True, prior=0.75),  # on a cover
                Pattern(  # an extract says of its own deed that it was made ``di hadapan saya``
                    rf"\bnomor\s+(?P<value>\d{{1,4}})\s+tanggal\s+{DATE}{_BEFORE_ME_THEN}",
                    prior=0.88,
                ),
                Pattern(  # in words, as a deed is cited: ``nomor enam (6)``
                    r"(?<!\b(?:undang|rumah|persil|peraturan)\s)\bnomor\s+(?:(?-i:[a-z]{3,10})\s+){1,5}"
                    r"\((?P<value>\d{1,4})\)(?!\s*tahun)",
                    prior=0.8,
                ),
            ),
        ),
        FieldSpec(
            "tanggal",
            parsers.date_words,
            (
                Pattern(
                    r"(?s)(?:pada\s+hari\s+ini){e<=2}\s*,?\s*(?P<value>.{20,200}?)"
                    r"(?=\s*[,.;]?\s*(?:pukul|jam\b|(?:berhadapan){e<=2}|(?:menghadap){e<=1}|hadir))",
                    prior=0.96,
                ),
                Pattern(
                    r"(?s)pada\s+hari\s+ini\s*,?\s*(?P<value>.{20,140})",
                    prior=0.85,
                ),
                # The notary certifies that ``pada hari Rabu, tanggal ...`` they came.
                Pattern(
                    rf"(?s)\bpada\s+hari\s+(?P<value>{_WEEKDAY}"
                    r"\b.{15,160}?)(?=\s*[,.;]?\s*(?:\b(?:sekitar|kira-kira|mulai)\s+)?\b(?:pukul|jam)\b|\s+telah\b"
                    r"|\s*,?\s+(?:hadir|menghadap|berhadapan|bertempat)\b)",
                    prior=0.95,
                ),
                Pattern(  # minutes begin with day and hour: ``Rabu, 25 Mei 2015, pukul``
                    rf"\b(?P<value>{_WEEKDAY}\s*,\s*"
                    rf"(?:tanggal\s+)?{DATE})(?=\s*[,;]?\s*\(?(?:pukul|jam)\b)",
                    prior=0.85,
                ),
                Pattern(  # or with the day, and then who appears
                    rf"\b(?P<value>{_WEEKDAY}\s*,\s*(?:tanggal|tgl)\b[^;:]{{8,120}}?)"
                    rf"(?=\s*[.,;]?\s*(?:\(?(?:pukul|jam)\b|(?:telah\s+)?{_APPEARS}))",
                    prior=0.85,
                ),
                Pattern(  # others say only at the end when it was made
                    r"(?<!\byang\s+)\b(?:dibuat|diperbuat|diselesaikan|dibacakan)\b"
                    r"(?:(?!\bhadapan\b)[^.;:]){0,40}?\s+di\s+(?:(?!\bhadapan\b)[^.;:]){4,60}?,?\s+pada\s+"
                    rf"(?P<value>(?:hari\s+{_WEEKDAY}\s*,?\s*)?(?:tanggal|tgl)\b[^;:]{{6,120}}?)"
                    r"(?=\s*[,.]?\s*\b(?:jatuh|pukul|jam|dengan|di\s?hadapan|disaksikan)\b)",
                    prior=0.85,
                    occurrence=-1,
                ),
                Label(spelt("{Tanggal|Tgl.} {Akta|}", "Akta Tanggal"), colon=True, prior=0.85),
                Label(spelt("{Tanggal|Tgl.} {Akta|}"), below=True, prior=0.75),  # on a cover
                LineAt(  # under the title, or in the line of the number
                    rf"\W*(?:(?:akta\s+)?(?:nomor|no)\b.{{1,16}}?[,;]?\s)?(?:tanggal|tgl|tertanggal)\b"
                    rf"[\s.:;]*(?P<value>{DATE})(?:\s*\([a-z ]+\))?\W*",
                    within=24,
                    prior=0.85,
                    unless=_OF_ANOTHER_DEED,
                ),
                Pattern(
                    rf"\bnomor\s+\d{{1,4}}\s+tanggal\s+(?P<value>{DATE}){_BEFORE_ME_THEN}",
                    prior=0.88,
                ),
                Prose("tanggal_akta", 0.9),
            ),
        ),
        FieldSpec(
            "notaris",
            parsers.notary_name,
            (
                Pattern(
                    rf"\bNotaris(?:\s+Pembuat\s+Akta(?:\s+Koperasi)?)?\s*:\s*(?P<value>{_SIGNED_NAME})",
                    prior=0.9,
                ),
                Special("notaris", prior=0.98),
                Label(
                    spelt("{Nama|} Notaris {Pembuat Akta|Pembuat Akta Koperasi|}"),
                    colon=True,
                    prior=0.9,
                ),
                Label(("Nama Notaris",), below=True, prior=0.85),
                Label(("Notaris", "Notaris Pembuat Akta"), below=True, prior=0.8),
                Pattern(
                    rf"(?s){_BEFORE_ME}\s*,?\s*(?P<value>(?-i:[A-Z]).{{3,90}}?)\s*,?\s*"
                    r"(?=Sarjana|Magister|Spesialis|Notaris|selaku|berkedudukan)",
                    prior=0.95,
                ),
                Pattern(
                    r"(?s)\b(?:saya|bertanda\s?tangan\s+di\s?bawah(?:\s+ini)?)\s*,\s*(?P<value>(?-i:[A-Z]).{3,70}?)\s*,?\s*"
                    r"(?=Sarjana|Magister|Spesialis|Notaris)",
                    prior=0.92,
                ),
                Pattern(  # under a title in capitals
                    rf"(?:^|\n)\W*(?P<value>{_SIGNED_NAME})\s*,?\s*(?:selaku\s+)?Notaris\s+"
                    r"(?:di|ber|Kota|Kab|Pem|Peng|(?:yang|untuk|dengan)\b)",
                    text="lines",
                    prior=0.9,
                ),
                Pattern(
                    rf"(?P<value>{_SIGNED_NAME})\s*,?\s*(?:selaku\s+)?"
                    r"Notaris\s+(?:di|ber|Kota|Kab|Pem|Peng|(?:yang|untuk|dengan)\b)",
                    prior=0.88,
                ),
                LineAt(
                    r"\W*NOTARIS\W+(?!PEMBUAT|DI\b|NOTARY|PPAT)(?P<value>[A-Z][A-Z.,' \-]{4,60})",
                    within=10,
                    prior=0.85,
                ),
                LineAt(
                    rf"(?P<value>[A-Z][A-Z.,' \-]{{4,60}}?,?\s*{_DEGREES}.*)",
                    place="below",
                    anchor=r"^\W*(?:kantor\s+)?notaris\W*$",
                    within=2,
                    prior=0.85,
                ),
                LineAt(
                    rf"\W*(?P<value>[A-Z][A-Z.' \-]{{4,60}}?,?\s*{_DEGREES}.*)",
                    within=4,
                    prior=0.7,
                ),
            ),
        ),
        FieldSpec(
            "kedudukan_notaris",
            parsers.seat,
            (
                Label(
                    spelt("{Tempat|} Kedudukan {Notaris|}", "Berkedudukan di"),
                    below=True,
                    prior=0.75,
                    after=("Nama Notaris",),
                ),
                Label(
                    spelt(
                        "{Tempat|Wilayah|Tempat dan Wilayah|} Kedudukan {Notaris|Jabatan Notaris}"
                    ),
                    below=True,
                    prior=0.9,
                ),
                Label(  # under the notary in an extract without colons
                    spelt("Berkedudukan di", "{Tempat|} Kedudukan"), after=("Notaris",), prior=0.8
                ),
                Pattern(
                    rf"\bNotaris\b[^:]{{0,40}}:\s*{_SIGNED_NAME}\s*Tempat\s+Kedudukan\s*:\s*(?P<value>{CITY})",
                    prior=0.96,
                ),
                LineAt(
                    r"\W*(?P<value>(?:KOTA|KABUPATEN)\s+[A-Z ]{4,40})\W*",
                    place="below",
                    anchor=r"^\W*(?:kantor\s+)?notaris(?:\W+(?:dan\s+)?PPAT)?\W*$",
                    within=2,
                    prior=0.85,
                ),
                LineAt(
                    rf"\W*(?:kantor\s+)?notaris(?:\W+(?:dan\s+)?PPAT)?\s+(?:di\s+)?(?!Pembuat)(?P<value>{CITY})\W*",
                    within=10,
                    prior=0.85,
                ),
                Pattern(
                    rf"(?s){_BEFORE_ME}(?:(?!pada\s+waktu\s+itu).){{5,160}}?Notaris\s+(?:Pembuat\s+Akta\s+Koperasi\s+)?"
                    rf"{_SEATED_AT}"
                    rf"(?P<value>{CITY})",
                    prior=0.95,
                ),
                Pattern(
                    rf"\bNotaris\s+(?:Pembuat\s+Akta\s+Koperasi\s+)?{_SEATED_AT}(?P<value>{CITY})",
                    prior=0.82,
                ),
                Pattern(
                    rf"berkedudukan\s+di\s+(?P<value>{CITY})",
                    prior=0.8,
                ),
            ),
        ),
        FieldSpec(
            "nama_badan",
            parsers.company_name,
            (
                Label(
                    spelt("{Nama|} {Perseroan|Koperasi|Persekutuan|Badan Usaha}", "Atas Nama"),
                    colon=True,
                    prior=0.9,
                ),
                Pattern(
                    rf"{COMPANY_NAME}(?=[\W]*(?:yang\s+)?ber(?:tempat\s+)?kedudukan)",
                    prior=0.85,
                ),
                Pattern(
                    r"(?s)(?:diberi\s+nama|bernama|memakai\s+nama|dengan\s+nama|bernama\s*:){e<=1}"
                    rf"\s*:?\s*\W*{COMPANY_NAME}"
                    r"(?=\W*(?:\(|,|\"|\u201d|;|berkedudukan|\.|selanjutnya|disingkat|untuk|dan\s+ber))",
                    prior=0.94,
                ),
                LineAt(rf"\W*{COMPANY_NAME}\W*", within=24, prior=0.9),
                Pattern(
                    r"(?s)(?:pendirian|perseroan\s+terbatas|komanditer|koperasi)\s*:?\s*\W*"
                    rf"{COMPANY_NAME}(?=\W*(?:\(|,|\"|;|berkedudukan|nomor|tanggal|$))",
                    prior=0.8,
                ),
                Special("nama_badan", prior=0.85),
            ),
        ),
        FieldSpec(
            "bentuk_badan",
            parsers.legal_form,
            (
                Label(
                    spelt("{Bentuk|Jenis} {Badan|Badan Usaha|Badan Hukum|Usaha|Perusahaan}"),
                    below=True,
                    prior=0.97,
                ),
                Pattern(
                    r"akta\s+pendirian\s+(?P<value>perseroan\s+terbatas(?:\s+perorangan)?"
                    r"|perse(?:ro|ku)[a-z]*\s+komanditer|koperasi|firma|yayasan|C\.?V|P\.?T"
                    r"|usaha\s+dagang)",
                    prior=0.95,
                ),
                Pattern(
                    r"\b(?P<value>perseroan\s+terbatas|perse(?:ro|kutu)an\s+komanditer|koperasi|firma"
                    r"|yayasan|usaha\s+dagang)\b",
                    prior=0.85,
                ),
                Pattern(r"(?P<value>\b(?:P\.?T|C\.?V|U\.?D)\b)", prior=0.7),
            ),
            key=False,
        ),
        FieldSpec(
            "kedudukan_badan",
            parsers.seat,
            (
                Pattern(
                    r"(?s)(?:perseroan|persekutuan|koperasi|badan|perusahaan|usaha)(?:\s+ini)?"
                    r"(?:(?!\bNotaris\b).){0,80}?"  # whose seat is another
                    r"(?:ber(?:tempat\s+)?|(?:mempunyai|memiliki|mengambil|dengan)\s+tempat\s+)kedudukan\s*(?:(?:dan|serta)\s+berkantor(?:\s+pusat)?\s+)?di\s+(?:wilayah\s+)?"
                    rf"(?P<value>{_SEAT})",
                    prior=0.93,
                ),
                Pattern(
                    rf"ber(?:tempat\s+kedudukan|kedudukan|kantor\s+pusat)\s+di\s+(?P<value>{_SEAT})",
                    prior=0.75,
                    occurrence=-1,
                ),
                Pattern(
                    r"\bkedudukan(?:nya|\s+(?:hukum(?:nya)?|perseroan|koperasi|persekutuan|perusahaan|badan|usaha)"
                    r"(?:\s+(?:ini|tersebut))?)\s+(?:(?:ialah|adalah|yaitu|berada|terletak)(?:\s+di)?|di)\s+"
                    rf"(?P<value>{_SEAT})",
                    prior=0.88,
                    occurrence=-1,
                ),
                Label(("Berkedudukan di", "Tempat Kedudukan", "Kedudukan"), prior=0.85),
                Label(
                    spelt(
                        "{Tempat|} Kedudukan {Perseroan|Koperasi|Persekutuan|Badan Usaha|Badan"
                        "|Badan Hukum|Perusahaan|Usaha|CV|PT}"
                    ),
                    below=True,
                    prior=0.9,
                ),
                Label(("Menjadi",), colon=True, prior=0.85, after=("Kedudukan semula",)),
            ),
        ),
        FieldSpec(
            "pengurus",
            parsers.officers,
            (Special("pengurus", prior=0.9),),
            key=False,
        ),
    ),
)
