import hashlib
import io
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from minio import Minio

from storage import NotFoundError, Objects, StorageError, Store
from storage.objects import open_objects
from tests.servers import Pair
from tests.storage.values import new_id

SCAN = b"%PDF-1.7 " + bytes(range(256)) * 10_000  # 2.5 MB: more than one piece
DIGEST = hashlib.sha256(SCAN).hexdigest()


@pytest.fixture
def objects(store: Store) -> Objects:
    return store.objects


def overwrite(pair: Pair, case_id: str, digest: str, data: bytes) -> None:
    """Put other bytes behind the store's back."""
    if pair.s3 is None:
        (Path(pair.objects.removeprefix("file://")) / case_id / digest).write_bytes(data)
    else:
        host, bucket = pair.objects.removeprefix("s3://").split("/")
        client = Minio(host, *pair.s3, secure=False, region="us-east-1")
        client.put_object(bucket, f"{case_id}/{digest}", io.BytesIO(data), len(data))


def test_bytes_come_back_as_they_were_put(objects: Objects, tmp_path: Path) -> None:
    case = new_id()
    assert objects.put(case, SCAN) == DIGEST
    assert objects.get(case, DIGEST) == SCAN
    assert b"".join(objects.open(case, DIGEST)) == SCAN
    objects.fetch(case, DIGEST, tmp_path / "salinan.pdf")
    assert (tmp_path / "salinan.pdf").read_bytes() == SCAN


def test_a_file_is_put_as_its_bytes_would_be(objects: Objects, tmp_path: Path) -> None:
    case = new_id()
    (tmp_path / "pindai.pdf").write_bytes(SCAN)
    assert objects.put(case, tmp_path / "pindai.pdf") == DIGEST
    assert objects.get(case, DIGEST) == SCAN
    assert objects.put(case, b"") == hashlib.sha256(b"").hexdigest()
    assert objects.get(case, hashlib.sha256(b"").hexdigest()) == b""
    with pytest.raises(StorageError):
        objects.put(case, tmp_path / "tidak-ada.pdf")


def test_the_same_bytes_are_written_once_in_each_dossier(objects: Objects, pair: Pair) -> None:
    first, second = new_id(), new_id()
    objects.put(first, SCAN)
    written = _written(pair, first, DIGEST)
    time.sleep(0.05 if pair.s3 is None else 1.1)  # S3 tells time in seconds
    assert objects.put(first, SCAN) == DIGEST
    assert _written(pair, first, DIGEST) == written
    objects.put(second, SCAN)
    assert objects.keys(first) == objects.keys(second) == (DIGEST,)


def _written(pair: Pair, case_id: str, digest: str) -> object:
    """When it was written, as the store itself says."""
    if pair.s3 is None:
        found = Path(pair.objects.removeprefix("file://")) / case_id / digest
        return found.stat().st_mtime_ns, found.stat().st_ino
    host, bucket = pair.objects.removeprefix("s3://").split("/")
    client = Minio(host, *pair.s3, secure=False, region="us-east-1")
    found_object = client.stat_object(bucket, f"{case_id}/{digest}")
    return found_object.last_modified, found_object.version_id


def test_a_dossier_is_destroyed_with_all_its_objects_and_no_other(objects: Objects) -> None:
    gone, kept = new_id(), new_id()
    digests = sorted(objects.put(gone, name.encode()) for name in ("a", "b", "c"))
    objects.put(kept, b"a")
    assert list(objects.keys(gone)) == digests
    objects.remove_all(gone)
    objects.remove_all(gone)
    assert objects.keys(gone) == ()
    assert len(objects.keys(kept)) == 1
    with pytest.raises(NotFoundError):
        objects.get(gone, digests[0])


def test_what_was_never_put_is_not_found(objects: Objects, tmp_path: Path) -> None:
    objects.put(case := new_id(), SCAN)
    other = "0" * 64
    for ask in (
        lambda: objects.get(case, other),
        lambda: objects.open(case, other),
        lambda: objects.fetch(case, other, tmp_path / "x"),
        lambda: objects.get(new_id(), DIGEST),
    ):
        with pytest.raises(NotFoundError):
            ask()
    assert not list(tmp_path.glob("x"))
    assert objects.keys(new_id()) == ()


@pytest.mark.parametrize("damage", [SCAN[:-1], SCAN + b"!", b"", b"x" + SCAN[1:]], ids=len)
def test_damaged_bytes_are_noticed(
    objects: Objects, pair: Pair, tmp_path: Path, damage: bytes
) -> None:
    objects.put(case := new_id(), SCAN)
    overwrite(pair, case, DIGEST, damage)
    with pytest.raises(StorageError, match="rusak"):
        objects.get(case, DIGEST)
    with pytest.raises(StorageError, match="rusak"):
        objects.fetch(case, DIGEST, tmp_path / "salinan.pdf")
    with pytest.raises(StorageError, match="rusak"):
        list(objects.open(case, DIGEST))
    assert list(tmp_path.glob("*salinan*")) == []
    assert not [each for each in tmp_path.iterdir() if each.name.startswith(".")]


@pytest.mark.parametrize(
    "case", ["../etc", "..", "", ".", "a/b", "A" * 16, "0" * 15, "0" * 17, "0" * 16 + "\n"]
)
def test_an_id_that_is_none_leads_nowhere(objects: Objects, case: str, tmp_path: Path) -> None:
    for ask in (
        lambda: objects.put(case, b"x"),
        lambda: objects.get(case, DIGEST),
        lambda: objects.open(case, DIGEST),
        lambda: objects.fetch(case, DIGEST, tmp_path / "x"),
        lambda: objects.keys(case),
        lambda: objects.remove_all(case),
    ):
        with pytest.raises(NotFoundError):
            ask()


@pytest.mark.parametrize("digest", ["../../etc/passwd", "", "..", DIGEST.upper(), DIGEST + "/x"])
def test_a_digest_that_is_none_leads_nowhere(objects: Objects, digest: str) -> None:
    objects.put(case := new_id(), SCAN)
    with pytest.raises(NotFoundError):
        objects.get(case, digest)


def test_a_store_that_does_not_answer_says_so_soon(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    for url in (f"file://{tmp_path}/file/folder", "s3://127.0.0.1:1/bucket"):
        objects = open_objects(url, ("kunci", "rahasia"))
        begun = time.monotonic()
        for ask in (
            objects.check,
            lambda objects=objects: objects.put("0" * 16, b"x"),
            lambda objects=objects: objects.get("0" * 16, DIGEST),
        ):
            with pytest.raises(StorageError) as caught:
                ask()
            assert "rahasia" not in str(caught.value)
        assert time.monotonic() - begun < 20
        objects.close()


def test_keys_that_do_not_open_and_buckets_that_are_not_there(servers, pair: Pair) -> None:
    if pair.s3 is None:
        return
    wrong = open_objects(pair.objects, (pair.s3[0], "salah"))
    with pytest.raises(StorageError):
        wrong.check()
    with pytest.raises(StorageError):
        wrong.put(new_id(), b"x")
    wrong.close()
    missing = open_objects(f"s3://127.0.0.1:{servers.s3.port}/tidak-ada", pair.s3)
    with pytest.raises(StorageError, match="Bucket tidak-ada"):
        missing.check()
    missing.close()


@pytest.mark.parametrize(
    "url",
    ["", "/folder", "file://", "file://host/x", "ftp://x/y", "s3://", "s3://host", "s3://h/a/b"],
)
def test_an_address_that_makes_no_sense_is_refused(url: str) -> None:
    with pytest.raises(StorageError):
        open_objects(url, ("kunci", "rahasia"))


def test_s3_without_keys_is_refused() -> None:
    with pytest.raises(StorageError, match="Kunci"):
        open_objects("s3://127.0.0.1:1/bucket")


def test_a_folder_may_have_any_name(tmp_path: Path) -> None:
    folder = tmp_path / "berkas kita"
    objects = open_objects(folder.as_uri())
    objects.put("0" * 16, SCAN)
    assert (folder / ("0" * 16) / DIGEST).read_bytes() == SCAN
    assert all(each.stat().st_mode & 0o077 == 0 for each in [folder, *folder.rglob("*")])


PUTTING = """
import sys
from pathlib import Path
from storage.objects import open_objects
objects = open_objects(sys.argv[1], (sys.argv[2], sys.argv[3]))
print("ready", flush=True)
objects.put("0" * 16, Path(sys.argv[4]))
"""


def putting(pair: Pair, scan: Path) -> subprocess.Popen[bytes]:
    """Another process that has just begun to put the file."""
    process = subprocess.Popen(
        [sys.executable, "-c", PUTTING, pair.objects, *(pair.s3 or ("", "")), str(scan)],
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"ready\n"
    return process


@pytest.mark.parametrize("wait", [0.05, 0.3])
def test_killed_while_it_puts_it_leaves_no_half_object(
    objects: Objects, pair: Pair, tmp_path: Path, wait: float
) -> None:
    scan = tmp_path / "besar.pdf"
    scan.write_bytes(os.urandom(1 << 20) * 48)
    digest = hashlib.sha256(scan.read_bytes()).hexdigest()
    with putting(pair, scan) as process:
        time.sleep(wait)
        process.send_signal(signal.SIGKILL)
    assert objects.keys("0" * 16) in {(), (digest,)}
    assert objects.put("0" * 16, scan) == digest
    objects.fetch("0" * 16, digest, tmp_path / "salinan.pdf")
    assert (tmp_path / "salinan.pdf").read_bytes() == scan.read_bytes()


def test_killed_with_half_of_it_on_disk_there_is_no_object(tmp_path: Path) -> None:
    folder, scan = tmp_path / "objek", tmp_path / "besar.pdf"
    objects = open_objects(folder.as_uri())
    objects.check()
    scan.write_bytes(os.urandom(1 << 20) * 128)
    with putting(Pair("", folder.as_uri(), None), scan) as process:
        until = time.monotonic() + 20
        while not any(each.stat().st_size for each in (folder / ".belum-selesai").iterdir()):
            assert time.monotonic() < until
        process.send_signal(signal.SIGKILL)
    [half] = (folder / ".belum-selesai").iterdir()
    assert 0 < half.stat().st_size < 128 << 20
    assert objects.keys("0" * 16) == ()


def test_what_was_never_finished_is_swept_up_after_a_day(tmp_path: Path) -> None:
    objects = open_objects(tmp_path.as_uri())
    objects.put("0" * 16, SCAN)
    unfinished = tmp_path / ".belum-selesai"
    (unfinished / ".lama").write_bytes(b"x")
    (unfinished / ".baru").write_bytes(b"x")
    os.utime(unfinished / ".lama", (0, time.time() - 2 * 24 * 3600))
    objects.check()
    assert [each.name for each in unfinished.iterdir()] == [".baru"]
    assert objects.keys("0" * 16) == (DIGEST,)


def test_a_file_that_changes_while_it_is_read_is_not_kept(
    objects: Objects, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its name would promise other bytes."""
    scan, case = tmp_path / "pindai.pdf", new_id()
    scan.write_bytes(b"pertama")
    changed: list[Callable[[], object]] = [lambda: scan.write_bytes(b"keduaaa")]

    class Digest:
        """Changes the file as soon as the digest of its first state is known."""

        def __init__(self) -> None:
            self._digest = hashlib.sha256()

        def update(self, data: bytes) -> None:
            self._digest.update(data)

        def hexdigest(self) -> str:
            if changed:
                changed.pop()()
            return self._digest.hexdigest()

    for module in ("folder", "s3"):
        monkeypatch.setattr(f"storage.objects.{module}.hashlib", SimpleNamespace(sha256=Digest))
    with pytest.raises(StorageError):
        objects.put(case, scan)
    monkeypatch.undo()
    assert objects.keys(case) == ()
