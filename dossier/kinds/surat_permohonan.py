"""The application letter (SOP G.1, form U.1)."""

from __future__ import annotations

from dataclasses import replace

from dossier import parsers
from dossier.companies import COMPANY_AT_NAME, COMPANY_AT_ROLE, POSITION_OF_COMPANY
from dossier.declaration import Cue, FieldSpec, Kind, Label, LineAt, Pattern, Prose, Special
from dossier.dosage import DOSAGE_FORMS
from dossier.labels import spelt
from dossier.others import TO_ANOTHER_OFFICE, TO_THE_LICENCE_OFFICE
from dossier.persons import (
    BEFORE_REGISTRATION,
    BEGINS_A_SENTENCE,
    CAPITALISED,
    NIK,
    PERSON_BELOW,
    PERSON_IN_PROSE,
    POSITION,
    UNDER_SIGNATURE,
    person_after,
)
from dossier.phrases import (
    COMPANY_END,
    COMPANY_LABELS,
    COMPANY_NAME,
    LETTER_DATE,
    LETTER_NUMBER,
    LIES_AT,
    LIST_OF_REQUIREMENTS,
    NPWP_LABELS,
    ON_BEHALF,
    PRODUCTION_WORDS,
    ROLE_LABELS,
    company_after,
)
from dossier.statement import REGISTRATION
from dossier.whereabouts import LETTERHEAD_ADDRESS, STREET, address_after

_TECHNICIAN = (
    "Penanggung Jawab",
    "Tenaga Teknis Kefarmasian",
    "Data Penanggung Jawab",
    "Tenaga Teknis",
    "Tenaga Kefarmasian",
)

_NAMED = spelt("Nama", "Nama Lengkap", "Name", "Nama {Lengkap|} {dan|&} Gelar")

_COMPANY_GIVEN = ("Nama Perusahaan", "Nama Badan", "Nama Usaha", "Perusahaan :")
_ABOUT_THE_COMPANY = spelt(
    "{Data|Identitas|Keterangan|Profil} {Perusahaan|Badan Usaha|Usaha|Badan|Badan Hukum}"
)
"""Headings under which an address without more words is the company's."""

_APPLICANT = spelt(
    "Nama {Lengkap|} {Pemohon|Pengaju|Yang Mengajukan|yang bertanda tangan}",
    "Nama {Lengkap|} {Pemohon/|}{Direktur|Pimpinan|Pemilik|Ketua|Pengurus}"
    " {Perusahaan|Usaha|Badan Usaha|}",
    "Nama {Penanggung Jawab|Penanggungjawab} {Perusahaan|Usaha|Badan Usaha|Badan}",
    "Nama{/| / | dan }Jabatan",
)
_APPLICANT_PART = spelt("{Data|Identitas|Keterangan|} Pemohon", "{Data|Identitas} Pimpinan")
"""Headings under which the particulars of the applicant stand."""

_HEAD = spelt("{Pimpinan|Direktur|Pemilik} {Perusahaan|Usaha|Badan Usaha}", "Pemohon")
_BOTH = (
    "Alamat {Kantor|Perusahaan|Usaha} {dan|&|/|sekaligus} {Tempat|Lokasi|Sarana|}"
    " {Produksi|Pabrik}",
)
"""One address for both."""

_OFFICE = spelt(
    "{Alamat|Kedudukan|Domisili|Tempat Kedudukan} {Kantor|Perusahaan|Badan Usaha|Badan|Badan Hukum}"
    " {Pusat|}",
    "Alamat Kantor {Perusahaan|Pusat}",
    "Alamat {Usaha|Surat|Surat Menyurat|Korespondensi}",
    "{Kantor/Domisili|Office|Head Office}",
    "{Alamat|} {Sekretariat|Kantor/Sekretariat}",
    *_BOTH,
    "Tempat Kedudukan",
)
_SITE = spelt(
    "{Alamat|Lokasi|Letak|Tempat|Kedudukan}"
    " {Tempat|Lokasi|Sarana|Fasilitas|Bangunan|Unit|Kegiatan|}"
    " {Produksi|Pembuatan|Pabrik|Pengolahan}",
    "{Alamat|Lokasi|Kedudukan} {Tempat Usaha|Usaha/Produksi|Pabrik/Produksi|Industri}",
    "{Lokasi|Letak} {Usaha|Kegiatan|Industri|Sarana}",
    "Tempat {Usaha/Produksi|Pembuatan Obat Tradisional|Pembuatan Jamu}",
    "{Alamat|Lokasi|} {Rumah|Gedung|Unit|Ruang|Bangunan|Fasilitas} {Produksi|Pengolahan}",
    "{Pabrik|Sarana Produksi|Alamat Lokasi|Alamat Gudang dan Produksi|Workshop|Factory}",
    *_BOTH,
)
_PRINTED = spelt(
    "{Tanggal|Tgl} {Cetak|Aju|Cetak/Aju|Cetak/Pengajuan|Diajukan|Dikirim|Kirim|Isi}",
)
"""What a program prints is signed on the day that it is printed."""

_TECHNICIAN_NAME = spelt(
    "{Nama|} {Penanggung Jawab|Penanggungjawab|Pn. Jawab|PJ} {Teknis|Produksi|Kefarmasian|(TTK)|}",
    "{Nama|} {Tenaga Teknis Kefarmasian|TTK} {Penanggung Jawab|}",
    "{Nama|} {Apoteker|Apoteker/TTK|TTK/Apoteker|Asisten Apoteker} {Penanggung Jawab|}",
    "Nama PJ Teknis",
    "Penanggung Jawab Teknis Kefarmasian",
    "Tenaga {Ahli|Teknis}",
)

KIND = Kind(
    type="surat_permohonan",
    name="Surat permohonan",
    expected=0.96,
    again=0.05,
    cues=(
        Cue("Permohonan Izin", 2.2, "top"),
        Cue("Surat Permohonan", 3.2, "title"),
        Cue("Formulir Permohonan", 2.4, "title"),
        Cue("Permohonan", 0.6, "top"),
        Cue(
            r"^\W*(?:H ?A ?L|PERIHAL|PERKARA|TENTANG)\b[\s\S]{0,12}?"
            r"(?:PERMOHONAN|PENGAJUAN|MOHON)\b(?!.{0,12}REKOMENDASI)",
            2.0,
            "top",
            regex=True,
        ),
        Cue("Pengajuan Izin|Penerbitan Izin|Permohonan Ijin|Mohon Izin", 1.6, "top"),
        Cue(
            r"\b(?:MOHON|MEMOHON|BERMOHON|DIMOHON|PERMOHONAN|MENGAJUKAN)\b[^.]{0,200}"
            r"\b(?:DIBERIKAN|DITERBITKAN|DITERBITKANNYA|MENERBITKAN|MEMPEROLEH|MENDAPATKAN|PENERBITAN)\b"
            r"[^.]{0,60}\bI[ZJ]IN",
            1.4,
            regex=True,
        ),
        Cue("UKOT|IKOT", 0.4),
        Cue("Bentuk Sediaan|Jenis Sediaan", 0.4),
        Cue("Penanggung Jawab Teknis|Tenaga Teknis Kefarmasian", 0.4),
        Cue(
            "mengajukan permohonan|mohon diberikan|memohon|bermohon|dimohonkan|kami mohon",
            1.6,
            absent=-0.8,
        ),
        Cue(r"\bYTH\b|FORMULIR|\bKEPADA\b|HORMAT", 0.4, regex=True, absent=-1.0),
        Cue("Izin Usaha Kecil Obat Tradisional", 0.8),
        Cue("Industri Kecil Obat Tradisional", 0.8),
        # What is applied for: this licence, by its name or its letters.
        Cue("Obat Tradisional|IUKOT|UKOT|IKOT|UMOT|jamu", 0.4, absent=-3.5),
        Cue(
            r"\b(?:PER)?I[ZJ]IN(?:AN)?\b|UKOT|IKOT|UMOT|SERTIFIKAT STANDAR",
            0.0,
            regex=True,
            absent=-2.5,
        ),
        Cue("Izin Mendirikan Bangunan|Izin Apotek|Izin Edar|Izin Gangguan", -6.0, "top"),
        Cue(TO_ANOTHER_OFFICE, -4.0, "lines", regex=True),
        Cue("Yang bertanda tangan di bawah ini", 0.8),
        Cue(TO_THE_LICENCE_OFFICE, 1.0, regex=True),
        Cue("Kepala Dinas Penanaman Modal", 0.6),
        Cue("DPMPTSP", 0.4),
        Cue("Kepada Yth", 0.4),
        Cue("Nama Pemohon", 0.8),
        Cue("Alamat Produksi", 0.5),
        Cue("Pemohon", 0.3),
        Cue("Surat Pernyataan", -3.0, "title"),
        # The office's own list of what is to be handed in.
        Cue(
            r"^\W*(?:DAFTAR |LEMBAR |FORMULIR )?(?:PERIKSA |PEMERIKSAAN )?"
            r"(?:SYARAT|PERSYARATAN|KELENGKAPAN|CHECK ?LIST)\b",
            -2.5,
            "top",
            regex=True,
        ),
        Cue("memberikan rekomendasi|merekomendasikan", -2.0),
        Cue("Pengawas Obat dan Makanan", -1.5, "title"),
        Cue("Permohonan Rekomendasi|Mohon Rekomendasi", -1.5, "top"),
        Cue("mengajukan permohonan rekomendasi|permohonan surat rekomendasi", -2.0),
        Cue("Surat Kuasa", -3.0, "title"),
        Cue("Berkas Permohonan|Map Permohonan|Dokumen Permohonan", -2.5, "title"),
        Cue(r"^\W*(?:SURAT PENGANTAR|TANDA TERIMA)\W*$", -3.0, "title", regex=True),
        # A letter that an office writes to the firm, not one to the office that licenses.
        Cue(
            rf"\A(?!.*{TO_THE_LICENCE_OFFICE}).{{0,60}}\bPEMERINTAH (?:PROVINSI|KOTA|KAB).*\bYTH\b",
            -3.5,
            regex=True,
        ),
        Cue("Kartu Keluarga", -3.0, "title"),
        Cue(r"\bN[I1]P\b", -1.0, regex=True),
        # The licence itself names the same things.
        Cue(r"\b(?:MEMBERIKAN|DIBERIKAN) I[ZJ]IN\b.{0,40}\bKEPADA\b", -4.0, regex=True),
        Cue("Tembusan", -0.8),
        Cue("Dinas Kesehatan", -1.0, "title"),
    ),
    continuation=(
        Cue("Pemohon", 0.9),
        Cue("Daftar Lampiran|Lampiran yang disertakan|Kelengkapan Berkas|Pernyataan Pemohon", 1.4),
        Cue(r"\bBERI(?:KAN)? TANDA\b", 1.2, regex=True),
        Cue(LIST_OF_REQUIREMENTS, 1.6, regex=True),
        Cue("Persyaratan yang dilampirkan|Kelengkapan persyaratan|Dokumen yang dilampirkan", 1.6),
        Cue("data yang diisikan|data tersebut di atas|apabila di kemudian hari", 1.2),
        Cue("Formulir", 0.6),
        Cue("Hormat", 0.7),
        Cue("Lampiran", 0.6),
        Cue("Demikian", 0.9),
        Cue("permohonan", 1.0),
        Cue("Bentuk Sediaan", 0.5),
        Cue("Penanggung Jawab", 0.4),
        Cue("Direktur", 0.3),
        Cue("Surat Tanda Registrasi", 0.4),
        Cue("atas perhatian", 0.6),
    ),
    max_pages=6,
    fields=(
        FieldSpec("nomor", parsers.letter_number, LETTER_NUMBER, usual=0.75),
        FieldSpec("tanggal", parsers.date, (*LETTER_DATE, Label(_PRINTED, prior=0.76))),
        FieldSpec(
            "nama_pemohon",
            parsers.person_name,
            (
                Special("pemohon", 0.97),
                Special("silang_pemohon", 0.96),
                Label(_APPLICANT, prior=0.97),
                Label(("Nama", "Nama Lengkap"), prior=0.95, after=_APPLICANT_PART),
                Label(("Nama", "Nama Lengkap", "Name"), colon=True, prior=0.93),
                Label(("Nama", "Nama Lengkap", "Nama Lengkap dan Gelar"), prior=0.85),
                Label(_HEAD, prior=0.84),
                PERSON_IN_PROSE,
                LineAt(
                    r"\(?\s*(?P<value>[A-Z][A-Z.,' \-]{4,50})\s*\)?",
                    place="above",
                    anchor=r"^\W*(?:direktur|pimpinan|pemilik|ketua|pemohon)\b",
                    within=2,
                    prior=0.7,
                ),
                PERSON_BELOW,
                Special("penanda_tangan", 0.8),
                Special("di_atas_nomor", 0.8),
            ),
        ),
        FieldSpec("nik", parsers.nik, NIK, usual=0.9),
        FieldSpec(
            "jabatan",
            parsers.position,
            (
                Special("jabatan", 0.97),
                Special("silang_jabatan", 0.95),
                Label(ROLE_LABELS, prior=0.95),
                POSITION,
                POSITION_OF_COMPANY,
                Prose("jabatan", 0.87),
                UNDER_SIGNATURE,
                Special("jabatan_di_atas_nomor", 0.8),
            ),
        ),
        FieldSpec(
            "nama_badan",
            parsers.company_name,
            (
                Label(COMPANY_LABELS + ON_BEHALF, lines=2, prior=0.96),
                Label(("Nama Perusahaan", "Nama Badan", "Nama Usaha"), open_ended=True, prior=0.9),
                company_after(
                    r"atas\s+nama|dari|pada|perusahaan|badan\s+usaha|mewakili|pemilik|pimpinan|direktur"
                    r"|direktur\s+utama|ketua"
                    r"|selaku(?:\s+\w+){1,3}|sebagai(?:\s+\w+){1,3}",
                    0.88,
                ),
                Special("silang_badan", 0.96),
                COMPANY_AT_ROLE,
                COMPANY_AT_NAME,
                LineAt(r"\W*" + COMPANY_NAME + r"\W*", within=4, prior=0.8),
                LineAt(r"\W*" + COMPANY_NAME + r"\W*", place="tail", within=14, prior=0.78),
                Pattern(COMPANY_NAME + COMPANY_END, prior=0.7),
            ),
        ),
        FieldSpec(
            "alamat_kantor",
            parsers.address,
            (
                Label(_OFFICE, lines=3, prior=0.95),
                # So do letterheads begin, which shorten what the letter says in full.
                Label(spelt("Kantor {Pusat|}"), lines=3, prior=0.8),
                Label(
                    ("Alamat Kantor", "Alamat Perusahaan", "Alamat Badan", "Kantor"),
                    lines=3,
                    open_ended=True,
                    prior=0.9,
                ),
                address_after(
                    r"berkedudukan|berkantor(?:\s+pusat)?|(?:alamat|kedudukan)\s+kantor(?:\s+\w+)?"
                    r"|kantor(?:nya)?(?:\s+\w+)?(?:\s+\w+)?\s+(?:di|pada)|beralamat(?:kan)?",
                    0.82,
                ),
                Special("silang_alamat", 0.93),
                Prose("alamat_kantor", 0.78),
                LETTERHEAD_ADDRESS,
                Label(spelt("{Alamat|} {Tempat|Domisili} Usaha"), lines=3, prior=0.74),
                Label(("Alamat",), lines=3, colon=True, prior=0.84, after=_COMPANY_GIVEN),
                Label(("Alamat", "Alamat Lengkap"), lines=3, prior=0.82, after=_ABOUT_THE_COMPANY),
            ),
        ),
        FieldSpec(
            "alamat_produksi",
            parsers.address,
            (
                Label(_SITE, lines=3, prior=0.96),
                Label(
                    (
                        "Alamat Produksi",
                        "Tempat Produksi",
                        "Lokasi Produksi",
                        "Lokasi Pabrik",
                        "Alamat Tempat",
                        "Lokasi Tempat",
                    ),
                    lines=3,
                    open_ended=True,
                    prior=0.9,
                ),
                address_after(r"(?:(?:tempat|lokasi|alamat)\s+produksi)(?:\s+be\w+)?", 0.84),
                address_after(r"(?-i:Produksi|Pabrik)", 0.78),
                address_after(PRODUCTION_WORDS + r"[^.;:]{0,60}?\b" + LIES_AT, 0.82),
                Label(("Lokasi", "Alamat Sarana", "Alamat Lokasi"), lines=3, prior=0.8),
                Label(("Produksi", "Tempat Pembuatan"), lines=3, prior=0.76),
                Prose("alamat_produksi", 0.78),
                Pattern(
                    rf"\b(?:alamat|lokasi)(?:\s+\w+){{0,2}}\s*:\s*(?P<value>{STREET}[^:;()]{{8,150}}?)\s*"
                    r"\((?=[^()]*\b(?:produksi|pabrik)\b)",
                    prior=0.8,
                ),
            ),
        ),
        FieldSpec(
            "npwp",
            parsers.npwp,
            (
                Label(NPWP_LABELS, prior=0.96),
                Pattern(
                    r"NPWP\D{0,20}(?P<value>\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3})(?!\d)", prior=0.99
                ),
                Pattern(r"NPWP\D{0,20}(?P<value>\d[\d.\- ]{13,22}\d)", prior=0.93),
                Pattern(
                    r"(?:wajib\s+pajak){e<=1}\D{0,40}(?P<value>\d[\d.\- ]{13,22}\d)", prior=0.92
                ),
                Pattern(
                    r"(?<!\d)(?P<value>\d{2}\.\d{3}\.\d{3}\.\d\s?-\s?\d{3}\.\d{3})(?!\d)",
                    prior=0.85,
                ),
            ),
            usual=0.75,
        ),
        FieldSpec(
            "nama_pj",
            parsers.person_name,
            (
                Special("teknisi", 0.97),
                Special("silang_teknisi", 0.96),
                Special("di_atas_registrasi", 0.84),
                Label(_TECHNICIAN_NAME, lines=2, prior=0.95),
                Label(_NAMED, after=_TECHNICIAN, prior=0.8, occurrence=0),
                person_after(
                    r"penanggung\s+jawab(?:\s+(?:te[kh]nis|produksi|mutu|tersebut))*",
                    0.85,
                ),
                person_after(
                    r"(?:ber|di\s+bawah\s+)tanggung\s?jawab(?:\s+(?:secara\s+)?te[kh]nis\w*)?"
                    r"|(?:memakai|menggunakan|dibantu|mempekerjakan)\s+(?:seorang\s+)?(?:tenaga|oleh)"
                    r"|tenaga\s+teknis\s+kefarmasian|\bTTK\b|apoteker|asisten\s+apoteker",
                    0.82,
                ),
                Pattern(
                    rf"\b(?!{BEGINS_A_SENTENCE}){CAPITALISED}\s*,?\s*"
                    r"(?:(?:telah|akan|kami|yang|saat\s+ini|di\w+|ber\w+)\s+){0,4}"
                    r"(?:sebagai|selaku|menjadi|adalah|merupakan|menjabat)\s+"
                    r"(?:(?:apoteker|tenaga\s+te[kh]nis(?:\s+kefarmasian)?)\s+)?"
                    r"penanggung\s+jawab\b",
                    prior=0.82,
                ),
                BEFORE_REGISTRATION,
                Prose("penanggung_jawab", 0.8),
            ),
        ),
        replace(
            REGISTRATION,
            locators=(*REGISTRATION.locators, Special("silang_registrasi", 0.94)),
        ),
        FieldSpec("bentuk_sediaan", parsers.dosage_forms, DOSAGE_FORMS, key=False),
    ),
)
