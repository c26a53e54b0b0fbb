"""Choosing the part of a photo to keep, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.look import Look
from app.ui.parts.photo_trimmer import LEAST, REACH, STEP, PhotoTrimmer
from app.ui.window import Window

PHOTO = QSize(500, 250)
EDGE = QPoint(REACH, REACH)
"""From the corner of the trimmer to the corner of its photo."""

WHOLE = (0.0, 0.0, 1.0, 1.0)
MIDDLE = QRectF(0.25, 0.25, 0.5, 0.5)
SHIFT = Qt.KeyboardModifier.ShiftModifier

Part = tuple[float, float, float, float]


def filled(colour: str = "orange") -> QImage:
    """A photo of one colour."""
    photo = QImage(PHOTO, QImage.Format.Format_RGB32)
    photo.fill(QColor(colour))
    return photo


@pytest.fixture
def trimmer(window: Window, look: Look) -> PhotoTrimmer:
    """Return a photo that fills its place in a window, all of it to be kept."""
    room = QWidget()
    trimmer = PhotoTrimmer(look)
    trimmer.setParent(room)
    trimmer.setGeometry(QRect(QPoint(250, 200) - EDGE, PHOTO + QSize(2 * REACH, 2 * REACH)))
    trimmer.show_photo(filled())
    window.show_screen(room)
    return trimmer


def drag(trimmer: PhotoTrimmer, start: QPoint, end: QPoint) -> None:
    """Drag with the left button from one place on the photo to another."""
    left, window = Qt.MouseButton.LeftButton, trimmer.window().windowHandle()
    QTest.mousePress(window, left, pos=place(trimmer, start))
    QTest.mouseMove(window, place(trimmer, end))
    QTest.mouseRelease(window, left, pos=place(trimmer, end))


def place(trimmer: PhotoTrimmer, on_photo: QPoint) -> QPoint:
    """A place on the photo, as a place in the window."""
    return trimmer.mapTo(trimmer.window(), EDGE + on_photo)


def kept(trimmer: PhotoTrimmer) -> Part:
    """The part to keep, without the dust of sums."""
    left, top, right, bottom = (round(side, 6) for side in trimmer.part)
    return left, top, right, bottom


def is_sound(trimmer: PhotoTrimmer) -> bool:
    """Whether the part is on the photo, and not too small."""
    left, top, right, bottom = kept(trimmer)
    on_it = 0 <= left < right <= 1 and 0 <= top < bottom <= 1
    return on_it and round(min(right - left, bottom - top), 6) >= LEAST


def test_a_new_photo_is_kept_whole(trimmer: PhotoTrimmer) -> None:
    trimmer.take(MIDDLE)
    trimmer.show_photo(filled("green"))
    assert kept(trimmer) == WHOLE


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (QPoint(0, 0), QPoint(100, 50), (0.2, 0.2, 1, 1)),
        (QPoint(500, 0), QPoint(400, 50), (0, 0.2, 0.8, 1)),
        (QPoint(0, 250), QPoint(100, 200), (0.2, 0, 1, 0.8)),
        (QPoint(505, 255), QPoint(405, 205), (0, 0, 0.8, 0.8)),
    ],
    ids=["top left", "top right", "bottom left", "bottom right"],
)
def test_a_corner_is_dragged_and_the_opposite_one_stays(
    trimmer: PhotoTrimmer, start: QPoint, end: QPoint, expected: Part
) -> None:
    drag(trimmer, start, end)
    assert kept(trimmer) == expected


def test_dragging_the_inside_moves_the_frame_and_keeps_its_size(trimmer: PhotoTrimmer) -> None:
    trimmer.take(MIDDLE)
    drag(trimmer, QPoint(250, 125), QPoint(300, 100))
    assert kept(trimmer) == (0.35, 0.15, 0.85, 0.65)


def test_pressing_beside_the_frame_moves_nothing(trimmer: PhotoTrimmer) -> None:
    trimmer.take(MIDDLE)
    drag(trimmer, QPoint(30, 125), QPoint(200, 200))
    assert kept(trimmer) == (0.25, 0.25, 0.75, 0.75)


def test_the_mouse_lets_go(trimmer: PhotoTrimmer) -> None:
    drag(trimmer, QPoint(0, 0), QPoint(100, 50))
    QTest.mouseMove(trimmer.window().windowHandle(), place(trimmer, QPoint(300, 200)))
    assert kept(trimmer) == (0.2, 0.2, 1, 1)


def test_corners_are_found_where_the_photo_is_narrower_than_its_place(
    trimmer: PhotoTrimmer,
) -> None:
    trimmer.resize(trimmer.size() + QSize(200, 0))  # now there is more room beside the photo
    drag(trimmer, QPoint(100, 0), QPoint(200, 50))
    assert kept(trimmer) == (0.2, 0.2, 1, 1)


@pytest.mark.parametrize("end", [QPoint(-240, -190), QPoint(740, 490)])
@pytest.mark.parametrize(
    "start", [(0.25, 0.25), (0.75, 0.25), (0.25, 0.75), (0.75, 0.75), (0.5, 0.5)]
)
def test_however_far_one_drags_the_frame_stays_on_the_photo_and_large_enough(
    trimmer: PhotoTrimmer, start: tuple[float, float], end: QPoint
) -> None:
    trimmer.take(MIDDLE)
    across, down = start
    drag(trimmer, QPoint(round(across * PHOTO.width()), round(down * PHOTO.height())), end)
    assert is_sound(trimmer)
    assert kept(trimmer) != (0.25, 0.25, 0.75, 0.75)


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Left, (0.25 - STEP, 0.25, 0.75 - STEP, 0.75)),
        (Qt.Key.Key_Right, (0.25 + STEP, 0.25, 0.75 + STEP, 0.75)),
        (Qt.Key.Key_Up, (0.25, 0.25 - STEP, 0.75, 0.75 - STEP)),
        (Qt.Key.Key_Down, (0.25, 0.25 + STEP, 0.75, 0.75 + STEP)),
    ],
)
def test_an_arrow_moves_the_frame(
    qtbot: QtBot, trimmer: PhotoTrimmer, key: Qt.Key, expected: Part
) -> None:
    trimmer.take(MIDDLE)
    with qtbot.waitSignal(trimmer.changed):
        qtbot.keyClick(trimmer, key)
    assert kept(trimmer) == expected


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        (Qt.Key.Key_Left, (0.25, 0.25, 0.75 - STEP, 0.75)),
        (Qt.Key.Key_Right, (0.25, 0.25, 0.75 + STEP, 0.75)),
        (Qt.Key.Key_Up, (0.25, 0.25, 0.75, 0.75 - STEP)),
        (Qt.Key.Key_Down, (0.25, 0.25, 0.75, 0.75 + STEP)),
    ],
)
def test_shift_and_an_arrow_change_the_size(
    qtbot: QtBot, trimmer: PhotoTrimmer, key: Qt.Key, expected: Part
) -> None:
    trimmer.take(MIDDLE)
    qtbot.keyClick(trimmer, key, SHIFT)
    assert kept(trimmer) == expected


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, SHIFT])
@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down]
)
def test_however_often_an_arrow_is_pressed_the_frame_stays_on_the_photo_and_large_enough(
    qtbot: QtBot, trimmer: PhotoTrimmer, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    trimmer.take(MIDDLE)
    for _press in range(60):
        qtbot.keyClick(trimmer, key, modifier)
        assert is_sound(trimmer)


def test_home_keeps_the_whole_photo_again(qtbot: QtBot, trimmer: PhotoTrimmer) -> None:
    trimmer.take(MIDDLE)
    qtbot.keyClick(trimmer, Qt.Key.Key_Home)
    assert kept(trimmer) == WHOLE


def test_other_keys_are_left_to_the_page(qtbot: QtBot, trimmer: PhotoTrimmer) -> None:
    with qtbot.assertNotEmitted(trimmer.changed):
        qtbot.keyClicks(trimmer, "a1 ")
    assert kept(trimmer) == WHOLE


def test_a_screen_reader_says_how_much_is_kept(qtbot: QtBot, trimmer: PhotoTrimmer) -> None:
    assert trimmer.accessibleName() == "The part of the photo to keep"
    whole = "100 percent of the width and 100 percent of the height"
    assert trimmer.accessibleDescription() == whole
    qtbot.keyClick(trimmer, Qt.Key.Key_Left, SHIFT)
    part = "98 percent of the width and 100 percent of the height"
    assert trimmer.accessibleDescription() == part


def test_what_is_cut_off_is_darker_than_what_is_kept(trimmer: PhotoTrimmer) -> None:
    trimmer.take(MIDDLE)
    drawn = trimmer.grab(QRect(EDGE, PHOTO)).toImage()
    assert drawn.pixelColor(250, 125) == QColor("orange")
    for x, y in ((60, 125), (440, 125), (250, 30), (250, 220)):
        assert drawn.pixelColor(x, y).lightness() < QColor("orange").lightness()


def test_without_a_photo_nothing_goes_wrong(qtbot: QtBot, look: Look) -> None:
    trimmer = PhotoTrimmer(look)
    qtbot.addWidget(trimmer)
    trimmer.show()
    drag(trimmer, trimmer.rect().center(), QPoint(5, 5))
    assert kept(trimmer) == WHOLE
