"""What papers of a dossier say of each other's values; the values are made here."""

from dataclasses import replace
from itertools import permutations

import pytest

from dossier.model import Document, Field, Officer, Value
from extractors.corroboration import corroborated

NIK = "6472995503870001"


def paper(index: int, confidence: float = 0.99, **values: Value) -> Document:
    fields = tuple(Field(name, value, None, 0.9) for name, value in values.items())
    return Document(index, "lain", None, confidence, "", (), fields=fields)


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
