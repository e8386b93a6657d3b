"""Certificate of domicile of a Lurah, Kepala Desa or Camat; each town words it in its own way."""

from __future__ import annotations

from dataclasses import replace

from dossier import parsers
from dossier.companies import HEADS_OF_COMPANIES
from dossier.declaration import Cue, FieldSpec, Kind, Label, LineAt
from dossier.labels import spelt
from dossier.permit import COMPANY, NOT_A_CERTIFICATE, RESPONSIBLE, valid_until
from dossier.persons import person_after
from dossier.phrases import COMPANY as COMPANY_FORM
from dossier.phrases import LETTER_DATE, LETTER_NUMBER
from dossier.whereabouts import STREET, address_after

_STANDS = (
    r"(?:dengan\s+alamat|berdomisili|berkantor|berkedudukan|berlokasi|terletak|tempat|membuka"
    r"|kegiatan|mempunyai|memiliki)"
)

_NO_STREET = r"(?!\s+(?:di\s+)?(?:wilayah\s+)?(?:kelurahan|desa|kampung|kecamatan)\b)"
"""Within whose bounds it stands is said before where that is."""

_HEADS = r"LURAH|CAMAT|KEPALA (?:DESA|KAMPUNG|KELURAHAN)|PETINGGI|PENGHULU"
"""Who heads a place, in East Kalimantan."""

_OF_THE_BUSINESS = Label(
    (),
    lines=3,
    prior=0.94,
    after=spelt(
        "{Data|Identitas|Keterangan|} {Tempat Usaha|Usaha|Perusahaan|Badan Usaha|Badan Hukum}"
    ),
    alone=True,
)
"""In a panel of its own, under or beside that of the person; its heading says whose it is."""

KIND = Kind(
    type="domisili",
    name="Surat keterangan domisili",
    expected=0.9,
    again=0.05,
    cues=(
        Cue(
            "Surat Keterangan Domisili|Keterangan Domisili|Surat Keterangan Tempat Usaha"
            "|Surat Keterangan Berdomisili|Surat Domisili|Surat Keterangan Tempat Kedudukan"
            "|Surat Keterangan Kedudukan|Surat Keterangan Berusaha|Surat Keterangan Lokasi Usaha",
            4.0,
            "title",
            absent=-2.0,
        ),
        # A statement of a trade is one where it says that the trade has its seat there.
        Cue(
            r"SURAT KETERANGAN (?:MEMILIKI |MEMPUNYAI )?USAHA\b.*\bBER(?:DOMISILI|KEDUDUKAN)",
            4.0,
            regex=True,
        ),
        # Whatever it is called: the head of a place says where a business is.
        Cue(
            rf"\A(?=(?>[\s\S]*?\b(?:{_HEADS})\b))(?=(?>[\s\S]*?\b(?:MENERANGKAN|KETERANGAN)\b))[\s\S]*?"
            r"\b(?P<shown>(?:PERUSAHAAN|BADAN USAHA|USAHA|PT|CV|UD|KOPERASI|TOKO"
            r"|PABRIK)\b[\s\S]{0,240}?"
            r"\b(?:BER(?:DOMISILI|KEDUDUKAN|ALAMAT|LOKASI|KANTOR|TEMPAT|ADA|USAHA|OPERASI)|TERLETAK"
            r"|(?:MEMPUNYAI|MEMILIKI|MEMBUKA|MENJALANKAN)[A-Z ]{0,20}(?:USAHA|KEGIATAN|KANTOR)))\b",
            4.2,
            "lines",
            regex=True,
        ),
        Cue("domisili", 0.8, absent=-1.0),
        Cue(r"\b(KELURAHAN|DESA|KECAMATAN)\b", 0.6, "top", regex=True),
        Cue(rf"\b(?:{_HEADS})\b", 0.6, regex=True),
        Cue("menerangkan", 0.5),
        Cue("Surat Keterangan Tanah|Keterangan Rencana Kota", -3.0, "title"),
        Cue("sebidang tanah|menguasai tanah|batas-batas", -2.0),
        *NOT_A_CERTIFICATE,
    ),
    continuation=(
        Cue("surat keterangan ini", 1.0),
        Cue("domisili", 0.8),
        Cue(rf"\b(?:{_HEADS})\b", 1.0, regex=True),
    ),
    max_pages=2,
    variants=(("skdu", "Domisili"),),
    fields=(
        FieldSpec("nomor", parsers.letter_number, LETTER_NUMBER),
        FieldSpec("tanggal", parsers.date, LETTER_DATE),
        FieldSpec(
            "nama",
            parsers.responsible_person,
            (
                # The first name is that of the official, whom ``menerangkan bahwa`` follows.
                Label(
                    ("Nama", "Nama Lengkap", "Nama Pemohon"),
                    lines=2,
                    prior=0.95,
                    after=("menerangkan", "dengan ini menyatakan", "memberikan keterangan"),
                ),
                # Beside paragraphs that say the rest: ``Diberikan kepada | AMIR, pemilik``.
                Label(
                    spelt(
                        "{Diberikan|Diterbitkan|Ditujukan} {kepada|untuk}",
                        "{Orang|Pihak|} yang {Diterangkan|Bersangkutan|Dimaksud}",
                        "{Nama|} Pemohon",
                        "{Atas Nama|Pemegang}",
                    ),
                    lines=2,
                    prior=0.92,
                ),
                *RESPONSIBLE,
                # Under the business, with the office: ``a.n. AMIR, Pemilik``.
                LineAt(
                    r"\W*a\.?\s?n\.?\s+(?P<value>(?-i:[A-Z])[A-Za-z.,'\u2019 \-]{2,60}?)"
                    rf",?\s+(?:{HEADS_OF_COMPANIES})\W*",
                    within=24,
                    prior=0.9,
                ),
                person_after(r"menerangkan\s+(?:dengan\s+sebenarnya\s+)?bahwa", 0.85),
            ),
        ),
        replace(COMPANY, locators=(*COMPANY.locators, replace(_OF_THE_BUSINESS, names=("Nama",)))),
        FieldSpec(
            "alamat",
            parsers.address,
            (
                replace(_OF_THE_BUSINESS, names=("Alamat", "Lokasi", "Letak")),
                Label(
                    spelt(
                        "{Alamat|Lokasi|Tempat|Alamat/Lokasi|Letak|Kedudukan|Domisili}"
                        " {Lengkap|Tempat|Kegiatan|}"
                        " {Usaha|Perusahaan|Badan Usaha|Kantor|Sarana|Produksi|Domisili|Koperasi"
                        "|Kantor dan Pabrik|Kantor/Usaha}",
                        "Tempat {Kedudukan|Domisili|Berusaha}",
                        "Alamat {Tempat|} Kedudukan",
                        "Letak",
                        "Domisili",
                        "Alamat {Domisili|Kantor/Tempat} {Usaha|Perusahaan}",
                        "{Alamat/Lokasi|Lokasi/Alamat|Lokasi}",
                        "{Berdomisili|Berkedudukan|Bertempat|Berlokasi|Terletak|Beralamat} di",
                    ),
                    lines=3,
                    prior=0.96,
                ),
                Label(("Kedudukan", "Berkedudukan"), lines=3, colon=True, prior=0.94),
                # Under the business or who answers for it, with no label of its own.
                LineAt(
                    rf"\W*(?P<value>{STREET}.{{8,140}})",
                    place="below",
                    anchor=rf"^\W*(?:(?:{COMPANY_FORM})[ .\"]+\S|a\.?\s?n\.\s"
                    rf"|(?:{HEADS_OF_COMPANIES})\b)(?!.*\bdengan\b)",
                    within=2,
                    prior=0.92,
                    lines=4,
                ),
                # Of what is said of person and business, the business comes last.
                replace(address_after(rf"{_STANDS}(?:\s+usaha)?{_NO_STREET}", 0.88), occurrence=-1),
                replace(address_after(rf"{_STANDS}(?:\s+usaha)?", 0.78), occurrence=-1),
                replace(
                    address_after(r"beralamat(?:kan)?|bertempat|alamat", 0.8, inside=True),
                    occurrence=-1,
                ),
                Label(("Alamat",), lines=3, colon=True, prior=0.84, occurrence=-1, inside=True),
                Label(
                    ("Alamat",), lines=3, open_ended=True, prior=0.75, occurrence=-1, inside=True
                ),
            ),
        ),
        valid_until(usual=0.75),
    ),
)
