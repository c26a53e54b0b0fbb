"""A letter is read again exactly as it was kept."""

import json

from hypothesis import given
from hypothesis import strategies as st

from app.domain.letter import (
    Block,
    FixedWords,
    HardWord,
    Letter,
    LetterProfile,
    Sender,
    Sentence,
)
from app.services.snapshots import keep, letter_from, profile_from

BLOCKS = st.lists(st.from_type(Block), max_size=3).map(tuple)
LETTERS = st.builds(
    Letter,
    board=st.text(),
    date=st.text(),
    reader=st.text(),
    title=st.text(),
    sender=st.builds(Sender, st.text(), st.text(), st.text()),
    blocks=BLOCKS,
    faces=st.lists(st.from_type(Sentence), max_size=3).map(tuple),
    word_list=st.lists(st.from_type(HardWord), max_size=2).map(tuple),
    fixed=st.from_type(FixedWords),
)


@given(LETTERS)
def test_every_letter_is_read_again_as_it_was_kept(letter: Letter) -> None:
    assert letter_from(json.loads(json.dumps(keep(letter)))) == letter


@given(st.from_type(LetterProfile))
def test_so_is_how_its_reader_likes_it(profile: LetterProfile) -> None:
    assert profile_from(json.loads(json.dumps(keep(profile)))) == profile


@given(LETTERS)
def test_a_letter_just_written_equals_one_that_was_kept(letter: Letter) -> None:
    assert json.loads(json.dumps(keep(letter))) == keep(letter)


def test_what_is_kept_does_not_change_with_the_letters_own_defaults() -> None:
    kept = keep(Letter("B", "D", "R", "T", Sender("N", "J"), (), (), ()))
    assert kept["fixed"] == vars(FixedWords())
    assert set(kept) == set(Letter.__dataclass_fields__)
