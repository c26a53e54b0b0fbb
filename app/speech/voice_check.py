"""Trying the voice: words are really made into sound, and really played."""

from PySide6.QtCore import QObject, Signal

from app.domain.phrase import Phrase
from app.speech.speaker import Speaker


class VoiceCheck(QObject):
    """Says a sentence, and tells whether it could be heard.

    What is said in its place meanwhile ends the check without an answer.
    """

    done = Signal(object)  # a Heard

    def __init__(self, speaker: Speaker) -> None:
        super().__init__(speaker)
        self._speaker = speaker
        self._tries: Phrase | None = None
        speaker.began.connect(self._watch)
        speaker.finished.connect(self._finish)

    def start(self, phrase: Phrase) -> None:
        """Say this; ``done`` follows when it is said."""
        self._tries = phrase
        self._speaker.say([phrase])

    def _watch(self, phrase: Phrase) -> None:
        if phrase != self._tries:
            self._tries = None

    def _finish(self) -> None:
        heard = self._speaker.last_heard
        if self._tries is not None and heard is not None:
            self._tries = None
            self.done.emit(heard)
