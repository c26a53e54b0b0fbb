"""Hard words: the list at the left, and the word that is chosen at the right."""

from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.hard_words import BoardWord, key_of
from app.services.all import Services
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.page import Page
from app.ui.facilitator.said_line import SaidLine
from app.ui.facilitator.words_files import WordsFiles
from app.ui.facilitator.words_form import WordForm
from app.ui.facilitator.words_list import WordsList
from app.ui.look import Look

LIST_WIDTH = 400


class WordsPage(Page):
    """Our list of hard words, what the board changed about it, and words of its own."""

    def __init__(self, look: Look, services: Services) -> None:
        super().__init__(look, look("desk.words").words)
        self._services = services
        self._hard_words = services.hard_words
        self.form: WordForm | None = None
        self.about = words_label(look("words.about").words, "quiet")
        self.list = WordsList(look)
        self.list.setFixedWidth(LIST_WIDTH)
        self.files = WordsFiles(self, services.hard_words)
        self.said = SaidLine(look)
        self._right = QVBoxLayout()
        self._lay_out()
        self.list.chosen.connect(self._open)
        self.list.asked_to_add.connect(self._add)
        self.files.done.connect(self._tell_done)
        self.refresh()

    def show_what(self, what: object) -> None:
        """Show the word another page asked for, by its key."""
        word = self._hard_words.word(str(what))
        if word is not None:
            self._show(word)

    def refresh(self) -> None:
        """Show the words that are there now, and the chosen one as it is now."""
        chosen = self.form.word.listed.term if self.form else ""
        word = self._hard_words.word(chosen)
        if self.form and word != self.form.word:
            self._put_up(word)
        self.list.show_words(self._hard_words.all(), key_of(chosen))

    def _lay_out(self) -> None:
        self.top.addWidget(self.files)
        self.body.addWidget(self.said)
        self._right.addWidget(self.about)
        self._right.addStretch()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addLayout(self._right, stretch=1)
        self.body.addLayout(row, stretch=1)

    def _open(self, key: object) -> None:
        self.save_now()
        word = self._hard_words.word(str(key))
        if word is None:
            self.refresh()
        elif self.form is None or word != self.form.word:
            self._put_up(word)

    def _show(self, word: BoardWord) -> None:
        self._put_up(word)
        self.list.show_words(self._hard_words.all(), word.key)

    def _put_up(self, word: BoardWord | None) -> None:
        """Show the form of a word in place of what was there, or none."""
        old, self.form = self.form, None
        if word is not None:
            self.form = WordForm(self, self._services, word)
            self.form.saved.connect(self._show_saved)
            self._right.insertWidget(0, self.form, stretch=1)
        self.about.setVisible(word is None)
        self.said.hide()
        if old is not None:
            self._keep_keyboard_off(old)
            self._right.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _keep_keyboard_off(self, form: QWidget) -> None:
        """Take the keyboard to the list when a form goes, not to another part of the desk."""
        focused = QApplication.focusWidget()
        if focused is not None and form.isAncestorOf(focused):
            self.list.list.setFocus()

    def _show_saved(self, word: BoardWord) -> None:
        self.list.show_saved(self._hard_words.all(), word)

    def _add(self, term: str) -> None:
        self.save_now()
        self.attempt(lambda: self._begin(term))

    def _begin(self, term: str) -> None:
        word = self._hard_words.add(term)
        self.list.clear_search()
        self._show(word)
        if self.form is not None:
            self.form.plain.setFocus()

    def _tell_done(self, words: str) -> None:
        self.refresh()
        self.said.say(words)
