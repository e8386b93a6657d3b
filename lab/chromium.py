"""A real Chromium, for whoever drives the screens: pictures of them, and tests."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from dossier.errors import UsageError

if TYPE_CHECKING:
    from playwright.sync_api import Browser

_NAMES: Final = ("chromium", "chromium-browser")
_FLAGS: Final = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@contextmanager
def chromium() -> Iterator[Browser]:
    """The machine's own Chromium, without a window; Playwright brings none.

    Raises:
        UsageError: Playwright or Chromium is not installed.
    """
    try:
        # Only who develops has it: the workshop's other commands do without.
        from playwright.sync_api import sync_playwright  # noqa: PLC0415
    except ImportError as error:
        raise UsageError(
            "Playwright belum terpasang: jalankan scripts/setup --test, lalu ulangi."
        ) from error
    program = next(filter(None, map(shutil.which, _NAMES)), None)
    if program is None:
        raise UsageError("Chromium belum terpasang: jalankan scripts/setup --test, lalu ulangi.")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=list(_FLAGS))
        try:
            yield browser
        finally:
            browser.close()
