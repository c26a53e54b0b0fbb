"""Writing down what was done when someone may be in danger."""

from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete, select, update

from app.domain.errors.answering import TwoPeopleNeeded
from app.domain.errors.store import Gone
from app.domain.errors.writing import WordsMissing
from app.domain.safety import SafetyAct, worrying
from app.domain.topics import Question, QuestionKind
from app.domain.views import (
    Answer,
    Concern,
    Draft,
    Helped,
    Sharing,
    View,
    ViewFilter,
    ViewState,
)
from app.services.all import Services
from app.services.removals import Thing
from app.storage.models import SafetyNoteRow
from app.storage.store import Store
from tests.services.scenes import open_question, say

WORDS = "He hits me when nobody is there"


@pytest.fixture
def question(services: Services) -> Question:
    """Return a question that can be answered with no name."""
    return next(
        one
        for topic in services.topics.all()
        for one in topic.questions
        if one.may_be_no_name and one.kind is not QuestionKind.DOTS
    )


@pytest.fixture
def view(services: Services, member: UUID) -> View:
    """Return something that worries."""
    return say(services, member, open_question(services).id, WORDS)


def test_what_was_done_is_kept_in_its_order(services: Services, view: View) -> None:
    services.safety.write_down(view.id, "Talked with her after the meeting.")
    services.safety.write_down(view.id, "", "the safeguarding lead", "SA 12")
    first, second = services.safety.notes(view.id)
    assert first.words == "Talked with her after the meeting."
    assert (second.passed_to, second.reference) == ("the safeguarding lead", "SA 12")
    assert first.at <= second.at


def test_nothing_is_kept_without_words(services: Services, view: View) -> None:
    with pytest.raises(WordsMissing):
        services.safety.write_down(view.id, "  ", " ", "SA 12")
    with pytest.raises(Gone):
        services.safety.write_down(uuid4(), "Talked with her.")
    assert services.safety.notes(view.id) == []


def test_what_was_written_down_cannot_be_changed(
    services: Services, store: Store, view: View
) -> None:
    services.safety.write_down(view.id, "Talked with her.")
    with store.sessions() as session:
        for change in (update(SafetyNoteRow).values(words="Nothing."), delete(SafetyNoteRow)):
            with pytest.raises(RuntimeError, match="only ever added"):
                session.execute(change)
        session.scalars(select(SafetyNoteRow)).one().words = "Nothing."
        with pytest.raises(RuntimeError, match="only ever added"):
            session.flush()
    assert [note.words for note in services.safety.notes(view.id)] == ["Talked with her."]


def test_a_worry_and_its_notes_stay_when_the_name_is_taken_off(
    services: Services, member: UUID, question: Question
) -> None:
    draft = Draft(question.id, Answer(words=WORDS), Helped.ON_MY_OWN)
    services.answers.confirm(member, draft, Sharing.FACILITATOR)
    (named,) = services.views.find(ViewFilter(text=WORDS))
    services.views.flag(named.id, Concern.ACT_NOW)
    services.safety.write_down(named.id, "Called the safeguarding lead.")
    services.answers.confirm(member, draft, Sharing.NO_NAME)
    (loose,) = services.views.find(ViewFilter(text=WORDS))
    assert loose.member_id is None
    assert loose.concern is Concern.ACT_NOW
    notes = services.safety.notes(loose.id)
    assert [note.words for note in notes] == ["Called the safeguarding lead."]


def test_notes_outlive_a_view_that_its_author_deletes(
    services: Services, store: Store, member: UUID, view: View
) -> None:
    services.safety.write_down(view.id, "Called the safeguarding lead.")
    services.answers.take_back(member, view.question_id)
    with store.sessions() as session:
        (note,) = session.scalars(select(SafetyNoteRow))
        assert (note.words, note.view_id) == ("Called the safeguarding lead.", None)


def test_two_people_remove_a_view_with_a_worry_and_it_is_written_down(
    services: Services, view: View
) -> None:
    services.views.flag(view.id, Concern.WORRIED)
    services.safety.remove(view.id, " Marcus  Hale ", "Farida", "It was put in twice.")
    assert services.views.find(ViewFilter(text=WORDS)) == []
    (note,) = services.safety.notes(view.id)
    assert (note.act, note.by, note.second) == (SafetyAct.REMOVED, "Marcus Hale", "Farida")
    assert note.words == "It was put in twice."
    (kept,) = services.views.find(ViewFilter(text=WORDS, state=ViewState.WORRY))
    assert (kept.hidden, kept.concern) == (True, Concern.WORRIED)


def test_two_people_bring_it_back(services: Services, view: View) -> None:
    services.views.flag(view.id, Concern.WORRIED)
    services.safety.remove(view.id, "Marcus", "Farida", "By mistake.")
    services.safety.bring_back(view.id, "Farida", "Marcus", "It was not a mistake.")
    assert [one.id for one in services.views.find(ViewFilter(text=WORDS))] == [view.id]
    acts = [note.act for note in services.safety.notes(view.id)]
    assert acts == [SafetyAct.REMOVED, SafetyAct.BROUGHT_BACK]


@pytest.mark.parametrize(
    ("first", "second"),
    [("Marcus", ""), ("", ""), ("Marcus", " marcus "), ("Marcus Hale", "MARCUS  HALE")],
)
def test_one_person_alone_does_not_remove_it(
    services: Services, view: View, first: str, second: str
) -> None:
    services.views.flag(view.id, Concern.WORRIED)
    with pytest.raises(TwoPeopleNeeded):
        services.safety.remove(view.id, first, second, "Twice.")
    with pytest.raises(TwoPeopleNeeded):
        services.removals.remove(Thing.VIEW, view.id)
    with pytest.raises(WordsMissing):
        services.safety.remove(view.id, "Marcus", "Farida", " ")
    assert [one.id for one in services.views.find(ViewFilter(text=WORDS))] == [view.id]


def test_taking_the_mark_off_first_does_not_let_one_person_remove_it(
    services: Services, view: View
) -> None:
    services.views.flag(view.id, Concern.WORRIED)
    services.views.flag(view.id, None)
    with pytest.raises(TwoPeopleNeeded):
        services.removals.remove(Thing.VIEW, view.id)
    assert [note.act for note in services.safety.notes(view.id)] == [SafetyAct.MARK_OFF]


def test_a_view_nobody_worried_about_is_removed_by_one(services: Services, view: View) -> None:
    services.removals.remove(Thing.VIEW, view.id)
    assert services.views.find(ViewFilter(text=WORDS)) == []


def test_the_words_that_worried_somebody_are_kept_when_their_author_changes_them(
    services: Services, member: UUID, view: View
) -> None:
    services.views.flag(view.id, Concern.ACT_NOW)
    services.answers.confirm(member, Draft(view.question_id, Answer(words="All is well")))
    (note,) = services.safety.notes(view.id)
    assert (note.act, note.words) == (SafetyAct.SAID_BEFORE, WORDS)
    services.answers.confirm(member, Draft(view.question_id, Answer(words="All is well")))
    assert len(services.safety.notes(view.id)) == 1


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (WORDS, "hits"),
        ("I am scared of the new man", "scared of"),
        ("they TOOK MY MONEY", "TOOK MY MONEY"),
        ("I don't want to be here", "don't want to be here"),
        ("The bus is late", ""),
        ("I want a bigger kitchen", ""),
        ("", ""),
    ],
)
def test_words_that_may_tell_of_danger_are_found(words: str, found: str) -> None:
    assert worrying(words) == found
