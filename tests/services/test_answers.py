"""Keeping what a member says, as they say it."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.domain.errors.asking import QuestionGone
from app.domain.topics import Question, QuestionKind
from app.domain.views import Answer, Draft, Helped, How, Said, Sharing, View, ViewFilter
from app.services.all import Services, make_services
from app.services.removals import Thing
from app.storage.models import PlacementRow, TakenRow, ViewRow
from app.storage.store import Store, open_with_passphrase
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY, PracticeFolder
from tests.services.scenes import new_member, open_question, say

WORDS = "i want  the number 9 Bus back!!  🚌 Dwi eisiau"


@pytest.fixture
def question(services: Services) -> Question:
    """Return a question that is answered with many pictures."""
    return next(
        one
        for topic in services.topics.all()
        for one in topic.questions
        if one.kind is QuestionKind.CHOOSE_MANY
    )


def views_of(services: Services, member: UUID) -> list[View]:
    every = services.views.find(ViewFilter(), 0, 500)
    return [view for view in every if view.member_id == member]


def many(question: Question) -> Draft:
    """An answer of two pictures, the last first, and some words."""
    picked = (question.choices[-1].id, question.choices[0].id)
    return Draft(question.id, Answer(Said.ANSWER, picked, WORDS), Helped.READ)


def test_an_answer_that_is_begun_is_found_again(
    services: Services, member: UUID, question: Question
) -> None:
    services.answers.keep_draft(member, many(question))
    assert services.answers.draft(member, question.id) == many(question)
    assert views_of(services, member) == []


def test_a_draft_is_replaced_by_the_next_and_can_be_dropped(
    services: Services, member: UUID, question: Question
) -> None:
    services.answers.keep_draft(member, many(question))
    later = Draft(question.id, Answer(Said.DONT_KNOW))
    services.answers.keep_draft(member, later)
    assert services.answers.draft(member, question.id) == later
    services.answers.drop_draft(member, question.id)
    assert services.answers.draft(member, question.id) is None


def test_drafts_and_answers_are_there_after_the_board_was_closed(
    practice: PracticeFolder, words: Catalogue
) -> None:
    store = open_with_passphrase(practice.folder, practice.passphrase)
    services = make_services(store.sessions, words)
    member, first = new_member(services).id, open_question(services)
    second = next(
        one for one in services.topics.topic(first.topic_id).questions if one.id != first.id
    )
    services.answers.keep_draft(member, Draft(first.id, Answer(words=WORDS)))
    services.answers.confirm(member, Draft(second.id, Answer(Said.DONT_KNOW)))
    store.close()

    store = open_with_passphrase(practice.folder, practice.passphrase)
    services = make_services(store.sessions, words)
    assert services.answers.draft(member, first.id) == Draft(first.id, Answer(words=WORDS))
    (view,) = views_of(services, member)
    assert (view.question_id, view.said) == (second.id, Said.DONT_KNOW)
    store.close()


def test_a_confirmed_answer_is_kept_exactly_and_its_draft_goes(
    services: Services, store: Store, member: UUID, question: Question
) -> None:
    services.answers.keep_draft(member, many(question))
    services.answers.confirm(member, many(question), Sharing.WITH_NAME)
    (view,) = views_of(services, member)
    assert view.words == WORDS
    first, last = question.choices[0].phrase, question.choices[-1].phrase
    assert [phrase.words for phrase in view.picked] == [last.words, first.words]
    assert (view.helped, view.how, view.given_on) == (Helped.READ, How.TYPE, TODAY)
    assert view.sharing is Sharing.WITH_NAME
    with store.sessions() as session:
        assert session.get(TakenRow, (member, question.id)) is not None
        assert session.get(ViewRow, view.id) is not None
    assert services.answers.draft(member, question.id) == many(question)


def test_until_a_member_chooses_only_their_facilitator_may_see_it(
    services: Services, member: UUID, question: Question
) -> None:
    services.answers.confirm(member, many(question))
    assert services.answers.sharing(member, question.id) is Sharing.FACILITATOR


def test_a_later_answer_takes_the_place_of_the_one_before(
    services: Services, store: Store, member: UUID, question: Question
) -> None:
    services.answers.confirm(member, many(question), Sharing.WITH_NAME)
    (before,) = views_of(services, member)
    changed = Draft(question.id, Answer(Said.ANSWER, (question.choices[1].id,)))
    services.answers.confirm(member, changed, Sharing.FACILITATOR)
    (after,) = views_of(services, member)
    assert after.id == before.id
    assert after.words == ""
    assert [phrase.words for phrase in after.picked] == [question.choices[1].phrase.words]
    assert (after.helped, after.how) == (Helped.ON_MY_OWN, How.PRESS)
    with store.sessions() as session:
        placements = session.scalars(select(PlacementRow).filter_by(view_id=after.id)).all()
    assert len(placements) == 1


def test_skipping_is_kept_apart_and_takes_the_place_of_an_answer(
    services: Services, member: UUID, question: Question
) -> None:
    services.answers.confirm(member, many(question), Sharing.WITH_NAME)
    services.answers.skip(member, question.id)
    assert views_of(services, member) == []
    kept = services.answers.draft(member, question.id)
    assert kept is not None
    assert kept.answer == Answer(Said.SKIPPED)
    topic = services.topics.topic(question.topic_id)
    assert services.topics.progress(member, [topic])[topic.id].answered == 1


def test_what_was_said_before_a_question_was_skipped_can_come_back(
    services: Services, member: UUID, question: Question
) -> None:
    services.answers.confirm(member, many(question), Sharing.WITH_NAME)
    (before,) = views_of(services, member)
    services.answers.skip(member, question.id)
    services.answers.skip(member, question.id)  # what was skipped is no answer to bring back
    (deleted,) = services.own_deleted.of_member(member)
    assert deleted.answer == many(question).answer
    services.own_deleted.bring_back(member, deleted.id)
    (after,) = views_of(services, member)
    assert (after.words, after.picked, after.sharing) == (
        before.words,
        before.picked,
        before.sharing,
    )
    assert services.own_deleted.of_member(member) == []


def test_taking_back_leaves_nothing(
    services: Services, store: Store, member: UUID, question: Question
) -> None:
    services.answers.confirm(member, many(question), Sharing.WITH_NAME)
    services.answers.keep_draft(member, many(question))
    services.answers.take_back(member, question.id)
    assert views_of(services, member) == []
    assert services.answers.draft(member, question.id) is None
    assert services.answers.sharing(member, question.id) is None
    with store.sessions() as session:
        assert session.get(TakenRow, (member, question.id)) is None


def test_nobody_can_take_back_what_another_said(
    services: Services, member: UUID, question: Question
) -> None:
    services.answers.confirm(member, many(question), Sharing.WITH_NAME)
    services.answers.take_back(new_member(services, "Bea").id, question.id)
    assert len(views_of(services, member)) == 1


def test_a_question_that_was_taken_away_keeps_nothing_more(
    services: Services, member: UUID, question: Question
) -> None:
    services.removals.remove(Thing.QUESTION, question.id)
    for keep in (services.answers.keep_draft, services.answers.confirm):
        with pytest.raises(QuestionGone):
            keep(member, many(question))
    with pytest.raises(QuestionGone):
        services.answers.skip(member, uuid4())
    services.removals.bring_back(Thing.QUESTION, question.id)
    assert services.answers.draft(member, question.id) is None
    assert views_of(services, member) == []


def test_a_view_that_a_facilitator_hid_is_still_its_authors(services: Services) -> None:
    member, asked = new_member(services).id, open_question(services)
    view = say(services, member, asked.id, "The ramp is too steep")
    services.removals.remove(Thing.VIEW, view.id)
    assert not services.answers.given_without_name(member, asked.id)
    again = say(services, member, asked.id, "The ramp is still too steep")
    assert again.id == view.id
    assert len(views_of(services, member)) == 1
    services.removals.remove(Thing.VIEW, view.id)
    services.answers.take_back(member, asked.id)
    services.answers.confirm(member, Draft(asked.id, Answer(words="New")))
    assert [one.words for one in views_of(services, member)] == ["New"]


def test_other_words_do_not_keep_the_translation_of_those_before(
    services: Services, store: Store
) -> None:
    member, question = new_member(services), open_question(services)
    view = say(services, member.id, question.id, "Y mae bws yn hwyr")
    with store.sessions.begin() as session:
        row = session.get_one(ViewRow, view.id)
        row.language, row.translation = "cy", "The bus is late"
    again = Draft(question.id, Answer(words="Y mae bws yn hwyr"))
    services.answers.confirm(member.id, again, Sharing.FACILITATOR)
    (kept,) = services.views.with_ids([view.id])
    assert (kept.language, kept.translation) == ("cy", "The bus is late")
    services.answers.confirm(
        member.id, Draft(question.id, Answer(words="It is better now")), Sharing.FACILITATOR
    )
    (kept,) = services.views.with_ids([view.id])
    assert (kept.language, kept.translation) == ("", "")
