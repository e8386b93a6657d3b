"""A small dossier written by hand, in values: a KTP and an NPWP on one sheet, a deed, and trouble.

The identifiers are invented (kecamatan 99 does not exist).
"""

import datetime as dt

from dossier.model import (
    Box,
    Check,
    CheckItem,
    Document,
    Dossier,
    Evidence,
    Field,
    Finding,
    FindingEvidence,
    Nearest,
    Officer,
    Page,
    Part,
    Quality,
    ScanFile,
    TypeGuess,
)
from dossier.publishing import build
from dossier.result import Producer, Result

GOOD = Quality("baik", None, 0.91, 0.8, 1.0, 200)
DOUBTFUL = Quality("ragu", "Tulisan agak kabur.", 0.41, 0.6, 1.0, 150)
BAD = Quality("ulangi", "Tepi kanan terpotong.", 0.7, 0.7, 0.86, 200)
A4 = (1654, 2339)

FILES = (
    ScanFile(0, "scan.pdf", "a" * 64, "application/pdf", "ok", None, 6),
    ScanFile(
        1,
        "rahasia.pdf",
        "b" * 64,
        "application/pdf",
        "encrypted",
        "Berkas rahasia.pdf terkunci kata sandi. Minta kata sandinya atau pindai ulang.",
        0,
    ),
)

PAGES = (
    Page(0, 0, 1, "read", size=A4, rotation=90, skew=-0.8, quality=GOOD),
    Page(1, 0, 2, "read", size=A4, quality=DOUBTFUL),
    Page(2, 0, 3, "born_digital", size=A4, quality=GOOD),
    Page(3, 0, 4, "blank", size=A4, quality=GOOD),
    Page(4, 0, 5, "unreadable", "Halaman 5 tidak dapat dibaca.", quality=BAD),
    Page(5, 0, 6, "read", size=A4, quality=GOOD, duplicate_of=1),
)

KTP = Document(
    0,
    "ktp",
    "ktp_el",
    0.997,
    "label NIK, Nama, Tempat/Tgl Lahir; angka NIK",
    (Part(0, Box(180, 140, 1190, 780)),),
    (TypeGuess("lain", 0.002),),
    (
        Field(
            "nik",
            "6472990503870001",
            "64729905O3870001",
            0.992,
            (Evidence(0, Box(412, 230, 890, 268)),),
            (("tesseract", "64729905O3870001"), ("rapidocr", "6472990503870001")),
            ("huruf_dibaca_angka",),
        ),
        Field("nama", "SITI AMINAH", "SITI AMINAH", 0.97, (Evidence(0, Box(412, 280, 760, 315)),)),
        Field("rt_rw", None, None, 0.6),
    ),
)
NPWP = Document(
    1,
    "npwp",
    None,
    0.98,
    "judul NPWP",
    (Part(0, Box(180, 1000, 1190, 1640)),),
    fields=(
        Field("npwp", "012345678722000", "01.234.567.8-722.000", 0.95),
        Field("nama", "PT BORNEO HERBAL LESTARI", "PT. BORNEO HERBAL LESTARI", 0.55),
    ),
)
DEED = Document(
    2,
    "akta_pendirian",
    None,
    0.93,
    "judul AKTA PENDIRIAN; menghadap kepada saya",
    (Part(1), Part(2)),
    fields=(
        Field(
            "pengurus",
            (Officer("SITI AMINAH", "DIREKTUR"), Officer("I GEDE AGUS WIRAWAN", "KOMISARIS")),
            "Siti Aminah sebagai Direktur; I Gede Agus Wirawan sebagai Komisaris",
            0.88,
            (
                Evidence(2, Box(300, 500, 1300, 540), 0),
                Evidence(2, Box(300, 560, 1300, 600), 1),
            ),
        ),
    ),
)
OTHER = Document(3, "lain", None, 0.81, "kuitansi", (Part(5),))

FINDINGS = (
    Finding(
        "nik_tanggal_lahir",
        "warn",
        "pass",
        0.97,
        "NIK memuat tanggal lahir 05-03-1987, sama dengan yang tercetak.",
        "ktp",
        (FindingEvidence(0, "nik", 0, Box(412, 230, 890, 268)),),
    ),
    Finding(
        "nama_badan_sama",
        "critical",
        "fail",
        0.9,
        "Nama badan pada NPWP (PT BORNEO HERBAL LESTARI) berbeda dari akta (CV MAHAKAM JAMU).",
        "npwp",
        (FindingEvidence(1, "nama"), FindingEvidence(2, None, 1, Box(400, 300, 1200, 350))),
    ),
)

CHECKS = (
    Check("akta", (2,), "perlu_cek", 0.7, "Akta ada; nama badan harus dicek.", (2,), (1,)),
    Check(
        "ktp",
        (5, 6),
        "sesuai",
        0.98,
        "KTP Direktur ada dan terbaca.",
        (0,),
        (0,),
        items=(
            CheckItem("DIREKTUR SITI AMINAH", "sesuai", (0,), (0,)),
            CheckItem("KOMISARIS I GEDE AGUS WIRAWAN", "tidak_ada"),
        ),
    ),
    Check("npwp", (11,), "tidak_sesuai", 0.9, "Nama badan berbeda dari akta.", (1,), (1,)),
    Check(
        "domisili",
        (12,),
        "tidak_ada",
        0.96,
        "Surat keterangan domisili tidak ditemukan.",
        nearest=(Nearest(5, "kop kelurahan, judul kuitansi"),),
    ),
    Check("diagram_alur", (18,), "ada_belum_terbaca", 0.5, "Halaman 5 tidak terbaca."),
    Check("tdp", (9,), "tidak_berlaku", 0.99, "Hanya untuk pemohon bukan perseorangan."),
)

LABELS = {
    "akta": "Akta pendirian",
    "ktp": "Fotokopi KTP pemohon dan/atau setiap pengurus",
    "npwp": "Fotokopi NPWP",
    "domisili": "Fotokopi surat keterangan domisili",
    "diagram_alur": "Diagram alur proses produksi",
    "tdp": "Tanda Daftar Perusahaan",
}

DOSSIER = Dossier(FILES, PAGES, (KTP, NPWP, DEED, OTHER))
PRODUCER = Producer(
    berkas="0.1.0", recipe="3f9c0d", engines={"tesseract": "5.3.0"}, models={"page-type": "1"}
)
RECEIVED = dt.date(2026, 11, 24)


def result(
    dossier: Dossier = DOSSIER,
    checks: tuple[Check, ...] = CHECKS,
    findings: tuple[Finding, ...] = FINDINGS,
) -> Result:
    """The public form of the dossier above, or of one that differs from it."""
    return build(
        dossier,
        checks=checks,
        findings=findings,
        applicant="badan",
        sop="ikot-rev03",
        received=RECEIVED,
        producer=PRODUCER,
        seconds=48.2,
    )
