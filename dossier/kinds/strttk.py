"""STRTTK, a pharmacy technician's registration (Permenkes 889/2011, Formulir 5; UU 17/2023)."""

from __future__ import annotations

from dossier import parsers
from dossier.days import BORN, UNTIL
from dossier.declaration import Cue, FieldSpec, Kind, Label, LineAt, Pattern
from dossier.labels import spelt
from dossier.persons import BIRTH
from dossier.phrases import (
    DATE,
    ISSUED_WHEN,
    PLACE_AND_DATE,
    PROVINCE,
    STRTTK_LABELS,
    STRTTK_NUMBER,
    TECHNICIAN_NAME,
    issued_on,
)

_AREA = r"(?:PROVINSI|PROPINSI|PROV\.?|KOTA|KABUPATEN|KAB\.?)"
"""What an office's district is called in its letterhead."""

KIND = Kind(
    type="strttk",
    name="STRTTK",
    expected=0.96,
    again=0.2,
    cues=(
        # Assistants of pharmacists were registered so before 2009 (Kepmenkes 679/2003).
        Cue(
            "Surat Tanda Registrasi Tenaga Teknis Kefarmasian|Surat Izin Asisten Apoteker",
            3.5,
            "title",
        ),
        Cue("Surat Tanda Registrasi", 2.0, "title"),
        # The council of all professions names this one in a line of its form.
        Cue(
            r"\A(?>.*?SURAT TANDA REGISTRASI\b).*?"
            r"\b(?:PROFESI|KOMPETENSI|JENIS TENAGA|SEBAGAI|KUALIFIKASI)\b.{0,20}?"
            r"\b(?:TENAGA (?:TEKNIS|VOKASI) (?:KE)?FARMASI|AHLI MADYA FARMASI|ASISTEN APOTEKER)",
            2.0,
            regex=True,
        ),
        Cue("Surat Tanda Registrasi Tenaga Teknis Kefarmasian", 0.6),
        Cue(r"\d{8} ?/ ?STRTTK", 1.2, regex=True),
        Cue("STRTTK", 0.6, "top"),
        Cue("Berlaku sampai", 0.7),
        Cue("Tempat/Tanggal Lahir", 0.6),
        Cue("Ijazah", 0.4),
        Cue("Lulusan", 0.4),
        Cue("Nomor registrasi", 0.6),
        Cue("Konsil", 0.4, "top"),
        Cue("Surat Pernyataan", -4.0, "title"),
        Cue("Surat Tanda Registrasi Apoteker", -4.0),
        Cue(r"\A(?!.*STR ?-?TTK).*\bSTRA\b", -4.0, regex=True),
        # The council's form is one for all professions.
        Cue(
            r"\b(?:PROFESI|KOMPETENSI|PROFESSION|JENIS TENAGA)\b.{0,30}?\b(?:APOTEKER|PHARMACIST"
            r"|DOKTER|PERAWAT|NERS|BIDAN|NUTRISIONIS|PSIKOLOG|SANITA|ANALIS|RADIOGRAFER)",
            -4.0,
            regex=True,
        ),
        Cue(r"FARMASI|KEFARMASIAN|STR ?-?TTK|\bFARM\b|PHARMAC", 0.0, regex=True, absent=-2.0),
        Cue("Surat Izin Praktik", -4.0, "title"),
        Cue("Surat Izin Kerja", -4.0, "title"),
        Cue("Surat Pengangkatan", -4.0, "title"),
        Cue("Surat Keputusan", -2.0, "title"),
        Cue("Rekomendasi", -3.0, "top"),
        Cue(
            r"^\W*(?:(?:HAL|PERIHAL)\b[^\n]{0,6})?(?:SURAT |FORMULIR )?PERMOHONAN\b",
            -3.0,
            "top",
            regex=True,
        ),
        Cue("Kepada Yth", -2.0),
    ),
    continuation=(
        Cue("Tenaga Teknis Kefarmasian", 0.4),
        Cue("Ketentuan", 0.4, "top"),
    ),
    max_pages=2,
    fields=(
        FieldSpec(
            "nomor",
            parsers.strttk_number,
            (
                Pattern(rf"(?P<value>{STRTTK_NUMBER})", "lines", prior=0.97),
                Pattern(rf"(?P<value>{STRTTK_NUMBER})", "flow", prior=0.93),
                Label(("Nomor", *STRTTK_LABELS, "No"), prior=0.9),
                LineAt(
                    r"\W*(?:STR\s+)?(?:nomor|no)\b[\s.:;]*"
                    r"(?P<value>[A-Z0-9][A-Z0-9./ \-]{7,40}?)\W*",
                    within=14,
                    prior=0.8,
                ),
            ),
        ),
        FieldSpec(
            "nama",
            parsers.person_name,
            (
                Label(("Nama", "Nama Lengkap"), lines=2, colon=True),
                Label(("Nama", "Nama Lengkap"), lines=2, prior=0.9),
                Label(("Name", "Full Name"), lines=2, colon=True, prior=0.9),
                Label(
                    (*spelt("Nama {Lengkap|} {Pemegang|Pemilik}"), *TECHNICIAN_NAME),
                    lines=2,
                    prior=0.9,
                ),
                Label(spelt("Diberikan kepada", "Kepada"), below=True, lines=1, prior=0.75),
                Label(("Atas nama", "Kepada", "Diberikan kepada", "Bahwa"), prior=0.87),
                Pattern(
                    r"(?:diberikan\s+kepada|kepada)\s*:?\s*(?P<value>[A-Z][A-Za-z.,' ]{3,50}?)"
                    r"\s*(?=tempat|(?:di|ke)?lahir|,\s*(?:di|ke)?lahir|jenis|nomor|no\b)",
                    prior=0.8,
                ),
                Pattern(
                    r"(?:bahwa|kepada|saudar[ai]|sdri?\.?|nama|a\.\s?n\.)\s*:?\s*"
                    r"(?P<value>(?-i:[A-Z])[A-Za-z.,' \-]{2,50}?)"
                    r"\s*,?\s*(?=\b(?:yang\s+)?(?:(?:di|ke)?lahir(?:kan|an)?\b|(?:jenis\s+)?kelamin|pemegang"
                    r"|lulusan|ijazah|berijazah|pendidikan|NIK\b|laki|perempuan|wanita\b|pria\b)|tempat\W{0,5}(?:tanggal|tgl)|\()",
                    prior=0.8,
                ),
                LineAt(  # over the line that says where and when
                    r"(?P<value>[A-Z][A-Za-z.,' \-]{3,60})",
                    place="above",
                    anchor=r"^\W*(?:di|ke)?lahir(?:kan)?\s+di\s+[A-Z]",
                    within=1,
                    prior=0.85,
                ),
                LineAt(
                    r"(?P<value>[A-Z][A-Za-z.,' \-]{3,60})",
                    place="below",
                    anchor=r"(?:diberikan kepada){e<=3}|\b(?:kepada|bahwa)\W*$",
                    within=2,
                    prior=0.75,
                ),
            ),
        ),
        FieldSpec(
            "tempat_lahir",
            parsers.birth_place,
            (
                *BIRTH,
                Label(("Tempat Lahir", "Dilahirkan di", "Lahir di"), prior=0.97),
                Label(("Place of Birth", "Birth Place"), colon=True, prior=0.9),
            ),
        ),
        FieldSpec(
            "tanggal_lahir",
            parsers.birth_date,
            (
                *BIRTH,
                Label(("Tanggal Lahir", "Tgl Lahir"), prior=0.97),
                Label(("Date of Birth", "Birth Date"), colon=True, prior=0.9),
                Label(
                    ("Pada tanggal", "Tanggal", "Tgl"),
                    after=("dilahirkan di", "lahir di", "tempat lahir", "tempat kelahiran"),
                    prior=0.8,
                ),
            ),
        ),
        FieldSpec(
            "jenis_kelamin",
            parsers.gender,
            (
                Label(("Jenis Kelamin", "Kelamin")),
                Label(
                    spelt("{Laki-laki|Pria} / {Perempuan|Wanita}", "Perempuan / Laki-laki", "L/P"),
                    prior=0.9,
                ),
                Pattern(  # behind both of them, of which nothing is crossed out
                    r"\b(?:laki\s?-\s?laki|pria)\s?/\s?(?:perempuan|wanita)\W+"
                    r"(?P<value>laki\s?-\s?laki|perempuan|wanita|pria)(?!\s?/)",
                    prior=0.9,
                ),
                Pattern(r"(?P<value>laki\s?-\s?laki|perempuan|wanita|pria)", prior=0.8),
            ),
            usual=0.85,
        ),
        FieldSpec(
            "penerbit",
            parsers.issuer,
            (
                LineAt(
                    r"\W*(?P<value>(?:DINAS (?:KESEHATAN|PENANAMAN MODAL)|KANTOR WILAYAH).{0,60})",
                    within=7,
                    prior=0.9,
                ),
                # Councils stand under the ministry, and issue; that of a profession under that of
                # all of them.
                LineAt(
                    r"\W*(?P<value>(?-i:KONSIL|KOMITE|MAJELIS)\s+(?!TENAGA\s+KESEHATAN\b).{3,60})",
                    within=7,
                    prior=0.9,
                ),
                LineAt(r"\W*(?P<value>(?-i:KONSIL|KOMITE|MAJELIS).{0,60})", within=7, prior=0.88),
                LineAt(r"\W*(?P<value>(?:KONSIL|KOMITE|MAJELIS).{0,60})", within=7, prior=0.8),
                LineAt(
                    r"\W*(?P<value>(?:KEMENTERIAN|MENTERI) KESEHATAN.{0,60})", within=7, prior=0.83
                ),
                Pattern(  # a name over two lines of the letterhead
                    r"\A(?:.*\n){0,5}?\W*(?-i:(?P<value>DINAS KESEHATAN(?:\s*\n\W*"
                    rf"{_AREA} | {_AREA}\s*\n\W*"
                    r"| (?:PROVINSI|PROPINSI|PROV\.?) KALIMANTAN\s*\n\W*)[A-Z ]{3,40}))(?=\W*\n)",
                    text="lines",
                    prior=0.94,
                ),
                Pattern(
                    r"ditandatangani\s+(?:secara\s+elektronik\s+)?oleh\s+:?\s*(?:ketua\s+)?"
                    r"(?P<value>(?:konsil|komite|majelis)(?: +(?-i:[A-Z][A-Za-z]+)){1,4})(?=\W|$)",
                    text="lines",
                    prior=0.9,
                ),
                # Where no letterhead is read, the one who signs says for whom.
                Pattern(
                    rf"(?:kepala|ketua|sekretaris) +(?P<value>dinas +kesehatan(?: +{PROVINCE})?"
                    r"|konsil(?: +(?-i:[A-Z][a-z]+|[A-Z]{3,})){1,3})",
                    text="lines",
                    prior=0.6,
                    occurrence=-1,
                ),
            ),
            key=False,
        ),
        FieldSpec(
            "tanggal_terbit",
            parsers.date,
            (
                Label(
                    spelt(
                        "{Tanggal|Tgl|Tgl.} {Terbit|Penerbitan|Diterbitkan|Ditetapkan|Registrasi}",
                        "{Diterbitkan|Ditetapkan|Dikeluarkan|Diberikan} {pada|} {tanggal|tgl|}",
                        "Berlaku {sejak|mulai} {tanggal|}",
                        "{Mulai berlaku|Didaftar} {tanggal|}",
                        "{Terdaftar|Didaftar|Didaftarkan} {sejak|mulai|pada} {tanggal|}",
                    ),
                    prior=0.96,
                ),
                LineAt(
                    PLACE_AND_DATE, place="tail", within=16, prior=0.94, unless=BORN, not_under=BORN
                ),
                Label(spelt("Date of {Issue|Registration}", "Issued on"), colon=True, prior=0.9),
                issued_on(0.93),
                *ISSUED_WHEN,
                Label(("Pada tanggal", "Tanggal", "Tgl"), colon=True, prior=0.85, occurrence=-1),
                Pattern(rf"pada\s+tanggal\s*:?\s*(?P<value>{DATE})", prior=0.8, occurrence=-1),
            ),
        ),
        FieldSpec(
            "berlaku_sampai",
            parsers.date_or_lifelong,
            (
                Label(
                    spelt(
                        "{Masa|Tanggal|} berlaku {sampai|sampai dengan|s/d|s.d.|hingga} {tanggal|}",
                        "Masa berlaku",
                        "{Tanggal|Tgl|} {Berakhir|Kedaluwarsa|Kadaluarsa|Akhir Berlaku}",
                        "{Berakhir|Habis berlaku|Habis masa berlaku} {tanggal|pada tanggal|pada|}",
                    ),
                    prior=0.96,
                ),
                Pattern(
                    rf"masa\s+(?:registrasi|laku)\b\W{{0,4}}{DATE}\s*(?:s\s?[/.]?\s?d\.?|sampai(?:\s+dengan)?"
                    rf"|hingga|[-\u2013])\s*(?:tanggal\s*)?(?P<value>{DATE}|seumur\s+hidup)",
                    prior=0.96,
                ),
                Pattern(
                    r"masa\s+(?:registrasi|laku)\b\W{0,4}(?P<value>seumur\s+hidup)", prior=0.95
                ),
                Label(
                    spelt("Valid {until|thru|through|to}", "{Expiry Date|Date of Expiry}"),
                    prior=0.9,
                ),
                Label(spelt("{S/d|Hingga}", "Sampai {dengan|} {tanggal|tgl|}"), prior=0.85),
                Pattern(
                    rf"\b(?:dipakai|digunakan|dipergunakan|diakui|sah)\s{UNTIL}\s*(?:dengan\s+)?(?:pada\s+)?"
                    rf"(?:tanggal|tgl\.?)?\s*:?\s*(?P<value>{DATE}|seumur\s+hidup)",
                    prior=0.88,
                ),
                Pattern(
                    rf"berlaku\b[^.;]{{0,30}}?{DATE}\s*(?:s\s?[/.]?\s?d\.?|sampai(?:\s+dengan)?|hingga"
                    rf"|[-\u2013])\s*(?:tanggal\s*)?(?P<value>{DATE}|seumur\s+hidup)",
                    prior=0.98,
                ),
                Pattern(
                    rf"(?:wewenang|kewenangan|registrasi|terdaftar)\b.{{0,160}}?\bsampai\s+dengan\s+"
                    rf"(?:tanggal\s+)?(?P<value>{DATE})",
                    prior=0.8,
                ),
                Pattern(
                    rf"berlaku\b[^;:]{{0,120}}?\b{UNTIL}\s*(?:dengan\s+)?(?:pada\s+)?(?:tanggal|tgl\.?)?"
                    rf"\s*:?\s*(?P<value>{DATE}|seumur\s+hidup)",
                    prior=0.9,
                ),
                Pattern(
                    r"berlaku\s+(?:untuk\s+)?(?:selama\s+)?(?P<value>seumur\s+hidup)", prior=0.9
                ),
                Pattern(
                    r"(?:berakhir|habis)\s+(?:(?:masa\s+)?berlaku\w*\s+)?(?:pada\s+)?(?:tanggal|tgl\.?)?"
                    rf"\s*:?\s*(?P<value>{DATE})",
                    prior=0.88,
                ),
            ),
        ),
    ),
)
