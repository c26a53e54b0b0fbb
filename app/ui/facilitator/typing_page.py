"""The page where answers that came on paper are typed in, by the keyboard alone."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.dates import short_date
from app.domain.errors import AppError
from app.domain.errors.sheets import NoSuchMember, WhichMember, WhoseSheet
from app.domain.sheet_codes import shown
from app.domain.sheets import (
    Before,
    Decision,
    Keep,
    Outcome,
    PrintedSheet,
    SheetKind,
    State,
    Typed,
)
from app.domain.views import How, Sharing
from app.services.all import Services
from app.ui.facilitator.fields import Pick, words_label
from app.ui.facilitator.page import Page, PageName, button
from app.ui.facilitator.typing_beside import TwoAnswers
from app.ui.facilitator.typing_form import SheetForm
from app.ui.facilitator.typing_recent import RecentSheets
from app.ui.look import Look

CODE_WIDTH = 190
LONGEST_CODE = 40
LONGEST_SEEN = 16  # letters of a name
ABOUT_A_NAME = (NoSuchMember, WhichMember, WhoseSheet)


class TypingPage(Page):
    """A code, then all of its sheet, then the next code: Enter goes from one to the other."""

    def __init__(self, look: Look, services: Services) -> None:
        super().__init__(look, look("typing.heading").words)
        self._paper = services.paper_answers
        self._begun = services.begun_sheets
        self._people = services.people
        self._names: dict[UUID, str] = {}
        self.form: SheetForm | None = None
        self.two: TwoAnswers | None = None
        self._decisions: list[Decision] = []
        self.code = QLineEdit()
        self.code.setAccessibleName(look("typing.code").words)
        self.code.setFixedWidth(CODE_WIDTH)
        self.code.setMaxLength(LONGEST_CODE)
        self.told = words_label("", "strong")
        self.put_right = button(look("typing.put_right").words, self._put_right, "link")
        self.recent = RecentSheets(look)
        self.by = self._who_types(services)
        self.back = button(look("typing.back").words, self._go_back)
        self._space = QWidget()
        self._room = QVBoxLayout(self._space)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._lay_out()
        self.code.returnPressed.connect(self._look_up)
        self.recent.asked_for.connect(self._open_again)
        self._next("")

    def refresh(self) -> None:
        """Be ready for the next code, unless there is a sheet in hand."""
        if self.form is None:
            self._next("")

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard: a code can be typed at once."""
        super().showEvent(event)
        if self.form is None:
            self.code.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F2 puts right what was typed in before; Escape leaves the sheet."""
        if event.key() == Qt.Key.Key_F2 and self.put_right.isVisible():
            self._put_right()
        elif event.key() == Qt.Key.Key_Escape and self.form is not None:
            self._next(self.look("typing.not_kept").words)
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        look = self.look
        if self.by.values:
            self.top.addWidget(QLabel(look("typing.by").words))
            self.top.addWidget(self.by)
        self.top.addWidget(self.back)
        row = QHBoxLayout()
        label = QLabel(look("typing.code").words)
        label.setBuddy(self.code)
        row.addWidget(label)
        row.addWidget(self.code)
        row.addWidget(self.told, stretch=1)
        row.addWidget(self.put_right)
        left = QVBoxLayout()
        left.addLayout(row)
        left.addWidget(self._space, stretch=1)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addLayout(left, stretch=1)
        columns.addWidget(self.recent)
        self.body.addLayout(columns, stretch=1)

    def _who_types(self, services: Services) -> Pick[str]:
        """The facilitators, with who letters are from first: most boards have one."""
        names = [one.name for one in services.senders.all()]
        first = services.senders.sender().name
        names.sort(key=lambda name: name != first)
        label = self.look("typing.by").words
        made = Pick(label, [(name, name) for name in names], first, lambda _name: None)
        made.setMinimumContentsLength(LONGEST_SEEN)
        return made

    def _next(self, told: str) -> None:
        """Go to the next code. What is begun of a sheet comes back with its own."""
        self.save_now()
        self._put_away()
        self.told.setText(told or self.look("typing.how").words)
        self.put_right.hide()
        self.code.clear()
        self.code.setReadOnly(False)
        self.code.setFocus()

    def _put_away(self) -> None:
        self._close_two()
        self._decisions = []
        if self.form is not None:
            self._room.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None

    def _look_up(self) -> None:
        """Open the sheet whose code was typed."""
        if self.form is not None:
            self.form.begin()
            return
        found: list[PrintedSheet] = []
        if not self.attempt(lambda: found.append(self._paper.sheet(self.code.text()))):
            self.code.selectAll()
            return
        self._open(found[0])

    def _open(self, sheet: PrintedSheet) -> None:
        self.save_now()
        self._put_away()
        self.code.setText(shown(sheet.code))
        self.code.setReadOnly(True)
        members = self._people.members()
        self._names = {one.id: one.full_name or one.name for one in members}
        self.form = SheetForm(self.look, sheet, members)
        self.form.entered.connect(self._keep)
        self.form.changed.connect(self._begin)
        self.form.asked_to_take_away.connect(self._take_away)
        self._room.addWidget(self.form, stretch=1)
        self.setTabOrder(self.code, self.form.answer)
        before = self._paper.typed_before(sheet.code)
        self.put_right.setVisible(before is not None and before.how is How.PAPER)
        self.told.setText(self._told_of(sheet, before))
        self._show_begun(self.form)
        self.form.show()
        self.form.begin()

    def _begin(self) -> None:
        """Keep what is typed before it is kept for good: no crash can lose it."""
        if self.form is not None:
            code, typed = self.form.sheet.code, self.form.begun
            self.save_soon(f"sheet {code}", partial(self._begun.keep, code, typed))

    def _show_begun(self, form: SheetForm) -> None:
        """Show what was begun of a sheet when it was left, or the app ended."""
        begun = self._begun.typed(form.sheet.code)
        if begun is not None:
            form.show_typed(begun)
            self.told.setText(self.look("typing.begun").words)

    def _told_of(self, sheet: PrintedSheet, before: Before | None) -> str:
        """What there is to know before typing in a sheet."""
        if sheet.kind is SheetKind.ANSWER and sheet.entered_on is not None:
            date = short_date(sheet.entered_on)
            name = "typing.typed_before" if before else "typing.taken_away_before"
            return self.look(name, date=date).words
        return self.look("typing.how_on").words

    def _open_again(self, code: str) -> None:
        """Open a sheet that was typed in just now, to be put right."""
        found: list[PrintedSheet] = []
        if self.attempt(lambda: found.append(self._paper.sheet(code))):
            self._open(found[0])
            self._put_right()

    def _put_right(self) -> None:
        """Show what was typed in before: what is changed takes its place."""
        if self.form is None:
            return
        before = self._paper.typed_before(self.form.sheet.code)
        if before is not None and before.how is How.PAPER:
            self._close_two()
            self._decisions = [Decision(Keep.NOW, before)]
            self.form.show_typed(before.typed)
            self.form.take_away.show()
            self.told.setText(self.look("typing.putting_right").words)
            self.put_right.hide()
            self.form.begin()

    def _keep(self) -> None:
        """Keep the sheet, or put what is there already beside it."""
        form = self.form
        if form is None or self.two is not None:
            return
        by = self.by.value if self.by.values else ""
        try:
            typed = form.typed
            outcome = self._paper.keep(form.sheet.code, typed, by, self._decisions)
        except AppError as error:
            self.tell(self.look.words.of_error(error).words)
            if isinstance(error, ABOUT_A_NAME):
                form.whose.setFocus(Qt.FocusReason.TabFocusReason)
            return
        if outcome.state is not State.CLASH:
            self.save_no_more(f"sheet {form.sheet.code}")
        self.problem.hide()
        self._came(typed, outcome)

    def _came(self, typed: Typed, outcome: Outcome) -> None:
        if self.form is None:
            return
        sheet = self.form.sheet
        if outcome.state is State.CLASH and outcome.before is not None:
            self._put_beside(outcome.before, typed)
            return
        if outcome.state is State.KEPT and sheet.kind is SheetKind.ANSWER:
            self.recent.add(sheet.code, self._whose(typed))
        self._next(self.look(f"typing.{outcome.state}", code=shown(sheet.code)).words)

    def _whose(self, typed: Typed) -> str:
        """Whose it is, as far as the view says it."""
        nobody = self.look("desk.no_name").words
        if typed.sharing is Sharing.NO_NAME or typed.member_id is None:
            return nobody
        return self._names.get(typed.member_id, nobody)

    def _put_beside(self, before: Before, typed: Typed) -> None:
        if self.form is None:
            return
        self.two = TwoAnswers(self.look, self.form.sheet, (before, typed), self._names)
        self.two.decided.connect(partial(self._decide, before))
        self.two.left.connect(self._leave_two)
        self.form.hide()
        self._room.addWidget(self.two, stretch=1)
        self.told.setText(self.look("typing.decide").words)
        self.two.show()
        self.two.setFocus(Qt.FocusReason.TabFocusReason)

    def _decide(self, before: Before, keep: Keep) -> None:
        self._decisions.append(Decision(keep, before))
        self._close_two()
        self._keep()

    def _leave_two(self) -> None:
        self._close_two()
        if self.form is not None:
            self.told.setText(self.look("typing.how_on").words)
            self.form.begin()

    def _close_two(self) -> None:
        if self.two is not None:
            self._room.removeWidget(self.two)
            self.two.hide()
            self.two.deleteLater()
            self.two = None
        if self.form is not None:
            self.form.show()

    def _take_away(self) -> None:
        """Delete what was typed in; it stays in the form, to be kept after all."""
        form = self.form
        if form is None:
            return

        def take() -> None:
            member = form.whose.member
            self._paper.take_away(form.sheet.code, member.id if member else None)

        if self.attempt(take):
            self._decisions = []
            self.recent.take(form.sheet.code)
            form.take_away.hide()
            self._begin()
            self.told.setText(self.look("typing.taken_away").words)
            form.begin()

    def _go_back(self) -> None:
        self.asked_for_page.emit(PageName.VIEWS, None)
