"""Who did what, newest first, and whether it is as it was written."""

from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.domain.dates import short_date, time_words
from app.domain.history import Chain, Line
from app.services.who_did_what import PAGE, WhoDidWhat
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.page import Page
from app.ui.facilitator.page_turner import PageTurner
from app.ui.jobs import Job
from app.ui.look import Look

COLUMNS = {"number": 80, "when": 230, "who": 200, "what": 0}
"""What each line tells, and how wide; the last has what is left."""
ROW_HEIGHT = 34
TURNER_WIDTH = 420


class WhoDidWhatPart(QWidget):
    """A page of lines at a time. All are read in the background, to see if they are whole."""

    def __init__(self, page: Page, history: WhoDidWhat) -> None:
        super().__init__()
        self._page = page
        self._history = history
        self._count = 0
        self._skipped = 0
        look = page.look
        self.state = words_label("", "strong")
        self.code_note = words_label(look("who_did_what.code_note").words, "quiet")
        self.table = LinesTable(look)
        self.turner = PageTurner(
            look("who_did_what.newer").words, look("who_did_what.older").words, self._turn
        )
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Show the newest lines, and look anew whether all of them are whole."""
        self._count, self._skipped = self._history.how_many(), 0
        self._show()
        self.state.setText(self._page.look("who_did_what.checking").words)
        job = Job(lambda _report: self._history.check(), self)
        job.done.connect(self._tell)
        job.failed.connect(self._page.tell_why)
        job.start()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        note = words_label(self._page.look("who_did_what.note").words, "quiet")
        turning = QWidget()
        turning.setFixedWidth(TURNER_WIDTH)
        turning.setLayout(self.turner)
        self.turner.setContentsMargins(0, 0, 0, 0)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(turning)
        foot.addStretch()
        for part in (note, self.state, self.code_note):
            column.addWidget(part)
        column.addWidget(self.table, stretch=1)
        column.addLayout(foot)

    def _turn(self, by: int) -> None:
        self._skipped += by * PAGE
        self._show()

    def _show(self) -> None:
        first = self._count - self._skipped
        lines = self._history.before(first + 1)
        self.table.show_lines(lines)
        pages = max(1, -(-self._count // PAGE))
        look = self._page.look
        words = look("who_did_what.none").words
        if lines:
            last = lines[-1].number
            blanks = {"first": f"{first:,}", "last": f"{last:,}", "count": f"{self._count:,}"}
            words = look("who_did_what.shown", **blanks).words
        self.turner.show_place(self._skipped // PAGE, pages, words)

    def _tell(self, chain: Chain) -> None:
        self.state.setText(how_it_is(self._page.look, chain))
        self.state.setProperty("role", "problem" if chain.broken else "strong")
        self.state.style().polish(self.state)


def how_it_is(look: Look, chain: Chain) -> str:
    """Whether the history is whole, or where it is broken and how."""
    if chain.broken is not None:
        number = f"{chain.broken.number:,}"
        return look(f"who_did_what.{chain.broken.harm}", number=number).words
    if not chain.lines:
        return look("who_did_what.none").words
    return look("who_did_what.whole", count=f"{chain.lines:,}", code=chain.code).words


class LinesTable(QTableWidget):
    """Lines of the history, one a row."""

    def __init__(self, look: Look) -> None:
        super().__init__(0, len(COLUMNS))
        self._look = look
        self.setAccessibleName(look("who_did_what.list").words)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setHorizontalHeaderLabels([look(f"who_did_what.{name}").words for name in COLUMNS])
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        heads = self.horizontalHeader()
        for place, width in enumerate(COLUMNS.values()):
            if width:
                self.setColumnWidth(place, width)
            else:
                heads.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def show_lines(self, lines: list[Line]) -> None:
        """Show these lines in place of the ones before."""
        self.setRowCount(len(lines))
        for row, line in enumerate(lines):
            for column, words in enumerate(self._cells(line)):
                self.setItem(row, column, QTableWidgetItem(words))

    def _cells(self, line: Line) -> tuple[str, str, str, str]:
        look, at = self._look, line.at.astimezone()
        when = look(
            "who_did_what.at", day=short_date(at.date()), time=time_words(at.time())
        ).words
        who = look("who_did_what.facilitator").words if line.who == "facilitator" else line.who
        thing = look(f"who_did_what.thing_{line.kind}").words
        act = look(f"who_did_what.act_{line.what.replace(' ', '_')}", thing=thing).words
        return f"{line.number:,}", when, who, act
