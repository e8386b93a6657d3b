"""``berkas status``: what stands there of the machinery, and whether the audit is whole."""

import datetime as dt

import pytest
from sqlalchemy import create_engine, text

from flows import status
from office import trail
from storage import Store
from tests.flows.machinery import hand_in
from tests.servers import AUDIT_KEY, Servers


@pytest.fixture
def pair(servers: Servers, tmp_path):
    return servers.pair("embedded", tmp_path)


@pytest.fixture
def store(pair):
    found = Store.open(pair.database, pair.objects, audit_key=AUDIT_KEY)
    yield found
    found.close()


@pytest.fixture
def scan(tmp_path, letter):
    letter.save(tmp_path / "surat.png")
    return tmp_path / "surat.png"


def now():
    return dt.datetime.now(dt.UTC)


def test_it_tells_of_queues_and_of_an_audit_that_is_whole(store, scan, tmp_path):
    hand_in(store, scan)
    heads = tmp_path / "audit.heads"
    assert not any("Audit" in line for line in status.lines(store, heads, now()))
    assert trail.note_heads(store, heads, now()) == 1
    said = list(status.lines(store, heads, now()))
    assert said[0].startswith("Antrean loket: 1 menunggu")
    assert "terlama menunggu" in said[0]
    assert said[1].startswith("Antrean arsip: 0 menunggu")
    assert "Pembaca hidup: 0" in said
    assert "Halaman per menit: 0,0" in said
    assert said[-1] == "Audit: utuh"


def test_it_names_the_dossier_whose_audit_was_cut_off(pair, store, scan, tmp_path):
    case = hand_in(store, scan)
    heads = tmp_path / "audit.heads"
    trail.note_heads(store, heads, now())
    engine = create_engine(pair.database)
    with engine.begin() as connection:
        assert connection.execute(text("DELETE FROM audit")).rowcount > 0
    engine.dispose()
    assert list(status.lines(store, heads, now()))[-1] == f"Audit: TIDAK UTUH pada {case.id}"
