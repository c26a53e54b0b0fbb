"""Everything the board holds about one member: their copy, and erasing them for good."""

from datetime import date
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from app.domain.dates import short_date
from app.domain.letter import Sheet
from app.services.all import Services
from app.services.own_saving import OwnSaving
from app.services.printing import Printing
from app.ui.facilitator.erase_panel import ErasePanel
from app.ui.facilitator.fields import Form, Pick, Scroll, words_label
from app.ui.facilitator.letters_jobs import Report, start, unused_file
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.pages_preview import Pages, PagesPreview
from app.ui.printing.printer import Printer
from app.ui.printing.printout import Printout

DPI = 110
SEEN_WIDTH = 430


class OwnDataPart(QWidget):
    """Choose a member; save or print what is kept; erase them when they asked for it."""

    erased = Signal()

    def __init__(self, page: Page, services: Services, printing: Printing) -> None:
        super().__init__()
        self._page = page
        self._people = services.people
        self._printing = printing
        self._saving = OwnSaving(services.own_copies, services.own_paper, printing)
        self._printer = Printer(printing.pages)
        self.whose: Pick[UUID | None] = Pick(self._words("whose"), [], None, self._choose)
        self.save = button(self._words("save"), self._ask, "main")
        self.print = button(self._words("print"), self.print_it)
        self.said = words_label("", "strong")
        self.preview = PagesPreview(page.look)
        self.erase = ErasePanel(page, services.erasing, services.keep_times)
        self.erase.erased.connect(self._gone)
        self._lay_out()
        self._offer()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what is kept now: it may have changed meanwhile."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Show who is there and what is kept of the one who is chosen."""
        self._offer()
        self._choose(self.whose.value)

    def save_as(self, file: Path) -> None:
        """Save everything in one file."""
        chosen = self.whose.value
        if chosen is not None:
            self._begin()
            work = partial(_save, self._saving, chosen, file)
            start(work, self._saved, self._failed)

    def print_it(self) -> None:
        """Print it on the usual printer, in the member's own form."""
        chosen = self.whose.value
        if chosen is not None:
            self._begin()
            sheet = self._people.member(chosen).letter.sheet
            work = partial(_print, self._saving, self._printer, chosen, sheet)
            start(work, self._printed, self._failed)

    def _words(self, name: str, /, **blanks: object) -> str:
        return self._page.look(f"own_data.{name}", **blanks).words

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.save)
        buttons.addWidget(self.print)
        buttons.addStretch()
        choosing = Form()
        choosing.add(self._words("whose"), self.whose)
        copy = Panel(self._words("copy"))
        copy.body.addLayout(choosing)
        copy.body.addWidget(words_label(self._words("copy_note"), "quiet"))
        copy.body.addLayout(buttons)
        copy.body.addWidget(self.said)
        self.said.hide()
        left = Scroll()
        left.body.addWidget(copy)
        left.body.addWidget(self.erase)
        left.body.addStretch()
        seen = Panel(self._words("seen"))
        seen.setFixedWidth(SEEN_WIDTH)
        seen.body.addWidget(self.preview, stretch=1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 10, 0, 0)
        columns.setSpacing(14)
        columns.addWidget(left, stretch=1)
        columns.addWidget(seen)

    def _offer(self) -> None:
        people = [(one.id, one.name) for one in self._people.members()]
        chosen = self.whose.value if self.whose.values else None
        ids = [one for one, _name in people]
        usual = ids[0] if ids else None
        nobody = [(None, self._words("nobody"))]
        self.whose.offer(people or nobody, chosen if chosen in ids else usual)

    def _choose(self, chosen: UUID | None) -> None:
        self.said.hide()
        self._enable(on=chosen is not None)
        self.erase.show_member(chosen)
        if chosen is None:
            self.preview.say(self._words("nobody"))
        elif self.isVisible():  # what is not is drawn when it is shown
            self.preview.draw(partial(_seen, self._saving, self._printing, chosen))

    def _enable(self, *, on: bool) -> None:
        self.save.setEnabled(on)
        self.print.setEnabled(on)

    def _begin(self) -> None:
        self._page.save_now()
        self._enable(on=False)
        self.said.hide()

    def _end(self, said: str) -> None:
        self._page.problem.hide()
        self._enable(on=True)
        self.said.setText(said)
        self.said.show()

    def _saved(self, file: Path) -> None:
        self._end(self._words("saved", file=file.name))

    def _printed(self, _nothing: object) -> None:
        self._end(self._words("printed"))

    def _failed(self, error: Exception) -> None:
        self._enable(on=True)
        self._page.tell_why(error)

    def _gone(self) -> None:
        """Go on to the next member; the sound of a name goes too."""
        self.erased.emit()
        self.refresh()
        self._end(self._words("erased"))

    def _ask(self) -> None:
        chosen = self.whose.value
        if chosen is None:
            return
        member = self._people.member(chosen)
        today = short_date(date.today())
        name = self._words("file", name=member.name, date=today)
        usual = unused_file(Path.home(), name, ".zip")
        picked, _kind = QFileDialog.getSaveFileName(
            self, self._words("save"), str(usual), self._words("files")
        )
        if picked:
            self.save_as(Path(picked).with_suffix(".zip"))


def _seen(saving: OwnSaving, printing: Printing, member_id: UUID) -> Pages:
    return Pages(printing.pages(saving.pdf(member_id), DPI))


def _save(saving: OwnSaving, member_id: UUID, file: Path, _report: Report) -> Path:
    return saving.save(member_id, file)


def _print(
    saving: OwnSaving, printer: Printer, member_id: UUID, sheet: Sheet, report: Report
) -> None:
    pdf = saving.pdf(member_id)
    printer.print(Printout(pdf, sheet, both_sides=False), lambda: report(0, 1))
