"""Which values can be the same fact; the values are made here."""

from dossier.kinds import kinds
from dossier.model import Document, Field
from extractors.confidence import Features
from extractors.corroboration import corroborated
from extractors.senses import _ROLES, NAME, PERSONS, role, sense, told_twice
from extractors.weighing import Found

DAY = "1978-03-02"


def paper(index: int, kind: str, **values: str) -> Document:
    fields = tuple(Field(name, value, None, 0.9) for name, value in values.items())
    return Document(index, kind, None, 0.99, "", (), fields=fields)


def told(name: str, value: str) -> Found:
    basis = Features(0.9, 0.8, 0.95, 1.0, 0.0, 0.0, 0.0, 0.0)
    return Found(Field(name, value, value, 0.9), basis)


def sure(kind: str, *found: Found) -> list[float]:
    return [each.field.confidence for each in told_twice(kinds()[kind], found)]


def test_a_day_of_birth_supports_no_day_of_issue():
    papers = [paper(0, "ktp", tanggal_lahir=DAY), paper(1, "strttk", tanggal_terbit=DAY)]
    card, registration = (each.fields[0].confidence for each in corroborated(papers))
    assert card == 0.9
    # And nobody is registered on the day of his birth.
    assert registration < 0.5
    papers = [paper(0, "ktp", tanggal_lahir=DAY), paper(1, "strttk", tanggal_lahir=DAY)]
    assert all(each.fields[0].confidence > 0.9 for each in corroborated(papers))


def test_who_is_meant_is_called_otherwise_on_every_paper():
    assert sense("pengangkatan_pj", "nama_pj") == sense("ktp", "nama") != ""
    assert sense("strttk", "nomor") != sense("surat_permohonan", "nomor")


def test_a_name_that_is_given_for_two_people_is_less_sure():
    applicant, technician = told("nama_pemohon", "SITI AMINAH"), told("nama_pj", "SITI AMINAH")
    assert all(each < 0.9 for each in sure("surat_permohonan", applicant, technician))
    other = told("nama_pj", "DEWI SARTIKA")
    assert sure("surat_permohonan", applicant, other) == [0.9, 0.9]


def test_a_paper_is_not_issued_on_a_birthday_nor_numbered_like_another():
    birth, issue = told("tanggal_lahir", DAY), told("tanggal_terbit", DAY)
    assert all(each < 0.9 for each in sure("strttk", birth, issue))
    own = told("nomor", "19810523/STRTTK-64/2019/1574")
    other = told("nomor_strttk", "19810523/STRTTK-64/2019/1574")
    assert all(each < 0.9 for each in sure("surat_permohonan", own, other))


def test_whose_name_it_is_is_said_by_the_field():
    assert role("pengangkatan_pj", "nama_pj") == role("strttk", "nama")
    assert role("pengangkatan_pj", "nama_pimpinan") != role("pengangkatan_pj", "nama_pj")
    # A card is anybody's.
    assert role("ktp", "nama") not in PERSONS


def test_all_that_is_said_to_be_somebodys_name_is_declared():
    for kind, name in _ROLES:
        assert sense(kind, name) == NAME


def test_an_office_and_a_workshop_may_have_one_address():
    one, other = (
        told("alamat_kantor", "JL. MAWAR NO. 1"),
        told("alamat_produksi", "JL. MAWAR NO. 1"),
    )
    assert sure("surat_permohonan", one, other) == [0.9, 0.9]


def test_the_day_of_a_visit_supports_no_letters_day():
    """Letters about a visit name its day, too, and that is taken for theirs at times."""
    visited = paper(0, "berita_acara", tanggal="2018-08-20")
    written = paper(1, "rekomendasi_teknis", tanggal="2018-08-20")
    assert [each.fields[0].confidence for each in corroborated([visited, written])] == [0.9, 0.9]
