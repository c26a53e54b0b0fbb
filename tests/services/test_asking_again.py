"""Whom a facilitator could ask again, what a member is asked, and what is kept of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.domain.asking_again import Pattern, Suggestion, Way
from app.domain.errors.asking import CannotAskAgain
from app.domain.errors.store import Gone
from app.domain.meetings import Meeting
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.topics import Choice, Question, QuestionKind, Topic
from app.domain.views import Answer, Draft, Helped, How, Said, Sharing, View, ViewFilter
from app.services.all import Services
from app.services.removals import Thing
from app.storage.models import AskAgainRow, TakenRow, ViewRow
from app.storage.store import Store
from tests.conftest import TODAY
from tests.services.scenes import new_member

USUAL = {
    QuestionKind.YES_NO: (("Yes", "yes"), ("No", "no"), ("Not sure", "maybe")),
    QuestionKind.FACES: (("Good", "good"), ("OK", "ok"), ("Bad", "bad")),
    QuestionKind.CHOOSE_ONE: (("Bus", "bus"), ("Train", "train"), ("Taxi", "taxi")),
}


class Asked:
    """Questions of one kind at a meeting of their own, and quick ways to answer them."""

    def __init__(self, services: Services, kind: QuestionKind, count: int = 5) -> None:
        self.services = services
        day = TODAY - timedelta(days=7)
        usual = services.meetings.all()[0]
        self.meeting = Meeting(uuid4(), "A meeting", day, usual.starts, usual.ends)
        services.meetings.save(self.meeting)
        topic = Topic(uuid4(), Phrase("Getting about", "bus"), self.meeting.id, asking=True)
        services.topics.save(topic)
        for number in range(count):
            question = Question(uuid4(), topic.id, Phrase(f"Is it {number}?", "bus"), kind)
            services.topics.save_question(replace(question, may_be_no_name=True))
            choices = [Choice(uuid4(), Phrase(*one)) for one in USUAL[kind]]
            services.topics.save_choices(question.id, choices)
        self.topic_id = topic.id

    @property
    def questions(self) -> Sequence[Question]:
        """The questions as they are kept now."""
        return self.services.topics.topic(self.topic_id).questions

    def write(self, number: int, **words: str) -> Question:
        """Write other words for a question."""
        question = replace(self.questions[number], **words)  # type: ignore[arg-type]
        self.services.topics.save_question(question)
        return question

    def pick(
        self,
        member: Member,
        place: int,
        *,
        but: Sequence[int] = (),
        as_shown: bool = False,
        sharing: Sharing = Sharing.WITH_NAME,
        helped: Helped = Helped.ON_MY_OWN,
    ) -> None:
        """Answer every question, but for some, with the choice at a place."""
        for number, question in enumerate(self.questions):
            if number in but:
                continue
            seen = question.for_member(member.id) if as_shown else question
            answer = Answer(choices=(seen.choices[place].id,))
            draft = Draft(question.id, answer, helped)
            self.services.answers.confirm(member.id, draft, sharing)

    @property
    def found(self) -> list[Suggestion]:
        """Whom one could ask again of this meeting."""
        return self.services.asking_again.suggestions(self.meeting.id)

    def view(self, member: Member, number: int) -> View:
        """What a member said to one of the questions."""
        views = self.services.views.find(ViewFilter(meeting_id=self.meeting.id), 0, 500)
        wanted = (member.id, self.questions[number].id)
        (view,) = (one for one in views if (one.member_id, one.question_id) == wanted)
        return view


@pytest.fixture
def yes_no(services: Services) -> Asked:
    """Return five questions to answer with yes or no."""
    return Asked(services, QuestionKind.YES_NO)


@pytest.fixture
def wilf(services: Services) -> Member:
    """Return a member who has said nothing yet."""
    return new_member(services)


@pytest.fixture
def asked(yes_no: Asked, wilf: Member) -> Asked:
    """Return the questions after Wilf said yes to all, with one to ask him again."""
    yes_no.pick(wilf, 0)
    yes_no.write(1, turned_round="Is it not 1?")
    yes_no.services.asking_again.ask(wilf.id, yes_no.questions[1].id)
    return yes_no


def test_who_said_yes_to_all_is_suggested_on_the_card_of_one_view(
    yes_no: Asked, wilf: Member
) -> None:
    yes_no.pick(wilf, 0)
    (one,) = yes_no.found
    assert (one.member, one.pattern, one.count) == ("Wilf", Pattern.YES, 5)
    assert (one.proposed, one.way) == (None, None)
    assert one.view_id == yes_no.view(wilf, 0).id


def test_the_question_with_other_words_is_proposed(yes_no: Asked, wilf: Member) -> None:
    yes_no.pick(wilf, 0)
    yes_no.write(2, turned_round="Is it not 2?")
    (one,) = yes_no.found
    assert (one.way, one.proposed) == (Way.TURNED, Phrase("Is it not 2?", "bus"))
    assert (one.view_id, one.question.id) == (yes_no.view(wilf, 2).id, yes_no.questions[2].id)


def test_three_answers_are_too_few(yes_no: Asked, wilf: Member) -> None:
    yes_no.pick(wilf, 0, but=(0, 1))
    assert yes_no.found == []
    yes_no.pick(wilf, 0, but=(0,))
    assert [one.count for one in yes_no.found] == [4]


def test_a_no_name_view_is_never_part_of_a_pattern(
    services: Services, yes_no: Asked, wilf: Member
) -> None:
    yes_no.pick(wilf, 0, but=(0, 1))
    for question in yes_no.questions[:2]:
        draft = Draft(question.id, Answer(choices=(question.choices[0].id,)))
        services.answers.confirm(wilf.id, draft, Sharing.NO_NAME)
    assert yes_no.found == []
    yes_no.pick(new_member(services, "Bea"), 0, sharing=Sharing.NO_NAME)
    assert yes_no.found == []


def test_what_someone_answered_for_them_is_no_pattern_of_theirs(
    yes_no: Asked, wilf: Member
) -> None:
    yes_no.pick(wilf, 0, helped=Helped.FOR_ME)
    assert yes_no.found == []


def test_what_was_hidden_is_not_looked_at(
    services: Services, yes_no: Asked, wilf: Member
) -> None:
    yes_no.pick(wilf, 0)
    for number in range(2):
        services.removals.remove(Thing.VIEW, yes_no.view(wilf, 0 if number else 1).id)
    assert yes_no.found == []


def test_one_persons_answers_are_not_anothers(
    services: Services, yes_no: Asked, wilf: Member
) -> None:
    bea = new_member(services, "Bea")
    yes_no.pick(wilf, 0, but=(0, 1, 2))
    yes_no.pick(bea, 0, but=(3, 4))
    assert yes_no.found == []


def test_the_answers_of_two_meetings_are_not_added_up(
    services: Services, yes_no: Asked, wilf: Member
) -> None:
    other = Asked(services, QuestionKind.YES_NO)
    yes_no.pick(wilf, 0, but=(0, 1))
    other.pick(wilf, 0, but=(0, 1))
    assert [one.member for one in services.asking_again.suggestions()] == ["Roy"]


@pytest.mark.parametrize(("place", "pattern"), [(0, Pattern.FIRST), (-1, Pattern.LAST)])
def test_first_and_last_are_as_the_member_saw_them(
    services: Services, wilf: Member, place: int, pattern: Pattern
) -> None:
    choosing = Asked(services, QuestionKind.CHOOSE_ONE)
    choosing.pick(wilf, place, as_shown=True)
    (one,) = choosing.found
    assert (one.pattern, one.way) == (pattern, Way.ORDER)
    assert one.proposed == choosing.questions[0].phrase


def test_what_is_first_in_the_plan_is_no_pattern(services: Services) -> None:
    choosing = Asked(services, QuestionKind.CHOOSE_ONE)
    members = [new_member(services, f"Wilf {number}") for number in range(6)]
    for member in members:
        choosing.pick(member, 0)
    orders = {
        member.id: {
            question.for_member(member.id).choices.index(question.choices[0])
            for question in choosing.questions
        }
        for member in members
    }
    told = {one.member_id for one in choosing.found}
    assert told == {one for one, places in orders.items() if places in ({0}, {2})}


def test_nobody_knows_in_which_order_it_stood_on_paper(
    services: Services, store: Store, wilf: Member
) -> None:
    choosing = Asked(services, QuestionKind.CHOOSE_ONE)
    choosing.pick(wilf, 0, as_shown=True)
    with store.sessions.begin() as session:
        for row in session.scalars(select(ViewRow).filter_by(member_id=wilf.id)):
            row.how = How.PAPER
    assert choosing.found == []


def test_the_same_face_for_everything_is_told(services: Services, wilf: Member) -> None:
    faces = Asked(services, QuestionKind.FACES)
    faces.pick(wilf, 1)
    faces.write(4, other_words="How good is it?")
    (one,) = faces.found
    assert (one.pattern, one.way) == (Pattern.FACE, Way.OTHER)


def test_i_do_not_know_ends_a_pattern_and_skipping_does_not(
    services: Services, yes_no: Asked, wilf: Member
) -> None:
    yes_no.pick(wilf, 0, but=(0,))
    services.answers.skip(wilf.id, yes_no.questions[0].id)
    assert [one.count for one in yes_no.found] == [4]
    unsure = Draft(yes_no.questions[0].id, Answer(Said.DONT_KNOW))
    services.answers.confirm(wilf.id, unsure, Sharing.WITH_NAME)
    assert yes_no.found == []


def test_what_is_answered_in_another_way_by_now_is_not_asked_again(
    services: Services, yes_no: Asked, wilf: Member
) -> None:
    yes_no.pick(wilf, 0)
    question = yes_no.questions[1]
    yes_no.write(1, turned_round="Is it not 1?")
    services.asking_again.ask(wilf.id, question.id)
    for kind in (QuestionKind.MY_VOICE, QuestionKind.PICTURE_MAT, QuestionKind.DOTS):
        services.topics.change_kind(question.id, kind, ())
        assert services.asking_again.for_member(wilf.id) == []
    services.topics.change_kind(question.id, QuestionKind.YES_NO, ())
    assert len(services.asking_again.for_member(wilf.id)) == 1


def test_nobody_is_asked_unless_a_facilitator_wants_it(
    services: Services, yes_no: Asked, wilf: Member
) -> None:
    yes_no.pick(wilf, 0)
    yes_no.write(1, turned_round="Is it not 1?")
    assert services.asking_again.for_member(wilf.id) == []
    services.asking_again.ask(wilf.id, yes_no.questions[1].id)
    (one,) = services.asking_again.for_member(wilf.id)
    assert one.question.phrase == Phrase("Is it not 1?", "bus")
    assert one.question.id == yes_no.questions[1].id
    assert one.topic.words == "Getting about"
    assert not one.private


def test_who_is_asked_again_is_not_suggested_any_more(asked: Asked, wilf: Member) -> None:
    assert asked.found == []
    (waits,) = asked.services.asking_again.waiting()
    assert (waits.member, waits.asked, waits.said) == ("Wilf", "Is it not 1?", None)
    asked.services.asking_again.do_not_ask(wilf.id, asked.questions[1].id)
    assert asked.services.asking_again.waiting() == []
    assert asked.services.asking_again.for_member(wilf.id) == []
    assert len(asked.found) == 1


def test_what_is_said_then_stands_beside_what_was_said_first(
    asked: Asked, wilf: Member
) -> None:
    services, question = asked.services, asked.questions[1]
    before = asked.view(wilf, 1)
    answer = Answer(choices=(question.choices[1].id,), words="Some days.")
    services.asking_again.answer(wilf.id, Draft(question.id, answer, Helped.READ))
    assert services.asking_again.for_member(wilf.id) == []
    assert services.asking_again.waiting() == []
    assert asked.view(wilf, 1) == before
    second = services.asking_again.asked([before])[before.id]
    assert [one.words for one in second.picked] == ["No"]
    assert (second.said, second.words, second.helped) == (
        Said.ANSWER,
        "Some days.",
        Helped.READ,
    )
    assert (second.asked, second.given_on) == ("Is it not 1?", TODAY)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(Said.SKIPPED), Said.SKIPPED),
        (Answer(), Said.SKIPPED),
        (Answer(Said.DONT_KNOW), Said.DONT_KNOW),
        (Answer(words="ما شاء الله 🐈 " * 500), Said.ANSWER),
    ],
)
def test_any_answer_is_kept_and_nobody_is_asked_a_third_time(
    asked: Asked, wilf: Member, answer: Answer, said: Said
) -> None:
    again, question = asked.services.asking_again, asked.questions[1]
    again.answer(wilf.id, Draft(question.id, answer))
    view = asked.view(wilf, 1)
    assert again.asked([view])[view.id].said is said
    assert again.asked([view])[view.id].words == answer.words
    assert again.for_member(wilf.id) == []


def test_a_second_answer_is_not_a_second_view(asked: Asked, wilf: Member) -> None:
    services = asked.services
    before = services.views.count(ViewFilter())
    question = asked.questions[1]
    draft = Draft(question.id, Answer(choices=(question.choices[1].id,)))
    services.asking_again.answer(wilf.id, draft)
    assert services.views.count(ViewFilter()) == before
    assert asked.view(wilf, 1).quote == "Yes"


def test_taking_the_answer_back_takes_the_second_one_too(
    asked: Asked, store: Store, wilf: Member
) -> None:
    asked.services.answers.take_back(wilf.id, asked.questions[1].id)
    assert rows(store) == 0
    assert asked.services.asking_again.for_member(wilf.id) == []


def test_taking_the_name_off_leaves_no_trace_of_who_was_asked_again(
    asked: Asked, store: Store, wilf: Member
) -> None:
    services, question = asked.services, asked.questions[1]
    answer = Answer(choices=(question.choices[1].id,), words="Some days.")
    services.asking_again.answer(wilf.id, Draft(question.id, answer))
    first = Answer(choices=(question.choices[0].id,))
    services.answers.confirm(wilf.id, Draft(question.id, first), Sharing.NO_NAME)
    assert rows(store) == 0
    with store.sessions() as session:
        assert session.get(TakenRow, (wilf.id, question.id)) is not None
    with pytest.raises(Gone):
        services.asking_again.answer(wilf.id, Draft(question.id, answer))
    with pytest.raises(Gone):
        services.asking_again.ask(wilf.id, question.id)


def rows(store: Store) -> int:
    with store.sessions() as session:
        return len(session.scalars(select(AskAgainRow)).all())


def test_what_cannot_be_asked_again_says_why(
    services: Services, yes_no: Asked, wilf: Member
) -> None:
    question = yes_no.questions[0]
    with pytest.raises(Gone):
        services.asking_again.ask(wilf.id, question.id)
    with pytest.raises(Gone):
        services.asking_again.ask(wilf.id, uuid4())
    yes_no.pick(wilf, 0)
    with pytest.raises(CannotAskAgain):
        services.asking_again.ask(wilf.id, question.id)
    yes_no.write(0, turned_round="Is it not 0?")
    services.removals.remove(Thing.QUESTION, question.id)
    with pytest.raises(Gone):
        services.asking_again.ask(wilf.id, question.id)


@pytest.mark.parametrize("gone", [Thing.QUESTION, Thing.TOPIC, Thing.VIEW])
def test_what_was_taken_away_meanwhile_is_not_asked(
    asked: Asked, wilf: Member, gone: Thing
) -> None:
    ids: dict[Thing, UUID] = {
        Thing.QUESTION: asked.questions[1].id,
        Thing.TOPIC: asked.topic_id,
        Thing.VIEW: asked.view(wilf, 1).id,
    }
    asked.services.removals.remove(gone, ids[gone])
    assert asked.services.asking_again.for_member(wilf.id) == []
    asked.services.removals.bring_back(gone, ids[gone])
    assert len(asked.services.asking_again.for_member(wilf.id)) == 1


def test_a_changed_question_is_asked_again_in_the_words_that_were_agreed(
    asked: Asked, wilf: Member
) -> None:
    asked.write(1, turned_round="Something else?")
    (one,) = asked.services.asking_again.for_member(wilf.id)
    assert one.question.phrase.words == "Is it not 1?"


def test_roy_of_the_practice_board_said_yes_to_all(services: Services) -> None:
    (one,) = services.asking_again.suggestions()
    assert (one.member, one.pattern, one.count) == ("Roy", Pattern.YES, 4)
    assert one.way is Way.TURNED
