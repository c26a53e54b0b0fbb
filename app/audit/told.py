"""Whether a screen reader, and the voice, tell what stands on the screen."""

from itertools import pairwise

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QRadioButton,
    QSlider,
    QTabBar,
    QWidget,
)

from app.audit.measure import Measure, Shown
from app.audit.seen import FIELDS, named, place, words_on

Role = QAccessible.Role
BUTTONS = frozenset(
    {
        Role.Button,
        Role.ButtonMenu,
        Role.ButtonDropDown,
        Role.CheckBox,
        Role.RadioButton,
        Role.Link,
    }
)
ROLES: tuple[tuple[type | tuple[type, ...], frozenset[QAccessible.Role]], ...] = (
    (QCheckBox, frozenset({Role.CheckBox})),
    (QRadioButton, frozenset({Role.RadioButton})),
    (QAbstractButton, BUTTONS),
    (FIELDS, frozenset({Role.EditableText, Role.StaticText})),
    (QComboBox, frozenset({Role.ComboBox})),
    (QAbstractSpinBox, frozenset({Role.SpinBox, Role.EditableText})),
    (QSlider, frozenset({Role.Slider})),
    (QTabBar, frozenset({Role.PageTabList})),
    (QAbstractItemView, frozenset({Role.List, Role.Table, Role.Tree})),
)


def with_name(shown: Shown, measure: Measure) -> None:
    """Everything that can be used has a name."""
    for widget in shown.controls:
        found = named(widget)
        if isinstance(widget, QTabBar):
            found = widget.tabText(widget.currentIndex())  # its tabs are named, one by one
        measure.expect(bool(found.strip()), widget, "no name", "a name")


def as_written(shown: Shown, measure: Measure) -> None:
    """The name of a button holds the words that stand on it (WCAG 2.5.3)."""
    for widget in shown.controls:
        words = words_on(widget)
        if isinstance(widget, QAbstractButton) and any(map(str.isalnum, words)):
            begun = words.split("…")[0].strip().casefold()
            called = " ".join(named(widget).split()).casefold()
            measure.expect(begun in called, widget, f"called “{named(widget)}”", words)


def with_role(shown: Shown, measure: Measure) -> None:
    """Everything that can be used says what it is, and how it stands."""
    for widget in shown.controls:
        told = QAccessible.queryAccessibleInterface(widget)
        wanted = next((roles for kind, roles in ROLES if isinstance(widget, kind)), None)
        role, state = told.role(), told.state()
        if wanted is not None:
            among = " or ".join(sorted(one.name for one in wanted))
            measure.expect(role in wanted, widget, f"told as {role.name}", among)
        measure.expect(
            bool(state.disabled) is not widget.isEnabled(),
            widget,
            "told as usable" if not state.disabled else "told as not usable",
            "as it is",
        )
        if isinstance(widget, QAbstractButton) and widget.isCheckable():
            _expect_choice_told(widget, told, measure)


def _expect_choice_told(
    button: QAbstractButton, told: QAccessibleInterface, measure: Measure
) -> None:
    """A choice is told as chosen; what only acts tells in words what it shows."""
    is_told = bool(told.state().checked)
    if getattr(button, "only_acts", False):
        says = told.text(QAccessible.Text.Description).strip()
        is_plain = not told.state().checkable and not is_told
        measure.expect(is_plain, button, "told as a choice", "told as what acts")
        measure.expect(
            bool(says) or not button.isChecked(), button, "no more told", "how it stands"
        )
        return
    measure.expect(
        is_told is button.isChecked(),
        button,
        "told as chosen" if is_told else "told as not chosen",
        "as it is",
    )


def in_order(shown: Shown, measure: Measure) -> None:
    """What is read aloud comes in the order in which it stands on the screen."""
    if shown.screen is None:
        return
    places: list[tuple[str, QRect]] = []
    left = [(_words_of(widget), _card_of(widget)) for widget in shown.seen]
    for phrase in shown.screen.reading():
        found = next((one for one in left if one[0] and one[0] == _plain(phrase.words)), None)
        if found is not None:
            places.append((phrase.words, place(found[1])))
            left = [one for one in left if one[1] is not found[1] or one[0] != found[0]]
    for (before, above), (after, below) in pairwise(places):
        measure.expect(
            not goes_back(above, below),
            f"“{before}”",
            f"then “{after}”, which stands before it",
            "what stands after it",
        )


def goes_back(above: QRect, below: QRect) -> bool:
    """Whether going from one place to another is going up, or back to the left."""
    return below.center().y() < above.top() or (
        below.left() < above.left() and below.top() < above.center().y()
    )


def _words_of(widget: QWidget) -> str:
    if isinstance(widget, QAbstractButton):
        return _plain(widget.accessibleName() or words_on(widget))
    return words_on(widget)


def _card_of(widget: QWidget) -> QWidget:
    """The card that words stand on, or what they stand on themselves."""
    around: QWidget | None = widget
    while around is not None and not isinstance(around, QAbstractButton):
        around = around.parentWidget()
    return around or widget


def _plain(words: str) -> str:
    return " ".join(words.split())
