"""The part of the tour about less on a screen, one switch, holding, and resting a pointer."""

from PySide6.QtCore import QEvent

from app.commands.tour_hands import TourStuck
from app.commands.tour_switches import SwitchWalk
from app.domain.profiles import Access, Reading, ScreenProfile, VoiceProfile
from app.ui.parts.controls import send_mouse


class LessWalk(SwitchWalk):
    """Visits by whoever presses one switch, has two choices at a time, or likes words alone."""

    def _see_less_on_a_screen(self) -> None:
        """Members, each in their own way."""
        self._opened.show_members()
        self._press_by_one_switch()
        self._see_switches()
        self._opened.show_members()
        self._press_and_hold()
        self._opened.show_members()
        self._rest_the_pointer()
        self._opened.show_members()
        self._press("Leon")
        self._see("two-choices-at-a-time", "Good", "Next", "Next")
        self._press("Phones, computers and staying safe online", "Next")
        self._see("one-sentence-at-a-time", "Stop", "I have finished")
        self._press("Precious")
        self._see("words-alone", "Good", "Next", "Next")
        self._see("topics-in-words-alone", "Stop", "I have finished")

    def _press_by_one_switch(self) -> None:
        """The light rests on *Pause* while a screen is read, and then goes over it."""
        scanner = self._start.stage.scanner
        self._press("Shanice")
        self._until(lambda: scanner.lit is self._screen.voice.pause)
        self._see("one-switch-while-it-is-read")
        self._start.stage.reader.wants_silence.emit()
        self._until(lambda: scanner.lit not in (None, self._screen.voice.pause))
        self._see("one-switch", "Stop", "I have finished")

    def _press_and_hold(self) -> None:
        """A press that is too short, and one that is held for long enough."""
        presses = self._start.stage.presses
        self._press("Jayden")
        self._settle()
        presses.end_rest()
        down, up = QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease
        self._mouse(down, "Good")
        self._mouse(up, "Good")
        self._see("hold-it-a-bit-longer")
        self._mouse(down, "Good")
        self._until(lambda: not presses.wants_longer)
        self._see("held-for-long-enough")
        self._mouse(up, "Good")
        self._see("chosen-by-holding", "Stop", "I have finished")

    def _rest_the_pointer(self) -> None:
        """A ring fills round what the pointer rests on, and then that is pressed."""
        stage = self._start.stage
        self._press("Kofi")
        likes = ScreenProfile(access=Access.DWELL, large_pointer=True)
        stage.wear(stage.look.liked_by(likes), VoiceProfile(Reading.NEVER))
        stage.again()
        self._settle()
        for words in ("Break", "Good"):
            self._mouse(QEvent.Type.MouseMove, words)
        self._until(lambda: stage.dwell.ring.is_filling)
        stage.dwell.ring.fill_to(0.6)
        self._see("resting-the-pointer")
        stage.dwell.pause.turn()
        self._see("a-pause-from-resting", "Stop", "I have finished")

    def _mouse(self, kind: QEvent.Type, words: str) -> None:
        button = self._find(words)
        if button is None:
            raise TourStuck(f"there is no {words!r} to hold")
        middle = button.mapTo(self._window, button.rect().center())
        send_mouse(self._window, kind, middle.toPointF())
