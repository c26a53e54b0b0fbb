"""A sheet that was typed in wrongly and put right: nothing of the mistake is left."""

from dataclasses import replace
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.sheets import Decision, Keep, State, Typed
from app.domain.topics import Question
from app.domain.views import Answer, Draft, Sharing, View, ViewFilter
from app.services.all import Services
from app.storage.models import AskAgainRow, DraftRow, LetterRow, outcome_view
from app.storage.store import Store
from tests.services.scenes import answer, new_member
from tests.services.sheets import asked, printed, ticked

WORDS = "The lift was broken"


@pytest.fixture
def question(services: Services) -> Question:
    """Return a question that may be answered with no name, and asked in other words."""
    found = replace(asked(services, no_name=True)[1], other_words="How good is it?")
    services.topics.save_question(found)
    return found


@pytest.fixture
def code(services: Services, question: Question) -> str:
    """Return the code of a sheet of it."""
    return printed(services, question)[0]


@pytest.fixture
def wrong(services: Services) -> UUID:
    """Return the member whose name was typed by mistake."""
    return new_member(services).id


def view(services: Services) -> View:
    (found,) = services.views.find(ViewFilter(text=WORDS))
    return found


def type_over(services: Services, code: str, typed: Typed) -> None:
    """Type a sheet in once more, and decide for it whatever is in its way."""
    decisions: list[Decision] = []
    for _time in range(3):
        outcome = services.paper_answers.keep(code, typed, decisions=decisions)
        if outcome.state is State.KEPT:
            return
        assert outcome.before is not None
        decisions.append(Decision(Keep.NOW, outcome.before))
    raise AssertionError(outcome)


@pytest.fixture
def told(services: Services, question: Question, code: str, wrong: UUID) -> View:
    """Return what was typed in by mistake, with a letter and a question to ask again."""
    services.paper_answers.keep(code, ticked(question, 0, wrong, words=WORDS))
    found = view(services)
    services.letters.make(answer(services, [found]).id)
    services.asking_again.ask(wrong, question.id)
    return found


def left_of(store: Store, member: UUID) -> tuple[int, int]:
    with store.sessions() as session:
        letters = session.scalars(select(LetterRow).filter_by(member_id=member)).all()
        again = session.scalars(select(AskAgainRow).filter_by(member_id=member)).all()
    return len(letters), len(again)


def test_the_right_name_leaves_nothing_with_the_wrong_one(
    services: Services, store: Store, question: Question, code: str, wrong: UUID, told: View
) -> None:
    right = new_member(services, "Xenia")
    type_over(services, code, ticked(question, 1, right.id, words=WORDS))
    assert left_of(store, wrong) == (0, 0)
    assert view(services).member_id == right.id


def test_nor_does_taking_it_away(
    services: Services, store: Store, code: str, wrong: UUID, told: View
) -> None:
    services.paper_answers.take_away(code)
    assert left_of(store, wrong) == (0, 0)


@pytest.mark.parametrize("sharing", [Sharing.NO_NAME, Sharing.FACILITATOR])
def test_a_view_that_is_nobodys_after_all_is_another_view(
    services: Services,
    store: Store,
    question: Question,
    code: str,
    wrong: UUID,
    told: View,
    sharing: Sharing,
) -> None:
    type_over(services, code, ticked(question, 1, None, sharing, WORDS))
    assert left_of(store, wrong) == (0, 0)
    found = view(services)
    assert found.member_id is None
    assert found.id != told.id
    with store.sessions() as session:
        links = select(outcome_view.c.view_id).where(outcome_view.c.view_id == found.id)
        assert session.scalars(links).all() == [found.id]
    assert services.paper_answers.typed_before(code) is not None


def test_what_was_begun_is_no_draft_once_it_was_given_with_no_name(
    services: Services, store: Store, question: Question, code: str
) -> None:
    member = new_member(services)
    services.paper_answers.keep(code, ticked(question, 0, None, Sharing.NO_NAME, WORDS))
    services.answers.keep_draft(member.id, Draft(question.id, Answer(words="begun")))
    type_over(services, code, ticked(question, 1, member.id, Sharing.NO_NAME, WORDS))
    assert services.answers.given_without_name(member.id, question.id)
    with store.sessions() as session:
        assert not session.scalars(select(DraftRow).filter_by(member_id=member.id)).all()
