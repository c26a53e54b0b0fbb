"""Patterns in what someone answered, and how a question can be asked again."""

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.asking_again import (
    LEAST,
    Pattern,
    Pick,
    Way,
    as_asked_again,
    is_yes,
    patterns,
    way_again,
)
from app.domain.phrase import Phrase
from app.domain.topics import Question, QuestionKind
from tests import makers

YES, NO = Phrase("Yes", "yes"), Phrase("No", "no")
GOOD, BAD = Phrase("Good", "good"), Phrase("Bad", "bad")


def pick(kind: QuestionKind, picked: Phrase | None, place: int | None = None) -> Pick:
    return Pick(uuid4(), uuid4(), kind, picked, place, 0 if place is None else 5)


def found(picks: list[Pick]) -> list[Pattern]:
    return [one.pattern for one in patterns(picks)]


def yes_no(*picked: Phrase | None) -> list[Pick]:
    return [pick(QuestionKind.YES_NO, one) for one in picked]


def faces(*picked: Phrase | None) -> list[Pick]:
    return [pick(QuestionKind.FACES, one) for one in picked]


def chosen(*places: int | None) -> list[Pick]:
    bus = Phrase("Bus", "bus")
    return [pick(QuestionKind.CHOOSE_ONE, bus, place) for place in places]


def test_always_yes_is_a_pattern_from_four_on() -> None:
    assert found(yes_no(YES, YES, YES)) == []
    assert found(yes_no(YES, YES, YES, YES)) == [Pattern.YES]
    assert len(patterns(yes_no(*[YES] * 5))[0].picks) == 5


@pytest.mark.parametrize("other", [NO, Phrase("Not sure", "maybe"), None])
def test_one_other_answer_ends_it(other: Phrase | None) -> None:
    assert found(yes_no(YES, YES, YES, YES, other)) == []


def test_always_no_is_no_pattern() -> None:
    assert found(yes_no(*[NO] * 6)) == []


def test_answers_of_different_kinds_are_not_added_up() -> None:
    assert found(yes_no(YES, YES) + faces(GOOD, GOOD) + chosen(0, 0)) == []


def test_the_same_face_for_everything_is_a_pattern() -> None:
    assert found(faces(*[BAD] * 4)) == [Pattern.FACE]
    assert found(faces(BAD, BAD, BAD, GOOD)) == []
    assert found(faces(None, None, None, None)) == []
    assert found(faces(*[Phrase("Good")] * 3, Phrase(" good"))) == [Pattern.FACE]


def test_always_the_first_or_the_last_shown_is_a_pattern() -> None:
    assert found(chosen(0, 0, 0, 0)) == [Pattern.FIRST]
    assert found(chosen(4, 4, 4, 4)) == [Pattern.LAST]
    assert found(chosen(0, 0, 0, 1)) == []


def test_an_answer_whose_order_nobody_knows_says_nothing_of_order() -> None:
    assert found(chosen(0, 0, 0, None)) == []
    assert found(chosen(0, 0, 0, 0, None)) == [Pattern.FIRST]
    assert found([*chosen(0, 0, 0, 0), pick(QuestionKind.CHOOSE_ONE, None)]) == []


def test_one_choice_alone_has_no_first() -> None:
    alone = [replace(one, shown=1) for one in chosen(0, 0, 0, 0)]
    assert found(alone) == []


def test_nothing_is_found_in_nothing() -> None:
    assert patterns([]) == []


@given(
    st.lists(
        st.builds(
            pick,
            st.sampled_from(QuestionKind),
            st.sampled_from([YES, NO, GOOD, BAD, Phrase(""), None]),
            st.sampled_from([None, 0, 1, 4]),
        )
    )
)
def test_any_answers_can_be_looked_at(picks: list[Pick]) -> None:
    for one in patterns(picks):
        assert len(one.picks) >= LEAST
        assert len({each.kind for each in one.picks}) == 1


@pytest.mark.parametrize(
    ("phrase", "yes"),
    [
        (YES, True),
        (Phrase("Yes, I do"), True),
        (Phrase("ja", "yes"), True),
        (Phrase("Yesterday"), False),
        (Phrase(""), False),
        (NO, False),
    ],
)
def test_yes_is_known_by_its_picture_or_its_first_word(phrase: Phrase, *, yes: bool) -> None:
    assert is_yes(phrase) is yes


def question(kind: QuestionKind, other: str = "", turned: str = "") -> Question:
    return replace(makers.question(kind), other_words=other, turned_round=turned)


@pytest.mark.parametrize(
    ("asked", "way"),
    [
        (question(QuestionKind.YES_NO, "Other?", "Turned?"), Way.TURNED),
        (question(QuestionKind.YES_NO, "Other?", "  "), Way.OTHER),
        (question(QuestionKind.YES_NO), None),
        (question(QuestionKind.FACES, "Other?", "Turned?"), Way.OTHER),
        (question(QuestionKind.FACES, "", "Turned?"), None),
        (question(QuestionKind.CHOOSE_ONE), Way.ORDER),
        (question(QuestionKind.CHOOSE_ONE, "", "Turned?"), Way.TURNED),
    ],
)
def test_a_question_is_asked_again_in_the_words_there_are(
    asked: Question, way: Way | None
) -> None:
    again = way_again(asked)
    assert (again[0] if again else None) is way


def test_what_is_asked_again_shows_its_choices_in_the_other_order() -> None:
    member = uuid4()
    asked = question(QuestionKind.CHOOSE_ONE, turned="Turned?")
    again = as_asked_again(asked, member, "Turned?")
    assert again.phrase == Phrase("Turned?", asked.phrase.picture)
    assert again.choices == tuple(reversed(asked.for_member(member).choices))
    faces_again = as_asked_again(question(QuestionKind.FACES), member, "Other?")
    assert [one.phrase.words for one in faces_again.choices] == ["Good", "OK", "Bad"]


def test_a_question_in_its_own_words_keeps_its_recording() -> None:
    asked = question(QuestionKind.CHOOSE_ONE)
    recorded = replace(asked, phrase=replace(asked.phrase, recording=uuid4()))
    again = as_asked_again(recorded, uuid4(), asked.phrase.words)
    assert again.phrase.recording == recorded.phrase.recording
    other = as_asked_again(recorded, uuid4(), "Other?")
    assert other.phrase.recording is None
