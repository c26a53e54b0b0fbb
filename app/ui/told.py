"""What screen readers are told of the screen: what each thing is, and what can be done.

Qt tells them of its own widgets. Of ours it knows too little: that a card is one of several,
that a press of it is a click, that a ring is only there to be seen. So we tell.

A widget of ours may say what it is by an attribute: ``told_role`` is its role, ``untold`` is
True for what is only there to be seen, ``is_one_of_several`` is True for a button of which
one at a time is chosen, and ``only_acts`` for one that is never chosen, however it is drawn.

Values and positions in a set cannot be told from here: PySide gives no way to add an
interface to what we tell, so what has a value is one of Qt's own widgets, and places are
counted by the reader among the buttons that stand side by side.
"""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QButtonGroup,
    QCheckBox,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from app.ui.told_order import holder_of, inside, role_of

Role = QAccessible.Role
PRESSES = frozenset(
    {QAccessibleActionInterface.pressAction(), QAccessibleActionInterface.toggleAction()}
)


def tell_readers() -> None:
    """Tell screen readers of our widgets from now on. Once for each application."""
    QAccessible.installFactory(_told)


def announce(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Have a screen reader say something that nobody has moved to.

    It waits its turn, but for what is wrong: that is said ``at_once``. Nothing is said of what
    is covered, such as a locked desk.
    """
    politeness = QAccessible.AnnouncementPoliteness
    if words and widget.isVisible() and QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, words)
        event.setPoliteness(politeness.Assertive if at_once else politeness.Polite)
        QAccessible.updateAccessibility(event)


class ToldWidget(QAccessibleWidget):
    """Something with a role of its own, and in it what is there for more than the eye.

    What stands inside only to be laid out is passed over: its own things take its place, in
    the order in which they are laid out, which is the order in which they are read.
    """

    def role(self) -> Role:
        """What it is now: it may have been made before it had a name or a place."""
        return role_of(self.widget()) or Role.Client

    def childCount(self) -> int:
        """How many things are inside."""
        return len(self._inside())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt allows none
        """One of them."""
        inside = self._inside()
        if 0 <= index < len(inside):
            return QAccessible.queryAccessibleInterface(inside[index])
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Where one of them stands; -1 for what is not inside."""
        thing = child.object()
        return next((at for at, one in enumerate(self._inside()) if one is thing), -1)

    def parent(self) -> QAccessibleInterface:
        """What it stands in, past all that is only there to lay out."""
        holder = holder_of(self.widget())
        return QAccessible.queryAccessibleInterface(holder) if holder else super().parent()

    def text(self, kind: QAccessible.Text) -> str:
        """Its name and the rest; words that are shown are their own name."""
        told, shown = super().text(kind), self.widget()
        if kind is QAccessible.Text.Name:
            return getattr(shown, "told_name", "") or told or _words_on(shown)
        if kind is QAccessible.Text.Description and told == self.text(QAccessible.Text.Name):
            return ""  # what is shown under the pointer stands in for it, and is the name again
        return told

    def _inside(self) -> list[QWidget]:
        return list(inside(self.widget()))


class ToldButton(ToldWidget):
    """A button: what kind of one is seen anew each time, for a card may change its kind.

    To press it and to toggle it is to click it, as a finger does. Qt would only change how it
    looks, and nobody would be told what was chosen.
    """

    def role(self) -> Role:
        """A button, a box to tick, or one of several of which one is chosen."""
        if not _shows_choice(self._button):
            return Role.Button
        return Role.RadioButton if _is_one_of_several(self._button) else Role.CheckBox

    def state(self) -> QAccessible.State:
        """Whether it is chosen, besides what holds for every widget."""
        state, button = super().state(), self._button
        if _shows_choice(button):
            state.checkable, state.checked = True, button.isChecked()
            state.checkStateMixed = isinstance(button, QCheckBox) and _is_partly(button)
        state.pressed = button.isDown()
        return state

    def actionNames(self) -> list[str]:
        """Press or toggle, and take the keyboard there."""
        acts = QAccessibleActionInterface
        press = acts.toggleAction() if _shows_choice(self._button) else acts.pressAction()
        return [*([press] if self._button.isEnabled() else []), *super().actionNames()]

    def doAction(self, name: str) -> None:
        """Click it once whoever asked has their answer: by then it may be gone."""
        if name not in PRESSES:
            super().doAction(name)
        elif self._button.isEnabled():
            QTimer.singleShot(0, self._button, self._button.click)

    @property
    def _button(self) -> QAbstractButton:
        button = self.widget()
        if not isinstance(button, QAbstractButton):
            raise TypeError(button)
        return button


class UntoldWidget(QAccessibleWidget):
    """What is only there to be seen: no reader comes to it."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, Role.Whitespace)

    def state(self) -> QAccessible.State:
        """As if it were hidden."""
        state = super().state()
        state.invisible = True
        return state

    def childCount(self) -> int:
        """Nothing of it is told."""
        return 0


def _told(_name: str, thing: QObject) -> QAccessibleInterface | None:
    """What is told of a widget, or None for what Qt knows best."""
    if not isinstance(thing, QWidget):
        return None
    if getattr(thing, "untold", False):
        return UntoldWidget(thing)
    if isinstance(thing, QAbstractButton):
        return None if _opens_menu(thing) else ToldButton(thing)
    return ToldWidget(thing) if role_of(thing) is not None else None


def _words_on(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton):
        return widget.text().replace("&", "").strip()
    if not isinstance(widget, QLabel):
        return ""
    is_of_field = widget.buddy() is not None  # then it may have a mark for a key in it
    return widget.text().replace("&", "") if is_of_field else widget.text()


def _shows_choice(button: QAbstractButton) -> bool:
    return button.isCheckable() and not getattr(button, "only_acts", False)


def _is_one_of_several(button: QAbstractButton) -> bool:
    group: QButtonGroup | None = button.group()
    in_group = group is not None and group.exclusive()
    is_told_so: bool = getattr(button, "is_one_of_several", False)
    return button.autoExclusive() or in_group or is_told_so


def _is_partly(box: QCheckBox) -> bool:
    return box.isTristate() and box.checkState() is box.checkState().PartiallyChecked


def _opens_menu(button: QAbstractButton) -> bool:
    return isinstance(button, QPushButton | QToolButton) and button.menu() is not None
