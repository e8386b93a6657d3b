"""What a dossier lacks, or has already, and what that makes of a paper that is left over."""

import tomllib
from pathlib import Path

import pytest

from checklist.limits import DOUBTFUL_TYPE
from classifiers import holdings
from classifiers.reasons import LONGEST
from classifiers.telling import tell_apart
from dossier.kinds import OTHER, kinds
from dossier.model import Page
from tests.drawing import on_a_sheet

ODD_LIST = """
      ORANG-ORANG DI USAHA KAMI
1   Rahmad      SMA     Operator
2   Sulastri    SMP     membungkus
3   Hendra      SMK     mesin
Samarinda, 12 Mei 2017
"""
INVOICE = """
             TOKO BANGUNAN SUMBER REJEKI
                      NOTA
Tanggal 12 Mei 2017
Semen 10 zak          650.000
Paku 2 kg              40.000
Jumlah                690.000
"""
INVITATION = """
    UNDANGAN RAPAT
Hari Senin pukul 10:00 di balai desa
    Hormat kami,
    Panitia
"""
LIST = "daftar_tenaga_kerja"

OLD_CARD = """
                PROVINSI KALIMANTAN TIMUR
                     KABUPATEN PASER
                  KARTU TANDA PENDUDUK
NIK 6401994512780002
NAMA SITI RAHAYU
TEMPAT/TGL LAHIR BLITAR, 05-12-1978
JENIS KELAMIN PEREMPUAN GOL. DARAH : O
ALAMAT JL. KESUMA BANGSA NO. 4
RT/RW 003/001
KEL/DESA TANAH GROGOT
KECAMATAN TANAH GROGOT
AGAMA ISLAM PASER. 05-12-2008
STATUS KAWIN CAMAT TANAH GROGOT
PEKERJAAN WIRASWASTA
BERLAKU HINGGA 05-12-2013
"""
TOWN_CARD = """
                PROVINSI KALIMANTAN UTARA
                   PEMERINTAH KOTA TARAKAN
KARTU TANDA PENDUDUK NASIONAL
NIK 6473990107650001
Nama Lengkap MUHAMMAD IDRIS
Tempat/Tgl Lahir BULUNGAN, 01-07-1965 Gol. Darah : B
Jenis Kelamin LAKI-LAKI
Alamat JL. MULAWARMAN RT. 12
Kel/Desa KARANG ANYAR
Kecamatan TARAKAN BARAT
Agama ISLAM
Status Perkawinan KAWIN
Berlaku Hingga 01-07-2012
Tarakan, 01-07-2007 KEPALA DINAS, NIP. 130 555 666
"""
DIPLOMA = """
            POLITEKNIK KESEHATAN SAMARINDA
                       IJAZAH
diberikan kepada   NUR AINI
Tempat, tanggal lahir : Kutai, 3 Mei 1990
Program studi Farmasi jenjang Diploma III, gelar Ahli Madya Farmasi (A.Md.Farm.), tenaga
teknis kefarmasian, lulus pada tanggal 5 September 2011
            Direktur
"""


def _one_of_each(*without: str) -> list[str]:
    """A page of every kind that is asked of everybody, in wordings that offices use."""
    folder = Path(__file__).parent / "wordings"
    return [
        tomllib.loads((folder / f"{name}.toml").read_text("utf-8"))["page"][0]["drawing"]
        for name, kind in kinds().items()
        if kind.expected > 0.5 and name not in without
    ]


def _told(drawings: list[str]):
    pages = [
        Page(at, 0, at + 1, "read", texts=(on_a_sheet(each),)) for at, each in enumerate(drawings)
    ]
    return {document.parts[0].page: document for document in tell_apart(pages)}


def _claim(**chances: float) -> dict[str, float]:
    return {**chances, OTHER: 1 - sum(chances.values())}


def _whole(*without: str) -> list[dict[str, float]]:
    """Claims of a dossier that holds everything, each all but sure."""
    return [
        _claim(**{name: 0.99})
        for name, kind in kinds().items()
        if kind.expected > 0.5 and name not in without
    ]


def test_the_one_that_is_missing_is_expected_of_what_is_left_over():
    others = _one_of_each(LIST)
    document = _told([*others, ODD_LIST])[len(others)]
    assert document.type == LIST
    assert document.reason.startswith("belum ada Daftar tenaga kerja lain dalam berkas")
    assert "Operator" in document.reason or "SMA" in document.reason
    assert len(document.reason) <= LONGEST


def test_a_person_sees_what_was_expected_and_what_else_it_may_be():
    others = _one_of_each(LIST)
    document = _told([*others, ODD_LIST])[len(others)]
    assert document.confidence < DOUBTFUL_TYPE
    assert OTHER in {guess.type for guess in document.alternatives}


def test_beside_a_sure_one_it_stays_another_kind():
    others = _one_of_each()
    assert _told([*others, ODD_LIST])[len(others)].type == OTHER


def test_alone_it_stays_another_kind():
    """A page or two are no dossier: nothing is missing from them."""
    assert _told([ODD_LIST])[0].type == OTHER
    assert {each.type for each in _told([INVITATION, ODD_LIST]).values()} == {OTHER}


@pytest.mark.parametrize("missing", sorted(n for n, k in kinds().items() if k.expected > 0.5))
def test_a_paper_like_none_is_never_taken_for_the_missing_one(missing):
    others = _one_of_each(missing)
    told = _told([*others, INVITATION, INVOICE])
    assert told[len(others)].type == OTHER
    invoice = told[len(others) + 1]
    assert invoice.type == OTHER or invoice.confidence < DOUBTFUL_TYPE


@pytest.mark.parametrize(
    ("missing", "neighbour"), [("ktp", OLD_CARD), ("ktp", TOWN_CARD), ("strttk", DIPLOMA)]
)
def test_a_neighbour_is_never_taken_for_the_missing_one(missing, neighbour):
    others = _one_of_each(missing)
    assert _told([*others, neighbour])[len(others)].type == OTHER


def test_the_sure_ones_stay_what_they_are():
    drawings = _one_of_each()
    expected = [name for name, kind in kinds().items() if kind.expected > 0.5]
    assert [each.type for _, each in sorted(_told(drawings).items())] == expected


def test_a_missing_type_is_raised_and_a_second_one_lowered():
    doubtful = _claim(daftar_tenaga_kerja=0.2)
    missing, _ = holdings.leanings([*_whole(LIST), doubtful], kinds())
    second, _ = holdings.leanings([*_whole(), doubtful], kinds())
    assert missing[-1][LIST] > 1
    assert second[-1][LIST] < -1
    assert holdings.leaned(doubtful, missing[-1])[LIST] > 0.5
    assert holdings.leaned(doubtful, second[-1])[LIST] < 0.05


def test_papers_of_each_person_are_not_lowered():
    heard, _ = holdings.leanings([*_whole(), _claim(ktp=0.4)], kinds())
    assert heard[-1]["ktp"] == pytest.approx(0, abs=0.2)


def test_two_that_are_alike_share_what_is_expected():
    one, _ = holdings.leanings([*_whole(LIST), _claim(daftar_tenaga_kerja=0.2)], kinds())
    claims = [*_whole(LIST), _claim(daftar_tenaga_kerja=0.2), _claim(daftar_tenaga_kerja=0.2)]
    two, _ = holdings.leanings(claims, kinds())
    assert two[-1] == two[-2]
    assert two[-1][LIST] < one[-1][LIST]
    chances = [holdings.leaned(claims[at], two[at])[LIST] for at in (-1, -2)]
    assert sum(chances) < 1.2


def test_no_order_of_documents_matters():
    claims = [*_whole("npwp", LIST), _claim(npwp=0.3, nib=0.2), _claim(npwp=0.1), _claim(ktp=0.3)]
    straight, more = holdings.leanings(claims, kinds())
    order = [*range(0, len(claims), 2), *reversed(range(1, len(claims), 2))]
    mixed, as_much_more = holdings.leanings([claims[at] for at in order], kinds())
    for at, there in zip(order, mixed, strict=True):
        assert there == pytest.approx(straight[at])
    assert as_much_more == pytest.approx(more)


def test_what_is_hardly_thinkable_is_not_raised():
    heard, _ = holdings.leanings([*_whole(LIST), _claim(daftar_tenaga_kerja=0.005)], kinds())
    assert heard[-1][LIST] <= 0
