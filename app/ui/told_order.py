"""What role each widget has for a screen reader, and what stands in what, in reading order."""

from collections.abc import Iterator
from functools import cache

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QLayout,
    QMainWindow,
    QScrollArea,
    QWidget,
)
from shiboken6 import isValid

Role = QAccessible.Role
HEADINGS = frozenset({"title", "heading", "section"})
LEAVES = frozenset({Role.Button, Role.Heading, Role.StaticText, Role.Graphic, Role.Canvas})
PLAIN = (QWidget, QFrame, QMainWindow, QScrollArea)


def role_of(widget: QWidget) -> Role | None:
    """The role that we give a widget; None where Qt's own is right."""
    told: Role | None = getattr(widget, "told_role", None)
    if told is not None:
        return told
    if isinstance(widget, QAbstractButton):
        return Role.Button
    if isinstance(widget, QLabel):
        return _role_of_label(widget)
    if not _is_plain(widget):
        return None
    if widget.isWindow():
        return Role.Window
    return Role.Grouping if widget.accessibleName() else Role.Client


def _role_of_label(label: QLabel) -> Role:
    if not label.pixmap().isNull():
        return Role.Graphic
    return Role.Heading if label.property("role") in HEADINGS else Role.StaticText


def is_untold(widget: QWidget) -> bool:
    """Whether it is only there to be seen, as a picture without a name is."""
    is_picture = isinstance(widget, QLabel) and not widget.pixmap().isNull()
    return getattr(widget, "untold", False) or (is_picture and not widget.accessibleName())


def _is_plain(widget: QWidget) -> bool:
    """Whether Qt knows no more of it than that it is a widget. What Qt made is Qt's."""
    if widget.objectName().startswith("qt_"):
        return False
    return _is_plain_kind(type(widget))  # type: ignore[arg-type]  # a type can be hashed


@cache
def _is_plain_kind(kind: type[object]) -> bool:
    of_qt = next(one for one in kind.__mro__ if one.__module__.startswith("PySide6"))
    return of_qt in PLAIN


def _above(widget: QWidget) -> QWidget | None:
    """What a widget is in. Between a part that scrolls and what is in it is a part of Qt's."""
    above = None if widget.isWindow() else widget.parentWidget()
    if above is not None and above.objectName() == "qt_scrollarea_viewport":
        return above.parentWidget()
    return above


def _is_passed_over(widget: QWidget) -> bool:
    """Whether it is only there to lay out what is in it."""
    above = _above(widget)
    return above is not None and role_of(widget) is Role.Client and role_of(above) is not None


def holder_of(widget: QWidget) -> QWidget | None:
    """What is told of as holding a widget. A button in a button stands beside that."""
    above = _above(widget)
    while above is not None and (_is_passed_over(above) or isinstance(above, QAbstractButton)):
        above = _above(above)
    return above


def inside(widget: QWidget) -> Iterator[QWidget]:
    """What is told of as inside a widget, in the order in which it is read."""
    if role_of(widget) in LEAVES:
        return
    for one in _laid_out(widget):
        if one.isHidden() or one.isWindow() or is_untold(one):
            continue
        if role_of(one) is Role.Client:
            yield from inside(one)
        else:
            yield one
            yield from _buttons_on(one)


def _buttons_on(widget: QWidget) -> Iterator[QAbstractButton]:
    if isinstance(widget, QAbstractButton):
        buttons = (one for one in widget.children() if isinstance(one, QAbstractButton))
        yield from (one for one in buttons if not one.isHidden())


def _laid_out(widget: QWidget) -> list[QWidget]:
    """The widgets in a widget: those in its layout in that order, and then the others."""
    if isinstance(widget, QScrollArea):
        scrolled = widget.widget()
        return [scrolled] if scrolled is not None else []
    layout = widget.layout()
    first = list(_in_layout(layout)) if layout else []
    seen = set(map(id, first))
    rest = (one for one in widget.children() if isinstance(one, QWidget) and isValid(one))
    return [*first, *(one for one in rest if id(one) not in seen)]


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item else None
        if widget is not None:
            yield widget
        elif item is not None and isinstance(inner := item.layout(), QLayout):
            yield from _in_layout(inner)
