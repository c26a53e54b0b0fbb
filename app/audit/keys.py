"""Whether the keyboard alone reaches everything, in order, and shows where it is."""

from collections.abc import Iterator
from itertools import pairwise
from statistics import fmean, quantiles

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QWidget

from app.audit.ink import Dots, contrast
from app.audit.measure import Measure, Shown, Stop
from app.audit.seen import controls, from_first, name, place, shown_part
from app.audit.told import goes_back
from app.ui.parts.focus_ring import FocusRing

MOST_STOPS = 400
AROUND = 14
THICK = 4
"""How thick the ring round what the keyboard is on is at least (handbook 5.2)."""
LEAST = 2
"""How thick it is in the mean, all round (WCAG 2.4.13)."""
CHANGE = 3.0


def walk(shown: Shown) -> list[Stop]:
    """Press Tab until it comes round, with real keys."""
    if not shown.stops:
        shown.stops = _walk(shown)
    return shown.stops


def _walk(shown: Shown) -> list[Stop]:
    window = shown.window
    start = window.focusWidget()
    found: list[Stop] = []
    for _stop in range(MOST_STOPS):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        QApplication.processEvents()  # it may have to be scrolled to
        now = _on(window)
        if now is None:
            return found
        found.append(_look_at(shown, now))
        if now is start or (now is found[0].widget and len(found) > 1):
            break
    if len(found) > 1 and found[-1].widget is found[0].widget:
        found.pop()
    return found


def _on(window: QWidget) -> QWidget | None:
    """What the keyboard is on, if anything."""
    return window.focusWidget()


def _look_at(shown: Shown, widget: QWidget) -> Stop:
    area = place(widget)
    around = area.adjusted(-AROUND, -AROUND, AROUND, AROUND) & shown.window.rect()
    ringed = _grab(shown, around)
    rings = [one for one in shown.window.findChildren(FocusRing) if one.isVisible()]
    for one in rings:
        one.hide()
    without = _grab(shown, around)
    for one in rings:
        one.show()
    is_whole = shown_part(widget).contains(area) or area.height() > shown.window.height() / 2
    return Stop(
        widget, QRect(area.topLeft() - around.topLeft(), area.size()), is_whole, without, ringed
    )


def _grab(shown: Shown, area: QRect) -> QImage:
    return shown.window.grab(area).toImage().convertToFormat(QImage.Format.Format_RGB32)


def reached(shown: Shown, measure: Measure) -> None:
    """Tab goes to everything that can be used, and round again: there is no trap."""
    found = [stop.widget for stop in walk(shown)]
    measure.expect(len(found) < MOST_STOPS, "Tab", "a trap", "the way round")
    for widget in controls(shown.root):
        if widget.isEnabled() and not _is_reached_with_arrows(widget, found):
            is_there = widget in found or widget.focusProxy() in found
            if not isinstance(widget, QAbstractButton):  # a field may hold the keyboard inside
                is_there = is_there or any(map(widget.isAncestorOf, found))
            measure.expect(is_there, widget, "Tab never comes there", "a stop")


def in_turn(shown: Shown, measure: Measure) -> None:
    """Tab goes on as one reads."""
    found = from_first(shown.root, [stop.widget for stop in walk(shown)])
    if shown.screen is None:
        return  # a page of the desk has columns: their order is that of their layouts
    for before, after in pairwise(found):
        measure.expect(
            not goes_back(place(before), place(after)),
            before,
            f"Tab goes back to {name(after)}",
            "what stands after it",
        )


def ringed(shown: Shown, measure: Measure) -> None:
    """A thick ring shows where the keyboard is, and nothing hides it."""
    for stop in walk(shown):
        measure.expect(stop.is_whole, stop.widget, "partly hidden", "all in sight")
        across = _across(stop)
        thick, mean = (quantiles(across, n=3)[1], fmean(across)) if across else (0.0, 0.0)
        measure.expect(
            thick >= THICK and mean >= LEAST,
            stop.widget,
            f"a ring of {thick:.1f} px, {mean:.1f} px in the mean",
            f"{THICK} px, {LEAST} px in the mean, that change by {CHANGE:.0f}:1",
        )


def _across(stop: Stop) -> list[int]:
    """How many pixels of each line across the ring stand out.

    Where the ring crosses another edge it cannot be as thick everywhere.
    """
    without, ring = Dots(stop.without), Dots(stop.ring)
    lines = zip(
        _lines_across(without, stop.place), _lines_across(ring, stop.place), strict=True
    )
    return [
        sum(contrast(was, is_now) >= CHANGE for was, is_now in zip(before, now, strict=True))
        if before != now
        else 0
        for before, now in lines
        if len(now) == AROUND + 1  # a side may be at the very edge of the window
    ]


def _lines_across(dots: Dots, area: QRect) -> Iterator[tuple[int, ...]]:
    """Three lines of pixels across each side of a place, from outside up to its edge."""
    for share in (0.3, 0.5, 0.7):
        across = round(area.left() + share * area.width())
        down = round(area.top() + share * area.height())
        yield dots.across(down, area.left() - AROUND, area.left() + 1)
        yield dots.across(down, area.right(), area.right() + AROUND + 1)
        yield dots.down(across, area.top() - AROUND, area.top() + 1)
        yield dots.down(across, area.bottom(), area.bottom() + AROUND + 1)


def _is_reached_with_arrows(widget: QWidget, found: list[QWidget]) -> bool:
    """Whether a button is one of a group of which Tab reaches one: arrows do the rest."""
    if not isinstance(widget, QAbstractButton):
        return False
    group: QButtonGroup | None = widget.group()
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus or group is None:
        return False
    return group.exclusive() and any(one in found for one in group.buttons())
