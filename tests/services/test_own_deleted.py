"""What a member deletes of their own they may bring back for 30 days; nobody else sees it."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.attachments import Attachment, MediaType
from app.domain.errors.store import Gone
from app.domain.own_deleted import DeletedView
from app.domain.taken_away import KEPT_DAYS
from app.domain.topics import Question
from app.domain.views import Answer, Concern, Draft, Said, Sharing, ViewFilter
from app.services.all import Services, make_services
from app.storage.models import ChangeRow, DeletedAttachmentRow, DeletedViewRow
from app.storage.store import Store
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY
from tests.services.scenes import new_member, open_question

WORDS = "The bus never stops for me"


@pytest.fixture
def question(services: Services) -> Question:
    """Return a question that may be answered with no name."""
    question = replace(open_question(services), may_be_no_name=True)
    services.topics.save(replace(services.topics.topic(question.topic_id), asking=True))
    services.topics.save_question(question)
    return question


def tell(
    services: Services,
    member: UUID,
    question: Question,
    words: str = WORDS,
    sharing: Sharing = Sharing.WITH_NAME,
) -> None:
    services.answers.confirm(member, Draft(question.id, Answer(words=words)), sharing)


def delete(services: Services, member: UUID) -> None:
    (view,) = services.own_views.of_member(member)
    services.own_views.delete(member, view.id)


@pytest.fixture
def deleted(services: Services, member: UUID, question: Question) -> DeletedView:
    """Return what they said and deleted on their own page."""
    tell(services, member, question)
    delete(services, member)
    (one,) = services.own_deleted.of_member(member)
    return one


def said(services: Services, member: UUID) -> list[tuple[str, Sharing]]:
    return [(one.answer.words, one.sharing) for one in services.own_views.of_member(member)]


def test_it_is_kept_for_its_author_with_the_day_it_goes(
    services: Services, member: UUID, question: Question, deleted: DeletedView
) -> None:
    assert deleted.question.phrase.words == question.phrase.words
    assert deleted.answer.words == WORDS
    assert deleted.goes_on == TODAY + timedelta(days=KEPT_DAYS)
    assert said(services, member) == []


def test_nobody_else_sees_it(services: Services, store: Store, deleted: DeletedView) -> None:
    assert services.views.find(ViewFilter(text=WORDS)) == []
    assert services.taken_away.all(WORDS) == []
    stranger = new_member(services, "Bea").id
    assert services.own_deleted.of_member(stranger) == []
    for act in (services.own_deleted.bring_back, services.own_deleted.delete_for_good):
        with pytest.raises(Gone):
            act(stranger, deleted.id)
    with store.sessions() as session:
        tables = set(session.scalars(select(ChangeRow.table)))
    assert "deleted_view" not in tables


def test_it_comes_back_as_it_was_for_whoever_could_see_it(
    services: Services, member: UUID, deleted: DeletedView
) -> None:
    services.own_deleted.bring_back(member, deleted.id)
    assert said(services, member) == [(WORDS, Sharing.WITH_NAME)]
    assert services.own_deleted.of_member(member) == []
    (view,) = services.views.find(ViewFilter(text=WORDS))
    assert view.given_on == TODAY


def test_it_keeps_the_day_on_which_it_was_said(
    services: Services, store: Store, words: Catalogue, member: UUID, question: Question
) -> None:
    then = TODAY - timedelta(days=9)
    tell(make_services(store.sessions, words, lambda: then), member, question)
    delete(services, member)
    services.own_deleted.bring_back(member, services.own_deleted.of_member(member)[0].id)
    assert [one.given_on for one in services.views.find(ViewFilter(text=WORDS))] == [then]


def test_what_was_said_since_takes_its_place_among_what_is_deleted(
    services: Services, member: UUID, question: Question, deleted: DeletedView
) -> None:
    tell(services, member, question, "It stops now", Sharing.FACILITATOR)
    services.own_deleted.bring_back(member, deleted.id)
    assert said(services, member) == [(WORDS, Sharing.WITH_NAME)]
    (since,) = services.own_deleted.of_member(member)
    assert since.answer.words == "It stops now"
    services.own_deleted.bring_back(member, since.id)
    assert said(services, member) == [("It stops now", Sharing.FACILITATOR)]


def test_what_is_deleted_while_it_is_read_back_can_come_back_too(
    services: Services, member: UUID, question: Question
) -> None:
    services.answers.keep_draft(member, Draft(question.id, Answer(words="Not saved yet")))
    services.answers.take_back(member, question.id)
    assert services.answers.draft(member, question.id) is None
    (one,) = services.own_deleted.of_member(member)
    services.own_deleted.bring_back(member, one.id)
    assert said(services, member) == [("Not saved yet", Sharing.FACILITATOR)]


def test_a_recording_comes_back_with_it(
    services: Services, store: Store, member: UUID, question: Question
) -> None:
    made = Attachment(MediaType.MP3, b"a voice", 900)
    services.answers.confirm(member, Draft(question.id, Answer(attachment=made)))
    delete(services, member)
    services.own_deleted.bring_back(member, services.own_deleted.of_member(member)[0].id)
    (own,) = services.own_views.of_member(member)
    assert own.answer.attachment == made
    with store.sessions() as session:
        assert session.scalars(select(DeletedAttachmentRow)).all() == []


@pytest.mark.parametrize("answer", [Answer(Said.SKIPPED), Answer()])
def test_what_says_nothing_is_not_kept(
    services: Services, member: UUID, question: Question, answer: Answer
) -> None:
    services.answers.confirm(member, Draft(question.id, answer))
    services.answers.take_back(member, question.id)
    assert services.own_deleted.of_member(member) == []


def test_it_goes_for_good_when_its_author_says_so(
    services: Services, store: Store, member: UUID, deleted: DeletedView
) -> None:
    services.own_deleted.delete_for_good(member, deleted.id)
    assert services.own_deleted.of_member(member) == []
    with store.sessions() as session:
        assert session.scalars(select(DeletedViewRow)).all() == []


def test_it_goes_for_good_on_its_day(
    services: Services, store: Store, words: Catalogue, member: UUID, deleted: DeletedView
) -> None:
    for day, left in ((deleted.goes_on - timedelta(days=1), 1), (deleted.goes_on, 0)):
        then = make_services(store.sessions, words, partial(date.fromordinal, day.toordinal()))
        then.own_deleted.forget_old()
        assert len(services.own_deleted.of_member(member)) == left


def test_it_goes_when_the_same_is_said_with_no_name(
    services: Services, member: UUID, question: Question, deleted: DeletedView
) -> None:
    tell(services, member, question, "In other words", Sharing.NO_NAME)
    assert services.own_deleted.of_member(member) == []
    assert deleted.asking


def test_it_goes_when_what_was_said_since_loses_its_name(
    services: Services, member: UUID, question: Question, deleted: DeletedView
) -> None:
    tell(services, member, question, "In other words")
    (since,) = services.own_views.of_member(member)
    services.own_views.share(member, since.id, Sharing.NO_NAME)
    assert services.own_deleted.of_member(member) == []
    assert deleted.asking


def test_a_worry_about_it_stays_when_it_comes_back(
    services: Services, member: UUID, question: Question
) -> None:
    tell(services, member, question)
    (own,) = services.own_views.of_member(member)
    services.views.flag(own.id, Concern.WORRIED)
    delete(services, member)
    services.own_deleted.bring_back(member, services.own_deleted.of_member(member)[0].id)
    assert said(services, member) == [(WORDS, Sharing.WITH_NAME)]
    assert services.safety.notes(own.id)
