import os
import signal
import stat

import pytest

from flows import interrupts, output


@pytest.fixture(autouse=True)
def _not_ignored():
    """A shell that starts tests in the background has them ignore Ctrl-C."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def fill(place, text="{}", *, report=False, pages=()):
    (place / output.RESULT).write_text(text)
    if report:
        (place / output.REPORT).write_text(f"<!DOCTYPE html>{output.GENERATOR}")
    for page in pages:
        (place / output.PAGES).mkdir(exist_ok=True)
        (place / output.PAGES / f"hal-{page:03}.jpg").write_bytes(b"jpeg")


def tree(folder):
    return sorted(str(each.relative_to(folder)) for each in folder.rglob("*"))


def test_a_result_appears_with_its_folders_and_nothing_else(tmp_path):
    with output.published(tmp_path / "a" / "b") as place:
        fill(place, report=True, pages=[1, 2])
    assert tree(tmp_path) == [
        "a",
        "a/b",
        "a/b/pages",
        "a/b/pages/hal-001.jpg",
        "a/b/pages/hal-002.jpg",
        "a/b/report.html",
        "a/b/result.json",
    ]


def test_a_result_has_the_rights_that_the_user_gives_new_files(tmp_path):
    before = os.umask(0o027)
    try:
        with output.published(tmp_path / "a") as place:
            fill(place, pages=[1])
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o750
    assert stat.S_IMODE((tmp_path / "a" / "result.json").stat().st_mode) == 0o640
    assert stat.S_IMODE((tmp_path / "a" / "pages").stat().st_mode) == 0o750


def test_nothing_is_there_before_all_is(tmp_path):
    with output.published(tmp_path / "a") as place:
        fill(place)
        assert not (tmp_path / "a" / "result.json").exists()
    assert (tmp_path / "a" / "result.json").exists()


@pytest.mark.parametrize("error", [ValueError, interrupts.StoppedError])
def test_when_it_comes_to_nothing_nothing_is_left(tmp_path, error):
    def fail():
        with output.published(tmp_path / "a" / "b") as place:
            fill(place, report=True, pages=[1])
            raise error(2)

    with pytest.raises(error):
        fail()
    assert tree(tmp_path) == []


def test_an_earlier_result_stays_when_the_next_comes_to_nothing(tmp_path):
    with output.published(tmp_path / "a") as place:
        fill(place, "pertama", report=True)

    def fail():
        with output.published(tmp_path / "a") as place:
            fill(place, "kedua")
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert tree(tmp_path / "a") == ["report.html", "result.json"]
    assert (tmp_path / "a" / "result.json").read_text() == "pertama"


def test_an_old_report_does_not_stand_beside_a_new_result(tmp_path):
    with output.published(tmp_path) as place:
        fill(place, report=True, pages=[1, 2, 3])
    with output.published(tmp_path) as place:
        fill(place, "baru", report=True, pages=[1])
    assert tree(tmp_path) == ["pages", "pages/hal-001.jpg", "report.html", "result.json"]
    with output.published(tmp_path) as place:
        fill(place, "lebih baru")
    assert tree(tmp_path) == ["result.json"]


def test_what_is_not_ours_is_left_alone(tmp_path):
    (tmp_path / "report.html").write_text("<p>laporan orang lain</p>")
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "foto.jpg").write_bytes(b"jpeg")
    with output.published(tmp_path) as place:
        fill(place)
    assert tree(tmp_path) == ["pages", "pages/foto.jpg", "report.html", "result.json"]


def test_scratch_is_gone_whatever_happens():
    with output.scratch() as folder:
        (folder / "hal.png").write_bytes(b"png")
    assert not folder.exists()

    def stop():
        with output.scratch() as folder:
            (folder / "hal.png").write_bytes(b"png")
            raise interrupts.StoppedError(2)

    with pytest.raises(interrupts.StoppedError):
        stop()


@pytest.mark.parametrize("number", interrupts.ENDING)
def test_a_signal_stops_the_work(number):
    # Whoever runs the tests under nohup has SIGHUP ignored.
    before = signal.signal(number, signal.SIG_DFL)
    try:
        with pytest.raises(interrupts.StoppedError) as stopped, interrupts.heard():
            signal.raise_signal(number)
        assert stopped.value.number == number
        assert signal.getsignal(number) is signal.SIG_DFL
    finally:
        signal.signal(number, before)


def test_a_second_signal_does_not_disturb_the_cleaning_up():
    cleaned = []

    def work():
        try:
            signal.raise_signal(signal.SIGINT)
        finally:
            signal.raise_signal(signal.SIGINT)
            signal.raise_signal(signal.SIGTERM)
            cleaned.append(True)

    with pytest.raises(interrupts.StoppedError), interrupts.heard():
        work()
    assert cleaned


def test_what_is_held_is_finished_before_a_signal_is_answered():
    done = []

    def work():
        with interrupts.held():
            signal.raise_signal(signal.SIGTERM)
            done.append("inside")
        done.append("outside")

    with pytest.raises(interrupts.StoppedError), interrupts.heard():
        work()
    assert done == ["inside"]


def test_under_nohup_a_closed_terminal_is_no_reason_to_stop():
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with interrupts.heard():
            signal.raise_signal(signal.SIGHUP)
    finally:
        signal.signal(signal.SIGHUP, before)
