"""What papers of a dossier say of each other's values; the values are made here."""

from dataclasses import replace
from itertools import permutations

import pytest

from dossier.model import Document, Field, Officer, Value
from extractors.corroboration import corroborated

NIK = "6472995503870001"


def paper(index: int, confidence: float = 0.99, kind: str = "lain", **values: Value) -> Document:
    fields = tuple(Field(name, value, None, 0.9) for name, value in values.items())
    return Document(index, kind, None, confidence, "", (), fields=fields)


def sure(documents: list[Document], index: int, name: str) -> float:
    (document,) = (each for each in corroborated(documents) if each.index == index)
    field = document.field(name)
    assert field is not None
    return field.confidence


def test_a_value_that_another_paper_gives_is_surer():
    card, statement = paper(0, nik=NIK), paper(1, nik=NIK)
    assert sure([card, statement], 0, "nik") > 0.9
    assert sure([card, statement], 1, "nik") > 0.9


def test_fields_of_other_names_support_each_other():
    # The one who is named on the letter of appointment is the holder of the registration.
    letter, registration = paper(0, nama_pj="DEWI SARTIKA"), paper(1, nama="DEWI SARTIKA")
    assert sure([letter, registration], 0, "nama_pj") > 0.9


def test_a_value_that_other_papers_contradict_is_as_sure_as_alone():
    # The paper on which the company is another one may be the one that is wrong: that has to show.
    papers = [paper(0, nama_badan="PT ETAM"), *(paper(at, nama_badan="PT ULU") for at in (1, 2))]
    assert sure(papers, 0, "nama_badan") == 0.9


@pytest.mark.parametrize("other", ["6472995503870007", "647299 5503870001", None])
def test_only_the_very_same_supports(other):
    assert sure([paper(0, nik=NIK), paper(1, nik=other)], 0, "nik") == 0.9


@pytest.mark.parametrize(
    ("name", "value", "kinds"),
    [
        ("jabatan", "DIREKTUR", ("pernyataan_farmasi", "surat_permohonan")),
        ("materai", "10000", ("pernyataan_farmasi", "pernyataan_ttk")),
    ],
)
def test_a_value_of_which_there_are_few_supports_nothing(name, value, kinds):
    papers = [paper(at, kind=kind, **{name: value}) for at, kind in enumerate(kinds)]
    assert sure(papers, 0, name) == 0.9


def test_the_applicants_name_is_not_the_technicians():
    statement = paper(0, kind="pernyataan_ttk", nama="EKO DWI, S.E.")
    letter = paper(1, kind="pernyataan_farmasi", nama="EKO DWI, S.E.")
    card = paper(2, kind="ktp", nama="EKO DWI, S.E.")
    assert sure([statement, letter, card], 0, "nama") < 0.9
    # Unless a paper says so that is for technicians: some have both parts.
    registration = paper(3, kind="strttk", nama="EKO DWI, S.E.")
    assert sure([statement, letter, card, registration], 0, "nama") > 0.9


def test_a_name_that_another_paper_gives_almost_alike_is_less_sure():
    papers = [paper(0, kind="ktp", nama="ASIH RAHMAH"), paper(1, kind="strttk", nama="ASIH RAHMAN")]
    assert sure(papers, 0, "nama") < 0.9
    # A third one that gives it decides.
    papers.append(paper(2, kind="npwp", nama="ASIH RAHMAH"))
    assert sure(papers, 0, "nama") > 0.9
    assert sure(papers, 1, "nama") < 0.9


def test_a_company_that_another_paper_gives_in_full_lost_its_rest():
    papers = [
        paper(0, kind="domisili", nama_badan="KOPERASI KARANG RIMBUN"),
        paper(1, kind="nib", nama_badan="KOPERASI KARANG RIMBUN MANUNGGAL"),
    ]
    assert sure(papers, 0, "nama_badan") < 0.9
    assert sure(papers, 1, "nama_badan") == 0.9
    # A third paper that gives the short one: so it is called there.
    papers.append(paper(2, kind="siup", nama_badan="KOPERASI KARANG RIMBUN"))
    assert sure(papers, 0, "nama_badan") > 0.9


def test_titles_that_a_paper_leaves_out_make_no_other_name():
    papers = [
        paper(0, kind="ktp", nama="DEWI SARTIKA"),
        paper(1, kind="strttk", nama="DEWI SARTIKA, S.FARM."),
    ]
    assert sure(papers, 0, "nama") == sure(papers, 1, "nama") == 0.9


def test_numbers_of_two_persons_may_be_alike():
    papers = [paper(0, kind="ktp", nik=NIK), paper(1, kind="ktp", nik="6472995503870002")]
    assert sure(papers, 0, "nik") == 0.9


def test_no_paper_vouches_for_itself():
    # A stamp that is taken for two names of one letter is still a stamp.
    assert sure([paper(0, pemberi="SPECIMEN", penerima="SPECIMEN")], 0, "pemberi") == 0.9


def test_lists_support_nothing():
    # Of four directors the same two may be overlooked on two papers.
    board = (Officer("SITI AMINAH", "DIREKTUR"),)
    assert sure([paper(0, pengurus=board), paper(1, pengurus=board)], 0, "pengurus") == 0.9


def test_no_value_becomes_surer_than_its_document():
    assert sure([paper(0, 0.93, nik=NIK), paper(1, nik=NIK)], 0, "nik") <= 0.93
    doubtful = paper(0, 0.4, nik=NIK)
    doubtful = replace(doubtful, fields=(Field("nik", NIK, None, 0.4),))
    assert sure([doubtful, paper(1, nik=NIK)], 0, "nik") == 0.4


def test_what_a_person_gave_stays():
    mine = Field("nik", NIK, None, 1.0, source="person")
    document = replace(paper(0), fields=(mine,))
    assert corroborated([document, paper(1, nik=NIK)])[0].fields == (mine,)


def test_whatever_the_order_the_values_are_as_sure():
    papers = [paper(0, nik=NIK), paper(1, nik=NIK), paper(2, nama="SITI AMINAH")]
    judged = [
        sorted(corroborated(order), key=lambda each: each.index) for order in permutations(papers)
    ]
    assert all(each == judged[0] for each in judged)
    # And nothing but how sure they are has changed.
    assert [[f.value for f in d.fields] for d in judged[0]] == [
        [f.value for f in d.fields] for d in papers
    ]
