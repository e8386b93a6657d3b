import contextlib
import io
import struct
import tracemalloc
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier import archive
from dossier.errors import FileRejectedError

PDF = b"%PDF-1.7\n% contoh\n"
JPEG = b"\xff\xd8\xff contoh"


def packed(members, method=zipfile.ZIP_DEFLATED):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as made:
        for name, data in members:
            made.writestr(name, data)
    return buffer.getvalue()


def stored_under(raw_name, flags=0, extra=b""):
    """A ZIP by hand with one stored member, its name as bytes."""
    checksum = struct.pack("<LLL", zlib.crc32(PDF), len(PDF), len(PDF))
    common = struct.pack("<HHHHH", 20, flags, 0, 0, 0x21) + checksum
    common += struct.pack("<HH", len(raw_name), len(extra))
    local = b"PK\x03\x04" + common + raw_name + extra + PDF
    central = b"PK\x01\x02\x14\x00" + common + struct.pack("<HHHLL", 0, 0, 0, 0, 0)
    central += raw_name + extra
    end = struct.pack("<HHHHLLH", 0, 0, 1, 1, len(central), len(local), 0)
    return local + central + b"PK\x05\x06" + end


@pytest.fixture
def taken(tmp_path):
    """Unpack these bytes: names and contents."""

    def unpack(data, **more):
        path = tmp_path / "arsip.zip"
        path.write_bytes(data)
        folder = tmp_path / "keluar"
        folder.mkdir(exist_ok=True)
        found = archive.unpack(path, folder, **more)
        assert all(file.parent == folder for file, _ in found)
        return [(name, file.read_bytes()) for file, name in found]

    return unpack


def refused(taken, data, tmp_path, **more):
    with pytest.raises(FileRejectedError) as caught:
        taken(data, **more)
    assert not list((tmp_path / "keluar").iterdir())
    return caught.value


def test_members_come_out_in_their_order_with_their_folders_in_their_names(taken):
    data = packed([("ktp/depan.jpg", JPEG), ("akta.pdf", PDF)])
    assert taken(data) == [("ktp/depan.jpg", JPEG), ("akta.pdf", PDF)]


def test_what_systems_leave_behind_is_passed_over(taken):
    junk = ("__MACOSX/._akta.pdf", "Thumbs.db", "sub/.DS_Store", "sub/desktop.ini", "kosong/")
    assert taken(packed([*((name, b"x") for name in junk), ("a.pdf", PDF)])) == [("a.pdf", PDF)]


@pytest.mark.parametrize(
    ("given_name", "shown"),
    [
        ("../../etc/passwd", "etc/passwd"),
        ("/etc/cron.d/x", "etc/cron.d/x"),
        ("C:\\scan\\ktp.jpg", "scan/ktp.jpg"),
        ("..\\..\\ktp.jpg", "ktp.jpg"),
        ("a\x1b[31mb.pdf", "a\ufffd[31mb.pdf"),
        ("baris\nbaru.pdf", "baris baru.pdf"),
        ("..", "tanpa nama"),
    ],
)
def test_no_name_leads_anywhere_or_commands_a_screen(taken, given_name, shown):
    assert taken(stored_under(given_name.encode())) == [(shown, PDF)]


@pytest.mark.parametrize(
    ("raw", "flags", "extra", "shown"),
    [
        # Code page 437, as the compressed folders of Windows write it: 0x82 is e acute.
        (b"Andr\x82.pdf", 0, b"", "Andr\u00e9.pdf"),
        ("Andr\u00e9.pdf".encode(), 0x800, b"", "Andr\u00e9.pdf"),
        ("Andr\u00e9.pdf".encode(), 0, b"", "Andr\u00e9.pdf"),
        (
            b"Andr\x82.pdf",
            0,
            struct.pack("<HHBL", 0x7075, 15, 1, zlib.crc32(b"Andr\x82.pdf"))
            + "Andr\u00e8.pdf".encode(),
            "Andr\u00e8.pdf",
        ),
    ],
    ids=["cp437", "utf-8 flag", "utf-8 without flag", "Info-ZIP extra field"],
)
def test_names_are_those_that_whoever_packed_it_saw(taken, raw, flags, extra, shown):
    assert taken(stored_under(raw, flags, extra)) == [(shown, PDF)]


def test_a_member_without_a_name_is_kept(taken):
    assert taken(stored_under(b"")) == [("tanpa nama", PDF)]


def test_a_locked_archive_is_named(taken, tmp_path):
    refusal = refused(taken, stored_under(b"a.pdf", flags=1), tmp_path)
    assert refusal.status == "encrypted"
    assert "kata sandi" in refusal.message


def test_a_bomb_is_stopped_while_it_comes_out(taken, tmp_path):
    data = packed([("besar.pdf", bytes(5_000_000))])
    assert len(data) < 10_000
    refusal = refused(taken, data, tmp_path, most_bytes=3_000_000)
    assert refusal.status == "too_large"
    assert "besar.pdf" in refusal.message


def test_what_an_archive_says_of_its_sizes_is_not_believed(taken, tmp_path):
    data = packed([("a.pdf", bytes(5_000_000))]).replace(
        struct.pack("<L", 5_000_000), struct.pack("<L", 50)
    )
    assert refused(taken, data, tmp_path, most_bytes=3_000_000).status in {"too_large", "corrupt"}


def test_the_bound_is_for_all_members_together(taken, tmp_path):
    data = packed([(f"{n}.pdf", bytes(1_000_000)) for n in range(4)])
    assert refused(taken, data, tmp_path, most_bytes=3_500_000).status == "too_large"


def test_more_members_than_a_dossier_has_sheets_are_refused(taken, tmp_path):
    data = packed([(f"{n}.pdf", b"") for n in range(archive.MEMBERS + 1)])
    assert refused(taken, data, tmp_path).status == "too_large"


@pytest.mark.parametrize("data", [packed([]), packed([("sub/", b"")]), packed([(".x", b"y")])])
def test_an_archive_without_files_is_empty(taken, tmp_path, data):
    assert refused(taken, data, tmp_path).status == "empty"


def test_a_list_of_a_hundred_thousand_members_is_refused_before_it_is_read(taken, tmp_path):
    entry = packed([("a.pdf", PDF)])
    start = entry.rindex(b"PK\x01\x02")
    end = entry.rindex(b"PK\x05\x06")
    listed = entry[start:end] * 100_000
    size, at = len(listed).to_bytes(4, "little"), start.to_bytes(4, "little")
    count = (65_535).to_bytes(2, "little")
    data = entry[:start] + listed + b"PK\x05\x06" + bytes(4) + count * 2 + size + at + bytes(2)
    tracemalloc.start()
    refusal = refused(taken, data, tmp_path)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert refusal.status == "too_large"
    # Read, such a list takes forty times as much.
    assert most < 2 * len(data)


def test_an_archive_that_is_too_much_beside_the_others_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(archive, "BYTES", 3 * len(PDF))
    for name in ("satu.zip", "dua.zip"):
        (tmp_path / name).write_bytes(packed([("a.pdf", PDF), ("b.pdf", PDF)]))
    folder = tmp_path / "keluar"
    folder.mkdir()
    found = archive.expanded(
        [(tmp_path / "satu.zip", "satu"), (tmp_path / "dua.zip", "dua")], folder
    )
    assert [name for _, name in found] == ["satu/a.pdf", "satu/b.pdf", "dua"]
    assert "bersama arsip lain melebihi" in archive.refusal(found[-1][0], folder).message


def test_a_method_that_is_not_known_is_named(taken, tmp_path):
    data = packed([("a.pdf", PDF)], zipfile.ZIP_LZMA)
    assert refused(taken, data, tmp_path).status == "unsupported"


def test_a_damaged_member_refuses_the_archive_and_is_named(taken, tmp_path):
    data = packed([("baik.pdf", PDF), ("buruk.pdf", PDF)], zipfile.ZIP_STORED)
    at = data.rindex(PDF) + 5
    refusal = refused(taken, data[:at] + b"#" + data[at + 1 :], tmp_path)
    assert refusal.status == "corrupt"
    assert "buruk.pdf" in refusal.message


@given(cut=st.integers(0, 200), at=st.integers(0, 400), byte=st.integers(0, 255))
def test_whatever_is_broken_the_outcome_has_a_name(tmp_path_factory, cut, at, byte):
    folder = tmp_path_factory.mktemp("zip")
    data = bytearray(packed([("a.pdf", PDF), ("sub/b.jpg", JPEG)]))
    data[at % len(data)] = byte
    path = folder / "rusak"
    path.write_bytes(data[: len(data) - cut])
    # Nothing but a sentence of ours may come of it: any other exception fails the test.
    with contextlib.suppress(FileRejectedError):
        assert archive.unpack(path, folder)


def test_an_archive_among_files_is_replaced_by_what_is_in_it(tmp_path):
    (tmp_path / "surat.pdf").write_bytes(PDF)
    (tmp_path / "a.zip").write_bytes(packed([("ktp/depan.jpg", JPEG), ("akta.pdf", PDF)]))
    (tmp_path / "rusak.zip").write_bytes(b"PK\x03\x04 apa saja")
    folder = tmp_path / "keluar"
    folder.mkdir()
    files = [(tmp_path / name, name) for name in ("surat.pdf", "a.zip", "rusak.zip")]
    found = archive.expanded(files, folder)
    assert [name for _, name in found] == [
        "surat.pdf",
        "a.zip/ktp/depan.jpg",
        "a.zip/akta.pdf",
        "rusak.zip",
    ]
    assert [path.read_bytes()[:8] for path, _ in found[:3]] == [PDF[:8], JPEG[:8], PDF[:8]]
    assert archive.refusal(tmp_path / "rusak.zip", folder).status == "corrupt"


def test_an_archive_in_an_archive_is_not_opened(tmp_path):
    inner = packed([("a.pdf", PDF)])
    (tmp_path / "luar.zip").write_bytes(packed([("dalam.zip", inner)]))
    folder = tmp_path / "keluar"
    folder.mkdir()
    ((path, name),) = archive.expanded([(tmp_path / "luar.zip", "luar.zip")], folder)
    assert name == "luar.zip/dalam.zip"
    assert path.read_bytes() == inner
    refusal = archive.refusal(path, folder)
    assert refusal.status == "unsupported"
    assert "ZIP di dalam arsip ZIP" in refusal.message
