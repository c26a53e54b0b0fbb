"""Words of any length in the room there is."""

import re

from PySide6.QtWidgets import QWidget

from app.ui.parts.words_label import WordsLabel

MAY_BREAK = "\N{ZERO WIDTH SPACE}"
# Only between plain Latin letters and signs: other scripts join their letters.
LONG_WORD = re.compile(r"[!-~]{17,}")


class WrappedWords(WordsLabel):
    """Shows words exactly as they are, and lets a very long one run on to the next line.

    An address, or a cry of "Noooooo", must not push the rest of a card out of sight.
    """

    def __init__(self, words: str, role: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__("", role, parent)
        self.show_words(words)

    def show_words(self, words: str) -> None:
        """Show other words."""
        self.words = words
        self.setAccessibleName(words)
        self.setText(LONG_WORD.sub(lambda found: MAY_BREAK.join(found[0]), words))
