"""Words that wrap between words, never inside one."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


class WordsLabel(QLabel):
    """Shows words exactly as they are: never as markup, never split or shortened."""

    def __init__(self, words: str, role: str = "words", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setText(words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
