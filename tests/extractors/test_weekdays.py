"""The weekday of a deed is told where it stands, though its day was taken from the cover.

UU 30/2004 juncto UU 2/2014 art. 38: the head of a deed has its weekday, date, month and year.
10 January 2023 was a Tuesday.
"""

from __future__ import annotations

import pytest

from dossier import dates
from dossier.kinds import kinds
from dossier.model import Field
from dossier.problems import WRONG_WEEKDAY
from extractors.fields import extract
from extractors.layout import document_text
from tests.drawing import page

COVER = """
              RUDI HARTONO, S.H., M.Kn.
                      NOTARIS
        AKTA PENDIRIAN PERSEROAN KOMANDITER
                  CV MAHAKAM JAMU
Nomor : 34
Tanggal : 10 Januari 2023
"""
"""What lies over the deed itself, and is read better."""
HEADS = (
    "Pada hari ini, {day}, tanggal 10-01-2023 (sepuluh Januari dua ribu dua puluh tiga),\n"
    "pukul 11.30 WITA, berhadapan dengan saya, RUDI HARTONO, Sarjana Hukum, Notaris di\n"
    "Kota Samarinda,",
    "-Pada hari {day}, tanggal sepuluh Januari dua ribu dua puluh tiga\n"
    "(10-01-2023), jam 11.30 waktu setempat, telah datang menghadap kepada saya,\n"
    "RUDI HARTONO, Sarjana Hukum, Notaris di Kota Samarinda,",
    "Pada hari ini, hari {day}, tanggal sepuluh Januari dua ribu dua puluh tiga. Hadir di\n"
    "hadapan saya, RUDI HARTONO, Sarjana Hukum, Notaris di Kota Samarinda,",
)


def date_of(kind: str, *drawings: str) -> Field:
    texts = [document_text([(n, page(each)) for n, each in enumerate(drawings)], "tesseract")]
    return {field.name: field for field in extract(kinds()[kind], texts)}["tanggal"]


@pytest.mark.parametrize("kind", ["akta_pendirian", "akta_perubahan"])
@pytest.mark.parametrize("head", HEADS)
@pytest.mark.parametrize(("day", "wrong"), [("Selasa", False), ("Senin", True)])
def test_the_weekday_of_the_deed_is_kept_beside_the_day_of_its_cover(
    kind: str, head: str, day: str, *, wrong: bool
) -> None:
    cover = COVER.replace("PENDIRIAN", "PERUBAHAN") if kind == "akta_perubahan" else COVER
    field = date_of(kind, cover, head.format(day=day))
    assert field.value == "2023-01-10"
    assert dates.weekday(field.raw or "") == dates.WEEKDAYS[day.lower()]
    assert (WRONG_WEEKDAY in field.problems) == wrong
    assert {place.page for place in field.evidence} == {1}, "where the weekday stands"


def test_the_weekday_of_another_day_says_nothing_of_the_deeds() -> None:
    """The meeting that the deed is about was on a day of its own."""
    meeting = "Pada hari ini, Senin, tanggal 09-01-2023, pukul 09.00 WITA telah diadakan rapat."
    field = date_of("akta_pendirian", COVER, meeting)
    if field.value == "2023-01-10":
        assert WRONG_WEEKDAY not in field.problems
    else:
        assert field.value == "2023-01-09"
