"""The voice in a member's hand: read to me, and while it reads, pause, again and its speed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.ui.look import Look
from app.ui.parts.bar_button import BarButton
from app.ui.parts.sound_button import SoundButton

SPACE = 10


class VoiceBar(QWidget):
    """*Read to me*, which becomes *Stop reading*, in the middle of what the voice can do.

    The others are only there while it reads: nothing that does nothing is on a screen.
    """

    asked_to_read = Signal()
    asked_to_stop = Signal()
    asked_to_pause = Signal()
    asked_to_go_on = Signal()
    asked_again = Signal()
    asked_for_speed = Signal(int)  # -1 for slower, 1 for faster

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_paused = self._is_reading = False
        self.read = BarButton(look, look("move.read"), "read")
        self.again, self.pause, self.slower, self.faster = self.in_hand = [
            SoundButton(look, look(f"move.{name}"), "voice", look.button_px)
            for name in ("again", "pause", "slower", "faster")
        ]
        self.buttons = (self.again, self.pause, self.read, self.slower, self.faster)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for button in self.buttons:
            layout.addWidget(button, stretch=1 if button is self.read else 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_reading(reading=False)
        self._connect()

    @property
    def is_reading(self) -> bool:
        """Whether a screen is being read, or its reading is paused."""
        return self._is_reading

    def show_reading(self, *, reading: bool) -> None:
        """Show what can be done while the voice reads, or only how to begin."""
        had_focus = any(button.hasFocus() for button in self.in_hand)
        self.show_paused(paused=False)
        self._is_reading = reading
        for button in self.in_hand:
            button.setVisible(reading)
        if had_focus and not reading:
            self.read.setFocus(Qt.FocusReason.OtherFocusReason)
        self.read.say(self._look("move.be_quiet" if reading else "move.read"))

    def show_paused(self, *, paused: bool) -> None:
        """Show whether the voice waits."""
        self._is_paused = paused
        self.pause.say(self._look("move.go_on" if paused else "move.pause"))

    def show_speed(self, *, can_be_slower: bool, can_be_faster: bool) -> None:
        """Show whether there is a slower and a faster speed than this.

        A button at its limit stays where the keyboard is: else the next press would be on the
        other one.
        """
        for button, can in ((self.slower, can_be_slower), (self.faster, can_be_faster)):
            button.show_limit(reached=not can)

    def squeeze(self, room: int) -> None:
        """Do without words, make the pictures narrower, and then show fewer, in little room.

        To pause is what stays longest.
        """
        self.read.show_words(shown=True)
        side = self._look.button_px
        widest = self._widest()
        fits = widest + len(self.in_hand) * (side + SPACE) <= room
        self.read.setMinimumWidth(widest if fits else 0)
        for button in self.in_hand:
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(fits)  # so that nothing moves when reading ends
            button.setSizePolicy(policy)
        if not fits and (self.is_reading or self.read.sizeHint().width() > room):
            self.read.show_words(shown=False)
        spare, least = room - self.read.sizeHint().width(), self._look.ear_px
        stay = (self.pause, self.again, self.slower, self.faster)[: spare // (least + SPACE)]
        for button in self.in_hand:
            button.setFixedWidth(max(least, min(side, spare // len(self.in_hand) - SPACE)))
            button.setVisible(self._is_reading and button in stay)

    def _widest(self) -> int:
        """How wide *Read to me* is where its other words fit in its place too."""
        width_of = self.read.fontMetrics().horizontalAdvance
        words = [width_of(self._look(f"move.{name}").words) for name in ("read", "be_quiet")]
        return self.read.sizeHint().width() + max(words) - width_of(self.read.phrase.words)

    def _connect(self) -> None:
        self.read.clicked.connect(self._read_or_stop)
        self.pause.clicked.connect(self._pause_or_go_on)
        self.again.clicked.connect(self._again)
        self.slower.clicked.connect(lambda _checked=False: self.asked_for_speed.emit(-1))
        self.faster.clicked.connect(lambda _checked=False: self.asked_for_speed.emit(1))

    def _read_or_stop(self) -> None:
        if self.is_reading:
            self.asked_to_stop.emit()
        else:
            self.asked_to_read.emit()

    def _pause_or_go_on(self) -> None:
        if self._is_paused:
            self.asked_to_go_on.emit()
        else:
            self.asked_to_pause.emit()
        self.show_paused(paused=not self._is_paused)

    def _again(self) -> None:
        self.show_paused(paused=False)
        self.asked_again.emit()
