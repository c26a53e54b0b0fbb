"""The page where a topic's answer sheets and cards are printed."""

from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from app.domain.dates import short_date
from app.domain.sheet_paper import CARDS_TO_A_PAGE, SHEET_SIZES
from app.domain.sheets import PrintRun, SheetKind, WantedSheets
from app.domain.topics import Topic
from app.services.all import Services
from app.services.sheet_printing import SheetPrinting
from app.ui.facilitator.fields import Form, Pick, counted, words_label
from app.ui.facilitator.letters_jobs import Report, start, unused_file
from app.ui.facilitator.page import Page, PageName, Panel, button
from app.ui.facilitator.scrolled_rows import ScrolledRows
from app.ui.facilitator.sheets_preview import SheetsPreview
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look

MOST_COPIES = 60
USUAL_POINTS = 16
INDENT = 8
SEEN_WIDTH = 400


class SheetsPage(Page):
    """What to print, how many and how large, and beside it the pages as they will be."""

    def __init__(self, look: Look, services: Services, printing: SheetPrinting) -> None:
        super().__init__(look, look("sheets.heading").words)
        self._services = services
        self._printing = printing
        self.topic: Topic | None = None
        self._file = Path()
        self.about = words_label("", "section")
        self.question: Pick[UUID | None] = Pick(
            look("sheets.question").words, [(None, "")], None, self._changed
        )
        self._cards_shown = False
        kinds = [(one, look(f"sheets.{one}").words) for one in SheetKind]
        self.kind = Pick(look("sheets.what").words, kinds, SheetKind.ANSWER, self._changed)
        sizes = [(one, look("sheets.point", points=one).words) for one in SHEET_SIZES]
        self.points = Pick(look("sheets.points").words, sizes, USUAL_POINTS, self._changed)
        pages = [(one, str(one)) for one in CARDS_TO_A_PAGE]
        self.to_a_page = Pick(
            look("sheets.to_a_page").words, pages, pages[-1][0], self._changed
        )
        self.copies = QSpinBox(minimum=1, maximum=MOST_COPIES, value=1)
        for part in (self.copies, self.copies.lineEdit()):
            part.setAccessibleName(look("sheets.copies").words)
        self.copies.lineEdit().setTextMargins(INDENT, 0, 0, 0)
        self.note = words_label("", "quiet")
        self.save = button(look("sheets.save").words, self._ask, "main")
        self.said = words_label("", "strong")
        self.runs = ScrolledRows(look("sheets.printed").words, gap=4)
        self.preview = SheetsPreview(look, services.answer_sheets, printing)
        self.back = button(look("sheets.back").words, self._go_back)
        self._lay_out()
        self._changed(None)

    def show_what(self, what: object) -> None:
        """Show the topic with this id."""
        found = [one for one in self._services.topics.all() if one.id == what]
        self.topic = found[0] if found else None
        if self.topic is None:
            self._changed(None)
            return
        self.about.setText(self.look("sheets.topic", topic=self.topic.phrase.words).words)
        self._offer_questions()
        self._changed(None)
        self.kind.setFocus()

    def refresh(self) -> None:
        """Show what is kept now."""
        if self.topic is not None:
            self.show_what(self.topic.id)

    def save_to(self, file: Path) -> None:
        """Save what is chosen in a file, and keep its codes."""
        if self.topic is None:
            return
        self._file = file
        self.save.setEnabled(False)
        self.said.setText(self.look("sheets.drawing").words)
        if self.kind.value is SheetKind.CARDS:
            work = partial(
                _save_cards, self._printing, self._card_question, self.to_a_page.value
            )
            start(partial(work, file), self._saved, self._explain)
        else:
            chosen = (self.question.value,) if self.question.value else ()
            wanted = WantedSheets(self.topic.id, chosen, self.copies.value(), self.points.value)
            work = partial(_save_sheets, self._printing, wanted)
            start(partial(work, file), self._saved, self._explain)

    def _offer_questions(self) -> None:
        """Every question goes on sheets together; cards are of one question."""
        every = (None, self.look("sheets.every_question").words)
        asked = self.topic.asked if self.topic else []
        one_by_one = [(one.id, one.phrase.words) for one in asked]
        is_cards = self.kind.value is SheetKind.CARDS
        offered = one_by_one if is_cards and asked else [every, *one_by_one]
        wanted = self.question.value
        ids = [one for one, _words in offered]
        self.question.offer(offered, wanted if wanted in ids else ids[0])

    @property
    def _card_question(self) -> UUID:
        """Cards are of one question: the first, unless another is chosen."""
        if self.topic is None:
            raise LookupError("no topic")
        return self.question.value or self.topic.asked[0].id

    def _lay_out(self) -> None:
        look = self.look
        self.top.addWidget(self.back)
        form = Form()
        form.add(look("sheets.what").words, self.kind)
        form.add(look("sheets.question").words, self.question)
        form.add(look("sheets.copies").words, self.copies)
        form.add(look("sheets.points").words, self.points)
        form.add(look("sheets.to_a_page").words, self.to_a_page)
        choosing = Panel()
        choosing.body.addWidget(self.about)
        choosing.body.addLayout(form)
        choosing.body.addWidget(self.note)
        ways = QHBoxLayout()
        ways.addWidget(self.save)
        ways.addStretch()
        choosing.body.addLayout(ways)
        choosing.body.addWidget(self.said)
        printed = Panel(look("sheets.printed").words)
        printed.body.addWidget(self.runs, stretch=1)
        left = QVBoxLayout()
        left.addWidget(choosing)
        left.addWidget(printed, stretch=1)
        seen = Panel(look("sheets.seen").words)
        seen.setFixedWidth(SEEN_WIDTH)
        seen.body.addWidget(self.preview, stretch=1)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addLayout(left, stretch=1)
        columns.addWidget(seen)
        self.body.addLayout(columns, stretch=1)

    def _changed(self, _value: object) -> None:
        """Show what there is to choose for sheets or for cards, and how it will look."""
        topic, is_cards = self.topic, self.kind.value is SheetKind.CARDS
        if is_cards is not self._cards_shown:
            self._cards_shown = is_cards
            self._offer_questions()
        self._show_fields(is_cards=is_cards)
        self.note.setText(self.look(f"sheets.about_{self.kind.value}").words)
        can = topic is not None and bool(topic.asked)
        self.save.setEnabled(can)
        if topic is None or not can:
            self.preview.say(self.look("sheets.cannot_show").words)
        elif is_cards:
            self.preview.show_cards(self._card_question, self.to_a_page.value)
        else:
            chosen = (self.question.value,) if self.question.value else ()
            self.preview.show_sheets(topic.id, chosen, self.points.value)
        self._show_runs()

    def _show_fields(self, *, is_cards: bool) -> None:
        """Show only what there is to choose, each with its label."""
        fields = {
            self.copies: not is_cards,
            self.points: not is_cards,
            self.to_a_page: is_cards,
        }
        for label in self.findChildren(QLabel):
            if label.buddy() in fields:
                label.setVisible(fields[label.buddy()])
        for field, wanted in fields.items():
            field.setVisible(wanted)

    def _show_runs(self) -> None:
        runs = self._services.answer_sheets.runs(self.topic.id) if self.topic else []
        rows: list[QWidget] = [WrappedWords(self._run(one)) for one in runs]
        nothing = WrappedWords(self.look("sheets.none_printed").words, "quiet")
        self.runs.show_rows(rows or [nothing])

    def _run(self, run: PrintRun) -> str:
        name = "sheets.run_cards" if run.kind is SheetKind.CARDS else "sheets.run"
        return self.look(
            name,
            date=short_date(run.printed_on),
            question=run.question.words,
            printed=run.printed,
            entered=run.entered,
        ).words

    def _ask(self) -> None:
        if self.topic is None:
            return
        name = self.look(f"sheets.file_{self.kind.value}", topic=self.topic.phrase.words).words
        usual = unused_file(Path.home(), name)
        title = self.look("sheets.save").words
        file, _ = QFileDialog.getSaveFileName(self, title, str(usual), "PDF (*.pdf)")
        if file:
            self.save_to(Path(file).with_suffix(".pdf"))

    def _saved(self, count: int) -> None:
        file = self._file
        self.save.setEnabled(True)
        self.problem.hide()
        if count:
            self.said.setText(counted(self.look, "sheets.saved", count, file=file))
        else:
            self.said.setText(self.look("sheets.saved_cards", file=file).words)
        self._show_runs()

    def _explain(self, error: Exception) -> None:
        self.save.setEnabled(True)
        self.said.setText("")

        def rise() -> None:
            raise error

        self.attempt(rise)

    def _go_back(self) -> None:
        self.asked_for_page.emit(PageName.PLAN, self.topic.id if self.topic else None)


def _save_sheets(
    printing: SheetPrinting, wanted: WantedSheets, file: Path, _report: Report
) -> int:
    return printing.save_sheets(wanted, file)


def _save_cards(
    printing: SheetPrinting, question_id: UUID, to_a_page: int, file: Path, _report: Report
) -> int:
    printing.save_cards(question_id, to_a_page, file)
    return 0
