"""Whose sheet it is, by the first letters of their name."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.domain.errors.sheets import NoSuchMember, WhichMember
from app.domain.people import Member
from app.ui.facilitator.wrapped_words import WrappedWords
from app.ui.look import Look

MOST_NAMED = 5


class WhoseField(QWidget):
    """The first letters find the member. The arrow keys choose when more than one is meant."""

    changed = Signal()
    entered = Signal()

    def __init__(self, look: Look, members: Sequence[Member]) -> None:
        super().__init__()
        self._look = look
        self._members = members
        self._at = -1
        self.field = _Line()
        self.field.setAccessibleName(look("typing.whose_field").words)
        self.field.setPlaceholderText(look("typing.no_name").words)
        self.told = WrappedWords("", "quiet")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(4, 0, 4, 0)
        lines.setSpacing(2)
        lines.addWidget(self.field)
        lines.addWidget(self.told)
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.entered)
        self.field.moved.connect(self._move)
        self._tell()

    @property
    def member(self) -> Member | None:
        """Who is meant, or None for no name. Raises NoSuchMember or WhichMember."""
        typed, found = self._typed_name, self._found
        if not typed:
            return None
        if not found:
            raise NoSuchMember(typed=typed)
        if self._at < 0 and len(found) > 1:
            names = ", ".join(_name(one) for one in found[:MOST_NAMED])
            raise WhichMember(count=len(found), names=names)
        return found[max(self._at, 0)]

    def show_member(self, member_id: UUID | None) -> None:
        """Show a member, or no name."""
        found = next((one for one in self._members if one.id == member_id), None)
        self.field.setText(_name(found) if found else "")
        if found in self._found:
            self._at = self._found.index(found)
        self._tell()

    @property
    def _typed_name(self) -> str:
        return " ".join(self.field.text().split())

    @property
    def _found(self) -> list[Member]:
        """Who can be meant. A whole name is nobody else's beginning."""
        typed = self._typed_name.casefold()
        if not typed:
            return []
        whole = [
            one for one in self._members if typed in (_folded(one.name), _folded(_name(one)))
        ]
        return whole or [
            one
            for one in self._members
            if any(
                _folded(name).startswith(typed)
                for name in (one.name, one.full_name, *one.full_name.split())
            )
        ]

    def _typed(self) -> None:
        self._at = -1
        self._tell()
        self.changed.emit()

    def _move(self, by: int) -> None:
        many = len(self._found)
        if many:
            self._at = max(0, min(self._at + by, many - 1))
            self._tell()
            self.changed.emit()

    def _tell(self) -> None:
        """Say who is meant, or who can be."""
        found, look = self._found, self._look
        if not self._typed_name:
            words = look("typing.is_no_name").words
        elif not found:
            words = look("typing.is_nobody").words
        elif len(found) == 1 or self._at >= 0:
            words = look("typing.is_member", name=_name(found[max(self._at, 0)])).words
        else:
            names = ", ".join(_name(one) for one in found[:MOST_NAMED])
            words = look("typing.is_one_of", names=names).words
        self.told.show_words(words)
        self.field.setAccessibleDescription(words)


class _Line(QLineEdit):
    """A line that tells of the arrow keys up and down."""

    moved = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through the names; all else is typing."""
        if event.key() == Qt.Key.Key_Down:
            self.moved.emit(1)
        elif event.key() == Qt.Key.Key_Up:
            self.moved.emit(-1)
        else:
            super().keyPressEvent(event)


def _name(member: Member) -> str:
    """A name that tells two people with the same first name apart."""
    full = member.full_name
    return full if full.startswith(member.name) and full else member.name


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
