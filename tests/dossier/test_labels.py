"""The lexicon of labels: templates and the words that narrow a label down."""

import pytest

from dossier.kinds import kinds
from dossier.labels import OTHERS, qualifies, spelt
from dossier.wording import skeleton


def test_a_template_stands_for_each_of_its_wordings_once():
    assert spelt("{No.|Nomor} KTP", "Nomor {KTP|Identitas}") == (
        "No. KTP",
        "Nomor KTP",
        "Nomor Identitas",
    )


def test_an_empty_choice_leaves_no_double_space():
    assert spelt("Nama {Lengkap|} Pemohon") == ("Nama Lengkap Pemohon", "Nama Pemohon")


def test_choices_within_choices_are_refused():
    with pytest.raises(ValueError, match="Usaha"):
        spelt("Nama {Badan {Usaha|}}")


@pytest.mark.parametrize(
    ("words", "expected"),
    [("yang akan dibuat", True), ("(TTK)", True), ("Serbuk", False), ("Kantor Budi", False)],
)
def test_only_words_that_narrow_a_label_down_qualify(words, expected):
    assert qualifies(words) is expected


def test_what_is_not_read_is_no_label_of_an_application():
    application = kinds()["surat_permohonan"]
    own = {
        skeleton(name)
        for spec in application.fields
        for locator in spec.locators
        for name in getattr(locator, "names", ())
    }
    assert own.isdisjoint(skeleton(each) for each in ("Agama", "Telepon", "Pendidikan", "Email"))
    assert {skeleton(each) for each in OTHERS} >= {skeleton("Agama"), skeleton("No. Telp")}
