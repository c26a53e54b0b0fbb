"""The large pointer: big, seen on anything, and pointing where its tip is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QCursor, QImage
from PySide6.QtWidgets import QApplication

from app.domain.profiles import ScreenProfile, ThemeName, VoiceProfile
from app.ui.look import Look
from app.ui.member.stage import Stage
from app.ui.parts.large_pointer import SIDE, TIP, large_pointer
from app.ui.theme import THEMES
from app.ui.window import Window
from tests.ui.contrast import contrast
from tests.ui.member.screens import SCREENS

LARGE = ScreenProfile(large_pointer=True)


def nothing() -> None:
    """Do nothing."""


def show(stage: Stage, look: Look, profile: ScreenProfile, name: str = "feelings") -> None:
    stage.wear(look.liked_by(profile), VoiceProfile())
    stage.show(lambda: SCREENS[name](stage.look), nothing, nothing)


def is_large() -> bool:
    """Whether the pointer is large, wherever it is."""
    shown = QApplication.overrideCursor()
    return shown is not None and shown.shape() is Qt.CursorShape.BitmapCursor


def seen_size(image: QImage) -> tuple[int, int]:
    """How wide and high the part is that is painted."""
    inked = [
        (across, down)
        for across in range(image.width())
        for down in range(image.height())
        if image.pixelColor(across, down).alpha() > 200
    ]
    return (
        max(one[0] for one in inked) - min(one[0] for one in inked) + 1,
        max(one[1] for one in inked) - min(one[1] for one in inked) + 1,
    )


def test_it_is_at_least_64_pixels_high(qapp: QApplication) -> None:
    assert seen_size(large_pointer().pixmap().toImage())[1] >= 64


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_it_is_as_large_and_points_to_the_same_place_on_a_fine_screen(
    qapp: QApplication, ratio: float
) -> None:
    pointer = large_pointer(ratio)
    pixmap = pointer.pixmap()
    assert pixmap.width() == round(SIDE * ratio)
    assert pixmap.deviceIndependentSize().toSize().width() == SIDE
    assert (pointer.hotSpot().x(), pointer.hotSpot().y()) == (TIP, TIP)


def test_its_tip_is_where_it_points(qapp: QApplication) -> None:
    pointer = large_pointer()
    image, tip = pointer.pixmap().toImage(), pointer.hotSpot()
    assert image.pixelColor(tip.x() + 1, tip.y() + 3) == QColor("black")
    beyond = [image.pixelColor(0, row).alpha() for row in range(tip.y())]
    assert not any(beyond[:4])


@pytest.mark.parametrize("theme", THEMES)
def test_one_of_its_colours_shows_on_everything_in_every_theme(theme: ThemeName) -> None:
    colours = THEMES[theme]
    for ground in (colours.paper, colours.panel, colours.go, colours.sun, colours.stop_tint):
        best = max(contrast(QColor(ground), QColor(one)) for one in ("black", "white"))
        assert best >= 4.5


def test_who_likes_it_has_it_on_every_screen(stage: Stage, look: Look) -> None:
    for name in ("feelings", "draw nothing yet", "own words", "break"):
        show(stage, look, LARGE, name)
        assert is_large()


def test_the_next_person_and_the_desk_have_the_usual_one(
    stage: Stage, look: Look, window: Window
) -> None:
    show(stage, look, LARGE)
    show(stage, look, ScreenProfile())
    assert not is_large()
    show(stage, look, LARGE)
    window.show_screen(SCREENS["welcome"](look))
    assert not is_large()
    assert QApplication.overrideCursor() is None


def test_who_comes_first_without_it_has_the_usual_one(stage: Stage, look: Look) -> None:
    show(stage, look, LARGE)
    stage.start_afresh(look)
    show(stage, look, ScreenProfile())
    assert QApplication.overrideCursor() is None
    assert QCursor(Qt.CursorShape.ArrowCursor).shape() is Qt.CursorShape.ArrowCursor
