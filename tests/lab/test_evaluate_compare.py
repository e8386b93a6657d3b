"""What is counted, on a dossier of which everything is known (tests/lab/evaluation.py)."""

from collections import Counter

import pytest

from dossier.model import Box, Document, Officer, Page, Part
from lab.evaluate.align import align
from lab.evaluate.compare import BLANK, compare
from lab.evaluate.values import given, printed
from tests.lab.evaluation import (
    DEED,
    KTP,
    NPWP,
    SEEN,
    TRUTH,
    case,
    found,
    seen,
    there,
    truth,
)

ROWS = compare(case(TRUTH, SEEN))


def result(kind, field, page):
    return next(
        row for row in ROWS.fields if (row.kind, row.field, row.page) == (kind, field, page)
    ).result


def test_pages_are_right_when_their_types_are() -> None:
    assert [(row.truth, row.seen, row.right) for row in ROWS.pages] == [
        (("ktp", "npwp"), ("ktp", "npwp"), True),
        (("akta_pendirian",), ("akta_pendirian",), True),
        (("akta_pendirian",), ("lain",), False),
        ((BLANK,), (BLANK,), True),
        (("lain",), ("surat_permohonan",), False),
        (("ktp",), ("ktp",), True),
    ]


def test_cuts_lie_between_pages_that_are_not_blank() -> None:
    # 0|1 the deed begins; 1|2 it goes on; 2|4 over the blank page the receipt; 4|5 the KTP.
    assert [(row.page, row.truth, row.seen) for row in ROWS.cuts] == [
        (1, True, True),
        (2, False, True),
        (4, True, True),
        (5, True, True),
    ]


def test_a_dossier_is_whole_only_when_every_document_has_its_pages() -> None:
    assert [(row.whole, row.whole_declared) for row in ROWS.dossiers] == [(False, False)]
    perfect = seen(
        [
            found("npwp", Part(0, Box(0, 900, 9, 999))),
            found("ktp", Part(0, Box(0, 0, 9, 9))),
            found("akta_pendirian", [1, 2]),
            found("lain", [4]),
            found("ktp", [5]),
        ],
        6,
        blank=frozenset({3}),
    )
    assert [(row.whole, row.whole_declared) for row in compare(case(TRUTH, perfect)).dossiers] == [
        (True, True)
    ]


def test_two_receipts_taken_for_one_spoil_the_whole_but_not_what_is_read() -> None:
    there_are_two = truth(
        [there("ktp", [0], {}), there("lain", [1], {}), there("lain", [2], {})], 3
    )
    as_one = seen([found("ktp", [0]), found("lain", [1, 2])], 3)
    (row,) = compare(case(there_are_two, as_one)).dossiers
    assert (row.whole, row.whole_declared) == (False, True)


@pytest.mark.parametrize(
    ("kind", "field", "page", "expected"),
    [
        ("ktp", "nik", 0, "wrong"),
        ("ktp", "nama", 0, "right"),
        ("ktp", "rt_rw", 0, "missed"),
        ("ktp", "alamat", 0, "invented"),
        ("npwp", "kpp", 0, "absent"),
        ("npwp", "npwp", 0, "right"),
        ("akta_pendirian", "pengurus", 1, "wrong"),
        ("ktp", "nik", 5, "right"),
    ],
)
def test_each_field_gets_its_result(kind, field, page, expected) -> None:
    assert result(kind, field, page) == expected


def test_values_of_a_document_that_is_not_there_are_invented() -> None:
    rows = [row for row in ROWS.fields if row.kind == "surat_permohonan"]
    assert [(row.field, row.result, row.document, row.layout) for row in rows] == [
        ("nomor", "invented", "extra", "lain/kuitansi")
    ]


def test_a_document_of_another_type_reads_no_field() -> None:
    rows = compare(
        case(truth([KTP], 1), seen([found("npwp", [0], {"nama": ("X", 0.5)})], 1))
    ).fields
    results = Counter(row.result for row in rows)
    # Three printed fields of the KTP are missed; the nine that it does not print stay out.
    assert results == {"missed": 3, "absent": 9, "invented": 1}
    assert all(row.confidence is None for row in rows if row.result == "missed")
    assert {row.document for row in rows if row.kind == "ktp"} == {"missing"}


def test_kinds_that_are_not_read_count_as_lain() -> None:
    tdp = truth([there("tdp", [0], {"nomor": "1"})], 1)
    rows = compare(case(tdp, seen([found("lain", [0])], 1)))
    assert [row.right for row in rows.pages] == [True]
    assert rows.fields == ()


def test_a_page_that_was_not_read_is_not_right() -> None:
    dossier = seen([], 1)
    (row,) = compare(case(truth([there("lain", [0], {})], 1), dossier)).pages
    assert (row.seen, row.right) == (("tak_terbaca",), False)


def test_a_second_scan_of_a_page_shows_what_the_first_shows() -> None:
    twice = truth([there("ktp", [0], {}), there("ktp", [1], {})], 2)
    dossier = seen([found("ktp", [0])], 2)
    copy = Page(1, 0, 2, "read", size=(1, 1), duplicate_of=0)
    with_copy = type(dossier)(pages=(dossier.pages[0], copy), documents=dossier.documents)
    assert all(row.right for row in compare(case(twice, with_copy)).pages)


def test_a_page_more_or_less_is_said_and_not_counted() -> None:
    with pytest.raises(ValueError, match="6 pages were delivered, the pipeline has 5"):
        compare(case(TRUTH, seen([], 5)))


def test_of_equal_cards_on_a_sheet_those_pair_whose_values_agree() -> None:
    first = there("ktp", [0], {"nama": "SITI AMINAH"})
    second = there("ktp", [0], {"nama": "SUPARMAN"}, number=1)
    upper = found("ktp", Part(0, Box(0, 0, 9, 9)), {"nama": ("SUPARMAN", 0.9)})
    lower = found("ktp", Part(0, Box(0, 50, 9, 59)), {"nama": ("SITI AMINAH", 0.9)})
    assert align([first, second], [upper, lower]).pairs == ((first, lower), (second, upper))


def test_equal_cards_without_a_value_pair_by_their_place() -> None:
    first, second = there("ktp", [0], {}), there("ktp", [0], {}, number=1)
    upper = found("ktp", Part(0, Box(0, 0, 9, 9)))
    lower = found("ktp", Part(0, Box(0, 50, 9, 59)))
    assert align([first, second], [lower, upper]).pairs == ((first, upper), (second, lower))


def test_documents_pair_with_those_that_share_most_of_their_pages() -> None:
    deed = there("akta_pendirian", [1, 2, 3], {})
    head, rest = found("akta_pendirian", [1]), found("akta_pendirian", [2, 3])
    pairs: tuple[tuple[object, Document | None], ...] = align([deed], [head, rest]).pairs
    assert pairs == ((deed, rest), (None, head))
    assert align([NPWP, DEED], []).pairs == ((NPWP, None), (DEED, None))


def test_a_list_of_dosage_forms_is_a_set() -> None:
    assert printed("bentuk_sediaan", ["pil", "krim"]) == given("bentuk_sediaan", ("krim", "pil"))
    assert printed("bentuk_sediaan", ["pil"]) != given("bentuk_sediaan", ("krim", "pil"))


def test_a_list_of_officers_keeps_the_order_of_the_paper() -> None:
    on_paper = printed("pengurus", [{"nama": "A", "jabatan": "D"}, {"nama": "B", "jabatan": "K"}])
    assert on_paper == given("pengurus", (Officer("A", "D"), Officer("B", "K")))
    assert on_paper != given("pengurus", (Officer("B", "K"), Officer("A", "D")))
    assert on_paper != given("pengurus", (Officer("A", "K"), Officer("B", "D")))


@pytest.mark.parametrize("empty", [None, ""])
def test_an_empty_value_is_none(empty) -> None:
    assert printed("nomor", empty) is None
    assert given("nomor", empty) is None
    assert printed("pengurus", []) is None
    assert given("pengurus", ()) is None


def test_letters_that_are_composed_differently_are_equal() -> None:
    assert given("nama", "JOSE\N{COMBINING ACUTE ACCENT}") == printed(
        "nama", "JOS\N{LATIN CAPITAL LETTER E WITH ACUTE}"
    )


def test_a_document_is_right_with_its_type_and_exactly_its_pages() -> None:
    # The deed lost a page, which became another document, and the receipt its type.
    assert [row.right for row in ROWS.documents] == [True, True, False, False, False, True]
    assert {row.confidence for row in ROWS.documents} == {0.9}


def test_two_found_where_one_lies_are_not_both_right() -> None:
    twice = seen([found("ktp", [5]), found("ktp", [5])], 6, blank=frozenset({3}))
    assert [row.right for row in compare(case(TRUTH, twice)).documents] == [True, False]
