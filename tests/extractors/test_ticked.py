"""Of choices with boxes those that nobody ticked are left out, where others near by are ticked."""

import pytest

from extractors.layout import document_text
from extractors.ticked import without_unticked
from tests.drawing import page


def read(drawing):
    return document_text([(0, page(drawing))], "tesseract")


def rows(drawing):
    return [row.text for row in without_unticked(read(drawing)).rows]


@pytest.mark.parametrize("ticked", ["[X]", "(x)", "[v]", "[ x ]", "\u2611"])
def test_what_is_ticked_is_kept(ticked):
    assert rows(f"Kedudukan   [ ] Direktur   {ticked} Pemilik   ( ) Ketua") == [
        f"Kedudukan {ticked} Pemilik"
    ]


def test_boxes_under_each_other_are_one_choice():
    drawing = "   [ ] menandatangani surat\n   [x] mengurus izin\n"
    assert rows(drawing) == ["[ ]", "[x] mengurus izin"]


def test_where_nothing_is_ticked_near_by_everything_stays():
    text = read("[ ] Direktur   [ ] Pemilik")
    assert without_unticked(text) is text
    far = "[ ] Direktur  [ ] Pemilik\n\n\n\n\n[x] Benar\n"
    assert rows(far)[0] == "[ ] Direktur [ ] Pemilik"


def test_a_bracket_with_words_is_no_box():
    assert rows("NIK (sesuai KTP) 64   [x] ya   [ ] tidak") == ["NIK (sesuai KTP) 64 [x] ya"]


def test_a_mark_between_two_sexes_without_boxes_is_for_the_nearer_one():
    assert rows("Jenis Kelamin : Laki-laki    v Perempuan") == ["Jenis Kelamin : Perempuan"]
    assert rows("Jenis Kelamin : Pria x    Wanita") == ["Jenis Kelamin : Pria"]
    text = read("Jenis Kelamin : Laki-laki  v  Perempuan")
    assert without_unticked(text) is text
