"""Which letters are made, when they may be printed, and what becomes of them."""

from dataclasses import replace
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.domain.errors.answering import NothingToAnswer
from app.domain.errors.letters import NotReadByAPerson
from app.domain.errors.store import Gone
from app.domain.letter import Layout, LetterProfile, Paper, Part
from app.domain.letter_log import LetterStep
from app.domain.outcomes import LineKind, Outcome, OutcomeLine
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.privacy import Reason
from app.domain.topics import Question
from app.domain.views import Answer, Draft, Helped, Said, Sharing
from app.services.all import Services
from app.services.removals import Thing
from app.storage.models import LetterRow
from app.storage.store import Store
from tests.services.scenes import WE_ASKED, answer, new_member, open_question, say

MORE = OutcomeLine(LineKind.NEXT, Phrase("We will ask again.", "bus"))


@pytest.fixture
def member(services: Services) -> Member:
    """Return a member who has said nothing yet."""
    return new_member(services)


@pytest.fixture
def question(services: Services) -> Question:
    """Return a question of a topic that is not private."""
    return open_question(services)


@pytest.fixture
def outcome(services: Services, member: Member, question: Question) -> Outcome:
    """Return an answer to what one member said with their name."""
    return answer(services, [say(services, member.id, question.id, "The bus is late")])


def readers(services: Services, outcome: Outcome) -> list[str]:
    return [letter.member for letter in services.letters.make(outcome.id)]


def test_everyone_who_gave_their_view_gets_one_letter(
    services: Services, member: Member, question: Question
) -> None:
    other = new_member(services, "Bea")
    topic = services.topics.topic(question.topic_id)
    second = next(one for one in topic.questions if one.id != question.id)
    views = [
        say(services, member.id, question.id, "The bus is late"),
        say(services, member.id, second.id, "The bus is full"),
        say(services, other.id, question.id, "It smells", Sharing.FACILITATOR),
    ]
    outcome = answer(services, views)
    assert services.letters.has_readers(outcome)
    assert sorted(readers(services, outcome)) == ["Bea", "Wilf"]


def test_no_letter_goes_to_who_gave_no_name_or_was_spoken_for(
    services: Services, member: Member, question: Question
) -> None:
    services.topics.save_question(replace(question, may_be_no_name=True))
    nameless = say(services, member.id, question.id, "The bus is late", Sharing.NO_NAME)
    other = new_member(services, "Bea").id
    for_her = say(services, other, question.id, "She likes it", helped=Helped.FOR_ME)
    outcome = answer(services, [nameless, for_her])
    assert not services.letters.has_readers(outcome)
    assert services.letters.preview(outcome.id) is None
    with pytest.raises(NothingToAnswer):
        services.letters.make(outcome.id)


def test_who_only_skipped_gets_none_and_who_did_not_know_gets_one(
    services: Services, member: Member, question: Question, outcome: Outcome
) -> None:
    services.answers.confirm(member.id, Draft(question.id, Answer(Said.DONT_KNOW)))
    assert readers(services, outcome) == ["Wilf"]
    services.answers.skip(member.id, question.id)
    assert not services.letters.has_readers(services.outcomes.outcome(outcome.id))


def test_an_outcome_that_says_nothing_makes_no_letter(
    services: Services, outcome: Outcome
) -> None:
    services.outcomes.save(replace(outcome, lines=()))
    with pytest.raises(NothingToAnswer):
        services.letters.make(outcome.id)
    assert services.letters.made(outcome.id) == []


def test_a_member_who_was_removed_is_not_written_to(
    services: Services, member: Member, outcome: Outcome
) -> None:
    services.removals.remove(Thing.MEMBER, member.id)
    assert not services.letters.has_readers(outcome)
    with pytest.raises(NothingToAnswer):
        services.letters.make(outcome.id)
    services.removals.bring_back(Thing.MEMBER, member.id)
    assert readers(services, outcome) == ["Wilf"]


def test_making_it_again_leaves_a_letter_alone(services: Services, outcome: Outcome) -> None:
    (first,) = services.letters.make(outcome.id)
    services.letters.say_it_was_read(first.id, read=True)
    services.letter_log.record([first.id], LetterStep.PRINTED)
    (again,) = services.letters.make(outcome.id)
    assert (again.id, again.step) == (first.id, LetterStep.PRINTED)
    assert again.read_by_a_person


def test_a_letter_is_made_again_for_someone_who_now_likes_it_otherwise(
    services: Services, member: Member, outcome: Outcome
) -> None:
    (first,) = services.letters.make(outcome.id)
    services.people.save(replace(member, letter=replace(member.letter, points=28)))
    (second,) = services.letters.make(outcome.id)
    assert second.id != first.id
    assert services.letters.letter(second.id)[1].points == 28


def test_changed_words_make_a_new_letter_and_keep_the_old_as_it_was(
    services: Services, store: Store, outcome: Outcome
) -> None:
    (first,) = services.letters.make(outcome.id)
    services.letters.say_it_was_read(first.id, read=True)
    before = services.letters.letter(first.id)
    services.outcomes.save(replace(outcome, lines=(WE_ASKED, MORE)))
    (second,) = services.letters.make(outcome.id)
    assert second.id != first.id
    assert (second.step, second.read_by_a_person) == (LetterStep.MADE, False)
    assert services.letters.letter(first.id) == before
    assert services.letters.letter(second.id) != before
    assert services.outcomes.outcome(outcome.id).letters == 1
    with store.sessions() as session:
        kept = select(LetterRow.replaced).filter_by(outcome_id=outcome.id)
        assert sorted(session.scalars(kept)) == [False, True]


def test_how_a_member_likes_letters_is_kept_with_each(
    services: Services, member: Member, outcome: Outcome
) -> None:
    likes = LetterProfile(28, Paper.YELLOW, Layout.NO_PICTURES, audio=True)
    services.people.save(replace(member, letter=likes))
    (made,) = services.letters.make(outcome.id)
    services.people.save(member)
    assert services.letters.letter(made.id)[1] == likes
    assert services.letters.profiles([made.id]) == {made.id: likes}


@pytest.mark.parametrize(
    ("said", "reasons"),
    [
        ("The bus is late", ()),
        ("imran was late too", (Reason.NAMES_SOMEONE,)),
        ("Farida goes with me", (Reason.NAMES_SOMEONE,)),
        ("My mum goes with me", (Reason.ABOUT_SOMEONE,)),
        ("Ring me: 07700 900 120", (Reason.NUMBER,)),
    ],
)
def test_a_letter_that_quotes_something_delicate_waits_for_a_person(
    services: Services,
    member: Member,
    question: Question,
    said: str,
    reasons: tuple[Reason, ...],
) -> None:
    outcome = answer(services, [say(services, member.id, question.id, said)])
    (letter,) = services.letters.make(outcome.id)
    assert letter.reasons == reasons
    assert letter.may_be_printed is not bool(reasons)


def test_a_members_own_name_is_no_reason(services: Services, question: Question) -> None:
    member = new_member(services, "Mary Ann")
    outcome = answer(services, [say(services, member.id, question.id, "I am Mary Ann")])
    (letter,) = services.letters.make(outcome.id)
    assert letter.reasons == ()


def test_a_letter_is_printed_only_once_a_person_has_read_it(services: Services) -> None:
    member, question = new_member(services), open_question(services, private=True)
    outcome = answer(services, [say(services, member.id, question.id, "I feel sad")])
    assert outcome.private
    (letter,) = services.letters.make(outcome.id)
    assert letter.reasons == (Reason.PRIVATE_TOPIC,)
    with pytest.raises(NotReadByAPerson):
        services.letters.ready(letter.id)
    assert services.letters.of_member(member.id) == []
    services.letters.say_it_was_read(letter.id, read=True)
    assert services.letters.ready(letter.id).id == letter.id
    assert [one.id for one in services.letters.of_member(member.id)] == [letter.id]
    services.letters.say_it_was_read(letter.id, read=False)
    with pytest.raises(NotReadByAPerson):
        services.letters.ready(letter.id)


def test_a_letter_goes_from_made_to_given_and_never_back(
    services: Services, outcome: Outcome
) -> None:
    (letter,) = services.letters.make(outcome.id)
    steps = [letter.step]
    for step in (LetterStep.SAVED, LetterStep.PRINTED, LetterStep.GIVEN, LetterStep.SAVED):
        services.letter_log.record([letter.id], step)
        steps += [one.step for one in services.letters.made(outcome.id)]
    assert steps == [
        LetterStep.MADE,
        LetterStep.SAVED,
        LetterStep.PRINTED,
        LetterStep.GIVEN,
        LetterStep.GIVEN,
    ]


def test_the_letters_step_of_a_meeting_looks_only_at_letters_that_count(
    services: Services, member: Member
) -> None:
    current = services.meetings.current()
    assert current is not None
    topic = services.topics.of_meeting(current.id)[0]
    views = [say(services, member.id, topic.questions[0].id, "Fine")]
    outcome = answer(services, views)
    services.letters.make(outcome.id)
    services.outcomes.save(replace(outcome, lines=(WE_ASKED, MORE)))
    (letter,) = services.letters.make(outcome.id)
    assert "letters" not in services.today.page().steps
    services.letter_log.record([letter.id], LetterStep.GIVEN)
    assert "letters" in services.today.page().steps


@pytest.mark.parametrize("letter_id", [uuid4()])
def test_a_letter_that_is_not_there_is_gone(services: Services, letter_id: UUID) -> None:
    with pytest.raises(Gone):
        services.letters.letter(letter_id)
    with pytest.raises(Gone):
        services.letters.ready(letter_id)
    with pytest.raises(Gone):
        services.letters.say_it_was_read(letter_id, read=True)
    with pytest.raises(Gone):
        services.letters.make(letter_id)


def test_a_preview_says_what_the_letter_will_say(services: Services, outcome: Outcome) -> None:
    preview = services.letters.preview(outcome.id)
    (made,) = services.letters.make(outcome.id)
    assert services.letters.letter(made.id)[0] == preview
    assert preview is not None
    assert [line.words for line in preview.block(Part.YOU_SAID)] == ["The bus is late"]
