"""Who changed what, kept for good."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete, select, update

from app.domain.letter_log import LetterStep
from app.domain.outcomes import LineKind, OutcomeLine
from app.domain.phrase import Phrase
from app.domain.views import Answer, Concern, Draft, Moment, Mood, Said, Sharing, ViewFilter
from app.services.all import Services
from app.services.removals import Thing
from app.storage.models import ChangeRow, VenueRow
from app.storage.store import Store
from tests import makers

Lines = list[tuple[str, str, UUID | None]]


def history(store: Store) -> Lines:
    """Everything in the history, oldest first."""
    with store.sessions() as session:
        rows = session.scalars(select(ChangeRow).order_by(ChangeRow.at))
        return [(row.what, row.table, row.row_id) for row in rows]


def test_loading_the_practice_board_is_not_history(store: Store) -> None:
    assert history(store) == []


def test_what_is_added_changed_removed_and_brought_back_is_kept_in_order(
    store: Store, services: Services
) -> None:
    member = makers.member()
    services.people.save(member)
    services.people.save(replace(member, name="Samira"))
    services.removals.remove(Thing.MEMBER, member.id)
    services.removals.bring_back(Thing.MEMBER, member.id)
    whats = ["added", "changed", "removed", "brought back"]
    assert history(store) == [(what, "member", member.id) for what in whats]


def test_saving_the_same_again_is_not_a_change(store: Store, services: Services) -> None:
    outcome = next(one for one in services.outcomes.all() if one.lines and one.due)
    topic = services.topics.all()[0]
    services.outcomes.save(outcome)
    services.people.save(services.people.members()[0])
    services.helps.save(services.helps.needs(services.people.members()[0].id)[0])
    services.meetings.save(services.meetings.all()[0])
    services.topics.save(topic)
    services.topics.save_question(topic.questions[0])
    services.boards.save(services.boards.board())
    assert history(store) == []


def test_a_line_says_who_and_when(store: Store, services: Services) -> None:
    before = datetime.now(UTC)
    store.sessions.configure(info={"who": "Dev Okafor"})
    services.people.save(makers.member())
    with store.sessions() as session:
        row = session.scalars(select(ChangeRow)).one()
    assert row.who == "Dev Okafor"
    assert before <= row.at <= before + timedelta(minutes=1)


@pytest.mark.laptop_only("who signed in to a server has a name")
def test_with_nobody_named_it_was_a_facilitator(store: Store, services: Services) -> None:
    services.people.save(makers.member())
    with store.sessions() as session:
        assert session.scalars(select(ChangeRow.who)).all() == ["facilitator"]


def test_a_promise_is_followed_from_first_to_last(store: Store, services: Services) -> None:
    topic = services.topics.all()[0]
    begun = services.outcomes.begin(topic.id, [services.views.waiting(1)[0].id])
    services.outcomes.save(replace(begun, due=date(2027, 1, 12)))
    services.outcomes.save(replace(begun, due=date(2027, 2, 9)))
    services.outcomes.save(replace(begun, due=None))
    promises = [what for what, table, _ in history(store) if table == "promise"]
    assert promises == ["added", "changed", "deleted"]


def test_a_letter_is_in_the_history_with_what_was_written(
    store: Store, services: Services
) -> None:
    unanswered = (one for one in services.outcomes.all() if not one.letters)
    outcome = next(one for one in unanswered if services.letters.has_readers(one))
    made = {letter.id for letter in services.letters.make(outcome.id)}
    line = OutcomeLine(LineKind.NEXT, Phrase("We will ask again."))
    services.outcomes.save(replace(outcome, lines=(*outcome.lines, line)))
    kept = history(store)
    assert {row for what, table, row in kept if (what, table) == ("added", "letter")} == made
    assert ("changed", "outcome", outcome.id) in kept


def drafts(services: Services, member: UUID, question: UUID) -> None:
    services.answers.keep_draft(member, Draft(question, Answer(words="Hm")))
    services.answers.drop_draft(member, question)


def names(services: Services, member: UUID, question: UUID) -> None:
    services.answers.confirm(member, Draft(question, Answer(words="Hm")), Sharing.WITH_NAME)
    services.answers.take_back(member, question)


def hides(services: Services, member: UUID, question: UUID) -> None:
    services.answers.confirm(member, Draft(question, Answer(words="Hm")), Sharing.WITH_NAME)
    services.answers.confirm(member, Draft(question, Answer(words="Hm")), Sharing.NO_NAME)


def picks(services: Services, member: UUID, question: UUID) -> None:
    asked = next(
        one for topic in services.topics.all() for one in topic.questions if one.choices
    )
    answer = Answer(Said.ANSWER, (asked.choices[0].id,))
    services.answers.confirm(member, Draft(asked.id, answer))
    services.answers.skip(member, question)


def feels(services: Services, member: UUID, question: UUID) -> None:
    services.visits.feel(member, Moment.START, Mood.WORRIED)
    services.visits.ask_to_talk(member)


def flags(services: Services, member: UUID, question: UUID) -> None:
    view = services.views.find(ViewFilter())[0]
    services.views.flag(view.id, Concern.ACT_NOW)
    services.views.flag(view.id, None)
    services.safety.remove(view.id, "Marcus", "Farida", "It was put in twice.")


@pytest.mark.parametrize("does", [drafts, names, hides, picks, feels, flags])
def test_nothing_that_a_member_says_or_feels_is_in_the_history(
    store: Store, services: Services, does: Callable[[Services, UUID, UUID], None]
) -> None:
    member = services.people.members()[0].id
    asked = [one for topic in services.topics.asking() for one in topic.questions]
    question = next(one.id for one in asked if one.may_be_no_name)
    does(services, member, question)
    assert history(store) == []


def test_history_can_only_be_added_to(store: Store, services: Services) -> None:
    services.people.save(makers.member())
    before = history(store)
    session = store.sessions()
    row = session.scalars(select(ChangeRow)).one()
    row.who = "nobody"
    with pytest.raises(RuntimeError, match="only ever added"):
        session.commit()
    session.rollback()
    session.delete(session.scalars(select(ChangeRow)).one())
    with pytest.raises(RuntimeError, match="only ever added"):
        session.commit()
    session.rollback()
    for rewrite in (update(ChangeRow).values(who="nobody"), delete(ChangeRow)):
        with pytest.raises(RuntimeError, match="only ever added"):
            session.execute(rewrite)
    session.close()
    assert history(store) == before


def test_a_change_that_was_not_kept_leaves_no_line(store: Store) -> None:
    session = store.sessions()
    session.add(VenueRow(id=uuid4(), name="Larkfield"))
    session.flush()
    assert session.scalars(select(ChangeRow.what)).all() == ["added"]
    session.rollback()
    session.close()
    assert history(store) == []


def test_a_step_of_a_letter_that_was_taken_back_stays_in_the_history(
    store: Store, services: Services
) -> None:
    letter = services.letters.made()[0]
    services.letter_log.record([letter.id], LetterStep.RETURNED)
    wrong = services.letter_log.history(letter.id)[-1]
    services.letter_log.take_back([wrong.id])
    kept = [what for what, _, row in history(store) if row == wrong.id]
    assert kept == ["added", "deleted"]


def test_what_the_board_does_with_its_hard_words_is_in_the_history(
    store: Store, services: Services
) -> None:
    word = services.hard_words.ring("nexus")
    services.hard_words.ring("nexus")
    assert word.id is not None
    services.removals.remove(Thing.HARD_WORD, word.id)

    whats = [what for what, table, row in history(store) if table == "hard_word"]
    assert whats == ["added", "changed", "removed"]
