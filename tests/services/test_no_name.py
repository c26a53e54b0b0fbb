"""A view with no name: nobody can ever find out whose it is."""

from datetime import datetime
from uuid import UUID

import pytest
from sqlalchemy import select

from app.domain.topics import Question, QuestionKind
from app.domain.views import Answer, Concern, Draft, Helped, Said, Sharing, View, ViewFilter
from app.services.all import Services
from app.services.removals import Thing
from app.storage.models import Base, PlacementRow, TakenRow, ViewRow
from app.storage.store import Store
from tests.conftest import TODAY
from tests.services.scenes import answer, new_member

WORDS = "Nobody may know that I said this"


@pytest.fixture
def question(services: Services) -> Question:
    """Return a question with pictures that can be answered with no name."""
    return next(
        one
        for topic in services.topics.all()
        for one in topic.questions
        if one.may_be_no_name and one.kind is QuestionKind.CHOOSE_ONE
    )


def told(question: Question) -> Draft:
    said = Answer(Said.ANSWER, (question.choices[0].id,), WORDS)
    return Draft(question.id, said, Helped.ANSWER)


def found(services: Services) -> View:
    (view,) = services.views.find(ViewFilter(text=WORDS))
    return view


def every_row(store: Store) -> list[tuple[str, str]]:
    """Every row of every table, as its table and all of its columns in one text."""
    rows: list[tuple[str, str]] = []
    with store.sessions() as session:
        for table in Base.metadata.sorted_tables:
            found = session.execute(select(table))
            rows += [(table.name, " | ".join(str(one) for one in row)) for row in found]
    return rows


def mentioning(rows: list[tuple[str, str]], *ids: UUID) -> list[str]:
    """The tables of the rows in which all of these ids stand, however they are written."""
    return [
        table for table, text in rows if all(str(one) in text or one.hex in text for one in ids)
    ]


def nothing_links(store: Store, services: Services, member: UUID, question: Question) -> None:
    """No row anywhere joins the member to the view; Taken is all that is left."""
    view, rows = found(services), every_row(store)
    with store.sessions() as session:
        placements = session.scalars(select(PlacementRow.id).filter_by(view_id=view.id)).all()
    assert len(placements) == 1
    for known in (view.id, *placements):
        assert mentioning(rows, known)
        assert mentioning(rows, known, member) == []
    assert mentioning(rows, member, question.id) == ["taken"]
    assert [table for table, text in rows if WORDS in text] == ["view"]


def test_a_view_with_no_name_keeps_no_member_no_helper_and_no_time(
    services: Services, store: Store, member: UUID, question: Question
) -> None:
    services.answers.confirm(member, told(question), Sharing.NO_NAME)
    view = found(services)
    assert (view.member_id, view.member, view.given_on) == (None, "", TODAY)
    with store.sessions() as session:
        row = session.get(ViewRow, view.id)
    assert row is not None
    assert (row.member_id, row.helped_by, row.given_at) == (None, "", None)
    assert not any(isinstance(value, datetime) for value in vars(row).values())


def test_that_it_was_given_is_its_only_trace(
    services: Services, store: Store, member: UUID, question: Question
) -> None:
    services.answers.keep_draft(member, told(question))
    services.answers.confirm(member, told(question), Sharing.NO_NAME)
    nothing_links(store, services, member, question)
    with store.sessions() as session:
        columns = TakenRow.__table__.columns.keys()
        assert session.get(TakenRow, (member, question.id)) is not None
    assert columns == ["member_id", "question_id"]


def test_a_named_view_that_loses_its_name_leaves_no_named_row(
    services: Services, store: Store, member: UUID, question: Question
) -> None:
    services.answers.confirm(member, told(question), Sharing.WITH_NAME)
    named = found(services)
    services.views.flag(named.id, Concern.WORRIED)
    answer(services, [named])
    services.answers.confirm(member, told(question), Sharing.NO_NAME)
    assert found(services).id != named.id
    assert mentioning(every_row(store), named.id) == []
    nothing_links(store, services, member, question)


def test_nor_does_one_that_a_facilitator_had_hidden(
    services: Services, store: Store, member: UUID, question: Question
) -> None:
    services.answers.confirm(member, told(question), Sharing.WITH_NAME)
    named = found(services)
    services.removals.remove(Thing.VIEW, named.id)
    services.answers.confirm(member, told(question), Sharing.NO_NAME)
    assert mentioning(every_row(store), named.id) == []
    nothing_links(store, services, member, question)


def test_a_member_cannot_be_shown_or_take_back_what_has_no_name(
    services: Services, member: UUID, question: Question
) -> None:
    services.answers.confirm(member, told(question), Sharing.NO_NAME)
    assert services.answers.given_without_name(member, question.id)
    assert services.answers.draft(member, question.id) is None
    assert services.answers.sharing(member, question.id) is None
    services.answers.take_back(member, question.id)
    assert found(services).words == WORDS
    assert services.answers.given_without_name(member, question.id)


def test_an_answer_with_a_name_is_not_one_without(
    services: Services, member: UUID, question: Question
) -> None:
    assert not services.answers.given_without_name(member, question.id)
    services.answers.confirm(member, told(question), Sharing.WITH_NAME)
    assert not services.answers.given_without_name(member, question.id)


@pytest.mark.laptop_only("a server lays its rows in order when the board is closed")
def test_the_order_of_the_rows_tells_nothing(
    services: Services, store: Store, question: Question
) -> None:
    said = [f"{WORDS} {number}" for number in range(40)]
    for words in said:
        draft = Draft(question.id, Answer(words=words))
        services.answers.confirm(new_member(services).id, draft, Sharing.NO_NAME)
    with store.sessions() as session:
        rows = session.scalars(select(ViewRow.words).where(ViewRow.words.startswith(WORDS)))
        kept = rows.all()
    assert sorted(kept) == sorted(said)
    assert kept not in (said, said[::-1])


def test_a_second_press_does_not_count_a_no_name_view_twice(
    services: Services, store: Store, member: UUID, question: Question
) -> None:
    for _press in range(2):
        services.answers.confirm(member, told(question), Sharing.NO_NAME)

    with store.sessions() as session:
        kept = session.scalars(select(ViewRow).filter_by(words=WORDS)).all()
    assert len(kept) == 1


def test_a_question_that_is_not_asked_with_no_name_takes_none(
    services: Services, member: UUID
) -> None:
    named = next(
        one
        for topic in services.topics.all()
        for one in topic.questions
        if not one.may_be_no_name
    )

    with pytest.raises(ValueError, match="no name"):
        services.answers.confirm(
            member, Draft(named.id, Answer(words="Hello")), Sharing.NO_NAME
        )
