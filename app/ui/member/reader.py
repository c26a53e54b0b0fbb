"""What is read aloud of the screen being shown, and how far it has been read."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.domain.phrase import Phrase
from app.domain.profiles import Reading, VoiceProfile
from app.ui import screen_reader
from app.ui.member.screen import Screen
from app.ui.member.speech_order import spoken
from app.ui.told import announce


class Reader(QObject):
    """Asks for what a member wants to hear, and marks it on the screen while it is said.

    It has no voice of its own: whoever has one listens to its wishes.

    Where a screen reader is used there are two voices, and they must not talk at once. Ours
    gives way: it does not begin by itself with a screen or a page, and it does not say what
    was pressed or noted, for the screen reader does. Whoever asks for it by *Read to me* or
    *Hear* is still read to, and so is who has no screen reader, whatever they like.
    """

    wants_said = Signal(object, bool)  # phrases in order, and whether they are private
    wants_ready = Signal(object)  # phrases that may be wanted soon
    wants_silence = Signal()
    wants_pause = Signal()
    wants_to_go_on = Signal()
    wants_again = Signal()  # the sentence being said
    wants_voice = Signal(object)  # a VoiceProfile
    chose_speed = Signal(int)  # in words a minute
    began = Signal(object)  # the phrase that is being said now
    reached = Signal(int, int)  # where the word being said is in it, and its length
    fell_silent = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.voice = VoiceProfile()
        self._screen: Screen | None = None
        self._private = False
        self._being_said: Phrase | None = None

    def like(self, voice: VoiceProfile) -> None:
        """Read from now on as someone likes to be read to."""
        self.wants_silence.emit()
        self.voice = voice
        self.wants_voice.emit(voice)

    def take(self, screen: Screen | None, *, private: bool = False) -> None:
        """Read this screen from now on. What is read from a private one is never kept."""
        self._screen, self._private = screen, private
        if screen is None:
            return
        bar = screen.voice
        bar.asked_to_read.connect(self.read)
        bar.asked_to_stop.connect(self.wants_silence)
        bar.asked_to_pause.connect(self.wants_pause)
        bar.asked_to_go_on.connect(self.wants_to_go_on)
        bar.asked_again.connect(self.wants_again)
        bar.asked_for_speed.connect(self._change_speed)
        screen.turned.connect(self._turn)
        screen.said.connect(self._say_pressed)
        screen.asked_to_hear.connect(lambda phrase: self._say_now([phrase]))

    def begin(self, says: Phrase | None = None) -> None:
        """Read the screen to someone who likes that, or be ready for when it is asked for.

        Where it ``says`` something, only that is read by itself.
        """
        if says is not None:
            self.say([says])
        elif self.voice.reading is Reading.EVERYTHING and not screen_reader.is_here():
            self.read()
        elif self._screen is not None:
            self.make_ready(spoken(self._screen), private=self._private)

    def read(self) -> None:
        """Read the whole screen, even to someone who has the voice off: they asked."""
        if self._screen is not None:
            self._screen.voice.show_reading(reading=True)
            self._show_speed()
            self.wants_said.emit(spoken(self._screen), self._private)

    def say(self, phrases: Sequence[Phrase]) -> None:
        """Say something aloud, if the member wants a voice and has no other."""
        if self.voice.reading is not Reading.NEVER and not screen_reader.is_here():
            self._say_now(phrases)

    def _say_pressed(self, phrase: Phrase) -> None:
        """Say what came of a press, or have the screen reader say it.

        It says by itself what becomes of the very thing that the keyboard is on.
        """
        if not screen_reader.is_here():
            self.say([phrase])
            return
        focus = QApplication.focusWidget()
        is_told = focus is not None and focus.accessibleName() == phrase.words
        if self._screen is not None and not is_told:
            announce(self._screen, phrase.words)

    def say_by_itself(self, phrase: Phrase) -> None:
        """Say what nobody pressed, to someone who likes everything to be read."""
        if self.voice.reading is Reading.EVERYTHING and not screen_reader.is_here():
            self._say_now([phrase])

    def make_ready(self, phrases: Sequence[Phrase], *, private: bool = False) -> None:
        """Let the voice get ready for what may be read soon. What is private is never kept."""
        if self.voice.reading is not Reading.NEVER and not private:
            self.wants_ready.emit(phrases)

    def mark(self, phrase: Phrase) -> None:
        """Show which sentence is being said."""
        self._being_said = phrase
        self.began.emit(phrase)
        if self._screen is not None:
            self._screen.mark(phrase)
            self._screen.light(phrase.words, 0, 0)

    def light(self, start: int, length: int) -> None:
        """Show which word is being said, by its place in the sentence."""
        said = self._being_said
        self.reached.emit(start, length)
        if self._screen is not None and said is not None and self.voice.lights_words:
            self._screen.light(said.words, start, length)

    def be_quiet(self) -> None:
        """Show that all has been said."""
        self._being_said = None
        self.fell_silent.emit()
        if self._screen is not None:
            self._screen.mark(None)
            self._screen.light("", 0, 0)
            self._screen.voice.show_reading(reading=False)

    def _say_now(self, phrases: Sequence[Phrase]) -> None:
        """Have something said in place of anything else, which ends a pause."""
        if self._screen is not None:
            self._screen.voice.show_paused(paused=False)
        self.wants_said.emit(phrases, self._private)

    def _turn(self) -> None:
        self.wants_silence.emit()
        if self.voice.reading is Reading.EVERYTHING and not screen_reader.is_here():
            self.read()

    def _change_speed(self, by: int) -> None:
        """Read slower or faster from this word on, and from now on."""
        voice = self.voice.at_speed(by)
        if voice != self.voice:
            self.voice = voice
            self.wants_voice.emit(voice)
            self.chose_speed.emit(voice.wpm)
            self._show_speed()

    def _show_speed(self) -> None:
        if self._screen is not None:
            self._screen.voice.show_speed(
                can_be_slower=self.voice.at_speed(-1) != self.voice,
                can_be_faster=self.voice.at_speed(1) != self.voice,
            )
