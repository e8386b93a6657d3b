import re
from pathlib import Path

import pytest

from dossier import settings
from dossier.errors import UsageError
from dossier.letterhead import Letterhead

PAGE = Path(__file__).parents[2] / "docs" / "settings.md"


def test_every_setting_is_documented_and_nothing_else_is():
    documented = re.findall(
        r"^\| `(BERKAS_[A-Z0-9_]+)` \|", PAGE.read_text(encoding="utf-8"), re.MULTILINE
    )
    assert sorted(documented) == sorted(settings.variables())


def test_the_documented_defaults_are_those_that_hold():
    rows = re.findall(r"^\| `BERKAS_(\w+)` \| ([^|]+) \|", PAGE.read_text("utf-8"), re.MULTILINE)
    plain = {name: found[1] for name, said in rows if (found := re.fullmatch(r"`(\S+)`", said))}
    # Every number and address; a folder or file depends on the machine and is told in words.
    assert {"PREFECT_PORT", "HOST", "PORT", "HTTPS", "DEBUG", "MAX_MEGABYTES"} <= plain.keys()
    held = settings.read({"HOME": "/home/siti"})
    for name, said in plain.items():
        head = name.startswith("OFFICE_")
        value = getattr(held.office if head else held, name.lower().removeprefix("office_"))
        assert said == str(int(value) if isinstance(value, bool) else value)


def test_nothing_need_be_set():
    assert settings.read({"HOME": "/home/siti"}) == settings.Settings(
        children=None,
        log=Path("/home/siti/.local/state/berkas/berkas.log"),
        debug=False,
        home=Path("/home/siti/.local/share/berkas"),
        database="sqlite:////home/siti/.local/share/berkas/berkas.sqlite",
        objects="file:///home/siti/.local/share/berkas/objects",
        s3=None,
        audit_key=Path("/home/siti/.local/share/berkas/audit.key"),
        prefect=None,
        prefect_port=4200,
        host="127.0.0.1",
        port=8000,
        https=False,
        max_megabytes=500,
        decisions="",
        office=Letterhead(),
    )


def test_each_variable_is_heard():
    heard = settings.read(
        {
            "BERKAS_CHILDREN": "3",
            "BERKAS_LOG": "/data/log",
            "BERKAS_DEBUG": "1",
            "BERKAS_HOME": "/data",
            "BERKAS_DATABASE": "postgresql+psycopg://berkas@db/berkas",
            "BERKAS_OBJECTS": "s3://toko:8333/pindaian",
            "BERKAS_S3_KEY": "kunci",
            "BERKAS_S3_SECRET": "rahasia",
            "BERKAS_AUDIT_KEY": "/kunci/audit",
            "BERKAS_PREFECT": "http://prefect:4200/api",
            "BERKAS_PREFECT_PORT": "4300",
            "BERKAS_HOST": "10.0.0.5",
            "BERKAS_PORT": "8080",
            "BERKAS_HTTPS": "ya",
            "BERKAS_MAX_MEGABYTES": "50",
            "BERKAS_DECISIONS": "nib_untuk_siup=diterima",
            "BERKAS_OFFICE_GOVERNMENT": "PEMERINTAH KOTA CONTOH",
            "BERKAS_OFFICE_NAME": "DINAS PERIZINAN",
            "BERKAS_OFFICE_SHORT": "DP CONTOH",
            "BERKAS_OFFICE_ADDRESS": "Jalan Contoh 1",
            "BERKAS_OFFICE_CONTACT": "Telepon 000",
            "BERKAS_OFFICE_PLACE": "Contoh",
            "BERKAS_OFFICE_SIGNATORY": "Kepala Dinas",
        }
    )
    assert heard == settings.Settings(
        children=3,
        log=Path("/data/log"),
        debug=True,
        home=Path("/data"),
        database="postgresql+psycopg://berkas@db/berkas",
        objects="s3://toko:8333/pindaian",
        s3=("kunci", "rahasia"),
        audit_key=Path("/kunci/audit"),
        prefect="http://prefect:4200/api",
        prefect_port=4300,
        host="10.0.0.5",
        port=8080,
        https=True,
        max_megabytes=50,
        decisions="nib_untuk_siup=diterima",
        office=Letterhead(
            government="PEMERINTAH KOTA CONTOH",
            name="DINAS PERIZINAN",
            short="DP CONTOH",
            address="Jalan Contoh 1",
            contact="Telepon 000",
            place="Contoh",
            signatory="Kepala Dinas",
        ),
    )


def test_all_lies_below_home_unless_told_otherwise():
    heard = settings.read({"BERKAS_HOME": "/data"})
    assert heard.database == "sqlite:////data/berkas.sqlite"
    assert heard.objects == "file:///data/objects"
    assert heard.audit_key == Path("/data/audit.key")


def test_prefect_is_ours_unless_told_otherwise():
    assert settings.read({"BERKAS_PREFECT_PORT": "4300"}).prefect_api == "http://127.0.0.1:4300/api"
    elsewhere = {"BERKAS_PREFECT": "http://prefect:4200/api"}
    assert settings.read(elsewhere).prefect_api == "http://prefect:4200/api"


@pytest.mark.parametrize("missing", ["BERKAS_S3_KEY", "BERKAS_S3_SECRET"])
def test_an_s3_server_has_no_default_secret(missing):
    given = {"BERKAS_OBJECTS": "s3://a/b", "BERKAS_S3_KEY": "k", "BERKAS_S3_SECRET": "s"}
    del given[missing]
    with pytest.raises(UsageError, match=missing):
        settings.read(given)


@pytest.mark.parametrize(
    "variables",
    [
        {"BERKAS_CHILDREN": "0"},
        {"BERKAS_CHILDREN": "banyak"},
        {"BERKAS_CHILDREN": "65"},
        {"BERKAS_CHILDREN": "²"},
        {"BERKAS_DEBUG": "mungkin"},
        {"BERKAS_HTTPS": "mungkin"},
        {"BERKAS_PORT": "0"},
        {"BERKAS_PREFECT_PORT": "65536"},
        {"BERKAS_MAX_MEGABYTES": "-1"},
    ],
)
def test_a_value_that_makes_no_sense_is_named(variables):
    with pytest.raises(UsageError) as refused:
        settings.read(variables)
    (value,) = variables.values()
    assert repr(value) in refused.value.message


def test_secrets_are_not_shown_with_the_settings():
    shown = repr(
        settings.read(
            {
                "BERKAS_DATABASE": "postgresql+psycopg://berkas:sandi1@db/berkas",
                "BERKAS_OBJECTS": "s3://a/b",
                "BERKAS_S3_KEY": "kunci1",
                "BERKAS_S3_SECRET": "rahasia1",
            }
        )
    )
    assert not any(secret in shown for secret in ("sandi1", "kunci1", "rahasia1"))
