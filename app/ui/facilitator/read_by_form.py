"""The form in which a facilitator writes down who read a text."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from app.domain.people import Facilitator, Member, Role
from app.ui.facilitator.fields import Lines, Pick, tick, words_label
from app.ui.facilitator.letters_log import DayField
from app.ui.facilitator.page import Page, button
from app.ui.facilitator.scrolled_rows import ScrolledRows

READERS = frozenset({Role.MEMBER, Role.CO_CHAIR})
"""People with learning disabilities check a text, not those who speak for them (ER99)."""
MOST_LINES = 2


class ReadByForm(QWidget):
    """The members to tick, who was with them, the day, and what they changed."""

    asked_to_save = Signal()
    began = Signal(object)  # what is in the form now, by its names

    def __init__(self, page: Page) -> None:
        super().__init__()
        look = page.look
        self.ticks: dict[UUID, QCheckBox] = {}
        self.members = ScrolledRows(look("outcomes.read_members").words, gap=0)
        self.helped_by: Pick[UUID | None] = Pick(
            look("outcomes.read_helped_by").words, [], None, lambda _who: None
        )
        self.changed = Lines(look("outcomes.read_changed").words, "", self._type, MOST_LINES)
        self.day = DayField(page)
        self.save = button(look("outcomes.read_save").words, self.asked_to_save.emit, "main")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(words_label(look("outcomes.read_members").words, "strong"))
        whole.addWidget(self.members, stretch=1)
        for name, field in (
            ("helped_by", self.helped_by),
            ("changed", self.changed),
            ("day", self.day),
        ):
            label = QLabel(look(f"outcomes.read_{name}").words)
            label.setBuddy(field)
            whole.addWidget(label)
            whole.addWidget(field)
        whole.addWidget(self.save)
        self._nobody = look("outcomes.read_nobody_helped").words

    @property
    def member_ids(self) -> list[UUID]:
        """The members who are ticked."""
        return [member_id for member_id, box in self.ticks.items() if box.isChecked()]

    def begin(self) -> None:
        """Take the keyboard to the first member."""
        first = next(iter(self.ticks.values()), None)
        if first is None:
            self.save.setFocus()
        else:
            self.members.scroll_to(first)
            first.setFocus()

    def offer(
        self,
        members: Iterable[Member],
        helpers: Sequence[Facilitator],
        begun: Mapping[str, Any],
    ) -> None:
        """Offer these members to tick and these facilitators, with what was begun before."""
        ticked = begun.get("members", [])
        self.ticks = {
            member.id: tick(member.name, on=str(member.id) in ticked, act=self._type)
            for member in members
            if member.role in READERS
        }
        self.members.show_rows(list(self.ticks.values()))
        choices = [(one.id, one.name) for one in helpers]
        first = helpers[0].id if helpers else None
        self.helped_by.offer([*choices, (None, self._nobody)], first)
        with QSignalBlocker(self):
            self.changed.setPlainText(begun.get("changed", ""))
        self.day.show_day(None)

    def _type(self, _what: object) -> None:
        ticked = [str(member_id) for member_id in self.member_ids]
        self.began.emit({"members": ticked, "changed": self.changed.toPlainText()})
