"""Dwelling: what the pointer rests on is pressed, and nothing else."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from app.domain.profiles import Access, Reading, ScreenProfile, ThemeName, VoiceProfile
from app.ui.look import Look
from app.ui.member.draw import DrawScreen
from app.ui.member.screen import Screen
from app.ui.member.stage import Stage
from app.ui.parts.dwell_ring import DwellRing
from app.ui.parts.sheet import Sheet
from app.ui.window import Window
from tests.ui.fit import place, settle, stops
from tests.ui.member.screens import OF_THE_BOARD, SCREENS
from tests.ui.pressing import click_at, find, let_time_pass, middle_of, seen
from tests.ui.reading import Ear, all_words
from tests.ui.resting import NOWHERE, Pointer

LONG_MS = 60_000
DWELLS = ScreenProfile(access=Access.DWELL, dwell_ms=LONG_MS, ignore_ms=0)
AUTOMATIC, SILENT = VoiceProfile(Reading.EVERYTHING), VoiceProfile(Reading.NEVER)

Show = Callable[..., Screen]


def nothing() -> None:
    """Do nothing."""


@pytest.fixture
def show(stage: Stage, look: Look) -> Show:
    """Return what shows a screen to somebody who dwells."""

    def show_it(name: str, voice: VoiceProfile = SILENT, **likes: object) -> Screen:
        profile = replace(DWELLS, **likes)  # type: ignore[arg-type]  # they are its fields
        stage.wear(look.liked_by(profile), voice)
        stage.show(lambda: SCREENS[name](stage.look), nothing, nothing)
        settle()
        assert stage.screen is not None
        return stage.screen

    return show_it


def shown(ring: DwellRing) -> bool:
    """Whether the ring is seen."""
    return ring.isVisible()


def waits(ring: DwellRing) -> bool:
    """Whether the ring fills no further for now."""
    return ring.is_waiting


def is_down(sheet: Sheet) -> bool:
    """Whether the pen is down."""
    return sheet.is_down


def turn_to(stage: Stage, name: str) -> None:
    """Show another screen to the same person."""
    stage.show(lambda: SCREENS[name](stage.look), nothing, nothing)
    settle()


@pytest.fixture
def pointer(window: Window, stage: Stage) -> Pointer:
    """Return a pointer that nobody clicks with."""
    return Pointer(window, stage.dwell)


def pressed(button: QAbstractButton) -> list[bool]:
    """Every press of a button from now on."""
    found: list[bool] = []
    button.clicked.connect(lambda checked=False: found.append(checked))
    return found


def test_resting_on_a_card_presses_it(pointer: Pointer, show: Show) -> None:
    show("feelings")
    pointer.rest_on(find("Good"))
    assert find("Good").isChecked()


def test_it_takes_as_long_as_they_like(
    qtbot: QtBot, window: Window, pointer: Pointer, show: Show
) -> None:
    show("feelings", dwell_ms=80)
    pointer.come_to(find("Good"))
    with qtbot.waitSignal(find("Good").clicked):
        assert not find("Good").isChecked()


def test_the_ring_comes_only_once_the_pointer_rests(
    stage: Stage, pointer: Pointer, show: Show
) -> None:
    show("feelings")
    ring = stage.dwell.ring
    pointer.come_to(find("Good"))
    assert not shown(ring)
    pointer.settle()
    assert ring.geometry().contains(place(find("Good")).center())
    assert shown(ring)
    pointer.go(NOWHERE)
    assert not shown(ring)


def test_a_pointer_on_its_way_across_a_card_is_not_at_rest(
    stage: Stage, pointer: Pointer, show: Show
) -> None:
    show("feelings")
    card = find("Good")
    pointer.come_to(card)
    pointer.go(place(card).bottomRight() - QPoint(20, 20))
    pointer.settle()
    assert not stage.dwell.ring.is_filling
    pointer.settle()
    assert stage.dwell.ring.is_filling


def test_resting_on_nothing_does_nothing(stage: Stage, pointer: Pointer, show: Show) -> None:
    screen = show("feelings")
    pointer.come_to(find("Good"))
    pressed_next = pressed(screen.next)
    pointer.go(middle_of(screen.next) - QPoint(0, 90))
    pointer.rest()
    assert not stage.dwell.ring.isVisible()
    assert not find("Good").isChecked()
    assert not pressed_next


def test_a_hand_that_trembles_on_a_card_presses_it(pointer: Pointer, show: Show) -> None:
    show("feelings")
    card = find("Good")
    pointer.come_to(card)
    pointer.settle()
    for by in (QPoint(30, 12), QPoint(-40, -9), QPoint(8, 30)):
        pointer.go(middle_of(card) + by)
    pointer.dwell.ring.fill()
    assert card.isChecked()


def test_a_slip_off_the_edge_makes_the_ring_wait_and_no_more(
    stage: Stage, pointer: Pointer, show: Show
) -> None:
    show("feelings")
    card, ring = find("Good"), stage.dwell.ring
    edge = QPoint(place(card).left() + 4, place(card).center().y())
    pointer.come_to(card)
    pointer.go(edge)
    pointer.settle()
    pointer.settle()
    assert ring.is_filling
    pointer.go(edge - QPoint(12, 0))
    assert (shown(ring), waits(ring)) == (True, True)
    pointer.go(edge)
    assert not waits(ring)
    ring.fill()
    assert card.isChecked()


def test_a_slip_that_lasts_lets_go(
    qtbot: QtBot, stage: Stage, pointer: Pointer, show: Show
) -> None:
    show("feelings")
    card, ring = find("Good"), stage.dwell.ring
    edge = QPoint(place(card).left() + 4, place(card).center().y())
    pointer.come_to(card)
    pointer.go(edge)
    pointer.settle()
    pointer.settle()
    pointer.go(edge - QPoint(12, 0))
    assert ring.is_waiting
    qtbot.waitUntil(lambda: not ring.is_filling)
    assert not card.isChecked()


def test_far_off_the_edge_it_lets_go_at_once(
    stage: Stage, pointer: Pointer, show: Show
) -> None:
    show("feelings")
    card = find("Good")
    pointer.come_to(card)
    pointer.settle()
    pointer.go(place(card).topLeft() - QPoint(40, 40))
    assert not stage.dwell.ring.is_filling


def test_what_was_pressed_is_pressed_again_only_after_it_was_left(
    pointer: Pointer, show: Show
) -> None:
    show("feelings")
    card = find("Good")
    presses = pressed(card)
    pointer.rest_on(card)
    pointer.go(middle_of(card) + QPoint(20, 0))
    pointer.rest()
    pointer.rest()
    assert len(presses) == 1
    pointer.rest_on(card)
    assert len(presses) == 2


def test_trembling_over_the_edge_is_no_leaving(pointer: Pointer, show: Show) -> None:
    show("feelings")
    card = find("Good")
    presses = pressed(card)
    edge = QPoint(place(card).left() + 4, place(card).center().y())
    pointer.rest_on(card)
    for where in (edge, edge - QPoint(12, 0), edge):
        pointer.go(where)
    pointer.rest()
    assert len(presses) == 1


def test_a_new_page_presses_nothing_of_what_is_under_the_pointer(
    stage: Stage, pointer: Pointer, show: Show
) -> None:
    screen = show("feelings")
    pointer.rest_on(find("Good"))
    pointer.come_to(screen.next)
    show("feelings")
    presses = pressed(find("Next"))
    let_time_pass(stage.window)
    pointer.rest()
    pointer.go(middle_of(find("Next")) + QPoint(6, 3))
    pointer.rest()
    assert not presses
    assert not stage.dwell.ring.isVisible()


def test_a_new_page_rests_as_long_as_they_like(
    window: Window, stage: Stage, pointer: Pointer, show: Show
) -> None:
    show("feelings", rest_ms=LONG_MS)
    pointer.go(NOWHERE)
    pointer.go(middle_of(find("Good")))
    pointer.settle()
    assert not stage.dwell.ring.is_filling
    let_time_pass(window)
    pointer.settle()
    assert stage.dwell.ring.is_filling


def test_break_and_stop_are_pressed_by_resting_even_on_a_new_page(
    stage: Stage, pointer: Pointer, show: Show
) -> None:
    for words in ("Break", "Stop"):
        screen = show("feelings", rest_ms=LONG_MS)
        presses = pressed(find(words))
        pointer.go(NOWHERE)
        pointer.go(middle_of(find(words)))
        pointer.rest()
        assert presses
        assert screen is not stage.screen


def test_stop_reading_is_pressed_while_the_voice_speaks(
    qtbot: QtBot, stage: Stage, pointer: Pointer, show: Show
) -> None:
    screen = show("feelings", AUTOMATIC)
    screen.voice.show_reading(reading=True)
    settle()
    with qtbot.waitSignal(screen.voice.asked_to_stop):
        pointer.rest_on(screen.read)


def test_who_hears_first_hears_and_chooses_after_leaving(
    stage: Stage, pointer: Pointer, show: Show
) -> None:
    show("feelings", AUTOMATIC, hears_first=True)
    card, ear = find("Good"), Ear(stage)
    pointer.rest_on(card)
    assert ear.said == ["Good"]
    assert not card.isChecked()
    pointer.rest()
    assert not card.isChecked()
    pointer.rest_on(card)
    assert card.isChecked()


def test_a_field_that_is_rested_on_has_the_keyboard(pointer: Pointer, show: Show) -> None:
    screen = show("own words")
    (field,) = screen.findChildren(QPlainTextEdit)
    find("Next").setEnabled(True)
    screen.bottom.back.setFocus()
    pointer.rest_on(field)
    assert field.hasFocus()


def test_a_line_is_drawn_by_resting_and_moving(pointer: Pointer, show: Show) -> None:
    screen = show("draw nothing yet")
    assert isinstance(screen, DrawScreen)
    sheet = screen.sheet
    start = middle_of(screen.sheet)
    pointer.rest_on(sheet)
    assert is_down(sheet)
    for step in range(1, 6):
        pointer.go(start + QPoint(30 * step, 4 * step))
    assert is_down(sheet)
    pointer.rest()
    assert not is_down(sheet)
    (stroke,) = screen.drawing.shown
    across = [place[0] for place in stroke.places]
    assert across[-1] - across[0] > 100


def test_the_pen_is_lifted_where_the_sheet_ends(pointer: Pointer, show: Show) -> None:
    screen = show("draw nothing yet")
    assert isinstance(screen, DrawScreen)
    pointer.rest_on(screen.sheet)
    pointer.go(middle_of(screen.sheet) + QPoint(60, 0))
    pointer.go(NOWHERE)
    assert not screen.sheet.is_down
    assert len(screen.drawing.shown) == 1


def test_pausing_lets_the_pointer_rest_anywhere(
    stage: Stage, pointer: Pointer, show: Show
) -> None:
    show("feelings")
    pointer.rest_on(find("Pause pressing"))
    pointer.rest_on(find("Good"))
    assert not find("Good").isChecked()
    turn_to(stage, "helped")
    pointer.rest_on(find("Start pressing"))
    card = find("I did it on my own")
    pointer.rest_on(card)
    assert card.isChecked()


def test_it_can_be_paused_by_a_key(window: Window, pointer: Pointer, show: Show) -> None:
    show("feelings")
    assert "F9" in find("Pause pressing").accessibleDescription()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F9)
    assert seen("Start pressing")
    pointer.rest_on(find("Good"))
    assert not find("Good").isChecked()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F9)
    pointer.rest_on(find("Good"))
    assert find("Good").isChecked()


def test_a_pause_is_told(stage: Stage, pointer: Pointer, show: Show) -> None:
    show("feelings", AUTOMATIC)
    ear = Ear(stage)
    pointer.rest_on(find("Pause pressing"))
    assert ear.said == ["You can rest the pointer anywhere now."]


def test_a_pause_ends_when_somebody_else_comes(stage: Stage, show: Show, look: Look) -> None:
    show("feelings")
    stage.dwell.pause.turn()
    stage.start_afresh(look)
    show("feelings")
    assert seen("Pause pressing")


def test_a_pause_ends_on_a_break_too(stage: Stage, pointer: Pointer, show: Show) -> None:
    show("feelings")
    pointer.rest_on(find("Pause pressing"))
    turn_to(stage, "break")
    pointer.rest_on(find("Start pressing"))
    assert seen("Pause pressing")


def test_a_helpers_click_still_presses_and_what_they_clicked_is_pressed_once(
    window: Window, pointer: Pointer, show: Show
) -> None:
    show("feelings")
    card = find("Good")
    presses = pressed(card)
    click_at(window, card)
    pointer.rest()
    assert presses == [True]


def test_nothing_is_pressed_once_the_pointer_has_left_the_window(
    window: Window, stage: Stage, pointer: Pointer, show: Show
) -> None:
    show("feelings")
    pointer.come_to(find("Good"))
    pointer.settle()
    QApplication.sendEvent(window.windowHandle(), QEvent(QEvent.Type.Leave))
    assert not stage.dwell.ring.is_filling


def test_a_card_that_cannot_be_pressed_is_not(
    stage: Stage, pointer: Pointer, show: Show
) -> None:
    screen = show("feelings")
    screen.next.setEnabled(False)
    pointer.come_to(screen.next)
    pointer.rest()
    assert not stage.dwell.ring.isVisible()


@pytest.mark.parametrize("access", [Access.USUAL, Access.ONE_SWITCH])
def test_nobody_else_presses_by_resting(
    stage: Stage, pointer: Pointer, show: Show, access: Access
) -> None:
    screen = show("feelings", access=access)
    assert screen.bottom.dwell is None
    pointer.come_to(find("Good"))
    pointer.rest()
    assert not find("Good").isChecked()


def test_a_guest_does_not_dwell(stage: Stage, pointer: Pointer, show: Show, look: Look) -> None:
    show("feelings")
    stage.start_afresh(look)
    turn_to(stage, "feelings")
    pointer.rest_on(find("Good"))
    assert not find("Good").isChecked()
    assert "Pause pressing" not in all_words()


def test_everything_on_every_screen_can_be_rested_on(
    window: Window, stage: Stage, look: Look, pointer: Pointer
) -> None:
    stage.wear(look.liked_by(DWELLS), SILENT)
    window.setUpdatesEnabled(False)
    missed = []
    for name in SCREENS:
        if name in OF_THE_BOARD:
            continue
        turn_to(stage, name)
        assert stage.screen is not None
        for thing in stops(stage.screen):
            pointer.come_to(thing)
            pointer.settle()
            pointer.settle()
            if thing.isEnabled() and stage.dwell.rests_on is not thing:
                missed.append(f"{name}: {thing.accessibleName()}")
    assert missed == []


@pytest.mark.parametrize("theme", ThemeName)
def test_the_ring_stands_out_in_every_theme(
    stage: Stage, pointer: Pointer, show: Show, theme: ThemeName
) -> None:
    show("feelings", theme=theme)
    pointer.come_to(find("Good"))
    pointer.settle()
    ring, colours = stage.dwell.ring, stage.look.theme
    ring.fill_to(0.5)
    area = place(find("Good"))
    shown = stage.window.grab().toImage()
    top, bottom = (
        [shown.pixelColor(area.center().x() + 40, row).name() for row in rows]
        for rows in (
            range(area.top() - 12, area.top()),
            range(area.bottom() + 1, area.bottom() + 13),
        )
    )
    assert top.count(colours.ink.lower()) >= 4
    assert colours.ink.lower() not in bottom
    assert bottom.count(colours.paper.lower()) >= 4
