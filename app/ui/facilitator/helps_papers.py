"""What is printed from what helps members: how it looks, and saving or printing it."""

from collections import defaultdict
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.domain.dates import short_date
from app.domain.letter import Paper, Sheet
from app.domain.room_prints import CardMade, Print, Wish
from app.services.all import Services
from app.services.printing import Printing
from app.services.room_printing import RoomPrinting
from app.ui.facilitator.fields import Scroll, counted, words_label
from app.ui.facilitator.letters_jobs import Report, start, unused_file
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.pages_preview import Pages, PagesPreview
from app.ui.facilitator.papers_choice import PapersChoice
from app.ui.look import Look
from app.ui.printing.printer import Printer
from app.ui.printing.printout import Printout

DPI = 110
SEEN_WIDTH = 430


class PapersPart(QWidget):
    """What to print, for which meeting and for whom, and beside it the pages."""

    def __init__(self, page: Page, services: Services, printing: Printing) -> None:
        super().__init__()
        self._page = page
        self._services = services
        self._printing = printing
        self._room_printing = RoomPrinting(services, printing)
        self._printer = Printer(printing.pages)
        self.choice = PapersChoice(page.look, services)
        self.note = words_label("", "quiet")
        self.of_cards = words_label("")
        self.save = button(self._words("save"), self._ask, "main")
        self.print = button(self._words("print"), self.print_it)
        self.said = words_label("", "strong")
        self.preview = PagesPreview(page.look)
        self.choice.changed.connect(self._show)
        self.preview.shown.connect(self._tell_of_cards)
        self._lay_out()

    def show_wish(self, wish: Wish) -> None:
        """Choose something to print, and show it."""
        self.choice.choose(wish)
        if self.isVisible():  # what is not is drawn when it is shown
            self._show()

    def refresh(self) -> None:
        """Show everything as it is kept now."""
        self.choice.refresh()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Meanwhile a member may have taken something back: it is drawn anew."""
        super().showEvent(event)
        self.refresh()

    def save_to(self, file: Path) -> None:
        """Save what is chosen in a file."""
        self._begin()
        work = partial(_save, self._room_printing, self.choice.wish, file)
        start(work, self._saved, self._failed)

    def print_it(self) -> None:
        """Print what is chosen on the usual printer."""
        self._begin()
        work = partial(_print, self._room_printing, self._printer, self.choice.wish)
        start(work, self._printed, self._failed)

    def _words(self, name: str, **blanks: object) -> str:
        return self._page.look(f"to_print.{name}", **blanks).words

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.print)
        buttons.addStretch()
        choosing = Panel()
        choosing.body.addWidget(self.choice)
        choosing.body.addWidget(self.note)
        choosing.body.addLayout(buttons)
        choosing.body.addWidget(self.said)
        cards = Scroll()
        cards.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # to scroll it with the keyboard
        cards.setAccessibleName(self._words("about_cards"))
        cards.body.addWidget(self.of_cards)
        cards.body.addStretch()
        choosing.body.addWidget(cards, stretch=1)
        seen = Panel(self._words("seen"))
        seen.setFixedWidth(SEEN_WIDTH)
        seen.body.addWidget(self.preview, stretch=1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 10, 0, 0)
        columns.setSpacing(14)
        columns.addWidget(choosing, stretch=1)
        columns.addWidget(seen)

    def _show(self) -> None:
        """Show how what is chosen will look."""
        wish = self.choice.wish
        self.note.setText(self._words(f"note_{wish.kind}"))
        self.of_cards.setText("")
        self.said.hide()
        self.preview.draw(partial(_seen, self._room_printing, self._printing, wish))

    def _tell_of_cards(self, made: object) -> None:
        if isinstance(made, Print):
            self.of_cards.setText("\n".join(about_cards(self._page.look, made.cards)))

    def _begin(self) -> None:
        self._page.save_now()
        self.save.setEnabled(False)
        self.print.setEnabled(False)
        self.said.hide()

    def _end(self, said: str = "") -> None:
        self.save.setEnabled(True)
        self.print.setEnabled(True)
        self.said.setText(said)
        self.said.setVisible(bool(said))

    def _saved(self, file: Path) -> None:
        self._page.problem.hide()
        self._end(self._words("saved", file=file))

    def _printed(self, _nothing: object) -> None:
        self._page.problem.hide()
        self._end(self._words("printed"))

    def _failed(self, error: Exception) -> None:
        self._end()

        def rise() -> None:
            raise error

        self._page.attempt(rise)

    def _ask(self) -> None:
        wish = self.choice.wish
        days = {one.id: one.on for one in self._services.meetings.all()}
        date = short_date(days[wish.meeting_id]) if wish.meeting_id in days else ""
        usual = unused_file(Path.home(), self._words(f"file_{wish.kind}", date=date))
        name, _ = QFileDialog.getSaveFileName(
            self, self._words("save"), str(usual), "PDF (*.pdf)"
        )
        if name:
            self.save_to(Path(name).with_suffix(".pdf"))


def about_cards(look: Look, cards: tuple[CardMade, ...]) -> list[str]:
    """What whoever prints About me cards has to know: how they fold, and their paper."""
    whole = [one.name for one in cards if not one.folds]
    lines = []
    if len(whole) < len(cards):
        lines.append(look("to_print.fold_quarter").words)
    if whole:
        lines.append(look("to_print.fold_not", names=", ".join(whole)).words)
    papers: dict[Paper, list[str]] = defaultdict(list)
    for one in cards:
        papers[one.paper].append(one.name)
    for paper, names in papers.items():
        colour = look(f"people.paper_{paper}").words
        lines.append(look("to_print.paper", paper=colour, names=", ".join(names)).words)
    return lines + [
        counted(look, "to_print.left_out", one.left_out, whose=one.name)
        for one in cards
        if one.left_out
    ]


def _seen(room: RoomPrinting, printing: Printing, wish: Wish) -> Pages:
    made = room.made(wish)
    papers = [card.paper for card in made.cards]
    return Pages(printing.pages(made.pdf, DPI), papers, made)


def _save(room: RoomPrinting, wish: Wish, file: Path, _report: Report) -> Path:
    room.save(wish, file)
    return file


def _print(room: RoomPrinting, printer: Printer, wish: Wish, report: Report) -> None:
    pdf = room.made(wish).pdf
    printer.print(Printout(pdf, Sheet.A4, both_sides=False), lambda: report(0, 1))
