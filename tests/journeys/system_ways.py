"""What a computer offers in any window, tried at the members' side."""

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QHelpEvent,
    QInputMethodQueryEvent,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QToolTip,
    QWhatsThis,
    QWidget,
)

from app.ui.window import Window
from tests.ui.reading import words_in

DROPPED = "dropped by somebody"
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT, NONE = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
LEFT, COPY = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
FUNCTION_KEYS = [Qt.Key(Qt.Key.Key_F1.value + number) for number in range(12)]
LETTERS = "OPQWNSFTHJKLDRUGEBMI"
KEYS = [
    *[(key, held) for key in FUNCTION_KEYS for held in (NONE, SHIFT, CONTROL)],
    *[(Qt.Key(ord(letter)), CONTROL) for letter in LETTERS],
    *[(Qt.Key(ord(letter)), CONTROL | SHIFT) for letter in LETTERS],
    *[(Qt.Key(ord(letter)), ALT) for letter in LETTERS],
    (Qt.Key.Key_F4, ALT),
    (Qt.Key.Key_Space, ALT),
    (Qt.Key.Key_Tab, CONTROL),
    (Qt.Key.Key_Menu, NONE),
    (Qt.Key.Key_F10, SHIFT),
    (Qt.Key.Key_Help, NONE),
    (Qt.Key.Key_Print, NONE),
    (Qt.Key.Key_Back, NONE),
    (Qt.Key.Key_HomePage, NONE),
]
"""Keys that open, print, leave, help or show something in other programs."""


def fields(window: Window) -> list[QWidget]:
    """What can be written in just now."""
    found = [*window.findChildren(QLineEdit), *window.findChildren(QPlainTextEdit)]
    return [one for one in found if one.isVisible()]


def drop(window: Window) -> None:
    """Drop a file and some words on everything that is shown."""
    carried = QMimeData()
    carried.setText(DROPPED)
    carried.setUrls([QUrl.fromLocalFile(f"/home/{DROPPED}")])
    held = Qt.KeyboardModifier.NoModifier
    for widget in shown_in(window):
        middle = widget.rect().center()
        enters = QDragEnterEvent(middle, COPY, carried, LEFT, held)
        if widget.acceptDrops():
            QApplication.sendEvent(widget, enters)
            falls = QDropEvent(QPointF(middle), COPY, carried, LEFT, held)
            QApplication.sendEvent(widget, falls)


def ask_for_menus(window: Window) -> None:
    """Ask everything that is shown for the menu of its own."""
    for widget in shown_in(window):
        middle = widget.rect().center()
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, middle, widget.mapToGlobal(middle)
        )
        QApplication.sendEvent(widget, event)


def press_keys(window: Window) -> None:
    """Press every key that does something in other programs."""
    for key, held in KEYS:
        QTest.keyClick(window.windowHandle(), key, held)


def rest_the_pointer(window: Window) -> None:
    """Rest the pointer on everything, and ask what it is."""
    for widget in shown_in(window):
        middle = widget.rect().center()
        for kind in (QEvent.Type.ToolTip, QEvent.Type.WhatsThis):
            QApplication.sendEvent(widget, QHelpEvent(kind, middle, widget.mapToGlobal(middle)))


def paste_and_undo(window: Window) -> None:
    """Put in what was copied, and bring back whatever was typed before."""
    for field in fields(window):
        field.setFocus()
        for _time in range(3):
            for keys in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Paste):
                QTest.keySequence(field, QKeySequence(keys))


WAYS: tuple[Callable[[Window], None], ...] = (
    drop,
    ask_for_menus,
    press_keys,
    rest_the_pointer,
    paste_and_undo,
)


def try_some(window: Window, chance: Random, times: int) -> None:
    """Try so many of them, in any order."""
    for _time in range(times):
        chance.choice(WAYS)(window)


def shown_in(window: Window) -> list[QWidget]:
    """The window, and everything in it that is to be seen."""
    return [window, *(one for one in window.findChildren(QWidget) if one.isVisible())]


def windows_shown() -> list[QWidget]:
    """Every window of the app that is open, menus and dialogs too."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible()]


def everything_told(window: Window) -> str:
    """What anybody can get at: every widget seen or hidden, titles, tips and screen readers."""
    widgets = QApplication.allWidgets()
    told = [words_in(one) for one in widgets]
    told += [f"{one.toolTip()} {one.whatsThis()} {one.windowTitle()}" for one in widgets]
    told += [QToolTip.text(), QApplication.clipboard().text(), *_to_screen_readers(window)]
    for field in fields(window):
        asked = QInputMethodQueryEvent(Qt.InputMethodQuery.ImSurroundingText)
        QApplication.sendEvent(field, asked)
        told.append(str(asked.value(Qt.InputMethodQuery.ImSurroundingText)))
    return "\n".join(told)


def _to_screen_readers(window: Window) -> list[str]:
    told, waiting = [], [QAccessible.queryAccessibleInterface(window)]
    while waiting:
        one = waiting.pop()
        kinds = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
        told += [one.text(kind) for kind in kinds]
        children: list[QAccessibleInterface | None]
        children = [one.child(at) for at in range(one.childCount())]
        waiting += [child for child in children if child is not None]
    return told


def links(window: Window) -> list[QLabel]:
    """Labels that lead somewhere, or whose words can be taken."""
    usual = Qt.TextInteractionFlag.LinksAccessibleByMouse
    nothing = Qt.TextInteractionFlag.NoTextInteraction
    return [
        one
        for one in window.findChildren(QLabel)
        if one.openExternalLinks() or one.textInteractionFlags() not in (nothing, usual)
    ]


def is_asking_what_this_is() -> bool:
    """Whether the pointer has become a question mark."""
    return QWhatsThis.inWhatsThisMode()
