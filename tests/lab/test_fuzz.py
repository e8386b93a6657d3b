"""Files broken on purpose get a named outcome; ``berkas-lab fuzz`` makes the long run."""

from lab import fuzz, mutants


def test_the_same_seed_breaks_the_same_files():
    first = list(mutants.mutants(3, 42))
    mutants.seeds.cache_clear()
    assert first == list(mutants.mutants(3, 42))
    assert first[:12] != list(mutants.mutants(4, 12))


def test_sound_files_of_every_sort_are_drawn():
    sound = mutants.seeds()
    outcomes = {each.name: each for each in fuzz.tried(iter(sound.items()))}
    archive = outcomes.pop("a.zip")
    assert {each.status for each in outcomes.values()} == {"ok"}
    assert {kind for each in outcomes.values() for kind in each.pages} == {"drawn"}
    # Archives are unpacked before files are opened; one that is met here lay in another.
    assert archive.status == "unsupported"


def test_whatever_is_broken_has_a_named_outcome():
    outcomes = list(fuzz.tried(mutants.mutants(2026, 100)))
    assert len(outcomes) == 100
    assert [(each.name, each.fault) for each in outcomes if each.fault] == []
    # They are broken indeed, and many are read all the same.
    statuses = {each.status for each in outcomes}
    assert {"ok", "repaired", "corrupt"} <= statuses


def test_what_has_no_name_is_a_fault():
    assert fuzz.Outcome("a", "died", (), "x", 0.1).fault == "file: died"
    assert fuzz.Outcome("a", "ok", ("drawn", "fault"), None, 0.1).fault == "page: fault"
    assert fuzz.Outcome("a", "corrupt", (), None, 0.1).fault == "no sentence"
    assert fuzz.Outcome("a", "ok", ("drawn", "refused"), None, 0.1).fault is None
