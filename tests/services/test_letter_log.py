"""What becomes of a letter is written down, in order, and can be taken back."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from sqlalchemy import update

from app.domain.errors.letters import DayBeforeLetter, NotReadByAPerson
from app.domain.errors.store import Gone
from app.domain.errors.writing import DayToCome
from app.domain.letter_log import Details, LetterStep, LogEntry, MadeLetter, Understood
from app.services.all import Services, make_services
from app.storage.models import LetterEventRow, LetterRow
from app.storage.store import Store
from app.wording.catalogue import Catalogue
from tests.conftest import TODAY
from tests.services.scenes import answer, new_member, open_question, say

NEXT_WEEK = TODAY + timedelta(days=7)


@pytest.fixture
def letter(services: Services) -> MadeLetter:
    """Return a letter that was made today."""
    view = say(services, new_member(services).id, open_question(services).id, "It is late")
    (made,) = services.letters.make(answer(services, [view]).id)
    return made


@pytest.fixture
def later(store: Store, words: Catalogue) -> Services:
    """Return the services of the same board a week later."""
    return make_services(store.sessions, words, lambda: NEXT_WEEK)


def step(services: Services, letter: MadeLetter) -> LetterStep:
    return next(one.step for one in services.letters.made() if one.id == letter.id)


def kept(services: Services, letter: MadeLetter) -> list[tuple[LetterStep, date]]:
    return [(entry.step, entry.on) for entry in services.letter_log.history(letter.id)]


def test_a_letter_has_its_day_at_its_top_whatever_the_clock_says(
    services: Services, letter: MadeLetter
) -> None:
    assert letter.made_on == TODAY
    (sandra,) = [one for one in services.letters.made() if one.member == "Sandra"]
    assert sandra.made_on == date(2026, 10, 5)


def test_a_letter_written_in_another_language_has_the_day_it_was_made(
    services: Services, store: Store, letter: MadeLetter
) -> None:
    with store.sessions.begin() as session:
        row = session.get_one(LetterRow, letter.id)
        row.contents = {**row.contents, "date": "dydd Llun"}
        made = row.made_at.date()
    assert services.letters.ready(letter.id).made_on == made


def test_everything_is_written_down_with_its_day(
    services: Services, later: Services, letter: MadeLetter
) -> None:
    services.letter_log.record([letter.id], LetterStep.PRINTED)
    later.letter_log.record([letter.id], LetterStep.POSTED)
    read = Details(TODAY, " Bex ", Understood.PARTLY, " Page 2 was hard. ")
    later.letter_log.record([letter.id], LetterStep.READ_WITH, read)
    assert kept(later, letter) == [
        (LetterStep.PRINTED, TODAY),
        (LetterStep.READ_WITH, TODAY),
        (LetterStep.POSTED, NEXT_WEEK),
    ]
    _, with_bex, _ = later.letter_log.history(letter.id)
    assert with_bex == LogEntry(
        with_bex.id, LetterStep.READ_WITH, TODAY, "Bex", Understood.PARTLY, "Page 2 was hard."
    )


def test_what_was_kept_with_no_day_happened_on_the_day_it_was_kept(
    services: Services, store: Store, letter: MadeLetter
) -> None:
    services.letter_log.record([letter.id], LetterStep.PRINTED)
    with store.sessions.begin() as session:
        session.execute(update(LetterEventRow).values(on=None))
        now = session.get_one(LetterRow, letter.id).events[0].at.date()
    assert kept(services, letter) == [(LetterStep.PRINTED, now)]


def test_a_day_that_has_not_come_is_refused_for_all(
    services: Services, letter: MadeLetter
) -> None:
    tomorrow = Details(TODAY + timedelta(days=1))
    with pytest.raises(DayToCome):
        services.letter_log.record([letter.id], LetterStep.POSTED, tomorrow)
    assert kept(services, letter) == []


def test_a_day_before_the_letter_was_made_is_refused_for_all(
    services: Services, later: Services, letter: MadeLetter
) -> None:
    old = next(one for one in services.letters.made() if one.made_on < TODAY)
    before = kept(services, old)
    yesterday = Details(TODAY - timedelta(days=1))
    with pytest.raises(DayBeforeLetter):
        later.letter_log.record([old.id, letter.id], LetterStep.POSTED, yesterday)
    assert kept(services, letter) == []
    assert kept(services, old) == before


def test_a_letter_that_came_back_is_not_with_its_reader_until_it_goes_out_again(
    services: Services, letter: MadeLetter
) -> None:
    steps = []
    for one in (
        LetterStep.POSTED,
        LetterStep.RETURNED,
        LetterStep.PRINTED,
        LetterStep.GIVEN,
        LetterStep.SAVED,
    ):
        services.letter_log.record([letter.id], one)
        steps.append(step(services, letter))
    assert steps == [
        LetterStep.POSTED,
        LetterStep.RETURNED,
        LetterStep.RETURNED,
        LetterStep.GIVEN,
        LetterStep.GIVEN,
    ]


def test_what_is_written_down_late_stands_on_its_own_day(
    services: Services, later: Services, letter: MadeLetter
) -> None:
    later.letter_log.record([letter.id], LetterStep.RETURNED)
    later.letter_log.record([letter.id], LetterStep.POSTED, Details(TODAY))
    assert step(later, letter) is LetterStep.RETURNED


def test_a_wrong_entry_can_be_taken_back(services: Services, letter: MadeLetter) -> None:
    services.letter_log.record([letter.id], LetterStep.PRINTED)
    services.letter_log.record([letter.id], LetterStep.GIVEN)
    wrong = services.letter_log.history(letter.id)[-1]
    services.letter_log.take_back([wrong.id])
    assert step(services, letter) is LetterStep.PRINTED
    with pytest.raises(Gone):
        services.letter_log.take_back([wrong.id])


def test_what_nobody_read_through_does_not_leave_us(services: Services) -> None:
    question = open_question(services, private=True)
    view = say(services, new_member(services).id, question.id, "I feel sad")
    (letter,) = services.letters.make(answer(services, [view]).id)
    for one in (LetterStep.POSTED, LetterStep.GIVEN, LetterStep.READ_WITH):
        with pytest.raises(NotReadByAPerson):
            services.letter_log.record([letter.id], one)
    services.letters.say_it_was_read(letter.id, read=True)
    services.letter_log.record([letter.id], LetterStep.POSTED)
    assert step(services, letter) is LetterStep.POSTED


def test_a_letter_that_is_not_there_is_gone(services: Services, letter: MadeLetter) -> None:
    with pytest.raises(Gone):
        services.letter_log.record([letter.id, uuid4()], LetterStep.POSTED)
    assert kept(services, letter) == []
    with pytest.raises(Gone):
        services.letter_log.history(uuid4())
