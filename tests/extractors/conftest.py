import pytest

from extractors.workshop import Workshop


@pytest.fixture(scope="session")
def workshop():
    """One workshop for all tests that only read; starting RapidOCR takes seconds."""
    with Workshop(children=1, seconds=60) as shared:
        yield shared
