"""What was not handed in: a whole document, or that of one person."""

from __future__ import annotations

from lab.specimens.draft import Draft
from lab.specimens.planted.problem import (
    Change,
    Problem,
    by_newest_deed,
    lacking,
    of_a_firm,
    printed,
)
from lab.specimens.rng import Rng


def _whole(kind: str, *with_it: str) -> Change:
    def apply(draft: Draft, _rng: Rng) -> Draft | None:
        gone = [each for name in (kind, *with_it) for each in draft.of_kind(name)]
        return draft.without(gone) if draft.of_kind(kind) else None

    return apply


def _of_one(kind: str) -> Change:
    """Leave out the paper of one officer, where there is more than one."""

    def apply(draft: Draft, rng: Rng) -> Draft | None:
        officers = {each.person.nama for each in draft.facts.officers}
        papers = [each for each in draft.of_kind(kind) if each.person.nama in officers]
        return draft.without([rng.choice(papers)]) if len(papers) > 1 else None

    return apply


_WHOLE = (
    ("surat_permohonan", "surat permohonan tidak ada"),
    ("akta_pendirian", "akta pendirian tidak ada"),
    ("ktp", "tidak satu pun KTP ada"),
    ("pernyataan_farmasi", "tidak satu pun pernyataan tidak melanggar peraturan farmasi ada"),
    ("npwp", "NPWP tidak ada"),
    ("pernyataan_ttk", "surat pernyataan TTK tidak ada"),
    ("strttk", "STRTTK tidak ada"),
    ("rekomendasi_balai", "rekomendasi Balai tidak ada"),
    ("rekomendasi_dinkes", "rekomendasi Dinkes tidak ada"),
    ("bukti_tanah", "bukti penguasaan tanah tidak ada"),
    ("tdp", "TDP tidak ada"),
    ("siup", "SIUP tidak ada"),
    ("persetujuan_lokasi", "persetujuan lokasi tidak ada"),
    ("pengangkatan_pj", "surat pengangkatan penanggung jawab tidak ada"),
    ("daftar_peralatan", "daftar peralatan tidak ada"),
    ("diagram_alur", "tidak satu pun diagram alur ada"),
    ("daftar_tenaga_kerja", "daftar tenaga kerja tidak ada"),
)
_UNLESS = (
    ("susunan_pengurus", "sk_ahu", "susunan pengurus tidak ada"),
    ("domisili", "nib", "surat keterangan domisili tidak ada"),
)
"""Papers beside which another one may stand for it: that is for the office to decide."""


def _diagram(draft: Draft, rng: Rng) -> Draft | None:
    """Leave out the diagram of one of several dosage forms."""
    papers = draft.of_kind("diagram_alur")
    return draft.without([rng.choice(papers)]) if len(papers) > 1 else None


PROBLEMS = (
    *(Problem(f"tanpa_{kind}", kind, None, text, _whole(kind)) for kind, text in _WHOLE),
    *(
        Problem(f"tanpa_{kind}", kind, None, text, _whole(kind), needs=(lacking(other),))
        for kind, other, text in _UNLESS
    ),
    Problem(
        "tanpa_nib",
        "nib",
        None,
        "tidak ada TDP maupun NIB",
        _whole("nib"),
        needs=(of_a_firm, lacking("tdp")),
        of="tdp",
    ),
    Problem(
        "tanpa_diagram_satu",
        "diagram_alur",
        None,
        "diagram alur satu bentuk sediaan tidak ada",
        _diagram,
        needs=(printed("surat_permohonan", "bentuk_sediaan"),),
    ),
    Problem(
        "tanpa_ktp_seorang",
        "ktp",
        None,
        "KTP seorang pengurus tidak ada",
        _of_one("ktp"),
        needs=(by_newest_deed, printed("ktp", "nama")),
    ),
    Problem(
        "tanpa_pernyataan_seorang",
        "pernyataan_farmasi",
        None,
        "pernyataan seorang pengurus tidak ada",
        _of_one("pernyataan_farmasi"),
        needs=(by_newest_deed, printed("pernyataan_farmasi", "nama")),
    ),
)
