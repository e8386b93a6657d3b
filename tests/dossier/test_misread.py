"""What readers, stamps and folds do to addresses, places, names and numbers."""

from collections.abc import Callable

import pytest

from dossier import parsers
from dossier.declaration import Parsed


def _read(parse: Callable[[str], Parsed | None], text: str) -> Parsed:
    """What a text means that means something."""
    found = parse(text)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("read", "printed"),
    [
        ("Jl. Melati No.71 RT. 05", "JL. MELATI NO. 71 RT. 05"),
        ("Perum. Asri Blok A-8 No.45A RT.018", "PERUM. ASRI BLOK A-8 NO. 45A RT.018"),
        ("KOMP. ASRI BLOK D2 NO.24", "KOMP. ASRI BLOK D2 NO.24"),
        ("JL.BELIBIS GG.RAHMAT NO.67B", "JL.BELIBIS GG.RAHMAT NO.67B"),
        ("J/h. Biawan Gg. Family No. 6", "JLN. BIAWAN GG. FAMILY NO. 6"),
        ("J|n. Wana Sari Km. 4", "JLN. WANA SARI KM. 4"),
        ("Jl. Biawan &g. Nusa Indah RT. 61", "JL. BIAWAN GG. NUSA INDAH RT. 61"),
        ("Jl. Belibis G&. 5 No. 3", "JL. BELIBIS GG. 5 NO. 3"),
        ("Jalan Damai No. 64B,-RT.13, Kel. Bukuan", "JALAN DAMAI NO. 64B, RT.13, KEL. BUKUAN"),
        ("Blok C-11 No. 45", "BLOK C-11 NO. 45"),
    ],
)
def test_what_readers_do_to_the_words_of_an_address(read, printed):
    assert _read(parsers.address, read).value == printed


@pytest.mark.parametrize(
    ("odd", "even"), [("RT 859", "RT 059"), ("RT. 02 RW. 812", "RT. 02 RW. 12")]
)
def test_an_rt_that_no_kelurahan_has_is_less_sure(odd, even):
    one, other = (
        _read(parsers.address, f"Jl. Damai No. 79 {each} Bontang") for each in (odd, even)
    )
    assert one.strength < other.strength


@pytest.mark.parametrize(
    ("read", "district"),
    [
        ("BONTANG UTARA 1EN", "BONTANG UTARA"),
        ("Sungai Kunjang A", "SUNGAI KUNJANG"),
        ("LOA JANAN 4 /", "LOA JANAN"),
    ],
)
def test_a_scrap_behind_a_district_is_left_off_and_said_so(read, district):
    parsed = _read(parsers.district, read)
    assert parsed.value == district
    assert parsed.problems == ("teks_sekitar_dibuang",)


@pytest.mark.parametrize("name", ["TENGGARONG SEBERANG", "SAMARINDA ULU", "KOTA BANGUN", "PALARAN"])
def test_a_district_of_several_words_is_whole(name):
    assert parsers.district(name) == parsers.place_name(name)


@pytest.mark.parametrize(
    ("read", "name"),
    [
        ("HENDRA. Amd.Farm", "HENDRA, AMD.FARM"),
        ("RATNA SARI. S.Farm., Apt.", "RATNA SARI, S.FARM., APT."),
        ("DAYANG SARI S.Farm., Apt.", "DAYANG SARI, S.FARM., APT."),
        ("Yuli Astuti S.K.M.", "YULI ASTUTI, S.K.M."),
        ("Drs. S. Parman", "DRS. S. PARMAN"),
        ("Abdul S. Farmasi", "ABDUL S. FARMASI"),
    ],
)
def test_the_comma_before_a_degree_may_be_lost_or_read_as_a_stop(read, name):
    assert _read(parsers.person_name, read).value == name


@pytest.mark.parametrize(
    ("read", "name"),
    [
        ("YULIUS BATOO NGAU", "YULIUS BATOQ NGAU"),
        ("Margaretha Buao, S.H.", "MARGARETHA BUAQ, S.H."),
    ],
)
def test_the_last_letter_of_names_of_the_province_is_put_right_and_said_so(read, name):
    parsed = _read(parsers.person_name, read)
    assert parsed.value == name
    assert parsed.problems == ("ejaan_diduga",)


@pytest.mark.parametrize(
    ("read", "name", "doubts"),
    [
        ("Gusti Ayu Ariani, S.Sos.", "I GUSTI AYU ARIANI, S.SOS.", ("ejaan_diduga",)),
        ("GUSTI NGURAH WIDIANA", "I GUSTI NGURAH WIDIANA", ("ejaan_diduga",)),
        ("I GUSTI NGURAH WIDIANA", "I GUSTI NGURAH WIDIANA", ()),
        ("GUSTI MUHAMMAD NOOR", "GUSTI MUHAMMAD NOOR", ()),
    ],
)
def test_a_title_of_kalimantan_is_no_balinese_name(read, name, doubts):
    parsed = _read(parsers.person_name, read)
    assert (parsed.value, parsed.problems) == (name, doubts)


@pytest.mark.parametrize("name", ["LIAO TJIN HAO", "MARIO TEGUH", "BUDI SANTOSO", "BUAQ NGAU"])
def test_other_names_keep_their_last_letter(name):
    assert _read(parsers.person_name, name).value == name


@pytest.mark.parametrize(
    "text",
    ["2007 tentang Penataan Ruang", "26 Tahun 2007 tentang Penataan Ruang"],
)
def test_the_number_of_a_law_is_none_of_a_letter(text):
    assert parsers.letter_number(text) is None
