"""Saving the card for supporters, to be printed and handed out."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from app.domain.letter import Sheet
from app.services.files import write_whole
from app.services.printing import Printing
from app.services.supporter_card import SupporterCard
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.letters_jobs import Report, start
from app.ui.facilitator.page import Page, button


class SupportersPart(QWidget):
    """One page for everyone who helps a member: how to help, and how not to lead."""

    def __init__(self, page: Page, card: SupporterCard, printing: Printing) -> None:
        super().__init__()
        self._page = page
        self._card = card
        self._printing = printing
        self.save = button(page.look("plan.supporters_card").words, self._ask)
        self.said = words_label("", "quiet")
        self.said.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.save)
        column.addWidget(self.said)

    def save_card(self, file: Path) -> None:
        """Save the card as a PDF of one page."""

        def work(_report: Report) -> Path:
            write_whole(file, self._printing.poster(self._card.letter(), Sheet.A4))
            return file

        self.save.setEnabled(False)
        start(work, self._saved, self._failed)

    def _ask(self) -> None:
        look = self._page.look
        usual = Path.home() / f"{look('plan.supporters_card_file').words}.pdf"
        title = look("plan.supporters_card").words
        name, _ = QFileDialog.getSaveFileName(self, title, str(usual), "PDF (*.pdf)")
        if name:
            self.save_card(Path(name).with_suffix(".pdf"))

    def _saved(self, file: Path) -> None:
        self.save.setEnabled(True)
        self.said.setText(self._page.look("plan.invitation_saved", file=file).words)
        self.said.show()

    def _failed(self, error: Exception) -> None:
        self.save.setEnabled(True)

        def rise() -> None:
            raise error

        self._page.attempt(rise)
