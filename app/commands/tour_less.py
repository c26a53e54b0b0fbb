"""The part of the tour about less on a screen, and about one switch."""

from app.commands.tour_hands import Hands


class LessWalk(Hands):
    """Visits by whoever presses one switch, has two choices at a time, or likes words alone."""

    def _see_less_on_a_screen(self) -> None:
        """Three members, each in their own way."""
        self._opened.show_members()
        self._press_by_one_switch()
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
