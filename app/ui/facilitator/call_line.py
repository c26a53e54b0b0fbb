"""One line of the call list."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.calls import Call, Reason
from app.domain.dates import short_date
from app.domain.phrase import Phrase
from app.ui.facilitator.fields import line, tick
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look
from app.ui.parts.picture_label import PictureLabel

PICTURE = 48
HOW = 270
LONGEST_NOTE = 120


class CallLine(QWidget):
    """Whom to check on and why, what to do, and a tick with a short note of how it was done."""

    ticked = Signal(bool)
    noted = Signal(str)

    def __init__(self, look: Look, call: Call) -> None:
        super().__init__()
        self.call = call
        phrase = why(look, call)
        self.words = WrappedWords(phrase.words, "strong")
        self.box = tick(look("calls.tick").words, on=call.done_on is not None, act=self._tick)
        self.box.setAccessibleName(look("calls.tick_name", what=phrase.words).words)
        self.how = line(look("calls.how").words, call.how, self.noted.emit)
        self.how.setPlaceholderText(look("calls.how_hint").words)
        self.how.setAccessibleDescription(phrase.words)
        self.how.setMaxLength(LONGEST_NOTE)
        self.how.setFixedWidth(HOW)
        self.when = QLabel(short_date(call.on))
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.words)
        if call.done_on is None:
            said.addWidget(WrappedWords(look(f"calls.do_{call.reason}").words))
        else:
            done_on = look("calls.done_on", date=short_date(call.done_on)).words
            said.addWidget(WrappedWords(done_on, "quiet"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(14)
        top = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(PictureLabel(look.pictures, call.face, PICTURE), alignment=top)
        row.addWidget(PictureLabel(look.pictures, phrase.picture, PICTURE), alignment=top)
        row.addLayout(said, stretch=1)
        row.addWidget(self.when, alignment=top)
        row.addWidget(self.how, alignment=top)
        row.addWidget(self.box, alignment=top)

    def show_ticked(self, *, ticked: bool) -> None:
        """Show whether it is done, where a press could not be kept."""
        with QSignalBlocker(self.box):
            self.box.setChecked(ticked)

    def _tick(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.ticked.emit(on)


def why(look: Look, call: Call) -> Phrase:
    """Why somebody is on the list, with its picture."""
    one = "_one" if call.reason is Reason.BREAK and call.times == 1 else ""
    return look(f"calls.{call.reason}{one}", name=call.member, count=call.times)
