"""Cards on a mat, and dots on pictures, as members place them."""

from dataclasses import replace
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.topics import Question, QuestionKind
from app.domain.views import Answer, Draft, Helped, How, Placed, Sharing, View, ViewFilter
from app.services.all import Services
from app.storage.models import DraftRow, PlacementRow
from app.storage.store import Store


def of_kind(services: Services, kind: QuestionKind) -> Question:
    return next(
        one for topic in services.topics.all() for one in topic.questions if one.kind is kind
    )


@pytest.fixture
def mat(services: Services) -> Question:
    """Return a picture mat that can be answered with no name."""
    mat = replace(of_kind(services, QuestionKind.PICTURE_MAT), may_be_no_name=True)
    services.topics.save_question(mat)
    return mat


def sorted_cards(mat: Question) -> Draft:
    """Cards in an order of one's own: the last was moved, and one is the member's own."""
    placed = [
        Placed(card.id, place=mat.places[number % 3].id, moves=number)
        for number, card in enumerate(mat.choices[::-1])
    ]
    placed.append(Placed(words="The light is the worst", place=mat.places[2].id))
    placed.append(Placed(words="My own towel"))
    return Draft(mat.id, Answer(placed=tuple(placed)), Helped.ON_MY_OWN)


def views_of(services: Services, question: Question) -> list[View]:
    found = services.views.find(ViewFilter(topic_id=question.topic_id), 0, 500)
    return [view for view in found if view.question_id == question.id]


def test_a_draft_comes_back_with_every_card_where_it_was(
    services: Services, member: UUID, mat: Question
) -> None:
    draft = sorted_cards(mat)
    services.answers.keep_draft(member, draft)
    assert services.answers.draft(member, mat.id) == draft


def test_a_mat_with_a_name_is_kept_as_it_was_laid(
    services: Services, member: UUID, mat: Question
) -> None:
    draft = sorted_cards(mat)
    services.answers.confirm(member, draft, Sharing.WITH_NAME)
    assert services.answers.draft(member, mat.id) == draft
    (view,) = [one for one in views_of(services, mat) if one.member_id == member]
    assert view.how is How.MAT
    assert view.picked[-2].words == "The light is the worst: Bad"
    assert view.picked[-1].words == "My own towel"


def test_with_no_name_neither_the_order_nor_the_moves_tell_whose_it_is(
    services: Services, store: Store, member: UUID, mat: Question
) -> None:
    before = {view.id for view in views_of(services, mat)}
    services.answers.confirm(member, sorted_cards(mat), Sharing.NO_NAME)
    (view,) = [one for one in views_of(services, mat) if one.id not in before]
    with store.sessions() as session:
        wanted = select(PlacementRow).filter_by(view_id=view.id).order_by(PlacementRow.position)
        rows = session.scalars(wanted).all()
        assert session.scalars(select(DraftRow).filter_by(question_id=mat.id)).all() == []
        cards = [row.choice_id for row in rows if row.choice_id]
        assert cards == [choice.id for choice in mat.choices]
        assert {row.moves for row in rows} == {0}


def test_choices_with_no_name_are_kept_in_the_order_of_the_plan(
    services: Services, store: Store, member: UUID
) -> None:
    many = replace(of_kind(services, QuestionKind.CHOOSE_MANY), may_be_no_name=True)
    services.topics.save_question(many)
    before = {view.id for view in views_of(services, many)}
    backwards = tuple(choice.id for choice in many.choices[::-1])
    services.answers.confirm(member, Draft(many.id, Answer(choices=backwards)), Sharing.NO_NAME)
    (view,) = [one for one in views_of(services, many) if one.id not in before]
    assert [one.words for one in view.picked] == [one.phrase.words for one in many.choices]


def test_with_no_name_it_is_not_kept_that_a_talker_was_used(
    services: Services, member: UUID, mat: Question
) -> None:
    told = replace(sorted_cards(mat), helped=Helped.ANSWER, how=How.TALKER)
    services.answers.confirm(member, told, Sharing.WITH_NAME)
    assert services.answers.draft(member, mat.id) == told
    before = {view.id for view in views_of(services, mat)}
    services.answers.confirm(member, told, Sharing.NO_NAME)
    (view,) = [one for one in views_of(services, mat) if one.id not in before]
    assert view.how is How.MAT


def test_dots_are_counted_and_come_back(services: Services, member: UUID) -> None:
    dots = of_kind(services, QuestionKind.DOTS)
    first, second = dots.choices[:2]
    placed = (Placed(first.id, dots=2), Placed(second.id, dots=1))
    draft = Draft(dots.id, Answer(placed=placed), Helped.ON_MY_OWN)
    services.answers.confirm(member, draft, Sharing.WITH_NAME)
    assert services.answers.draft(member, dots.id) == draft
    (view,) = [one for one in views_of(services, dots) if one.member_id == member]
    assert view.how is How.DOTS
    assert view.picked[0].words == f"{first.phrase.words} (2)"
