"""Short ways to make what a test of letters and views begins with."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from app.domain.outcomes import LineKind, Outcome, OutcomeLine, OutcomeState
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.topics import Question, QuestionKind
from app.domain.views import Answer, Draft, Helped, Sharing, View, ViewFilter
from app.services.all import Services
from tests import makers

At = Callable[[date], Services]
"""What gives the services of a board on a day."""

WE_ASKED = OutcomeLine(LineKind.WE_DID, Phrase("We asked the bus company.", "bus"))


def new_member(services: Services, name: str = "Wilf") -> Member:
    """Someone who has just joined and has said nothing yet."""
    member = makers.member(name)
    services.people.save(member)
    return member


def open_question(services: Services, *, private: bool = False) -> Question:
    """A question of a topic that is being asked about, answered in one's own words."""
    return next(
        question
        for topic in services.topics.all()
        for question in topic.questions
        if topic.private is private
        and question.kind is QuestionKind.OWN_WORDS
        and question.opened_by is None
    )


def say(
    services: Services,
    member_id: UUID,
    question_id: UUID,
    words: str,
    sharing: Sharing = Sharing.WITH_NAME,
    helped: Helped = Helped.ON_MY_OWN,
) -> View:
    """Have a member say something that nobody has said before."""
    draft = Draft(question_id, Answer(words=words), helped)
    services.answers.confirm(member_id, draft, sharing)
    found = services.views.find(ViewFilter(text=words), 0, 500)
    (view,) = (one for one in found if one.words == words)
    return view


def answer(
    services: Services,
    views: Sequence[View],
    *lines: OutcomeLine,
    state: OutcomeState = OutcomeState.DID,
) -> Outcome:
    """Write what the board did about some views of one topic."""
    begun = services.outcomes.begin(views[0].topic_id, [view.id for view in views])
    outcome = replace(begun, lines=lines or (WE_ASKED,), state=state)
    services.outcomes.save(outcome)
    return services.outcomes.outcome(begun.id)


def promise(services: Services, member: Member, due: date) -> Outcome:
    """Promise a member something: we are doing it, by a day."""
    view = say(services, member.id, open_question(services).id, "The bus is late")
    made = replace(answer(services, [view], state=OutcomeState.DOING), due=due)
    services.outcomes.save(made)
    return made
