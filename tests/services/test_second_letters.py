"""The second letter: when it is made, what it says, and what it owns up to."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from app.domain.errors.answering import NothingToAnswer
from app.domain.errors.store import Gone
from app.domain.letter import Letter, Part
from app.domain.letter_log import LetterStep, MadeLetter, Making
from app.domain.outcomes import LineKind, Outcome, OutcomeLine, OutcomeState
from app.domain.people import Member
from app.domain.phrase import Phrase
from app.services.all import Services
from app.storage.models import LetterRow
from app.storage.store import Store
from tests.conftest import TODAY
from tests.services.scenes import WE_ASKED, At, new_member, promise

DUE = date(2027, 1, 12)
AFTER = date(2027, 1, 13)
NEW_DATE = date(2027, 2, 9)
MORE = OutcomeLine(LineKind.NEXT, Phrase("We will ask again.", "bus"))


@pytest.fixture
def member(services: Services) -> Member:
    """Return the reader."""
    return new_member(services)


@pytest.fixture
def outcome(services: Services, member: Member) -> Outcome:
    """Return a promise: we are doing it, by a day."""
    return promise(services, member, DUE)


@pytest.fixture
def first(services: Services, outcome: Outcome) -> MadeLetter:
    """Return the letter that tells of the promise, which its reader has."""
    (letter,) = services.letters.make(outcome.id)
    services.letter_log.record([letter.id], LetterStep.GIVEN)
    return letter


def newest(services: Services, outcome: Outcome) -> MadeLetter:
    return services.letters.made(outcome.id)[0]


def text(letter: Letter, part: Part) -> list[str]:
    return [line.words for line in letter.block(part)]


def second(services: Services, outcome: Outcome) -> Letter:
    services.outcomes.save(outcome)
    services.letters.make(outcome.id)
    return services.letters.letter(newest(services, outcome).id)[0]


def test_the_first_letter_is_new_and_making_it_again_makes_none(
    services: Services, outcome: Outcome, member: Member
) -> None:
    made = [services.letters.make_for(outcome.id, member.id) for _ in range(2)]
    assert made == [Making.NEW, Making.AS_BEFORE]
    assert not newest(services, outcome).is_next


@pytest.mark.parametrize(
    "step", [None, LetterStep.SAVED, LetterStep.PRINTED, LetterStep.RETURNED]
)
def test_one_that_is_not_with_its_reader_is_replaced_when_it_changed(
    services: Services, outcome: Outcome, member: Member, step: LetterStep | None
) -> None:
    (letter,) = services.letters.make(outcome.id)
    if step:
        services.letter_log.record([letter.id], step)
    services.outcomes.save(replace(outcome, lines=(WE_ASKED, MORE)))
    assert services.letters.make_for(outcome.id, member.id) is Making.CHANGED
    (only,) = services.letters.made(outcome.id)
    assert (only.id != letter.id, only.is_next) == (True, False)


@pytest.mark.parametrize("step", [LetterStep.POSTED, LetterStep.GIVEN, LetterStep.READ_WITH])
def test_one_that_has_left_us_stays_and_is_followed_by_the_next(
    services: Services, store: Store, outcome: Outcome, member: Member, step: LetterStep
) -> None:
    (letter,) = services.letters.make(outcome.id)
    services.letter_log.record([letter.id], step)
    services.outcomes.save(replace(outcome, lines=(WE_ASKED, MORE)))
    assert services.letters.make_for(outcome.id, member.id) is Making.NEXT
    after, before = services.letters.made(outcome.id)
    assert (before.id, before.step, before.is_next) == (letter.id, step, False)
    assert (after.step, after.is_next) == (LetterStep.MADE, True)
    with store.sessions() as session:
        row = session.get_one(LetterRow, after.id)
        assert (row.follows_id, row.state, row.due) == (letter.id, OutcomeState.DOING, DUE)
    assert services.letters.make_for(outcome.id, member.id) is Making.AS_BEFORE


def test_a_reader_who_now_likes_letters_otherwise_is_told_nothing_twice(
    services: Services, outcome: Outcome, member: Member, first: MadeLetter
) -> None:
    services.people.save(replace(member, letter=replace(member.letter, points=28)))
    assert services.letters.make_for(outcome.id, member.id) is Making.AS_BEFORE
    assert [one.id for one in services.letters.made(outcome.id)] == [first.id]


def test_lines_in_another_order_or_with_other_pictures_are_no_news(
    services: Services, outcome: Outcome, member: Member
) -> None:
    services.outcomes.save(replace(outcome, lines=(WE_ASKED, MORE)))
    (letter,) = services.letters.make(outcome.id)
    services.letter_log.record([letter.id], LetterStep.GIVEN)
    taxi = OutcomeLine(LineKind.NEXT, Phrase(MORE.phrase.words, "taxi"))
    services.outcomes.save(replace(outcome, lines=(taxi, WE_ASKED)))
    assert services.letters.make_for(outcome.id, member.id) is Making.AS_BEFORE


def test_what_is_done_is_no_news_because_its_date_changed(
    services: Services, outcome: Outcome, member: Member
) -> None:
    services.outcomes.save(replace(outcome, state=OutcomeState.DID))
    (letter,) = services.letters.make(outcome.id)
    services.letter_log.record([letter.id], LetterStep.GIVEN)
    services.outcomes.save(replace(outcome, state=OutcomeState.DID, due=NEW_DATE))
    assert services.letters.make_for(outcome.id, member.id) is Making.AS_BEFORE


def test_the_next_letter_is_not_made_after_all_when_the_old_one_is_so_again(
    services: Services, outcome: Outcome, member: Member, first: MadeLetter
) -> None:
    services.outcomes.save(replace(outcome, lines=(WE_ASKED, MORE)))
    assert services.letters.make_for(outcome.id, member.id) is Making.NEXT
    services.outcomes.save(outcome)
    assert services.letters.make_for(outcome.id, member.id) is Making.AS_BEFORE
    assert [one.id for one in services.letters.made(outcome.id)] == [first.id]


def test_a_letter_that_was_never_given_after_all_is_replaced_with_the_one_after_it(
    services: Services, outcome: Outcome, member: Member, first: MadeLetter
) -> None:
    services.outcomes.save(replace(outcome, lines=(WE_ASKED, MORE)))
    services.letters.make_for(outcome.id, member.id)
    (given,) = services.letter_log.history(first.id)
    services.letter_log.take_back([given.id])
    assert services.letters.make_for(outcome.id, member.id) is Making.CHANGED
    (only,) = services.letters.made(outcome.id)
    assert not only.is_next
    written, _likes = services.letters.letter(only.id)
    assert "This letter tells you what is new." not in text(written, Part.ABOUT)


def test_nothing_is_made_for_someone_the_outcome_does_not_answer(
    services: Services, outcome: Outcome, member: Member
) -> None:
    other: UUID = new_member(services, "Bea").id
    with pytest.raises(Gone):
        services.letters.make_for(outcome.id, other)
    services.outcomes.save(replace(outcome, lines=()))
    with pytest.raises(NothingToAnswer):
        services.letters.make_for(outcome.id, member.id)


def test_the_second_letter_says_that_it_is_the_second(
    services: Services, at: At, outcome: Outcome, first: MadeLetter
) -> None:
    done = replace(outcome, state=OutcomeState.DID)
    written = second(at(TODAY + timedelta(days=20)), done)
    assert text(written, Part.ABOUT)[-2:] == [
        "We wrote to you on Monday 23 November 2026.",
        "This letter tells you what is new.",
    ]
    assert "What we said we would do" not in [block.heading for block in written.blocks]
    assert text(written, Part.WE_DID) == ["We asked the bus company."]


def test_a_promise_that_is_late_is_owned_up_to_before_anything_else(
    at: At, outcome: Outcome, first: MadeLetter
) -> None:
    written = second(at(AFTER), replace(outcome, due=NEW_DATE))
    block = next(one for one in written.blocks if one.part is Part.NOT_YET)
    assert block.heading == "What we said we would do"
    assert [line.words for line in block.sentences] == [
        "We said we would do this by Tuesday 12 January 2027.",
        "We have not done it yet.",
        "We are sorry.",
    ]
    assert text(written, Part.NEXT) == ["We will do this by Tuesday 9 February 2027."]


def test_a_promise_that_is_late_with_no_new_date_says_the_truth(
    at: At, outcome: Outcome, first: MadeLetter
) -> None:
    written = second(at(AFTER), outcome)
    assert "We have not done it yet." in text(written, Part.NOT_YET)
    assert text(written, Part.NEXT) == [
        "We do not know when.",
        "We will tell you at the next meeting.",
    ]


def test_nothing_is_late_on_the_promised_day_itself(
    at: At, outcome: Outcome, first: MadeLetter
) -> None:
    assert at(DUE).letters.make_for(outcome.id, first.member_id) is Making.AS_BEFORE
    assert at(AFTER).letters.make_for(outcome.id, first.member_id) is Making.NEXT


def test_what_was_owned_up_to_once_is_not_told_again_and_again(
    at: At, outcome: Outcome, first: MadeLetter
) -> None:
    later = at(AFTER)
    later.letters.make(outcome.id)
    later.letter_log.record([newest(later, outcome).id], LetterStep.POSTED)
    month = at(AFTER + timedelta(days=30))
    assert month.letters.make_for(outcome.id, first.member_id) is Making.AS_BEFORE


@pytest.mark.parametrize(
    ("day", "changes", "owned_up"),
    [
        (
            TODAY,
            {"due": NEW_DATE},
            ["We said we would do this by Tuesday 12 January 2027.", "It will take longer."],
        ),
        (
            TODAY,
            {"due": None},
            ["We said we would do this by Tuesday 12 January 2027.", "It will take longer."],
        ),
        (TODAY, {"due": date(2026, 12, 1)}, []),
        (
            AFTER,
            {"state": OutcomeState.CANNOT, "due": None},
            ["We said we would do this by Tuesday 12 January 2027.", "We have not done it."],
        ),
        (AFTER, {"state": OutcomeState.DID}, []),
    ],
)
def test_what_became_of_a_promise_is_said_as_it_is(
    at: At,
    outcome: Outcome,
    first: MadeLetter,
    day: date,
    changes: dict[str, Any],
    owned_up: list[str],
) -> None:
    written = second(at(day), replace(outcome, **changes))
    blocks = [one for one in written.blocks if one.heading == "What we said we would do"]
    said = [line.words for block in blocks for line in block.sentences]
    assert said == (owned_up and [*owned_up, "We are sorry."])


def test_a_promise_to_tell_more_is_owned_up_to_in_its_own_words(
    at: At, services: Services, outcome: Outcome
) -> None:
    waits = replace(outcome, state=OutcomeState.NOT_KNOWN)
    services.outcomes.save(waits)
    (letter,) = services.letters.make(outcome.id)
    services.letter_log.record([letter.id], LetterStep.GIVEN)
    written = second(at(AFTER), waits)
    assert text(written, Part.NOT_YET)[:3] == [
        "We said we would tell you more by Tuesday 12 January 2027.",
        "We are late.",
        "We are sorry.",
    ]


def test_a_first_letter_never_promises_a_day_that_has_gone_by(at: At, outcome: Outcome) -> None:
    written = second(at(AFTER), outcome)
    assert text(written, Part.NEXT)[0] == "We do not know when."
    assert not any("12 January" in line for line in text(written, Part.NOT_YET))


def test_the_preview_is_the_second_letter_when_there_is_news(
    at: At, outcome: Outcome, first: MadeLetter
) -> None:
    later = at(AFTER)
    preview = later.letters.preview(outcome.id)
    assert preview is not None
    assert second(later, outcome) == preview
