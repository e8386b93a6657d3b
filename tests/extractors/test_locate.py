from dossier.declaration import Label, LineAt, Pattern
from dossier.wording import skeleton
from extractors.labels import by_label
from extractors.layout import document_text
from extractors.locate import by_line, by_pattern
from tests.drawing import page


def _text(drawing: str):
    return document_text([(0, page(drawing))], "tesseract")


def _labelled(drawing: str, label: Label, *stops: str) -> list[str]:
    return [
        place.raw for place in by_label(_text(drawing), label, [skeleton(each) for each in stops])
    ]


def test_value_beside_its_label():
    assert _labelled("Nama          : SITI AMINAH", Label(("Nama",))) == ["SITI AMINAH"]


def test_a_misread_label_is_still_the_label():
    assert _labelled("Tempat/Tgi Lahlr : BERAU, 1-2-1990", Label(("Tempat/Tgl Lahir",))) == [
        "BERAU, 1-2-1990"
    ]


def test_a_short_label_must_be_right_to_the_letter():
    assert _labelled("NIP : 123", Label(("NIK",))) == []


def test_a_longer_label_is_not_its_beginning():
    assert _labelled("Nama Perusahaan : CV MAHAKAM", Label(("Nama",))) == []


def test_an_enumerated_label():
    assert _labelled("1. Nama       : SITI", Label(("Nama",))) == ["SITI"]
    assert _labelled("a.  Nama       : SITI", Label(("Nama",))) == ["SITI"]


def test_a_lost_colon_is_forgiven_where_there_is_a_gap():
    assert _labelled("Kecamatan      SAMARINDA ULU", Label(("Kecamatan",))) == ["SAMARINDA ULU"]
    assert _labelled("Kecamatan      SAMARINDA ULU", Label(("Kecamatan",), colon=True)) == []


def test_the_value_ends_where_another_label_begins():
    line = "Jenis Kelamin : LAKI-LAKI   Gol. Darah : O"
    assert _labelled(line, Label(("Jenis Kelamin",))) == ["LAKI-LAKI"]


def test_lines_that_continue_a_value():
    drawing = """
Alamat      : JL. P. ANTASARI GG. MELATI
              NO. 12
   RT/RW    : 012/004
"""
    assert _labelled(drawing, Label(("Alamat",), lines=3)) == ["JL. P. ANTASARI GG. MELATI NO. 12"]
    assert _labelled(drawing, Label(("Alamat",), lines=1)) == ["JL. P. ANTASARI GG. MELATI"]


def test_value_below_its_label():
    drawing = "BENTUK SEDIAAN\nrajangan\n"
    assert _labelled(drawing, Label(("Bentuk sediaan",), below=True)) == ["rajangan"]


def test_the_wanted_occurrence_comes_first():
    drawing = "Nama : SITI\nNama : BUDI"
    assert _labelled(drawing, Label(("Nama",), occurrence=-1)) == ["BUDI", "SITI"]


def test_under_a_heading():
    drawing = "Nama : SITI\nData Penanggung Jawab\nNama : BUDI"
    assert _labelled(drawing, Label(("Nama",), after=("Penanggung Jawab",))) == ["BUDI"]


def test_pattern_over_a_line_break_has_a_box_a_line():
    text = _text("berhadapan dengan saya, BUDI\nSANTOSO, Notaris")
    (place,) = by_pattern(text, Pattern(r"saya, (?P<value>.+?), Notaris"))
    assert place.raw == "BUDI SANTOSO"
    assert [each.box.top for each in place.evidence] == [0, 30]


def test_forgiven_letters_cost_something():
    exact, misread = (
        next(iter(by_pattern(_text(drawing), Pattern(r"(?:nomor){e<=1} (?P<value>\d+)"))))
        for drawing in ("nomor 12", "nomur 12")
    )
    assert misread.prior < exact.prior


def test_line_above_an_anchor_nearest_first():
    text = _text("KEPALA DINAS\nDR. BUDI SANTOSO\nPembina\nNIP. 1970")
    found = by_line(text, LineAt(r"(?P<value>[A-Z].+)", place="above", anchor=r"\bNIP\b", within=2))
    assert [place.raw for place in found] == ["Pembina", "DR. BUDI SANTOSO"]


def test_each_column_of_a_line_is_looked_at():
    text = _text("Nomor : 12              Samarinda, 12 Mei 2017")
    found = [place.raw for place in by_line(text, LineAt(r"Samarinda, (?P<value>.+)"))]
    assert found == ["12 Mei 2017"]


def test_a_pattern_that_explodes_is_given_up(monkeypatch):
    monkeypatch.setattr("extractors.locate._MATCH_SECONDS", 0.05)
    text = _text("a" * 60 + "!")
    assert list(by_pattern(text, Pattern(r"(?P<value>(a+)+)$"))) == []


def test_a_label_may_go_on_to_its_colon_where_it_is_said_so():
    line = "Alamat fasilitas produksi : JL. MELATI"
    assert _labelled(line, Label(("Alamat",), open_ended=True)) == ["JL. MELATI"]
    assert _labelled(line, Label(("Alamat",))) == []


def test_titles_under_a_name_belong_to_it():
    text = _text("BUDI SANTOSO,\nSKM., M.Si.\nNIP. 1970")
    found = by_line(
        text, LineAt(r"(?P<value>[A-Z][^\d:]+)", place="above", anchor=r"\bNIP\b", within=3)
    )
    assert "BUDI SANTOSO, SKM., M.Si." in [place.raw for place in found]


def test_a_row_that_says_otherwise_is_passed_over():
    text = _text("Tempat lahir : Samarinda, 12 Mei 1980\nSamarinda, 1 Juni 2017")
    locator = LineAt(r"Samarinda, (?P<value>.+)", unless="lahir")
    assert [place.raw for place in by_line(text, locator)] == ["1 Juni 2017"]


def test_the_next_point_of_a_list_does_not_continue_a_value():
    drawing = "Alamat      : JL. MELATI\n              3.\n"
    assert _labelled(drawing, Label(("Alamat",), lines=3)) == ["JL. MELATI"]


def test_a_place_rests_on_the_rows_that_its_value_was_read_from():
    text = _text(
        """
Bersama ini kami sampaikan bahwa
sarana tersebut  direkomendasikan
untuk memperoleh izin usaha.
"""
    )
    (place,) = by_pattern(text, Pattern(r"(?s)(?P<value>.+)"))
    start = place.raw.index("direkomendasikan")
    narrowed = place.resting_on([(start, start + len("direkomendasikan"))])
    assert " ".join(word.text for _, word in narrowed.words) == "sarana tersebut direkomendasikan"
    assert narrowed.evidence == place.evidence[1:2]
    assert place.resting_on([]) is place
