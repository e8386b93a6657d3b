"""Titles, letterheads and wordings that offices and applicants use, for every kind and beside it.

The pages are in ``wordings/<type>.toml`` (and ``<type>.more.toml``). They were invented, from how
such papers look, before anything was mended for them; none is a layout of the specimens. Only what
a page is matters here; what is read from it is told by ``tests/extractors/wordings``.
"""

import tomllib
from pathlib import Path

import pytest

from classifiers.telling import tell_apart
from dossier.kinds import OTHER, kinds
from dossier.model import Page
from tests.drawing import on_a_sheet

PAGES = [
    pytest.param(kind, case["drawing"], id=f"{kind}: {case['what']}")
    for file in sorted((Path(__file__).parent / "wordings").glob("*.toml"))
    for kind in (file.name.partition(".")[0],)
    for case in tomllib.loads(file.read_text("utf-8"))["page"]
]


def test_every_kind_has_some():
    assert {each.values[0] for each in PAGES} == {*kinds(), OTHER}


@pytest.mark.parametrize(("kind", "drawing"), PAGES)
def test_it_is_told_for_what_it_is(kind, drawing):
    pages = [Page(0, 0, 1, "read", texts=(on_a_sheet(drawing),))]
    assert [document.type for document in tell_apart(pages)] == [kind]
