"""Who applies, inferred from what was handed in (RESULT form, option ``--applicant``)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pytest

from checklist.applicant import infer
from tests.checklist.dossiers import dossier

PAPERS = ("nib", "domisili", "persetujuan_lokasi", "pernyataan_ttk")
PERSON = {"type": "surat_permohonan", "nama_pemohon": "SITI AMINAH"}


@pytest.mark.parametrize(
    "documents",
    [
        [{"type": "akta_pendirian", "bentuk_badan": "PT"}],
        [{"type": "akta_pendirian", "bentuk_badan": "CV"}],
        [{"type": "akta_pendirian", "bentuk_badan": "KOPERASI"}],
        [{"type": "akta_perubahan", "nama_badan": "PT RIMBA SEHAT"}],
        [{"type": "akta_pendirian", "bentuk_badan": {"confidence": 0.5}}],
        [{"type": "tdp"}],
        [{"type": "siup"}],
        [{"type": "sk_ahu"}],
        [{**PERSON, "nama_badan": "PT RIMBA SEHAT"}],
        [PERSON, {"type": "akta_pendirian", "bentuk_badan": "UD"}, {"type": "tdp"}],
        # Neither deed nor application, but all that is there is a company's.
        [{"type": each, "nama_badan": "CV MAHAKAM JAMU"} for each in PAPERS],
    ],
)
def test_a_company(documents: Sequence[Mapping[str, Any]]) -> None:
    assert infer(dossier(documents)).applicant == "badan"


@pytest.mark.parametrize(
    "documents",
    [
        [],
        [PERSON],
        [{**PERSON, "nama_badan": "UD SARI REMPAH"}],
        [{**PERSON, "nama_badan": "SARI REMPAH"}],
        [PERSON, {"type": "akta_pendirian", "bentuk_badan": "UD"}],
        [PERSON, {"type": "nib"}, {"type": "ktp"}],
        [{"type": each, "nama_badan": "UD SARI REMPAH"} for each in PAPERS],
        [{"type": each, "nama_badan": "CV MAHAKAM JAMU"} for each in PAPERS[:2]],
    ],
)
def test_a_person(documents: Sequence[Mapping[str, Any]]) -> None:
    assert infer(dossier(documents)).applicant == "perseorangan"


def test_two_signs_are_surer_than_one() -> None:
    one = infer(dossier([{"type": "tdp", "confidence": 0.8}]))
    two = infer(dossier([{"type": "tdp", "confidence": 0.8}, {"type": "siup", "confidence": 0.8}]))
    assert one.confidence == pytest.approx(0.8)
    assert two.confidence == pytest.approx(0.96)


def test_a_page_that_may_be_a_deed_makes_a_person_less_sure() -> None:
    maybe = {"type": "lain", "alternatives": [("akta_pendirian", 0.3), ("ktp", 0.2)]}
    assert infer(dossier([PERSON])).confidence == 1
    assert infer(dossier([PERSON, maybe])).confidence == pytest.approx(0.7)
