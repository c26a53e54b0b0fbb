"""The part of the tour on which members talk and draw, and a facilitator sees what it is."""

import json

from app.commands.tour_hands import TourStuck
from app.commands.tour_happened import HappenedWalk
from app.domain.drawings import Drawing, drawing_from
from app.ui.facilitator.page import PageName
from app.ui.facilitator.views import ViewsPage
from app.ui.member.draw import DrawScreen
from app.ui.member.talk import TalkScreen
from app.wording.catalogue import EASYREAD

TALK, TALK_MS = "practice_talk.mp3", 6_000
DRAWN = "V126"
MEETINGS = "Voting and our meetings"


class Making(HappenedWalk):
    """Talks and draws as somebody would who has a microphone and a steady finger."""

    def _talk_and_draw(self) -> None:
        """One member says it in a recording, and draws it."""
        self._press("Precious", "Next", "Next", MEETINGS, "Next")
        while self._screen.title != self._start.look("know.title"):
            self._press("Next")
        self._press("Yes", "Next")
        while self._screen.title != self._start.look("practice.first"):
            self._press("Skip this", "Next")
        self._press("Next", "Skip this", "Next", "Next", "Skip this", "Next")
        self._talk()
        self._draw()
        self._see(
            "question-choose-one", "In the morning", "Next", "Next", "Yes", "Yes, save it"
        )
        self._press("The board, with my name", "Yes, save it")
        self._press("More breaks", "A quiet room")
        self._see("question-choose-many", "Stop")
        self._press("I have finished")

    def _talk(self) -> None:
        self._see("question-my-voice", "Record")
        self._see("question-my-voice-with-no-microphone")
        screen = self._screen
        if not isinstance(screen, TalkScreen):
            raise TourStuck("no place to talk")
        screen.show_started()
        for level in (0.3, 0.6, 0.7, 0.5) * 12:
            screen.show_level(level, TALK_MS)
        self._see("question-my-voice-while-talking")
        screen.take_in((EASYREAD / TALK).read_bytes(), TALK_MS)
        self._see("question-my-voice-recorded", "Next", "I did it on my own", "Next")
        self._see("what-you-said-in-a-recording", "Yes", "Yes, save it")
        self._see("people-may-know-a-voice", "Next", "The board, with my name", "Yes, save it")

    def _draw(self) -> None:
        self._see("question-my-drawing")
        screen = self._screen
        if not isinstance(screen, DrawScreen):
            raise TourStuck("no sheet to draw on")
        for stroke in _sample().strokes:
            screen.sheet.show_drawing(screen.drawing.with_stroke(stroke))
            screen.sheet.drew.emit(stroke)
        self._see("question-my-drawing-drawn", "Next", "I did it on my own", "Next")
        self._see("what-you-said-in-a-drawing", "Yes", "Yes, save it", "Next")
        self._press("The board, with my name", "Yes, save it")

    def _see_what_was_made(self) -> None:
        """A facilitator finds both on the desk, and writes down what they say."""
        self._desk.open(PageName.VIEWS)
        page = self._desk.page
        if not isinstance(page, ViewsPage):
            raise TourStuck("no views")
        page.filters.search.setText("Precious")
        page.refresh()
        self._see("desk-views-recorded-and-drawn")
        for name, is_recording in (("a-recording", True), ("a-drawing", False)):
            made = [
                one for one in page.shown if one.kept and one.kept.is_recording is is_recording
            ]
            page.made.write_down(made[0])
            if page.made.popup is None:
                raise TourStuck("nothing to write down")
            self._see_over(f"desk-writing-down-{name}", page.made.popup)
            page.made.popup.close()


def _sample() -> Drawing:
    """What somebody on the practice board drew."""
    board = json.loads((EASYREAD / "practice_board.json").read_text(encoding="utf-8"))
    (view,) = (one for one in board["views"] if one["id"] == DRAWN)
    return drawing_from(view["drawing"])
