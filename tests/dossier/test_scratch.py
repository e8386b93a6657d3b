import os
import tempfile
import time
from pathlib import Path

import pytest

from dossier.scratch import Scratch, remove_abandoned


@pytest.fixture(autouse=True)
def _own_place(tmp_path, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))


def _old(folder):
    hour_ago = time.time() - 3600
    for path in folder.iterdir():
        os.utime(path, (hour_ago, hour_ago))


def _killed():
    """A folder as a killed owner leaves it: its lock went with the process."""
    scratch = Scratch()
    folder = Path(scratch.path)
    (folder / "ktp.pgm").write_text("data pribadi")
    os.close(scratch._lock)
    return folder


def test_a_folder_is_gone_when_it_is_removed():
    scratch = Scratch()
    Path(scratch.path, "halaman.pgm").touch()
    scratch.remove()
    assert not Path(scratch.path).exists()


def test_what_a_killed_owner_left_is_removed_by_the_next():
    folder = _killed()
    _old(folder)
    Scratch().remove()
    assert not folder.exists()


def test_a_folder_in_use_is_left_alone():
    scratch = Scratch()
    _old(Path(scratch.path))
    remove_abandoned()
    assert Path(scratch.path).exists()
    scratch.remove()


def test_a_folder_made_just_now_is_left_alone():
    folder = _killed()
    remove_abandoned()
    assert folder.exists()


def test_folders_of_others_are_left_alone(tmp_path):
    other = tmp_path / "berkas-lain"
    other.mkdir()
    (other / "isi.txt").touch()
    _old(other)
    remove_abandoned()
    assert (other / "isi.txt").exists()
