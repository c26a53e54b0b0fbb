"""Making a copy now, and the folder or stick that copies go to outside this laptop."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog

from app.domain.copies import Made
from app.services.copies import Copies
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.keeping_copies_list import when_words
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.jobs import Job
from app.ui.told import announce


class MakePanel(Panel):
    """One press makes a copy; what came of it stands below."""

    made = Signal()

    def __init__(self, page: Page, copies: Copies) -> None:
        look = page.look
        super().__init__(look("copies.now").words)
        self._page = page
        self._copies = copies
        self.press = button(look("copies.make").words, self.copy, "main")
        self.told = WrappedWords("", "strong")
        self.body.addWidget(words_label(look("copies.note", days=copies.days).words))
        self.body.addWidget(self.press)
        self.body.addWidget(self.told)
        self.told.hide()

    def copy(self) -> None:
        """Make a copy of everything, with what is being typed just now."""
        self._page.save_now()
        self._page.problem.hide()
        self.press.setEnabled(False)
        self._say(self._page.look("copies.making").words)
        job = Job(lambda _report: self._copies.make(), self)
        job.done.connect(self._tell)
        job.failed.connect(self._explain)
        job.start()

    def _tell(self, made: Made) -> None:
        look = self._page.look
        self.press.setEnabled(True)
        if made.trouble is not None:
            self._page.tell(look.words.of_error(made.trouble).words)
        name = "copies.made" if made.outside is None else "copies.made_both"
        self._say(look(name).words)
        self.made.emit()

    def _explain(self, error: Exception) -> None:
        self.press.setEnabled(True)
        self.told.hide()
        self._page.tell_why(error)

    def _say(self, words: str) -> None:
        self.told.show_words(words)
        self.told.show()
        announce(self, words)


class OutsidePanel(Panel):
    """Where copies go that are not lost with this laptop, and when the last one did."""

    changed = Signal()

    def __init__(self, page: Page, copies: Copies) -> None:
        look = page.look
        super().__init__(look("copies.outside_title").words)
        self._page = page
        self._copies = copies
        self.where = WrappedWords("")
        self.last = WrappedWords("", "strong")
        self.pick = button(look("copies.choose").words, self._ask)
        self.use_none = button(look("copies.use_none").words, lambda: self.choose(None), "link")
        self.away = WrappedWords("")
        for one in (self.where, self.last, self.away, self.pick, self.use_none):
            self.body.addWidget(one)

    def refresh(self) -> None:
        """Show how it is now."""
        look, places = self._page.look, self._copies.places
        chosen, last = places.chosen, places.last_outside
        self._show_away()
        self.use_none.setVisible(chosen is not None)
        self.last.setVisible(chosen is not None)
        if chosen is None:
            self.where.show_words(look("copies.outside_none").words)
            return
        name = "copies.outside_gone" if chosen in places.away else "copies.outside_where"
        self.where.show_words(look(name, folder=chosen).words)
        never = look("copies.outside_never").words
        told = look("copies.outside_last", when=when_words(look, last)).words if last else never
        self.last.show_words(told)

    def _show_away(self) -> None:
        """Say which places may still hold what was deleted, for they could not be tidied."""
        told = []
        for folder, seen in self._copies.places.away.items():
            if seen is not None:
                when = when_words(self._page.look, seen)
                told.append(self._page.look("copies.away", folder=folder, when=when).words)
        self.away.show_words("\n".join(told))
        self.away.setVisible(bool(told))

    def choose(self, folder: Path | None) -> None:
        """Let copies go to another folder or stick from now on, or to none."""
        self._page.attempt(lambda: self._copies.choose_outside(folder))
        self.changed.emit()

    def _ask(self) -> None:
        title, usual = self._page.look("copies.choose").words, str(Path.home())
        name = QFileDialog.getExistingDirectory(self, title, usual)
        if name:
            self.choose(Path(name))
