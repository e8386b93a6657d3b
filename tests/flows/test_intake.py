import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.errors import UsageError
from flows.intake import collect, jobs, natural


def touch(folder, *names):
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"%PDF")


def names(found):
    return [name for _, name in found]


def test_a_folder_is_walked_in_natural_order_without_junk(tmp_path):
    scans = tmp_path / "scans"
    touch(
        scans,
        "hal 10.jpg",
        "hal 2.jpg",
        "Hal 1.jpg",
        "akta/b.pdf",
        "Thumbs.db",
        ".DS_Store",
        ".sampah/x.pdf",
        "__MACOSX/hal 1.jpg",
        "catatan.docx",
    )
    assert names(collect([scans], tmp_path / "out")) == [
        "akta/b.pdf",
        "catatan.docx",
        "Hal 1.jpg",
        "hal 2.jpg",
        "hal 10.jpg",
    ]


def test_paths_keep_the_order_in_which_they_were_given(tmp_path):
    touch(tmp_path, "b.pdf", "a.pdf")
    found = collect([tmp_path / "b.pdf", tmp_path / "a.pdf"], tmp_path / "out")
    assert names(found) == ["b.pdf", "a.pdf"]


def test_a_file_that_is_named_by_hand_is_taken_even_if_it_is_hidden(tmp_path):
    touch(tmp_path, ".scan.pdf")
    assert names(collect([tmp_path / ".scan.pdf"], tmp_path / "out")) == [".scan.pdf"]


def test_a_file_met_twice_is_taken_once(tmp_path):
    touch(tmp_path, "scans/a.pdf")
    (tmp_path / "scans" / "b.pdf").symlink_to("a.pdf")
    found = collect([tmp_path / "scans" / "a.pdf", tmp_path / "scans"], tmp_path / "out")
    assert names(found) == ["a.pdf"]


def test_a_link_that_leads_in_a_circle_ends(tmp_path):
    touch(tmp_path, "scans/a.pdf")
    (tmp_path / "scans" / "lagi").symlink_to(tmp_path / "scans")
    assert names(collect([tmp_path / "scans"], tmp_path / "out")) == ["a.pdf"]


def test_pipes_in_a_folder_are_passed_over(tmp_path):
    touch(tmp_path, "scans/a.pdf")
    os.mkfifo(tmp_path / "scans" / "pipa")
    assert names(collect([tmp_path / "scans"], tmp_path / "out")) == ["a.pdf"]


def test_earlier_results_inside_the_folder_are_not_read_as_scans(tmp_path):
    touch(tmp_path, "a.pdf", "hasil/pages/hal-001.jpg", "hasil/result.json")
    assert names(collect([tmp_path], tmp_path / "hasil")) == ["a.pdf"]


def test_results_never_go_among_the_scans(tmp_path):
    touch(tmp_path, "a.pdf")
    with pytest.raises(UsageError, match="sama dengan folder pindaian"):
        jobs([tmp_path], tmp_path / "x" / "..", each=False)
    touch(tmp_path, "satu/a.pdf")
    with pytest.raises(UsageError, match="sama dengan folder pindaian"):
        jobs([tmp_path / "satu"], tmp_path, each=True)


@pytest.mark.parametrize("name", ["tidak-ada.pdf", "a.pdf/dalam", "x" * 300, "nul\0.pdf"])
def test_a_path_that_is_not_there_is_named(tmp_path, name):
    touch(tmp_path, "a.pdf")
    with pytest.raises(UsageError, match="tidak dapat dibuka") as refused:
        jobs([tmp_path / name], tmp_path / "out", each=False)
    assert "\0" not in refused.value.message


def test_a_pipe_is_no_scan(tmp_path):
    os.mkfifo(tmp_path / "pipa")
    with pytest.raises(UsageError, match="bukan berkas biasa"):
        jobs([tmp_path / "pipa"], tmp_path / "out", each=False)


def test_each_folder_is_a_dossier_of_its_own(tmp_path):
    touch(tmp_path, "masuk/satu/a.pdf", "masuk/dua/b.pdf")
    paths = [tmp_path / "masuk" / "satu", tmp_path / "masuk" / "dua"]
    one, two = jobs(paths, tmp_path / "out", each=True)
    assert (one.name, names(one.files), one.folder) == ("satu", ["a.pdf"], tmp_path / "out/satu")
    assert (two.name, names(two.files), two.folder) == ("dua", ["b.pdf"], tmp_path / "out/dua")


def test_two_folders_of_one_name_are_refused_before_anything_is_done(tmp_path):
    touch(tmp_path, "a/berkas/x.pdf", "b/berkas/x.pdf")
    with pytest.raises(UsageError, match="2 folder bernama berkas"):
        jobs([tmp_path / "a/berkas", tmp_path / "b/berkas"], tmp_path / "out", each=True)
    assert not (tmp_path / "out").exists()


def test_each_wants_folders(tmp_path):
    touch(tmp_path, "a.pdf")
    with pytest.raises(UsageError, match="bukan folder"):
        jobs([tmp_path / "a.pdf"], tmp_path / "out", each=True)


def test_a_file_where_the_results_should_go_is_noticed_at_once(tmp_path):
    touch(tmp_path, "a.pdf", "out")
    with pytest.raises(UsageError, match="ada berkas di situ"):
        jobs([tmp_path / "a.pdf"], tmp_path / "out" / "dalam", each=False)


def test_a_hostile_name_does_not_reach_the_terminal(tmp_path):
    with pytest.raises(UsageError) as refused:
        jobs([tmp_path / "\x1b[2J\n.pdf"], tmp_path / "out", each=False)
    assert "\x1b" not in refused.value.message
    assert "\n" not in refused.value.message


@given(st.text(max_size=8), st.text(max_size=8))
def test_different_names_always_have_an_order(first, second):
    assert (natural(first) < natural(second)) + (natural(first) > natural(second)) == (
        first != second
    )


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_natural_order_counts(first, second):
    assert (natural(f"hal {first}.jpg") < natural(f"hal {second}.jpg")) == (first < second)
