"""NPWP, the taxpayer number: cards old and new, e-NPWP and SKT on A4 (PMK 112/2022; PER-6/PJ/2024).

On cards name and address carry no label: the number comes first, then the name, the NIK on newer
cards, the address, the KPP and the day of registration.
"""

from __future__ import annotations

from dossier import parsers
from dossier.declaration import Cue, FieldSpec, Kind, Label, LineAt, Pattern, Special
from dossier.labels import spelt
from dossier.others import NOT_A_LETTER

_ADDRESS = (
    "Alamat",
    "Alamat Wajib Pajak",
    "Alamat Utama",
    "Alamat Tempat Tinggal/Kedudukan",
    "Alamat Tempat Kedudukan",
    "Alamat Lengkap",
    "Alamat Domisili",
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
        r"^\W*(KARTU )?NPWP",
        rf"^\W*{_NUMBER}",
    ),
    cues=(
        Cue(r"\bNPWP\d*\b", 1.6, regex=True),
        Cue("Direktorat Jenderal Pajak", 1.8),
        Cue("Kementerian Keuangan", 0.9),
        Cue("Departemen Keuangan", 0.9),
        Cue(r"\bKPP (PRATAMA|MADYA)", 1.4, regex=True),
        Cue(r"\bTERDAFTAR\b", 0.8, regex=True),
        Cue(_NUMBER, 1.2, regex=True),
        Cue("Nomor Pokok Wajib Pajak", 1.0),
        Cue("Surat Keterangan Terdaftar", 2.0, "title"),
        Cue("Pengukuhan Pengusaha Kena Pajak", -5.0),
        Cue(r"^\W*(?:SURAT )?PENGUKUHAN\b", -5.0, "top", regex=True),
        Cue("dikukuhkan sebagai|mengukuhkan", -4.0),
        Cue(r"\b(?:KODE BILLING|JUMLAH SETOR|MASA PAJAK|SPT TAHUNAN)\b", -4.0, regex=True),
        # The office's other letters and notices name the number too.
        Cue(
            r"^\W*(?:SURAT|BUKTI|KETERANGAN|LAPORAN) (?!INI\b|(?:KETERANGAN )?TERDAFTAR)[A-Z ]{6,}",
            -8.0,
            "top",
            regex=True,
        ),
        Cue("Surat Setoran Pajak", -5.0),
        # Cards printed at home come with notes that name it.
        Cue("Surat Pemberitahuan", -4.0, "top"),
        Cue("Bukti Penerimaan", -4.0),
        Cue("Mengajukan permohonan", -3.0),
        Cue("Tanda Daftar Perusahaan", -4.0),
        Cue("Surat Izin Usaha Perdagangan", -4.0),
        Cue("Nomor Induk Berusaha", -4.0),
        Cue("Kepada Yth", -1.5),
        Cue("Yang bertanda tangan di bawah ini", -3.0),
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
            ),
        ),
        FieldSpec(
            "nama",
            parsers.holder_name,
            (
                Label(("Nama", "Nama Wajib Pajak", "Nama WP"), lines=2, colon=True),
                Label(("Nama", "Nama Wajib Pajak", "Nama WP"), lines=2, below=True, prior=0.9),
                Special("nama", prior=0.93),
            ),
        ),
        FieldSpec(
            "nik",
            parsers.nik,
            (
                Label(("NIK", "NIK/Paspor"), prior=0.95),
                Pattern(r"\bN[I1l]K\s*[:.]?\s*(?P<value>(?:\d\s?){16})(?!\d)", "lines", prior=0.9),
            ),
            usual=0.5,
        ),
        FieldSpec(
            "alamat",
            parsers.address,
            (
                Label(_ADDRESS, lines=4, colon=True),
                Label(_ADDRESS, lines=4, below=True, prior=0.9),
                Special("alamat", prior=0.9),
            ),
            usual=0.9,
        ),
        FieldSpec(
            "kpp",
            parsers.office_name,
            (
                Special("kpp", prior=0.97),
                LineAt(
                    r"\W*(?:KPP\s*[:;=]\s*)?(?P<value>KPP\s+(?!TERDAFTAR\b)\S.{4,50}?)(?:\s*(?:tanggal|tgl|terdaftar)\b.*)?",
                    within=40,
                    prior=0.95,
                ),
                Label(("KPP", "Kantor Pelayanan Pajak"), colon=True, prior=0.85),
                Pattern(r"(?P<value>KPP (?:PRATAMA|MADYA) [A-Z][A-Z ]+[A-Z])", "lines", prior=0.85),
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
                Label(("Tanggal Terdaftar", "Terdaftar"), below=True, prior=0.8),
                Label(("Tanggal", "Tgl"), colon=True, prior=0.75, occurrence=-1),
                Pattern(r"terdaftar[^\d]{0,70}(?P<value>\d{1,2}.{1,14}?\d{4})", prior=0.85),
            ),
            usual=0.8,
        ),
    ),
)
