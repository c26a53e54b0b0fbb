"""Counting people, not what they said."""

from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from app.domain.themes import PeopleCount, Voice, count_people

BUS, TAXI = uuid4(), uuid4()
SAM, KIM = uuid4(), uuid4()


def test_nobody_is_behind_no_views() -> None:
    assert count_people([]) == PeopleCount()


def test_a_member_counts_once_however_much_they_said() -> None:
    count = count_people([Voice(BUS, SAM), Voice(TAXI, SAM), Voice(TAXI, KIM)])
    assert (count.least, count.most, count.named) == (2, 2, 2)


def test_views_with_no_name_to_one_question_are_as_many_people() -> None:
    count = count_people([Voice(BUS, None), Voice(BUS, None), Voice(BUS, SAM)])
    assert (count.least, count.most, count.no_name) == (3, 3, 2)


def test_views_with_no_name_to_two_questions_may_be_the_same_people() -> None:
    count = count_people([Voice(BUS, None), Voice(BUS, None), Voice(TAXI, None)])
    assert (count.least, count.most) == (2, 3)


def test_someone_with_a_name_may_have_answered_another_question_without() -> None:
    count = count_people([Voice(BUS, SAM), Voice(TAXI, None)])
    assert (count.least, count.most) == (1, 2)


def test_what_someone_else_answered_is_counted_apart() -> None:
    count = count_people(
        [Voice(BUS, SAM, for_them=True), Voice(TAXI, None, for_them=True), Voice(BUS, KIM)]
    )
    assert count == PeopleCount(least=1, most=1, named=1, no_name=0, for_them=2)


@given(
    st.lists(
        st.tuples(
            st.sampled_from([BUS, TAXI]), st.sampled_from([SAM, KIM, None]), st.booleans()
        ),
        max_size=12,
    )
)
def test_there_are_never_more_people_than_views(
    told: list[tuple[UUID, UUID | None, bool]],
) -> None:
    count = count_people(
        Voice(question, member, for_them=apart) for question, member, apart in told
    )
    own = sum(not for_them for _, _, for_them in told)
    assert 0 <= count.named <= count.least <= count.most <= own
    assert own + count.for_them == len(told)
