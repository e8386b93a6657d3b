"""The ministry's decision that makes a company a legal person (UU 40/2007; AHU numbers).

A notary's own appointment (``AHU-...AH.02.01``) stands in deeds and is not the company's decision.
"""

from __future__ import annotations

from dossier import parsers
from dossier.declaration import Cue, FieldSpec, Kind, Label, LineAt, Pattern
from dossier.labels import spelt
from dossier.phrases import COMPANY_NAME, DATE, DATE_UNDER_ITS_LABEL, PLACE_AND_DATE, issued_on

_NUMBER = (
    r"(?:A\s?H\s?U\s?-\s?[A-Z]?\s?[0-9OIlS]{4,7}\s?[.\-,]\s?A\s?H\s?[.,]\s?0\s?1\s?[.,]\s?\d\s?\d"
    r"[.,]?\s?(?:TAHUN|TH\.?)\s?[0-9OIl]{4}"
    r"|A\s?H\s?U\s?-\s?A\s?H\s?[.,]\s?01\s?[.,]\s?\d\d\s?-\s?[0-9OIl]{7}"
    r"|C\s?-?\s?2?\s?-?\s?[0-9OIl]{4,6}\s?\.?\s?HT[.,]01[.,]0\d[.,]\s?TH[.,]?\s?\d{2,4})"
)

KIND = Kind(
    type="sk_ahu",
    name="SK Kemenkumham (AHU)",
    again=0.3,
    cues=(
        Cue("Keputusan Menteri Hukum dan Hak Asasi Manusia Republik Indonesia", 2.6, "top"),
        Cue("Keputusan Menteri Hukum Republik Indonesia", 2.4, "top"),
        Cue("Keputusan Menteri Hukum", 0.8, "top"),
        Cue("Kementerian Hukum", 0.8, "top"),
        Cue("Direktorat Jenderal Administrasi Hukum Umum", 1.2),
        Cue("Pengesahan Pendirian Badan Hukum", 2.0),
        Cue("Pengesahan Akta Pendirian", 1.5),
        Cue("Surat Keterangan Terdaftar", 1.0, "title"),
        Cue("Pendaftaran Pendirian", 1.2),
        Cue(r"AHU ?- ?A?\d{4,7}[.\-]AH\.01", 1.4, regex=True),
        Cue("Menimbang", 0.5),
        Cue("Memutuskan", 0.6),
        Cue("Menetapkan", 0.4),
        Cue("Direktur Jenderal Administrasi Hukum Umum", 0.8),
        # The ministry writes of much else under the same head.
        Cue(
            r"\b(?:PENGESAHAN|MENGESAHKAN|PERSETUJUAN|PENERIMAAN PEMBERITAHUAN|TERDAFTAR"
            r"|PENCATATAN|DICATAT"
            r"|PENDAFTARAN|KEPUTUSAN)\b",
            0.0,
            regex=True,
            absent=-2.5,
        ),
        Cue("Nama yang dipesan|Fidusia|Kekayaan Intelektual", -6.0),
        # A company's history tells of its name, too, beside the decision.
        Cue(
            r"\A(?![\s\S]*AHU ?- ?A?\d{4,7}[.\-]AH\.01)[\s\S]*\bPE(?:SAN|MESANAN) NAMA\b",
            -6.0,
            regex=True,
        ),
        Cue("berhadapan dengan saya", -3.0),
        Cue(r"^\W*LAMPIRAN (KEPUTUSAN|SURAT|I\b)", -4.0, "top", regex=True),
        Cue("Akta Pendirian", -1.5, "title"),
        Cue("Surat Pernyataan", -3.0, "title"),
        Cue("Permohonan Izin", -3.0),
    ),
    continuation=(
        Cue("Direktur Jenderal Administrasi Hukum Umum", 1.6),
        Cue("Lampiran Keputusan Menteri", 2.6, "top"),
        Cue("Lampiran", 0.5, "top"),
        Cue("Memutuskan", 1.0),
        Cue("Menteri Hukum", 1.0),
        Cue(r"AHU ?- ?A?\d{4,7}[.\-]AH\.01", 1.2, regex=True),
        Cue("Daftar Perseroan", 0.8),
        Cue("Salinan sesuai dengan aslinya", 0.5),
    ),
    max_pages=8,
    fields=(
        FieldSpec(
            "nomor",
            parsers.ahu_number,
            (
                Pattern(rf"NOMOR\s*[:;]?\s*(?P<value>{_NUMBER})", prior=0.97),
                Pattern(rf"(?P<value>{_NUMBER})", prior=0.9),
                Label(("Nomor",), prior=0.9),
            ),
        ),
        FieldSpec(
            "tanggal",
            parsers.date,
            (
                issued_on(0.96),
                DATE_UNDER_ITS_LABEL,
                LineAt(PLACE_AND_DATE, place="tail", within=18, prior=0.9),
                Label(
                    (
                        "Pada tanggal",
                        *spelt(
                            "{Tanggal|Tgl.} {SK|Keputusan|Surat|Surat Keputusan|Sertifikat"
                            "|Penetapan|Pengesahan|Pendaftaran|Penerbitan|Terbit|Ditetapkan|}",
                            "{Ditetapkan|Disahkan|Diterbitkan|Dikeluarkan} {Pada|Tanggal|}",
                            "Tertanggal",
                        ),
                    ),
                    colon=False,
                    prior=0.85,
                    occurrence=-1,
                ),
                Pattern(rf"pada\s+tanggal\s*:?\s*(?P<value>{DATE})", prior=0.85, occurrence=-1),
                # A register has the day of a decision in the column behind its number.
                Pattern(
                    rf"{_NUMBER}\W{{1,3}}(?:(?:tanggal|tgl)\W{{1,3}})?(?P<value>{DATE})", prior=0.83
                ),
            ),
        ),
        FieldSpec(
            "nama_badan",
            parsers.company_name,
            (
                Pattern(
                    r"(?:badan\s+hukum|pendirian|perseroan\s+terbatas|komanditer|koperasi)\s*:?\s*"
                    rf"{COMPANY_NAME}(?=\s*(?:dengan|yang|berkedudukan|sesuai|menteri|menimbang|,|atas"
                    r"|disingkat|$))",
                    prior=0.93,
                ),
                Label(
                    (
                        "Nama Perseroan",
                        "Nama Badan Hukum",
                        "Nama Persekutuan",
                        "Nama Koperasi",
                        "Nama Perusahaan",
                        "Nama Badan Usaha",
                        "Nama CV",
                        "Nama",
                    ),
                    lines=2,
                    prior=0.92,
                ),
                Pattern(rf"{COMPANY_NAME}(?=\s*,?\s*(?:yang\s+)?berkedudukan\b)", prior=0.94),
                LineAt(r"\W*" + COMPANY_NAME + r"\W*", within=16, prior=0.9),
                Pattern(
                    COMPANY_NAME
                    + r"(?=\s*(?:dengan|yang|berkedudukan|sesuai|menteri|menimbang|tanggal|,))",
                    prior=0.8,
                ),
            ),
        ),
    ),
)
