import stat

import pytest

from dossier import settings
from dossier.errors import UsageError
from flows import home


@pytest.fixture
def setting(tmp_path):
    return settings.read({"BERKAS_HOME": str(tmp_path / "kantor")})


def test_the_first_day_makes_folder_key_and_database(setting):
    home.prepare(setting)
    assert stat.S_IMODE(setting.home.stat().st_mode) == 0o700
    assert stat.S_IMODE(setting.audit_key.stat().st_mode) == 0o600
    assert len(bytes.fromhex(setting.audit_key.read_text())) == 32
    store = home.open_store(setting)
    store.check()
    store.close()


def test_the_key_is_made_once_and_for_each_office_another(setting, tmp_path):
    home.prepare(setting)
    first = setting.audit_key.read_text()
    home.prepare(setting)
    assert setting.audit_key.read_text() == first
    assert [each.name for each in setting.home.glob("audit.key*")] == ["audit.key"]
    other = settings.read({"BERKAS_HOME": str(tmp_path / "lain")})
    home.prepare(other)
    assert other.audit_key.read_text() != first


@pytest.mark.parametrize("text", ["", "rahasia", "ab" * 31])
def test_a_key_that_is_none_is_refused(setting, text):
    home.prepare(setting)
    setting.audit_key.write_text(text)
    with pytest.raises(UsageError):
        home.open_store(setting)


def test_nothing_is_opened_that_was_not_prepared(setting):
    with pytest.raises(UsageError, match="berkas migrate"):
        home.open_store(setting)


def test_a_home_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "kantor").write_text("sebuah berkas")
    setting = settings.read({"BERKAS_HOME": str(tmp_path / "kantor")})
    with pytest.raises(UsageError, match="BERKAS_HOME"):
        home.prepare(setting)
