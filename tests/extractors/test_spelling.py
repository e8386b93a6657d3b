"""How other papers of a dossier write a name (extractors.spelling); the values are made here."""

from dataclasses import replace

import pytest

from dossier import problems
from dossier.model import Document, Field, Officer
from extractors.corroboration import corroborated
from extractors.spelling import spelt_alike


def paper(index, kind, name, value):
    field = Field(name, value, str(value), 0.9)
    return Document(index, kind, None, 0.99, "", (), fields=(field,))


def company(index, value):
    return paper(index, "nib", "nama_badan", value)


def person(index, value):
    return paper(index, "ktp", "nama", value)


def told(*documents):
    return spelt_alike(documents)[0].fields[0]


@pytest.mark.parametrize(
    ("read", "written"),
    [
        ("PT NUS ANTARA AL AM FARM A", "PT NUSANTARA ALAM FARMA"),
        ("CV M UARA RI M BU N", "CV MUARA RIMBUN"),
        ("UD BERKAHALAM", "UD BERKAH ALAM"),
    ],
)
def test_the_spaces_of_a_name_are_those_of_the_other_papers(read, written):
    field = told(company(0, read), company(1, written), company(2, written))
    assert field.value == written
    assert field.raw == read
    assert problems.SPELT_ELSEWHERE in field.problems
    assert field.confidence == 0.9


@pytest.mark.parametrize(
    ("read", "written"),
    [
        ("IGNATIUS HANYEO, S.FARM.", "IGNATIUS HANYEQ, S.FARM."),
        ("HELENA BUAG HUNYANG", "HELENA BUAQ HUNYANG"),
        ("NURHALlZA FITRI".upper(), "NURHALIZA FITRI"),
    ],
)
def test_a_letter_of_the_same_shape_is_put_right_and_less_sure(read, written):
    field = told(person(0, read), person(1, written), person(2, written))
    assert field.value == written
    assert problems.SPELT_ELSEWHERE in field.problems
    assert field.confidence < 0.9


def test_titles_that_other_papers_leave_out_do_not_matter():
    read = person(0, "DRS. LUHAT HANYEO, APT.")
    assert told(read, person(1, "LUHAT HANYEQ"), person(2, "LUHAT HANYEQ")).value == (
        "DRS. LUHAT HANYEQ, APT."
    )


@pytest.mark.parametrize(
    ("read", "written"),
    [
        ("SITI AMINAH", "SITI AMINEH"),  # another name
        ("IGNATIUS HANYEQ", "IGNATIUS HANYEO"),  # nobody reads a tail that is not there
        ("EKO BUQ", "EKO BUO"),
        ("CV ALAM 88", "CV ALAM 89"),
        ("LIA", "IIA"),
        ("CV MUARA RIMBUN", "CV M UARA RI M BU N"),  # one letterhead on both
    ],
)
def test_another_name_stays(read, written):
    maker = company if "CV" in read else person
    document = maker(0, read)
    assert told(document, maker(1, written), maker(2, written)) == document.fields[0]


def test_one_other_paper_is_not_enough():
    assert told(person(0, "SITIAMINAH"), person(1, "SITI AMINAH")).value == "SITIAMINAH"


def test_a_spelling_that_another_paper_has_too_stays():
    papers = [person(0, "SITIAMINAH"), person(1, "SITIAMINAH")]
    assert told(*papers, person(2, "SITI AMINAH"), person(3, "SITI AMINAH")).value == "SITIAMINAH"


def test_officers_are_spelt_as_on_their_cards():
    board = (Officer("NI MADEAYU", "DIREKTUR"), Officer("SUPARMAN", "KOMISARIS"))
    deed = paper(0, "akta_pendirian", "pengurus", board)
    field = told(deed, person(1, "NI MADE AYU"), person(2, "NI MADE AYU"))
    assert field.value == (Officer("NI MADE AYU", "DIREKTUR"), Officer("SUPARMAN", "KOMISARIS"))


def test_no_other_field_is_touched():
    street = paper(0, "nib", "alamat", "JL MELATI NO12")
    others = [paper(at, "nib", "alamat", "JL. MELATI NO. 12") for at in (1, 2)]
    assert told(street, *others).value == "JL MELATI NO12"


def test_what_a_person_wrote_stays():
    mine = company(0, "PT ALAMRAYA")
    mine = replace(mine, fields=(replace(mine.fields[0], source="person"),))
    assert told(mine, company(1, "PT ALAM RAYA"), company(2, "PT ALAM RAYA")).value == "PT ALAMRAYA"


def test_papers_do_not_make_surer_what_was_taken_from_them():
    papers = [person(0, "SITIAMINAH"), person(1, "SITI AMINAH"), person(2, "SITI AMINAH")]
    (mine, *_) = corroborated(spelt_alike(papers))
    assert mine.fields[0].value == "SITI AMINAH"
    assert mine.fields[0].confidence == 0.9
