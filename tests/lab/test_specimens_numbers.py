"""The invented numbers fit the persons they belong to, by rules written out here anew."""

import datetime as dt

import pytest

from lab.specimens.words import tanggal_kata, terbilang
from lab.specimens.world import draw_facts

SEEDS = range(40)


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "nol"),
        (11, "sebelas"),
        (19, "sembilan belas"),
        (100, "seratus"),
        (1000, "seribu"),
        (2017, "dua ribu tujuh belas"),
        (1999, "seribu sembilan ratus sembilan puluh sembilan"),
        (1_001_000, "satu juta seribu"),
        (500_000_000, "lima ratus juta"),
    ],
)
def test_number_words(number, words):
    assert terbilang(number) == words


def test_date_words():
    assert tanggal_kata(dt.date(2023, 1, 10)) == "sepuluh Januari dua ribu dua puluh tiga"


def everybody(facts):
    return [o.person for o in facts.officers] + [facts.pj.person, *facts.akta.saksi]


@pytest.mark.parametrize("seed", SEEDS)
def test_nik_tells_birth_date_and_sex(seed):
    for person in everybody(draw_facts(seed)):
        day = int(person.nik[6:8]) - (40 if person.perempuan else 0)
        assert len(person.nik) == 16
        assert person.nik[:2] == "64"
        assert person.nik[4:6] == "99", "kecamatan 99 does not exist: nobody bears this number"
        assert person.nik[12:] != "0000"
        assert (day, person.nik[8:12]) == (
            person.tanggal_lahir.day,
            person.tanggal_lahir.strftime("%m%y"),
        )


@pytest.mark.parametrize("seed", SEEDS)
def test_npwp_check_digit(seed):
    number = draw_facts(seed).company.npwp15
    doubled = [
        int(c) if i % 2 == 0 else sum(divmod(2 * int(c), 10)) for i, c in enumerate(number[:9])
    ]
    assert len(number) == 15
    assert sum(doubled) % 10 == 0


@pytest.mark.parametrize("seed", SEEDS)
def test_strttk_number_fits_the_technician(seed):
    pj = draw_facts(seed).pj
    born, mark, year, serial = pj.nomor_strttk.split("/")
    assert born == pj.person.tanggal_lahir.strftime("%Y%m%d")
    assert mark in {"STRTTK_64", "STRTTK-64"}
    assert year == str(pj.strttk_terbit.year)
    assert serial[0] == ("2" if pj.person.perempuan else "1")
    assert len(serial) == 4


@pytest.mark.parametrize("seed", SEEDS)
def test_dates_follow_each_other(seed):
    facts = draw_facts(seed)
    assert facts.akta.tanggal < facts.permohonan.tanggal <= facts.received
    assert facts.rek_balai.pemeriksaan <= facts.rek_balai.surat.tanggal
    assert facts.rek_balai.surat.tanggal <= facts.permohonan.tanggal
    assert facts.rek_dinkes.surat.tanggal <= facts.permohonan.tanggal
    if facts.sk_ahu:
        assert facts.akta.tanggal < facts.sk_ahu.tanggal <= facts.permohonan.tanggal
    if facts.pj.strttk_berlaku:
        assert facts.pj.strttk_berlaku > facts.received
        assert facts.pj.strttk_terbit < dt.date(2023, 8, 8)
    else:
        assert facts.pj.strttk_terbit >= dt.date(2023, 8, 8)


@pytest.mark.parametrize("seed", SEEDS)
def test_nip_is_of_an_official_old_enough(seed):
    for letter in (draw_facts(seed).rek_balai, draw_facts(seed).rek_dinkes):
        nip = letter.pejabat.nip
        assert len(nip) == 18
        born = dt.date(int(nip[:4]), int(nip[4:6]), int(nip[6:8]))
        assert int(nip[8:12]) - born.year >= 18
        assert 1 <= int(nip[12:14]) <= 12
        assert nip[14] in "12"
