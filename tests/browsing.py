"""What tests at a real browser share."""

from playwright.sync_api import Page


def complaints(page: Page) -> list[str]:
    """Whatever the page's scripts and console complain of from now on."""
    heard: list[str] = []
    page.on("pageerror", lambda error: heard.append(str(error)))
    page.on(
        "console",
        lambda said: heard.append(said.text) if said.type in {"error", "warning"} else None,
    )
    return heard
