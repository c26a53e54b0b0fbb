"""What helps a member, said in a visit: asked, kept, asked about again, and at odds."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.begun import Form
from app.domain.dates import date_words
from app.domain.needs import Adjustment, MayKnow, Need, Strength
from app.domain.people import Agreement, Consent, Member, Purpose
from app.domain.phrase import Phrase
from app.domain.profiles import ThemeName
from app.domain.views import Helped
from app.services.all import Services
from app.services.removals import Thing
from app.storage.store import Store
from app.ui.member.needs import NeedsVisit
from app.ui.member.stage import Stage
from app.ui.member.visit import Visit
from app.ui.parts.big_button import BigButton
from tests.conftest import TODAY
from tests.holding import held
from tests.ui.fit import settle
from tests.ui.pressing import find, press, visible
from tests.ui.reading import all_words

IN_A_YEAR = date(2027, 11, 23)
OWN = "no radio on  pls, it is LOUD"
Open = Callable[..., NeedsVisit]


@pytest.fixture
def yusuf(services: Services) -> Member:
    """Return the member who was never asked, and of whom nothing is kept."""
    return next(one for one in services.people.members() if one.name == "Yusuf")


@pytest.fixture
def open_visit(stage: Stage, services: Services) -> Open:
    """Return what opens somebody's way through what helps them."""
    alive: list[NeedsVisit] = []

    def opened(member: Member) -> NeedsVisit:
        current = services.meetings.current()
        made = NeedsVisit(stage, services, member, current)
        alive.append(made)
        made.start()
        settle()
        return made

    return opened


def kept(services: Services, member: Member) -> dict[str, Need]:
    return {one.phrase.words: one for one in services.helps.needs(member.id)}


def add(services: Services, member: Member, *lines: str, due: date | None = None) -> list[Need]:
    """Let needs of the catalogue be kept."""
    catalogue = services.helps.lines()
    needs = [
        Need(
            uuid4(),
            member.id,
            catalogue[line].phrase,
            catalogue[line].action,
            line,
            agreed_on=TODAY,
            review_on=due,
        )
        for line in lines
    ]
    services.helps.save_all(needs)
    return needs


def type_own_words(stage: Stage, words: str) -> None:
    settle()
    assert stage.screen
    (box,) = stage.screen.findChildren(QPlainTextEdit)
    box.setPlainText(words)


def cards() -> list[str]:
    return [one.accessibleName() for one in visible() if isinstance(one, BigButton)]


def told_until(words: str) -> str:
    """Press *Next* until these words come; return everything that was shown on the way."""
    told = all_words()
    for _page in range(12):
        if words in all_words():
            return told
        press("Next")
        told += all_words()
    raise AssertionError(f"{words!r} never came: {told}")


def finish(who: str = "I did it on my own", knows: str = "Only my facilitator") -> None:
    """Say that this is all, who helped, and who may know."""
    press("No, that is all", "Next", who, "Next", knows, "Yes, save it")


def test_who_was_never_asked_is_offered_to_be(open_visit: Open, yusuf: Member) -> None:
    open_visit(yusuf)
    assert "Can we ask what helps you?" in all_words()
    assert not find("Next").isEnabled()


def test_not_now_goes_on_and_keeps_nothing(
    qtbot: QtBot, open_visit: Open, services: Services, yusuf: Member
) -> None:
    visit = open_visit(yusuf)
    with qtbot.waitSignal(visit.done):
        press("Not now", "Next")
    assert services.helps.asked_on(yusuf.id) is None


def test_everything_that_is_told_is_kept_at_once(
    open_visit: Open, services: Services, yusuf: Member
) -> None:
    open_visit(yusuf)
    press("Yes, ask me", "Next", "Getting there", "The room", "Next")
    press("I need a taxi to get there.", "Next", "I need a room with no steps.", "Next")
    press("I must have this", "Next", "I am not sure", "Next")
    press("No, that is all", "Next", "Someone helped me read", "Next")
    assert kept(services, yusuf) == {}
    press("The helpers at the meeting", "Yes, save it")
    assert "Thank you. We kept this." in all_words()
    taxi, steps = kept(services, yusuf).values()
    if taxi.adjustment != "gt_taxi":
        taxi, steps = steps, taxi
    assert (taxi.strength, steps.strength) == (Strength.MUST_HAVE, Strength.NOT_SURE)
    for need in (taxi, steps):
        assert (need.agreed_on, need.review_on) == (TODAY, IN_A_YEAR)
        assert (need.helped, need.may_know) == (Helped.READ, MayKnow.HELPERS)
    assert services.helps.asked_on(yusuf.id) == TODAY


def test_what_was_kept_is_read_back_with_who_knows_and_when_we_ask_again(
    open_visit: Open, yusuf: Member
) -> None:
    open_visit(yusuf)
    press("Yes, ask me", "Next", "Getting there", "Next", "I need a map with pictures.", "Next")
    press("This helps me", "Next")
    finish(knows="The helpers and the place where we meet")
    told = told_until("What helps me at the meeting?")
    assert "I need a map with pictures." in told
    assert "The place where we meet gets this with no name." in told
    assert "We ask you again on Tuesday 23 November 2027." in told
    assert find("I need a map with pictures.").isChecked()


def test_own_words_are_kept_exactly_as_typed(
    stage: Stage, open_visit: Open, services: Services, yusuf: Member
) -> None:
    open_visit(yusuf)
    press("Yes, ask me", "Next", "Next")
    assert "You did not pick anything yet." in all_words()
    press("Yes, in my own words", "Next")
    type_own_words(stage, OWN)
    press("Next", "I must have this", "Next")
    assert "You told us 1 thing." in all_words()
    finish()
    need = kept(services, yusuf)[OWN]
    assert (need.adjustment, need.strength) == ("", Strength.MUST_HAVE)
    assert need.phrase.picture


def test_words_of_the_catalogue_that_are_typed_are_that_line(
    stage: Stage, open_visit: Open, services: Services, yusuf: Member
) -> None:
    open_visit(yusuf)
    press("Yes, ask me", "Next", "Next", "Yes, in my own words", "Next")
    type_own_words(stage, "I need a map with pictures.")
    press("Next", "This helps me", "Next")
    finish()
    assert kept(services, yusuf)["I need a map with pictures."].adjustment == "gt_map"


def test_own_words_can_be_changed_by_going_back_and_nothing_typed_is_nothing(
    stage: Stage, open_visit: Open, services: Services, yusuf: Member
) -> None:
    open_visit(yusuf)
    press("Yes, ask me", "Next", "Next", "Yes, in my own words", "Next", "Next")
    assert "You did not pick anything yet." in all_words()
    press("Yes, in my own words", "Next")
    type_own_words(stage, "First words")
    press("Next", "Back")
    assert stage.screen
    type_own_words(stage, OWN)
    press("Next", "This helps me", "Next")
    finish()
    assert set(kept(services, yusuf)) == {OWN}


def test_more_can_be_picked_and_what_was_picked_stays(
    open_visit: Open, services: Services, yusuf: Member
) -> None:
    open_visit(yusuf)
    press("Yes, ask me", "Next", "Getting there", "Next", "I need a map with pictures.", "Next")
    press("This helps me", "Next", "Yes, I want to pick more", "Next")
    assert "1 picked" in all_words()
    press("After the meeting", "Next", "I need easy read notes.", "Next")
    press("I must have this", "Next")
    assert "You told us 2 things." in all_words()
    press("Back", "Back", "Back", "Back", "Back", "Back")  # as far as the first lines
    assert find("I need a map with pictures.").isChecked()
    press("Next")
    finish()
    assert set(kept(services, yusuf)) == {
        "I need a map with pictures.",
        "I need easy read notes.",
    }


def test_a_group_that_is_not_picked_any_more_takes_its_lines_with_it(
    open_visit: Open, yusuf: Member
) -> None:
    open_visit(yusuf)
    press("Yes, ask me", "Next", "Getting there", "Next", "I need a map with pictures.")
    press("Back", "Getting there", "Next")
    assert "You did not pick anything yet." in all_words()


def test_nothing_picked_is_fine_and_is_not_asked_again_by_itself(
    qtbot: QtBot, open_visit: Open, services: Services, yusuf: Member
) -> None:
    visit = open_visit(yusuf)
    press("Yes, ask me", "Next", "Next", "No, that is all", "Next")
    assert "You did not pick anything. That is OK." in all_words()
    press("Next")
    assert "You have not told us what helps you yet." in all_words()
    with qtbot.waitSignal(visit.done):
        press("Next")
    assert services.helps.asked_on(yusuf.id) == TODAY
    open_visit(yusuf)
    assert "Can we ask what helps you?" not in all_words()
    press("I want to say what helps me", "Next")
    assert "What kind of help?" in all_words()


def test_every_screen_of_the_long_path_leads_back_to_the_one_before(
    qtbot: QtBot, stage: Stage, open_visit: Open, yusuf: Member
) -> None:
    visit = open_visit(yusuf)
    press("Yes, ask me", "Next", "Getting there", "Next", "I need a map with pictures.", "Next")
    press("This helps me", "Next", "Yes, in my own words", "Next")
    type_own_words(stage, OWN)
    press("Next", "This helps me", "Next", "No, that is all", "Next", "I did it on my own")
    press("How to help well", "Next", "Next", "Next", "Back")
    titles = []
    while stage.screen and stage.screen.title.words != "Can we ask what helps you?":
        titles.append(stage.screen.title.words)
        press("Back")
    assert titles == [
        "Who helped you answer?",
        "Does anything else help you?",
        OWN.replace("  ", " "),
        "Tell us what else helps you.",
        "Does anything else help you?",
        "I need a map with pictures.",
        "Getting there",
        "What kind of help?",
    ]
    with qtbot.waitSignal(visit.left):
        press("Back")


def test_stopping_half_way_tells_the_truth_and_carries_on(
    open_visit: Open, services: Services, yusuf: Member
) -> None:
    open_visit(yusuf)
    press("Yes, ask me", "Next", "Getting there", "Next", "I need a map with pictures.", "Stop")
    assert "We kept what you did. You can come back to it." in all_words()
    assert kept(services, yusuf) == {}
    press("Carry on")
    assert find("I need a map with pictures.").isChecked()


def own_words(stage: Stage) -> QPlainTextEdit:
    assert stage.screen is not None
    (box,) = stage.screen.findChildren(QPlainTextEdit)
    return box


def test_what_was_picked_and_typed_is_there_again_at_another_visit(
    open_visit: Open, stage: Stage, services: Services, yusuf: Member
) -> None:
    visit = open_visit(yusuf)
    press("Yes, ask me", "Next", "Getting there", "Next", "I need a map with pictures.", "Next")
    press("I must have this", "Next", "Yes, in my own words", "Next")
    own_words(stage).setPlainText(OWN)
    visit.keep()
    assert kept(services, yusuf) == {}
    open_visit(yusuf)
    press("Yes, ask me", "Next")
    assert find("Getting there").isChecked()
    press("Next")
    assert find("I need a map with pictures.").isChecked()
    press("Next", "Yes, in my own words", "Next")
    assert own_words(stage).toPlainText() == OWN
    press("Next", "This helps me", "Next", "No, that is all", "Next")
    press("I did it on my own", "Next", "Only my facilitator", "Yes, save it")
    told = kept(services, yusuf)
    assert set(told) == {"I need a map with pictures.", OWN}
    assert told["I need a map with pictures."].strength is Strength.MUST_HAVE
    assert services.begun.typed(Form.NEEDS, yusuf.id) == {}


def test_who_stops_where_nothing_can_be_kept_is_told_so_and_loses_nothing(
    stage: Stage, services: Services, store: Store, yusuf: Member
) -> None:
    visit = Visit(stage, services, yusuf)
    visit.start()
    while "Can we ask what helps you?" not in all_words():
        press("Next")
    press("Yes, ask me", "Next", "Getting there", "Next", "I need a map with pictures.")
    with held(store):
        press("Stop")
        assert "We have not kept this yet. Carry on to keep it." in all_words()
        assert "We kept what you did." not in all_words()
        press("Carry on", "Break")
        assert "You can keep it after your break." in all_words()
    press("I am ready")
    assert find("I need a map with pictures.").isChecked()
    press("Stop")
    assert "We kept what you did. You can come back to it." in all_words()
    assert services.begun.typed(Form.NEEDS, yusuf.id)["picked"]
    visit.leave()


def test_what_was_picked_is_kept_by_itself_when_somebody_pauses(
    qtbot: QtBot, open_visit: Open, services: Services, yusuf: Member
) -> None:
    open_visit(yusuf)
    press("Yes, ask me", "Next", "Getting there", "Next", "I need a map with pictures.")
    qtbot.waitUntil(lambda: bool(services.begun.typed(Form.NEEDS, yusuf.id).get("picked")))


def test_a_no_to_keeping_takes_away_what_was_begun_and_keeps_no_more_of_it(
    open_visit: Open, services: Services, yusuf: Member
) -> None:
    visit = open_visit(yusuf)
    press("Yes, ask me", "Next", "Getting there", "Next", "I need a map with pictures.")
    visit.keep()
    assert services.begun.typed(Form.NEEDS, yusuf.id)
    no = Consent(Purpose.KEEP_NEEDS, Agreement.NO)
    services.people.record_consents(yusuf.id, [no], TODAY)
    assert services.begun.typed(Form.NEEDS, yusuf.id) == {}
    visit = open_visit(yusuf)
    press("I want to say what helps me", "Next", "Yes, keep it", "Next", "Getting there")
    press("Next", "I need a map with pictures.", "Stop")
    assert "We have not kept this yet. Carry on to keep it." in all_words()
    visit.keep()
    assert services.begun.typed(Form.NEEDS, yusuf.id) == {}


def test_where_it_cannot_be_kept_nothing_is_and_the_screen_stays(
    store: Store, open_visit: Open, services: Services, yusuf: Member
) -> None:
    open_visit(yusuf)
    press("Yes, ask me", "Next", "The screen", "Next", "I need bigger words.", "Next")
    press("This helps me", "Next", "No, that is all", "Next", "I did it on my own", "Next")
    with held(store):
        press("Only my facilitator", "Yes, save it")
        assert "Who may know what helps you?" in all_words()
    assert kept(services, yusuf) == {}
    assert services.people.member(yusuf.id) == yusuf
    press("Yes, save it")
    assert "Thank you. We kept this." in all_words()
    assert set(kept(services, yusuf)) == {"I need bigger words."}


def test_the_boards_own_lines_are_there_too_even_when_taken_away_meanwhile(
    open_visit: Open, services: Services, yusuf: Member
) -> None:
    words = "I need the window seat by the big fish tank in the hall, please."
    line = Adjustment(str(uuid4()), "the_room", Phrase(words, "seat_near_door"), "Keep it")
    services.helps.save_line(line)
    open_visit(yusuf)
    press("Yes, ask me", "Next", "The room", "Next")
    press("I need the window seat by the big fish …", "Next", "This helps me", "Next")
    services.removals.remove(Thing.ADJUSTMENT, UUID(line.id))
    finish()
    assert kept(services, yusuf)[words].adjustment == line.id


def test_what_was_told_before_is_not_offered_again(
    open_visit: Open, services: Services, yusuf: Member
) -> None:
    add(services, yusuf, "sc_bigger_words")
    open_visit(yusuf)
    press("Something new", "The screen", "Next")
    assert "I need bigger words." not in cards()
    assert "I need much bigger words." in cards()


def test_long_own_words_are_shortened_on_cards_and_said_in_full(
    stage: Stage, open_visit: Open, services: Services, yusuf: Member
) -> None:
    long = ("Please do not call me before noon because I sleep late. " * 6)[:300]
    alike = [Need(uuid4(), yusuf.id, Phrase(long, "sleep"), "") for _ in range(2)]
    services.helps.save_all([*alike, replace(alike[0], id=uuid4(), phrase=Phrase("x" * 300))])
    open_visit(yusuf)
    shown = ["Please do not call me before noon …", "Please do not call me before noon … 2"]
    assert set(cards()) == {*shown, "My own words"}
    assert stage.screen
    assert long in [phrase.aloud.partition(". ")[2] for phrase in stage.screen.reading()]


def test_who_said_no_to_keeping_is_told_so_and_asked_first(
    qtbot: QtBot, open_visit: Open, services: Services, yusuf: Member
) -> None:
    no = Consent(Purpose.KEEP_NEEDS, Agreement.NO)
    services.people.record_consents(yusuf.id, [no], TODAY)
    visit = open_visit(yusuf)
    assert "You asked us to keep nothing about what helps you." in all_words()
    press("I want to say what helps me", "Next")
    assert "Can we keep what helps you?" in all_words()
    press("No, do not keep it", "Next")
    assert "You asked us to keep nothing about what helps you." in all_words()
    with qtbot.waitSignal(visit.done):
        press("Next")
    assert services.helps.asked_on(yusuf.id) is None
    assert not services.helps.may_keep(yusuf.id)


def test_a_yes_to_keeping_is_kept_with_what_is_told(
    open_visit: Open, services: Services, yusuf: Member
) -> None:
    no = Consent(Purpose.KEEP_NEEDS, Agreement.NO)
    services.people.record_consents(yusuf.id, [no], TODAY)
    open_visit(yusuf)
    press("I want to say what helps me", "Next", "Yes, keep it", "Next")
    assert not services.helps.may_keep(yusuf.id)
    press("Getting there", "Next", "I need a map with pictures.", "Next")
    press("This helps me", "Next")
    finish()
    assert services.helps.may_keep(yusuf.id)
    assert set(kept(services, yusuf)) == {"I need a map with pictures."}


def test_what_is_needed_today_is_ticked_and_a_press_takes_the_tick_away(
    qtbot: QtBot, open_visit: Open, services: Services, kofi: Member
) -> None:
    visit = open_visit(kofi)
    meeting = services.meetings.current()
    assert meeting
    (words, need), *_others = kept(services, kofi).items()
    assert find(words).isChecked()
    press(words)
    assert services.visits.wanted_today(meeting.id, [need.id]) == {need.id: False}
    with qtbot.waitSignal(visit.done):
        press("Next")
    assert services.helps.asked_on(kofi.id) == TODAY


def test_a_tick_that_cannot_be_kept_keeps_the_way_on_shut(
    qtbot: QtBot, store: Store, open_visit: Open, services: Services, kofi: Member
) -> None:
    visit = open_visit(kofi)
    meeting = services.meetings.current()
    assert meeting
    (words, need), *_others = kept(services, kofi).items()
    gone_on: list[bool] = []
    visit.done.connect(lambda: gone_on.append(True))
    with held(store):
        press(words, "Next")
        assert gone_on == []
    with qtbot.waitSignal(visit.done):
        press("Next")
    assert services.visits.wanted_today(meeting.id, [need.id]) == {need.id: False}


def test_without_a_meeting_there_is_nothing_to_tick(
    stage: Stage, services: Services, kofi: Member
) -> None:
    visit = NeedsVisit(stage, services, kofi, None)
    visit.start()
    settle()
    assert cards() == []
    assert next(iter(kept(services, kofi))) in all_words()
    press("Something new")
    assert "What kind of help?" in all_words()


def test_what_waits_to_be_asked_about_comes_first_and_a_yes_keeps_it_for_a_year(
    open_visit: Open, services: Services, yusuf: Member
) -> None:
    (need,) = add(services, yusuf, "gt_taxi", due=TODAY)
    open_visit(yusuf)
    assert "Does this still help you?" in all_words()
    press("Yes, this still helps me", "Next")
    assert "What helps me at the meeting?" in all_words()
    assert kept(services, yusuf)[need.phrase.words].review_on == IN_A_YEAR


def test_what_does_not_help_any_more_is_gone_and_can_be_brought_back_at_once(
    qtbot: QtBot, open_visit: Open, services: Services, yusuf: Member
) -> None:
    services.own_needs.tell(yusuf.id, [])
    (need,) = add(services, yusuf, "sc_dark", due=TODAY)
    services.people.change(
        yusuf.id, lambda one: replace(one, screen=replace(one.screen, theme=ThemeName.DARK))
    )
    visit = open_visit(yusuf)
    with qtbot.waitSignal(visit.changed) as changed:
        press("No, not any more", "Next")
    assert changed.args[0].screen.theme == "light"
    assert "This is off your list now." in all_words()
    assert "Your screen is white now." in all_words()
    assert kept(services, yusuf) == {}
    with qtbot.waitSignal(visit.changed) as changed:
        press("I still need this")
    assert changed.args[0].screen.theme == "dark"
    assert "This is on your list again." in all_words()
    assert set(kept(services, yusuf)) == {need.phrase.words}
    press("No, not any more", "Next", "Next")
    assert kept(services, yusuf) == {}


def test_at_most_5_are_asked_about_in_one_visit(
    open_visit: Open, services: Services, yusuf: Member
) -> None:
    lines = [one for one in services.helps.lines() if one.startswith("dm_")][:8]
    add(services, yusuf, *lines, due=TODAY)
    visit = open_visit(yusuf)
    asked = 0
    while "Does this still help you?" in all_words():
        press(*(["Yes, this still helps me"] if asked % 2 else []), "Next")
        asked += 1
    assert asked == 5
    visit.start()
    settle()
    assert "What helps me at the meeting?" in all_words()


def test_two_that_do_not_go_together_are_asked_about_and_one_can_stay(
    open_visit: Open, services: Services, yusuf: Member
) -> None:
    open_visit(yusuf)
    press("Yes, ask me", "Next", "The screen", "Next")
    press("I need everything read to me.", "I need no sound from the computer.", "Next")
    press("This helps me", "Next", "I must have this", "Next")
    finish()
    told = told_until("Which one is right now?")
    assert "The computer makes no sound now." in told
    press("I need no sound from the computer.", "Next")
    assert "I need everything read to me." in all_words()
    assert "This is off your list now." in all_words()
    press("Next")
    assert "What helps me at the meeting?" in all_words()
    assert set(kept(services, yusuf)) == {"I need no sound from the computer."}
    assert services.people.member(yusuf.id).voice.reading == "never"


def test_both_may_stay(open_visit: Open, services: Services, yusuf: Member) -> None:
    add(services, yusuf, "tr_seat_door")
    open_visit(yusuf)
    press("Something new", "The room", "Next", "I need to sit at the front.", "Next")
    press("This helps me", "Next")
    finish()
    told_until("Which one is right now?")
    press("Keep both", "Next")
    assert "What helps me at the meeting?" in all_words()
    assert len(kept(services, yusuf)) == 2


def test_a_slip_in_what_is_right_now_can_be_undone(
    open_visit: Open, services: Services, yusuf: Member
) -> None:
    add(services, yusuf, "tr_seat_door")
    open_visit(yusuf)
    press("Something new", "The room", "Next", "I need to sit at the front.", "Next")
    press("This helps me", "Next")
    finish()
    told_until("Which one is right now?")
    press("I need to sit at the front.", "Next", "I still need this")
    assert "Which one is right now?" in all_words()
    assert len(kept(services, yusuf)) == 2


def test_going_back_all_the_way_loses_nothing_that_was_picked(
    open_visit: Open, services: Services, yusuf: Member
) -> None:
    open_visit(yusuf)
    press("Yes, ask me", "Next", "Getting there", "Next", "I need a map with pictures.")
    press("Back", "Back", "Next")
    assert "1 picked" in all_words()
    assert find("Getting there").isChecked()
    press("Next", "Next", "This helps me", "Next")
    finish()
    assert set(kept(services, yusuf)) == {"I need a map with pictures."}


def test_what_was_picked_before_a_no_to_keeping_it_is_forgotten(
    open_visit: Open, services: Services, yusuf: Member
) -> None:
    services.people.record_consents(
        yusuf.id, [Consent(Purpose.KEEP_NEEDS, Agreement.NO)], TODAY
    )
    open_visit(yusuf)
    press("I want to say what helps me", "Next", "Yes, keep it", "Next")
    press("Getting there", "Next", "I need a map with pictures.", "Back", "Back")
    press("No, do not keep it", "Next", "I want to say what helps me", "Next")
    assert "Can we keep what helps you?" in all_words()
    assert not find("Next").isEnabled()


def test_own_words_are_still_there_after_going_back(
    stage: Stage, open_visit: Open, services: Services, yusuf: Member
) -> None:
    visit = open_visit(yusuf)
    press("Yes, ask me", "Next", "Next", "Yes, in my own words", "Next")
    type_own_words(stage, OWN)
    assert visit.holds
    press("Back", "Next")
    assert stage.screen
    assert stage.screen.findChildren(QPlainTextEdit)[0].toPlainText() == OWN
    press("Next", "This helps me", "Next", "Yes, in my own words", "Next")
    assert stage.screen.findChildren(QPlainTextEdit)[0].toPlainText() == ""
    press("Next")
    finish()
    assert set(kept(services, yusuf)) == {OWN}


def test_what_is_told_once_more_is_kept_once(
    stage: Stage, open_visit: Open, services: Services, yusuf: Member
) -> None:
    (first,) = add(services, yusuf, "gt_map")
    open_visit(yusuf)
    press("Something new", "Next", "Yes, in my own words", "Next")
    type_own_words(stage, "I need a map with pictures.")
    press("Next", "I must have this", "Next")
    finish()
    (need,) = services.helps.needs(yusuf.id)
    assert (need.id, need.strength) == (first.id, Strength.MUST_HAVE)
    assert need.may_know is MayKnow.NO_ONE


def test_what_is_ticked_for_a_meeting_another_day_is_told_with_its_day(
    open_visit: Open, services: Services, kofi: Member
) -> None:
    open_visit(kofi)
    assert "What helps me at the meeting?" in all_words()
    meeting = services.meetings.current()
    assert meeting
    assert f"A tick means that you need it on {date_words(meeting.on)}." in all_words()
    services.meetings.save(replace(meeting, on=TODAY))
    open_visit(kofi)
    assert "What helps me today?" in all_words()
    assert "A tick means that you need it today." in all_words()


@pytest.mark.parametrize("changes", [{"done": True}, {"on": TODAY - timedelta(1)}])
def test_a_meeting_that_is_over_stays_as_it_was(
    open_visit: Open, services: Services, kofi: Member, changes: dict[str, Any]
) -> None:
    meeting = services.meetings.current()
    assert meeting
    services.meetings.save(replace(meeting, **changes))
    open_visit(kofi)
    assert cards() == []
    assert next(iter(kept(services, kofi))) in all_words()
