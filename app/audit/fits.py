"""Whether everything on a screen has its room: inside, apart, whole, and large enough."""

from itertools import combinations

from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QScrollBar,
    QToolButton,
    QWidget,
)

from app.audit.measure import Measure, Shown
from app.audit.seen import name, place, scrolls, shown_part, written
from app.ui.parts.bar_button import TALL, BarButton
from app.ui.parts.big_button import BigButton, TickMark
from app.ui.parts.line_focus import LineFocus  # a veil over lines on purpose
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.sound_button import SoundButton
from app.ui.parts.wrapping import MAY_BREAK

LEAST = 44
"""The least side of what is pressed at all, in logical pixels (WCAG 2.5.5)."""
LEAST_OF_DESK = 24
"""The least side of what is beside the main buttons of the desk (WCAG 2.5.8)."""
MAIN_MM = 20
MAIN_BARS = frozenset({"back", "next", "read", "plain"})
MOST_CHOICES = 5
BADGED = ({TickMark, PictureLabel}, {SoundButton, PictureLabel})
"""A tick, and the way to hear a card, stand on the corners of its picture."""


def inside(shown: Shown, measure: Measure) -> None:
    """Nothing leaves the screen, or the part it is in."""
    whole = shown.window.rect()
    for widget in shown.seen:
        parent = widget.parentWidget()
        room = parent.rect() if parent else whole
        area, at = scrolls(widget), place(widget)
        if area is None:
            fits = whole.contains(at) and room.contains(widget.geometry())
        else:
            fits = room.contains(widget.geometry()) and not _is_too_wide(widget, area)
        measure.expect(fits, widget, f"at {said(at)}", "all inside")


def apart(shown: Shown, measure: Measure) -> None:
    """Nothing lies over something else."""
    areas = [(widget, written(widget) & shown_part(widget)) for widget in shown.seen]
    for (one, area), (other, other_area) in combinations(areas, 2):
        if not area.intersects(other_area):
            continue
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        is_meant = {type(one), type(other)} in BADGED or LineFocus in (type(one), type(other))
        measure.expect(is_meant, one, f"lies over {name(other)}", "room of its own")
    measure.checks += len(areas)


def whole(shown: Shown, measure: Measure) -> None:
    """No words are cut off."""
    for widget in shown.seen:
        if isinstance(widget, QLabel) and widget.text():
            _expect_whole_label(widget, measure, is_of_desk=shown.screen is None)
        elif isinstance(widget, QAbstractButton) and widget.text():
            if isinstance(widget, BarButton) and "…" in widget.text():
                continue  # a very long name: the whole is said aloud
            has, lines = widget.size(), widget.text().count("\n") + 1
            down = lines * widget.fontMetrics().tightBoundingRect(TALL).height()
            if not widget.icon().isNull():
                down = max(down, widget.iconSize().height())
            wide = widget.sizeHint().width()
            fits = wide <= has.width() and down <= has.height()
            measure.expect(fits, widget, f"{has.width()} x {has.height()}", f"{wide} x {down}")


def large_enough(shown: Shown, measure: Measure) -> None:
    """Everything can be pressed by a finger: what members press by one that is not steady."""
    for widget in shown.controls:
        if not isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit):
            continue
        least = _least_of(widget, shown)
        side = min(widget.height(), widget.width())
        measure.expect(
            side >= least, widget, _in_mm(side, shown), f"{_in_mm(least, shown)} or more"
        )


def _least_of(widget: QWidget, shown: Shown) -> int:
    """The least height and width of a control, in logical pixels: the app's own rule."""
    look = shown.look
    if shown.screen is None or look is None:
        extra = LEAST_OF_DESK if is_extra(widget) else LEAST
        return round(MAIN_MM * shown.px_per_mm) if is_main(widget) else extra
    if is_main(widget):
        return look.button_px
    if isinstance(widget, BarButton):
        return look.small_px
    return look.ear_px if isinstance(widget, SoundButton) else LEAST


def unscrolled(shown: Shown, measure: Measure) -> None:
    """A member never has to scroll."""
    if shown.screen is None:
        return
    bars = [bar for bar in shown.root.findChildren(QScrollBar) if bar.isVisible()]
    measure.expect(not bars, "the screen", f"{len(bars)} scroll bars", "none")


def few(shown: Shown, measure: Measure) -> None:
    """A member chooses from five things at most.

    A choice is a card that stays chosen when it is pressed. The bars, the pills under the
    cards, ways to hear a card, and what is only looked at are none; nor are the faces of
    *Who is here*, where people find themselves and choose nothing.
    """
    if shown.screen is None:
        return
    cards = [one for one in shown.controls if is_a_choice(one)]
    measure.expect(
        len(cards) <= MOST_CHOICES, "the cards", len(cards), f"{MOST_CHOICES} or fewer"
    )


def pictured(shown: Shown, measure: Measure) -> None:
    """No picture is too small to be made out."""
    for widget in shown.seen:
        if isinstance(widget, PictureLabel):
            side = min(widget.width(), widget.height())
            measure.expect(
                side >= LEAST or shown.screen is None,
                f"a picture at {said(place(widget))}",
                f"{side} px",
                f"{LEAST} px or more",
            )


def is_main(widget: QWidget) -> bool:
    """True for what members press to choose and to move on."""
    if isinstance(widget, BarButton):
        return widget.property("kind") in MAIN_BARS
    return isinstance(widget, BigButton)


def is_extra(widget: QWidget) -> bool:
    """True for what the desk has beside its main buttons: boxes, links and small tools."""
    is_link = widget.property("kind") == "link"
    return is_link or isinstance(widget, QCheckBox | QRadioButton | QToolButton)


def is_a_choice(widget: QWidget) -> bool:
    """True for a card that stays chosen."""
    return isinstance(widget, BigButton) and widget.isCheckable()


def said(area: QRect) -> str:
    """A place, to be read."""
    return f"{area.left()}, {area.top()}, {area.width()} x {area.height()}"


def _in_mm(side: float, shown: Shown) -> str:
    return f"{side / shown.px_per_mm:.1f} mm"


def _is_too_wide(widget: QWidget, area: QScrollArea) -> bool:
    """Whether something reaches past what scrolls it up and down only."""
    if area.horizontalScrollBar().maximum() > 0:
        return False
    room = place(area.viewport())
    return place(widget).left() < room.left() or place(widget).right() > room.right()


def _expect_whole_label(label: QLabel, measure: Measure, *, is_of_desk: bool) -> None:
    metrics = QFontMetrics(label.font())
    words = label.text().replace(MAY_BREAK, " ").split()
    widest = max(map(metrics.horizontalAdvance, words), default=0)
    room = label.contentsRect().width()
    measure.expect(widest <= room, label, f"{room} px", f"{widest} px for a word")
    needed = label.heightForWidth(label.width())
    if is_of_desk:  # there the air above and below the letters may be lost
        needed -= metrics.height() - metrics.tightBoundingRect(TALL).height()
    measure.expect(needed <= label.height(), label, f"{label.height()} px", f"{needed} px down")
