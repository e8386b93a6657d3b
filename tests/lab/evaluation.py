"""A dossier of six pages by hand: its truth, and what a reader with faults made of it.

Page 0 a KTP and an NPWP card, 1-2 a deed, 3 blank, 4 a receipt, 5 a second KTP.
"""

from dossier.model import Box, Document, Dossier, Field, Officer, Page, Part, Value
from lab.evaluate.compare import Case
from lab.evaluate.problems import Said
from lab.specimens.truth import (
    FIELDS,
    FieldValue,
    Planted,
    Truth,
    TruthDocument,
    TruthFile,
    TruthPage,
)

DECLARED = frozenset({"ktp", "npwp", "akta_pendirian", "surat_permohonan"})
A4 = (1654, 2339)


def there(
    kind: str,
    pages: list[int],
    fields: dict[str, FieldValue],
    *,
    number: int = 0,
    layout: str = "baku",
    left_out: bool = False,
) -> TruthDocument:
    """A true document; fields that are not named are not printed."""
    return TruthDocument(
        document=number,
        type=kind,
        variant=None,
        pages=pages,
        fields=dict.fromkeys(FIELDS[kind]) | fields,
        layout=layout,
        left_out=left_out,
        subject="",
    )


def truth(
    documents: list[TruthDocument],
    pages: int,
    *,
    blank: frozenset[int] = frozenset(),
    planted: tuple[Planted, ...] = (),
) -> Truth:
    numbered = [each.model_copy(update={"document": at}) for at, each in enumerate(documents)]
    return Truth(
        seed=1,
        tier="clean",
        received="2026-11-24",
        applicant="badan",
        nama_badan="PT BORNEO HERBAL LESTARI",
        files=[TruthFile(file=0, name="scan.pdf", media_type="application/pdf", pages=pages)],
        pages=[
            TruthPage(
                page=page,
                file=0,
                file_page=page + 1,
                rotation=0,
                blank=page in blank,
                born_digital=False,
                documents=[each.document for each in numbered if page in each.pages],
                quad=None,
            )
            for page in range(pages)
        ],
        documents=numbered,
        planted=list(planted),
    )


def found(
    kind: str,
    parts: list[int] | Part,
    fields: dict[str, tuple[Value, float]] | None = None,
) -> Document:
    """A document as it was found: values with their confidences."""
    return Document(
        0,
        kind,
        None,
        0.9,
        "ditemukan: judul",
        (parts,) if isinstance(parts, Part) else tuple(Part(page) for page in parts),
        fields=tuple(
            Field(name, value, None if value is None else str(value), confidence)
            for name, (value, confidence) in (fields or {}).items()
        ),
    )


def seen(documents: list[Document], pages: int, *, blank: frozenset[int] = frozenset()) -> Dossier:
    return Dossier(
        pages=tuple(
            Page(page, 0, page + 1, "blank" if page in blank else "read", size=A4)
            for page in range(pages)
        ),
        documents=tuple(documents),
    )


def case(truth: Truth, seen: Dossier, said: Said | None = None) -> Case:
    return Case("clean-dev-1", "dev", truth, seen, said or Said((), ()), DECLARED)


KTP = there("ktp", [0], {"nik": "6472990503870001", "nama": "SITI AMINAH", "rt_rw": "012"})
NPWP = there("npwp", [0], {"npwp": "012345678722000", "nama": "PT BORNEO HERBAL LESTARI"})
DEED = there(
    "akta_pendirian",
    [1, 2],
    {
        "nomor": "7",
        "nama_badan": "PT BORNEO HERBAL LESTARI",
        "pengurus": [
            {"nama": "SITI AMINAH", "jabatan": "DIREKTUR"},
            {"nama": "SUPARMAN", "jabatan": "KOMISARIS"},
        ],
    },
)
RECEIPT = there("lain", [4], {}, layout="kuitansi")
SECOND_KTP = there("ktp", [5], {"nik": "6472991201900002", "nama": "SUPARMAN"})
TRUTH = truth([KTP, NPWP, DEED, RECEIPT, SECOND_KTP], 6, blank=frozenset({3}))

# The reader took the deed's second page for another document, the receipt for a letter of
# application with a number, and read one digit of the first NIK wrong.
SEEN = seen(
    [
        found(
            "npwp",
            Part(0, Box(100, 1200, 900, 1800)),
            {
                "npwp": ("012345678722000", 0.99),
                "nama": ("PT BORNEO HERBAL LESTARI", 0.95),
                "kpp": (None, 0.8),
            },
        ),
        found(
            "ktp",
            Part(0, Box(100, 100, 900, 700)),
            {
                "nik": ("6472990503870007", 0.6),
                "nama": ("SITI AMINAH", 0.95),
                "rt_rw": (None, 0.4),
                "alamat": ("JL. MELATI", 0.55),
            },
        ),
        found(
            "akta_pendirian",
            [1],
            {
                "nomor": ("7", 0.9),
                "nama_badan": ("PT BORNEO HERBAL LESTARI", 0.95),
                "pengurus": ((Officer("SITI AMINAH", "DIREKTUR"),), 0.7),
            },
        ),
        found("lain", [2]),
        found("surat_permohonan", [4], {"nomor": ("12/A/2020", 0.3)}),
        found("ktp", [5], {"nik": ("6472991201900002", 0.99), "nama": ("SUPARMAN", 0.97)}),
    ],
    6,
    blank=frozenset({3}),
)
