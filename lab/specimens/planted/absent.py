"""What was not handed in: a whole document, or that of one person."""

from __future__ import annotations

from lab.specimens.draft import Draft
from lab.specimens.planted.problem import Change, Problem, printed
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
)
PROBLEMS = (
    *(Problem(f"tanpa_{kind}", kind, None, text, _whole(kind)) for kind, text in _WHOLE),
    Problem(
        "tanpa_ktp_seorang",
        "ktp",
        None,
        "KTP seorang pengurus tidak ada",
        _of_one("ktp"),
        needs=(printed("akta_pendirian", "pengurus"), printed("ktp", "nama")),
    ),
    Problem(
        "tanpa_pernyataan_seorang",
        "pernyataan_farmasi",
        None,
        "pernyataan seorang pengurus tidak ada",
        _of_one("pernyataan_farmasi"),
        needs=(printed("akta_pendirian", "pengurus"), printed("pernyataan_farmasi", "nama")),
    ),
)
