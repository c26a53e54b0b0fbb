"""What people can see and hear in a window."""

from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from app.domain.phrase import Phrase
from app.ui.member.stage import Stage


def words_in(widget: QWidget) -> str:
    """What one widget shows, or tells a screen reader."""
    shown = ""
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        shown = widget.text()
    elif isinstance(widget, QPlainTextEdit):
        shown = widget.toPlainText()
    return " ".join([shown, widget.accessibleName(), widget.accessibleDescription()])


def all_words() -> str:
    """Everything that is to be seen in any window of the app, one widget to a line."""
    shown = (window for window in QApplication.topLevelWidgets() if window.isVisible())
    every = (one for window in shown for one in (window, *window.findChildren(QWidget)))
    return "\n".join(words_in(one) for one in every if one.isVisible())


def words_within(window: QWidget) -> str:
    """Everything that stands in a window, seen or hidden, one widget to a line."""
    return "\n".join(words_in(one) for one in (window, *window.findChildren(QWidget)))


class Ear:
    """Remembers what the stage wants said, in order; "" is a wish for silence."""

    def __init__(self, stage: Stage) -> None:
        self.heard: list[str] = []
        self.private: list[bool] = []
        stage.reader.wants_said.connect(self._hear)
        stage.reader.wants_silence.connect(lambda: self.heard.append(""))

    def forget(self) -> None:
        """Begin again with nothing heard."""
        self.heard.clear()
        self.private.clear()

    @property
    def said(self) -> list[str]:
        """What was said, without the silences."""
        return [words for words in self.heard if words]

    def _hear(self, phrases: list[Phrase], private: bool) -> None:  # noqa: FBT001 - a signal's value
        self.heard += [phrase.words for phrase in phrases]
        self.private.append(private)
