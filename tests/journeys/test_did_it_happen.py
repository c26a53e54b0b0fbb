"""From what a member needs to what they say happened, over two meetings, in the real window."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, time
from uuid import UUID, uuid4

import pytest
from pytestqt.qtbot import QtBot

from app.domain.meetings import Meeting
from app.domain.needs import Need
from app.domain.phrase import Phrase
from app.opened import OpenBoard
from app.pictures.library import Library
from app.services.removals import Thing
from app.storage.store import Store
from app.ui.facilitator.helps import HelpsPage
from app.ui.facilitator.page import PageName
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.pictures import Pictures
from app.ui.window import Window
from tests import makers
from tests.journeys.hands import mouse, press_with
from tests.ui.fit import settle
from tests.ui.reading import all_words

BEFORE, FIRST = date(2027, 1, 5), date(2027, 1, 12)
SECOND, AFTER = date(2027, 3, 9), date(2027, 3, 15)
THIRD = date(2027, 5, 11)
CHAIR, RAMP = "I need a chair with arms.", "I need a ramp."
SET_OUT, LAY_RAMP = "Set out a chair with arms.", "Lay the ramp at the side door."


class Journey:
    """A board with one member, Sam, on a day that moves."""

    def __init__(self, board: OpenBoard, window: Window, days: list[date]) -> None:
        self.board = board
        self.services = board.services
        self.hand = mouse(window)
        self._days = days
        for one in self.services.people.members():
            self.services.removals.remove(Thing.MEMBER, one.id)
        self.sam = replace(makers.member(), asked_how=True)
        self.services.people.save(self.sam)
        self.needs = {
            words: Need(uuid4(), self.sam.id, Phrase(words, picture), action, agreed_on=BEFORE)
            for words, picture, action in (
                (CHAIR, "comfy_chair", SET_OUT),
                (RAMP, "ramp", LAY_RAMP),
            )
        }
        self.services.helps.tell(list(self.needs.values()), None)

    def go_to(self, day: date) -> None:
        """Let it be another day, with the question who is here."""
        self._days.append(day)
        self.board.show_members()
        settle()

    def press(self, *words: str) -> None:
        """Press what has these words, one after another."""
        press_with(self.hand, *words)

    def tick(self, action: str) -> None:
        """Tick something ready at the desk."""
        self.board.show_desk()
        self.board.desk.open(PageName.TODAY)
        settle()
        boxes = [
            row.box for row in self.board.desk.page.room.rows if row.need.phrase.words == action
        ]
        boxes[0].click()
        settle()

    def hold(self, meeting_id: UUID, next_on: date) -> UUID:
        """Close a meeting and plan the next."""
        meetings = self.services.meetings
        meetings.save(replace(meetings.meeting(meeting_id), done=True))
        planned = Meeting(uuid4(), "Board meeting", next_on, time(0), time(13))
        meetings.save(planned)
        return planned.id

    def to_do(self, meeting_id: UUID) -> list[tuple[str, bool, bool]]:
        """What to get ready, in order, each with whether it is ready and whether it failed."""
        lines = self.services.room.to_do(meeting_id)
        return [(line.phrase.words, line.ready, bool(line.failed)) for line in lines]

    def score(self) -> str:
        """What the desk says of the newest meeting."""
        self.board.show_desk()
        self.board.desk.open(PageName.HELPS)
        page = self.board.desk.page
        assert isinstance(page, HelpsPage)
        titles = [page.tabs.tabText(place) for place in range(page.tabs.count())]
        page.tabs.setCurrentIndex(titles.index("Did it happen?"))
        settle()
        return all_words()


@pytest.fixture
def journey(
    qtbot: QtBot, window: Window, stage: Stage, look: Look, store: Store
) -> Iterator[Journey]:
    """Return the journey, a week before the first meeting."""
    with qtbot.waitActive(window):
        window.activateWindow()
    days = [BEFORE]
    board = OpenBoard(
        window,
        store,
        stage,
        replace(look, pictures=Pictures(Library())),
        lambda: days[-1],
    )
    board.show_members()
    yield Journey(board, window, days)
    board.close()


def test_the_member_says_whether_it_happened_and_the_next_list_obeys(journey: Journey) -> None:
    first = journey.services.meetings.current()
    assert first is not None
    assert first.on == FIRST
    journey.services.meetings.save(replace(first, starts=time(0)))
    assert journey.to_do(first.id) == [(LAY_RAMP, False, False), (SET_OUT, False, False)]
    journey.tick(LAY_RAMP)
    assert journey.to_do(first.id)[0] == (LAY_RAMP, True, False)

    # At the end of the visit on the meeting's own day, Sam says no to what was ticked.
    journey.go_to(FIRST)
    journey.press("Sam", "Next")
    assert "What helps me today?" in all_words()
    journey.press("Next", "I have finished", "Next")
    assert "Did this happen today?" in all_words()
    assert CHAIR in all_words()
    journey.press("No, it did not happen", "Next")
    assert RAMP in all_words()
    journey.press("Yes, it did", "Next")
    assert "We are sorry." in all_words()
    assert CHAIR in all_words()
    assert RAMP not in all_words()
    journey.press("Next")
    assert "How are you now?" in all_words()
    journey.press("Next", "Back to the start")
    assert "Members said yes to 1 of 2 things that help." in journey.score()

    # It is on top of the next list, and staff who tick it ready do not take that from it.
    second = journey.hold(first.id, SECOND)
    assert journey.to_do(second) == [(SET_OUT, False, True), (LAY_RAMP, False, False)]
    journey.tick(SET_OUT)
    assert journey.to_do(second) == [(SET_OUT, True, True), (LAY_RAMP, False, False)]
    assert "Members said yes to 1 of 2 things that help." in journey.score()

    # At the first visit after the second meeting Sam says yes.
    third = journey.hold(second, THIRD)
    assert journey.to_do(third)[0] == (SET_OUT, False, True)
    journey.go_to(AFTER)
    journey.press("Sam", "Next")
    assert "Did this happen on Tuesday 9 March 2027?" in all_words()
    assert CHAIR in all_words()  # what failed before is asked first
    journey.press("Yes, it did", "Next", "Yes, it did", "Next")
    assert "Thank you for telling us." in all_words()
    journey.press("Next")
    assert "What helps me at the meeting?" in all_words()
    assert journey.to_do(third) == [(LAY_RAMP, False, False), (SET_OUT, False, False)]
    assert "Members said yes to 2 of 2 things that help." in journey.score()


def test_someone_who_put_it_off_is_asked_at_the_next_visit_only(journey: Journey) -> None:
    first = journey.services.meetings.current()
    assert first is not None
    journey.go_to(date(2027, 1, 13))
    journey.press("Sam", "Next", "Ask me later", "Next", "I do not know", "Next")
    assert "Something new" in all_words()
    journey.press("Stop", "I have finished", "Sam", "Next")
    assert CHAIR in all_words()
    journey.press("Some of it", "Next", "Next")
    assert "Something new" in all_words()
    journey.press("Stop", "I have finished", "Sam", "Next")
    assert "Something new" in all_words()


def test_a_member_who_said_sorry_is_not_asked(journey: Journey) -> None:
    first = journey.services.meetings.current()
    assert first is not None
    journey.services.room.comes(first.id, journey.sam.id, comes=False)
    journey.go_to(date(2027, 1, 13))
    journey.press("Sam", "Next")
    assert "Something new" in all_words()


def test_it_can_be_said_later_on_my_page(journey: Journey) -> None:
    journey.go_to(date(2027, 1, 13))
    journey.press(
        "Sam", "Sam", "Did it happen?", "Next", CHAIR, "Next", "No, it did not happen"
    )
    journey.press("Next")
    assert "We are sorry." in all_words()
    journey.press("Next")
    assert "You said no" in all_words()
    journey.press("Back", "Back")
    assert "Pick a topic" in all_words()
