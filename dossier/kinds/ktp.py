"""KTP-el, the electronic identity card (UU 23/2006 jo. UU 24/2013; Perpres 26/2009).

Religion, blood type, marital status, occupation and the photograph are not read: the licence does
not ask for them.
"""

from __future__ import annotations

from dossier import parsers
from dossier.declaration import Cue, FieldSpec, Kind, Label, LineAt, Pattern
from dossier.labels import spelt
from dossier.others import NOT_A_LETTER
from dossier.persons import BIRTH

_CUT = Label(spelt("{/|}{Tgl|Tgl.|Tanggal} Lahir"), prior=0.9)
"""Of ``Tempat/Tgl Lahir`` on a card cut off at its edge, or under a stamp."""

_BORN = Pattern(
    r"(?m)^\W*(?P<value>(?!KAB|KOTA\b)[A-Z][A-Z .'-]{2,28}[,.]\s*\d{1,2}[-/. ]{1,2}\d{1,2}"
    r"[-/. ]{1,2}\d{4})\W*$",
    "lines",
    prior=0.78,
)
"""A town and a day in one line: on a card the birth, for the day of issue stands under its town."""

_SEX = Pattern(r"(?P<value>(?:LAKI\s?-\s?LAKI|PEREMPUAN){e<=1})", "lines", prior=0.8)
"""What a card says of nothing else."""

_WITHOUT_LABELS = (
    r"\A(?![\s\S]*\b(?:TANDA PENDUDUK|CAMAT|LURAH|KEPALA|NIP)\b)"
    r"\W*(?P<shown>PROV[I1L]NS[I1L] [A-Z]{3,}[^\n]*\n\W*(?:KAB\w*|KOTA) [A-Z]{3,})"
    r"[\s\S]{0,60}?(?<!\d)\d{16}(?!\d)[\s\S]{0,120}?\b(?:LAKI|PEREMPUAN)\b"
    r"[\s\S]{0,120}?\b\d{3}/\d{3}\b"
    r"[\s\S]{0,160}?\b(?:ISLAM|KRISTEN|KATHOLIK|KATOLIK|HINDU|BUDHA|BUDDHA|KHONGHUCU)\b"
)
"""Province and kabupaten, the number, sex, RT/RW and religion, as a card gives them in turn; that
of before names itself, and who signed it."""

KIND = Kind(
    type="ktp",
    name="KTP",
    expected=0.96,
    again=1.0,
    form="card",
    opening=(
        r"^\W*PROV[I1L!]N[S5][I1L!]\b",
        r"^\W*N[I1L]K\b",
        r"^\W*NAMA\b",
    ),
    cues=(
        Cue(r"\bPROV[I1L]NS[I1L] [A-Z]", 1.2, regex=True),
        Cue(r"\bN[I1L]K\b", 1.0, regex=True, absent=-1.0),
        Cue("Tempat/Tgl Lahir", 1.4),
        Cue("Gol. Darah", 1.2),
        Cue("Status Perkawinan", 1.4),
        Cue("Kewarganegaraan", 0.8),
        Cue("Berlaku Hingga", 1.4),
        Cue("Kel/Desa", 1.2),
        Cue("Kecamatan", 0.4),
        Cue("Agama", 0.4),
        # What it says is told by itself where a small photograph leaves no label readable.
        Cue(_WITHOUT_LABELS, 4.0, "lines", regex=True),
        Cue("Kartu Tanda Penduduk", -0.6),
        # The card of before (PP 37/2007): its name as a title, an official who signs it, a validity
        # of five years. The electronic one has none of them (Perpres 26/2009) but on copies that
        # an office certifies.
        Cue("Kartu Tanda Penduduk", -3.0, "title"),
        Cue(
            r"TANDA PENDUDUK\b(?! ?ELEKTRONIK).*\b(?:CAMAT|LURAH|KEPALA|BUPATI|WALI ?KOTA|NIP)\b",
            -3.5,
            regex=True,
        ),
        Cue(r"^\W*(?:A\.? ?N\.? )?(?:CAMAT|KEPALA DINAS)\b", -2.5, "lines", regex=True),
        Cue(
            r"\b(?:HINGGA|S ?/ ?D|SAMPAI)\b\W{0,6}\d\d\W{1,3}\d\d\W{1,3}20(?:0\d|1[0-5])\b",
            -3.0,
            regex=True,
        ),
        Cue("Surat Pernyataan", -3.0),
        Cue("Kartu Keluarga", -3.5, "top"),
        Cue("Surat Izin Mengemudi", -4.0),
        Cue("Yang bertanda tangan di bawah ini", -4.0),
        Cue("Surat Keterangan", -3.0, "top"),
        Cue(
            "Pengganti Kartu Tanda Penduduk|Pengganti KTP|perekaman KTP|perekaman data"
            "|melakukan perekaman|Dinas Kependudukan dan Pencatatan Sipil",
            -3.0,
        ),
        Cue("Daftar Riwayat Hidup|Riwayat Hidup|Curriculum Vitae|Biodata", -5.0, "title"),
        *NOT_A_LETTER,
    ),
    max_pages=1,
    fields=(
        FieldSpec(
            "nik",
            parsers.nik,
            (
                Label(("NIK",), prior=0.97),
                Pattern(r"(?<!\d)(?P<value>[1-9][0-9OIlSBDZ]{15})(?!\d)", "lines", prior=0.85),
                Pattern(r"(?<!\d)(?P<value>(?:[0-9OIlSBDZ]\s?){16})(?!\d)", "lines", prior=0.75),
            ),
        ),
        FieldSpec("nama", parsers.person_name, (Label(("Nama", "Nama Lengkap"), lines=2),)),
        FieldSpec("tempat_lahir", parsers.birth_place, (BIRTH[0], _CUT, _BORN)),
        FieldSpec("tanggal_lahir", parsers.birth_date, (BIRTH[0], _CUT, _BORN)),
        FieldSpec("jenis_kelamin", parsers.gender, (Label(("Jenis Kelamin",)), _SEX)),
        FieldSpec("alamat", parsers.address, (Label(("Alamat",), lines=3),)),
        FieldSpec("rt_rw", parsers.rt_rw, (Label(("RT/RW", "RT RW", "RT"), prior=0.95),)),
        FieldSpec(
            "kel_desa",
            parsers.place_name,
            (Label(("Kel/Desa", "Kel./Desa", "Kelurahan/Desa", "Kelurahan", "Desa")),),
        ),
        FieldSpec("kecamatan", parsers.district, (Label(("Kecamatan", "Kec")),)),
        FieldSpec(
            "kabupaten_kota",
            parsers.regency,
            (
                LineAt(
                    r"\W*(?P<value>(?:KABUPATEN|KAB\b\.?|KOTA)\s*.{3,40})", within=6, prior=0.95
                ),
                LineAt(
                    r"\W*(?P<value>[A-Z][A-Z .]{3,40})",
                    place="below",
                    anchor=r"(?:PROVINSI){e<=2}",
                    within=1,
                    prior=0.8,
                ),
            ),
        ),
        FieldSpec(
            "provinsi",
            parsers.province,
            (
                LineAt(r"\W*(?:PROVINSI){e<=2}\s*(?P<value>\S.{2,40})", within=5, prior=0.95),
                Pattern(r"(?:PROVINSI){e<=1}\s+(?P<value>[A-Z][A-Z ]{3,30})", "lines", prior=0.8),
            ),
        ),
        FieldSpec(
            "berlaku_hingga",
            parsers.date_or_lifelong,
            (
                Label(("Berlaku Hingga", "Berlaku s/d")),
                Pattern(r"(?P<value>(?:SEUMUR\s?HIDUP){e<=2})", prior=0.8),
            ),
        ),
    ),
)
