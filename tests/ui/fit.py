"""Finds what does not fit on a screen: cut off, overlapping, too small to press, or unnamed."""

from collections.abc import Iterator
from itertools import combinations, pairwise

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QWidget,
)

from app.ui.look import Look
from app.ui.member.screen import Screen
from app.ui.parts.bar_button import BarButton
from app.ui.parts.big_button import BigButton, TickMark
from app.ui.parts.line_focus import LineFocus
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.sound_button import SoundButton
from app.ui.parts.wrapping import MAY_BREAK

LEAST = 44
BADGED = ({TickMark, PictureLabel}, {SoundButton, PictureLabel})
"""A tick, and the way to hear a card, stand on the corners of its picture."""
MAIN_BARS = frozenset({"back", "next", "read", "plain"})


def settle() -> None:
    """Let everything find its place."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def seen(root: QWidget) -> list[QWidget]:
    """Every widget that shows, without the insides of what Qt itself puts together."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible() and not _is_inside_of_a_field(widget)
    ]


def faults(screen: Screen, size: QSize) -> list[str]:
    """Say what is wrong with a screen that is being shown in a window of this size."""
    window = screen.window()
    found = [] if window.size() == size else [f"the window grew to {window.size()}"]
    for check in (
        outside,
        overlapping,
        cut_off,
        too_small,
        unnamed,
        scrolling,
        out_of_order,
        blank,
    ):
        found += check(screen)
    return found


def outside(screen: QWidget) -> Iterator[str]:
    """What leaves the screen, or the part it is in."""
    whole = screen.window().rect()
    for widget in seen(screen):
        parent = widget.parentWidget()
        room = parent.rect() if parent else whole
        if not whole.contains(place(widget)) or not room.contains(widget.geometry()):
            yield f"{name(widget)} is not all inside: {place(widget)}"


def overlapping(screen: QWidget) -> Iterator[str]:
    """What lies over something else."""
    areas = [(widget, written(widget)) for widget in seen(screen)]
    for (one, area), (other, other_area) in combinations(areas, 2):
        if not area.intersects(other_area):
            continue
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        if LineFocus in (type(one), type(other)):
            continue  # a veil that lies over lines on purpose
        if {type(one), type(other)} not in BADGED:
            yield f"{name(one)} lies over {name(other)}"


def cut_off(screen: QWidget) -> Iterator[str]:
    """Words that do not fit their room."""
    for widget in seen(screen):
        if isinstance(widget, QLabel) and widget.text():
            yield from _cut_off_label(widget)
        elif isinstance(widget, QAbstractButton) and widget.text():
            needed = widget.sizeHint()
            if isinstance(widget, BarButton) and "…" in widget.text():
                continue  # a very long name: the whole is said aloud
            if needed.width() > widget.width() or needed.height() > widget.height():
                yield f"{name(widget)} needs {needed} and has {widget.size()}"


def too_small(screen: QWidget) -> Iterator[str]:
    """What is hard to press: everything is as many millimetres as someone likes."""
    for widget in seen(screen):
        if not isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit):
            continue
        least = least_of(widget, screen.look) if isinstance(screen, Screen) else LEAST
        if widget.height() < least or widget.width() < least:
            yield f"{name(widget)} is {widget.size()}: too small to press"


def least_of(widget: QWidget, look: Look) -> int:
    """The least height and width of something on a screen of members."""
    if is_main(widget):
        return look.button_px
    if isinstance(widget, BarButton):
        return look.small_px
    return look.ear_px if isinstance(widget, SoundButton) else LEAST


def is_main(widget: QWidget) -> bool:
    """True for what members press to choose and to move on."""
    if isinstance(widget, BarButton):
        return widget.property("kind") in MAIN_BARS
    return isinstance(widget, BigButton)


def unnamed(screen: QWidget) -> Iterator[str]:
    """What a screen reader cannot name."""
    for widget in stops(screen):
        if not named(widget):
            yield f"{widget} has no name"


def named(widget: QWidget) -> str:
    """What a screen reader calls a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def scrolling(screen: QWidget) -> Iterator[str]:
    """Scroll bars."""
    for bar in screen.findChildren(QScrollBar):
        if bar.isVisible():
            yield "there is a scroll bar"


def stops(screen: QWidget) -> list[QWidget]:
    """Where Tab stops, in order, from the top of the screen."""
    found: list[QWidget] = []
    widget = screen.nextInFocusChain()
    while widget is not None and widget is not screen:
        takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes_tab and widget.isVisible() and screen.isAncestorOf(widget):
            found.append(widget)
        widget = widget.nextInFocusChain()
    if isinstance(screen, Screen) and screen.top and screen.top.who in found:
        turn = found.index(screen.top.who)
        found = [*found[turn:], *found[:turn]]
    return found


def out_of_order(screen: Screen) -> Iterator[str]:
    """Where Tab goes back up, or back to the left."""
    found = stops(screen)
    if not screen.top:
        first = min(found, key=lambda one: (place(one).top(), place(one).left()))
        turn = found.index(first)
        found = [*found[turn:], *found[:turn]]
    for before, after in pairwise(found):
        above, below = place(before), place(after)
        if below.center().y() < above.top() or (
            below.left() < above.left() and below.top() < above.center().y()
        ):
            yield f"Tab goes from {name(before)} back to {name(after)}"
    expected = {widget for widget in seen(screen) if isinstance(widget, QPushButton)}
    for widget in expected - set(found):
        yield f"Tab never reaches {name(widget)}"


def blank(screen: QWidget) -> Iterator[str]:
    """Cards that show neither a word nor a picture worth the name."""
    for widget in seen(screen):
        if isinstance(widget, PictureLabel) and min(widget.width(), widget.height()) < LEAST:
            yield f"a picture has only {widget.size()} at {place(widget)}"


def place(widget: QWidget) -> QRect:
    """Where a widget is in its window."""
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def written(widget: QWidget) -> QRect:
    """Where a widget has something to see: for words that is less than the label."""
    area = place(widget)
    if not isinstance(widget, QLabel) or not widget.text():
        return area
    flags = int(widget.alignment()) | Qt.TextFlag.TextWordWrap
    return QFontMetrics(widget.font()).boundingRect(area, flags, widget.text())


def name(widget: QWidget) -> str:
    """A widget as a person would point at it."""
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} “{words or widget.accessibleName()}”"


def _cut_off_label(label: QLabel) -> Iterator[str]:
    metrics = QFontMetrics(label.font())
    words = label.text().replace(MAY_BREAK, " ").split()
    widest = max(map(metrics.horizontalAdvance, words), default=0)
    if widest > label.contentsRect().width():
        yield f"{name(label)} has a word of {widest} in {label.width()}"
    needed = label.heightForWidth(label.width())
    if needed > label.height():
        yield f"{name(label)} needs {needed} down and has {label.height()}"


def _is_inside_of_a_field(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractScrollArea | QLineEdit):
            return True
        parent = parent.parentWidget()
    return False
