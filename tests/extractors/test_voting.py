"""Two readers that differ, as they do on office scans; what is right is seen on the paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model import Box, Word
from extractors.ocr.voting import Token, tokens, vote

TEXT = st.lists(
    st.tuples(st.text("ABIJLU0158/.,", min_size=1, max_size=8), st.floats(0, 1)), max_size=6
)


def read(text, *certain):
    words = text.split()
    each = certain if len(certain) == len(words) else certain * len(words)
    return tuple(Token(word, c) for word, c in zip(words, each, strict=True))


def test_equal_readings_leave_nothing_in_dispute():
    found = vote(read("SIDO MULYO", 0.9), read("Sido Mulyo", 0.4))
    assert (found.text, found.disputes, found.alike, found.right) == ("SIDO MULYO", (), 1.0, 1.0)


def test_spaces_are_no_matter_of_dispute():
    found = vote(read("NO. 93/12", 0.9), read("NO.93/ 12", 0.9))
    assert found.text == "NO. 93/12"
    assert found.disputes == ()


def test_the_more_certain_letter_is_taken_and_the_words_stay():
    found = vote(read("JL. SAMBOUA NO. 7", 0.99, 0.55, 0.99, 0.99), read("JL.SAMBOJA NO.7", 0.97))
    assert found.text == "JL. SAMBOJA NO. 7"
    assert [(each.ours, each.theirs) for each in found.disputes] == [("U", "J")]
    assert found.right > 0.9


def test_a_dispute_between_equals_is_open():
    found = vote(read("6472995503870001", 0.9), read("6472995508870001", 0.9))
    assert found.right == pytest.approx(0.5)
    assert found.text == "6472995503870001"


def test_a_reader_that_is_trusted_less_must_be_surer():
    ours, theirs = read("BUDI", 0.8), read("8UDI", 0.85)
    assert vote(ours, theirs).text == "8UDI"
    assert vote(ours, theirs, trust=0.75).text == "BUDI"


def test_what_only_one_saw_stays_as_the_first_had_it():
    ours, theirs = read("KUTAI KARTANEGARA IMEN", 0.9), read("KUTAI KARTANEGARA", 0.9)
    assert vote(ours, theirs).text == "KUTAI KARTANEGARA IMEN"
    assert vote(theirs, ours).text == "KUTAI KARTANEGARA"
    assert vote(theirs, ours).disputes[0].theirs == "IMEN"


def test_a_word_that_one_was_unsure_of_and_the_other_did_not_see_is_left_out():
    found = vote(read("UD. BERKAT ALAM nana", 0.9, 0.9, 0.9, 0.3), read("UD.BERKAT ALAM", 0.9))
    assert found.text == "UD. BERKAT ALAM"
    half = vote(read("BERKAT ALAMI", 0.9, 0.3), read("BERKAT ALAM", 0.9))
    assert half.text == "BERKAT ALAMI"


def test_several_disputes_are_less_sure_than_each():
    one = vote(read("ABC DEF", 0.9), read("ABX DEF", 0.6))
    two = vote(read("ABC DEF", 0.9), read("ABX DEY", 0.6))
    assert len(two.disputes) == 2
    assert two.right < one.right


def test_values_that_begin_within_a_word_have_its_certainty():
    box = Box(0, 0, 10, 10)
    words = [Word(":SITI", box, 0.4), Word("AMINAH", box, 0.9)]
    assert tokens("SITI AMINAH", words) == (Token("SITI", 0.4), Token("AMINAH", 0.9))
    assert tokens("SITI LAIN", words)[1].certainty == pytest.approx(0.65)


@given(TEXT, TEXT)
def test_nothing_is_made_up(one, other):
    ours = tuple(Token(text, c) for text, c in one)
    theirs = tuple(Token(text, c) for text, c in other)
    found = vote(ours, theirs)
    letters = {letter for token in (*ours, *theirs) for letter in token.text}
    assert set(found.text.replace(" ", "")) <= letters
    assert len(found.text.split()) <= len(ours)
    assert 0 <= found.alike <= 1
    assert 0 <= found.right <= 1
    assert vote(ours, ours).disputes == ()
