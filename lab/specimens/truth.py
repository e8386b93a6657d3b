"""What stands in a specimen: ``truth.json`` beside its scans, in the words of RESULT."""

from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict

FieldValue = str | list[str] | list[dict[str, str]] | None
Fields = dict[str, FieldValue]
Tier = Literal["clean", "office", "phone"]

_REKOMENDASI = (
    "instansi", "nomor", "tanggal", "perihal", "nama_badan", "alamat", "bentuk_sediaan",
    "putusan", "pejabat", "nip",
)  # fmt: skip
_AKTA = (
    "nomor", "tanggal", "notaris", "kedudukan_notaris", "nama_badan", "bentuk_badan",
    "kedudukan_badan", "pengurus",
)  # fmt: skip
# The fields of each kind as RESULT lists them; kept here so that the truth does not depend on
# the declarations of the readers that it measures.
FIELDS: dict[str, tuple[str, ...]] = {
    "surat_permohonan": (
        "nomor", "tanggal", "nama_pemohon", "nik", "jabatan", "nama_badan", "alamat_kantor",
        "alamat_produksi", "npwp", "nama_pj", "nomor_strttk", "bentuk_sediaan",
    ),
    "akta_pendirian": _AKTA,
    "akta_perubahan": _AKTA,
    "sk_ahu": ("nomor", "tanggal", "nama_badan"),
    "susunan_pengurus": ("nama_badan", "tanggal", "pengurus"),
    "ktp": (
        "nik", "nama", "tempat_lahir", "tanggal_lahir", "jenis_kelamin", "alamat", "rt_rw",
        "kel_desa", "kecamatan", "kabupaten_kota", "provinsi", "berlaku_hingga",
    ),
    "npwp": ("npwp", "nama", "nik", "alamat", "kpp", "tanggal_terdaftar"),
    "pernyataan_farmasi": ("nama", "nik", "jabatan", "nama_badan", "tanggal", "materai"),
    "pernyataan_ttk": ("nama", "nomor_strttk", "nama_badan", "tanggal", "materai"),
    "pengangkatan_pj": (
        "nomor", "tanggal", "nama_pj", "nomor_strttk", "nama_badan", "nama_pimpinan",
    ),
    "strttk": (
        "nomor", "nama", "tempat_lahir", "tanggal_lahir", "jenis_kelamin", "penerbit",
        "tanggal_terbit", "berlaku_sampai",
    ),
    "tdp": (
        "nomor", "nama_badan", "alamat", "npwp", "penanggung_jawab", "tanggal_terbit",
        "berlaku_sampai",
    ),
    "siup": ("nomor", "nama_badan", "alamat", "npwp", "penanggung_jawab", "tanggal_terbit"),
    "nib": ("nib", "nama_badan", "alamat", "tanggal_terbit"),
    "domisili": ("nomor", "tanggal", "nama", "nama_badan", "alamat", "berlaku_sampai"),
    "persetujuan_lokasi": ("nomor", "tanggal", "instansi", "nama_badan", "alamat"),
    "bukti_tanah": (
        "jenis_bukti", "nomor", "nama_pemegang", "alamat", "luas_m2", "berlaku_sampai",
    ),
    "daftar_peralatan": ("nama_badan", "tanggal", "jumlah_baris"),
    "diagram_alur": ("nama_badan", "bentuk_sediaan"),
    "daftar_tenaga_kerja": ("nama_badan", "tanggal", "jumlah_orang"),
    "rekomendasi_balai": _REKOMENDASI,
    "rekomendasi_dinkes": _REKOMENDASI,
    "surat_kuasa": ("jenis", "pemberi", "penerima", "tanggal"),
    "rekomendasi_teknis": _REKOMENDASI,
    "berita_acara": ("nomor", "tanggal", "nama_badan", "alamat", "kesimpulan"),
    "lain": (),
}  # fmt: skip


class _Record(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class TruthFile(_Record):
    """A delivered file; ``pages`` is how many it holds."""

    file: int
    name: str
    media_type: str
    pages: int


class TruthPage(_Record):
    """A delivered page.

    ``rotation`` is the clockwise turn that makes it upright (0, 90, 180, 270) after EXIF and PDF
    rotation are honoured; ``quad`` the four corners of the sheet (upper left first, clockwise, as
    the upright sheet has them) in pixels of the delivered page, where they are known.
    """

    page: int
    file: int
    file_page: int
    rotation: Literal[0, 90, 180, 270]
    blank: bool
    born_digital: bool
    documents: list[int]
    quad: list[list[float]] | None


class TruthDocument(_Record):
    """A document with what is printed on it; a field that is not printed is None."""

    document: int
    type: str
    variant: str | None
    pages: list[int]
    fields: dict[str, FieldValue]
    layout: str
    left_out: bool
    subject: str  # whom or what the copy is for, as a file name would say


class Touched(_Record):
    """A field of a document that a planted problem altered."""

    document: int
    field: str


class Planted(_Record):
    """A problem that was put in on purpose, and what must be noticed.

    ``field`` is None where a document is missing, ``subject`` then whose it would be, where the
    requirement asks for one of each person. ``touched`` lists what was altered, and of that, fields
    of ``document_type`` called ``field`` show the problem. ``warns``: it is for a person to judge,
    so that a finding that is left open, and says so, counts as well as one that fails.
    ``refused``: the document cannot be taken for the requirement: its line says that there is none.
    """

    name: str
    requirement: str
    document_type: str
    field: str | None
    expectation: str
    subject: str | None = None
    warns: bool = False
    refused: bool = False
    touched: list[Touched] = []


class Truth(_Record):
    """The truth of one dossier."""

    schema_: Literal["berkas.specimen/1"] = "berkas.specimen/1"
    seed: int
    tier: Tier
    received: str
    applicant: Literal["badan", "perseorangan"]
    nama_badan: str
    files: list[TruthFile]
    pages: list[TruthPage]
    documents: list[TruthDocument]
    planted: list[Planted]


def load(path: Path) -> Truth:
    """Return the truth written at ``path``."""
    return Truth.model_validate_json(path.read_text(encoding="utf-8"))


def save(truth: Truth, path: Path) -> None:
    """Write the truth as indented JSON."""
    path.write_text(truth.model_dump_json(indent=1) + "\n", encoding="utf-8")
