"""What somebody answered for a member is kept apart, and counts as nobody's own."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from app.domain.meetings import Step
from app.domain.outcomes import OutcomeState
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.topics import Question, QuestionKind, Topic
from app.domain.views import Answer, Draft, Helped, Sharing, TopicProgress, View, ViewFilter
from app.services.all import Services
from tests.services.scenes import answer, new_member, open_question, say


@pytest.fixture
def wilf(services: Services) -> Member:
    """Return a member who has said nothing yet."""
    return new_member(services)


@pytest.fixture
def topic(services: Services) -> Topic:
    """Return a topic of the next meeting."""
    meeting = services.meetings.current()
    assert meeting
    return services.topics.of_meeting(meeting.id)[0]


def tell(services: Services, member: UUID, question: UUID, helped: Helped) -> None:
    draft = Draft(question, Answer(words="It is too hard."), helped)
    services.answers.confirm(member, draft, Sharing.WITH_NAME)


def turn(services: Services, member: Member) -> TopicProgress:
    (found,) = (one for one in services.today.page().turns if one.member_id == member.id)
    return found.progress


@pytest.mark.parametrize("helped", Helped)
def test_progress_counts_just_what_a_member_answered(
    services: Services, wilf: Member, topic: Topic, helped: Helped
) -> None:
    own = int(helped is not Helped.FOR_ME)
    tell(services, wilf.id, topic.questions[0].id, helped)
    assert services.topics.progress(wilf.id, [topic])[topic.id].answered == own
    assert turn(services, wilf).answered == own


def test_answering_on_ones_own_after_all_counts(
    services: Services, wilf: Member, topic: Topic
) -> None:
    for helped in (Helped.FOR_ME, Helped.ON_MY_OWN):
        tell(services, wilf.id, topic.questions[0].id, helped)
    assert services.topics.progress(wilf.id, [topic])[topic.id].answered == 1
    assert turn(services, wilf).answered == 1


def test_one_members_helper_takes_nothing_from_another(
    services: Services, wilf: Member, topic: Topic
) -> None:
    bea = new_member(services, "Bea")
    tell(services, wilf.id, topic.questions[0].id, Helped.FOR_ME)
    tell(services, bea.id, topic.questions[0].id, Helped.ON_MY_OWN)
    assert turn(services, bea).answered == 1


def test_views_can_be_counted_without_those_given_for_someone(
    services: Services, wilf: Member
) -> None:
    everything = ViewFilter()
    own, others = (replace(everything, given_for_them=one) for one in (False, True))
    before = services.views.count(own), services.views.count(others)
    say(services, wilf.id, open_question(services).id, "He likes it", helped=Helped.FOR_ME)
    assert services.views.count(own) == before[0]
    assert services.views.count(others) == before[1] + 1
    assert services.views.count(everything) == sum(before) + 1
    assert [view.words for view in services.views.find(others)] == ["He likes it"]


def both(services: Services, wilf: Member) -> list[View]:
    """One view that someone gave for a member, and one that is a member's own."""
    question = open_question(services).id
    bea = new_member(services, "Bea")
    return [
        say(services, wilf.id, question, "He likes it", helped=Helped.FOR_ME),
        say(services, bea.id, question, "I like it too"),
    ]


def test_an_outcome_counts_the_own_views_it_answers(services: Services, wilf: Member) -> None:
    views = both(services, wilf)
    outcome = answer(services, views, state=OutcomeState.DID)
    assert outcome.own_views == 1
    assert outcome.view_ids == {view.id for view in views}
    assert outcome.for_them == {views[0].id}
    (listed,) = (one for one in services.outcomes.all() if one.id == outcome.id)
    assert listed.own_views == 1


def test_no_letter_goes_to_someone_for_what_another_said(
    services: Services, wilf: Member
) -> None:
    outcome = answer(services, both(services, wilf), state=OutcomeState.DID)
    told = {one.member for one in services.telling.who() if one.outcome_id == outcome.id}
    assert told == {"Bea"}


def test_a_meeting_has_not_listened_by_what_helpers_said(
    services: Services, wilf: Member
) -> None:
    for meeting in services.meetings.all():
        services.meetings.save(replace(meeting, done=True))
    last = services.meetings.all()[0]
    new = replace(last, id=uuid4(), on=last.on + timedelta(days=30), done=True)
    services.meetings.save(new)
    topic = Topic(uuid4(), Phrase("Parks", "park"), new.id, asking=True)
    services.topics.save(topic)
    ask = Question(uuid4(), topic.id, Phrase("Tell us more.", "park"), QuestionKind.OWN_WORDS)
    services.topics.save_question(ask)
    tell(services, wilf.id, ask.id, Helped.FOR_ME)
    assert Step.LISTEN not in services.today.page().steps
    tell(services, new_member(services, "Bea").id, ask.id, Helped.READ)
    assert Step.LISTEN in services.today.page().steps
