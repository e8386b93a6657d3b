"""The application letter (SOP G.1, form U.1)."""

from __future__ import annotations

from dossier import parsers
from dossier.declaration import Cue, FieldSpec, Kind, Label, LineAt, Pattern
from dossier.phrases import (
    COMPANY_NAME,
    DOSAGE_FORMS,
    LETTER_DATE,
    LETTER_NUMBER,
    NIK,
    PERSON_IN_PROSE,
    POSITION,
    address_after,
    company_after,
)
from dossier.statement import REGISTRATION

_TECHNICIAN = ("Penanggung Jawab", "Tenaga Teknis Kefarmasian", "Data Penanggung Jawab")

KIND = Kind(
    type="surat_permohonan",
    name="Surat permohonan",
    cues=(
        Cue("Permohonan Izin", 2.2, "top"),
        Cue("Surat Permohonan", 3.2, "title"),
        Cue("Formulir Permohonan", 2.4, "title"),
        Cue("Permohonan", 0.6, "top"),
        Cue(
            "mengajukan permohonan|mohon diberikan|memohon|bermohon|dimohonkan|kami mohon",
            1.6,
            absent=-0.8,
        ),
        Cue(r"\bYTH\b|FORMULIR|\bKEPADA\b|HORMAT", 0.4, regex=True, absent=-1.0),
        Cue("Izin Usaha Kecil Obat Tradisional", 0.8),
        Cue("Industri Kecil Obat Tradisional", 0.8),
        Cue("Obat Tradisional", 0.4),
        Cue("Yang bertanda tangan di bawah ini", 0.8),
        Cue("Kepala Dinas Penanaman Modal", 0.6),
        Cue("DPMPTSP", 0.4),
        Cue("Kepada Yth", 0.4),
        Cue("Nama Pemohon", 0.8),
        Cue("Alamat Produksi", 0.5),
        Cue("Pemohon", 0.3),
        Cue("Surat Pernyataan", -3.0, "title"),
        Cue("memberikan rekomendasi", -2.0),
        Cue("Permohonan Rekomendasi|Mohon Rekomendasi", -1.5, "top"),
        Cue("mengajukan permohonan rekomendasi|permohonan surat rekomendasi", -2.0),
        Cue("Surat Kuasa", -3.0, "title"),
        Cue("Kartu Keluarga", -3.0, "title"),
        Cue(r"\bN[I1]P\b", -1.0, regex=True),
        Cue("Tembusan", -0.8),
        Cue("Dinas Kesehatan", -1.0, "title"),
    ),
    continuation=(
        Cue("Pemohon", 0.9),
        Cue("Daftar Lampiran|Lampiran yang disertakan|Kelengkapan Berkas|Pernyataan Pemohon", 1.4),
        Cue("beri tanda", 1.2),
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
    max_pages=3,
    fields=(
        FieldSpec("nomor", parsers.letter_number, LETTER_NUMBER),
        FieldSpec("tanggal", parsers.date, LETTER_DATE),
        FieldSpec(
            "nama_pemohon",
            parsers.person_name,
            (
                Label(("Nama Pemohon", "Nama Lengkap Pemohon"), lines=1, prior=0.97),
                Label(("Nama", "Nama Lengkap"), colon=True, prior=0.93),
                Label(("Nama", "Nama Lengkap"), prior=0.85),
                PERSON_IN_PROSE,
                LineAt(
                    r"\(?\s*(?P<value>[A-Z][A-Z.,' \-]{4,50})\s*\)?",
                    place="above",
                    anchor=r"^\W*(?:direktur|pimpinan|pemilik|ketua|pemohon)\b",
                    within=2,
                    prior=0.7,
                ),
            ),
        ),
        FieldSpec("nik", parsers.nik, NIK),
        FieldSpec(
            "jabatan",
            parsers.position,
            (
                Label(("Jabatan", "Jabatan dalam perusahaan"), prior=0.95),
                POSITION,
            ),
        ),
        FieldSpec(
            "nama_badan",
            parsers.company_name,
            (
                Label(
                    (
                        "Nama Perusahaan",
                        "Nama Badan Usaha",
                        "Nama Badan",
                        "Nama Usaha",
                        "Nama Badan Hukum",
                        "Nama Industri",
                        "Perusahaan",
                        "Badan Usaha",
                        "Nama dan Bentuk Badan Usaha",
                        "Nama/Bentuk Badan Usaha",
                        "Nama Badan/Usaha",
                        "Untuk dan atas nama",
                        "Bertindak untuk dan atas nama",
                        "Atas nama",
                    ),
                    lines=2,
                    prior=0.96,
                ),
                Label(("Nama Perusahaan", "Nama Badan", "Nama Usaha"), open_ended=True, prior=0.9),
                company_after(
                    r"atas\s+nama|dari|pada|perusahaan|badan\s+usaha|selaku(?:\s+\w+){1,3}", 0.88
                ),
                LineAt(r"\W*" + COMPANY_NAME + r"\W*", within=4, prior=0.8),
                LineAt(r"\W*" + COMPANY_NAME + r"\W*", place="tail", within=14, prior=0.78),
            ),
        ),
        FieldSpec(
            "alamat_kantor",
            parsers.address,
            (
                Label(
                    (
                        "Alamat Kantor",
                        "Alamat Perusahaan",
                        "Alamat Badan Usaha",
                        "Alamat Kantor Perusahaan",
                        "Kantor",
                        "Alamat Usaha",
                    ),
                    lines=3,
                    prior=0.95,
                ),
                Label(
                    ("Alamat Kantor", "Alamat Perusahaan", "Alamat Badan", "Kantor"),
                    lines=3,
                    open_ended=True,
                    prior=0.9,
                ),
                address_after(r"berkedudukan|berkantor|alamat\s+kantor|beralamat", 0.82),
            ),
        ),
        FieldSpec(
            "alamat_produksi",
            parsers.address,
            (
                Label(
                    (
                        "Alamat Produksi",
                        "Alamat Tempat Produksi",
                        "Lokasi Produksi",
                        "Tempat Produksi",
                        "Alamat Pabrik",
                        "Alamat Lokasi Produksi",
                        "Lokasi Usaha",
                        "Alamat Sarana Produksi",
                        "Alamat Tempat Usaha",
                        "Lokasi Pabrik",
                        "Alamat Lokasi",
                    ),
                    lines=3,
                    prior=0.96,
                ),
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
            ),
        ),
        FieldSpec(
            "npwp",
            parsers.npwp,
            (
                Label(
                    (
                        "NPWP",
                        "No. NPWP",
                        "Nomor NPWP",
                        "NPWP Perusahaan",
                        "Nomor Pokok Wajib Pajak",
                        "NPWP Badan",
                    ),
                    prior=0.96,
                ),
                Pattern(
                    r"NPWP\D{0,20}(?P<value>\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3})(?!\d)", prior=0.99
                ),
                Pattern(r"NPWP\D{0,20}(?P<value>\d[\d.\- ]{13,22}\d)", prior=0.93),
            ),
        ),
        FieldSpec(
            "nama_pj",
            parsers.person_name,
            (
                Label(
                    (
                        "Nama Penanggung Jawab",
                        "Penanggung Jawab",
                        "Penanggung Jawab Teknis",
                        "Nama PJ",
                        "Nama Penanggung Jawab Teknis",
                        "Tenaga Teknis Kefarmasian",
                        "Nama Penanggung Jawab (TTK)",
                        "Nama Pn. Jawab",
                        "Nama TTK",
                        "Apoteker/TTK Penanggung Jawab",
                        "Penanggung Jawab Produksi",
                        "Nama Tenaga Teknis Kefarmasian",
                        "TTK Penanggung Jawab",
                    ),
                    prior=0.95,
                ),
                Label(("Nama", "Nama Lengkap"), after=_TECHNICIAN, prior=0.8, occurrence=0),
                Pattern(
                    r"penanggung\s+jawab(?:\s+teknis)?(?:\s*\(\w+\))?\s*(?:adalah|yaitu|:|saudara"
                    r"|saudari|sdr\.?i?\.?|atas\s+nama|a\.n\.|(?:kami\s+)?(?:tunjuk|menunjuk|angkat"
                    r"|mengangkat))?\s*(?P<value>(?-i:[A-Z])[A-Za-z.,' \-]{3,50}?)"
                    r"\s*(?=,?\s*(?:dengan|nomor|STRTTK|pemegang|no\b|\())",
                    prior=0.85,
                ),
            ),
        ),
        REGISTRATION,
        FieldSpec("bentuk_sediaan", parsers.dosage_forms, DOSAGE_FORMS, key=False),
    ),
)
