"""Labels with more words, captions over values, forms in two languages: drawn in the test."""

from dossier.declaration import Label
from dossier.wording import skeleton
from extractors.confidence import Absence, probability
from extractors.labels import by_label
from extractors.layout import document_text
from tests.drawing import page


def absence(reading: float, usual: float, missed: float, unclaimed: float = 0.0) -> float:
    return probability(Absence(reading, usual, missed, unclaimed=unclaimed))


def _found(drawing: str, label: Label, *others: str) -> list[str]:
    text = document_text([(0, page(drawing))], "tesseract")
    skeletons = [skeleton(each) for each in others]
    stops = sorted({*skeletons, *(skeleton(each) for each in label.names)})
    return [place.raw for place in by_label(text, label, stops, skeletons)]


def test_words_that_narrow_a_label_down_belong_to_it():
    assert _found("Jabatan dalam perusahaan : Direktur", Label(("Jabatan",))) == ["Direktur"]
    assert _found("Jabatan dalam perusahaan    Direktur", Label(("Jabatan",))) == ["Direktur"]


def test_a_label_that_is_nearer_another_fields_is_not_taken():
    line = "Penanggung Jawab Keuangan : SITI"
    assert _found(line, Label(("Penanggung Jawab",))) == ["SITI"]
    assert _found(line, Label(("Penanggung Jawab",)), "Penanggung Jawab Keuangan") == []


def test_a_bare_head_takes_no_more_words_but_an_aside():
    assert _found("Nama Toko : SUBUR", Label(("Nama",))) == []
    assert _found("Nama (sesuai KTP) : SITI", Label(("Nama",))) == ["SITI"]
    assert _found("Nama / Name : SITI", Label(("Nama",))) == ["SITI"]


def test_a_label_does_not_end_in_the_middle_of_a_word():
    assert _found("Nomor Suratan : 12", Label(("Nomor Surat",))) == []


def test_a_colon_that_a_stamp_made_a_letter_of_ends_a_label():
    last = Label(("Berakhir pada",))
    for read in ("Berakhirpadao...", "Berakhir padal", "Berakhirpadai."):
        assert _found(f"{read}      2 Agustus 2020", last) == ["2 Agustus 2020"]
    assert _found("Berakhir pada 2 Agustus 2020", last) == []
    assert _found("Nomor Suratan    12", Label(("Nomor Surat",))) == []


def test_captions_in_boxes_have_their_values_under_them():
    drawing = """
Nama lengkap / Applicant      Jabatan / Position
SITI AMINAH                   Direktur
Nama perusahaan / Company     NPWP / Tax number
CV MAHAKAM                    01.234
"""
    labels = ("Nama lengkap", "Jabatan", "Nama perusahaan", "NPWP")
    values = ("SITI AMINAH", "Direktur", "CV MAHAKAM", "01.234")
    for label, value in zip(labels, values, strict=True):
        others = [each for each in labels if each != label]
        assert _found(drawing, Label((label,)), *others) == [value], label


def test_a_caption_without_a_value_does_not_take_the_next_caption():
    drawing = "Nama lengkap\nJabatan\nDirektur\n"
    assert _found(drawing, Label(("Nama lengkap",)), "Jabatan") == []
    assert _found(drawing, Label(("Jabatan",)), "Nama lengkap") == ["Direktur"]


def test_a_value_may_be_indented_under_its_caption():
    assert _found("a. Nama Sarana\n      CV MAHAKAM\n", Label(("Nama Sarana",))) == ["CV MAHAKAM"]


def test_a_label_on_two_lines_does_not_cut_its_value():
    drawing = """
Alamat Tempat        Jl. Melati No. 12 RT. 05
Produksi Obat        Kel. Air Putih Samarinda
"""
    label = Label(("Alamat Tempat",), lines=3)
    assert _found(drawing, label) == ["Jl. Melati No. 12 RT. 05 Kel. Air Putih Samarinda"]


def test_titles_that_went_to_the_next_line_come_along():
    drawing = "Nama   : BUDI SANTOSO,\nName     S.Farm., Apt.\n"
    assert _found(drawing, Label(("Nama",))) == ["BUDI SANTOSO, S.Farm., Apt."]


def test_an_absence_is_believed_where_papers_leave_the_field_out_and_the_rest_was_found():
    assert absence(0.95, usual=0.6, missed=0.03) > 0.85


def test_an_absence_is_doubted_where_papers_always_print_the_field():
    assert absence(0.95, usual=0.99, missed=0.03) < 0.6
    assert absence(0.95, usual=0.99, missed=0.03, unclaimed=0.8) < 0.2


def test_an_absence_is_doubted_where_much_else_was_not_found():
    well, badly = (absence(0.95, usual=0.75, missed=missed) for missed in (0.03, 0.6))
    assert badly < well - 0.1
    assert absence(0.95, usual=0.75, missed=0.6, unclaimed=0.8) < 0.4


def test_an_absence_is_doubted_on_a_page_that_can_hardly_be_read():
    assert absence(0.3, usual=0.75, missed=0.03) < absence(0.95, usual=0.75, missed=0.03)
