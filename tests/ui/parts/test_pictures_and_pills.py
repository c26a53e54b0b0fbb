"""Pictures on their plates, pills in their row, and the ring of the keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.phrase import Phrase
from app.domain.profiles import ThemeName
from app.ui.look import Look
from app.ui.parts.bar_button import BarButton
from app.ui.parts.focus_ring import FocusRing
from app.ui.parts.picture_label import PictureLabel
from app.ui.parts.pill_row import PillRow
from app.ui.pictures import REMEMBERED, Pictures
from app.ui.theme import Sizes
from app.ui.window import Window
from tests.ui.fit import cut_off, outside, overlapping, settle

PILLS = ("I do not know", "Skip this", "I want to say more", "I do not want to say")


def dark_part(image: QImage) -> float:
    """How much of an image is ink."""
    dark = sum(
        image.pixelColor(x, y).lightness() < 90 and image.pixelColor(x, y).alpha() > 200
        for x in range(image.width())
        for y in range(image.height())
    )
    return dark / (image.width() * image.height())


def inside(image: QImage) -> QImage:
    """The image without its edge."""
    side = image.width()
    return image.copy(side // 8, side // 8, side * 3 // 4, side * 3 // 4)


@pytest.mark.parametrize("picture", ["bus", "good", "not_a_picture_at_all", "zz"])
def test_a_picture_is_never_an_empty_hole(look: Look, picture: str) -> None:
    image = look.pictures.pixmap(picture, QSize(160, 160)).toImage()
    assert dark_part(inside(image)) > 0.005


def test_a_picture_that_is_not_drawn_shows_its_word(look: Look) -> None:
    one = look.pictures.pixmap("not_drawn_one", QSize(160, 160)).toImage()
    other = look.pictures.pixmap("not_drawn_other", QSize(160, 160)).toImage()
    again = look.pictures.pixmap("not_drawn_one", QSize(160, 160)).toImage()
    assert one == again
    assert inside(one) != inside(other)


def test_only_the_pictures_drawn_last_are_remembered(look: Look) -> None:
    pictures, sizes = Pictures(look.pictures.library), range(900, 910)
    keys = [pictures.pixmap("bus", QSize(side, side)).cacheKey() for side in sizes]
    assert pictures.size <= REMEMBERED
    again = [pictures.pixmap("bus", QSize(side, side)).cacheKey() for side in sizes[::-1]]
    assert again[0] == keys[-1]
    assert again[-1] != keys[0]


def test_a_long_word_on_a_plate_stays_inside_its_edge(look: Look) -> None:
    picture = "antidisestablishmentarianism_for_all"
    image = look.pictures.pixmap(picture, QSize(120, 120)).toImage()
    edge = [image.pixelColor(0, y).alpha() for y in range(120)]
    assert max(edge) == 0


@pytest.mark.parametrize("theme", [ThemeName.DARK, ThemeName.YELLOW_ON_BLACK])
def test_pictures_stand_on_a_light_plate_in_dark_colours(
    qtbot: QtBot, window: Window, look: Look, theme: ThemeName
) -> None:
    look = replace(look, theme_name=theme)
    window.wear(look.style_sheet)
    label = PictureLabel(look.pictures, "bus", 120)
    qtbot.addWidget(label)
    label.show()
    shown = label.grab().toImage()
    assert shown.pixelColor(60, 3).name() == QColor(look.theme.plate).name()


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("count", [1, 2, 3, 4])
def test_pills_always_fit(window: Window, look: Look, scale: float, count: int) -> None:
    look = replace(look, sizes=Sizes(scale))
    window.wear(look.style_sheet)
    pills = [BarButton(look, Phrase(words, "skip"), "pill") for words in PILLS[:count]]
    whole = QWidget()
    body = QVBoxLayout(whole)
    body.addWidget(PillRow(pills))
    body.addStretch()
    window.show_screen(whole)
    settle()
    assert [*cut_off(whole), *outside(whole), *overlapping(whole)] == []
    assert all(pill.isVisible() for pill in pills)


def test_pills_do_without_pictures_before_they_take_another_line(
    window: Window, look: Look
) -> None:
    look = replace(look, sizes=Sizes(1.5))
    window.wear(look.style_sheet)
    pills = [BarButton(look, Phrase(words, "skip"), "pill") for words in PILLS[:3]]
    row = PillRow(pills)
    whole = QWidget()
    QVBoxLayout(whole).addWidget(row)
    window.show_screen(whole)
    settle()
    with_pictures = sum(pill.sizeHint().width() for pill in pills)
    row.setFixedWidth(with_pictures)
    settle()
    assert {pill.y() for pill in pills} == {0}
    assert all(pill.icon().isNull() for pill in pills)


@pytest.fixture
def two(qtbot: QtBot, window: Window, look: Look) -> tuple[BarButton, BarButton]:
    """Return two buttons side by side in a window that has the keyboard."""
    with qtbot.waitActive(window):
        window.activateWindow()
    whole = QWidget()
    row = QHBoxLayout(whole)
    made = BarButton(look, Phrase("One")), BarButton(look, Phrase("Two"))
    for button in made:
        row.addWidget(button)
    window.show_screen(whole)
    settle()
    made[0].setFocus()
    return made


def test_the_ring_comes_with_tab_and_follows_the_keyboard(
    qtbot: QtBot, window: Window, two: tuple[BarButton, BarButton]
) -> None:
    ring = window.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    assert not ring.isVisible()
    qtbot.keyClick(two[0], Qt.Key.Key_Tab)
    assert two[1].hasFocus()
    assert ring.isVisible()
    assert ring.geometry().contains(two[1].geometry())
    qtbot.keyClick(two[1], Qt.Key.Key_Backtab)
    assert ring.geometry().contains(two[0].geometry())


def test_the_ring_stays_round_a_button_whose_row_moves(
    qtbot: QtBot, window: Window, two: tuple[BarButton, BarButton]
) -> None:
    ring = window.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    qtbot.keyClick(two[0], Qt.Key.Key_Tab)
    whole = two[1].parentWidget()
    assert whole is not None
    whole.move(whole.x() + 40, whole.y() + 60)
    corner = two[1].mapTo(window, QPoint(0, 0))
    assert ring.geometry().contains(QRect(corner, two[1].size()) & window.rect())


def test_the_ring_goes_when_someone_uses_the_mouse(
    qtbot: QtBot, window: Window, two: tuple[BarButton, BarButton]
) -> None:
    ring = window.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    qtbot.keyClick(two[0], Qt.Key.Key_Tab)
    middle = two[0].mapTo(window, QPoint(20, 20))
    handle = window.windowHandle()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)
    assert two[0].hasFocus()
    assert not ring.isVisible()


def test_a_new_screen_brings_no_ring_to_someone_who_uses_no_keyboard(
    window: Window, look: Look, two: tuple[BarButton, BarButton]
) -> None:
    ring = window.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    assert two[0].hasFocus()
    other = BarButton(look, Phrase("Other"))
    window.show_screen(other)
    settle()
    assert other.hasFocus()
    assert not ring.isVisible()


def test_the_ring_is_two_colours_so_that_it_shows_on_anything(
    qtbot: QtBot, window: Window, look: Look, two: tuple[BarButton, BarButton]
) -> None:
    qtbot.keyClick(two[0], Qt.Key.Key_Tab)
    ring = window.findChild(FocusRing)
    assert isinstance(ring, FocusRing)
    image = ring.grab().toImage()
    middle = image.height() // 2
    seen = {image.pixelColor(x, middle).name().upper() for x in range(12)}
    assert {look.theme.ink, look.theme.sun} <= seen
