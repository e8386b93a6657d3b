"""A company's dossier that meets what it is asked for, and how it is judged in tests."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from checklist.evaluate import evaluate
from checklist.sop import load
from dossier.declaration import Cue, FieldSpec, Kind, Parsed
from dossier.model import Applicant, Check, Judgement
from tests.checklist.dossiers import dossier

IKOT = load("ikot-rev03")
INTAKE = dt.date(2026, 11, 24)


def kind_of(name: str, *fields: str, cues: tuple[Cue, ...] = ()) -> Kind:
    specs = tuple(FieldSpec(each, Parsed, ()) for each in fields)
    return Kind(name, name.replace("_", " "), cues, specs)


# What is read in these tests, whatever the project reads by now: `pernyataan_ttk` and
# `pernyataan_farmasi` are told apart only, and for instance `daftar_peralatan` is not known.
DECLARED = {
    kind.type: kind
    for kind in (
        kind_of("surat_permohonan", "nama_pemohon", "nama_badan", "nama_pj", "bentuk_sediaan"),
        kind_of("akta_pendirian", "nomor", "tanggal", "nama_badan", "pengurus"),
        kind_of("sk_ahu", "nomor", "tanggal", "nama_badan"),
        kind_of("ktp", "nik", "nama", "tanggal_lahir"),
        kind_of("npwp", "npwp", "nama"),
        kind_of("strttk", "nomor", "nama", "tanggal_terbit", "berlaku_sampai"),
        kind_of(
            "rekomendasi_dinkes",
            "nomor",
            "nama_badan",
            "putusan",
            cues=(Cue("Dinas Kesehatan", 2.0, "top"), Cue("Rekomendasi", 2.0, "title")),
        ),
        kind_of("pernyataan_ttk"),
        kind_of("pernyataan_farmasi"),
    )
}

APPLICATION = {
    "type": "surat_permohonan",
    "nama_pemohon": "SITI AMINAH",
    "nama_badan": "PT BORNEO HERBAL LESTARI",
    "nama_pj": "DEWI LESTARI",
    "bentuk_sediaan": ["rajangan", "cairan_obat_luar"],
}
DEED = {
    "type": "akta_pendirian",
    "nomor": "7",
    "tanggal": "2016-03-10",
    "nama_badan": "PT BORNEO HERBAL LESTARI",
    "bentuk_badan": "PT",
    "pengurus": [
        {"nama": "SITI AMINAH", "jabatan": "DIREKTUR"},
        {"nama": "SUPARMAN", "jabatan": "KOMISARIS"},
    ],
}
DIRECTOR_CARD = {
    "type": "ktp",
    "nik": "6472995503870001",
    "nama": "SITI AMINAH",
    "tanggal_lahir": "1987-03-15",
}
SUPERVISOR_CARD = {
    "type": "ktp",
    "nik": "6472990102800002",
    "nama": "SUPARMAN",
    "tanggal_lahir": "1980-02-01",
}
REGISTRATION = {
    "type": "strttk",
    "nomor": "19900817/STRTTK_64/2024/2123",
    "nama": "DEWI LESTARI",
    "tanggal_terbit": "2024-05-02",
    "berlaku_sampai": "SEUMUR HIDUP",
}
RECOMMENDATION = {
    "type": "rekomendasi_dinkes",
    "nomor": "440/12/DINKES/V/2026",
    "nama_badan": "PT BORNEO HERBAL LESTARI",
    "putusan": "diberikan",
}
COMPANY = (APPLICATION, DEED, DIRECTOR_CARD, SUPERVISOR_CARD, REGISTRATION, RECOMMENDATION)


def judge(
    *documents: Mapping[str, Any], applicant: Applicant | None = None, day: dt.date = INTAKE
) -> Judgement:
    return evaluate(dossier(documents), IKOT, day, applicant, DECLARED)


def line(judgement: Judgement, requirement: str) -> Check:
    return next(each for each in judgement.checks if each.requirement == requirement)
