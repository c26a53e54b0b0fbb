"""The screen between a member's side and the desk: it asks for the passphrase."""

import math
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout

from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.screen import Frame, Screen
from app.ui.parts.bar_button import BarButton
from app.ui.parts.pill_row import PillRow
from app.ui.parts.words_label import WordsLabel

LEAST_HEIGHT = 44


class UnlockScreen(Screen):
    """Asks for the passphrase, or for the recovery code when that is lost.

    On the practice board the passphrase stands on the screen. The voice can be tried here,
    and the screen measured, before anybody needs them. A board on a server is opened with
    one's own password there, and has no recovery code.
    """

    gave_passphrase = Signal(str)
    gave_code = Signal(str)
    asked_to_check_voice = Signal()
    asked_for_better_voice = Signal()
    asked_to_measure = Signal()

    def __init__(
        self,
        look: Look,
        practice_passphrase: str = "",
        *,
        can_go_back: bool = True,
        on_server: bool = False,
    ) -> None:
        frame = Frame(next_words="unlock.open", can_go_back=can_go_back)
        super().__init__(look, look("unlock.title"), frame)
        self._by_code = False
        self._held = QTimer(self, singleShot=True)
        self._held.timeout.connect(self._let_try)
        asks = look("unlock.server_subtitle" if on_server else "unlock.subtitle")
        self.asks = WordsLabel(asks.words, "subtitle")
        self.field = QLineEdit()
        self.field.setAccessibleName(self.asks.text())
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.shows = QCheckBox(look("unlock.show").words)
        self.shows.setMinimumHeight(LEAST_HEIGHT)
        self.other_way = BarButton(look, look("unlock.recovery"), "pill")
        self.check = BarButton(look, look("unlock.check_voice"), "pill")
        self.measure = BarButton(look, look("unlock.measure"), "pill")
        self.better = BarButton(look, look("unlock.better_voice"), "pill")
        self._hint = practice_passphrase and look(
            "welcome.practice_passphrase", passphrase=practice_passphrase
        )
        self.add_title()
        inside = QVBoxLayout()
        inside.setContentsMargins(60, 0, 60, 0)
        inside.setSpacing(14)
        for widget in (self.asks, self.field, self.shows):
            inside.addWidget(widget)
        if self._hint:
            inside.addWidget(WordsLabel(self._hint.words, "label"))
        pills = [self.other_way, self.check, self.measure, self.better]
        # The Voice page tries the voice, and tells of a better one, too.
        pills = [self.other_way, self.measure] if look.is_crowded else pills
        self._pills = PillRow(pills[1:] if on_server else pills)
        inside.addWidget(self._pills)
        inside.addStretch()
        self.body.addLayout(inside, stretch=1)
        self.field.returnPressed.connect(self.go_on)
        self.shows.toggled.connect(self._show)
        self.other_way.clicked.connect(self._ask_for_code)
        self.check.clicked.connect(lambda _checked=False: self.asked_to_check_voice.emit())
        self.measure.clicked.connect(lambda _checked=False: self.asked_to_measure.emit())
        self.better.clicked.connect(lambda _checked=False: self.asked_for_better_voice.emit())

    @property
    def asks_for_code(self) -> bool:
        """True when the recovery code is asked for in place of the passphrase."""
        return self._by_code

    def reading(self) -> Sequence[Phrase]:
        """What is asked for, never what is typed."""
        hint = [self._hint] if isinstance(self._hint, Phrase) else []
        return [self.title, Phrase(self.asks.text()), *hint]

    def go_on(self) -> None:
        """Send what was typed, unless it is being looked at or it is too soon."""
        if not self.next.isEnabled():
            return
        typed = self.field.text()
        if self._by_code:
            self.gave_code.emit(typed)
        else:
            self.gave_passphrase.emit(typed)

    def note(self, phrase: Phrase) -> None:
        """Say one more thing; in large text it takes the room of what can wait."""
        super().note(phrase)
        if not self.has_room_to_note:
            for pill in (self.check, self.measure, self.better):
                pill.hide()
        if self.look.is_crowded:
            self.shows.hide()
            if self._hint:  # nobody has lost a passphrase that stands here
                self.other_way.hide()
        self._pills.fit()

    def try_again(self, problem: Phrase) -> None:
        """Say why it did not open; what was typed stays to be put right."""
        self.note(problem)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def hold(self, why: Phrase, wait_s: float) -> None:
        """Say how long to wait before the next try; typing goes on meanwhile."""
        self.note(why)
        self.next.setEnabled(False)
        self._held.start(math.ceil(wait_s * 1000))

    def _let_try(self) -> None:
        self.next.setEnabled(True)
        self.note(self.look("unlock.try_now"))

    def _show(self, shown: bool) -> None:  # noqa: FBT001 - a signal's value
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.field.setEchoMode(mode)

    def _ask_for_code(self) -> None:
        self._by_code = True
        self.asks.setText(self.look("unlock.recovery_subtitle").words)
        self.field.setAccessibleName(self.asks.text())
        self.field.clear()
        self.shows.setChecked(True)
        self.other_way.hide()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
