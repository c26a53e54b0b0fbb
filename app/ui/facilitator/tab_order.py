"""The order in which Tab goes through a page: the one in which it is read."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QTabWidget, QWidget

AROUND = 14
"""Room for the ring round what the keyboard is on."""


def go_on_from(whole: QWidget, now: QWidget | None, *, back: bool) -> bool:
    """Give the keyboard to what is read after this, or before; False when this is not in it.

    Qt goes through widgets in the order in which they were made, so rows that are shown again
    would come after whatever stands under them.
    """
    stops = [one for one in _as_laid_out(whole) if _is_stop(one)]
    if now not in stops:
        return False
    place = stops.index(now) + (-1 if back else 1)
    reached = stops[place % len(stops)]
    reason = Qt.FocusReason.BacktabFocusReason if back else Qt.FocusReason.TabFocusReason
    reached.setFocus(reason)
    bring_into_sight(reached)
    return True


def bring_into_sight(reached: QWidget | None) -> None:
    """Scroll all of what the keyboard is on now to where it is seen.

    Qt would be content with the cursor of a field.
    """
    around = reached.parentWidget() if reached is not None else None
    while around is not None and reached is not None:
        if isinstance(around, QScrollArea) and around.isAncestorOf(reached):
            inside = around.widget()
            for corner in (reached.rect().bottomRight(), reached.rect().topLeft()):
                there = reached.mapTo(inside, corner) if inside is not None else corner
                around.ensureVisible(there.x(), there.y(), AROUND, AROUND)
        around = around.parentWidget()


def _is_stop(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isEnabled() and widget.focusProxy() is None


def _as_laid_out(widget: QWidget | None) -> Iterator[QWidget]:
    """A widget and all that is in it; what is in no layout is no part of the page."""
    if widget is None:
        return
    yield widget
    if isinstance(widget, QTabWidget):
        yield from (widget.tabBar(), *_as_laid_out(widget.currentWidget()))
    elif isinstance(widget, QScrollArea):
        yield from _as_laid_out(widget.widget())
    elif (layout := widget.layout()) is not None:
        yield from _in_layout(layout)


def _in_layout(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inside = item.layout() if item is not None else None
        widget = item.widget() if item is not None else None
        if inside is not None:
            yield from _in_layout(inside)
        elif widget is not None and not widget.isHidden():
            yield from _as_laid_out(widget)
