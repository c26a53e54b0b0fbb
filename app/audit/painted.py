"""Whether what was really painted can be made out, and keeps still."""

from collections import Counter
from collections.abc import Iterator

from PySide6.QtCore import QAbstractAnimation, QModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QRadioButton,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

from app.audit.ink import (
    LEAST_DOTS,
    Dots,
    colours,
    contrast,
    ink_on_paper,
    most_contrast,
    told,
)
from app.audit.measure import Measure, Shown
from app.audit.seen import controls, place, seen, shown_part, words_on, written
from app.ui.facilitator.desk import SideButton
from app.ui.parts.big_button import BigButton, TickMark
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.step_dots import StepDots

TEXT, EDGE = 7.0, 3.0
OUT, IN = 4, 10
"""How far outside and inside its place an edge is looked for, in pixels."""
LEFT, RIGHT, TOP, BOTTOM = range(4)
ALONG = tuple(sorted(0.08 + 0.84 * ((0.5 + at * 0.618034) % 1.0) for at in range(29)))
"""Where along a side an edge is looked at: never in even steps, in which dashes come too."""
SHARE = 0.01
"""A colour of a picture counts from this share of it."""
SMALLEST = 40
"""Pictures that are smaller only decorate the words beside them."""
Words = tuple[str, QImage, QRect]


def legible(shown: Shown, measure: Measure) -> None:
    """Words stand out 7:1 from what they stand on."""
    for widget in seen(shown.root):
        for words, image, area in _words_painted(shown, widget):
            found = colours(image, area) if words.strip() else None
            if not found:
                continue
            ink, paper = ink_on_paper(found)
            ratio = contrast(ink, paper)
            measure.expect(
                ratio >= TEXT - 0.005,
                f"{type(widget).__name__} “{words[:60]}”",
                f"{ratio:.1f}:1, {told(ink)} on {told(paper)}",
                f"{TEXT:.0f}:1",
            )


def edged(shown: Shown, measure: Measure) -> None:
    """The edge of everything that can be pressed or filled in stands out 3:1."""
    for widget in controls(shown.root):
        if not widget.isEnabled() or not _has_edge(widget):
            continue
        area = _edge_of(widget)
        if not shown_part(widget).contains(area):
            continue
        ratio = min(_contrast_at(shown.dots, area, side) for side in (LEFT, RIGHT, TOP, BOTTOM))
        measure.expect(
            ratio >= EDGE - 0.005, widget, f"an edge of {ratio:.1f}:1", f"{EDGE:.0f}:1"
        )


def marked(shown: Shown, measure: Measure) -> None:
    """Marks and pictures stand out 3:1 from their plates."""
    for widget in seen(shown.root):
        area = shown_part(widget)
        if isinstance(widget, PictureLabel | TickMark | StepDots) and area == place(widget):
            if isinstance(widget, PictureLabel):
                if not widget.picture or min(area.width(), area.height()) < SMALLEST:
                    continue
                area = _square(area)
            found = _alike(colours(shown.image, area))
            least = max(LEAST_DOTS, round(SHARE * found.total()))
            ink, paper = ink_on_paper(found, least)
            ratio = contrast(ink, paper)
            measure.expect(
                ratio >= EDGE - 0.005,
                f"{type(widget).__name__} at {area.left()}, {area.top()}",
                f"{ratio:.1f}:1, {told(ink)} on {told(paper)}",
                f"{EDGE:.0f}:1",
            )


def still(shown: Shown, measure: Measure) -> None:
    """Nothing moves by itself."""
    before = shown.image
    QApplication.processEvents()
    shown.hide_ring()
    measure.expect(
        shown.grab() == before, "the screen", "it changed by itself", "it keeps still"
    )
    running = [
        one
        for one in shown.window.findChildren(QAbstractAnimation)
        if one.state() == QAbstractAnimation.State.Running
    ]
    films = [one for one in shown.window.findChildren(QLabel) if one.movie() is not None]
    ticking = [
        one
        for one in shown.root.findChildren(QTimer)
        if one.isActive() and not one.isSingleShot()
    ]
    moving = [type(one).__name__ for one in (*running, *films, *ticking)]
    measure.expect(not moving, "the screen", ", ".join(moving), "nothing that moves")


def _alike(found: Counter[int]) -> Counter[int]:
    """Colours that are nearly the same taken together: a small picture has many."""
    alike: Counter[int] = Counter()
    for colour, count in found.items():
        alike[colour & 0xF0F0F0 | 0x080808] += count
    return alike


def _square(area: QRect) -> QRect:
    """The part of a place that a picture fills."""
    side = min(area.width(), area.height())
    square = QRect(0, 0, side, side)
    square.moveCenter(area.center())
    return square


def _words_painted(shown: Shown, widget: QWidget) -> Iterator[Words]:
    """The words of a widget, and where in which picture they were painted."""
    if isinstance(widget, QLabel):
        area = written(widget) & place(widget)
        if shown_part(widget).contains(area):  # else it is scrolled away, or partly so
            yield widget.text(), shown.image, area
    elif isinstance(widget, QAbstractItemView):
        yield from _items_painted(shown, widget)
    elif isinstance(widget, QAbstractButton):
        if shown_part(widget) == place(widget) and not isinstance(widget, BigButton):
            # The words of a big button are labels of their own.
            yield (words_on(widget), *_without_picture(shown, widget))
    else:
        yield from _typed(shown, widget)


def _typed(shown: Shown, widget: QWidget) -> Iterator[Words]:
    part = shown_part(widget)
    if part != place(widget):
        return
    if isinstance(widget, QLineEdit):
        yield widget.text(), shown.image, part.adjusted(6, 6, -6, -6)
    elif isinstance(widget, QComboBox):
        yield widget.currentText(), shown.image, part.adjusted(6, 6, -36, -6)
    elif isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText(), shown.image, part.adjusted(8, 8, -20, -8)


def _items_painted(shown: Shown, view: QAbstractItemView) -> Iterator[Words]:
    model, room = view.model(), place(view.viewport())
    for row in range(min(model.rowCount(QModelIndex()), 40)):
        columns = 1 if isinstance(view, QListView) else model.columnCount(QModelIndex())
        for column in range(min(columns, 8)):
            index = model.index(row, column)
            words = index.data(Qt.ItemDataRole.DisplayRole)
            area = view.visualRect(index).translated(room.topLeft())
            has_picture = index.data(Qt.ItemDataRole.DecorationRole) is not None
            if words and not has_picture and room.contains(area) and not area.isEmpty():
                yield str(words), shown.image, area.adjusted(3, 3, -3, -3)


def _without_picture(shown: Shown, button: QAbstractButton) -> tuple[QImage, QRect]:
    """A button with its picture left out, so that its ink is that of the words, and where."""
    icon, area = button.icon(), _inside(button)
    if icon.isNull():
        return shown.image, area
    size = icon.actualSize(button.iconSize())
    clear = QPixmap(size if not size.isEmpty() else QSize(1, 1))
    clear.fill(Qt.GlobalColor.transparent)
    button.setIcon(QIcon(clear))
    seen_alone = shown.window.grab(area).toImage()
    button.setIcon(icon)
    return seen_alone, seen_alone.rect()


def _inside(button: QAbstractButton) -> QRect:
    """The part of a button that its words stand in, without its edge."""
    area = place(button)
    if isinstance(button, QCheckBox | QRadioButton):
        return area.adjusted(_indicator(button).width() + 4, 0, 0, 0)
    return area.adjusted(10, 5, -10, -5)


def _indicator(box: QCheckBox | QRadioButton) -> QRect:
    option = QStyleOptionButton()
    box.initStyleOption(option)
    is_box = isinstance(box, QCheckBox)
    part = (
        QStyle.SubElement.SE_CheckBoxIndicator
        if is_box
        else QStyle.SubElement.SE_RadioButtonIndicator
    )
    return box.style().subElementRect(part, option, box)


def _has_edge(widget: QWidget) -> bool:
    """Whether something is known by its edge: links and the desk's side bar are by words."""
    if isinstance(widget, SideButton) or widget.property("kind") == "link":
        return False
    return isinstance(widget, QAbstractButton | QLineEdit | QPlainTextEdit | QComboBox)


def _edge_of(widget: QWidget) -> QRect:
    if isinstance(widget, QCheckBox | QRadioButton):
        return _indicator(widget).translated(place(widget).topLeft())
    return place(widget)


def _contrast_at(dots: Dots, area: QRect, side: int) -> float:
    """How well one side of an edge stands out along two fifths of it: some are dashed."""
    found = sorted(_contrast_along(dots, area, side, share) for share in ALONG)
    return found[round(0.6 * len(found))]


def _contrast_along(dots: Dots, area: QRect, side: int, share: float) -> float:
    if side in (LEFT, RIGHT):
        down = round(area.top() + share * area.height())
        if side == LEFT:
            line = dots.across(down, area.left() - OUT, area.left() + IN)
        else:
            line = dots.across(down, area.right() - IN + 1, area.right() + OUT + 1)[::-1]
    else:
        across = round(area.left() + share * area.width())
        if side == TOP:
            line = dots.down(across, area.top() - OUT, area.top() + IN)
        else:
            line = dots.down(across, area.bottom() - IN + 1, area.bottom() + OUT + 1)[::-1]
    # A line that stands beside it by chance is not what it stands on: every other dot is.
    return most_contrast(line[:OUT:2], line)
