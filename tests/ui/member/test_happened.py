"""Asking a member whether what they need happened, at a visit and on their own page."""

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from app.domain.happened import AskedNeed
from app.domain.needs import Happened
from app.domain.people import Member
from app.services.all import Services
from app.services.removals import Thing
from app.storage.store import Store
from app.ui.member.happened import HappenedVisit, WhatHappened
from app.ui.member.stage import Stage
from app.ui.member.visit import Visit
from tests.holding import held
from tests.ui.fit import settle
from tests.ui.pressing import find, press
from tests.ui.reading import Ear, all_words

MORE, SORRY = "Do you want to tell us about more?", "We are sorry."
THANKS, TOP = "Thank you for telling us.", "This goes to the top of our list:"
YES, PARTLY, NO = "Yes, it did", "Some of it", "No, it did not happen"
ASKED_ON = "Did this happen on Tuesday 10 November 2026?"


def named(services: Services, name: str) -> Member:
    return next(one for one in services.people.members() if one.name == name)


@pytest.fixture
def martin(services: Services) -> Member:
    """Return a member with 8 needs whom nobody has asked about the last meeting."""
    return named(services, "Martin")


@pytest.fixture
def needs(services: Services, martin: Member) -> list[AskedNeed]:
    """Return what he is asked about, in order."""
    return services.did_it_happen.to_ask(martin.id)


@pytest.fixture
def visit(
    stage: Stage, services: Services, martin: Member, needs: Sequence[AskedNeed]
) -> HappenedVisit:
    """Return the part of his visit in which he is asked, at its first screen."""
    made = HappenedVisit(stage, services.did_it_happen, martin, needs)
    made.start()
    return made


def words_of(asked: AskedNeed) -> str:
    return asked.need.phrase.words


def said(services: Services, member: Member) -> dict[str, Happened | None]:
    """What a member said of the needs that they were asked about."""
    return {
        words_of(one): one.said
        for one in services.did_it_happen.last_time(member.id)
        if one.was_asked
    }


def answer(*words: str) -> None:
    for one in words:
        press(one, "Next")


def test_one_need_is_asked_about_at_a_time_with_the_day_of_the_meeting(
    visit: HappenedVisit, needs: Sequence[AskedNeed]
) -> None:
    assert ASKED_ON in all_words()
    assert words_of(needs[0]) in all_words()
    assert words_of(needs[1]) not in all_words()
    assert not find("Next").isEnabled()


@pytest.mark.parametrize(
    ("pressed", "kept"), [(YES, Happened.YES), (PARTLY, Happened.PARTLY), (NO, Happened.NO)]
)
def test_each_press_is_kept_at_once(
    visit: HappenedVisit,
    services: Services,
    martin: Member,
    needs: Sequence[AskedNeed],
    pressed: str,
    kept: Happened,
) -> None:
    press(pressed)
    assert said(services, martin) == {words_of(needs[0]): kept}


def test_not_knowing_keeps_no_answer_and_is_not_asked_again(
    visit: HappenedVisit, services: Services, martin: Member, needs: Sequence[AskedNeed]
) -> None:
    press(YES, "I do not know")
    assert said(services, martin) == {words_of(needs[0]): None}
    again = services.did_it_happen.to_ask(martin.id)
    assert words_of(needs[0]) not in [words_of(one) for one in again]


def test_what_is_put_off_is_asked_at_the_next_visit(
    visit: HappenedVisit, services: Services, martin: Member
) -> None:
    before = services.did_it_happen.to_ask(martin.id)
    press(NO, "Ask me later")
    assert services.did_it_happen.to_ask(martin.id) == before


def test_going_back_shows_what_was_said_and_lets_it_be_changed(
    visit: HappenedVisit, services: Services, martin: Member, needs: Sequence[AskedNeed]
) -> None:
    answer(NO)
    press("Back")
    assert words_of(needs[0]) in all_words()
    assert find(NO).isChecked()
    press(YES)
    assert said(services, martin) == {words_of(needs[0]): Happened.YES}


def test_after_five_a_member_is_asked_whether_they_want_to_tell_about_more(
    visit: HappenedVisit, needs: Sequence[AskedNeed]
) -> None:
    answer(*[YES] * 5)
    assert MORE in all_words()
    press("Back")
    assert words_of(needs[4]) in all_words()
    press("Next")
    answer("Yes")
    assert words_of(needs[5]) in all_words()


def test_someone_who_has_had_enough_is_thanked_and_not_asked_about_the_rest(
    qtbot: QtBot, visit: HappenedVisit, services: Services, martin: Member
) -> None:
    answer(*[YES] * 5)
    answer("No")
    assert THANKS in all_words()
    assert services.did_it_happen.to_ask(martin.id) == []
    assert list(said(services, martin).values()).count(None) == 3
    with qtbot.waitSignal(visit.done):
        press("Next")


def test_we_are_sorry_for_what_did_not_happen_and_say_what_becomes_of_it(
    visit: HappenedVisit, needs: Sequence[AskedNeed]
) -> None:
    answer(NO, YES, PARTLY, YES, YES)
    answer("No")
    shown = all_words()
    assert SORRY in shown
    assert TOP in shown
    assert words_of(needs[0]) in shown
    assert words_of(needs[1]) not in shown


def test_a_no_takes_as_many_presses_as_a_yes(
    qtbot: QtBot, stage: Stage, services: Services, martin: Member, needs: Sequence[AskedNeed]
) -> None:
    for pressed in (YES, NO):
        part = HappenedVisit(stage, services.did_it_happen, martin, needs[:1])
        part.start()
        answer(pressed)
        with qtbot.waitSignal(part.done):
            press("Next")


def test_someone_who_only_puts_off_is_thanked_for_nothing(
    qtbot: QtBot, stage: Stage, services: Services, martin: Member, needs: Sequence[AskedNeed]
) -> None:
    part = HappenedVisit(stage, services.did_it_happen, martin, needs[:1])
    part.start()
    with qtbot.waitSignal(part.done):
        answer("Ask me later")
    assert THANKS not in all_words()


def test_coming_back_shows_what_was_shown_last(
    stage: Stage, visit: HappenedVisit, needs: Sequence[AskedNeed]
) -> None:
    answer(*[YES] * 5)
    answer("No")
    press("Next")
    visit.come_back()
    settle()
    assert THANKS in all_words()
    press("Back")
    assert words_of(needs[4]) in all_words()


def test_with_nothing_to_ask_it_is_done_at_once_and_left_on_the_way_back(
    qtbot: QtBot, stage: Stage, services: Services, martin: Member
) -> None:
    part = HappenedVisit(stage, services.did_it_happen, martin, [])
    with qtbot.waitSignal(part.done):
        part.start()
    with qtbot.waitSignal(part.left):
        part.come_back()


def test_a_need_that_is_taken_away_meanwhile_stops_nobody(
    visit: HappenedVisit, services: Services, needs: Sequence[AskedNeed]
) -> None:
    services.removals.remove(Thing.NEED, needs[0].need.id)
    answer(NO)
    assert words_of(needs[1]) in all_words()


def test_nobody_is_told_what_becomes_of_a_need_that_is_not_kept_any_more(
    qtbot: QtBot, stage: Stage, services: Services, martin: Member, needs: Sequence[AskedNeed]
) -> None:
    part = HappenedVisit(stage, services.did_it_happen, martin, needs[:1])
    part.start()
    services.removals.remove(Thing.NEED, needs[0].need.id)
    with qtbot.waitSignal(part.done):
        answer(NO)
    assert TOP not in all_words()


def test_the_way_on_stays_shut_until_what_was_pressed_can_be_kept(
    store: Store,
    visit: HappenedVisit,
    services: Services,
    martin: Member,
    needs: Sequence[AskedNeed],
) -> None:
    with held(store):
        answer(NO)
        assert words_of(needs[0]) in all_words()
    press("Next")
    assert words_of(needs[1]) in all_words()
    assert said(services, martin) == {words_of(needs[0]): Happened.NO}


def test_the_question_and_the_need_are_read_aloud_and_never_kept_as_sound(
    stage: Stage, visit: HappenedVisit, needs: Sequence[AskedNeed]
) -> None:
    ear = Ear(stage)
    press("Read to me")
    assert ear.said[:2] == [ASKED_ON, words_of(needs[0])]
    assert all(ear.private)


def test_a_visit_asks_after_how_are_you_and_before_what_helps(
    stage: Stage, services: Services, martin: Member, needs: Sequence[AskedNeed]
) -> None:
    visit = Visit(stage, services, martin)
    visit.start()
    press("Good", "Next")
    assert words_of(needs[0]) in all_words()
    press("Back")
    assert "How are you today?" in all_words()
    press("Next")
    answer(*[YES] * 5)
    answer("No")
    press("Next")
    assert "What helps me at the meeting?" in all_words()
    press("Back")
    assert THANKS in all_words()
    visit.leave()


def test_a_visit_with_nothing_to_ask_goes_straight_to_what_helps(
    stage: Stage, services: Services
) -> None:
    visit = Visit(stage, services, named(services, "Kofi"))
    visit.start()
    press("Good", "Next")
    assert "What helps me at the meeting?" in all_words()
    press("Back")
    assert "How are you today?" in all_words()
    visit.leave()


@pytest.fixture
def dilys(services: Services) -> Member:
    """Return a member who said that her hearing loop did not happen."""
    return named(services, "Dilys")


@pytest.fixture
def page(stage: Stage, services: Services, dilys: Member) -> WhatHappened:
    """Return what she said, on show."""
    made = WhatHappened(stage, services.did_it_happen, dilys)
    made.start()
    return made


def test_a_member_sees_what_they_said_and_can_change_it(
    page: WhatHappened, services: Services, dilys: Member
) -> None:
    loop = next(
        one
        for one in services.did_it_happen.last_time(dilys.id)
        if one.need.adjustment == "se_hearing_loop"
    )
    assert "You said no" in all_words()
    press(words_of(loop), "Next")
    assert find(NO).isChecked()
    answer(YES)
    assert THANKS in all_words()
    press("Next")
    assert "You said no" not in all_words()
    assert said(services, dilys)[words_of(loop)] is Happened.YES


def test_what_was_said_can_be_taken_back_later(
    page: WhatHappened, services: Services, dilys: Member
) -> None:
    first = services.did_it_happen.last_time(dilys.id)[0]
    press(words_of(first), "Next", "I do not know", "Next")
    assert said(services, dilys)[words_of(first)] is None


def test_looking_only_changes_nothing(
    page: WhatHappened, services: Services, dilys: Member
) -> None:
    before = said(services, dilys)
    press("Next", "Next")
    assert "Did it happen?" in all_words()
    assert said(services, dilys) == before


def test_someone_who_came_to_no_meeting_is_told_so(
    qtbot: QtBot, stage: Stage, services: Services
) -> None:
    made = WhatHappened(stage, services.did_it_happen, named(services, "Yusuf"))
    made.start()
    settle()
    assert "There is no meeting to ask you about yet." in all_words()
    with qtbot.waitSignal(made.left):
        press("Next")


def test_going_back_from_the_thanks_shows_what_was_said_now(
    page: WhatHappened, services: Services, dilys: Member
) -> None:
    first = services.did_it_happen.last_time(dilys.id)[0]
    press(words_of(first), "Next")
    answer(NO if find(YES).isChecked() else YES)
    pressed = said(services, dilys)[words_of(first)]
    press("Back")
    assert find(NO if pressed is Happened.NO else YES).isChecked()
    press("Next")
    assert SORRY in all_words() or THANKS in all_words()


def test_someone_who_had_enough_never_said_that_they_do_not_know(
    stage: Stage, visit: HappenedVisit, services: Services, martin: Member
) -> None:
    answer(*[YES] * 5)
    answer("No")
    made = WhatHappened(stage, services.did_it_happen, martin)
    made.start()
    settle()
    assert "You said yes" in all_words()
    assert "You said you do not know" not in all_words()


def test_what_cannot_be_kept_is_not_thanked_for(
    store: Store, page: WhatHappened, services: Services, dilys: Member
) -> None:
    first = services.did_it_happen.last_time(dilys.id)[0]
    press(words_of(first), "Next")
    with held(store):
        answer(NO if find(YES).isChecked() else YES)
        assert SORRY not in all_words()
        assert THANKS not in all_words()
