"""Grouping what members said into themes."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete, insert, select

from app.domain.errors.store import Gone
from app.domain.errors.writing import NameTooLong, WordsMissing
from app.domain.phrase import Phrase
from app.domain.themes import MOST_LETTERS, Theme
from app.domain.topics import Question
from app.domain.views import Answer, Draft, Helped, Said, Sharing, View
from app.services.all import Services
from app.services.removals import Thing
from app.storage.models import ChangeRow, ThemeRow, ViewRow, theme_view
from app.storage.store import Store
from tests.conftest import TODAY
from tests.services.scenes import WE_ASKED, new_member, say

BUSES = Phrase("The buses", "bus")


@pytest.fixture
def question(services: Services, store: Store) -> Question:
    """Return a question that nobody has answered, of a topic of its own."""
    topic = services.topics.all()[-1]
    with store.sessions.begin() as session:
        session.execute(delete(ThemeRow))
        session.execute(delete(ViewRow))
    return next(one for one in topic.questions if not one.may_be_no_name)


@pytest.fixture
def private(services: Services, question: Question) -> Question:
    """Return a question that may be answered with no name, of another topic."""
    return next(
        one
        for topic in services.topics.all()
        for one in topic.questions
        if one.may_be_no_name and one.topic_id != question.topic_id
    )


def told(services: Services, question: Question, *said: str) -> list[View]:
    """New members who each say one thing."""
    return [say(services, new_member(services).id, question.id, words) for words in said]


def ids(views: list[View]) -> list[UUID]:
    return [view.id for view in views]


def theme(services: Services, topic_id: UUID, place: int = 0) -> Theme:
    return services.themes.grouped(topic_id).themes[place]


def begin(services: Services, views: list[View], called: Phrase = BUSES) -> Theme:
    """A theme with these views in it."""
    (theme_id,) = services.themes.add(views[0].topic_id, called, ids(views)).shown
    themes = services.themes.grouped(views[0].topic_id).themes
    return next(one for one in themes if one.id == theme_id)


def test_every_view_is_in_no_theme_at_first(services: Services, question: Question) -> None:
    views = told(services, question, "Late", "Too full", "No bus")
    grouped = services.themes.grouped(question.topic_id)
    assert (grouped.themes, grouped.ungrouped) == ((), 3)
    assert set(ids(services.themes.ungrouped(question.topic_id))) == set(ids(views))


def test_a_topic_with_no_views_has_none_to_group(
    services: Services, question: Question
) -> None:
    assert services.themes.grouped(question.topic_id).ungrouped == 0
    assert services.themes.ungrouped(question.topic_id) == []


def test_a_theme_has_its_views_and_the_rest_stay_outside(
    services: Services, question: Question
) -> None:
    late, full, none = told(services, question, "Late", "Too full", "No bus")
    made = begin(services, [late, full])
    assert (made.phrase, made.views, made.people.least) == (BUSES, 2, 2)
    assert set(ids(services.themes.views(made.id))) == {late.id, full.id}
    assert ids(services.themes.ungrouped(question.topic_id)) == [none.id]


def test_what_was_said_comes_back_letter_for_letter(
    services: Services, question: Question
) -> None:
    words = "  teh BUS is   “late” & <b>cold</b>…\nਪਤਾ ਨਹੀਂ "
    (view,) = told(services, question, words)
    made = begin(services, [view])
    assert services.themes.views(made.id)[0].words == words


def test_a_view_may_be_in_more_than_one_theme(services: Services, question: Question) -> None:
    (view,) = told(services, question, "The bus is late and the driver shouts")
    buses, drivers = begin(services, [view]), begin(services, [view], Phrase("Drivers"))
    services.themes.move([view.id], buses.id, None)
    assert ids(services.themes.views(drivers.id)) == [view.id]
    assert services.themes.grouped(question.topic_id).ungrouped == 0
    services.themes.move([view.id], drivers.id, None)
    assert services.themes.grouped(question.topic_id).ungrouped == 1


def test_a_view_moves_from_one_theme_to_another_and_back(
    services: Services, question: Question
) -> None:
    views = told(services, question, "Late", "Cold")
    one = begin(services, views)
    (other_id,) = services.themes.add(question.topic_id, Phrase("Warm")).shown
    step = services.themes.move([views[1].id], one.id, other_id)
    assert ids(services.themes.views(other_id)) == [views[1].id]
    assert ids(services.themes.views(one.id)) == [views[0].id]
    services.themes.undo(step)
    assert services.themes.views(other_id) == []
    assert len(services.themes.views(one.id)) == 2


def test_to_where_it_is_already_a_view_does_not_move(
    services: Services, question: Question
) -> None:
    views = told(services, question, "Late")
    made = begin(services, views)
    assert not services.themes.move(ids(views), made.id, made.id)
    assert not services.themes.move(ids(views), None, made.id)
    assert ids(services.themes.views(made.id)) == ids(views)


def test_only_views_of_the_topic_come_into_a_theme(
    services: Services, question: Question, private: Question
) -> None:
    (here,) = told(services, question, "Late")
    (there,) = told(services, private, "I am sad")
    made = begin(services, [here])
    with pytest.raises(Gone):
        services.themes.move([there.id], None, made.id)
    services.themes.move([there.id, here.id], None, made.id)
    assert ids(services.themes.views(made.id)) == [here.id]


def test_two_themes_become_one_and_two_again(services: Services, question: Question) -> None:
    late, cold, both = told(services, question, "Late", "Cold", "Late and cold")
    one, other = begin(services, [late, both]), begin(services, [cold, both], Phrase("Cold"))
    step = services.themes.merge(other.id, one.id)
    (left,) = services.themes.grouped(question.topic_id).themes
    assert (left.phrase, left.views) == (BUSES, 3)
    again = services.themes.undo(step)
    assert [t.views for t in services.themes.grouped(question.topic_id).themes] == [2, 2]
    services.themes.undo(again)
    assert [t.views for t in services.themes.grouped(question.topic_id).themes] == [3]


def test_a_theme_put_together_with_itself_stays_as_it_is(
    services: Services, question: Question
) -> None:
    made = begin(services, told(services, question, "Late"))
    assert not services.themes.merge(made.id, made.id)
    assert theme(services, question.topic_id) == made


def test_themes_of_two_topics_are_not_put_together(
    services: Services, question: Question, private: Question
) -> None:
    one = begin(services, told(services, question, "Late"))
    other = begin(services, told(services, private, "Sad"))
    with pytest.raises(Gone):
        services.themes.merge(other.id, one.id)


def test_a_theme_is_split_and_made_whole_again(services: Services, question: Question) -> None:
    late, cold = told(services, question, "Late", "Cold")
    made = begin(services, [late, cold])
    step = services.themes.split(made.id, [cold.id], Phrase("Cold"))
    assert [one.views for one in services.themes.grouped(question.topic_id).themes] == [1, 1]
    services.themes.undo(step)
    assert theme(services, question.topic_id) == made
    with pytest.raises(Gone):
        services.themes.split(made.id, [uuid4()], Phrase("Nobody"))


def test_a_theme_is_called_something_else_and_back(
    services: Services, question: Question
) -> None:
    made = begin(services, told(services, question, "Late"))
    step = services.themes.rename(made.id, Phrase("Buses that are late", "late"))
    assert theme(services, question.topic_id).phrase == Phrase("Buses that are late", "late")
    assert not services.themes.rename(made.id, Phrase("Buses that are late", "late"))
    services.themes.undo(step)
    assert theme(services, question.topic_id) == made


def test_a_theme_that_is_taken_away_leaves_its_views_and_comes_back(
    services: Services, question: Question
) -> None:
    views = told(services, question, "Late", "Cold")
    made = begin(services, views)
    step = services.themes.remove(made.id)
    grouped = services.themes.grouped(question.topic_id)
    assert (grouped.themes, grouped.ungrouped) == ((), 2)
    services.themes.undo(step)
    assert theme(services, question.topic_id) == made
    assert services.themes.grouped(question.topic_id).ungrouped == 0


@pytest.mark.parametrize("words", ["", "   ", "\n"])
def test_a_theme_without_a_name_is_refused(
    services: Services, question: Question, words: str
) -> None:
    made = begin(services, told(services, question, "Late"))
    for act in (
        lambda: services.themes.add(question.topic_id, Phrase(words)),
        lambda: services.themes.rename(made.id, Phrase(words)),
        lambda: services.themes.split(made.id, [], Phrase(words)),
    ):
        with pytest.raises(WordsMissing):
            act()
    assert services.themes.grouped(question.topic_id).themes == (made,)


def test_a_name_of_five_thousand_letters_is_refused(
    services: Services, question: Question
) -> None:
    with pytest.raises(NameTooLong):
        services.themes.add(question.topic_id, Phrase("a" * 5000))
    services.themes.add(question.topic_id, Phrase("a" * MOST_LETTERS))
    assert len(services.themes.grouped(question.topic_id).themes) == 1


def test_a_theme_that_is_gone_takes_nothing(services: Services, question: Question) -> None:
    views = told(services, question, "Late")
    made = begin(services, views)
    services.themes.remove(made.id)
    for act in (
        lambda: services.themes.move(ids(views), None, made.id),
        lambda: services.themes.rename(made.id, BUSES),
        lambda: services.themes.merge(made.id, made.id),
        lambda: services.themes.remove(made.id),
        lambda: services.themes.answer(made.id),
        lambda: services.themes.add(uuid4(), BUSES),
    ):
        with pytest.raises(Gone):
            act()


def test_a_view_that_was_hidden_is_in_its_theme_again_when_it_comes_back(
    services: Services, question: Question
) -> None:
    late, cold = told(services, question, "Late", "Cold")
    made = begin(services, [late, cold])
    services.removals.remove(Thing.VIEW, late.id)
    assert theme(services, question.topic_id).views == 1
    assert services.themes.grouped(question.topic_id).ungrouped == 0
    services.removals.bring_back(Thing.VIEW, late.id)
    assert theme(services, question.topic_id) == made


def test_a_view_that_its_author_deleted_meanwhile_stays_away(
    services: Services, question: Question
) -> None:
    late, cold = told(services, question, "Late", "Cold")
    made = begin(services, [late, cold])
    step = services.themes.remove(made.id)
    assert late.member_id is not None
    services.answers.take_back(late.member_id, question.id)
    services.themes.undo(step)
    assert ids(services.themes.views(made.id)) == [cold.id]
    with pytest.raises(Gone):
        services.themes.move([late.id], None, made.id)


def test_a_skipped_question_is_no_view_to_group(services: Services, question: Question) -> None:
    (view,) = told(services, question, "Late")
    made = begin(services, [view])
    assert view.member_id is not None
    services.answers.skip(view.member_id, question.id)
    assert services.themes.views(made.id) == []
    assert services.themes.grouped(question.topic_id).ungrouped == 0


def test_a_view_that_loses_its_name_loses_its_theme_and_nothing_tells_where_it_was(
    services: Services, store: Store, private: Question
) -> None:
    member = new_member(services)
    said = Draft(private.id, Answer(words="I am scared of him"))
    services.answers.confirm(member.id, said, Sharing.WITH_NAME)
    (named,) = services.themes.ungrouped(private.topic_id)
    made = begin(services, [named])
    step = services.themes.move([named.id], made.id, None)
    services.themes.undo(step)

    services.answers.confirm(member.id, said, Sharing.NO_NAME)

    assert services.themes.views(made.id) == []
    (loose,) = services.themes.ungrouped(private.topic_id)
    assert (loose.member_id, loose.words) == (None, "I am scared of him")
    services.themes.undo(services.themes.undo(step))
    assert services.themes.views(made.id) == []
    with store.sessions() as session:
        assert session.execute(select(theme_view)).all() == []
        told_of = session.execute(select(ChangeRow.table, ChangeRow.row_id)).all()
    assert not [one for one in told_of if one[1] in (named.id, loose.id)]
    assert "theme_view" not in {table for table, _ in told_of}


def test_people_are_counted_not_sentences(services: Services, question: Question) -> None:
    first, second = [
        one
        for topic in services.topics.all()
        if topic.id == question.topic_id
        for one in topic.questions[:2]
    ]
    member, other = new_member(services), new_member(services)
    say(services, member.id, first.id, "Late")
    say(services, member.id, second.id, "Late again")
    say(services, other.id, first.id, "He says it is late", helped=Helped.FOR_ME)
    made = begin(services, services.themes.ungrouped(question.topic_id))
    assert made.views == 3
    assert (made.people.least, made.people.most, made.people.for_them) == (1, 1, 1)


def test_one_press_starts_the_outcome_of_a_theme_and_then_opens_it(
    services: Services, question: Question
) -> None:
    late, cold, new = told(services, question, "Late", "Cold", "Dark")
    made = begin(services, [late, cold])
    outcome_id = services.themes.answer(made.id)
    assert services.outcomes.outcome(outcome_id).view_ids == {late.id, cold.id}
    outcome = services.outcomes.outcome(outcome_id)
    services.outcomes.save(replace(outcome, lines=(WE_ASKED,)))

    services.themes.move([new.id], None, made.id)

    assert services.themes.answer(made.id) == outcome_id
    kept = services.outcomes.outcome(outcome_id)
    assert kept.view_ids == {late.id, cold.id, new.id}
    assert kept.lines == (WE_ASKED,)


def test_an_outcome_that_was_taken_away_is_begun_again(
    services: Services, question: Question
) -> None:
    made = begin(services, told(services, question, "Late"))
    outcome_id = services.themes.answer(made.id)
    services.removals.remove(Thing.OUTCOME, outcome_id)
    assert services.themes.answer(made.id) != outcome_id


def test_a_theme_with_nothing_in_it_has_nothing_to_answer(
    services: Services, question: Question
) -> None:
    (theme_id,) = services.themes.add(question.topic_id, BUSES).shown
    with pytest.raises(Gone):
        services.themes.answer(theme_id)


def test_pages_of_ungrouped_views_never_miss_or_repeat_one(
    services: Services, store: Store, question: Question
) -> None:
    add_many(store, question, 300)
    found: list[View] = []
    while page := services.themes.ungrouped(
        question.topic_id, found[-1] if found else None, most=37
    ):
        found += page
    assert len(set(ids(found))) == len(found) == 300
    days = [view.given_on for view in found]
    assert days == sorted(days)


def test_a_theme_may_hold_three_hundred_views(
    services: Services, store: Store, question: Question
) -> None:
    add_many(store, question, 300)
    (theme_id,) = services.themes.add(question.topic_id, BUSES).shown
    every = ids(services.themes.ungrouped(question.topic_id, most=500))
    step = services.themes.move(every, None, theme_id)
    made = theme(services, question.topic_id)
    assert (made.views, made.people.least, made.people.no_name) == (300, 300, 300)
    pages = [services.themes.views(theme_id, start, 100) for start in (0, 100, 200, 300)]
    assert [len(page) for page in pages] == [100, 100, 100, 0]
    services.themes.undo(step)
    assert services.themes.grouped(question.topic_id).ungrouped == 300


def many_rows(question: Question, many: int) -> list[dict[str, object]]:
    """Rows of so many views with no name, over the last ninety days."""
    return [
        {
            "id": uuid4(),
            "question_id": question.id,
            "said": Said.ANSWER,
            "helped": Helped.ON_MY_OWN,
            "words": f"I said {number}",
            "sharing": Sharing.NO_NAME,
            "given_on": TODAY - timedelta(days=number % 90),
        }
        for number in range(many)
    ]


def add_many(store: Store, question: Question, many: int) -> None:
    with store.sessions.begin() as session:
        session.execute(insert(ViewRow), many_rows(question, many))
