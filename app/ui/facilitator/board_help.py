"""Who members can call: the help contacts of the board, and when each number was tried."""

from dataclasses import replace
from datetime import date
from functools import partial
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.dates import short_date
from app.domain.phrase import Phrase
from app.domain.topics import Signpost
from app.services.help_contacts import HelpContacts
from app.services.removals import Thing
from app.ui.facilitator.fields import line, words_label
from app.ui.facilitator.page import Page, Panel, button
from app.ui.look import Look


class HelpPart(Panel):
    """A row for each contact. Everything saves as one types."""

    def __init__(self, page: Page, contacts: HelpContacts) -> None:
        look = page.look
        super().__init__(look("our_board.help").words)
        self._page = page
        self._contacts = contacts
        self.rows: list[ContactRow] = []
        self._column = QVBoxLayout()
        self.add = button(look("our_board.help_add").words, self._add)
        self.body.addWidget(words_label(look("our_board.help_note").words, "quiet"))
        self.body.addLayout(self._column)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch()
        self.body.addLayout(foot)
        self.refresh()

    def refresh(self) -> None:
        """Show the contacts there are now."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for contact in self._contacts.all():
            self._put_up(contact)

    def _put_up(self, contact: Signpost) -> "ContactRow":
        row = ContactRow(self._page.look, contact)
        row.changed.connect(partial(self._save_soon, row))
        row.asked_to_go.connect(partial(self._remove, row))
        self.rows.append(row)
        self._column.addWidget(row)
        self.setTabOrder(row.bin, self.add)
        return row

    def _add(self) -> None:
        self._put_up(Signpost(uuid4(), "", Phrase(""), "")).name.setFocus()

    def _save_soon(self, row: "ContactRow") -> None:
        if row.contact.name.strip():
            self._page.save_soon(f"contact {row.contact.id}", partial(self._save, row))

    def _save(self, row: "ContactRow") -> None:
        self._contacts.save(row.contact)
        row.is_kept = True

    def _remove(self, row: "ContactRow") -> None:
        self._page.save_now()
        self.add.setFocus()
        if row.is_kept:
            self._page.remove(Thing.SIGNPOST, row.contact.id, row.contact.name)
        self.refresh()


class ContactRow(QWidget):
    """One contact: a name, a number, and the day somebody last tried it."""

    changed = Signal()
    asked_to_go = Signal()

    def __init__(self, look: Look, contact: Signpost) -> None:
        super().__init__()
        self._look = look
        self.contact = contact
        self.is_kept = bool(contact.name)
        self.name = line(look("our_board.help_name").words, contact.name, self._write_name)
        self.number = line(look("our_board.help_number").words, contact.number, self._write)
        for field in (self.name, self.number):
            field.setPlaceholderText(field.accessibleName())
        self.tried = words_label("", "quiet")
        self.try_it = button(look("our_board.help_tried_today").words, self._try)
        self.bin = button(look("desk.remove").words, self.asked_to_go.emit, "link")
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addWidget(self.name, stretch=3)
        first.addWidget(self.number, stretch=2)
        second.addWidget(self.tried, stretch=1)
        second.addWidget(self.try_it)
        second.addWidget(self.bin)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 6)
        whole.addLayout(first)
        whole.addLayout(second)
        self._say()

    def _write_name(self, words: str) -> None:
        self.contact = replace(self.contact, name=words)
        self._say()
        self.changed.emit()

    def _write(self, words: str) -> None:
        """Another number has not been tried yet."""
        self.contact = replace(self.contact, number=words, checked_on=None)
        self._say()
        self.changed.emit()

    def _try(self) -> None:
        self.contact = replace(self.contact, checked_on=date.today())
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        look, contact = self._look, self.contact
        tried = contact.checked_on if contact.is_ready else None
        day = short_date(tried) if tried else ""
        name = "our_board.help_tried" if day else "our_board.help_not_tried"
        self.tried.setText(look(name, date=day).words)
        self.number.setAccessibleDescription(contact.name)
        self.try_it.setEnabled(bool(contact.number.strip()))
        for part, named in ((self.try_it, "help_tried_name"), (self.bin, "help_remove_name")):
            part.setAccessibleName(look(f"our_board.{named}", name=contact.name).words)
