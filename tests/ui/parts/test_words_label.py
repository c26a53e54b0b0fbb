"""Words light up one by one, just where they stand."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.domain.profiles import ThemeName
from app.ui.look import Look
from app.ui.parts.words_label import WordsLabel
from app.ui.window import Window

SENTENCE = "We want to help you stay safe when you use the internet at home."
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
MIDDLE = Qt.AlignmentFlag.AlignCenter


def on_show(
    qtbot: QtBot, words: str, alignment: Qt.AlignmentFlag = LEFT, width: int = 420
) -> WordsLabel:
    """Put up words in black on white, in several lines."""
    label = WordsLabel(words)
    label.setStyleSheet("background: white; color: black; font-size: 24px;")
    label.setAlignment(alignment)
    qtbot.addWidget(label)
    label.resize(width, 200)
    label.show()
    return label


def seen(label: WordsLabel) -> QImage:
    return label.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def plate(image: QImage) -> QRect:
    """Where the plate of a lit word is."""
    sun = QColor("#FFD34E").rgb()
    spots = [
        (x, y)
        for y in range(image.height())
        for x in range(image.width())
        if image.pixel(x, y) == sun
    ]
    across, down = [x for x, _ in spots], [y for _, y in spots]
    return QRect(min(across), min(down), max(across) - min(across), max(down) - min(down))


def dark(image: QImage, area: QRect) -> set[tuple[int, int]]:
    """The dots of letters in an area."""
    return {
        (x, y)
        for y in range(area.top(), area.bottom() - 6)
        for x in range(area.left(), area.right())
        if QColor(image.pixel(x, y)).lightness() < 80
    }


@pytest.mark.parametrize("alignment", [LEFT, MIDDLE, Qt.AlignmentFlag.AlignRight])
@pytest.mark.parametrize("word", ["We", "help", "safe", "use", "home."])
def test_the_letters_of_a_lit_word_stay_where_they_are(
    qtbot: QtBot, alignment: Qt.AlignmentFlag, word: str
) -> None:
    label = on_show(qtbot, SENTENCE, alignment)
    before = seen(label)
    label.light(SENTENCE.index(word), len(word))
    after = seen(label)
    inside = plate(after).adjusted(2, 2, -2, -2)
    was, now = dark(before, inside), dark(after, inside)
    assert was
    assert len(was ^ now) < len(was) * 0.1


def test_only_the_lit_word_changes(qtbot: QtBot) -> None:
    label = on_show(qtbot, SENTENCE)
    before = seen(label)
    label.light(SENTENCE.index("safe"), 4)
    after = seen(label)
    area = plate(after).adjusted(-4, -4, 4, 10)
    changed = [
        (x, y)
        for y in range(before.height())
        for x in range(before.width())
        if before.pixel(x, y) != after.pixel(x, y)
    ]
    assert changed
    assert all(area.contains(x, y) for x, y in changed)


def test_a_word_after_signs_of_two_units_is_lit_in_its_place(qtbot: QtBot) -> None:
    plain = on_show(qtbot, "xx xx bus", width=600)
    plain.light(6, 3)
    label = on_show(qtbot, "😀 😀 bus", width=600)
    label.light(4, 3)
    assert label.lit == "bus"
    assert abs(plate(seen(label)).width() - plate(seen(plain)).width()) <= 1


def test_no_word_is_lit_after_the_light_goes_out(qtbot: QtBot) -> None:
    label = on_show(qtbot, SENTENCE)
    before = seen(label)
    label.light(3, 4)
    label.light(0, 0)
    assert label.lit == ""
    assert seen(label) == before


@pytest.mark.parametrize("place", [(500, 4), (60, 400)])
def test_a_place_outside_the_words_harms_nothing(qtbot: QtBot, place: tuple[int, int]) -> None:
    label = on_show(qtbot, SENTENCE)
    label.light(*place)
    assert not seen(label).isNull()


@pytest.mark.parametrize("theme", ThemeName)
def test_every_theme_gives_the_plate_its_colours(
    window: Window, look: Look, theme: ThemeName
) -> None:
    label = WordsLabel(SENTENCE)
    label.setParent(window)
    look = replace(look, theme_name=theme)
    window.wear(look.style_sheet)
    label.show()
    label.ensurePolished()
    assert QColor(label.lit_plate) == QColor(look.theme.sun)
    assert QColor(label.lit_words) == QColor(look.theme.on_sun)
