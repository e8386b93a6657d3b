"""Engines that crash, hang, print nonsense or nothing: each costs its page, and no other."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from dossier.errors import EngineDiedError, PageFailedError
from extractors import reading
from tests.extractors.paper import LETTER, letter, save

HEAD = (
    "level\\tpage_num\\tblock_num\\tpar_num\\tline_num\\tword_num\\tleft\\ttop\\twidth\\theight"
    "\\tconf\\ttext\\n"
)
ROW = "5\\t1\\t1\\t1\\t1\\t1\\t10\\t10\\t50\\t20\\t96\\t"
# What a faulty Tesseract does; $2 is where its output belongs, without the extension.
FAULTS = {
    "crashes": "kill -SEGV $$",
    "fails and speaks no UTF-8": "printf 'galat \\377\\376' >&2; exit 1",
    "prints nothing": "exit 0",
    "prints an empty table": ': > "$2.tsv"',
    "prints no UTF-8": f"printf '{HEAD}{ROW}\\377\\376\\n' > \"$2.tsv\"",
    "prints another table": "printf 'a\\tb\\n1\\t2\\n' > \"$2.tsv\"",
    "prints words for numbers": f"printf '{HEAD}5\\t1\\tx\\ty\\n' > \"$2.tsv\"",
    "hangs": "sleep 300",
}


@pytest.fixture
def read_with(tmp_path):
    """Read a page over which Tesseract has that fault, then one over which it has none."""

    def read(fault):
        real = shutil.which("tesseract")
        engine = tmp_path / "mesin" / "tesseract"
        engine.parent.mkdir()
        # Its input is raw grey pixels; the first page alone has 1654 by 2339 of them.
        engine.write_text(
            "#!/bin/bash\n"
            'if [[ -f "$1" && $(stat -c %s "$1") -gt 3500000 ]]; then\n'
            f"{fault}\nexit $?\nfi\n"
            f'exec {real} "$@"\n'
        )
        engine.chmod(0o755)
        first = save(letter(dpi=200), tmp_path / "satu.png", 200)
        second = save(letter(dpi=150), tmp_path / "dua.png", 150)
        done = subprocess.run(
            [sys.executable, "-m", "tests.extractors.two_pages", str(first), str(second)],
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
            cwd=Path(__file__).parents[2],
            env=os.environ | {"PATH": f"{engine.parent}:{os.environ['PATH']}"},
        )
        assert done.stderr == ""
        return json.loads(done.stdout)

    return read


@pytest.mark.slow
@pytest.mark.parametrize("fault", FAULTS)
def test_a_faulty_tesseract_costs_its_page_only(read_with, fault):
    (status, message, texts), (other_status, other_message, other_texts) = read_with(FAULTS[fault])
    assert (status, texts) == ("unreadable", [])
    assert message.startswith("Halaman 1 dari satu.png: ")
    assert "detik" in message if fault == "hangs" else "Tesseract" in message
    assert "indai ulang" in message
    assert (other_status, other_message) == ("read", None)
    assert other_texts == ["\n".join(line for line in LETTER if line)]


@pytest.mark.parametrize("error", [EngineDiedError, PageFailedError])
def test_a_faulty_second_reader_leaves_what_the_first_has_read(
    workshop, tmp_path, monkeypatch, error
):
    """A sheet with words of a card goes to both readers."""
    sheet = letter(dpi=200, lines=["PROVINSI KALIMANTAN TIMUR", "NIK : 6472990503870001"])
    path = save(sheet, tmp_path / "a.png", 200)
    file = workshop.inspect(path, "a.png", 0)

    def fails(*_args):
        raise error("Halaman 1: mesin pembaca berhenti.")

    monkeypatch.setattr(workshop, "heavy", fails)
    page = reading.read_page(workshop, file, path, 1, 0, tmp_path)
    assert (page.status, [text.reader for text in page.texts]) == ("read", ["tesseract"])
    assert "6472990503870001" in page.texts[0].text
