"""Every hard word to choose from, with a field that finds words and adds new ones."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from app.domain.hard_words import BoardWord, WordState, key_of
from app.ui.facilitator.fields import counted, line, words_label
from app.ui.facilitator.page import Panel, button
from app.ui.facilitator.thing_list import Line, ThingList
from app.ui.look import Look
from app.wording.words_file import LONGEST


class WordsList(Panel):
    """The words, those that wait for a meaning first. Enter adds what is not there yet."""

    chosen = Signal(object)  # the key of a word
    asked_to_add = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words: Sequence[BoardWord] = ()
        name = look("words.find").words
        self.search = line(name, "", lambda _typed: self._show_found())
        self.search.setPlaceholderText(name)
        self.search.setMaxLength(LONGEST)
        self.search.setClearButtonEnabled(True)
        self.add = button(look("words.add").words, self._add)
        self.none = words_label(look("words.none_found").words, "quiet")
        self.list = ThingList(look, look("words.list").words)
        self.body.setContentsMargins(10, 10, 10, 10)
        for part in (self.search, self.add, self.none):
            self.body.addWidget(part)
        self.body.addWidget(self.list, stretch=1)
        self._chosen: object = None
        self.search.textChanged.connect(self._show_found)
        self.search.returnPressed.connect(self._enter)
        self.list.chosen.connect(self._choose)

    def show_words(self, words: Sequence[BoardWord], chosen: str) -> None:
        """Show these words, with one of them chosen."""
        self._words, self._chosen = words, chosen
        self._show_found()

    def show_saved(self, words: Sequence[BoardWord], word: BoardWord) -> None:
        """Show how one word stands now that it was changed, without moving any."""
        self._words = words
        at = self.list.currentRow()
        if at >= 0:
            self._chosen = word.key
            self.list.change_line(at, self._line(word))

    def clear_search(self) -> None:
        """Show every word again."""
        self.search.clear()

    @property
    def _can_add(self) -> bool:
        typed = key_of(self.search.text())
        new = all(one.key != typed for one in self._words)
        return new and any(map(str.isalnum, typed))

    def _show_found(self) -> None:
        typed = key_of(self.search.text())
        found = [one for one in self._words if _has(one, typed)]
        self.list.show_lines([self._line(one) for one in found], self._chosen)
        self.add.setEnabled(self._can_add)
        self.none.setVisible(not found and self._can_add)

    def _line(self, word: BoardWord) -> Line:
        look, listed = self._look, word.listed
        under = look(f"words.state_{word.state}").words
        if word.state is WordState.WAITING and word.rung:
            under = counted(look, "words.rung", word.rung, state=under)
        elif listed.plain:
            under = look("words.under", state=under, plain=listed.plain).words
        return Line(word.key, listed.term, under)

    def _choose(self, key: object) -> None:
        self._chosen = key
        self.chosen.emit(key)

    def _enter(self) -> None:
        if self._can_add:
            self._add()
        elif self.list.count():
            self.list.setCurrentRow(0)

    def _add(self) -> None:
        self.asked_to_add.emit(self.search.text())


def _has(word: BoardWord, typed: str) -> bool:
    listed = word.listed
    return any(typed in part.casefold() for part in (listed.term, listed.plain, listed.meaning))
