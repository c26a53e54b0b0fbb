"""The board's own lines: the list at the left, and the one that is chosen at the right."""

from uuid import uuid4

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.needs import Adjustment
from app.services.all import Services
from app.ui.facilitator.fields import words_label
from app.ui.facilitator.helps_own_form import OwnLineForm
from app.ui.facilitator.page import Page, Panel, button
from app.ui.facilitator.thing_list import Line, ThingList

LIST_WIDTH = 330
PICTURE = 40
USUAL_GROUP = "during_meeting"


class OwnLinesPart(QWidget):
    """Lines that this board added to what members choose from. They are saved as one types."""

    def __init__(self, page: Page, services: Services) -> None:
        super().__init__()
        self._page = page
        self._services = services
        self._helps = services.helps
        look = page.look
        self.form: OwnLineForm | None = None
        self.list = ThingList(look, look("own_lines.lines").words, PICTURE)
        self.about = words_label("", "quiet")
        self.choose = words_label(look("own_lines.choose").words, "quiet")
        self.add = button(look("own_lines.add").words, self._add)
        self._room = QVBoxLayout()
        self._lay_out()
        self.list.chosen.connect(self._open)
        self.refresh()

    def refresh(self) -> None:
        """Show the lines there are now, with the same one open while it is there."""
        lines = self._show_list()
        found = [one for one in lines if self.form and one.id == self.form.line.id]
        if self.form is None or not found:
            self._put_up(found[0] if found else None)
            self._show_list()

    def _lay_out(self) -> None:
        side = Panel()
        side.setFixedWidth(LIST_WIDTH)
        side.body.setContentsMargins(10, 10, 10, 10)
        side.body.addWidget(self.about)
        side.body.addWidget(self.list, stretch=1)
        side.body.addWidget(self.add)
        self._room.addWidget(self.choose)
        self._room.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 0)
        row.setSpacing(16)
        row.addWidget(side)
        row.addLayout(self._room, stretch=1)

    def _show_list(self) -> list[Adjustment]:
        lines, look = self._helps.own_lines(), self._page.look
        self.list.show_lines(
            [
                Line(
                    one.id,
                    one.phrase.words,
                    look(f"own_lines.group_{one.group}").words,
                    one.phrase.picture,
                )
                for one in lines
            ],
            self.form.line.id if self.form else None,
        )
        name = "own_lines.about" if lines else "own_lines.none"
        self.about.setText(look(name, count=len(self._helps.catalogue())).words)
        self.choose.setVisible(self.form is None and bool(lines))
        return lines

    def _open(self, line_id: object) -> None:
        self._page.save_now()
        found = [one for one in self._helps.own_lines() if one.id == line_id]
        self._put_up(found[0] if found else None)

    def _put_up(self, line: Adjustment | None) -> None:
        old, self.form = self.form, None
        if line is not None:
            self.form = OwnLineForm(self._page, self._services, line)
            self.form.saved.connect(self._show_list)
            self._room.insertWidget(0, self.form, stretch=1)
        self.choose.setVisible(line is None and bool(self.list.lines))
        if old is not None:
            self._room.removeWidget(old)
            old.hide()
            old.deleteLater()

    def _add(self) -> None:
        """Begin a line; it is kept once it says more than that somebody needs something."""
        self._page.save_now()
        new = Adjustment(str(uuid4()), USUAL_GROUP, self._page.look("own_lines.new"), "")
        self._put_up(new)
        self._show_list()
        if self.form is not None:
            self.form.begin()
