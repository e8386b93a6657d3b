import re
from pathlib import Path

import pytest

from dossier import settings
from dossier.errors import UsageError

PAGE = Path(__file__).parents[2] / "docs" / "settings.md"


def test_every_setting_is_documented_and_nothing_else_is():
    documented = re.findall(
        r"^\| `(BERKAS_[A-Z_]+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE
    )
    assert sorted(documented) == sorted(settings.variables())


def test_nothing_need_be_set():
    assert settings.read({"HOME": "/home/siti"}) == settings.Settings(
        children=None,
        log=Path("/home/siti/.local/state/berkas/berkas.log"),
        debug=False,
    )


def test_each_variable_is_heard():
    heard = settings.read(
        {
            "BERKAS_CHILDREN": "3",
            "BERKAS_LOG": "/data/log",
            "BERKAS_DEBUG": "1",
        }
    )
    assert heard == settings.Settings(3, Path("/data/log"), debug=True)


@pytest.mark.parametrize(
    "variables",
    [
        {"BERKAS_CHILDREN": "0"},
        {"BERKAS_CHILDREN": "banyak"},
        {"BERKAS_CHILDREN": "65"},
        {"BERKAS_CHILDREN": "²"},
        {"BERKAS_DEBUG": "mungkin"},
    ],
)
def test_a_value_that_makes_no_sense_is_named(variables):
    with pytest.raises(UsageError) as refused:
        settings.read(variables)
    (value,) = variables.values()
    assert repr(value) in refused.value.message
