"""Each rule of the audit finds a fault that was made on purpose, on a real screen."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import QPropertyAnimation, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAccessibleWidget,
    QGraphicsOpacityEffect,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollBar,
    QWidget,
)

from app.audit.measure import Measure, Shown, measure
from app.audit.rules import RULES
from app.audit.screens import SCREENS
from app.audit.seen import settle
from app.domain.phrase import Phrase
from app.ui.look import Look
from app.ui.member.pick import PickScreen
from app.ui.member.screen import Screen
from app.ui.parts.big_button import BigButton
from app.ui.parts.focus_ring import FocusRing
from app.ui.parts.picture_label import PictureLabel
from app.ui.told import ToldButton, tell_readers
from app.ui.window import Window

Spoil = Callable[[PickScreen], object]
W = TypeVar("W", bound=QWidget)


@pytest.fixture
def screen(window: Window, look: Look) -> PickScreen:
    """Return a screen on which nothing is wrong, and of which readers are told."""
    tell_readers()
    made = SCREENS["feelings"](look)
    assert isinstance(made, PickScreen)
    window.show_screen(made)
    window.activateWindow()
    settle()
    return made


def held_against(rule: str, screen: Screen) -> Measure:
    """What this one rule finds."""
    return measure(Shown(screen), {rule: RULES[rule]})


def card(screen: PickScreen) -> BigButton:
    """The first card."""
    return next(iter(screen.cards.values()))


def put(widget: W, screen: PickScreen) -> W:
    """Put something that is in no layout in the place of the last card."""
    *_others, last = screen.cards.values()
    last.hide()
    widget.setParent(screen)
    widget.move(last.mapTo(screen, last.rect().topLeft()))
    widget.show()
    return widget


def loose(screen: PickScreen, text: str, style: str = "") -> QPushButton:
    """A button that stands alone."""
    made = QPushButton(text)
    made.setStyleSheet(style)
    made.resize(190, 90)
    return put(made, screen)


def small_picture(screen: PickScreen) -> None:
    """A picture that nobody can make out."""
    put(PictureLabel(screen.look.pictures, "bus", 20), screen)


def pale_picture(screen: PickScreen) -> None:
    """A mark that is hardly darker than what it stands on."""
    made = put(PictureLabel(screen.look.pictures, "bus", 80), screen)
    faint = QGraphicsOpacityEffect(made)
    faint.setOpacity(0.2)
    made.setGraphicsEffect(faint)


def scroll_bar(screen: PickScreen) -> None:
    """Something to scroll with."""
    QScrollBar(screen).show()


def trap(screen: PickScreen) -> None:
    """A field that keeps Tab to itself."""
    made = QPlainTextEdit()
    made.setAccessibleName("A trap")
    made.resize(190, 90)
    put(made, screen).setFocus()


def cover(screen: PickScreen) -> None:
    """Something unseen that takes the presses of what is under it."""
    made = QWidget(screen)
    made.setGeometry(screen.bottom.geometry())
    made.show()
    made.raise_()


def moves(screen: PickScreen) -> None:
    """Something that slides."""
    made = QPropertyAnimation(screen, b"pos", screen)
    made.setDuration(100_000)
    made.setStartValue(screen.pos())
    made.setEndValue(screen.pos())
    made.start()


def ticks(screen: PickScreen) -> None:
    """Something that goes on by the clock."""
    QTimer(screen, interval=100_000).start()


def backwards(screen: PickScreen) -> None:
    """Tab goes to the last card first."""
    *_others, before, last = screen.cards.values()
    QWidget.setTabOrder(last, before)


def not_by_tab(screen: PickScreen) -> None:
    """A card that only a mouse can reach."""
    card(screen).setFocusPolicy(Qt.FocusPolicy.ClickFocus)


def no_ring(screen: PickScreen) -> None:
    """A ring that cannot be seen."""
    for ring in screen.window().findChildren(FocusRing):
        ring.setStyleSheet("FocusRing { qproperty-ring: #FBF8F1; qproperty-glow: #FBF8F1; }")


def many_cards(screen: PickScreen) -> None:
    """A card too many."""
    for at in range(2):
        made = BigButton(screen.look, Phrase(f"One more {at}", "bus"))
        made.setParent(screen)
        made.show()


def read_backwards(screen: PickScreen) -> None:
    """The voice begins at the end."""
    read = list(reversed(screen.reading()))
    screen.reading = lambda: read  # type: ignore[method-assign]


SPOILT: dict[str, tuple[Spoil, str]] = {
    "inside": (lambda one: loose(one, "Out").move(one.width() - 20, 100), "Out"),
    "apart": (lambda one: loose(one, "Over").setGeometry(card(one).geometry()), "Over"),
    "whole words": (lambda one: loose(one, "Too many words for it").resize(60, 90), "Too many"),
    "target size": (lambda one: one.next.setFixedSize(30, 30), "Next"),
    "no scrolling": (scroll_bar, "the screen"),
    "five choices": (many_cards, "the cards"),
    "picture size": (small_picture, "a picture"),
    "name": (lambda one: card(one).setAccessibleName(""), "BigButton"),
    "label in name": (lambda one: one.next.setAccessibleName("Forward"), "Next"),
    "reading order": (read_backwards, "which stands before it"),
    "keyboard reach": (not_by_tab, "BigButton"),
    "focus order": (backwards, "BigButton"),
    "hit": (cover, "Next"),
    "text contrast": (
        lambda one: one.next.setStyleSheet("background: #888888; color: #999999"),
        "Next",
    ),
    "edge contrast": (
        lambda one: loose(one, "Pale", "border: 3px solid #EEEEEE; background: #FBF8F1"),
        "Pale",
    ),
    "mark contrast": (pale_picture, "PictureLabel"),
    "still": (moves, "the screen"),
    "focus ring": (no_ring, "BigButton"),
}


def test_a_good_screen_has_no_faults(screen: PickScreen) -> None:
    made = measure(Shown(screen), RULES)
    assert list(map(str, made.faults)) == []
    assert made.checks > 100


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_checks_something(screen: PickScreen, rule: str) -> None:
    assert held_against(rule, screen).checks > 0


@pytest.mark.parametrize("rule", SPOILT)
def test_a_rule_finds_what_is_wrong(screen: PickScreen, rule: str) -> None:
    spoil, where = SPOILT[rule]
    spoil(screen)
    settle()
    found = held_against(rule, screen).faults
    assert any(where in f"{one.where} {one.found}" for one in found), list(map(str, found))
    assert {one.rule for one in found} == {rule}


def test_every_rule_has_a_fault_that_it_finds() -> None:
    assert set(SPOILT) | {"role and state"} == set(RULES)


def test_a_button_that_is_told_as_a_picture_is_found(
    screen: PickScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ToldButton, "role", lambda _told: QAccessible.Role.Graphic)
    loose(screen, "Press me")
    found = held_against("role and state", screen).faults
    assert any("Press me" in one.where for one in found)


def test_what_only_acts_has_to_tell_in_words_what_it_shows(screen: PickScreen) -> None:
    acts = card(screen)
    acts.only_acts = True
    acts.setAccessibleDescription("")
    acts.setChecked(True)
    (found,) = held_against("role and state", screen).faults
    assert found.found == "no more told"
    acts.setAccessibleDescription("It has two dots.")
    assert held_against("role and state", screen).faults == []


def test_a_choice_that_is_told_as_what_acts_is_found(
    screen: PickScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ToldButton, "state", QAccessibleWidget.state)
    made = loose(screen, "Chosen")
    made.setCheckable(True)
    made.setChecked(True)
    found = held_against("role and state", screen).faults
    assert any("told as not chosen" in one.found for one in found)


@pytest.mark.parametrize("wide", range(180, 230, 3))
def test_a_dashed_edge_is_seen_whatever_its_length(screen: PickScreen, wide: int) -> None:
    style = "border: 3px dashed {}; border-radius: 18px; background: #FBF8F1"
    made = loose(screen, "Dashed", style.format("#7A8299"))
    made.resize(wide, 90)
    settle()
    assert held_against("edge contrast", screen).faults == []
    made.setStyleSheet(style.format("#DDDDDD"))
    settle()
    assert held_against("edge contrast", screen).faults != []


def test_a_trap_for_the_keyboard_is_found(screen: PickScreen) -> None:
    trap(screen)
    settle()
    found = held_against("keyboard reach", screen).faults
    assert any("a trap" in one.found or "never" in one.found for one in found)


def test_what_goes_on_by_the_clock_is_found(screen: PickScreen) -> None:
    ticks(screen)
    assert held_against("still", screen).faults


def test_a_press_that_sliding_off_does_not_undo_is_found(screen: PickScreen) -> None:
    class Hasty(QPushButton):
        """Acts as soon as it is pressed."""

        def mousePressEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
            self.setDown(True)
            self.clicked.emit()

    put(Hasty("Hasty"), screen).resize(190, 90)
    settle()
    found = held_against("hit", screen).faults
    assert [one.found for one in found] == ["sliding off pressed it"]


def test_pale_words_of_a_label_are_found_though_they_are_smoothed(screen: PickScreen) -> None:
    label = put(QLabel("Pale words"), screen)
    label.setStyleSheet("color: #8A8A8A; font-size: 24px")
    label.resize(190, 60)
    settle()
    (found,) = held_against("text contrast", screen).faults
    assert found.found.startswith("3.")


def test_words_at_seven_to_one_pass(screen: PickScreen) -> None:
    label = put(QLabel("Dark words"), screen)
    label.setStyleSheet("color: #505050; font-size: 24px")
    label.resize(190, 60)
    settle()
    assert held_against("text contrast", screen).faults == []
