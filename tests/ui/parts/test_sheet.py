"""A sheet to draw on by mouse, by finger, and by keys alone."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.drawings import COLOURS, SHEET, WIPED, Drawing, Pen, Stroke
from app.ui.parts.sheet import STEP, Sheet
from app.ui.parts.strokes import as_png, painted, white_sheet
from app.ui.window import Window
from tests.ui.fit import settle


@pytest.fixture
def sheet(qtbot: QtBot, window: Window) -> Sheet:
    """Return a sheet on show with the keyboard on it."""
    made = Sheet("The sheet")
    room = QWidget()
    QVBoxLayout(room).addWidget(made)
    window.setCentralWidget(room)
    with qtbot.waitActive(window):
        window.activateWindow()
    made.setFocus()
    settle()
    return made


def strokes_of(sheet: Sheet) -> list[Stroke]:
    """Everything that is drawn from now on."""
    drawn: list[Stroke] = []
    sheet.drew.connect(drawn.append)
    return drawn


def colour(sheet: Sheet, x: int, y: int) -> str:
    return sheet.image.pixelColor(x, y).name().upper()


def test_a_mouse_draws_from_press_to_release(qtbot: QtBot, sheet: Sheet) -> None:
    drawn = strokes_of(sheet)
    middle = sheet.rect().center()
    qtbot.mousePress(sheet, Qt.MouseButton.LeftButton, pos=middle)
    for step in range(1, 6):
        qtbot.mouseMove(sheet, middle + QPoint(step * 20, 0))
    assert drawn == []
    qtbot.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=middle + QPoint(100, 0))
    (stroke,) = drawn
    assert stroke.pen is Pen.BLACK
    assert len(stroke.places) >= 2
    assert colour(sheet, *stroke.places[0]) == "#000000"


def test_one_press_leaves_a_dot(qtbot: QtBot, sheet: Sheet) -> None:
    drawn = strokes_of(sheet)
    sheet.pen = Pen.RED
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.rect().center())
    assert len(drawn[0].places) == 1
    assert colour(sheet, *drawn[0].places[0]) == COLOURS[Pen.RED]


def test_two_quick_presses_leave_two_dots(qtbot: QtBot, sheet: Sheet) -> None:
    drawn = strokes_of(sheet)
    middle = sheet.rect().center()
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseDClick(sheet, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseRelease(sheet, Qt.MouseButton.LeftButton, pos=middle)
    assert len(drawn) >= 2


def test_another_button_of_the_mouse_draws_nothing(qtbot: QtBot, sheet: Sheet) -> None:
    drawn = strokes_of(sheet)
    qtbot.mouseClick(sheet, Qt.MouseButton.RightButton, pos=sheet.rect().center())
    assert drawn == []
    assert sheet.is_white


def test_a_finger_draws_and_a_resting_hand_does_not(sheet: Sheet, window: Window) -> None:
    drawn = strokes_of(sheet)
    device = QTest.createTouchDevice()
    middle = sheet.mapTo(window, sheet.rect().center())
    hand = QPoint(60, 90)
    on = window.windowHandle()
    QTest.touchEvent(on, device).press(0, middle).commit()
    QTest.touchEvent(on, device).stationary(0).press(1, middle + hand).commit()
    for step in (QPoint(30, 0), QPoint(60, 0)):
        moved = QTest.touchEvent(on, device).move(0, middle + step)
        moved.move(1, middle + hand + step).commit()
    lifted = QTest.touchEvent(on, device).release(0, middle + QPoint(60, 0))
    lifted.release(1, middle + hand).commit()
    settle()
    (stroke,) = drawn
    assert len(stroke.places) == 3
    assert len({down for _across, down in stroke.places}) == 1


def test_keys_alone_draw(qtbot: QtBot, sheet: Sheet) -> None:
    drawn = strokes_of(sheet)
    start = sheet.tip
    qtbot.keyClick(sheet, Qt.Key.Key_Left)
    assert sheet.is_white
    qtbot.keyClick(sheet, Qt.Key.Key_Space)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        qtbot.keyClick(sheet, key)
    assert sheet.is_down
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    left = start[0] - STEP, start[1]
    assert drawn == [Stroke(Pen.BLACK, (left, start, (start[0], start[1] + STEP)))]
    assert not sheet.is_down


def test_the_pen_is_lifted_when_the_keyboard_goes_elsewhere(qtbot: QtBot, sheet: Sheet) -> None:
    drawn = strokes_of(sheet)
    qtbot.keyClick(sheet, Qt.Key.Key_Space)
    qtbot.keyClick(sheet, Qt.Key.Key_Right)
    sheet.clearFocus()
    assert len(drawn) == 1
    assert not sheet.is_down


def test_a_held_key_puts_the_pen_down_once(sheet: Sheet) -> None:
    told: list[bool] = []
    sheet.put_down.connect(told.append)
    for again in (False, True, True):
        none = Qt.KeyboardModifier.NoModifier
        held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, none, " ", again)
        QApplication.sendEvent(sheet, held)
    assert told == [True]
    assert sheet.is_down


def test_the_pen_stays_on_the_sheet(qtbot: QtBot, sheet: Sheet) -> None:
    for _ in range(200):
        qtbot.keyClick(sheet, Qt.Key.Key_Right)
        qtbot.keyClick(sheet, Qt.Key.Key_Down)
    assert sheet.tip == (SHEET[0] - 1, SHEET[1] - 1)
    qtbot.keyClick(sheet, Qt.Key.Key_Space)
    qtbot.keyClick(sheet, Qt.Key.Key_Space)
    assert not sheet.is_white


def test_the_tip_of_the_pen_is_seen_where_the_keyboard_is(qtbot: QtBot, sheet: Sheet) -> None:
    with_tip = sheet.grab().toImage()
    sheet.clearFocus()
    settle()
    assert sheet.grab().toImage() != with_tip


def test_the_rubber_takes_away_what_is_under_it(qtbot: QtBot, sheet: Sheet) -> None:
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.rect().center())
    assert not sheet.is_white
    sheet.pen = Pen.RUBBER
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.rect().center())
    assert sheet.is_white


def test_undoing_and_putting_back_shows_just_what_was_there(sheet: Sheet) -> None:
    drawing = Drawing()
    for at in range(10):
        drawing = drawing.with_stroke(Stroke(Pen.BLUE, ((at * 50, 10), (at * 60, 600))))
        sheet.show_drawing(drawing)
    for _ in range(10):
        drawing = drawing.undone()
        sheet.show_drawing(drawing)
        assert sheet.image == painted(drawing.shown)
    for _ in range(10):
        drawing = drawing.redone()
        sheet.show_drawing(drawing)
    assert sheet.image == painted(drawing.shown)
    sheet.show_drawing(drawing.with_stroke(WIPED))
    assert sheet.image == white_sheet()


def test_a_picture_of_a_sheet_has_nothing_in_it_but_what_is_seen() -> None:
    png = as_png(painted((Stroke(Pen.RED, ((5, 5), (400, 300))),)))
    chunks, at = [], 8
    while at < len(png):
        length = int.from_bytes(png[at : at + 4], "big")
        chunks.append(png[at + 4 : at + 8].decode())
        at += length + 12
    assert set(chunks) <= {"IHDR", "pHYs", "IDAT", "IEND"}
