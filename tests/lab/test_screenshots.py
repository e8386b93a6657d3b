"""The command that takes the pictures; what it shows is tested in tests/whole."""

import io
import sys

import numpy as np
import pytest
from PIL import Image

from lab import cli, screenshots


def png(pixels) -> bytes:
    out = io.BytesIO()
    Image.fromarray(pixels).save(out, "PNG")
    return out.getvalue()


def test_a_picture_keeps_its_size_and_its_few_colours() -> None:
    screen = np.full((768, 1366, 3), 255, np.uint8)
    screen[:48] = (8, 60, 108)
    screen[100:140, 100:200] = (155, 28, 28)
    found = Image.open(io.BytesIO(screenshots.small(png(screen))))
    assert (found.size, found.mode) == ((1366, 768), "P")
    assert (np.asarray(found.convert("RGB")) == screen).all()


def test_a_picture_that_is_too_large_gives_up_colours_until_it_fits() -> None:
    noise = np.random.default_rng(1).integers(0, 255, (300, 400, 3), np.uint8)
    whole = screenshots.small(png(noise), largest=10_000_000)
    fitting = screenshots.small(png(noise), largest=80_000)
    assert len(whole) > 80_000 >= len(fitting)
    assert Image.open(io.BytesIO(fitting)).size == (400, 300)


def test_who_lacks_the_browser_is_told_what_to_do(monkeypatch, capsys, tmp_path) -> None:
    monkeypatch.setitem(sys.modules, "playwright.sync_api", None)
    assert cli.main(["screenshots", "--out", str(tmp_path)]) == 2
    assert "scripts/setup --test" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_who_lacks_chromium_is_told_so(monkeypatch, capsys, tmp_path) -> None:
    pytest.importorskip("playwright")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert cli.main(["screenshots", "--out", str(tmp_path)]) == 2
    assert "Chromium belum terpasang" in capsys.readouterr().err
