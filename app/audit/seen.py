"""What can be seen of a screen: where each part stands, and what people would call it."""

from itertools import chain

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSlider,
    QTabBar,
    QTextEdit,
    QWidget,
)

from app.ui.member.screen import Screen
from app.ui.parts.sheet import Sheet
from app.ui.parts.wrapping import MAY_BREAK

FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)
CONTROLS = (
    QAbstractButton,
    *FIELDS,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QSlider,
    QTabBar,
    Sheet,
)
"""What people press, type in or choose from."""


def settle() -> None:
    """Let everything find its place."""
    for _ in range(5):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def seen(root: QWidget) -> list[QWidget]:
    """Every widget that shows, without the insides of what Qt itself puts together."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible() and not _is_of_qt(widget)
    ]


def controls(root: QWidget) -> list[QWidget]:
    """Everything that shows and can be pressed, typed in or chosen from."""
    return [widget for widget in seen(root) if isinstance(widget, CONTROLS)]


def place(widget: QWidget) -> QRect:
    """Where a widget is in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def shown_part(widget: QWidget) -> QRect:
    """The part of a widget's place that is not scrolled out of sight."""
    part = place(widget)
    around = widget.parentWidget()
    while around is not None and not around.isWindow():
        if isinstance(around.parentWidget(), QAbstractScrollArea):
            part &= place(around)
        around = around.parentWidget()
    return part & widget.window().rect()


def scrolls(widget: QWidget) -> QScrollArea | None:
    """What a widget is scrolled in, if anything."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            return around
        around = around.parentWidget()
    return None


def written(widget: QWidget) -> QRect:
    """Where a widget has something to see: for words that is less than the label."""
    area = place(widget)
    if not isinstance(widget, QLabel) or not widget.text():
        return area
    flags = int(widget.alignment()) | Qt.TextFlag.TextWordWrap
    return QFontMetrics(widget.font()).boundingRect(area, flags, widget.text())


def words_on(widget: QWidget) -> str:
    """The words that stand on a widget, as they are read."""
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    bare = words.replace(MAY_BREAK, "").replace("&&", "\0").replace("&", "").replace("\0", "&")
    return " ".join(bare.split())


def name(widget: QWidget) -> str:
    """A widget as a person would point at it."""
    return f"{type(widget).__name__} “{words_on(widget) or widget.accessibleName()}”"


def named(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def stops(root: QWidget) -> list[QWidget]:
    """Where Tab stops by Qt's own order, from the top of the screen."""
    found: list[QWidget] = []
    widget = root.nextInFocusChain()
    while widget is not None and widget is not root:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and widget.isVisible() and root.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return from_first(root, found)


def from_first(root: QWidget, found: list[QWidget]) -> list[QWidget]:
    """The same round of stops, beginning with what stands first on the screen."""
    if not found:
        return found
    first = min(found, key=lambda one: (place(one).top(), place(one).left()))
    if isinstance(root, Screen) and root.top and root.top.who in found:
        first = root.top.who
    turn = found.index(first)
    return list(chain(found[turn:], found[:turn]))


def _is_of_qt(widget: QWidget) -> bool:
    """Whether a widget is an inside of a field, a list or a scroll area."""
    around: QWidget | None = widget.parentWidget()
    inside: QWidget = widget
    while around is not None and not around.isWindow():
        if isinstance(around, QScrollArea):
            view = around.viewport()
            if inside is not view or widget is view or widget.parentWidget() is view:
                return True
        elif isinstance(around, (QAbstractScrollArea, QLineEdit, QComboBox, QAbstractSpinBox)):
            return True
        inside, around = around, around.parentWidget()
    return False
