import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from dossier.errors import FileRejectedError, PageFailedError
from dossier.model import Box
from extractors.ocr import rapid
from extractors.workshop import Workshop
from tests.extractors.paper import letter, save


# What children are told to do; they import this module to find it.
def double(number):
    return 2 * number


def own_pid():
    return os.getpid()


def sleep(seconds):
    time.sleep(seconds)


def die():
    os.kill(os.getpid(), signal.SIGKILL)


def crash():
    os.abort()


def swallow_memory():
    return len(bytearray(4_000_000_000))


def divide():
    return 1 / 0


def refuse():
    raise FileRejectedError("Gambar rusak. Pindai ulang.", "corrupt")


def start_helper(note):
    helper = subprocess.Popen(["sleep", "300"])
    Path(note).write_text(str(helper.pid))
    time.sleep(300)


def shout():
    os.write(1, b"pdfium mengeluh")
    os.write(2, b"libtiff mengeluh")


@pytest.fixture(scope="module")
def shop():
    with Workshop(children=2, warm=False, seconds=20) as shop:
        yield shop


def _gone(pid, seconds=5.0):
    """Whether the process ends in time; one that nobody has waited for yet is gone, too."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            if psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
                return True
        except psutil.NoSuchProcess:
            return True
        time.sleep(0.05)
    return False


def test_work_is_done_in_another_process(shop):
    assert shop.light("Halaman 1", double, 21) == 42
    assert shop.light("Halaman 1", own_pid) != os.getpid()


@pytest.mark.parametrize("end", [die, crash, swallow_memory])
def test_a_child_that_dies_costs_its_task_and_nothing_else(shop, end):
    with pytest.raises(PageFailedError, match=r"^Halaman 3 dari scan\.pdf: .*Coba proses lagi"):
        shop.light("Halaman 3 dari scan.pdf", end)
    assert shop.light("Halaman 4", double, 4) == 8


def test_others_go_on_while_one_child_is_killed(shop):
    with ThreadPoolExecutor(2) as threads:
        doomed = threads.submit(shop.light, "Halaman 1", die)
        others = [threads.submit(shop.light, "Halaman", double, n) for n in range(20)]
        assert [each.result() for each in others] == [2 * n for n in range(20)]
        assert isinstance(doomed.exception(), PageFailedError)


def test_a_child_killed_from_outside_between_tasks_is_replaced(shop):
    for pid in {shop.light("Halaman", own_pid) for _ in range(4)}:
        os.kill(pid, signal.SIGKILL)
    assert [shop.light("Halaman", double, n) for n in range(4)] == [0, 2, 4, 6]


def test_a_task_that_takes_too_long_is_ended_and_says_so():
    with Workshop(children=1, warm=False, seconds=1) as shop:
        started = time.monotonic()
        with pytest.raises(
            PageFailedError, match=r"Halaman 2: dihentikan karena lebih dari 1 detik"
        ):
            shop.light("Halaman 2", sleep, 60)
        assert time.monotonic() - started < 10
        assert shop.light("Halaman 3", double, 1) == 2


def test_what_a_child_started_dies_with_it(tmp_path):
    note = tmp_path / "pid"
    with Workshop(children=1, warm=False, seconds=2) as shop:
        with pytest.raises(PageFailedError):
            shop.light("Halaman 1", start_helper, str(note))
        assert _gone(int(note.read_text()))


def test_an_error_in_a_task_keeps_the_child_and_names_the_page(shop):
    with pytest.raises(PageFailedError, match="Halaman 5: tidak dapat dibaca"):
        shop.light("Halaman 5", divide)


def test_our_own_sentence_reaches_the_person(shop):
    with pytest.raises(PageFailedError, match=r"^Halaman 6: Gambar rusak\. Pindai ulang\.$"):
        shop.light("Halaman 6", refuse)


def test_remarks_of_libraries_stay_off_the_screen(shop, capfd):
    shop.light("Halaman", shout)
    assert capfd.readouterr() == ("", "")


def test_nothing_is_left_when_the_workshop_closes():
    with Workshop(children=2, warm=False) as shop:
        pids = {shop.light("Halaman", own_pid) for _ in range(4)}
        folder = Path(shop.folder)
        assert folder.is_dir()
    assert not folder.exists()
    assert all(_gone(pid) for pid in pids)


def test_closing_in_mid_task_ends_the_task():
    shop = Workshop(children=1, warm=False)
    shop.light("Halaman", double, 1)
    with ThreadPoolExecutor(1) as threads:
        waiting = threads.submit(shop.light, "Halaman 9", sleep, 60)
        threading.Timer(0.5, shop.close).start()
        assert isinstance(waiting.exception(timeout=10), PageFailedError)


@pytest.mark.parametrize("moment", [0.0, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2])
def test_closing_while_children_start_ends_them(moment):
    shop = Workshop(children=3, warm=False, seconds=120)
    with ThreadPoolExecutor() as threads:
        waiting = [threads.submit(shop.light, "x", sleep, 120) for _ in range(3)]
        time.sleep(moment)
        shop.close()
        for each in waiting:
            assert isinstance(each.exception(timeout=20), PageFailedError)


def test_children_do_not_outlive_a_parent_that_is_killed(tmp_path):
    note = tmp_path / "pid"
    script = tmp_path / "parent.py"
    script.write_text(
        "import os, signal\n"
        "from pathlib import Path\n"
        "from extractors.workshop import Workshop\n"
        "from tests.extractors.test_workshop import own_pid\n"
        "if __name__ == '__main__':\n"
        "    shop = Workshop(children=1, warm=False)\n"
        f"    Path({str(note)!r}).write_text(str(shop.light('Halaman', own_pid)))\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    root = Path(__file__).parents[2]
    environment = {**os.environ, "PYTHONPATH": str(root)}
    subprocess.run([sys.executable, str(script)], env=environment, timeout=60, check=False)
    assert _gone(int(note.read_text()))


def test_a_place_is_read_again_by_either_reader(workshop, tmp_path):
    page = letter(dpi=200)
    image = save(page, tmp_path / "halaman.png", 200)
    # Line 11 of the letter: inch 0.9 from the left, 1 from the top, 1.6 times 11 points a line.
    top = 200 + 10 * round(11 / 72 * 200) * 1.6
    box = Box(170, round(top) - 4, 1400, round(top) + 40)
    nothing = Box(170, 2200, 1400, 2240)
    for reader in ("rapidocr", "tesseract"):
        line, none = workshop.reread(image, [box, nothing], reader)
        assert line is not None
        assert line.text == "Nama perusahaan : PT BORNEO HERBAL LESTARI"
        assert all(box.grown(12).contains(word.box.middle) for word in line.words)
        assert none is None


def test_reading_no_place_starts_nobody(shop):
    assert shop.reread("there-is-no-such.png", []) == ()


def test_a_lane_leaves_the_other_children_free():
    with Workshop(children=2, warm=False) as workshop:
        lane = workshop.lane(1)
        assert (workshop.children, lane.children) == (2, 1)
        with ThreadPoolExecutor(3) as threads:
            slow = [threads.submit(lane.light, "Arsip", time.sleep, 1.5) for _ in range(2)]
            time.sleep(0.2)
            begun = time.monotonic()
            workshop.light("Loket", time.sleep, 0)
            taken = time.monotonic() - begun
            for each in slow:
                each.result()
        # Both slow ones went through one child, one after another; ours did not wait for them.
        assert time.monotonic() - begun > 2.5
        assert taken < 2.5


def test_it_says_that_it_is_closed():
    workshop = Workshop(children=1, warm=False)
    lane = workshop.lane(1)
    assert not lane.closed
    workshop.close()
    assert lane.closed


def test_children_stand_back_for_others_when_told():
    with Workshop(children=1, warm=False, nice=7) as workshop:
        assert workshop.light("Halaman 1", os.nice, 0) == os.nice(0) + 7


def test_rapidocr_takes_one_processor_and_none_in_particular():
    with Workshop(children=1, warm=False) as workshop:
        assert workshop.heavy("RapidOCR", processors_of_rapidocr) == [(1, False), (1, False)]


def processors_of_rapidocr():
    models = rapid._models()
    compiled = (
        part.session.session.get_compiled_model() for part in (models.text_det, models.text_rec)
    )
    return [
        (each.get_property("INFERENCE_NUM_THREADS"), each.get_property("ENABLE_CPU_PINNING"))
        for each in compiled
    ]
