import json

from hypothesis import given
from hypothesis import strategies as st

from dossier.printable import one_line, printable

ANY = st.text(st.characters(codec=None, exclude_categories=()))


@given(ANY)
def test_what_comes_out_can_be_written_and_obeys_nobody(text):
    shown = printable(text)
    json.dumps(shown).encode()
    shown.encode("utf-8")
    assert not any(ord(each) < 32 or 0x7F <= ord(each) < 0xA0 for each in shown)
    assert len(shown) == len(text)


def test_harmless_text_stays_as_it_is():
    assert printable("Berkas PT Borneo no. 7 é 日本.pdf") == "Berkas PT Borneo no. 7 é 日本.pdf"


def test_an_escape_sequence_loses_its_escape():
    assert printable("\x1b]0;judul\x07.pdf") == "\ufffd]0;judul\ufffd.pdf"


def test_a_name_cannot_be_turned_round():
    assert printable("surat\u202efdp.exe") == "surat\ufffdfdp.exe"


def test_bytes_that_are_no_utf8_can_be_shown():
    assert printable("scan\udce9.pdf") == "scan\ufffd.pdf"


def test_one_line_is_one_line():
    assert one_line("JL. MELATI\n  NO. 12\t") == "JL. MELATI NO. 12"
