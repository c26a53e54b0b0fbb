"""The board's own list of how words are said, put right by ear."""

from collections import Counter
from dataclasses import replace
from functools import partial
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.domain.phrase import Phrase
from app.domain.sayings import Saying
from app.services.removals import Thing
from app.services.sayings import Sayings
from app.ui.facilitator.fields import line, words_label
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.look import Look


class WordsPart(Panel):
    """A row for each word: how it is written, how it is said, and a way to hear it."""

    def __init__(self, page: Page, sayings: Sayings) -> None:
        look = page.look
        super().__init__(look("voices.words").words)
        self._page = page
        self._sayings = sayings
        self.rows: list[WordRow] = []
        self.none = words_label(look("voices.no_words").words, "quiet")
        self.twice = words_label("", "problem")
        self.list = ScrolledRows(look("voices.words").words)
        self.add = button(look("voices.add").words, self._add)
        self.body.addWidget(words_label(look("voices.words_note").words, "quiet"))
        self.body.addWidget(self.none)
        self.body.addWidget(self.list, stretch=1)
        self.body.addWidget(self.twice)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch()
        self.body.addLayout(foot)
        self.refresh()

    def refresh(self) -> None:
        """Show the words that are in the list now, and what was begun since."""
        begun = [row.saying for row in self.rows if row.is_begun and not row.is_kept]
        self.rows = []
        self.list.show_rows([])
        for saying in self._sayings.all():
            self._put_up(WordRow(self._page.look, saying, is_kept=True))
        for saying in begun:
            self._put_up(WordRow(self._page.look, saying, is_kept=False))
        self._look_over()

    def _put_up(self, row: "WordRow") -> None:
        row.changed.connect(partial(self._save_soon, row))
        row.asked_to_hear.connect(partial(self._hear, row))
        row.asked_to_go.connect(partial(self._remove, row))
        self.rows.append(row)
        self.list.add(row)

    def _add(self) -> None:
        row = WordRow(self._page.look, Saying(uuid4(), ""), is_kept=False)
        self._put_up(row)
        self._look_over()
        self.list.scroll_to(row)
        row.written.setFocus()

    def _save_soon(self, row: "WordRow") -> None:
        # A new row is only complained about once there is something in it.
        if row.is_kept or row.is_begun:
            self._page.save_soon(f"saying {row.saying.id}", partial(self._save, row))

    def _save(self, row: "WordRow") -> None:
        self._sayings.save(row.saying)
        row.is_kept = True
        self._look_over()

    def _hear(self, row: "WordRow") -> None:
        self._page.save_now()  # what is kept is what members hear
        self._page.asked_to_hear.emit(Phrase(row.saying.written), None)

    def _remove(self, row: "WordRow") -> None:
        self._page.save_now()
        self.add.setFocus()
        if row.is_kept:
            self._page.remove(Thing.SAYING, row.saying.id, row.saying.written)
        else:
            self.rows.remove(row)
            self.refresh()

    def _look_over(self) -> None:
        """Show that there are no words yet, or that one is there twice."""
        self.none.setVisible(not self.rows)
        written = [row.saying.written.strip() for row in self.rows]
        count = Counter(written)
        word = next((one for one in written if one and count[one] > 1), "")
        self.twice.setText(self._page.look("voices.twice", word=word).words)
        self.twice.setVisible(bool(word))


class WordRow(QWidget):
    """One word of the list. ``is_kept`` is whether it has been saved before."""

    changed = Signal()
    asked_to_hear = Signal()
    asked_to_go = Signal()

    def __init__(self, look: Look, saying: Saying, *, is_kept: bool) -> None:
        super().__init__()
        self._look = look
        self.saying = saying
        self.is_kept = is_kept
        written = look("voices.written").words
        self.written = line(written, saying.written, self._write)
        self.written.setPlaceholderText(written)
        self.said = line("", saying.said, self._say)
        self.said.setPlaceholderText(look("voices.said_hint").words)
        self.hear = button(look("voices.hear").words, self.asked_to_hear.emit)
        self.bin = button(look("desk.remove").words, self.asked_to_go.emit, "link")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(8)
        row.addWidget(self.written, stretch=2)
        row.addWidget(QLabel("→"))
        row.addWidget(self.said, stretch=3)
        row.addWidget(self.hear)
        row.addWidget(self.bin)
        self._name()

    @property
    def is_begun(self) -> bool:
        """Whether anything is written in it."""
        return bool(self.saying.written.strip() or self.saying.said.strip())

    def _name(self) -> None:
        """Tell the parts of one row from those of another, for who cannot see the row."""
        for name, part in (("said", self.said), ("hear", self.hear), ("remove", self.bin)):
            named = self._look(f"voices.{name}_word", word=self.saying.written)
            part.setAccessibleName(named.words)

    def _write(self, words: str) -> None:
        self.saying = replace(self.saying, written=words)
        self._name()
        self.changed.emit()

    def _say(self, words: str) -> None:
        self.saying = replace(self.saying, said=words)
        self.changed.emit()
