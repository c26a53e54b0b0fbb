"""What a question opened goes where its opener goes, also what is only begun."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.domain.attachments import Attachment, MediaType
from app.domain.phrase import Phrase
from app.domain.topics import Question, QuestionKind
from app.domain.views import Answer, Draft, Sharing
from app.services.all import Services
from app.storage.models import DraftRow
from app.storage.store import Store
from tests.services.sheets import asked

WORDS = "It was much too loud"


@pytest.fixture
def opener(services: Services) -> Question:
    """Return a question that may be answered with no name."""
    return asked(services, no_name=True)[1]


@pytest.fixture
def sub(services: Services, opener: Question) -> Question:
    """Return a question that its first choice opens."""
    found = Question(
        uuid4(),
        opener.topic_id,
        Phrase("What was not good?", "question"),
        QuestionKind.OWN_WORDS,
        opened_by=opener.choices[0].id,
    )
    services.topics.save_question(found)
    return found


def opens(opener: Question) -> Draft:
    return Draft(opener.id, Answer(choices=(opener.choices[0].id,)))


def drafts(store: Store, member: UUID) -> list[DraftRow]:
    with store.sessions() as session:
        return [*session.scalars(select(DraftRow).filter_by(member_id=member))]


def test_what_was_begun_goes_when_the_opener_loses_its_name(
    services: Services, store: Store, member: UUID, opener: Question, sub: Question
) -> None:
    services.answers.confirm(member, opens(opener), Sharing.WITH_NAME)
    services.answers.keep_draft(member, Draft(sub.id, Answer(words=WORDS)))
    services.answers.confirm(member, opens(opener), Sharing.NO_NAME)
    assert drafts(store, member) == []


def test_and_when_it_loses_its_name_on_my_page(
    services: Services, store: Store, member: UUID, opener: Question, sub: Question
) -> None:
    services.answers.confirm(member, opens(opener), Sharing.WITH_NAME)
    services.answers.keep_draft(member, Draft(sub.id, Answer(words=WORDS)))
    (own,) = services.own_views.of_member(member)
    services.own_views.share(member, own.id, Sharing.NO_NAME)
    assert drafts(store, member) == []


def test_what_was_begun_again_goes_with_the_view_it_was_begun_from(
    services: Services, store: Store, member: UUID, opener: Question, sub: Question
) -> None:
    services.answers.confirm(member, opens(opener), Sharing.WITH_NAME)
    services.answers.confirm(member, Draft(sub.id, Answer(words=WORDS)), Sharing.WITH_NAME)
    services.answers.keep_draft(member, Draft(sub.id, Answer(words=WORDS + " again")))
    services.answers.confirm(member, opens(opener), Sharing.NO_NAME)
    assert drafts(store, member) == []


def test_what_opened_a_recording_keeps_its_name_as_the_recording_does(
    services: Services, member: UUID, opener: Question, sub: Question
) -> None:
    services.answers.confirm(member, opens(opener), Sharing.WITH_NAME)
    made = Attachment(MediaType.MP3, b"a voice", 5_000)
    services.answers.confirm(member, Draft(sub.id, Answer(attachment=made)), Sharing.WITH_NAME)
    views = {one.question.id: one for one in services.own_views.of_member(member)}
    assert Sharing.NO_NAME not in views[opener.id].offered
    with pytest.raises(ValueError, match="no name"):
        services.own_views.share(member, views[opener.id].id, Sharing.NO_NAME)
