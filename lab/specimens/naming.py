"""How the files of a dossier are cut and named: by one pass of the scanner, or a document each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from lab.specimens.bundle import Suffix
from lab.specimens.rng import Rng, chance, weighted
from lab.specimens.truth import Tier

Form = Literal["satu_pdf", "pdf_per_dokumen", "jpeg", "png", "tiff", "campur"]

_FORMS: dict[Tier, tuple[tuple[Form, float], ...]] = {
    "clean": (
        ("satu_pdf", 0.5),
        ("pdf_per_dokumen", 0.22),
        ("tiff", 0.08),
        ("png", 0.05),
        ("jpeg", 0.05),
        ("campur", 0.1),
    ),
    "office": (
        ("satu_pdf", 0.52),
        ("pdf_per_dokumen", 0.2),
        ("tiff", 0.12),
        ("jpeg", 0.06),
        ("campur", 0.1),
    ),
    "phone": (("jpeg", 0.68), ("satu_pdf", 0.17), ("campur", 0.15)),
}
_WORDS = {
    "surat_permohonan": ("Surat Permohonan", "permohonan"),
    "surat_kuasa": ("Surat Kuasa", "kuasa"),
    "akta_pendirian": ("Akta Pendirian", "akta"),
    "akta_perubahan": ("Akta Perubahan", "akta perubahan"),
    "sk_ahu": ("SK Kemenkumham", "SK AHU"),
    "susunan_pengurus": ("Susunan Pengurus",),
    "ktp": ("KTP", "ktp", "Foto KTP"),
    "npwp": ("NPWP", "npwp perusahaan"),
    "pernyataan_farmasi": ("Surat Pernyataan", "pernyataan"),
    "pernyataan_ttk": ("Pernyataan TTK", "surat pernyataan PJ"),
    "pengangkatan_pj": ("SK Pengangkatan PJ",),
    "strttk": ("STRTTK", "STR"),
    "tdp": ("TDP",),
    "siup": ("SIUP",),
    "nib": ("NIB", "nib oss"),
    "domisili": ("Domisili", "SKDU"),
    "persetujuan_lokasi": ("Izin Lokasi", "persetujuan lokasi"),
    "bukti_tanah": ("Sewa Tempat", "bukti tanah"),
    "daftar_peralatan": ("Daftar Alat",),
    "diagram_alur": ("Diagram Alur",),
    "daftar_tenaga_kerja": ("Tenaga Kerja",),
    "rekomendasi_balai": ("Rekom BPOM", "rekomendasi balai"),
    "rekomendasi_dinkes": ("Rekom Dinkes", "rekomendasi dinkes"),
    "rekomendasi_teknis": ("Rekomendasi Teknis", "pertek"),
    "berita_acara": ("Berita Acara", "BAP"),
    "lain": ("lampiran", "dokumen"),
    "": ("scan", "hal kosong"),
}
_RUNS = (
    "scan{:04d}",
    "Scan_{:03d}",
    "IMG_{:04d}",
    "img{:03d}",
    "SKM_C224e{:05d}",
    "Dokumen ({})",
    "WhatsApp Image {:03d}",
)


@dataclass(frozen=True, slots=True)
class Cut:
    """A file to write: its name and the pages (indices in scanning order) that go in."""

    name: str
    pages: tuple[int, ...]

    @property
    def suffix(self) -> str:
        """The ending with its dot."""
        return self.name[self.name.rindex(".") :]


def draw_form(rng: Rng, tier: Tier) -> Form:
    """Return how the dossier is handed in."""
    return weighted(rng, _FORMS[tier])


def cut(form: Form, groups: Sequence[tuple[str, str, tuple[int, ...]]], rng: Rng) -> list[Cut]:
    """Cut groups of pages (kind, subject, page indices) into named files.

    Names carry a number wherever the order of pages would else be lost.
    """
    everything = tuple(i for _, _, pages in groups for i in pages)
    if form == "satu_pdf":
        name = rng.choice(
            ("scan.pdf", "berkas.pdf", "Berkas UKOT lengkap.pdf", "20170612101530.pdf")
        )
        return [Cut(name, everything)]
    if form == "tiff":
        half = len(everything) // 2 if chance(rng, 0.5) else len(everything)
        parts = [part for part in (everything[:half], everything[half:]) if part]
        return [Cut(f"scan{i:04d}.tif", part) for i, part in enumerate(parts, 1)]
    if form == "campur":
        return _mixed(groups, rng)
    suffix: Suffix = {"pdf_per_dokumen": ".pdf", "jpeg": ".jpg", "png": ".png"}[form]  # type: ignore[assignment]
    if chance(rng, 0.5):
        return _run(groups, suffix, rng)
    return _named(groups, suffix, rng)


def _run(groups: Sequence[tuple[str, str, tuple[int, ...]]], suffix: Suffix, rng: Rng) -> list[Cut]:
    """Name the files as a machine does: one run of numbers."""
    pattern = rng.choice(_RUNS[:-2])
    start = rng.choice((1, 1, rng.randint(2, 800)))
    parts = [pages for _, _, pages in groups]
    if suffix != ".pdf":
        parts = [(page,) for pages in parts for page in pages]
    return [Cut(pattern.format(start + i) + suffix, pages) for i, pages in enumerate(parts)]


def _named(
    groups: Sequence[tuple[str, str, tuple[int, ...]]], suffix: Suffix, rng: Rng
) -> list[Cut]:
    """Name the files as a person does, now and then wrongly."""
    cuts: list[Cut] = []
    taken: set[str] = set()
    for kind, subject, pages in groups:
        told = rng.choice(sorted(_WORDS)) if chance(rng, 0.06) else kind
        stem = rng.choice(_WORDS[told])
        if kind in {"ktp", "pernyataan_farmasi"} and chance(rng, 0.6):
            stem += f" {subject.split(' ')[0].lower()}"
        stem = _free(stem, taken)
        if suffix == ".pdf" or len(pages) == 1:
            cuts.append(Cut(stem + suffix, pages))
            continue
        cuts += [Cut(f"{stem} hal {i:02d}{suffix}", (page,)) for i, page in enumerate(pages, 1)]
    return cuts


def _free(stem: str, taken: set[str]) -> str:
    name, i = stem, 2
    while name.lower() in taken:
        name, i = f"{stem} {i}", i + 1
    taken.add(name.lower())
    return name


def _mixed(groups: Sequence[tuple[str, str, tuple[int, ...]]], rng: Rng) -> list[Cut]:
    """One PDF of most documents, the rest as files of their own."""
    alone = [g for g in groups if len(g[2]) == 1 and chance(rng, 0.35)]
    together = tuple(i for g in groups if g not in alone for i in g[2])
    cuts = [Cut("scan0001.pdf", together)] if together else []
    taken = {"scan0001"}
    for kind, subject, pages in alone:
        stem = _free(f"{rng.choice(_WORDS[kind])} {subject.split(' ')[0].lower()}".strip(), taken)
        cuts.append(Cut(stem + rng.choice((".jpg", ".jpg", ".pdf", ".png")), pages))
    return cuts
