import dataclasses
import io

import pytest
from rich.console import Console

from flows import table
from tests.specimens import CHECKS, LABELS, result


def printed(form, width, *, terminal=False):
    stream = io.StringIO()
    console = Console(file=stream, width=width, force_terminal=terminal)
    console.print(table.checklist(form, LABELS, width))
    return stream.getvalue()


@pytest.mark.parametrize("width", [60, 80, 109, 110, 160, 250])
def test_every_requirement_is_there_with_all_that_is_known_of_it(width):
    text = " ".join(printed(result(), width).split())
    for word in [
        "5, 6",
        "Akta",
        "sesuai",
        "70%",
        "98%",
        "2-3",
        "Diagram",
        "ditemukan.",
        "KOMISARIS",
        "kuitansi).",
    ]:
        assert word in text


@pytest.mark.parametrize("width", [60, 80, 109, 110, 160, 250])
def test_no_line_is_wider_than_the_terminal(width):
    assert max(map(len, printed(result(), width).splitlines())) <= width


def test_rows_keep_the_order_of_the_checklist():
    text = printed(result(), 160)
    places = [text.index(LABELS[check.requirement][:14]) for check in CHECKS]
    assert places == sorted(places)


def test_markup_in_a_message_is_shown_and_not_obeyed():
    check = dataclasses.replace(CHECKS[0], message="[bold red]lihat[/] [link=x]di sini[/link]")
    text = printed(result(checks=(check,)), 200, terminal=True)
    assert "[bold red]lihat[/] [link=x]di sini[/link]" in text


def test_without_a_terminal_there_are_no_escape_sequences():
    assert "\x1b" not in printed(result(), 120)
