"""The six steps of everyone, and what helps on its way to the council or the NHS and back."""

from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from app.domain.needs_steps import MemberSteps
from app.services.all import Services
from app.ui.facilitator.fields import Scroll, words_label
from app.ui.facilitator.page import Page
from app.ui.facilitator.share_in import ComingIn, InPanel
from app.ui.facilitator.share_out import BeforePanel, OutPanel
from app.ui.facilitator.share_person import PersonPanel
from app.ui.facilitator.share_table import StepsTable

SIDE_WIDTH = 336


class SharePart(QWidget):
    """The table of the six steps; at its side, what goes out and what comes in.

    While a file is looked at, what it would change takes the place of all that.
    """

    def __init__(self, page: Page, services: Services) -> None:
        super().__init__()
        look = page.look
        self._services = services
        self.told = words_label("", "strong")
        self.nobody = words_label(look("share.nobody").words, "quiet")
        self.table = StepsTable(look)
        self.person = PersonPanel(page)
        self.out = OutPanel(page, services.needs_export)
        self.before = BeforePanel(look, services.needs_export)
        self.bring = InPanel(page, services.needs_import)
        self.coming = ComingIn(page, services.needs_import)
        self._steps = QWidget()
        self._lay_out()
        self.table.chosen.connect(self._show_person)
        self.out.told.connect(self._saved)
        self.bring.looked_at.connect(self._look_at)
        self.coming.done.connect(self._back)
        self.refresh()

    def refresh(self) -> None:
        """Show how everything stands now."""
        members = self._services.needs_steps.all()
        self.nobody.setVisible(not members)
        self.table.setVisible(bool(members))
        self.person.setVisible(bool(members))
        self.table.show_members(members)
        self.out.refresh()
        self.before.refresh()

    @property
    def shows_file(self) -> bool:
        """Whether what a file would change is on show."""
        return self._stack.currentWidget() is self.coming

    def _show_person(self, member: MemberSteps) -> None:
        self.person.show_member(
            member,
            self._services.helps.lines(),
            self._services.needs_export.latest(member.member_id),
        )

    def _look_at(self, brought: object, contents: bytes, name: str) -> None:
        self.coming.show_file(brought, contents, name)  # type: ignore[arg-type]  # a signal's object
        self._stack.setCurrentWidget(self.coming)

    def _back(self, words: str) -> None:
        self._stack.setCurrentWidget(self._steps)
        self._tell(words)
        self.refresh()

    def _saved(self, words: str) -> None:
        self._tell(words)
        self.refresh()

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.nobody)
        left.addWidget(self.table, stretch=1)
        left.addWidget(self.person, stretch=1)
        side = Scroll()
        side.setFixedWidth(SIDE_WIDTH)
        side.body.addWidget(self.out)
        side.body.addWidget(self.bring)
        side.body.addWidget(self.before)
        side.body.addStretch()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(left, stretch=1)
        row.addWidget(side)
        steps = QVBoxLayout(self._steps)
        steps.setContentsMargins(0, 10, 0, 0)
        steps.addWidget(self.told)
        steps.addLayout(row, stretch=1)
        self.told.hide()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._steps)
        self._stack.addWidget(self.coming)
