"""The pages of a topic, in order."""

from dataclasses import replace
from uuid import uuid4

from app.domain.phrase import Phrase
from app.domain.topic_pages import Place, Step, places
from app.domain.topics import Choice, InfoLine, Question, QuestionKind, Topic
from tests import makers

PLAIN = Topic(uuid4(), Phrase("Buses", "bus"))


def steps(found: list[Place]) -> list[Step]:
    return [place.step for place in found]


def asking(*questions: Question) -> Topic:
    return replace(PLAIN, questions=questions)


def test_a_topic_with_nothing_to_know_begins_with_what_it_is_about() -> None:
    assert steps(places(asking(makers.question()))) == [
        Step.KNOW,
        Step.QUESTION,
        Step.THANKS,
    ]


def test_things_to_know_come_first() -> None:
    line = InfoLine(uuid4(), Phrase("Some buses are late.", "late"))
    assert steps(places(replace(PLAIN, info=(line,)))) == [Step.ABOUT, Step.KNOW, Step.THANKS]


def test_a_private_topic_begins_with_a_notice() -> None:
    assert steps(places(replace(PLAIN, private=True)))[0] is Step.NOTICE
    assert steps(places(replace(PLAIN, notice="This may be sad.")))[0] is Step.NOTICE
    assert Step.NOTICE not in steps(places(PLAIN))


def test_each_question_has_its_own_dot() -> None:
    first, second = makers.question(), makers.question(QuestionKind.OWN_WORDS)
    found = [place for place in places(asking(first, second)) if place.question]
    assert found == [Place(Step.QUESTION, 3, first), Place(Step.QUESTION, 4, second)]


def test_the_dots_run_from_one_to_the_last_page_without_a_gap() -> None:
    line = InfoLine(uuid4(), Phrase("Some buses are late.", "late"))
    topic = replace(asking(makers.question(), makers.question()), info=(line,))
    assert sorted({place.dot for place in places(topic)}) == [1, 2, 3, 4, 5]
    assert places(topic)[-1] == Place(Step.THANKS, 5)


def test_a_mat_without_places_is_not_asked_yet() -> None:
    mat = replace(makers.question(), kind=QuestionKind.PICTURE_MAT)
    assert steps(places(asking(mat))) == [Step.KNOW, Step.THANKS]
    faces = tuple(Choice(uuid4(), Phrase(words)) for words in ("Good", "OK", "Bad"))
    ready = replace(mat, places=faces)
    assert steps(places(asking(ready))) == [Step.KNOW, Step.QUESTION, Step.THANKS]


def test_each_member_has_one_order_of_choices_that_stays() -> None:
    asked = replace(
        makers.question(QuestionKind.CHOOSE_MANY),
        choices=tuple(Choice(uuid4(), Phrase(str(number))) for number in range(6)),
    )
    members = [uuid4() for _ in range(20)]
    orders = {asked.for_member(member).choices for member in members}
    assert len(orders) > 5
    assert all(asked.for_member(one) == asked.for_member(one) for one in members)
    assert {frozenset(order) for order in orders} == {frozenset(asked.choices)}


def test_faces_are_always_in_their_own_order() -> None:
    faces = replace(
        makers.question(QuestionKind.FACES),
        choices=tuple(Choice(uuid4(), Phrase(words)) for words in ("Good", "OK", "Bad")),
    )
    assert all(faces.for_member(uuid4()) == faces for _ in range(20))
