import stat

from flows import faults

NIK = "6472990503870001"


def fault():
    try:
        try:
            int("O" + NIK)
        except ValueError as error:
            raise KeyError(NIK) from error
    except KeyError as error:
        return error


def test_a_fault_is_noted_by_kind_and_place_without_any_value(tmp_path):
    log = tmp_path / "state" / "berkas.log"
    number = faults.record(fault(), log)
    text = log.read_text()
    assert number in text
    assert "builtins.KeyError" in text
    assert "builtins.ValueError" in text
    assert "test_faults.py" in text
    assert NIK not in text


def test_the_log_is_for_its_owner_only(tmp_path):
    faults.record(fault(), tmp_path / "log")
    assert stat.S_IMODE((tmp_path / "log").stat().st_mode) == 0o600


def test_faults_are_added_one_after_another(tmp_path):
    numbers = [faults.record(fault(), tmp_path / "log") for _ in range(3)]
    text = (tmp_path / "log").read_text()
    assert len(set(numbers)) == 3
    assert all(number in text for number in numbers)


def test_the_log_does_not_grow_for_ever(tmp_path):
    (tmp_path / "log").write_text("x" * (faults.MOST + 1))
    faults.record(fault(), tmp_path / "log")
    assert (tmp_path / "log").stat().st_size < faults.MOST
    assert (tmp_path / "log.1").stat().st_size > faults.MOST


def test_a_log_that_cannot_be_written_is_no_second_fault(tmp_path):
    (tmp_path / "file").touch()
    assert faults.record(fault(), tmp_path / "file" / "log") is None
