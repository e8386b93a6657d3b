"""Closed vocabularies in the spellings that papers use, and decisions read from prose."""

import doctest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier import lookalikes, problems, text, verdicts, vocabulary
from dossier.identifiers import base


def forms(line):
    return [each.term for each in vocabulary.find_dosage_forms(line)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Rajangan", ["rajangan"]),
        ("1. Serbuk 2. Param 3. Pilis", ["serbuk", "parem", "pilis"]),
        ("cairan obat luar (COL)", ["cairan_obat_luar"]),
        ("Cairan Obat Dalam", ["cairan_obat_dalam"]),
        ("COD dan COL", ["cairan_obat_dalam", "cairan_obat_luar"]),
        ("cairan obat luar dan dalam", ["cairan_obat_luar", "cairan_obat_dalam"]),
        ("cairan obat luar/dalam", ["cairan_obat_luar", "cairan_obat_dalam"]),
        ("cairanobatluar", ["cairan_obat_luar"]),
        ("Cairan\nObat Luar", ["cairan_obat_luar"]),
        ("dodol/jenang", ["dodol"]),
        ("pil, pilis", ["pil", "pilis"]),
        ("Serbuk (Powder)", ["serbuk"]),
        ("tablet efervesen", ["tablet", "effervescent"]),
        ("kapsul; krim; salep; plester; pastilles", ["kapsul", "krim", "salep", "plester",
                                                     "pastiles"]),
        ("semua kecuali tablet dan effervescent", []),
        ("serbuk dan rajangan, selain tablet.", ["serbuk", "rajangan"]),
        ("penyerbukan, pilihan, kirim, tapelan", []),
        ("Ra jangan", ["rajangan"]),
        ("jangan dicampur", []),
        ("", []),
    ],
)  # fmt: skip
def test_dosage_forms(line, found):
    assert forms(line) == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Rajanqan", ["rajangan"]),
        ("Serbnk", ["serbuk"]),
        ("Cairan 0bat Luar", ["cairan_obat_luar"]),
        ("Cairan Obat Lnar", ["cairan_obat_luar"]),
        ("Kapsui", ["kapsul"]),
    ],
)
def test_misread_dosage_forms_are_marked(line, found):
    hits = vocabulary.find_dosage_forms(line)
    assert [each.term for each in hits] == found
    assert all(each.guessed for each in hits)


@pytest.mark.parametrize(
    ("line", "sex", "guessed"),
    [
        ("LAKI-LAKI", "LAKI-LAKI", False),
        ("Laki - laki", "LAKI-LAKI", False),
        ("LAKI-LAKI Gol. Darah : O", "LAKI-LAKI", False),
        ("PEREMPUAN Gol.Darah", "PEREMPUAN", False),
        ("Pria", "LAKI-LAKI", False),
        ("Wanita", "PEREMPUAN", False),
        ("LAKI-LAKl", "LAKI-LAKI", True),
        ("LAKI-LATI", "LAKI-LAKI", True),
        ("LAK1-LAK1", "LAKI-LAKI", True),
        ("PEREMPUAM", "PEREMPUAN", True),
        ("PFREMPUAN", "PEREMPUAN", True),
    ],
)
def test_sexes(line, sex, guessed):
    found = vocabulary.find_gender(line)
    assert found == vocabulary.Term(sex, guessed)


@pytest.mark.parametrize("line", ["", "Jenis Kelamin", "ISLAM", "SAMARINDA", "Gol. Darah : O"])
def test_no_sex(line):
    assert vocabulary.find_gender(line) is None


@pytest.mark.parametrize(
    ("line", "form"),
    [
        ("PERSEROAN TERBATAS", "PT"),
        ("PT. BORNEO", "PT"),
        ("P.T. BORNEO", "PT"),
        ("PERSEROAN KOMANDITER", "CV"),
        ("PERSEKUTUAN KOMANDITER", "CV"),
        ("CV. MAHAKAM", "CV"),
        ("Usaha Dagang", "UD"),
        ("UD", "UD"),
        ("KOPERASI", "KOPERASI"),
        ("Firma", "FIRMA"),
        ("YAYASAN", "YAYASAN"),
        ("PT PERORANGAN", "PT PERORANGAN"),
        ("PERSEROAN PERORANGAN", "PT PERORANGAN"),
        ("PT KOPERASI JAYA", "PT"),
        ("SUPARMAN", None),
    ],
)
def test_legal_forms(line, form):
    assert vocabulary.find_legal_form(line) == form


@pytest.mark.parametrize(
    ("prose", "decision"),
    [
        ("Dengan ini kami memberikan rekomendasi kepada PT. BORNEO.", "diberikan"),
        ("Rekomendasi dapat diberikan.", "diberikan"),
        ("Dengan ini memberi rekomendasi kepada CV. MAHAKAM", "diberikan"),
        ("pada prinsipnya kami tidak keberatan atas permohonan Saudara", "diberikan"),
        ("kami tidak berkeberatan untuk memberikan rekomendasi", "diberikan"),
        ("maka kami merekomendasikan CV. MAHAKAM untuk memperoleh izin", "diberikan"),
        (
            "Setelah dilakukan pemeriksaan dan dinyatakan memenuhi persyaratan, kami memberikan"
            " rekomendasi. Apabila di kemudian hari terdapat kekeliruan akan diperbaiki.",
            "diberikan",
        ),
        (
            "Sehubungan dengan permohonan Saudara untuk diberikan rekomendasi, dengan ini"
            " disetujui sesuai dengan ketentuan peraturan perundang-undangan.",
            "diberikan",
        ),
        (
            "memberikan rekomendasi dengan ketentuan mematuhi peraturan yang berlaku.",
            "diberikan",
        ),
        (
            "Kami merekomendasikan CV Akar dengan ketentuan agar tetap menaati perundang-undangan",
            "diberikan",
        ),
        ("Sarana dinyatakan memenuhi persyaratan", "diberikan"),
        (
            "Kami memberikan rekomendasi. Rekomendasi ini tidak dapat dipindahtangankan.",
            "diberikan",
        ),
        ("Rekomendasi belum dapat diberikan.", "tidak_diberikan"),
        ("permohonan tersebut belum dapat kami berikan rekomendasi", "tidak_diberikan"),
        ("permohonan rekomendasi CV Akar belum dapat kami penuhi.", "tidak_diberikan"),
        ("Permohonan Saudara tidak dapat dipenuhi.", "tidak_diberikan"),
        ("Permohonan Saudara dapat kami penuhi.", "diberikan"),
        ("kami tidak dapat memberikan rekomendasi", "tidak_diberikan"),
        ("maka kami tidak merekomendasikan", "tidak_diberikan"),
        ("permohonan Saudara ditolak", "tidak_diberikan"),
        ("Permohonan belum dapat dipertimbangkan", "tidak_diberikan"),
        ("Sarana belum memenuhi persyaratan CPOTB", "tidak_diberikan"),
        (
            "Rekomendasi belum dapat diberikan. Rekomendasi diberikan setelah Saudara melengkapi"
            " kekurangan.",
            "tidak_diberikan",
        ),
        ("be1um dapat diberlkan rekomendasi", "tidak_diberikan"),
        ("kami tidak keberatan dengan syarat memperbaiki ruang produksi", "bersyarat"),
        ("dapat diberikan rekomendasi dengan catatan :", "bersyarat"),
        ("diberikan rekomendasi dengan ketentuan wajib memperbaiki alur produksi", "bersyarat"),
        ("tidak keberatan sepanjang memenuhi ketentuan CPOTB", "bersyarat"),
        ("dapat disetujui apabila telah melengkapi denah", "bersyarat"),
        ("dapat diberikan setelah pemohon melengkapi denah", "bersyarat"),
        ("Kami memberikan rekomendasi. Dengan catatan : 1. ruang produksi dicat.", "bersyarat"),
        ("memberikan rekomendasi bersyarat", "bersyarat"),
        ("Perihal : Rekomendasi Obat Tradisional", None),
        ("Keterangan yang diberikan pemohon terlampir", None),
        ("", None),
    ],
)
def test_decisions(prose, decision):
    reading = verdicts.read_decision(prose)
    assert (reading.decision if reading else None) == decision


def test_a_letter_that_says_both_is_marked():
    reading = verdicts.read_decision("Rekomendasi belum dapat diberikan. Kami menyetujui denah.")
    assert reading is not None
    assert reading.mixed


@given(st.text(max_size=100))
def test_no_text_makes_the_vocabulary_fall(line):
    assert set(forms(line)) <= set(vocabulary.DOSAGE_FORMS)
    vocabulary.find_gender(line)
    vocabulary.find_legal_form(line)
    vocabulary.find_position(line)
    verdicts.read_decision(line)


def test_every_problem_has_a_sentence_for_people():
    codes = {
        value for name, value in vars(problems).items() if name.isupper() and name != "MEANING"
    }
    assert codes == set(problems.MEANING)
    assert all(each.endswith(".") for each in problems.MEANING.values())


def test_a_refused_number_says_why_in_a_sentence():
    with pytest.raises(base.LengthError, match="16 angka, ini 3"):
        base.digits_only("123", "NIK", 16)


@pytest.mark.parametrize("module", [text, lookalikes, vocabulary, verdicts])
def test_doctests(module):
    result = doctest.testmod(module)
    assert result.attempted >= 3
    assert result.failed == 0
