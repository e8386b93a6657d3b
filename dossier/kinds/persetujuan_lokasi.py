"""Consent of a kabupaten or kota to the place of production.

Permit or principle of location, plan of the town, and what took their place (KKPR, PP 21/2021).
"""

from __future__ import annotations

from dossier import parsers
from dossier.declaration import Cue, FieldSpec, Kind, Label, LineAt, Pattern
from dossier.labels import spelt
from dossier.permit import COMPANY, NOT_A_CERTIFICATE
from dossier.phrases import LETTER_DATE, LETTER_NUMBER
from dossier.whereabouts import address_after

_OFFICE = (
    r"(?:DINAS|BADAN|KANTOR|BAGIAN|SEKRETARIAT|KELURAHAN|DESA|KAMPUNG|KEMENTERIAN"
    r"|KECAMATAN(?![^\n]*\n\W*(?:KANTOR )?(?:KELURAHAN|DESA|KAMPUNG)\b))\b[A-Z ,.&/\-]{3,90}"
)
_GOES_ON = (
    r"(?:(?<=\b(?:DAN|SATU|TERPADU|PELAYANAN|PENATAAN|TATA|PEKERJAAN|PENANAMAN|PERENCANAAN"
    r"|PEMBANGUNAN|UMUM|MODAL|PENELITIAN))"
    r"\n(?!I[ZJ]IN\b|SURAT\b|PERSETUJUAN\b|NOMOR\b|KETERANGAN\b|REKOMENDASI\b|KEPUTUSAN\b)"
    r"[A-Z ,&\-]{3,50}"
    r"|\n(?:DAN\s|RAKYAT\b|PINTU\b|SATU\s+PINTU|TERPADU\b|RUANG\b|PERIZINAN\b|PERMUKIMAN\b)"
    r"[A-Z ,&\-]{0,40})"
)
_OF_OTHER_THINGS = (
    r"(?! (?:BANGUNAN|PENDAFTARAN|TEKNIS|LINGKUNGAN|PENERBITAN|DENAH|IKLAN|KREDIT|PERUBAHAN)\b)"
)

CONSENT_TO_A_PLACE = (
    r"\A[\s\S]{0,60}?\b(?:PEMERINTAH(?:AN)?|KABUPATEN|KOTA|DINAS|KECAMATAN|KELURAHAN|DESA)\b[\s\S]*?"
    r"^\W*(?P<shown>(?:SURAT )?PERSETUJUAN (?:ATAS |PENGGUNAAN |PEMAKAIAN |PENEMPATAN |PEMBUKAAN )?"
    r"(?:LETAK|TEMPAT|LOKASI|LAHAN)"
    r"(?: (?:USAHA|KEGIATAN|PRODUKSI|KERJA|PEMBUATAN)\b[A-Z ]{0,40})?)\W*$"
)
"""Title of an office's consent to a place, under its head: who owns one lets or lends it."""

_ON_LAND = (
    r"\b(?:tanah|lahan|lokasi|usaha|bangunan|sarana|kegiatan|pabrik|pendirian|pembangunan"
    r"|tempat\s+(?:usaha|produksi|pembuatan|pengolahan))\b"
    r"(?:(?!tinggal|alamat)[^.;:]){0,80}?\b(?:di|pada)"
)
"""``atas tanah seluas 600 m2 di ...``, ``rencana tempat usaha CV JAYA di ...``."""

_UNDER_TITLE = LineAt(
    r"\W*(?P<value>\d{12,20})\W*",
    place="below",
    anchor=r"\b(?:PERSETUJUAN|KESESUAIAN|KEGIATAN|RUANG|LOKASI|BERUSAHA)\W*$",
    within=1,
    prior=0.85,
)
"""The number that the system of the licences gives, digits only and without a label."""

KIND = Kind(
    type="persetujuan_lokasi",
    name="Persetujuan lokasi",
    expected=0.93,
    again=0.05,
    cues=(
        Cue(
            "Persetujuan Lokasi|Izin Lokasi|Ijin Lokasi|Persetujuan Prinsip|Izin Prinsip"
            "|Rencana Kota|Keterangan Rencana Kota|Surat Keterangan Rencana Kota"
            "|Kesesuaian Tata Ruang|Surat Keterangan Kesesuaian|Keterangan Tata Ruang"
            "|Rekomendasi Tata Ruang|Informasi Tata Ruang|Izin Pemanfaatan Ruang"
            "|Persetujuan Pemanfaatan Ruang|Kesesuaian Kegiatan Pemanfaatan Ruang"
            "|Persetujuan Kesesuaian|Konfirmasi Kesesuaian|Advice Planning|Rekomendasi Lokasi"
            "|Keterangan Lokasi|Izin Peruntukan Penggunaan Tanah|Persetujuan Tempat Usaha",
            3.6,
            "title",
            also=r"\b(?:I[ZJ]IN|PERSETUJUAN|REKOMENDASI|KETERANGAN|KESESUAIAN|INFORMASI|PERNYATAAN)\b"
            r".{0,40}\b(?:LOKASI|RUANG|RENCANA KOTA|PERUNTUKAN)\b",
        ),
        Cue(
            rf"^\W*(HAL|PERIHAL|TENTANG)\b[\s\S]{{0,16}}?(PERSETUJUAN{_OF_OTHER_THINGS}"
            r"|I[ZJ]IN (LOKASI|PRINSIP)|KESESUAIAN|"
            r"REKOMENDASI (TATA RUANG|LOKASI)|PEMANFAATAN RUANG|(INFORMASI|KETERANGAN|SARAN|"
            r"PERTIMBANGAN|TELAAHAN?) [A-Z ]{0,20}(RUANG|LOKASI|PERUNTUKAN|RENCANA KOTA))",
            3.2,
            "top",
            regex=True,
        ),
        Cue(CONSENT_TO_A_PLACE, 3.6, "top", regex=True),
        # Offices consent to much else.
        Cue(
            "lokasi|tata ruang|pemanfaatan ruang|peruntukan|rencana kota|tempat usaha"
            "|letak usaha|persetujuan pemakaian tempat|persetujuan penggunaan tempat",
            0.0,
            absent=-2.5,
        ),
        Cue(
            r"^\W*(TENTANG\W*)?(PEMBERIAN )?(PERSETUJUAN|I[ZJ]IN) (LOKASI|PRINSIP|PEMANFAATAN)",
            2.5,
            "top",
            regex=True,
        ),
        Cue(r"DIBERIKAN (PERSETUJUAN|IZIN LOKASI)|PERSETUJUAN LOKASI|IZIN LOKASI", 1.0, regex=True),
        Cue("tata ruang|pemanfaatan ruang|rencana kota", 1.0),
        Cue("Peruntukan", 1.0),
        Cue("peninjauan lapangan|rencana tata ruang wilayah|RTRW", 0.6),
        Cue(r"\b(?:SETUJU|MENYETUJUI|DISETUJUI)\b.{0,40}\bLOKASI\b", 1.0, regex=True),
        Cue("Garis Sempadan|Koefisien Dasar Bangunan", 0.8),
        Cue(r"\bLUAS\b", 0.4, regex=True),
        Cue("Izin Mendirikan Bangunan|Izin Gangguan|Surat Izin Gangguan", -3.5, "title"),
        Cue("Balai Besar|Balai POM|Dinas Kesehatan", -2.5, "top"),
        Cue("Pemegang Hak|Kantor Pertanahan", -2.5),
        *NOT_A_CERTIFICATE,
    ),
    continuation=(
        Cue("tata ruang|pemanfaatan ruang", 1.2),
        Cue("Peruntukan", 0.8),
        Cue("persetujuan ini|izin lokasi|keputusan ini", 1.2),
        Cue("koordinat|Garis Bujur|Garis Lintang", 1.2),
        Cue(r"^\W*LAMPIRAN\b", 0.8, "top", regex=True),
        Cue(r"\bN[I1]P\b", 0.6, regex=True),
    ),
    max_pages=10,
    variants=(
        ("pkkpr", "Persetujuan Kesesuaian Kegiatan"),
        ("kkpr", "Konfirmasi Kesesuaian Kegiatan"),
        ("keterangan_rencana_kota", "Garis Sempadan"),
        ("izin_lokasi", "lokasi"),
    ),
    fields=(
        FieldSpec("nomor", parsers.letter_number, (*LETTER_NUMBER, _UNDER_TITLE)),
        FieldSpec("tanggal", parsers.date, LETTER_DATE),
        FieldSpec(
            "instansi",
            parsers.issuer,
            (
                Pattern(
                    rf"\A(?:.*\n){{0,4}}?\W*(?:(?-i:[A-Z0-9]{{1,2}})\W+)?(?-i:(?P<value>{_OFFICE}{_GOES_ON}?))(?=\W*\n)",
                    text="lines",
                    prior=0.95,
                ),
                LineAt(rf"\W*(?-i:(?P<value>{_OFFICE}))\W*", within=6, prior=0.85),
                LineAt(  # who signs, where the head names the state only
                    rf"\W*(?-i:KEPALA\s+(?P<value>{_OFFICE}))\W*", place="tail", within=8, prior=0.7
                ),
                Pattern(  # where the head names the state only, and a sentence who consents
                    r"(?-i:\b(?P<value>(?:Pemerintah\s+(?:Kabupaten|Kota|Provinsi)|Bupati|Wali\s?[Kk]ota)"
                    r"(?:\s+[A-Z][a-z]+){1,3}))\s+(?:dengan\s+ini\s+)?(?:telah\s+)?"
                    r"(?:menerbitkan|memberikan|menyetujui|menetapkan|menerangkan)\b",
                    prior=0.8,
                ),
                LineAt(
                    r"\W*(?-i:(?P<value>(?!PEMERINTAH REPUBLIK)"
                    r"(?:BUPATI|WALI\s?KOTA|PEMERINTAH|CAMAT)\b[A-Z ]{3,40}))\W*",
                    within=6,
                    prior=0.6,
                ),
            ),
            key=False,
        ),
        COMPANY,
        FieldSpec(
            "alamat",
            parsers.address,
            (
                Label(
                    spelt(
                        "{Lokasi|Letak|Alamat|Letak/Lokasi|Lokasi/Alamat|Alamat/Lokasi}"
                        " {Tanah|Lahan|Kegiatan|Usaha|Lokasi|Tempat Usaha|Lokasi Usaha|Bidang Tanah"
                        "|yang dimohon|yang disetujui|Persil|Bangunan|Produksi|Kegiatan Usaha}",
                        "{Lokasi|Letak|Terletak di|Berlokasi di}",
                        "Alamat {Tanah|Lahan} yang dimohon",
                    ),
                    lines=4,
                    prior=0.96,
                ),
                address_after(r"terletak|berlokasi|lokasi(?:nya)?|letak(?:nya)?", 0.88),
                Label(("Jalan", "Nama Jalan", "Jalan/Gang"), lines=2, colon=True, prior=0.9),
                address_after(_ON_LAND, 0.84),
                Label(("Alamat",), lines=3, prior=0.85, occurrence=-1),
                Label(
                    spelt("Alamat {Perusahaan|Badan Usaha|Sarana|Tempat Produksi}"),
                    lines=3,
                    prior=0.83,
                ),
                address_after(r"beralamat(?:kan)?|bertempat|alamat", 0.75),
            ),
        ),
    ),
)
