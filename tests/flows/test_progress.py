import io

from rich.console import Console

from flows import progress
from tests.specimens import PAGES


def shown(*, terminal):
    stream = io.StringIO()
    console = Console(file=stream, width=120, force_terminal=terminal, color_system=None)
    with progress.shown(console, "berkas\x1b[2J PT Borneo", ["scan.pdf"]) as on_page:
        for page in PAGES:
            on_page(page, len(PAGES))
    return stream.getvalue()


def test_without_a_terminal_each_page_has_a_line_with_its_verdict():
    assert shown(terminal=False).splitlines() == [
        "berkas\ufffd[2J PT Borneo [1/6] scan.pdf hal. 1: terbaca, pindaian baik",
        "berkas\ufffd[2J PT Borneo [2/6] scan.pdf hal. 2: terbaca, pindaian meragukan. "
        "Tulisan agak kabur.",
        "berkas\ufffd[2J PT Borneo [3/6] scan.pdf hal. 3: teks digital, pindaian baik",
        "berkas\ufffd[2J PT Borneo [4/6] scan.pdf hal. 4: kosong",
        "berkas\ufffd[2J PT Borneo [5/6] scan.pdf hal. 5: tidak terbaca, pindai ulang. "
        "Halaman 5 tidak dapat dibaca. Tepi kanan terpotong.",
        "berkas\ufffd[2J PT Borneo [6/6] scan.pdf hal. 6: terbaca, pindaian baik",
    ]


def test_on_a_terminal_only_pages_that_want_attention_stay_on_the_screen():
    text = shown(terminal=True)
    assert "scan.pdf hal. 2: terbaca, pindaian meragukan" in text
    assert "scan.pdf hal. 5: tidak terbaca, pindai ulang" in text
    assert "hal. 1:" not in text
    assert "hal. 4:" not in text
    assert "6/6" in text
