"""The ways of looking at what members said: read, in themes, and cards counted together."""

from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.domain.topics import Topic
from app.domain.views import View
from app.services.all import Services
from app.services.printing import Printing
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.page import Page
from app.ui.facilitator.tallies import TallyPart
from app.ui.facilitator.tally_files import PDF, TallyFiles
from app.ui.facilitator.themes import ThemesPart


class ViewWays(QStackedWidget):
    """Shows one way at a time. Leaving one saves what was typed there."""

    turned = Signal(object)  # the way that is shown now

    def __init__(
        self, page: Page, services: Services, topics: Sequence[Topic], printing: Printing | None
    ) -> None:
        super().__init__()
        self._page = page
        self._services = services
        self._topics = topics
        self._printing = printing
        self.reading = QWidget()
        self.files = TallyFiles(page, self._print)
        self.themes = ThemesPart(page, services)
        self.tallies = TallyPart(page, services, self.files)
        self.saved = words_label("", "quiet")
        self.saved.hide()
        for way in (self.reading, self.themes, self.tallies):
            self.addWidget(way)
        self.files.saved.connect(self._tell_saved)

    def refresh(self) -> None:
        """Show what is kept now."""
        if self.currentWidget() is self.themes:
            self.themes.refresh()
        elif self.currentWidget() is self.tallies:
            self.tallies.refresh()

    def show_reading(self) -> None:
        """Show the views one by one."""
        self._show(self.reading)

    def show_themes(self, topic_id: UUID | None) -> None:
        """Show the themes of a topic, or of the one that was shown before."""
        self.themes.show_topics(self._topics, topic_id or self.themes.topic_id)
        self._show(self.themes)

    def show_tallies(self, question_id: UUID | None = None) -> None:
        """Show what everyone did with the cards of a question."""
        question = self.tallies.question
        wanted = question_id or (question.id if question else None)
        self.tallies.show_topics(self._topics, wanted)
        self._show(self.tallies)

    def save_mat(self, view: View) -> None:
        """Ask where, and save one member's own mat. Raises Gone."""
        mat = self._services.tallies.own_mat(view.id)
        self.files.ask(self._services.tally_sheets.own_mat(mat), PDF)

    def _print(self) -> Printing:
        if self._printing is None:
            self._printing = Printing(self._services.letters, self._services.album)
        return self._printing

    def _tell_saved(self, file: Path) -> None:
        self._page.problem.hide()
        everyone = self.currentWidget() is self.tallies
        name = "tallies.saved" if everyone else "tallies.saved_mat"
        self.saved.setText(self._page.look(name, file=file.name).words)
        self.saved.show()

    def _show(self, way: QWidget) -> None:
        self._page.save_now()
        self._page.problem.hide()
        self.saved.hide()
        self.setCurrentWidget(way)
        self.turned.emit(way)
