"""Whoever changes a link, or takes one out, is found out."""

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from storage import StorageError, Store
from storage.chain import holds
from tests.servers import AUDIT_KEY, Pair
from tests.storage.values import MINUTE, NOW, kept_case

NIK = "6472991203850001"


@pytest.fixture
def chain(store: Store) -> str:
    """A dossier with five links, the third about a value."""
    case = kept_case(store)
    with store.work() as work:
        for number in range(1, 6):
            work.audit.add(
                case.id,
                at=NOW + number * MINUTE,
                actor="akun-cs",
                event="isian_dikoreksi" if number == 3 else "langkah",
                refs={"word": str(number), "field": "ktp/0/nik"},
                values=[NIK] if number == 3 else (),
            )
        work.commit()
    return case.id


def tamper(pair: Pair, statement: str, **values) -> None:
    engine = create_engine(pair.database)
    with engine.begin() as connection:
        changed = connection.execute(text(statement), values)
        assert changed.rowcount > 0
    engine.dispose()


def test_links_are_numbered_and_follow_each_other(store: Store, chain: str) -> None:
    with store.reading() as work:
        entries = work.audit.of(chain)
        assert [each.number for each in entries] == [1, 2, 3, 4, 5]
        assert [each.previous for each in entries] == ["", *(each.mac for each in entries[:-1])]
        assert len({each.mac for each in entries}) == 5
        assert entries[0].refs == (("field", "ktp/0/nik"), ("word", "1"))
        assert work.audit.verify(chain) is None
        assert work.audit.verify("belum ada") is None


def test_a_link_returned_is_the_link_kept(store: Store) -> None:
    with store.work() as work:
        entry = work.audit.add("kantor", at=NOW, actor="mesin", event="masuk", refs={})
        work.commit()
    with store.reading() as work:
        assert work.audit.of("kantor") == (entry,)


def test_values_leave_only_a_keyed_digest(store: Store, chain: str) -> None:
    with store.work() as work:
        third = work.audit.of(chain)[2]
        again = work.audit.add(chain, at=NOW, actor="a", event="e", refs={}, values=[NIK])
        none = work.audit.add(chain, at=NOW, actor="a", event="e", refs={})
    assert NIK not in json.dumps(dataclasses.asdict(third), default=str)
    assert len(third.digest) == 64
    # The same value twice: nobody sees that without the key.
    assert again.digest != third.digest
    assert none.digest == ""


@pytest.mark.parametrize(
    ("statement", "broken"),
    [
        ("UPDATE audit SET actor = 'orang-lain' WHERE case_id = :id AND number = 2", 2),
        ("UPDATE audit SET event = 'lain' WHERE case_id = :id AND number = 1", 1),
        ('UPDATE audit SET refs = \'[["word", "9"]]\' WHERE case_id = :id AND number = 4', 4),
        ("UPDATE audit SET refs = 'rusak' WHERE case_id = :id AND number = 4", 4),
        ("UPDATE audit SET digest = '' WHERE case_id = :id AND number = 3", 3),
        ("UPDATE audit SET at = '2020-01-01 00:00:00' WHERE case_id = :id AND number = 5", 5),
        ("UPDATE audit SET mac = previous WHERE case_id = :id AND number = 3", 3),
        ("DELETE FROM audit WHERE case_id = :id AND number = 1", 1),
        ("DELETE FROM audit WHERE case_id = :id AND number = 3", 3),
        ("DELETE FROM audit WHERE case_id = :id AND number >= 4", 4),
        ("DELETE FROM audit WHERE case_id = :id", 1),
        ("UPDATE audit SET case_id = 'lain' WHERE case_id = :id AND number = 5", 5),
    ],
)
def test_what_was_tampered_with_is_named(
    store: Store, pair: Pair, chain: str, statement: str, broken: int
) -> None:
    tamper(pair, statement, id=chain)
    with store.reading() as work:
        assert work.audit.verify(chain) == broken


def test_a_link_cannot_be_hung_behind_another(store: Store, chain: str) -> None:
    """Neither behind one of a fork, such as a restored copy, nor into another dossier."""
    with store.work() as work:
        second, third = work.audit.of(chain)[1:3]
        other = work.audit.add("kantor", at=NOW, actor="mesin", event="masuk", refs={})
    assert holds(AUDIT_KEY, chain, third, second.mac)
    assert not holds(AUDIT_KEY, chain, third, other.mac)
    moved = dataclasses.replace(third, previous=other.mac)
    assert not holds(AUDIT_KEY, chain, moved, other.mac)
    assert not holds(AUDIT_KEY, "kantor", third, second.mac)


def test_a_chain_under_another_key_does_not_hold(pair: Pair, chain: str) -> None:
    other = Store.open(pair.database, pair.objects, audit_key=b"kunci lain", s3=pair.s3)
    with other.reading() as work:
        assert work.audit.verify(chain) == 1
    other.close()


def test_heads_outside_show_an_end_that_was_cut_off_with_its_counter(
    store: Store, pair: Pair, chain: str, tmp_path: Path
) -> None:
    file = tmp_path / "ujung" / "audit.jsonl"
    with store.reading() as work:
        assert work.audit.write_heads(file, at=NOW) == 1
        assert work.audit.verify_heads(file) == ()
    tamper(pair, "DELETE FROM audit WHERE case_id = :id AND number = 5", id=chain)
    tamper(pair, "UPDATE counters SET value = 4 WHERE name = :name", name=f"audit/{chain}")
    with store.reading() as work:
        assert work.audit.verify(chain) is None  # from the inside it looks whole
        assert work.audit.verify_heads(file) == (chain,)


@pytest.mark.usefixtures("chain")
def test_heads_are_added_only_where_a_chain_grew(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "audit.jsonl"
    with store.work() as work:
        work.audit.add("kantor", at=NOW, actor="mesin", event="mulai", refs={})
        assert work.audit.write_heads(file) == 2
        assert work.audit.write_heads(file) == 0
        work.audit.add("kantor", at=NOW, actor="mesin", event="mulai", refs={})
        assert work.audit.write_heads(file) == 1
        assert work.audit.verify_heads(file) == ()
        assert work.audit.heads()["kantor"] == (2, work.audit.of("kantor")[1].mac)
    assert len(file.read_text().splitlines()) == 2
    assert file.stat().st_mode & 0o077 == 0
    assert AUDIT_KEY.decode() not in file.read_text()


CHANGES: dict[str, Callable[[list[str]], list[str]]] = {
    "a number": lambda lines: [lines[0].replace("[5,", "[4,"), lines[1]],
    "no first line": lambda lines: lines[1:],
    "another order": lambda lines: [lines[1], lines[0]],
    "half a line": lambda lines: [lines[0], lines[1][:-20]],
    "an object": lambda lines: [*lines, "{}"],
    "a short list": lambda lines: [*lines, "[1, 2]"],
    "a line twice": lambda lines: [*lines, lines[1]],
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.usefixtures("chain")
def test_a_file_of_heads_that_was_tampered_with_is_refused(
    store: Store, tmp_path: Path, change: str
) -> None:
    file = tmp_path / "audit.jsonl"
    with store.work() as work:
        work.audit.write_heads(file)
        work.audit.add("kantor", at=NOW, actor="mesin", event="mulai", refs={})
        work.audit.write_heads(file)
        file.write_text("\n".join(CHANGES[change](file.read_text().splitlines())) + "\n")
        with pytest.raises(StorageError):
            work.audit.verify_heads(file)
        with pytest.raises(StorageError):
            work.audit.write_heads(file)


def test_a_file_of_heads_that_is_not_there_is_no_proof(store: Store, tmp_path: Path) -> None:
    with store.reading() as work, pytest.raises(StorageError):
        work.audit.verify_heads(tmp_path / "tidak-ada")


def test_the_last_link_of_an_event_is_found(store: Store, chain: str) -> None:
    with store.reading() as work:
        last = work.audit.last(chain, "langkah")
        assert last is not None
        assert (last.number, dict(last.refs)["word"]) == (5, "5")
        assert work.audit.last(chain, "isian_dikoreksi") == work.audit.of(chain)[2]
        assert work.audit.last(chain, "hilang") is None
        assert work.audit.last("f" * 16, "langkah") is None
