import pytest

from dossier.wording import found_in, likeness, skeleton


@pytest.mark.parametrize(
    ("one", "other"), [("NIK", "N1K"), ("Tempat/Tgl Lahir", "TEMPAT/TGI LAHIR"), ("Nama :", "nama")]
)
def test_look_alikes_have_one_skeleton(one, other):
    assert skeleton(one) == skeleton(other)


def test_short_phrases_must_occur_to_the_letter():
    assert found_in("NPWP", skeleton("Nomor NPWP : 12"))
    assert not found_in("NPWP", skeleton("Nomor NPMP : 12"))


def test_long_phrases_may_be_misread_a_little():
    text = skeleton("... berhadapon dengan soya ...")
    assert 0.88 <= found_in("berhadapan dengan saya", text) < 1
    assert not found_in("berhadapan dengan saya", skeleton("berhenti di jalan raya"))


def test_likeness_of_the_same_is_one():
    assert likeness("Status Perkawinan", "STATUS PERKAWINAN:") == 1
