"""Who must be told what happened, and when that is over."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.letter_log import LetterStep
from app.domain.meetings import Step
from app.domain.outcomes import LineKind, Outcome, OutcomeLine, OutcomeState
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.domain.telling import ToTell, Why
from app.domain.views import Sharing
from app.services.all import Services
from app.services.removals import Thing
from tests.services.scenes import WE_ASKED, At, answer, new_member, open_question, promise, say

DUE = date(2027, 1, 12)
AFTER = DUE + timedelta(days=1)
MORE = OutcomeLine(LineKind.NEXT, Phrase("We will ask again.", "bus"))


@pytest.fixture
def member(services: Services) -> Member:
    """Return the reader."""
    return new_member(services)


@pytest.fixture
def outcome(services: Services, member: Member) -> Outcome:
    """Return a promise to one member: we are doing it, by a day."""
    return promise(services, member, DUE)


def must(services: Services, outcome: Outcome) -> list[ToTell]:
    return [one for one in services.telling.who() if one.outcome_id == outcome.id]


def why(services: Services, outcome: Outcome) -> Why | None:
    found = must(services, outcome)
    return found[0].why if found else None


def give(services: Services, outcome: Outcome, step: LetterStep = LetterStep.GIVEN) -> None:
    newest = services.letters.make(outcome.id)[0]
    services.letter_log.record([newest.id], step)


def test_someone_with_an_answer_and_no_letter_must_be_told(
    services: Services, outcome: Outcome, member: Member
) -> None:
    assert must(services, outcome) == [
        ToTell(outcome.id, outcome.topic, member.id, member.name, member.face, Why.NO_LETTER)
    ]
    assert must(services, outcome)[0].needs_letter


def test_a_letter_that_is_only_made_has_told_nobody(
    services: Services, outcome: Outcome
) -> None:
    (letter,) = services.letters.make(outcome.id)
    (one,) = must(services, outcome)
    assert (one.why, one.letter_id, one.promised) == (Why.NOT_GIVEN, letter.id, DUE)
    assert not one.needs_letter
    services.letter_log.record([letter.id], LetterStep.PRINTED)
    assert why(services, outcome) is Why.NOT_GIVEN


@pytest.mark.parametrize("step", [LetterStep.POSTED, LetterStep.GIVEN, LetterStep.READ_WITH])
def test_it_is_over_once_the_letter_has_left_us(
    services: Services, outcome: Outcome, step: LetterStep
) -> None:
    give(services, outcome, step)
    assert must(services, outcome) == []


def test_a_letter_that_came_back_has_told_nobody(services: Services, outcome: Outcome) -> None:
    give(services, outcome, LetterStep.POSTED)
    give(services, outcome, LetterStep.RETURNED)
    assert why(services, outcome) is Why.RETURNED
    give(services, outcome, LetterStep.POSTED)
    assert must(services, outcome) == []


@pytest.mark.parametrize(
    "changed",
    [
        {"state": OutcomeState.DID},
        {"state": OutcomeState.CANNOT},
        {"due": date(2027, 2, 9)},
        {"due": None},
        {"lines": (WE_ASKED, MORE)},
    ],
)
def test_a_changed_state_date_or_word_must_be_told(
    services: Services, outcome: Outcome, changed: dict[str, Any]
) -> None:
    give(services, outcome)
    services.outcomes.save(replace(outcome, **changed))
    assert why(services, outcome) is Why.CHANGED
    give(services, outcome)
    assert must(services, outcome) == []


def test_a_letter_that_waits_to_be_given_and_is_not_so_any_more_must_be_made_again(
    services: Services, outcome: Outcome
) -> None:
    services.letters.make(outcome.id)
    services.outcomes.save(replace(outcome, lines=(WE_ASKED, MORE)))
    assert why(services, outcome) is Why.CHANGED


def test_who_wrote_it_and_its_picture_are_no_news(services: Services, outcome: Outcome) -> None:
    give(services, outcome)
    taxi = OutcomeLine(WE_ASKED.kind, Phrase(WE_ASKED.phrase.words, "taxi"))
    services.outcomes.save(replace(outcome, owner="Dev Okafor", lines=(taxi,)))
    assert must(services, outcome) == []


def test_a_day_that_passes_must_be_told(services: Services, at: At, outcome: Outcome) -> None:
    give(services, outcome)
    assert must(at(DUE), outcome) == []
    (one,) = must(at(AFTER), outcome)
    assert (one.why, one.promised, one.has_no_date) == (Why.LATE, DUE, True)
    services.outcomes.save(replace(outcome, due=date(2027, 2, 9)))
    (one,) = must(at(AFTER), outcome)
    assert (one.why, one.promised, one.has_no_date) == (Why.LATE, DUE, False)
    give(at(AFTER), outcome)
    assert must(at(AFTER), outcome) == []


def test_a_day_that_passes_when_it_is_done_is_no_news(
    services: Services, at: At, outcome: Outcome
) -> None:
    services.outcomes.save(replace(outcome, state=OutcomeState.DID))
    give(services, outcome)
    assert must(at(AFTER), outcome) == []


def test_a_letter_made_before_the_day_and_not_given_is_late_too(
    services: Services, at: At, outcome: Outcome
) -> None:
    services.letters.make(outcome.id)
    assert why(at(AFTER), outcome) is Why.LATE


def test_nobody_is_told_what_has_no_words_or_was_taken_away(
    services: Services, outcome: Outcome
) -> None:
    services.outcomes.save(replace(outcome, lines=()))
    assert must(services, outcome) == []
    services.outcomes.save(outcome)
    services.removals.remove(Thing.OUTCOME, outcome.id)
    assert must(services, outcome) == []


def test_who_is_gone_or_gave_no_name_is_not_looked_for(
    services: Services, outcome: Outcome, member: Member
) -> None:
    question = open_question(services)
    services.topics.save_question(replace(question, may_be_no_name=True))
    other = new_member(services, "Bea")
    nameless = say(services, other.id, question.id, "It smells", Sharing.NO_NAME)
    services.outcomes.save(replace(outcome, view_ids=outcome.view_ids | {nameless.id}))
    assert [one.member for one in must(services, outcome)] == ["Wilf"]
    services.removals.remove(Thing.MEMBER, member.id)
    assert must(services, outcome) == []


def test_the_most_pressing_come_first(services: Services, at: At, outcome: Outcome) -> None:
    give(services, outcome)
    places = [list(Why).index(one.why) for one in at(AFTER).telling.who()]
    assert places == sorted(places)
    assert at(AFTER).telling.who()[0].member == "Wilf"


def test_nobody_with_a_letter_of_the_practice_board_must_be_told(services: Services) -> None:
    have = {(one.outcome_id, one.member_id) for one in services.letters.made()}
    must_be_told = {(one.outcome_id, one.member_id) for one in services.telling.who()}
    assert have
    assert must_be_told
    assert not have & must_be_told


def test_one_press_for_all_of_them_leaves_only_letters_to_give(services: Services) -> None:
    waiting = services.telling.who()
    for one in waiting:
        services.letters.make_for(one.outcome_id, one.member_id)
    after = services.telling.who()
    assert len(after) == len(waiting)
    assert {one.why for one in after} == {Why.NOT_GIVEN}


def test_the_letters_step_waits_for_second_letters_and_for_those_that_came_back(
    services: Services, member: Member
) -> None:
    current = services.meetings.current()
    assert current is not None
    topic = services.topics.of_meeting(current.id)[0]
    outcome = answer(services, [say(services, member.id, topic.questions[0].id, "Fine")])

    def done() -> bool:
        return Step.LETTERS in services.today.page().steps

    seen = [done()]
    give(services, outcome)
    seen.append(done())
    services.outcomes.save(replace(outcome, lines=(WE_ASKED, MORE)))
    second, _first = services.letters.make(outcome.id)
    seen.append(done())
    services.letter_log.record([second.id], LetterStep.POSTED)
    seen.append(done())
    services.letter_log.record([second.id], LetterStep.RETURNED)
    seen.append(done())
    assert seen == [False, True, False, True, False]
