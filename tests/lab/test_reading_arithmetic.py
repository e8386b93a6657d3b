"""The arithmetic of reading, on pages small enough to be counted by hand."""

import math

import pytest

from lab.reading import figures, geometry, letters
from lab.reading.letters import Letters, ReadWord
from lab.reading.plan import plan
from lab.reading.rows import NumberRow, PageRow, redacted
from lab.specimens.single import SinglePage, TruthWord

IDENTITY = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


def word(text, left, top):
    return TruthWord(text=text, box=(left, top, left + 10 * len(text), top + 20))


def read(text, left, top):
    return ReadWord(text, (left + 5 * len(text), top + 10))


# Two columns: what stands at the right is a line of its own.
PAGE = [
    [word("Nama", 0, 0), word("Siti", 50, 0)],
    [word("Kepala", 500, 0)],
    [word("NIK", 0, 30)],
]


def test_all_read_right_in_any_order_is_no_error():
    words = [
        read("NIK", 0, 30),
        read("Kepala", 500, 1),
        read("Siti", 50, -2),
        read("Nama", 0, 2),
    ]
    counted = letters.count(PAGE, words)
    assert (counted.wrong, counted.of, counted.stray) == (0, 9 + 6 + 3, 0)
    assert counted.differing == ()


def test_a_replaced_letter_a_lost_line_and_a_stray_word():
    words = [read("Nama", 0, 0), read("Sitl", 50, 0), read("NIK", 0, 30), read("cap!", 300, 400)]
    counted = letters.count(PAGE, words)
    assert (counted.wrong, counted.of, counted.stray) == (1 + 6, 18, 4)
    assert (counted.plain_wrong, counted.plain_of) == (7, 17)
    assert counted.differing == (("Nama Siti", "Nama Sitl"), ("Kepala", ""))


def test_a_space_that_was_lost_is_one_error_and_none_of_letters():
    counted = letters.count(PAGE[:1], [ReadWord("NamaSiti", (45, 10))])
    assert (counted.wrong, counted.plain_wrong) == (1, 0)


def test_an_arrow_that_is_read_as_a_letter_is_a_stray():
    counted = letters.count(
        [[word("\u2193", 0, 0)], [word("Giling", 0, 100)]],
        [
            read("J", 0, 0),
            read("Giling", 0, 100),
        ],
    )
    assert (counted.wrong, counted.of, counted.stray) == (0, 6, 1)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Nomor  :  12", "Nomor:12"),
        ("satu ------- dua", "satu dua"),
        ("\u201cA\u201d \u2013 b", '"A" - b'),
        ("Ke\u0301", "K\u00e9"),
        ("\u2193", ""),
        ("No. 1.", "No. 1."),
        ("S U R A T  P E R N Y A T A A N", "SURATPERNYATAAN"),
        ("H a l : Izin", "Hal:Izin"),
        ("golongan A B", "golongan A B"),
        ("a.n. B C D.", "a.n. B C D."),
        ("1 2 3 4", "1 2 3 4"),
    ],
)
def test_what_is_the_same_text(text, plain):
    assert letters.normalised(text) == plain


def test_words_are_compared_by_place_only_when_they_stand_once():
    page = [[word("SATU", 0, 0), word("SATU", 100, 0), word("TIGA", 200, 0), word("LIMA", 300, 0)]]
    words = [read("SATU", 0, 0), read("TIGA", 200, 0), read("LIMA", 300, 60)]
    assert letters.placed(page, words) == (1, 2)


def truth(matrix=IDENTITY):
    return SinglePage(
        seed=1, tier="phone", kind="ktp", layout="baku", left_out=False, card=True,
        file="halaman.jpg", pages=1, rotation=0, matrix=matrix,
        quad=[(0, 0), (300, 0), (300, 400), (0, 400)],
        lines=[[word("NIK", 100, 100)]], fields={},
    )  # fmt: skip


def turn(degrees):
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return ((cos, -sin, 0.0), (sin, cos, 0.0), (0.0, 0.0, 1.0))


@pytest.mark.parametrize("degrees", [0.0, 0.4, -3.0, 90.0])
def test_print_that_was_turned_and_left_so_is_tilted_by_that(degrees):
    assert geometry.tilt(truth(turn(degrees)), IDENTITY) == pytest.approx(degrees)


def test_print_that_was_turned_and_turned_back_is_level():
    assert geometry.tilt(truth(turn(7)), turn(7)) == pytest.approx(0)


def test_corners_that_are_off_by_a_tenth_of_the_diagonal():
    quad = [(0, 0), (300, 0), (300, 400), (0, 400)]
    assert geometry.corner_error(quad, (300, 400), IDENTITY) == pytest.approx((0, 0))
    # One corner of four lies 50 pixels off, the diagonal is 500.
    off = [(0, -50), *quad[1:]]
    mean, most = geometry.corner_error(off, (300, 400), IDENTITY)
    assert mean == pytest.approx(0.1 / 4 * 500 / math.hypot(300, 450))
    assert most == pytest.approx(50 / math.hypot(300, 450))


def test_a_page_laid_upside_down_has_its_corners_all_the_same():
    upside_down = ((-1.0, 0.0, 300.0), (0.0, -1.0, 400.0), (0.0, 0.0, 1.0))
    quad = [(0, 0), (300, 0), (300, 400), (0, 400)]
    assert geometry.corner_error(quad, (300, 400), upside_down) == pytest.approx((0, 0))


def number(tesseract, rapidocr, together, first="tesseract"):
    read = {"tesseract": tesseract, "rapidocr": rapidocr, "together": together}
    return NumberRow("ktp.nik", "123", read, first)


def test_what_the_second_reader_saved_and_spoiled():
    rows = [
        number("123", "123", "123"),
        number("128", "123", "123"),
        number("123", None, "129"),
        number("123", "128", "128", first="rapidocr"),
    ]
    found = figures.compared(rows)
    assert [found[name]["right"] for name in ("tesseract", "rapidocr", "together")] == [3, 2, 2]
    assert (found["saved"], found["spoiled"]) == (1, 1)
    # 2 of 4 has Wilson's upper bound 0.85; 3 of 4 lies within.
    assert found["not_worse"]


def test_together_is_worse_when_the_better_one_is_above_its_interval():
    rows = [number("123", "1", "1")] * 20
    assert not figures.compared(rows)["not_worse"]


@pytest.mark.parametrize("cases", [23, 67, 68, 202])
def test_together_is_not_worse_where_nobody_misses(cases):
    assert figures.compared([number("123", "123", "123")] * cases)["not_worse"]


def test_error_rate_weighs_characters_and_draws_pages_again():
    pages = [Letters(0, 900, 0, 800, 0), Letters(10, 100, 4, 80, 0)]
    assert figures.error_rate(pages) == pytest.approx(0.01)
    assert figures.plain_error_rate(pages) == pytest.approx(4 / 880)
    bounds = figures.interval(pages)
    assert bounds is not None
    assert bounds == pytest.approx((0.0, 0.1))
    assert figures.interval(pages[:1]) is None


def page(tilt, *, left_out=False, verdict="baik", wrong=0):
    counted = Letters(wrong, 100, wrong, 90, 0, (("a", "b"),))
    return PageRow(
        name="x",
        tier="office",
        harm="",
        base="x",
        left_out=left_out,
        kind="ktp",
        layout="baku",
        card=False,
        status="read",
        letters={"tesseract": counted, "rapidocr": counted, "together": counted},
        numbers=(number("124", "123", "123"),),
        fields=(3, 4),
        tilt=tilt,
        corners=None,
        placed=(9, 10),
        verdict=verdict,
        reason="Buram; ulang.",
        measures=None,
        judged=0.2,
    )


def test_upright_and_level_are_counted_apart():
    found = figures.figures([page(0.1), page(-0.5), page(89.0), page(None)])
    assert found["upright"]["text"]["right"] == 2
    assert found["upright"]["text"]["of"] == 4
    assert (found["skew"]["level"]["right"], found["skew"]["level"]["of"]) == (1, 2)
    assert found["verdicts"]["baik"]["fields"]["right"] == 12
    assert found["verdicts"]["baik"]["reasons"] == {"Buram": 4}


def test_rows_of_left_out_layouts_tell_nothing_but_right_and_wrong():
    row = redacted(page(0.1, left_out=True))
    assert row.layout == "left-out"
    assert all(not each.differing for each in row.letters.values())
    assert row.numbers[0].truth not in {"123", "124"}
    assert [row.numbers[0].right(r) for r in ("tesseract", "rapidocr")] == [False, True]
    assert redacted(page(0.1)) == page(0.1)


def test_plan_follows_the_commit_and_keeps_left_out_layouts_apart():
    orders = plan("abc", ("clean", "office"), 2, 3, 0.5)
    assert len(orders) == 2 * (2 + 3) + 2 * (1 + 2)
    assert {order.kind for order in orders} == {"", "ktp", "npwp", "strttk"}
    assert len({order.seed for order in orders}) == len(orders)
    assert plan("abc", ("clean",), 2, 3, 0.5) == plan("abc", ("clean",), 2, 3, 0.5)
    assert plan("abd", ("clean",), 1, 0, 0) != plan("abc", ("clean",), 1, 0, 0)
