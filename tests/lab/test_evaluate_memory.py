"""The workshop that remembers: the same answers and files, without the work."""

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest

from dossier.errors import PageFailedError
from extractors.reading import read_page
from lab.evaluate import sources
from lab.evaluate.memory import RememberingWorkshop
from tests.lab import chores

Open = Callable[..., RememberingWorkshop]


@pytest.fixture
def opened(tmp_path: Path) -> Open:
    """Opens a workshop with the test's memory and a scratch folder of that name."""

    def open_(name: str, *, any_code: bool = False) -> RememberingWorkshop:
        scratch = tmp_path / name
        scratch.mkdir(exist_ok=True)
        return RememberingWorkshop(tmp_path / "memory", scratch, children=1, any_code=any_code)

    return open_


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "scan.txt"
    path.write_text("halaman")
    return path


def counts(workshop: RememberingWorkshop) -> tuple[int, int]:
    return workshop.tally.remembered, workshop.tally.done


def test_a_second_run_gets_answer_and_file_without_the_work(
    opened: Open, source: Path, tmp_path: Path
) -> None:
    with opened("one") as workshop:
        workshop.light("a", chores.copy, str(source), str(tmp_path / "one"), 3)
        assert counts(workshop) == (0, 1)
    # Another folder, another name of the same bytes: the content is what counts.
    moved = source.rename(tmp_path / "other.txt")
    with opened("two") as workshop:
        answer = workshop.light("a", chores.copy, str(moved), str(tmp_path / "two"), 3)
        assert counts(workshop) == (1, 0)
    assert answer == (str(tmp_path / "two" / "3.txt"), 3)
    assert (tmp_path / "two" / "3.txt").read_text() == "halaman"


def test_other_bytes_or_arguments_are_another_task(
    opened: Open, source: Path, tmp_path: Path
) -> None:
    scratch = str(tmp_path / "one")
    with opened("one") as workshop:
        workshop.light("a", chores.copy, str(source), scratch, 1)
        workshop.light("a", chores.copy, str(source), scratch, 2)
        source.write_text("lain")
        workshop.light("a", chores.copy, str(source), scratch, 1)
        assert counts(workshop) == (0, 3)


def test_a_file_that_a_task_changes_in_place_is_changed_again(opened: Open, tmp_path: Path) -> None:
    answers = []
    for name, expected in (("one", (0, 1)), ("two", (1, 0))):
        with opened(name) as workshop:
            image = tmp_path / name / "0.jpg"
            image.write_text("abc")
            answers.append(workshop.light("a", chores.turn, str(image), "open"))
            assert image.read_text() == "cba"
            assert counts(workshop) == expected
    assert answers[0] == answers[1]
    assert answers[0].text == "cba open"


def test_a_failure_is_not_remembered(opened: Open, source: Path) -> None:
    with opened("one") as workshop:
        for _ in range(2):
            with pytest.raises(PageFailedError):
                workshop.light("a", chores.fail, str(source))
        assert counts(workshop) == (0, 0)


def test_what_older_code_read_is_taken_only_when_asked(
    opened: Open, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def work(workshop: RememberingWorkshop) -> None:
        workshop.light("a", chores.copy, str(source), str(tmp_path / "one"), 1)

    with opened("one") as workshop:
        work(workshop)
    monkeypatch.setattr(sources, "digest", lambda _module: "newer")
    with opened("one", any_code=True) as workshop:
        work(workshop)
        assert counts(workshop) == (1, 0)
    with opened("one") as workshop:
        work(workshop)
        assert counts(workshop) == (0, 1)


def test_a_real_page_is_read_once(opened: Open, tmp_path: Path) -> None:
    page = np.full((600, 1200, 3), 255, np.uint8)
    for row in range(6):
        cv2.putText(
            page, "SURAT PERMOHONAN IZIN", (40, 90 + 80 * row), cv2.FONT_HERSHEY_SIMPLEX, 1.6,
            (0, 0, 0), 3,
        )  # fmt: skip
    scan = tmp_path / "scan.png"
    cv2.imwrite(str(scan), page)
    read = []
    for name in ("one", "two"):
        with opened(name) as workshop:
            file = workshop.inspect(scan, "scan.png", 0)
            scratch = tmp_path / name
            read.append(read_page(workshop, file, scan, 1, 0, scratch))
            image = read[-1].image
            assert image is not None
            assert Path(image).parent == scratch
            assert Path(image).is_file()
    assert "PERMOHONAN" in read[0].texts[0].text
    assert read[1].texts == read[0].texts
    assert read[1].transform == read[0].transform
    assert counts(workshop)[1] == 0


def test_the_digest_covers_what_a_module_needs_and_nothing_else() -> None:
    needed = sources.closure("extractors.places")
    assert {"extractors.places", "extractors.ocr.rapid", "extractors.raster"} <= needed
    assert "dossier.model" in needed
    assert "extractors.fields" not in needed
    assert sources.digest("extractors.places") != sources.digest("extractors.fields")
