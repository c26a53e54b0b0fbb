"""Where a member's screens are shown, one after another, and read aloud."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.easy_read import ListedWord
from app.domain.errors import AppError
from app.domain.phrase import Phrase
from app.domain.profiles import Reading, ScreenProfile, VoiceProfile
from app.domain.voice_check import Heard
from app.ui.look import Look
from app.ui.member.covers import (
    break_cover,
    in_other_words,
    meanings,
    stop_cover,
    told_alone,
    told_at_length,
)
from app.ui.member.dwell import Dwell
from app.ui.member.fields import keep_to_itself
from app.ui.member.presses import Presses
from app.ui.member.reader import Reader
from app.ui.member.scanning import Scanner
from app.ui.member.screen import Screen
from app.ui.member.waking import Waking
from app.ui.parts.large_pointer import LargePointer
from app.ui.told import announce
from app.ui.window import Window

Step = Callable[[], object]

WOKEN_MS = 1600
"""By then a sleeping loudspeaker is awake, and does not swallow the first word."""


class Stage(QObject):
    """Shows screens, reads them aloud when asked, and covers them for a break or a stop.

    Each screen is made when it is shown, so coming back to the same place after a break, or
    in other colours, is making it again.
    """

    asked_for_my_page = Signal()
    finished = Signal()
    covers = Signal()  # the screen is about to be covered: what is on it is to be kept
    rested = Signal()  # a member takes a break
    told_elsewhere = Signal(object)  # a Phrase for whoever is at the desk
    wants_names = Signal(object)  # how names are said, by the name as it is written
    wants_recordings = Signal(object)  # what gives a person's recording by its id
    wants_sound_forgotten = Signal()  # what was kept of it may hold a name that is to go
    wants_check = Signal(object)  # a Phrase to try the voice with
    voice_checked = Signal(object)  # a Heard

    def __init__(self, window: Window, look: Look) -> None:
        super().__init__(window)
        self._window = window
        self.look = look
        self.heard: Heard | None = None  # what came of the last try of the voice
        self.reader = Reader(self)
        self.screen: Screen | None = None
        self._private = False
        self._place = 0
        self._later: Phrase | None = None
        self._covers = self._has_failed = False
        self._make: Callable[[], Screen] | None = None
        self._back: Step = self.finished.emit
        self._on: Step = self.finished.emit
        window.showed.connect(self._leave_to)
        self.presses = Presses(window, look)
        self.dwell = Dwell(window, look, self.presses)
        self.pointer = LargePointer(window)
        for one in (self.presses, self.dwell.pause):
            one.says.connect(lambda phrase: self.reader.say([phrase]))
        self.scanner = self._make_scanner(window)
        self.waking = Waking(window)
        self.waking.woken.connect(self._wake)

    def _make_scanner(self, window: Window) -> Scanner:
        scanner, reader = Scanner(window), self.reader
        for begins in (reader.began, reader.wants_to_go_on):
            begins.connect(scanner.wait_for_voice)
        for ends in (reader.fell_silent, reader.wants_pause, reader.wants_silence):
            ends.connect(scanner.carry_on)
        scanner.came_to.connect(reader.say_by_itself)
        return scanner

    @property
    def window(self) -> Window:
        """Where its screens are shown."""
        return self._window

    def start_afresh(self, look: Look, voice: VoiceProfile = VoiceProfile()) -> None:
        """Be ready for anybody: the usual colours and voice, and nothing of who was here."""
        self.clear()
        self.wear(look, voice)
        self.dwell.pause.end()
        self._make = None

    def clear(self) -> None:
        """Empty the screen that is shown: what comes next is for somebody else.

        To put their colours and sizes on all the faces first, which then go, took half of the
        time from the press to the next screen.
        """
        if self.screen is not None:
            self._hand_over(None)
            self.screen.empty()

    def wear(self, look: Look, voice: VoiceProfile) -> None:
        """Show and say everything from now on as a member likes it."""
        self.reader.like(voice)
        self.look = look
        self._window.wear(look.style_sheet)
        self.presses.like(look)
        self.dwell.like(look)
        self.scanner.like(look)
        self.waking.know(())

    def wake_for(self, profiles: Iterable[ScreenProfile]) -> None:
        """Let any of these begin to use this screen by a switch, before who it is is known."""
        self.waking.know(one for one in profiles if one.access.is_scanned)

    def _wake(self, profile: ScreenProfile) -> None:
        """Scan from now on, in the usual colours and sizes."""
        access, scanning, presses = profile.access, profile.scanning, profile.presses
        look = replace(self.look, access=access, scanning=scanning, presses=presses)
        self.wear(look, self.reader.voice)
        self.again()

    def fit_to(self, px_per_mm: float, most_px: int) -> None:
        """Show the next screens as large as they have to be on this glass.

        The one that is shown stays as it is, but for colours that the computer changed: nothing
        moves under a hand that is about to press.
        """
        self.look = self.look.on_screen(px_per_mm, most_px)
        if self.screen is not None:
            self._window.wear(self.look.style_sheet)

    def show(
        self,
        make: Callable[[], Screen],
        back: Step,
        on: Step,
        *,
        private: bool = False,
        says: Phrase | None = None,
    ) -> None:
        """Show a screen. What is read from a private one is never kept on the disk.

        Where it ``says`` something, only that is read of it by itself.
        """
        self.reader.wants_silence.emit()
        self._make, self._back, self._on, self._private = make, back, on, private
        self._covers, self._place = False, 0
        self._put_up(make())
        if self._later is not None and self.screen is not None and self.screen.noted is None:
            phrase, self._later = self._later, None
            self._note(phrase)
        self.reader.begin(says)

    def again(self, says: Phrase | None = None) -> None:
        """Show the same place once more, made anew.

        What waits to be told waits on where it needs a screen of its own: whoever chose
        something stays where they are.
        """
        if self._make is None:
            return
        place = self._place
        waiting, self._later = self._later, None
        self.show(self._make, self._back, self._on, private=self._private, says=says)
        if self.screen is not None:
            self.screen.go_to(place)
        if waiting is not None and self.screen is not None and self.screen.has_room_to_note:
            self._note(waiting)
        else:
            self._later = waiting

    def rest(self) -> None:
        """Stay as it is, in silence, until somebody presses something."""
        self.reader.wants_silence.emit()
        self.presses.rest()
        self.dwell.rest()
        self.scanner.rest()

    def attempt(self, act: Step) -> bool:
        """Do something that saves; when it cannot be done, say why and return False."""
        try:
            act()
        except AppError as error:
            self._has_failed = True
            self.tell(self.look.words.of_error(error))
            return False
        return True

    def _is_kept(self) -> bool:
        """Have what is on the screen kept; False where the disk would not take it."""
        self._has_failed = False
        self.covers.emit()
        return not self._has_failed

    def tell(self, phrase: Phrase) -> None:
        """Say something on the screen being shown, and aloud."""
        if self.screen is not None:
            self._note(phrase)
            self.reader.say([phrase])

    def _put_up(self, screen: Screen) -> None:
        self.screen = screen
        keep_to_itself(screen)
        screen.went_back.connect(self._back)
        screen.went_on.connect(self._on)
        self.reader.take(screen, private=self._private)
        screen.asked_for_meaning.connect(self._explain)
        screen.asked_for_other_words.connect(self._tell_in_other_words)
        screen.asked_for_break.connect(self._break)
        screen.asked_to_stop.connect(self._stop)
        screen.asked_for_my_page.connect(self.asked_for_my_page)
        for changes in (screen.turned, screen.asked_anew):
            changes.connect(lambda: announce(screen, screen.told()))
        self._window.show_screen(screen)
        self._hand_over(screen)

    def _hand_over(self, screen: Screen | None) -> None:
        """Let this screen be pressed as who is here likes it; None for none of theirs."""
        self.presses.take(screen)
        self.dwell.take(screen)
        self.pointer.show(shown=screen is not None and self.look.large_pointer)
        self.scanner.take(screen)
        self.waking.listen()

    def tell_shortly(self, name: str) -> None:
        """Say something on the screen by its name in the wording, and not aloud.

        Nobody asked for it just now, and nothing may move under a hand that is about to press:
        it waits for the next screen.
        """
        if self.screen is None:
            self.told_elsewhere.emit(self.look(name))
        else:
            self._later = self.look(name)

    def check_voice(self) -> None:
        """Try the voice aloud; what came of it is shown here and told to ``voice_checked``."""
        self.wants_check.emit(self.look("voice.trial"))

    def check_voice_once(self) -> None:
        """Try the voice if nobody has tried it since the app was started."""
        if self.heard is None:
            screen = self.screen
            QTimer.singleShot(WOKEN_MS, self, lambda: self._check_voice_at(screen))

    def _check_voice_at(self, screen: Screen | None) -> None:
        if self.screen is screen:
            self.check_voice()

    def tell_check(self, heard: Heard) -> None:
        """Show what came of trying the voice, unless something else is being told."""
        self.heard = heard
        about_voice = [self.look(f"voice.{name}") for name in ("silent", "unavailable", *Heard)]
        if self._later in about_voice:
            self._later = None
        if self.screen is not None and self.screen.noted in (None, *about_voice):
            self._note(self.look(f"voice.{heard}"))
        self.voice_checked.emit(heard)

    def explain(self, title: Phrase, lines: Sequence[Phrase]) -> None:
        """Tell something at length on a screen of its own, and come back to this one."""
        self._put_over(told_at_length(self.look, title, lines))

    def _explain(self, words: Sequence[ListedWord]) -> None:
        self._put_over(meanings(self.look, words))
        self._read_what_covers()

    def _tell_in_other_words(self, phrase: Phrase, words: Sequence[ListedWord]) -> None:
        self._put_over(in_other_words(self.look, phrase, words))
        self._read_what_covers()

    def _read_what_covers(self) -> None:
        if self.reader.voice.reading is Reading.EVERYTHING:
            self.reader.begin()

    def _break(self) -> None:
        told = "rest.break_words" if self._is_kept() else "rest.break_not_kept"
        self._put_over(break_cover(self.look, told))
        self.rested.emit()

    def _stop(self) -> None:
        kept = self.screen.stop_words if self.screen else "rest.stop_words"
        told = kept if self._is_kept() else "rest.stop_not_kept"
        self._put_over(stop_cover(self.look, told))

    def _note(self, phrase: Phrase) -> None:
        """Show one more thing. Where the text is too large for it, it has its own screen."""
        if self.screen is not None and self.screen.has_room_to_note:
            self.screen.note(phrase)
        else:
            self._put_over(told_alone(self.look, phrase))

    def _put_over(self, cover: Screen) -> None:
        """Put up a screen that leads back to the place it covers."""
        self.reader.wants_silence.emit()
        if self.screen is not None and not self._covers:
            self._place = self.screen.place
        self._covers = True
        back, on = self._back, self._on
        self._back, self._on = self.finished.emit, self.again
        self._put_up(cover)
        self._back, self._on = back, on

    def _leave_to(self, screen: object) -> None:
        """Be quiet once the window shows something that is not ours, such as the desk."""
        if screen is not self.screen:
            self.screen = None
            self.reader.take(None)
            self._hand_over(None)
            self.waking.know(())
            self.reader.wants_silence.emit()
